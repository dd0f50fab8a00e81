//! The text of an error on one line.

use std::{
    error::Error as StdError,
    fmt::{self, Write},
    time::Duration,
};

use huaweicloud_auth::report::is_unprintable;

use super::{error::Error, hint::hint, kind::Kind};
use crate::contract::redact;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation} ")?;
        }
        f.write_str(&summary(self))?;
        if let attempts @ [first, .., last] = self.attempts() {
            write!(f, ", after {} attempts", attempts.len())?;
            let end = last.started() + last.took();
            if let Ok(time) = end.duration_since(first.started()) {
                write!(f, " in {:.1} s", time.as_secs_f64())?;
            }
        }
        match hint(self) {
            Some(hint) => write!(f, "; help: {hint}"),
            None => Ok(()),
        }
    }
}

/// Returns what happened, without the operation, the attempts, the help and the causes.
fn summary(error: &Error) -> String {
    let inner = &*error.0;
    let mut text = match &inner.kind {
        Kind::Configuration(message) => format!("the client cannot be built: {message}"),
        Kind::Invalid(problems) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            format!("was not sent: {}", problems.join("; "))
        }
        Kind::Credentials => "was not sent: there are no credentials".to_owned(),
        Kind::Project => "was not sent: there is no project id".to_owned(),
        Kind::Signing => "was not sent: it cannot be authenticated".to_owned(),
        Kind::Intercepted => "was not sent: an interceptor stopped it".to_owned(),
        Kind::Connect => "was not sent: there is no connection".to_owned(),
        Kind::ConnectTimeout => "was not sent: connecting took too long".to_owned(),
        Kind::Certificate => "was not sent: the certificate of the server was rejected".to_owned(),
        Kind::Proxy => "was not sent: the proxy requires authentication".to_owned(),
        Kind::Timeout(None) => "took too long".to_owned(),
        Kind::Timeout(Some(limit)) => format!("took longer than the {limit:?} of an attempt"),
        Kind::Deadline(limit) => format!("took longer than the {limit:?} of a call"),
        Kind::Delayed {
            limit,
            wait,
            throttled,
        } => delay(error, *limit, *wait, *throttled),
        Kind::Broken => "failed: the connection broke".to_owned(),
        Kind::Status => "failed:".to_owned(),
        Kind::Decode(what) => format!("succeeded, but {what}"),
        Kind::TooLarge(limit) => {
            format!("succeeded, but the response is larger than {limit} bytes")
        }
        Kind::Internal(what) => format!("was not sent: {what}; this is a bug of the client"),
    };
    // Writing to a string does not fail.
    let _ = error.write_response(&mut text);
    text
}

/// Describes why a call was not sent in time, and until when that lasts.
fn delay(error: &Error, limit: Duration, wait: Duration, throttled: bool) -> String {
    let what = "was not sent";
    if !throttled {
        return format!(
            "{what}: its turn under the rate limit of the client takes {wait:?}, and the call may \
             take {limit:?}"
        );
    }
    let left = error.retry_after().unwrap_or(wait);
    let until = error.date().and_then(|now| now.checked_add(left));
    let until = until.and_then(|until| jiff::Timestamp::try_from(until).ok());
    let until = until.map_or_else(String::new, |until| format!(" until {until:.0}"));
    format!("{what}: the service throttles the operation{until}, and the call may take {limit:?}")
}

impl Error {
    /// Returns what happened in this attempt and why, without the operation and the attempts.
    pub(crate) fn summary(&self) -> String {
        let mut text = summary(self);
        if let (Some(source), true) = (&self.0.source, self.0.status.is_none()) {
            text.push_str(": ");
            text.push_str(&one_line(&source_text(&**source)));
        }
        text
    }

    fn write_response(&self, f: &mut String) -> fmt::Result {
        let Some(status) = self.0.status else {
            return Ok(());
        };
        match self.0.kind {
            Kind::Status => write!(f, " {status}")?,
            _ => write!(f, " (status {status})")?,
        }
        if let Some(code) = self.code() {
            write!(f, ", {}", one_line(code))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", one_line(message))?;
        }
        if let Some(request_id) = self.request_id() {
            write!(f, " (request {})", one_line(request_id))?;
        }
        Ok(())
    }
}

/// The texts of an error and of its sources, without those that repeat the one before.
fn source_text(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let next = error.to_string();
        if !text.contains(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        source = error.source();
    }
    text
}

/// Converts a foreign text to a part of one line: without control characters and queries of URLs, and
/// truncated.
pub(crate) fn one_line(text: &str) -> String {
    const MAX: usize = 500;
    let text = redact::queries(text);
    let mut line: String = text
        .chars()
        .take(MAX)
        .map(|c| if is_unprintable(c) { ' ' } else { c })
        .collect();
    if text.chars().nth(MAX).is_some() {
        line.push('…');
    }
    line
}
