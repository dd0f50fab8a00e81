//! Listed values where everything is written as text, as in parameters and forms: there the number 1 and
//! the text "1" are the same.

use serde_json::{Number, Value};

use super::{numbers, pair::Role, values};
use crate::model::{Enumeration, Fact, Listing, Schema, Types};

/// Returns both schemas with their listed values and defaults as texts, if their types differ and a value
/// is no text yet.
pub(super) fn as_text(role: Role, old: &Schema, new: &Schema) -> Option<(Schema, Schema)> {
    if !role.is_text() || old.types == new.types {
        return None;
    }
    let is_listed = values::is_listed(old) || values::is_listed(new);
    let (old, new) = (list_booleans(old, is_listed), list_booleans(new, is_listed));
    let has = [&old, &new]
        .into_iter()
        .flat_map(stated)
        .any(|value| text(value).is_some());
    if !has {
        return None;
    }
    let are_listed = values::is_listed(&old) && values::is_listed(&new);
    Some((rewritten(old, are_listed), rewritten(new, are_listed)))
}

/// Returns the values that a schema states.
fn stated(schema: &Schema) -> Vec<&Value> {
    let listed = schema.values.value().map(|listed| &listed.values.items);
    let single = [schema.constant.value(), schema.default.value()];
    let single = single.into_iter().flatten().map(|value| &**value);
    listed.into_iter().flatten().chain(single).collect()
}

/// Returns a number or a boolean as it is written.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(number) => Some(digits(number)),
        _ => None,
    }
}

fn digits(number: &Number) -> String {
    match numbers::next_integer(number, true, false) {
        Some(whole) if numbers::is_integer(number) => whole.to_string(),
        _ => number.to_string(),
    }
}

/// Returns a boolean with its values listed, to be compared with the values of another schema.
fn list_booleans(schema: &Schema, is_listed: bool) -> Schema {
    let mut schema = schema.clone();
    let is_boolean = schema.types == Fact::Known(Types::BOOLEAN);
    if is_listed && is_boolean && !values::is_listed(&schema) {
        schema.values = Fact::Known(Some(Box::new(Enumeration {
            values: Listing::complete(vec![true.into(), false.into()]),
            open: Fact::Unknown,
        })));
    }
    schema
}

fn rewritten(mut schema: Schema, are_listed: bool) -> Schema {
    let rewrite = |value: &mut Value| {
        if let Some(text) = text(value) {
            *value = text.into();
        }
    };
    if let Fact::Known(Some(listed)) = &mut schema.values {
        listed.values.items.iter_mut().for_each(rewrite);
    }
    for single in [&mut schema.constant, &mut schema.default] {
        if let Fact::Known(Some(value)) = single {
            rewrite(value);
        }
    }
    if are_listed {
        // The values decide, and all of them are texts.
        schema.types = Fact::Known(Types::STRING);
        schema.format = Fact::Known(None);
    }
    schema
}
