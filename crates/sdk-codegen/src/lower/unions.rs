//! Lowers choices between schemas: to one type where all arms have it, else to any JSON; and enums that
//! an `allOf` restricts.

use serde_json::{Value, json};

use super::{
    Lowerer,
    read::{choices, follow, is_null, is_text_enum, target, text},
};

impl Lowerer<'_> {
    pub(super) fn union(&mut self, schema: &Value, at: &str, hint: &str) -> Value {
        let spec = self.spec;
        let arms = choices(schema, at);
        let arms: Vec<&Value> = arms.map(|(_, arm)| follow(spec, arm, "").schema).collect();
        let arms: Vec<&Value> = arms.into_iter().filter(|arm| !is_null(arm)).collect();
        if arms.iter().all(|arm| is_text_enum(arm)) && !arms.is_empty() {
            let mut values: Vec<&Value> = Vec::new();
            for arm in &arms {
                let listed = arm.get("enum").and_then(Value::as_array);
                for value in listed.into_iter().flatten() {
                    if !values.contains(&value) {
                        values.push(value);
                    }
                }
            }
            return self.enumeration(&enum_of(schema, &values), at, hint);
        }
        let all = |kinds: &[&str]| {
            let is_one = |arm: &&Value| match text(arm, "type") {
                Some(ty) => kinds.contains(&ty) && choices(arm, "").next().is_none(),
                None => kinds.contains(&"string") && is_text_enum(arm),
            };
            !arms.is_empty() && arms.iter().all(is_one)
        };
        if all(&["string"]) {
            return json!({ "type": "string" });
        }
        if all(&["boolean"]) {
            return json!({ "type": "boolean" });
        }
        if all(&["integer"]) {
            return json!({ "type": "integer", "format": "int64" });
        }
        if all(&["integer", "number"]) {
            return json!({ "type": "number", "format": "double" });
        }
        if arms.is_empty() {
            return json!({});
        }
        self.warn(
            "union",
            at,
            "a choice between schemas becomes plain JSON in the client",
            "describe one object with optional members, if that is what the service takes",
        );
        json!({})
    }

    /// Returns an enum of the values that all of several enums in an `allOf` have.
    pub(super) fn common_values(&self, schema: &Value) -> Option<Value> {
        let arms = schema.get("allOf").and_then(Value::as_array)?;
        let arms = arms.iter().map(|arm| target(self.spec, arm));
        let enums: Vec<&Vec<Value>> = arms
            .filter(|arm| is_text_enum(arm))
            .filter_map(|arm| arm.get("enum")?.as_array())
            .collect();
        let (first, others) = enums.split_first()?;
        let is_common = |value: &&Value| others.iter().all(|values| values.contains(value));
        let common: Vec<&Value> = first.iter().filter(is_common).collect();
        let joined = enum_of(schema, &common);
        (!others.is_empty() && is_text_enum(&joined)).then_some(joined)
    }
}

/// Returns an enum that is described as another schema.
fn enum_of(described: &Value, values: &[&Value]) -> Value {
    let mut schema = json!({ "type": "string", "enum": values });
    for key in ["description", "x-rust-name"] {
        if let Some(value) = described.get(key) {
            schema[key] = value.clone();
        }
    }
    schema
}
