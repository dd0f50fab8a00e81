//! Operations: ids, tags, paths, parameters and responses.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::error;
use crate::{
    Document, Finding, Operation,
    extensions::{Extension, Messages},
    pointer, template,
};

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let mut ids: HashMap<&str, String> = HashMap::new();
    let tags = declared_tags(document);
    for at in document.operations() {
        id(&at, &mut ids, findings);
        tag(&at, &tags, findings);
        parameters(document, &at, findings);
        responses(&at, findings);
    }
    paths(document, findings);
}

fn id<'a>(at: &Operation<'a>, ids: &mut HashMap<&'a str, String>, findings: &mut Vec<Finding>) {
    let Some(id) = at.id() else {
        error(
            findings,
            "operation-id",
            &at.pointer,
            format!(
                "`{} {}` has no operationId",
                at.method.to_uppercase(),
                at.path
            ),
            "add the vendor's id as `operationId`; the client's method is named after it",
        );
        return;
    };
    let here = pointer::child(&at.pointer, "operationId");
    if let Some(first) = ids.get(id) {
        // Two paths may refer to one path item.
        if *first == at.pointer {
            return;
        }
        error(
            findings,
            "operation-id-twice",
            here,
            format!("the operationId `{id}` is also that of {first}"),
            "give one of the two operations an id of its own",
        );
    } else {
        ids.insert(id, at.pointer.clone());
    }
}

fn declared_tags(document: &Document) -> BTreeSet<&str> {
    let tags = document.value().get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| tag.get("name")?.as_str())
        .collect()
}

fn tag(at: &Operation<'_>, declared: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    let tags: Vec<&str> = match at.value.get("tags").and_then(Value::as_array) {
        Some(tags) => tags.iter().filter_map(Value::as_str).collect(),
        None => Vec::new(),
    };
    if let [tag] = tags.as_slice() {
        if !declared.is_empty() && !declared.contains(tag) {
            let hint = super::did_you_mean(tag, declared.iter().copied());
            findings.push(Finding::warning(
                "unknown-tag",
                format!("{}/tags/0", at.pointer),
                format!("the document does not declare the tag `{tag}`"),
                format!("add it to `tags` in the root, with a description{hint}"),
            ));
        }
    } else if tags.len() > 1 || !declared.is_empty() {
        findings.push(Finding::warning(
            "one-tag",
            &at.pointer,
            format!("the operation has {} tags", tags.len()),
            "give it exactly one, the family that it belongs to: a client is divided by the first",
        ));
    }
}

fn parameters(document: &Document, at: &Operation<'_>, findings: &mut Vec<Finding>) {
    let in_path: Vec<&str> = template::names(at.path).collect();
    let mut defined: HashSet<&str> = HashSet::new();
    let mut seen: HashSet<(bool, &str, &str)> = HashSet::new();
    for (here, parameter) in at.parameters(document) {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let location = parameter
            .get("in")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let on_operation = here.starts_with(&at.pointer);
        if !seen.insert((on_operation, name, location)) {
            error(
                findings,
                "parameter-twice",
                &here,
                format!("the {location} parameter `{name}` is twice in one list"),
                "remove one of the two",
            );
        }
        if location == "path" {
            if !in_path.contains(&name) {
                error(
                    findings,
                    "path-parameter",
                    &here,
                    format!(
                        "`{name}` is a path parameter, but `{}` does not contain it",
                        at.path
                    ),
                    format!("write `{{{name}}}` into the path, or remove the parameter"),
                );
            }
            if parameter.get("required") != Some(&Value::Bool(true)) {
                error(
                    findings,
                    "path-parameter",
                    &here,
                    format!("the path parameter `{name}` is not required"),
                    "add `required: true`: a path always has all of its segments",
                );
            }
            defined.insert(name);
        }
        let is_named = parameter.get("name").is_some();
        if is_named && parameter.get("schema").is_none() && parameter.get("content").is_none() {
            error(
                findings,
                "parameter-schema",
                &here,
                format!("the parameter `{name}` has no schema"),
                "add `schema:` with its type",
            );
        }
    }
    for name in in_path {
        if !defined.contains(name) {
            error(
                findings,
                "path-parameter",
                &at.pointer,
                format!("`{{{name}}}` of the path is not among the parameters"),
                format!("add a parameter `{name}` with `in: path`, `required: true` and a schema"),
            );
        }
    }
}

fn responses(at: &Operation<'_>, findings: &mut Vec<Finding>) {
    let responses = at.value.get("responses").and_then(Value::as_object);
    let succeeds = |status: &String| status.starts_with('2');
    if !responses.is_some_and(|responses| responses.keys().any(succeeds)) {
        error(
            findings,
            "no-success",
            pointer::child(&at.pointer, "responses"),
            "no response of this operation is a success",
            "add the response of its 2xx status; `default` stands for errors",
        );
    }
}

/// Checks that no two paths differ only in the names of their parameters.
fn paths(document: &Document, findings: &mut Vec<Finding>) {
    let mut shapes: HashMap<String, &str> = HashMap::new();
    let paths = document.value().get("paths").and_then(Value::as_object);
    let paths = paths.into_iter().flatten();
    for (path, item) in paths.filter(|(path, _)| !path.starts_with("x-")) {
        let here = pointer::child("/paths", path);
        if !path.starts_with('/') || template_is_broken(path) {
            error(
                findings,
                "path",
                &here,
                format!("`{path}` is not a path template"),
                "begin it with `/`, and close every `{name}` within its segment",
            );
        }
        if let Some(other) = shapes.insert(form(path), path) {
            error(
                findings,
                "ambiguous-path",
                &here,
                format!("`{path}` and `{other}` match the same URLs"),
                "join the operations of both under one path",
            );
        }
        let item = document.resolve(item).unwrap_or(item);
        let is_operation = |name: &String| {
            Operation::is_method(name)
                || matches!(
                    name.as_str(),
                    "query" | "additionalOperations" | Messages::KEY
                )
        };
        let is_unread = item.get("$ref").is_some();
        let keys = item.as_object().into_iter().flat_map(|item| item.keys());
        if !is_unread && !keys.into_iter().any(is_operation) {
            findings.push(Finding::warning(
                "empty-path",
                &here,
                format!("`{path}` has no operation"),
                "remove it, or describe what can be done with it",
            ));
        }
    }
}

/// Returns a path without the names of its parameters: `/jobs/{}:cancel`.
fn form(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |form, part| {
        let (_, rest) = part.split_once('}').unwrap_or(("", part));
        form + "{}" + rest
    })
}

fn template_is_broken(path: &str) -> bool {
    path.split('/').any(|segment| {
        let opened = segment.matches('{').count();
        opened != segment.matches('}').count() || opened != template::names(segment).count()
    })
}
