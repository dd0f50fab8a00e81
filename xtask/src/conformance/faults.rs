//! Our client under faults: every operation, every kind of fault, once each.
//!
//! What must come of a call follows from what the server counts and what the contract says of the
//! operation: a failure in passing costs nothing where the call may be repeated, nothing that may not be
//! is executed twice, and no error says wrongly that nothing was executed.

use serde_json::{Value, json};

use super::{case::Call, driver::Driver, server::Server};

/// A fault, and what it does to a call.
pub(super) struct Fault {
    name: &'static str,
    effect: fn() -> Value,
    harm: Harm,
}

/// What is to be expected of a fault.
#[derive(Clone, Copy, PartialEq)]
enum Harm {
    /// The answer can be used for all that.
    None,
    /// The call has failed in passing, and surely was not executed.
    Unexecuted,
    /// The call has failed in passing, and may have been executed.
    Passing,
    /// The answer cannot be used, if there should be anything in it.
    Unreadable,
    /// The call has failed for good.
    Lasting,
}

/// Every fault that strikes one call.
pub(super) const FAULTS: [Fault; 19] = {
    const fn fault(name: &'static str, effect: fn() -> Value, harm: Harm) -> Fault {
        Fault { name, effect, harm }
    }
    [
        fault("429", || answer(429, false), Harm::Unexecuted),
        fault(
            "429 with Retry-After",
            || json!({"answer": {"status": 429, "headers": {"retry-after": "2"}}}),
            Harm::Unexecuted,
        ),
        fault("400", || answer(400, false), Harm::Lasting),
        fault("500", || answer(500, false), Harm::Passing),
        fault("502 after execution", || answer(502, true), Harm::Passing),
        fault("503", || answer(503, false), Harm::Passing),
        fault("504", || answer(504, false), Harm::Passing),
        fault(
            "reset before execution",
            || json!({"reset": {}}),
            Harm::Passing,
        ),
        fault(
            "reset after execution",
            || json!({"reset": {"executed": true}}),
            Harm::Passing,
        ),
        fault(
            "truncated body",
            || json!({"truncate": {"keep": 1}}),
            Harm::Passing,
        ),
        fault(
            "length too great",
            || json!({"wrong_length": {"by": 5}}),
            Harm::Passing,
        ),
        fault("half of the JSON", || json!("bad_json"), Harm::Unreadable),
        fault("HTML", || json!("html"), Harm::Unreadable),
        fault("no body", || json!("empty"), Harm::Unreadable),
        fault(
            "content type of text",
            || json!({"content_type": {"value": "text/plain"}}),
            Harm::None,
        ),
        fault(
            "skewed date",
            || json!({"skewed_date": {"seconds": 86_400}}),
            Harm::None,
        ),
        fault(
            "unknown member",
            || json!({"set": {"at": "/brand_new", "to": {"a": [1]}}}),
            Harm::None,
        ),
        fault(
            "null in place of members",
            || json!({"set": {"at": "/*", "to": null}}),
            Harm::None,
        ),
        fault(
            "unknown values",
            || json!({"set": {"at": "/*", "to": "BRAND_NEW"}}),
            Harm::None,
        ),
    ]
};

fn answer(status: u16, executed: bool) -> Value {
    json!({"answer": {"status": status, "executed": executed}})
}

/// What the contract says of repeating an operation.
pub(super) fn may_be_repeated(operation: &Value) -> Repeat {
    match operation.get("x-retry").and_then(Value::as_str) {
        Some("never") => Repeat::Never,
        Some("idempotent") => Repeat::Always,
        None if operation.get("x-idempotent") == Some(&json!(true)) => Repeat::Always,
        _ => Repeat::Unexecuted,
    }
}

/// When a call may be repeated.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Repeat {
    Always,
    Unexecuted,
    Never,
}

/// Strikes one call of our client; gives what is wrong with what came of it.
pub(super) fn strike(
    fault: &Fault,
    server: &Server,
    client: &mut Driver,
    call: &Call,
    repeat: Repeat,
) -> anyhow::Result<Vec<String>> {
    let operation = &call.operation;
    let before = counts(server, operation)?;
    let placed = json!({"operation": operation, "times": 1, "effect": (fault.effect)()});
    server.steer("POST", "/faults", &placed)?;
    let mut asked = call.to_json(server.time);
    asked["retry"] = true.into();
    let told = client.call(&asked)?;
    server.steer("DELETE", "/faults", &Value::Null)?;
    let after = counts(server, operation)?;
    let (received, executed) = (after.0 - before.0, after.1 - before.1);
    let found = judge(fault.harm, repeat, received, executed, &told);
    Ok(found
        .into_iter()
        .map(|found| format!("{}: {found}", fault.name))
        .collect())
}

fn judge(harm: Harm, repeat: Repeat, received: i64, executed: i64, told: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |right: bool, what: String| {
        if !right {
            found.push(what);
        }
    };
    let error = told["error"].as_str();
    let succeeded = error.is_none();
    let attempts = told["attempts"].as_i64().unwrap_or_default();
    expect(
        attempts == received,
        format!("{attempts} attempts are told, {received} came"),
    );
    expect(
        repeat == Repeat::Always || executed <= 1,
        format!("it was executed {executed} times, and may not be repeated"),
    );
    expect(
        !succeeded || executed >= 1,
        "it succeeded, and was never executed".to_owned(),
    );
    let denies = error.is_some() && told["may_have_executed"] == json!(false);
    expect(
        !(denies && executed > 0),
        format!("it was executed, and the error says that it was not: {error:?}"),
    );
    let must_succeed = match harm {
        Harm::None => true,
        Harm::Unexecuted => repeat != Repeat::Never,
        Harm::Passing => repeat == Repeat::Always,
        Harm::Unreadable | Harm::Lasting => false,
    };
    // What was executed once may refuse to be repeated, as it is done; the error tells that it may be.
    let is_refused = (told["status"].as_u64()).is_some_and(|status| (400..500).contains(&status));
    let is_repetition = harm == Harm::Passing && received > 1 && executed == 1 && is_refused;
    let is_done = is_repetition && told["may_have_executed"] == json!(true);
    expect(
        succeeded || is_done || !must_succeed,
        format!("it failed for good: {}", error.unwrap_or_default()),
    );
    expect(
        !(succeeded && harm == Harm::Lasting),
        "it succeeded against a refusal".to_owned(),
    );
    found
}

/// How often an operation was received and executed.
fn counts(server: &Server, operation: &str) -> anyhow::Result<(i64, i64)> {
    let all = server.steer("GET", "/counts", &Value::Null)?;
    let count = |name: &str| all[operation][name].as_i64().unwrap_or_default();
    Ok((count("received"), count("executed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_client_must_not_do_is_found() {
        let good = json!({"attempts": 2});
        let failed = json!({"attempts": 1, "error": "e", "may_have_executed": true});
        let denied = json!({"attempts": 1, "error": "e", "may_have_executed": false});
        let refusal = |attempts: u32, status: u16| json!({"attempts": attempts, "error": "e", "may_have_executed": true, "status": status});
        let (refused_once, refused, broken) = (refusal(1, 404), refusal(2, 404), refusal(2, 502));
        for (harm, repeat, received, executed, told, is_right) in [
            (Harm::Passing, Repeat::Always, 2, 2, &good, true),
            (Harm::Passing, Repeat::Always, 2, 0, &good, false),
            (Harm::Passing, Repeat::Unexecuted, 2, 2, &good, false),
            (Harm::Passing, Repeat::Unexecuted, 1, 1, &failed, true),
            (Harm::Passing, Repeat::Unexecuted, 1, 1, &denied, false),
            (Harm::Passing, Repeat::Always, 1, 1, &failed, false),
            (Harm::Passing, Repeat::Always, 1, 0, &failed, false),
            (Harm::Passing, Repeat::Always, 1, 1, &refused_once, false),
            (Harm::Passing, Repeat::Always, 2, 1, &refused, true),
            (Harm::Passing, Repeat::Always, 2, 2, &refused, false),
            (Harm::Passing, Repeat::Always, 2, 0, &refused, false),
            (Harm::Passing, Repeat::Always, 2, 1, &broken, false),
            (Harm::None, Repeat::Always, 2, 1, &refused, false),
            (Harm::None, Repeat::Always, 1, 1, &failed, false),
            (Harm::Unexecuted, Repeat::Unexecuted, 1, 0, &denied, false),
            (Harm::Unexecuted, Repeat::Never, 1, 0, &denied, true),
            (Harm::Lasting, Repeat::Always, 2, 1, &good, false),
            (Harm::None, Repeat::Always, 1, 1, &good, false),
        ] {
            let found = judge(harm, repeat, received, executed, told);
            assert_eq!(found.is_empty(), is_right, "{told}: {found:?}");
        }
    }
}
