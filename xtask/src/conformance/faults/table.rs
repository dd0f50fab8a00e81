//! Every fault of a single call, and its expected outcome.

use serde_json::{Value, json};

/// A fault, and its expected outcome.
pub(in super::super) struct Fault {
    pub(super) name: &'static str,
    pub(super) effect: fn() -> Value,
    pub(super) expected: ExpectedOutcome,
}

/// The expected outcome of a call under a fault.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ExpectedOutcome {
    /// The call succeeds.
    Success,
    /// The attempt fails with a transient error, and was not executed.
    Unexecuted,
    /// The attempt fails with a transient error, and may have been executed.
    Transient,
    /// The response cannot be decoded, unless no body is expected.
    Undecodable,
    /// The call succeeds, unless its response must contain an id.
    Incomplete,
    /// The call fails permanently.
    Permanent,
}

/// Every fault of a single call.
pub(in super::super) const FAULTS: [Fault; 19] = {
    const fn fault(name: &'static str, effect: fn() -> Value, expected: ExpectedOutcome) -> Fault {
        Fault {
            name,
            effect,
            expected,
        }
    }
    [
        fault("429", || respond(429, false), ExpectedOutcome::Unexecuted),
        fault(
            "429 with Retry-After",
            || json!({"respond": {"status": 429, "headers": {"retry-after": "2"}}}),
            ExpectedOutcome::Unexecuted,
        ),
        fault("400", || respond(400, false), ExpectedOutcome::Permanent),
        fault("500", || respond(500, false), ExpectedOutcome::Transient),
        fault(
            "502 after execution",
            || respond(502, true),
            ExpectedOutcome::Transient,
        ),
        fault("503", || respond(503, false), ExpectedOutcome::Transient),
        fault("504", || respond(504, false), ExpectedOutcome::Transient),
        fault(
            "reset before execution",
            || json!({"reset": {}}),
            ExpectedOutcome::Transient,
        ),
        fault(
            "reset after execution",
            || json!({"reset": {"executed": true}}),
            ExpectedOutcome::Transient,
        ),
        fault(
            "truncated body",
            || json!({"truncate": {"keep": 1}}),
            ExpectedOutcome::Transient,
        ),
        fault(
            "length too large",
            || json!({"wrong_length": {"by": 5}}),
            ExpectedOutcome::Transient,
        ),
        fault(
            "truncated JSON",
            || json!("bad_json"),
            ExpectedOutcome::Undecodable,
        ),
        fault("HTML", || json!("html"), ExpectedOutcome::Undecodable),
        fault("no body", || json!("empty"), ExpectedOutcome::Undecodable),
        fault(
            "content type of text",
            || json!({"content_type": {"value": "text/plain"}}),
            ExpectedOutcome::Success,
        ),
        fault(
            "skewed date",
            || json!({"skewed_date": {"seconds": 86_400}}),
            ExpectedOutcome::Success,
        ),
        fault(
            "unknown field",
            || json!({"set": {"at": "/brand_new", "to": {"a": [1]}}}),
            ExpectedOutcome::Success,
        ),
        fault(
            "null instead of fields",
            || json!({"set": {"at": "/*", "to": null}}),
            ExpectedOutcome::Incomplete,
        ),
        fault(
            "unknown values",
            || json!({"set": {"at": "/*", "to": "BRAND_NEW"}}),
            ExpectedOutcome::Success,
        ),
    ]
};

fn respond(status: u16, executed: bool) -> Value {
    json!({"respond": {"status": status, "executed": executed}})
}
