//! Converts facts into a contract.

use std::collections::HashMap;

use super::facts::{self, List, Stated, fact};
use crate::model::{
    Additional, At, Body, Bound, Contract, Enumeration, Fact, Header, In, Limits, MediaType,
    Method, Operation, Parameter, Property, Response, Schema, SchemaId, Serialization, Style,
    Token, Types,
};

pub(super) struct Reader {
    pub(super) contract: Contract,
    names: HashMap<String, SchemaId>,
    /// Values in an unexpected format.
    pub(super) wrong: Vec<String>,
}

impl Reader {
    pub(super) fn new(contract: Contract) -> Self {
        Self {
            contract,
            names: HashMap::new(),
            wrong: Vec::new(),
        }
    }

    /// Reads the schemas that have names, so that others can refer to them.
    pub(super) fn schemas(&mut self, parent: At, schemas: facts::Schemas) {
        let parent = self.at(parent, "schemas");
        for name in schemas.keys() {
            let at = self.at(parent, name.as_str());
            let id = self.contract.add_schema(Schema::unknown(at));
            self.names.insert(name.clone(), id);
        }
        for (name, facts) in schemas {
            let at = self.at(parent, name.as_str());
            let mut schema = self.whole(at, facts);
            schema.name = Some(name.as_str().into());
            let id = self.names.get(&name).copied();
            if let Some(place) = id.and_then(|id| self.contract.schemas.get_mut(id.index())) {
                *place = schema;
            }
        }
    }

    fn at(&mut self, parent: At, name: impl Into<Box<str>>) -> At {
        self.contract
            .places
            .add(parent, Token::Name(name.into()), 0)
    }

    pub(super) fn operation(&mut self, parent: At, facts: facts::Operation) -> Option<Operation> {
        let at = self.at(parent, format!("{} {}", facts.method, facts.path));
        let Some(method) = Method::named(&facts.method) else {
            self.wrong
                .push(format!("`{}` is no HTTP method", facts.method));
            return None;
        };
        Some(Operation {
            id: fact(facts.id),
            deprecated: fact(facts.deprecated),
            parameters: List::listing(facts.parameters, |parameter| self.parameter(at, parameter)),
            body: optional(facts.body, |body| Body {
                at,
                required: fact(body.required),
                content: List::listing(body.content, |media| self.media(at, media)),
                docs: Fact::Unknown,
            }),
            responses: List::listing(facts.responses, |response| self.response(at, response)),
            ..Operation::unknown(at, method, &facts.path)
        })
    }

    fn parameter(&mut self, parent: At, facts: facts::Parameter) -> Parameter {
        let location = In::named(&facts.location).unwrap_or_else(|| {
            self.wrong
                .push(format!("`{}` is no place of a parameter", facts.location));
            In::Query
        });
        let header = self.header(parent, facts);
        Parameter {
            required: header.required,
            serialization: header.serialization,
            schema: header.schema,
            ..Parameter::unknown(header.at, &header.name, location)
        }
    }

    fn header(&mut self, parent: At, facts: facts::Parameter) -> Header {
        let at = self.at(parent, facts.name.as_str());
        let style = facts.style.and_then(|style| Style::named(&style.0));
        Header {
            at,
            name: facts.name.into(),
            required: fact(facts.required),
            deprecated: Fact::Unknown,
            serialization: Serialization {
                style: style.map_or(Fact::Unknown, Fact::Known),
                explode: fact(facts.explode),
                allow_empty: fact(facts.allow_empty),
                ..Serialization::default()
            },
            schema: self.schema(at, facts.schema),
            docs: Fact::Unknown,
        }
    }

    fn response(&mut self, parent: At, facts: facts::Response) -> Response {
        let at = self.at(parent, facts.status.as_str());
        Response {
            headers: List::listing(facts.headers, |header| self.header(at, header)),
            content: List::listing(facts.content, |media| self.media(at, media)),
            ..Response::unknown(at, &facts.status)
        }
    }

    fn media(&mut self, parent: At, facts: facts::Media) -> MediaType {
        let at = self.at(parent, facts.name.as_str());
        MediaType {
            at,
            name: facts.name.into(),
            schema: optional(facts.schema, |schema| self.schema(at, schema)),
            encoding: Fact::Unknown,
            docs: Fact::Unknown,
        }
    }

    fn schema(&mut self, at: At, facts: facts::Schema) -> SchemaId {
        match &facts.reference {
            Some(name) => self.names.get(name).copied().unwrap_or_else(|| {
                self.wrong.push(format!("no schema is called `{name}`"));
                SchemaId::UNKNOWN
            }),
            None if facts.is_unknown() => SchemaId::UNKNOWN,
            None => {
                let schema = self.whole(at, facts);
                self.contract.add_schema(schema)
            }
        }
    }

    fn whole(&mut self, at: At, facts: facts::Schema) -> Schema {
        Schema {
            types: facts
                .types
                .map_or(Fact::Unknown, |names| Fact::Known(types(&names))),
            nullable: fact(facts.nullable),
            format: fact(facts.format),
            values: optional(facts.values, |values| {
                Box::new(Enumeration {
                    values: List::listing(Some(values), |value| value),
                    open: Fact::Unknown,
                })
            }),
            default: fact(facts.default),
            limits: optional(facts.limits, |limits| Box::new(bounds(limits))),
            items: optional(facts.items, |items| self.schema(at, *items)),
            properties: List::listing(facts.properties, |property| {
                let at = self.at(at, property.name.as_str());
                Property {
                    at,
                    name: property.name.into(),
                    required: fact(property.required),
                    schema: self.schema(at, property.schema),
                }
            }),
            also_required: facts.required,
            additional: facts.additional.map_or(Fact::Unknown, |additional| {
                Fact::Known(match *additional {
                    facts::Additional::Allowed => Additional::Allowed,
                    facts::Additional::Forbidden => Additional::Forbidden,
                    facts::Additional::Schema(schema) => {
                        Additional::Schema(self.schema(at, *schema))
                    }
                })
            }),
            all_of: List::listing(facts.all_of, |schema| self.schema(at, schema)),
            any_of: List::listing(facts.any_of, |schema| self.schema(at, schema)),
            one_of: List::listing(facts.one_of, |schema| self.schema(at, schema)),
            ..Schema::unknown(at)
        }
    }
}

fn optional<T, U>(stated: Stated<Option<T>>, convert: impl FnOnce(T) -> U) -> Fact<Option<U>> {
    stated.map_or(Fact::Unknown, |known| Fact::Known(known.0.map(convert)))
}

fn types(names: &[String]) -> Types {
    let named = |name: &String| match name.as_str() {
        "any" => Some(Types::ANY),
        name => Types::named(name),
    };
    names
        .iter()
        .filter_map(named)
        .fold(Types::NONE, Types::with)
}

fn bounds(facts: facts::Limits) -> Limits {
    let bound = |bound: facts::Bound| match bound {
        facts::Bound::Within(value) => Bound {
            value,
            exclusive: false,
        },
        facts::Bound::Beyond { exclusive } => Bound {
            value: exclusive,
            exclusive: true,
        },
    };
    Limits {
        minimum: optional(facts.minimum, bound),
        maximum: optional(facts.maximum, bound),
        multiple_of: fact(facts.multiple_of),
        min_length: fact(facts.min_length),
        max_length: fact(facts.max_length),
        pattern: fact(facts.pattern),
        min_items: fact(facts.min_items),
        max_items: fact(facts.max_items),
        unique_items: fact(facts.unique_items),
        min_properties: fact(facts.min_properties),
        max_properties: fact(facts.max_properties),
    }
}
