//! Converts model classes into a graph of schemas.

use std::collections::{HashMap, VecDeque};

use serde_json::{Number, Value};

use super::{
    classes::{Class, Field},
    types::Type,
};
use crate::prose;
use api_contract::model::{
    Additional, At, Bound, Contract, Enumeration, Fact, Limits, Listing, Property, Schema,
    SchemaId, Token, Types,
};

/// The classes of one version of an API, each with the number of its file.
pub(super) type Classes = HashMap<String, (u16, Class)>;

/// Creates schemas of the requested classes, and of those that they refer to.
pub(super) struct Schemas<'c> {
    pub(super) contract: &'c mut Contract,
    classes: &'c Classes,
    known: HashMap<&'c str, SchemaId>,
    waiting: VecDeque<(SchemaId, &'c Class, Vec<&'c str>)>,
}

impl<'c> Schemas<'c> {
    pub(super) fn new(contract: &'c mut Contract, classes: &'c Classes) -> Self {
        Self {
            contract,
            classes,
            known: HashMap::new(),
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn class(&self, name: Option<&str>) -> Option<&'c Class> {
        let (_, class) = self.classes.get(name?)?;
        Some(class)
    }

    /// Returns the schema of a class, without fields that are sent elsewhere.
    pub(super) fn of_class(&mut self, name: &str, without: Vec<&'c str>) -> SchemaId {
        let Some((name, (file, class))) = self.classes.get_key_value(name) else {
            return SchemaId::UNKNOWN;
        };
        if let Some(known) = self.known.get(&**name) {
            return *known;
        }
        let places = &mut self.contract.places;
        let root = places.root(*file, 0);
        let components = places.add(root, "components", 0);
        let schemas = places.add(components, "schemas", 0);
        let at = places.add(schemas, Token::Name((**name).into()), class.line);
        let id = self.contract.add_schema(Schema {
            name: Some((**name).into()),
            ..Schema::unknown(at)
        });
        self.known.insert(name, id);
        self.waiting.push_back((id, class, without));
        id
    }

    /// Fills in all requested schemas.
    pub(super) fn drain(&mut self) {
        while let Some((id, class, without)) = self.waiting.pop_front() {
            let schema = self.contract.schema(id).clone();
            let schema = self.filled(schema, class, &without);
            if let Some(place) = self.contract.schema_mut(id) {
                *place = schema;
            }
        }
    }

    fn filled(&mut self, schema: Schema, class: &'c Class, without: &[&str]) -> Schema {
        if class.is_enum() {
            let values = class.constants.iter().map(|(_, value)| value.clone());
            return Schema {
                types: types_of(class).into(),
                values: enumeration(Listing::complete(values.collect())),
                ..schema
            };
        }
        let Some(listed) = &class.properties else {
            return Schema {
                types: Types::OBJECT.into(),
                ..schema
            };
        };
        let at = self.contract.places.add(schema.at, "properties", 0);
        let mut properties = Vec::new();
        for property in listed {
            if without.contains(&&*property.attribute) {
                continue;
            }
            let at = self.place(at, property);
            properties.push(Property {
                at,
                name: (*property.name).into(),
                required: required(property),
                schema: self.of_property(at, Some(property)),
            });
        }
        Schema {
            types: Types::OBJECT.into(),
            properties: Listing::complete(properties),
            ..schema
        }
    }

    fn place(&mut self, around: At, property: &Field) -> At {
        let name = Token::Name((*property.name).into());
        self.contract.places.add(around, name, property.line)
    }

    /// Returns the schema of a field's value.
    pub(super) fn of_property(&mut self, at: At, property: Option<&Field>) -> SchemaId {
        let Some(property) = property else {
            return SchemaId::UNKNOWN;
        };
        let description = property.prose.as_deref().map(prose::plain);
        let kind = property.kind.as_deref().map_or(Type::Unknown, Type::read);
        self.typed(at, &kind, description.as_deref().unwrap_or_default())
    }

    fn typed(&mut self, at: At, kind: &Type<'_>, description: &str) -> SchemaId {
        let unknown = Schema::unknown(at);
        let schema = match kind {
            Type::Unknown => return SchemaId::UNKNOWN,
            Type::List(element) => {
                let at = self.contract.places.add(at, "items", 0);
                let element = self.typed(at, element, description);
                let most = prose::most_elements(description);
                Schema {
                    types: Types::ARRAY.into(),
                    items: Some(element).into(),
                    limits: limits(Limits {
                        max_items: stated(most),
                        ..Limits::unknown()
                    }),
                    ..unknown
                }
            }
            Type::Map(property) => {
                let at = self.contract.places.add(at, "additionalProperties", 0);
                let property = self.typed(at, property, "");
                Schema {
                    types: Types::OBJECT.into(),
                    properties: Listing::complete(Vec::new()),
                    additional: Additional::Schema(property).into(),
                    ..unknown
                }
            }
            Type::Named("str") => text(unknown, description),
            Type::Named("int" | "long") => number(unknown, Types::INTEGER, description),
            Type::Named("float") => number(unknown, Types::NUMBER, description),
            Type::Named("bool") => Schema {
                types: Types::BOOLEAN.into(),
                default: default(description, &[], |word| {
                    word.parse::<bool>().ok().map(Value::from)
                }),
                ..unknown
            },
            Type::Named("date") => formatted(unknown, "date"),
            Type::Named("datetime") => formatted(unknown, "date-time"),
            Type::Named("file") => formatted(unknown, "binary"),
            Type::Named(class) => return self.of_class(class, Vec::new()),
        };
        self.contract.add_schema(schema)
    }
}

/// Returns whether a field is required, according to the constructor.
pub(super) fn required(property: &Field) -> Fact<bool> {
    property.required.map_or(Fact::Unknown, Fact::Known)
}

fn types_of(class: &Class) -> Types {
    let types = class.constants.iter().map(|(_, value)| match value {
        Value::Bool(_) => Types::BOOLEAN,
        Value::Number(number) if number.is_f64() => Types::NUMBER,
        Value::Number(_) => Types::INTEGER,
        _ => Types::STRING,
    });
    types.fold(Types::NONE, Types::with)
}

fn formatted(schema: Schema, format: &str) -> Schema {
    Schema {
        types: Types::STRING.into(),
        format: Some(format.into()).into(),
        ..schema
    }
}

fn text(schema: Schema, description: &str) -> Schema {
    let values = prose::values(description);
    let (least, most) = prose::lengths(description);
    let listed = values.as_ref().map(|values| values.items.as_slice());
    let default = default(description, listed.unwrap_or_default(), |word| {
        Some(word.into())
    });
    Schema {
        types: Types::STRING.into(),
        default,
        values: values.map_or(Fact::Unknown, |values| {
            enumeration(Listing {
                items: values.items.into_iter().map(Value::from).collect(),
                complete: values.complete,
            })
        }),
        limits: limits(Limits {
            min_length: stated(least),
            max_length: stated(most),
            ..Limits::unknown()
        }),
        ..schema
    }
}

fn number(schema: Schema, types: Types, description: &str) -> Schema {
    let (least, most) = prose::bounds(description);
    let bound = |value: Number| Bound {
        value,
        exclusive: false,
    };
    let fits = |word: &str| {
        let number: Number = word.parse().ok()?;
        (types == Types::NUMBER || !number.is_f64()).then_some(Value::Number(number))
    };
    Schema {
        types: types.into(),
        default: default(description, &[], fits),
        limits: limits(Limits {
            minimum: stated(least.map(bound)),
            maximum: stated(most.map(bound)),
            ..Limits::unknown()
        }),
        ..schema
    }
}

/// Returns the stated default, if it is a valid value.
fn default(
    description: &str,
    values: &[&str],
    fits: impl Fn(&str) -> Option<Value>,
) -> Fact<Option<Box<Value>>> {
    let value = prose::default(description, values)
        .filter(|word| values.is_empty() || values.contains(word))
        .and_then(fits);
    stated(value.map(Box::new))
}

fn enumeration(values: Listing<Value>) -> Fact<Option<Box<Enumeration>>> {
    let open = Fact::Unknown;
    Some(Box::new(Enumeration { values, open })).into()
}

/// Returns a stated fact; a missing one is unknown.
fn stated<T>(value: Option<T>) -> Fact<Option<T>> {
    value.map_or(Fact::Unknown, |value| Fact::Known(Some(value)))
}

fn limits(limits: Limits) -> Fact<Option<Box<Limits>>> {
    if limits == Limits::unknown() {
        Fact::Unknown
    } else {
        Some(Box::new(limits)).into()
    }
}
