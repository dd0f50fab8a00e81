//! Snapshots of requests on the wire, in which only random and secret values are replaced.

use std::{collections::BTreeSet, future::Future};

use api_contract::sample::{Body, Extent, Part};
use huaweicloud_auth::{ReceivedRequest, Verifier};
use metastudio::{
    Client, Credentials, Error,
    operation::{self, Location, Operation},
    types::TrainingJobState,
};
use serde_json::{Value, json};

use crate::support::{
    call::{call, input, sample},
    client::{builder, keys, noon, token},
    contract::resolve,
    normal::{Form, normal},
    one_shot::{OneShot, Request},
};

const APP_USER: &str = "user 1, of (many); ~\"quoted\"";

/// Sends the same call with an access key and with a token, and returns both requests.
async fn capture<F>(call: impl Fn(Client) -> F) -> [Request; 2]
where
    F: Future<Output = Result<(), Error>>,
{
    let with = async |credentials: Credentials| {
        let server = OneShot::start("{}");
        let client = builder(&server.url)
            .credentials(credentials)
            .app_user_id(APP_USER)
            .build();
        // The response of a create is expected to contain an id.
        if let Err(error) = call(client.expect("complete")).await {
            assert!(error.is_decode(), "{error}");
        }
        server.request()
    };
    [with(keys()).await, with(token()).await]
}

/// Formats the requests as text.
fn show(requests: &[Request; 2]) -> String {
    requests.each_ref().map(show_one).join("\n\n")
}

fn show_one(request: &Request) -> String {
    let mut headers: Vec<String> = request
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", stable(name, value)))
        .collect();
    headers.sort();
    let body = String::from_utf8_lossy(&request.body);
    let head = format!(
        "{} {}\n{}",
        request.method,
        request.target,
        headers.join("\n")
    );
    format!("{head}\n\n{body}").trim_end().to_owned()
}

/// Replaces the parts of a header that differ between runs or versions.
fn stable(name: &str, value: &str) -> String {
    let before = |mark: &str| value.split_once(mark).map_or(value, |(before, _)| before);
    match name {
        "authorization" => format!("{}Signature=[signature]", before("Signature=")),
        "host" => format!("{}:[port]", before(":")),
        "user-agent" => value.replace(env!("CARGO_PKG_VERSION"), "[version]"),
        _ => value.to_owned(),
    }
}

/// Verifies the signature of a request, which the text omits.
fn verify(request: &Request) {
    let headers: Vec<(&str, &[u8])> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let (path, query) = request.parts();
    let received = ReceivedRequest::new(&request.method, path)
        .with_query(query)
        .with_headers(&headers)
        .with_body(&request.body);
    let verified = Verifier::new().verify(&received, noon(), |_| Some(keys()));
    assert!(verified.is_ok(), "{verified:?}: {request:?}");
}

/// Checks that the request has every parameter of the operation, and every part of its form.
fn is_complete(operation: &Operation, request: &Request) {
    let (_, query) = request.parts();
    let sent: BTreeSet<&str> = query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or_default())
        .collect();
    let body = String::from_utf8_lossy(&request.body);
    for parameter in operation.parameters {
        let name = parameter.name;
        let is_sent = match parameter.location {
            Location::Query => sent.contains(name),
            Location::Header => request.header(&name.to_ascii_lowercase()).is_some(),
            Location::Form => body.contains(&format!("name=\"{name}\"")),
            // The path is part of the snapshot, and the body is compared as a whole.
            _ => true,
        };
        assert!(is_sent, "{}: {name} is not sent", operation.id);
    }
}

/// Texts with characters that encodings treat differently.
const SPECIAL_TEXTS: [&str; 8] = [
    "导游 🎬 ~*'()!\"\\",
    "50% off + more",
    "a/b?c#d",
    "spring, summer & autumn",
    "脚本=1",
    "efc5 a/b%2F?x=1&y#导游",
    " ",
    "",
];

/// A sequence of unusual values for parameters, as far as the contract and the client allow them.
#[derive(Default)]
struct UnusualValues(usize);

impl UnusualValues {
    fn value(&mut self, parameter: &'static Value, sample: &Value) -> Value {
        let schema = resolve(&parameter["schema"]);
        let schema = schema["allOf"].get(0).map_or(schema, resolve);
        if schema["type"] == "array" {
            let element = resolve(&schema["items"]);
            let is_joined = parameter["explode"] == false;
            let [first, second, third] =
                std::array::from_fn(|_| self.one(element, &sample[0], is_joined));
            let max = schema["maxItems"].as_u64().map_or(4, |max| max.min(4));
            let mut list = vec![first.clone(), second, third, first];
            list.truncate(usize::try_from(max).expect("at most four"));
            return list.into();
        }
        let is_path = parameter["in"] == "path";
        let one = self.one(schema, sample, is_path || parameter["in"] == "header");
        match one.as_str() {
            // A path is rejected if an id in it has a separator.
            Some(text) if is_path => text.replace(['/', '\\'], ":").into(),
            _ => one,
        }
    }

    /// Returns one value. A `bare` text must not be blank or contain a comma.
    fn one(&mut self, schema: &'static Value, sample: &Value, bare: bool) -> Value {
        self.0 += 1;
        if let Some(values) = schema["enum"].as_array() {
            return match self.0 % 3 {
                0 => json!("BRAND NEW/é"),
                turn => values[turn * (values.len() - 1) / 2].clone(),
            };
        }
        let bound = |key: &str| schema.get(key).filter(|_| self.0.is_multiple_of(2));
        match schema["type"].as_str() {
            Some("integer" | "number") => bound("maximum").unwrap_or(sample).clone(),
            Some("boolean") => json!(self.0.is_multiple_of(2)),
            Some("string") if schema["format"] == "date-time" => match self.0 % 3 {
                0 => json!("2025-01-24T18:00:00.5+08:00"),
                1 => json!("2025-02-01T00:00:00Z"),
                _ => json!("not a time"),
            },
            Some("string") => {
                let text = SPECIAL_TEXTS[self.0 % SPECIAL_TEXTS.len()];
                let length = text.chars().count() as u64;
                let fits = length >= schema["minLength"].as_u64().unwrap_or_default()
                    && length <= schema["maxLength"].as_u64().unwrap_or(u64::MAX)
                    && !(bare && (text.trim().is_empty() || text.contains(',')));
                if fits { json!(text) } else { sample.clone() }
            }
            _ => sample.clone(),
        }
    }
}

/// Checks that the request has the JSON body or the texts of the form of the call.
fn has_body(operation: &str, body: Option<&Body>, request: &Request) {
    match body {
        None => assert!(request.body.is_empty(), "{operation}"),
        Some(Body::Json(body)) => {
            let sent: Value = serde_json::from_slice(&request.body).expect("JSON");
            assert_eq!(
                normal(&sent, Form::Sent),
                normal(body, Form::Sent),
                "{operation}"
            );
            assert_eq!(request.header("content-type"), Some("application/json"));
        }
        Some(Body::Form(parts)) => {
            let sent = String::from_utf8_lossy(&request.body);
            for (name, part) in parts {
                if let Part::Value(Value::String(text)) = part {
                    assert!(sent.contains(text.as_str()), "{operation}: {name}");
                }
            }
        }
        Some(other) => panic!("{operation}: {other:?} is not supported by this test"),
    }
}

#[tokio::test]
async fn every_operation_with_all_parameters() {
    for operation in operation::ALL {
        let id = operation.id;
        let sample = sample(id, Extent::Full);
        let mut values = UnusualValues::default();
        let input = input(&sample, |parameter, value| values.value(parameter, value));
        let requests = capture(async |client: Client| {
            let result = call(&client, id, input.clone()).await;
            // The server returns `{}`, which may not be a response of the operation.
            match result {
                Err(error) if !error.is_decode() => Err(error),
                _ => Ok(()),
            }
        });
        let requests = requests.await;
        is_complete(operation, &requests[0]);
        verify(&requests[0]);
        has_body(id, sample.body.as_ref(), &requests[0]);
        insta::assert_snapshot!(id, show(&requests));
    }
}

#[tokio::test]
async fn a_call_without_options_sends_none() {
    let requests = capture(async |client: Client| {
        let none: [TrainingJobState; 0] = [];
        let call = client.list_2d_model_training_job().state(none);
        call.send().await.map(|_| ())
    });
    let requests = requests.await;
    verify(&requests[0]);
    let on_the_wire = show(&requests);
    insta::assert_snapshot!(on_the_wire);
}
