//! Finds personal data and signed URLs in responses.

use std::collections::BTreeSet;

use openapi_document::pointer;
use serde_json::Value;

use super::{
    read::{references, text},
    schemas::Registry,
};
use crate::model::{Operation, SchemaKind};

/// The largest number of pointers of one operation.
const LIMIT: usize = 1000;

impl Registry {
    /// Sets the pointers to the sensitive parts of responses; `*` is any element.
    pub(super) fn mark_sensitive(&self, operations: &mut [(Operation, Value)]) {
        let types = self.with_sensitive();
        if types.is_empty() {
            return;
        }
        for (operation, lowered) in operations {
            let schema = lowered.pointer("/responses/200/content/application~1json/schema");
            let Some(schema) = schema else { continue };
            let (at, found) = (String::new(), &mut operation.sensitive);
            self.find_sensitive(schema, at, &types, &mut Vec::new(), found);
        }
    }

    /// Returns the types that contain sensitive fields, directly or in others: the search follows no
    /// others, of which a recursive contract has very many paths.
    fn with_sensitive(&self) -> BTreeSet<&str> {
        let is_sensitive = |kind: &SchemaKind| match kind {
            SchemaKind::Object(members) => members.iter().any(|member| member.sensitive),
            SchemaKind::Enum { .. } => false,
        };
        let own = self
            .schemas
            .iter()
            .filter(|schema| is_sensitive(&schema.kind));
        let mut types: BTreeSet<&str> = own.map(|schema| schema.name.as_str()).collect();
        let mut before = 0;
        while types.len() > before {
            before = types.len();
            for (name, schema) in &self.lowered {
                let mut below = Vec::new();
                references(schema, &mut below);
                if below.iter().any(|name| types.contains(name.as_str())) {
                    types.insert(name);
                }
            }
        }
        types
    }

    fn find_sensitive(
        &self,
        lowered: &Value,
        at: String,
        types: &BTreeSet<&str>,
        above: &mut Vec<String>,
        found: &mut Vec<String>,
    ) {
        let lowered = lowered.pointer("/allOf/0").unwrap_or(lowered);
        if let Some(reference) = text(lowered, "$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
            let Some(SchemaKind::Object(members)) = self.kind(&name) else {
                return;
            };
            if above.contains(&name) || !types.contains(name.as_str()) || found.len() > LIMIT {
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
                    self.find_sensitive(schema, here, types, above, found);
                }
            }
            above.pop();
        }
        for part in lowered
            .get("items")
            .into_iter()
            .chain(lowered.get("additionalProperties"))
        {
            self.find_sensitive(part, format!("{at}/*"), types, above, found);
        }
    }
}
