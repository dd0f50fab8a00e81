//! The response of an operation that succeeds.

use hyper::StatusCode;
use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::media::is_json;
use super::shape::Shape;

/// The response of an operation that succeeds.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
}

/// The body of a response.
#[derive(Debug)]
pub(crate) enum Content {
    None,
    Json {
        media: String,
        shape: Box<Shape>,
        example: Option<Value>,
    },
    /// A file of this media type.
    File(String),
}

impl Success {
    /// The shape of a JSON body.
    pub(crate) fn shape(&self) -> Option<&Shape> {
        match &self.content {
            Content::Json { shape, .. } => Some(shape),
            Content::None | Content::File(_) => None,
        }
    }

    pub(super) fn of<'a>(
        document: Document<'a>,
        operation: &'a Map<String, Value>,
    ) -> Result<Self, ContractError> {
        let Some((status, response)) = response(document, operation) else {
            return Ok(Self {
                status: StatusCode::OK,
                content: Content::None,
            });
        };
        let content = match media(response) {
            None => Content::None,
            Some((name, media)) if is_json(name) => {
                let media = document.resolve(media)?;
                Content::Json {
                    media: name.to_owned(),
                    shape: match media.get("schema") {
                        Some(schema) => Box::new(Shape::compile(document, schema)?),
                        None => Box::default(),
                    },
                    example: example(document, media)?.cloned(),
                }
            }
            Some((name, _)) => Content::File(name.to_owned()),
        };
        Ok(Self { status, content })
    }
}

/// Returns the schema of the JSON that an operation returns.
pub(super) fn schema<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
) -> Option<&'a Value> {
    let (_, response) = response(document, operation)?;
    let (_, media) = media(response).filter(|(name, _)| is_json(name))?;
    document.resolve(media).ok()?.get("schema")
}

/// The first success that is documented.
fn response<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
) -> Option<(StatusCode, &'a Map<String, Value>)> {
    let responses = operation.get("responses").and_then(Value::as_object)?;
    let successes = responses.iter().filter_map(|(code, response)| {
        let status = match code.as_str() {
            "2XX" => StatusCode::OK,
            code => code.parse().ok().filter(StatusCode::is_success)?,
        };
        Some((status, document.resolve(response).ok()?))
    });
    successes.min_by_key(|(status, _)| *status)
}

/// JSON where it is offered, else what is.
fn media(response: &Map<String, Value>) -> Option<(&str, &Value)> {
    let content = response.get("content").and_then(Value::as_object)?;
    let mut all = content.iter().map(|(name, media)| (name.as_str(), media));
    all.clone()
        .find(|(name, _)| is_json(name))
        .or_else(|| all.next())
}

fn example<'a>(
    document: Document<'a>,
    media: &'a Map<String, Value>,
) -> Result<Option<&'a Value>, ContractError> {
    if let Some(example) = media.get("example") {
        return Ok(Some(example));
    }
    let named = media.get("examples").and_then(Value::as_object);
    match named.and_then(|named| named.values().next()) {
        Some(example) => Ok(document.resolve(example)?.get("value")),
        None => Ok(None),
    }
}
