//! Testers that make the same calls: our client, the vendor's SDK for Python, its signer for Node.

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

/// Whoever makes calls; an answer is what is wrong with one, if anything is.
pub(super) trait Tester {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>>;
}

/// Our client.
pub(super) struct Ours;

impl Tester for Ours {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>> {
        let (passed, told) = stage.call(call)?;
        let exchange = match outcome(passed, &told) {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        let (read, sent) = (without_absent(&told["answer"]), exchange.json());
        let sent = without_absent(&sent.unwrap_or_default());
        let lost = (read != sent).then(|| format!("what it read is {read}, was {sent}"));
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

    /// Makes a call; gives what passed, or why nothing good did.
    pub(super) fn call(
        &mut self,
        stage: &Stage,
        call: &Call,
    ) -> anyhow::Result<(Result<Exchange, String>, Value)> {
        let (passed, told) = stage.call_by(&mut self.0, &call.to_json(stage.server.time))?;
        Ok((outcome(passed, &told), told))
    }
}

impl Tester for Sdk {
    fn test(&mut self, stage: &mut Stage, call: &Call) -> anyhow::Result<Vec<String>> {
        let ours = stage.ours(call)?;
        let (passed, told) = self.call(stage, call)?;
        let theirs = match passed {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        let mut found = differences(&theirs, &ours);
        let sent = theirs.json().unwrap_or_default();
        let read = without_headers(&told["answer"], &theirs);
        if !holds(&sent, &read) {
            found.push(format!("what it read is {read}, was {sent}"));
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
        let (passed, told) = stage.call_by(&mut self.0, &request)?;
        let theirs = match outcome(passed, &told) {
            Ok(exchange) => exchange,
            Err(why) => return Ok(vec![why]),
        };
        Ok(differences(&theirs, &ours))
    }
}

/// A request that our client signed, for another to sign: what is signed, and what is only sent.
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

/// What passed, if the answer says that it succeeded and the caller could read it.
fn outcome(passed: Option<Exchange>, told: &Value) -> Result<Exchange, String> {
    let error = told["error"].as_str();
    match (passed, error) {
        (Some(exchange), None) if exchange.succeeded() => Ok(exchange),
        (Some(exchange), _) => {
            let said = String::from_utf8_lossy(&exchange.answer);
            let status = exchange.status.unwrap_or_default();
            Err(error.map_or_else(|| format!("{status} {said}"), str::to_owned))
        }
        (None, error) => Err(error.unwrap_or("it sent nothing").to_owned()),
    }
}

fn script(name: &str) -> std::path::PathBuf {
    workspace::root().join("xtask/conformance").join(name)
}

/// JSON without what is as good as absent.
fn without_absent(value: &Value) -> Value {
    fn strip(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let members = members
                    .into_iter()
                    .map(|(name, value)| (name, strip(value)));
                let is_absent = |value: &Value| match value {
                    Value::Null => true,
                    Value::Array(values) => values.is_empty(),
                    _ => false,
                };
                members.filter(|(_, value)| !is_absent(value)).collect()
            }
            Value::Array(values) => values.into_iter().map(strip).collect(),
            value => value,
        }
    }
    strip(canonical(value))
}

/// What the SDK read of the body: it puts some headers of the answer beside it.
fn without_headers(read: &Value, exchange: &Exchange) -> Value {
    let mut read = read.clone();
    if let Some(members) = read.as_object_mut() {
        let is_header = |name: &str, value: &Value| {
            let mut headers = exchange.answer_headers.iter();
            headers.any(|(other, text)| other.eq_ignore_ascii_case(name) && value == text)
        };
        members.retain(|name, value| !is_header(name, value));
        if members.is_empty() && exchange.answer.is_empty() {
            return Value::Null;
        }
    }
    read
}

/// Whether a body holds all that was read of it: the SDK leaves out what it does not know, and no
/// element of a list.
fn holds(body: &Value, read: &Value) -> bool {
    match (body, read) {
        (_, Value::Null) => true,
        (Value::Object(body), Value::Object(read)) => read.iter().all(|(name, value)| {
            value.is_null() || body.get(name).is_some_and(|body| holds(body, value))
        }),
        (Value::Array(body), Value::Array(read)) => {
            body.len() == read.len() && body.iter().zip(read).all(|(body, read)| holds(body, read))
        }
        (body, read) => canonical(body) == canonical(read) || are_times(body, read),
    }
}

/// Whether both tell the same time: the SDK reads times, and writes them in a form of its own.
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

/// Runs every call by a tester, each on the world as it was at the start.
pub(super) fn run(
    tester: &mut dyn Tester,
    stage: &mut Stage,
    call: &Call,
) -> anyhow::Result<Vec<String>> {
    let found = tester.test(stage, call);
    stage.put_back()?;
    found.with_context(|| call.operation.clone())
}
