//! Reading the body of a request by its media type, and checking it against its schema.

use std::borrow::Cow;
use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Map, Value};

use crate::contract::{Encoding, Kind, Media, Operation, Schemas, Shape};
use crate::percent::query_pairs;
use crate::problem::{Problem, excerpt};

/// The maximum number of values in a body of JSON, so that a small body does not take much memory.
const MOST_VALUES: usize = 500_000;

/// A body that is what the contract describes.
pub(crate) struct Body<'a> {
    pub(crate) value: Value,
    pub(crate) shape: &'a Shape,
}

/// Reads the body that an operation may have; `None` if it has none, or none is sent.
pub(crate) fn read<'a>(
    operation: &'a Operation,
    schemas: &Schemas,
    content_type: Option<&str>,
    body: &Bytes,
) -> Result<Option<Body<'a>>, Problem> {
    let Some(expected) = &operation.body else {
        return Ok(None);
    };
    if body.is_empty() {
        return match expected.required {
            true => Err(Problem::invalid("the body is required")),
            false => Ok(None),
        };
    }
    let Some(media) = expected.find(content_type) else {
        if expected.media.is_empty() {
            return Ok(None);
        }
        let known: Vec<&str> = expected
            .media
            .iter()
            .map(|media| media.name.as_str())
            .collect();
        return Err(Problem::unsupported(format_args!(
            "the body is {}, not `{}`",
            known.join(" or "),
            excerpt(content_type.unwrap_or_default())
        )));
    };
    let value = decode(media, content_type, body)?;
    if let Some(value) = &value {
        (media.schema.check(schemas, value))
            .map_err(|error| Problem::invalid(format_args!("body {error}")))?;
    }
    Ok(Some(Body {
        value: value.unwrap_or_default(),
        shape: &media.shape,
    }))
}

/// Returns the value of a body that was accepted, whatever its media type; `None` if it has none.
pub(crate) fn accepted(
    operation: &Operation,
    content_type: Option<&str>,
    body: &Bytes,
) -> Option<Value> {
    let media = operation.body.as_ref()?.find(content_type)?;
    decode(media, content_type, body).ok()?
}

/// Returns the value of a body; `None` if it is bytes.
fn decode(
    media: &Media,
    content_type: Option<&str>,
    body: &Bytes,
) -> Result<Option<Value>, Problem> {
    Ok(Some(match media.encoding {
        Encoding::Json if values(body) > MOST_VALUES => {
            return Err(Problem::invalid(format_args!(
                "the body has more than {MOST_VALUES} values"
            )));
        }
        Encoding::Json => serde_json::from_slice(body)
            .map_err(|error| Problem::invalid(format_args!("the body is not JSON: {error}")))?,
        Encoding::Form => form(media, body)?,
        Encoding::Multipart => multipart(media, content_type.unwrap_or_default(), body)?,
        Encoding::Bytes => return Ok(None),
    }))
}

/// Returns the number of values in a text of JSON, or a little more.
fn values(json: &[u8]) -> usize {
    let (mut count, mut in_text, mut escaped) = (1, false, false);
    for byte in json {
        match (in_text, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_text = !in_text,
            (false, b',' | b'[' | b'{') => count += 1,
            _ => {}
        }
    }
    count
}

fn form(media: &Media, body: &[u8]) -> Result<Value, Problem> {
    let text = std::str::from_utf8(body)
        .map_err(|error| Problem::invalid(format_args!("the body is not text: {error}")))?;
    let pairs = query_pairs(text)
        .map_err(|error| Problem::invalid(format_args!("the body is malformed: {error}")))?;
    let mut fields = Map::new();
    for (name, value) in pairs {
        add(&media.shape, &mut fields, &name, value);
    }
    Ok(Value::Object(fields))
}

fn multipart(media: &Media, content_type: &str, body: &Bytes) -> Result<Value, Problem> {
    let broken =
        |error: multer::Error| Problem::invalid(format_args!("the body is not multipart: {error}"));
    let boundary = multer::parse_boundary(content_type).map_err(broken)?;
    let mut parts = multer::Multipart::new(Once(Some(body.clone())), boundary);
    let mut fields = Map::new();
    while let Some(part) = ready(parts.next_field()).map_err(broken)? {
        let name = part.name().map(str::to_owned);
        let is_file = part.file_name().is_some();
        let content = ready(part.bytes()).map_err(broken)?;
        let Some(name) = name else { continue };
        match std::str::from_utf8(&content) {
            Ok(text) if !is_file => add(&media.shape, &mut fields, &name, Cow::Borrowed(text)),
            // The content of a file is not kept.
            _ => {
                let file = format!("{} bytes", content.len());
                add(&media.shape, &mut fields, &name, Cow::Owned(file));
            }
        }
    }
    Ok(Value::Object(fields))
}

/// Adds a field of a form with the type of its schema. A value of another type stays text, which
/// the schema then rejects.
fn add(shape: &Shape, fields: &mut Map<String, Value>, name: &str, text: Cow<'_, str>) {
    let shape = shape.property(name).map(|property| &property.shape);
    let scalar = |shape: Option<&Shape>| {
        let text = text.as_ref();
        let read = match shape.map(|shape| &shape.kind) {
            Some(Kind::Integer | Kind::Number | Kind::Boolean | Kind::Object(_)) => {
                serde_json::from_str(text).ok()
            }
            _ => None,
        };
        read.unwrap_or_else(|| Value::from(text))
    };
    match shape.map(|shape| &shape.kind) {
        Some(Kind::List(item)) => {
            let list = fields
                .entry(name.to_owned())
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Some(list) = list.as_array_mut() {
                list.push(scalar(Some(item)));
            }
        }
        _ => {
            fields.insert(name.to_owned(), scalar(shape));
        }
    }
}

/// A body in memory as the stream that parts are read from.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// The result of a future that has nothing to wait for.
fn ready<T>(future: impl Future<Output = Result<T, multer::Error>>) -> Result<T, multer::Error> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(multer::Error::IncompleteStream),
    }
}

#[cfg(test)]
mod tests {
    use super::values;

    #[test]
    fn values_are_counted_outside_of_texts() {
        for (json, count) in [
            (r#"7"#, 1),
            (r#"[1,2,3]"#, 4),
            (r#"{"a":[{}],"b":",[{"}"#, 5),
            (r#"["\"[,", "\\\\", 1]"#, 4),
        ] {
            assert_eq!(values(json.as_bytes()), count, "{json}");
        }
    }
}
