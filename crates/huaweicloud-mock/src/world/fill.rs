//! Responses about elements, filled so that they match their schema.

use openapi_document::extensions::Length;
use serde_json::{Map, Value};

use super::draw::Draw;
use super::make::Maker;
use crate::contract::{Kind, Property, Resource, Shape};

/// A list has at most this number of entries.
const LONGEST_LIST: u64 = 1000;

/// How elements of one resource are shown.
pub(crate) struct Filling<'a> {
    resource: &'a Resource,
    project: &'a str,
    now: jiff::Timestamp,
    /// Another name of the id in what is filled.
    id_property: Option<&'a str>,
}

impl<'a> Filling<'a> {
    /// `now` is the time of what is made up, because the element does not have it.
    pub(crate) fn new(resource: &'a Resource, project: &'a str, now: jiff::Timestamp) -> Self {
        Self {
            resource,
            project,
            now,
            id_property: None,
        }
    }

    /// Sets another name of the id.
    pub(crate) fn with_id_property(self, id_property: Option<&'a str>) -> Self {
        Self {
            id_property,
            ..self
        }
    }

    /// Returns a response about one element.
    pub(crate) fn one(&self, shape: &Shape, element: &Value, example: Option<&Value>) -> Value {
        match (&shape.kind, example) {
            (Kind::Object(properties), _) if !properties.is_empty() => {
                self.object(shape, element, example)
            }
            (Kind::List(item), _) => Value::Array(vec![self.one(item, element, None)]),
            (_, Some(example)) => example.clone(),
            (_, None) => self.maker(element).make(shape, "", self.draw(element)),
        }
    }

    /// Returns a response with an entry for each of several elements, in its one list.
    pub(crate) fn list(&self, shape: &Shape, elements: &[Value], example: Option<&Value>) -> Value {
        let entries = |item: &Shape, example: Option<&Value>| -> Value {
            let example = example.and_then(|example| example.get(0));
            (elements.iter())
                .map(|element| match &item.kind {
                    Kind::Object(_) => self.one(item, element, example),
                    _ => self.id(element).unwrap_or_default(),
                })
                .collect()
        };
        if let Kind::List(item) = &shape.kind {
            return entries(item, example);
        }
        let mut filled = self.one(shape, elements.first().unwrap_or(&Value::Null), example);
        if let (Kind::Object(properties), Some(filled)) = (&shape.kind, filled.as_object_mut())
            && let Some((name, item)) =
                properties
                    .iter()
                    .find_map(|property| match &property.shape.kind {
                        Kind::List(item) => Some((&property.name, item)),
                        _ => None,
                    })
        {
            let example = example.and_then(|example| example.get(name));
            filled.insert(name.clone(), entries(item, example));
        }
        filled
    }

    fn object(&self, shape: &Shape, element: &Value, example: Option<&Value>) -> Value {
        let Kind::Object(properties) = &shape.kind else {
            return Value::Null;
        };
        let maker = self.maker(element);
        let mut filled = Map::new();
        for property in properties {
            let (name, shape) = (&property.name, &property.shape);
            if !meets(element, &shape.conditions) {
                continue;
            }
            let own = self
                .resource
                .shape
                .property(name)
                .map(|property| &property.shape);
            let kept = element.get(name);
            if let Some(value) = kept {
                let shown = shape.shown(value);
                // An element that a test inserted is returned as it is, even if it does not match
                // the schema.
                if shape.fits(&shown) || own.is_some_and(|own| !own.fits(value)) {
                    filled.insert(name.clone(), shown);
                    continue;
                }
            } else if (name == "id" || Some(name.as_str()) == self.id_property)
                && let Some(id) = self.id(element).filter(|id| shape.fits(id))
            {
                filled.insert(name.clone(), id);
                continue;
            }
            if own.is_some() && !property.required {
                continue;
            }
            // The state may have another name in a response.
            if let Some(state) = self
                .state(element)
                .filter(|state| own.is_none() && !shape.phases.is_empty() && shape.fits(state))
            {
                filled.insert(name.clone(), state.clone());
                continue;
            }
            if let Some(value) = phased(property, &maker, self.draw(element)) {
                filled.insert(name.clone(), value);
                continue;
            }
            if let Some(entries) = self.counted(shape, name, element) {
                filled.insert(name.clone(), entries);
                continue;
            }
            let example = example.and_then(|example| example.get(name));
            let value = match (&shape.kind, own) {
                // An object around the fields of the element.
                (Kind::Object(inner), None) if !inner.is_empty() => {
                    Some(self.object(shape, element, example))
                }
                _ => match example.filter(|example| own.is_none() && is_word(example)) {
                    Some(example) if shape.fits(example) => Some(example.clone()),
                    _ => {
                        // The element has what its conditions promise.
                        let required = property.required || !shape.conditions.is_empty();
                        maker.property(shape, name, required, self.draw(element))
                    }
                },
            };
            if let Some(value) = value {
                filled.insert(name.clone(), value);
            }
        }
        Value::Object(filled)
    }

    /// Returns a list with as many entries as another field of the element determines, or one.
    fn counted(&self, shape: &Shape, name: &str, element: &Value) -> Option<Value> {
        let (Kind::List(item), Some(length)) = (&shape.kind, &shape.length) else {
            return None;
        };
        let length = match length {
            Length::Property(property) => element.get(property).and_then(Value::as_u64),
            Length::ByValue { property, numbers } => {
                let value = element.get(property).and_then(Value::as_str);
                value.and_then(|value| numbers.get(value)).copied()
            }
        };
        let length = length.unwrap_or(1);
        let draw = self.draw(element).named(name);
        let bound = |items: usize| u64::try_from(items).unwrap_or(u64::MAX);
        let most = shape
            .max_items
            .map_or(LONGEST_LIST, bound)
            .min(LONGEST_LIST);
        let entries = (0..length.min(most))
            .map(|index| self.maker(element).make(item, name, draw.numbered(index)));
        Some(entries.collect())
    }

    fn state<'e>(&self, element: &'e Value) -> Option<&'e Value> {
        element.get(self.resource.state.as_ref()?)
    }

    fn maker(&self, element: &Value) -> Maker<'a> {
        let state = self.state(element);
        Maker::new(&self.resource.profile, self.project, self.now)
            .in_state(self.resource, state.cloned())
    }

    /// The same element always has the same made-up fields.
    fn draw(&self, element: &Value) -> Draw {
        let id = self.resource.id_of(element).unwrap_or_default();
        Draw::seeded(0).named(&self.resource.name).named(&id)
    }

    fn id(&self, element: &Value) -> Option<Value> {
        element.get(self.resource.id.as_ref()?).cloned()
    }
}

/// Whether an element has these values.
fn meets(element: &Value, conditions: &[(String, Value)]) -> bool {
    conditions
        .iter()
        .all(|(field, wanted)| element.get(field) == Some(wanted))
}

/// The value of a flag or list that a response always has, although it belongs to some phases only: the flag
/// is true in these phases only, and the list is empty in all others.
fn phased(property: &Property, maker: &Maker<'_>, draw: Draw) -> Option<Value> {
    let (name, shape) = (&property.name, &property.shape);
    if !property.required || shape.in_phases.is_empty() {
        return None;
    }
    let belongs = maker.belongs(shape, name)?;
    match shape.kind {
        Kind::Boolean => Some(Value::Bool(belongs)),
        Kind::List(_) if !belongs => Some(Value::Array(Vec::new())),
        Kind::List(_) => Some(maker.make_entries(shape, name, draw.named(name))),
        _ => None,
    }
}

/// Whether an example fits every element: a result or a number, and no id or address.
fn is_word(example: &Value) -> bool {
    const LONGEST: usize = 24;
    match example {
        Value::String(text) => text.len() <= LONGEST,
        Value::Array(_) | Value::Object(_) => false,
        _ => true,
    }
}
