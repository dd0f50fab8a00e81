//! The world as JSON, to keep it and to take it up again.
//!
//! ```json
//! {"seed": 0, "now": "…", "project": "…",
//!  "resources": {"shelf": {"created": 3, "elements": [{"element": {…}, "due": "…"}]}}}
//! ```
//!
//! A resource that was not used yet is left out, and is made up from the seed again.

use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{Collection, Seed, World, WorldError};
use crate::contract::Contract;

impl World {
    /// The whole world.
    pub(crate) fn export(&self) -> Value {
        let now = Timestamp::try_from(self.seed.now).unwrap_or(Timestamp::UNIX_EPOCH);
        let mut resources = Map::new();
        for (resource, collection) in self.contract.resources.iter().zip(&self.collections) {
            let Some(collection) = collection.get() else {
                continue;
            };
            let elements: Vec<Value> = (collection.elements())
                .map(|element| match element.due {
                    Some(due) => json!({
                        "id": element.id.as_ref(), "element": element.value(), "due": due.to_string(),
                    }),
                    None => json!({"id": element.id.as_ref(), "element": element.value()}),
                })
                .collect();
            resources.insert(
                resource.name.clone(),
                json!({"created": collection.created, "elements": elements}),
            );
        }
        json!({
            "seed": self.seed.number,
            "now": now.to_string(),
            "project": self.seed.project,
            "resources": resources,
        })
    }

    /// The world that was exported, under a contract that has its resources. Jobs have the usual pace.
    pub(crate) fn import(contract: Arc<Contract>, image: &Value) -> Result<Self, WorldError> {
        let seed = Seed {
            number: (image.get("seed").and_then(Value::as_u64))
                .ok_or_else(|| broken("`seed` is a number"))?,
            now: (image.get("now").and_then(time))
                .map(SystemTime::from)
                .ok_or_else(|| broken("`now` is a time"))?,
            project: (image.get("project").and_then(Value::as_str))
                .ok_or_else(|| broken("`project` is a text"))?
                .to_owned(),
        };
        let resources = (image.get("resources").and_then(Value::as_object))
            .ok_or_else(|| broken("`resources` is an object"))?;
        let mut world = Self::new(Arc::clone(&contract), seed);
        for (name, image) in resources {
            let number = world.number(name)?;
            let mut collection = Collection::default();
            collection.created = image
                .get("created")
                .and_then(Value::as_u64)
                .unwrap_or_default();
            let elements = (image.get("elements").and_then(Value::as_array))
                .ok_or_else(|| broken(&format!("`elements` of {name} is a list")))?;
            for (at, image) in elements.iter().enumerate() {
                let (Some(id), Some(element), Some(resource)) = (
                    image.get("id").and_then(Value::as_str),
                    image.get("element").filter(|element| element.is_object()),
                    contract.resources.get(number),
                ) else {
                    let problem = format!("element {at} of {name} needs `id` and `element`");
                    return Err(broken(&problem));
                };
                collection.put(resource, id, element, image.get("due").and_then(time));
            }
            if let Some(slot) = world.collections.get_mut(number) {
                *slot = collection.into();
            }
        }
        Ok(world)
    }
}

fn time(value: &Value) -> Option<Timestamp> {
    value.as_str()?.parse().ok()
}

fn broken(problem: &str) -> WorldError {
    WorldError::Image {
        problem: problem.to_owned(),
    }
}
