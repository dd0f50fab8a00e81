//! The client against the mock server: every operation is signed, routed, validated and answered.

use openapi_document::sample::{Elements, Extent, Samples};

use dns::{Client, operation};
use dns_mock::MockServer;

use crate::support::{CONTRACT, builder, call, described, input};

/// The methods in the order in which they are called: what reads first, what deletes last.
const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

fn connected(server: &MockServer) -> Client {
    let client = builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build();
    client.expect("complete")
}

/// Returns the elements that the server has.
fn elements(server: &MockServer) -> Elements {
    let resources = server.resources().into_iter();
    let elements = resources.map(|name| {
        let items = server.items(&name).expect("a resource of the server");
        (name, items)
    });
    elements.collect()
}

#[tokio::test]
async fn every_operation_is_served() {
    let server = MockServer::start().expect("a free port");
    let client = connected(&server);
    let samples = Samples::new(&CONTRACT, &["project_id", "request_id"]).expect("resources");
    let (mut problems, mut successes) = (Vec::new(), 0);
    let mut elements = elements(&server);
    for method in METHODS {
        for operation in operation::ALL {
            let (id, described) = (operation.id, described(operation));
            if described.method != method {
                continue;
            }
            let found = samples.of(&described, Extent::Example, &elements);
            let sample = found.expect("effects").into_iter().next().expect("a sample");
            match call(&client, id, input(&sample)).await {
                Ok(_) => {
                    successes += 1;
                    if !matches!(method, "get" | "head") {
                        elements = crate::mock::elements(&server);
                    }
                }
                // The server rejects a call for an element that does not exist, or that contradicts
                // another; it never fails, and never rejects a signature.
                Err(error) => match error.status().map(|status| status.as_u16()) {
                    Some(400 | 404 | 409) => {}
                    _ => problems.push(format!("{id}: {error}")),
                },
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(successes > 0, "the server rejects every operation");
}
