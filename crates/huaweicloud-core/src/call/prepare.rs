//! The conversion of a call to the exact path, query, headers and body that are sent.

use std::borrow::Cow;

use bytes::Bytes;
use huaweicloud_auth::encode_component;

use super::{
    check,
    multipart::{Form, FormWriter},
    request::{Call, Values},
};
use crate::{contract::operation::Location, error::Error, signing::sign::UnsignedRequest};

/// The media type of forms without files.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

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
        let mut parameters = call.operation.parameters.iter();
        let parameter = parameters
            .find(|parameter| parameter.location == Location::Path && parameter.name == name);
        let values = parameter.map_or_else(Vec::new, |parameter| call.texts(parameter));
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                path.push(',');
            }
            path.push_str(&encode_component(value));
        }
        rest = after;
    }
    path.push_str(rest);
    path
}

/// Returns the query, sorted by name. The values of one parameter keep their order, which may have a
/// meaning; the signer sorts its own copy by them.
fn query(call: &Call) -> String {
    let mut pairs = pairs(call, Location::Query);
    let others = call.query.iter();
    pairs.extend(others.map(|(name, value)| (&**name, value.text())));
    let fixed = call.operation.fixed_query.iter();
    pairs.extend(fixed.map(|(name, value)| (*name, Cow::Borrowed(*value))));
    pairs.sort_by_key(|(name, _)| *name);
    encode_pairs(&pairs, "&")
}

/// Returns the names and values of the parameters in one place, with joined lists as one value.
fn pairs(call: &Call, location: Location) -> Vec<(&str, Cow<'_, str>)> {
    let mut pairs: Vec<(&str, Cow<'_, str>)> = Vec::new();
    for parameter in call.operation.parameters {
        if parameter.location == location {
            let values = call.texts(parameter);
            match parameter.list.separator() {
                Some(separator) if values.len() > 1 => {
                    let joined = values.join(&*separator.to_string());
                    pairs.push((parameter.name, Cow::Owned(joined)));
                }
                _ => pairs.extend(values.into_iter().map(|value| (parameter.name, value))),
            }
        }
    }
    pairs
}

/// Encodes names and values, in their order: `name=value`, with a separator between pairs.
fn encode_pairs(pairs: &[(&str, Cow<'_, str>)], separator: &str) -> String {
    let pairs = pairs.iter();
    let pairs = pairs.map(|(name, value)| {
        let (name, value) = (encode_component(name), encode_component(value));
        [&*name, "=", &*value].concat()
    });
    let pairs: Vec<String> = pairs.collect();
    pairs.join(separator)
}

/// Returns the headers of the operation, unless the call replaces them, and those of the call.
fn headers(call: &Call) -> Vec<(Cow<'static, str>, String)> {
    let parameters = call.operation.parameters.iter();
    let declared = parameters
        .filter(|parameter| parameter.location == Location::Header)
        .map(|parameter| (parameter.name, call.texts(parameter).join(",")))
        .chain([("Cookie", encode_pairs(&pairs(call, Location::Cookie), "; "))])
        .filter(|(name, value)| !value.is_empty() && own_header(call, name).is_none())
        .map(|(name, value)| (Cow::Borrowed(name), value));
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
        let of_operation = || call.operation.content_type.to_owned();
        let content_type = call.content_type.clone().unwrap_or_else(of_operation);
        return (Some(content_type), body.clone());
    }
    if let Some(form) = form(call) {
        return (Some(form.content_type), form.body);
    }
    let mut parameters = call.operation.parameters.iter();
    if parameters.any(|parameter| parameter.location == Location::Field) {
        let fields = encode_pairs(&pairs(call, Location::Field), "&");
        return (Some(URL_ENCODED.to_owned()), fields.into());
    }
    (None, Bytes::new())
}

fn form(call: &Call) -> Option<Form> {
    let mut form = FormWriter::default();
    let mut is_form = false;
    for parameter in call.operation.parameters {
        if parameter.location == Location::Form {
            is_form = true;
            match call.get(parameter.key) {
                Some(Values::Files(files)) => {
                    files
                        .iter()
                        .for_each(|file| form.file(parameter.name, file));
                }
                Some(Values::Json(Ok(json))) => {
                    let content_type = parameter.content_type.unwrap_or("application/json");
                    form.value(parameter.name, Some(content_type), json.clone());
                }
                _ => call.texts(parameter).into_iter().for_each(|text| {
                    let text = text.into_owned().into();
                    form.value(parameter.name, parameter.content_type, text);
                }),
            }
        }
    }
    is_form.then(|| form.finish())
}
