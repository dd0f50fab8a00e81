//! The answer to a call that succeeds, filled from the elements it is about.

use bytes::Bytes;
use hyper::StatusCode;
use serde_json::{Map, Value};

use super::Call;
use crate::contract::{Content, Kind, Resource, Shape};
use crate::world::{Draw, Maker};

/// Status, media type and body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) media: Option<String>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// JSON that is written already.
    pub(super) fn json(call: &Call<'_>, text: String) -> Self {
        Self {
            status: call.operation.success.status,
            media: Some("application/json".to_owned()),
            body: Bytes::from(text),
        }
    }

    /// The answer about these elements, or about none. `many` says that the call named a list of them.
    pub(super) fn of(
        call: &Call<'_>,
        resource: Option<&Resource>,
        elements: &[Value],
        many: bool,
    ) -> Self {
        let success = &call.operation.success;
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
                    (Some(resource), [first, ..]) => {
                        let filling = Filling::new(call, resource);
                        match many {
                            true => filling.list(shape, elements, example),
                            false => filling.one(shape, first, example),
                        }
                    }
                    (Some(resource), []) if many => {
                        Filling::new(call, resource).list(shape, &[], example)
                    }
                    _ => match example {
                        Some(example) => example.clone(),
                        None => Maker::new(call.project, call.now).make(shape, "", draw),
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

/// How answers about elements of one resource are filled.
struct Filling<'a> {
    call: &'a Call<'a>,
    resource: &'a Resource,
}

impl<'a> Filling<'a> {
    fn new(call: &'a Call<'a>, resource: &'a Resource) -> Self {
        Self { call, resource }
    }

    /// An answer about one element.
    fn one(&self, shape: &Shape, element: &Value, example: Option<&Value>) -> Value {
        match &shape.kind {
            Kind::Object(_) => self.object(shape, element, example),
            Kind::List(item) => Value::Array(vec![self.one(item, element, None)]),
            _ => match example {
                Some(example) => example.clone(),
                None => {
                    Maker::new(self.call.project, self.call.now).make(shape, "", self.draw(element))
                }
            },
        }
    }

    /// An answer with an entry for each of several elements.
    fn list(&self, shape: &Shape, elements: &[Value], example: Option<&Value>) -> Value {
        let entries = |item: &Shape| -> Value {
            let first = |example: &Value| example.get(0).cloned();
            let example = example.and_then(first);
            (elements.iter())
                .map(|element| match &item.kind {
                    Kind::Object(_) => self.object(item, element, example.as_ref()),
                    _ => self.id(element).unwrap_or_default(),
                })
                .collect()
        };
        match &shape.kind {
            Kind::List(item) => entries(item),
            Kind::Object(members) => {
                let first = elements.first().cloned().unwrap_or_default();
                let mut answer = self.one(shape, &first, example);
                let listed = members.iter().find_map(|member| match &member.shape.kind {
                    Kind::List(item) => Some((&member.name, item)),
                    _ => None,
                });
                if let (Some((name, item)), Some(answer)) = (listed, answer.as_object_mut()) {
                    let example = example.and_then(|example| example.get(name));
                    let entries = (elements.iter())
                        .map(|element| match &item.kind {
                            Kind::Object(_) => {
                                let example = example.and_then(|example| example.get(0));
                                self.object(item, element, example)
                            }
                            _ => self.id(element).unwrap_or_default(),
                        })
                        .collect();
                    answer.insert(name.clone(), entries);
                }
                answer
            }
            _ => self.one(shape, elements.first().unwrap_or(&Value::Null), example),
        }
    }

    fn object(&self, shape: &Shape, element: &Value, example: Option<&Value>) -> Value {
        let Kind::Object(members) = &shape.kind else {
            return Value::Null;
        };
        let state = self
            .resource
            .state
            .as_ref()
            .and_then(|state| element.get(state));
        let maker =
            Maker::new(self.call.project, self.call.now).in_state(self.resource, state.cloned());
        let mut answer = Map::new();
        for member in members {
            let (name, shape) = (&member.name, &member.shape);
            let own = self.resource.shape.member(name).map(|member| &member.shape);
            if let Some(value) = element.get(name) {
                let shown = shape.shown(value);
                // What a test put in is shown as it is, even if it is not what was promised.
                if shape.fits(&shown) || own.is_some_and(|own| !own.fits(value)) {
                    answer.insert(name.clone(), shown);
                    continue;
                }
            } else if name == "id"
                && let Some(id) = self.id(element).filter(|id| shape.fits(id))
            {
                answer.insert(name.clone(), id);
                continue;
            } else if own.is_some() && !member.required {
                continue;
            }
            let example = example.and_then(|example| example.get(name));
            let value = match (&shape.kind, own) {
                // An object around the members of the element.
                (Kind::Object(inner), None) if !inner.is_empty() => {
                    Some(self.object(shape, element, example))
                }
                _ => match example.filter(|example| own.is_none() && is_word(example)) {
                    Some(example) if shape.fits(example) => Some(example.clone()),
                    _ => maker.member(shape, name, member.required, self.draw(element)),
                },
            };
            if let Some(value) = value {
                answer.insert(name.clone(), value);
            }
        }
        Value::Object(answer)
    }

    /// The same element has the same made-up members always.
    fn draw(&self, element: &Value) -> Draw {
        let id = self.resource.id_of(element).unwrap_or_default();
        Draw::seeded(0).named(&self.resource.name).named(&id)
    }

    fn id(&self, element: &Value) -> Option<Value> {
        element.get(self.resource.id.as_ref()?).cloned()
    }
}

/// Whether an example says the same of every element: a result or a number, and no id or address.
fn is_word(example: &Value) -> bool {
    const LONGEST: usize = 24;
    match example {
        Value::String(text) => text.len() <= LONGEST,
        Value::Array(_) | Value::Object(_) => false,
        _ => true,
    }
}
