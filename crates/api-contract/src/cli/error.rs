//! The reasons why a command failed.

use std::{io, path::PathBuf};

use crate::{Findings, draft::DraftError};

/// The reasons why a command failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    /// A document or source is invalid; each finding names the place.
    #[error("{0}")]
    Findings(#[from] Findings),
    #[error("error: {} cannot be read: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("error: {} is not JSON: {source}", path.display())]
    Json {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("error: {} cannot be written: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error(
        "error: {} cannot be written: {source}; name a file that is not there yet",
        path.display()
    )]
    Create { path: PathBuf, source: io::Error },
    #[error("error: cannot write: {0}")]
    Output(io::Error),
    #[error("error: cannot write the report: {0}")]
    Report(serde_json::Error),
    #[error("error: the evidence cannot be written: {0}")]
    Evidence(serde_json::Error),
    #[error("error: the reader of the old contract stopped")]
    Stopped,
    #[error("error: {0}")]
    Draft(#[from] DraftError),
    #[error(
        "error: no operation of {source_path} fits; a pattern is an id such as `List*`, or a call \
         such as `GET /v1/*`"
    )]
    NoOperation { source_path: String },
    #[error("error: the address holds a password: give it by --header-env")]
    Password,
    #[error("error: the variable {variable} for `{header}` is not set to a text")]
    Variable { variable: String, header: String },
    #[error("error: {file} for `{header}` cannot be read: {source}")]
    HeaderFile {
        file: String,
        header: String,
        source: io::Error,
    },
    #[cfg(feature = "huaweicloud")]
    #[error("error: no keys to sign with: {0}")]
    Keys(huaweicloud_auth::CredentialsError),
    #[cfg(feature = "network")]
    #[error("error: {0}")]
    Transport(#[from] crate::verify::TransportError),
    #[cfg(not(feature = "network"))]
    #[error(
        "error: this build has no network: verify a recording by --har, or build with the feature \
         `network`"
    )]
    NoNetwork,
}
