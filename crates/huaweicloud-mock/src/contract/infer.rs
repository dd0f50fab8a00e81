//! What each path stands for: as `x-resource` says, else as paths, methods and answers tell.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{ContractError, Document, Parts};
use super::resource::Declaration;
use super::router::parameter_name;
use super::success;
use crate::profile::ServiceProfile;

/// What a path stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Collection,
    Item,
    Singleton,
    /// A word behind an item, such as `{id}/cancel`.
    Action,
    /// A word behind a collection, such as `things/delete`.
    Batch,
}

/// A path, and the resource that it belongs to, by number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    pub(super) role: Role,
    pub(super) resource: usize,
}

/// What a contract tells of its resources.
pub(super) struct Inferred<'a> {
    document: Document<'a>,
    profile: &'a ServiceProfile,
    paths: BTreeMap<&'a str, &'a Map<String, Value>>,
    pub(super) stands: BTreeMap<&'a str, Stand>,
    pub(super) declarations: Vec<Declaration<'a>>,
    /// Prefixes of paths that an id stands behind.
    collections: BTreeMap<&'a str, usize>,
}

impl<'a> Inferred<'a> {
    /// Looks at every path, the shorter ones first, as these tell what the longer ones stand below.
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
        };
        inferred.declared()?;
        let mut templates: Vec<&str> = inferred.paths.keys().copied().collect();
        templates.sort_by_key(|template| (template.matches('/').count(), *template));
        for stage in [
            Self::collection,
            Self::item,
            Self::joined,
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
            .is_some_and(|get| is_list(self.document, get, self.answer(get).as_ref()));
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
        Some(Stand {
            role: Role::Collection,
            resource,
        })
    }

    fn item(&mut self, template: &'a str) -> Option<Stand> {
        let (before, last) = template.rsplit_once('/')?;
        let parameter =
            parameter_name(last).filter(|name| *name != self.profile.project_parameter)?;
        let same = || {
            (self.stands.iter()).find_map(|(other, stand)| {
                let (collection, last) = other.rsplit_once('/')?;
                let near = before.starts_with(collection);
                (stand.role == Role::Item && near && parameter_name(last) == Some(parameter))
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
        let answer = self.answer(self.operation(template, "post")?)?;
        let (before, _) = template.rsplit_once('/')?;
        let resource = (self.stands.keys())
            .filter_map(|other| {
                let (collection, parameter) = other.rsplit_once('/')?;
                let (beside, word) = collection.rsplit_once('/')?;
                let id = parameter_name(parameter)?;
                let akin = last.contains(word) || word.contains(last);
                (beside == before && akin && answer.entries("properties").any(|(own, _)| own == id))
                    .then_some((word.len(), *self.collections.get(collection)?))
            })
            .max()?;
        Some(Stand {
            role: Role::Collection,
            resource: resource.1,
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
        let stand = self
            .stands
            .get(before)
            .filter(|stand| stand.role == Role::Collection)?;
        Some(Stand {
            role: Role::Batch,
            resource: stand.resource,
        })
    }

    /// A path that creates what no other path shows.
    fn alone(&mut self, template: &'a str) -> Option<Stand> {
        let last = literal(template)?;
        let answer = self.answer(self.operation(template, "post")?)?;
        identifier(&answer)?;
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

    /// Finds schema, id and state of the resources that do not declare them.
    fn complete(&mut self) {
        for number in 0..self.declarations.len() {
            let stands = (self.stands.iter()).filter(|(_, stand)| stand.resource == number);
            let mut parameter = None;
            // What shows an element whole comes first, what begins it last.
            let (mut shown, mut listed, mut begun) = (Vec::new(), Vec::new(), Vec::new());
            let mut state = None;
            for (template, stand) in stands {
                if stand.role == Role::Item {
                    let last = template.rsplit('/').next().and_then(parameter_name);
                    parameter = parameter.or(last);
                }
                for (method, path) in self.operations(template) {
                    let job = path.get("x-job").and_then(|job| job.get("state"));
                    state = state.or(job.and_then(Value::as_str));
                    let Some(node) = success::schema(self.document, path) else {
                        continue;
                    };
                    match (stand.role, method) {
                        (Role::Item | Role::Singleton, "get") => shown.push(node),
                        (Role::Collection, "get") => {
                            let items = list_items(self.document, path, node);
                            listed.extend(items.map(|(_, items)| items));
                        }
                        (Role::Collection, "post") => begun.push(node),
                        _ => {}
                    }
                }
            }
            let shows = shown.len() + listed.len();
            let candidates: Vec<&'a Value> = [shown, listed, begun].concat();
            let has = |node: &&&'a Value, name: &str| {
                (self.document.schema(node))
                    .is_ok_and(|parts| parts.entries("properties").any(|(own, _)| own == name))
            };
            let singleton = (self.stands.values())
                .any(|stand| stand.resource == number && stand.role == Role::Singleton);
            let Some(declaration) = self.declarations.get(number) else {
                continue;
            };
            let mut names: Vec<&str> = declaration.id.iter().map(String::as_str).collect();
            names.extend(parameter);
            names.push("id");
            let found = names.iter().find_map(|name| {
                let node = candidates.iter().find(|node| has(node, name))?;
                Some(((*name).to_owned(), *node))
            });
            let guessed = || {
                let parts = self.document.schema(candidates.last()?).ok()?;
                identifier(&parts)
            };
            let id = match (&found, singleton) {
                (_, true) => None,
                (Some((name, _)), _) => Some(name.clone()),
                (None, _) => (names.first().filter(|name| **name != "id"))
                    .map(|name| (*name).to_owned())
                    .or_else(guessed)
                    .or_else(|| Some("id".to_owned())),
            };
            // What shows the id is the element; others that show it may tell more of its members.
            let first = found.map(|(_, node)| node).or(candidates.first().copied());
            let more = candidates.iter().take(shows).copied();
            let more = more.filter(|node| has(&node, id.as_deref().unwrap_or_default()));
            let inferred: Vec<&'a Value> = first.into_iter().chain(more).collect();
            let declaration = self.declarations.get_mut(number);
            if let Some(declaration) = declaration {
                declaration.id = declaration.id.take().or(id);
                declaration.inferred = inferred;
                declaration.state = declaration.state.take().or(state.map(str::to_owned));
            }
        }
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

    fn answer(&self, operation: &'a Map<String, Value>) -> Option<Parts<'a>> {
        let node = success::schema(self.document, operation)?;
        self.document.schema(node).ok()
    }
}

/// The list in an answer that holds the elements: its member, and the schema of one.
pub(super) fn list_items<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
    node: &'a Value,
) -> Option<(Option<&'a str>, &'a Value)> {
    let parts = document.schema(node).ok()?;
    let is_object = |node: &'a Value| {
        (document.schema(node)).is_ok_and(|parts| parts.entries("properties").next().is_some())
    };
    if let Some(items) = parts.keyword("items") {
        return is_object(items).then_some((None, items));
    }
    let named = operation
        .get("x-pagination")
        .and_then(|page| page.get("items"));
    let named = named.and_then(Value::as_str);
    (parts.entries("properties"))
        .filter(|(name, _)| named.is_none_or(|named| named == name.as_str()))
        .find_map(|(name, node)| {
            let items = document.schema(node).ok()?.keyword("items")?;
            (named.is_some() || is_object(items)).then_some((Some(name.as_str()), items))
        })
}

/// Whether an answer is a page of a collection.
fn is_list<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
    answer: Option<&Parts<'a>>,
) -> bool {
    let Some(node) = success::schema(document, operation) else {
        return false;
    };
    let counted = answer.is_some_and(|answer| {
        answer.keyword("items").is_some()
            || (answer.entries("properties")).any(|(name, _)| name == "count" || name == "total")
    });
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let paged = (parameters.into_iter().flatten()).any(|parameter| {
        let name = document
            .resolve(parameter)
            .ok()
            .and_then(|object| object.get("name"));
        matches!(name.and_then(Value::as_str), Some("limit" | "offset"))
    });
    operation.contains_key("x-pagination")
        || ((counted || paged) && list_items(document, operation, node).is_some())
}

/// The member of an answer that is an id.
fn identifier(answer: &Parts<'_>) -> Option<String> {
    (answer.entries("properties").map(|(name, _)| name))
        .find(|name| *name == "id" || name.ends_with("_id"))
        .cloned()
}

/// The last segment, if it is no parameter.
fn literal(template: &str) -> Option<&str> {
    let (_, last) = template.rsplit_once('/')?;
    (parameter_name(last).is_none() && !last.is_empty()).then_some(last)
}

fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => word.to_owned(),
    }
}
