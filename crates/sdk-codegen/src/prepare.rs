//! Writes what later versions of OpenAPI have in the words of 3.0, where a document contains it.

use openapi_document::{
    Document, Finding, pointer,
    walk::{Part, walk},
};
use serde_json::{Map, Value, json};

/// A document in the words of OpenAPI 3.0.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    /// The document. Its parts have the pointers that they have in the source.
    pub(crate) document: Document,
    /// Findings for keywords without an equivalent.
    pub(crate) findings: Vec<Finding>,
    /// Whether the document was written by hand for this generator, so that its names are chosen,
    /// and nothing in it is ignored.
    pub(crate) is_curated: bool,
}

/// Prepares a curated document.
pub(crate) fn prepare(source: &Document) -> Prepared {
    Prepared {
        document: source.clone(),
        findings: methods(source.value()),
        is_curated: true,
    }
}

/// Prepares a document of any version from 3.0 to 3.2.
pub(crate) fn prepare_foreign(source: &Document) -> Prepared {
    let findings = methods(source.value());
    let mut value = source.value().clone();
    let version = source.value().get("openapi").and_then(Value::as_str);
    if version.is_some_and(|version| {
        ["3.0", "3.1", "3.2"]
            .iter()
            .any(|own| version.starts_with(own))
    }) && let Some(document) = value.as_object_mut()
    {
        document.insert("openapi".to_owned(), "3.0.3".into());
        // A document of 3.1 may have webhooks alone.
        document.entry("paths").or_insert_with(|| json!({}));
    }
    // Until 3.0, what stands beside a reference is ignored.
    let has_siblings = version.is_some_and(|version| !version.starts_with("3.0"));
    let mut schemas = Vec::new();
    walk(&value, "", Part::Document, &mut |at, _, part| {
        if part == Part::Schema {
            schemas.push(at.to_owned());
        }
    });
    // Inner schemas first, so that the pointers of outer ones stay valid.
    for at in schemas.iter().rev() {
        if let Some(schema) = value.pointer_mut(at) {
            self::schema(schema, at, has_siblings);
        }
    }
    Prepared {
        document: source.with_value(value),
        findings,
        is_curated: false,
    }
}

/// Returns errors for the operations of methods that HTTP clients do not support.
fn methods(document: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let at = pointer::child("/paths", path);
        let more = item.get("additionalOperations").and_then(Value::as_object);
        let more = more.into_iter().flat_map(Map::keys);
        let more = more.map(|name| {
            let at = pointer::child(&format!("{at}/additionalOperations"), name);
            (name.as_str(), at)
        });
        let query = item.get("query").map(|_| ("query", format!("{at}/query")));
        for (method, at) in query.into_iter().chain(more) {
            findings.push(Finding::error(
                "method",
                at,
                format!("the method `{method}` is not supported"),
                "use one of the methods of OpenAPI 3.0, or remove the operation",
            ));
        }
    }
    findings
}

/// Keywords that restrict or extend what a reference beside them names.
const RESTRICTIONS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "items",
    "oneOf",
    "properties",
    "required",
];

fn schema(schema: &mut Value, at: &str, has_siblings: bool) {
    let Value::Object(fields) = schema else {
        if schema.is_boolean() && !at.ends_with("/additionalProperties") {
            *schema = json!({});
        }
        return;
    };
    if fields.get("$ref").is_some_and(Value::is_string) {
        let extends = RESTRICTIONS.iter().any(|key| fields.contains_key(*key));
        if !has_siblings || !extends {
            return;
        }
        let reference = fields.remove("$ref");
        add_arm(fields, json!({ "$ref": reference }));
    }
    conditions(fields);
    types(fields);
    if let Some(value) = fields.remove("const") {
        fields.entry("enum").or_insert_with(|| json!([value]));
    }
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(number) = fields
            .get(exclusive)
            .filter(|value| value.is_number())
            .cloned()
        {
            fields.entry(bound).or_insert(number);
            fields.insert(exclusive.to_owned(), Value::Bool(true));
        }
    }
    let is_tuple = fields.remove("prefixItems").is_some()
        || fields.get("items").is_some_and(|items| !items.is_object());
    if is_tuple {
        fields.insert("items".to_owned(), json!({}));
    }
    let of_type = |key: &str| fields.contains_key(key);
    let implied = match () {
        () if of_type("type") || of_type("enum") => None,
        () if of_type("items") => Some("array"),
        () if fields
            .get("additionalProperties")
            .is_some_and(Value::is_object) =>
        {
            Some("object")
        }
        () => None,
    };
    if let Some(implied) = implied {
        fields.insert("type".to_owned(), implied.into());
    }
}

/// Adds an arm to the `allOf` of a schema.
fn add_arm(fields: &mut Map<String, Value>, arm: Value) {
    let arms = fields.entry("allOf").or_insert_with(|| json!([]));
    if let Value::Array(arms) = arms {
        arms.push(arm);
    }
}

/// Replaces schemas that apply under a condition by a choice between them.
fn conditions(fields: &mut Map<String, Value>) {
    fields.remove("if");
    let dependent = fields.remove("dependentSchemas");
    let dependent = match dependent {
        Some(Value::Object(schemas)) => schemas.into_iter().map(|(_, schema)| schema).collect(),
        _ => Vec::new(),
    };
    let branches = ["then", "else"].map(|key| fields.remove(key));
    let branches = branches.into_iter().flatten().chain(dependent);
    let arms: Vec<Value> = branches
        .filter(|schema| schema.get("properties").is_some())
        .collect();
    if !arms.is_empty() {
        add_arm(fields, json!({ "anyOf": arms }));
    }
}

/// Replaces lists of types, and the type `null`.
fn types(fields: &mut Map<String, Value>) {
    let listed: Vec<Value> = match fields.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(one)) if one == "null" => vec![one.clone().into()],
        _ => return,
    };
    let is_null = |ty: &Value| ty.as_str() == Some("null");
    if listed.iter().any(is_null) {
        fields.insert("nullable".to_owned(), Value::Bool(true));
    }
    let others: Vec<&Value> = listed.iter().filter(|ty| !is_null(ty)).collect();
    match others.as_slice() {
        [] => {
            fields.remove("type");
            fields.insert("enum".to_owned(), json!([null]));
        }
        [one] => _ = fields.insert("type".to_owned(), (*one).clone()),
        several => {
            let arms: Vec<Value> = several.iter().map(|ty| json!({ "type": ty })).collect();
            for key in [
                "type",
                "properties",
                "required",
                "items",
                "additionalProperties",
            ] {
                fields.remove(key);
            }
            fields.entry("anyOf").or_insert(Value::Array(arms));
        }
    }
}
