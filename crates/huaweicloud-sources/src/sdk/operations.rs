//! Converts calls of a client into operations.

use super::{
    classes::Class,
    client::{Call, Place, Sent},
    schemas::{Schemas, required},
};
use api_contract::model::{
    At, Body, Fact, Header, In, Listing, MediaType, Method, Operation, Parameter, Property,
    Response, Schema, SchemaId, Serialization, Token, Types,
};
use openapi_document::template;

/// The header with the account on whose behalf calls are made.
const DOMAIN: &str = "X-Domain-Id";

/// The class of a binary response, and the one of a binary body.
const STREAMS: [&str; 2] = ["SdkStreamResponse", "SdkStreamRequest"];

pub(super) fn operation(
    schemas: &mut Schemas<'_>,
    file: u16,
    method: Method,
    call: &Call,
) -> Operation {
    let places = &mut schemas.contract.places;
    let root = places.root(file, 0);
    let paths = places.add(root, "paths", 0);
    let path = places.add(paths, Token::Name((*call.path).into()), call.line);
    let name = method.name().to_ascii_lowercase();
    let at = places.add(path, Token::Name(name.into()), call.line);
    let request = schemas.class(call.request_class.as_deref());
    let mut operation = Operation::unknown(at, method, &call.path);
    operation.id = id(call).map_or(Fact::Unknown, |id| Some(id.into()).into());
    operation.parameters = parameters(schemas, at, call, request);
    operation.body = body(schemas, at, call, request);
    operation.responses = Listing::partial(vec![response(schemas, at, call)]);
    operation
}

/// Returns the vendor's name of an operation, which is in the names of its classes.
fn id(call: &Call) -> Option<&str> {
    let request = call.request_class.as_deref();
    let response = call.response_class.as_deref();
    request
        .and_then(|class| class.strip_suffix("Request"))
        .or_else(|| response.and_then(|class| class.strip_suffix("Response")))
}

/// Returns the parameters. Path parameters without an argument are filled from the credentials.
///
/// The serialization of lists remains unknown: the SDK sends repeated keys regardless of its
/// sources.
fn parameters(
    schemas: &mut Schemas<'_>,
    at: At,
    call: &Call,
    request: Option<&Class>,
) -> Listing<Parameter> {
    let list = schemas.contract.places.add(at, "parameters", 0);
    let mut parameters = Vec::new();
    let filled = |name: &str| {
        let mut sent = call.sent.iter();
        sent.any(|sent| sent.place == Place::Path && sent.name == name)
    };
    for name in template::names(&call.path).filter(|name| !filled(name)) {
        let at = schemas
            .contract
            .places
            .add(list, position(&parameters), call.line);
        parameters.push(Parameter {
            required: true.into(),
            ..Parameter::unknown(at, name, In::Path)
        });
    }
    let names_account =
        |sent: &Sent| sent.place == Place::Header && sent.name.eq_ignore_ascii_case(DOMAIN);
    if call.is_global && !call.sent.iter().any(names_account) {
        let at = schemas
            .contract
            .places
            .add(list, position(&parameters), call.line);
        let schema = schemas.contract.add_schema(Schema {
            types: Types::STRING.into(),
            ..Schema::unknown(at)
        });
        parameters.push(Parameter {
            required: false.into(),
            schema,
            ..Parameter::unknown(at, DOMAIN, In::Header)
        });
    }
    for sent in &call.sent {
        let location = match sent.place {
            Place::Path => In::Path,
            Place::Query => In::Query,
            Place::Header => In::Header,
            Place::Form => continue,
        };
        let property = request.and_then(|class| class.property(&sent.attribute));
        let at = schemas
            .contract
            .places
            .add(list, position(&parameters), sent.line);
        let within = schemas.contract.places.add(at, "schema", 0);
        parameters.push(Parameter {
            required: match location {
                In::Path => true.into(),
                _ => property.map_or(Fact::Unknown, required),
            },
            schema: schemas.of_property(within, property),
            ..Parameter::unknown(at, &sent.name, location)
        });
    }
    Listing {
        items: parameters,
        complete: call.lost.is_none() && call.host.is_none(),
    }
}

fn position<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn body(
    schemas: &mut Schemas<'_>,
    at: At,
    call: &Call,
    request: Option<&Class>,
) -> Fact<Option<Body>> {
    let streams = request.is_some_and(|class| STREAMS.iter().any(|base| class.is_a(base)));
    let form: Vec<&Sent> = call
        .sent
        .iter()
        .filter(|sent| sent.place == Place::Form)
        .collect();
    if call.body.is_none() && form.is_empty() && !streams {
        return None.into();
    }
    let at = schemas.contract.places.add(at, "requestBody", call.line);
    let property = call.body.as_deref();
    let property = property.and_then(|body| request.and_then(|class| class.property(body)));
    let content = schemas.contract.places.add(at, "content", 0);
    let mut items = Vec::new();
    for name in &call.content_types {
        let at = schemas
            .contract
            .places
            .add(content, Token::Name((**name).into()), 0);
        let within = schemas.contract.places.add(at, "schema", 0);
        let schema = if streams {
            Some(binary(schemas, within))
        } else if call.body.is_some() {
            property.map(|property| schemas.of_property(within, Some(property)))
        } else {
            Some(parts(schemas, within, &form, request))
        };
        items.push(media_type(at, name, schema));
    }
    Some(Body {
        at,
        // No constructor requires a body, even if it is required.
        required: match property.and_then(|property| property.required) {
            Some(true) => true.into(),
            _ => Fact::Unknown,
        },
        content: Listing {
            complete: !items.is_empty() && !streams,
            items,
        },
        docs: Fact::Unknown,
    })
    .into()
}

/// Returns the parts of a form that has no class of its own.
fn parts(schemas: &mut Schemas<'_>, at: At, form: &[&Sent], request: Option<&Class>) -> SchemaId {
    let list = schemas.contract.places.add(at, "properties", 0);
    let mut properties = Vec::new();
    for sent in form {
        let property = request.and_then(|class| class.property(&sent.attribute));
        let name = Token::Name((*sent.name).into());
        let at = schemas.contract.places.add(list, name, sent.line);
        properties.push(Property {
            at,
            name: (*sent.name).into(),
            required: property.map_or(Fact::Unknown, required),
            schema: schemas.of_property(at, property),
        });
    }
    schemas.contract.add_schema(Schema {
        types: Types::OBJECT.into(),
        properties: Listing::complete(properties),
        ..Schema::unknown(at)
    })
}

/// Returns the response of a call. The SDK does not state the status; the vendor uses 200 for
/// success.
fn response(schemas: &mut Schemas<'_>, at: At, call: &Call) -> Response {
    let list = schemas.contract.places.add(at, "responses", call.line);
    let at = schemas.contract.places.add(list, "200", call.line);
    let mut response = Response::unknown(at, "200");
    let class = schemas.class(call.response_class.as_deref());
    response.headers = headers(schemas, at, call, class);
    let Some(class) = class else {
        return response;
    };
    let content = schemas.contract.places.add(at, "content", 0);
    if STREAMS.iter().any(|base| class.is_a(base)) {
        let name = "application/octet-stream";
        let at = schemas.contract.places.add(content, name, 0);
        let schema = binary(schemas, at);
        response.content = Listing::partial(vec![media_type(at, name, Some(schema))]);
        return response;
    }
    let Some(fields) = &class.properties else {
        return response;
    };
    let is_header = |name: &String| call.response_headers.contains(name);
    let (sent_as_headers, in_body): (Vec<_>, Vec<_>) = fields
        .iter()
        .partition(|property| is_header(&property.name));
    let name = "application/json";
    let at = schemas.contract.places.add(content, name, 0);
    let schema = match in_body.as_slice() {
        [] => None,
        // A body that is not an object is in a field of this name.
        [only] if only.attribute == "body" => {
            let at = schemas.contract.places.add(at, "schema", only.line);
            Some(schemas.of_property(at, Some(only)))
        }
        _ => {
            let headers = sent_as_headers.iter();
            let headers = headers.map(|property| &*property.attribute).collect();
            Some(schemas.of_class(&class.name, headers))
        }
    };
    let body = schema.map(|schema| media_type(at, name, Some(schema)));
    response.content = Listing::complete(body.into_iter().collect());
    response
}

/// Adds headers of a response. An empty list is ambiguous: early versions kept none of them.
fn headers(
    schemas: &mut Schemas<'_>,
    at: At,
    call: &Call,
    class: Option<&Class>,
) -> Listing<Header> {
    let list = schemas.contract.places.add(at, "headers", 0);
    let mut headers = Vec::new();
    for name in &call.response_headers {
        let mut fields = class
            .and_then(|class| class.properties.as_ref())
            .into_iter()
            .flatten();
        let property = fields.find(|property| property.name == *name);
        let line = property.map_or(0, |property| property.line);
        let at = schemas
            .contract
            .places
            .add(list, Token::Name((**name).into()), line);
        headers.push(Header {
            at,
            name: (**name).into(),
            required: Fact::Unknown,
            deprecated: Fact::Unknown,
            serialization: Serialization::default(),
            schema: schemas.of_property(at, property),
            docs: Fact::Unknown,
        });
    }
    Listing {
        complete: !headers.is_empty(),
        items: headers,
    }
}

fn binary(schemas: &mut Schemas<'_>, at: At) -> SchemaId {
    schemas.contract.add_schema(Schema {
        types: Types::STRING.into(),
        format: Some("binary".into()).into(),
        ..Schema::unknown(at)
    })
}

fn media_type(at: At, name: &str, schema: Option<SchemaId>) -> MediaType {
    MediaType {
        at,
        name: name.into(),
        schema: schema.map_or(Fact::Unknown, |schema| Some(schema).into()),
        encoding: Fact::Unknown,
        docs: Fact::Unknown,
    }
}
