//! Examples of the types of callbacks, of questions to a language model, and of conversations.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use huaweicloud_core::session::{Connect, Frame};
use metastudio::{
    Client,
    callbacks::{
        ALL, Event, JOB_FINISHED, JobSignals, MODEL_QUESTION, Receiver, Rejected, Rejection,
    },
    chat::{ChatError, ChatJob, Heartbeat, SessionError},
    llm::{Answer, AnswerStream, Endpoint, WholeAnswer},
    testing::ManualClock,
    types::LiveEventMessage,
};
use metastudio_mock::{Chat, MockServer, Step};
use serde_json::{Value, json};

use super::{HUSH, SIGNED, Shown};
use crate::support::client::{SECRET, TOKEN, noon};

const JOB: &str = "9e47b1d0c36f4a82b5e0f7d92c18a364";

pub(super) async fn add(shown: &mut Shown) {
    callbacks(shown);
    questions(shown);
    conversations(shown).await;
    sessions(shown).await;
}

/// Returns a body with secrets that every callback decodes.
fn body() -> Value {
    json!({
        "job_id": "1",
        "user": HUSH,
        "messages": [{"role": "user", "content": HUSH}],
        "extend_param": {"client_id": HUSH, "city": HUSH, "question_param": HUSH, "other": HUSH},
        "audio_file_download_url": SIGNED,
        "subtitle_file_download_url": SIGNED,
        "event_type": "BRAND_NEW",
        "message": json!({"stream_key": HUSH, "output_url": SIGNED}).to_string(),
        "brand_new": HUSH,
    })
}

fn callbacks(shown: &mut Shown) {
    let address = format!("https://app.example/events?code={HUSH}");
    let query = format!("code={HUSH}");
    for callback in ALL {
        shown.add("Callback", callback);
        let receiver = Receiver::unsigned(callback, &*address).expect("an address");
        let body = body().to_string();
        let received = receiver.receive(&query, &HeaderMap::new(), body.as_bytes());
        let received = received.expect("the query is right");
        shown.add("Received", &received);
        shown.add("Event", received.event());
        if let Event::Live(event) = received.event() {
            match event.variant() {
                LiveEventMessage::Unknown(unknown) => shown.add("UnknownVariant", &unknown),
                known => panic!("{known:?} is known"),
            }
        }
        // A text in place of the object, and a text that is no JSON.
        for body in [json!(HUSH).to_string(), HUSH.to_owned()] {
            let received = receiver.receive(&query, &HeaderMap::new(), body.as_bytes());
            match received {
                Ok(received) => shown.add("Received", &received),
                Err(error) => shown.add_error("Rejected", &error),
            }
        }
        let signed = receiver.key(SECRET).key(HUSH);
        shown.add("Receiver", &signed);
        let rejected = signed.receive(&query, &HeaderMap::new(), body.as_bytes());
        shown.add_error("Rejected", &rejected.expect_err("it is not signed"));
    }
    shown.add_error("Rejected", &Rejected::from(Rejection::Replayed));
    let broken = Receiver::signed(&JOB_FINISHED, format!("https://u:{SECRET}@app.example"), "");
    shown.add_error("InvalidReceiver", &broken.expect_err("a password"));
    let signals = JobSignals::new();
    signals.notify(HUSH);
    shown.add("JobSignals", &signals);
}

/// A stream of texts.
struct Texts(Option<String>);

impl Stream for Texts {
    type Item = String;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<String>> {
        Poll::Ready(self.0.take())
    }
}

fn questions(shown: &mut Shown) {
    let address = format!("https://app.example/answer?code={HUSH}");
    let endpoint = Endpoint::new(&*address, SECRET).expect("an address");
    let endpoint = endpoint.clock(Arc::new(ManualClock::new(noon())));
    shown.add("Endpoint", &endpoint);
    let scheme = MODEL_QUESTION.signatures()[0];
    let signed = scheme.sign(scheme.forms()[0], SECRET, &address, noon());
    let headers = signed.headers().map(|(name, value)| {
        let value = HeaderValue::from_str(value).expect("a header");
        (HeaderName::from_static(name), value)
    });
    let query = signed.url().split_once('?').expect("a query").1;
    let question = endpoint.receive(query, &headers.collect(), body().to_string().as_bytes());
    let question = question.expect("it is signed");
    assert_eq!(question.text(), HUSH);
    shown.add("Question", &question);
    let parameters = question.parameters();
    assert_eq!(parameters.city.as_deref(), Some(HUSH));
    shown.add("Parameters", &parameters);

    let answer = Answer::new("1", 0).extend_param(HUSH);
    shown.add("Answer", &answer);
    shown.add("WholeAnswer", &WholeAnswer::new(&answer, HUSH));
    let texts = Texts(Some(HUSH.to_owned()));
    shown.add("AnswerStream", &AnswerStream::new(answer, texts));
}

fn server(chat: Chat) -> MockServer {
    let builder = MockServer::builder().clock(noon).conversation(chat);
    builder.start().expect("it starts")
}

fn client(server: &MockServer) -> Client {
    Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .clock(Arc::new(ManualClock::new(noon())))
        .build()
        .expect("complete")
}

async fn conversations(shown: &mut Shown) {
    let steps = [
        Step::Send(json!({"payload": {"command": "BRAND_NEW", "token": HUSH}, "brand_new": HUSH})),
        Step::Send(json!({"error_msg": HUSH})),
        Step::Send(json!({"error_code": "C", "error_msg": HUSH, "request_id": "r"})),
        Step::Send(json!(HUSH)),
        Step::Close(4000, HUSH.to_owned()),
    ];
    let server = server(Chat::new().after("STOP_CHAT", steps));
    let job = ChatJob::new(JOB, server.address().to_string());
    shown.add("ChatJob", &job);
    let client = client(&server);
    let heartbeat = Heartbeat::text(Duration::from_secs(3600), HUSH);
    shown.add("Heartbeat", &heartbeat);
    let opening = || {
        let opening = client.chat_session(job.clone());
        opening.heartbeat(heartbeat.clone())
    };
    let with_code = opening().once_code(HUSH);
    shown.add("ChatSessionBuilder", &with_code);
    shown.add("ChatSessionBuilder", &opening().token(TOKEN));
    let rejected = with_code.open().await;
    shown.add_error("ChatError", &rejected.expect_err("no such code"));

    let mut session = opening().open().await.expect("it opens");
    shown.add("ChatSession", &session);
    shown.add("ChatSender", &session.sender());
    let mut text = session.text_stream();
    text.push(HUSH).await.expect("sent");
    shown.add("TextStream", &text);
    session.stop().await.expect("sent");
    let mut errors = 0;
    while let Some(message) = session.next().await {
        match message {
            Ok(message) => {
                shown.add("Received", &message);
                shown.add("ChatMessageKind", &message.kind());
            }
            Err(error) => {
                errors += 1;
                shown.add_error("ChatError", &error);
            }
        }
    }
    assert_eq!(errors, 2, "a text that is no object, and the close");

    let denied = json!({"error_code": "C", "error_msg": HUSH, "request_id": "r"});
    let server = self::server(Chat::new().first([Step::Send(denied)]));
    let job = ChatJob::new(JOB, server.address().to_string());
    let rejected = self::client(&server).chat_session(job).open().await;
    let rejected = rejected.expect_err("denied");
    assert!(
        matches!(&rejected, ChatError::Rejected { message, .. } if message.as_deref() == Some(HUSH))
    );
    shown.add_error("ChatError", &rejected);
}

async fn sessions(shown: &mut Shown) {
    let server = server(Chat::new());
    let (address, project) = (server.address(), server.project_id());
    let address = format!("ws://{address}/v1/{project}/digital-human-chat/chat-command/{JOB}");
    let connect = || {
        let connect = Connect::to(format!("{address}?token={HUSH}"));
        connect.clock(Arc::new(ManualClock::new(noon())))
    };
    shown.add("Connect", &connect().header("x-auth-token", TOKEN));
    let rejected = connect().open().await.expect_err("no such code");
    shown.add_error("SessionError", &rejected);
    let quoting = SessionError::Rejected {
        status: StatusCode::FORBIDDEN,
        body: format!("{HUSH} was used before"),
    };
    shown.add_error("SessionError", &quoting);
    let connect = Connect::to(address).clock(Arc::new(ManualClock::new(noon())));
    let session = connect.header("x-auth-token", server.token()).open().await;
    let mut session = session.expect("it opens");
    shown.add("Session", &session);
    shown.add("Sender", &session.sender());
    let frame = session.next().await.expect("a frame").expect("a frame");
    shown.add("Frame", &frame);
    shown.add("Frame", &Frame::Text(HUSH.to_owned()));
    shown.add("Frame", &Frame::Binary(HUSH.into()));
}
