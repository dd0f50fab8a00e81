//! Finds out which types operations use, in which direction.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{
    Lowerer, docs,
    messages::Messages,
    read::{references, words},
};
use crate::model::{Body, Operation, PartKind, Scalar, Schema, Success};

impl Lowerer<'_> {
    /// Returns the types that an operation uses, and whether its request contains them.
    pub(super) fn types_of(&self, operation: &Operation) -> BTreeMap<String, bool> {
        let mut queue: Vec<(String, bool)> = Vec::new();
        for parameter in &operation.parameters {
            if let Scalar::Enum(name) = &parameter.ty {
                queue.push((name.clone(), false));
            }
        }
        match &operation.body {
            Body::Json { ty, .. } => queue.extend(words(ty).map(|name| (name, true))),
            Body::Multipart(parts) => {
                for part in parts {
                    if let PartKind::Json(ty) = &part.kind {
                        queue.extend(words(ty).map(|name| (name, true)));
                    }
                }
            }
            Body::None | Body::Content { .. } => {}
        }
        if let Success::Json(ty) | Success::JsonOrEmpty(ty) = &operation.success {
            queue.extend(words(ty).map(|name| (name, false)));
        }
        self.types_below(queue)
    }

    /// Returns some types and those that they contain, and whether a request contains them.
    pub(super) fn types_below(&self, mut queue: Vec<(String, bool)>) -> BTreeMap<String, bool> {
        let mut used: BTreeMap<String, bool> = BTreeMap::new();
        while let Some((name, in_request)) = queue.pop() {
            match used.get_mut(&name) {
                Some(known) if *known || !in_request => continue,
                Some(known) => *known = true,
                None => _ = used.insert(name.clone(), in_request),
            }
            let lowered = self.schemas.lowered.get(&name);
            let mut below = Vec::new();
            references(lowered.unwrap_or(&Value::Null), &mut below);
            below.extend(
                self.schemas
                    .of_variants
                    .get(&name)
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
            queue.extend(below.into_iter().map(|name| (name, in_request)));
        }
        used
    }

    /// Sets the families and directions that use each type, and returns all types that are used.
    pub(super) fn close(&mut self, operations: &[Operation], messages: &Messages) -> Vec<Schema> {
        let mut schemas = std::mem::take(&mut self.schemas.schemas);
        let index: HashMap<String, usize> = schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (schema.name.clone(), index))
            .collect();
        for operation in operations {
            let success = match &operation.success {
                Success::Json(ty) | Success::JsonOrEmpty(ty) => ty,
                _ => "",
            };
            if let Some(schema) = index.get(success).and_then(|index| schemas.get_mut(*index))
                && schema.docs == docs::of_type(success, &Value::Null)
            {
                schema.docs = format!("The answer of `{}`.", operation.id);
            }
        }
        let of_operations = operations
            .iter()
            .map(|operation| (operation.family.as_str(), self.types_of(operation)));
        let roots = messages.roots().into_iter();
        let of_messages = roots.map(|(feature, types)| (feature, self.types_below(types)));
        for (family, types) in of_operations.chain(of_messages) {
            for (name, in_request) in types {
                let schema = index.get(&name).and_then(|index| schemas.get_mut(*index));
                if let Some(schema) = schema {
                    schema.families.insert(family.to_owned());
                    schema.in_request |= in_request;
                }
            }
        }
        schemas.retain(|schema| {
            let is_used = !schema.families.is_empty();
            if !is_used {
                self.schemas.lowered.shift_remove(&schema.name);
            }
            is_used
        });
        schemas
    }
}
