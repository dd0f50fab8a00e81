//! Recorded traffic as an HTTP Archive (HAR 1.2), for any tool that reads one.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::percent::query_pairs;
use crate::record::{REDACTED, RecordedRequest};

/// Converts requests. Their headers contain no secrets any more; bodies are redacted here, in the
/// fields with these names.
pub(super) fn archive(
    base: &str,
    requests: &[RecordedRequest],
    secret: &BTreeSet<String>,
) -> Value {
    let entries: Vec<Value> = (requests.iter())
        .map(|request| entry(base, request, secret))
        .collect();
    json!({"log": {
        "version": "1.2",
        "creator": {"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION")},
        "entries": entries,
    }})
}

fn entry(base: &str, recorded: &RecordedRequest, secret: &BTreeSet<String>) -> Value {
    let query = recorded.query.as_deref();
    let target = query.map_or_else(
        || recorded.path.clone(),
        |query| format!("{}?{query}", recorded.path),
    );
    let mut request = json!({
        "method": recorded.method.as_str(),
        "url": format!("{base}{target}"),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers(&recorded.headers),
        "queryString": (query_pairs(query.unwrap_or_default()).unwrap_or_default().iter())
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect::<Vec<_>>(),
        "headersSize": -1,
        "bodySize": recorded.body.len(),
    });
    if let (false, Some(fields)) = (recorded.body.is_empty(), request.as_object_mut()) {
        let content = content(&recorded.headers, &recorded.body, secret);
        fields.insert("postData".to_owned(), content.into());
    }
    let mut received = content(&recorded.response_headers, &recorded.response_body, secret);
    received.insert("size".to_owned(), recorded.response_body.len().into());
    let status = recorded.status;
    let millis = recorded.took.as_secs_f64() * 1000.0;
    let started = Timestamp::try_from(recorded.received).unwrap_or(Timestamp::UNIX_EPOCH);
    let mut entry = json!({
        "startedDateTime": started.to_string(),
        "time": millis,
        "request": request,
        // A request without a response has the status 0.
        "response": {
            "status": status.map_or(0, |status| status.as_u16()),
            "statusText": status.and_then(|status| status.canonical_reason()).unwrap_or_default(),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": status.map_or_else(Vec::new, |_| headers(&recorded.response_headers)),
            "content": received,
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": recorded.response_body.len(),
        },
        "cache": {},
        "timings": {"send": 0, "wait": millis, "receive": 0},
        "_executed": recorded.executed,
    });
    if let (Some(operation), Some(fields)) = (&recorded.operation, entry.as_object_mut()) {
        fields.insert("_operation".to_owned(), operation.as_str().into());
    }
    entry
}

fn headers(headers: &HeaderMap) -> Vec<Value> {
    (headers.iter())
        .map(|(name, value)| {
            json!({"name": name.as_str(), "value": String::from_utf8_lossy(value.as_bytes())})
        })
        .collect()
}

/// A body and its type; in base64 if it is no text.
fn content(headers: &HeaderMap, body: &[u8], secret: &BTreeSet<String>) -> Map<String, Value> {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let mut content = Map::new();
    let kind = kind.unwrap_or("application/octet-stream");
    content.insert("mimeType".to_owned(), kind.into());
    let text = match (without_secrets(body, secret), std::str::from_utf8(body)) {
        (Some(text), _) => text,
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => {
            content.insert("encoding".to_owned(), "base64".into());
            STANDARD.encode(body)
        }
    };
    content.insert("text".to_owned(), text.into());
    content
}

/// A JSON body in other words, if it has secrets; otherwise it stays as it was sent.
fn without_secrets(body: &[u8], secret: &BTreeSet<String>) -> Option<String> {
    if secret.is_empty() {
        return None;
    }
    let mut json: Value = serde_json::from_slice(body).ok()?;
    redact(&mut json, secret).then(|| json.to_string())
}

/// Whether there was anything to take out. It goes as deep as the parser did.
fn redact(value: &mut Value, secret: &BTreeSet<String>) -> bool {
    match value {
        Value::Array(items) => {
            (items.iter_mut()).fold(false, |any, item| redact(item, secret) | any)
        }
        Value::Object(fields) => (fields.iter_mut()).fold(false, |any, (name, value)| {
            if secret.contains(name) && !value.is_null() {
                *value = REDACTED.into();
                return true;
            }
            redact(value, secret) | any
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_fields_are_redacted_at_any_depth() {
        let secret = BTreeSet::from(["password".to_owned()]);
        let body = br#"{"a": [{"password": {"x": 1}}, {"password": null}],  "b": 1.50}"#;
        let redacted = without_secrets(body, &secret).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&redacted).unwrap(),
            json!({"a": [{"password": "[redacted]"}, {"password": null}], "b": 1.5})
        );
        assert_eq!(without_secrets(b"{\"b\":  1.50}", &secret), None);
        assert_eq!(without_secrets(b"password", &secret), None);
    }
}
