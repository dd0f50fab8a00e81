//! Why a conversation fails, with the exit code and the next step.

use metastudio::chat::{ChatError, SessionError};

use crate::failure::{Exit, Failure, describe};

/// Returns the failure of a conversation.
pub(super) fn of(error: ChatError) -> Failure {
    let (message, hint) = describe(&error);
    let failure = |exit| Failure::new(exit, message);
    let (failure, next) = match error {
        ChatError::Code(error) => return (*error).into(),
        ChatError::NoProject => (
            failure(Exit::Usage),
            "pass --project-id, or set METASTUDIO_PROJECT_ID",
        ),
        ChatError::Rejected { code, message, .. } => {
            let reason = message.map_or_else(String::new, |message| format!(": {message}"));
            let text = format!("the service rejects the conversation: {code}{reason}");
            let next = "show the job: it may have ended, or have another conversation";
            (Failure::new(Exit::Other, text).with_code(code), next)
        }
        ChatError::Session(error) => match error {
            SessionError::Rejected { status, .. } => match status.as_u16() {
                401 => (
                    failure(Exit::Credentials),
                    "start the command again: each connection needs a new one-off code",
                ),
                403 => (
                    failure(Exit::Forbidden),
                    "ask for the permission of intelligent interaction",
                ),
                404 => (failure(Exit::NotFound), "check the job: it may have ended"),
                500.. => (failure(Exit::Retryable), "try again later"),
                _ => (failure(Exit::Other), "check the address of the job"),
            },
            SessionError::Invalid { .. } => (
                failure(Exit::Usage),
                "check the id of the job and its --address, as HOST:PORT",
            ),
            SessionError::Connect(_) => (
                failure(Exit::Network),
                "check the network and the address: it is another one for each job",
            ),
            _ => (
                failure(Exit::Network),
                "run the command again; the last line may have been said",
            ),
        },
        ChatError::NoAddress { .. } => (
            failure(Exit::Other),
            "wait until the job is PROCESSING, then pass it as ROOM_ID/JOB_ID",
        ),
        ChatError::Ended => (
            failure(Exit::Retryable),
            "show the job: if it is still running, run the command again",
        ),
        _ => (
            failure(Exit::Other),
            "run the command again; the last line may have been said",
        ),
    };
    match hint {
        Some(hint) => failure.with_hint(hint),
        None => failure.with_hint(next),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn each_failure_of_a_conversation_has_an_exit_code_and_a_next_step() {
        let rejected = |status: u16| {
            ChatError::Session(SessionError::Rejected {
                status: http::StatusCode::from_u16(status).expect("a status"),
                body: String::new(),
            })
        };
        let silent = SessionError::Silent {
            limit: Duration::from_secs(60),
        };
        for (error, exit) in [
            (ChatError::NoAddress { what: "address" }, Exit::Other),
            (ChatError::NoProject, Exit::Usage),
            (rejected(401), Exit::Credentials),
            (rejected(403), Exit::Forbidden),
            (rejected(404), Exit::NotFound),
            (rejected(503), Exit::Retryable),
            (ChatError::Session(silent), Exit::Network),
            (
                ChatError::Session(SessionError::Invalid { what: "id" }),
                Exit::Usage,
            ),
            (ChatError::Ended, Exit::Retryable),
        ] {
            let text = error.to_string();
            let failure = of(error);
            assert_eq!(failure.exit(), exit, "{text}");
            assert!(failure.hint().is_some(), "{text}");
            assert!(!failure.message().contains("help:"), "{failure}");
        }
    }

    #[test]
    fn a_rejection_has_the_code_and_the_message_of_the_service() {
        let failure = of(ChatError::Rejected {
            code: "MSS.00000003".to_owned(),
            message: Some("no such chat".to_owned()),
            request_id: None,
        });
        assert_eq!(failure.code(), "MSS.00000003");
        assert!(failure.message().ends_with("MSS.00000003: no such chat"));
    }
}
