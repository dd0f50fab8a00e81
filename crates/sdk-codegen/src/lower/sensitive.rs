//! Finds personal data and signed URLs in responses.

use openapi_document::pointer;
use serde_json::Value;

use super::{read::text, schemas::Registry};
use crate::model::SchemaKind;

impl Registry {
    /// Returns pointers to the sensitive parts of a lowered schema; `*` is any element.
    pub(super) fn sensitive(&self, lowered: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.find_sensitive(lowered, String::new(), &mut Vec::new(), &mut found);
        found
    }

    fn find_sensitive(
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
            for member in members {
                let here = pointer::child(&at, &member.name);
                if member.sensitive {
                    found.push(here);
                } else if let Some(schema) = properties.and_then(|all| all.get(&member.name)) {
                    self.find_sensitive(schema, here, above, found);
                }
            }
            above.pop();
        }
        for part in lowered
            .get("items")
            .into_iter()
            .chain(lowered.get("additionalProperties"))
        {
            self.find_sensitive(part, format!("{at}/*"), above, found);
        }
    }
}
