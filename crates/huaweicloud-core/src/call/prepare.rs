//! The conversion of a call to the exact path, query, headers and body that are sent.

use std::borrow::Cow;

use bytes::Bytes;
use huaweicloud_auth::{canonical_query, encode_component};

use super::{
    check,
    multipart::{Form, FormWriter},
    request::{Call, Values},
};
use crate::{
    contract::operation::{ListStyle, Location},
    error::Error,
    signing::sign::UnsignedRequest,
};

/// Rejects a call that is invalid.
pub(crate) fn check(call: &Call) -> Result<(), Error> {
    let problems = check::check(call);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::invalid(call.operation, problems))
    }
}

/// Converts a call that was checked to a request.
pub(crate) fn prepare(call: &Call) -> UnsignedRequest {
    let (content_type, body) = body(call);
    UnsignedRequest {
        operation: call.operation,
        path: path(call),
        query: query(call),
        headers: headers(call),
        content_type,
        body,
    }
}

/// Fills the template; each parameter becomes one segment, whatever its value.
fn path(call: &Call) -> String {
    let mut path = String::with_capacity(call.operation.path.len() + 64);
    let mut rest = call.operation.path;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        path.push_str(literal);
        let parameter = call.operation.parameter(name);
        for value in parameter.iter().flat_map(|parameter| call.texts(parameter)) {
            path.push_str(&encode_component(&value));
        }
        rest = after;
    }
    path.push_str(rest);
    path
}

fn query(call: &Call) -> String {
    let mut pairs: Vec<(&str, Cow<'_, str>)> = Vec::new();
    for parameter in call.operation.parameters {
        if parameter.location == Location::Query {
            let values = call.texts(parameter);
            if parameter.list == ListStyle::Joined && values.len() > 1 {
                pairs.push((parameter.name, Cow::Owned(values.join(","))));
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
                    .for_each(|text| form.text(parameter.name, text.into_owned())),
            }
        }
    }
    is_form.then(|| form.finish())
}
