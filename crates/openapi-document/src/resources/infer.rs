//! Infers the resource and role of each path from paths, methods and responses.

use super::{
    Place, Resource, Resources, Role,
    lists::{ListItems, is_list, query_parameters},
    literal, parameter_name,
    words::Verb,
};
use crate::{Operation, Parts, template::route};

/// A step of the inference: the place of a path, if the step finds it.
type Step<'d> = fn(&mut Resources<'d>, &'d str) -> Option<Place>;

/// Methods on a path that only an item has.
const OF_ITEMS: [&str; 4] = ["get", "put", "patch", "delete"];

impl<'d> Resources<'d> {
    /// Infers the role of every path, shorter paths first, because longer paths depend on them.
    pub(super) fn infer(&mut self) {
        let mut templates: Vec<&'d str> = self.paths.keys().copied().collect();
        templates.sort_by_key(|template| (template.matches('/').count(), *template));
        let steps: [Step<'d>; 8] = [
            Self::collection,
            Self::item,
            Self::another_list,
            Self::list_alone,
            Self::joined,
            Self::lookup,
            Self::word,
            Self::alone,
        ];
        for step in steps {
            for template in &templates {
                if !self.places.contains_key(template)
                    && let Some(place) = step(self, template)
                {
                    self.places.insert(template, place);
                }
            }
        }
    }

    /// Returns the place of a collection that creates its elements or has items.
    fn collection(&mut self, template: &'d str) -> Option<Place> {
        let posts = self.operation(template, "post").is_some();
        let is_certain = posts || self.has_item(template);
        self.list(template, is_certain)
    }

    /// Returns the place of a list whose elements no path creates or names.
    fn list_alone(&mut self, template: &'d str) -> Option<Place> {
        self.list(template, true)
    }

    /// `is_certain`: the elements cannot be those of another collection.
    fn list(&mut self, template: &'d str, is_certain: bool) -> Option<Place> {
        let last = literal(template)?;
        let posts = self.operation(template, "post").is_some();
        let get = self.operation(template, "get");
        let lists = get.is_some_and(|get| is_list(self.document, get));
        let begins = posts && self.has_item(template);
        if !lists && !begins {
            return None;
        }
        // `things/list` lists the things.
        let before = template.rsplit_once('/').map_or("", |(before, _)| before);
        let (path, word) = match literal(before) {
            Some(word) if !begins && Verb::is_alone(last) && !is_version(word) => (before, word),
            _ if !is_certain => return None,
            _ => (template, last),
        };
        Some(self.add_at(path, word, Role::Collection))
    }

    /// Returns the place of a list of elements that another collection creates: it ends in the same
    /// word, or in a related one beside it, and its elements have the same id.
    fn another_list(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let get = self.operation(template, "get")?;
        if !is_list(self.document, get) {
            return None;
        }
        let items = ListItems::of(self.document, get)?;
        let item = self.document.schema_parts(items.item);
        let (before, _) = template.rsplit_once('/')?;
        let mut found: Vec<usize> = (self.places.iter())
            .filter(|(_, place)| place.role == Role::Item)
            .filter_map(|(other, place)| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                // A list of the elements of all parents, or one beside the collection.
                let is_of_all = word == last && parameters(collection) > parameters(template);
                let is_akin = is_of_all || (beside == before && last.starts_with(word));
                (is_akin && item.property(id).is_some()).then_some(place.resource)
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        match found[..] {
            [resource] => Some(Place {
                role: Role::Collection,
                resource,
            }),
            _ => None,
        }
    }

    fn has_item(&self, template: &str) -> bool {
        let template = route(template);
        (self.paths.keys()).any(|other| {
            route(other)
                .rsplit_once('/')
                .is_some_and(|(before, last)| before == template && parameter_name(last).is_some())
        })
    }

    fn item(&mut self, template: &'d str) -> Option<Place> {
        let (before, last) = template.rsplit_once('/')?;
        let parameter = parameter_name(last).filter(|name| !self.is_scope(name))?;
        let word = literal(before);
        let same = || {
            (self.places.iter()).find_map(|(other, place)| {
                let (collection, last) = other.rsplit_once('/')?;
                let is_near = before.starts_with(collection);
                let is_same = is_near || (word.is_some() && literal(collection) == word);
                (place.role == Role::Item && is_same && parameter_name(last) == Some(parameter))
                    .then_some(place.resource)
            })
        };
        let known = self.collections.get(before).copied().or_else(same);
        if let Some(resource) = known {
            return Some(Place {
                role: Role::Item,
                resource,
            });
        }
        let is_item = OF_ITEMS
            .iter()
            .any(|method| self.operation(template, method).is_some());
        is_item.then(|| self.add_at(before, word.unwrap_or(parameter), Role::Item))
    }

    /// Returns the place of a path that only creates elements of a collection beside it.
    fn joined(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        if self.operation(template, "get").is_some() {
            return None;
        }
        let post = self.operation(template, "post")?;
        let response = self.response(post)?;
        let listed = ListItems::of(self.document, post);
        let listed = listed.map(|items| self.document.schema_parts(items.item));
        let (before, _) = template.rsplit_once('/')?;
        let (.., resource) = (self.places.keys())
            .filter_map(|other| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                let akin = last.contains(word) || word.contains(last);
                let shows = |own: &Parts<'_>| own.property(id).is_some();
                let is_one = shows(&response);
                let has_id = is_one || listed.as_ref().is_some_and(shows);
                (beside == before && akin && has_id).then_some((
                    is_one,
                    word.len(),
                    *self.collections.get(collection)?,
                ))
            })
            .max()?;
        Some(Place {
            role: Role::Collection,
            resource,
        })
    }

    /// Returns the place of a path whose GET returns the element that a query parameter identifies,
    /// as the path of the item does.
    fn lookup(&mut self, template: &'d str) -> Option<Place> {
        literal(template)?;
        let get = self.operation(template, "get")?;
        let (resource, parameter) = (self.places.iter()).find_map(|(other, place)| {
            let (collection, last) = other.rsplit_once('/')?;
            (place.role == Role::Item && collection == route(template))
                .then_some((place.resource, parameter_name(last)?))
        })?;
        let mut names = query_parameters(self.document, get);
        names.any(|name| name == parameter).then_some(Place {
            role: Role::Lookup,
            resource,
        })
    }

    /// Returns the place of a singleton, or of a word after an item or a collection.
    fn word(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let has = |method| self.operation(template, method).is_some();
        let writes = ["put", "post", "patch"].iter().any(|method| has(method));
        if has("get") && writes {
            return Some(self.add_at(template, last, Role::Singleton));
        }
        let (before, _) = template.rsplit_once('/')?;
        if let Some(resource) = self.item_of(before) {
            return Some(Place {
                role: Role::Action,
                resource,
            });
        }
        let resource = match self.places.get(before) {
            Some(place) => (place.role == Role::Collection).then_some(place.resource),
            None => self.collections.get(before).copied(),
        };
        Some(Place {
            role: Role::Batch,
            resource: resource?,
        })
    }

    /// Returns the place of a path that creates elements that no other path returns.
    fn alone(&mut self, template: &'d str) -> Option<Place> {
        let last = literal(template)?;
        let response = self.response(self.operation(template, "post")?)?;
        self.identifier(&response, last)?;
        Some(self.add_at(template, last, Role::Collection))
    }

    fn add_at(&mut self, collection: &'d str, word: &str, role: Role) -> Place {
        Place {
            role,
            resource: self.add(collection, word),
        }
    }

    fn add(&mut self, collection: &'d str, word: &str) -> usize {
        let collection = route(collection);
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

/// Returns the number of parameters of a path.
fn parameters(template: &str) -> usize {
    template.matches('{').count()
}

/// Returns whether a segment is the version of an API, such as `v1`.
fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or_default();
    let is_digit = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    !digits.is_empty() && digits.bytes().all(is_digit)
}

fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => word.to_owned(),
    }
}
