//! The reasons why a command failed.

use std::{io, path::PathBuf};

use openapi_document::Findings;
use sdk_codegen::{CrateNameError, OutputError};

/// The reason why a command failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A source, a contract or the settings are invalid; each finding names the place and the fix.
    #[error("{0}")]
    Findings(#[from] Findings),
    /// The draft has parts that generated clients do not support. Its files were not kept.
    #[error(
        "{findings}\n\nnothing was created; the files are those of the draft; help: leave out what is not supported with `--skip-unsupported`, or choose others with `--operations` or `--families`"
    )]
    Draft {
        /// The parts, with the places in the draft.
        findings: Findings,
    },
    /// A crate cannot have this name.
    #[error(
        "`{name}` cannot be the name of a crate: {reason}; help: choose a name such as `{suggestion}`"
    )]
    Name {
        /// The name.
        name: String,
        /// Why a crate cannot have it.
        reason: CrateNameError,
        /// A similar name that a crate can have.
        suggestion: String,
    },
    /// A service cannot have this name.
    #[error(
        "`{name}` cannot be the name of a service, which is one lower-case word; help: write one such as `{suggestion}`"
    )]
    Service {
        /// The name.
        name: String,
        /// A similar name that a service can have.
        suggestion: String,
    },
    /// A folder for a new workspace contains files.
    #[error("{} is not empty, and is left as it is; help: name another folder with `--out`", path.display())]
    Exists {
        /// The folder.
        path: PathBuf,
    },
    /// A family or a pattern of operations matches nothing.
    #[error("`{choice}` matches no {what} of {origin}{similar}; help: there are {}", known.join(", "))]
    NoMatch {
        /// The family or the pattern.
        choice: String,
        /// The kind of the names that were searched: families or operations.
        what: &'static str,
        /// The sources.
        origin: String,
        /// A similar name, as a question; empty if there is none.
        similar: String,
        /// The existing names.
        known: Vec<String>,
    },
    /// No runtime is in a folder.
    #[error("{} has no crate `huaweicloud-core`; help: name a checkout of this project, or its folder `crates`", path.display())]
    Runtime {
        /// The folder.
        path: PathBuf,
    },
    /// A version is none that Cargo accepts.
    #[error("`{version}` is not a version requirement; help: write one such as `0.1.0`")]
    Version {
        /// The version.
        version: String,
    },
    /// An address of a service is not usable.
    #[error(
        "`{endpoint}` is not the address of a service; help: write one such as `https://NAME.{{region}}.myhuaweicloud.com`"
    )]
    Endpoint {
        /// The address.
        endpoint: String,
    },
    /// The current folder is not in a workspace.
    #[error("neither {} nor a folder above it has `{}`; help: change into a workspace that `sdk-codegen new` created", path.display(), crate::settings::FILE)]
    NoProject {
        /// The current folder.
        path: PathBuf,
    },
    /// A file of a workspace lacks the lines between which generated lines are written.
    #[error("{} has no block of generated families; help: write the line `{begin}`, and the line `{end}` below it", path.display())]
    NoBlock {
        /// The file.
        path: PathBuf,
        /// The first line of the block.
        begin: &'static str,
        /// The last line of the block.
        end: &'static str,
    },
    /// A file cannot be read or written.
    #[error("{} cannot be {action}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The attempted action, as a participle.
        action: &'static str,
        /// The reason.
        #[source]
        source: io::Error,
    },
    /// Generated files cannot be compared or written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The facts of a source cannot be written.
    #[error("the evidence of a source cannot be written")]
    Evidence(#[from] serde_json::Error),
    /// A program cannot be run.
    #[error("{program}: {reason}; help: {help}")]
    Program {
        /// The program.
        program: String,
        /// The reason.
        reason: String,
        /// How to fix it.
        help: &'static str,
    },
}

impl Error {
    /// Returns a function that creates the error of a file.
    pub(crate) fn file(
        path: impl Into<PathBuf>,
        action: &'static str,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File {
            path,
            action,
            source,
        }
    }
}
