//! The service's side of a conversation with an avatar.

use std::collections::BTreeMap;

use huaweicloud_mock::{Conversation, Opening, Peer, Step};
use serde_json::{Value, json};

/// Commands that the service accepts.
const COMMANDS: [&str; 4] = ["TEXT_DRIVE", "AUDIO_DRIVE", "INTERRUPT_CHAT", "STOP_CHAT"];

/// How the server talks in conversations: as the service is known to.
///
/// It acknowledges the connection, sends `START_CHAT`, and acknowledges each message, or rejects it if it
/// is malformed. What else it does about a command can be scripted:
///
/// ```
/// use metastudio_mock::{Chat, MockServer, Step};
/// use serde_json::json;
///
/// let finished = Step::Send(json!({ "payload": { "command": "JOB_FINISHED" } }));
/// let chat = Chat::new().after("STOP_CHAT", [finished, Step::Close(1000, String::new())]);
/// let server = MockServer::builder().conversation(chat).start()?;
/// # drop(server);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Chat {
    after: BTreeMap<String, Vec<Step>>,
    first: Option<Vec<Step>>,
}

impl Chat {
    /// Talks as the service is known to.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also does this after the acknowledgement of a command, also of one that is not known.
    pub fn after(mut self, command: &str, steps: impl IntoIterator<Item = Step>) -> Self {
        self.after
            .insert(command.to_owned(), steps.into_iter().collect());
        self
    }

    /// Starts with these steps, in place of the acknowledgement and `START_CHAT`.
    pub fn first(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.first = Some(steps.into_iter().collect());
        self
    }
}

impl Conversation for Chat {
    fn open(&self, opening: &Opening) -> Box<dyn Peer> {
        let mut parameters = opening.parameters.iter();
        let job_id = parameters.find_map(|(name, value)| (name == "job_id").then_some(value));
        let job_id = job_id.cloned().unwrap_or_default();
        Box::new(ChatPeer {
            chat: self.clone(),
            chat_id: format!("chat-{job_id}"),
            job_id,
        })
    }
}

struct ChatPeer {
    chat: Chat,
    job_id: String,
    chat_id: String,
}

impl ChatPeer {
    /// Why a message is rejected.
    fn problem(&self, message: &Value) -> Option<String> {
        let text = |at: &str| {
            message
                .pointer(at)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let command = text("/payload/command");
        if text("/payload/job_id") != self.job_id {
            return Some("payload.job_id is not that of the conversation".to_owned());
        }
        if text("/payload/chat_id") != self.chat_id {
            return Some("payload.chat_id is not that of START_CHAT".to_owned());
        }
        if !COMMANDS.contains(&command) && !self.chat.after.contains_key(command) {
            return Some(format!("payload.command `{command}` is not known"));
        }
        let needed = match command {
            "TEXT_DRIVE" => "text",
            "AUDIO_DRIVE" => "audio",
            _ => return None,
        };
        let data = message.pointer(&format!("/payload/data/{needed}"));
        match data.and_then(Value::as_str) {
            Some(_) => None,
            None => Some(format!("payload.data.{needed} is missing")),
        }
    }
}

fn acknowledgement(code: &str, message: &str, request_id: &Value) -> Step {
    Step::Send(json!({ "error_code": code, "error_msg": message, "request_id": request_id }))
}

impl Peer for ChatPeer {
    fn opened(&mut self) -> Vec<Step> {
        if let Some(first) = &self.chat.first {
            return first.clone();
        }
        let request_id = json!(format!("open-{}", self.job_id));
        let started = json!({
            "request_id": request_id,
            "payload": {
                "command": "START_CHAT",
                "job_id": self.job_id,
                "chat_id": self.chat_id,
            },
        });
        vec![
            acknowledgement("MSS.00000000", "success", &request_id),
            Step::Send(started),
        ]
    }

    fn received(&mut self, message: &Value) -> Vec<Step> {
        let request_id = message.get("request_id").cloned().unwrap_or_default();
        if let Some(problem) = self.problem(message) {
            return vec![acknowledgement("MSS.00000003", &problem, &request_id)];
        }
        let mut steps = vec![acknowledgement("MSS.00000000", "success", &request_id)];
        let command = message.pointer("/payload/command").and_then(Value::as_str);
        let more = command.and_then(|command| self.chat.after.get(command));
        steps.extend(more.into_iter().flatten().cloned());
        steps
    }
}
