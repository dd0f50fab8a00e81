//! Calls of operations by their ids, with JSON.

use std::collections::BTreeMap;

use bytes::Bytes;
use metastudio::{
    Client, FilePart,
    dynamic::{self, Input, Request},
};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// The arguments of a call.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    /// Parameters, and text parts of a form, by their names on the wire.
    pub parameters: Map<String, Value>,
    /// File parts of a form, by their names.
    pub files: BTreeMap<String, FilePart>,
    /// The body.
    pub body: Option<Value>,
}

impl Arguments {
    /// Creates arguments from a JSON object: `body` is the body, everything else a parameter.
    ///
    /// # Errors
    ///
    /// Fails if the value is not an object.
    pub fn from_json(value: Value) -> Result<Self, Failure> {
        let Value::Object(mut parameters) = value else {
            return Err(Failure::usage(
                "the arguments of a call are not a JSON object",
            ));
        };
        let body = parameters.remove("body").filter(|body| !body.is_null());
        Ok(Self {
            parameters,
            files: BTreeMap::new(),
            body,
        })
    }
}

/// The result of a call.
#[derive(Debug)]
pub struct Outcome {
    /// The HTTP status.
    pub status: u16,
    /// The id of the request, which the vendor's support asks for.
    pub request_id: Option<String>,
    /// The body as JSON; `null` if it is empty or a file.
    pub body: Value,
    /// The file, if the response is one.
    pub file: Option<Bytes>,
}

/// Creates a request, whose arguments are checked against the contract.
///
/// # Errors
///
/// Fails with [`Exit::Usage`](crate::failure::Exit::Usage) if an argument is unknown, missing or of
/// another type; the message names each.
pub fn request(client: &Client, id: &str, arguments: Arguments) -> Result<Request, Failure> {
    let mut input = Input::new();
    for (name, value) in arguments.parameters {
        input = input.set(name, value);
    }
    for (name, file) in arguments.files {
        input = input.file(name, file);
    }
    if let Some(body) = arguments.body {
        input = input.body(body);
    }
    Ok(dynamic::request(client, id, input)?)
}

/// Calls an operation once: of a list, the page that the arguments ask for.
///
/// # Errors
///
/// As for [`request`], and with the errors of the network and the service.
pub async fn call(client: &Client, id: &str, arguments: Arguments) -> Result<Outcome, Failure> {
    let response = request(client, id, arguments)?.send().await?;
    Ok(Outcome {
        status: response.status().as_u16(),
        request_id: response.request_id().map(str::to_owned),
        body: response.to_json(),
        file: response.file().cloned(),
    })
}
