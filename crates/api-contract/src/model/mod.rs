//! One model of a contract, whatever it was read from.
//!
//! A [`Contract`] holds operations and a graph of [`Schema`]s that point at each other by
//! [`SchemaId`], so cycles need no care. Loaders fill it; the comparison reads it. What a source does
//! not tell is [`Fact::Unknown`], or a [`Listing`] that is not complete: it is never different from
//! anything.
//!
//! ```
//! use api_contract::model::{Contract, Fact, Listing, Method, Operation};
//!
//! let mut contract = Contract::new("page.txt");
//! let root = contract.places.root(0, 1);
//! let mut operation = Operation::unknown(root, Method::Get, "/v1/jobs");
//! operation.id = Fact::Known(Some("ListJobs".into()));
//! contract.operations = Listing::partial(vec![operation]);
//! assert!(!contract.operations.complete, "a page tells nothing of other operations");
//! ```

mod fact;
mod operation;
mod place;
mod refer;
mod schema;
mod security;

pub use fact::{Fact, Listing};
pub use operation::{
    Body, Callback, Direction, Docs, Encoding, Header, In, MediaType, Method, Operation, Parameter,
    Response, Serialization, Style,
};
pub use place::{At, FindLines, Lines, Places, Token};
pub use schema::{
    Additional, Bound, Condition, Contains, Content, Discriminator, Enumeration, Limits, Property,
    Rare, Schema, SchemaId, Types,
};
pub use security::{Flow, Requirement, SecurityScheme, Server, Tag, Variable};

use serde_json::Value;

use crate::Finding;

/// A contract: what a source says of an API.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The contract's title and version, where it has them.
    pub title: Fact<Option<Box<str>>>,
    /// The version that the contract gives itself.
    pub version: Fact<Option<Box<str>>>,
    /// What is said of the contract as a whole.
    pub docs: Fact<Option<Box<Docs>>>,
    /// Where the API responses, unless an operation says otherwise.
    pub servers: Fact<Vec<Server>>,
    /// The tags that are described.
    pub tags: Listing<Tag>,
    /// The ways to authenticate.
    pub security_schemes: Listing<SecurityScheme>,
    /// What may be called.
    pub operations: Listing<Operation>,
    /// What the API calls on its own; its requests are the API's output.
    pub webhooks: Listing<Operation>,
    /// The schemas, by [`SchemaId`]; the first is wholly unknown.
    pub schemas: Vec<Schema>,
    /// Where everything is.
    pub places: Places,
    /// What the loader could not read; its facts are unknown.
    pub problems: Vec<Finding>,
}

impl Contract {
    /// Returns a contract of which nothing is known yet, read from the file of this name.
    pub fn new(file: &str) -> Self {
        let mut places = Places::default();
        places.add_file(file, Lines::None);
        let root = places.root(0, 0);
        Self {
            title: Fact::Unknown,
            version: Fact::Unknown,
            docs: Fact::Unknown,
            servers: Fact::Unknown,
            tags: Listing::default(),
            security_schemes: Listing::default(),
            operations: Listing::default(),
            webhooks: Listing::default(),
            schemas: vec![Schema::unknown(root)],
            places,
            problems: Vec::new(),
        }
    }

    /// Adds a schema to the graph.
    pub fn add_schema(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId::new(self.schemas.len());
        self.schemas.push(schema);
        id
    }

    /// Returns the schemas that have names, with their names.
    pub fn named_schemas(&self) -> impl Iterator<Item = (SchemaId, &str)> {
        let named = self.schemas.iter().enumerate();
        named.filter_map(|(index, schema)| Some((SchemaId::new(index), schema.name.as_deref()?)))
    }

    /// Returns a schema, to fill in what a reader learns of it later.
    pub fn schema_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        self.schemas.get_mut(id.index())
    }

    /// Returns a schema; the unknown one when the id is of another contract.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        self.schemas.get(id.index()).unwrap_or(&schema::UNKNOWN)
    }
}

/// An extension: a property whose name begins with `x-`, and its value.
pub type Extensions = Vec<(Box<str>, Value)>;
