//! Test cases: calls that the contract allows, for elements that exist on the server.
//!
//! Whether the server accepts a call for an element depends on its state, and on rules that no client knows. So
//! each element is tried, and the data of the server is restored.

use api_contract::{
    Operation, Spec,
    extensions::{Client, Extension, KnownDrifts},
    sample::{Body, Elements, Extent, Part, Sample, Samples},
};
use serde_json::{Map, Value, json};

/// Parameters and properties that do not identify elements.
pub(super) const SCOPE: [&str; 2] = ["project_id", "request_id"];

/// The application user of calls, for operations with such a parameter.
const APP_USER: &str = "conformance, user 1";

/// The setting of the client with the application user.
const APP_USER_SETTING: &str = "app_user_id";

/// The setting of the client with the enterprise project.
const ENTERPRISE_SETTING: &str = "enterprise_project_id";

/// The content of files in forms.
const FILE: &str = "the content of a file";

/// The number of elements that are tried for a call.
const MAX_ELEMENTS: usize = 24;

/// A call of an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub(super) operation: String,
    method: String,
    /// The path template.
    path: String,
    pub(super) parameters: Map<String, Value>,
    form: Option<Map<String, Value>>,
    files: Map<String, Value>,
    body: Option<Value>,
    app_user: Option<&'static str>,
    /// The header with the enterprise project.
    enterprise: Map<String, Value>,
}

impl Call {
    /// Sets a parameter.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        self.parameters.insert(name.to_owned(), value);
    }

    /// Returns the call in the JSON form of the programs that make it.
    pub(super) fn to_json(&self, time: jiff::Timestamp) -> Value {
        json!({
            "operation": self.operation,
            "method": self.method,
            "path": self.path,
            "parameters": self.parameters,
            "form": self.form,
            "files": self.files,
            "body": self.body,
            "app_user": self.app_user,
            "enterprise": self.enterprise,
            "time": time.to_string(),
            "date": time.strftime("%Y%m%dT%H%M%SZ").to_string(),
        })
    }
}

/// A test case, whose element is not chosen yet.
pub(super) struct Case<'a, 'd> {
    spec: &'d Spec,
    samples: &'a Samples<'d>,
    operation: &'a Operation<'d>,
    extent: Extent,
}

impl<'a, 'd> Case<'a, 'd> {
    pub(super) fn new(
        spec: &'d Spec,
        samples: &'a Samples<'d>,
        operation: &'a Operation<'d>,
        extent: Extent,
    ) -> Self {
        Self {
            spec,
            samples,
            operation,
            extent,
        }
    }

    /// Returns one call per element, or a single call if the operation is not for an element.
    pub(super) fn calls(&self, elements: &Elements) -> anyhow::Result<Vec<Call>> {
        let samples = self.samples.of(self.operation, self.extent, elements)?;
        let samples = samples.into_iter().take(MAX_ELEMENTS);
        Ok(samples.map(|sample| self.call(sample)).collect())
    }

    /// Returns the call for one element.
    pub(super) fn call_for(&self, elements: &Elements, element: &Value) -> anyhow::Result<Call> {
        let samples = self.samples;
        let sample = samples.for_element(self.operation, self.extent, elements, Some(element))?;
        Ok(self.call(sample))
    }

    fn call(&self, sample: Sample<'d>) -> Call {
        let mut call = Call {
            operation: self.operation.id().unwrap_or_default().to_owned(),
            method: self.operation.method.to_owned(),
            path: self.operation.path.to_owned(),
            ..Call::default()
        };
        for parameter in sample.parameters {
            let is_query = parameter.described["in"] == "query";
            match Client::of(parameter.described) {
                Some(Client(setting)) if setting == ENTERPRISE_SETTING && !is_query => {
                    call.enterprise
                        .insert(parameter.name.to_owned(), parameter.value);
                }
                Some(Client(setting)) if setting != ENTERPRISE_SETTING => {
                    let is_user = setting == APP_USER_SETTING && self.extent == Extent::Full;
                    call.app_user = is_user.then_some(APP_USER).or(call.app_user);
                }
                // Calls may set what is in a query, whatever the client is set to.
                _ => call.set(parameter.name, parameter.value),
            }
        }
        match sample.body {
            Some(Body::Json(mut body)) => {
                if let Some(schema) = self.operation.body_schema(self.spec) {
                    self.remove_lacking(schema, &mut body);
                }
                call.body = Some(body);
            }
            Some(Body::Form(parts)) => call.set_form(parts),
            _ => {}
        }
        call
    }

    /// Removes the fields that the SDK lacks according to the contract.
    fn remove_lacking(&self, schema: &Value, value: &mut Value) {
        let parts = self.spec.schema_parts(schema);
        match value {
            Value::Array(values) => {
                if let Some(items) = parts.keyword("items") {
                    for value in values {
                        self.remove_lacking(items, value);
                    }
                }
            }
            Value::Object(fields) => {
                for drift in parts.all(KnownDrifts::KEY) {
                    let lacking = lacking(drift);
                    fields.retain(|name, _| !lacking.contains(name));
                }
                for (name, value) in fields {
                    if let Some(property) = parts.property(name) {
                        self.remove_lacking(property, value);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Call {
    fn set_form(&mut self, parts: Vec<(String, Part)>) {
        let mut texts = Map::new();
        for (name, part) in parts {
            match part {
                Part::File(media_type) => {
                    let file = json!({"name": "sample.bin", "type": media_type, "content": FILE});
                    self.files.insert(name, file);
                }
                Part::Value(value) => {
                    texts.insert(name, value);
                }
                _ => {}
            }
        }
        self.form = Some(texts);
    }
}

/// Returns the fields that the SDK lacks according to known drift.
fn lacking(drift: &Value) -> Vec<String> {
    let known = KnownDrifts::parse(drift).unwrap_or_default().0.into_iter();
    let of_sdk = known.filter(|entry| entry.source == "sdk-python");
    let removed = of_sdk
        .flat_map(|entry| entry.drift)
        .filter(|(id, _)| id.ends_with("-property-removed"));
    let names = removed.flat_map(|(_, names)| names);
    names
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}
