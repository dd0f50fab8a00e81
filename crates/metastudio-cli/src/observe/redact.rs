//! Texts and bodies without secrets.

use http::Method;
use huaweicloud_auth::header;
use serde_json::Value;

use crate::catalog::{Catalog, Details, Operation, Schema};

/// What stands for a secret.
pub(crate) const REDACTED: &str = "[redacted]";
/// How deep a body is searched for sensitive fields.
const DEPTH: usize = 32;

/// Returns the value of a header, or a placeholder if it is secret.
pub(crate) fn header_value<'a>(name: &str, value: &'a http::HeaderValue) -> &'a str {
    if header::is_sensitive(name) || value.is_sensitive() {
        return REDACTED;
    }
    value.to_str().unwrap_or("[not text]")
}

/// Returns an address without its query if that may hold a signature.
pub(crate) fn address(url: &str) -> String {
    match url.split_once('?') {
        Some((path, query)) if is_signed(query) => format!("{path}?{REDACTED}"),
        _ => url.to_owned(),
    }
}

fn is_signed(query: &str) -> bool {
    let query = query.to_ascii_lowercase();
    ["signature", "token", "accesskeyid", "x-amz-", "x-obs-"]
        .iter()
        .any(|word| query.contains(word))
}

/// Returns the operation of the contract that a request calls.
pub(crate) fn route(method: &Method, path: &str) -> Option<(&'static Details, &'static Operation)> {
    let path = path.trim_end_matches('/');
    let matches = |template: &str| {
        let (mut own, mut steps) = (path.split('/'), template.split('/'));
        loop {
            match (own.next(), steps.next()) {
                (None, None) => return true,
                (Some(own), Some(step)) if own == step || step.starts_with('{') => {}
                _ => return false,
            }
        }
    };
    let mut candidates: Vec<_> = (Catalog::get().operations())
        .filter(|(_, entry)| entry.method == method.as_str() && matches(&entry.path))
        .collect();
    // A path without parameters precedes one with them.
    candidates.sort_by_key(|(_, entry)| entry.path.matches('{').count());
    let (family, entry) = candidates.first()?;
    let details = family.details();
    Some((details, details.operation(&entry.id)?))
}

/// Returns the body of a request without sensitive fields and signed addresses.
pub(crate) fn request_body(method: &Method, path: &str, body: &[u8]) -> String {
    let found = route(method, path);
    let schema = found
        .and_then(|(details, operation)| Some(details.schema(&operation.body.as_ref()?.schema)));
    shown(body, schema)
}

/// Returns the body of a response without sensitive fields and signed addresses.
pub(crate) fn response_body(method: &Method, path: &str, body: &[u8]) -> String {
    let found = route(method, path);
    let schema = found.and_then(|(details, operation)| {
        Some(details.schema(&operation.response.as_ref()?.schema))
    });
    shown(body, schema)
}

fn shown(body: &[u8], schema: Option<Schema<'_>>) -> String {
    if body.is_empty() {
        return String::new();
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else {
        return format!("[{} bytes that are not JSON]", body.len());
    };
    if let Some(schema) = schema {
        hide(&mut value, schema);
    }
    hide_addresses(&mut value);
    value.to_string()
}

/// Replaces the sensitive fields of a value.
pub(crate) fn hide(value: &mut Value, schema: Schema<'_>) {
    hide_within(value, schema, DEPTH);
}

fn hide_within(value: &mut Value, schema: Schema<'_>, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    if schema.is_sensitive() && !value.is_null() {
        *value = REDACTED.into();
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, field) in schema.properties() {
                if let Some(member) = members.get_mut(name) {
                    hide_within(member, field, depth);
                }
            }
        }
        Value::Array(values) => {
            if let Some(items) = schema.items() {
                values
                    .iter_mut()
                    .for_each(|value| hide_within(value, items, depth));
            }
        }
        _ => {}
    }
}

/// Cuts off the queries of signed addresses.
pub(crate) fn hide_addresses(value: &mut Value) {
    match value {
        Value::String(text) if text.contains("://") => *text = address(text),
        Value::Array(values) => values.iter_mut().for_each(hide_addresses),
        Value::Object(members) => members.values_mut().for_each(hide_addresses),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found_by_method_and_path() {
        let path = "/v1/0123abcd/digital-human-training-manage/user/jobs";
        assert!(route(&Method::GET, path).is_some_and(|(_, found)| found.pagination.is_some()));
        assert!(route(&Method::PATCH, path).is_none());
        assert!(route(&Method::GET, "/v1/0123abcd").is_none());
    }

    #[test]
    fn queries_of_signed_urls_are_removed() {
        assert_eq!(
            address("https://a/b?Signature=hush"),
            "https://a/b?[redacted]"
        );
        assert_eq!(address("https://a/b?limit=1"), "https://a/b?limit=1");
        let shown = response_body(
            &Method::GET,
            "/none",
            br#"{"url": "https://a/b?AccessKeyId=hush"}"#,
        );
        assert_eq!(shown, r#"{"url":"https://a/b?[redacted]"}"#);
        assert_eq!(
            response_body(&Method::GET, "/none", b"hush"),
            "[4 bytes that are not JSON]"
        );
    }
}
