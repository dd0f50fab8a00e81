//! Answers the questions of an avatar with a function of this program, in place of a language model.
//!
//! `cargo run -p metastudio --features axum,callbacks,chat-robots --example own_llm` runs it with a mock
//! server, which asks.

use std::time::{Duration, SystemTime};

use anyhow::{Context, bail};
use axum::{
    Router,
    extract::{FromRef, State},
    response::{IntoResponse, Response},
    routing::post,
};
use metastudio::{
    Client, Clock, SystemClock,
    llm::{Answer, AnswerStream, Endpoint, Question, WholeAnswer},
    types::CreateRobotRequest,
};
use metastudio_mock::{MockServer, Outcome};
use serde_json::json;
use tokio::net::TcpListener;

/// The `app_key` of the robot.
const KEY: &str = "not-a-real-key";

#[derive(Clone)]
struct App {
    endpoint: Endpoint,
}

impl FromRef<App> for Endpoint {
    fn from_ref(app: &App) -> Self {
        app.endpoint.clone()
    }
}

/// Runs for questions that were verified only.
async fn answer(State(_): State<App>, question: Question) -> Response {
    let now = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH);
    let created = i64::try_from(now.unwrap_or_default().as_millis()).unwrap_or(i64::MAX);
    let answer = Answer::new(format!("answer-{created}"), created);
    let text = reply(question.text());
    if question.wants_stream() {
        let words: Vec<String> = text.split_inclusive(' ').map(str::to_owned).collect();
        AnswerStream::new(answer, futures_util::stream::iter(words)).into_response()
    } else {
        WholeAnswer::new(&answer, &text).into_response()
    }
}

/// The place of a language model.
fn reply(question: &str) -> String {
    match question.contains("close") {
        true => "The museum closes at six.".to_owned(),
        false => "I am only an example.".to_owned(),
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run().await
}

pub(crate) async fn run() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/chat", listener.local_addr()?);
    let endpoint = Endpoint::new(&*url, KEY)?;
    let router = Router::new()
        .route("/chat", post(answer))
        .with_state(App { endpoint });
    tokio::spawn(async move { axum::serve(listener, router).await });

    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    let robot: CreateRobotRequest = serde_json::from_value(json!({
        "name": "Lobby guide",
        "app_type": 6,
        "third_party_model_config": { "app_id": "lobby", "app_key": KEY, "llm_url": url },
    }))?;
    client.create_robot(&robot).send().await?;

    for is_stream in [false, true] {
        let question = json!({
            "messages": [{ "content": "When does the museum close?" }],
            "is_stream": is_stream,
        });
        server.trigger_callback("ModelQuestion", &question)?;
    }
    // The server calls from a thread of its own.
    let waiting =
        tokio::task::spawn_blocking(move || server.wait_for_callbacks(2, Duration::from_secs(20)));
    let asked = waiting.await?;
    for delivery in &asked {
        match &delivery.outcome {
            Outcome::Responded { body, .. } => println!("{}", String::from_utf8_lossy(body)),
            other => bail!("{other:?}"),
        }
    }
    asked.get(1).context("a question was not asked")?;
    Ok(())
}
