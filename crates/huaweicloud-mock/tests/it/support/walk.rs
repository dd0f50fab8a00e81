//! Every operation of a contract, called with a sample of it: the response must be one that the contract
//! documents, whatever the contract.

use huaweicloud_mock::{MockServer, ServiceProfile};
use jsonschema::Validator;
use openapi_document::{
    Document, Operation,
    sample::{Body, Elements, Extent, Part, Sample, Samples},
    schema::{Direction, JsonSchemas},
};
use serde_json::Value;

use crate::support::{Request, Response, noon};

const METHODS: [(&str, &str); 5] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
];

/// A contract, and the faults of the responses of a server that serves it.
pub(crate) struct Walk {
    contract: Document,
    pub(crate) server: MockServer,
    pub(crate) calls: usize,
    pub(crate) successes: usize,
    pub(crate) rejections: Vec<String>,
    pub(crate) problems: Vec<String>,
}

impl Walk {
    /// Calls every operation of a contract, none of which may break it.
    pub(crate) fn of(contract: Value) -> Self {
        let mut walk = Self::new(contract);
        walk.all();
        assert!(walk.problems.is_empty(), "{:#?}", walk.problems);
        walk
    }

    pub(crate) fn new(contract: Value) -> Self {
        let server = MockServer::builder(contract.clone())
            .profile(ServiceProfile::default().elements(12).jobs(24))
            .clock(noon)
            .project("p")
            .start()
            .unwrap();
        Self {
            contract: Document::from_value("contract", contract),
            server,
            calls: 0,
            successes: 0,
            rejections: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Calls everything once: first what reads, then what writes, at last what deletes.
    pub(crate) fn all(&mut self) {
        let contract = self.contract.clone();
        let samples = Samples::new(&contract, &["project_id", "request_id"]).unwrap();
        let mut elements = self.elements();
        for (key, method) in METHODS {
            for operation in contract.operations().filter(|own| own.method == key) {
                self.call(&samples, &elements, &operation, method);
                if key != "get" {
                    elements = self.elements();
                }
            }
        }
    }

    fn elements(&self) -> Elements {
        let names = self.server.resources().into_iter();
        let elements = names.map(|name| {
            let elements = self.server.items(&name).unwrap();
            (name, elements)
        });
        elements.collect()
    }

    /// Calls an operation for an element that allows it.
    fn call(
        &mut self,
        samples: &Samples<'_>,
        elements: &Elements,
        operation: &Operation<'_>,
        method: &'static str,
    ) {
        let name = operation.id().unwrap_or(operation.path).to_owned();
        let found = samples.of(operation, Extent::Example, elements).unwrap();
        let first = found.first().unwrap();
        let received = request(operation.path, method, first)
            .token(&self.server)
            .send(&self.server);
        self.judge(&name, operation, &received);
    }

    fn judge(&mut self, name: &str, operation: &Operation<'_>, received: &Response) {
        self.calls += 1;
        let status = received.status.to_string();
        let excerpt = String::from_utf8_lossy(&received.body)
            .chars()
            .take(300)
            .collect::<String>();
        let responses = &operation.value["responses"];
        let response = responses.get(&status).or_else(|| responses.get("default"));
        if received.status >= 500 || (received.status < 300 && response.is_none()) {
            self.problems.push(format!("{name}: {status} {excerpt}"));
            return;
        }
        match received.status < 300 {
            true => self.successes += 1,
            false => self.rejections.push(format!("{name}: {excerpt}")),
        }
        let Some(response) = response else { return };
        let response = self.contract.resolve(response).unwrap();
        let content = response["content"].as_object();
        let Some((media, content)) = content.and_then(|content| content.iter().next()) else {
            if received.status < 300 && !received.body.is_empty() {
                self.problems
                    .push(format!("{name}: a body that is not promised: {excerpt}"));
            }
            return;
        };
        let sent = received.header("content-type").unwrap_or_default();
        let mut problems = Vec::new();
        if sent != media {
            problems.push(format!("{name}: {sent} instead of {media}"));
        }
        if let Some(schema) = content
            .get("schema")
            .filter(|_| media == "application/json")
        {
            let errors: Vec<String> = (self.validator(schema).iter_errors(&received.json()))
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            if !errors.is_empty() {
                problems.push(format!("{name}: {} in {excerpt}", errors.join("; ")));
            }
        }
        self.problems.extend(problems);
    }

    fn validator(&self, schema: &Value) -> Validator {
        let schemas = JsonSchemas::new(&self.contract).direction(Direction::Response);
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .build(&schemas.convert(schema))
            .unwrap()
    }
}

/// Returns the request of a sample.
fn request(path: &str, method: &'static str, sample: &Sample<'_>) -> Request {
    let mut target = path.to_owned();
    let mut query = Vec::new();
    let mut headers = Vec::new();
    for parameter in &sample.parameters {
        let (name, value) = (parameter.name, text(&parameter.value));
        let is_required = parameter.described["required"] == Value::Bool(true);
        match parameter.described["in"].as_str().unwrap() {
            "path" if name != "project_id" => {
                target = target.replace(&format!("{{{name}}}"), &value);
            }
            "query" => query.push(format!("{name}={}", value.replace(' ', "%20"))),
            "header" if is_required => headers.push((name, value)),
            _ => {}
        }
    }
    // Values that the contract does not describe.
    target = target.replace("{project_id}", "p");
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let mut request = Request::new(method, target);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    match &sample.body {
        None => request,
        Some(Body::Json(body)) => request
            .header("content-type", "application/json")
            .body(body.to_string()),
        Some(Body::Form(parts)) => request
            .header("content-type", "multipart/form-data; boundary=x")
            .body(form(parts)),
        Some(Body::Bytes(media)) => request.header("content-type", media).body("bytes"),
        Some(other) => panic!("{other:?}"),
    }
}

fn form(parts: &[(String, Part)]) -> String {
    let mut body = String::new();
    for (name, part) in parts {
        let (head, content) = match part {
            Part::Value(value) => (String::new(), text(value)),
            Part::File(media) => (
                format!("; filename=\"f\"\r\ncontent-type: {media}"),
                "content".to_owned(),
            ),
            other => panic!("{other:?}"),
        };
        body += &format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"{head}\r\n\r\n");
        body += &format!("{content}\r\n");
    }
    body + "--x--\r\n"
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
