//! Holds a conversation with an avatar: texts, a text in pieces, an interruption.
//!
//! `cargo run -p metastudio --features chat --example chat` runs it with a mock server.

use anyhow::Context;
use metastudio::{
    Client,
    chat::{ChatError, ChatMessageKind, ChatSession},
};
use metastudio_mock::{ConversationFault, MockServer};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run().await
}

pub(crate) async fn run() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    // The first connection breaks off after the third message.
    server.inject_conversation_fault(ConversationFault::drop_connection().after(3).times(1));
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    let rooms = server.items("smart-chat-room")?;
    let room = rooms
        .first()
        .and_then(|room| room["room_id"].as_str())
        .context("no room")?;
    let robots = server.items("robot")?;
    let robot = robots
        .first()
        .and_then(|robot| robot["robot_id"].as_str())
        .context("no robot")?;
    let job = client.start_smart_chat_job(room, robot).send().await?;

    // Each connection needs a one-off code, which `open` creates.
    let mut session = client.chat_session(&*job).open().await?;
    for line in [
        "Good morning.",
        "The museum closes at six.",
        "On Sundays at five.",
        "Goodbye.",
    ] {
        while let Err(error) = send_and_print(&mut session, line).await {
            if !error.is_transient() {
                return Err(error.into());
            }
            println!("{error}: connecting again");
            session = client.chat_session(&*job).open().await?;
        }
    }

    // The words of a language model are sent as they come.
    let mut text = session.text_stream();
    text.push("One moment: ").await?;
    let last = text.finish("here is the way.").await?;
    session.acknowledged(&last).await?;
    session.interrupt().await?;
    session.stop().await?;
    session.close().await?;
    Ok(())
}

/// Lets the avatar say a line, and prints what the service sends until it has accepted it.
async fn send_and_print(session: &mut ChatSession, line: &str) -> Result<(), ChatError> {
    let request_id = session.say(line).await?;
    while let Some(message) = session.try_next().await? {
        match message.kind() {
            ChatMessageKind::Acknowledged { request_id: own }
                if own.as_ref() == Some(&request_id) =>
            {
                println!("said: {line}");
                return Ok(());
            }
            other => println!("{other:?}"),
        }
    }
    Err(ChatError::Ended)
}
