//! Results on standard output: formats, filters, tables.

mod columns;
mod delimited;
mod events;
pub(crate) mod filter;
mod table;
pub(crate) mod terminal;

use std::io::{self, Write};

use openapi_document::yaml;
use serde_json::Value;

pub(crate) use self::events::Events;
use self::{columns::Columns, filter::Filter, terminal::Terminal};
use crate::failure::{Exit, Failure};

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// A table that fits the terminal.
    Table,
    /// One JSON document.
    Json,
    /// One JSON value per line.
    Jsonl,
    /// One YAML document.
    Yaml,
    /// Values separated by tabs.
    Tsv,
    /// Values separated by commas.
    Csv,
    /// Nothing.
    None,
}

impl Format {
    /// The names of all formats.
    pub(crate) const NAMES: [&str; 7] = ["table", "json", "jsonl", "yaml", "tsv", "csv", "none"];

    /// Returns the format of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "table" => Self::Table,
            "json" => Self::Json,
            "jsonl" => Self::Jsonl,
            "yaml" => Self::Yaml,
            "tsv" => Self::Tsv,
            "csv" => Self::Csv,
            "none" => Self::None,
            _ => return None,
        })
    }
}

/// What a result is about, for formats that choose from it.
#[derive(Debug, Clone, Default)]
pub(crate) struct About {
    /// The field with the elements of a list.
    pub(crate) items: Option<String>,
    /// Fields that come first in a table.
    pub(crate) first: Vec<String>,
}

/// Writes results.
#[derive(Debug)]
pub(crate) struct Printer {
    pub(crate) format: Format,
    pub(crate) filter: Option<Filter>,
    pub(crate) columns: Vec<String>,
    pub(crate) headers: bool,
    /// Prints no warnings.
    pub(crate) quiet: bool,
    pub(crate) terminal: Terminal,
}

impl Printer {
    /// Writes a result: filtered, in the format.
    ///
    /// # Errors
    ///
    /// Fails if the filter fails on this value, or standard output cannot be written.
    pub(crate) fn print(&self, value: &Value, about: &About) -> Result<(), Failure> {
        let (value, about) = match &self.filter {
            Some(filter) => (filter.apply(value)?, About::default()),
            None => (value.clone(), about.clone()),
        };
        if let Some(warning) = self.missing_columns(&value, &about) {
            note(warning);
        }
        emit(&self.text(&value, &about)?)
    }

    /// Returns a warning about columns that were chosen, and that no row has.
    fn missing_columns(&self, value: &Value, about: &About) -> Option<String> {
        let has_columns = matches!(self.format, Format::Table | Format::Tsv | Format::Csv);
        if self.quiet || !has_columns || self.columns.is_empty() {
            return None;
        }
        let (unknown, known) = columns::unknown(&rows(value, about), &self.columns)?;
        Some(format!(
            "warning: no result has {}; columns are {}",
            unknown.join(", "),
            known.join(", ")
        ))
    }

    /// Returns whether elements can be written one by one as they arrive.
    pub(crate) fn streams(&self) -> bool {
        self.format == Format::Jsonl && self.filter.is_none()
    }

    pub(crate) fn text(&self, value: &Value, about: &About) -> Result<String, Failure> {
        Ok(match self.format {
            Format::None => String::new(),
            // An empty response has no document.
            _ if value.is_null() && self.filter.is_none() => String::new(),
            Format::Json => format!("{value:#}\n"),
            Format::Yaml => yaml::text(value),
            Format::Jsonl => lines(&rows(value, about)),
            Format::Table => self.table(value, about),
            Format::Tsv => self.delimited(value, about, delimited::tsv)?,
            Format::Csv => self.delimited(value, about, delimited::csv)?,
        })
    }

    fn table(&self, value: &Value, about: &About) -> String {
        let rows = rows(value, about);
        let is_list = is_list(value, about);
        if !is_list && let [object @ Value::Object(_)] = rows.as_slice() {
            return table::of_object(object, &self.columns, &self.terminal);
        }
        if rows.iter().any(|row| !row.is_object()) {
            return plain(&rows);
        }
        let columns = Columns::of(&rows, &self.columns, &about.first);
        table::of_rows(
            &rows,
            &columns,
            !self.columns.is_empty(),
            self.headers,
            &self.terminal,
        )
    }

    fn delimited(
        &self,
        value: &Value,
        about: &About,
        write: fn(&[Vec<String>]) -> Result<String, Failure>,
    ) -> Result<String, Failure> {
        let rows = rows(value, about);
        if rows.iter().any(|row| !row.is_object()) {
            let rows: Vec<Vec<String>> = rows.iter().map(cells_of).collect();
            return write(&rows);
        }
        let columns = Columns::of(&rows, &self.columns, &about.first);
        let names = columns.names();
        let mut lines = Vec::new();
        if self.headers && !rows.is_empty() {
            lines.push(names.iter().map(|name| (*name).to_owned()).collect());
        }
        for row in &rows {
            lines.push(names.iter().map(|name| columns::cell(row, name)).collect());
        }
        write(&lines)
    }
}

/// Returns a value as one document.
pub(crate) fn text_of(value: &Value, format: Format) -> String {
    match format {
        Format::Yaml => yaml::text(value),
        _ => format!("{value:#}\n"),
    }
}

/// A row that is no object: a list has one cell for each element.
fn cells_of(row: &Value) -> Vec<String> {
    match row {
        Value::Array(values) => values.iter().map(columns::text).collect(),
        other => vec![columns::text(other)],
    }
}

/// Returns whether a result is a list, rather than one object.
fn is_list(value: &Value, about: &About) -> bool {
    value.is_array() || list_field(value, about).is_some()
}

/// Returns the field with the elements of a list: the one that is known, or the only list of objects.
fn list_field<'a>(value: &'a Value, about: &'a About) -> Option<&'a str> {
    let object = value.as_object()?;
    if let Some(items) = &about.items {
        return object.contains_key(items).then_some(items);
    }
    let holds_objects = |value: &Value| {
        let list = value.as_array();
        list.is_some_and(|list| list.iter().all(Value::is_object))
    };
    let mut lists = object.iter().filter(|(_, value)| holds_objects(value));
    let ((name, _), None) = (lists.next()?, lists.next()) else {
        return None;
    };
    // An object that also describes something else is not a mere list.
    let others = object
        .iter()
        .filter(|(other, value)| *other != name && !value.is_null());
    let counts = [
        "count",
        "total",
        "total_count",
        "request_id",
        "x_request_id",
    ];
    let mut others = others.map(|(other, _)| other.as_str());
    others.all(|other| counts.contains(&other)).then_some(name)
}

/// Returns the rows of a result: the elements of a list, or the result itself.
fn rows(value: &Value, about: &About) -> Vec<Value> {
    let list = match value {
        Value::Array(list) => Some(list),
        other => list_field(other, about).and_then(|name| other.get(name)?.as_array()),
    };
    match list {
        Some(list) => list.clone(),
        None => vec![value.clone()],
    }
}

fn lines(values: &[Value]) -> String {
    values.iter().map(|value| format!("{value}\n")).collect()
}

/// Values that have no columns, one per line.
fn plain(values: &[Value]) -> String {
    values
        .iter()
        .map(|value| format!("{}\n", columns::text(value)))
        .collect()
}

/// Writes a line to standard error. If nobody reads it, it is lost, which is no failure.
pub(crate) fn note(text: impl AsRef<str>) {
    let _ = writeln!(io::stderr().lock(), "{}", text.as_ref());
}

/// Writes to standard output.
///
/// # Errors
///
/// Fails with [`Exit::BrokenPipe`] if its reader has gone.
pub(crate) fn emit(text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout
        .write_all(text.as_ref())
        .and_then(|()| stdout.flush());
    written.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => {
            Failure::new(Exit::BrokenPipe, "the reader of the output has gone")
        }
        _ => Failure::io("standard output cannot be written", error),
    })
}

#[cfg(test)]
mod tests;
