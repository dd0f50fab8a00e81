//! Calls of operations that are known by their ids only when the program runs: for a command line, a
//! bridge to another protocol, a test of every operation there is.
//!
//! What is given as JSON goes through the same builders and types that a person would use, and so
//! does the answer. Parameters and body are held against the contract first: a name that the
//! operation does not have, a value of another type, a member that is missing or unknown is refused,
//! each by its name. Values of enums stay open.
//!
//! ```no_run
//! use metastudio::dynamic::{self, Input};
//!
//! # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
//! let input = Input::new().set("limit", 50).set("state", vec!["TRAINING", "JOB_FINISH"]);
//! let page = dynamic::request(&client, "List2dModelTrainingJob", input)?.send().await?;
//! println!("{:#} (request {:?})", page.to_json(), page.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! What the client itself sets, such as the project, is no input.
//! [`operation::ALL`] lists the operations and their parameters.

mod answer;
mod arguments;
mod input;
mod request;

use crate::{Client, Error, check::Problem, generated, operation};

#[allow(
    unused_imports,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) use self::arguments::Arguments;
pub use self::{
    answer::Answer,
    input::Input,
    request::{Items, Pages, Request},
};

/// The request that an operation makes of an input.
///
/// # Errors
///
/// [`Error::is_invalid_request`] if no operation of the families that are switched on has this id, or
/// the input is not one for it: the text names every parameter and member that is not right. Bounds
/// are checked when the request is sent.
pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error> {
    let mut all = operation::ALL.iter();
    let Some(operation) = all.find(|operation| operation.id == id) else {
        let message = format!("`{id}` is none of the families that are switched on");
        return Err(Error::refused_unnamed(Problem::new("operation", message)));
    };
    let mut arguments = Arguments::new(operation, input);
    let request = generated::dynamic::request(client, id, &mut arguments);
    let problems = arguments.into_problems();
    match request {
        Some(request) if problems.is_empty() => Ok(request),
        Some(_) => Err(Error::refused(operation, problems)),
        None => Err(Error::internal(operation, "it has no dynamic form")),
    }
}

/// The JSON Schema of every generated type, by its name.
#[cfg(feature = "schemars")]
#[must_use]
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    generated::dynamic::schemas()
}

/// The schema of one type.
#[cfg(feature = "schemars")]
#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) fn schema<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<T>()
}
