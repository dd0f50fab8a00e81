//! A model of a contract that is independent of the kind of source.
//!
//! A [`Contract`] contains operations and a graph of [`Schema`]s that refer to each other by
//! [`SchemaId`], so that cycles need no special handling. Loaders fill it; the comparison reads it.
//! A fact that a source does not state is [`Fact::Unknown`], or missing in a [`Listing`] that is
//! not complete: it never differs from anything.
//!
//! ```
//! use api_contract::model::{Contract, Fact, Listing, Method, Operation};
//!
//! let mut contract = Contract::new("page.txt");
//! let root = contract.places.root(0, 1);
//! let mut operation = Operation::unknown(root, Method::Get, "/v1/jobs");
//! operation.id = Fact::Known(Some("ListJobs".into()));
//! contract.operations = Listing::partial(vec![operation]);
//! assert!(!contract.operations.complete, "a page states nothing about other operations");
//! ```

mod components;
mod fact;
mod operation;
mod place;
mod refer;
mod schema;
mod security;

pub use components::Components;
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

/// A contract: the facts that a source states about an API.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The contract's title, if it has one.
    pub title: Fact<Option<Box<str>>>,
    /// The contract's own version, if it has one.
    pub version: Fact<Option<Box<str>>>,
    /// The documentation of the contract as a whole.
    pub docs: Fact<Option<Box<Docs>>>,
    /// The servers of the API, unless an operation has its own.
    pub servers: Fact<Vec<Server>>,
    /// The tags that are described.
    pub tags: Listing<Tag>,
    /// The security schemes.
    pub security_schemes: Listing<SecurityScheme>,
    /// The operations.
    pub operations: Listing<Operation>,
    /// The webhooks; their requests are the API's output.
    pub webhooks: Listing<Operation>,
    /// The components, if the contract has no operations that use them.
    pub components: Option<Box<Components>>,
    /// The schemas, by [`SchemaId`]; the first is the unknown schema.
    pub schemas: Vec<Schema>,
    /// The places of all parts.
    pub places: Places,
    /// The parts that the loader could not read; their facts are unknown.
    pub problems: Vec<Finding>,
}

impl Contract {
    /// Creates a contract without any known fact, read from the file of this name.
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
            components: None,
            schemas: vec![Schema::unknown(root)],
            places,
            problems: Vec::new(),
        }
    }

    /// Adds a schema to the graph, and returns its id.
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

    /// Returns a schema for modification.
    pub fn schema_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        self.schemas.get_mut(id.index())
    }

    /// Returns a schema; the unknown one if the id is out of range.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        self.schemas.get(id.index()).unwrap_or(&schema::UNKNOWN)
    }
}

/// Extensions: fields whose names begin with `x-`, with their values.
pub type Extensions = Vec<(Box<str>, Value)>;
