//! The document as a whole: its version, its shape, its references, its unused parts.

use std::collections::HashSet;

use openapi_document::walk::{Part, walk};
use serde_json::Value;

use super::{did_you_mean, error};
use crate::{Finding, Spec, pointer};

pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    if version(spec, findings) {
        references(spec, findings);
        shape(spec, findings);
        unused(spec, findings);
    }
}

fn version(spec: &Spec, findings: &mut Vec<Finding>) -> bool {
    let version = spec.value().get("openapi");
    if version
        .and_then(Value::as_str)
        .is_some_and(|version| version.starts_with("3.0."))
    {
        return true;
    }
    let found = match version {
        Some(Value::String(version)) => format!("the document is OpenAPI {version}"),
        Some(other) => format!("`openapi` is {other}, not a version in quotes"),
        None => "the document does not say its OpenAPI version".to_owned(),
    };
    error(
        findings,
        "version",
        if version.is_some() { "/openapi" } else { "" },
        found,
        "write `openapi: 3.0.3`; from 3.1, turn `type: [T, \"null\"]` into `type: T` with \
         `nullable: true`, and numeric exclusive bounds into boolean ones",
    );
    false
}

fn references(spec: &Spec, findings: &mut Vec<Finding>) {
    let document = spec.value();
    walk(document, "", Part::Document, &mut |at, value, _| {
        // A property may be called `$ref`; then its value is a schema, not a text.
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return;
        };
        let at = pointer::child(at, "$ref");
        let Some(target) = reference.strip_prefix('#') else {
            error(
                findings,
                "foreign-ref",
                at,
                format!("`{reference}` leads out of the document"),
                "put the part into a piece beside the root and refer to it as `#/components/…`",
            );
            return;
        };
        if spec.at_reference(reference).is_none() {
            let (parent, name) = target.rsplit_once('/').unwrap_or(("", target));
            let siblings = document.pointer(parent).and_then(Value::as_object);
            let names = siblings
                .into_iter()
                .flat_map(|members| members.keys().map(String::as_str));
            let hint = did_you_mean(name, names);
            error(
                findings,
                "dangling-ref",
                at,
                format!("`{reference}` leads nowhere"),
                format!("define it, or refer to something that is defined{hint}"),
            );
        } else if spec.resolve(value).is_none() {
            error(
                findings,
                "circular-ref",
                at,
                format!("`{reference}` leads back to itself"),
                "let one part of the circle be a schema with a type of its own",
            );
        }
    });
}

/// Reads the document into the typed model of OpenAPI 3.0, which knows every member's shape.
fn shape(spec: &Spec, findings: &mut Vec<Finding>) {
    let result: Result<openapiv3::OpenAPI, _> = serde_path_to_error::deserialize(spec.value());
    if let Err(problem) = result {
        let at = problem
            .path()
            .iter()
            .fold(String::new(), |at, segment| match segment {
                serde_path_to_error::Segment::Seq { index } => format!("{at}/{index}"),
                serde_path_to_error::Segment::Map { key } => pointer::child(&at, key),
                serde_path_to_error::Segment::Enum { .. }
                | serde_path_to_error::Segment::Unknown => at,
            });
        error(
            findings,
            "shape",
            at,
            format!("not what OpenAPI 3.0 has here: {}", problem.inner()),
            "compare with the OpenAPI 3.0.3 specification of this object",
        );
    }
}

fn unused(spec: &Spec, findings: &mut Vec<Finding>) {
    let document = spec.value();
    let mut used = HashSet::new();
    let refer = |reference: &str, used: &mut HashSet<String>| {
        if let Some((target, _)) = spec.at_reference(reference) {
            // What refers to a part of a component uses the component.
            let end = target.match_indices('/').nth(3);
            let end = end.map_or(target.len(), |(end, _)| end);
            used.insert(target.get(..end).unwrap_or_default().to_owned());
        }
    };
    walk(document, "", Part::Document, &mut |_, value, part| {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            refer(reference, &mut used);
        }
        if let Some(schema) = value.pointer("/x-resource/schema").and_then(Value::as_str) {
            used.insert(pointer::child("/components/schemas", schema));
        }
        let mapping = value.get("mapping").filter(|_| part == Part::Discriminator);
        let mapping = mapping.and_then(Value::as_object);
        for target in mapping
            .into_iter()
            .flatten()
            .filter_map(|(_, target)| target.as_str())
        {
            refer(target, &mut used);
            used.insert(pointer::child("/components/schemas", target));
        }
    });
    let kinds = document.get("components").and_then(Value::as_object);
    for (kind, parts) in kinds.into_iter().flatten() {
        if kind == "securitySchemes" || kind.starts_with("x-") {
            continue;
        }
        for name in parts.as_object().into_iter().flat_map(|parts| parts.keys()) {
            let at = pointer::child(&pointer::child("/components", kind), name);
            if !used.contains(&at) {
                findings.push(Finding::warning(
                    "unused-component",
                    at,
                    format!("nothing refers to `{name}`"),
                    "remove it, or refer to it where it was meant to be used",
                ));
            }
        }
    }
}
