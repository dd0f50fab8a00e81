//! The contract in terms of the client: operations, parameters, schemas.

mod body;
mod message;
mod parameter;
mod service;

use std::collections::{BTreeMap, BTreeSet};

use openapi_document::sample;
use serde_json::Value;

pub use self::{
    body::{Body, Part, PartKind, Success},
    message::{Callback, Channel, Forms, Registration, Signature, Variant, Variants},
    parameter::{Bounds, ListStyle, Location, Parameter, Scalar},
    service::{ClientParameter, Service},
};

/// The whole API.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Api {
    /// The service as a whole.
    pub service: Service,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The schemas that become types, in the order of the document.
    pub schemas: Vec<Schema>,
    /// The families, in the order of the document.
    pub families: Vec<Family>,
    /// The callbacks that the service makes, in the order of the document.
    pub callbacks: Vec<Callback>,
    /// The channels that carry messages, in the order of the document.
    pub channels: Vec<Channel>,
}

impl Api {
    /// Returns the names of all families, which are also their features.
    pub fn family_names(&self) -> impl Iterator<Item = &str> {
        self.families.iter().map(|family| family.name.as_str())
    }

    /// Returns the schema with a Rust name.
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
    /// Documentation.
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
    /// The path template, without a query.
    pub path: String,
    /// The parameters of the query that every request has, with their values.
    pub fixed_query: Vec<(String, String)>,
    /// The key of the path in the contract.
    pub template: String,
    /// The family's tag.
    pub family: String,
    /// Documentation.
    pub docs: String,
    /// Parameters of path, query and headers, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Body,
    /// The media type of the body, unless it is a form.
    pub content_type: String,
    /// The media types of responses that it asks for.
    pub accept: String,
    /// The successful response.
    pub success: Success,
    /// Whether the operation has the same effect if it is executed twice.
    pub idempotent: bool,
    /// When a failed call may be retried.
    pub retry: Retry,
    /// The documented limit of calls per second.
    pub rate_limit: Option<RateLimit>,
    /// How pages are requested.
    pub pagination: Option<Pagination>,
    /// Where the response contains jobs.
    pub job: Option<Job>,
    /// The job that the operation starts.
    pub creates: Option<NewJob>,
    /// The documented statuses of responses.
    pub statuses: Vec<Status>,
    /// The documented statuses of responses without a body.
    pub without_body: Vec<Status>,
    /// Pointers to personal data and signed URLs in the response; `*` is any element.
    pub sensitive: Vec<String>,
    /// A valid request.
    pub example: Example,
}

/// A valid request: the contract's examples, and what is required beside them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// Parameters by their keys.
    pub parameters: Vec<(String, Value)>,
    /// The body.
    pub body: Option<sample::Body>,
}

impl Operation {
    /// Returns the key of the path in the lowered document, which differs for every fixed query.
    pub(crate) fn lowered_path(&self) -> String {
        let pairs = self.fixed_query.iter().enumerate();
        pairs.fold(self.path.clone(), |path, (index, (name, value))| {
            let separator = if index == 0 { '?' } else { '&' };
            let plain = |text: &str| text.replace(['{', '}', '/'], "_");
            format!("{path}{separator}{}={}", plain(name), plain(value))
        })
    }

    /// Returns whether responses of a status are successes; those of `default` are if the contract
    /// has no other.
    pub(crate) fn succeeds(&self, status: Status) -> bool {
        let is_success = |status: &Status| match status {
            Status::Code(code) => (200..300).contains(code),
            Status::Class(digit) => *digit == 2,
            Status::Default => false,
        };
        let has_none = || !self.statuses.iter().any(is_success);
        is_success(&status) || status == Status::Default && has_none()
    }
}

/// A documented status of a response, or a range of statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// One status.
    Code(u16),
    /// All statuses with this first digit.
    Class(u8),
    /// All other statuses.
    Default,
}

/// When a failed call may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// It is retried after every transient error.
    Idempotent,
    /// It is retried only if it was not executed.
    Unexecuted,
    /// It is never retried.
    Never,
}

/// Limits of calls per second.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The limit in regions that are not listed.
    pub default: u32,
    /// The limits of regions, sorted by name.
    pub by_region: Vec<(String, u32)>,
}

/// Paging by offset or marker, and limit.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pagination {
    /// The list property of the response.
    pub items: String,
    /// The property of the response with the total number of elements.
    pub total: Option<String>,
    /// The parameter for the number of elements to skip, or for the marker.
    pub offset: String,
    /// The parameter for the size of a page.
    pub limit: String,
    /// Where the marker of the next page is; `None` for a list that is paged by offset.
    pub next: Option<openapi_document::extensions::NextMarker>,
    /// The size of a page if the request does not set it.
    pub default_limit: Option<u64>,
}

/// Where a response contains jobs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Job {
    /// The list property with the jobs, unless the response is the job itself.
    pub items: Option<String>,
    /// The property of a job with its id.
    pub id: String,
    /// The property of a job with its state.
    pub state: String,
    /// The property of a job with the reason of its failure.
    pub error: Option<String>,
    /// How one job is requested.
    pub pick: Option<Pick>,
    /// The Rust type of a job.
    pub ty: String,
    /// The name of this kind of job.
    pub kind: String,
}

/// How one job is requested.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pick {
    /// The parameter for the id of the job.
    pub parameter: String,
    /// The parameters of the path for the ids of what the job belongs to, in their order.
    pub parents: Vec<String>,
    /// Other required parameters, with their values.
    pub with: Vec<(String, String)>,
}

/// A job that a call starts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewJob {
    /// The property of the response with the id of the job.
    pub id: String,
    /// The id of the operation that returns the job.
    pub shown_by: String,
}

/// A type of the client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The Rust name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// The kind, with its fields or values.
    pub kind: SchemaKind,
    /// Families whose operations use it.
    pub families: BTreeSet<String>,
    /// Whether it is part of a request.
    pub in_request: bool,
    /// The types of a value that depends on a property.
    pub variants: Option<Variants>,
}

/// The kind of a schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SchemaKind {
    /// An object with known fields.
    Object(Vec<Member>),
    /// A string with known values.
    Enum {
        /// The values with their variants.
        values: Vec<(String, String)>,
        /// The phase of each value.
        phases: BTreeMap<String, String>,
    },
}

/// One field of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The name in the contract.
    pub name: String,
    /// The Rust name.
    pub rust: String,
    /// Whether it is always present.
    pub required: bool,
    /// Whether it may be `null` although it is always present.
    pub nullable: bool,
    /// Whether only responses have it.
    pub read_only: bool,
    /// Whether only requests have it.
    pub write_only: bool,
    /// Whether it is redacted.
    pub sensitive: bool,
    /// Documentation.
    pub docs: String,
}
