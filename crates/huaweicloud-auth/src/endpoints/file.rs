//! Endpoints in a YAML file: a list of regions for each service.

use std::path::Path;

use saphyr::{LoadableYamlNode, MarkedYaml, SafelyIndex};

use super::{EndpointsError, parse_endpoint};

/// Returns the endpoints of a service in a region. If the region has several entries, the last one is
/// used, as in the vendor's SDKs.
pub(super) fn find(
    path: &Path,
    text: &str,
    service: &str,
    region: &str,
) -> Result<Option<Vec<String>>, EndpointsError> {
    let place = |line: usize, column: usize| format!("{}:{line}:{column}", path.display());
    let error_at = |node: &MarkedYaml<'_>, problem: &str| {
        let start = node.span.start;
        EndpointsError::new(format!(
            "{}: {problem}",
            place(start.line(), start.col() + 1)
        ))
    };
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let marker = error.marker();
        EndpointsError::new(format!(
            "{}: not valid YAML: {}",
            place(marker.line(), marker.col() + 1),
            error.info()
        ))
    })?;
    let Some(document) = documents.first() else {
        return Ok(None);
    };
    let services = (document.data.as_mapping()).ok_or_else(|| {
        error_at(
            document,
            "the file is not a mapping; help: write `SERVICE:` with a list of regions",
        )
    })?;
    let regions = services.iter().find_map(|(name, regions)| {
        let name = name.data.as_str()?;
        name.eq_ignore_ascii_case(service).then_some(regions)
    });
    let Some(regions) = regions else {
        return Ok(None);
    };
    let entries = (regions.data.as_sequence()).ok_or_else(|| {
        error_at(
            regions,
            "the regions are not a list; help: begin each region with `- id:`",
        )
    })?;

    let mut found = None;
    for entry in entries {
        let id = entry.get("id").and_then(|id| id.data.as_str());
        let id = id.ok_or_else(|| {
            error_at(
                entry,
                "the region has no string `id`; help: write `id: cn-north-4`",
            )
        })?;
        let nodes = match (entry.get("endpoint"), entry.get("endpoints")) {
            (Some(one), None) => std::slice::from_ref(one),
            (None, Some(several)) => several.data.as_vec().map_or(&[][..], Vec::as_slice),
            _ => &[],
        };
        if nodes.is_empty() {
            return Err(error_at(
                entry,
                "the region has no endpoint; help: set `endpoint`, or a list as `endpoints`",
            ));
        }
        let endpoints = nodes.iter().map(|node| {
            (node.data.as_str().and_then(parse_endpoint)).ok_or_else(|| {
                error_at(node, "the endpoint is not a URL; help: write https://host")
            })
        });
        let endpoints: Vec<String> = endpoints.collect::<Result<_, _>>()?;
        if id == region {
            found = Some(endpoints);
        }
    }
    Ok(found)
}
