//! What a fault does.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::header;

/// What goes wrong with a request or its answer. [`Fault`](super::Fault) has a function for each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Effect {
    /// Another answer in place of the real one.
    Answer {
        /// The status, from 200 to 599.
        status: u16,
        /// The body: text as it is, anything else as JSON. Without it, an error as the gateway writes it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Value>,
        /// Headers besides those that every answer has, or in place of them.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
        /// Whether the request is executed all the same.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        executed: bool,
    },
    /// The answer comes later, by the server's clock.
    Delay {
        /// How much later.
        seconds: f64,
    },
    /// The connection is reset without an answer.
    Reset {
        /// Whether the request is executed all the same.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        executed: bool,
    },
    /// The connection ends in the middle of the body, which is announced as a whole.
    Truncate {
        /// How many bytes of the body are sent.
        keep: usize,
    },
    /// The announced length is not that of the body; then the connection ends.
    WrongLength {
        /// How much more is announced than there is; less, if it is negative.
        by: i64,
    },
    /// The second half of the body is missing, which nothing but the JSON tells.
    BadJson,
    /// A page of HTML in place of the body.
    Html,
    /// No body.
    Empty,
    /// Another content type.
    ContentType {
        /// The content type.
        value: String,
    },
    /// Headers besides those that the answer has, or in place of them.
    Headers(BTreeMap<String, String>),
    /// The header `Date` is off.
    SkewedDate {
        /// By how many seconds; back, if they are negative.
        seconds: i64,
    },
    /// A value in the answer's JSON is another, or is there though it should not be.
    Set {
        /// The place, as a JSON pointer in which `*` is every element or member.
        at: String,
        /// The value.
        to: Value,
    },
    /// A value in the answer's JSON is missing.
    Remove {
        /// The place, as a JSON pointer in which `*` is every element or member.
        at: String,
    },
    /// Every value of an enum in the answer's JSON is one that the contract does not have.
    UnknownValues,
    /// Every object in the answer's JSON has a member that the contract does not have.
    UnknownMembers,
    /// The list in the answer has its first element twice.
    DuplicateElement,
    /// The list in the answer lacks its first element.
    MissingElement,
    /// The body is that of the matching request before.
    RepeatedPage,
    /// The list in the answer is empty.
    MissingPage,
    /// Too many requests in a second are refused with 429 and `APIGW.0308`, for each operation apart.
    Throttle(Rate),
}

/// How many requests of an operation are let through in a second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rate {
    /// So many.
    PerSecond(u32),
    /// As many as the contract documents for this region, in `x-rate-limit`.
    DocumentedFor(String),
}

/// A fault that makes no sense.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidFault {
    /// There is no such answer.
    #[error("{0} is no status of an answer; give one from 200 to 599")]
    Status(u16),
    /// The header could not be sent.
    #[error("`{name}: {value}` is no header of HTTP")]
    Header {
        /// The name.
        name: String,
        /// The value.
        value: String,
    },
    /// The probability is no probability.
    #[error("{0} is no probability; give a number from 0 to 1")]
    Probability(f64),
    /// There is no such span of time.
    #[error("{0} seconds cannot be waited; give a number that is not negative")]
    Seconds(f64),
    /// The place is no pointer.
    #[error("`{0}` is no JSON pointer to a part of an answer; it is like `/jobs/*/state`")]
    Pointer(String),
    /// The rate would let nothing through.
    #[error("a rate of 0 lets nothing through; answer with 429 instead")]
    Rate,
}

impl Effect {
    /// Whether the request is answered without being executed, by this effect alone.
    pub(super) fn is_instead(&self) -> bool {
        match self {
            Self::Answer { executed, .. } | Self::Reset { executed } => !executed,
            Self::Throttle(_) => true,
            _ => false,
        }
    }

    /// How much later the answer comes.
    pub(super) fn delay(&self) -> Option<Duration> {
        match self {
            Self::Delay { seconds } => Duration::try_from_secs_f64(*seconds).ok(),
            _ => None,
        }
    }

    pub(super) fn check(&self) -> Result<(), InvalidFault> {
        let check_header = |(name, value): (&String, &String)| match header(name, value) {
            Some(_) => Ok(()),
            None => Err(InvalidFault::Header {
                name: name.clone(),
                value: value.clone(),
            }),
        };
        match self {
            Self::Answer {
                status, headers, ..
            } => {
                if !(200..=599).contains(status) {
                    return Err(InvalidFault::Status(*status));
                }
                headers.iter().try_for_each(check_header)
            }
            Self::Headers(headers) => headers.iter().try_for_each(check_header),
            Self::ContentType { value } => check_header((&"content-type".to_owned(), value)),
            Self::Delay { seconds } if Duration::try_from_secs_f64(*seconds).is_err() => {
                Err(InvalidFault::Seconds(*seconds))
            }
            Self::Set { at, .. } | Self::Remove { at } if !at.starts_with('/') => {
                Err(InvalidFault::Pointer(at.clone()))
            }
            Self::Throttle(Rate::PerSecond(0)) => Err(InvalidFault::Rate),
            _ => Ok(()),
        }
    }
}
