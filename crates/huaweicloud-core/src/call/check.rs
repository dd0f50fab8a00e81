//! The checks of a call before anything is sent.

use std::fmt;

use http::HeaderName;
use huaweicloud_auth::encode_component;
use serde_json::Value;

use super::{
    multipart::FilePart,
    request::{Call, Effective, Values},
};
use crate::{
    contract::{
        operation::{ListStyle, Location, Parameter},
        project::check_project_id,
        value::{ParameterValue, Typed},
    },
    error::Problem,
};

/// Returns everything that is wrong with a call.
pub(crate) fn check(call: &Call) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, _) in &call.values {
        if call.operation.parameter(key).is_none() {
            problems.push(Problem::new(*key, "is not a parameter of the operation"));
        }
    }
    for parameter in call.operation.parameters {
        if parameter.location != Location::Body {
            check_parameter(call, parameter, &mut |message| {
                problems.push(Problem::new(parameter.name, message));
            });
        }
    }
    check_options(call, &mut problems);
    if problems.is_empty() {
        check_address(call, &mut problems);
    }
    check_body(call, &mut problems);
    problems
}

/// Headers that authenticate a request or frame its body.
const RESERVED: [&str; 11] = [
    "authorization",
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
    "x-auth-token",
    "x-domain-id",
    "x-project-id",
    "x-sdk-content-sha256",
    "x-sdk-date",
    "x-security-token",
];

fn check_options(call: &Call, problems: &mut Vec<Problem>) {
    if let Some(message) = (call.options.project_id.as_deref()).and_then(check_project_id) {
        problems.push(Problem::new("project_id", message));
    }
    for (name, value) in &call.options.headers {
        let message = if HeaderName::from_bytes(name.as_bytes()).is_err() {
            Some("is not the name of a header".to_owned())
        } else if RESERVED.contains(&&*name.to_ascii_lowercase()) {
            Some("is a header that the client sets itself".to_owned())
        } else {
            check_header(value)
        };
        let name = name.clone();
        problems.extend(message.map(|message| Problem::new(name, message)));
    }
    if let Some(message) = call.content_type.as_deref().and_then(check_header) {
        problems.push(Problem::new("content-type", message));
    }
}

fn check_parameter(call: &Call, parameter: &Parameter, report: &mut dyn FnMut(String)) {
    let Some(values) = call.effective(parameter) else {
        let found_later = |setting| call.context.can_find(setting);
        if parameter.required && !parameter.client.is_some_and(found_later) {
            report(missing(parameter));
        }
        return;
    };
    match values {
        Effective::Setting(text) => check_text(parameter, text, report),
        Effective::Set(Values::One(value)) => check_value(parameter, value, report),
        Effective::Set(Values::List(list)) => {
            if parameter.list == ListStyle::Single && list.len() > 1 {
                report(format!("takes one value, not {}", list.len()));
            }
            if let Some(message) = check_count(parameter, list.len()) {
                report(message);
            }
            for value in list {
                check_value(parameter, value, report);
            }
        }
        Effective::Set(Values::Files(files)) => {
            for file in files {
                check_file(file, report);
            }
        }
        Effective::Set(Values::Json(Ok(_))) => {}
        Effective::Set(Values::Json(Err(message))) => {
            report(format!("has no JSON form: {message}"))
        }
    }
}

fn missing(parameter: &Parameter) -> String {
    match parameter.client {
        Some(setting) => format!("is missing: set {setting} when the client is built"),
        None => "is missing".to_owned(),
    }
}

fn check_value(parameter: &Parameter, value: &ParameterValue, report: &mut dyn FnMut(String)) {
    let problem = match value.typed() {
        Typed::Integer(number) => check_number(parameter, number as f64, &number),
        Typed::Float(number) => check_number(parameter, number, &number),
        Typed::Text(text) => return check_text(parameter, text, report),
    };
    problem.into_iter().for_each(report);
}

fn check_text(parameter: &Parameter, text: &str, report: &mut dyn FnMut(String)) {
    let form = match parameter.location {
        Location::Path => check_segment(text),
        Location::Header => check_header(text),
        _ if parameter.ascii => check_ascii(text, "this parameter"),
        _ => None,
    };
    let separator = parameter.list.separator();
    let element = separator.and_then(|separator| check_joined(text, separator));
    [check_length(parameter, text), form, element]
        .into_iter()
        .flatten()
        .for_each(report);
}

fn check_number(parameter: &Parameter, number: f64, text: &dyn fmt::Display) -> Option<String> {
    if !number.is_finite() {
        return Some(format!(
            "is {number}, which is not a number that can be sent"
        ));
    }
    let low = parameter.minimum.is_some_and(|minimum| number < minimum);
    let high = parameter.maximum.is_some_and(|maximum| number > maximum);
    (low || high).then(|| {
        format!(
            "is {text}, must be {}",
            bounds(parameter.minimum, parameter.maximum)
        )
    })
}

fn check_length(parameter: &Parameter, text: &str) -> Option<String> {
    if parameter.min_length.is_none() && parameter.max_length.is_none() {
        return None;
    }
    let length = text.chars().count();
    is_outside(length, parameter.min_length, parameter.max_length).then(|| {
        let bounds = bounds(parameter.min_length, parameter.max_length);
        format!("has {length} characters, must have {bounds}")
    })
}

fn check_count(parameter: &Parameter, count: usize) -> Option<String> {
    is_outside(count, parameter.min_items, parameter.max_items).then(|| {
        let bounds = bounds(parameter.min_items, parameter.max_items);
        format!("has {count} elements, must have {bounds}")
    })
}

fn is_outside(length: usize, min: Option<usize>, max: Option<usize>) -> bool {
    min.is_some_and(|min| length < min) || max.is_some_and(|max| length > max)
}

fn bounds<N: fmt::Display>(min: Option<N>, max: Option<N>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min}..={max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "anything".to_owned(),
    }
}

/// The length of a segment of a path in bytes. No id is longer, and gateways reject long addresses.
const MAX_SEGMENT: usize = 1024;

/// The length of path and query in bytes. An address that is longer cannot be sent.
const MAX_ADDRESS: usize = 32 * 1024;

/// Rejects segments that name another resource, also if a gateway decodes the path before it splits
/// it.
fn check_segment(text: &str) -> Option<String> {
    let other = "would name another resource";
    if text.is_empty() {
        return Some(format!("is empty, which {other}"));
    }
    if text.len() > MAX_SEGMENT {
        let length = text.len();
        return Some(format!(
            "is {length} bytes long, must be at most {MAX_SEGMENT}"
        ));
    }
    // Some gateways leave out what follows a semicolon.
    let name = text.split(';').next().unwrap_or(text);
    if matches!(name, "." | "..") {
        return Some(format!("is {text:?}, which {other}"));
    }
    let separator = text.chars().find(|c| matches!(c, '/' | '\\'))?;
    Some(format!("contains {separator:?}, which {other}"))
}

/// Rejects the longest parameter of an address that is too long.
fn check_address(call: &Call, problems: &mut Vec<Problem>) {
    let in_address =
        |parameter: &&Parameter| matches!(parameter.location, Location::Path | Location::Query);
    let texts = |parameter: &Parameter, measure: fn(&str) -> usize| -> usize {
        let texts = call.texts(parameter);
        let name = texts.len() * (parameter.name.len() + 2);
        texts.iter().map(|text| measure(text)).sum::<usize>() + name
    };
    let parameters = || call.operation.parameters.iter().filter(in_address);
    // No character becomes longer than that.
    let most: usize = parameters()
        .map(|one| texts(one, |text| 3 * text.len()))
        .sum();
    if most <= MAX_ADDRESS {
        return;
    }
    let encoded = |text: &str| encode_component(text).len();
    let lengths: Vec<_> = parameters()
        .map(|one| (texts(one, encoded), one.name))
        .collect();
    let total: usize = lengths.iter().map(|(length, _)| length).sum();
    if total > MAX_ADDRESS
        && let Some((_, longest)) = lengths.iter().max()
    {
        let message =
            format!("makes the address too long: {total} bytes, must be at most {MAX_ADDRESS}");
        problems.push(Problem::new(*longest, message));
    }
}

/// Returns why a text cannot be a header value, which is visible ASCII with spaces only inside.
pub(crate) fn check_header(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    if let Some(problem) = check_ascii(text, "this header") {
        return Some(problem);
    }
    let spaced = text.starts_with(' ') || text.ends_with(' ');
    spaced.then(|| "begins or ends with a space, which is lost in a header".to_owned())
}

/// Returns why a text is not visible ASCII with spaces.
fn check_ascii(text: &str, place: &str) -> Option<String> {
    let mut characters = text.chars().enumerate();
    let (index, other) = characters.find(|(_, c)| !matches!(c, ' '..='~'))?;
    Some(format!(
        "holds {} as character {}, but only visible ASCII and spaces can be sent in {place}",
        other.escape_unicode(),
        index + 1,
    ))
}

fn check_joined(text: &str, separator: char) -> Option<String> {
    let name = match separator {
        ',' => "comma",
        ' ' => "space",
        _ => "vertical bar",
    };
    if text.is_empty() {
        let message =
            format!("has an empty element, which is lost where values are joined by {name}s");
        Some(message)
    } else if text.contains(separator) {
        let message = format!("has an element with a {name}, which would be read as several");
        Some(message)
    } else {
        None
    }
}

fn check_file(file: &FilePart, report: &mut dyn FnMut(String)) {
    if let Some(message) = check_header(file.content_type()) {
        report(format!("has a content type that {message}"));
    }
}

fn check_body(call: &Call, problems: &mut Vec<Problem>) {
    let body = match &call.body {
        None => return,
        Some(Err(message)) => {
            problems.push(Problem::new("body", format!("has no JSON form: {message}")));
            return;
        }
        Some(Ok(body)) => body,
    };
    check_required(call, problems);
    let mut constraints = call
        .operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Body)
        .peekable();
    if constraints.peek().is_none() {
        return;
    }
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    for constraint in constraints {
        let tokens: Vec<&str> = constraint.name.split('/').skip(1).collect();
        visit(&body, &tokens, &mut String::new(), &mut |at, value| {
            if let Some(message) = check_value_of_body(constraint, value) {
                problems.push(Problem::new(at.to_owned(), message));
            }
        });
    }
}

/// Rejects required texts that were not set, unless the contract allows empty ones.
fn check_required(call: &Call, problems: &mut Vec<Problem>) {
    for pointer in &call.unset {
        let constraint = call.operation.parameters.iter().find(|parameter| {
            parameter.location == Location::Body && matches_pointer(parameter.name, pointer)
        });
        // A least length is checked with the others.
        if constraint
            .and_then(|constraint| constraint.min_length)
            .is_none()
        {
            problems.push(Problem::new(pointer.clone(), "is missing"));
        }
    }
}

/// Returns whether a pointer is one of those that a pointer with wildcards stands for.
fn matches_pointer(pattern: &str, pointer: &str) -> bool {
    let mut tokens = pointer.split('/');
    let is_same =
        |token: &str| matches!(tokens.next(), Some(other) if token == "*" || token == other);
    pattern.split('/').all(is_same) && tokens.next().is_none()
}

fn check_value_of_body(constraint: &Parameter, value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => check_number(constraint, number.as_f64()?, number),
        Value::String(text) => {
            let ascii = constraint
                .ascii
                .then(|| check_ascii(text, "this field"))
                .flatten();
            check_length(constraint, text).or(ascii)
        }
        Value::Array(list) => check_count(constraint, list.len()),
        _ => None,
    }
}

/// Visits each value that a pointer with wildcards points to, with its own pointer.
fn visit(value: &Value, tokens: &[&str], at: &mut String, found: &mut dyn FnMut(&str, &Value)) {
    let Some((token, rest)) = tokens.split_first() else {
        found(at, value);
        return;
    };
    let mut step = |name: &str, value: &Value| {
        let len = at.len();
        at.push('/');
        at.push_str(&name.replace('~', "~0").replace('/', "~1"));
        visit(value, rest, at, found);
        at.truncate(len);
    };
    match value {
        Value::Array(list) if *token == "*" => {
            for (index, element) in list.iter().enumerate() {
                step(&index.to_string(), element);
            }
        }
        Value::Object(fields) if *token == "*" => {
            for (name, field) in fields {
                step(name, field);
            }
        }
        Value::Object(fields) => {
            let name = token.replace("~1", "/").replace("~0", "~");
            if let Some(field) = fields.get(&name) {
                step(&name, field);
            }
        }
        _ => {}
    }
}
