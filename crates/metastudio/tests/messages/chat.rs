//! Conversations with avatars.

use std::{sync::Arc, time::Duration};

use metastudio::{
    Client,
    chat::{ChatError, ChatJob, ChatMessageKind, Heartbeat, SessionError},
    testing::ManualClock,
};
use metastudio_mock::{Chat, ConversationFault, MockServer, Step};
use serde_json::{Value, json};

use crate::support::noon;

const JOB: &str = "9e47b1d0c36f4a82b5e0f7d92c18a364";

fn server(chat: Chat) -> MockServer {
    let builder = MockServer::builder().clock(noon).conversation(chat);
    builder.start().expect("it starts")
}

fn client(server: &MockServer) -> (Client, ManualClock) {
    let clock = ManualClock::new(noon());
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("complete");
    (client, clock)
}

fn job(server: &MockServer) -> ChatJob {
    ChatJob::new(JOB, server.address().to_string())
}

fn commands(server: &MockServer) -> Vec<String> {
    let messages = server.conversation_messages();
    let commands = messages
        .iter()
        .filter_map(|message| message.pointer("/payload/command"));
    commands
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_conversation_of_ten_turns_with_an_interruption() {
    let server = server(Chat::new());
    let (client, _) = client(&server);
    let rooms = server.items("smart-chat-room").expect("a resource");
    let room = rooms
        .iter()
        .find_map(|room| room.get("room_id")?.as_str())
        .expect("a room");
    let robots = server.items("robot").expect("a resource");
    let robot = robots
        .iter()
        .find_map(|robot| robot.get("robot_id")?.as_str())
        .expect("a robot");
    let started = client
        .start_smart_chat_job(room, robot)
        .send()
        .await
        .expect("it starts");
    assert_eq!(
        started.chat_access_address,
        Some(server.address().to_string())
    );

    let mut session = client
        .chat_session(&*started)
        .open()
        .await
        .expect("it opens");
    for turn in 0..10 {
        let id = session.say(format!("turn {turn}")).await.expect("sent");
        assert!(
            session
                .acknowledged(&id)
                .await
                .expect("accepted")
                .is_empty()
        );
        if turn == 4 {
            let id = session.interrupt().await.expect("sent");
            session.acknowledged(&id).await.expect("accepted");
        }
    }
    let mut text = session.text_stream();
    text.push("In ").await.expect("sent");
    let id = text.finish("pieces.").await.expect("sent");
    assert_eq!(session.acknowledged(&id).await.expect("accepted").len(), 1);
    let id = session.stop().await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
    session.close().await.expect("a clean close");

    let commands = commands(&server);
    assert_eq!(commands.len(), 14);
    assert_eq!(
        (&*commands[5], &*commands[13]),
        ("INTERRUPT_CHAT", "STOP_CHAT")
    );
    let messages = server.conversation_messages();
    let piece = messages[12].pointer("/payload/data").cloned();
    assert_eq!(
        piece,
        Some(json!({ "text": "pieces.", "seq": 2, "is_last": true }))
    );
    let ids: Vec<&Value> = messages
        .iter()
        .filter_map(|own| own.get("request_id"))
        .collect();
    let mut unique = ids.clone();
    unique.sort_by_key(|id| id.to_string());
    unique.dedup();
    assert_eq!((ids.len(), unique.len()), (14, 14));
}

#[tokio::test]
async fn codes_are_valid_once_and_tokens_repeatedly() {
    let server = server(Chat::new());
    let (client, _) = client(&server);
    let code = client
        .create_once_code()
        .send()
        .await
        .expect("created")
        .into_inner()
        .once_code;
    let open = || client.chat_session(job(&server)).once_code(&*code).open();
    drop(open().await.expect("the first time"));
    match open().await {
        Err(ChatError::Session(SessionError::Rejected { status, .. })) => assert_eq!(status, 401),
        other => panic!("{other:?}"),
    }
    for _ in 0..2 {
        let open = client
            .chat_session(job(&server))
            .token(server.token())
            .open();
        open.await
            .expect("each time")
            .close()
            .await
            .expect("a clean close");
    }
}

#[tokio::test]
async fn dropped_connections_are_transient_and_can_be_reopened() {
    let server = server(Chat::new());
    let (client, _) = client(&server);
    server.inject_conversation_fault(ConversationFault::drop_connection().after(2).times(1));
    let mut session = client
        .chat_session(job(&server))
        .open()
        .await
        .expect("it opens");
    let id = session.say("one").await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
    session.say("two").await.expect("sent");
    let error = session
        .next()
        .await
        .expect("an error")
        .expect_err("dropped");
    assert!(error.is_transient(), "{error:?}");
    assert!(session.next().await.is_none());
    let mut session = client
        .chat_session(job(&server))
        .open()
        .await
        .expect("it opens again");
    let id = session.say("two").await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
}

/// Waits until this many timers wait for the clock.
async fn timers(clock: &ManualClock, count: usize) {
    while clock.sleepers() < count {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_silent_server_ends_the_conversation() {
    let server = server(Chat::new());
    let (client, clock) = client(&server);
    server.inject_conversation_fault(ConversationFault::silence().after(1));
    let opening = client.chat_session(job(&server));
    let heartbeat = Heartbeat::text(Duration::from_secs(10), r#"{"payload":{"command":"BEAT"}}"#);
    let mut session = opening.heartbeat(heartbeat).open().await.expect("it opens");
    let listening = tokio::spawn(async move { session.next().await });
    // The third interval without a sign of life is the last.
    for _ in 0..3 {
        timers(&clock, 1).await;
        clock.advance(Duration::from_secs(10));
    }
    let ended = listening.await.expect("no panic").expect("an error");
    match ended {
        Err(ChatError::Session(error @ SessionError::Silent { .. })) => {
            assert!(error.is_transient());
        }
        // The server reports the heartbeat as an unknown command before it falls silent.
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn chat_faults_affect_only_their_message() {
    let server = server(Chat::new());
    let (client, _) = client(&server);
    let mut session = client
        .chat_session(job(&server))
        .open()
        .await
        .expect("it opens");
    server.inject_conversation_fault(ConversationFault::garbage().after(1).times(1));
    server.inject_conversation_fault(ConversationFault::twice().after(2).times(1));
    let id = session.say("one").await.expect("sent");
    let error = session.try_next().await.expect_err("no JSON");
    assert!(matches!(error, ChatError::Message(_)), "{error:?}");
    session.acknowledged(&id).await.expect("accepted");
    let id = session.say("two").await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
    let again = session
        .try_next()
        .await
        .expect("a message")
        .expect("a message");
    assert_eq!(again.request_id(), Some(&*id));
    server.inject_conversation_fault(ConversationFault::close(1011).after(3));
    session.say("three").await.expect("sent");
    let error = session.try_next().await.expect_err("closed");
    assert!(matches!(
        error,
        ChatError::Session(SessionError::Closed { code: 1011, .. })
    ));
    assert!(error.is_transient());
}

#[tokio::test]
async fn unknown_messages_are_kept() {
    let timing_out = json!({ "payload": { "command": "X_ING", "left": 3 }, "request_id": "r" });
    let server = server(Chat::new().after("STOP_CHAT", [Step::Send(timing_out.clone())]));
    let (client, _) = client(&server);
    let mut session = client
        .chat_session(job(&server))
        .open()
        .await
        .expect("it opens");
    let id = session.stop().await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
    let message = session
        .try_next()
        .await
        .expect("a message")
        .expect("a message");
    match message.kind() {
        ChatMessageKind::Other(message) => assert_eq!(json!(message), timing_out),
        other => panic!("{other:?}"),
    }
    let finished = json!({ "payload": { "command": "JOB_FINISHED", "job_id": JOB } });
    assert!(server.step_conversation(JOB, Step::Send(finished)));
    assert!(server.step_conversation(JOB, Step::Close(1000, String::new())));
    let message = session
        .try_next()
        .await
        .expect("a message")
        .expect("a message");
    assert!(matches!(message.kind(), ChatMessageKind::JobFinished(_)));
    assert!(session.try_next().await.expect("a normal end").is_none());
    assert!(matches!(
        session.say("more").await,
        Err(ChatError::Session(SessionError::Over))
    ));
}

#[tokio::test]
async fn conversations_that_do_not_start_are_errors() {
    let denied = json!({ "error_code": "MSS.00000003", "error_msg": "no", "request_id": "r7" });
    let denying = server(Chat::new().first([Step::Send(denied)]));
    let (client, _) = client(&denying);
    match client.chat_session(job(&denying)).open().await {
        Err(ChatError::Rejected {
            code, request_id, ..
        }) => {
            assert_eq!(
                (&*code, request_id.as_deref()),
                ("MSS.00000003", Some("r7"))
            );
        }
        other => panic!("{other:?}"),
    }
    let closing = server(Chat::new().first([Step::Close(1000, String::new())]));
    let (client, _) = self::client(&closing);
    assert!(matches!(
        client.chat_session(job(&closing)).open().await,
        Err(ChatError::Ended)
    ));
    let nowhere = client.chat_session(ChatJob::new(JOB, "")).open().await;
    assert!(matches!(
        nowhere,
        Err(ChatError::NoAddress { what: "address" })
    ));
    let silent = server(Chat::new().first([]));
    let (client, clock) = self::client(&silent);
    let opening = client.chat_session(job(&silent)).token(silent.token());
    let opening = opening.connect_timeout(Duration::from_secs(1 << 32)).open();
    let opening = tokio::spawn(opening);
    // There is one while it connects, and then one of the wait and one of the heartbeat.
    timers(&clock, 2).await;
    clock.advance(Duration::from_secs(30));
    match opening.await.expect("no panic") {
        Err(ChatError::Session(SessionError::Timeout { what, .. })) => {
            assert_eq!(what, "acknowledgement of the connection");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn secrets_are_not_printed() {
    let server = server(Chat::new());
    let (client, _) = client(&server);
    let opening = client
        .chat_session(job(&server))
        .once_code("not-a-real-code");
    let printed = format!("{opening:?}");
    let error = opening.open().await.expect_err("no such code");
    let printed = format!("{printed} {error} {error:?}");
    assert!(!printed.contains("not-a-real-code"), "{printed}");
}
