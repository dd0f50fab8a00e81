//! The one line that an error tells, and what its `Debug` form shows.

use std::{error::Error as StdError, fmt};

use super::{Error, Kind, hint::hint};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = self.operation() {
            write!(f, "{operation} ")?;
        }
        match &inner.kind {
            Kind::Configuration(message) => write!(f, "the client cannot be built: {message}")?,
            Kind::Refused(problems) => {
                f.write_str("was not sent: ")?;
                for (index, problem) in problems.iter().enumerate() {
                    let separator = if index == 0 { "" } else { "; " };
                    write!(f, "{separator}{problem}")?;
                }
            }
            Kind::Signing => f.write_str("was not sent: it cannot be authenticated")?,
            Kind::Connect if self.is_timeout() => {
                f.write_str("was not sent: connecting took too long")?
            }
            Kind::Connect => f.write_str("was not sent: there is no connection")?,
            Kind::Timeout => f.write_str("took too long")?,
            Kind::Broken => f.write_str("failed: the connection broke")?,
            Kind::Status => f.write_str("failed:")?,
            Kind::Decode(what) => write!(f, "succeeded, but {what}")?,
            Kind::TooLarge(limit) => {
                write!(f, "succeeded, but its answer is larger than {limit} bytes")?;
            }
            Kind::Internal(what) => {
                write!(f, "was not sent: {what}; this is a fault of the client")?
            }
        }
        self.fmt_answer(f)?;
        if let (Some(source), true) = (&inner.source, inner.status.is_none()) {
            write!(f, ": {}", one_line(&source_text(&**source)))?;
        }
        match hint(self) {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl Error {
    fn fmt_answer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

/// A foreign text as part of one line: no control characters, and not too long.
fn one_line(text: &str) -> String {
    const MAX: usize = 500;
    let mut line: String = text
        .chars()
        .take(MAX)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(MAX).is_some() {
        line.push('…');
    }
    line
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}
