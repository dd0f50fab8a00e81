//! The options of an operation: its parameters, and the fields of its body.

use serde_json::{Number, Value};

use super::globals;
use crate::catalog::{Details, Kind, Operation, Schema};

/// How many levels of objects in a body have options of their own.
const DEPTH: usize = 3;

/// The option for a body that is a list of ids.
pub(crate) const LIST_BODY: &str = "ids";

/// Options that only commands of operations have.
pub(crate) const OWN: [&str; 13] = [
    "body",
    "skeleton",
    "extra",
    "limit",
    "offset",
    "page-size",
    "no-paginate",
    "wait",
    "wait-timeout",
    "wait-interval",
    "output-file",
    "force",
    "resume",
];

/// An option of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    /// The option, without dashes in front.
    pub(crate) flag: String,
    /// Where its value goes.
    pub(crate) target: Target,
    /// What its value is.
    pub(crate) value: FieldKind,
    /// Whether it takes several values.
    pub(crate) list: bool,
    /// Whether a call without it is rejected.
    pub(crate) required: bool,
    /// What it means, in Markdown.
    pub(crate) description: Option<&'a str>,
    /// Its schema; of a list, that of the list.
    pub(crate) schema: Schema<'a>,
    /// An example of its value.
    pub(crate) example: Option<&'a Value>,
}

/// Where the value of an option goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// A parameter, or a text part of a form, by its name on the wire.
    Parameter(String),
    /// A file part of a form.
    File(String),
    /// A field of the body, by the names on the way to it; empty for the body itself.
    Body(Vec<String>),
}

/// What the value of an option is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldKind {
    Text,
    Integer,
    Number,
    Boolean,
    /// JSON, for values that have no simpler form.
    Json,
    /// The path of a file.
    File,
}

impl FieldKind {
    fn of(schema: &Schema<'_>) -> Self {
        match schema.kind() {
            Kind::Text => Self::Text,
            Kind::Integer => Self::Integer,
            Kind::Number => Self::Number,
            Kind::Boolean => Self::Boolean,
            Kind::List | Kind::Object | Kind::Any => Self::Json,
        }
    }
}

impl Field<'_> {
    /// Returns the bounds of a number.
    pub(crate) fn bounds(&self) -> (Option<f64>, Option<f64>) {
        let schema = self.element();
        let bound = |key: &str| schema.keyword(key).and_then(Value::as_f64);
        (bound("minimum"), bound("maximum"))
    }

    /// Returns the schema of one value.
    pub(crate) fn element(&self) -> Schema<'_> {
        match self.schema.items() {
            Some(items) if self.list => items,
            _ => self.schema,
        }
    }

    /// Converts the text of a value.
    ///
    /// # Errors
    ///
    /// Describes what the value is not.
    pub(crate) fn parse(&self, text: String) -> Result<Value, String> {
        match self.value {
            FieldKind::Text | FieldKind::File => Ok(text.into()),
            FieldKind::Boolean => (text.parse::<bool>().map(Value::from))
                .map_err(|_| format!("`{text}` is neither true nor false")),
            FieldKind::Integer => (text.parse::<i64>().map(Value::from))
                .map_err(|_| format!("`{text}` is not a whole number")),
            FieldKind::Number => (text.parse::<f64>().ok())
                .and_then(Number::from_f64)
                .map(Value::Number)
                .ok_or_else(|| format!("`{text}` is not a number")),
            FieldKind::Json => crate::input::parse(&text),
        }
    }
}

/// Returns the options of an operation.
pub(crate) fn all<'a>(operation: &'a Operation, details: &'a Details) -> Vec<Field<'a>> {
    let mut fields = parameters(operation, details);
    if let Some(body) = &operation.body {
        let schema = details.schema(&body.schema);
        if body.is_form() {
            fields.extend(form(schema));
        } else if schema.kind() == Kind::List {
            fields.push(Field {
                flag: LIST_BODY.to_owned(),
                target: Target::Body(Vec::new()),
                value: schema
                    .items()
                    .map_or(FieldKind::Json, |items| FieldKind::of(&items)),
                list: true,
                required: false,
                description: schema.description(),
                schema,
                example: None,
            });
        } else {
            body_fields(schema, &mut Vec::new(), true, &mut fields);
        }
    }
    rename(&mut fields);
    fields
}

fn parameters<'a>(operation: &'a Operation, details: &'a Details) -> Vec<Field<'a>> {
    let is_of_pager = |name: &str| {
        let pages = operation.pagination.as_ref();
        pages.is_some_and(|pages| name == pages.offset || name == pages.limit)
    };
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(|own| own.client.is_none() && !is_of_pager(&own.name));
    let fields = parameters.map(|own| {
        let schema = details.schema(&own.schema);
        let element = schema.items().filter(|_| own.list).unwrap_or(schema);
        Field {
            flag: kebab(&own.name),
            target: Target::Parameter(own.name.clone()),
            value: FieldKind::of(&element),
            list: own.list,
            required: own.required,
            description: own.description.as_deref().or_else(|| schema.description()),
            schema,
            example: own.example.as_ref().or_else(|| schema.keyword("example")),
        }
    });
    fields.collect()
}

fn form(schema: Schema<'_>) -> Vec<Field<'_>> {
    let parts = schema.properties().into_iter().map(|(name, part)| {
        let is_file = part.keyword("format").and_then(Value::as_str) == Some("binary");
        Field {
            flag: kebab(name),
            target: if is_file {
                Target::File(name.to_owned())
            } else {
                Target::Parameter(name.to_owned())
            },
            value: if is_file {
                FieldKind::File
            } else {
                FieldKind::Text
            },
            list: false,
            required: schema.requires(name),
            description: part.description(),
            schema: part,
            example: part.keyword("example"),
        }
    });
    parts.collect()
}

/// Adds an option for each field of an object; objects within it are unfolded.
fn body_fields<'a>(
    schema: Schema<'a>,
    path: &mut Vec<String>,
    required: bool,
    fields: &mut Vec<Field<'a>>,
) {
    for (name, field) in schema.properties() {
        path.push(name.to_owned());
        let required = required && schema.requires(name);
        if field.kind() == Kind::Object && path.len() < DEPTH {
            body_fields(field, path, required, fields);
        } else {
            let element = field.items().map(|items| FieldKind::of(&items));
            let list = element.is_some_and(|element| element != FieldKind::Json);
            let flag: Vec<String> = path.iter().map(|name| kebab(name)).collect();
            fields.push(Field {
                flag: flag.join("."),
                target: Target::Body(path.clone()),
                value: element
                    .filter(|_| list)
                    .unwrap_or_else(|| FieldKind::of(&field)),
                list,
                required,
                description: field.description(),
                schema: field,
                example: field.keyword("example"),
            });
        }
        path.pop();
    }
}

/// Renames options that would hide one of this program, or another of the operation.
fn rename(fields: &mut [Field<'_>]) {
    let mut taken = globals::reserved();
    taken.extend(OWN.map(str::to_owned));
    for field in fields {
        if taken.contains(&field.flag) {
            field.flag = format!("api-{}", field.flag);
        }
        taken.push(field.flag.clone());
    }
}

fn kebab(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
}
