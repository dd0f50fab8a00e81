//! Every example of a response is preserved when it is decoded into types and encoded again.

use openapi_document::sample::Extent;
use serde_json::Value;

use dns::{
    operation::{self, Operation},
    testing::Stub,
};

use crate::support::{CONTRACT, call, described, input, normal, offline, sample};

/// Returns the examples of successful responses, with their statuses.
fn examples(operation: &Operation) -> Vec<(u16, &'static Value)> {
    let responses = described(operation).value["responses"].as_object();
    let mut examples = Vec::new();
    for (status, response) in responses.into_iter().flatten() {
        let (Ok(status), Some(response)) = (status.parse(), CONTRACT.resolve(response)) else {
            continue;
        };
        let example = response.pointer("/content/application~1json/example");
        examples.extend(example.filter(|_| status < 300).map(|example| (status, example)));
    }
    examples
}

#[tokio::test]
async fn examples_of_responses_are_preserved() {
    let mut problems = Vec::new();
    for operation in operation::ALL {
        let id = operation.id;
        for (status, example) in examples(operation) {
            let text = example.to_string();
            let stub = Stub::with(move |_| Stub::response(status, text.clone()));
            let input = input(&sample(operation, Extent::Example));
            match call(&offline(&stub), id, input).await {
                Ok(response) => {
                    let read = response.to_json();
                    if normal(&read, true) != normal(example, true) {
                        problems.push(format!("{id} {status}: {example} became {read}"));
                    }
                }
                Err(error) => problems.push(format!("{id} {status}: {error}")),
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}
