//! Testers that make the same calls: this client, the vendor's SDK for Python, its signer for Node.

use std::process::Command;

use anyhow::Context;
use serde_json::{Value, json};

use super::{
    case::Call,
    compare::{canonical, differences},
    driver::Driver,
    recorder::Exchange,
    stage::Stage,
    tools::{Node, Python},
};
use crate::workspace;

/// A program that makes calls.
pub(super) trait Tester {
    /// Makes a call, and returns its failures.
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>>;
}

/// This client.
pub(super) struct Ours;

impl Tester for Ours {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>> {
        let (exchange, result) = stage.call(call)?;
        let exchange = match outcome(exchange, &result) {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        let (read, sent) = (without_absent(&result["response"]), exchange.json());
        let sent = without_absent(&sent.unwrap_or_default());
        let lost = (read != sent).then(|| format!("it decoded {read} from {sent}"));
        Ok(lost.into_iter().collect())
    }
}

/// The vendor's SDK.
pub(super) struct Sdk(Driver);

impl Sdk {
    pub(super) fn start(python: &Python, stage: &Stage) -> anyhow::Result<Self> {
        let mut command = Command::new(python.program("python"));
        command.arg(script("vendor.py"));
        Ok(Self(Driver::start(command, &stage.settings())?))
    }

    /// Makes a call, and returns the exchange, or the reason of its failure.
    pub(super) fn call(
        &mut self,
        stage: &Stage,
        call: &Call,
    ) -> anyhow::Result<(Result<Exchange, String>, Value)> {
        let (exchange, result) = stage.call_by(&mut self.0, &call.to_json(stage.server.time))?;
        Ok((outcome(exchange, &result), result))
    }
}

impl Tester for Sdk {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>> {
        let ours = stage.ours(call)?;
        let (exchange, result) = self.call(stage, call)?;
        let theirs = match exchange {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        let mut found = differences(&theirs, &ours);
        let sent = theirs.json().unwrap_or_default();
        let read = without_headers(&result["response"], &theirs);
        let read = without_wrapper(&sent, read);
        if !contains(&sent, &read) {
            found.push(format!("it decoded {read} from {sent}"));
        }
        Ok(found)
    }
}

/// The vendor's signer.
pub(super) struct Signer(Driver);

impl Signer {
    pub(super) fn start(node: &Node, stage: &Stage) -> anyhow::Result<Self> {
        let command = node.script(&script("signer.js"));
        Ok(Self(Driver::start(command, &stage.settings())?))
    }
}

impl Tester for Signer {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>> {
        let ours = stage.ours(call)?;
        let request = unsigned(&ours);
        let (exchange, result) = stage.call_by(&mut self.0, &request)?;
        let theirs = match outcome(exchange, &result) {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        Ok(differences(&theirs, &ours))
    }
}

/// Removes the signature of a request of this client, so that the other signer can sign it.
fn unsigned(request: &Exchange) -> Value {
    let authorization = request.header("authorization").unwrap_or_default();
    let signed = authorization
        .split_once("SignedHeaders=")
        .map(|(_, rest)| rest);
    let signed: Vec<&str> = signed.unwrap_or_default().split([',', ';']).collect();
    let headers = request.headers.iter().filter(|(name, _)| {
        !["authorization", "connection", "content-length", "host"].contains(&name.as_str())
    });
    let (signed, others): (Vec<_>, Vec<_>) =
        headers.partition(|(name, _)| signed.contains(&name.as_str()));
    let object = |headers: Vec<&(String, String)>| -> Value {
        let headers = headers.into_iter();
        headers
            .map(|(name, value)| (name.clone(), json!(value)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let is_json = request.header("content-type") == Some("application/json");
    let host = request.header("host").unwrap_or_default();
    json!({
        "method": request.method,
        "url": format!("http://{host}{}", request.target),
        "headers": object(signed),
        "unsigned": object(others),
        "json": is_json && !request.body.is_empty(),
        "body": String::from_utf8_lossy(&request.body),
    })
}

/// Returns the exchange if the call succeeded and the caller could decode the response.
pub(super) fn outcome(exchange: Option<Exchange>, result: &Value) -> Result<Exchange, String> {
    let error = result["error"].as_str();
    match (exchange, error) {
        (Some(exchange), None) if exchange.succeeded() => Ok(exchange),
        (Some(exchange), _) => {
            let body = String::from_utf8_lossy(&exchange.response);
            let status = exchange.status.unwrap_or_default();
            Err(error.map_or_else(|| format!("{status} {body}"), str::to_owned))
        }
        (None, error) => Err(error.unwrap_or("it sent nothing").to_owned()),
    }
}

fn script(name: &str) -> std::path::PathBuf {
    workspace::root().join("xtask/conformance").join(name)
}

/// Removes `null` fields and empty lists, which are equivalent to absent fields.
fn without_absent(value: &Value) -> Value {
    fn strip(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, strip(value)));
                let is_absent = |value: &Value| match value {
                    Value::Null => true,
                    Value::Array(values) => values.is_empty(),
                    _ => false,
                };
                fields.filter(|(_, value)| !is_absent(value)).collect()
            }
            Value::Array(values) => values.into_iter().map(strip).collect(),
            value => value,
        }
    }
    strip(canonical(value))
}

/// Removes the headers that the SDK adds to the decoded body.
fn without_headers(read: &Value, exchange: &Exchange) -> Value {
    let mut read = read.clone();
    if let Some(fields) = read.as_object_mut() {
        let is_header = |name: &str, value: &Value| {
            let mut headers = exchange.response_headers.iter();
            headers.any(|(other, text)| other.eq_ignore_ascii_case(name) && value == text)
        };
        fields.retain(|name, value| !is_header(name, value));
        if fields.is_empty() && exchange.response.is_empty() {
            return Value::Null;
        }
    }
    read
}

/// Returns the list that the SDK decoded from a body that is a list: it is the property `body` there, since
/// every response of the SDK is an object.
fn without_wrapper(sent: &Value, read: Value) -> Value {
    match read {
        Value::Object(mut fields) if sent.is_array() && fields.len() == 1 => {
            fields.remove("body").unwrap_or_default()
        }
        read => read,
    }
}

/// Returns whether a body contains everything that was decoded from it.
///
/// The SDK omits unknown fields, but no elements of lists.
fn contains(body: &Value, read: &Value) -> bool {
    match (body, read) {
        (_, Value::Null) => true,
        (Value::Object(body), Value::Object(read)) => read.iter().all(|(name, value)| {
            value.is_null() || body.get(name).is_some_and(|body| contains(body, value))
        }),
        (Value::Array(body), Value::Array(read)) => {
            body.len() == read.len()
                && body
                    .iter()
                    .zip(read)
                    .all(|(body, read)| contains(body, read))
        }
        // Where the SDK says text, it turns any other scalar into text.
        (Value::Number(body), Value::String(read)) => body.to_string() == *read,
        (body, read) => canonical(body) == canonical(read) || are_times(body, read),
    }
}

/// Returns whether both are the same time, which the SDK formats differently.
fn are_times(body: &Value, read: &Value) -> bool {
    let time = |value: &Value| {
        value
            .as_str()?
            .replace("+00:00", "Z")
            .parse::<jiff::Timestamp>()
            .ok()
    };
    time(body).is_some() && time(body) == time(read)
}

/// Tests a call, and then restores the initial data.
pub(super) fn run(
    tester: &mut dyn Tester,
    stage: &mut Stage,
    call: &Call,
) -> anyhow::Result<Vec<String>> {
    let found = tester.test(stage, call);
    stage.restore()?;
    found.with_context(|| call.operation.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoded_values_are_part_of_the_body() {
        for (sent, read, is_part) in [
            (json!({"a": 1, "b": 2}), json!({"a": 1.0}), true),
            (json!({"time": 17}), json!({"time": "17"}), true),
            (json!({"time": 17}), json!({"time": "18"}), false),
            (json!([{"a": 1}]), json!({"body": [{"a": 1}]}), true),
            (json!([{"a": 1}]), json!({"body": []}), false),
            (json!({"body": [1]}), json!({"body": [1]}), true),
        ] {
            let unwrapped = without_wrapper(&sent, read.clone());
            assert_eq!(contains(&sent, &unwrapped), is_part, "{sent} {read}");
        }
    }
}
