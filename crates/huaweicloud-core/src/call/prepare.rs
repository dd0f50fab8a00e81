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

const CONTENT_TYPE: &str = "content-type";

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
    let own_type = own_header(call, CONTENT_TYPE).map(str::to_owned);
    UnsignedRequest {
        operation: call.operation,
        path: path(call),
        query: query(call),
        headers: headers(call),
        content_type: own_type.or(content_type),
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
    let others = call.query.iter();
    pairs.extend(others.map(|(name, value)| (&**name, value.text())));
    canonical_query(pairs)
}

/// Returns the headers of the operation, unless the call replaces them, and those of the call.
fn headers(call: &Call) -> Vec<(Cow<'static, str>, String)> {
    let parameters = call.operation.parameters.iter();
    let declared = parameters
        .filter(|parameter| {
            parameter.location == Location::Header && own_header(call, parameter.name).is_none()
        })
        .map(|parameter| {
            let value = call.texts(parameter).join(",");
            (Cow::Borrowed(parameter.name), value)
        })
        .filter(|(_, value)| !value.is_empty());
    let own = (call.options.headers.iter())
        .filter(|(name, _)| !name.eq_ignore_ascii_case(CONTENT_TYPE))
        .map(|(name, value)| (Cow::Owned(name.clone()), value.clone()));
    declared.chain(own).collect()
}

/// Returns the value of a header that was set for the call alone.
fn own_header<'a>(call: &'a Call, name: &str) -> Option<&'a str> {
    let mut own = call.options.headers.iter();
    own.find(|(set, _)| set.eq_ignore_ascii_case(name))
        .map(|(_, value)| &**value)
}

fn body(call: &Call) -> (Option<String>, Bytes) {
    if let Some(Ok(body)) = &call.body {
        let json = || "application/json".to_owned();
        let content_type = call.content_type.clone().unwrap_or_else(json);
        return (Some(content_type), body.clone());
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
