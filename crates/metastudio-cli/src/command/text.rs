//! The texts of an operation's help, from its details.

use std::fmt::Write;

use serde_json::Value;

use super::fields::{Field, FieldKind, Target};
use crate::catalog::{Effect, Entry, Family, Kind, Operation, Response, Schema};

pub(super) fn value_name(field: &Field<'_>) -> &'static str {
    let format = field.element().keyword("format").and_then(Value::as_str);
    match field.value {
        FieldKind::Text if !field.element().values().is_empty() => "VALUE",
        FieldKind::Text if format == Some("date-time") => "TIME",
        FieldKind::Text => "TEXT",
        FieldKind::Integer | FieldKind::Number => "NUMBER",
        FieldKind::Boolean => "true|false",
        FieldKind::Json => "JSON",
        FieldKind::File => "FILE",
    }
}

/// Returns the help of an option: its meaning, then bounds, default and example in brackets.
pub(super) fn help(field: &Field<'_>) -> String {
    let mut text = field.description.map(plain).unwrap_or_default();
    if text.is_empty() {
        text = field
            .flag
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .replace('-', " ");
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_uppercase();
        }
    }
    let mut notes = Vec::new();
    if field.required {
        notes.push("required".to_owned());
    }
    if field.list {
        notes.push("several".to_owned());
    }
    notes.extend(bounds(field));
    let element = field.element();
    let short = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if let Some(default) = field
        .schema
        .keyword("default")
        .or_else(|| element.keyword("default"))
    {
        notes.push(format!("default: {}", short(default)));
    }
    if let Some(example) = field.example {
        notes.push(format!("example: {}", short(example)));
    }
    if field.element().is_sensitive() && field.value == FieldKind::Text {
        notes.push("sensitive: pass @FILE or -".to_owned());
    }
    if field.schema.keyword("deprecated") == Some(&Value::Bool(true)) {
        notes.push("deprecated".to_owned());
    }
    for note in notes {
        // Writing to a string does not fail.
        _ = write!(text, " [{note}]");
    }
    text
}

fn bounds(field: &Field<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let range = |schema: Schema<'_>, low: &str, high: &str| {
        let bound = |key: &str| schema.keyword(key).and_then(Value::as_f64);
        match (bound(low), bound(high)) {
            (Some(low), Some(high)) if low == high => Some(format!("{low}")),
            (Some(low), Some(high)) => Some(format!("{low} to {high}")),
            (Some(low), None) => Some(format!("at least {low}")),
            (None, Some(high)) => Some(format!("at most {high}")),
            (None, None) => None,
        }
    };
    let element = field.element();
    match field.value {
        FieldKind::Integer | FieldKind::Number => {
            notes.extend(range(element, "minimum", "maximum"))
        }
        FieldKind::Text if element.values().is_empty() => {
            let length = range(element, "minLength", "maxLength");
            notes.extend(length.map(|length| format!("{length} characters")));
        }
        _ => {}
    }
    if field.schema.kind() == Kind::List {
        let count = range(field.schema, "minItems", "maxItems");
        notes.extend(count.map(|count| format!("{count} values")));
    }
    notes
}

/// Returns the line with the required options, broken where it would be too long.
pub(super) fn usage(
    family: &Family,
    entry: &Entry,
    operation: &Operation,
    fields: &[(String, Field<'_>)],
) -> String {
    let mut words = vec!["[OPTIONS]".to_owned()];
    let required = fields.iter().map(|(_, field)| field);
    let required =
        required.filter(|field| field.required && !matches!(field.target, Target::Body(_)));
    words.extend(required.map(|field| format!("--{} <{}>", field.flag, value_name(field))));
    if operation.response.as_ref().is_some_and(Response::is_file) {
        words.push("--output-file <FILE>".to_owned());
    }
    let mut text = format!("metastudio {} {}", family.name, entry.command);
    let mut width = "Usage: ".len() + text.len();
    for word in words {
        if width + 1 + word.len() > 79 {
            text.push_str("\n         ");
            width = 9;
        }
        width += 1 + word.len();
        text.push(' ');
        text.push_str(&word);
    }
    text
}

pub(super) fn long_about(entry: &Entry, operation: &Operation) -> String {
    let mut text = entry.summary.clone();
    if let Some(description) = &operation.description {
        text.push_str("\n\n");
        text.push_str(&reflowed(&unlinked(description)));
    }
    text.push_str("\n\n");
    text.push_str(&format!("{} {} ({})", entry.method, entry.path, entry.id));
    if operation.deprecated {
        text.push_str("\n\nDeprecated: the service advises against it.");
    }
    if !operation.allowed_states.is_empty() {
        text.push_str("\n\nAllowed in the states ");
        text.push_str(&operation.allowed_states.join(", "));
        text.push('.');
    }
    if let Some(limit) = operation.rate_limit {
        text.push_str(&format!("\n\nAt most {limit} calls per second."));
    }
    if entry.effect == Effect::Delete {
        text.push_str("\n\nAsks for confirmation; --yes answers it.");
    }
    text
}

/// Returns an example of the command line.
pub(super) fn after(
    family: &Family,
    entry: &Entry,
    operation: &Operation,
    fields: &[(String, Field<'_>)],
) -> String {
    let mut line = format!("metastudio {} {}", family.name, entry.command);
    let required = fields.iter().map(|(_, field)| field);
    let required =
        required.filter(|field| field.required && !matches!(field.target, Target::Body(_)));
    for field in required {
        let example = match (field.example, field.element().values().first()) {
            (Some(Value::String(text)), _) => text.clone(),
            (Some(other), _) => other.to_string(),
            (None, Some(first)) => (*first).to_owned(),
            (None, None) if field.value == FieldKind::File => "FILE".to_owned(),
            (None, None) => format!("{}_", field.flag)
                .to_uppercase()
                .replace(['-', '.'], "_")
                .trim_end_matches('_')
                .to_owned(),
        };
        _ = write!(line, " --{} {example}", field.flag);
    }
    if operation.pagination.is_some() {
        line.push_str(" --limit 5");
    }
    if operation.body.as_ref().is_some_and(|body| !body.is_form()) {
        line.push_str(" --body @body.json");
    }
    if operation.response.as_ref().is_some_and(Response::is_file) {
        line.push_str(" -O FILE");
    }
    if operation.creates.is_some() {
        line.push_str(" --wait");
    }
    if entry.effect == Effect::Delete {
        line.push_str(" --yes");
    }
    let mut text = format!("Example:\n  {line}\n\n");
    if operation.body.as_ref().is_some_and(|body| !body.is_form()) {
        text.push_str(
            "A text or JSON value may be @FILE or - (standard input); @@ begins a text with @.\n",
        );
    }
    text.push_str("`metastudio help options` lists the options of every command.");
    text
}

/// Returns Markdown with each paragraph on one line, which is then broken to fit; lists stay as they are.
fn reflowed(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let mut lines = paragraph.lines();
        match lines.any(|line| line.trim_start().starts_with(['-', '|', '*'])) {
            true => paragraph.to_owned(),
            false => paragraph.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// Returns the first paragraph of Markdown as one line.
fn plain(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = first.split_whitespace().collect();
    unlinked(&words.join(" "))
}

/// Returns Markdown without the targets of links and without backquotes.
fn unlinked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        match after
            .split_once("](")
            .and_then(|(label, tail)| Some((label, tail.split_once(')')?.1)))
        {
            Some((label, tail)) if !label.contains('[') => {
                out.push_str(before);
                out.push_str(label);
                rest = tail;
            }
            _ => {
                out.push_str(before);
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out.replace('`', "")
}
