//! What the conventions say of elements: the values of `x-resource`, `x-effect` and `x-ref`, and that
//! what they name is there.

use std::collections::BTreeSet;

use openapi_document::walk::{Part, walk};
use serde_json::Value;

use super::extensions::{is_texts, one_of, texts};
use super::{did_you_mean, error};
use crate::{Finding, Operation, Spec, pointer};

const EFFECTS: [&str; 6] = ["create", "list", "show", "update", "delete", "none"];
const ON_DELETE: [&str; 3] = ["keep", "remove", "refuse"];

pub(super) fn is_resource(value: &Value) -> bool {
    let mut names = value.clone();
    let conditions = (names.as_object_mut()).and_then(|names| names.remove("where"));
    let role = value.get("role").and_then(Value::as_str);
    let required: &[&str] = match role {
        Some("singleton") => &["name", "role"],
        _ => &["name", "role", "id"],
    };
    texts(&names, required, &["schema", "id", "state", "on-delete"])
        && matches!(role, Some("collection" | "item" | "singleton"))
        && conditions.is_none_or(|conditions| conditions.is_object())
        && (value.get("on-delete")).is_none_or(|what| one_of(what, &["remove", "refuse"]))
}

pub(super) fn is_reference(value: &Value) -> bool {
    if value.is_string() {
        return true;
    }
    let mut names = value.clone();
    let made = names.as_object_mut().and_then(|names| names.remove("made"));
    let with = names.as_object_mut().and_then(|names| names.remove("with"));
    texts(&names, &["resource"], &["on-delete"])
        && made.is_none_or(|made| made.is_boolean())
        && with.is_none_or(|with| with.is_object())
        && (value.get("on-delete")).is_none_or(|what| one_of(what, &ON_DELETE))
}

pub(super) fn is_effect(value: &Value) -> bool {
    (value.as_object()).is_some_and(|members| {
        !members.is_empty()
            && members.iter().all(|(name, value)| match name.as_str() {
                "does" => one_of(value, &EFFECTS),
                "resource" => value.is_string(),
                "id" | "from" => value.as_str().is_some_and(is_expression),
                "set" => is_setting(value),
                "switch" => is_switch(value),
                _ => false,
            })
    })
}

fn is_switch(value: &Value) -> bool {
    let is_case = |case: &Value| {
        (case.as_object()).is_some_and(|members| {
            members.iter().all(|(name, value)| match name.as_str() {
                "does" => one_of(value, &EFFECTS),
                "set" => is_setting(value),
                "allowed" => is_texts(value),
                _ => false,
            })
        })
    };
    let on = value.get("on").and_then(Value::as_str);
    let cases = value.get("cases").and_then(Value::as_object);
    value.as_object().is_some_and(|members| members.len() == 2)
        && on.is_some_and(is_expression)
        && cases.is_some_and(|cases| cases.values().all(is_case))
}

/// Members and values; a text that begins as an expression does must be one.
fn is_setting(value: &Value) -> bool {
    (value.as_object()).is_some_and(|members| {
        (members.values().filter_map(Value::as_str))
            .all(|text| !text.starts_with("$request") || is_expression(text))
    })
}

fn is_expression(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("$request.") else {
        return false;
    };
    rest == "body"
        || rest.starts_with("body#/")
        || ["path.", "query.", "header."].iter().any(|source| {
            rest.strip_prefix(source)
                .is_some_and(|name| !name.is_empty())
        })
}

/// The resources that are named must be declared, and the parameters that expressions name be there.
pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    let names: BTreeSet<&str> = (spec.operations())
        .filter_map(|at| at.item.pointer("/x-resource/name")?.as_str())
        .collect();
    let known = |here: String, name: &str, findings: &mut Vec<Finding>| {
        if !names.contains(name) {
            let hint = did_you_mean(name, names.iter().copied());
            error(
                findings,
                "resource",
                here,
                format!("no path has an `x-resource` named `{name}`"),
                format!("name the resource of a path{hint}"),
            );
        }
    };
    walk(spec.value(), "", Part::Document, &mut |at, value, part| {
        let named = value.get("x-ref").filter(|_| part != Part::Names);
        let named = named.map(|named| named.get("resource").unwrap_or(named));
        if let Some(name) = named.and_then(Value::as_str) {
            known(pointer::child(at, "x-ref"), name, findings);
        }
    });
    for at in spec.operations() {
        let Some(effect) = at.value.get("x-effect") else {
            continue;
        };
        let here = pointer::child(&at.pointer, "x-effect");
        if let Some(name) = effect.get("resource").and_then(Value::as_str) {
            known(here.clone(), name, findings);
        }
        expressions(effect, &mut |text| {
            parameter(spec, &at, &here, text, findings);
        });
    }
}

fn expressions<'a>(value: &'a Value, visit: &mut impl FnMut(&'a str)) {
    match value {
        Value::String(text) if is_expression(text) => visit(text),
        Value::Object(members) => (members.values()).for_each(|value| expressions(value, visit)),
        _ => {}
    }
}

fn parameter(spec: &Spec, at: &Operation<'_>, here: &str, text: &str, findings: &mut Vec<Finding>) {
    let rest = text.strip_prefix("$request.").unwrap_or_default();
    let there = match rest.split_once('.') {
        Some((location @ ("path" | "query" | "header"), name)) => {
            at.parameters(spec).iter().any(|(_, parameter)| {
                parameter.get("in").and_then(Value::as_str) == Some(location)
                    && parameter.get("name").and_then(Value::as_str) == Some(name)
            })
        }
        _ => at.value.get("requestBody").is_some(),
    };
    if !there {
        error(
            findings,
            "effect",
            here,
            format!("the operation has nothing that `{text}` could name"),
            "name a parameter of the operation, or describe its body",
        );
    }
}
