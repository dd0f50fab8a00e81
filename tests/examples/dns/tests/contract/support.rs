//! Shared by the tests: the contract, clients, and calls with samples.

use std::{
    sync::{Arc, LazyLock},
    time::{Duration, SystemTime},
};

use openapi_document::{
    Document,
    sample::{Body, Extent, Part, Sample},
};
use serde_json::{Map, Value};

use dns::{
    Client, ClientBuilder, Credentials, Error, FilePart, Response,
    dynamic::{self, Input, Output},
    operation::Operation,
    testing::{ManualClock, Stub},
};

/// The project of all calls.
pub(crate) const PROJECT: &str = "0123abcd";

/// The contract, as the mock server has it.
pub(crate) static CONTRACT: LazyLock<Document> = LazyLock::new(|| {
    let text = dns_mock::CONTRACT;
    Document::from_value("contract.json", serde_json::from_str(text).expect("JSON"))
});

/// Returns an operation of the client as the contract describes it.
pub(crate) fn described(operation: &Operation) -> openapi_document::Operation<'static> {
    let (method, path) = (operation.method.as_str(), operation.path);
    let mut all = CONTRACT.operations();
    let found = all.find(|one| one.path == path && one.method.eq_ignore_ascii_case(method));
    found.unwrap_or_else(|| panic!("the contract has no operation {method} {path}"))
}

/// Returns a valid request of an operation.
pub(crate) fn sample(operation: &Operation, extent: Extent) -> Sample<'static> {
    Sample::of(&CONTRACT, &described(operation), extent)
}

/// Returns a sample as the input of a call, without parameters that only the client sets.
pub(crate) fn input(sample: &Sample<'_>) -> Input {
    let mut input = Input::new();
    for parameter in &sample.parameters {
        let of_client = parameter.described.get("x-client").is_some();
        let is_required = parameter.described["required"] == true;
        // The setting of the client is a default of these.
        let is_default = parameter.described["in"] == "query" && !is_required;
        if !of_client || is_default {
            input = input.set(parameter.name, parameter.value.clone());
        }
    }
    match &sample.body {
        Some(Body::Json(body)) => input.body(body.clone()),
        Some(Body::Form(parts)) => parts.iter().fold(input, |input, (name, part)| match part {
            Part::Value(value) => input.set(name, value.clone()),
            Part::File(media_type) => input.file(name, file(media_type)),
            other => panic!("{name}: {other:?} is not supported by this test"),
        }),
        Some(Body::Bytes(media_type)) => input.file("body", file(media_type)),
        _ => input,
    }
}

fn file(media_type: &str) -> FilePart {
    FilePart::new("file.bin", media_type.to_owned(), "the content of a file")
}

/// Returns 2025-03-11T12:00:00Z, the time of clients without a network.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400)
}

/// Returns the keys of clients without a network.
pub(crate) fn keys() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret")
}

/// Returns the settings that every client needs.
pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
}

/// Returns a client whose requests a stub answers.
pub(crate) fn offline(stub: &Stub) -> Client {
    let client = builder()
        .endpoint("http://service.example")
        .credentials(keys())
        .project_id(PROJECT)
        .clock(Arc::new(ManualClock::automatic(noon())))
        .transport(stub.clone())
        .build();
    client.expect("complete")
}

/// Calls an operation by its id.
pub(crate) async fn call(
    client: &Client,
    id: &str,
    input: Input,
) -> Result<Response<Output>, Error> {
    dynamic::request(client, id, input)?.send().await
}

/// Returns a value in which `95` and `95.0` are the same, and, if it was decoded into a type, so are a
/// field that is `null` or empty and one that is absent.
pub(crate) fn normal(value: &Value, is_decoded: bool) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(name, value)| (name.clone(), normal(value, is_decoded)));
            let is_there = |value: &Value| match value {
                Value::Null => false,
                Value::Array(items) => !items.is_empty(),
                Value::Object(fields) => !fields.is_empty(),
                _ => true,
            };
            fields
                .filter(|(_, value)| !is_decoded || is_there(value))
                .collect::<Map<String, Value>>()
                .into()
        }
        Value::Array(items) => items.iter().map(|item| normal(item, is_decoded)).collect(),
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}
