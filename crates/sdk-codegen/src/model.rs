//! What the contract says, in the terms of the client: operations, parameters, schemas.

mod service;

use std::collections::{BTreeMap, BTreeSet};

pub use self::service::{ClientParameter, Service};

/// The whole API.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Api {
    /// The service as a whole.
    pub service: Service,
    /// Operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// Schemas that are types, by their Rust name, in the order of the document.
    pub schemas: Vec<Schema>,
    /// Families in the order of the document, with what they are about.
    pub families: Vec<Family>,
}

impl Api {
    /// The names of all families: their features.
    pub fn family_names(&self) -> impl Iterator<Item = &str> {
        self.families.iter().map(|family| family.name.as_str())
    }

    /// The schema with a Rust name.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }
}

/// A group of operations behind one Cargo feature.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Family {
    /// The tag: also the feature.
    pub name: String,
    /// The Rust module.
    pub module: String,
    /// What it is about.
    pub docs: String,
}

/// One operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The vendor's id.
    pub id: String,
    /// The client's method.
    pub method: String,
    /// The request builder.
    pub builder: String,
    /// The static in the operation table.
    pub constant: String,
    /// The HTTP method, lower case.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// The family's tag.
    pub family: String,
    /// Documentation.
    pub docs: String,
    /// Parameters of path, query and headers, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Body,
    /// What comes back.
    pub success: Success,
    /// Whether twice is as good as once.
    pub idempotent: bool,
    /// When a failed call may be repeated.
    pub retry: Retry,
    /// How many calls a second are allowed.
    pub rate_limit: Option<RateLimit>,
    /// How pages are asked for.
    pub pagination: Option<Pagination>,
    /// Where the answer shows a job.
    pub job: Option<Job>,
    /// The job that it begins.
    pub creates: Option<NewJob>,
    /// Statuses that are documented.
    pub statuses: Vec<Status>,
    /// Those of them whose answers have no body.
    pub without_body: Vec<Status>,
    /// Pointers to what the answer holds of personal data and signed URLs; `*` is any element.
    pub sensitive: Vec<String>,
}

/// A status, or a range of them, that an operation may answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// This one.
    Code(u16),
    /// All that begin with this digit.
    Class(u8),
    /// Every other.
    Default,
}

/// When a failed call may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Whenever it failed in passing.
    Idempotent,
    /// When it surely was not executed.
    Unexecuted,
    /// Never.
    Never,
}

/// Calls per second.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// In every region that is not listed.
    pub default: u32,
    /// By region, in the order of their names.
    pub by_region: Vec<(String, u32)>,
}

/// Offset and limit paging.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pagination {
    /// The list in the answer.
    pub items: String,
    /// The count in the answer.
    pub total: Option<String>,
    /// The parameter that skips.
    pub offset: String,
    /// The parameter that bounds a page.
    pub limit: String,
    /// How many elements a page holds when nothing is asked for.
    pub default_limit: Option<u64>,
}

/// Where an answer shows jobs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Job {
    /// The list of jobs, when the answer is not the job itself.
    pub items: Option<String>,
    /// The id.
    pub id: String,
    /// The state.
    pub state: String,
    /// What tells why a job failed.
    pub error: Option<String>,
    /// How one job is asked for.
    pub pick: Option<Pick>,
    /// The Rust type of a job.
    pub ty: String,
    /// What such a job is called.
    pub kind: String,
}

/// How one job is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pick {
    /// The parameter that takes its id.
    pub parameter: String,
    /// Other parameters, with their values.
    pub with: Vec<(String, String)>,
}

/// A job that a call begins.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewJob {
    /// The member of the answer that identifies it.
    pub id: String,
    /// The id of an operation that shows it.
    pub shown_by: String,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListStyle {
    /// The parameter is no list.
    Single,
    /// `a,b`
    Joined,
    /// `k=a&k=b`
    Repeated,
}

/// One parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// The vendor's name.
    pub name: String,
    /// The Rust name.
    pub rust: String,
    /// Where it goes.
    pub location: Location,
    /// Whether a request needs it.
    pub required: bool,
    /// The client setting that fills it.
    pub client: Option<String>,
    /// How a list is written.
    pub style: ListStyle,
    /// The type of the value, or of one element of a list.
    pub ty: Scalar,
    /// Bounds of the value.
    pub bounds: Bounds,
    /// Whether it may hold visible ASCII only.
    pub ascii: bool,
    /// Documentation.
    pub docs: String,
}

/// The type of one value in a path, query or header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scalar {
    /// Text.
    Text,
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// A time.
    Timestamp,
    /// An open enum, by Rust name.
    Enum(String),
}

/// Bounds that are checked before a request is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bounds {
    /// Least and greatest number.
    pub range: (Option<f64>, Option<f64>),
    /// Least and greatest length in characters.
    pub length: (Option<u64>, Option<u64>),
    /// Least and greatest number of elements.
    pub items: (Option<u64>, Option<u64>),
}

impl Bounds {
    /// These bounds, and those of another where these are open.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            range: (
                self.range.0.or(other.range.0),
                self.range.1.or(other.range.1),
            ),
            length: (
                self.length.0.or(other.length.0),
                self.length.1.or(other.length.1),
            ),
            items: (
                self.items.0.or(other.items.0),
                self.items.1.or(other.items.1),
            ),
        }
    }

    /// Whether nothing is bounded.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The body of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Body {
    /// Nothing is sent.
    None,
    /// JSON.
    Json {
        /// The Rust type.
        ty: String,
        /// Whether a request needs it.
        required: bool,
        /// Bounds of its parts, by pointer; `*` is any element.
        bounds: Vec<(String, Bounds)>,
    },
    /// A form with files.
    Multipart(Vec<Part>),
}

/// One part of a form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// The vendor's name.
    pub name: String,
    /// The Rust name.
    pub rust: String,
    /// Whether a request needs it.
    pub required: bool,
    /// Whether it is a file rather than text.
    pub file: bool,
    /// Documentation.
    pub docs: String,
}

/// What a successful answer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Success {
    /// No body that matters.
    Empty,
    /// JSON of a Rust type.
    Json(String),
    /// JSON of a Rust type, or nothing (204).
    JsonOrEmpty(String),
    /// Bytes.
    Binary,
}

/// A type of the client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The Rust name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// What it is.
    pub kind: SchemaKind,
    /// Families whose operations reach it.
    pub families: BTreeSet<String>,
    /// Whether a request holds it.
    pub in_request: bool,
}

/// What a schema is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SchemaKind {
    /// An object with known members.
    Object(Vec<Member>),
    /// A text with known values.
    Enum {
        /// Values with their variants.
        values: Vec<(String, String)>,
        /// Phase of each value.
        phases: BTreeMap<String, String>,
    },
}

/// One member of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The vendor's name.
    pub name: String,
    /// The Rust name.
    pub rust: String,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it is redacted.
    pub sensitive: bool,
    /// Documentation.
    pub docs: String,
}
