//! Failures of a command: what they report, and the exit code that they end with.

mod causes;

use std::fmt;

use metastudio::Error;
use serde_json::{Map, Value, json};

pub(crate) use self::causes::{causes, describe};

/// The exit codes of the program, as `metastudio help exit-codes` lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exit {
    /// A failure that has no code of its own.
    Other,
    /// The command line, a body or a setting is invalid.
    Usage,
    /// A confirmation was declined, or input is needed and no terminal is there to ask.
    Declined,
    /// There are no credentials, or the service rejected them.
    Credentials,
    /// The resource does not exist.
    NotFound,
    /// The caller lacks the permission.
    Forbidden,
    /// The service cannot be reached.
    Network,
    /// The time for waiting was over before the job ended.
    WaitTimeout,
    /// The job failed or was canceled.
    JobFailed,
    /// The service was busy or failed: a later attempt may succeed.
    Retryable,
    /// The command was interrupted.
    Interrupted,
    /// The reader of the output has gone.
    BrokenPipe,
}

impl Exit {
    /// Every exit code, in ascending order.
    pub const ALL: [Self; 12] = [
        Self::Other,
        Self::Usage,
        Self::Declined,
        Self::Credentials,
        Self::NotFound,
        Self::Forbidden,
        Self::Network,
        Self::WaitTimeout,
        Self::JobFailed,
        Self::Retryable,
        Self::Interrupted,
        Self::BrokenPipe,
    ];

    /// Returns the number that the process exits with.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Other => 1,
            Self::Usage => 2,
            Self::Declined => 3,
            Self::Credentials => 4,
            Self::NotFound => 5,
            Self::Forbidden => 6,
            Self::Network => 7,
            Self::WaitTimeout => 8,
            Self::JobFailed => 9,
            Self::Retryable => 10,
            Self::Interrupted => 130,
            Self::BrokenPipe => 141,
        }
    }

    /// Returns the code of errors that have none from the service, such as `usage`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Other => "failed",
            Self::Usage => "usage",
            Self::Declined => "input_needed",
            Self::Credentials => "credentials",
            Self::NotFound => "not_found",
            Self::Forbidden => "forbidden",
            Self::Network => "network",
            Self::WaitTimeout => "wait_timeout",
            Self::JobFailed => "job_failed",
            Self::Retryable => "retryable",
            Self::Interrupted => "interrupted",
            Self::BrokenPipe => "broken_pipe",
        }
    }

    /// Returns what it means.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Other => "any other failure",
            Self::Usage => "the command line, a body or a setting is invalid; nothing was sent",
            Self::Declined => "a confirmation was declined, or input is needed",
            Self::Credentials => "no credentials, or the service rejected them (401)",
            Self::NotFound => "not found (404)",
            Self::Forbidden => "the permission is missing (403)",
            Self::Network => "the service cannot be reached, or the connection broke",
            Self::WaitTimeout => "the job did not end within --wait-timeout; it continues",
            Self::JobFailed => "the job failed or was canceled",
            Self::Retryable => "the service is busy or failed (429, 5xx): try again later",
            Self::Interrupted => "interrupted by Ctrl-C",
            Self::BrokenPipe => "the reader of the output has gone, as with `| head -1`",
        }
    }
}

/// Why a command failed.
///
/// Its text is one line; with JSON output, [`to_json`](Self::to_json) is printed instead.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    code: Option<String>,
    message: String,
    hint: Option<String>,
    http_status: Option<u16>,
    request_id: Option<String>,
    retryable: bool,
    may_have_executed: bool,
}

impl Failure {
    /// Creates a failure with an exit code and a message: lower case, what failed and why.
    ///
    /// Help at the end of a line of the message, after `; help: `, becomes the hint.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        let (message, hint) = causes::without_help(&message.into());
        Self {
            exit,
            code: None,
            message,
            hint,
            http_status: None,
            request_id: None,
            retryable: exit == Exit::Retryable || exit == Exit::Network,
            may_have_executed: false,
        }
    }

    /// Creates a failure of [`Exit::Usage`].
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Creates a failure of [`Exit::Other`] from what was attempted and the cause.
    pub fn io(what: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::new(Exit::Other, format!("{what}: {cause}"))
    }

    /// Sets what to do next.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets the code that a program reads. Default: that of the exit code.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Says why the service rejected a signature, by how many seconds the clock of this machine is ahead
    /// of the service's.
    #[must_use]
    pub fn with_clock_offset(self, seconds: Option<i64>) -> Self {
        let (Some(seconds), Some("APIGW.0301")) = (seconds, self.code.as_deref()) else {
            return self;
        };
        let minutes = seconds.unsigned_abs() / 60;
        let hint = if minutes < 15 {
            "the clock is right, so the access key is unknown or its secret is wrong; `metastudio auth \
             status` shows which key is used"
                .to_owned()
        } else {
            let direction = if seconds > 0 { "ahead of" } else { "behind" };
            format!(
                "the clock of this machine is {minutes} minutes {direction} the service's: set it"
            )
        };
        self.with_hint(hint)
    }

    /// Returns the exit code.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Returns the message, without what to do next.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the error code of the service, or that of the exit code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.code.as_deref().unwrap_or(self.exit.code())
    }

    /// Returns what to do next, if that is known.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Returns whether a later attempt may succeed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    /// Returns the failure as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut error = Map::new();
        error.insert("code".to_owned(), json!(self.code()));
        error.insert("message".to_owned(), json!(self.message));
        error.insert("http_status".to_owned(), json!(self.http_status));
        error.insert("request_id".to_owned(), json!(self.request_id));
        error.insert("retryable".to_owned(), json!(self.retryable));
        error.insert(
            "may_have_executed".to_owned(),
            json!(self.may_have_executed),
        );
        error.insert("hint".to_owned(), json!(self.hint));
        error.insert("exit_code".to_owned(), json!(self.exit.number()));
        json!({"error": error})
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "\nhelp: {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let status = error.status().map(|status| status.as_u16());
        let exit = exit_of(&error, status);
        let (message, hint) = describe(&error);
        let hint = match exit {
            Exit::Credentials if status.is_none() => Some(
                "run `metastudio configure`, set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or try \
                 `--mock`; `metastudio auth status` shows what was tried"
                    .to_owned(),
            ),
            _ => match error.code() {
                Some(code) => {
                    let explain = format!("`metastudio explain {code}` has details");
                    Some(hint.map_or(explain.clone(), |hint| format!("{hint}; {explain}")))
                }
                None => hint,
            },
        };
        Self {
            exit,
            code: error.code().map(str::to_owned),
            message,
            hint,
            http_status: status,
            request_id: error.request_id().map(str::to_owned),
            retryable: error.is_transient(),
            may_have_executed: error.may_have_executed(),
        }
    }
}

fn exit_of(error: &Error, status: Option<u16>) -> Exit {
    match status {
        _ if error.is_throttled() => Exit::Retryable,
        Some(401) => Exit::Credentials,
        // The gateway reports a rejected signature with one of several statuses.
        Some(_) if error.code() == Some("APIGW.0301") => Exit::Credentials,
        Some(403) => Exit::Forbidden,
        Some(404) => Exit::NotFound,
        Some(500..) => Exit::Retryable,
        _ if error.is_invalid_request() => Exit::Usage,
        _ if error.is_credentials() && error.is_transient() => Exit::Network,
        _ if error.is_credentials() || (error.is_auth() && status.is_none()) => Exit::Credentials,
        _ if error.is_configuration() => Exit::Usage,
        _ if error.is_connect() || error.is_timeout() || error.is_transient() => Exit::Network,
        _ => Exit::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_codes_have_unique_numbers_and_names() {
        let mut numbers: Vec<u8> = Exit::ALL.iter().map(|exit| exit.number()).collect();
        assert!(numbers.is_sorted());
        numbers.dedup();
        let mut codes: Vec<&str> = Exit::ALL.iter().map(|exit| exit.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(
            (numbers.len(), codes.len()),
            (Exit::ALL.len(), Exit::ALL.len())
        );
    }

    #[test]
    fn a_rejected_signature_is_explained_by_the_clock_or_the_key() {
        let failure = |offset| {
            let failure = Failure::new(Exit::Credentials, "rejected").with_code("APIGW.0301");
            failure
                .with_clock_offset(offset)
                .hint()
                .unwrap_or_default()
                .to_owned()
        };
        assert!(failure(Some(-3600)).contains("60 minutes behind"));
        assert!(failure(Some(1200)).contains("20 minutes ahead"));
        assert!(failure(Some(2)).contains("secret is wrong"));
        assert_eq!(failure(None), "");
    }

    #[test]
    fn a_failure_is_one_json_object() {
        let failure = Failure::usage("`x` is no number").with_hint("pass a number");
        let error = &failure.to_json()["error"];
        assert_eq!(error["code"], "usage");
        assert_eq!(error["exit_code"], 2);
        assert_eq!(error["hint"], "pass a number");
        assert_eq!(failure.to_string(), "`x` is no number\nhelp: pass a number");
    }
}
