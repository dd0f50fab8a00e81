//! One collection: its elements, what they are found by, and the orders they are listed in.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::contract::Resource;
use crate::key::Key;

/// The elements of one resource.
#[derive(Debug, Clone, Default)]
pub(crate) struct Collection {
    elements: Vec<Element>,
    by_id: HashMap<String, usize>,
    /// Orders that were asked for since the last change: by id, then for each column up and down.
    orders: Vec<OnceLock<Vec<usize>>>,
}

/// One element, with all that lists need of it made ready.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    id: String,
    /// The whole element, hidden members included.
    pub(crate) value: Value,
    /// Its keys, in the order of the resource's columns.
    keys: Vec<Key>,
    /// Its text in each of the resource's views.
    shown: Vec<String>,
}

impl Element {
    /// The key in a column.
    pub(crate) fn key(&self, column: usize) -> &Key {
        self.keys.get(column).unwrap_or(&Key::Missing)
    }

    /// The JSON text in a view.
    pub(crate) fn shown(&self, view: usize) -> &str {
        self.shown.get(view).map_or("null", String::as_str)
    }
}

/// By which column, and in which direction, a list is ordered. Equal elements are ordered by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Order {
    /// Without a column, by id.
    pub(crate) column: Option<usize>,
    pub(crate) descending: bool,
}

impl Collection {
    /// Puts an element in, in place of one with the same id. False if it has no id.
    pub(crate) fn put(&mut self, resource: &Resource, value: Value) -> bool {
        let Some(id) = resource.id_of(&value) else {
            return false;
        };
        let element = Element {
            id: id.clone(),
            keys: resource
                .columns
                .iter()
                .map(|column| column.key(&value))
                .collect(),
            shown: (resource.views.iter())
                .map(|view| view.shown(&value).to_string())
                .collect(),
            value,
        };
        let known = self.by_id.get(&id).copied();
        match known.and_then(|at| self.elements.get_mut(at)) {
            Some(place) => *place = element,
            None => {
                self.by_id.insert(id, self.elements.len());
                self.elements.push(element);
            }
        }
        self.forget_orders(resource.columns.len());
        true
    }

    /// Takes an element out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Value> {
        let at = self.by_id.remove(id)?;
        let element = self.elements.swap_remove(at);
        if let Some(moved) = self.elements.get(at) {
            self.by_id.insert(moved.id.clone(), at);
        }
        self.forget_orders(element.keys.len());
        Some(element.value)
    }

    /// The element with this id.
    pub(crate) fn find(&self, id: &str) -> Option<&Element> {
        self.elements.get(*self.by_id.get(id)?)
    }

    /// Every element whole, in the order they were put in, as far as none was removed.
    pub(crate) fn values(&self) -> Vec<Value> {
        self.elements
            .iter()
            .map(|element| element.value.clone())
            .collect()
    }

    /// How many elements there are.
    pub(crate) fn len(&self) -> usize {
        self.elements.len()
    }

    /// The elements in an order, which is worked out once after a change.
    pub(crate) fn ordered(&self, order: Order) -> impl Iterator<Item = &Element> {
        let slot = match order.column {
            None => usize::from(order.descending),
            Some(column) => 2 + 2 * column + usize::from(order.descending),
        };
        let indices = (self.orders.get(slot)).map(|slot| slot.get_or_init(|| self.sort(order)));
        (indices.into_iter().flatten()).filter_map(|at| self.elements.get(*at))
    }

    fn sort(&self, order: Order) -> Vec<usize> {
        let mut sorted: Vec<(usize, &Element)> = self.elements.iter().enumerate().collect();
        sorted.sort_unstable_by(|(_, a), (_, b)| {
            let by_key = order.column.map(|column| {
                let ordering = a.key(column).order(b.key(column));
                if order.descending {
                    ordering.reverse()
                } else {
                    ordering
                }
            });
            let by_id = a.id.cmp(&b.id);
            match by_key {
                Some(by_key) => by_key.then(by_id),
                None if order.descending => by_id.reverse(),
                None => by_id,
            }
        });
        sorted.into_iter().map(|(at, _)| at).collect()
    }

    fn forget_orders(&mut self, columns: usize) {
        self.orders.clear();
        self.orders.resize_with(2 + 2 * columns, OnceLock::new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;
    use serde_json::json;

    fn contract() -> Contract {
        let list = json!({
            "x-resource": {"name": "n", "role": "collection", "schema": "N", "id": "id"},
            "get": {
                "x-pagination": {"items": "all"},
                "parameters": [{"name": "by", "in": "query", "x-sort": {"size": "size"}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"properties": {
                    "all": {"type": "array", "items": {"$ref": "#/components/schemas/N"}},
                }}}}}},
            },
        });
        let schema = json!({"properties": {"id": {"type": "string"}}});
        Contract::compile(&json!({
            "paths": {"/n": list}, "components": {"schemas": {"N": schema}},
        }))
        .unwrap()
    }

    fn ids(collection: &Collection, column: Option<usize>, descending: bool) -> String {
        let order = Order { column, descending };
        collection
            .ordered(order)
            .map(|element| element.id.as_str())
            .collect()
    }

    #[test]
    fn orders_follow_every_change() {
        let contract = contract();
        let resource = contract.resources.first().unwrap();
        let mut all = Collection::default();
        for (id, size) in [
            ("a", json!(2)),
            ("b", json!(1)),
            ("c", json!(2)),
            ("d", json!(null)),
        ] {
            assert!(all.put(resource, json!({"id": id, "size": size})));
        }
        assert!(!all.put(resource, json!({"size": 3})));
        assert_eq!(ids(&all, Some(0), false), "dbac");
        assert_eq!(ids(&all, Some(0), true), "acbd");
        assert_eq!(ids(&all, None, true), "dcba");
        // The last element takes the place of the one that goes.
        assert_eq!(all.remove("a"), Some(json!({"id": "a", "size": 2})));
        assert_eq!(all.remove("a"), None);
        assert_eq!(ids(&all, Some(0), false), "dbc");
        assert_eq!(
            all.find("d").map(|element| element.shown(0)),
            Some(r#"{"id":"d"}"#)
        );
        assert!(all.put(resource, json!({"id": "d", "size": 9})));
        assert_eq!(
            (ids(&all, Some(0), false), all.len()),
            ("bcd".to_owned(), 3)
        );
    }
}
