//! The response to a call that succeeds, filled from the elements that it is about.

use bytes::Bytes;
use hyper::StatusCode;
use serde_json::{Map, Value};

use super::Call;
use crate::contract::{Content, Resource};
use crate::world::{Draw, Filling, Maker};

/// Status, media type and body.
#[derive(Debug)]
pub(crate) struct ServiceResponse {
    pub(crate) status: StatusCode,
    pub(crate) media: Option<String>,
    pub(crate) body: Bytes,
}

impl ServiceResponse {
    /// A body that is JSON text already.
    pub(super) fn json(call: &Call<'_>, text: String) -> Self {
        Self {
            status: call.operation.success.status,
            media: Some("application/json".to_owned()),
            body: Bytes::from(text),
        }
    }

    /// A response about an element that no call has set yet, of which these fields are known.
    pub(super) fn unset(call: &Call<'_>, fields: &Map<String, Value>) -> Self {
        let mut response = Self::of(call, None, &[], false);
        if let Content::Json { shape, .. } = &call.operation.success.content
            && let Ok(Value::Object(mut body)) = serde_json::from_slice(&response.body)
        {
            let known = fields.iter().filter(|(name, value)| {
                let property = shape.property(name);
                property.is_some_and(|property| property.shape.fits(value))
            });
            body.extend(known.map(|(name, value)| (name.clone(), value.clone())));
            response.body = Bytes::from(Value::Object(body).to_string());
        }
        response
    }

    /// A response about these elements, or about none. `many`: the call named them in a list.
    pub(super) fn of(
        call: &Call<'_>,
        resource: Option<&Resource>,
        elements: &[Value],
        many: bool,
    ) -> Self {
        let success = &call.operation.success;
        let effect = call.operation.effect.as_ref();
        let id_property = effect.and_then(|effect| effect.id_property.as_deref());
        let draw = Draw::seeded(0).named(&call.operation.id);
        let (media, body) = match &success.content {
            Content::None => (None, Bytes::new()),
            Content::File(media) => {
                let text = format!("{} of the mock server: {}\n", media, draw.hex());
                (Some(media.clone()), Bytes::from(text))
            }
            Content::Json {
                media,
                shape,
                example,
            } => {
                let example = example.as_ref();
                let value = match (resource, elements) {
                    (Some(resource), elements) if many => {
                        Filling::new(resource, call.project, call.now)
                            .list(shape, elements, example)
                    }
                    (Some(resource), [first, ..]) => Filling::new(resource, call.project, call.now)
                        .with_id_property(id_property)
                        .one(shape, first, example),
                    _ => match example {
                        Some(example) => example.clone(),
                        None => Maker::new(&call.contract.profile, call.project, call.now)
                            .make(shape, "", draw),
                    },
                };
                (Some(media.clone()), Bytes::from(value.to_string()))
            }
        };
        Self {
            status: success.status,
            media,
            body,
        }
    }
}
