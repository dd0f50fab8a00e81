//! The bodies of requests and responses.

use super::Bounds;

/// The body of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Body {
    /// Nothing is sent.
    None,
    /// JSON.
    Json {
        /// The Rust type.
        ty: String,
        /// Whether a request requires it.
        required: bool,
        /// Bounds of its parts, by pointer; `*` is any element.
        bounds: Vec<(String, Bounds)>,
    },
    /// A form with files.
    Multipart(Vec<Part>),
    /// A body that is not JSON.
    Content {
        /// Whether it is text.
        is_text: bool,
        /// Whether a request requires it.
        required: bool,
    },
}

/// One part of a form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// The name in the contract.
    pub name: String,
    /// The name that sets it in a call.
    pub key: String,
    /// The Rust name.
    pub rust: String,
    /// Whether a request requires it.
    pub required: bool,
    /// The kind of its content.
    pub kind: PartKind,
    /// The media type that the contract has for it, unless it is a file.
    pub content_type: Option<String>,
    /// Documentation.
    pub docs: String,
}

/// The content of one part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartKind {
    /// A text, a number or a boolean.
    Text,
    /// Several of these, each in a part of the same name.
    Texts,
    /// A file.
    File,
    /// Several files, each in a part of the same name.
    Files,
    /// JSON of this Rust type.
    Json(String),
}

/// The body of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Success {
    /// No relevant body.
    Empty,
    /// JSON of a Rust type.
    Json(String),
    /// JSON of a Rust type, or an empty response (204).
    JsonOrEmpty(String),
    /// Text.
    Text,
    /// Bytes.
    Binary,
}
