//! The kinds of sources, by their names in `x-sources`.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

/// The kind of a source, by its name in `x-sources`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(transparent)]
pub struct Kind(Cow<'static, str>);

impl Kind {
    /// A reference page, which describes one operation.
    pub const PAGE: Self = Self::named("page");
    /// A package of a Python SDK.
    pub const SDK_PYTHON: Self = Self::named("sdk-python");
    /// An OpenAPI document, or definitions in its format.
    pub const OPENAPI: Self = Self::named("openapi");
    /// Recorded traffic, in the HTTP archive format.
    pub const HAR: Self = Self::named("har");
    /// Observations of clients, as JSON lines.
    pub const OBSERVATIONS: Self = Self::named("observations");
    /// The facts of another source; a source read from it has that source's kind.
    pub const EVIDENCE: Self = Self::named("evidence");

    /// Creates the kind of a name.
    pub const fn named(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// Returns the name in `x-sources`.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Returns whether a contract is expected to have all operations of such a source. A source of
    /// a whole service may go beyond a contract; a page was chosen for its operation.
    pub(crate) fn is_expected_whole(&self) -> bool {
        *self == Self::PAGE
    }

    /// Returns whether sources of this kind may list headers for credentials among the parameters.
    pub(crate) fn lists_credentials(&self) -> bool {
        *self == Self::PAGE
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
