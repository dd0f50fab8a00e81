//! The effort of validating a value, counted before it is spent.
//!
//! Alternatives within alternatives are tried again and again, so that a small schema can need
//! exponentially many steps for a small value. Counting them is linear: the number of steps for a
//! part of the schema and a part of the value is always the same.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::Document;

/// The number of steps that is always accepted.
const FREE: u64 = 200_000;

/// The number of times that each part may be tried on average beyond that.
const REPEATS: u64 = 50;

/// The maximum nesting of schemas and references during the validation of a value.
const DEEPEST: usize = 1000;

/// The reasons why a value cannot be validated against a schema in reasonable time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EffortError {
    /// It needs too many steps.
    #[error(
        "alternatives within alternatives are tried more than {0} times for one value; give each \
         alternative a `type` and other properties, or a single list of alternatives"
    )]
    TooManySteps(u64),
    /// Schemas and references are nested too deeply.
    #[error("references and parts of the schema are nested more than {0} levels deep")]
    TooDeep(usize),
    /// The schema applies itself to the same value.
    #[error("the schema refers back to itself")]
    Circular,
}

/// Checks that a value can be validated against a schema in reasonable time.
pub(super) fn check(document: &Document, schema: &Value, value: &Value) -> Result<(), EffortError> {
    let mut counter = Counter {
        document,
        known: HashMap::new(),
        parts: 0,
    };
    let steps = counter.steps(schema, value, 0)?;
    let known = u64::try_from(counter.known.len()).unwrap_or(u64::MAX);
    let parts = known.saturating_add(counter.parts);
    let limit = FREE.max(parts.saturating_mul(REPEATS));
    match steps > limit {
        true => Err(EffortError::TooManySteps(limit)),
        false => Ok(()),
    }
}

/// The maximum number of references that lead from one to the next in a schema that is compiled.
const DEEPEST_SCHEMA: usize = 1000;

/// Checks that the references of a schema are not nested too deeply, and that no schema consists of a
/// reference to itself.
pub(super) fn check_depth(document: &Document, schema: &Value) -> Result<(), EffortError> {
    let mut seen: HashSet<usize> = HashSet::new();
    let mut waiting = vec![(schema, 0)];
    while let Some((schema, depth)) = waiting.pop() {
        if !seen.insert(std::ptr::from_ref(schema).addr()) {
            continue;
        }
        if depth > DEEPEST_SCHEMA {
            return Err(EffortError::TooDeep(DEEPEST_SCHEMA));
        }
        match schema {
            Value::Object(fields) => {
                if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                    if document.resolve(schema).is_none() {
                        return Err(EffortError::Circular);
                    }
                    let target = document.at_reference(reference);
                    waiting.extend(target.map(|(_, target)| (target, depth + 1)));
                }
                waiting.extend(fields.values().map(|value| (value, depth)));
            }
            Value::Array(values) => {
                waiting.extend(values.iter().map(|value| (value, depth)));
            }
            _ => {}
        }
    }
    Ok(())
}

struct Counter<'d> {
    document: &'d Document,
    /// The number of steps by the addresses of schema and value; `None` while it is counted.
    known: HashMap<(usize, usize), Option<u64>>,
    /// How often a schema applies to a part of a value.
    parts: u64,
}

impl Counter<'_> {
    fn steps(&mut self, schema: &Value, value: &Value, depth: usize) -> Result<u64, EffortError> {
        let Value::Object(keywords) = schema else {
            return Ok(1);
        };
        if depth > DEEPEST {
            return Err(EffortError::TooDeep(DEEPEST));
        }
        // The number of steps for a value without parts depends on the schema alone.
        let parts = match value {
            Value::Object(fields) => !fields.is_empty(),
            Value::Array(elements) => !elements.is_empty(),
            _ => false,
        };
        let key = (
            std::ptr::from_ref(schema).addr(),
            if parts {
                std::ptr::from_ref(value).addr()
            } else {
                0
            },
        );
        match self.known.insert(key, None) {
            Some(None) => return Err(EffortError::Circular),
            Some(Some(steps)) => {
                self.known.insert(key, Some(steps));
                return Ok(steps);
            }
            None => {}
        }
        let mut steps = 1;
        self.in_place(keywords, value, depth + 1, &mut steps)?;
        match value {
            Value::Object(fields) => self.fields(keywords, fields, depth + 1, &mut steps)?,
            Value::Array(elements) => self.elements(keywords, elements, depth + 1, &mut steps)?,
            _ => {}
        }
        self.known.insert(key, Some(steps));
        Ok(steps)
    }

    fn add(
        &mut self,
        schema: &Value,
        value: &Value,
        depth: usize,
        steps: &mut u64,
    ) -> Result<(), EffortError> {
        *steps = steps.saturating_add(self.steps(schema, value, depth)?);
        Ok(())
    }

    /// Counts the schemas that apply to the same value.
    fn in_place(
        &mut self,
        keywords: &Map<String, Value>,
        value: &Value,
        depth: usize,
        steps: &mut u64,
    ) -> Result<(), EffortError> {
        let document = self.document;
        let reference = keywords.get("$ref").and_then(Value::as_str);
        if let Some((_, target)) = reference.and_then(|reference| document.at_reference(reference))
        {
            self.add(target, value, depth, steps)?;
        }
        for list in ["allOf", "anyOf", "oneOf"] {
            let schemas = keywords.get(list).and_then(Value::as_array);
            for schema in schemas.into_iter().flatten() {
                self.add(schema, value, depth, steps)?;
            }
        }
        for one in ["not", "if", "then", "else"] {
            if let Some(schema) = keywords.get(one) {
                self.add(schema, value, depth, steps)?;
            }
        }
        let dependent = keywords.get("dependentSchemas").and_then(Value::as_object);
        for (_, schema) in dependent.into_iter().flatten() {
            self.add(schema, value, depth, steps)?;
        }
        Ok(())
    }

    /// Counts a schema that applies to a part of the value.
    fn apply(
        &mut self,
        schema: &Value,
        value: &Value,
        depth: usize,
        steps: &mut u64,
    ) -> Result<(), EffortError> {
        self.parts = self.parts.saturating_add(1);
        self.add(schema, value, depth, steps)
    }

    fn fields(
        &mut self,
        keywords: &Map<String, Value>,
        fields: &Map<String, Value>,
        depth: usize,
        steps: &mut u64,
    ) -> Result<(), EffortError> {
        let properties = keywords.get("properties").and_then(Value::as_object);
        let patterns = keywords.get("patternProperties").and_then(Value::as_object);
        let others = ["additionalProperties", "unevaluatedProperties"];
        for (name, value) in fields {
            let known = properties.and_then(|properties| properties.get(name));
            if let Some(schema) = known {
                self.apply(schema, value, depth, steps)?;
            }
            for (_, schema) in patterns.into_iter().flatten() {
                self.apply(schema, value, depth, steps)?;
            }
            for other in others.into_iter().filter(|_| known.is_none()) {
                if let Some(schema) = keywords.get(other) {
                    self.apply(schema, value, depth, steps)?;
                }
            }
        }
        Ok(())
    }

    fn elements(
        &mut self,
        keywords: &Map<String, Value>,
        elements: &[Value],
        depth: usize,
        steps: &mut u64,
    ) -> Result<(), EffortError> {
        let first = keywords.get("prefixItems").and_then(Value::as_array);
        let first = first.map(Vec::as_slice).unwrap_or_default();
        for (schema, value) in first.iter().zip(elements) {
            self.apply(schema, value, depth, steps)?;
        }
        for keyword in ["items", "contains", "unevaluatedItems"] {
            let Some(schema) = keywords.get(keyword) else {
                continue;
            };
            for value in elements {
                self.apply(schema, value, depth, steps)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Returns a document of schemas `S0`, `S1`, …, each of which applies the next one as `part`
    /// says; the last one is a text.
    fn chain(length: usize, part: impl Fn(Value) -> Value) -> Document {
        let mut schemas = Map::new();
        for number in 0..length {
            let next = json!({ "$ref": format!("#/components/schemas/S{}", number + 1) });
            schemas.insert(format!("S{number}"), part(next));
        }
        schemas.insert(format!("S{length}"), json!({ "type": "string" }));
        Document::from_value("a.json", json!({ "components": { "schemas": schemas } }))
    }

    fn of(document: &Document, value: &Value) -> Result<(), EffortError> {
        let schema = json!({ "$ref": "#/components/schemas/S0" });
        check(document, &schema, value)
    }

    #[test]
    fn exponential_alternatives_are_rejected_without_evaluation() {
        let pairs = |length| chain(length, |next| json!({ "anyOf": [next, next] }));
        assert_eq!(of(&pairs(12), &json!(7)), Ok(()));
        for length in [22, 100, 400] {
            assert_eq!(
                of(&pairs(length), &json!(7)),
                Err(EffortError::TooManySteps(FREE))
            );
        }
    }

    #[test]
    fn alternatives_of_nested_values_are_counted() {
        let arm = json!({ "properties": { "n": { "$ref": "#/components/schemas/S0" } } });
        let schemas = json!({ "S0": { "oneOf": [arm, arm] } });
        let document =
            Document::from_value("a.json", json!({ "components": { "schemas": schemas } }));
        let nested = |depth| (0..depth).fold(json!(1), |inner, _| json!({ "n": inner }));
        assert_eq!(of(&document, &nested(10)), Ok(()));
        assert!(of(&document, &nested(40)).is_err());
    }

    #[test]
    fn long_lists_are_not_many_alternatives() {
        let document = chain(1, |next| json!({ "items": { "anyOf": [next, next] } }));
        let list: Value = (0..100_000).map(Value::from).collect();
        assert_eq!(of(&document, &list), Ok(()));
    }

    #[test]
    fn chains_and_cycles_terminate() {
        let links = |length| chain(length, |next| json!({ "allOf": [next] }));
        assert_eq!(of(&links(200), &json!("x")), Ok(()));
        assert_eq!(
            of(&links(9_200), &json!("x")),
            Err(EffortError::TooDeep(DEEPEST))
        );
        let schemas = json!({ "S0": { "$ref": "#/components/schemas/S0" } });
        let document =
            Document::from_value("a.json", json!({ "components": { "schemas": schemas } }));
        assert_eq!(of(&document, &json!(1)), Err(EffortError::Circular));
    }
}
