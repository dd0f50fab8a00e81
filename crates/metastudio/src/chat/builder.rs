//! Opens a conversation.

use std::{collections::VecDeque, fmt, time::Duration};

use huaweicloud_core::session::{Connect, Heartbeat, Session, SessionError};

use super::{
    error::ChatError,
    job::ChatJob,
    message::{ChatMessageKind, Received},
    sender::ChatSender,
    session::{ChatSession, decode},
};
use crate::Client;

/// Settings of a conversation that is being opened.
#[must_use = "nothing is connected until `open` is called"]
pub struct ChatSessionBuilder {
    client: Client,
    job: ChatJob,
    robot_id: Option<String>,
    access: Access,
    heartbeat: Option<Heartbeat>,
    connect_timeout: Duration,
    start_timeout: Duration,
    close_timeout: Duration,
}

/// How the connection is authenticated.
enum Access {
    /// By a code that is created when the session is opened.
    NewCode,
    Code(String),
    Token(String),
}

impl Client {
    /// Starts opening the conversation of a job: of the response that started or showed it, or a
    /// [`ChatJob`].
    pub fn chat_session(&self, job: impl Into<ChatJob>) -> ChatSessionBuilder {
        ChatSessionBuilder {
            client: self.clone(),
            job: job.into(),
            robot_id: None,
            access: Access::NewCode,
            heartbeat: Some(Heartbeat::ping(Duration::from_secs(20))),
            connect_timeout: Duration::from_secs(10),
            start_timeout: Duration::from_secs(30),
            close_timeout: Duration::from_secs(5),
        }
    }
}

impl ChatSessionBuilder {
    /// Authenticates with this one-off code. Default: a new one is created.
    pub fn once_code(mut self, code: impl Into<String>) -> Self {
        self.access = Access::Code(code.into());
        self
    }

    /// Authenticates with this IAM token. Default: a one-off code is created.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.access = Access::Token(token.into());
        self
    }

    /// Sends this robot's id with every message.
    pub fn robot_id(mut self, id: impl Into<String>) -> Self {
        self.robot_id = Some(id.into());
        self
    }

    /// Sets the heartbeat; `None` sends nothing, and waits for the service forever. Default: a ping of
    /// the WebSocket protocol every 20 seconds. The service has a heartbeat of its own, which is not
    /// published.
    pub fn heartbeat(mut self, heartbeat: impl Into<Option<Heartbeat>>) -> Self {
        self.heartbeat = heartbeat.into();
        self
    }

    /// Bounds opening the connection. Default: 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Bounds the wait for the acknowledgement, and that for `START_CHAT` after it. Default: 30 seconds
    /// each.
    pub fn start_timeout(mut self, limit: Duration) -> Self {
        self.start_timeout = limit;
        self
    }

    /// Bounds the wait for the service when the conversation is closed. Default: 5 seconds.
    pub fn close_timeout(mut self, limit: Duration) -> Self {
        self.close_timeout = limit;
        self
    }

    /// Connects, and waits until the conversation has started.
    ///
    /// # Errors
    ///
    /// [`ChatError`] if the connection cannot be opened, is rejected, or the conversation does not
    /// start in time.
    pub async fn open(self) -> Result<ChatSession, ChatError> {
        let mut url = self.url()?;
        let mut token = None;
        match &self.access {
            Access::Token(own) => token = Some(own.clone()),
            Access::Code(code) => url += &query(code),
            Access::NewCode => {
                let code = self.client.create_once_code().send().await;
                url += &query(
                    &code
                        .map_err(|error| ChatError::Code(Box::new(error)))?
                        .once_code,
                );
            }
        }
        let mut connect = Connect::to(url)
            .heartbeat(self.heartbeat.clone())
            .connect_timeout(self.connect_timeout)
            .through(&self.client);
        if let Some(token) = token {
            connect = connect.header("x-auth-token", &token);
        }
        let mut session = connect.open().await?;
        let mut early = VecDeque::new();
        let chat_id = self.start(&mut session, &mut early).await?;
        let sender = ChatSender::new(session.sender(), self.job.job_id, self.robot_id, chat_id);
        Ok(ChatSession::new(session, sender, early, self.close_timeout))
    }

    /// Waits for the acknowledgement and for `START_CHAT`, and keeps all else for the session.
    async fn start(
        &self,
        session: &mut Session,
        early: &mut VecDeque<Received>,
    ) -> Result<String, ChatError> {
        let mut what = "acknowledgement of the connection";
        loop {
            let frame = session.next_within(self.start_timeout, what).await;
            let Some(message) = decode(frame.ok_or(ChatError::Ended)??)? else {
                continue;
            };
            match message.kind() {
                ChatMessageKind::Acknowledged { .. } => what = "START_CHAT",
                ChatMessageKind::Failed {
                    code,
                    message,
                    request_id,
                } => {
                    return Err(ChatError::Rejected {
                        code,
                        message,
                        request_id,
                    });
                }
                ChatMessageKind::Started(started) => {
                    return Ok(started.chat_id.unwrap_or_default());
                }
                ChatMessageKind::JobFinished(_) => return Err(ChatError::Ended),
                ChatMessageKind::Other(_) => early.push_back(message),
            }
        }
    }

    /// Returns the address without what authenticates: secure, unless the client's endpoint is not.
    fn url(&self) -> Result<String, ChatError> {
        let ChatJob { job_id, address } = &self.job;
        for (part, what) in [(address, "address"), (job_id, "id")] {
            if part.is_empty() {
                return Err(ChatError::NoAddress { what });
            }
        }
        let project = self.client.project_id().ok_or(ChatError::NoProject)?;
        let is_plain = self.client.endpoint().starts_with("http://");
        let scheme = match address.contains("://") {
            true => "",
            false if is_plain => "ws://",
            false => "wss://",
        };
        let address = address.trim_end_matches('/');
        let path = "digital-human-chat/chat-command";
        let (project, job_id) = (segment(project)?, segment(job_id)?);
        Ok(format!("{scheme}{address}/v1/{project}/{path}/{job_id}"))
    }
}

/// Returns a segment of a path, which must not contain another.
fn segment(text: &str) -> Result<&str, ChatError> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    match text.bytes().all(is_plain) {
        true => Ok(text),
        false => Err(SessionError::Invalid { what: "id" }.into()),
    }
}

fn query(code: &str) -> String {
    let mut query = "?token=".to_owned();
    for byte in code.bytes() {
        match byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            true => query.push(byte.into()),
            false => query += &format!("%{byte:02X}"),
        }
    }
    query
}

/// Prints no code and no token.
impl fmt::Debug for ChatSessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatSessionBuilder")
            .field("job", &self.job)
            .field("heartbeat", &self.heartbeat)
            .finish_non_exhaustive()
    }
}
