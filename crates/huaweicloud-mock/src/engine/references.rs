//! The elements that a call refers to, which must exist.

use serde_json::Value;

use super::{Call, texts};
use crate::contract::{Kind, Reference, Shape};
use crate::problem::{Problem, excerpt};
use crate::world::World;

/// An id in a request.
struct Named<'a> {
    /// The parameter, or the pointer into the body.
    place: String,
    resource: &'a str,
    id: String,
}

impl Call<'_> {
    /// Checks that the elements which the path is below exist.
    pub(super) fn check_parents(&self, world: &World) -> Result<(), Problem> {
        for (at, resource) in &self.operation.parents {
            let id = self.arguments.segment_text(*at);
            if world.find(*resource, id).is_none() {
                return Err(self.missing(*resource, id));
            }
        }
        Ok(())
    }

    /// Checks that the elements which parameters and body refer to exist.
    pub(super) fn check_references(&self, world: &World) -> Result<(), Problem> {
        let mut named = Vec::new();
        for (at, resource) in &self.operation.references {
            let parameter = self.operation.parameters.get(*at);
            let ids = self.arguments.key(*at).map(|key| key.to_value());
            let ids = ids.as_ref().map(texts).unwrap_or_default();
            named.extend(ids.into_iter().map(|id| Named {
                place: parameter.map(|own| own.name.clone()).unwrap_or_default(),
                resource,
                id,
            }));
        }
        if let Some(body) = &self.body {
            collect(body.shape, &body.value, &mut String::new(), &mut named);
        }
        for Named {
            place,
            resource,
            id,
        } in named
        {
            let number = self.contract.resource(resource);
            if !id.is_empty() && number.is_some_and(|number| world.find(number, &id).is_none()) {
                return Err(Problem::invalid(format_args!(
                    "{place}: there is no {resource} `{}`",
                    excerpt(&id)
                )));
            }
        }
        Ok(())
    }
}

/// Collects the ids in a body.
fn collect<'a>(shape: &'a Shape, value: &Value, place: &mut String, named: &mut Vec<Named<'a>>) {
    if let Some(Reference {
        resource,
        made: false,
        ..
    }) = &shape.reference
    {
        named.extend(texts(value).into_iter().map(|id| Named {
            place: place.clone(),
            resource,
            id,
        }));
    }
    let length = place.len();
    match (&shape.kind, value) {
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                if let Some(value) = object.get(&property.name) {
                    place.push('/');
                    place.push_str(&property.name);
                    collect(&property.shape, value, place, named);
                    place.truncate(length);
                }
            }
        }
        (Kind::List(item), Value::Array(items)) => {
            for (at, value) in items.iter().enumerate() {
                place.push_str(&format!("/{at}"));
                collect(item, value, place, named);
                place.truncate(length);
            }
        }
        _ => {}
    }
}
