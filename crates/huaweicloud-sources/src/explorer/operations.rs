//! The operation of a definition: parameters, bodies and statuses.

use super::{
    definition::{Definition, Part},
    media::{self, BYTES, FORM, JSON, MULTIPART},
    schemas::{Schemas, Shared},
    values, words,
};
use api_contract::model::{
    Body, Contract, Fact, Header, In, Listing, MediaType, Method, Operation, Parameter, Property,
    Response, Schema, SchemaId, Serialization, Style, Token, Types,
};

/// Headers of the gateway that authenticate a call, whichever operation it is.
const CREDENTIALS: [&str; 4] = [
    "Authorization",
    "X-Auth-Token",
    "X-Project-Id",
    "X-Sdk-Date",
];

/// Reads every operation of a definition.
pub(super) fn read(
    contract: &mut Contract,
    shared: &mut Shared,
    definition: &Definition,
) -> Vec<Operation> {
    let mut schemas = Schemas::new(contract, shared, definition);
    let mut operations = Vec::new();
    for (path, item) in definition.root().fields("paths") {
        let called = match path.starts_with(definition.base_path()) {
            true => path.to_owned(),
            false => format!("{}{path}", definition.base_path()),
        };
        for method in Method::ALL {
            let name = method.name().to_ascii_lowercase();
            if let Some(part) = item.get(&name).filter(|part| part.value.is_object()) {
                operations.push(operation(&mut schemas, (method, &called), &item, &part));
            }
        }
    }
    schemas.drain();
    operations
}

fn operation<'d>(
    schemas: &mut Schemas<'_, 'd>,
    (method, path): (Method, &str),
    item: &Part<'d>,
    part: &Part<'d>,
) -> Operation {
    let at = schemas.at(part);
    let mut operation = Operation::unknown(at, method, path);
    if let Some(id) = part.text("operationId") {
        operation.id = Some(id.into()).into();
    }
    if let Some(deprecated) = part.flag("deprecated") {
        operation.deprecated = deprecated.into();
    }
    let mut sent = Sent::default();
    let listed = item.elements("parameters").into_iter();
    for parameter in listed.chain(part.elements("parameters")) {
        sent.add(schemas, parameter);
    }
    let media = media::accepted(schemas.definition, part);
    operation.body = match part.get("requestBody") {
        Some(body) => described_body(schemas, body),
        None => sent.body(schemas, part, media),
    };
    operation.parameters = Listing {
        complete: !sent.lost,
        items: sent.parameters,
    };
    let responses = part.fields("responses").into_iter();
    let responses = responses.map(|(status, described)| response(schemas, part, status, described));
    let responses: Vec<Response> = responses.collect();
    operation.responses = Listing {
        complete: !responses.is_empty(),
        items: responses,
    };
    operation
}

/// The inputs of an operation.
#[derive(Default)]
struct Sent<'d> {
    parameters: Vec<Parameter>,
    /// The parameter that is the entire body.
    body: Option<Part<'d>>,
    /// The parts of a form.
    form: Vec<Part<'d>>,
    /// Whether a parameter is unknown.
    lost: bool,
}

impl<'d> Sent<'d> {
    fn add(&mut self, schemas: &mut Schemas<'_, 'd>, part: Part<'d>) {
        let Some(target) = schemas.definition.follow(part.clone()) else {
            let finding = schemas.definition.broken(&part);
            schemas.contract.problems.push(finding);
            self.lost = true;
            return;
        };
        match (target.text("in"), target.text("name")) {
            (Some("body"), _) => self.body = Some(target),
            (Some("formData"), Some(_)) => self.form.push(target),
            (Some(location), Some(name)) => match In::named(location) {
                Some(location) => self.parameter(schemas, &target, location, name),
                None => self.lost = true,
            },
            _ => self.lost = true,
        }
    }

    fn parameter(
        &mut self,
        schemas: &mut Schemas<'_, 'd>,
        part: &Part<'d>,
        location: In,
        name: &str,
    ) {
        let is_credential = location == In::Header
            && CREDENTIALS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name));
        if is_credential {
            return;
        }
        // An operation's parameter replaces that of its path.
        self.parameters
            .retain(|known| known.location != location || &*known.name != name);
        let at = schemas.at(part);
        let schema = part.get("schema").unwrap_or_else(|| part.clone());
        let mut serialization = serialization(part);
        let description = part.text("description").unwrap_or_default();
        let is_text = values::types(&schema) == Some(Types::STRING);
        let schema = if location == In::Query && is_text && words::is_list(description) {
            (serialization.style, serialization.explode) = (Style::Form.into(), false.into());
            schemas.of_list(&schema)
        } else {
            schemas.of(schema)
        };
        self.parameters.push(Parameter {
            required: (location == In::Path || part.flag("required") == Some(true)).into(),
            serialization,
            schema,
            ..Parameter::unknown(at, name, location)
        });
    }

    fn body(
        &self,
        schemas: &mut Schemas<'_, 'd>,
        operation: &Part<'d>,
        media: Listing<String>,
    ) -> Fact<Option<Body>> {
        let Some(part) = self.body.as_ref().or(self.form.first()) else {
            return if self.lost {
                Fact::Unknown
            } else {
                None.into()
            };
        };
        let at = schemas.at(part);
        let (schema, names) = match &self.body {
            Some(body) => (
                body.get("schema").map(|schema| schemas.of(schema)),
                media.items,
            ),
            None => (
                Some(self.form(schemas, operation)),
                vec![self.form_type(&media.items)],
            ),
        };
        let items = names
            .into_iter()
            .map(|name| media_type(schemas, part, &name, schema));
        let items = items.collect();
        let required = |part: &Part<'_>| part.flag("required") == Some(true);
        Some(Body {
            at,
            required: self.body.iter().chain(&self.form).any(required).into(),
            content: Listing {
                items,
                complete: media.complete,
            },
            docs: Fact::Unknown,
        })
        .into()
    }

    /// Returns the parts of a form as the properties of an object.
    fn form(&self, schemas: &mut Schemas<'_, 'd>, operation: &Part<'d>) -> SchemaId {
        let mut properties = Vec::new();
        for part in &self.form {
            properties.push(Property {
                at: schemas.at(part),
                name: part.text("name").unwrap_or_default().into(),
                required: (part.flag("required") == Some(true)).into(),
                schema: schemas.of(part.clone()),
            });
        }
        let at = schemas.at(operation);
        schemas.contract.add_schema(Schema {
            types: Types::OBJECT.into(),
            properties: Listing::complete(properties),
            ..Schema::unknown(at)
        })
    }

    fn form_type(&self, media: &[String]) -> String {
        let named = media
            .iter()
            .find(|name| *name == MULTIPART || *name == FORM);
        let has_file = self
            .form
            .iter()
            .any(|part| part.text("type") == Some("file"));
        let usual = if has_file { MULTIPART } else { FORM };
        named.cloned().unwrap_or_else(|| usual.to_owned())
    }
}

fn serialization(part: &Part<'_>) -> Serialization {
    let (style, explode) = match part.text("collectionFormat") {
        Some("multi") => (Some(Style::Form), Some(true)),
        Some("csv") => (Some(Style::Form), Some(false)),
        _ => (
            part.text("style").and_then(Style::named),
            part.flag("explode"),
        ),
    };
    let empty = part.flag("allowEmptyValue");
    Serialization {
        style: style.map_or(Fact::Unknown, Fact::Known),
        explode: explode.map_or(Fact::Unknown, Fact::Known),
        allow_empty: empty.map_or(Fact::Unknown, Fact::Known),
        ..Serialization::default()
    }
}

fn media_type(
    schemas: &mut Schemas<'_, '_>,
    around: &Part<'_>,
    name: &str,
    schema: Option<SchemaId>,
) -> MediaType {
    let around = schemas.at(around);
    let at = schemas
        .contract
        .places
        .add(around, Token::Name(name.into()), 0);
    MediaType {
        at,
        name: name.into(),
        schema: schema.map_or(Fact::Unknown, |schema| Some(schema).into()),
        encoding: Fact::Unknown,
        docs: Fact::Unknown,
    }
}

/// Returns the body of an operation in the format of OpenAPI 3.0.
fn described_body<'d>(schemas: &mut Schemas<'_, 'd>, part: Part<'d>) -> Fact<Option<Body>> {
    let Some(part) = schemas.definition.follow(part) else {
        return Fact::Unknown;
    };
    Some(Body {
        at: schemas.at(&part),
        required: (part.flag("required") == Some(true)).into(),
        content: content(schemas, &part),
        docs: Fact::Unknown,
    })
    .into()
}

fn content<'d>(schemas: &mut Schemas<'_, 'd>, part: &Part<'d>) -> Listing<MediaType> {
    let mut items: Vec<MediaType> = Vec::new();
    for (name, media) in part.fields("content") {
        let name = media::plain(name);
        if items.iter().all(|known| *known.name != *name) {
            let schema = media.get("schema").map(|schema| schemas.of(schema));
            items.push(media_type(schemas, part, &name, schema));
        }
    }
    Listing {
        complete: !items.is_empty(),
        items,
    }
}

/// Returns a response; if it is not included, only the status is known.
fn response<'d>(
    schemas: &mut Schemas<'_, 'd>,
    operation: &Part<'d>,
    status: &str,
    part: Part<'d>,
) -> Response {
    let at = schemas.at(&part);
    let Some(part) = schemas.definition.follow(part) else {
        return Response::unknown(at, status);
    };
    let headers: Vec<Header> = part
        .fields("headers")
        .into_iter()
        .map(|(name, header)| self::header(schemas, name, header))
        .collect();
    let content = match part.get("schema") {
        Some(schema) => body(schemas, operation, &part, schema),
        None if part.get("content").is_some() => content(schemas, &part),
        // A success without a schema has no body; a failure has the usual one, which is not
        // repeated.
        None => match status.starts_with('2') {
            true => Listing::complete(Vec::new()),
            false => Listing::unknown(),
        },
    };
    Response {
        headers: Listing {
            complete: !headers.is_empty(),
            items: headers,
        },
        content,
        ..Response::unknown(at, status)
    }
}

/// Returns the body of a response in the format of Swagger 2.0.
fn body<'d>(
    schemas: &mut Schemas<'_, 'd>,
    operation: &Part<'d>,
    response: &Part<'d>,
    schema: Part<'d>,
) -> Listing<MediaType> {
    let mut produced = media::names(operation, "produces");
    let target = schemas.definition.follow(schema.clone());
    let is_file = target.is_some_and(|target| target.text("type") == Some("file"));
    if is_file {
        produced.retain(|name| name != JSON);
    }
    let complete = !produced.is_empty();
    if produced.is_empty() {
        produced.push(if is_file { BYTES } else { JSON }.to_owned());
    }
    let schema = Some(schemas.of(schema));
    let items = produced
        .iter()
        .map(|name| media_type(schemas, response, name, schema));
    Listing {
        items: items.collect(),
        complete,
    }
}

fn header<'d>(schemas: &mut Schemas<'_, 'd>, name: &str, part: Part<'d>) -> Header {
    let at = schemas.at(&part);
    let part = schemas.definition.follow(part.clone()).unwrap_or(part);
    let schema = part.get("schema").unwrap_or_else(|| part.clone());
    let schema = match values::types(&schema).is_some() || schema.reference().is_some() {
        true => schemas.of(schema),
        false => SchemaId::UNKNOWN,
    };
    Header {
        at,
        name: name.into(),
        required: Fact::Unknown,
        deprecated: Fact::Unknown,
        serialization: Serialization::default(),
        schema,
        docs: Fact::Unknown,
    }
}
