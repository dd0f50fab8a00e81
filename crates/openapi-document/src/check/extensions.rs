//! Extensions of the conventions: known keys, in the right places, with valid values.

use crate::{
    extensions::{Convention, Extension, Flow, Job, NextMarker, Pagination, Phases},
    walk::{Part, walk},
};
use serde_json::Value;

use super::{did_you_mean, error, messages};
use crate::{Document, Finding, Operation, pointer};

/// Extensions of other conventions that comparisons and validation read.
const READ: [&str; 5] = [
    "x-extensible-enum",
    "x-open-enum",
    "x-open-enums",
    "x-stability-level",
    "x-sunset",
];

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    walk(
        document.value(),
        "",
        Part::Document,
        &mut |at, value, part| {
            if part == Part::Names {
                return;
            }
            for (name, value) in value.as_object().into_iter().flatten() {
                if name.starts_with("x-") {
                    known(&pointer::child(at, name), name, value, findings);
                }
            }
            phases(at, value, findings);
            flow(at, value, findings);
            messages::check(document, at, value, findings);
        },
    );
    let showing: Vec<&str> = (document.operations())
        .filter(shows_one_job)
        .filter_map(|operation| operation.id())
        .collect();
    for at in document.operations() {
        pagination(document, &at, findings);
        job(document, &at, &showing, findings);
    }
}

fn known(at: &str, name: &str, value: &Value, findings: &mut Vec<Finding>) {
    let convention = Convention::ALL.iter().find(|own| own.key == name);
    let Some(convention) = convention else {
        if READ.contains(&name) {
            return;
        }
        // The prefix that all have makes none of them similar.
        let plain = |name: &'_ str| name.trim_start_matches("x-").to_owned();
        let keys: Vec<String> = Convention::ALL.iter().map(|own| plain(own.key)).collect();
        let hint = did_you_mean(&plain(name), keys.iter().map(String::as_str));
        let hint = hint.replacen('`', "`x-", 1);
        findings.push(Finding::warning(
            "unknown-extension",
            at,
            format!("`{name}` is not one of the conventions"),
            format!("nothing reads it: remove it, or correct its name{hint}"),
        ));
        return;
    };
    if !convention.accepts(value) {
        let expects = convention.expects;
        error(
            findings,
            "extension",
            at,
            format!("the value of `{name}` is not {expects}"),
            format!("write {expects}"),
        );
    }
}

/// Checks that every value of the enum is in exactly one phase.
fn phases(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let Some(phases) = Phases::of(schema) else {
        return;
    };
    let known = values(schema);
    let here = pointer::child(at, Phases::KEY);
    for value in &known {
        let times = phases.states().filter(|(own, _)| own == value).count();
        if times != 1 {
            error(
                findings,
                "phases",
                &here,
                format!("`{value}` is in {times} phases"),
                "put every value of the enum into exactly one phase",
            );
        }
    }
    for (value, _) in phases.states().filter(|(own, _)| !known.contains(own)) {
        let hint = did_you_mean(value, known.iter().copied());
        error(
            findings,
            "phases",
            &here,
            format!("`{value}` is not a value of the enum"),
            format!("add it to `enum`, or remove it here{hint}"),
        );
    }
}

fn values(schema: &Value) -> Vec<&str> {
    let values = schema.get("enum").and_then(Value::as_array);
    let values = values.into_iter().flatten();
    values.filter_map(Value::as_str).collect()
}

/// Checks that every state of the flow is a value of the enum.
fn flow(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let known = values(schema);
    let Flow(states) = Flow::of(schema).unwrap_or_default();
    for state in states.iter().filter(|own| !known.contains(&own.as_str())) {
        let hint = did_you_mean(state, known.iter().copied());
        error(
            findings,
            "flow",
            pointer::child(at, Flow::KEY),
            format!("`{state}` is not a value of the enum"),
            format!("name values of `enum`{hint}"),
        );
    }
}

/// Checks that the properties and parameters that pagination names exist.
fn pagination(document: &Document, at: &Operation<'_>, findings: &mut Vec<Finding>) {
    let Some(pages) = Pagination::of(at.value) else {
        return;
    };
    let here = pointer::child(&at.pointer, Pagination::KEY);
    let parameters = at.parameters(document);
    let parameters: Vec<&str> = parameters
        .iter()
        .map(|(_, parameter)| parameter)
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("query"))
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    for name in [&pages.offset, &pages.limit] {
        if !parameters.contains(&name.as_str()) {
            error(
                findings,
                "pagination",
                &here,
                format!("the operation has no query parameter `{name}`"),
                "name the parameter that selects a page",
            );
        }
    }
    let properties = response(document, at).and_then(|schema| schema.get("properties"));
    for name in std::iter::once(&pages.items).chain(&pages.total) {
        if properties.and_then(|all| all.get(name)).is_none() {
            error(
                findings,
                "pagination",
                &here,
                format!("the response has no field `{name}`"),
                "name a property of the response's schema",
            );
        }
    }
    if let Some(NextMarker::Response(place)) = &pages.next
        && let Some(schema) = response(document, at)
        && !has(document, schema, place)
    {
        error(
            findings,
            "pagination",
            &here,
            format!("the response has nothing at `{place}`"),
            "name the place of the next marker by a JSON pointer into the response",
        );
    }
}

/// Returns whether values of a schema can have something at a JSON pointer.
fn has(document: &Document, schema: &Value, place: &str) -> bool {
    let mut names = place.split('/').skip(1).map(pointer::unescape);
    let mut schema = Some(schema);
    names.all(|name| {
        let inner = schema.and_then(|schema| document.schema_parts(schema).property(&name));
        schema = inner;
        inner.is_some()
    })
}

/// Returns the schema of the successful response.
fn response<'a>(document: &'a Document, at: &Operation<'a>) -> Option<&'a Value> {
    ["200", "201", "202"]
        .iter()
        .find_map(|status| at.value.pointer(&format!("/responses/{status}")))
        .and_then(|response| document.resolve(response))
        .and_then(|response| response.pointer("/content/application~1json/schema"))
        .and_then(|schema| document.resolve(schema))
}

/// Returns whether an operation shows one job that is selected by its id.
fn shows_one_job(operation: &Operation<'_>) -> bool {
    let shown = Job::of(operation.value).and_then(Job::shown);
    shown.is_some_and(|shown| shown.by.is_some())
}

/// Checks that the parameters and the operation that a job names exist.
fn job(document: &Document, at: &Operation<'_>, showing: &[&str], findings: &mut Vec<Finding>) {
    let here = pointer::child(&at.pointer, Job::KEY);
    if let Some(shown) = Job::of(at.value).and_then(Job::shown) {
        let parameters = at.parameters(document);
        let has_parameter = |name: &str| {
            (parameters.iter())
                .filter_map(|(_, parameter)| parameter.get("name")?.as_str())
                .any(|other| other == name)
        };
        let with = shown.with.iter().map(|(name, _)| name);
        for name in shown.by.iter().chain(with) {
            if !has_parameter(name) {
                error(
                    findings,
                    "job",
                    &here,
                    format!("the operation has no parameter `{name}`"),
                    "name the parameter that picks one job by its id, and those that go with it",
                );
            }
        }
    }
    // This also checks a value that has neither form.
    let creates = at.value.get(Job::KEY).and_then(|job| job.get("creates"));
    let Some(creates) = creates.and_then(Value::as_str) else {
        return;
    };
    if !showing.contains(&creates) {
        let hint = did_you_mean(creates, showing.iter().copied());
        error(
            findings,
            "job",
            &here,
            format!("no operation `{creates}` shows one job by its id"),
            format!("name an operation whose `x-job` has `by`{hint}"),
        );
    }
}
