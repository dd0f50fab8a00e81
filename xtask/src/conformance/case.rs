//! Test cases: calls that the contract allows, for elements that exist on the server.
//!
//! They are samples of the contract with ids of existing elements. Whether the server accepts a call for an
//! element depends on its state, and on rules that no client knows. So each element is tried, and the data of
//! the server is restored.

use api_contract::{
    Operation, Spec,
    sample::{Body, Extent, Part, Sample},
};
use serde_json::{Map, Value, json};

/// The application user of calls, for operations with such a parameter.
const APP_USER: &str = "conformance, user 1";

/// The content of files in forms.
const FILE: &str = "the content of a file";

/// The number of elements that are tried for a call.
const MAX_ELEMENTS: usize = 24;

/// A call of an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub(super) operation: String,
    parameters: Map<String, Value>,
    form: Option<Map<String, Value>>,
    files: Map<String, Value>,
    body: Option<Value>,
    app_user: Option<&'static str>,
}

impl Call {
    /// Sets a parameter.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        self.parameters.insert(name.to_owned(), value);
    }

    /// Removes all parameters but those of the path.
    pub(super) fn keep_path(&mut self, path: &str) {
        let is_of_path = |name: &str| path.contains(&format!("{{{name}}}"));
        self.parameters.retain(|name, _| is_of_path(name));
    }

    /// Returns the call in the JSON form of the programs that make it.
    pub(super) fn to_json(&self, time: jiff::Timestamp) -> Value {
        json!({
            "operation": self.operation,
            "parameters": self.parameters,
            "form": self.form,
            "files": self.files,
            "body": self.body,
            "app_user": self.app_user,
            "time": time.to_string(),
            "date": time.strftime("%Y%m%dT%H%M%SZ").to_string(),
        })
    }
}

/// The elements on the server, by resource.
pub(super) type World = Vec<(String, Vec<Value>)>;

/// A test case, whose element is not chosen yet.
pub(super) struct Case<'a> {
    spec: &'a Spec,
    operation: Operation<'a>,
    sample: Sample<'a>,
    extent: Extent,
}

impl<'a> Case<'a> {
    pub(super) fn new(spec: &'a Spec, operation: &Operation<'a>, extent: Extent) -> Self {
        Self {
            spec,
            operation: operation.clone(),
            sample: Sample::of(spec, operation, extent),
            extent,
        }
    }

    /// Returns one call per element, or a single call if the operation is not for an element.
    pub(super) fn calls(&self, world: &World) -> Vec<Call> {
        let elements = self.resource(world).map(|(_, elements)| by_state(elements));
        let elements = elements.unwrap_or_default();
        if elements.is_empty() {
            return vec![self.call(world, None)];
        }
        let elements = elements.into_iter().take(MAX_ELEMENTS);
        elements
            .map(|element| self.call(world, Some(element)))
            .collect()
    }

    /// Returns the resource whose elements the operation is for.
    fn resource<'w>(&self, world: &'w World) -> Option<&'w (String, Vec<Value>)> {
        let effect = self.operation.value.get("x-effect");
        if let Some(name) = effect.and_then(|effect| effect.get("resource")?.as_str()) {
            return world.iter().find(|(other, _)| other == name);
        }
        let mut parameters = self.path_parameters();
        let last = parameters.pop()?;
        self.resource_of(last, world)
    }

    /// Returns the parameters of the path that identify elements, in order.
    fn path_parameters(&self) -> Vec<&'a str> {
        let path = self.operation.path;
        let segments = path.split('/').filter_map(|segment| {
            let name = segment.strip_prefix('{')?.strip_suffix('}')?;
            let mut parameters = self.sample.parameters.iter();
            let parameter = parameters.find(|parameter| parameter.name == name)?;
            let schema = self.spec.resolve(parameter.described.get("schema")?)?;
            // Parameters of the client and enums do not identify elements.
            let is_id =
                parameter.described.get("x-client").is_none() && schema.get("enum").is_none();
            is_id.then_some(name)
        });
        segments.collect()
    }

    /// Returns the resource whose element a parameter of the path identifies.
    ///
    /// It is the resource of the path up to the parameter, or one whose elements have a field of this name.
    fn resource_of<'w>(
        &self,
        parameter: &str,
        world: &'w World,
    ) -> Option<&'w (String, Vec<Value>)> {
        let mark = format!("{{{parameter}}}");
        let path = self.operation.path;
        let end = path.find(&mark)? + mark.len();
        let item = self.spec.value().get("paths")?.get(&path[..end]);
        let named = item.and_then(|item| item.get("x-resource")?.get("name")?.as_str());
        let has_field = |(_, elements): &&(String, Vec<Value>)| {
            elements
                .iter()
                .any(|element| element.get(parameter).is_some())
        };
        match named {
            Some(name) => world.iter().find(|(other, _)| other == name),
            None => world.iter().find(has_field),
        }
    }

    /// Returns the call for one element.
    pub(super) fn call(&self, world: &World, element: Option<&Value>) -> Call {
        let mut call = Call {
            operation: self.operation.id().unwrap_or_default().to_owned(),
            ..Call::default()
        };
        for parameter in &self.sample.parameters {
            match parameter.described.get("x-client").and_then(Value::as_str) {
                Some("app_user_id") if self.extent == Extent::Full => {
                    call.app_user = Some(APP_USER)
                }
                Some(_) => {}
                None => {
                    let schema = parameter.described.get("schema").unwrap_or(&Value::Null);
                    let value = self.with_references(schema, parameter.value.clone(), world);
                    call.parameters.insert(parameter.name.to_owned(), value);
                }
            }
        }
        for name in self.path_parameters() {
            let own = element.and_then(|element| element.get(name));
            let any = self.resource_of(name, world);
            let any = any.and_then(|(_, elements)| elements.first()?.get(name));
            let id = own.or(any).or_else(|| id_of(element?, world, self, name));
            if let Some(id) = id {
                call.parameters.insert(name.to_owned(), id.clone());
            }
        }
        match &self.sample.body {
            None | Some(Body::Bytes(_)) => {}
            Some(Body::Json(body)) => {
                let body = self.with_references(self.body_schema(), body.clone(), world);
                call.body = Some(body);
            }
            Some(Body::Form(parts)) => {
                let mut texts = Map::new();
                for (name, part) in parts {
                    match part {
                        Part::File(media_type) => {
                            let file =
                                json!({"name": "sample.bin", "type": media_type, "content": FILE});
                            call.files.insert(name.clone(), file);
                        }
                        Part::Value(value) => {
                            texts.insert(name.clone(), value.clone());
                        }
                        _ => {}
                    }
                }
                call.form = Some(texts);
            }
            Some(_) => {}
        }
        if let Some(element) = element {
            self.set_id(&mut call, element);
        }
        call
    }

    fn body_schema(&self) -> &'a Value {
        let content = self.operation.value.get("requestBody");
        let content = content.and_then(|body| self.spec.resolve(body)?.get("content")?.as_object());
        let media = content.and_then(|content| content.values().next());
        media
            .and_then(|media| media.get("schema"))
            .unwrap_or(&Value::Null)
    }

    /// Sets the id of an element at the place that `x-effect` declares.
    fn set_id(&self, call: &mut Call, element: &Value) {
        let Some(effect) = self.operation.value.get("x-effect") else {
            return;
        };
        let Some(place) = effect.get("id").and_then(Value::as_str) else {
            return;
        };
        let Some(id) = identity(self.spec, effect, element) else {
            return;
        };
        if let Some(name) = place.strip_prefix("$request.query.") {
            call.parameters.insert(name.to_owned(), id);
        } else if let Some(pointer) = place.strip_prefix("$request.body") {
            let body = call.body.get_or_insert_with(|| json!({}));
            let pointer = pointer.trim_start_matches('#');
            if let Some(place) = body.pointer_mut(pointer) {
                *place = if place.is_array() { json!([id]) } else { id };
            }
        }
    }

    /// Replaces references with ids of existing elements, and removes fields that the SDK lacks according to
    /// the contract.
    fn with_references(&self, schema: &Value, value: Value, world: &World) -> Value {
        let Some(schema) = self.spec.resolve(schema) else {
            return value;
        };
        let mut parts = vec![schema];
        let all = schema.get("allOf").and_then(Value::as_array);
        parts.extend(
            all.into_iter()
                .flatten()
                .filter_map(|part| self.spec.resolve(part)),
        );
        let refers = parts.iter().find_map(|part| part.get("x-ref"));
        let refers = refers.filter(|refers| refers.get("made") != Some(&Value::Bool(true)));
        let resource = refers.and_then(|refers| refers.get("resource").unwrap_or(refers).as_str());
        if let Some(id) = resource.and_then(|resource| self.any_id(resource, world)) {
            return match value {
                Value::Array(_) => json!([id]),
                _ => id,
            };
        }
        match value {
            Value::Array(values) => {
                let items = parts.iter().find_map(|part| part.get("items"));
                let items = items.unwrap_or(&Value::Null);
                let values = values.into_iter();
                values
                    .map(|value| self.with_references(items, value, world))
                    .collect()
            }
            Value::Object(fields) => {
                let property = |name: &str| {
                    let mut parts = parts.iter();
                    parts.find_map(|part| part.get("properties")?.get(name))
                };
                let lacking: Vec<&str> = parts.iter().flat_map(|part| lacking(part)).collect();
                let fields = fields.into_iter();
                let fields = fields.filter(|(name, _)| !lacking.contains(&name.as_str()));
                let fields = fields.map(|(name, value)| {
                    let schema = property(&name).unwrap_or(&Value::Null);
                    let value = self.with_references(schema, value, world);
                    (name, value)
                });
                fields.collect()
            }
            value => value,
        }
    }

    fn any_id(&self, resource: &str, world: &World) -> Option<Value> {
        let (_, elements) = world.iter().find(|(other, _)| other == resource)?;
        identity(self.spec, &json!({"resource": resource}), elements.first()?)
    }
}

/// Returns the fields of a schema that the SDK lacks according to the contract.
fn lacking(schema: &Value) -> Vec<&str> {
    let known = schema.get("x-known-drift").and_then(Value::as_array);
    let of_sdk = known
        .into_iter()
        .flatten()
        .filter(|entry| entry.get("source").and_then(Value::as_str) == Some("sdk-python"));
    let drift = of_sdk.filter_map(|entry| entry.get("drift")?.as_object());
    let removed = drift
        .flatten()
        .filter(|(id, _)| id.ends_with("-property-removed"));
    let names = removed.filter_map(|(_, names)| names.as_array());
    names.flatten().filter_map(Value::as_str).collect()
}

/// Returns the id of an element for a parameter with another name than the id field.
fn id_of<'e>(
    element: &'e Value,
    world: &World,
    case: &Case<'_>,
    parameter: &str,
) -> Option<&'e Value> {
    let (name, _) = case
        .resource_of(parameter, world)
        .or_else(|| case.resource(world))?;
    element.get(id_field(case.spec, name)?)
}

/// Returns the id of an element of the resource of an effect.
fn identity(spec: &Spec, effect: &Value, element: &Value) -> Option<Value> {
    let resource = effect.get("resource").and_then(Value::as_str)?;
    element.get(id_field(spec, resource)?).cloned()
}

/// Returns the field that identifies elements of a resource.
pub(super) fn id_field<'a>(spec: &'a Spec, resource: &str) -> Option<&'a str> {
    let items = spec.value().get("paths")?.as_object()?.values();
    let mut declared = items.filter_map(|item| item.get("x-resource"));
    let found =
        declared.find(|declared| declared.get("name").and_then(Value::as_str) == Some(resource));
    found?.get("id")?.as_str()
}

/// Sorts elements so that their states alternate, since few elements then cover all states.
fn by_state(elements: &[Value]) -> Vec<&Value> {
    let state = |element: &Value| {
        let fields = element.as_object().into_iter().flatten();
        let states = fields.filter(|(name, _)| name.ends_with("state") || *name == "status");
        let states: Vec<String> = states.map(|(_, value)| value.to_string()).collect();
        states.join(",")
    };
    let mut seen: Vec<(String, usize)> = Vec::new();
    let mut ranked: Vec<(usize, &Value)> = elements
        .iter()
        .map(|element| {
            let state = state(element);
            let known = seen.iter_mut().find(|(other, _)| *other == state);
            let rank = match known {
                Some((_, count)) => {
                    *count += 1;
                    *count
                }
                None => {
                    seen.push((state, 0));
                    0
                }
            };
            (rank, element)
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, element)| element).collect()
}
