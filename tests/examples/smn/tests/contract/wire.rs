//! Requests on the wire: complete, as the contract describes them, and signed.

use huaweicloud_auth::{ReceivedRequest, Verifier};
use openapi_document::sample::{Body, Extent, Sample};
use serde_json::Value;

use smn::{operation, testing::Stub};

use crate::support::{call, described, input, keys, noon, normal, offline, sample};

#[tokio::test]
async fn every_operation_sends_everything_and_signs_it() {
    let mut problems = Vec::new();
    for operation in operation::ALL {
        let id = operation.id;
        let sample = sample(operation, Extent::Full);
        let stub = Stub::with(|_| Stub::response(400, "{}"));
        let result = call(&offline(&stub), id, input(&sample)).await;
        let requests = stub.requests();
        let Some(request) = requests.first() else {
            let error = result.expect_err("nothing was sent");
            problems.push(format!("{id}: not sent: {error}"));
            continue;
        };
        let described = described(operation);
        let method = request.method().as_str();
        let uri = request.uri();
        let (path, query) = (uri.path(), uri.query().unwrap_or_default());
        let mut lacks = missing(&sample, request.headers().keys().map(AsRef::as_ref), query);
        if !method.eq_ignore_ascii_case(described.method) || !fits(described.path, path) {
            lacks.push(format!("it is {method} {path}"));
        }
        if let Some(Body::Json(body)) = &sample.body {
            let sent: Value = serde_json::from_slice(request.body()).unwrap_or_default();
            if normal(&sent, false) != normal(body, false) {
                lacks.push(format!("its body is {sent}, not {body}"));
            }
        }
        let headers: Vec<(&str, &[u8])> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let received = ReceivedRequest::new(method, path)
            .with_query(query)
            .with_headers(&headers)
            .with_body(request.body());
        if let Err(error) = Verifier::new().verify(&received, noon(), |_| Some(keys())) {
            lacks.push(format!("its signature is invalid: {error}"));
        }
        problems.extend(lacks.into_iter().map(|lack| format!("{id}: {lack}")));
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Returns the parameters of a sample that are not in a request.
fn missing<'r>(
    sample: &Sample<'_>,
    headers: impl Iterator<Item = &'r str>,
    query: &str,
) -> Vec<String> {
    let headers: Vec<&str> = headers.collect();
    let mut missing = Vec::new();
    for parameter in &sample.parameters {
        let name = parameter.name;
        let is_empty = parameter.value == Value::Array(Vec::new());
        let is_sent = match parameter.described["in"].as_str() {
            Some("query") => query.split('&').any(|pair| {
                let key = pair.split('=').next().unwrap_or_default();
                key == name || key.starts_with(&format!("{name}%5B")) || key.contains('%')
            }),
            Some("header") => headers.iter().any(|header| header.eq_ignore_ascii_case(name)),
            _ => true,
        };
        if !is_sent && !is_empty {
            missing.push(format!("`{name}` is not sent"));
        }
    }
    missing
}

/// Returns whether a path is one of a template.
fn fits(template: &str, path: &str) -> bool {
    let parts = |text: &str| -> Vec<String> { text.split('/').map(str::to_owned).collect() };
    let (template, path) = (parts(template), parts(path));
    template.len() == path.len()
        && template.iter().zip(&path).all(|(template, part)| {
            template == part || template.contains('{') && !part.is_empty() && !part.contains('{')
        })
}
