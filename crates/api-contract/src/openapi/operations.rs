//! Reads paths and webhooks with their contents.

use std::collections::HashMap;

use super::{
    components,
    reader::{Here, Reader},
    schemas,
    security::{requirements, servers},
};
use openapi_document::tree::{Data, Node};

use crate::model::{
    Body, Callback, Encoding, Fact, Header, In, Listing, MediaType, Method, Operation, Parameter,
    Requirement, Response, SchemaId, Serialization, Server, Style,
};

/// The maximum depth of callbacks in callbacks; deeper ones are not read.
const CALLBACK_LIMIT: usize = 4;

const PATH_ITEM: [&str; 12] = [
    "$ref",
    "parameters",
    "servers",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
];
const OPERATION: [&str; 9] = [
    "operationId",
    "tags",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
];
const PARAMETER: [&str; 11] = [
    "name",
    "in",
    "required",
    "deprecated",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "schema",
    "content",
    "x-extensible-enum",
];

/// The inherited context of operations.
pub(super) struct Around<'d> {
    pub(super) security: Fact<Vec<Requirement>>,
    pub(super) parameters: Vec<Here<'d>>,
    pub(super) servers: Fact<Option<Vec<Server>>>,
    pub(super) depth: usize,
}

pub(super) fn read(reader: &mut Reader<'_>) {
    let mut operations = Vec::new();
    let mut webhooks = Vec::new();
    let mut security = Fact::Known(Vec::new());
    for (index, root) in reader.roots().into_iter().enumerate() {
        if index == 0 {
            if root.node.get("security").is_some() {
                security = requirements(reader, root);
            }
            if let Some(info) = reader.field(root, "info") {
                reader.contract.title = reader.text(info, "title");
                reader.contract.version = reader.text(info, "version");
                reader.contract.docs = reader.docs(info, &["title", "version"]);
            }
            reader.contract.servers = Fact::Known(servers(reader, root));
        }
        for (list, field) in [(&mut operations, "paths"), (&mut webhooks, "webhooks")] {
            for (path, item) in reader.entries(root, field) {
                if !path.starts_with("x-") {
                    path_item(reader, path, item, &security, 0, list);
                }
            }
        }
    }
    if operations.is_empty() && webhooks.is_empty() {
        reader.contract.components = Some(Box::new(components::read(reader, &security)));
    }
    reader.contract.operations = Listing::complete(operations);
    reader.contract.webhooks = Listing::complete(webhooks);
}

pub(super) fn path_item<'d>(
    reader: &mut Reader<'d>,
    path: &str,
    item: Here<'d>,
    security: &Fact<Vec<Requirement>>,
    depth: usize,
    found: &mut Vec<Operation>,
) {
    let Some(item) = reader.follow(item) else {
        return;
    };
    if !matches!(item.node.data(), Data::Map(_) | Data::Null) {
        reader.wrong(item.at, "", item.node, "a path item");
        return;
    }
    let mut around = Around {
        security: security.clone(),
        parameters: reader.elements(item, "parameters"),
        servers: Fact::Known(None),
        depth,
    };
    if item.node.get("servers").is_some() {
        around.servers = Fact::Known(Some(servers(reader, item)));
    }
    for method in Method::ALL {
        let name = method.name();
        let field = PATH_ITEM
            .into_iter()
            .find(|field| field.eq_ignore_ascii_case(name));
        let here = field.and_then(|field| reader.field(item, field));
        if let Some(here) = here.and_then(|here| reader.follow(here)) {
            match here.node.data() {
                Data::Map(_) => found.push(operation(reader, path, method, here, &around)),
                _ => reader.wrong(here.at, "", here.node, "an operation"),
            }
        }
    }
    for (name, here) in reader.entries(item, "additionalOperations") {
        match (Method::named(name), reader.follow(here)) {
            (Some(method), Some(here)) => {
                found.push(operation(reader, path, method, here, &around));
            }
            (None, _) => reader.wrong(here.at, "", here.node, "an operation of a known method"),
            (_, None) => {}
        }
    }
}

fn operation<'d>(
    reader: &mut Reader<'d>,
    path: &str,
    method: Method,
    here: Here<'d>,
    around: &Around<'d>,
) -> Operation {
    let tags = reader.elements(here, "tags");
    let security = match here.node.get("security") {
        Some(_) => requirements(reader, here),
        None => around.security.clone(),
    };
    let servers = match here.node.get("servers") {
        Some(_) => Fact::Known(Some(servers(reader, here))),
        None => around.servers.clone(),
    };
    Operation {
        at: here.at,
        method,
        path: path.into(),
        id: reader.text(here, "operationId"),
        tags: Fact::Known(
            tags.iter()
                .filter_map(|tag| tag.node.text())
                .map(Into::into)
                .collect(),
        ),
        deprecated: reader.flag(here, "deprecated", false),
        parameters: parameters(reader, here, around),
        body: body(reader, here),
        responses: responses(reader, here),
        callbacks: callbacks(reader, here, around),
        security,
        servers,
        docs: reader.docs(here, &OPERATION),
    }
}

/// Returns the parameters of an operation, and those of its path that it does not replace.
fn parameters<'d>(
    reader: &mut Reader<'d>,
    here: Here<'d>,
    around: &Around<'d>,
) -> Listing<Parameter> {
    let own = reader.elements(here, "parameters");
    let mut complete = true;
    let mut parameters: Vec<Parameter> = Vec::new();
    let mut places: HashMap<(In, Box<str>), usize> = HashMap::new();
    for entry in around.parameters.iter().copied().chain(own) {
        let Some(parameter) = reader
            .follow(entry)
            .and_then(|here| parameter(reader, here))
        else {
            complete = false;
            continue;
        };
        let key = (parameter.location, parameter.name.clone());
        match places
            .get(&key)
            .and_then(|index| parameters.get_mut(*index))
        {
            Some(slot) => *slot = parameter,
            None => {
                places.insert(key, parameters.len());
                parameters.push(parameter);
            }
        }
    }
    Listing {
        items: parameters,
        complete,
    }
}

pub(super) fn parameter<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Option<Parameter> {
    let name = here.node.get("name").and_then(Node::text);
    let location = here.node.get("in").and_then(Node::text).and_then(In::named);
    let (Some(name), Some(location)) = (name, location) else {
        reader.wrong(here.at, "", here.node, "a parameter with `name` and `in`");
        return None;
    };
    let style = match location {
        In::Query | In::Cookie | In::QueryString => Style::Form,
        In::Path | In::Header => Style::Simple,
    };
    let (serialization, schema) = written(reader, here, style);
    Some(Parameter {
        at: here.at,
        name: name.into(),
        location,
        required: match location {
            In::Path => Fact::Known(true),
            _ => reader.flag(here, "required", false),
        },
        deprecated: reader.flag(here, "deprecated", false),
        serialization,
        schema,
        docs: reader.docs(here, &PARAMETER),
    })
}

/// Reads the serialization and schema of a parameter or header.
fn written<'d>(
    reader: &mut Reader<'d>,
    here: Here<'d>,
    silence: Style,
) -> (Serialization, SchemaId) {
    let mut serialization = serialization(reader, here, silence);
    serialization.media_type = Fact::Known(None);
    let mut schema = reader
        .field(here, "schema")
        .map(|here| schemas::id(reader, here));
    if schema.is_none()
        && let Some((media_type, content)) = reader
            .entries(here, "content")
            .into_iter()
            .min_by_key(|entry| entry.0)
    {
        serialization.media_type = Fact::Known(Some(media_type.into()));
        schema = reader
            .field(content, "schema")
            .map(|here| schemas::id(reader, here));
    }
    (serialization, schema.unwrap_or(SchemaId::UNKNOWN))
}

fn serialization<'d>(reader: &mut Reader<'d>, here: Here<'d>, silence: Style) -> Serialization {
    let style = reader.fact(here, "style", "a style", |node| {
        Some(Some(Style::named(node.text()?)?))
    });
    let style = match style {
        Fact::Known(style) => Fact::Known(style.unwrap_or(silence)),
        Fact::Unknown => Fact::Unknown,
    };
    let explode = match (here.node.get("explode"), &style) {
        (None, Fact::Known(style)) => Fact::Known(*style == Style::Form),
        (None, Fact::Unknown) => Fact::Unknown,
        (Some(_), _) => reader.flag(here, "explode", false),
    };
    Serialization {
        style,
        explode,
        allow_reserved: reader.flag(here, "allowReserved", false),
        allow_empty: reader.flag(here, "allowEmptyValue", false),
        media_type: Fact::Unknown,
    }
}

fn body<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Option<Body>> {
    let Some(body) = reader.field(here, "requestBody") else {
        return Fact::Known(None);
    };
    let Some(body) = reader.follow(body) else {
        return Fact::Unknown;
    };
    if !matches!(body.node.data(), Data::Map(_)) {
        reader.wrong(here.at, "requestBody", body.node, "a request body");
        return Fact::Unknown;
    }
    Fact::Known(Some(body_at(reader, body)))
}

pub(super) fn body_at<'d>(reader: &mut Reader<'d>, body: Here<'d>) -> Body {
    Body {
        at: body.at,
        required: reader.flag(body, "required", false),
        content: content(reader, body),
        docs: reader.docs(body, &["required", "content"]),
    }
}

fn content<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Listing<MediaType> {
    let mut media_types = Vec::new();
    let mut complete = reader.is_whole(here, "content");
    for (name, here) in reader.entries(here, "content") {
        let Some(here) = reader.follow(here) else {
            complete = false;
            continue;
        };
        // The schema of a sequence is that of each of its items, from OpenAPI 3.2.
        let schema = reader
            .field(here, "schema")
            .or_else(|| reader.field(here, "itemSchema"))
            .map(|here| schemas::id(reader, here));
        let mut encoding = Vec::new();
        for (name, here) in reader.entries(here, "encoding") {
            let mut serialization = serialization(reader, here, Style::Form);
            serialization.media_type = reader.text(here, "contentType");
            encoding.push(Encoding {
                at: here.at,
                name: name.into(),
                serialization,
                headers: headers(reader, here),
            });
        }
        media_types.push(MediaType {
            at: here.at,
            name: name.into(),
            schema: Fact::Known(schema),
            encoding: Fact::Known(encoding),
            docs: reader.docs(here, &["schema", "itemSchema", "encoding"]),
        });
    }
    Listing {
        items: media_types,
        complete,
    }
}

fn responses<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Listing<Response> {
    let mut responses = Vec::new();
    let mut complete = reader.is_whole(here, "responses");
    for (status, here) in reader.entries(here, "responses") {
        if status.starts_with("x-") {
            continue;
        }
        let Some(here) = reader.follow(here) else {
            complete = false;
            continue;
        };
        responses.push(response(reader, status, here));
    }
    Listing {
        items: responses,
        complete,
    }
}

pub(super) fn response<'d>(reader: &mut Reader<'d>, status: &str, here: Here<'d>) -> Response {
    let links = here.node.get("links").into_iter().flat_map(Node::entries);
    let links = links.map(|(name, link)| (name.into(), link.to_value()));
    Response {
        at: here.at,
        status: status.into(),
        headers: headers(reader, here),
        content: content(reader, here),
        links: Listing::complete(links.collect()),
        docs: reader.docs(here, &["headers", "content", "links"]),
    }
}

pub(super) fn headers<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Listing<Header> {
    let mut headers = Vec::new();
    let mut complete = reader.is_whole(here, "headers");
    for (name, here) in reader.entries(here, "headers") {
        let Some(here) = reader.follow(here) else {
            complete = false;
            continue;
        };
        let (serialization, schema) = written(reader, here, Style::Simple);
        headers.push(Header {
            at: here.at,
            name: name.into(),
            required: reader.flag(here, "required", false),
            deprecated: reader.flag(here, "deprecated", false),
            serialization,
            schema,
            docs: reader.docs(here, &PARAMETER),
        });
    }
    Listing {
        items: headers,
        complete,
    }
}

pub(super) fn callbacks<'d>(
    reader: &mut Reader<'d>,
    here: Here<'d>,
    around: &Around<'d>,
) -> Listing<Callback> {
    let mut callbacks = Vec::new();
    if around.depth >= CALLBACK_LIMIT {
        return Listing::default();
    }
    for (name, here) in reader.entries(here, "callbacks") {
        let Some(here) = reader.follow(here) else {
            return Listing::partial(callbacks);
        };
        for (path, node) in here.node.entries() {
            let item = reader.child(here, crate::model::Token::Name(path.into()), node);
            let mut operations = Vec::new();
            path_item(
                reader,
                path,
                item,
                &around.security,
                around.depth + 1,
                &mut operations,
            );
            callbacks.extend(operations.into_iter().map(|operation| Callback {
                name: name.into(),
                operation,
            }));
        }
    }
    Listing::complete(callbacks)
}
