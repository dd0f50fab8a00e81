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

mod around;
mod complete;
mod effect;
mod infer;
mod lists;
mod named;
mod paging;
mod words;

use std::collections::BTreeMap;

use serde_json::Value;

pub use effect::{Act, Case, Effect, Ids};
pub use lists::ListItems;
pub use paging::pagination;

use crate::{
    Document, Operation,
    extensions::{self, Extension, ExtensionError, OnDelete, Reference},
    template::route,
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
    /// The path of a collection whose GET returns the one element that a query parameter identifies.
    Lookup,
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
    /// The schema that is declared, else those of an element in responses: the first is the element,
    /// others may have more properties.
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
    /// A resource names a schema that is not a component.
    #[error("{place}: `x-resource` names the schema `{schema}`, which is not among the components")]
    Schema {
        /// The name of the resource.
        place: String,
        /// The name of the schema.
        schema: String,
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
    /// Finds the resources of a document. `scope` lists parameters and properties that do not identify
    /// an element, such as those of the tenant, the project or the request.
    ///
    /// # Errors
    /// Returns the first `x-resource` that is invalid, or whose schema does not exist.
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

    /// Returns the number of the resource whose elements a parameter of a path identifies: that of
    /// `x-ref`, of the path up to the parameter, or the only one whose items have a parameter of this
    /// name.
    pub fn identified_by(&self, template: &str, parameter: &str) -> Option<usize> {
        if self.is_scope(parameter) {
            return None;
        }
        let mark = format!("{{{parameter}}}");
        let end = template.find(&mark)? + mark.len();
        let prefix = template.get(..end)?;
        // Paths with the same beginning mean the same element.
        let mut alike = (self.paths.iter()).filter(|(other, _)| other.starts_with(prefix));
        let referred = alike.find_map(|(_, path)| {
            let mut described = path.parameter(self.document, parameter);
            let referred = described.find_map(|own| referred_by(self.document, own));
            self.named(&referred?.resource)
        });
        referred
            .or_else(|| self.item_of(prefix))
            .or_else(|| self.only(parameter))
    }

    /// Returns the schema of the path parameter that identifies an element of a resource.
    pub fn id_schema(&self, resource: usize) -> Option<&'d Value> {
        let mut items = self.paths(resource).filter(|(_, role)| *role == Role::Item);
        items.find_map(|(template, _)| {
            let name = template.rsplit('/').next().and_then(parameter_name)?;
            let mut described = self.paths.get(template)?.parameter(self.document, name);
            described.find_map(|own| own.get("schema"))
        })
    }

    /// Returns the only resource whose items have a parameter of this name.
    fn only(&self, parameter: &str) -> Option<usize> {
        let items = self
            .places
            .iter()
            .filter(|(_, place)| place.role == Role::Item);
        let named = items.filter(|(template, _)| {
            let last = template.rsplit('/').next().and_then(parameter_name);
            last == Some(parameter)
        });
        let mut found = named.map(|(_, place)| place.resource);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
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

    /// Returns the component that a resource declares as its schema.
    fn declared(&self, resource: &Resource<'d>) -> Option<&'d Value> {
        let schemas = self.document.value().get("components")?.get("schemas")?;
        schemas.get(resource.schema.as_deref()?)
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
        let unknown = (self.all.iter())
            .filter(|own| self.declared(own).is_none())
            .find_map(|own| Some((own, own.schema.clone()?)));
        match unknown {
            Some((own, schema)) => Err(ResourceError::Schema {
                place: own.name.clone(),
                schema,
            }),
            None => Ok(()),
        }
    }
}

impl<'d> Path<'d> {
    /// Returns the descriptions of a parameter of the path: those of the path item and its operations.
    fn parameter<'a>(
        &'a self,
        document: &'d Document,
        name: &'a str,
    ) -> impl Iterator<Item = &'d Value> + use<'a, 'd> {
        let described = (self.operations.iter()).flat_map(|own| own.parameters(document));
        let found = described.filter(move |(_, parameter)| {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            text("in") == Some("path") && text("name") == Some(name)
        });
        found.map(|(_, parameter)| parameter)
    }
}

/// Returns the `x-ref` of a parameter, or of its schema.
pub(crate) fn referred_by(document: &Document, parameter: &Value) -> Option<Reference> {
    Reference::of(parameter).or_else(|| {
        let schema = document.schema_parts(parameter.get("schema")?);
        Reference::parse(schema.keyword(Reference::KEY)?).ok()
    })
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

/// Returns the name in a segment that is a `{parameter}`, perhaps with a query behind it; of several, such as
/// `{region}:{id}`, the last.
fn parameter_name(segment: &str) -> Option<&str> {
    let names = route(segment).strip_prefix('{')?.strip_suffix('}')?;
    names.rsplit('{').next()
}

/// Returns the last segment, unless it is a parameter.
fn literal(template: &str) -> Option<&str> {
    let (_, last) = route(template).rsplit_once('/')?;
    (parameter_name(last).is_none() && !last.is_empty()).then_some(last)
}
