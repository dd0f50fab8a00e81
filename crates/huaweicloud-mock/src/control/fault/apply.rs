//! What the faults that strike a request make of its answer.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderValue};
use hyper::{Response, StatusCode};
use serde_json::Value;

use super::{Call, Effect, Faults, Strike, edit, header};
use crate::connection::BrokenOff;
use crate::contract::{Content, Operation};
use crate::problem::Problem;
use crate::profile::ServiceProfile;
use crate::service::{REQUEST_ID, http_date};

/// The page that a proxy puts in place of a body.
const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
    <body><h1>The upstream server cannot be shown</h1></body></html>\n";

/// All faults that strike one request.
pub(crate) struct Distortion<'a> {
    faults: &'a Faults,
    operation: Option<&'a Operation>,
    strikes: Vec<Strike>,
}

/// How an answer ends, if not as HTTP has it.
enum End {
    Reset,
    Truncated { keep: usize },
    WrongLength { by: i64 },
}

impl<'a> Distortion<'a> {
    /// The faults that strike a call, which counts for each of them.
    pub(crate) fn of(faults: &'a Faults, call: Call<'a>) -> Self {
        Self {
            faults,
            operation: call.operation,
            strikes: faults.strike(call),
        }
    }

    /// How much later the answer comes, if it does.
    pub(crate) fn delay(&self) -> Option<Duration> {
        let delays = self.effects().filter_map(Effect::delay);
        delays.reduce(Duration::saturating_add)
    }

    /// Whether the request is executed: the first that answers in place of the service tells.
    pub(crate) fn lets_execute(&self) -> bool {
        let mut answers = self.effects().filter(|effect| effect.is_answer());
        !answers.next().is_some_and(Effect::is_instead)
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        (self.strikes.iter())
            .filter(|strike| strike.strikes)
            .map(|strike| &strike.effect)
    }

    /// Distorts an answer that the server would send at this time.
    pub(crate) fn apply(
        self,
        profile: &ServiceProfile,
        answer: &mut Response<Bytes>,
        now: SystemTime,
    ) -> Option<BrokenOff> {
        let mut end = None;
        let mut answered = false;
        for strike in self.strikes {
            if strike.effect == Effect::RepeatedPage {
                self.faults.remember(strike.id, answer.body().clone());
            }
            if !strike.strikes || (answered && strike.effect.is_answer()) {
                continue;
            }
            answered |= strike.effect.is_answer();
            match strike.effect {
                Effect::Reset { .. } => end = Some(End::Reset),
                Effect::Truncate { keep } => end = Some(End::Truncated { keep }),
                Effect::WrongLength { by } => end = Some(End::WrongLength { by }),
                Effect::RepeatedPage => {
                    if let Some(previous) = strike.previous {
                        *answer.body_mut() = previous;
                    }
                }
                Effect::UnknownValues => {
                    let success = self.operation.map(|operation| &operation.success.content);
                    if let Some(Content::Json { shape, .. }) = success {
                        edit_json(answer, |json| edit::set_unknown_values(json, shape));
                    }
                }
                effect => distort(effect, profile, answer, now),
            }
        }
        end.map(|end| break_off(answer, &end))
    }
}

impl Effect {
    /// Whether it answers in place of the service.
    fn is_answer(&self) -> bool {
        matches!(
            self,
            Self::Answer { .. } | Self::Reset { .. } | Self::Throttle(_)
        )
    }
}

fn distort(
    effect: Effect,
    profile: &ServiceProfile,
    answer: &mut Response<Bytes>,
    now: SystemTime,
) {
    match effect {
        Effect::Answer {
            status,
            body,
            headers,
            ..
        } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            replace(profile, answer, &Problem::injected(status), body);
            add(answer, &headers);
        }
        Effect::Throttle(_) => replace(profile, answer, &Problem::throttled(), None),
        Effect::BadJson => {
            let half = answer.body().len() / 2;
            answer.body_mut().truncate(half);
        }
        Effect::Html => {
            *answer.body_mut() = Bytes::from_static(PAGE.as_bytes());
            set_type(answer, HeaderValue::from_static("text/html; charset=utf-8"));
        }
        Effect::Empty => {
            answer.body_mut().clear();
            answer.headers_mut().remove(CONTENT_TYPE);
        }
        Effect::ContentType { value } => {
            if let Ok(value) = HeaderValue::from_str(&value) {
                set_type(answer, value);
            }
        }
        Effect::Headers(headers) => add(answer, &headers),
        Effect::SkewedDate { seconds } => {
            let by = Duration::from_secs(seconds.unsigned_abs());
            let skewed = match seconds {
                ..0 => now.checked_sub(by),
                0.. => now.checked_add(by),
            };
            if let Some(date) = skewed.and_then(http_date) {
                answer.headers_mut().insert(DATE, date);
            }
        }
        Effect::Set { at, to } => edit_json(answer, |json| edit::set(json, &at, &to)),
        Effect::Remove { at } => edit_json(answer, |json| edit::remove(json, &at)),
        Effect::UnknownMembers => edit_json(answer, edit::add_unknown_members),
        Effect::DuplicateElement => edit_json(answer, edit::duplicate_first),
        Effect::MissingElement => edit_json(answer, edit::drop_first),
        Effect::MissingPage => edit_json(answer, edit::drop_all),
        // What they do takes more than the answer.
        Effect::Delay { .. }
        | Effect::Reset { .. }
        | Effect::Truncate { .. }
        | Effect::WrongLength { .. }
        | Effect::UnknownValues
        | Effect::RepeatedPage => {}
    }
}

/// Another answer, with the headers that every answer has.
fn replace(
    profile: &ServiceProfile,
    answer: &mut Response<Bytes>,
    problem: &Problem,
    body: Option<Value>,
) {
    let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&problem.status);
    let (text, kind) = match body {
        _ if bodiless => (Bytes::new(), None),
        Some(Value::String(text)) => (Bytes::from(text), Some("text/plain; charset=utf-8")),
        Some(json) => (Bytes::from(json.to_string()), Some("application/json")),
        None => {
            let id = (answer.headers().get(REQUEST_ID)).and_then(|id| id.to_str().ok());
            let text = problem.body(profile, id.unwrap_or_default());
            (text, Some("application/json"))
        }
    };
    *answer.status_mut() = problem.status;
    *answer.body_mut() = text;
    answer.headers_mut().remove(CONTENT_TYPE);
    if let Some(kind) = kind {
        set_type(answer, HeaderValue::from_static(kind));
    }
}

fn add(answer: &mut Response<Bytes>, headers: &BTreeMap<String, String>) {
    let headers = headers
        .iter()
        .filter_map(|(name, value)| header(name, value));
    for (name, value) in headers {
        answer.headers_mut().insert(name, value);
    }
}

fn set_type(answer: &mut Response<Bytes>, value: HeaderValue) {
    answer.headers_mut().insert(CONTENT_TYPE, value);
}

/// Changes the body where it is JSON.
fn edit_json(answer: &mut Response<Bytes>, edit: impl FnOnce(&mut Value)) {
    if let Ok(mut json) = serde_json::from_slice(answer.body()) {
        edit(&mut json);
        *answer.body_mut() = Bytes::from(json.to_string());
    }
}

/// The answer as far as it is sent, with the length that is announced.
fn break_off(answer: &mut Response<Bytes>, end: &End) -> BrokenOff {
    let whole = answer.body().len();
    let announced = match end {
        End::Reset => {
            answer.body_mut().clear();
            return BrokenOff {
                last_words: Bytes::new(),
                reset: true,
            };
        }
        End::Truncated { keep } => {
            let keep = (*keep).min(whole.saturating_sub(1));
            answer.body_mut().truncate(keep);
            whole
        }
        End::WrongLength { by } => whole.saturating_add_signed(isize::try_from(*by).unwrap_or(0)),
    };
    let headers = answer.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(announced));
    let status = answer.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_str()).into_bytes();
    for (name, value) in answer.headers() {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(answer.body());
    BrokenOff {
        last_words: Bytes::from(bytes),
        reset: false,
    }
}
