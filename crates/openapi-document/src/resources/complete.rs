//! Schema, id and state property of resources that do not declare them.

use serde_json::Value;

use super::{
    Resource, Resources, Role,
    infer::{identifier, list_items},
    parameter_name,
};
use crate::extensions::{Extension, Job};

/// Methods whose responses contain an element.
const SHOWING: [&str; 3] = ["get", "post", "put"];

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
            if let Some(resource) = self.all.get(number) {
                let completed = self.completed(resource, seen);
                if let Some(slot) = self.all.get_mut(number) {
                    *slot = completed;
                }
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
                    (Role::Item | Role::Singleton, "get") => seen.whole.push(schema),
                    (Role::Collection, "get") => {
                        let items = list_items(self.document, operation, schema);
                        seen.listed.extend(items.map(|(_, items)| items));
                    }
                    (Role::Collection, "post") => seen.begun.push(schema),
                    _ => {}
                }
            }
        }
        seen
    }

    fn completed(&self, declared: &Resource<'d>, seen: Seen<'d>) -> Resource<'d> {
        let shows = seen.whole.len() + seen.listed.len();
        let candidates = [seen.whole, seen.listed, seen.begun].concat();
        let has = |schema: &&&'d Value, name: &str| {
            let parts = self.document.schema_parts(schema);
            parts.property(name).is_some()
        };
        let mut names: Vec<&str> = declared.id.iter().map(String::as_str).collect();
        names.extend(seen.parameter);
        names.push("id");
        let found = names.iter().find_map(|name| {
            let schema = candidates.iter().find(|schema| has(schema, name))?;
            Some(((*name).to_owned(), *schema))
        });
        let guessed = || identifier(&self.document.schema_parts(candidates.last()?));
        let id = match (&found, seen.is_singleton) {
            (_, true) => None,
            (Some((name, _)), _) => Some(name.clone()),
            (None, _) => (names.first().filter(|name| **name != "id"))
                .map(|name| (*name).to_owned())
                .or_else(guessed)
                .or_else(|| Some("id".to_owned())),
        };
        // The response with the id is the element; other responses with it may have more of its
        // properties.
        let first = found.map(|(_, schema)| schema);
        let first = first.or(candidates.first().copied());
        let more = candidates.iter().take(shows);
        let more = more.filter(|schema| has(schema, id.as_deref().unwrap_or_default()));
        Resource {
            shown: first.into_iter().chain(more.copied()).collect(),
            id: declared.id.clone().or(id),
            state: declared.state.clone().or(seen.state),
            ..declared.clone()
        }
    }
}
