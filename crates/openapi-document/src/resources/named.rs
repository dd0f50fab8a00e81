//! Where a body names the elements that an operation acts on.

use serde_json::Value;

use super::{Ids, around::Around};
use crate::{
    Parts,
    extensions::{Does, Expression},
    pointer,
};

impl<'d> Around<'_, 'd> {
    /// Returns where the body names elements: a list of ids, objects with their ids, or one id.
    pub(super) fn ids_in_body(&self, does: Does) -> Option<Ids> {
        let body = self.body.as_ref()?;
        let id = self.id.unwrap_or("id");
        if self.is_ids(body) {
            return Some(Ids::At(Expression::Body(String::new())));
        }
        if let Some(item) = self.item(body) {
            return id_property(&item, id).map(|id| Ids::Each {
                list: String::new(),
                id,
            });
        }
        let properties = || {
            let entries = body.entries("properties");
            entries.map(|(name, schema)| (name, self.document.schema_parts(schema)))
        };
        let at = |name: &str| Ids::At(Expression::Body(pointer::child("", name)));
        let ids = || properties().filter(|(_, parts)| self.is_ids(parts));
        if let Some((name, _)) = ids().find(|(name, _)| names_ids(name, id)) {
            return Some(at(name));
        }
        let each = properties().find_map(|(name, parts)| {
            let id = id_property(&self.item(&parts)?, id)?;
            let list = pointer::child("", name);
            Some(Ids::Each { list, id })
        });
        if each.is_some() {
            return each;
        }
        // If nothing else does, any list of texts may contain the ids; but the lists of an update are
        // values.
        let any = ids().next().filter(|_| does == Does::Delete);
        let one = || properties().find(|(name, _)| *name == id || *name == "id");
        any.or_else(one).map(|(name, _)| at(name))
    }

    /// Returns the pointer to the list of objects in a body that creates several elements.
    pub(super) fn several(&self) -> Option<String> {
        let is_objects = |parts: &Parts<'d>| {
            let item = self.item(parts);
            item.is_some_and(|item| item.entries("properties").next().is_some())
        };
        let body = self.body.as_ref()?;
        if is_objects(body) {
            return Some(String::new());
        }
        // A list beside other properties is a value of the one element, unless the response has a list
        // of elements too, and not the one element.
        let response = self.operation.json_response(self.document);
        let response = response.map(|schema| self.document.schema_parts(schema));
        let lists_elements = self.id.is_some_and(|id| {
            let has_id =
                |parts: Option<&Parts<'d>>| parts.is_some_and(|parts| parts.property(id).is_some());
            has_id(self.listed.as_ref()) && !has_id(response.as_ref())
        });
        let mut properties = body.entries("properties").filter(|_| lists_elements);
        let found = properties.find(|(_, schema)| is_objects(&self.document.schema_parts(schema)));
        found.map(|(name, _)| pointer::child("", name))
    }

    /// Returns the schema of the items of a list.
    fn item(&self, parts: &Parts<'d>) -> Option<Parts<'d>> {
        let item = parts.keyword("items")?;
        Some(self.document.schema_parts(item))
    }

    fn is_ids(&self, parts: &Parts<'d>) -> bool {
        self.item(parts).is_some_and(|item| {
            let format = item.keyword("format").and_then(Value::as_str);
            match item.keyword("type").and_then(Value::as_str) {
                Some("string") => !matches!(format, Some("date-time" | "binary")),
                Some("integer") => true,
                _ => false,
            }
        })
    }
}

/// Returns the property of an object with the id of an element.
fn id_property(object: &Parts<'_>, id: &str) -> Option<String> {
    let found = [id, "id"]
        .into_iter()
        .find(|name| object.property(name).is_some());
    found.map(str::to_owned)
}

/// Returns whether a property contains ids by its name: `ids`, `job_ids`, `job_id_list`.
fn names_ids(name: &str, id: &str) -> bool {
    name == "ids" || name == "id" || name.starts_with(id) || name.ends_with("_ids")
}
