//! Arguments of an agent: coerced by their schemas, and checked with messages that it can act on.

use serde_json::{Map, Value};

use super::schema;
use crate::{
    call,
    catalog::{Details, Kind, Operation, Schema},
    failure::Failure,
    input::arguments::nearest,
};

/// How many allowed values a message lists.
const MOST_VALUES: usize = 100;

/// Coerces values by their schemas, and collects what is wrong with them.
#[derive(Debug, Default)]
pub(super) struct Check {
    problems: Vec<String>,
}

impl Check {
    /// Returns the failure of everything that is wrong.
    ///
    /// # Errors
    ///
    /// Fails if something is.
    pub(super) fn finish(self, hint: &str) -> Result<(), Failure> {
        if self.problems.is_empty() {
            return Ok(());
        }
        Err(Failure::usage(self.problems.join("; "))
            .with_code("invalid_arguments")
            .with_hint(hint))
    }

    fn wrong(&mut self, place: &str, problem: impl AsRef<str>) {
        let place = if place.is_empty() { "arguments" } else { place };
        self.problems
            .push(format!("`{place}` {}", problem.as_ref()));
    }

    /// Coerces a value.
    pub(super) fn value(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        match (schema.kind(), value) {
            (_, Value::Null) => Value::Null,
            (Kind::Text, value) => self.text(schema, value, place),
            (Kind::Integer, value) => self.integer(schema, value, place),
            (Kind::Number, value) => self.number(schema, value, place),
            (Kind::Boolean, value) => self.boolean(value, place),
            (Kind::List, value) => self.list(schema, value, place),
            (Kind::Object, value) => self.object(schema, value, place),
            (Kind::Any, value) => value,
        }
    }

    fn text(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            other => {
                self.wrong(place, format!("is {}, expected a text", kind_of(&other)));
                return other;
            }
        };
        let allowed = schema.values();
        if allowed.is_empty() || allowed.contains(&text.as_str()) {
            return text.into();
        }
        let mut same = allowed.iter().filter(|own| own.eq_ignore_ascii_case(&text));
        if let Some(own) = same.next() {
            return (*own).into();
        }
        let similar = nearest(&text, allowed.iter().copied());
        let similar = similar.map_or_else(String::new, |own| format!(" (did you mean {own}?)"));
        let listed = listed(&allowed);
        self.wrong(
            place,
            format!("is \"{text}\"{similar}; allowed values: {listed}"),
        );
        text.into()
    }

    fn integer(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        let number = match &value {
            Value::Number(number) => (number.as_i64()).or_else(|| whole(number.as_f64()?)),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        match number {
            Some(number) => {
                #[expect(clippy::cast_precision_loss, reason = "bounds are small")]
                self.bounds(schema, number as f64, place);
                number.into()
            }
            None => {
                self.wrong(place, format!("is {value}, expected a whole number"));
                value
            }
        }
    }

    fn number(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        let number = match &value {
            Value::Number(number) => Some(number.clone()),
            Value::String(text) => {
                (text.trim().parse().ok()).and_then(serde_json::Number::from_f64)
            }
            _ => None,
        };
        match number {
            Some(number) => {
                self.bounds(schema, number.as_f64().unwrap_or_default(), place);
                number.into()
            }
            None => {
                self.wrong(place, format!("is {value}, expected a number"));
                value
            }
        }
    }

    fn bounds(&mut self, schema: Schema<'_>, number: f64, place: &str) {
        let bound = |key: &str| schema.keyword(key).and_then(Value::as_f64);
        let (least, most) = (bound("minimum"), bound("maximum"));
        if least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most) {
            return;
        }
        let expected = match (least, most) {
            (Some(least), Some(most)) => format!("from {least} to {most}"),
            (Some(least), None) => format!("at least {least}"),
            (None, most) => format!("at most {}", most.unwrap_or_default()),
        };
        self.wrong(place, format!("is {number}; allowed values: {expected}"));
    }

    fn boolean(&mut self, value: Value, place: &str) -> Value {
        match &value {
            Value::Bool(_) => value,
            Value::String(text) if text.trim().eq_ignore_ascii_case("true") => true.into(),
            Value::String(text) if text.trim().eq_ignore_ascii_case("false") => false.into(),
            _ => {
                self.wrong(place, format!("is {value}; allowed values: true, false"));
                value
            }
        }
    }

    fn list(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        let values = match value {
            Value::Array(values) => values,
            Value::String(text) => match serde_json::from_str(&text) {
                Ok(Value::Array(values)) => values,
                _ => vec![Value::String(text)],
            },
            single => vec![single],
        };
        let Some(items) = schema.items() else {
            return values.into();
        };
        let values = values.into_iter().enumerate();
        let values = values.map(|(at, value)| self.value(items, value, &format!("{place}[{at}]")));
        values.collect()
    }

    fn object(&mut self, schema: Schema<'_>, value: Value, place: &str) -> Value {
        let members = match value {
            Value::Object(members) => members,
            Value::String(text) => match serde_json::from_str(&text) {
                Ok(Value::Object(members)) => members,
                _ => {
                    self.wrong(place, "is a text, expected an object");
                    return Value::String(text);
                }
            },
            other => {
                self.wrong(place, format!("is {}, expected an object", kind_of(&other)));
                return other;
            }
        };
        let properties = schema.properties();
        let mut coerced = Map::new();
        for (name, value) in members {
            let own = (properties.iter()).find(|(own, _)| is_named(own, &name));
            match own {
                Some((own, property)) => {
                    let value = self.value(*property, value, &within(place, own));
                    coerced.insert((*own).to_owned(), value);
                }
                None => self.unknown(place, &name, properties.iter().map(|(own, _)| *own)),
            }
        }
        for (name, _) in &properties {
            let is_missing = coerced.get(*name).is_none_or(Value::is_null);
            if is_missing && schema.requires(name) {
                self.wrong(&within(place, name), "is required");
            }
        }
        coerced.into()
    }

    fn unknown<'a>(&mut self, place: &str, name: &str, known: impl Iterator<Item = &'a str>) {
        let known: Vec<&str> = known.collect();
        let similar = nearest(name, known.iter().copied());
        let similar = similar.map_or_else(String::new, |own| format!(" (did you mean {own}?)"));
        let expected = if known.is_empty() {
            "it takes none".to_owned()
        } else {
            format!("allowed names: {}", listed(&known))
        };
        self.wrong(
            &within(place, name),
            format!("is unknown{similar}; {expected}"),
        );
    }
}

/// Arguments for an operation, and the names of files among them.
#[derive(Debug, Default)]
pub(super) struct Given {
    /// The arguments, without files.
    pub(super) arguments: call::Arguments,
    /// The names of files, by the parts of the form that they are for.
    pub(super) files: Vec<(String, String)>,
}

/// Returns the arguments of an operation, coerced and checked.
///
/// Fields of the body are also accepted beside the parameters.
///
/// # Errors
///
/// Names each wrong argument, with what is allowed.
pub(super) fn of_operation(
    id: &str,
    operation: &Operation,
    details: &Details,
    given: Map<String, Value>,
) -> Result<Given, Failure> {
    let mut check = Check::default();
    let shown = schema::parameters(operation, details);
    let body = operation.body.as_ref().filter(|body| !body.is_form());
    let body_schema = body.map(|body| details.schema(&body.schema));
    let (mut found, mut body_value, mut beside) = (Given::default(), None, Map::new());
    for (name, value) in given {
        let parameter = shown.iter().find(|own| is_named(own.name, &name));
        let is_field = || body_schema.is_some_and(|schema| schema.property(&name).is_some());
        match parameter {
            Some(own) if own.is_file => match value {
                Value::String(path) => found.files.push((own.name.to_owned(), path)),
                _ => check.wrong(&name, "is not the name of a file"),
            },
            Some(own) => {
                let value = check.value(own.schema, value, own.name);
                if !value.is_null() {
                    found
                        .arguments
                        .parameters
                        .insert(own.name.to_owned(), value);
                }
            }
            None if name == "body" && body.is_some() => body_value = Some(value),
            None if is_field() => {
                beside.insert(name, value);
            }
            None => {
                let known = shown.iter().map(|own| own.name);
                check.unknown("", &name, known.chain(body.map(|_| "body")));
            }
        }
    }
    for own in shown.iter().filter(|own| own.required) {
        let has_file = found.files.iter().any(|(name, _)| name == own.name);
        if !has_file && !found.arguments.parameters.contains_key(own.name) {
            check.wrong(own.name, "is required");
        }
    }
    if let (Some(body), Some(schema)) = (body, body_schema) {
        let value = joined(body_value, beside);
        match value.filter(|value| !value.is_null()) {
            Some(value) => found.arguments.body = Some(check.value(schema, value, "body")),
            None if body.required => check.wrong("body", "is required"),
            None => {}
        }
    }
    check.finish(&format!("describe_operation shows what {id} takes"))?;
    Ok(found)
}

/// Returns the body with the fields that were given beside it.
fn joined(body: Option<Value>, beside: Map<String, Value>) -> Option<Value> {
    match body {
        Some(Value::Object(mut body)) => {
            for (name, value) in beside {
                body.entry(name).or_insert(value);
            }
            Some(body.into())
        }
        None if !beside.is_empty() => Some(beside.into()),
        body => body,
    }
}

fn is_named(own: &str, name: &str) -> bool {
    own == name || schema::plain(own) == name
}

fn within(place: &str, name: &str) -> String {
    if place.is_empty() {
        name.to_owned()
    } else {
        format!("{place}.{name}")
    }
}

fn listed(values: &[&str]) -> String {
    let shown: Vec<&str> = values.iter().take(MOST_VALUES).copied().collect();
    let more = if shown.len() < values.len() {
        ", …"
    } else {
        ""
    };
    format!("{}{more}", shown.join(", "))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns a number without a fraction as an integer.
fn whole(number: f64) -> Option<i64> {
    let is_whole = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is whole and small enough"
    )]
    is_whole.then_some(number as i64)
}
