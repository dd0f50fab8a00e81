//! The command of one operation, from its details.

use std::fmt::Write;

use clap::{
    Arg, ArgAction, Command, ValueHint,
    builder::{NonEmptyStringValueParser, PossibleValuesParser, ValueParser},
    value_parser,
};
use serde_json::Value;

use super::{
    fields::{self, Field, FieldKind, Target},
    values::{self, OpenEnum},
};
use crate::catalog::{Details, Effect, Entry, Family, Operation};

const BODY: &str = "Body";
const PAGES: &str = "Pages";
const JOB: &str = "Job";

/// Returns the options of an operation, each with the id that clap knows it by.
pub(crate) fn fields_of<'a>(
    operation: &'a Operation,
    details: &'a Details,
) -> Vec<(String, Field<'a>)> {
    let fields = fields::all(operation, details).into_iter();
    fields
        .map(|field| (format!("field:{}", field.flag), field))
        .collect()
}

/// Returns the command of an operation.
pub(crate) fn command(family: &'static Family, entry: &'static Entry) -> Command {
    let details = family.details();
    let command = Command::new(entry.command.as_str()).about(entry.summary.as_str());
    let Some(operation) = details.operation(&entry.id) else {
        return command;
    };
    let fields = fields_of(operation, details);
    let has_body = operation.body.is_some();
    let args: Vec<Arg> = fields
        .iter()
        .map(|(id, field)| arg(id, field, has_body))
        .collect();
    let command = command
        .long_about(long_about(entry, operation))
        .override_usage(usage(family, entry, operation, &fields))
        .after_long_help(after(family, entry, operation, &fields))
        .args(args)
        .args(body_args(operation))
        .args(page_args(operation, details))
        .args(job_args(operation));
    match operation
        .response
        .as_ref()
        .is_some_and(crate::catalog::Response::is_file)
    {
        true => command.args(file_args()),
        false => command,
    }
}

fn arg(id: &str, field: &Field<'_>, has_body: bool) -> Arg {
    let is_body = matches!(field.target, Target::Body(_));
    let mut arg = Arg::new(id.to_owned())
        .long(field.flag.clone())
        .help(help(field))
        .value_name(value_name(field))
        .action(if field.list {
            ArgAction::Append
        } else {
            ArgAction::Set
        })
        .hide_possible_values(false);
    if is_body {
        arg = arg.help_heading(BODY);
    } else if field.required && has_body {
        arg = arg.required_unless_present("skeleton");
    } else if field.required {
        arg = arg.required(true);
    }
    if field.list {
        arg = arg.num_args(1..);
    }
    let known: Vec<String> = field
        .element()
        .values()
        .into_iter()
        .map(str::to_owned)
        .collect();
    match field.value {
        FieldKind::Boolean => arg
            .num_args(0..=1)
            .default_missing_value("true")
            .value_parser(PossibleValuesParser::new(["true", "false"]))
            .hide_possible_values(true),
        FieldKind::Integer | FieldKind::Number => {
            let (bounds, integer) = (field.bounds(), field.value == FieldKind::Integer);
            let parser = move |text: &str| values::number(text, integer, bounds);
            arg.value_parser(ValueParser::new(parser))
                .allow_negative_numbers(true)
        }
        FieldKind::File => arg
            .value_parser(NonEmptyStringValueParser::new())
            .value_hint(ValueHint::FilePath),
        FieldKind::Text if !known.is_empty() => arg.value_parser(OpenEnum(known)),
        FieldKind::Text | FieldKind::Json => arg,
    }
}

fn value_name(field: &Field<'_>) -> &'static str {
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
fn help(field: &Field<'_>) -> String {
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
    let range = |schema: crate::catalog::Schema<'_>, low: &str, high: &str| {
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
    if field.schema.kind() == crate::catalog::Kind::List {
        let count = range(field.schema, "minItems", "maxItems");
        notes.extend(count.map(|count| format!("{count} values")));
    }
    notes
}

fn body_args(operation: &Operation) -> Vec<Arg> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let mut args = Vec::new();
    let skeleton = Arg::new("skeleton")
        .long("skeleton")
        .value_name("FORMAT")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("json")
        .value_parser(PossibleValuesParser::new(["json", "yaml"]))
        .help("Print a body to fill in, with the options that are given, and send nothing")
        .help_heading(BODY);
    if !body.is_form() {
        args.push(
            Arg::new("body")
                .long("body")
                .value_name("JSON|@FILE|-")
                .help(
                    "The body as JSON, or from a file or standard input as JSON or YAML; options \
                       override its fields",
                )
                .value_hint(ValueHint::FilePath)
                .help_heading(BODY),
        );
        args.push(skeleton);
        args.push(
            Arg::new("extra")
                .long("extra")
                .value_name("NAME=JSON")
                .action(ArgAction::Append)
                .help("A field of the body that this version does not know")
                .help_heading(BODY),
        );
    } else {
        args.push(skeleton.hide(true));
    }
    args
}

fn page_args(operation: &Operation, details: &Details) -> Vec<Arg> {
    let Some(pages) = &operation.pagination else {
        return Vec::new();
    };
    let mut parameters = operation.parameters.iter();
    let limit = parameters.find(|own| own.name == pages.limit);
    let maximum = limit.and_then(|own| details.schema(&own.schema).keyword("maximum")?.as_u64());
    let number = |name: &'static str, help: String| {
        Arg::new(name)
            .long(name)
            .value_name("NUMBER")
            .value_parser(value_parser!(u64))
            .help(help)
            .help_heading(PAGES)
    };
    let size = maximum.map_or_else(String::new, |maximum| format!(" [1 to {maximum}]"));
    let most = maximum.unwrap_or(u64::from(u32::MAX)).max(1);
    vec![
        number(
            "limit",
            "Print at most this many results; without it, all".to_owned(),
        ),
        number("offset", "Skip this many results".to_owned()),
        number(
            "page-size",
            format!("Request this many results at a time{size}"),
        )
        .value_parser(value_parser!(u64).range(1..=most)),
        Arg::new("no-paginate")
            .long("no-paginate")
            .action(ArgAction::SetTrue)
            .help("Request one page only")
            .help_heading(PAGES),
    ]
}

fn job_args(operation: &Operation) -> Vec<Arg> {
    if operation.creates.is_none() {
        return Vec::new();
    }
    waiting(true)
}

/// Returns the options for waiting for a job; `--wait` itself only where waiting is a choice.
pub(super) fn waiting(choice: bool) -> Vec<Arg> {
    let time = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("TIME")
            .value_parser(ValueParser::new(values::duration))
            .help(help)
            .help_heading(JOB)
    };
    let mut args = vec![
        time(
            "wait-timeout",
            "Stop waiting after this time; the job continues [default: 30m]",
        ),
        time(
            "wait-interval",
            "Time between looks at the job [default: 5s]",
        ),
    ];
    if choice {
        args.insert(
            0,
            Arg::new("wait")
                .long("wait")
                .action(ArgAction::SetTrue)
                .help("Wait for the job to end, and print it")
                .help_heading(JOB),
        );
    }
    args
}

/// Returns the options of commands that write a file.
pub(super) fn file_args() -> Vec<Arg> {
    vec![
        Arg::new("output-file")
            .long("output-file")
            .short('O')
            .value_name("FILE")
            .required(true)
            .value_hint(ValueHint::FilePath)
            .help("Write the content to this file; - is standard output"),
        Arg::new("force")
            .long("force")
            .action(ArgAction::SetTrue)
            .help("Replace the file if it exists"),
    ]
}

/// Returns the line with the required options, broken where it would be too long.
fn usage(
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
    if operation
        .response
        .as_ref()
        .is_some_and(crate::catalog::Response::is_file)
    {
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

fn long_about(entry: &Entry, operation: &Operation) -> String {
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
fn after(
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
    if operation
        .response
        .as_ref()
        .is_some_and(crate::catalog::Response::is_file)
    {
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
