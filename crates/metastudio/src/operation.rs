//! The operation table: what the contract says of each operation, as data.
//!
//! The client reads it to check, build and send requests; anything else that works on operations
//! rather than calls one may read it too. [`ALL`] holds every operation of the families that are
//! switched on, and each has a `static` of its own, such as
//! `metastudio::operation::LIST_2D_MODEL_TRAINING_JOB`.
//!
//! ```
//! for operation in metastudio::operation::ALL {
//!     println!("{:6} {} ({})", operation.method, operation.path, operation.id);
//! }
//! ```

mod parameter;
mod status;
mod success;

use std::fmt;

pub(crate) use self::success::Success;
pub use self::{
    parameter::{ListStyle, Location, Parameter},
    status::Status,
};
pub use crate::generated::operations::*;

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
    /// The family: the feature that switches the operation on.
    pub family: &'static str,
    /// Whether executing it twice leaves what executing it once does.
    pub idempotent: bool,
    /// When a failed call may be repeated.
    pub retry: Retry,
    /// How often the gateway lets it be called, if that is documented.
    pub rate_limit: Option<RateLimit>,
    /// How its list is paged, if it answers with one.
    pub pagination: Option<Pagination>,
    /// Where its answer shows jobs, if it does.
    pub job: Option<Job>,
    /// The job that it begins, if it does.
    pub creates: Option<NewJob>,
    /// Its parameters, and the constraints on its body.
    pub parameters: &'static [Parameter],
    /// The statuses that it is documented to answer with.
    pub statuses: &'static [Status],
    /// JSON pointers, with `*` for every element of a list, to what is personal or secret in its
    /// bodies.
    pub sensitive: &'static [&'static str],
    pub(crate) success: Success,
}

impl Operation {
    /// An operation without parameters that may be repeated only if it surely was not executed.
    #[allow(
        dead_code,
        reason = "what is used depends on the families that are switched on"
    )]
    pub(crate) const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            family: "",
            idempotent: false,
            retry: Retry::Unexecuted,
            rate_limit: None,
            pagination: None,
            job: None,
            creates: None,
            parameters: &[],
            statuses: &[],
            sensitive: &[],
            success: Success::Unread,
        }
    }

    /// The parameter of this name; body constraints are not parameters.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.location != Location::Body && parameter.name == name)
    }

    /// Whether it is documented to answer with this status.
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
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// When a call that failed may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Whenever it failed in passing: executing it twice does no harm.
    Idempotent,
    /// Only when it surely was not executed.
    Unexecuted,
    /// Never.
    Never,
}

/// How often an operation may be called: calls per second, of one tenant in one region.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RateLimit {
    /// In regions that are not listed.
    pub default: u32,
    /// By the region's id.
    pub by_region: &'static [(&'static str, u32)],
}

impl RateLimit {
    /// Calls per second in the region with this id, such as `cn-north-4`.
    #[must_use]
    pub fn in_region(&self, region: &str) -> u32 {
        let own = self.by_region.iter().find(|(id, _)| *id == region);
        own.map_or(self.default, |(_, rate)| *rate)
    }
}

/// How a list is paged: by offset and limit.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pagination {
    /// The member of the answer that holds the elements.
    pub items: &'static str,
    /// The member of the answer that counts the elements of all pages.
    pub total: Option<&'static str>,
    /// The query parameter for the number of elements to skip.
    pub offset: &'static str,
    /// The query parameter for the number of elements a page.
    pub limit: &'static str,
    /// The number of elements a page when none is asked for.
    pub default_limit: Option<u32>,
}

/// Where an answer shows jobs.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Job {
    /// The member that holds the list of jobs; `None` if the answer itself is one job.
    pub items: Option<&'static str>,
    /// The member of a job that identifies it.
    pub id: &'static str,
    /// The member of a job that holds its state.
    pub state: &'static str,
    /// The parameter that picks one job by its id, if there is one.
    pub by: Option<&'static str>,
}

/// A job that a call begins.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NewJob {
    /// The member of the answer that identifies it.
    pub id: &'static str,
    /// The id of an operation that shows it.
    pub shown_by: &'static str,
}

#[cfg(test)]
mod tests {
    use super::RateLimit;

    #[test]
    fn a_region_has_its_own_rate_or_that_of_the_others() {
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
