//! Examples and defaults that must satisfy their own schemas.

use openapi_document::{
    schema::{Direction, JsonSchemas},
    walk::{Part, walk},
};
use serde_json::Value;

use super::error;
use crate::{Finding, Spec, pointer, validators::Validators};

pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    let schemas = JsonSchemas::new(spec);
    let validators = |direction| Validators::new(schemas.direction(direction));
    let request = validators(Direction::Request);
    let response = validators(Direction::Response);
    let either = validators(Direction::Either);
    walk(spec.value(), "", Part::Document, &mut |at, value, part| {
        let within = |part: &str| at.split('/').any(|token| token == part);
        let validators = if part == Part::Schema {
            &either
        } else if part == Part::Header || within("responses") {
            &response
        } else if part == Part::Parameter || within("requestBody") || within("requestBodies") {
            &request
        } else {
            &either
        };
        match part {
            Part::Parameter | Part::Header | Part::MediaType => {
                let Some(schema) = value.get("schema").filter(|schema| schema.is_object()) else {
                    return;
                };
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
                let at = format!("{at}/schema");
                validate(validators, schema, &at, examples, findings);
            }
            Part::Schema => {
                let values = ["example", "default"];
                let examples = values
                    .iter()
                    .filter_map(|name| Some((format!("{at}/{name}"), value.get(*name)?)))
                    .collect();
                validate(validators, value, at, examples, findings);
            }
            _ => {}
        }
    });
}

fn validate(
    validators: &Validators<'_>,
    schema: &Value,
    at: &str,
    examples: Vec<(String, &Value)>,
    findings: &mut Vec<Finding>,
) {
    if examples.is_empty() {
        return;
    }
    let validator = match validators.validator(schema) {
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
