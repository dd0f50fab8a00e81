//! Infers the resource and role of each path from paths, methods and responses.

use serde_json::Value;

use super::{Place, Resource, Resources, Role, literal, parameter_name};
use crate::{
    Document, Operation, Parts,
    extensions::{Extension, Pagination},
};

impl<'d> Resources<'d> {
    /// Infers the role of every path, shorter paths first, because longer paths depend on them.
    pub(super) fn infer(&mut self) {
        let mut templates: Vec<&'d str> = self.paths.keys().copied().collect();
        templates.sort_by_key(|template| (template.matches('/').count(), *template));
        for stage in [
            Self::collection,
            Self::item,
            Self::joined,
            Self::word,
            Self::alone,
        ] {
            for template in &templates {
                if !self.places.contains_key(template)
                    && let Some(place) = stage(self, template)
                {
                    self.places.insert(template, place);
                }
            }
        }
    }

    fn collection(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let posts = self.operation(template, "post").is_some();
        let get = self.operation(template, "get");
        let lists = get.is_some_and(|get| is_list(self.document, get));
        let has_item = (self.paths.keys()).any(|other| {
            other
                .rsplit_once('/')
                .is_some_and(|(before, last)| before == template && parameter_name(last).is_some())
        });
        let begins = posts && has_item;
        if !lists && !begins {
            return None;
        }
        let resource = self.add(template, last);
        Some(Place {
            role: Role::Collection,
            resource,
        })
    }

    fn item(&mut self, template: &'d str) -> Option<Place> {
        let (before, last) = template.rsplit_once('/')?;
        let parameter = parameter_name(last).filter(|name| !self.is_scope(name))?;
        let same = || {
            (self.places.iter()).find_map(|(other, place)| {
                let (collection, last) = other.rsplit_once('/')?;
                let near = before.starts_with(collection);
                (place.role == Role::Item && near && parameter_name(last) == Some(parameter))
                    .then_some(place.resource)
            })
        };
        let known = self.collections.get(before).copied().or_else(same);
        let methods = ["get", "put", "patch", "delete"];
        let alone = methods
            .iter()
            .any(|method| self.operation(template, method).is_some());
        let resource = match known {
            Some(resource) => resource,
            None if alone => self.add(before, literal(before).unwrap_or(parameter)),
            None => return None,
        };
        Some(Place {
            role: Role::Item,
            resource,
        })
    }

    /// Returns the place of a path that only creates elements of a collection beside it.
    fn joined(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        if self.operation(template, "get").is_some() {
            return None;
        }
        let response = self.response(self.operation(template, "post")?)?;
        let (before, _) = template.rsplit_once('/')?;
        let (_, resource) = (self.places.keys())
            .filter_map(|other| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                let akin = last.contains(word) || word.contains(last);
                let shows = response.property(id).is_some();
                (beside == before && akin && shows)
                    .then_some((word.len(), *self.collections.get(collection)?))
            })
            .max()?;
        Some(Place {
            role: Role::Collection,
            resource,
        })
    }

    /// Returns the place of a singleton, or of a word after an item or a collection.
    fn word(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let has = |method| self.operation(template, method).is_some();
        let writes = ["put", "post", "patch"].iter().any(|method| has(method));
        if has("get") && writes {
            let resource = self.add(template, last);
            return Some(Place {
                role: Role::Singleton,
                resource,
            });
        }
        let (before, _) = template.rsplit_once('/')?;
        if let Some(resource) = self.item_of(before) {
            return Some(Place {
                role: Role::Action,
                resource,
            });
        }
        let place = self.places.get(before);
        let place = place.filter(|place| place.role == Role::Collection)?;
        Some(Place {
            role: Role::Batch,
            resource: place.resource,
        })
    }

    /// Returns the place of a path that creates elements that no other path returns.
    fn alone(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let response = self.response(self.operation(template, "post")?)?;
        identifier(&response)?;
        let resource = self.add(template, last);
        Some(Place {
            role: Role::Collection,
            resource,
        })
    }

    fn add(&mut self, collection: &'d str, word: &str) -> usize {
        if let Some(known) = self.collections.get(collection) {
            return *known;
        }
        let mut name = singular(word);
        let segments = collection.split('/').rev().skip(1);
        let mut outer = segments.filter(|segment| parameter_name(segment).is_none());
        while self.all.iter().any(|own| own.name == name) {
            match outer.next().filter(|segment| !segment.is_empty()) {
                Some(segment) => name = format!("{segment}-{name}"),
                None => name.push('s'),
            }
        }
        self.all.push(Resource::named(name));
        self.collections.insert(collection, self.all.len() - 1);
        self.all.len() - 1
    }

    pub(super) fn is_scope(&self, parameter: &str) -> bool {
        self.scope.iter().any(|own| own == parameter)
    }

    pub(super) fn operation(&self, template: &str, method: &str) -> Option<&Operation<'d>> {
        let operations = &self.paths.get(template)?.operations;
        operations.iter().find(|own| own.method == method)
    }

    fn response(&self, operation: &Operation<'d>) -> Option<Parts<'d>> {
        let schema = operation.json_response(self.document)?;
        Some(self.document.schema_parts(schema))
    }
}

/// Returns the list of elements in a response: its property, if it has one, and the schema of an
/// element.
pub(super) fn list_items<'d>(
    document: &'d Document,
    operation: &Operation<'d>,
    schema: &'d Value,
) -> Option<(Option<&'d str>, &'d Value)> {
    let parts = document.schema_parts(schema);
    let is_object = |schema: &'d Value| {
        let parts = document.schema_parts(schema);
        parts.entries("properties").next().is_some()
    };
    if let Some(items) = parts.keyword("items") {
        return is_object(items).then_some((None, items));
    }
    let named = Pagination::of(operation.value).map(|pages| pages.items);
    (parts.entries("properties"))
        .filter(|(name, _)| named.as_deref().is_none_or(|named| named == *name))
        .find_map(|(name, schema)| {
            let items = document.schema_parts(schema).keyword("items")?;
            (named.is_some() || is_object(items)).then_some((Some(name), items))
        })
}

/// Returns whether a response is a page of a collection.
pub(super) fn is_list<'d>(document: &'d Document, operation: &Operation<'d>) -> bool {
    let Some(schema) = operation.json_response(document) else {
        return false;
    };
    let parts = document.schema_parts(schema);
    let has = |name| parts.property(name).is_some();
    let counted = parts.keyword("items").is_some() || has("count") || has("total");
    let parameters = operation.value.get("parameters").and_then(Value::as_array);
    let paged = (parameters.into_iter().flatten()).any(|parameter| {
        let parameter = document.resolve(parameter);
        let name = parameter.and_then(|parameter| parameter.get("name")?.as_str());
        matches!(name, Some("limit" | "offset"))
    });
    operation.value.get(Pagination::KEY).is_some()
        || ((counted || paged) && list_items(document, operation, schema).is_some())
}

/// Returns the property of a response that is an id.
pub(super) fn identifier(response: &Parts<'_>) -> Option<String> {
    let mut names = response.entries("properties").map(|(name, _)| name);
    let found = names.find(|name| *name == "id" || name.ends_with("_id"));
    found.map(str::to_owned)
}

fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => word.to_owned(),
    }
}
