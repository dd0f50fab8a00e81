//! The differences that observers receive.

use std::fmt;

use serde::Serialize;

/// One difference between a response and the contract.
///
/// Its serialized form has the fields by these names; new fields may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct DriftEvent {
    /// The version of the client.
    pub client: &'static str,
    /// The family of the operation.
    pub family: &'static str,
    /// The vendor's id of the operation.
    pub operation: &'static str,
    /// The kind of difference, serialized as [`DriftKind::as_str`].
    pub kind: DriftKind,
    /// A JSON pointer into the body, with `*` for every element of a list or map; empty for the
    /// body itself, and for its status.
    ///
    /// A name that does not look like an identifier is `*` too, since it may be personal.
    pub pointer: String,
    /// The value or type in the contract; see [`DriftKind`].
    pub expected: String,
    /// The value or type in the response; see [`DriftKind`].
    pub found: String,
}

/// A kind of difference.
///
/// Types are named as in OpenAPI: `string`, `date-time`, `int32`, `int64`, `number`, `boolean`,
/// `array`, `object`; in addition, `null` and `integer` may be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DriftKind {
    /// An enum has a value that the contract does not list. Expected is `enum`; found is the
    /// value, or `*` where it must not be shown.
    UnknownEnumValue,
    /// An object has a field that the contract does not list. Expected is `absent`; found is its
    /// type.
    UnknownField,
    /// A required field is missing. Expected is `required`; found is `absent` or `null`.
    MissingField,
    /// A value is not of its type, whether it could be read or not. Expected and found are types.
    /// For a body that is not JSON, expected is `json`; found is `empty` or `text`.
    WrongType,
    /// The contract does not list the status for the operation. Expected are those it lists, joined
    /// by commas, with ranges such as `4XX`; found is the status.
    UndocumentedStatus,
}

impl DriftKind {
    /// Returns its name in logs, such as `unknown-enum-value`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownEnumValue => "unknown-enum-value",
            Self::UnknownField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::UndocumentedStatus => "undocumented-status",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A sentence such as `List2dModelTrainingJob /jobs/*/state: unknown-enum-value, expected enum,
/// found HIBERNATING`.
impl fmt::Display for DriftEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation)?;
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        let Self {
            kind,
            expected,
            found,
            ..
        } = self;
        write!(f, ": {kind}, expected {expected}, found {found}")
    }
}
