//! One collection: its elements, what they are found by, and the orders they are listed in.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use serde_json::Value;

use super::fill::Filling;
use crate::contract::Resource;
use crate::key::Key;

/// The elements of one resource. A clone shares them, so that it costs little.
#[derive(Debug, Default, Clone)]
pub(crate) struct Collection {
    /// Elements keep their slot; those of removed ones are used again.
    slots: Vec<Option<Arc<Element>>>,
    free: Vec<u32>,
    by_id: HashMap<Arc<str>, u32>,
    /// Orders that were asked for, kept up from then on: by id, then for each column up and down.
    orders: Vec<OnceLock<Vec<u32>>>,
    /// When jobs move on by themselves.
    due: BTreeSet<(Timestamp, Arc<str>)>,
    /// The number of elements that calls created.
    pub(crate) created: u64,
}

/// One element, with all that lists need of it made ready.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) id: Arc<str>,
    /// The JSON text of the whole element, including hidden fields.
    whole: Box<str>,
    /// Its keys, in the order of the resource's columns.
    keys: Box<[Key]>,
    /// Its text in each of the resource's views.
    shown: Box<[Box<str>]>,
    /// When it moves to the next state of its flow.
    pub(crate) due: Option<Timestamp>,
}

impl Element {
    fn new(resource: &Resource, id: Arc<str>, value: &Value, due: Option<Timestamp>) -> Self {
        let filling = Filling::new(resource, "", Timestamp::UNIX_EPOCH);
        Self {
            id,
            whole: value.to_string().into(),
            keys: (resource.columns.iter())
                .map(|column| column.key(value))
                .collect(),
            shown: (resource.views.iter())
                .map(|view| filling.one(view, value, None).to_string().into())
                .collect(),
            due,
        }
    }

    /// The whole element.
    pub(crate) fn value(&self) -> Value {
        serde_json::from_str(&self.whole).unwrap_or_default()
    }

    /// Whether a text occurs anywhere in the element, which is quick to check.
    pub(crate) fn mentions(&self, text: &str) -> bool {
        self.whole.contains(text)
    }

    /// The key in a column.
    pub(crate) fn key(&self, column: usize) -> &Key {
        self.keys.get(column).unwrap_or(&Key::Missing)
    }

    /// The JSON text in a view.
    pub(crate) fn shown(&self, view: usize) -> &str {
        self.shown.get(view).map_or("null", AsRef::as_ref)
    }
}

/// By which column, and in which direction, a list is ordered. Equal elements are ordered by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Order {
    /// Without a column, by id.
    pub(crate) column: Option<usize>,
    pub(crate) descending: bool,
}

impl Order {
    fn all(columns: usize) -> impl Iterator<Item = Self> {
        std::iter::once(None)
            .chain((0..columns).map(Some))
            .flat_map(|column| [false, true].map(|descending| Self { column, descending }))
    }

    fn slot(self) -> usize {
        self.column.map_or(0, |column| 2 * column + 2) + usize::from(self.descending)
    }

    fn compare(self, a: &Element, b: &Element) -> Ordering {
        let by_id = a.id.cmp(&b.id);
        let Some(column) = self.column else {
            return if self.descending {
                by_id.reverse()
            } else {
                by_id
            };
        };
        self.by_key(a.key(column), b.key(column)).then(by_id)
    }

    fn by_key(self, a: &Key, b: &Key) -> Ordering {
        let ordering = a.order(b);
        if self.descending {
            ordering.reverse()
        } else {
            ordering
        }
    }
}

impl Collection {
    /// Inserts an element and replaces one with the same id. `due` is when it moves on by itself.
    pub(crate) fn put(
        &mut self,
        resource: &Resource,
        id: &str,
        value: &Value,
        due: Option<Timestamp>,
    ) {
        self.remove(id);
        let id: Arc<str> = id.into();
        let element = Arc::new(Element::new(resource, Arc::clone(&id), value, due));
        let at = match self.free.pop() {
            Some(at) => at,
            None => {
                self.slots.push(None);
                u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
            }
        };
        if let Some(slot) = self.slots.get_mut(at as usize) {
            *slot = Some(Arc::clone(&element));
        }
        if let Some(due) = due {
            self.due.insert((due, Arc::clone(&id)));
        }
        self.by_id.insert(id, at);
        self.arrange(resource.columns.len(), &element, |order, place| {
            order.insert(place, at)
        });
    }

    /// Removes an element.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<Element>> {
        let at = self.by_id.remove(id)?;
        let element = Arc::clone(self.element(at)?);
        if let Some(due) = element.due {
            self.due.remove(&(due, Arc::clone(&element.id)));
        }
        self.arrange(element.keys.len(), &element, |order, place| {
            if order.get(place) == Some(&at) {
                order.remove(place);
            }
        });
        if let Some(slot) = self.slots.get_mut(at as usize) {
            *slot = None;
        }
        self.free.push(at);
        Some(element)
    }

    /// The element with this id.
    pub(crate) fn find(&self, id: &str) -> Option<&Arc<Element>> {
        self.element(*self.by_id.get(id)?)
    }

    /// The element that moves on first, if one does by then.
    pub(crate) fn first_due(&self, now: Timestamp) -> Option<(Timestamp, Arc<str>)> {
        self.due.first().filter(|(due, _)| *due <= now).cloned()
    }

    /// Every element, in no particular order.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Arc<Element>> {
        self.slots.iter().flatten()
    }

    /// How many elements there are.
    pub(crate) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// The elements in an order, which is worked out once and kept up with every change.
    pub(crate) fn ordered(&self, order: Order) -> Ordered<'_> {
        let slot = self.orders.get(order.slot());
        let slots = slot.map_or(&[][..], |slot| slot.get_or_init(|| self.sort(order)));
        Ordered {
            collection: self,
            order,
            slots,
        }
    }

    fn sort(&self, order: Order) -> Vec<u32> {
        let mut sorted: Vec<(&u32, &Arc<Element>)> = (self.by_id.values())
            .filter_map(|at| Some((at, self.element(*at)?)))
            .collect();
        sorted.sort_unstable_by(|(_, a), (_, b)| order.compare(a, b));
        sorted.into_iter().map(|(at, _)| *at).collect()
    }

    /// Changes every order that is kept, at the place where the element belongs.
    fn arrange(
        &mut self,
        columns: usize,
        element: &Element,
        mut change: impl FnMut(&mut Vec<u32>, usize),
    ) {
        (self.orders).resize_with((2 * columns + 2).max(self.orders.len()), OnceLock::new);
        let slots = &self.slots;
        for order in Order::all(columns) {
            let kept = self
                .orders
                .get_mut(order.slot())
                .and_then(OnceLock::get_mut);
            if let Some(kept) = kept {
                let place = kept.partition_point(|at| {
                    let other = slots.get(*at as usize).and_then(Option::as_ref);
                    other.is_some_and(|other| order.compare(other, element).is_lt())
                });
                change(kept, place);
            }
        }
    }

    fn element(&self, at: u32) -> Option<&Arc<Element>> {
        self.slots.get(at as usize)?.as_ref()
    }
}

/// Elements of a collection in an order.
#[derive(Clone, Copy)]
pub(crate) struct Ordered<'a> {
    collection: &'a Collection,
    order: Order,
    slots: &'a [u32],
}

impl<'a> Ordered<'a> {
    /// Only those whose key in the column of the order lies within the bounds, which belong.
    pub(crate) fn between(self, since: Option<&Key>, until: Option<&Key>) -> Self {
        let (first, last) = match self.order.descending {
            true => (until, since),
            false => (since, until),
        };
        let column = self.order.column.unwrap_or_default();
        let compare = |at: &u32, bound: &Key| {
            (self.collection.element(*at)).map_or(Ordering::Less, |own| {
                self.order.by_key(own.key(column), bound)
            })
        };
        let start = first.map_or(0, |first| {
            self.slots.partition_point(|at| compare(at, first).is_lt())
        });
        let end = last.map_or(self.slots.len(), |last| {
            self.slots.partition_point(|at| compare(at, last).is_le())
        });
        Self {
            slots: self.slots.get(start..end).unwrap_or_default(),
            ..self
        }
    }

    /// How many there are.
    pub(crate) fn len(self) -> usize {
        self.slots.len()
    }

    /// One after the other.
    pub(crate) fn iter(self) -> impl Iterator<Item = &'a Element> {
        (self.slots.iter()).filter_map(move |at| self.collection.element(*at).map(Arc::as_ref))
    }

    /// A page of them, without looking at those before it.
    pub(crate) fn page(self, offset: usize, limit: usize) -> impl Iterator<Item = &'a Element> {
        let slots = self.slots.get(offset..).unwrap_or_default();
        Self { slots, ..self }.iter().take(limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;
    use proptest::prelude::*;
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
        Contract::compile(
            &json!({"paths": {"/n": list}, "components": {"schemas": {"N": schema}}}),
            Arc::default(),
        )
        .unwrap()
    }

    fn ids(collection: &Collection, column: Option<usize>, descending: bool) -> String {
        let order = Order { column, descending };
        collection
            .ordered(order)
            .iter()
            .map(|own| own.id.as_ref())
            .collect()
    }

    fn put(collection: &mut Collection, resource: &Resource, id: &str, size: Value) {
        collection.put(resource, id, &json!({"id": id, "size": size}), None);
    }

    #[test]
    fn orders_are_updated_with_every_change() {
        let contract = contract();
        let resource = contract.resources.first().unwrap();
        let mut all = Collection::default();
        for (id, size) in [
            ("a", json!(2)),
            ("b", json!(1)),
            ("c", json!(2)),
            ("d", json!(null)),
        ] {
            put(&mut all, resource, id, size);
        }
        assert_eq!(ids(&all, Some(0), false), "dbac");
        assert_eq!(ids(&all, Some(0), true), "acbd");
        assert_eq!(ids(&all, None, true), "dcba");
        let gone = all.remove("a").map(|own| own.value());
        assert_eq!(gone, Some(json!({"id": "a", "size": 2})));
        assert!(all.remove("a").is_none());
        assert_eq!(ids(&all, Some(0), false), "dbc");
        assert_eq!(all.find("d").map(|own| own.shown(0)), Some(r#"{"id":"d"}"#));
        put(&mut all, resource, "d", json!(9));
        assert_eq!(
            (ids(&all, Some(0), false), all.len()),
            ("bcd".to_owned(), 3)
        );
    }

    proptest! {
        #[test]
        fn cached_orders_equal_sorted_orders(
            changes in prop::collection::vec((0..12_u8, prop::option::of(0..4_i64)), 0..60),
        ) {
            let contract = contract();
            let resource = contract.resources.first().unwrap();
            let mut kept = Collection::default();
            for (id, size) in changes {
                for order in Order::all(1) {
                    let _ = kept.ordered(order).len();
                }
                match size {
                    Some(size) => put(&mut kept, resource, &id.to_string(), json!(size)),
                    None => drop(kept.remove(&id.to_string())),
                }
            }
            for order in Order::all(1) {
                let sorted = kept.sort(order);
                prop_assert_eq!(kept.ordered(order).slots, sorted.as_slice());
            }
        }
    }
}
