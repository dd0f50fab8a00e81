//! The role of each path: from `x-resource`, else from paths, methods and responses.

mod identity;
mod lists;
mod paths;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{ContractError, Document, Parts};
use super::resource::Declaration;
use super::router::parameter_name;
use super::success;
use super::words::Verb;
use crate::profile::ServiceProfile;
use lists::is_list;
pub(super) use lists::{list_items, query_parameters};
use paths::{is_version, literal, parameters, singular};

/// The role of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Collection,
    Item,
    Singleton,
    /// A word behind an item, such as `{id}/cancel`.
    Action,
    /// A word behind a collection, such as `things/delete`.
    Batch,
    /// The path of a collection whose GET returns the one element that a query parameter names.
    Lookup,
}

/// A path, and the resource that it belongs to, by number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    pub(super) role: Role,
    pub(super) resource: usize,
}

/// The resources of a contract, and the roles of its paths.
pub(super) struct Inferred<'a> {
    document: Document<'a>,
    profile: &'a ServiceProfile,
    paths: BTreeMap<&'a str, &'a Map<String, Value>>,
    pub(super) stands: BTreeMap<&'a str, Stand>,
    pub(super) declarations: Vec<Declaration<'a>>,
    /// Prefixes of paths that an id follows.
    collections: BTreeMap<&'a str, usize>,
    /// Lists that no path creates elements for are collections of their own.
    is_certain: bool,
}

impl<'a> Inferred<'a> {
    /// Infers the role of every path, the shorter ones first, as they are the parents of the longer
    /// ones.
    pub(super) fn of(
        document: Document<'a>,
        profile: &'a ServiceProfile,
    ) -> Result<Self, ContractError> {
        let mut paths = BTreeMap::new();
        for (template, path) in document.members("/paths") {
            paths.insert(template.as_str(), document.resolve(path)?);
        }
        let mut inferred = Self {
            document,
            profile,
            paths,
            stands: BTreeMap::new(),
            declarations: Vec::new(),
            collections: BTreeMap::new(),
            is_certain: false,
        };
        inferred.declared()?;
        let mut templates: Vec<&str> = inferred.paths.keys().copied().collect();
        templates.sort_by_key(|template| (template.matches('/').count(), *template));
        for stage in [
            Self::collection,
            Self::item,
            Self::another_list,
            Self::list_alone,
            Self::joined,
            Self::lookup,
            Self::word,
            Self::alone,
        ] {
            for template in &templates {
                if !inferred.stands.contains_key(template)
                    && let Some(stand) = stage(&mut inferred, template)
                {
                    inferred.stands.insert(template, stand);
                }
            }
        }
        inferred.complete();
        Ok(inferred)
    }

    /// The resource that an id at the end of this path names an element of.
    pub(super) fn item_of(&self, template: &str) -> Option<usize> {
        if let Some(stand) = self.stands.get(template) {
            return (stand.role == Role::Item).then_some(stand.resource);
        }
        let (before, last) = template.rsplit_once('/')?;
        parameter_name(last)?;
        self.collections.get(before).copied()
    }

    fn declared(&mut self) -> Result<(), ContractError> {
        let paths: Vec<_> = self.paths.iter().map(|(at, path)| (*at, *path)).collect();
        for (template, path) in paths {
            let Some((declaration, role)) = Declaration::of(path, template)? else {
                continue;
            };
            let known = (self.declarations.iter()).position(|own| own.name == declaration.name);
            let resource = match known.and_then(|at| Some((at, self.declarations.get_mut(at)?))) {
                Some((at, own)) => {
                    own.join(declaration);
                    at
                }
                None => {
                    self.declarations.push(declaration);
                    self.declarations.len() - 1
                }
            };
            self.stands.insert(template, Stand { role, resource });
            let collection = match (role, template.rsplit_once('/')) {
                (Role::Item, Some((before, _))) => before,
                _ => template,
            };
            self.collections.entry(collection).or_insert(resource);
        }
        Ok(())
    }

    fn collection(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        let posts = self.operation(template, "post").is_some();
        let lists = (self.operation(template, "get"))
            .is_some_and(|get| is_list(self.document, get, self.response(get).as_ref()));
        let begins = posts && self.has_item(template);
        if !lists && !begins {
            return None;
        }
        // `things/list` lists the things.
        let before = template.rsplit_once('/').map_or("", |(before, _)| before);
        let (path, word) = match literal(before) {
            Some(word) if !begins && Verb::is_alone(last) && !is_version(word) => (before, word),
            // Elements that no path creates or names may be those of another collection.
            _ if !posts && !self.has_item(template) && !self.is_certain => return None,
            _ => (template, last),
        };
        let resource = self.add(path, word);
        Some(Stand {
            role: Role::Collection,
            resource,
        })
    }

    /// A list of elements that another collection creates: it ends in the same word, or in a related
    /// one beside it, and its elements have the same id.
    fn another_list(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        let get = self.operation(template, "get")?;
        let node = success::schema(self.document, get)?;
        if !is_list(self.document, get, self.response(get).as_ref()) {
            return None;
        }
        let (_, items) = list_items(self.document, get, node)?;
        let parts = self.document.schema(items).ok()?;
        let (before, _) = template.rsplit_once('/')?;
        let mut found: Vec<usize> = (self.stands.iter())
            .filter(|(_, stand)| stand.role == Role::Item)
            .filter_map(|(other, stand)| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                // A list of the elements of all parents, or one beside the collection.
                let is_of_all = word == last && parameters(collection) > parameters(template);
                let is_akin = is_of_all || (beside == before && last.starts_with(word));
                let has_id = parts.entries("properties").any(|(own, _)| own == id);
                (is_akin && has_id).then_some(stand.resource)
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        match found[..] {
            [resource] => Some(Stand {
                role: Role::Collection,
                resource,
            }),
            _ => None,
        }
    }

    /// A collection that is like no other.
    fn list_alone(&mut self, template: &'a str) -> Option<Stand> {
        self.is_certain = true;
        self.collection(template)
    }

    fn has_item(&self, template: &str) -> bool {
        (self.paths.keys()).any(|other| {
            other
                .rsplit_once('/')
                .is_some_and(|(before, last)| before == template && parameter_name(last).is_some())
        })
    }

    fn item(&mut self, template: &'a str) -> Option<Stand> {
        let (before, last) = template.rsplit_once('/')?;
        let parameter =
            parameter_name(last).filter(|name| *name != self.profile.project_parameter)?;
        let word = literal(before);
        let same = || {
            (self.stands.iter()).find_map(|(other, stand)| {
                let (collection, last) = other.rsplit_once('/')?;
                let is_near = before.starts_with(collection);
                let is_same = is_near || (word.is_some() && literal(collection) == word);
                (stand.role == Role::Item && is_same && parameter_name(last) == Some(parameter))
                    .then_some(stand.resource)
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
        Some(Stand {
            role: Role::Item,
            resource,
        })
    }

    /// A path that only creates, beside a collection whose elements it creates in another way.
    fn joined(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        if self.paths.get(template)?.contains_key("get") {
            return None;
        }
        let post = self.operation(template, "post")?;
        let response = self.response(post)?;
        let listed = success::schema(self.document, post)
            .and_then(|node| list_items(self.document, post, node))
            .and_then(|(_, items)| self.document.schema(items).ok());
        let (before, _) = template.rsplit_once('/')?;
        let resource = (self.stands.keys())
            .filter_map(|other| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                let akin = last.contains(word) || word.contains(last);
                let shows = |own: &Parts<'_>| own.entries("properties").any(|(own, _)| own == id);
                let is_one = shows(&response);
                let has_id = is_one || listed.as_ref().is_some_and(shows);
                (beside == before && akin && has_id).then_some((
                    is_one,
                    word.len(),
                    *self.collections.get(collection)?,
                ))
            })
            .max()?;
        Some(Stand {
            role: Role::Collection,
            resource: resource.2,
        })
    }

    /// A path whose GET returns the element that a query parameter names as the item's path does.
    fn lookup(&mut self, template: &'a str) -> Option<Stand> {
        literal(template)?;
        let get = self.operation(template, "get")?;
        let (resource, parameter) = (self.stands.iter()).find_map(|(other, stand)| {
            let (collection, last) = other.rsplit_once('/')?;
            (stand.role == Role::Item && collection == template)
                .then_some((stand.resource, parameter_name(last)?))
        })?;
        query_parameters(self.document, get)
            .any(|name| name == parameter)
            .then_some(Stand {
                role: Role::Lookup,
                resource,
            })
    }

    /// A singleton, or a word behind an item or a collection.
    fn word(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        let has = |method| self.operation(template, method).is_some();
        let writes = ["put", "post", "patch"].iter().any(|method| has(method));
        if has("get") && writes {
            let resource = self.add(template, last);
            return Some(Stand {
                role: Role::Singleton,
                resource,
            });
        }
        let (before, _) = template.rsplit_once('/')?;
        if let Some(resource) = self.item_of(before) {
            return Some(Stand {
                role: Role::Action,
                resource,
            });
        }
        let resource = match self.stands.get(before) {
            Some(stand) => (stand.role == Role::Collection).then_some(stand.resource),
            None => self.collections.get(before).copied(),
        };
        Some(Stand {
            role: Role::Batch,
            resource: resource?,
        })
    }

    /// A path that creates what no other path shows.
    fn alone(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        let response = self.response(self.operation(template, "post")?)?;
        self.identifier(&response, last)?;
        let resource = self.add(template, last);
        Some(Stand {
            role: Role::Collection,
            resource,
        })
    }

    fn add(&mut self, collection: &'a str, word: &str) -> usize {
        if let Some(known) = self.collections.get(collection) {
            return *known;
        }
        let mut name = singular(word);
        let mut outer = collection
            .split('/')
            .rev()
            .skip(1)
            .filter(|s| parameter_name(s).is_none());
        while self.declarations.iter().any(|own| own.name == name) {
            match outer.next().filter(|segment| !segment.is_empty()) {
                Some(segment) => name = format!("{segment}-{name}"),
                None => name.push('s'),
            }
        }
        self.declarations.push(Declaration::named(name));
        self.collections
            .insert(collection, self.declarations.len() - 1);
        self.declarations.len() - 1
    }

    fn operation(&self, template: &str, method: &str) -> Option<&'a Map<String, Value>> {
        let path = self.paths.get(template)?;
        self.document.resolve(path.get(method)?).ok()
    }

    fn operations(
        &self,
        template: &str,
    ) -> impl Iterator<Item = (&'static str, &'a Map<String, Value>)> {
        let methods = ["get", "post", "put"];
        (methods.into_iter())
            .filter_map(|method| Some((method, self.operation(template, method)?)))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn response(&self, operation: &'a Map<String, Value>) -> Option<Parts<'a>> {
        let node = success::schema(self.document, operation)?;
        self.document.schema(node).ok()
    }
}
