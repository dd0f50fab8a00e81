//! Tests of what counts as a wrong outcome.

use super::*;

#[test]
fn wrong_outcomes_are_found() {
    let good = json!({"attempts": 2});
    let failed = json!({"attempts": 1, "error": "e", "may_have_executed": true});
    let denied = json!({"attempts": 1, "error": "e", "may_have_executed": false});
    let rejection = |attempts: u32, status: u16| json!({"attempts": attempts, "error": "e", "may_have_executed": true, "status": status});
    let (rejected_once, rejected, broken) =
        (rejection(1, 404), rejection(2, 404), rejection(2, 502));
    for (expected, retry, received, executed, result, is_right) in [
        (ExpectedOutcome::Transient, Retry::Always, 2, 2, &good, true),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            2,
            0,
            &good,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Unexecuted,
            2,
            2,
            &good,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Unexecuted,
            1,
            1,
            &failed,
            true,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Unexecuted,
            1,
            1,
            &denied,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            1,
            1,
            &failed,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            1,
            0,
            &failed,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            1,
            1,
            &rejected_once,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            2,
            1,
            &rejected,
            true,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            2,
            2,
            &rejected,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            2,
            0,
            &rejected,
            false,
        ),
        (
            ExpectedOutcome::Transient,
            Retry::Always,
            2,
            1,
            &broken,
            false,
        ),
        (
            ExpectedOutcome::Success,
            Retry::Always,
            2,
            1,
            &rejected,
            false,
        ),
        (
            ExpectedOutcome::Success,
            Retry::Always,
            1,
            1,
            &failed,
            false,
        ),
        (
            ExpectedOutcome::Unexecuted,
            Retry::Unexecuted,
            1,
            0,
            &denied,
            false,
        ),
        (
            ExpectedOutcome::Unexecuted,
            Retry::Never,
            1,
            0,
            &denied,
            true,
        ),
        (
            ExpectedOutcome::Permanent,
            Retry::Always,
            2,
            1,
            &good,
            false,
        ),
        (ExpectedOutcome::Success, Retry::Always, 1, 1, &good, false),
    ] {
        let rules = Rules {
            retry,
            returns_id: false,
        };
        let found = problems(expected, rules, received, executed, result);
        assert_eq!(found.is_empty(), is_right, "{result}: {found:?}");
    }
}

#[test]
fn responses_without_a_required_id_must_fail() {
    let success = json!({"attempts": 1});
    let failure = json!({"attempts": 1, "error": "e", "may_have_executed": true});
    for (returns_id, result, is_right) in [
        (false, &success, true),
        (false, &failure, false),
        (true, &success, false),
        (true, &failure, true),
    ] {
        let rules = Rules {
            retry: Retry::Unexecuted,
            returns_id,
        };
        let found = problems(ExpectedOutcome::Incomplete, rules, 1, 1, result);
        assert_eq!(
            found.is_empty(),
            is_right,
            "{returns_id}, {result}: {found:?}"
        );
    }
}
