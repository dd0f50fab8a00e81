//! The command of one operation, from its details.

use super::{
    fields::{self, Field, FieldKind, Target},
    text,
    values::{self, OpenEnum},
};
use crate::catalog::{Details, Entry, Family, Operation, Response};
use clap::{
    Arg, ArgAction, Command, ValueHint,
    builder::{NonEmptyStringValueParser, PossibleValuesParser, ValueParser},
    value_parser,
};

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
        .long_about(text::long_about(entry, operation))
        .override_usage(text::usage(family, entry, operation, &fields))
        .after_long_help(text::after(family, entry, operation, &fields))
        .args(args)
        .args(body_args(operation))
        .args(page_args(operation, details))
        .args(job_args(operation));
    match operation.response.as_ref().is_some_and(Response::is_file) {
        true => command.args(file_args()),
        false => command,
    }
}

fn arg(id: &str, field: &Field<'_>, has_body: bool) -> Arg {
    let is_body = matches!(field.target, Target::Body(_));
    let mut arg = Arg::new(id.to_owned())
        .long(field.flag.clone())
        .help(text::help(field))
        .value_name(text::value_name(field))
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
            let parser = move |value: &str| values::number(value, integer, bounds);
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

fn body_args(operation: &Operation) -> Vec<Arg> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let mut args = Vec::new();
    let skeleton = Arg::new("skeleton")
        .long("skeleton")
        .value_name("FORMAT")
        .num_args(0..=1)
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
        )
        .value_parser(value_parser!(u64).range(1..)),
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
                .help("Wait for the job to end, or to run if it goes on until it is stopped; print it")
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
