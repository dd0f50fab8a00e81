//! The extension keys of the conventions: known names, right places, right values.

use openapi_document::walk::{Part, walk};
use serde_json::Value;

use super::{did_you_mean, error, resources};
use crate::{Finding, Operation, Spec, pointer};

/// An extension key that the conventions know.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Extension {
    /// The key, with its `x-`.
    pub name: &'static str,
    /// What its value must be, in words.
    pub value: &'static str,
    check: fn(&Value) -> bool,
}

const fn extension(
    name: &'static str,
    value: &'static str,
    check: fn(&Value) -> bool,
) -> Extension {
    Extension { name, value, check }
}

impl Extension {
    /// Every extension key of the conventions.
    pub const ALL: &'static [Self] = &[
        extension("x-sources", "a list of `{source, …}`", |value| {
            each(value, &["source"])
        }),
        extension(
            "x-known-drift",
            "a list of `{source, language, date, version, says, reason, within, drift}`, of which `source`, `says` and `reason` are required and `drift` has names or values by the id of a change",
            crate::drift::is_known_drift,
        ),
        extension("x-rust-name", "a Rust identifier", is_identifier),
        extension("x-client", "the name of a client setting", is_identifier),
        extension("x-idempotent", "`true` or `false`", Value::is_boolean),
        extension(
            "x-retry",
            "`idempotent`, `unexecuted` or `never`",
            |value| one_of(value, &["idempotent", "unexecuted", "never"]),
        ),
        extension(
            "x-rate-limit",
            "calls per second: `{default: 10, <region>: 20}`",
            is_rate_limit,
        ),
        extension("x-pagination", "`{items, total, offset, limit}`", |value| {
            texts(value, &["items", "offset", "limit"], &["total"])
        }),
        extension(
            "x-job",
            "`{items, id, state, by, with, error}` or `{id, creates}`",
            is_job,
        ),
        extension("x-phases", "a map of phase to list of values", |value| {
            value.as_object().is_some_and(|phases| {
                phases
                    .iter()
                    .all(|(phase, values)| PHASES.contains(&phase.as_str()) && is_texts(values))
            })
        }),
        extension(
            "x-resource",
            "`{name, role, schema, id, state, where, on-delete}`, of which `name`, `role` and, but for a singleton, `id` are required",
            resources::is_resource,
        ),
        extension(
            "x-effect",
            "`{does, resource, id, from, set, switch}`",
            resources::is_effect,
        ),
        extension(
            "x-ref",
            "the name of a resource, or `{resource, made, with, on-delete}`",
            resources::is_reference,
        ),
        extension("x-flow", "a list of values", is_texts),
        extension("x-length", "the name of a member", Value::is_string),
        extension("x-in-phases", "a list of phases", |value| {
            is_texts(value)
                && (value.as_array().into_iter().flatten()).all(|phase| one_of(phase, &PHASES))
        }),
        extension("x-filter", "`{member, match}`", |value| {
            texts(value, &["member", "match"], &[])
                && value
                    .get("match")
                    .is_some_and(|how| one_of(how, &["equal", "any", "contains", "since", "until"]))
        }),
        extension("x-sort", "a map of value to member", |value| {
            value
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_string))
        }),
        extension("x-allowed-states", "a list of values", is_texts),
        extension("x-forbid-non-ascii", "`true` or `false`", Value::is_boolean),
        extension("x-headers", "a list of header names", is_texts),
        extension("x-sensitive", "`true` or `false`", Value::is_boolean),
    ];
}

/// Phases in the life of a job.
const PHASES: [&str; 7] = [
    "waiting",
    "running",
    "attention",
    "failed",
    "succeeded",
    "canceled",
    "suspended",
];

fn is_identifier(value: &Value) -> bool {
    value.as_str().is_some_and(|name| {
        name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name
                .chars()
                .all(|other| other.is_ascii_alphanumeric() || other == '_')
    })
}

fn is_rate_limit(value: &Value) -> bool {
    let is_region = |name: &str| {
        let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !name.is_empty() && name.bytes().all(is_part)
    };
    let is_rate = |value: &Value| {
        value
            .as_u64()
            .is_some_and(|rate| (1..=u64::from(u32::MAX)).contains(&rate))
    };
    value.as_object().is_some_and(|limits| {
        limits.contains_key("default")
            && limits
                .iter()
                .all(|(region, rate)| is_region(region) && is_rate(rate))
    })
}

pub(super) fn is_texts(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|values| values.iter().all(Value::is_string))
}

pub(super) fn one_of(value: &Value, known: &[&str]) -> bool {
    value.as_str().is_some_and(|text| known.contains(&text))
}

pub(super) fn texts(value: &Value, required: &[&str], optional: &[&str]) -> bool {
    value.as_object().is_some_and(|members| {
        required.iter().all(|name| members.contains_key(*name))
            && members.iter().all(|(name, value)| {
                value.is_string()
                    && (required.contains(&name.as_str()) || optional.contains(&name.as_str()))
            })
    })
}

fn is_job(value: &Value) -> bool {
    let mut names = value.clone();
    let with = names.as_object_mut().and_then(|names| names.remove("with"));
    let creates = texts(value, &["id", "creates"], &[]);
    let shows = texts(&names, &["id", "state"], &["items", "by", "error"]);
    let with_is_right = with.is_none_or(|with| {
        value.get("by").is_some()
            && (with.as_object()).is_some_and(|with| with.values().all(Value::is_string))
    });
    creates || (shows && with_is_right)
}

fn each(value: &Value, required: &[&str]) -> bool {
    value.as_array().is_some_and(|values| {
        values
            .iter()
            .all(|value| required.iter().all(|name| value.get(name).is_some()))
    })
}

pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    walk(spec.value(), "", Part::Document, &mut |at, value, part| {
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
    });
    for at in spec.operations() {
        pagination(spec, &at, findings);
        job(spec, &at, findings);
    }
}

fn known(at: &str, name: &str, value: &Value, findings: &mut Vec<Finding>) {
    match Extension::ALL
        .iter()
        .find(|extension| extension.name == name)
    {
        None => {
            let names = Extension::ALL.iter().map(|extension| extension.name);
            let hint = did_you_mean(name, names);
            findings.push(Finding::warning(
                "unknown-extension",
                at,
                format!("`{name}` is not one of the conventions"),
                format!("nothing reads it: remove it, or correct its name{hint}"),
            ));
        }
        Some(extension) if !(extension.check)(value) => error(
            findings,
            "extension",
            at,
            format!("the value of `{name}` is not {}", extension.value),
            format!("write {}", extension.value),
        ),
        Some(_) => {}
    }
}

/// Every value of the enum in exactly one phase.
fn phases(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let Some(phases) = schema.get("x-phases").and_then(Value::as_object) else {
        return;
    };
    let values = |value: &Value| -> Vec<String> {
        let values = value.as_array().into_iter().flatten();
        values
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let known = schema.get("enum").map(values).unwrap_or_default();
    let grouped: Vec<String> = phases.values().flat_map(values).collect();
    let here = pointer::child(at, "x-phases");
    for value in &known {
        let times = grouped.iter().filter(|other| *other == value).count();
        if times != 1 {
            error(
                findings,
                "phases",
                &here,
                format!("`{value}` stands in {times} phases"),
                "put every value of the enum into exactly one phase",
            );
        }
    }
    for value in grouped.iter().filter(|value| !known.contains(value)) {
        let hint = did_you_mean(value, known.iter().map(String::as_str));
        error(
            findings,
            "phases",
            &here,
            format!("`{value}` is not a value of the enum"),
            format!("add it to `enum`, or remove it here{hint}"),
        );
    }
}

/// Every state of the flow must be a value of the enum.
fn flow(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let texts = |name| {
        let values = schema.get(name).and_then(Value::as_array);
        (values.into_iter().flatten()).filter_map(Value::as_str)
    };
    for value in texts("x-flow").filter(|value| texts("enum").all(|known| known != *value)) {
        error(
            findings,
            "flow",
            pointer::child(at, "x-flow"),
            format!("`{value}` is not a value of the enum"),
            format!(
                "name values of `enum`{}",
                did_you_mean(value, texts("enum"))
            ),
        );
    }
}

/// The members and parameters that pagination names must be there.
fn pagination(spec: &Spec, at: &Operation<'_>, findings: &mut Vec<Finding>) {
    let Some(pagination) = at.value.get("x-pagination") else {
        return;
    };
    let here = pointer::child(&at.pointer, "x-pagination");
    let name = |key: &str| pagination.get(key).and_then(Value::as_str);
    let parameters = at.parameters(spec);
    let parameters: Vec<&str> = parameters
        .iter()
        .map(|(_, parameter)| parameter)
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("query"))
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    for key in ["offset", "limit"] {
        if let Some(name) = name(key).filter(|name| !parameters.contains(name)) {
            error(
                findings,
                "pagination",
                &here,
                format!("the operation has no query parameter `{name}`"),
                "name the parameter that pages are asked for with",
            );
        }
    }
    let members = answer(spec, at).and_then(|schema| schema.get("properties"));
    for key in ["items", "total"] {
        if let Some(name) =
            name(key).filter(|name| members.and_then(|all| all.get(*name)).is_none())
        {
            error(
                findings,
                "pagination",
                &here,
                format!("the answer has no member `{name}`"),
                "name the member of the answer's schema",
            );
        }
    }
}

/// The schema of the answer that says a call succeeded.
fn answer<'a>(spec: &'a Spec, at: &Operation<'a>) -> Option<&'a Value> {
    ["200", "201", "202"]
        .iter()
        .find_map(|status| at.value.pointer(&format!("/responses/{status}")))
        .and_then(|answer| spec.resolve(answer))
        .and_then(|answer| answer.pointer("/content/application~1json/schema"))
        .and_then(|schema| spec.resolve(schema))
}

/// The parameters and the operation that a job names must be there.
fn job(spec: &Spec, at: &Operation<'_>, findings: &mut Vec<Finding>) {
    let Some(job) = at.value.get("x-job") else {
        return;
    };
    let here = pointer::child(&at.pointer, "x-job");
    let parameters = at.parameters(spec);
    let has_parameter = |name: &str| {
        (parameters.iter())
            .filter_map(|(_, parameter)| parameter.get("name")?.as_str())
            .any(|other| other == name)
    };
    let with = job.get("with").and_then(Value::as_object);
    let with = with.into_iter().flat_map(|with| with.keys());
    let by = job.get("by").and_then(Value::as_str);
    for name in by.into_iter().chain(with.map(String::as_str)) {
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
    let Some(shown_by) = job.get("creates").and_then(Value::as_str) else {
        return;
    };
    let showing: Vec<&str> = (spec.operations())
        .filter(|operation| operation.value.pointer("/x-job/by").is_some())
        .filter_map(|operation| operation.id())
        .collect();
    if !showing.contains(&shown_by) {
        let hint = did_you_mean(shown_by, showing);
        error(
            findings,
            "job",
            &here,
            format!("no operation `{shown_by}` shows one job by its id"),
            format!("name an operation whose `x-job` has `by`{hint}"),
        );
    }
}
