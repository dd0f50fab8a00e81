//! Every operation, from the command line to the mock server and back to each format.

use std::ffi::OsString;

use metastudio::Client;
use metastudio_mock::MockServer;
use serde_json::Value;

use crate::{
    call,
    catalog::{Catalog, Entry, Family},
    command::{
        self, Matches,
        fields::{Field, FieldKind, Target},
        fields_of,
    },
    failure::{Exit, Failure},
    input::{self, arguments},
    output::{About, Format, Printer, terminal::Terminal},
};

/// The number of calls until each id of a command line is that of an element.
const ATTEMPTS: usize = 6;

/// An id that no element has.
const NO_ID: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// Replaces an id that a resource does not have by one that it has, as the message of the service asks.
/// Returns whether it did.
fn replace_missing_id(server: &MockServer, line: &mut [OsString], message: &str) -> bool {
    let Some((resource, rest)) =
        (message.split_once("there is no ")).and_then(|(_, rest)| rest.split_once(" `"))
    else {
        return false;
    };
    let Some((id, _)) = rest.split_once('`') else {
        return false;
    };
    let items = server.items(resource).unwrap_or_default();
    let texts = items.iter().filter_map(Value::as_object).flatten();
    let mut texts = texts.filter_map(|(_, value)| value.as_str());
    let is_id = |text: &&str| server.item(resource, text).is_ok_and(|item| item.is_some());
    let Some(own) = texts.find(is_id) else {
        return false;
    };
    for argument in line {
        let text = argument.to_string_lossy().replace(id, own);
        *argument = text.into();
    }
    true
}

/// Returns a command line that calls an operation, with its required options.
fn line(family: &'static Family, entry: &'static Entry, file: &str) -> Vec<OsString> {
    let details = family.details();
    let operation = details.operation(&entry.id).expect(&entry.id);
    let mut line = vec![
        "metastudio".to_owned(),
        family.name.clone(),
        entry.command.clone(),
    ];
    for (_, field) in fields_of(operation, details) {
        if !field.required || matches!(field.target, Target::Body(_)) {
            continue;
        }
        line.push(format!("--{}", field.flag));
        line.push(value(&field, file));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.is_form()) {
        line.push("--body".to_owned());
        line.push(body.example.clone().unwrap_or_default().to_string());
    }
    if operation
        .response
        .as_ref()
        .is_some_and(crate::catalog::Response::is_file)
    {
        line.extend(["-O".to_owned(), "-".to_owned()]);
    }
    line.into_iter().map(OsString::from).collect()
}

fn value(field: &Field<'_>, file: &str) -> String {
    if matches!(field.target, Target::File(_)) {
        return file.to_owned();
    }
    if let Some(first) = field.element().values().first() {
        return (*first).to_owned();
    }
    match field.value {
        FieldKind::Integer | FieldKind::Number => {
            format!("{}", field.bounds().0.unwrap_or(1.0).max(1.0))
        }
        FieldKind::Boolean => "true".to_owned(),
        FieldKind::Text | FieldKind::Json | FieldKind::File => {
            match field.element().keyword("format") {
                Some(Value::String(format)) if format == "date-time" => {
                    "2025-03-11T12:00:00Z".to_owned()
                }
                _ => {
                    let bound = |key: &str| {
                        let bound = field.element().keyword(key).and_then(Value::as_u64);
                        bound.and_then(|bound| usize::try_from(bound).ok())
                    };
                    let (least, most) = (bound("minLength"), bound("maxLength"));
                    let length = least.unwrap_or(32).max(most.unwrap_or(32).min(32));
                    NO_ID.repeat(2).chars().take(length).collect()
                }
            }
        }
    }
}

fn printer(format: Format) -> Printer {
    Printer {
        format,
        filter: None,
        columns: Vec::new(),
        headers: true,
        quiet: true,
        terminal: Terminal::plain(Some(80)),
    }
}

/// Checks that a text is of its format.
fn check(format: Format, text: &str, id: &str) {
    let json = |text: &str| {
        let value: Value =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
        value
    };
    match format {
        Format::Json => {
            json(text);
        }
        Format::Jsonl => text.lines().for_each(|line| {
            json(line);
        }),
        Format::Yaml => {
            input::parse_document(text, "a.yaml")
                .unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
        }
        Format::Tsv => {
            let mut counts: Vec<usize> =
                text.lines().map(|line| line.split('\t').count()).collect();
            counts.dedup();
            assert!(counts.len() <= 1, "{id}: {text}");
        }
        Format::Csv => {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            for record in reader.records() {
                record.unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
            }
        }
        Format::Table => {
            assert!(
                text.lines().all(|line| line.chars().count() <= 80),
                "{id}: {text}"
            );
        }
        Format::None => assert_eq!(text, "", "{id}"),
    }
}

#[tokio::test]
async fn every_operation_is_called_and_every_format_is_valid() {
    let server = MockServer::builder()
        .object_store()
        .start()
        .expect("a server");
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()
        .expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("picture.png");
    std::fs::write(&file, b"bytes").expect("a file");
    let file = file.to_str().expect("a path");
    let (mut successes, mut count) = (0, 0);
    for (family, entry) in Catalog::get().operations() {
        count += 1;
        let mut line = line(family, entry, file);
        for _ in 0..ATTEMPTS {
            let result = run(&client, family, entry, &line).await;
            let received = server.count(&entry.id).expect(&entry.id).received;
            assert!(received > 0, "{} was not sent: {result:?}", entry.id);
            match result {
                Ok(body) => {
                    successes += 1;
                    check_all(&body, &entry.id);
                    break;
                }
                Err(failure) if replace_missing_id(&server, &mut line, failure.message()) => {}
                // An element may be in a state that does not allow the call.
                Err(failure) => {
                    let exit = failure.exit();
                    assert!(matches!(exit, Exit::NotFound | Exit::Other), "{failure}");
                    break;
                }
            }
        }
    }
    assert!(
        successes * 10 >= count * 8,
        "only {successes} of {count} calls succeeded"
    );
}

/// Calls an operation as its command line says.
async fn run(
    client: &Client,
    family: &'static Family,
    entry: &Entry,
    line: &[OsString],
) -> Result<Value, Failure> {
    let matches = command::of(line).try_get_matches_from(line);
    let matches = matches.unwrap_or_else(|error| panic!("{line:?}: {error}"));
    let (options, _) = Matches::of(&matches);
    let details = family.details();
    let operation = details.operation(&entry.id).expect(&entry.id);
    let fields = fields_of(operation, details);
    let given = arguments::given(options.last(), &fields)?;
    Ok(call::call(client, &entry.id, given.arguments).await?.body)
}

/// Writes a result in every format, and checks each.
fn check_all(body: &Value, id: &str) {
    for name in Format::NAMES {
        let format = Format::named(name).expect(name);
        let text = printer(format).text(body, &About::default()).expect(id);
        if !body.is_null() {
            check(format, &text, id);
        }
    }
}
