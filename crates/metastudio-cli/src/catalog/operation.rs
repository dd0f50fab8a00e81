//! The details of one operation.

use serde::Deserialize;
use serde_json::{Map, Value};

/// What a caller needs to know of an operation.
#[derive(Debug, Clone, Deserialize)]
pub struct Operation {
    /// A longer description than the summary, in Markdown.
    pub description: Option<String>,
    /// Whether the service advises against it.
    #[serde(default)]
    pub deprecated: bool,
    /// The states of a job in which the service accepts it; empty if it depends on none.
    #[serde(default)]
    pub allowed_states: Vec<String>,
    /// Whether executing it twice has the effect of executing it once.
    #[serde(default)]
    pub idempotent: bool,
    /// Calls per second and tenant that the gateway allows.
    pub rate_limit: Option<u32>,
    /// Parameters of path, query and headers.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// The body of a successful response; `None` if there is none.
    pub response: Option<Response>,
    /// How its list is paged.
    pub pagination: Option<Pagination>,
    /// Where its response shows jobs.
    pub job: Option<Job>,
    /// The job that it starts.
    pub creates: Option<NewJob>,
}

/// A parameter of path, query or header.
#[derive(Debug, Clone, Deserialize)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// `path`, `query` or `header`.
    #[serde(rename = "in")]
    pub location: Option<String>,
    /// Whether a call without it is rejected.
    #[serde(default)]
    pub required: bool,
    /// Whether it takes several values.
    #[serde(default)]
    pub list: bool,
    /// The setting of the client that fills it, such as `project_id`.
    pub client: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// An example of its value.
    pub example: Option<Value>,
    /// Its schema; of a list, that of the list.
    #[serde(default)]
    pub schema: Value,
}

/// The body of a request.
#[derive(Debug, Clone, Deserialize)]
pub struct Body {
    /// The media type: `application/json` or `multipart/form-data`.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Whether a call without it is rejected.
    pub required: bool,
    /// Its schema.
    #[serde(default)]
    pub schema: Value,
    /// A complete example.
    pub example: Option<Value>,
}

impl Body {
    /// Returns whether it is a form with files.
    #[must_use]
    pub fn is_form(&self) -> bool {
        self.media_type.starts_with("multipart/")
    }
}

/// The body of a successful response.
#[derive(Debug, Clone, Deserialize)]
pub struct Response {
    /// `json` or `file`.
    pub kind: String,
    /// The schema of JSON.
    #[serde(default)]
    pub schema: Value,
}

impl Response {
    /// Returns whether it is a file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.kind == "file"
    }
}

/// How a list is paged.
#[derive(Debug, Clone, Deserialize)]
pub struct Pagination {
    /// The field of the response with the elements.
    pub items: String,
    /// The field that counts the elements of all pages.
    pub total: Option<String>,
    /// The parameter for the number of elements to skip.
    pub offset: String,
    /// The parameter for the size of a page.
    pub limit: String,
    /// The size of a page if none is requested.
    pub default_limit: Option<u32>,
}

/// Where a response shows jobs.
#[derive(Debug, Clone, Deserialize)]
pub struct Job {
    /// The name of this kind of job, such as `training job`.
    pub kind: String,
    /// The field with the list of jobs; `None` if the response is one job.
    pub items: Option<String>,
    /// The field of a job that identifies it.
    pub id: String,
    /// The field of a job with its state.
    pub state: String,
    /// The field of a job that says why it failed.
    pub error: Option<String>,
    /// The parameter that selects one job.
    pub by: Option<String>,
    /// The parameters of the path for the ids of what the job belongs to, such as a room.
    #[serde(default)]
    pub parents: Vec<String>,
    /// Other parameters that selecting one job needs, with their values.
    #[serde(default)]
    pub with: Map<String, Value>,
}

/// A job that a call starts.
#[derive(Debug, Clone, Deserialize)]
pub struct NewJob {
    /// The field of the response that identifies it.
    pub id: String,
    /// The id of an operation that shows it.
    pub shown_by: String,
}
