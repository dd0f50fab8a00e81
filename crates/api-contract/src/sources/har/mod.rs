//! Recordings of calls in the HTTP Archive format (HAR), as a [`Contract`].
//!
//! A recording shows observed values, never all possible ones: everything in the contract is
//! partial. Read against another contract, calls are matched with its operations, and bodies
//! contribute only what that contract does not expect. Sent values are not kept, except for those
//! of enums.

mod error;
mod matching;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use error::Unread;
use matching::Matched;
pub(crate) use matching::Url;
use openapi_document::{
    Tree,
    tree::{Data, Node},
};
use serde_json::Value;

use super::{guide::Guide, seen::Seen};
use crate::{
    Finding, Findings, Place,
    model::{
        At, Body, Contract, Fact, In, Lines, Listing, MediaType, Method, Operation, Parameter,
        Response, SchemaId,
    },
    reader::{Input, Kind, Source, SourceReader},
};

/// The reader of recordings, which may be read against a contract.
pub(super) struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::HAR
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        input.has_field("log")
    }

    fn read(&self, input: &Input<'_>, against: Option<&Contract>) -> Result<Source, Findings> {
        let against = against.ok_or_else(|| input.needs_contract("recordings"))?;
        let seen = read(input.name(), input.bytes(), Some(against))?;
        Ok(input.source(self.kind(), seen))
    }
}

/// The observations of one operation.
struct Calls<'b> {
    at: At,
    known: Option<&'b Operation>,
    query: BTreeMap<String, At>,
    bodies: BTreeMap<String, (At, Seen)>,
    responses: BTreeMap<u64, Responses>,
}

/// The observations of the responses of one status.
struct Responses {
    at: At,
    bodies: BTreeMap<String, (At, Seen)>,
}

/// Reads the recording at a path. With another contract, calls are matched with its operations.
///
/// # Errors
/// If the file cannot be read, or is not a recording. A call that cannot be parsed, or that matches
/// no operation of the other contract, is among [`Contract::problems`].
pub fn load(path: &Path, against: Option<&Contract>) -> Result<Contract, Findings> {
    let name = path.display().to_string();
    match crate::reader::read(path) {
        Ok(bytes) => read(&name, &bytes, against),
        Err(error) => Err(invalid(&name, format!("cannot be read: {error}"))),
    }
}

/// Reads a recording that is already in memory.
///
/// # Errors
/// See [`load`].
pub fn read(name: &str, bytes: &[u8], against: Option<&Contract>) -> Result<Contract, Findings> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| invalid(name, format!("the recording is no text: {error}")))?;
    let tree = Tree::parse(name, text).map_err(|finding| std::iter::once(*finding).collect())?;
    let tree = Arc::new(tree);
    let entries = (tree.root().get("log")).and_then(|log| log.get("entries"));
    let Some(Data::List(entries)) = entries.map(Node::data) else {
        let message = "the document is no recording: it lacks `/log/entries`".to_owned();
        return Err(invalid(name, message));
    };
    let mut contract = Contract::new(name);
    let file = contract.places.add_file(name, Lines::Lookup(tree.clone()));
    let root = contract.places.root(file, 0);
    let log = contract.places.add(root, "log", 0);
    let list = contract.places.add(log, "entries", 0);
    let mut seen: BTreeMap<(String, Method), Calls<'_>> = BTreeMap::new();
    let mut skipped = Vec::new();
    for (index, entry) in (0_u32..).zip(entries) {
        let at = contract.places.add(list, index, 0);
        if let Err(error) = call(&mut contract, &mut seen, at, entry, against) {
            skipped.push((at, contract.places.pointer(at), error));
        }
    }
    // All places are looked up together: each look-up reads the whole recording.
    let wanted: Vec<(At, &str)> = skipped.iter().map(|(at, text, _)| (*at, &**text)).collect();
    let places = contract.places.locate(&wanted);
    for ((_, pointer, error), place) in skipped.into_iter().zip(places) {
        let help = "it is left out; record calls of the operations that are compared";
        let problem = Finding::warning("har", pointer, error.to_string(), help);
        contract.problems.push(problem.at(place));
    }
    let mut operations = Vec::new();
    for ((path, method), calls) in seen {
        operations.push(calls.write(&mut contract, method, &path, against));
    }
    contract.operations = Listing::partial(operations);
    Ok(contract)
}

fn call<'b>(
    contract: &mut Contract,
    seen: &mut BTreeMap<(String, Method), Calls<'b>>,
    at: At,
    entry: Node<'_>,
    against: Option<&'b Contract>,
) -> Result<(), Unread> {
    let text = |pointer| entry.pointer(pointer).and_then(Node::text);
    let method = text("/request/method").ok_or(Unread::Lacks("request/method"))?;
    let method = Method::named(method).ok_or_else(|| Unread::Method(method.to_owned()))?;
    let url = text("/request/url").ok_or(Unread::Lacks("request/url"))?;
    let Matched { path, known } = matching::operation(method, url, against)?;
    let request = contract.places.add(at, "request", 0);
    let template = path.clone();
    let calls = seen.entry((path, method)).or_insert_with(|| Calls {
        at: request,
        known,
        query: BTreeMap::new(),
        bodies: BTreeMap::new(),
        responses: BTreeMap::new(),
    });
    // A call without a response has the status 0.
    let status = match entry.pointer("/response/status").map(Node::data) {
        Some(Data::Number(status)) => status.as_u64().filter(|status| (100..600).contains(status)),
        _ => None,
    };
    let Some(status) = status else {
        return Ok(());
    };
    // The content of a rejected request may be the reason for the rejection.
    if status < 400 {
        for name in matching::query(url, &template) {
            calls.query.entry(name).or_insert(request);
        }
        if let Some(body) = entry.pointer("/request/postData") {
            let at = contract.places.add(request, "postData", 0);
            record(&mut calls.bodies, at, body);
        }
    }
    let response = contract.places.add(at, "response", 0);
    let responses = calls.responses.entry(status).or_insert_with(|| Responses {
        at: response,
        bodies: BTreeMap::new(),
    });
    if let Some(body) = entry.pointer("/response/content") {
        let at = contract.places.add(response, "content", 0);
        record(&mut responses.bodies, at, body);
    }
    Ok(())
}

/// Records a body: its media type, and its content if that is JSON.
fn record(bodies: &mut BTreeMap<String, (At, Seen)>, at: At, body: Node<'_>) {
    let kind = body
        .get("mimeType")
        .and_then(Node::text)
        .unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let text = body.get("text").and_then(Node::text).unwrap_or_default();
    if kind.is_empty() || text.is_empty() {
        return;
    }
    let (_, seen) = bodies
        .entry(kind.to_ascii_lowercase())
        .or_insert_with(|| (at, Seen::default()));
    if let (None, Ok(value)) = (body.get("encoding"), serde_json::from_str::<Value>(text)) {
        seen.record(&value);
    }
}

impl Calls<'_> {
    fn write(
        self,
        contract: &mut Contract,
        method: Method,
        path: &str,
        against: Option<&Contract>,
    ) -> Operation {
        let mut operation = Operation::unknown(self.at, method, path);
        let known = self.known;
        if let Some(known) = known {
            operation.id = known.id.clone();
        }
        let query = self.query.into_iter();
        let parameters = query.map(|(name, at)| Parameter::unknown(at, &name, In::Query));
        operation.parameters = Listing::partial(parameters.collect());
        if !self.bodies.is_empty() {
            let body = known.and_then(|known| known.body.value());
            let expected = body.map_or(&[][..], |body| &body.content.items);
            let content = contents(contract, self.bodies, expected, against);
            operation.body = Some(Body {
                at: self.at,
                required: Fact::Unknown,
                content,
                docs: Fact::Unknown,
            })
            .into();
        }
        let mut responses = Vec::new();
        for (status, seen) in self.responses {
            let status = status.to_string();
            let expected = known.and_then(|known| {
                let mut responses = known.responses.items.iter();
                responses.find(|response| *response.status == *status)
            });
            let expected = expected.map_or(&[][..], |response| &response.content.items);
            let mut response = Response::unknown(seen.at, &status);
            response.content = contents(contract, seen.bodies, expected, against);
            responses.push(response);
        }
        operation.responses = Listing::partial(responses);
        operation
    }
}

fn contents(
    contract: &mut Contract,
    bodies: BTreeMap<String, (At, Seen)>,
    expected: &[MediaType],
    against: Option<&Contract>,
) -> Listing<MediaType> {
    let mut items = Vec::new();
    for (name, (at, seen)) in bodies {
        let known = expected.iter().find(|content| {
            let essence = content.name.split(';').next().unwrap_or_default();
            essence.trim().eq_ignore_ascii_case(&name)
        });
        let schema = match (against, known) {
            (Some(against), Some(known)) => {
                let schema = known.schema.value().copied().unwrap_or_default();
                seen.write_against(contract, at, Guide::of(against, schema))
            }
            _ => seen.write(contract, at),
        };
        items.push(MediaType {
            at,
            name: known.map_or_else(|| name.into(), |known| known.name.clone()),
            schema: if schema == SchemaId::UNKNOWN {
                Fact::Unknown
            } else {
                Some(schema).into()
            },
            encoding: Fact::Unknown,
            docs: Fact::Unknown,
        });
    }
    Listing::partial(items)
}

fn invalid(name: &str, message: String) -> Findings {
    let help = "give a recording in the HTTP Archive format, as browsers and proxies write it";
    let finding = Finding::error("har", "", message, help);
    std::iter::once(finding.at(Place {
        file: name.to_owned(),
        ..Place::default()
    }))
    .collect()
}
