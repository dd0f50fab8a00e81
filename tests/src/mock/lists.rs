//! Every list of the contract: its pages, sort keys and filters, as the contract declares them.

use std::{cmp::Ordering, collections::BTreeSet};

use api_contract::sample::Extent;
use metastudio::dynamic::{self, Input};
use serde_json::{Value, json};

use super::{World, valid};
use crate::support::{
    call::sample,
    contract::{Operation, fields, operations, reference, resolve},
};

/// The number of elements that match the required filters of a list.
const ALIKE: usize = 25;

/// A list of the contract.
#[derive(Clone, Copy)]
struct List {
    operation: Operation,
    /// The listed resource.
    resource: &'static str,
    /// The field that identifies elements.
    id: &'static str,
}

/// Returns the lists whose paths need no id of another element.
fn lists() -> Vec<List> {
    let lists = operations().into_iter().filter_map(|operation| {
        operation.value.get("x-pagination")?;
        let resource = operation.resource()?;
        let mut parameters = operation.parameters();
        let is_inner = parameters
            .any(|parameter| parameter["in"] == "path" && parameter.get("x-client").is_none());
        (!is_inner).then_some(List {
            operation,
            resource: resource["name"].as_str()?,
            id: resource["id"].as_str()?,
        })
    });
    let lists: Vec<List> = lists.collect();
    assert!(!lists.is_empty());
    lists
}

impl List {
    /// Returns the name of a query parameter of the pagination.
    fn pagination(self, key: &str) -> &'static str {
        let name = self.operation.value["x-pagination"][key].as_str();
        name.unwrap_or_else(|| panic!("{}: {key}", self.operation.id()))
    }

    fn parameters_with(
        self,
        extension: &'static str,
    ) -> impl Iterator<Item = (&'static str, &'static Value)> {
        let described = self.operation.parameters();
        described
            .filter(move |one| one.get(extension).is_some())
            .map(move |one| (one["name"].as_str().expect("a name"), one))
    }

    /// Returns the input for all elements in large pages, with examples of required parameters.
    ///
    /// `x-job` declares how to remove default time windows.
    fn everything(self, world: &World) -> Input {
        let input = Input::new();
        let unfiltered = fields(&self.operation.value["x-job"]["with"]);
        let input = unfiltered.fold(input, |input, (name, value)| input.set(name, value.clone()));
        let required = self.required(world).into_iter();
        required.fold(input, |input, (name, _, value)| input.set(name, value))
    }

    /// Returns the required query parameters, with their examples, or known ids.
    fn required(self, world: &World) -> Vec<(&'static str, &'static Value, Value)> {
        let sample = sample(self.operation.id(), Extent::Example);
        let all = sample.parameters.into_iter();
        let required =
            all.filter(|one| one.described["in"] == "query" && one.described["required"] == true);
        required
            .map(|one| {
                let id = reference(one.described).map(|name| known_id(world, name));
                (one.name, one.described, id.unwrap_or(one.value))
            })
            .collect()
    }

    /// Creates a server with elements that match the required filters.
    fn world(self) -> World {
        let world = World::new();
        let required = self.required(&world);
        if required.is_empty() {
            return world;
        }
        let all = world.all(self.resource);
        for (number, element) in all.iter().cycle().take(ALIKE).enumerate() {
            let mut element = element.clone();
            element[self.id] = format!("alike {number}").into();
            for (name, described, value) in &required {
                Filter::of(name, described).put(&mut element, first(value));
            }
            world.insert(self.resource, element);
        }
        world
    }

    /// Returns the elements that are listed if only the filter `set` is set; others may have
    /// defaults or be required.
    fn shown(self, world: &World, set: &str) -> Vec<Value> {
        let mut all = world.all(self.resource);
        let resource = self.operation.resource().expect("a resource");
        let mut parameters = self.operation.parameters();
        let own = parameters.find(|one| one["name"] == set);
        let field = own.map(|one| &one["x-filter"]["field"]);
        for (name, value) in fields(&resource["where"]) {
            all.retain(|one| one[name] == *value || field.is_some_and(|field| field == name));
        }
        for (name, described, value) in self.required(world) {
            if name != set {
                let filter = Filter::of(name, described);
                all.retain(|one| filter.passes(one, std::slice::from_ref(first(&value))));
            }
        }
        for (name, described) in self.parameters_with("x-filter") {
            let default = described["schema"].get("default");
            if let Some(default) = default.filter(|_| name != set) {
                let filter = Filter::of(name, described);
                all.retain(|one| filter.passes(one, std::slice::from_ref(default)));
            }
        }
        all
    }

    /// Whether a page has the count of all elements.
    fn is_counted(self) -> bool {
        self.operation.value["x-pagination"]["total"].is_string()
    }

    fn id(self, element: &Value) -> &str {
        element[self.id].as_str().expect("an id")
    }

    fn ids<'a>(self, elements: impl IntoIterator<Item = &'a Value>) -> BTreeSet<&'a str> {
        elements.into_iter().map(|one| self.id(one)).collect()
    }

    /// Reads every page, checks it against the contract, and returns the elements.
    async fn read(self, world: &World, input: Input) -> Vec<Value> {
        self.read_by(100, world, input).await
    }

    /// Does so with pages of this size.
    async fn read_by(self, size: u32, world: &World, input: Input) -> Vec<Value> {
        let id = self.operation.id();
        let request = dynamic::request(&world.client, id, input);
        let pages = request.expect("a valid input").pages().expect("a list");
        let mut pages = pages.page_size(size);
        let mut all = Vec::new();
        while let Some(page) = pages.try_next().await.expect("a page") {
            valid::check(id, page.status().as_u16(), page.bytes());
            all.extend(page.items().expect("elements"));
        }
        // An empty list has one page, which is not yielded.
        let total = pages.total().unwrap_or(0);
        assert!(!self.is_counted() || total == all.len() as u64, "{id}");
        all
    }
}

#[tokio::test]
async fn pages_of_any_size_have_every_element_once() {
    for list in lists() {
        let (world, id) = (list.world(), list.operation.id());
        let all = list.shown(&world, "");
        assert!(all.len() > 20, "{id}: too few elements for this test");
        for limit in [7, 100] {
            let before = world.requests();
            let input = list.everything(&world);
            let read = list.read_by(limit as u32, &world, input).await;
            let found = (read.len(), list.ids(&read));
            assert_eq!(found, (all.len(), list.ids(&all)), "{id}");
            let sent = &world.server.requests()[before..];
            // Without a count, only an empty page is certainly the last.
            let pages = match list.is_counted() {
                true => all.len().div_ceil(limit),
                false => all.len().div_ceil(limit) + 1,
            };
            assert_eq!(sent.len(), pages, "{id}: unexpected requests");
            for (number, request) in sent.iter().enumerate() {
                let query = request.query.as_deref().unwrap_or_default();
                let bound = format!("{}={limit}", list.pagination("limit"));
                let skipped = all.len().min(number * limit);
                let offset = format!("{}={skipped}", list.pagination("offset"));
                assert!(query.contains(&bound), "{query}");
                assert!(number == 0 || query.contains(&offset), "{query}");
            }
        }
        let request = dynamic::request(&world.client, id, list.everything(&world));
        let mut items = request.expect("a valid input").items().expect("a list");
        let mut streamed = Vec::new();
        while let Some(item) = items.try_next().await.expect("an element") {
            streamed.push(item);
        }
        let found = (streamed.len(), list.ids(&streamed));
        assert_eq!(found, (all.len(), list.ids(&all)), "{id}");
    }
}

#[tokio::test]
async fn every_sort_key_orders_by_its_declared_field() {
    for list in lists() {
        let (world, id) = (list.world(), list.operation.id());
        for (parameter, described) in list.parameters_with("x-sort") {
            for (key, field) in fields(&described["x-sort"]) {
                let field = field.as_str().expect("a field");
                for direction in ["asc", "desc"] {
                    let input = list.everything(&world).set(parameter, key);
                    let elements = list.read(&world, input.set("sort_dir", direction)).await;
                    let stored = |element: &Value| {
                        world.server.item(list.resource, list.id(element)).unwrap()
                    };
                    let column = elements.iter().map(|one| stored(one).unwrap());
                    let column: Vec<Value> = column.map(|one| one[field].clone()).collect();
                    let is_sorted = column.is_sorted_by(|one, next| {
                        let order = order(one, next);
                        order.is_eq() || order.is_gt() == (direction == "desc")
                    });
                    assert!(is_sorted, "{id}, {key} {direction}: {column:?}");
                    let distinct = column.iter().any(|value| *value != column[0]);
                    assert!(
                        distinct,
                        "{id}, {key}: all values are equal, which tests nothing"
                    );
                }
            }
        }
    }
}

/// Compares two values of a field; absent values come first.
fn order(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            one.total_cmp(&other)
        }
        _ => other.is_null().cmp(&one.is_null()),
    }
}

/// A filter, as the contract declares it.
struct Filter {
    name: &'static str,
    described: &'static Value,
    /// Whether it accepts several values.
    is_list: bool,
    pointer: String,
    matches: &'static str,
}

impl Filter {
    fn of(name: &'static str, described: &'static Value) -> Self {
        let text = |key: &str| described["x-filter"][key].as_str().expect("a text");
        let schema = resolve(&described["schema"]);
        Self {
            name,
            described,
            is_list: schema["type"] == "array",
            pointer: format!("/{}", text("field").replace('.', "/")),
            matches: text("match"),
        }
    }

    /// Returns the values of the field of an element; several if it is a list.
    fn values<'a>(&self, element: &'a Value) -> Vec<&'a Value> {
        match element.pointer(&self.pointer) {
            Some(Value::Array(values)) => values.iter().collect(),
            value => value.into_iter().filter(|value| !value.is_null()).collect(),
        }
    }

    /// Puts a value where the filter looks.
    fn put(&self, element: &mut Value, value: &Value) {
        let mut place = element;
        for name in self.pointer.split('/').skip(1) {
            place = &mut place[name];
        }
        *place = match place {
            Value::Array(_) => json!([value]),
            _ => value.clone(),
        };
    }

    /// Returns whether an element passes. All times of a server have the same format, in UTC.
    fn passes(&self, element: &Value, wanted: &[Value]) -> bool {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        self.values(element).iter().any(|value| match self.matches {
            "equal" | "any" => wanted.contains(value),
            "contains" => **value == wanted[0] || text(value).contains(&text(&wanted[0])),
            "since" => text(value) >= text(&wanted[0]),
            "until" => text(value) <= text(&wanted[0]),
            other => panic!("{}: {other} is not supported by this test", self.name),
        })
    }

    /// Returns whether it takes times and elements have numbers, in an undocumented unit.
    fn is_of_another_kind(&self, all: &[Value]) -> bool {
        let mut values = all.iter().flat_map(|element| self.values(element));
        matches!(self.matches, "since" | "until") && values.any(Value::is_number)
    }

    /// Returns values that some elements pass, but not all.
    fn selective_values(&self, all: &[Value]) -> Option<Vec<Value>> {
        let mut values: Vec<&Value> = Vec::new();
        for value in all.iter().flat_map(|element| self.values(element)) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if matches!(self.matches, "since" | "until") {
            values.sort_by_key(|value| value.as_str());
            let middle = values.len() / 2;
            values.rotate_left(middle);
        }
        let pairs = values
            .windows(2)
            .map(|pair| pair.iter().map(|one| (*one).clone()).collect());
        let single = values.iter().map(|one| vec![(*one).clone()]);
        let mut candidates: Vec<Vec<Value>> = if self.is_list {
            pairs.collect()
        } else {
            Vec::new()
        };
        candidates.extend(single);
        candidates.into_iter().find(|wanted| {
            let passed = all.iter().filter(|one| self.passes(one, wanted)).count();
            (1..all.len()).contains(&passed)
        })
    }

    fn input(&self, input: Input, wanted: &[Value]) -> Input {
        match wanted {
            [one] if !self.is_list => input.set(self.name, one.clone()),
            several => input.set(self.name, several),
        }
    }
}

/// Adds an element with another value of the filtered field, if all elements have the same.
fn add_another(world: &World, list: List, filter: &Filter) {
    let mut element = list.shown(world, filter.name).swap_remove(0);
    element[list.id] = format!("for {}", filter.name).into();
    let value = match filter.values(&element).first() {
        Some(Value::String(text)) => format!("not {text}").into(),
        Some(Value::Bool(value)) => (!value).into(),
        Some(_) => json!(null),
        // Responses may omit the field that a filter selects by.
        None => {
            let sample = sample(list.operation.id(), Extent::Full);
            let mut parameters = sample.parameters.into_iter();
            let own = parameters.find(|one| one.name == filter.name);
            first(&own.expect("a parameter").value).clone()
        }
    };
    filter.put(&mut element, &value);
    world.insert(list.resource, element);
}

/// The id of an element of a resource.
fn known_id(world: &World, resource: &str) -> Value {
    let mut all = operations().into_iter().filter_map(Operation::resource);
    let id = all.find_map(|one| (one["name"] == resource).then(|| one["id"].as_str())?);
    world.all(resource)[0][id.expect("a resource")].clone()
}

/// The first value of a list, or the value itself.
fn first(value: &Value) -> &Value {
    value.get(0).unwrap_or(value)
}

#[tokio::test]
async fn every_filter_selects_matching_elements() {
    for list in lists() {
        let (world, id) = (list.world(), list.operation.id());
        for (name, described) in list.parameters_with("x-filter") {
            let filter = Filter::of(name, described);
            if filter.is_of_another_kind(&list.shown(&world, name)) {
                continue;
            }
            if filter.selective_values(&list.shown(&world, name)).is_none() {
                add_another(&world, list, &filter);
            }
            let all = list.shown(&world, name);
            // A required id must be a known one.
            let required = list.required(&world).into_iter();
            let mut given = required.filter(|(other, ..)| *other == name);
            let given = given
                .next()
                .map(|(_, _, value)| vec![first(&value).clone()]);
            let wanted = given.or_else(|| filter.selective_values(&all));
            let wanted = wanted.unwrap_or_else(|| {
                panic!("{id}: no value of {name} selects some elements but not all")
            });
            let opposite = match wanted[..] {
                [Value::Bool(value)] => Some(vec![json!(!value)]),
                _ => None,
            };
            for wanted in [Some(wanted), opposite].into_iter().flatten() {
                let expected = all.iter().filter(|one| filter.passes(one, &wanted));
                let input = filter.input(list.everything(&world), &wanted);
                let found = list.read(&world, input).await;
                let (found, expected) = (list.ids(&found), list.ids(expected));
                assert_eq!(
                    found, expected,
                    "{id}: {name} {wanted:?} ({})",
                    filter.described
                );
            }
        }
    }
}
