//! Examples and defaults that must satisfy their own schemas.

use std::collections::HashMap;

use openapi_document::{
    is_json,
    schema::{Direction, JsonSchemas},
    walk::{Part, walk},
};
use serde_json::{Value, json};

use super::error;
use crate::{Finding, Spec, pointer, validators::Validators};

/// The maximum number of problems reported of one example.
const MOST: usize = 20;

pub(super) fn check(spec: &Spec, findings: &mut Vec<Finding>) {
    let mut examples = Examples::new(spec);
    let mut scopes = Scopes::default();
    walk(spec.value(), "", Part::Document, &mut |at, value, part| {
        let direction = scopes.enter(at, part);
        examples.part(at, value, part, direction, findings);
    });
}

/// The direction of the parts that are being visited: the innermost request or response.
#[derive(Default)]
struct Scopes(Vec<(String, Direction)>);

impl Scopes {
    /// Returns the direction of the values of a part.
    fn enter(&mut self, at: &str, part: Part) -> Direction {
        let is_around = |(outer, _): &(String, Direction)| {
            let rest = at.strip_prefix(outer.as_str());
            rest.is_some_and(|rest| rest.starts_with('/'))
        };
        while self.0.last().is_some_and(|outer| !is_around(outer)) {
            self.0.pop();
        }
        let outer = self.0.last().map(|(_, direction)| *direction);
        let own = match (part, outer) {
            // The service calls the client: what is a request there has both directions.
            (Part::Callback, _) => Direction::Either,
            (Part::PathItem, _) if at.starts_with("/webhooks/") => Direction::Either,
            (Part::RequestBody | Part::Parameter, None) => Direction::Request,
            (Part::Response | Part::Header, None) => Direction::Response,
            _ => return outer.unwrap_or(Direction::Either),
        };
        self.0.push((at.to_owned(), own));
        own
    }
}

/// The validators of a document by direction.
struct Examples<'a> {
    spec: &'a Spec,
    request: Validators<'a>,
    response: Validators<'a>,
    either: Validators<'a>,
    /// The problem of each pattern, if it has one.
    patterns: HashMap<&'a str, Option<String>>,
}

impl<'a> Examples<'a> {
    fn new(spec: &'a Spec) -> Self {
        let schemas = JsonSchemas::new(spec);
        let validators = |direction| Validators::new(schemas.direction(direction));
        Self {
            spec,
            request: validators(Direction::Request),
            response: validators(Direction::Response),
            either: validators(Direction::Either),
            patterns: HashMap::new(),
        }
    }

    fn part(
        &mut self,
        at: &str,
        value: &'a Value,
        part: Part,
        direction: Direction,
        findings: &mut Vec<Finding>,
    ) {
        match part {
            Part::Parameter | Part::Header | Part::MediaType => {
                let Some(schema) = value.get("schema").filter(|schema| schema.is_object()) else {
                    return;
                };
                let mut examples = self.of(at, value);
                if part == Part::MediaType && !is_json_like(at) {
                    // A representation that is not JSON may be shown as a text.
                    examples.retain(|(_, example)| !example.is_string());
                }
                let at = format!("{at}/schema");
                self.validate(direction, schema, &at, examples, findings);
            }
            Part::Schema => {
                self.patterns(at, value, findings);
                let values = ["example", "default"].into_iter();
                let mut examples: Vec<(String, &Value)> = values
                    .filter_map(|name| Some((format!("{at}/{name}"), value.get(name)?)))
                    .collect();
                let listed = value.get("examples").and_then(Value::as_array);
                let listed = listed.into_iter().flatten().enumerate();
                examples.extend(
                    listed.map(|(index, example)| (format!("{at}/examples/{index}"), example)),
                );
                self.validate(Direction::Either, value, at, examples, findings);
            }
            _ => {}
        }
    }

    /// Returns the examples of a parameter, header or media type, each with its pointer.
    fn of(&self, at: &str, value: &'a Value) -> Vec<(String, &'a Value)> {
        let own = value.get("example");
        let mut examples: Vec<(String, &Value)> = own
            .map(|example| (format!("{at}/example"), example))
            .into_iter()
            .collect();
        let named = value.get("examples").and_then(Value::as_object);
        for (name, example) in named.into_iter().flatten() {
            let here = pointer::child(&format!("{at}/examples"), name);
            // The value of a shared example is shown at the example itself.
            let Some((here, example)) = self.spec.resolve_at(example, &here) else {
                continue;
            };
            if let Some(value) = example.get("value") {
                examples.push((format!("{here}/value"), value));
            }
        }
        examples
    }

    fn validate(
        &self,
        direction: Direction,
        schema: &Value,
        at: &str,
        examples: Vec<(String, &Value)>,
        findings: &mut Vec<Finding>,
    ) {
        if examples.is_empty() {
            return;
        }
        let validators = match direction {
            Direction::Request => &self.request,
            Direction::Response => &self.response,
            Direction::Either => &self.either,
        };
        // The validator itself uses the stack for references: nothing is compiled unchecked.
        for (_, example) in &examples {
            if let Err(problem) = validators.check_effort(schema, example) {
                unsound(at.to_owned(), &problem.to_string(), findings);
                return;
            }
        }
        let validator = match validators.validator(schema) {
            Ok(validator) => validator,
            Err(problem) => {
                let at = validators.pointer_of(&problem.path, at);
                unsound(at, &problem.to_string(), findings);
                return;
            }
        };
        for (here, example) in examples {
            for problem in validator.iter_errors(example).take(MOST) {
                error(
                    findings,
                    "example",
                    format!("{here}{}", problem.instance_path()),
                    format!(
                        "does not satisfy its schema: {}",
                        brief(&problem.to_string())
                    ),
                    "fix the value, or the schema if the service really sends this value",
                );
            }
        }
    }

    /// Reports patterns that are no regular expressions.
    fn patterns(&mut self, at: &str, schema: &'a Value, findings: &mut Vec<Finding>) {
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            self.pattern(|| format!("{at}/pattern"), pattern, findings);
        }
        let named = schema.get("patternProperties").and_then(Value::as_object);
        for (pattern, _) in named.into_iter().flatten() {
            let here = || pointer::child(&format!("{at}/patternProperties"), pattern);
            self.pattern(here, pattern, findings);
        }
    }

    fn pattern(&mut self, at: impl Fn() -> String, pattern: &'a str, findings: &mut Vec<Finding>) {
        let either = &self.either;
        let problem = self.patterns.entry(pattern).or_insert_with(|| {
            let alone = json!({ "pattern": pattern });
            let problem = either.validator(&alone).err();
            problem.map(|problem| problem.to_string())
        });
        if let Some(problem) = problem {
            unsound(at(), problem, findings);
        }
    }
}

/// Returns whether the media type at a pointer has values in JSON, or in a form that has the same
/// structure.
fn is_json_like(at: &str) -> bool {
    let name = at.rsplit('/').next().unwrap_or_default();
    let name = pointer::unescape(name).to_ascii_lowercase();
    let is_range = name.contains('*');
    is_json(&name) || is_range || name.contains("json") || name.contains("x-www-form-urlencoded")
}

fn unsound(at: String, message: &str, findings: &mut Vec<Finding>) {
    error(
        findings,
        "unsound-schema",
        at,
        format!(
            "no value can be checked against this schema: {}",
            brief(message)
        ),
        "fix the schema",
    );
}

/// Returns a message of limited length: validators quote whole values.
fn brief(message: &str) -> String {
    const LENGTH: usize = 400;
    match message.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", message.get(..end).unwrap_or_default()),
        None => message.to_owned(),
    }
}
