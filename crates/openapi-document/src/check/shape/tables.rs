//! The keys that each part may have, by the version of OpenAPI.

use super::Is::{
    self, Any, Count, Flag, List, Map, Number, OneOf, Requirements, Text, Texts, Types,
};
use crate::{
    Operation,
    check::version::Version,
    walk::{Keyword, Part},
};

/// Keys of a part, and the required kinds of their values.
type Keys = &'static [(&'static str, Is)];

/// The expected shape of a part.
#[derive(Clone, Copy)]
pub(super) struct Table {
    /// The name of the part, with its article.
    pub(super) name: &'static str,
    pub(super) required: &'static [&'static str],
    /// The known keys; none if any name is allowed.
    keys: Keys,
    /// Keys that only 3.1 and later have, or that are different there.
    later: Keys,
}

pub(super) const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];
pub(super) const TYPES_WITH_NULL: &[&str] = &[
    "array", "boolean", "integer", "null", "number", "object", "string",
];

const SCHEMA: Keys = &[
    ("type", OneOf(TYPES)),
    ("format", Text),
    ("title", Text),
    ("description", Text),
    ("default", Any),
    ("example", Any),
    ("examples", Any),
    ("const", Any),
    ("enum", List),
    ("required", Texts),
    ("properties", Any),
    ("nullable", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("deprecated", Flag),
    ("uniqueItems", Flag),
    ("exclusiveMinimum", Flag),
    ("exclusiveMaximum", Flag),
    ("minimum", Number),
    ("maximum", Number),
    ("multipleOf", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("minItems", Count),
    ("maxItems", Count),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("pattern", Text),
    ("$comment", Text),
];

const SCHEMA_LATER: Keys = &[
    ("type", Types),
    ("examples", List),
    ("exclusiveMinimum", Number),
    ("exclusiveMaximum", Number),
    ("minContains", Count),
    ("maxContains", Count),
    ("dependentRequired", Map),
    ("contentEncoding", Text),
    ("contentMediaType", Text),
    ("$schema", Text),
    ("$id", Text),
    ("$anchor", Text),
    ("$dynamicRef", Text),
    ("$dynamicAnchor", Text),
    ("$vocabulary", Map),
];

const PARAMETER: Keys = &[
    ("name", Text),
    ("in", OneOf(&["cookie", "header", "path", "query"])),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    (
        "style",
        OneOf(&[
            "cookie",
            "deepObject",
            "form",
            "label",
            "matrix",
            "pipeDelimited",
            "simple",
            "spaceDelimited",
        ]),
    ),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Any),
    ("content", Any),
    ("example", Any),
    ("examples", Any),
];

const HEADER: Keys = &[
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", OneOf(&["simple"])),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Any),
    ("content", Any),
    ("example", Any),
    ("examples", Any),
];

const OPERATION: Keys = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Any),
    ("operationId", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("responses", Any),
    ("callbacks", Any),
    ("deprecated", Flag),
    ("security", Requirements),
    ("servers", Any),
];

const DOCUMENT: Keys = &[
    ("openapi", Any),
    ("info", Any),
    ("paths", Any),
    ("servers", Any),
    ("components", Any),
    ("security", Requirements),
    ("tags", Any),
    ("externalDocs", Any),
];

const SCHEME: Keys = &[
    (
        "type",
        OneOf(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
    ),
    ("description", Text),
    ("name", Text),
    ("in", OneOf(&["cookie", "header", "query"])),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Any),
    ("openIdConnectUrl", Text),
];

const COMPONENTS: Keys = &[
    ("schemas", Any),
    ("responses", Any),
    ("parameters", Any),
    ("examples", Any),
    ("requestBodies", Any),
    ("headers", Any),
    ("securitySchemes", Any),
    ("links", Any),
    ("callbacks", Any),
];

const COMPONENTS_LATER: Keys = &[("pathItems", Any), ("mediaTypes", Any)];

const MEDIA_TYPE: Keys = &[
    ("schema", Any),
    ("example", Any),
    ("examples", Any),
    ("encoding", Any),
];

const ENCODING: Keys = &[
    ("contentType", Text),
    ("headers", Any),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
];

const FLOW: Keys = &[
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("refreshUrl", Text),
    ("scopes", Map),
];

const XML: Keys = &[
    ("name", Text),
    ("namespace", Text),
    ("prefix", Text),
    ("attribute", Flag),
    ("wrapped", Flag),
];

const LINK: Keys = &[
    ("operationRef", Text),
    ("operationId", Text),
    ("parameters", Map),
    ("requestBody", Any),
    ("description", Text),
    ("server", Any),
];

const INFO: Keys = &[
    ("title", Text),
    ("version", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Any),
    ("license", Any),
];

/// Returns a table of a part whose keys are the same in all versions.
const fn table(name: &'static str, required: &'static [&'static str], keys: Keys) -> Table {
    Table {
        name,
        required,
        keys,
        later: &[],
    }
}

/// Returns a table of a part that has more keys in later versions.
const fn grown(
    name: &'static str,
    required: &'static [&'static str],
    keys: Keys,
    later: Keys,
) -> Table {
    Table {
        name,
        required,
        keys,
        later,
    }
}

/// Returns what is expected of a part.
pub(super) fn of(part: Part, version: Version) -> Option<Table> {
    Some(match part {
        Part::Document if version == Version::V30 => {
            table("a document", &["info", "paths"], DOCUMENT)
        }
        Part::Document => grown(
            "a document",
            &["info"],
            DOCUMENT,
            &[
                ("webhooks", Any),
                ("jsonSchemaDialect", Text),
                ("$self", Text),
            ],
        ),
        Part::Info => grown("`info`", &["title", "version"], INFO, &[("summary", Text)]),
        Part::Contact => table(
            "a contact",
            &[],
            &[("name", Text), ("url", Text), ("email", Text)],
        ),
        Part::License => grown(
            "a license",
            &["name"],
            &[("name", Text), ("url", Text)],
            &[("identifier", Text)],
        ),
        Part::ExternalDocs => table(
            "a link to documentation",
            &["url"],
            &[("url", Text), ("description", Text)],
        ),
        Part::Paths => table("a mapping of paths", &[], &[]),
        Part::PathItem => grown(
            "a path item",
            &[],
            &[
                ("summary", Text),
                ("description", Text),
                ("servers", Any),
                ("parameters", Any),
            ],
            &[("query", Any), ("additionalOperations", Any)],
        ),
        Part::Operation => table("an operation", &[], OPERATION),
        Part::Parameter => table("a parameter", &["name", "in"], PARAMETER),
        Part::Header => table("a header", &[], HEADER),
        Part::RequestBody => table(
            "a request body",
            &["content"],
            &[("description", Text), ("content", Any), ("required", Flag)],
        ),
        Part::Responses => table("a mapping of responses", &[], &[]),
        Part::Response => grown(
            "a response",
            if version < Version::V32 {
                &["description"]
            } else {
                &[]
            },
            &[
                ("description", Text),
                ("headers", Any),
                ("content", Any),
                ("links", Any),
            ],
            &[("summary", Text)],
        ),
        Part::MediaType => grown(
            "a media type",
            &[],
            MEDIA_TYPE,
            &[
                ("itemSchema", Any),
                ("prefixEncoding", Any),
                ("itemEncoding", Any),
            ],
        ),
        Part::Encoding => table("an encoding", &[], ENCODING),
        Part::Schema => grown("a schema", &[], SCHEMA, SCHEMA_LATER),
        Part::Discriminator => grown(
            "a discriminator",
            &["propertyName"],
            &[("propertyName", Text), ("mapping", Map)],
            &[("defaultMapping", Text)],
        ),
        Part::Xml => grown("a description of XML", &[], XML, &[("nodeType", Text)]),
        Part::Example => grown(
            "an example",
            &[],
            &[
                ("summary", Text),
                ("description", Text),
                ("value", Any),
                ("externalValue", Text),
            ],
            &[("dataValue", Any), ("serializedValue", Text)],
        ),
        Part::Link => table("a link", &[], LINK),
        Part::Callback => table("a callback", &[], &[]),
        Part::Components => grown("the components", &[], COMPONENTS, COMPONENTS_LATER),
        Part::SecurityScheme => grown(
            "a security scheme",
            &["type"],
            SCHEME,
            &[("deprecated", Flag), ("oauth2MetadataUrl", Text)],
        ),
        Part::OAuthFlows => grown(
            "a mapping of flows",
            &[],
            &[
                ("implicit", Any),
                ("password", Any),
                ("clientCredentials", Any),
                ("authorizationCode", Any),
            ],
            &[("deviceAuthorization", Any)],
        ),
        Part::OAuthFlow => grown(
            "a flow",
            &["scopes"],
            FLOW,
            &[("deviceAuthorizationUrl", Text)],
        ),
        Part::Server => grown(
            "a server",
            &["url"],
            &[("url", Text), ("description", Text), ("variables", Any)],
            &[("name", Text)],
        ),
        Part::ServerVariable => table(
            "a variable of a server",
            &["default"],
            &[("default", Text), ("enum", Texts), ("description", Text)],
        ),
        Part::Tag => grown(
            "a tag",
            &["name"],
            &[("name", Text), ("description", Text), ("externalDocs", Any)],
            &[("summary", Text), ("parent", Text), ("kind", Text)],
        ),
        Part::Names => table("a mapping", &[], &[]),
        Part::List => table("a list", &[], &[]),
    })
}

impl Table {
    /// Returns whether the part has names of its own instead of keys.
    pub(super) fn is_open(&self) -> bool {
        self.keys.is_empty()
    }

    /// Returns the required kind of the value of a key.
    pub(super) fn kind(&self, key: &str, version: Version) -> Option<Is> {
        let mut later = self.later.iter().filter(|_| version > Version::V30);
        let found = later.find(|(known, _)| *known == key);
        let found = found.or_else(|| self.keys.iter().find(|(known, _)| *known == key));
        found.map(|(_, kind)| *kind)
    }

    /// Returns the known keys.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().chain(self.later).map(|(name, _)| *name)
    }
}

/// Returns whether a key is known that is in no table: of a schema, or a method.
pub(super) fn is_known(part: Part, key: &str) -> bool {
    key.starts_with("x-")
        || match part {
            Part::PathItem => Operation::is_method(key) || key == "$ref",
            Part::Schema => key.starts_with('$') || Keyword::of(key) != Keyword::Data,
            _ => false,
        }
}
