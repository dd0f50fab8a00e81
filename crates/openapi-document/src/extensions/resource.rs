//! `x-resource` and `x-ref`: the resources of paths and ids.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::extensions;

extensions! {
    Resource, "x-resource", "`{name, role, schema, id, state, where, on-delete}`, of which `name`, `role` and, but for a singleton, `id` are required";
    Reference, "x-ref", "the name of a resource, or `{resource, made, with, on-delete}`";
}

/// The resource of a path (`x-resource`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
#[non_exhaustive]
pub struct Resource {
    /// The name of the resource; paths with the same name share their elements.
    pub name: String,
    /// The role of the path.
    pub role: Role,
    /// The component with the schema of an element.
    pub schema: Option<String>,
    /// The property that identifies an element; a singleton has none.
    pub id: Option<String>,
    /// The property with the state.
    pub state: Option<String>,
    /// Properties that all elements of this path have.
    pub conditions: Map<String, Value>,
    /// What happens to an element when its parent is deleted: it is removed, or the
    /// deletion is rejected.
    pub on_delete: Option<OnDelete>,
}

/// The role of a path of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// All elements.
    Collection,
    /// One element.
    Item,
    /// The only element.
    Singleton,
}

/// What happens to an element when one that it belongs to, or refers to, is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OnDelete {
    /// It is kept.
    Keep,
    /// It is removed too.
    Remove,
    /// The deletion of the other element is rejected.
    Reject,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    name: String,
    role: Role,
    schema: Option<String>,
    id: Option<String>,
    state: Option<String>,
    #[serde(default, rename = "where")]
    conditions: Map<String, Value>,
    on_delete: Option<OnDelete>,
}

impl TryFrom<Written> for Resource {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        if written.id.is_none() && written.role != Role::Singleton {
            return Err("only a singleton has no `id`");
        }
        if written.on_delete == Some(OnDelete::Keep) {
            return Err("an element without its parent is removed, or the parent is kept");
        }
        Ok(Self {
            name: written.name,
            role: written.role,
            schema: written.schema,
            id: written.id,
            state: written.state,
            conditions: written.conditions,
            on_delete: written.on_delete,
        })
    }
}

/// The resource of the element that a value identifies (`x-ref`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Named")]
#[non_exhaustive]
pub struct Reference {
    /// The name of the resource.
    pub resource: String,
    /// Whether the service creates the element, with its id.
    pub made: bool,
    /// Properties of the element that is created.
    pub with: Map<String, Value>,
    /// What happens to the element when the one that it refers to is deleted.
    pub on_delete: OnDelete,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Named {
    Name(String),
    Whole(Whole),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Whole {
    resource: String,
    #[serde(default)]
    made: bool,
    #[serde(default)]
    with: Map<String, Value>,
    #[serde(default = "kept")]
    on_delete: OnDelete,
}

fn kept() -> OnDelete {
    OnDelete::Keep
}

impl From<Named> for Reference {
    fn from(named: Named) -> Self {
        match named {
            Named::Name(resource) => Self {
                resource,
                made: false,
                with: Map::new(),
                on_delete: OnDelete::Keep,
            },
            Named::Whole(whole) => Self {
                resource: whole.resource,
                made: whole.made,
                with: whole.with,
                on_delete: whole.on_delete,
            },
        }
    }
}
