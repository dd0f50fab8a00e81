//! Schema, id and state of resources that do not declare them.

use serde_json::Value;

use super::super::document::Parts;
use super::super::router::parameter_name;
use super::super::success;
use super::lists::list_items;
use super::{Inferred, Role};

/// Schemas and names that the paths of one resource provide.
#[derive(Default)]
struct Evidence<'a> {
    /// The last parameter of the item's path.
    parameter: Option<&'a str>,
    state: Option<&'a str>,
    is_singleton: bool,
    /// Schemas of responses: of one element, of a list's elements, and of what creating returns.
    shown: Vec<&'a Value>,
    listed: Vec<&'a Value>,
    created: Vec<&'a Value>,
}

impl<'a> Inferred<'a> {
    /// Finds schema, id and state of the resources that do not declare them.
    pub(super) fn complete(&mut self) {
        for number in 0..self.declarations.len() {
            let evidence = self.evidence(number);
            let schemas = [
                evidence.shown.as_slice(),
                evidence.listed.as_slice(),
                evidence.created.as_slice(),
            ]
            .concat();
            let found = self.identified(number, &evidence, &schemas);
            let id = match (&found, evidence.is_singleton) {
                (_, true) => None,
                (Some((name, _)), false) => Some(name.clone()),
                (None, false) => Some(self.guessed(number, &evidence, &schemas)),
            };
            // A schema with the id is the element; other schemas with the id may add properties.
            let first = found.map(|(_, node)| node).or(schemas.first().copied());
            let shows = evidence.shown.len() + evidence.listed.len();
            let more = schemas.iter().take(shows).copied();
            let more = more.filter(|node| self.has(node, id.as_deref().unwrap_or_default()));
            let inferred: Vec<&'a Value> = first.into_iter().chain(more).collect();
            if let Some(declaration) = self.declarations.get_mut(number) {
                declaration.id = declaration.id.take().or(id);
                declaration.inferred = inferred;
                let state = evidence.state.map(str::to_owned);
                declaration.state = declaration.state.take().or(state);
            }
        }
    }

    fn evidence(&self, number: usize) -> Evidence<'a> {
        let mut evidence = Evidence::default();
        for (template, stand) in (self.stands.iter()).filter(|(_, own)| own.resource == number) {
            if stand.role == Role::Item {
                let last = template.rsplit('/').next().and_then(parameter_name);
                evidence.parameter = evidence.parameter.or(last);
            }
            evidence.is_singleton |= stand.role == Role::Singleton;
            for (method, operation) in self.operations(template) {
                let job = operation.get("x-job").and_then(|job| job.get("state"));
                evidence.state = evidence.state.or(job.and_then(Value::as_str));
                let Some(node) = success::schema(self.document, operation) else {
                    continue;
                };
                match (stand.role, method) {
                    (Role::Item | Role::Singleton | Role::Lookup, "get") => {
                        evidence.shown.push(node);
                    }
                    (Role::Collection, "get") => {
                        let items = list_items(self.document, operation, node);
                        evidence.listed.extend(items.map(|(_, items)| items));
                    }
                    (Role::Collection, "post") => evidence.created.push(node),
                    _ => {}
                }
            }
        }
        evidence
    }

    /// The property that the path's parameter names, or that is called `id`, and the schema with it.
    fn identified(
        &self,
        number: usize,
        evidence: &Evidence<'a>,
        schemas: &[&'a Value],
    ) -> Option<(String, &'a Value)> {
        let declared = self.declarations.get(number)?.id.as_deref();
        [declared, evidence.parameter, Some("id")]
            .into_iter()
            .flatten()
            .find_map(|name| {
                let node = schemas.iter().find(|node| self.has(node, name))?;
                Some((name.to_owned(), *node))
            })
    }

    /// An id where no schema has the property that the path names.
    fn guessed(&self, number: usize, evidence: &Evidence<'a>, schemas: &[&'a Value]) -> String {
        let declaration = self.declarations.get(number);
        let name = declaration.map_or("", |own| own.name.as_str());
        let guess = || {
            // The item may be called by another name than its parameter: `{id}` for a `task_id`.
            schemas.iter().find_map(|node| {
                let parts = self.document.schema(node).ok()?;
                self.identifier(&parts, name)
            })
        };
        let keyed = || {
            let collections = self
                .stands
                .iter()
                .filter(|(_, stand)| stand.resource == number && stand.role == Role::Collection);
            let is_written = collections
                .into_iter()
                .any(|(template, _)| self.operation(template, "put").is_some());
            let mut keys = ["key", "code", "name"].into_iter().filter(|_| is_written);
            keys.find(|key| schemas.iter().any(|node| self.has(node, key)))
                .map(str::to_owned)
        };
        (declaration.and_then(|own| own.id.clone()))
            .or_else(|| {
                let named = evidence.parameter.filter(|name| *name != "id");
                named.map(str::to_owned)
            })
            .or_else(guess)
            .or_else(keyed)
            .unwrap_or_else(|| "id".to_owned())
    }

    fn has(&self, node: &'a Value, name: &str) -> bool {
        let parts = self.document.schema(node);
        parts.is_ok_and(|parts| parts.entries("properties").any(|(own, _)| own == name))
    }

    /// The property of a response that is most likely the id of a resource with this name.
    pub(super) fn identifier(&self, response: &Parts<'_>, resource: &str) -> Option<String> {
        let mut ids: Vec<&String> = (response.entries("properties").map(|(name, _)| name))
            .filter(|name| *name == "id" || name.ends_with("_id"))
            .filter(|name| {
                **name != self.profile.project_parameter
                    && !self.profile.unused_fields.contains(name)
            })
            .collect();
        let words = resource.replace('-', "_");
        // The longest part of the name wins, such as `job_id` of a `tts-job`.
        ids.sort_by_key(|id| {
            let stem = id.strip_suffix("_id").unwrap_or_default();
            let is_end = words == stem || words.ends_with(&format!("_{stem}"));
            let rank = match (*id == "id", is_end && !stem.is_empty()) {
                (_, true) => 0,
                (true, _) => 1,
                _ => 2,
            };
            (
                rank,
                std::cmp::Reverse(if rank == 0 { stem.len() } else { 0 }),
            )
        });
        ids.first().map(|id| (*id).clone())
    }
}
