//! Converts the model into an OpenAPI document.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{
    calls,
    names::{self, SchemaNames},
    origins::Origins,
    pages, paths,
};
use crate::{
    drift,
    model::{
        Additional, At, Bound, Contract, Fact, In, Limits, MediaType, Operation, Parameter,
        Property, Response, Schema, SchemaId, Types,
    },
};

/// The family of operations that have not been sorted.
pub(super) const FAMILY: &str = "draft";

/// Headers that OpenAPI describes elsewhere, and ignores as parameters.
const ELSEWHERE: [&str; 3] = ["Accept", "Authorization", "Content-Type"];

/// The maximum depth of schemas; deeper ones are left open, and no source has them.
const DEEPEST: usize = 64;

/// Creates a document of some operations of a contract, which has one or several sources.
pub(super) fn document(
    contract: &Contract,
    origins: Origins<'_>,
    operations: &[&Operation],
    spec: Option<&Contract>,
) -> Value {
    let mut drafter = Drafter {
        contract,
        origins,
        credentials: spec.map(drift::credentials).unwrap_or_default(),
        authorized: false,
        names: HashMap::new(),
        used: SchemaNames::default(),
        version: None,
        schemas: Map::new(),
        depth: 0,
    };
    let operations = paths::joined(operations);
    let operations: Vec<&Operation> = operations.iter().map(|operation| &**operation).collect();
    let taken = spec.iter().flat_map(|spec| &spec.operations.items);
    let taken = taken.filter_map(|operation| operation.id.value().map(|id| &**id));
    let ids = names::ids(&operations, taken);
    let mut paths = Map::new();
    for (operation, id) in operations.iter().zip(ids) {
        let drafted = drafter.operation(operation, id);
        let item = paths.entry(&*operation.path).or_insert_with(|| json!({}));
        item[operation.method.name().to_lowercase()] = drafted;
    }
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Draft", "version": "0.0.0" },
        "tags": [{ "name": FAMILY }],
        "paths": paths,
    });
    if !drafter.schemas.is_empty() {
        document["components"]["schemas"] = drafter.schemas.into();
    }
    if drafter.authorized {
        document["security"] = json!([{ "authorization": [] }, {}]);
        document["components"]["securitySchemes"]["authorization"] =
            json!({ "type": "apiKey", "in": "header", "name": "Authorization" });
    }
    pages::add(&mut document);
    document
}

struct Drafter<'c> {
    contract: &'c Contract,
    origins: Origins<'c>,
    /// Headers that authenticate and are therefore no parameters.
    credentials: Vec<String>,
    /// Whether an operation takes the header `Authorization`.
    authorized: bool,
    names: HashMap<SchemaId, String>,
    used: SchemaNames,
    /// The version of the API in the path of the current operation.
    version: Option<&'c str>,
    schemas: Map<String, Value>,
    depth: usize,
}

impl<'c> Drafter<'c> {
    fn operation(&mut self, operation: &'c Operation, id: String) -> Value {
        self.version = names::version(&operation.path);
        let mut drafted = json!({ "operationId": id, "tags": [FAMILY] });
        let is = |parameter: &Parameter, name: &str| {
            parameter.location == In::Header && name.eq_ignore_ascii_case(&parameter.name)
        };
        let parameters = &operation.parameters.items;
        self.authorized |= parameters
            .iter()
            .any(|parameter| is(parameter, "Authorization"));
        let is_credential = |parameter: &Parameter| {
            let known = self.credentials.iter().map(String::as_str);
            known.chain(ELSEWHERE).any(|name| is(parameter, name))
        };
        let listed = calls::parameters(operation).into_iter();
        let listed: Vec<_> = listed
            .filter(|parameter| !is_credential(parameter))
            .collect();
        let missing = calls::missing(operation);
        if !listed.is_empty() || !missing.is_empty() {
            let mut parameters: Vec<Value> = missing;
            parameters
                .extend((listed.into_iter()).map(|parameter| self.parameter(parameter, operation)));
            drafted["parameters"] = parameters.into();
        }
        if let Some(body) = operation.body.value() {
            let content = calls::sent(&body.content.items);
            drafted["requestBody"] = json!({ "content": self.content(content) });
            if body.required.is_true() {
                drafted["requestBody"]["required"] = true.into();
            }
        }
        let responses = operation.responses.items.iter();
        let mut responses: Map<String, Value> = responses
            .map(|response| (response.status.to_string(), self.response(response)))
            .collect();
        if responses.is_empty() {
            responses.insert("default".to_owned(), json!({ "description": "Unknown." }));
        }
        drafted["responses"] = responses.into();
        drafted["x-sources"] = self.origins.of_part(operation.at);
        drafted
    }

    fn parameter(&mut self, parameter: &Parameter, operation: &Operation) -> Value {
        let mut drafted = json!({ "name": &*parameter.name, "in": parameter.location.name() });
        // Every parameter of a path is required.
        if parameter.location == In::Path || parameter.required.is_true() {
            drafted["required"] = true.into();
        }
        if let Fact::Known(style) = parameter.serialization.style {
            drafted["style"] = style.name().into();
        }
        if let Fact::Known(explode) = parameter.serialization.explode {
            drafted["explode"] = explode.into();
        }
        drafted["schema"] = match calls::as_text(self.contract, parameter) {
            Some(schema) => {
                drafted["description"] =
                    "The sources describe an object; it is sent as text.".into();
                schema
            }
            None => {
                let schema = self.schema(parameter.schema);
                self.sendable(&parameter.name, schema)
            }
        };
        if let Some(setting) = calls::setting_of(&operation.path, parameter) {
            drafted["x-client"] = setting.into();
        }
        if let Some(sources) = self.origins.of_child(parameter.at, operation.at) {
            drafted["x-sources"] = sources;
        }
        drafted
    }

    /// Returns the schema of a parameter: a string if its type is unknown, since strings are sent,
    /// and enums under a name that operations share.
    fn sendable(&mut self, name: &str, mut schema: Value) -> Value {
        let is_open = |schema: &Value| {
            schema
                .as_object()
                .is_some_and(|fields| !fields.contains_key("type") && !fields.contains_key("$ref"))
        };
        if is_open(&schema) {
            schema["type"] = "string".into();
        }
        if schema.get("items").is_some_and(is_open) {
            schema["items"]["type"] = "string".into();
        }
        if schema.get("enum").is_none() {
            return schema;
        }
        let name = names::capitals(name.split(|char: char| !char.is_ascii_alphanumeric()));
        let numbered = (2..).map(|number: u32| format!("{name}{number}"));
        let mut alike = std::iter::once(name.clone()).chain(numbered);
        // The names that are in use have no gaps.
        let mut used = alike.by_ref().take_while(|name| !self.used.is_free(name));
        let same = used.find(|name| self.schemas.get(name) == Some(&schema));
        let name = same.unwrap_or_else(|| {
            let name = self.used.claim(&name, None);
            self.schemas.insert(name.clone(), schema);
            name
        });
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn response(&mut self, response: &Response) -> Value {
        let description = match response.status.as_bytes().first() {
            Some(b'2') => "Success.",
            Some(b'4') => "The call was rejected.",
            Some(b'5') => "The service failed.",
            _ => "Another response.",
        };
        let mut drafted = json!({ "description": description });
        let headers = response.headers.items.iter();
        let headers: Map<String, Value> = headers
            .map(|header| {
                (
                    header.name.to_string(),
                    json!({ "schema": self.schema(header.schema) }),
                )
            })
            .collect();
        if !headers.is_empty() {
            drafted["headers"] = headers.into();
        }
        if !response.content.items.is_empty() {
            drafted["content"] = self.content(&response.content.items);
        }
        drafted
    }

    fn content<'m>(&mut self, media: impl IntoIterator<Item = &'m MediaType>) -> Value {
        let forms = media.into_iter().map(|media| {
            let schema = media.schema.value().map(|id| self.schema(*id));
            (
                media.name.to_string(),
                json!({ "schema": schema.unwrap_or_else(|| json!({})) }),
            )
        });
        forms.collect::<Map<String, Value>>().into()
    }

    /// Returns the schema as it is used: a reference, if it has a name.
    fn schema(&mut self, id: SchemaId) -> Value {
        let schema = self.contract.schema(id);
        let Some(name) = &schema.name else {
            return self.whole(schema);
        };
        if !self.names.contains_key(&id) {
            let name = self.used.claim(name, self.version);
            self.names.insert(id, name.clone());
            // The entry is reserved first, for recursive schemas.
            self.schemas.insert(name.clone(), Value::Null);
            let mut whole = self.whole(schema);
            if self.origins.knows(schema.at) {
                whole["x-sources"] = self.origins.of_part(schema.at);
            }
            self.schemas.insert(name, whole);
        }
        let name = self.names.get(&id).cloned().unwrap_or_default();
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    /// Returns a property; siblings of a reference wrap it in `allOf`.
    fn property(&mut self, property: &Property, parent: At, own_name: Option<String>) -> Value {
        let drafted = self.schema(property.schema);
        let sources = self.origins.of_child(property.at, parent);
        if sources.is_none() && own_name.is_none() {
            return drafted;
        }
        let mut drafted = match drafted.get("$ref") {
            Some(_) => json!({ "allOf": [drafted] }),
            None => drafted,
        };
        if let Some(name) = own_name {
            drafted["x-rust-name"] = name.into();
        }
        if let Some(sources) = sources {
            drafted["x-sources"] = sources;
        }
        drafted
    }

    fn whole(&mut self, schema: &Schema) -> Value {
        let mut drafted = Map::new();
        if self.depth >= DEEPEST {
            return drafted.into();
        }
        self.depth += 1;
        if let Some(name) = schema.types.known().and_then(|types| single(*types)) {
            drafted.insert("type".to_owned(), name.into());
        }
        if schema.nullable.is_true() {
            drafted.insert("nullable".to_owned(), true.into());
        }
        if let Some(format) = schema.format.value() {
            drafted.insert("format".to_owned(), (**format).into());
        }
        if let Some(values) = schema
            .values
            .value()
            .filter(|values| !values.values.items.is_empty())
        {
            let mut once: Vec<Value> = Vec::new();
            for value in &values.values.items {
                if !once.contains(value) {
                    once.push(value.clone());
                }
            }
            drafted.insert("enum".to_owned(), once.into());
        }
        if let Some(limits) = schema.limits.value() {
            bounds(limits, &mut drafted);
        }
        if let Some(default) = schema.default.value() {
            drafted.insert("default".to_owned(), (**default).clone());
        }
        if schema.types == Fact::Known(Types::ARRAY) {
            let items = schema.items.value().map(|id| self.schema(*id));
            drafted.insert("items".to_owned(), items.unwrap_or_else(|| json!({})));
        }
        let properties = &schema.properties.items;
        let required = properties
            .iter()
            .filter(|property| property.required.is_true());
        // A part of a composition may require what another part has. Elsewhere such a name is misspelled.
        let is_composed = [&schema.all_of, &schema.any_of, &schema.one_of]
            .iter()
            .any(|parts| !parts.items.is_empty());
        let elsewhere = schema.also_required.iter().filter(|_| is_composed);
        let names = required.map(|property| &property.name).chain(elsewhere);
        let required: Vec<Value> = names.map(|name| (**name).into()).collect();
        if !required.is_empty() {
            drafted.insert("required".to_owned(), required.into());
        }
        if !properties.is_empty() {
            let own_names = names::renamed(properties.iter().map(|property| &*property.name));
            let fields = properties
                .iter()
                .zip(own_names)
                .map(|(property, own_name)| {
                    let drafted = self.property(property, schema.at, own_name);
                    (property.name.to_string(), drafted)
                });
            drafted.insert(
                "properties".to_owned(),
                fields.collect::<Map<_, _>>().into(),
            );
        }
        if let Fact::Known(Additional::Schema(id)) = schema.additional {
            drafted.insert("additionalProperties".to_owned(), self.schema(id));
        }
        for (name, parts) in [
            ("allOf", &schema.all_of),
            ("anyOf", &schema.any_of),
            ("oneOf", &schema.one_of),
        ] {
            if !parts.items.is_empty() {
                let parts = parts.items.iter().map(|id| self.schema(*id));
                drafted.insert(name.to_owned(), parts.collect());
            }
        }
        self.depth -= 1;
        drafted.into()
    }
}

/// Returns the type of a set with exactly one type.
fn single(types: Types) -> Option<&'static str> {
    ["boolean", "integer", "number", "string", "array", "object"]
        .into_iter()
        .find(|name| Types::named(name) == Some(types))
}

fn bounds(limits: &Limits, drafted: &mut Map<String, Value>) {
    let mut bound = |name: &str, exclusive: &str, bound: Option<&Bound>| {
        if let Some(bound) = bound {
            drafted.insert(name.to_owned(), bound.value.clone().into());
            if bound.exclusive {
                drafted.insert(exclusive.to_owned(), true.into());
            }
        }
    };
    bound("minimum", "exclusiveMinimum", limits.minimum.value());
    bound("maximum", "exclusiveMaximum", limits.maximum.value());
    for (name, length) in [
        ("minLength", &limits.min_length),
        ("maxLength", &limits.max_length),
        ("minItems", &limits.min_items),
        ("maxItems", &limits.max_items),
    ] {
        if let Some(length) = length.value() {
            drafted.insert(name.to_owned(), (*length).into());
        }
    }
    if let Some(pattern) = limits.pattern.value() {
        drafted.insert("pattern".to_owned(), (**pattern).into());
    }
}
