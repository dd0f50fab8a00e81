//! Lowers choices between schemas: to one type where all arms have it, else to any JSON.

use serde_json::{Value, json};

use super::{
    Lowerer,
    read::{choices, follow, is_null, is_text_enum, text},
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
            let mut joined = json!({ "type": "string", "enum": values });
            for key in ["description", "x-rust-name"] {
                if let Some(value) = schema.get(key) {
                    joined[key] = value.clone();
                }
            }
            return self.enumeration(&joined, at, hint);
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
}
