//! Schema, id and state property of resources that do not declare them.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Resources, Role, lists::ListItems, parameter_name};
use crate::{
    Parts,
    extensions::{Extension, Flow, Job, Phases},
};

/// Methods whose responses contain an element.
const SHOWING: [&str; 3] = ["get", "post", "put"];

/// Properties that identify an element which a PUT on the collection writes.
const KEYS: [&str; 3] = ["key", "code", "name"];

/// The facts that the paths of a resource provide.
#[derive(Default)]
struct Seen<'d> {
    /// The parameter of the item.
    parameter: Option<&'d str>,
    state: Option<String>,
    is_singleton: bool,
    /// Schemas of responses that contain a whole element, list elements, or create one.
    whole: Vec<&'d Value>,
    listed: Vec<&'d Value>,
    begun: Vec<&'d Value>,
}

impl<'d> Resources<'d> {
    pub(super) fn complete(&mut self) {
        for number in 0..self.all.len() {
            let seen = self.seen(number);
            let schemas = [
                seen.whole.as_slice(),
                seen.listed.as_slice(),
                seen.begun.as_slice(),
            ]
            .concat();
            let found = self.identified(number, &seen, &schemas);
            let id = match (&found, seen.is_singleton) {
                (_, true) => None,
                (Some((name, _)), false) => Some(name.clone()),
                (None, false) => Some(self.guessed(number, &seen, &schemas)),
            };
            // A schema with the id is the element; other schemas with the id may add properties.
            let first = found.map(|(_, schema)| schema);
            let first = first.or_else(|| schemas.first().copied());
            let shows = seen.whole.len() + seen.listed.len();
            let more = schemas.iter().take(shows).copied();
            let more = more.filter(|schema| self.has(schema, id.as_deref().unwrap_or_default()));
            let declared = self.all.get(number).and_then(|own| self.declared(own));
            let shown: Vec<&'d Value> = match declared {
                Some(schema) => vec![schema],
                None => first.into_iter().chain(more).collect(),
            };
            let state = seen.state.or_else(|| self.moving(&shown));
            if let Some(resource) = self.all.get_mut(number) {
                resource.id = resource.id.take().or(id);
                resource.state = resource.state.take().or(state);
                resource.shown = shown;
            }
        }
    }

    fn seen(&self, number: usize) -> Seen<'d> {
        let mut seen = Seen::default();
        for (template, role) in self.paths(number) {
            seen.is_singleton |= role == Role::Singleton;
            if role == Role::Item {
                let last = template.rsplit('/').next().and_then(parameter_name);
                seen.parameter = seen.parameter.or(last);
            }
            for method in SHOWING {
                let Some(operation) = self.operation(template, method) else {
                    continue;
                };
                let job = Job::of(operation.value).and_then(Job::shown);
                seen.state = seen.state.or(job.map(|job| job.state));
                let Some(schema) = operation.json_response(self.document) else {
                    continue;
                };
                match (role, method) {
                    (Role::Item | Role::Singleton | Role::Lookup, "get") => seen.whole.push(schema),
                    (Role::Collection, "get") => {
                        let items = ListItems::of(self.document, operation);
                        seen.listed.extend(items.map(|items| items.item));
                    }
                    (Role::Collection, "post") => seen.begun.push(schema),
                    _ => {}
                }
            }
        }
        seen
    }

    /// Returns the property that the parameter of the item names, or that is called `id`, and the
    /// schema that has it.
    fn identified(
        &self,
        number: usize,
        seen: &Seen<'d>,
        schemas: &[&'d Value],
    ) -> Option<(String, &'d Value)> {
        let declared = self.all.get(number)?.id.as_deref();
        [declared, seen.parameter, Some("id")]
            .into_iter()
            .flatten()
            .find_map(|name| {
                let schema = schemas.iter().find(|schema| self.has(schema, name))?;
                Some((name.to_owned(), *schema))
            })
    }

    /// Returns an id where no schema has the property that the path names.
    fn guessed(&self, number: usize, seen: &Seen<'d>, schemas: &[&'d Value]) -> String {
        let resource = self.all.get(number);
        let name = resource.map_or("", |own| own.name.as_str());
        // The property may have another name than the parameter: `task_id` for `{id}`.
        let alike = || {
            let mut schemas = schemas.iter();
            schemas.find_map(|schema| self.identifier(&self.document.schema_parts(schema), name))
        };
        let keyed = || {
            let mut collections = self
                .paths(number)
                .filter(|(_, role)| *role == Role::Collection);
            let is_written =
                collections.any(|(template, _)| self.operation(template, "put").is_some());
            let mut keys = KEYS.into_iter().filter(|_| is_written);
            keys.find(|key| schemas.iter().any(|schema| self.has(schema, key)))
                .map(str::to_owned)
        };
        (resource.and_then(|own| own.id.clone()))
            .or_else(|| {
                let named = seen.parameter.filter(|name| *name != "id");
                named.map(str::to_owned)
            })
            .or_else(alike)
            .or_else(keyed)
            .unwrap_or_else(|| "id".to_owned())
    }

    /// Returns the property of a response that is most likely the id of a resource with this name.
    pub(super) fn identifier(&self, response: &Parts<'_>, resource: &str) -> Option<String> {
        let mut ids: Vec<&str> = (response.entries("properties").map(|(name, _)| name))
            .filter(|name| *name == "id" || name.ends_with("_id"))
            .filter(|name| !self.is_scope(name))
            .collect();
        let words = resource.replace('-', "_");
        // The longest part of the name wins, such as `job_id` of a `tts-job`.
        ids.sort_by_key(|id| {
            let stem = id.strip_suffix("_id").unwrap_or_default();
            let is_end = words == stem || words.ends_with(&format!("_{stem}"));
            match (*id == "id", is_end && !stem.is_empty()) {
                (_, true) => (0, Reverse(stem.len())),
                (true, _) => (1, Reverse(0)),
                _ => (2, Reverse(0)),
            }
        });
        ids.first().map(|id| (*id).to_owned())
    }

    /// Returns the first property whose values are known to follow each other.
    fn moving(&self, schemas: &[&'d Value]) -> Option<String> {
        let mut properties = schemas
            .iter()
            .map(|schema| self.document.schema_parts(schema))
            .flat_map(|parts| parts.entries("properties").collect::<Vec<_>>());
        let found = properties.find(|(_, schema)| {
            let parts = self.document.schema_parts(schema);
            match (parts.keyword(Flow::KEY), parts.keyword(Phases::KEY)) {
                (Some(flow), _) => Flow::parse(flow).is_ok_and(|flow| !flow.0.is_empty()),
                (None, Some(phases)) => {
                    Phases::parse(phases).is_ok_and(|phases| !phases.flow().0.is_empty())
                }
                (None, None) => false,
            }
        });
        found.map(|(name, _)| name.to_owned())
    }

    fn has(&self, schema: &'d Value, name: &str) -> bool {
        self.document.schema_parts(schema).property(name).is_some()
    }
}
