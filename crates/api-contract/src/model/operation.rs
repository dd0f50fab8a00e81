//! Operations: their parameters, request bodies and responses.

use std::fmt;

use super::{At, Extensions, Fact, Listing, Requirement, SchemaId, Server};
use serde_json::Value;

/// The direction of data.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// To the API.
    Request,
    /// From the API.
    Response,
    /// Neither, for the operation itself or parts outside of its data.
    None,
}

impl Direction {
    /// Returns the opposite direction.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
            Self::None => Self::None,
        }
    }

    /// Returns the name in ids and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::None => "none",
        }
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the methods")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
}

impl Method {
    /// All methods.
    pub const ALL: [Self; 9] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
        Self::Query,
    ];

    /// Returns the method of a name, in any case; `None` if there is no such method.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|method| method.name().eq_ignore_ascii_case(name))
    }

    /// Returns the name, in upper case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Documentation of a part, and other facts without meaning for HTTP.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// A title or summary.
    pub title: Option<Box<str>>,
    /// A description.
    pub description: Option<Box<str>>,
    /// Examples, each with its name if it has one.
    pub examples: Vec<(Box<str>, Value)>,
    /// A link to external documentation.
    pub external: Option<Box<str>>,
    /// Extensions.
    pub extensions: Extensions,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its place in the source.
    pub at: At,
    /// Its method.
    pub method: Method,
    /// Its path template, or the name of a webhook.
    pub path: Box<str>,
    /// Its id.
    pub id: Fact<Option<Box<str>>>,
    /// Its tags.
    pub tags: Fact<Vec<Box<str>>>,
    /// Whether it is deprecated.
    pub deprecated: Fact<bool>,
    /// Its parameters, including those of its path.
    pub parameters: Listing<Parameter>,
    /// Its request body.
    pub body: Fact<Option<Body>>,
    /// Its responses.
    pub responses: Listing<Response>,
    /// Its callbacks.
    pub callbacks: Listing<Callback>,
    /// Its security requirements, of which one is sufficient; no credentials are needed if the list
    /// is empty.
    pub security: Fact<Vec<Requirement>>,
    /// Its servers, if they differ from those of the contract.
    pub servers: Fact<Option<Vec<Server>>>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

impl Operation {
    /// Creates an operation of which only method and path are known.
    pub fn unknown(at: At, method: Method, path: &str) -> Self {
        Self {
            at,
            method,
            path: path.into(),
            id: Fact::Unknown,
            tags: Fact::Unknown,
            deprecated: Fact::Unknown,
            parameters: Listing::default(),
            body: Fact::Unknown,
            responses: Listing::default(),
            callbacks: Listing::default(),
            security: Fact::Unknown,
            servers: Fact::Unknown,
            docs: Fact::Unknown,
        }
    }
}

/// A request that the API sends when something happens, as an operation of its client.
#[derive(Clone, Debug, PartialEq)]
pub struct Callback {
    /// The name of the callback.
    pub name: Box<str>,
    /// The call; its path is the expression that yields the URL.
    pub operation: Operation,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum In {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
    /// As the whole query.
    QueryString,
}

impl In {
    /// Returns the location of a name; `None` if there is no such location.
    pub fn named(name: &str) -> Option<Self> {
        [
            Self::Path,
            Self::Query,
            Self::Header,
            Self::Cookie,
            Self::QueryString,
        ]
        .into_iter()
        .find(|place| place.name() == name)
    }

    /// Returns the name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::QueryString => "querystring",
        }
    }
}

/// The serialization style of lists and objects in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Style {
    Matrix,
    Label,
    Form,
    Simple,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}

impl Style {
    /// Returns the style of a name; `None` if there is no such style.
    pub fn named(name: &str) -> Option<Self> {
        [
            Self::Matrix,
            Self::Label,
            Self::Form,
            Self::Simple,
            Self::SpaceDelimited,
            Self::PipeDelimited,
            Self::DeepObject,
            Self::Cookie,
        ]
        .into_iter()
        .find(|style| style.name() == name)
    }

    /// Returns the name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Form => "form",
            Self::Simple => "simple",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
            Self::Cookie => "cookie",
        }
    }
}

/// The serialization of a value in a parameter, a header or a part of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Serialization {
    /// The style.
    pub style: Fact<Style>,
    /// Whether each element is written separately.
    pub explode: Fact<bool>,
    /// Whether reserved characters are written unencoded.
    pub allow_reserved: Fact<bool>,
    /// Whether the value may be empty.
    pub allow_empty: Fact<bool>,
    /// The media type, if the value is serialized as a document.
    pub media_type: Fact<Option<Box<str>>>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Its location.
    pub location: In,
    /// Whether it is required.
    pub required: Fact<bool>,
    /// Whether it is deprecated.
    pub deprecated: Fact<bool>,
    /// How it is serialized.
    pub serialization: Serialization,
    /// The schema of its value.
    pub schema: SchemaId,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

impl Parameter {
    /// Creates a parameter of which only name and location are known.
    pub fn unknown(at: At, name: &str, location: In) -> Self {
        Self {
            at,
            name: name.into(),
            location,
            required: Fact::Unknown,
            deprecated: Fact::Unknown,
            serialization: Serialization::default(),
            schema: SchemaId::UNKNOWN,
            docs: Fact::Unknown,
        }
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its place in the source.
    pub at: At,
    /// Whether it is required.
    pub required: Fact<bool>,
    /// Its media types.
    pub content: Listing<MediaType>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// A media type of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaType {
    /// Its place in the source.
    pub at: At,
    /// The media type or range, such as `application/json`.
    pub name: Box<str>,
    /// Its schema; `None` if the contract has none.
    pub schema: Fact<Option<SchemaId>>,
    /// The encoding of the parts of a form.
    pub encoding: Fact<Vec<Encoding>>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// The encoding of one part of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoding {
    /// Its place in the source.
    pub at: At,
    /// The name of the part.
    pub name: Box<str>,
    /// Its serialization, with the media type of the part.
    pub serialization: Serialization,
    /// The headers of the part.
    pub headers: Listing<Header>,
}

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Its place in the source.
    pub at: At,
    /// The status, a range such as `4XX`, or `default`.
    pub status: Box<str>,
    /// Its headers.
    pub headers: Listing<Header>,
    /// The media types of its body.
    pub content: Listing<MediaType>,
    /// Names and definitions of links to other operations.
    pub links: Listing<(Box<str>, Value)>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

impl Response {
    /// Creates a response of which only the status is known.
    pub fn unknown(at: At, status: &str) -> Self {
        Self {
            at,
            status: status.into(),
            headers: Listing::default(),
            content: Listing::default(),
            links: Listing::default(),
            docs: Fact::Unknown,
        }
    }
}

/// A header of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Whether it is always present.
    pub required: Fact<bool>,
    /// Whether it is deprecated.
    pub deprecated: Fact<bool>,
    /// How it is serialized.
    pub serialization: Serialization,
    /// The schema of its value.
    pub schema: SchemaId,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}
