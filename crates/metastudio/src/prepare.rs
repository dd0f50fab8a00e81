//! From a call to the exact path, query, headers and body that are sent.

use bytes::Bytes;
use huaweicloud_auth::{canonical_query, encode_component};
use reqwest::Url;

use crate::{
    call::{Call, Values},
    check,
    error::Error,
    multipart::{Form, FormWriter},
    operation::{ListStyle, Location, Operation},
};

/// A request as it will be sent, but for the headers that authenticate it.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) url: Url,
    /// The path and query in `url`, as they will be signed.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

/// Checks a call and makes a request of it.
pub(crate) fn prepare(call: &Call) -> Result<Prepared, Error> {
    let problems = check::check(call);
    if !problems.is_empty() {
        return Err(Error::refused(call.operation, problems));
    }
    let endpoint = call.client.endpoint();
    let path = format!("{}{}", endpoint.base_path, path(call));
    let query = query(call);
    let (content_type, body) = body(call);
    Ok(Prepared {
        operation: call.operation,
        url: url(call.operation, &endpoint.origin, &path, &query)?,
        path,
        query,
        headers: headers(call),
        content_type,
        body,
    })
}

/// Fills the template: each parameter becomes one segment, whatever it holds.
fn path(call: &Call) -> String {
    let mut path = String::with_capacity(call.operation.path.len() + 64);
    let mut pieces = call.operation.path.split(['{', '}']);
    while let Some(literal) = pieces.next() {
        path.push_str(literal);
        let parameter = pieces
            .next()
            .and_then(|name| call.operation.parameter(name));
        for value in parameter.iter().flat_map(|parameter| call.texts(parameter)) {
            path.push_str(&encode_component(&value));
        }
    }
    path
}

fn query(call: &Call) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for parameter in call.operation.parameters {
        if parameter.location == Location::Query {
            let values = call.texts(parameter);
            if parameter.list == ListStyle::Joined && !values.is_empty() {
                pairs.push((parameter.name, values.join(",")));
            } else {
                pairs.extend(values.into_iter().map(|value| (parameter.name, value)));
            }
        }
    }
    canonical_query(pairs)
}

fn headers(call: &Call) -> Vec<(&'static str, String)> {
    let parameters = call.operation.parameters.iter();
    parameters
        .filter(|parameter| parameter.location == Location::Header)
        .map(|parameter| (parameter.name, call.texts(parameter).join(",")))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

fn body(call: &Call) -> (Option<String>, Bytes) {
    if let Some(Ok(body)) = &call.body {
        return (Some("application/json".to_owned()), body.clone());
    }
    match form(call) {
        Some(form) => (Some(form.content_type), form.body),
        None => (None, Bytes::new()),
    }
}

fn form(call: &Call) -> Option<Form> {
    let mut form = FormWriter::default();
    let mut is_form = false;
    for parameter in call.operation.parameters {
        if parameter.location == Location::Form {
            is_form = true;
            match call.get(parameter.name) {
                Some(Values::File(file)) => form.file(parameter.name, file),
                _ => call
                    .texts(parameter)
                    .into_iter()
                    .for_each(|text| form.text(parameter.name, text)),
            }
        }
    }
    is_form.then(|| form.finish())
}

/// Parses the address, and makes sure that parsing left path and query as they will be signed.
fn url(operation: &'static Operation, origin: &str, path: &str, query: &str) -> Result<Url, Error> {
    let address = if query.is_empty() {
        format!("{origin}{path}")
    } else {
        format!("{origin}{path}?{query}")
    };
    Url::parse(&address)
        .ok()
        .filter(|url| url.path() == path && url.query().unwrap_or_default() == query)
        .ok_or_else(|| Error::internal(operation, "the address cannot be sent as it is signed"))
}
