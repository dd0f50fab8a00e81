//! The errors of looking up a project.

use std::time::Duration;

use crate::{
    exchange::is_transient_status, report::debug_as_report, signer::SigningError,
    transport::TransportError,
};

/// An error that prevents the project of a region from being found. Messages never contain secrets.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ProjectError {
    /// The account has no project with the name of the region.
    #[error(
        "IAM has no project for the region {region:?} with these credentials; help: check the \
         region, or set the project id that the console shows under \"My Credentials\""
    )]
    NotFound {
        /// The region.
        region: String,
    },
    /// The account has several projects with the name of the region.
    #[error(
        "IAM has several projects for the region {region:?}; help: set the project id to one of {}",
        ids.join(", ")
    )]
    Ambiguous {
        /// The region.
        region: String,
        /// The ids of the projects.
        ids: Vec<String>,
    },
    /// The endpoint of IAM is not a URL.
    #[error(
        "the endpoint of IAM is invalid; help: use a URL such as \
         https://iam.cn-north-4.myhuaweicloud.com"
    )]
    InvalidEndpoint,
    /// The request could not be signed, and nothing was sent.
    #[error("the request for the project id cannot be signed")]
    Signing(#[source] SigningError),
    /// There is no complete response.
    #[error("IAM did not respond to the request for the project id")]
    Transport(#[source] TransportError),
    /// IAM rejected the request, or failed.
    #[error("IAM did not return the project id, but {response}{}", help(response))]
    Rejected {
        /// The status of the response, such as 401.
        status: u16,
        /// Status, error code and message, or a description of the response of a proxy.
        response: String,
        /// How long IAM asks callers to wait before the next attempt.
        retry_after: Option<Duration>,
    },
    /// The response has no list of projects.
    #[error(
        "the response of IAM has no list of projects with ids{}; help: check the endpoint of IAM",
        found.as_ref().map(|found| format!(", but is {found}")).unwrap_or_default()
    )]
    InvalidResponse {
        /// The description of a body that is not JSON, such as an HTML page.
        found: Option<String>,
    },
}

debug_as_report!(ProjectError);

/// Returns the help for a rejection, unless the response of a proxy has its own.
fn help(response: &str) -> &'static str {
    if response.contains("; help: ") {
        ""
    } else {
        "; help: check the credentials, or set the project id"
    }
}

impl ProjectError {
    /// Returns whether a later attempt may succeed without any change: there was no complete
    /// response, or its status is 408, 429, 500, 502, 503 or 504.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport(error) => crate::exchange::is_transient_error(error),
            Self::Rejected { status, .. } => is_transient_status(*status),
            _ => false,
        }
    }

    /// Returns how long IAM asks callers to wait before the next attempt, if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Rejected { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}
