//! An address that a call has registered, and the bodies that are sent to it.

use std::collections::VecDeque;
use std::sync::Arc;

use openapi_document::extensions::{CallbackEvent, Expression};
use serde_json::{Map, Value, json};

use super::plan::{Plan, Scheme};

/// An address that a call has registered.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    pub(super) plan: Arc<Plan>,
    pub(super) url: String,
    pub(super) key: String,
    pub(super) scheme: Option<Scheme>,
    /// The variants that it subscribes to; all, if it lists none.
    only: Option<Vec<String>>,
}

impl Registration {
    /// Returns the registration of a call, if it names an address.
    pub(super) fn of(plan: &Arc<Plan>, request: &Value) -> Option<Self> {
        let url = request
            .pointer(&plan.address)?
            .as_str()
            .filter(|url| !url.is_empty())?;
        let text = |place: &Option<Expression>| match place {
            Some(Expression::Body(at)) => request.pointer(at)?.as_str().map(str::to_owned),
            _ => None,
        };
        let key = text(&plan.moments.key).unwrap_or_default();
        let scheme = plan.scheme(text(&plan.moments.auth).as_deref());
        let listed = match &plan.moments.only {
            Some(Expression::Body(at)) => request.pointer(at).and_then(Value::as_array),
            _ => None,
        };
        Some(Self {
            url: url.to_owned(),
            scheme: scheme.filter(|_| !key.is_empty()).cloned(),
            key,
            only: listed.map(|listed| {
                let names = listed.iter().filter_map(Value::as_str);
                names.map(str::to_owned).collect()
            }),
            plan: Arc::clone(plan),
        })
    }

    /// The body that reports an event of an element; none if it is not subscribed to.
    pub(super) fn body(
        &self,
        event: &CallbackEvent,
        element: &Value,
        response: &Value,
    ) -> Option<Value> {
        let mut body = Map::new();
        for name in &self.plan.properties {
            if let Some(value) = named(element, name) {
                body.insert(name.clone(), value.clone());
            }
        }
        body.extend(event.body.clone());
        let Some(variants) = &self.plan.variants else {
            return Some(body.into());
        };
        let name = body
            .get(&variants.by)
            .and_then(Value::as_str)
            .unwrap_or_default();
        if self
            .only
            .as_ref()
            .is_some_and(|only| !only.iter().any(|own| own == name))
        {
            return None;
        }
        let mut content = self.plan.samples.get(name).cloned().unwrap_or_default();
        for (name, value) in &mut content {
            if let Some(own) = named(element, name) {
                *value = own.clone();
            }
        }
        for (name, value) in &event.content {
            let from = value
                .as_str()
                .and_then(|text| text.strip_prefix("$response.body#"));
            let value = from.map_or(Some(value), |at| response.pointer(at));
            content.insert(name.clone(), value.cloned().unwrap_or_default());
        }
        if let Some(within) = &variants.within {
            let content = Value::from(content);
            let content = if variants.text {
                json!(content.to_string())
            } else {
                content
            };
            body.insert(within.clone(), content);
        }
        Some(body.into())
    }
}

/// The value of a property of an element, or else of the nearest object in it.
fn named<'a>(element: &'a Value, name: &str) -> Option<&'a Value> {
    let mut queue = VecDeque::from([element]);
    while let Some(value) = queue.pop_front() {
        let Value::Object(fields) = value else {
            continue;
        };
        if let Some(found) = fields.get(name).filter(|found| !found.is_null()) {
            return Some(found);
        }
        queue.extend(fields.values());
    }
    None
}
