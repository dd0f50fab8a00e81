//! The sources of a new workspace: as evidence, of one service, with the wanted operations.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use api_contract::{
    Finding, Findings, Place,
    evidence::Evidence,
    glob::fits,
    model::Contract,
    sources::{Input, Source},
};
use openapi_document::did_you_mean;

use super::{Request, family::Families};
use crate::Error;

/// The most names that an error lists.
const LISTED: usize = 30;

/// The facts of a source, as the workspace keeps them.
pub(super) struct Kept {
    /// The name of the file.
    pub(super) name: String,
    pub(super) text: String,
    /// The facts, as they are read from the file.
    pub(super) source: Source,
}

/// Reads sources, whose references do not leave the root folder, and returns their facts as evidence.
pub(super) fn evidence(paths: &[PathBuf], root: Option<&Path>) -> Result<Vec<Kept>, Error> {
    let mut kept: Vec<Kept> = Vec::new();
    let mut failed = Vec::new();
    for path in paths {
        match one(path, root) {
            Ok(mut one) => {
                let mut number = 2;
                let stem = one.name.clone();
                while kept.iter().any(|other| other.name == one.name) {
                    one.name = format!("{stem}-{number}");
                    number += 1;
                }
                kept.push(one);
            }
            Err(Error::Findings(findings)) => failed.extend(findings),
            Err(other) => return Err(other),
        }
    }
    if !failed.is_empty() {
        return Err(Findings::from_iter(failed).into());
    }
    for one in &mut kept {
        one.name.push_str(".json");
    }
    check_service(paths, &kept)?;
    Ok(kept)
}

fn one(path: &Path, root: Option<&Path>) -> Result<Kept, Error> {
    let source = huaweicloud_sources::readers().open_within(path, root, None)?;
    let problems = source.contract.problems.clone();
    let is_evidence = Input::read(path)?.has_field("evidence");
    let text = match is_evidence {
        true => fs::read_to_string(path).map_err(Error::file(path, "read"))?,
        false => Evidence::of(&source, None).to_json()?,
    };
    let origin = &source.origin;
    let mut name = origin.kind.name().to_owned();
    for part in [&origin.language, &origin.version, &origin.date]
        .into_iter()
        .flatten()
    {
        // The kind names the language of an SDK.
        if !name.contains(part.as_str()) {
            name = format!("{name}-{part}");
        }
    }
    let name = name.replace(
        |next: char| !(next.is_ascii_alphanumeric() || "-._".contains(next)),
        "-",
    );
    let source = Evidence::read(&path.display().to_string(), &text)?;
    Ok(Kept {
        name,
        text,
        source: Source {
            contract: Contract {
                problems,
                ..source.contract
            },
            ..source
        },
    })
}

/// Checks that all sources are of one service, as far as they name theirs.
fn check_service(paths: &[PathBuf], kept: &[Kept]) -> Result<(), Findings> {
    let named = paths.iter().zip(kept);
    let mut named =
        named.filter_map(|(path, one)| Some((path, one.source.service.name.as_deref()?)));
    let Some((first, service)) = named.next() else {
        return Ok(());
    };
    let others = named.filter(|(_, other)| *other != service);
    let findings: Findings = others
        .map(|(path, other)| {
            let message = format!(
                "the source is of the service `{other}`; {} is of `{service}`",
                first.display()
            );
            let help = "give only sources of one service, and create a workspace for each service";
            Finding::error("two-services", "", message, help).at(Place {
                file: path.display().to_string(),
                ..Place::default()
            })
        })
        .collect();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(findings)
    }
}

/// Returns the sources with the wanted operations only.
pub(super) fn wanted(
    mut sources: Vec<Source>,
    families: &Families,
    request: &Request,
) -> Result<Vec<Source>, Error> {
    check_wanted(&sources, families, request)?;
    if request.families.is_empty() && request.operations.is_empty() {
        return Ok(sources);
    }
    for source in &mut sources {
        let operations = &mut source.contract.operations;
        operations.complete = false;
        operations.items.retain(|operation| {
            let family = families.of(&operation.path);
            request.families.iter().any(|wanted| wanted == family)
                || names(operation)
                    .iter()
                    .any(|name| request.operations.iter().any(|pattern| fits(pattern, name)))
        });
    }
    sources.retain(|source| !source.contract.operations.items.is_empty());
    Ok(sources)
}

/// Returns the id of an operation, if it has one, and its method and path.
fn names(operation: &api_contract::model::Operation) -> Vec<String> {
    let id = operation.id.value().map(ToString::to_string);
    let call = format!("{} {}", operation.method, operation.path);
    id.into_iter().chain([call]).collect()
}

fn check_wanted(sources: &[Source], families: &Families, request: &Request) -> Result<(), Error> {
    let operations = sources
        .iter()
        .flat_map(|source| &source.contract.operations.items);
    let operations: Vec<Vec<String>> = operations.map(names).collect();
    let origin = request
        .sources
        .iter()
        .map(|path| path.display().to_string());
    let origin: Vec<String> = origin.collect();
    if operations.is_empty() {
        let message = "the sources describe no operation";
        let help = "name a source that has operations, such as a package of the vendor's SDK";
        let place = Place {
            file: origin.join(", "),
            ..Place::default()
        };
        let finding = Finding::error("no-operation", "", message, help).at(place);
        // They may be in parts that could not be read.
        let problems = sources.iter().flat_map(|source| &source.contract.problems);
        let findings: Findings = problems.cloned().chain([finding]).collect();
        return Err(findings.into());
    }
    let no_match = |choice: &String, what: &'static str, known: BTreeSet<&str>| {
        let similar = did_you_mean(choice, known.iter().copied());
        let more = known.len().saturating_sub(LISTED);
        let mut shown: Vec<String> = known.into_iter().take(LISTED).map(str::to_owned).collect();
        if more > 0 {
            shown.push(format!("and {more} more"));
        }
        Err(Error::NoMatch {
            choice: choice.clone(),
            what,
            origin: origin.join(", "),
            similar,
            known: shown,
        })
    };
    let known: BTreeSet<&str> = families.names().collect();
    if let Some(family) = request
        .families
        .iter()
        .find(|name| !known.contains(name.as_str()))
    {
        return no_match(family, "family", known);
    }
    let unmatched = request.operations.iter().find(|pattern| {
        let mut all = operations.iter().flatten();
        !all.any(|name| fits(pattern, name))
    });
    match unmatched {
        Some(pattern) => {
            let ids = operations.iter().filter_map(|names| names.first());
            no_match(pattern, "operation", ids.map(String::as_str).collect())
        }
        None => Ok(()),
    }
}
