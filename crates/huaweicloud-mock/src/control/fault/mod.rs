//! Faults: what goes wrong, for which requests, how often.

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
/// It begins with what goes wrong, and says then for which requests and how often. Without that it
/// strikes every request until it is cleared. Several that strike one request add up, in the order they
/// were put in; of several answers in place of the real one, the first counts.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_mock::{Fault, MockServer};
///
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let server = MockServer::start(contract)?;
/// // The first two deletions are answered with 503 by a gateway that asks for patience.
/// server.inject(
///     Fault::answer(503)
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
///   "effect": {"answer": {"status": 503, "headers": {"retry-after": "2"}}}
/// }
/// # "#).unwrap();
/// # let same = huaweicloud_mock::Fault::answer(503).retry_after(std::time::Duration::from_secs(2));
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
    /// So many matching requests are spared first.
    #[serde(default, skip_serializing_if = "is_default")]
    skip: u64,
    /// So many requests are struck at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    /// How likely a matching request is struck, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    /// What the dice of `probability` begin with: the same seed strikes the same requests.
    #[serde(default, skip_serializing_if = "is_default")]
    seed: u64,
    /// What goes wrong.
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

/// What goes wrong.
impl Fault {
    /// This status instead of the answer, and nothing is executed. The body is an error as the gateway
    /// writes it, unless another is given.
    pub fn answer(status: u16) -> Self {
        Effect::Answer {
            status,
            body: None,
            headers: Default::default(),
            executed: false,
        }
        .into()
    }

    /// The request is executed at once, and the answer comes later by the server's clock: a
    /// [`VirtualClock`](crate::VirtualClock) that stands holds it back until it is moved.
    pub fn delay(span: Duration) -> Self {
        let seconds = span.as_secs_f64();
        Effect::Delay { seconds }.into()
    }

    /// The connection is reset, and nothing is executed.
    pub fn reset_before_execution() -> Self {
        Effect::Reset { executed: false }.into()
    }

    /// The request is executed, and the connection reset in place of the answer.
    pub fn reset_after_execution() -> Self {
        Effect::Reset { executed: true }.into()
    }

    /// The connection ends after so many bytes of the body, which is announced as a whole.
    pub fn truncate(keep: usize) -> Self {
        Effect::Truncate { keep }.into()
    }

    /// The length that is announced is so much more than that of the body, or less; then the connection
    /// ends.
    pub fn wrong_length(by: i64) -> Self {
        Effect::WrongLength { by }.into()
    }

    /// The second half of the body is missing, which nothing but the JSON tells.
    pub fn bad_json() -> Self {
        Effect::BadJson.into()
    }

    /// The body is a page of HTML, as a proxy puts in; the status stays.
    pub fn html() -> Self {
        Effect::Html.into()
    }

    /// The body is empty; the status stays.
    pub fn empty() -> Self {
        Effect::Empty.into()
    }

    /// The answer says that its body is something else than JSON.
    pub fn content_type(value: &str) -> Self {
        let value = value.to_owned();
        Effect::ContentType { value }.into()
    }

    /// The `Date` of the answer is off by so many seconds; the server goes by its clock all the same.
    pub fn skewed_date(seconds: i64) -> Self {
        Effect::SkewedDate { seconds }.into()
    }

    /// A member of the answer has another value, or is there though it should not be: an unknown value
    /// of an enum, an unknown member, a `null`, another type. The place is a JSON pointer, in which `*`
    /// stands for every element of a list and every member of an object: `/jobs/*/state`.
    pub fn set(at: &str, to: impl Into<Value>) -> Self {
        let (at, to) = (at.to_owned(), to.into());
        Effect::Set { at, to }.into()
    }

    /// A member or element of the answer is missing. The place is as for [`set`](Self::set).
    pub fn remove(at: &str) -> Self {
        let at = at.to_owned();
        Effect::Remove { at }.into()
    }

    /// Every value of an enum in the answer is one that the contract does not have.
    pub fn unknown_values() -> Self {
        Effect::UnknownValues.into()
    }

    /// Every object in the answer has a member that the contract does not have.
    pub fn unknown_members() -> Self {
        Effect::UnknownMembers.into()
    }

    /// The list in the answer has its first element twice.
    pub fn duplicate_element() -> Self {
        Effect::DuplicateElement.into()
    }

    /// The list in the answer lacks its first element; its total stays.
    pub fn missing_element() -> Self {
        Effect::MissingElement.into()
    }

    /// The body is that of the matching request before, if there was one: a page comes twice.
    pub fn repeated_page() -> Self {
        Effect::RepeatedPage.into()
    }

    /// The list in the answer is empty; its total stays: a page is lost.
    pub fn missing_page() -> Self {
        Effect::MissingPage.into()
    }

    /// More requests of an operation than this in a second are refused with 429 and `APIGW.0308`. Each
    /// operation has its own count. The seconds are those of the server's clock.
    pub fn throttle(per_second: u32) -> Self {
        Effect::Throttle(Rate::PerSecond(per_second)).into()
    }

    /// As [`throttle`](Self::throttle), with the rates that the contract documents for a region. An
    /// operation without one is not throttled.
    pub fn throttle_as_documented(region: &str) -> Self {
        Effect::Throttle(Rate::DocumentedFor(region.to_owned())).into()
    }

    /// The answer asks to wait so long, in whole seconds, before the next request.
    pub fn retry_after(self, span: Duration) -> Self {
        self.header("retry-after", &span.as_secs().to_string())
    }

    /// As [`retry_after`](Self::retry_after), but the answer tells the time until which to wait.
    pub fn retry_after_at(self, time: SystemTime) -> Self {
        let date = http_date(time);
        match date.as_ref().and_then(|date| date.to_str().ok()) {
            Some(date) => self.header("retry-after", date),
            // HTTP can tell no such time.
            None => self,
        }
    }

    /// The answer has this header, besides its own or in place of it. It tells something only of
    /// [`answer`](Self::answer) and [`with_header`](Self::with_header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Effect::Answer { headers, .. } | Effect::Headers(headers) = &mut self.effect {
            headers.insert(name.to_owned(), value.to_owned());
        }
        self
    }

    /// The answer is as it is, but for this header.
    pub fn with_header(name: &str, value: &str) -> Self {
        Self::from(Effect::Headers(Default::default())).header(name, value)
    }

    /// The body of an [`answer`](Self::answer): text as it is, anything else as JSON.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        if let Effect::Answer { body, .. } = &mut self.effect {
            *body = Some(value.into());
        }
        self
    }

    /// The request is executed all the same before the [`answer`](Self::answer) is given.
    pub fn after_execution(mut self) -> Self {
        if let Effect::Answer { executed, .. } = &mut self.effect {
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

    /// Spares so many of the requests that match first.
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Strikes so many requests at most.
    pub fn times(mut self, requests: u64) -> Self {
        self.times = Some(requests);
        self
    }

    /// Strikes a matching request with this probability, from 0 to 1; which ones is told by the seed.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(probability);
        self.seed = seed;
        self
    }

    /// What goes wrong.
    #[must_use]
    pub fn effect(&self) -> &Effect {
        &self.effect
    }

    /// Whether it makes sense as it is, apart from the contract.
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
