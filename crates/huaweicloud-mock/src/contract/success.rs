//! The response of an operation that succeeds.

use hyper::StatusCode;
use openapi_document::{Document, Operation};
use serde_json::{Map, Value};

use super::document::{ContractError, resolve};
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

    pub(super) fn of<'d>(
        document: &'d Document,
        operation: &Operation<'d>,
    ) -> Result<Self, ContractError> {
        let (status, response) = operation.success(document).unzip();
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        let content = match response.and_then(media) {
            None => Content::None,
            Some((name, media)) if is_json(name) => {
                let media = resolve(document, media)?;
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
        Ok(Self {
            status: status.unwrap_or(StatusCode::OK),
            content,
        })
    }
}

/// JSON where it is offered, else what is.
fn media(response: &Value) -> Option<(&str, &Value)> {
    let content = response.get("content").and_then(Value::as_object)?;
    let mut all = content.iter().map(|(name, media)| (name.as_str(), media));
    all.clone()
        .find(|(name, _)| is_json(name))
        .or_else(|| all.next())
}

fn example<'d>(
    document: &'d Document,
    media: &'d Map<String, Value>,
) -> Result<Option<&'d Value>, ContractError> {
    if let Some(example) = media.get("example") {
        return Ok(Some(example));
    }
    let named = media.get("examples").and_then(Value::as_object);
    match named.and_then(|named| named.values().next()) {
        Some(example) => Ok(resolve(document, example)?.get("value")),
        None => Ok(None),
    }
}
