//! Calls of operations by their ids, with JSON.
//!
//! They are for a command line, a bridge to another protocol, or a test of every operation.
//!
//! JSON input uses the same builders and types as typed calls, and so does the response. Parameters
//! and body are compared with the contract first: an unknown name, a value of another type, and a
//! missing or unknown field are rejected by name. Enums are open.
//!
//! Generated clients have a function `dynamic::request`, which creates a [`Request`] from an
//! [`Input`].

mod arguments;
mod input;
mod output;
mod request;

use crate::{
    client::Client,
    error::{Error, Problem},
};

pub use self::{
    arguments::Arguments,
    input::Input,
    output::{DynamicOutput, Output},
    request::{Items, Pages, Request},
};

/// Creates the request of the operation with this id from an input, by a generated function.
///
/// # Errors
///
/// [`Error::is_invalid_request`] if no operation of the enabled families has this id, or the input is
/// invalid: the text names every invalid parameter and field. Bounds are checked when the request is
/// sent.
pub fn call(
    client: &Client,
    id: &str,
    input: Input,
    request: impl FnOnce(&mut Arguments) -> Option<Request>,
) -> Result<Request, Error> {
    let mut operations = client.service().operations().iter();
    let Some(operation) = operations.find(|operation| operation.id == id) else {
        let message = format!("`{id}` is none of the families that are switched on");
        return Err(Error::invalid_unnamed(Problem::new("operation", message)));
    };
    let mut arguments = Arguments::new(operation, input);
    let request = request(&mut arguments);
    let problems = arguments.into_problems();
    match request {
        Some(request) if problems.is_empty() => Ok(request),
        Some(_) => Err(Error::invalid(operation, problems)),
        None => Err(Error::internal(operation, "it has no dynamic form")),
    }
}

/// Returns the JSON Schema of one type.
#[cfg(feature = "schemars")]
#[must_use]
pub fn schema<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<T>()
}
