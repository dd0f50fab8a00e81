//! Calls of operations by their ids.

use metastudio::{
    Client, Error, FilePart,
    dynamic::{self, Input},
    testing::Stub,
};
use serde_json::json;

use crate::support::builder;

const LIST: &str = "List2dModelTrainingJob";

fn client(stub: &Stub) -> Client {
    let builder = builder("http://service.example").transport(stub.clone());
    builder.build().expect("complete")
}

/// Returns the error of an input that is rejected before there is a request.
fn rejection(id: &str, input: Input) -> Error {
    let stub = Stub::new([]);
    let result = dynamic::request(&client(&stub), id, input);
    let error = result.expect_err("rejected");
    assert!(error.is_invalid_request() && !error.may_have_executed());
    assert!(stub.requests().is_empty());
    error
}

#[tokio::test]
async fn parameters_are_sent_as_by_the_builder() {
    let page = json!({"count": 1, "jobs": [{"job_id": "1", "name": "n", "state": "TRAINING"}]});
    let stub = Stub::with(move |_| Stub::response(200, page.to_string()));
    let client = client(&stub);
    let input = Input::new()
        .set("limit", "50")
        .set("offset", 2)
        .set("is_flexus", "true")
        .set("state", json!(["TRAINING", "BRAND_NEW"]))
        .set("tag", json!(null));
    let page = dynamic::request(&client, LIST, input)
        .expect("right")
        .send();
    let page = page.await.expect("a page");
    let sent = &stub.requests()[0];
    assert_eq!(
        sent.uri().query(),
        Some("is_flexus=true&limit=50&offset=2&state=TRAINING%2CBRAND_NEW")
    );
    assert_eq!(page.to_json()["jobs"][0]["state"], "TRAINING");
    assert_eq!(page.items().expect("a page").len(), 1);

    let request = || dynamic::request(&client, LIST, Input::new()).expect("right");
    let mut pages = request().pages().expect("it has pages");
    assert!(pages.try_next().await.expect("a page").is_some());
    assert!(pages.try_next().await.expect("the end").is_none());
    assert_eq!(pages.total(), Some(1));
    let mut items = request().items().expect("it has elements");
    let item = items.try_next().await.expect("an element").expect("one");
    assert_eq!(item["job_id"], "1");
    assert!(items.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn a_response_without_a_body_has_neither_json_nor_pages() {
    let client = client(&Stub::with(|_| Stub::response(200, "")));
    let request = || {
        let input = Input::new().set("job_id", "a b");
        dynamic::request(&client, "Delete2dModelTrainingJob", input).expect("right")
    };
    let response = request().send().await.expect("deleted");
    assert_eq!((response.to_json(), response.items()), (json!(null), None));
    assert!(request().pages().is_none() && request().items().is_none());
}

#[test]
fn every_problem_of_an_input_is_named() {
    let error = rejection("Delete2dModelTrainingJob", Input::new());
    assert_eq!(error.parameter(), Some("job_id"));
    let input = Input::new()
        .set("limit", "many")
        .set("state", json!([["TRAINING"]]))
        .set("is_flexus", 1)
        .set("colour", "red")
        .set("project_id", "another")
        .file("film", FilePart::new("a", "video/mp4", "b"))
        .body(json!({}));
    let text = rejection(LIST, input).to_string();
    for problem in [
        "limit is string, must be int32",
        "state is array, must be string",
        "is_flexus is integer, must be boolean",
        "colour is not a parameter of the operation",
        "project_id is a setting of the client",
        "film is not a file",
        "body is more than the operation takes",
    ] {
        assert!(text.contains(problem), "{problem}: {text}");
    }
}

#[tokio::test]
async fn unknown_fields_are_sent_if_they_are_allowed() {
    let body = json!({"name": "n", "brand_new": {"a": [1]}});
    let update = || Input::new().set("asset_id", "1").body(body.clone());
    let text = rejection("UpdateDigitalAsset", update()).to_string();
    assert!(text.contains("body/brand_new is not a member"), "{text}");
    assert!(
        text.contains("body/name") || !text.contains("; body"),
        "{text}"
    );

    let stub = Stub::new([]);
    let input = Input::new()
        .set("asset_id", "1")
        .body(json!({"brand_new": {"a": [1]}}));
    let request = dynamic::request(
        &client(&stub),
        "UpdateDigitalAsset",
        input.allow_unknown_fields(),
    );
    let _ = request.expect("allowed").send().await;
    let sent: serde_json::Value = serde_json::from_slice(stub.requests()[0].body()).expect("JSON");
    assert_eq!(sent, json!({"brand_new": {"a": [1]}}));
}

#[test]
fn an_unknown_operation_is_named() {
    let error = rejection("MakeTea", Input::new());
    assert!(error.to_string().contains("`MakeTea`"), "{error}");
    assert_eq!(error.operation(), None);
}

#[tokio::test]
async fn bounds_match_the_builder() {
    let stub = Stub::new([]);
    let input = Input::new().set("limit", 101);
    let request = dynamic::request(&client(&stub), LIST, input).expect("a number");
    let error = request.send().await.expect_err("too many");
    assert_eq!(error.parameter(), Some("limit"));
    assert!(stub.requests().is_empty());
}
