//! Conversations with a client and a server that another library speaks.
//!
//! They need Python with the package `websockets`: name it in the variable `PYTHON`, and run
//! `cargo test -p metastudio --features axum,chat,full --test messages -- --ignored`.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use metastudio::{
    Client,
    chat::{ChatJob, ChatMessageKind},
};
use metastudio_mock::MockServer;

const JOB: &str = "9e47b1d0c36f4a82b5e0f7d92c18a364";

fn python(script: &str) -> Command {
    let python = env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut command = Command::new(python);
    command.arg(format!(
        "{}/tests/foreign/{script}",
        env!("CARGO_MANIFEST_DIR")
    ));
    command
}

fn client(server: &MockServer) -> Client {
    Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()
        .expect("complete")
}

#[tokio::test]
#[ignore = "needs Python with the package websockets"]
async fn a_foreign_client_talks_to_the_mock_server() {
    let server = MockServer::start().expect("it starts");
    let code = client(&server)
        .create_once_code()
        .send()
        .await
        .expect("created");
    let url = format!(
        "ws://{}/v1/{}/digital-human-chat/chat-command/{JOB}?token={}",
        server.address(),
        server.project_id(),
        code.once_code
    );
    let output = python("client.py")
        .args([&*url, JOB])
        .output()
        .expect("it runs");
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{printed}");
    assert_eq!(server.conversation_messages().len(), 14);
}

#[tokio::test]
#[ignore = "needs Python with the package websockets"]
async fn a_session_talks_to_a_foreign_server() {
    let mut server = python("server.py")
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut lines = BufReader::new(server.stdout.take().expect("piped")).lines();
    let port = lines.next().expect("a line").expect("text");
    let mock = MockServer::start().expect("it starts");
    let job = ChatJob::new(JOB, format!("127.0.0.1:{port}"));
    let opening = client(&mock).chat_session(job).once_code("a code").open();
    let mut session = opening.await.expect("it opens");
    for turn in 0..10 {
        let id = session.say(format!("turn {turn}")).await.expect("sent");
        session.acknowledged(&id).await.expect("accepted");
    }
    let mut text = session.text_stream();
    text.push("In ").await.expect("sent");
    text.finish("pieces.").await.expect("sent");
    session.interrupt().await.expect("sent");
    let id = session.stop().await.expect("sent");
    session.acknowledged(&id).await.expect("accepted");
    let message = session
        .try_next()
        .await
        .expect("a message")
        .expect("a message");
    assert!(matches!(message.kind(), ChatMessageKind::JobFinished(_)));
    assert!(session.try_next().await.expect("a normal end").is_none());
    assert_eq!(lines.next().expect("a line").expect("text"), "ok");
    assert!(server.wait().expect("it ends").success());
}
