//! The operation table: the facts of the contract about each operation, as data.
//!
//! The client reads it to check, build and send requests; programs that work on operations rather
//! than call one may read it too. Generated code has one `static` per operation, and the list of
//! all in [`Service::operations`](crate::Service::operations).

mod parameter;
mod response_body;
mod status;
mod table;

use std::fmt;

pub(crate) use self::response_body::Body;
pub use self::{
    parameter::{ListStyle, Location, Parameter},
    response_body::Success,
    status::Status,
};

/// One operation of the API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Operation {
    /// The vendor's id, such as `List2dModelTrainingJob`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces, such as `/v1/{project_id}/digital-human-videos`.
    pub path: &'static str,
    /// Parameters of the query that every request has, with their values.
    pub fixed_query: &'static [(&'static str, &'static str)],
    /// The family: the name of the feature that enables the operation.
    pub family: &'static str,
    /// Whether executing it twice has the effect of executing it once.
    pub idempotent: bool,
    /// When a failed call may be retried.
    pub retry: Retry,
    /// The rate that the gateway allows, if it is documented.
    pub rate_limit: Option<RateLimit>,
    /// How its list is paged, if it returns one.
    pub pagination: Option<Pagination>,
    /// Where its response shows jobs, if it does.
    pub job: Option<JobFields>,
    /// The job that it starts, if it does.
    pub creates: Option<NewJob>,
    /// Parameters, and the constraints on the body.
    pub parameters: &'static [Parameter],
    /// The statuses that are documented for it.
    pub statuses: &'static [Status],
    /// JSON pointers to personal or secret fields of its bodies, with `*` for every element of a list.
    pub sensitive: &'static [&'static str],
    /// The media type of the body, unless it is a form.
    pub content_type: &'static str,
    /// The media types of responses that it asks for: the header `Accept`.
    pub accept: &'static str,
    /// The body of a successful response.
    pub success: Success,
}

impl Operation {
    /// Returns the parameter with this [key](Parameter::key). Constraints on the body are not
    /// parameters.
    #[must_use]
    pub fn parameter(&self, key: &str) -> Option<&'static Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.location != Location::Body && parameter.key == key)
    }

    /// Returns whether this status is documented.
    #[must_use]
    pub fn documents(&self, status: u16) -> bool {
        self.statuses
            .iter()
            .any(|documented| documented.covers(status))
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
}

impl Method {
    /// Returns the name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// When a call that failed may be retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// It is retried after every transient error: executing it twice has the same effect as once.
    Idempotent,
    /// It is retried only if it was not executed.
    Unexecuted,
    /// It is never retried.
    Never,
}

/// The rate at which an operation may be called, in calls per second of one tenant in one region.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RateLimit {
    /// The rate in regions that are not listed.
    pub default: u32,
    /// Rates by the id of the region.
    pub by_region: &'static [(&'static str, u32)],
}

impl RateLimit {
    /// Returns the rate in the region with this id, such as `cn-north-4`.
    #[must_use]
    pub fn in_region(&self, region: &str) -> u32 {
        let own = self.by_region.iter().find(|(id, _)| *id == region);
        own.map_or(self.default, |(_, rate)| *rate)
    }
}

/// How a list is paged: by offset or marker, and limit.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pagination {
    /// The field of the response with the elements.
    pub items: &'static str,
    /// The field of the response that counts the elements of all pages.
    pub total: Option<&'static str>,
    /// The query parameter for the number of elements to skip, or for the marker of a page.
    pub offset: &'static str,
    /// The query parameter for the number of elements per page.
    pub limit: &'static str,
    /// Where the marker of the next page is; `None` for a list that is paged by offset.
    pub next: Option<NextMarker>,
    /// The number of elements per page if none is requested.
    pub default_limit: Option<u32>,
}

/// Where the marker of the next page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextMarker {
    /// At this JSON pointer of the response; the last page has none there.
    Response(&'static str),
    /// In this field of the last element of the page; the page after the last is empty.
    LastElement(&'static str),
}

/// Where a response shows jobs.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JobFields {
    /// The field with the list of jobs; `None` if the response itself is one job.
    pub items: Option<&'static str>,
    /// The field of a job that identifies it.
    pub id: &'static str,
    /// The field of a job with its state.
    pub state: &'static str,
    /// The parameter that selects one job by its id, if there is one.
    pub by: Option<&'static str>,
}

/// A job that a call starts.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NewJob {
    /// The field of the response that identifies it.
    pub id: &'static str,
    /// The id of an operation that returns it.
    pub shown_by: &'static str,
}

#[cfg(test)]
mod tests {
    use super::RateLimit;

    #[test]
    fn a_region_without_its_own_rate_has_the_default_rate() {
        let limit = RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        };
        assert_eq!(
            (limit.in_region("cn-north-4"), limit.in_region("cn-east-3")),
            (20, 10)
        );
    }
}
