//! The body that a request may carry, by media type.

use openapi_document::Document;
use serde_json::{Map, Value};

use super::document::{ContractError, resolve};
use super::schemas::Checked;
use super::shape::Shape;

/// The body that a request may have.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

/// One media type of a body.
#[derive(Debug)]
pub(crate) struct Media {
    pub(crate) name: String,
    pub(crate) encoding: Encoding,
    pub(crate) shape: Shape,
    pub(crate) schema: Checked,
}

/// How a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    Form,
    Multipart,
    /// Bytes that are not looked into.
    Bytes,
}

impl RequestBody {
    pub(super) fn compile<'d>(
        document: &'d Document,
        object: &'d Map<String, Value>,
    ) -> Result<Self, ContractError> {
        let content = object.get("content").and_then(Value::as_object);
        let media = (content.into_iter().flatten())
            .map(|(name, media)| {
                let schema = resolve(document, media)?.get("schema");
                Ok(Media {
                    name: name.to_ascii_lowercase(),
                    encoding: Encoding::of(name),
                    shape: match schema {
                        Some(schema) => Shape::compile(document, schema)?,
                        None => Shape::default(),
                    },
                    schema: Checked::new(schema.unwrap_or(&Value::Bool(true))),
                })
            })
            .collect::<Result<_, ContractError>>()?;
        Ok(Self {
            required: object.get("required").and_then(Value::as_bool) == Some(true),
            media,
        })
    }

    /// The media type that a `Content-Type` names, or the first one where a call names none.
    pub(crate) fn find(&self, content_type: Option<&str>) -> Option<&Media> {
        let Some(content_type) = content_type else {
            return self.media.first();
        };
        let sent = essence(content_type).to_ascii_lowercase();
        let fits = |media: &&Media| {
            let own = essence(&media.name);
            own == sent
                || own == "*/*"
                || (own.strip_suffix('*')).is_some_and(|kind| sent.starts_with(kind))
        };
        self.media.iter().find(fits)
    }
}

impl Encoding {
    fn of(name: &str) -> Self {
        match essence(name) {
            name if is_json(name) => Self::Json,
            "application/x-www-form-urlencoded" => Self::Form,
            "multipart/form-data" => Self::Multipart,
            _ => Self::Bytes,
        }
    }
}

/// A media type without its parameters.
fn essence(name: &str) -> &str {
    let name = name.split(';').next().unwrap_or_default();
    // Only the white space of HTTP is trimmed, so that all readers of the header see the same type.
    name.trim_matches([' ', '\t'])
}

/// Whether a media type is JSON.
pub(super) fn is_json(name: &str) -> bool {
    openapi_document::is_json(name) || essence(name) == "*/*"
}
