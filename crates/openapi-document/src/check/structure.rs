//! The document as a whole: its references, the names that it uses, its unused parts.

use std::collections::{BTreeSet, HashSet};

use crate::walk::{Part, walk};
use serde_json::Value;

use super::{did_you_mean, error, messages};
use crate::{Document, Finding, pointer};

pub(super) fn references(document: &Document, findings: &mut Vec<Finding>) {
    let root = document.value();
    let ids: BTreeSet<&str> = document.operations().filter_map(|at| at.id()).collect();
    walk(root, "", Part::Document, &mut |at, value, part| {
        if part == Part::Discriminator {
            mapping(document, at, value, findings);
        }
        if matches!(part, Part::Document | Part::Operation) {
            schemes(root, at, value, findings);
        }
        if part == Part::Link {
            link(document, &ids, at, value, findings);
        }
        // A property may be called `$ref`; then its value is a schema, not a text.
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return;
        };
        let at = pointer::child(at, "$ref");
        if let Some(known) = document.unresolved(&at) {
            findings.push(known.clone());
            return;
        }
        let Some(target) = reference.strip_prefix('#') else {
            foreign(at, reference, findings);
            return;
        };
        if document.at_reference(reference).is_none() {
            let (parent, name) = target.rsplit_once('/').unwrap_or(("", target));
            let siblings = root.pointer(parent).and_then(Value::as_object);
            let names = siblings
                .into_iter()
                .flat_map(|entries| entries.keys().map(String::as_str));
            let hint = did_you_mean(name, names);
            error(
                findings,
                "dangling-ref",
                at,
                format!("`{reference}` leads nowhere"),
                format!("define it, or refer to something that is defined{hint}"),
            );
        } else if document.resolve(value).is_none() {
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

fn foreign(at: String, reference: &str, findings: &mut Vec<Finding>) {
    let is_unmarked = ["components/", "/components/", "paths/", "/paths/"];
    let help = match is_unmarked
        .iter()
        .find(|start| reference.starts_with(**start))
    {
        Some(_) => format!(
            "a reference within the document begins with `#/`: `#/{}`",
            reference.trim_start_matches('/')
        ),
        None => "put the part into a piece beside the root and refer to it as `#/components/…`"
            .to_owned(),
    };
    let message = format!("`{reference}` leads out of the document");
    error(findings, "foreign-ref", at, message, help);
}

/// Checks that the operation that a link names exists.
fn link(
    document: &Document,
    ids: &BTreeSet<&str>,
    at: &str,
    value: &Value,
    findings: &mut Vec<Finding>,
) {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if let Some(id) = text("operationId").filter(|id| !ids.contains(id)) {
        let hint = did_you_mean(id, ids.iter().copied());
        error(
            findings,
            "dangling-ref",
            pointer::child(at, "operationId"),
            format!("no operation has the id `{id}`"),
            format!("name an operation of the document{hint}"),
        );
    }
    let own = text("operationRef").filter(|reference| reference.starts_with('#'));
    if let Some(reference) = own.filter(|own| document.at_reference(own).is_none()) {
        error(
            findings,
            "dangling-ref",
            pointer::child(at, "operationRef"),
            format!("`{reference}` leads nowhere"),
            "refer to an operation of the document",
        );
    }
}

/// Checks that the schemas that a discriminator names exist.
fn mapping(document: &Document, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    let mapping = value.get("mapping").and_then(Value::as_object);
    for (name, target) in mapping.into_iter().flatten() {
        let here = pointer::child(&format!("{at}/mapping"), name);
        if let Some(known) = document.unresolved(&here) {
            findings.push(known.clone());
            continue;
        }
        let Some(target) = target.as_str() else {
            let message = "a value of a mapping is not a text";
            error(
                findings,
                "shape",
                here,
                message,
                "write the name of a schema, or a reference",
            );
            continue;
        };
        let named = format!("#{}", pointer::child("/components/schemas", target));
        let is_there = |reference| document.at_reference(reference).is_some();
        if is_there(target) || is_there(&named) {
            continue;
        }
        let file = target.split('#').next().unwrap_or_default();
        let is_file = [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| file.ends_with(end));
        if !target.starts_with('#') && (target.contains('/') || is_file) {
            foreign(here, target, findings);
            continue;
        }
        let schemas = document.value().pointer("/components/schemas");
        let names = schemas.and_then(Value::as_object).into_iter().flatten();
        let own = target.rsplit('/').next().unwrap_or_default();
        let hint = did_you_mean(own, names.map(|(name, _)| name.as_str()));
        error(
            findings,
            "dangling-ref",
            here,
            format!("`{target}` leads nowhere"),
            format!("name a schema of the components, or refer to one{hint}"),
        );
    }
}

/// Checks that the required security schemes are defined.
fn schemes(root: &Value, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    let defined = root.pointer("/components/securitySchemes");
    let defined = defined.and_then(Value::as_object);
    let ways = value.get("security").and_then(Value::as_array);
    for (index, way) in ways.into_iter().flatten().enumerate() {
        for (name, _) in way.as_object().into_iter().flatten() {
            if !defined.is_some_and(|defined| defined.contains_key(name)) {
                let names = defined.into_iter().flatten().map(|(name, _)| name.as_str());
                let hint = did_you_mean(name, names);
                error(
                    findings,
                    "unknown-scheme",
                    pointer::child(&format!("{at}/security/{index}"), name),
                    format!("the document does not define the security scheme `{name}`"),
                    format!("define it under `components/securitySchemes`{hint}"),
                );
            }
        }
    }
}

pub(super) fn unused(document: &Document, findings: &mut Vec<Finding>) {
    let root = document.value();
    // A document without operations is a library for others.
    if document.operations().next().is_none() && root.get("webhooks").is_none() {
        return;
    }
    let mut used = HashSet::new();
    // A reference to a part of a component uses the component, unless it is within the component.
    let refer = |reference: &str, at: &str, used: &mut HashSet<String>| {
        let found = document.at_reference(reference).map(|(target, _)| target);
        let target = found.or_else(|| Some(reference.strip_prefix('#')?.to_owned()));
        let component = target.as_deref().map(component).unwrap_or_default();
        if component != self::component(at) {
            used.insert(component.to_owned());
        }
    };
    walk(root, "", Part::Document, &mut |at, value, part| {
        if part == Part::Schema && is_subtype(document, value) {
            used.insert(at.to_owned());
        }
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            refer(reference, at, &mut used);
        }
        if let Some(schema) = value.pointer("/x-resource/schema").and_then(Value::as_str) {
            used.insert(pointer::child("/components/schemas", schema));
        }
        for schema in messages::schemas(value) {
            used.insert(pointer::child("/components/schemas", &schema));
        }
        let mapping = value.get("mapping").filter(|_| part == Part::Discriminator);
        let mapping = mapping.and_then(Value::as_object);
        for target in mapping
            .into_iter()
            .flatten()
            .filter_map(|(_, target)| target.as_str())
        {
            refer(target, at, &mut used);
            used.insert(pointer::child("/components/schemas", target));
        }
    });
    let kinds = root.get("components").and_then(Value::as_object);
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

/// Returns the part of a pointer that leads to a component.
fn component(pointer: &str) -> &str {
    let end = pointer.match_indices('/').nth(3);
    let end = end.map_or(pointer.len(), |(end, _)| end);
    pointer.get(..end).unwrap_or_default()
}

/// Returns whether a schema extends one with a discriminator, whose values name it.
fn is_subtype(document: &Document, schema: &Value) -> bool {
    let parts = schema.get("allOf").and_then(Value::as_array);
    parts.into_iter().flatten().any(|part| {
        let base = part.get("$ref").and_then(|_| document.resolve(part));
        base.is_some_and(|base| base.get("discriminator").is_some())
    })
}
