//! Checks a response against its operation.

use serde_json::{Value, json};

use super::{Response, body::Bodies, violation::Violation};
use crate::{Operation, Spec, compare::Effect, pointer};

/// Further results of checking a response.
pub(super) struct Checked {
    pub(super) violations: Vec<Violation>,
    /// The reason why a part of the contract could not be used.
    pub(super) problem: Option<(String, String)>,
    /// The body, if it is JSON.
    pub(super) body: Option<Value>,
}

/// Checks a response; `body` states whether its body is known at all.
pub(super) fn check(
    spec: &Spec,
    bodies: &Bodies<'_>,
    operation: &Operation<'_>,
    response: &Response,
    has_body: bool,
) -> Checked {
    let mut checked = Checked {
        violations: Vec::new(),
        problem: None,
        body: serde_json::from_slice(&response.body).ok(),
    };
    let responses = format!("{}/responses", operation.pointer);
    let Some((status, documented)) = documented(operation, response.status) else {
        let mut violation = Violation::new(
            "status-undocumented",
            response.status.to_string(),
            &responses,
        );
        let listed = operation.value.get("responses").and_then(Value::as_object);
        violation.expected = listed
            .into_iter()
            .flat_map(|all| all.keys())
            .cloned()
            .collect();
        violation.found = json!(response.status);
        violation.reason = "clients are stated of other responses".to_owned();
        checked.violations.push(violation);
        return checked;
    };
    let here = pointer::child(&responses, status);
    let documented = spec.resolve(documented).unwrap_or(&Value::Null);
    let path = format!("response {status}");
    if !(200..300).contains(&response.status) {
        let mut rejection = Violation::new("status-rejection", response.status.to_string(), &here);
        rejection.effect = Effect::Narrows;
        rejection.found = json!(response.status);
        rejection.reason =
            "it is documented, and states nothing of responses that succeed".to_owned();
        checked.violations.push(rejection);
    }
    headers(
        spec,
        bodies,
        documented,
        response,
        (&here, &path),
        &mut checked,
    );
    if has_body && operation.method != "head" {
        body(bodies, documented, response, (&here, &path), &mut checked);
    }
    checked
}

/// Returns the response of a status: its own, that of its range, or the default.
fn documented<'a>(operation: &Operation<'a>, status: u16) -> Option<(&'a str, &'a Value)> {
    let responses = operation.value.get("responses")?.as_object()?;
    let (exact, range) = (status.to_string(), format!("{}XX", status / 100));
    let found = |name: &str| {
        let mut responses = responses.iter();
        responses.find(|(other, _)| other.eq_ignore_ascii_case(name))
    };
    let (name, response) = found(&exact)
        .or_else(|| found(&range))
        .or_else(|| found("default"))?;
    Some((name, response))
}

fn headers(
    spec: &Spec,
    bodies: &Bodies<'_>,
    documented: &Value,
    response: &Response,
    (here, path): (&str, &str),
    checked: &mut Checked,
) {
    let headers = documented.get("headers").and_then(Value::as_object);
    for (name, header) in headers.into_iter().flatten() {
        let at = pointer::child(&format!("{here}/headers"), name);
        let header = spec.resolve(header).unwrap_or(&Value::Null);
        match (response.header(name), header.get("schema")) {
            (None, _) if header.get("required") == Some(&Value::Bool(true)) => {
                let mut violation = Violation::new("header-required", name, at);
                violation.path = path.to_owned();
                violation.expected = "present".into();
                violation.found = "absent".into();
                violation.reason = "clients rely on the header being there".to_owned();
                checked.violations.push(violation);
            }
            (Some(text), Some(schema)) => {
                let at = format!("{at}/schema");
                // A header is a string; the schema determines the value that it represents.
                let read = serde_json::from_str(text).unwrap_or_else(|_| json!(text));
                let fits = |value: &Value| bodies.check(schema, &at, value);
                match (fits(&json!(text)), fits(&read)) {
                    (Ok(as_text), Ok(as_read)) => {
                        let fewer = if as_text.len() <= as_read.len() {
                            as_text
                        } else {
                            as_read
                        };
                        checked
                            .violations
                            .extend(fewer.into_iter().map(|mut violation| {
                                violation.id = violation.id.replacen("body", "header", 1);
                                violation.subject = name.clone();
                                violation.path = path.to_owned();
                                violation
                            }));
                    }
                    (Err(message), _) | (_, Err(message)) => checked.problem = Some((at, message)),
                }
            }
            _ => {}
        }
    }
}

fn body(
    bodies: &Bodies<'_>,
    documented: &Value,
    response: &Response,
    (here, path): (&str, &str),
    checked: &mut Checked,
) {
    let content = documented.get("content").and_then(Value::as_object);
    let content: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
    let content_type = response
        .header("content-type")
        .map(essence)
        .unwrap_or_default();
    let at = format!("{here}/content");
    let mut stated = |id: &str, effect, expected: Value, found: &str, reason: &str| {
        let mut violation = Violation::new(id, "body", at.clone());
        violation.effect = effect;
        violation.path = path.to_owned();
        (violation.expected, violation.found) = (expected, found.into());
        violation.reason = reason.to_owned();
        checked.violations.push(violation);
    };
    let expected: Value = content.iter().map(|(name, _)| json!(name)).collect();
    if content.is_empty() {
        if !response.body.is_empty() {
            let reason = "the contract says nothing of a body here";
            stated(
                "body-undocumented",
                Effect::MayWiden,
                Value::Null,
                &content_type,
                reason,
            );
        }
        return;
    }
    if response.body.is_empty() {
        let reason = "clients read a body here";
        return stated("body-missing", Effect::Widens, expected, "no body", reason);
    }
    let fitting = content.iter().filter_map(|(name, media)| {
        let range = essence(name);
        let fit = match range.split_once("/*") {
            _ if range == content_type => 3,
            Some(("*", _)) => 1,
            Some((family, _)) if content_type.split('/').next() == Some(family) => 2,
            _ => return None,
        };
        Some((fit, *name, *media))
    });
    let Some((_, name, media)) = fitting.max_by_key(|(fit, ..)| *fit) else {
        let reason = "clients read bodies as the type that the contract says";
        let found = if content_type.is_empty() {
            "none"
        } else {
            &content_type
        };
        return stated("content-type", Effect::Widens, expected, found, reason);
    };
    let is_json = content_type.ends_with("/json") || content_type.ends_with("+json");
    let (true, Some(schema)) = (is_json, media.get("schema")) else {
        return;
    };
    let read = match serde_json::from_slice::<Value>(&response.body) {
        Ok(read) => read,
        Err(error) => {
            let reason = "clients cannot read what is not JSON";
            let found = format!(
                "broken at byte {} of {}",
                position(&response.body, &error),
                response.body.len()
            );
            return stated(
                "body-unreadable",
                Effect::Widens,
                json!(name),
                &found,
                reason,
            );
        }
    };
    let at = format!("{}/schema", pointer::child(&at, name));
    match bodies.check(schema, &at, &read) {
        Ok(violations) => checked
            .violations
            .extend(violations.into_iter().map(|mut violation| {
                violation.path = format!("{path} {name} {}", violation.path)
                    .trim_end()
                    .to_owned();
                violation
            })),
        Err(message) => checked.problem = Some((at, message)),
    }
}

/// Returns a media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns the byte at which reading ended.
fn position(body: &[u8], error: &serde_json::Error) -> usize {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    (before + error.column()).min(body.len())
}
