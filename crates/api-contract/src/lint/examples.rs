//! Examples and defaults that must satisfy their own schemas.

use serde_json::Value;

use super::{error, walk};
use crate::{Finding, Spec, pointer, schema::Schemas};

pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    let schemas = Schemas::new(spec);
    walk(spec.value(), "", &mut |at, value| {
        if let Some(schema) = value.get("schema").filter(|schema| schema.is_object()) {
            let mut examples: Vec<(String, &Value)> = Vec::new();
            examples.extend(
                value
                    .get("example")
                    .map(|example| (format!("{at}/example"), example)),
            );
            let named = value.get("examples").and_then(Value::as_object);
            for (name, example) in named.into_iter().flatten() {
                if let Some(value) = spec
                    .resolve(example)
                    .and_then(|example| example.get("value"))
                {
                    let here = pointer::child(&format!("{at}/examples"), name);
                    examples.push((format!("{here}/value"), value));
                }
            }
            validate(
                &schemas,
                schema,
                &format!("{at}/schema"),
                examples,
                findings,
            );
        }
        if is_schema(at) {
            let values = ["example", "default"];
            let examples = values
                .iter()
                .filter_map(|name| Some((format!("{at}/{name}"), value.get(*name)?)))
                .collect();
            validate(&schemas, value, at, examples, findings);
        }
    });
}

/// Whether a pointer leads to a schema: by the keyword that holds it.
fn is_schema(at: &str) -> bool {
    let mut tokens = at.rsplit('/');
    let last = tokens.next().unwrap_or_default();
    let holder = tokens.next().unwrap_or_default();
    matches!(last, "schema" | "items" | "additionalProperties" | "not")
        || matches!(
            holder,
            "properties" | "schemas" | "allOf" | "oneOf" | "anyOf"
        )
}

fn validate(
    schemas: &Schemas,
    schema: &Value,
    at: &str,
    examples: Vec<(String, &Value)>,
    findings: &mut Vec<Finding>,
) {
    if examples.is_empty() {
        return;
    }
    let validator = match schemas.validator(schema) {
        Ok(validator) => validator,
        Err(message) => {
            error(
                findings,
                "unsound-schema",
                at,
                format!("no value can be checked against this schema: {message}"),
                "mend the schema",
            );
            return;
        }
    };
    for (here, example) in examples {
        for problem in validator.iter_errors(example) {
            error(
                findings,
                "example",
                format!("{here}{}", problem.instance_path()),
                format!("does not satisfy its schema: {problem}"),
                "mend the value, or the schema if the value is what the service really sends",
            );
        }
    }
}
