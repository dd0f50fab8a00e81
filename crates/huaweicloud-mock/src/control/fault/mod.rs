//! Faults: their effect, the requests that they apply to, and how often.

mod apply;
mod bucket;
mod edit;
mod effect;
mod placed;

use std::time::{Duration, SystemTime};

use hyper::header::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) use apply::Distortion;
pub use effect::{Effect, InvalidFault, Rate};
pub(crate) use placed::{Call, Faults, Strike};
pub use placed::{FaultId, PlacedFault};

use crate::service::http_date;

/// Something that goes wrong with requests that match.
///
/// It starts with the effect; methods then select requests and limit how often it applies. By
/// default it applies to every request until it is removed. Several faults that apply to one
/// request add up in the order of their injection; of several that replace the response, the first
/// wins.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_mock::{Fault, MockServer};
///
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let server = MockServer::start(contract)?;
/// // The first two deletions get a 503 that asks to retry after two seconds.
/// server.inject(
///     Fault::respond(503)
///         .retry_after(Duration::from_secs(2))
///         .operation("DeleteBook")
///         .times(2),
/// )?;
/// // The third list of books loses its connection, after it was made out.
/// server.inject(Fault::reset_after_execution().operation("ListBooks").nth(3))?;
/// // One in ten of all other requests is slow.
/// server.inject(Fault::delay(Duration::from_secs(30)).probability(0.1, 7))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// In JSON, as the admin port takes it, the first of these is
///
/// ```
/// # let fault: huaweicloud_mock::Fault = serde_json::from_str(r#"
/// {
///   "operation": "DeleteBook",
///   "times": 2,
///   "effect": {"respond": {"status": 503, "headers": {"retry-after": "2"}}}
/// }
/// # "#).unwrap();
/// # let same = huaweicloud_mock::Fault::respond(503).retry_after(std::time::Duration::from_secs(2));
/// # assert_eq!(fault, same.operation("DeleteBook").times(2));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    /// Only requests that call this operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    /// Only requests with this method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    /// Only requests with this path, as it is sent; a `*` in it is any text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// Skips this number of matching requests first.
    #[serde(default, skip_serializing_if = "is_default")]
    skip: u64,
    /// Applies to at most this number of requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    /// The probability that it applies to a matching request, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    /// The seed of `probability`: the same seed selects the same requests.
    #[serde(default, skip_serializing_if = "is_default")]
    seed: u64,
    /// The effect.
    effect: Effect,
}

impl From<Effect> for Fault {
    fn from(effect: Effect) -> Self {
        Self {
            operation: None,
            method: None,
            path: None,
            skip: 0,
            times: None,
            probability: None,
            seed: 0,
            effect,
        }
    }
}

/// The effect.
impl Fault {
    /// Responds with this status, and does not execute the request. The body is an error of the
    /// gateway unless another is set. A status such as 503 or 429 makes a client retry.
    pub fn respond(status: u16) -> Self {
        Effect::Respond {
            status,
            body: None,
            headers: Default::default(),
            executed: false,
        }
        .into()
    }

    /// Executes the request at once and delays the response by the server's clock: with a
    /// [`VirtualClock`](crate::VirtualClock) that is stopped, until it is moved.
    pub fn delay(span: Duration) -> Self {
        let seconds = span.as_secs_f64();
        Effect::Delay { seconds }.into()
    }

    /// The connection is reset, and nothing is executed.
    pub fn reset_before_execution() -> Self {
        Effect::Reset { executed: false }.into()
    }

    /// Executes the request and resets the connection instead of responding. A retry may execute it
    /// twice.
    pub fn reset_after_execution() -> Self {
        Effect::Reset { executed: true }.into()
    }

    /// Ends the connection after this number of bytes of the body; `Content-Length` is that of the
    /// whole.
    pub fn truncate(keep: usize) -> Self {
        Effect::Truncate { keep }.into()
    }

    /// Changes `Content-Length` by this number of bytes, then ends the connection.
    pub fn wrong_length(by: i64) -> Self {
        Effect::WrongLength { by }.into()
    }

    /// The second half of the body is missing, which only the JSON shows.
    pub fn bad_json() -> Self {
        Effect::BadJson.into()
    }

    /// Replaces the body with a page of HTML, as a proxy does; the status stays.
    pub fn html() -> Self {
        Effect::Html.into()
    }

    /// The body is empty; the status stays.
    pub fn empty() -> Self {
        Effect::Empty.into()
    }

    /// Sets another `Content-Type` than that of the body.
    pub fn content_type(value: &str) -> Self {
        let value = value.to_owned();
        Effect::ContentType { value }.into()
    }

    /// Moves the `Date` of the response by this number of seconds; the server's clock does not
    /// change.
    pub fn skewed_date(seconds: i64) -> Self {
        Effect::SkewedDate { seconds }.into()
    }

    /// Sets a value in the response: an unknown value of an enum, an unknown field, a `null`,
    /// another type. The place is a JSON pointer in which `*` means every element of a list and
    /// every field of an object: `/jobs/*/state`.
    pub fn set(at: &str, to: impl Into<Value>) -> Self {
        let (at, to) = (at.to_owned(), to.into());
        Effect::Set { at, to }.into()
    }

    /// Removes a field or element of the response. The place is as for [`set`](Self::set).
    pub fn remove(at: &str) -> Self {
        let at = at.to_owned();
        Effect::Remove { at }.into()
    }

    /// Replaces every value of an enum in the response with one that the contract does not have.
    pub fn unknown_values() -> Self {
        Effect::UnknownValues.into()
    }

    /// Adds a field that the contract does not have to every object in the response.
    pub fn unknown_fields() -> Self {
        Effect::UnknownFields.into()
    }

    /// The list in the response has its first element twice.
    pub fn duplicate_element() -> Self {
        Effect::DuplicateElement.into()
    }

    /// Removes the first element of the list in the response; its total stays.
    pub fn missing_element() -> Self {
        Effect::MissingElement.into()
    }

    /// The body is that of the matching request before, if there was one: a page comes twice.
    pub fn repeated_page() -> Self {
        Effect::RepeatedPage.into()
    }

    /// Empties the list in the response; its total stays, as if a page were lost.
    pub fn missing_page() -> Self {
        Effect::MissingPage.into()
    }

    /// Rejects requests of an operation above this rate with 429 and `APIGW.0308`. Each operation
    /// has its own count. Seconds are those of the server's clock.
    pub fn throttle(per_second: u32) -> Self {
        Effect::Throttle(Rate::PerSecond(per_second)).into()
    }

    /// As [`throttle`](Self::throttle), with the rates that the contract documents for a region. An
    /// operation without one is not throttled.
    pub fn throttle_as_documented(region: &str) -> Self {
        Effect::Throttle(Rate::DocumentedFor(region.to_owned())).into()
    }

    /// Adds `Retry-After` with this time, in whole seconds.
    pub fn retry_after(self, span: Duration) -> Self {
        self.header("retry-after", &span.as_secs().to_string())
    }

    /// As [`retry_after`](Self::retry_after), but with the date until which to wait.
    pub fn retry_after_at(self, time: SystemTime) -> Self {
        let date = http_date(time);
        match date.as_ref().and_then(|date| date.to_str().ok()) {
            Some(date) => self.header("retry-after", date),
            // HTTP cannot express such a time.
            None => self,
        }
    }

    /// Adds this header, or replaces one of the same name. It has an effect only on faults that replace the
    /// response, and on [`with_header`](Self::with_header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Effect::Respond { headers, .. } | Effect::Headers(headers) = &mut self.effect {
            headers.insert(name.to_owned(), value.to_owned());
        }
        self
    }

    /// Adds this header to the response, which stays as it is otherwise.
    pub fn with_header(name: &str, value: &str) -> Self {
        Self::from(Effect::Headers(Default::default())).header(name, value)
    }

    /// Sets the body of a fault that replaces the response: text as it is, any other value as JSON.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        if let Effect::Respond { body, .. } = &mut self.effect {
            *body = Some(value.into());
        }
        self
    }

    /// Executes the request before the fault replaces its response. A retry may then execute it twice.
    pub fn after_execution(mut self) -> Self {
        if let Effect::Respond { executed, .. } = &mut self.effect {
            *executed = true;
        }
        self
    }
}

/// For which requests, and how often.
impl Fault {
    /// Only requests that call this operation.
    pub fn operation(mut self, id: &str) -> Self {
        self.operation = Some(id.to_owned());
        self
    }

    /// Only requests with this method.
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only requests with this path, as it is sent; a `*` in it is any text.
    pub fn path(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    /// Only the nth of the requests that match, beginning with 1.
    pub fn nth(self, number: u64) -> Self {
        self.skip(number.saturating_sub(1)).times(1)
    }

    /// Skips this number of matching requests first.
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Applies to at most this number of requests.
    pub fn times(mut self, requests: u64) -> Self {
        self.times = Some(requests);
        self
    }

    /// Applies to a matching request with this probability, from 0 to 1. The same seed selects the
    /// same requests.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(probability);
        self.seed = seed;
        self
    }

    /// The effect.
    #[must_use]
    pub fn effect(&self) -> &Effect {
        &self.effect
    }

    /// Checks the fault on its own, without the contract.
    pub(crate) fn check(&self) -> Result<(), InvalidFault> {
        if let Some(probability) = self.probability
            && !(0.0..=1.0).contains(&probability)
        {
            return Err(InvalidFault::Probability(probability));
        }
        self.effect.check()
    }
}

fn is_default(value: &u64) -> bool {
    *value == 0
}

/// A header as HTTP can carry it.
fn header(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    Some((name, HeaderValue::from_str(value).ok()?))
}
