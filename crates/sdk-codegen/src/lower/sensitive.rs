//! Where answers hold personal data and signed URLs.

use std::collections::HashMap;

use api_contract::pointer;
use serde_json::{Value, json};

use super::{Lowerer, read::text, schemas::Registry};
use crate::model::{SchemaKind, Success};

impl Lowerer<'_> {
    /// Pointers to the sensitive parts of an answer.
    pub(super) fn sensitive(&self, success: &Success) -> Vec<String> {
        let mut found = Vec::new();
        if let Success::Json(ty) | Success::JsonOrEmpty(ty) = success {
            let mut above = Vec::new();
            let lowered = json!({ "$ref": format!("#/components/schemas/{ty}") });
            self.schemas
                .sensitive(&lowered, String::new(), &mut above, &mut found);
        }
        found
    }
}

impl Registry {
    fn sensitive(
        &self,
        lowered: &Value,
        at: String,
        above: &mut Vec<String>,
        found: &mut Vec<String>,
    ) {
        if let Some(reference) = text(lowered, "$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
            let Some(SchemaKind::Object(members)) = self.kind(&name) else {
                return;
            };
            if above.contains(&name) {
                return;
            }
            above.push(name.clone());
            let properties = self
                .lowered
                .get(&name)
                .and_then(|schema| schema.get("properties"));
            let properties: HashMap<&str, &Value> = properties
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .map(|(name, schema)| (name.as_str(), schema))
                .collect();
            for member in members {
                let here = pointer::child(&at, &member.name);
                if member.sensitive {
                    found.push(here);
                } else if let Some(schema) = properties.get(member.name.as_str()) {
                    self.sensitive(schema, here, above, found);
                }
            }
            above.pop();
        }
        for part in lowered
            .get("items")
            .into_iter()
            .chain(lowered.get("additionalProperties"))
        {
            self.sensitive(part, format!("{at}/*"), above, found);
        }
    }
}
