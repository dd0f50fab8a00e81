//! The columns of rows: which there are, and which matter most.

use serde_json::{Map, Value};

/// The most columns of a table whose width is not bounded.
pub(super) const MANY: usize = 8;

/// The columns of rows, the most important first.
#[derive(Debug)]
pub(super) struct Columns(Vec<String>);

impl Columns {
    /// Returns the columns: those that are chosen, or all simple fields, with `first` at the front.
    pub(super) fn of(rows: &[Value], chosen: &[String], first: &[String]) -> Self {
        if !chosen.is_empty() {
            return Self(chosen.to_vec());
        }
        let mut names: Vec<String> = Vec::new();
        for row in rows.iter().filter_map(Value::as_object) {
            collect(row, "", &mut names);
        }
        // The sort keeps the order of fields with the same rank.
        names.sort_by_key(|name| rank(name, first));
        Self(names)
    }

    /// Returns their names.
    pub(super) fn names(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

/// Adds the names of simple fields; those of an object within the row are dotted.
fn collect(object: &Map<String, Value>, prefix: &str, names: &mut Vec<String>) {
    for (name, value) in object {
        let name = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}.{name}")
        };
        match value {
            Value::Object(inner) if prefix.is_empty() && !inner.is_empty() => {
                collect(inner, &name, names)
            }
            Value::Object(_) => {}
            Value::Array(values) if values.iter().any(|own| own.is_object() || own.is_array()) => {}
            _ if names.contains(&name) => {}
            _ => names.push(name),
        }
    }
}

/// Returns how far in front a column belongs.
fn rank(name: &str, first: &[String]) -> usize {
    if let Some(place) = first.iter().position(|own| own == name) {
        return place;
    }
    let after = first.len();
    after
        + match name {
            "id" => 0,
            _ if name.contains('.') => 8,
            _ if name.ends_with("_id")
                && !name.starts_with("app_")
                && !name.starts_with("project") =>
            {
                1
            }
            "name" => 2,
            _ if name.ends_with("_name") || name == "title" => 3,
            "state" | "status" => 4,
            _ if name.ends_with("_state") || name.ends_with("_status") => 4,
            _ if name == "type" || name.ends_with("_type") => 5,
            "progress" => 6,
            _ if name.starts_with("create") && name.ends_with("time") => 6,
            _ if name.ends_with("url") => 9,
            _ => 7,
        }
}

/// Returns a field; a dotted name leads into objects.
pub(super) fn find<'a>(row: &'a Value, name: &str) -> Option<&'a Value> {
    let nested = || name.split('.').try_fold(row, |value, step| value.get(step));
    row.get(name).or_else(nested)
}

/// Returns the text of a field; a dotted name leads into objects.
pub(super) fn cell(row: &Value, name: &str) -> String {
    find(row, name).map(text).unwrap_or_default()
}

/// Returns which of the chosen columns no row has, with the columns that there are.
pub(super) fn unknown(rows: &[Value], chosen: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let is_unknown = |name: &&String| rows.iter().all(|row| find(row, name).is_none());
    let unknown: Vec<String> = chosen.iter().filter(is_unknown).cloned().collect();
    let is_told = !unknown.is_empty() && rows.iter().any(Value::is_object);
    is_told.then(|| (unknown, Columns::of(rows, &[], &[]).0))
}

/// Returns the text of a value: of a list of simple values, these with commas; else JSON.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) if values.iter().all(|own| !own.is_object() && !own.is_array()) => {
            let texts: Vec<String> = values.iter().map(text).collect();
            texts.join(",")
        }
        other => other.to_string(),
    }
}
