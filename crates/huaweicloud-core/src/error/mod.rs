//! The error of a call: what failed, whether it may have been executed, and how to fix it.

mod attempt;
pub(crate) mod envelope;
#[expect(
    clippy::module_inception,
    reason = "the folder is named after its main type"
)]
mod error;
pub(crate) mod foreign;
pub(crate) mod headers;
mod hint;
mod kind;
mod predicates;
mod problem;
mod report;
mod text;

#[cfg(feature = "transfer")]
pub(crate) use self::text::one_line;
pub use self::{attempt::Attempt, error::Error, report::report};
pub(crate) use self::{kind::Kind, problem::Problem};
