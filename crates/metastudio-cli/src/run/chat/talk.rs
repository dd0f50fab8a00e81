//! The lines of a person or a script, and what the service says to them.

use std::{
    io::{self, Write},
    pin::Pin,
    time::Duration,
};

use metastudio::{
    Client,
    chat::{ChatMessageKind, ChatSession, Received},
};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};

use super::failure;
use crate::{
    failure::{Exit, Failure},
    output::Events,
    session::Session,
};

const HELP: &str = "\
/interrupt  stop what the avatar says
/stop       end the conversation; the job continues
/quit       leave
//text      say a text that begins with /";

type Timer = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A conversation.
pub(super) struct Talk<'a, 's> {
    session: &'a Session<'s>,
    chat: ChatSession,
    client: Client,
    /// How long the service may take to accept a message.
    limit: Duration,
    events: Events<'a>,
    sent: Option<Sent>,
    accepted: usize,
    rejected: usize,
}

/// A message that the service has not responded to.
struct Sent {
    request_id: String,
    command: &'static str,
    text: Option<String>,
    due: Timer,
}

/// What a line asks for.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    Nothing,
    Say(&'a str),
    Interrupt,
    Stop,
    Quit,
    Help,
    Unknown(&'a str),
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Self {
        let text = line.trim();
        match text.strip_prefix('/') {
            None if text.is_empty() => Self::Nothing,
            None => Self::Say(text),
            Some(rest) if rest.starts_with('/') => Self::Say(rest),
            Some("interrupt") => Self::Interrupt,
            Some("stop") => Self::Stop,
            Some("quit") => Self::Quit,
            Some("help") => Self::Help,
            Some(_) => Self::Unknown(text),
        }
    }
}

impl<'a, 's> Talk<'a, 's> {
    pub(super) fn new(
        session: &'a Session<'s>,
        chat: ChatSession,
        client: Client,
        limit: Duration,
    ) -> Self {
        Self {
            events: session.events(),
            session,
            chat,
            client,
            limit,
            sent: None,
            accepted: 0,
            rejected: 0,
        }
    }

    /// Says each line, and prints what the service responds with. Returns whether the service has ended
    /// the job.
    ///
    /// # Errors
    ///
    /// Fails if the connection or the job ends early, a message is not accepted, or the person interrupts.
    pub(super) async fn run(mut self) -> Result<bool, Failure> {
        let result = self.exchange().await;
        let Self { chat, events, .. } = self;
        // A second Ctrl-C does not wait for the service.
        let closed = tokio::select! {
            closed = chat.close() => closed.map_err(failure::of),
            _ = tokio::signal::ctrl_c() => Ok(()),
        };
        // A connection that was lost before cannot be closed.
        let result = result.and_then(|is_over| match is_over {
            true => Ok(true),
            false => closed.map(|()| false),
        });
        events.finish()?;
        let is_over = result?;
        match self.rejected {
            0 => Ok(is_over),
            rejected => {
                let total = self.accepted + rejected;
                let message = format!("the service rejected {rejected} of {total} messages");
                Err(Failure::new(Exit::Other, message)
                    .with_hint("the reason is in the events; `--output jsonl` prints them whole"))
            }
        }
    }

    /// Returns whether the service has ended the conversation.
    async fn exchange(&mut self) -> Result<bool, Failure> {
        let mut interrupted = std::pin::pin!(tokio::signal::ctrl_c());
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        let (mut number, mut is_last) = (0, false);
        let started = json!({"event": "started", "chat_id": self.chat.chat_id()});
        self.add(started, |_| "started".to_owned())?;
        self.prompt();
        loop {
            let is_waiting = self.sent.is_some();
            if is_last && !is_waiting {
                return Ok(false);
            }
            let due = async {
                match &mut self.sent {
                    Some(sent) => sent.due.as_mut().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                Ok(()) = &mut interrupted => return Err(self.session.interrupted()),
                message = self.chat.next() => match message {
                    Some(message) => {
                        if self.receive(&message.map_err(failure::of)?)? {
                            return self.ended(is_last);
                        }
                    }
                    None => return self.ended(is_last),
                },
                () = due => return Err(self.overdue()),
                line = lines.next_line(), if !is_waiting && !is_last => {
                    number += 1;
                    let line = line.map_err(|error| {
                        Failure::usage(format!("standard input, line {number}: {error}"))
                    })?;
                    is_last = match line {
                        Some(line) => self.take(&line, number).await?,
                        None => true,
                    };
                }
            }
        }
    }

    /// Does what a line asks for. Returns whether it is the last one.
    async fn take(&mut self, line: &str, number: usize) -> Result<bool, Failure> {
        match Line::of(line) {
            Line::Nothing => {}
            Line::Say(text) => {
                let sent = self.chat.say(text).await;
                return self.sent(sent, "TEXT_DRIVE", Some(text.to_owned()), false);
            }
            Line::Interrupt => {
                let sent = self.chat.interrupt().await;
                return self.sent(sent, "INTERRUPT_CHAT", None, false);
            }
            Line::Stop => {
                let sent = self.chat.stop().await;
                return self.sent(sent, "STOP_CHAT", None, true);
            }
            Line::Quit => return Ok(true),
            Line::Help => self.session.notice(HELP),
            Line::Unknown(text) => {
                let message = format!("{text} is not a command");
                // A script does not go on with something else than was meant.
                if !self.is_asked() {
                    return Err(Failure::usage(format!("line {number}: {message}"))
                        .with_hint("/help lists commands; // begins a text with /"));
                }
                self.session.notice(format!("{message}; /help lists them"));
            }
        }
        self.prompt();
        Ok(false)
    }

    fn sent(
        &mut self,
        request_id: Result<String, metastudio::chat::ChatError>,
        command: &'static str,
        text: Option<String>,
        is_last: bool,
    ) -> Result<bool, Failure> {
        self.sent = Some(Sent {
            request_id: request_id.map_err(failure::of)?,
            command,
            text,
            due: self.client.clock().timer(self.limit),
        });
        Ok(is_last)
    }

    /// Prints a message of the service. Returns whether it ends the conversation.
    fn receive(&mut self, message: &Received) -> Result<bool, Failure> {
        let is_own = (self.sent.as_ref())
            .is_some_and(|sent| message.request_id() == Some(sent.request_id.as_str()));
        let sent = self.sent.take_if(|_| is_own);
        let mut event = json!({});
        match (message.kind(), sent) {
            (ChatMessageKind::Acknowledged { .. }, Some(sent)) => {
                self.accepted += 1;
                event["event"] = "accepted".into();
                sent.describe(&mut event);
            }
            (ChatMessageKind::Failed { code, message, .. }, Some(sent)) => {
                self.rejected += 1;
                event["event"] = "rejected".into();
                sent.describe(&mut event);
                event["code"] = code.into();
                event["message"] = message.into();
            }
            (kind, sent) => {
                // A message that names a request and is no acknowledgement of it.
                self.sent = sent;
                let is_over = matches!(kind, ChatMessageKind::JobFinished(_));
                event["event"] = if is_over { "finished" } else { "received" }.into();
                event["message"] = serde_json::to_value(message.body()).unwrap_or_default();
                self.add(event, line)?;
                return Ok(is_over);
            }
        }
        self.add(event, line)?;
        self.prompt();
        Ok(false)
    }

    fn add(&mut self, event: Value, line: fn(&Value) -> String) -> Result<(), Failure> {
        self.events.add(event, line)
    }

    /// The service has ended the conversation: a failure, if something was still to be said.
    fn ended(&self, is_last: bool) -> Result<bool, Failure> {
        if is_last && self.sent.is_none() || self.is_asked() {
            return Ok(true);
        }
        Err(Failure::new(
            Exit::Other,
            "the service ended the conversation before all lines were said",
        )
        .with_hint("start another job with --room-id and --robot-id"))
    }

    fn overdue(&self) -> Failure {
        let message = format!(
            "the service did not respond to a message within {:?}",
            self.limit
        );
        Failure::new(Exit::Network, message)
            .with_hint("it may have been said; --timeout sets how long to wait")
    }

    /// Returns whether a person types the lines.
    fn is_asked(&self) -> bool {
        self.session.can_ask()
    }

    fn prompt(&self) {
        if self.is_asked() {
            let mut stderr = io::stderr().lock();
            // A terminal that has gone ends the conversation by its input.
            let _ = stderr.write_all(b"> ").and_then(|()| stderr.flush());
        }
    }
}

impl Sent {
    fn describe(self, event: &mut Value) {
        event["request_id"] = self.request_id.into();
        event["command"] = self.command.into();
        if let Some(text) = self.text {
            event["text"] = text.into();
        }
    }
}

/// Describes an event to a person.
fn line(event: &Value) -> String {
    let text = |name: &str| event.get(name).and_then(Value::as_str);
    let name = text("event").unwrap_or_default();
    let what = text("text").or_else(|| text("command"));
    match (what, text("code")) {
        (Some(what), Some(code)) => {
            let reason = text("message").unwrap_or_default();
            format!("{name}  {what}  {code} {reason}")
        }
        (Some(what), None) => format!("{name}  {what}"),
        (None, _) => match event.get("message") {
            Some(message) => format!("{name}  {message}"),
            None => name.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_texts_or_commands() {
        for (text, line) in [
            ("", Line::Nothing),
            ("  ", Line::Nothing),
            (" Good morning. ", Line::Say("Good morning.")),
            ("/interrupt", Line::Interrupt),
            ("/stop", Line::Stop),
            ("/quit", Line::Quit),
            ("/help", Line::Help),
            ("//etc is a folder", Line::Say("/etc is a folder")),
            ("/nope", Line::Unknown("/nope")),
        ] {
            assert_eq!(Line::of(text), line, "{text}");
        }
    }

    #[test]
    fn events_have_a_line_for_a_person() {
        let rejected = json!({"event": "rejected", "request_id": "c-1", "command": "TEXT_DRIVE",
            "text": "Hi", "code": "MSS.00000003", "message": "no"});
        assert_eq!(line(&rejected), "rejected  Hi  MSS.00000003 no");
        let other = json!({"event": "received", "message": {"payload": {"command": "NEW"}}});
        assert_eq!(line(&other), r#"received  {"payload":{"command":"NEW"}}"#);
    }
}
