//! Reads schemas: references, types, bounds, flags.

use openapi_document::{Document, pointer};
use serde_json::{Value, json};

use crate::model::Bounds;

/// Maximum nesting of lists; only a list that contains itself is deeper.
pub(super) const DEPTH_LIMIT: usize = 64;

/// Keywords of a schema that do not restrict its type.
const ANNOTATIONS: [&str; 16] = [
    "$comment",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "maxLength",
    "minLength",
    "nullable",
    "pattern",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// A schema after references and one-armed `allOf`s are followed.
pub(super) struct Followed<'a> {
    pub(super) schema: &'a Value,
    pub(super) pointer: String,
    pub(super) name: Option<String>,
    pub(super) nullable: bool,
}

/// Returns the Rust type of a lowered schema; types of the runtime have the path `codegen`.
pub(super) fn rust_type(lowered: &Value) -> String {
    let ty = bare_type(lowered);
    match flag(lowered, "nullable") {
        true => format!("Option<{ty}>"),
        false => ty,
    }
}

fn bare_type(lowered: &Value) -> String {
    let arm = lowered.pointer("/allOf/0").unwrap_or(lowered);
    if let Some(reference) = arm.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    match lowered.get("type").and_then(Value::as_str) {
        Some("string") => "String".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("integer") if format(lowered) == Some("int32") => "i32".to_owned(),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("array") => format!(
            "Vec<{}>",
            lowered.get("items").map(rust_type).unwrap_or_default()
        ),
        Some("object") => match lowered.get("additionalProperties") {
            Some(values) => format!("codegen::HashMap<String, {}>", rust_type(values)),
            None => "codegen::Map<String, codegen::Value>".to_owned(),
        },
        _ => "codegen::Value".to_owned(),
    }
}

/// Returns a lowered schema that also allows `null`.
pub(super) fn or_null(lowered: Value) -> Value {
    match lowered {
        Value::Object(fields) if fields.is_empty() => Value::Object(fields),
        Value::Object(mut fields) if !fields.contains_key("$ref") => {
            fields.insert("nullable".to_owned(), Value::Bool(true));
            Value::Object(fields)
        }
        reference => json!({ "allOf": [reference], "nullable": true }),
    }
}

/// Returns numeric and length bounds of a schema.
pub(super) fn bounds(schema: &Value) -> Bounds {
    let number = |name: &str| {
        let number = schema.get(name).and_then(Value::as_f64);
        number.filter(|number| number.is_finite())
    };
    // A bound beyond the smallest `usize` restricts nothing.
    let count = |name: &str| {
        let count = schema.get(name).and_then(Value::as_u64);
        count.filter(|count| u32::try_from(*count).is_ok())
    };
    Bounds {
        range: (number("minimum"), number("maximum")),
        length: (
            count("minLength").filter(|least| *least > 0),
            count("maxLength"),
        ),
        items: (
            count("minItems").filter(|least| *least > 0),
            count("maxItems"),
        ),
    }
}

/// Returns the bounds of a schema that may be a reference, or an `allOf` with bounds around one.
pub(super) fn whole_bounds(spec: &Document, schema: &Value) -> Bounds {
    bounds(schema).or(bounds(target(spec, schema)))
}

/// Follows references, and `allOf`s of which only one arm has a type.
pub(super) fn follow<'a>(spec: &'a Document, schema: &'a Value, at: &str) -> Followed<'a> {
    let mut followed = Followed {
        schema,
        pointer: at.to_owned(),
        name: None,
        nullable: false,
    };
    for _ in 0..DEPTH_LIMIT {
        followed.nullable |= is_nullable(followed.schema);
        let (arm, at) = match sole_arm(followed.schema) {
            Some((key, index, arm)) => (arm, format!("{}/{key}/{index}", followed.pointer)),
            None => (followed.schema, followed.pointer.clone()),
        };
        if let Some(reference) = arm.get("$ref").and_then(Value::as_str) {
            let Some((target, schema)) = spec.at_reference(reference) else {
                break;
            };
            followed = Followed {
                schema,
                name: name_of(&target),
                pointer: target,
                ..followed
            };
        } else if std::ptr::eq(arm, followed.schema) {
            break;
        } else {
            (followed.schema, followed.pointer) = (arm, at);
        }
    }
    followed
}

/// Returns the name that a type gets from the pointer of its schema.
fn name_of(pointer: &str) -> Option<String> {
    const STRUCTURE: [&str; 8] = [
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "properties",
        "schema",
        "content",
        "additionalProperties",
    ];
    let component = pointer.strip_prefix("/components/schemas/");
    if let Some(name) = component.filter(|name| !name.contains('/')) {
        return Some(pointer::unescape(name).into_owned());
    }
    let tokens = pointer.rsplit('/');
    let mut names = tokens.filter(|token| {
        !STRUCTURE.contains(token) && !token.bytes().all(|byte| byte.is_ascii_digit())
    });
    let name = names.next().filter(|name| !name.is_empty())?;
    Some(pointer::unescape(name).into_owned())
}

/// Returns the only arm with a type of an `allOf` or of a choice, if nothing beside it adds to it.
fn sole_arm(schema: &Value) -> Option<(&'static str, usize, &Value)> {
    let has = |key: &&&str| schema.get(**key).is_some();
    let kinds: Vec<&&str> = ["allOf", "oneOf", "anyOf"].iter().filter(has).collect();
    let [key] = kinds.as_slice() else {
        return None;
    };
    if schema.get("properties").is_some() {
        return None;
    }
    let arms = schema.get(**key)?.as_array()?.iter().enumerate();
    // In a choice, an arm without a type allows any value.
    let mut typed = arms.filter(|(_, arm)| match **key {
        "allOf" => !is_annotation(arm),
        _ => !is_null(arm),
    });
    let (index, arm) = typed.next()?;
    typed.next().is_none().then_some((**key, index, arm))
}

/// Returns whether a schema itself allows `null`.
fn is_nullable(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    flag(schema, "nullable")
        || values.is_some_and(|values| values.iter().any(Value::is_null))
        || choices(schema, "").any(|(_, arm)| is_null(arm) || flag(arm, "nullable"))
}

/// Returns whether `null` is the only value of a schema.
pub(super) fn is_null(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    let is_null =
        values.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null));
    is_null || text(schema, "type") == Some("null")
}

/// Returns whether a schema restricts no type: it has a description, a default, or nothing.
pub(super) fn is_annotation(schema: &Value) -> bool {
    match schema {
        Value::Bool(all) => *all,
        Value::Object(fields) => {
            let mut keys = fields.keys();
            keys.all(|key| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-"))
        }
        _ => false,
    }
}

/// Returns the target of a reference or of an `allOf` with a single reference.
pub(super) fn target<'a>(spec: &'a Document, schema: &'a Value) -> &'a Value {
    follow(spec, schema, "").schema
}

pub(super) fn has_properties(schema: &Value) -> bool {
    let fields = schema.get("properties").and_then(Value::as_object);
    fields.is_some_and(|fields| !fields.is_empty()) && is_object(schema)
}

/// Returns whether the values of a schema are objects. Values of another type have no properties,
/// although their schema may list some.
pub(super) fn is_object(schema: &Value) -> bool {
    match text(schema, "type") {
        None => schema.get("properties").is_some(),
        Some(ty) => ty == "object",
    }
}

/// Returns the arms of a choice between schemas, with their pointers.
pub(super) fn choices<'a>(
    schema: &'a Value,
    at: &str,
) -> impl Iterator<Item = (String, &'a Value)> {
    let at = at.to_owned();
    ["oneOf", "anyOf"].into_iter().flat_map(move |key| {
        let arms = schema.get(key).and_then(Value::as_array);
        let at = format!("{at}/{key}");
        let arms = arms.into_iter().flatten().enumerate();
        arms.map(move |(index, arm)| (format!("{at}/{index}"), arm))
    })
}

/// Returns whether a schema is an enum of strings, which may include `null`.
pub(super) fn is_text_enum(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| {
        values.iter().any(Value::is_string)
            && values
                .iter()
                .all(|value| value.is_string() || value.is_null())
    })
}

pub(super) fn format(schema: &Value) -> Option<&str> {
    text(schema, "format")
}

pub(super) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

pub(super) fn flag(value: &Value, name: &str) -> bool {
    value.get(name) == Some(&Value::Bool(true))
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

pub(super) fn references(lowered: &Value, found: &mut Vec<String>) {
    match lowered {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get("$ref") {
                found.extend(reference.rsplit('/').next().map(str::to_owned));
            }
            fields.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Returns the names in the text of a type, without those of the runtime.
pub(super) fn words(ty: &str) -> impl Iterator<Item = String> + '_ {
    ty.split(|other: char| !other.is_alphanumeric() && other != '_' && other != ':')
        .map(str::to_owned)
}
