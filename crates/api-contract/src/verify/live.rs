//! Calls a service and checks its responses.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{
    Call, Response, Settings, Skipped, Transport, Verified,
    body::Bodies,
    error::Missing,
    fill::{self, Known},
    name, plan, response, secrets,
};
use crate::{Finding, Operation, Place, Spec, compare::Severity};

/// The number of consecutive calls without a response after which the check stops.
const GIVE_UP: usize = 3;

/// Sends the safe calls of a contract to the service at `base` and checks each response.
///
/// Unsafe operations are called only if the settings name them.
///
/// Parameters take their values from the settings, then from responses: ids of elements from lists
/// that were called before, by `x-resource` or by their paths, and values of links. Otherwise they
/// take the examples, defaults and enum values of the contract. An operation without a value for a
/// required parameter is skipped.
pub fn live(spec: &Spec, base: &str, transport: &dyn Transport, settings: &Settings) -> Verified {
    let bodies = Bodies::new(spec, settings.open_enums);
    let (planned, skipped) = plan::plan(spec, settings);
    let mut run = Run {
        verified: Verified {
            skipped,
            ..Verified::default()
        },
        ..Run::new(spec, &bodies)
    };
    for id in plan::unknown(spec, settings) {
        let message = format!("the contract has no operation `{id}`");
        run.problem(Finding::error(
            "no-operation",
            "",
            message,
            "name it as `operationId` does",
        ));
    }
    let mut waiting = planned;
    loop {
        let before = waiting.len();
        let mut still = Vec::new();
        for operation in waiting {
            if run.silent >= GIVE_UP {
                still.push((operation, "the calls before it had no response".to_owned()));
                continue;
            }
            if let Err(reason) = run.call(&operation, base, transport, settings) {
                still.push((operation, reason.to_string()));
            }
        }
        // A missing value may be available from a response by now.
        if still.is_empty() || still.len() == before {
            run.verified
                .skipped
                .extend(still.iter().map(|(operation, reason)| Skipped {
                    operation: name(operation),
                    reason: reason.clone(),
                }));
            break;
        }
        waiting = still.into_iter().map(|(operation, _)| operation).collect();
    }
    let mut verified = run.verified;
    let values = settings.headers.iter().map(|(_, value)| value.as_str());
    secrets::scrub(&mut verified, &values.collect::<Vec<_>>());
    verified
}

/// The state of a check.
pub(super) struct Run<'a> {
    pub(super) spec: &'a Spec,
    pub(super) bodies: &'a Bodies<'a>,
    pub(super) known: Known,
    /// The number of consecutive calls without a response.
    pub(super) silent: usize,
    pub(super) verified: Verified,
    /// The differences that were found, each once.
    found: HashSet<Found>,
    /// The places of pointers into the contract.
    places: HashMap<String, Place>,
}

/// The parts of a change that distinguish it from others: id, operation, subject, path and value.
type Found = (String, Option<String>, String, String, String);

impl<'a> Run<'a> {
    pub(super) fn new(spec: &'a Spec, bodies: &'a Bodies<'a>) -> Self {
        Self {
            spec,
            bodies,
            known: Known::default(),
            silent: 0,
            verified: Verified::default(),
            found: HashSet::new(),
            places: HashMap::new(),
        }
    }

    /// Returns the place of a part of the contract. Looking one up reads the whole file.
    fn place(&mut self, pointer: &str) -> Place {
        if let Some(known) = self.places.get(pointer) {
            return known.clone();
        }
        let place = self.spec.place(pointer);
        self.places.insert(pointer.to_owned(), place.clone());
        place
    }

    /// Calls an operation, page after page.
    ///
    /// The error is the missing part of the call.
    fn call(
        &mut self,
        operation: &Operation<'_>,
        base: &str,
        transport: &dyn Transport,
        settings: &Settings,
    ) -> Result<(), Missing> {
        let mut page = Vec::new();
        for _ in 0..settings.pages.max(1) {
            let request = (self.known).request(self.spec, base, operation, settings, &page)?;
            let response = match transport.send(&request) {
                Ok(response) => response,
                Err(message) => {
                    self.silent += 1;
                    let message = format!("{}: {message}", name(operation));
                    let help = "check the address, and that the service can be reached from here";
                    let at = &operation.pointer;
                    self.problem(Finding::error("no-response", at, message, help));
                    break;
                }
            };
            self.silent = 0;
            let Some(body) = self.check(operation, &response, &request.url, true) else {
                break;
            };
            self.known.learn(self.spec, operation, &response, &body);
            match next_page(operation, &body, &page) {
                Some(next) => page = next,
                None => break,
            }
        }
        Ok(())
    }

    /// Checks a response; returns the body, if it is JSON.
    pub(super) fn check(
        &mut self,
        operation: &Operation<'_>,
        response: &Response,
        seen: &str,
        has_body: bool,
    ) -> Option<Value> {
        let checked = response::check(self.spec, self.bodies, operation, response, has_body);
        if let Some((pointer, message)) = checked.problem {
            let help = "fix the schema: nothing can be compared with it";
            self.problem(Finding::error("schema", pointer, message, help));
        }
        let seen = seen.split('?').next().unwrap_or_default();
        let mut changes = Vec::new();
        for violation in checked.violations {
            let place = self.place(&violation.pointer);
            changes.push(violation.into_change(place, operation, seen));
        }
        let is_breaking = |change: &crate::compare::Change| change.severity == Severity::Breaking;
        self.verified.calls.push(Call {
            operation: name(operation),
            status: response.status,
            kept: !changes.iter().any(is_breaking),
        });
        for change in changes {
            // The second page repeats the differences of the first one.
            let found = (
                change.id.clone(),
                change.operation.clone(),
                change.subject.clone(),
                change.path.clone(),
                change.new.to_string(),
            );
            if self.found.insert(found) {
                self.verified.changes.push(change);
            }
        }
        checked.body
    }

    pub(super) fn problem(&mut self, finding: Finding) {
        let place = match finding.place {
            Place { ref file, .. } if file.is_empty() => self.place(&finding.pointer),
            ref place => place.clone(),
        };
        self.verified.problems.push(finding.at(place));
    }
}

/// Returns the parameters of the next page, if there is one.
fn next_page(
    operation: &Operation<'_>,
    body: &Value,
    before: &[(String, String)],
) -> Option<Vec<(String, String)>> {
    let paging = operation.value.get("x-pagination")?;
    let text = |key: &str| paging.get(key).and_then(Value::as_str);
    let offset = text("offset")?;
    let skipped = before.first().and_then(|(_, value)| value.parse().ok());
    let next = skipped.unwrap_or(0_usize) + fill::elements(operation, body)?.len();
    let total = text("total").and_then(|name| body.get(name)?.as_u64());
    let is_last = total.is_some_and(|total| next as u64 >= total);
    (next > skipped.unwrap_or(0) && !is_last).then(|| vec![(offset.to_owned(), next.to_string())])
}
