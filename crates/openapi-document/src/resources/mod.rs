//! Resources and effects: the resources of paths, and the effects of operations on elements.
//!
//! The extensions `x-resource` and `x-effect` take precedence; everything else is inferred from
//! paths, methods and schemas.
//!
//! ```
//! use openapi_document::{Document, extensions::Does, resources::{Resources, Role}};
//! use serde_json::json;
//!
//! let book = json!({ "type": "object", "properties": { "book_id": { "type": "string" } } });
//! let returns = |schema| json!({ "responses": { "200": { "content": {
//!     "application/json": { "schema": schema },
//! } } } });
//! let document = Document::from_value("shelf.json", json!({ "paths": {
//!     "/books": { "post": returns(book.clone()) },
//!     "/books/{book_id}": { "get": returns(book), "delete": { "responses": {} } },
//! } }));
//! let resources = Resources::of(&document, &[])?;
//! assert_eq!(resources.all()[0].name, "book");
//! assert_eq!(resources.place("/books/{book_id}").map(|place| place.role), Some(Role::Item));
//! let deletes = document.operations().find(|operation| operation.method == "delete");
//! let effect = resources.effect(&deletes.expect("there is one"))?.expect("it has an effect");
//! assert_eq!(effect.act.does, Does::Delete);
//! # Ok::<(), openapi_document::resources::ResourceError>(())
//! ```

mod complete;
mod effect;
mod infer;

use std::collections::BTreeMap;

use serde_json::Value;

pub use effect::{Act, Case, Effect, Ids};

use crate::{
    Document, Operation,
    extensions::{self, Extension, ExtensionError, OnDelete},
};

/// The role of a path of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// All elements.
    Collection,
    /// One element.
    Item,
    /// The only element.
    Singleton,
    /// A word after an item, such as `{id}/cancel`.
    Action,
    /// A word after a collection, such as `things/delete`.
    Batch,
}

/// The resource of a path, and the role of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The role of the path.
    pub role: Role,
    /// The number of the resource.
    pub resource: usize,
}

/// A kind of element, with collections that list it and items that return it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Resource<'d> {
    /// Its name.
    pub name: String,
    /// The property that identifies an element; a singleton has none.
    pub id: Option<String>,
    /// The property with the state.
    pub state: Option<String>,
    /// The component with the declared schema of an element.
    pub schema: Option<String>,
    /// Schemas of an element in responses; the first is the element, others may have more properties.
    pub shown: Vec<&'d Value>,
    /// What happens to an element when its parent is deleted.
    pub on_delete: OnDelete,
}

/// The error of finding the resources of a document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ResourceError {
    /// An extension is invalid.
    #[error("{place}: an extension cannot be used")]
    Extension {
        /// The path or operation that has it.
        place: String,
        /// The error of its value.
        source: ExtensionError,
    },
    /// An effect names a resource without a path.
    #[error("{place}: `x-effect` names the resource `{resource}`, which no path has")]
    Unknown {
        /// The operation.
        place: String,
        /// The name.
        resource: String,
    },
}

/// A path with its operations.
#[derive(Clone, Debug)]
struct Path<'d> {
    item: &'d Value,
    operations: Vec<Operation<'d>>,
}

/// The resources of a document, and the role of each path.
#[derive(Clone, Debug)]
pub struct Resources<'d> {
    document: &'d Document,
    /// Parameters that do not identify an element.
    scope: Vec<String>,
    paths: BTreeMap<&'d str, Path<'d>>,
    places: BTreeMap<&'d str, Place>,
    all: Vec<Resource<'d>>,
    /// Prefixes of paths that an id follows.
    collections: BTreeMap<&'d str, usize>,
}

impl<'d> Resources<'d> {
    /// Finds the resources of a document. `scope` lists path parameters that identify a tenant or
    /// project rather than an element.
    ///
    /// # Errors
    /// Returns the first `x-resource` that is invalid.
    pub fn of(document: &'d Document, scope: &[&str]) -> Result<Self, ResourceError> {
        let mut paths: BTreeMap<&str, Path<'_>> = BTreeMap::new();
        let templates = document.value().get("paths").and_then(Value::as_object);
        for (template, item) in templates.into_iter().flatten() {
            if let Some(item) = document.resolve(item) {
                let operations = Vec::new();
                paths.insert(template, Path { item, operations });
            }
        }
        for operation in document.operations() {
            if let Some(path) = paths.get_mut(operation.path) {
                path.operations.push(operation);
            }
        }
        let mut resources = Self {
            document,
            scope: scope.iter().map(|name| (*name).to_owned()).collect(),
            paths,
            places: BTreeMap::new(),
            all: Vec::new(),
            collections: BTreeMap::new(),
        };
        resources.declare()?;
        resources.infer();
        resources.complete();
        Ok(resources)
    }

    /// Returns every resource: declared ones first, in the order of their paths.
    pub fn all(&self) -> &[Resource<'d>] {
        &self.all
    }

    /// Returns the resource and role of a path.
    pub fn place(&self, template: &str) -> Option<Place> {
        self.places.get(template).copied()
    }

    /// Returns the paths of a resource.
    pub fn paths(&self, resource: usize) -> impl Iterator<Item = (&'d str, Role)> {
        let places = self.places.iter();
        let own = places.filter(move |(_, place)| place.resource == resource);
        own.map(|(template, place)| (*template, place.role))
    }

    /// Returns the number of the resource whose elements the id at the end of this path identifies.
    pub fn item_of(&self, template: &str) -> Option<usize> {
        if let Some(place) = self.places.get(template) {
            return (place.role == Role::Item).then_some(place.resource);
        }
        let (before, last) = template.rsplit_once('/')?;
        parameter_name(last)?;
        self.collections.get(before).copied()
    }

    /// Returns the number of the resource with a name.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.all.iter().position(|own| own.name == name)
    }

    /// Reads every `x-resource`.
    fn declare(&mut self) -> Result<(), ResourceError> {
        for (template, path) in &self.paths {
            let declared = extensions::Resource::try_of(path.item);
            let declared = declared.map_err(|source| ResourceError::Extension {
                place: (*template).to_owned(),
                source,
            })?;
            let Some(declared) = declared else {
                continue;
            };
            let role = match declared.role {
                extensions::Role::Collection => Role::Collection,
                extensions::Role::Item => Role::Item,
                extensions::Role::Singleton => Role::Singleton,
            };
            let known = self.all.iter().position(|own| own.name == declared.name);
            let resource = known.unwrap_or_else(|| {
                self.all.push(Resource::named(declared.name.clone()));
                self.all.len() - 1
            });
            if let Some(own) = self.all.get_mut(resource) {
                own.join(declared);
            }
            self.places.insert(template, Place { role, resource });
            let collection = match (role, template.rsplit_once('/')) {
                (Role::Item, Some((before, _))) => before,
                _ => template,
            };
            self.collections.entry(collection).or_insert(resource);
        }
        Ok(())
    }
}

impl Resource<'_> {
    fn named(name: String) -> Self {
        Self {
            name,
            id: None,
            state: None,
            schema: None,
            shown: Vec::new(),
            on_delete: OnDelete::Remove,
        }
    }

    /// Adds the declaration of a path to its resource.
    fn join(&mut self, declared: extensions::Resource) {
        self.id = self.id.take().or(declared.id);
        self.state = self.state.take().or(declared.state);
        self.schema = self.schema.take().or(declared.schema);
        if let Some(on_delete) = declared.on_delete.filter(|own| *own != OnDelete::Remove) {
            self.on_delete = on_delete;
        }
    }
}

/// Returns the name in a segment that is a `{parameter}`.
fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Returns the last segment, unless it is a parameter.
fn literal(template: &str) -> Option<&str> {
    let (_, last) = template.rsplit_once('/')?;
    (parameter_name(last).is_none() && !last.is_empty()).then_some(last)
}
