//! A language model of the caller, which the mock server asks.

use std::sync::Arc;

use axum::{
    Router,
    extract::{FromRef, State},
    response::{IntoResponse, Response},
    routing::post,
};
use metastudio::{
    llm::{Answer, AnswerStream, Endpoint, Question, WholeAnswer},
    types::CreateRobotRequest,
};
use metastudio_mock::Outcome;
use serde_json::{Value, json};

use crate::support::{KEY, ServerClock, client, listen, server, statuses};

#[derive(Clone)]
struct App(Endpoint);

impl FromRef<App> for Endpoint {
    fn from_ref(App(endpoint): &App) -> Self {
        endpoint.clone()
    }
}

/// Repeats the question, in words if a stream is wanted.
async fn answer(State(_): State<App>, question: Question) -> Response {
    let city = question.parameters().city.unwrap_or_default();
    let answer = Answer::new("5b1f80c2", 1_744_612_873_350).extend_param(city);
    let text = question.text().to_owned();
    if !question.wants_stream() {
        return WholeAnswer::new(&answer, &text).into_response();
    }
    let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    AnswerStream::new(answer, futures_util::stream::iter(words)).into_response()
}

async fn ask(question: Value) -> (u16, String) {
    let (server, clock) = server();
    let (listener, address) = listen().await;
    let url = format!("http://{address}/chat");
    let endpoint = Endpoint::new(&*url, KEY).expect("absolute");
    let app = App(endpoint.clock(Arc::new(ServerClock(clock.clone()))));
    let router = Router::new().route("/chat", post(answer)).with_state(app);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let robot: CreateRobotRequest = serde_json::from_value(json!({
        "name": "Lobby guide",
        "app_type": 6,
        "third_party_model_config": {
            "app_id": "lobby-guide",
            "app_key": KEY,
            "llm_url": url,
        },
    }))
    .expect("an object");
    let client = client(&server, &clock);
    client.create_robot(&robot).send().await.expect("created");
    server
        .trigger_callback("ModelQuestion", &question)
        .expect("registered");
    let status = statuses(&server, 1)[0];
    match &server.callbacks()[0].outcome {
        Outcome::Responded { body, .. } => (status, String::from_utf8_lossy(body).into_owned()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_have_a_complete_response() {
    let (status, body) = ask(json!({
        "messages": [{ "content": "Hello." }, { "content": "Hi." }, { "content": "When?" }],
        "is_stream": false,
        "extend_param": r#"{"city": "Hangzhou"}"#,
    }))
    .await;
    assert_eq!(status, 200);
    let body: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(
        body.pointer("/choices/0/message"),
        Some(&json!({ "content": "When?", "extend_param": "Hangzhou" }))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_have_a_streamed_response() {
    let (status, body) = ask(json!({
        "messages": [{ "role": "user", "content": "At six" }],
        "is_stream": true,
        "extend_param": "",
    }))
    .await;
    assert_eq!(status, 200);
    let frames: Vec<&str> = body
        .split("\n\n")
        .filter(|frame| !frame.is_empty())
        .collect();
    assert_eq!(frames.len(), 3, "{body}");
    assert!(
        frames[0].starts_with("data:{") && frames[0].contains(r#""content":"At""#),
        "{body}"
    );
    assert_eq!(frames[2], "data:[DONE]");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_malformed_question_is_rejected() {
    let (status, body) = ask(json!(["not an object"])).await;
    assert_eq!((status, &*body), (400, "the body is not valid"));
}

#[test]
fn debug_shows_nothing_of_a_person() {
    use metastudio::types::{ChatMessage, ModelQuestion};

    let question = r#"{"app_id": "guide", "extend_param": {"city": "Hangzhou"}}"#;
    let question: ModelQuestion = serde_json::from_str(question).expect("a question");
    let text = format!("{question:?}");
    assert!(
        text.contains("guide") && !text.contains("Hangzhou"),
        "{text}"
    );
    let message = r#"{"error_code": "MSS.00000003", "error_msg": "too long: my address is"}"#;
    let message: ChatMessage = serde_json::from_str(message).expect("a message");
    let text = format!("{message:?}");
    assert!(
        text.contains("MSS.00000003") && !text.contains("address"),
        "{text}"
    );
}
