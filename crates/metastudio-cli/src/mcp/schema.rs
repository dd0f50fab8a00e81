//! JSON Schemas of inputs, made of the little that every client understands.
//!
//! No references, no alternatives, no formats, no schemas that are `true`; every object lists its
//! properties, every list describes its elements, and names have plain characters.

use serde_json::{Map, Value, json};

use crate::catalog::{Details, Kind, Operation, Parameter, Schema};

/// The longest name of a property.
const MAX_NAME: usize = 64;
/// The largest schema of a tool, in characters; it becomes flatter and terser until it fits.
const MAX_SIZE: usize = 6_000;
/// Depths of objects, and lengths of descriptions, from the most to the least detailed.
const DETAIL: [(usize, usize); 5] = [(6, 200), (4, 120), (3, 80), (2, 60), (1, 40)];

/// The parameters of an operation, or the parts of its form.
pub(super) struct Shown<'a> {
    /// The name on the wire.
    pub(super) name: &'a str,
    /// Its schema.
    pub(super) schema: Schema<'a>,
    /// Whether a call without it is rejected.
    pub(super) required: bool,
    /// Whether it is a file.
    pub(super) is_file: bool,
    description: Option<&'a str>,
    example: Option<&'a Value>,
}

/// Returns what an operation takes beside a JSON body. What the client fills in is left out.
pub(super) fn parameters<'a>(operation: &'a Operation, details: &'a Details) -> Vec<Shown<'a>> {
    let own = |parameter: &&Parameter| parameter.client.is_none();
    let parameters = operation.parameters.iter().filter(own).map(|parameter| {
        let schema = details.schema(&parameter.schema);
        Shown {
            name: &parameter.name,
            schema,
            required: parameter.required,
            is_file: false,
            description: parameter.description.as_deref(),
            example: parameter.example.as_ref(),
        }
    });
    let mut all: Vec<Shown<'a>> = parameters.collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.is_form()) {
        let form = details.schema(&body.schema);
        all.extend(form.properties().into_iter().map(|(name, schema)| Shown {
            name,
            schema,
            required: form.requires(name),
            is_file: schema.keyword("format").and_then(Value::as_str) == Some("binary"),
            description: None,
            example: None,
        }));
    }
    all
}

/// Returns whether the pages of a list are chosen with this parameter.
pub(super) fn is_of_pager(operation: &Operation, name: &str) -> bool {
    let pages = operation.pagination.as_ref();
    pages.is_some_and(|pages| name == pages.offset || name == pages.limit)
}

/// Returns the schema of an operation's arguments: parameters by name, and `body`.
pub(super) fn of_operation(operation: &Operation, details: &Details) -> Value {
    let mut schema = Value::Null;
    for (depth, text) in DETAIL {
        schema = with_detail(operation, details, depth, text);
        if schema.to_string().len() <= MAX_SIZE {
            break;
        }
    }
    schema
}

fn with_detail(operation: &Operation, details: &Details, depth: usize, text: usize) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for shown in parameters(operation, details) {
        if is_of_pager(operation, shown.name) {
            continue;
        }
        let name = plain(shown.name);
        if shown.required {
            required.push(Value::from(name.clone()));
        }
        properties.insert(name, of_parameter(&shown, depth, text));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.is_form()) {
        if body.required {
            required.push("body".into());
        }
        properties.insert(
            "body".to_owned(),
            of(details.schema(&body.schema), depth, text),
        );
    }
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

fn of_parameter(shown: &Shown<'_>, depth: usize, text: usize) -> Value {
    if shown.is_file {
        let description = "The name of a file in the folder that the server may read.";
        return json!({"type": "string", "description": description});
    }
    let mut schema = of(shown.schema, depth, text);
    let description = shown.description.map(|own| short(own, text));
    let description = description.or_else(|| schema["description"].as_str().map(str::to_owned));
    let example = match shown.example {
        Some(Value::String(example)) if shown.schema.values().is_empty() => Some(example),
        _ => None,
    };
    let description = match (description, example) {
        (Some(description), Some(example)) => Some(format!("{description} Example: {example}")),
        (None, Some(example)) => Some(format!("Example: {example}")),
        (description, None) => description,
    };
    if let Some(description) = description {
        schema["description"] = description.into();
    }
    schema
}

/// Returns a schema of the contract in this form.
pub(super) fn of(schema: Schema<'_>, depth: usize, text: usize) -> Value {
    let mut own = Map::new();
    let kind = schema.kind();
    let name = match kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::List => "array",
        Kind::Object | Kind::Any => "object",
    };
    own.insert("type".to_owned(), name.into());
    if let Some(description) = schema.description() {
        own.insert("description".to_owned(), short(description, text).into());
    }
    match kind {
        Kind::Text => {
            let values = schema.values();
            if !values.is_empty() {
                own.insert("enum".to_owned(), values.into());
            }
        }
        Kind::Integer | Kind::Number => {
            for key in ["minimum", "maximum"] {
                if let Some(bound) = schema.keyword(key).filter(|bound| bound.is_number()) {
                    own.insert(key.to_owned(), bound.clone());
                }
            }
        }
        Kind::Boolean => {}
        Kind::List => {
            let items = schema.items();
            let items = items.map(|items| of(items, depth.saturating_sub(1), text));
            own.insert("items".to_owned(), items.unwrap_or_else(open));
        }
        Kind::Object | Kind::Any => object(schema, depth, text, &mut own),
    }
    Value::Object(own)
}

fn object(schema: Schema<'_>, depth: usize, text: usize, own: &mut Map<String, Value>) {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    if let Some(depth) = depth.checked_sub(1) {
        for (name, property) in schema.properties() {
            let plain = plain(name);
            if schema.requires(name) {
                required.push(Value::from(plain.clone()));
            }
            properties.insert(plain, of(property, depth, text));
        }
    }
    own.insert("properties".to_owned(), properties.into());
    if !required.is_empty() {
        own.insert("required".to_owned(), required.into());
    }
}

/// Returns the schema of an object that may have any properties.
pub(super) fn open() -> Value {
    json!({"type": "object", "properties": {}})
}

/// Returns a name with plain characters only, which is not too long.
pub(super) fn plain(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let plain = name.chars().map(|c| if is_plain(c) { c } else { '_' });
    let plain: String = plain.take(MAX_NAME).collect();
    if plain.is_empty() {
        "_".to_owned()
    } else {
        plain
    }
}

/// Returns the first paragraph as one line, cut after a word if it is longer.
pub(super) fn short(text: &str, most: usize) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let words = paragraph.split_whitespace();
    let mut line = String::new();
    for word in words {
        if line.chars().count() + word.chars().count() + 1 > most {
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
