//! Calls of any operation by its id, with a sample from the contract.

use api_contract::sample::{Body, Extent, Part, Sample};
use metastudio::{
    Client, Error, FilePart, Response,
    dynamic::{self, Input, Output},
};
use serde_json::Value;

use super::contract::SPEC;

/// The content of files in forms.
const FILE: &str = "the content of a file";

/// Returns a sample of the operation with this id.
pub(crate) fn sample(id: &str, extent: Extent) -> Sample<'static> {
    let mut all = SPEC.operations();
    let operation = all.find(|operation| operation.id() == Some(id));
    let operation = operation.unwrap_or_else(|| panic!("the contract has no operation {id}"));
    Sample::of(&SPEC, &operation, extent)
}

/// Converts a sample to an input, and changes its values.
pub(crate) fn input(
    sample: &Sample<'static>,
    mut change: impl FnMut(&'static Value, &Value) -> Value,
) -> Input {
    let mut input = Input::new();
    for parameter in &sample.parameters {
        // Parameters of the client are set in the client.
        if parameter.described.get("x-client").is_none() {
            input = input.set(
                parameter.name,
                change(parameter.described, &parameter.value),
            );
        }
    }
    match &sample.body {
        None => input,
        Some(Body::Json(body)) => input.body(body.clone()),
        Some(Body::Form(parts)) => parts.iter().fold(input, |input, (name, part)| match part {
            Part::Value(value) => input.set(name, value.clone()),
            Part::File(media_type) => {
                let file = FilePart::new("a file.bin", media_type.clone(), FILE);
                input.file(name, file)
            }
            other => panic!("{name}: {other:?} is not supported by this test"),
        }),
        Some(other) => panic!("{other:?} is not supported by this test"),
    }
}

/// Returns the example of an operation as an input.
pub(crate) fn example(id: &str) -> Input {
    input(&sample(id, Extent::Example), |_, value| value.clone())
}

/// Calls an operation.
pub(crate) async fn call(
    client: &Client,
    id: &str,
    input: Input,
) -> Result<Response<Output>, Error> {
    dynamic::request(client, id, input)?.send().await
}
