//! Calls that create jobs, and may have been executed although they fail.

use huaweicloud_core::Error;

/// Returns the error of a failed creation: `uncertain` if it may have been executed.
pub(super) fn of_creation<E: From<Error>>(error: Error, uncertain: fn(Error) -> E) -> E {
    match error.may_have_executed() {
        true => uncertain(error),
        false => error.into(),
    }
}
