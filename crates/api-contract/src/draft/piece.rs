//! Turns a draft into a piece of a contract, with references to the contract's shared components.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    cover::Cover,
    example,
    family::{self, Family},
};
use crate::{Operation, Spec, pointer};

const COMPONENTS: &str = "#/components/";

/// Names of responses that nothing refers to yet.
const REASONS: [(&str, &[&str]); 8] = [
    ("400", &["BadRequest"]),
    ("401", &["Unauthorized"]),
    ("403", &["Forbidden"]),
    ("404", &["NotFound"]),
    ("409", &["Conflict"]),
    ("429", &["TooManyRequests"]),
    ("500", &["InternalServerError", "InternalError"]),
    ("503", &["ServiceUnavailable"]),
];

/// A draft as a piece, and the manual steps to add it.
pub(super) struct Piece {
    pub(super) document: Value,
    pub(super) notes: Vec<String>,
}

/// Turns a draft into a piece of a contract.
pub(super) fn of(draft: &Value, spec: &Spec) -> Piece {
    let mut piece = json!({ "paths": draft["paths"] });
    if let Some(schemas) = draft.pointer("/components/schemas") {
        piece["components"]["schemas"] = schemas.clone();
    }
    let shared = Shared::of(spec.value());
    let cover = Cover {
        draft,
        spec: spec.value(),
    };
    let mut notes = BTreeSet::new();
    let paths = draft.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let known = spec.value().pointer("/paths");
        if known.is_some_and(|known| known.get(path).is_some()) {
            notes.insert(format!(
                "the contract has `{path}`: move its operation beside the others of that path"
            ));
        }
        let drafted = item.as_object().into_iter().flatten();
        let mut drafted =
            drafted.filter_map(|(_, operation)| operation.pointer("/tags/0")?.as_str());
        let named = drafted.find(|tag| *tag != super::contract::FAMILY);
        // A source that has families knows them better than a path.
        let tag = match family::of(path, spec) {
            Family::Known(tag) => tag,
            Family::New(word) => {
                let name = named.map_or(word, str::to_owned);
                notes.insert(format!(
                    "add the tag `{name}` to the root, with a description"
                ));
                name
            }
        };
        let methods = item.as_object().into_iter().flatten();
        for (method, _) in methods.filter(|(method, _)| Operation::is_method(method)) {
            let at = pointer::child(&pointer::child("/paths", path), method);
            let Some(operation) = piece.pointer(&at).cloned() else {
                continue;
            };
            let operation = shared.operation(operation, method, &tag, &cover);
            if let Some(slot) = piece.pointer_mut(&at) {
                *slot = operation;
            }
        }
    }
    schemas(&mut piece, &cover);
    prune(&mut piece);
    examples(&mut piece, spec);
    Piece {
        document: piece,
        notes: notes.into_iter().collect(),
    }
}

/// The shared components of a contract.
struct Shared<'s> {
    /// Parameters by place and name, each with its reference.
    parameters: BTreeMap<(&'s str, &'s str), (String, &'s Value)>,
    /// The most used reference per status.
    responses: BTreeMap<String, String>,
    /// The most used reference of responses per header name, in lower case.
    headers: BTreeMap<String, String>,
}

impl<'s> Shared<'s> {
    fn of(spec: &'s Value) -> Self {
        let mut parameters = BTreeMap::new();
        let listed = spec.pointer("/components/parameters");
        for (name, parameter) in listed.and_then(Value::as_object).into_iter().flatten() {
            if let (Some(place), Some(called)) = (text(parameter, "in"), text(parameter, "name")) {
                let reference = format!("{COMPONENTS}parameters/{name}");
                parameters.insert((place, called), (reference, parameter));
            }
        }
        let mut uses: BTreeMap<(bool, String), BTreeMap<&str, usize>> = BTreeMap::new();
        count(spec, &mut uses);
        let most = |is_header: bool| {
            let wanted = uses.iter().filter(|((kind, _), _)| *kind == is_header);
            let best = wanted.filter_map(|((_, name), uses)| {
                let (reference, _) = uses.iter().max_by_key(|(_, uses)| **uses)?;
                Some((name.clone(), (*reference).to_owned()))
            });
            best.collect()
        };
        let mut responses: BTreeMap<String, String> = most(false);
        for (status, names) in REASONS {
            let reference = |name: &&str| format!("{COMPONENTS}responses/{name}");
            let mut listed = names.iter().map(reference);
            let is_there =
                |reference: &String| spec.pointer(reference.trim_start_matches('#')).is_some();
            if let Some(reference) = listed.find(is_there) {
                responses.entry(status.to_owned()).or_insert(reference);
            }
        }
        Self {
            parameters,
            responses,
            headers: most(true),
        }
    }

    fn operation(&self, mut operation: Value, method: &str, tag: &str, cover: &Cover<'_>) -> Value {
        operation["tags"] = json!([tag]);
        if let Some(pagination) = pagination(&operation, cover) {
            operation["x-pagination"] = pagination;
        }
        if matches!(method, "get" | "head") {
            operation["x-idempotent"] = true.into();
        }
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for parameter in parameters {
                let key = (text(parameter, "in"), text(parameter, "name"));
                let (Some(place), Some(name)) = key else {
                    continue;
                };
                if let Some((reference, known)) = self.parameters.get(&(place, name))
                    && cover.includes(&known["schema"], &parameter["schema"])
                {
                    *parameter = json!({ "$ref": reference });
                }
            }
        }
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let known = self.responses.get(status.as_str());
            if !status.starts_with('2')
                && let Some(reference) = known
                && cover.responses(reference, response)
            {
                *response = json!({ "$ref": reference });
                continue;
            }
            if let Some(schema) = response.pointer_mut("/content/application~1json/schema")
                && let Some(same_schema) = cover.same_schema(schema)
            {
                *schema = json!({ "$ref": format!("{COMPONENTS}schemas/{same_schema}") });
            }
            let headers = response.get_mut("headers").and_then(Value::as_object_mut);
            for (name, header) in headers.into_iter().flatten() {
                if let Some(reference) = self.headers.get(&name.to_lowercase()) {
                    *header = json!({ "$ref": reference });
                }
            }
        }
        operation
    }
}

/// Counts the references of responses and their headers to components.
fn count<'s>(value: &'s Value, uses: &mut BTreeMap<(bool, String), BTreeMap<&'s str, usize>>) {
    let Value::Object(fields) = value else {
        if let Value::Array(values) = value {
            values.iter().for_each(|value| count(value, uses));
        }
        return;
    };
    for (name, value) in fields {
        let is_header = name == "headers";
        if is_header || name == "responses" {
            for (key, target) in value.as_object().into_iter().flatten() {
                if let Some(reference) = text(target, "$ref") {
                    let uses = uses.entry((is_header, key.to_lowercase())).or_default();
                    *uses.entry(reference).or_default() += 1;
                }
            }
        }
        count(value, uses);
    }
}

/// Removes schemas that the contract has, and renames those that differ from one of the same name.
fn schemas(piece: &mut Value, cover: &Cover<'_>) {
    let drafted = piece
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let drafted: Map<String, Value> = drafted.cloned().unwrap_or_default();
    let known = cover.spec.pointer("/components/schemas");
    let known = known.and_then(Value::as_object);
    let has = |name: &str| known.is_some_and(|known| known.contains_key(name));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (name, schema) in &drafted {
        let same = known.and_then(|known| known.get(name));
        if same.is_some_and(|same| cover.includes(same, schema)) {
            names.insert(name.clone(), name.clone());
        } else if let Some(same_schema) = cover.same_schema(schema) {
            names.insert(name.clone(), same_schema.to_owned());
        } else if same.is_some() {
            let mut free = (2..).map(|number: u32| format!("{name}{number}"));
            let free = free.find(|free| !has(free) && !drafted.contains_key(free));
            names.insert(name.clone(), free.unwrap_or_default());
        }
    }
    let mut left = Map::new();
    for (name, schema) in drafted {
        match names.get(&name) {
            Some(other) if has(other) => {}
            Some(other) => drop(left.insert(other.clone(), schema)),
            None => drop(left.insert(name, schema)),
        }
    }
    if let Some(slot) = piece.pointer_mut("/components/schemas") {
        *slot = left.into();
    }
    rename(piece, &names);
}

fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| rename(value, names)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let target = value
                    .as_str()
                    .filter(|_| name == "$ref")
                    .and_then(|text| text.strip_prefix("#/components/schemas/"))
                    .and_then(|target| names.get(target));
                match target {
                    Some(target) => *value = format!("{COMPONENTS}schemas/{target}").into(),
                    None => rename(value, names),
                }
            }
        }
        _ => {}
    }
}

/// Removes schemas without references.
fn prune(piece: &mut Value) {
    loop {
        let text = piece.to_string();
        let schemas = piece.pointer_mut("/components/schemas");
        let Some(schemas) = schemas.and_then(Value::as_object_mut) else {
            return;
        };
        let before = schemas.len();
        schemas.retain(|name, _| text.contains(&format!("\"{COMPONENTS}schemas/{name}\"")));
        let after = schemas.len();
        if after == 0 {
            piece
                .as_object_mut()
                .map(|piece| piece.remove("components"));
        }
        if after == before {
            return;
        }
    }
}

/// Adds an example to curate to every success response with a body.
fn examples(piece: &mut Value, spec: &Spec) {
    let schemas = piece.clone();
    let operations = piece.get_mut("paths").and_then(Value::as_object_mut);
    let operations = operations.into_iter().flatten();
    let items = operations.filter_map(|(_, item)| item.as_object_mut());
    for (_, operation) in items.flatten() {
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let json = response.pointer_mut("/content/application~1json");
            if let Some(json) = json.filter(|_| status.starts_with('2'))
                && let Some(example) = example::of(&json["schema"], &schemas, spec.value())
            {
                json["example"] = example;
            }
        }
    }
}

/// Returns offset, limit and the only list in the response, if an operation has all three.
fn pagination(operation: &Value, cover: &Cover<'_>) -> Option<Value> {
    let parameters = operation.get("parameters")?.as_array()?;
    let has = |name: &str| {
        let is = |parameter: &&Value| {
            text(parameter, "in") == Some("query") && text(parameter, "name") == Some(name)
        };
        parameters.iter().find(is).is_some()
    };
    if !has("offset") || !has("limit") {
        return None;
    }
    let schema = operation.pointer("/responses/200/content/application~1json/schema")?;
    let fields = cover.flat(schema);
    let fields = fields.get("properties")?.as_object()?;
    let of_type = |value: &Value, name: &str| text(&cover.flat(value), "type") == Some(name);
    let mut lists = fields.iter().filter(|(_, value)| of_type(value, "array"));
    let (Some((items, _)), None) = (lists.next(), lists.next()) else {
        return None;
    };
    let mut pagination = json!({ "items": items, "offset": "offset", "limit": "limit" });
    let total = ["count", "total", "total_count"].into_iter();
    let mut total = total.filter(|name| {
        let field = fields.get(*name);
        field.is_some_and(|value| of_type(value, "integer"))
    });
    if let Some(total) = total.next() {
        pagination["total"] = total.into();
    }
    Some(pagination)
}

fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}
