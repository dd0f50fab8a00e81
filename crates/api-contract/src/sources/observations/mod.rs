//! Differences from a contract that a client observed: JSON, one event per line.
//!
//! An event names an operation by its id, and a `pointer` into the body of a response, with `*` for
//! every element of a list or map. Its meaning depends on `kind`:
//!
//! | kind | becomes |
//! |---|---|
//! | `unknown-enum-value` | a possible value |
//! | `unknown-field` | a property of the type found |
//! | `missing-field` | a property that is not required, or that may be `null` |
//! | `wrong-type` | the type found, `null`, or no format |
//! | `undocumented-status` | a response of that status |
//!
//! Everything else is unknown, so that a comparison reports the events and nothing more.

mod error;

use std::{collections::BTreeMap, path::Path};

use error::Unread;
use serde::Deserialize;
use serde_json::Value;

use super::{guide::Guide, seen::Seen};
use crate::{
    Finding, Findings, Place,
    model::{Contract, Fact, Listing, MediaType, Operation, Response, SchemaId, Token, Types},
    pointer,
    reader::{Input, Kind, Source, SourceReader},
};

/// The reader of observations, which are read against the contract that they were checked with.
pub(super) struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::OBSERVATIONS
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        let first = input.json().and_then(|text| text.lines().next());
        let event = first.and_then(|line| serde_json::from_str::<Value>(line).ok());
        event.is_some_and(|event| event.get("operation").is_some() && event.get("kind").is_some())
    }

    fn read(&self, input: &Input<'_>, against: Option<&Contract>) -> Result<Source, Findings> {
        let against = against.ok_or_else(|| input.needs_contract("observations"))?;
        let seen = read(input.name(), input.bytes(), against)?;
        Ok(input.source(self.kind(), seen))
    }
}

/// One line. Unknown fields are ignored.
#[derive(Debug, Deserialize)]
struct Event {
    operation: String,
    kind: String,
    #[serde(default)]
    pointer: String,
    #[serde(default)]
    expected: String,
    #[serde(default)]
    found: String,
}

/// The observations of one operation.
#[derive(Default)]
struct Observed {
    line: u32,
    body: Option<Seen>,
    statuses: BTreeMap<String, u32>,
}

/// The maximum number of parts of a pointer. Bodies are not nested deeper: the client does not read
/// such JSON.
const DEEPEST: usize = 128;

/// Reads the observations at a path. The contract is the one that they were checked against; it
/// provides methods and paths of their operations.
///
/// # Errors
/// If the file cannot be read, or none of its lines is an observation. A single malformed line, or
/// one of an unknown kind or operation, is among [`Contract::problems`].
pub fn load(path: &Path, against: &Contract) -> Result<Contract, Findings> {
    let name = path.display().to_string();
    match crate::reader::read(path) {
        Ok(bytes) => read(&name, &bytes, against),
        Err(error) => {
            let help = "check that the path is right, and that you may read the file";
            let message = format!("cannot be read: {error}");
            Err(std::iter::once(
                Finding::error("unreadable", "", message, help).at(place(&name, 0)),
            )
            .collect())
        }
    }
}

/// Reads observations that are already in memory.
///
/// # Errors
/// See [`load`].
pub fn read(name: &str, bytes: &[u8], against: &Contract) -> Result<Contract, Findings> {
    let mut contract = Contract::new(name);
    let mut observed: BTreeMap<String, Observed> = BTreeMap::new();
    let mut understood = 0_usize;
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    for (index, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
        let number = index + 1;
        let event: Event = match serde_json::from_slice(line) {
            Ok(event) => event,
            Err(error) => {
                let message = format!("the line is no observation: {error}");
                contract.problems.push(problem(name, number, message));
                continue;
            }
        };
        understood += 1;
        let noted = operation(against, &event.operation)
            .ok_or_else(|| Unread::NoOperation(event.operation.clone()))
            .and_then(|known| {
                let entry = observed.entry(event.operation.clone()).or_default();
                let line = u32::try_from(number).unwrap_or_default();
                entry.line = if entry.line == 0 { line } else { entry.line };
                entry.note(&event, line, against, known)
            });
        if let Err(error) = noted {
            let problem = problem(name, number, error.to_string());
            contract.problems.push(problem);
        }
    }
    if understood == 0 {
        let help = "give the lines of JSON that the client's drift log writes";
        let message = "the file holds no observation";
        contract
            .problems
            .push(Finding::error("observations", "", message, help).at(place(name, 0)));
        return Err(contract.problems.into_iter().collect());
    }
    let mut operations = Vec::new();
    for (id, observed) in &observed {
        if let Some(known) = operation(against, id) {
            operations.push(observed.write(&mut contract, known));
        }
    }
    contract.operations = Listing::partial(operations);
    Ok(contract)
}

fn operation<'c>(contract: &'c Contract, id: &str) -> Option<&'c Operation> {
    let mut operations = contract.operations.items.iter();
    operations.find(|operation| operation.id.value().is_some_and(|known| **known == *id))
}

/// Returns the success response of an operation, and the schema of its body.
fn success(operation: &Operation) -> Option<(&Response, Option<(&MediaType, SchemaId)>)> {
    let mut responses = operation.responses.items.iter();
    let response = responses.find(|response| response.status.starts_with('2'))?;
    let mut content = response.content.items.iter();
    let body = content.find_map(|content| Some((content, *content.schema.value()?)));
    Some((response, body))
}

impl Observed {
    fn note(
        &mut self,
        event: &Event,
        line: u32,
        against: &Contract,
        operation: &Operation,
    ) -> Result<(), Unread> {
        if event.pointer.matches('/').count() > DEEPEST {
            return Err(Unread::TooDeep(DEEPEST));
        }
        if event.kind == "undocumented-status" {
            self.statuses.entry(event.found.clone()).or_insert(line);
            return Ok(());
        }
        let expected = success(operation).and_then(|(_, body)| body);
        let guide = expected.and_then(|(_, schema)| Guide::of(against, schema));
        let (around, last) = match event.pointer.rsplit_once('/') {
            Some((around, last)) => (around, Some(last)),
            None => ("", None),
        };
        let mut body = self.body.take().unwrap_or_default();
        let noted = match (event.kind.as_str(), last) {
            ("missing-field", Some(name)) => {
                let object = walk(&mut body, around, guide, line);
                let field = object
                    .fields
                    .entry(pointer::unescape(name).into())
                    .or_default();
                field.seen.line = line;
                if event.found == "null" {
                    field.seen.null = true;
                } else {
                    field.missing = true;
                }
                Ok(())
            }
            ("unknown-field", Some("*")) => Err(Unread::HiddenName(around.to_owned())),
            ("unknown-field" | "wrong-type", _) => {
                let value = walk(&mut body, &event.pointer, guide, line);
                mistyped(value, event)
            }
            ("unknown-enum-value", _) if event.found == "*" => {
                Err(Unread::HiddenValue(event.pointer.clone()))
            }
            ("unknown-enum-value", _) => {
                let value = walk(&mut body, &event.pointer, guide, line);
                let values = value.values.get_or_insert_default();
                values.insert(event.found.clone());
                value.is_enum = true;
                Ok(())
            }
            (kind, _) => Err(Unread::Kind(kind.to_owned())),
        };
        self.body = Some(body);
        noted
    }

    fn write(&self, contract: &mut Contract, known: &Operation) -> Operation {
        let root = contract.places.root(0, self.line);
        let id = known.id.value().cloned().unwrap_or_default();
        let at = contract.places.add(root, Token::Name(id), self.line);
        let mut responses = Vec::new();
        if let (Some(seen), Some((success, Some((content, _))))) = (&self.body, success(known)) {
            let at = contract
                .places
                .add(at, Token::Name(success.status.clone()), self.line);
            let schema = seen.write(contract, at);
            let mut response = Response::unknown(at, &success.status);
            response.content = Listing::partial(vec![MediaType {
                at,
                name: content.name.clone(),
                schema: Some(schema).into(),
                encoding: Fact::Unknown,
                docs: Fact::Unknown,
            }]);
            responses.push(response);
        }
        for (status, line) in &self.statuses {
            let at = contract
                .places
                .add(at, Token::Name((**status).into()), *line);
            responses.push(Response::unknown(at, status));
        }
        let mut operation = Operation::unknown(at, known.method, &known.path);
        operation.id = known.id.clone();
        operation.responses = Listing::partial(responses);
        operation
    }
}

/// Returns the observation that a pointer leads to. The guide distinguishes lists from maps.
fn walk<'s>(
    body: &'s mut Seen,
    pointer: &str,
    mut guide: Option<Guide<'_>>,
    line: u32,
) -> &'s mut Seen {
    let mut place = body;
    for token in pointer.split('/').skip(1) {
        let is_map = guide.as_ref().is_some_and(|guide| !guide.is_list());
        let next = guide.as_ref().and_then(|guide| match token {
            "*" => guide.element(),
            name => guide.field(&pointer::unescape(name)).flatten(),
        });
        place = match token {
            "*" if is_map => place.any_field.get_or_insert_default(),
            "*" => place.element.get_or_insert_default(),
            name => {
                let name = pointer::unescape(name).into();
                &mut place.fields.entry(name).or_default().seen
            }
        };
        if place.line == 0 {
            place.line = line;
        }
        guide = next;
    }
    place
}

/// Records a type.
fn mistyped(value: &mut Seen, event: &Event) -> Result<(), Unread> {
    if event.found == "null" {
        value.null = true;
        return Ok(());
    }
    let Some((found, _)) = named(&event.found) else {
        return Err(Unread::NoType {
            pointer: event.pointer.clone(),
            found: event.found.clone(),
        });
    };
    match named(&event.expected) {
        Some((expected, true)) if expected.covers(found) => value.no_format = true,
        _ => value.types = value.types.with(found),
    }
    Ok(())
}

/// Returns the type of a name, and whether the name is that of a format.
fn named(name: &str) -> Option<(Types, bool)> {
    match name {
        "date-time" | "date" => Some((Types::STRING, true)),
        "int32" | "int64" => Some((Types::INTEGER, true)),
        name => Some((Types::named(name)?, false)),
    }
}

fn place(file: &str, line: usize) -> Place {
    Place {
        file: file.to_owned(),
        line,
        column: 0,
    }
}

fn problem(file: &str, line: usize, message: String) -> Finding {
    let help =
        "it is left out of the comparison; read the line, or use a tool of the client's version";
    Finding::warning("observations", "", message, help).at(place(file, line))
}
