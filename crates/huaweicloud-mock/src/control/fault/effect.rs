//! The effects that a fault may have.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::header;

/// The effect of a fault on a request or its response. [`Fault`](super::Fault) has a function for
/// each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Effect {
    /// Another response replaces the real one.
    Respond {
        /// The status, from 200 to 599.
        status: u16,
        /// The body: text as it is, anything else as JSON. Without it, an error as the gateway writes it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Value>,
        /// Additional headers, which replace headers of the same name.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
        /// Whether the request is executed all the same.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        executed: bool,
    },
    /// The response is delayed, by the server's clock.
    Delay {
        /// How much later.
        seconds: f64,
    },
    /// The connection is reset without a response.
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
    /// The second half of the body is missing, which only the JSON shows.
    BadJson,
    /// A page of HTML replaces the body.
    Html,
    /// No body.
    Empty,
    /// Another content type.
    ContentType {
        /// The content type.
        value: String,
    },
    /// Additional headers, which replace headers of the same name.
    Headers(BTreeMap<String, String>),
    /// The header `Date` is off.
    SkewedDate {
        /// By how many seconds; back, if they are negative.
        seconds: i64,
    },
    /// A value in the JSON of the response is replaced or added.
    Set {
        /// The place, as a JSON pointer in which `*` is every element or field.
        at: String,
        /// The value.
        to: Value,
    },
    /// A value in the JSON of the response is missing.
    Remove {
        /// The place, as a JSON pointer in which `*` is every element or field.
        at: String,
    },
    /// Every value of an enum in the response is one that the contract does not have.
    UnknownValues,
    /// Every object in the response has a field that the contract does not have.
    UnknownFields,
    /// The list in the response has its first element twice.
    DuplicateElement,
    /// The list in the response lacks its first element.
    MissingElement,
    /// The body is that of the matching request before.
    RepeatedPage,
    /// The list in the response is empty.
    MissingPage,
    /// Requests above a rate are rejected with 429 and `APIGW.0308`. Each operation has its own
    /// rate.
    Throttle(Rate),
}

/// How many requests of an operation are let through in a second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rate {
    /// This number.
    PerSecond(u32),
    /// As many as the contract documents for this region, in `x-rate-limit`.
    DocumentedFor(String),
}

/// The reason why a fault is not valid.
#[derive(Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidFault {
    /// There is no such status.
    #[error("{0} is not the status of a response; help: use one from 200 to 599")]
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
    #[error("{0} is not a probability; help: use a number from 0 to 1")]
    Probability(f64),
    /// There is no such span of time.
    #[error("{0} is not a number of seconds; help: use one that is not negative")]
    Seconds(f64),
    /// The place is no pointer.
    #[error("`{0}` is not a JSON pointer; help: write it as in `/jobs/*/state`")]
    Pointer(String),
    /// The rate would let nothing through.
    #[error("a rate of 0 rejects every request; help: inject status 429 instead")]
    Rate,
}

huaweicloud_auth::__debug_as_report!(InvalidFault);

impl Effect {
    /// Whether this effect replaces the response before the request is executed.
    pub(super) fn prevents_execution(&self) -> bool {
        match self {
            Self::Respond { executed, .. } | Self::Reset { executed } => !executed,
            Self::Throttle(_) => true,
            _ => false,
        }
    }

    /// The delay of the response.
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
            Self::Respond {
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
