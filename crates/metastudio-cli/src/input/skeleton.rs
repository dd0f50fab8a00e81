//! Bodies to fill in: every field with its default, its example, or a value of its type.

use serde_json::{Map, Value};

use crate::catalog::{Kind, Schema};

/// How many levels of objects are written out.
const DEPTH: usize = 12;

/// Returns a body to fill in, with the values that are given.
pub(crate) fn of(schema: Schema<'_>, given: Option<&Value>) -> Value {
    filled(schema, given, DEPTH)
}

fn filled(schema: Schema<'_>, given: Option<&Value>, depth: usize) -> Value {
    match (schema.kind(), given) {
        (Kind::Object, None | Some(Value::Object(_))) => object(schema, given, depth),
        (_, Some(given)) => given.clone(),
        _ => sample(schema, depth),
    }
}

fn object(schema: Schema<'_>, given: Option<&Value>, depth: usize) -> Value {
    let given = given.and_then(Value::as_object);
    let Some(depth) = depth.checked_sub(1) else {
        return Value::Object(Map::new());
    };
    let mut object = Map::new();
    for (name, field) in schema.properties() {
        let own = given.and_then(|given| given.get(name));
        object.insert(name.to_owned(), filled(field, own, depth));
    }
    for (name, value) in given.into_iter().flatten() {
        object.entry(name.as_str()).or_insert_with(|| value.clone());
    }
    object.into()
}

fn sample(schema: Schema<'_>, depth: usize) -> Value {
    if let Some(known) = schema
        .keyword("default")
        .or_else(|| schema.keyword("example"))
    {
        return known.clone();
    }
    match schema.kind() {
        Kind::Text => schema.values().first().map_or("", |value| value).into(),
        Kind::Integer => {
            let minimum = schema.keyword("minimum").and_then(Value::as_i64);
            minimum.unwrap_or_default().max(0).into()
        }
        Kind::Number => 0.into(),
        Kind::Boolean => false.into(),
        Kind::List => match (schema.items(), depth) {
            (Some(items), 1..) => vec![filled(items, None, depth - 1)].into(),
            _ => Value::Array(Vec::new()),
        },
        Kind::Object | Kind::Any => Value::Object(Map::new()),
    }
}

/// Returns the dotted names of the fields that are required.
pub(crate) fn required(schema: Schema<'_>) -> Vec<String> {
    let mut found = Vec::new();
    collect(schema, "", DEPTH, &mut found);
    found
}

fn collect(schema: Schema<'_>, path: &str, depth: usize, found: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    for (name, field) in schema.properties() {
        if !schema.requires(name) {
            continue;
        }
        let name = if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        };
        match field.items() {
            Some(items) => collect(items, &format!("{name}[]"), depth, found),
            None => collect(field, &name, depth, found),
        }
        found.push(name);
    }
    found.sort();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn skeletons_are_complete() {
        for (family, entry) in Catalog::get().operations() {
            let details = family.details();
            let operation = details.operation(&entry.id).expect(&entry.id);
            let Some(body) = &operation.body else {
                continue;
            };
            let schema = details.schema(&body.schema);
            let deeper = filled(schema, None, DEPTH + 2);
            assert_eq!(of(schema, None), deeper, "{}", entry.id);
        }
    }
}
