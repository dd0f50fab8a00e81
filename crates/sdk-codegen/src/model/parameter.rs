//! Parameters: their places, types and bounds.

/// The place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// A field of a URL-encoded form.
    Field,
}

/// How a list is serialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListStyle {
    /// The parameter is not a list.
    Single,
    /// `a,b`
    Joined,
    /// `a b`
    Spaces,
    /// `a|b`
    Pipes,
    /// `k=a&k=b`
    Repeated,
}

/// One parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// The name in the contract.
    pub name: String,
    /// The name that sets it in a call; it differs from the name in the contract only where
    /// parameters in several places have the same one.
    pub key: String,
    /// The Rust name.
    pub rust: String,
    /// The place in the request.
    pub location: Location,
    /// Whether a request requires it.
    pub required: bool,
    /// The client setting that provides its value.
    pub client: Option<String>,
    /// How a list is serialized.
    pub style: ListStyle,
    /// The type of the value, or of one element of a list.
    pub ty: Scalar,
    /// Bounds of the value.
    pub bounds: Bounds,
    /// Whether it may contain only visible ASCII.
    pub ascii: bool,
    /// Documentation.
    pub docs: String,
}

impl Parameter {
    /// Returns whether calls set it. Those that a setting of the client provides are not set by calls,
    /// except optional ones in a query, for which the setting is the default.
    pub fn is_set_by_calls(&self) -> bool {
        self.client.is_none() || self.location == Location::Query && !self.required
    }
}

/// The type of one value in a path, query or header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scalar {
    /// Text.
    Text,
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// A time.
    Timestamp,
    /// An open enum, by Rust name.
    Enum(String),
}

/// Bounds that are checked before a request is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bounds {
    /// Minimum and maximum of a number.
    pub range: (Option<f64>, Option<f64>),
    /// Minimum and maximum length in characters.
    pub length: (Option<u64>, Option<u64>),
    /// Minimum and maximum number of elements.
    pub items: (Option<u64>, Option<u64>),
}

impl Bounds {
    /// Returns these bounds, completed by those of `other` where these are open.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            range: (
                self.range.0.or(other.range.0),
                self.range.1.or(other.range.1),
            ),
            length: (
                self.length.0.or(other.length.0),
                self.length.1.or(other.length.1),
            ),
            items: (
                self.items.0.or(other.items.0),
                self.items.1.or(other.items.1),
            ),
        }
    }

    /// Returns whether there are no bounds.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
