//! Elements: resources and parameters that `x-effect` and `x-ref` name must exist.

use std::collections::BTreeSet;

use crate::{
    extensions::{Effect, Expression, Extension, Reference, Resource},
    walk::{Part, walk},
};
use serde_json::Value;

use super::{did_you_mean, error};
use crate::{Document, Finding, Operation, pointer};

/// Checks that resources are declared, and that the parameters that expressions name exist.
pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let names: BTreeSet<String> = (document.operations())
        .filter_map(|at| Some(Resource::of(at.item)?.name))
        .collect();
    let known = |here: String, name: &str, findings: &mut Vec<Finding>| {
        if !names.contains(name) {
            let hint = did_you_mean(name, names.iter().map(String::as_str));
            error(
                findings,
                "resource",
                here,
                format!("no path has an `x-resource` named `{name}`"),
                format!("name the resource of a path{hint}"),
            );
        }
    };
    walk(
        document.value(),
        "",
        Part::Document,
        &mut |at, value, part| {
            let named = Reference::of(value).filter(|_| part != Part::Names);
            if let Some(reference) = named {
                known(
                    pointer::child(at, Reference::KEY),
                    &reference.resource,
                    findings,
                );
            }
        },
    );
    for at in document.operations() {
        let Some(effect) = Effect::of(at.value) else {
            continue;
        };
        let here = pointer::child(&at.pointer, Effect::KEY);
        if let Some(name) = &effect.resource {
            known(here.clone(), name, findings);
        }
        effect.expressions(&mut |expression| {
            parameter(document, &at, &here, expression, findings);
        });
    }
}

fn parameter(
    document: &Document,
    at: &Operation<'_>,
    here: &str,
    expression: &Expression,
    findings: &mut Vec<Finding>,
) {
    let has = |location: &str, name: &str| {
        at.parameters(document).iter().any(|(_, parameter)| {
            parameter.get("in").and_then(Value::as_str) == Some(location)
                && parameter.get("name").and_then(Value::as_str) == Some(name)
        })
    };
    let there = match expression {
        Expression::Path(name) => has("path", name),
        Expression::Query(name) => has("query", name),
        Expression::Header(name) => has("header", name),
        Expression::Body(_) => at.value.get("requestBody").is_some(),
    };
    if !there {
        error(
            findings,
            "effect",
            here,
            format!("the operation has nothing that `{expression}` could name"),
            "name a parameter of the operation, or describe its body",
        );
    }
}
