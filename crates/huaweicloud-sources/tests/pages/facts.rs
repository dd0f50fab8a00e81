//! The facts of a contract as lines, one fact each.

use std::{collections::BTreeMap, fmt::Debug};

use api_contract::{
    model::{Additional, At, Contract, Fact, Limits, Listing, Operation, SchemaId},
    sources::Exchange,
};
use huaweicloud_sources::page::Page;

/// Facts by their places.
pub(crate) type Facts = BTreeMap<String, String>;

/// A row of a table: the place of its facts, and its line in the page.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// The prefix of the places of its facts.
    pub(crate) place: String,
    /// The name in the row.
    pub(crate) name: String,
    /// The line, from 1.
    pub(crate) line: usize,
}

/// Returns all facts of a page.
pub(crate) fn of(page: &Page) -> Facts {
    with_spots(page).0
}

/// Returns all facts of a page, and the places of its rows, by line.
pub(crate) fn with_spots(page: &Page) -> (Facts, Vec<Spot>) {
    let mut facts = Writer {
        contract: &page.contract,
        facts: Facts::new(),
        spots: Vec::new(),
    };
    for operation in &page.contract.operations.items {
        facts.operation(operation);
    }
    for (index, example) in page.examples.iter().enumerate() {
        let kind = match &example.exchange {
            Exchange::Call => "call".to_owned(),
            Exchange::Request => "request".to_owned(),
            Exchange::Response(status) => status.to_string(),
        };
        let text = example
            .value
            .as_ref()
            .map_or_else(|| example.text.to_string(), ToString::to_string);
        let broken = if example.is_broken() { "broken " } else { "" };
        facts
            .facts
            .insert(format!("example {index} {kind}"), format!("{broken}{text}"));
    }
    facts.spots.sort_by_key(|spot| spot.line);
    facts.spots.dedup_by_key(|spot| spot.line);
    (facts.facts, facts.spots)
}

/// Returns the facts as lines.
pub(crate) fn text(facts: &Facts) -> String {
    let line = |(place, fact): (&String, &String)| format!("{place}: {fact}\n");
    facts.iter().map(line).collect()
}

struct Writer<'c> {
    contract: &'c Contract,
    facts: Facts,
    spots: Vec<Spot>,
}

impl Writer<'_> {
    fn add(&mut self, place: impl Into<String>, fact: impl Into<String>) {
        let place = place.into();
        let fact = fact.into();
        assert!(
            self.facts.insert(place.clone(), fact).is_none(),
            "two facts at {place}"
        );
    }

    fn row(&mut self, place: &str, name: &str, at: At) {
        self.add(place, "");
        let found = self.contract.places.locate(&[(at, "")]);
        self.spots.push(Spot {
            place: place.to_owned(),
            name: name.to_owned(),
            line: found[0].line,
        });
    }

    fn fact<T: Debug>(&mut self, place: &str, name: &str, fact: &Fact<T>) {
        if let Fact::Known(value) = fact {
            self.add(format!("{place} {name}"), format!("{value:?}"));
        }
    }

    fn complete<T>(&mut self, place: &str, what: &str, listing: &Listing<T>) {
        if listing.complete {
            self.add(format!("{place} all {what}"), "");
        }
    }

    fn operation(&mut self, operation: &Operation) {
        self.add(
            "operation",
            format!("{} {}", operation.method, operation.path),
        );
        self.fact("operation", "id", &operation.id);
        self.complete("operation", "parameters", &operation.parameters);
        for parameter in &operation.parameters.items {
            let place = format!("{} {}", parameter.location.name(), parameter.name);
            self.row(&place, &parameter.name, parameter.at);
            self.fact(&place, "required", &parameter.required);
            self.schema(&place, parameter.schema, 0);
        }
        if let Some(body) = operation.body.value() {
            for media in &body.content.items {
                let place = format!("body {}", media.name);
                if let Some(schema) = media.schema.value() {
                    self.schema(&place, *schema, 0);
                }
            }
        }
        self.complete("operation", "responses", &operation.responses);
        for response in &operation.responses.items {
            let place = format!("response {}", response.status);
            self.add(&place, "");
            self.complete(&place, "headers", &response.headers);
            for header in &response.headers.items {
                let place = format!("{place} header {}", header.name);
                self.row(&place, &header.name, header.at);
                self.fact(&place, "required", &header.required);
                self.schema(&place, header.schema, 0);
            }
            for media in &response.content.items {
                let place = format!("{place} {}", media.name);
                if let Some(schema) = media.schema.value() {
                    self.schema(&place, *schema, 0);
                }
            }
        }
    }

    fn schema(&mut self, place: &str, id: SchemaId, depth: usize) {
        if depth > 6 {
            return;
        }
        let schema = self.contract.schema(id);
        self.fact(place, "type", &schema.types);
        self.fact(place, "format", &schema.format);
        self.fact(place, "default", &schema.default);
        if let Some(name) = &schema.name {
            self.add(format!("{place} name"), name.to_string());
        }
        if let Some(values) = schema.values.value() {
            self.complete(place, "values", &values.values);
            for value in &values.values.items {
                self.add(format!("{place} value {value}"), "");
            }
        }
        if let Some(limits) = schema.limits.value() {
            let Limits {
                minimum,
                maximum,
                min_length,
                max_length,
                min_items,
                max_items,
                ..
            } = &**limits;
            for (name, bound) in [("minimum", minimum), ("maximum", maximum)] {
                if let Some(bound) = bound.value() {
                    self.add(format!("{place} {name}"), bound.value.to_string());
                }
            }
            for (name, bound) in [
                ("least length", min_length),
                ("greatest length", max_length),
                ("fewest", min_items),
                ("most", max_items),
            ] {
                if let Some(bound) = bound.value() {
                    self.add(format!("{place} {name}"), bound.to_string());
                }
            }
        }
        if let Some(items) = schema.items.value() {
            self.schema(&format!("{place}[]"), *items, depth + 1);
        }
        if let Fact::Known(Additional::Schema(id)) = schema.additional {
            self.schema(&format!("{place}.*"), id, depth + 1);
        }
        self.complete(place, "members", &schema.properties);
        for property in &schema.properties.items {
            let place = format!("{place}.{}", property.name);
            self.row(&place, &property.name, property.at);
            self.fact(&place, "required", &property.required);
            self.schema(&place, property.schema, depth + 1);
        }
    }
}
