//! A walk over the parts of a document, with the kind of each part.

use serde_json::Value;

use crate::{Operation, pointer};

/// The kind of a part of a document, which follows from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The document itself.
    Document,
    /// The mapping of path templates to path items.
    Paths,
    /// A path item.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// The mapping of statuses to responses.
    Responses,
    /// A response.
    Response,
    /// A header of a response or of a part.
    Header,
    /// A media type of a body or of a parameter.
    MediaType,
    /// How one property of a body is encoded.
    Encoding,
    /// A schema.
    Schema,
    /// The discriminator of a schema.
    Discriminator,
    /// A named example.
    Example,
    /// A link.
    Link,
    /// A callback: a mapping of expressions to path items.
    Callback,
    /// The components.
    Components,
    /// A security scheme.
    SecurityScheme,
    /// A server.
    Server,
    /// A tag.
    Tag,
    /// Title, version and terms of the document.
    Info,
    /// The contact for the document.
    Contact,
    /// The licence of the document.
    License,
    /// A link to documentation elsewhere.
    ExternalDocs,
    /// How a schema is represented in XML.
    Xml,
    /// The flows of OAuth by their kind.
    OAuthFlows,
    /// A flow of OAuth.
    OAuthFlow,
    /// A variable in the URL of a server.
    ServerVariable,
    /// A mapping of names to parts. None of its keys is a keyword or an extension.
    Names,
    /// A list of parts.
    List,
}

impl Part {
    /// Returns the section of the components that has parts of this kind. Path items and media types
    /// have one only in later versions of OpenAPI.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            _ => return None,
        })
    }
}

/// The kind of the value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    One(Part),
    List(Part),
    Names(Part),
    /// A list of parts, or one part in its place.
    Any(Part),
    /// A schema, or a flag that is not one.
    SchemaOrFlag,
    /// Data, an extension, or a scalar, which contain no parts.
    Nothing,
}

impl Content {
    /// Returns the kind of a mapping, if it is a part.
    pub(crate) fn part(self) -> Option<Part> {
        match self {
            Self::One(part) | Self::Any(part) => Some(part),
            Self::SchemaOrFlag => Some(Part::Schema),
            Self::List(_) | Self::Names(_) | Self::Nothing => None,
        }
    }

    /// Returns the kind of the value of a key, if a mapping is here.
    pub(crate) fn of_entry(self, key: &str) -> Self {
        match (self, self.part()) {
            (_, Some(part)) => content_of(part, key),
            (Self::Names(part), None) => Self::One(part),
            _ => Self::Nothing,
        }
    }

    /// Returns the kind of the elements, if a list is here.
    pub(crate) fn of_element(self) -> Self {
        match self {
            Self::List(part) | Self::Any(part) => Self::One(part),
            _ => Self::Nothing,
        }
    }
}

/// Calls `visit` with the pointer, value and kind of every part of a document, outer parts first.
///
/// Values of examples, defaults, enums and extensions are data, and not visited. A property, header
/// or component may be named like a keyword: `default`, `example`, `x-id`.
///
/// ```
/// use openapi_document::walk::{Part, walk};
/// use serde_json::json;
///
/// let document = json!({ "components": { "schemas": { "A": {
///     "properties": { "example": { "type": "string" } },
///     "example": { "type": "not a schema" },
/// } } } });
/// let mut schemas = Vec::new();
/// walk(&document, "", Part::Document, &mut |pointer, _, part| {
///     if part == Part::Schema {
///         schemas.push(pointer.to_owned());
///     }
/// });
/// let a = "/components/schemas/A";
/// assert_eq!(schemas, [a.to_owned(), format!("{a}/properties/example")]);
/// ```
pub fn walk<'a>(
    value: &'a Value,
    pointer: &str,
    part: Part,
    visit: &mut impl FnMut(&str, &'a Value, Part),
) {
    go(value, &mut pointer.to_owned(), Content::One(part), visit);
}

fn go<'a>(
    value: &'a Value,
    at: &mut String,
    content: Content,
    visit: &mut impl FnMut(&str, &'a Value, Part),
) {
    match (content, value) {
        (Content::Nothing, _) | (Content::SchemaOrFlag, Value::Bool(_)) => {}
        (Content::SchemaOrFlag, _) => go(value, at, Content::One(Part::Schema), visit),
        (Content::One(part) | Content::Any(part), _) if !value.is_array() || !is_any(content) => {
            visit(at, value, part);
            for (name, value) in value.as_object().into_iter().flatten() {
                within(at, name, |at| go(value, at, content_of(part, name), visit));
            }
        }
        (Content::Names(part), Value::Object(entries)) => {
            visit(at, value, Part::Names);
            let is_reference = entries.get("$ref").is_some_and(Value::is_string);
            for (name, value) in entries.iter().filter(|_| !is_reference) {
                within(at, name, |at| go(value, at, Content::One(part), visit));
            }
        }
        (Content::List(part) | Content::Any(part), Value::Array(values)) => {
            visit(at, value, Part::List);
            elements(values, at, part, visit);
        }
        // The value has an unexpected kind, but may be a reference.
        (Content::Names(_), _) => visit(at, value, Part::Names),
        (Content::List(_), _) => visit(at, value, Part::List),
        (Content::One(_) | Content::Any(_), _) => {}
    }
}

fn is_any(content: Content) -> bool {
    matches!(content, Content::Any(_))
}

fn elements<'a>(
    values: &'a [Value],
    at: &mut String,
    part: Part,
    visit: &mut impl FnMut(&str, &'a Value, Part),
) {
    for (index, value) in values.iter().enumerate() {
        within(at, &index.to_string(), |at| {
            go(value, at, Content::One(part), visit);
        });
    }
}

/// Calls a function with the pointer of a child.
pub(crate) fn within<T>(at: &mut String, token: &str, f: impl FnOnce(&mut String) -> T) -> T {
    let length = at.len();
    at.push('/');
    at.push_str(&pointer::escape(token));
    let result = f(at);
    at.truncate(length);
    result
}

/// Returns the kind of the value of a key of a part.
fn content_of(part: Part, key: &str) -> Content {
    use Content::{Any, List, Names, Nothing, One};
    if key.starts_with("x-") {
        return Nothing;
    }
    match (part, key) {
        (Part::Document, "paths") => One(Part::Paths),
        (Part::Document, "webhooks") => Names(Part::PathItem),
        (Part::Document, "components") => One(Part::Components),
        (Part::Document, "tags") => List(Part::Tag),
        (Part::Document | Part::PathItem | Part::Operation, "servers") => List(Part::Server),
        (Part::Document, "info") => One(Part::Info),
        (Part::Document | Part::Operation | Part::Tag, "externalDocs") => One(Part::ExternalDocs),
        (Part::Info, "contact") => One(Part::Contact),
        (Part::Info, "license") => One(Part::License),
        // A reference to a callback, and no path item.
        (Part::Callback, "$ref") => Nothing,
        (Part::Paths | Part::Callback, _) => One(Part::PathItem),
        (Part::PathItem | Part::Operation, "parameters") => List(Part::Parameter),
        (Part::PathItem, "additionalOperations") => Names(Part::Operation),
        (Part::PathItem, "query") => One(Part::Operation),
        (Part::PathItem, key) if Operation::is_method(key) => One(Part::Operation),
        (Part::Operation, "requestBody") => One(Part::RequestBody),
        (Part::Operation, "responses") => One(Part::Responses),
        (Part::Operation, "callbacks") => Names(Part::Callback),
        (Part::Responses, _) => One(Part::Response),
        (Part::Response | Part::Encoding, "headers") => Names(Part::Header),
        (Part::Response, "links") => Names(Part::Link),
        (Part::Response | Part::RequestBody | Part::Parameter | Part::Header, "content") => {
            Names(Part::MediaType)
        }
        (Part::Parameter | Part::Header | Part::MediaType, "schema")
        | (Part::MediaType, "itemSchema") => One(Part::Schema),
        (Part::Parameter | Part::Header | Part::MediaType, "examples") => Names(Part::Example),
        (Part::MediaType, "encoding") => Names(Part::Encoding),
        (Part::Link, "server") => One(Part::Server),
        (Part::Server, "variables") => Names(Part::ServerVariable),
        (Part::SecurityScheme, "flows") => One(Part::OAuthFlows),
        (Part::OAuthFlows, _) => One(Part::OAuthFlow),
        (Part::Components, "schemas") => Names(Part::Schema),
        (Part::Components, "responses") => Names(Part::Response),
        (Part::Components, "parameters") => Names(Part::Parameter),
        (Part::Components, "examples") => Names(Part::Example),
        (Part::Components, "requestBodies") => Names(Part::RequestBody),
        (Part::Components, "headers") => Names(Part::Header),
        (Part::Components, "securitySchemes") => Names(Part::SecurityScheme),
        (Part::Components, "links") => Names(Part::Link),
        (Part::Components, "callbacks") => Names(Part::Callback),
        (Part::Components, "pathItems") => Names(Part::PathItem),
        (Part::Components, "mediaTypes") => Names(Part::MediaType),
        (Part::Schema, key) => match Keyword::of(key) {
            Keyword::Schema => One(Part::Schema),
            Keyword::SchemaOrList => Any(Part::Schema),
            Keyword::List => List(Part::Schema),
            Keyword::Names => Names(Part::Schema),
            Keyword::Discriminator => One(Part::Discriminator),
            Keyword::SchemaOrFlag => Content::SchemaOrFlag,
            Keyword::Xml => One(Part::Xml),
            Keyword::ExternalDocs => One(Part::ExternalDocs),
            Keyword::Data => Nothing,
        },
        _ => Nothing,
    }
}

/// The kind of the value of a keyword of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keyword {
    /// A schema, or `true` or `false`.
    Schema,
    /// A schema or a list of schemas.
    SchemaOrList,
    /// A list of schemas.
    List,
    /// A mapping of names to schemas.
    Names,
    /// The discriminator.
    Discriminator,
    /// A schema, or a flag that is not one.
    SchemaOrFlag,
    /// How a value is represented in XML.
    Xml,
    /// A link to documentation elsewhere.
    ExternalDocs,
    /// Data, a scalar, or an extension.
    Data,
}

impl Keyword {
    /// Returns the kind of a keyword of JSON Schema or OpenAPI.
    pub(crate) fn of(key: &str) -> Self {
        match key {
            "items" => Self::SchemaOrList,
            "additionalProperties" => Self::SchemaOrFlag,
            "not"
            | "contains"
            | "propertyNames"
            | "if"
            | "then"
            | "else"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "additionalItems"
            | "contentSchema" => Self::Schema,
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => Self::List,
            "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions" => {
                Self::Names
            }
            "discriminator" => Self::Discriminator,
            "xml" => Self::Xml,
            "externalDocs" => Self::ExternalDocs,
            _ => Self::Data,
        }
    }
}
