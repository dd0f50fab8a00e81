//! This client under faults: every operation with every kind of fault, once each.
//!
//! The outcome is checked against the counters of the server and the contract: a call that may be retried
//! survives a transient error, a call that may not is never executed twice, and an error never denies an
//! execution.

mod table;
#[cfg(test)]
mod tests;

use api_contract::{
    Operation, Spec,
    extensions::{self, Extension, Idempotent, Job},
};
use serde_json::{Value, json};

pub(super) use self::table::FAULTS;
use self::table::{ExpectedOutcome, Fault};
use super::{case::Call, driver::Driver, server::Server};

/// The properties of an operation that decide the outcome of its calls.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    retry: Retry,
    /// Whether the response must contain the id of what the call creates.
    returns_id: bool,
}

impl Rules {
    /// Returns the rules of an operation, as the contract declares them.
    pub(super) fn of(spec: &Spec, operation: &Operation<'_>) -> Self {
        Self {
            retry: Retry::of(operation.value),
            returns_id: returns_id(spec, operation),
        }
    }
}

fn returns_id(spec: &Spec, operation: &Operation<'_>) -> bool {
    if Job::of(operation.value).and_then(Job::begun).is_some() {
        return true;
    }
    let Some(response) = operation.json_response(spec) else {
        return false;
    };
    let parameters = operation.parameters(spec);
    let is_parameter = |name: &str| {
        let mut names = parameters.iter().map(|(_, own)| &own["name"]);
        names.any(|own| own == name)
    };
    let response = spec.schema_parts(response);
    let mut fields = response.entries("properties");
    operation.method == "post"
        && fields.any(|(name, _)| {
            (name == "id" || name.ends_with("_id"))
                && name != "request_id"
                && response.requires(name)
                && !is_parameter(name)
        })
}

/// When a call may be retried.
#[derive(Clone, Copy, PartialEq)]
enum Retry {
    Always,
    Unexecuted,
    Never,
}

impl Retry {
    fn of(operation: &Value) -> Self {
        match extensions::Retry::of(operation) {
            Some(extensions::Retry::Never) => Self::Never,
            Some(extensions::Retry::Idempotent) => Self::Always,
            None if Idempotent::of(operation) == Some(Idempotent(true)) => Self::Always,
            Some(extensions::Retry::Unexecuted) | None => Self::Unexecuted,
        }
    }
}

/// Makes one call of this client under a fault, and returns the problems with its outcome.
pub(super) fn check(
    fault: &Fault,
    server: &Server,
    client: &mut Driver,
    call: &Call,
    rules: Rules,
) -> anyhow::Result<Vec<String>> {
    let operation = &call.operation;
    let before = counts(server, operation)?;
    let placed = json!({"operation": operation, "times": 1, "effect": (fault.effect)()});
    server.admin("POST", "/faults", &placed)?;
    let mut call = call.to_json(server.time);
    call["retry"] = true.into();
    let result = client.call(&call)?;
    server.admin("DELETE", "/faults", &Value::Null)?;
    let after = counts(server, operation)?;
    let (received, executed) = (after.0 - before.0, after.1 - before.1);
    let found = problems(fault.expected, rules, received, executed, &result);
    Ok(found
        .into_iter()
        .map(|found| format!("{}: {found}", fault.name))
        .collect())
}

fn problems(
    expected: ExpectedOutcome,
    rules: Rules,
    received: i64,
    executed: i64,
    result: &Value,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |is_right: bool, problem: String| {
        if !is_right {
            found.push(problem);
        }
    };
    let error = result["error"].as_str();
    let succeeded = error.is_none();
    let attempts = result["attempts"].as_i64().unwrap_or_default();
    expect(
        attempts == received,
        format!("the client reports {attempts} attempts, the server received {received}"),
    );
    expect(
        rules.retry == Retry::Always || executed <= 1,
        format!("it was executed {executed} times, but may not be retried"),
    );
    expect(
        !succeeded || executed >= 1,
        "it succeeded, but was never executed".to_owned(),
    );
    let denies = error.is_some() && result["may_have_executed"] == json!(false);
    expect(
        !(denies && executed > 0),
        format!("it was executed, but the error denies it: {error:?}"),
    );
    let must_succeed = match expected {
        ExpectedOutcome::Success => true,
        ExpectedOutcome::Unexecuted => rules.retry != Retry::Never,
        ExpectedOutcome::Transient => rules.retry == Retry::Always,
        ExpectedOutcome::Incomplete => !rules.returns_id,
        ExpectedOutcome::Undecodable | ExpectedOutcome::Permanent => false,
    };
    // A retry of an executed call may be rejected, since its effect exists; the error must not deny the execution.
    let is_rejected =
        (result["status"].as_u64()).is_some_and(|status| (400..500).contains(&status));
    let is_rejected_retry =
        expected == ExpectedOutcome::Transient && received > 1 && executed == 1 && is_rejected;
    let is_done = is_rejected_retry && result["may_have_executed"] == json!(true);
    expect(
        succeeded || is_done || !must_succeed,
        format!("it failed: {}", error.unwrap_or_default()),
    );
    expect(
        !(succeeded && expected == ExpectedOutcome::Incomplete && rules.returns_id),
        "it succeeded without the id that the response must contain".to_owned(),
    );
    expect(
        !(succeeded && expected == ExpectedOutcome::Permanent),
        "it succeeded, although it was rejected".to_owned(),
    );
    found
}

/// Returns how many calls of an operation were received and executed.
fn counts(server: &Server, operation: &str) -> anyhow::Result<(i64, i64)> {
    let all = server.admin("GET", "/counts", &Value::Null)?;
    let count = |name: &str| all[operation][name].as_i64().unwrap_or_default();
    Ok((count("received"), count("executed")))
}
