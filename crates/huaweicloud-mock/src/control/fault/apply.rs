//! The effects of faults on a response.

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

/// The page that a proxy sends instead of a body.
const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
    <body><h1>The upstream server cannot be shown</h1></body></html>\n";

/// All faults that apply to one request.
pub(crate) struct Distortion<'a> {
    faults: &'a Faults,
    operation: Option<&'a Operation>,
    strikes: Vec<Strike>,
}

/// How a response ends, if not as HTTP requires.
enum End {
    Reset,
    Truncated { keep: usize },
    WrongLength { by: i64 },
}

impl<'a> Distortion<'a> {
    /// Selects the faults that apply to a call, and counts the call for each.
    pub(crate) fn of(faults: &'a Faults, call: Call<'a>) -> Self {
        Self {
            faults,
            operation: call.operation,
            strikes: faults.strike(call),
        }
    }

    /// The delay of the response, if there is one.
    pub(crate) fn delay(&self) -> Option<Duration> {
        let delays = self.effects().filter_map(Effect::delay);
        delays.reduce(Duration::saturating_add)
    }

    /// Whether the request is executed, which the first fault that replaces the response decides.
    pub(crate) fn executes_request(&self) -> bool {
        let mut replacing = self.effects().filter(|effect| effect.replaces_response());
        !replacing.next().is_some_and(Effect::prevents_execution)
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        (self.strikes.iter())
            .filter(|strike| strike.strikes)
            .map(|strike| &strike.effect)
    }

    /// Applies the faults to a response that the server would send at this time.
    pub(crate) fn apply(
        self,
        profile: &ServiceProfile,
        response: &mut Response<Bytes>,
        now: SystemTime,
    ) -> Option<BrokenOff> {
        let mut end = None;
        let mut replaced = false;
        for strike in self.strikes {
            if strike.effect == Effect::RepeatedPage {
                self.faults.remember(strike.id, response.body().clone());
            }
            if !strike.strikes || (replaced && strike.effect.replaces_response()) {
                continue;
            }
            replaced |= strike.effect.replaces_response();
            match strike.effect {
                Effect::Reset { .. } => end = Some(End::Reset),
                Effect::Truncate { keep } => end = Some(End::Truncated { keep }),
                Effect::WrongLength { by } => end = Some(End::WrongLength { by }),
                Effect::RepeatedPage => {
                    if let Some(previous) = strike.previous {
                        *response.body_mut() = previous;
                    }
                }
                Effect::UnknownValues => {
                    let success = self.operation.map(|operation| &operation.success.content);
                    if let Some(Content::Json { shape, .. }) = success {
                        edit_json(response, |json| edit::set_unknown_values(json, shape));
                    }
                }
                effect => distort(effect, profile, response, now),
            }
        }
        end.map(|end| break_off(response, &end))
    }
}

impl Effect {
    /// Whether it replaces the response of the service.
    fn replaces_response(&self) -> bool {
        matches!(
            self,
            Self::Respond { .. } | Self::Reset { .. } | Self::Throttle(_)
        )
    }
}

fn distort(
    effect: Effect,
    profile: &ServiceProfile,
    response: &mut Response<Bytes>,
    now: SystemTime,
) {
    match effect {
        Effect::Respond {
            status,
            body,
            headers,
            ..
        } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            replace(profile, response, &Problem::injected(status), body);
            add(response, &headers);
        }
        Effect::Throttle(_) => replace(profile, response, &Problem::throttled(), None),
        Effect::BadJson => {
            let half = response.body().len() / 2;
            response.body_mut().truncate(half);
        }
        Effect::Html => {
            *response.body_mut() = Bytes::from_static(PAGE.as_bytes());
            set_type(
                response,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
        }
        Effect::Empty => {
            response.body_mut().clear();
            response.headers_mut().remove(CONTENT_TYPE);
        }
        Effect::ContentType { value } => {
            if let Ok(value) = HeaderValue::from_str(&value) {
                set_type(response, value);
            }
        }
        Effect::Headers(headers) => add(response, &headers),
        Effect::SkewedDate { seconds } => {
            let by = Duration::from_secs(seconds.unsigned_abs());
            let skewed = match seconds {
                ..0 => now.checked_sub(by),
                0.. => now.checked_add(by),
            };
            if let Some(date) = skewed.and_then(http_date) {
                response.headers_mut().insert(DATE, date);
            }
        }
        Effect::Set { at, to } => edit_json(response, |json| edit::set(json, &at, &to)),
        Effect::Remove { at } => edit_json(response, |json| edit::remove(json, &at)),
        Effect::UnknownFields => edit_json(response, edit::add_unknown_fields),
        Effect::DuplicateElement => edit_json(response, edit::duplicate_first),
        Effect::MissingElement => edit_json(response, edit::drop_first),
        Effect::MissingPage => edit_json(response, edit::drop_all),
        // These need more than the response.
        Effect::Delay { .. }
        | Effect::Reset { .. }
        | Effect::Truncate { .. }
        | Effect::WrongLength { .. }
        | Effect::UnknownValues
        | Effect::RepeatedPage => {}
    }
}

/// Replaces status and body, and keeps the headers that every response has.
fn replace(
    profile: &ServiceProfile,
    response: &mut Response<Bytes>,
    problem: &Problem,
    body: Option<Value>,
) {
    let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&problem.status);
    let (text, kind) = match body {
        _ if bodiless => (Bytes::new(), None),
        Some(Value::String(text)) => (Bytes::from(text), Some("text/plain; charset=utf-8")),
        Some(json) => (Bytes::from(json.to_string()), Some("application/json")),
        None => {
            let id = (response.headers().get(REQUEST_ID)).and_then(|id| id.to_str().ok());
            let text = problem.body(profile, id.unwrap_or_default());
            (text, Some("application/json"))
        }
    };
    *response.status_mut() = problem.status;
    *response.body_mut() = text;
    response.headers_mut().remove(CONTENT_TYPE);
    if let Some(kind) = kind {
        set_type(response, HeaderValue::from_static(kind));
    }
}

fn add(response: &mut Response<Bytes>, headers: &BTreeMap<String, String>) {
    let headers = headers
        .iter()
        .filter_map(|(name, value)| header(name, value));
    for (name, value) in headers {
        response.headers_mut().insert(name, value);
    }
}

fn set_type(response: &mut Response<Bytes>, value: HeaderValue) {
    response.headers_mut().insert(CONTENT_TYPE, value);
}

/// Changes the body where it is JSON.
fn edit_json(response: &mut Response<Bytes>, edit: impl FnOnce(&mut Value)) {
    if let Ok(mut json) = serde_json::from_slice(response.body()) {
        edit(&mut json);
        *response.body_mut() = Bytes::from(json.to_string());
    }
}

/// The part of the response that is sent, with the announced length.
fn break_off(response: &mut Response<Bytes>, end: &End) -> BrokenOff {
    let whole = response.body().len();
    let announced = match end {
        End::Reset => {
            response.body_mut().clear();
            return BrokenOff {
                last_words: Bytes::new(),
                reset: true,
            };
        }
        End::Truncated { keep } => {
            let keep = (*keep).min(whole.saturating_sub(1));
            response.body_mut().truncate(keep);
            whole
        }
        End::WrongLength { by } => whole.saturating_add_signed(isize::try_from(*by).unwrap_or(0)),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(announced));
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_str()).into_bytes();
    for (name, value) in response.headers() {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(response.body());
    BrokenOff {
        last_words: Bytes::from(bytes),
        reset: false,
    }
}
