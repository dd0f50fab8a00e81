//! The `x-` extensions of the conventions as types, each parsed in one place.
//!
//! A type that implements [`Extension`] is parsed from the object that has its key:
//!
//! ```
//! use openapi_document::extensions::{Extension, Job, Pagination};
//! use serde_json::json;
//!
//! let operation = json!({
//!     "x-pagination": { "items": "jobs", "offset": "offset", "limit": "limit" },
//!     "x-job": { "id": "job_id", "state": 7 },
//! });
//! let pages = Pagination::of(&operation).expect("it is well formed");
//! assert_eq!(pages.items, "jobs");
//! assert!(Job::of(&operation).is_none());
//! let error = Job::try_of(&operation).unwrap_err();
//! assert!(error.to_string().starts_with("the value of `x-job` is not"));
//! ```

mod call;
mod effect;
mod expression;
mod job;
mod message;
mod resource;
mod words;

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::{Map, Value};

pub use call::{Filter, Match, NextMarker, Pagination, RateLimit, Retry, Sort};
pub use effect::{Case, Does, Effect, Setting, Settings, Switch};
pub use expression::{Expression, ExpressionError};
pub use job::{AllowedStates, Flow, InPhases, Job, NewJob, Phase, Phases, ShownJobs};
pub use message::{
    Callback, CallbackEvent, Code, Messages, Moment, Signature, SignatureForm, Transport, Variants,
};
pub use resource::{OnDelete, Reference, Resource, Role};
pub use words::{
    Client, ForbidNonAscii, Headers, Idempotent, KnownDrift, KnownDrifts, Length, RustName,
    Sensitive, Source, Sources, Where,
};

/// The error of an extension whose value is invalid.
#[derive(Debug, thiserror::Error)]
#[error("the value of `{key}` is not {expects}")]
#[non_exhaustive]
pub struct ExtensionError {
    /// The key.
    pub key: &'static str,
    /// A description of valid values.
    pub expects: &'static str,
    /// The error of the parser.
    pub source: serde_json::Error,
}

/// An extension: a key and the type of its value.
pub trait Extension: for<'de> Deserialize<'de> {
    /// The key, with its `x-`.
    const KEY: &'static str;
    /// A description of valid values.
    const EXPECTS: &'static str;

    /// Parses a value.
    ///
    /// # Errors
    /// Returns the error of the parser if the value is invalid.
    fn parse(value: &Value) -> Result<Self, ExtensionError> {
        Self::deserialize(value).map_err(|source| ExtensionError {
            key: Self::KEY,
            expects: Self::EXPECTS,
            source,
        })
    }

    /// Parses the extension of an object; `None` if the object does not have it.
    ///
    /// # Errors
    /// Returns the same error as [`parse`](Self::parse).
    fn try_of(holder: &Value) -> Result<Option<Self>, ExtensionError> {
        holder.get(Self::KEY).map(Self::parse).transpose()
    }

    /// Parses the extension of an object; returns `None` also if its value is invalid.
    fn of(holder: &Value) -> Option<Self> {
        Self::try_of(holder).ok().flatten()
    }
}

/// A key of the conventions without its type, for rules that check every key.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Convention {
    /// The key, with its `x-`.
    pub key: &'static str,
    /// A description of valid values.
    pub expects: &'static str,
    check: fn(&Value) -> bool,
}

impl Convention {
    /// Every key of the conventions.
    pub const ALL: &'static [Self] = &[
        of::<Sources>(),
        of::<KnownDrifts>(),
        of::<RustName>(),
        of::<Client>(),
        of::<Idempotent>(),
        of::<Retry>(),
        of::<RateLimit>(),
        of::<Pagination>(),
        of::<Job>(),
        of::<Phases>(),
        of::<Resource>(),
        of::<Effect>(),
        of::<Reference>(),
        of::<Flow>(),
        of::<Length>(),
        of::<Where>(),
        of::<InPhases>(),
        of::<Filter>(),
        of::<Sort>(),
        of::<AllowedStates>(),
        of::<ForbidNonAscii>(),
        of::<Headers>(),
        of::<Sensitive>(),
        of::<Callback>(),
        of::<Messages>(),
        of::<Signature>(),
        of::<Variants>(),
    ];

    /// Returns whether a value is valid for the key.
    pub fn accepts(&self, value: &Value) -> bool {
        (self.check)(value)
    }
}

const fn of<T: Extension>() -> Convention {
    Convention {
        key: T::KEY,
        expects: T::EXPECTS,
        check: is::<T>,
    }
}

fn is<T: Extension>(value: &Value) -> bool {
    T::parse(value).is_ok()
}

/// Implements [`Extension`] for types.
macro_rules! extensions {
    ($($type:ty, $key:literal, $expects:literal;)*) => {
        $(impl $crate::extensions::Extension for $type {
            const KEY: &'static str = $key;
            const EXPECTS: &'static str = $expects;
        })*
    };
}
use extensions;

/// Reads a mapping of texts to texts, in order.
fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, String)>, D::Error> {
    let entries = Map::<String, Value>::deserialize(deserializer)?.into_iter();
    let pairs = entries.map(|(key, value)| match value {
        Value::String(text) => Ok((key, text)),
        other => Err(D::Error::custom(format!("`{key}` is {other}, not a text"))),
    });
    pairs.collect()
}

/// Returns whether a text can be a name in most languages.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|other| other.is_ascii_alphanumeric() || other == '_')
}
