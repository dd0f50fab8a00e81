//! Every operation of a contract, called with a request that is made from its schemas: the answer must
//! be one that the contract documents, whatever the contract.

use huaweicloud_mock::MockServer;
use jsonschema::{Registry, Validator};
use serde_json::{Map, Value, json};

use crate::support::{Answer, Request, noon};

const METHODS: [(&str, &str); 5] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
];

/// A contract, and what is found wrong with the answers of a server that serves it.
pub(crate) struct Walk {
    contract: Value,
    registry: Registry<'static>,
    pub(crate) server: MockServer,
    pub(crate) calls: usize,
    pub(crate) successes: usize,
    pub(crate) refusals: Vec<String>,
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
        let mut translated = contract.clone();
        translate(&mut translated);
        let registry = Registry::new()
            .draft(jsonschema::Draft::Draft4)
            .add("urn:x", translated)
            .unwrap()
            .prepare()
            .unwrap();
        let server = MockServer::builder(contract.clone())
            .clock(noon)
            .project("p")
            .start()
            .unwrap();
        Self {
            contract,
            registry,
            server,
            calls: 0,
            successes: 0,
            refusals: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Calls everything once: first what reads, then what writes, at last what deletes.
    pub(crate) fn all(&mut self) {
        let paths = self.contract["paths"].as_object().unwrap().clone();
        for (key, method) in METHODS {
            for (template, path) in &paths {
                if path.get(key).is_some() {
                    self.call(template, key, method);
                }
            }
        }
    }

    fn call(&mut self, template: &str, key: &str, method: &'static str) {
        let path = self.contract["paths"][template].clone();
        let operation = path[key].clone();
        let mut target = template.to_owned();
        let mut query = Vec::new();
        let listed = [&path["parameters"], &operation["parameters"]];
        let mut request = Request::new(method, "");
        for parameter in listed.iter().flat_map(|list| list.as_array()).flatten() {
            let parameter = self.resolve(parameter).clone();
            let name = parameter["name"].as_str().unwrap();
            let required = parameter["required"] == json!(true);
            match parameter["in"].as_str().unwrap() {
                "path" => {
                    let value = self.segment(template, &operation, &parameter);
                    target = target.replace(&format!("{{{name}}}"), &value);
                }
                "query" if required => {
                    let named = format!("$request.query.{name}");
                    let id = self.effect_id(template, &operation, &named);
                    let value = id.unwrap_or_else(|| self.valid_parameter(&parameter));
                    query.push(format!("{name}={}", text(&value)));
                }
                "header" if required => {
                    request = request.header(name, text(&self.valid(&parameter["schema"], 0)));
                }
                _ => {}
            }
        }
        // Whatever the contract forgot to describe.
        target = target.replace("{project_id}", "p");
        request.target = match query.is_empty() {
            true => target,
            false => format!("{target}?{}", query.join("&")),
        };
        let body = operation
            .get("requestBody")
            .map(|body| self.resolve(body).clone());
        let media = body
            .as_ref()
            .and_then(|body| body["content"].as_object()?.iter().next());
        if let Some((media, content)) = media {
            let schema = content.get("schema").unwrap_or(&Value::Null);
            let ids = self.deleted(template, schema);
            let mut value = ids.unwrap_or_else(|| self.valid(schema, 0));
            self.put_ids(template, &operation, &mut value);
            let (media, bytes) = encode(media, &value);
            request = request.header("content-type", media).body(bytes);
        }
        let name = operation["operationId"]
            .as_str()
            .unwrap_or(template)
            .to_owned();
        let answer = request.token(&self.server).send(&self.server);
        self.judge(&name, &operation, &answer);
    }

    /// Returns the id of an element of the resource that an operation acts on, if `expression` names it.
    fn effect_id(&self, template: &str, operation: &Value, expression: &str) -> Option<Value> {
        let effect = &operation["x-effect"];
        if effect["id"] != expression {
            return None;
        }
        let declared = self.declared(template);
        let resource = effect["resource"].as_str().or(declared["name"].as_str())?;
        let elements = self.server.items(resource).unwrap();
        let mut ids = elements.iter().filter_map(|one| self.id_of(resource, one));
        ids.next()
    }

    /// Returns the resource that a path declares, or that of the path above it.
    fn declared(&self, template: &str) -> &Value {
        let ends = template.match_indices('/').map(|(end, _)| end);
        let declared = ends.chain([template.len()]).filter_map(|end| {
            let path = self.contract["paths"].get(template.get(..end)?)?;
            path.get("x-resource")
        });
        declared.last().unwrap_or(&Value::Null)
    }

    /// Replaces the id in a body, or the list of ids, by that of an element.
    fn put_ids(&self, template: &str, operation: &Value, body: &mut Value) {
        let Some(expression) = operation["x-effect"]["id"].as_str() else {
            return;
        };
        let Some(pointer) = expression.strip_prefix("$request.body") else {
            return;
        };
        let id = self.effect_id(template, operation, expression);
        let place = body.pointer_mut(pointer.trim_start_matches('#'));
        if let (Some(place), Some(id)) = (place, id) {
            *place = match place {
                Value::Array(_) => json!([id]),
                _ => id,
            };
        }
    }

    /// Returns a value for a parameter: an id that it refers to, or a value that its schema allows.
    fn valid_parameter(&self, parameter: &Value) -> Value {
        let mut schema = self.resolve(&parameter["schema"]).clone();
        if let Some(reference) = parameter.get("x-ref") {
            schema["x-ref"] = reference.clone();
        }
        self.valid(&schema, 0)
    }

    fn judge(&mut self, name: &str, operation: &Value, answer: &Answer) {
        self.calls += 1;
        let status = answer.status.to_string();
        let said = String::from_utf8_lossy(&answer.body)
            .chars()
            .take(300)
            .collect::<String>();
        let responses = &operation["responses"];
        let response = responses.get(&status).or_else(|| responses.get("default"));
        if answer.status >= 500 || (answer.status < 300 && response.is_none()) {
            self.problems.push(format!("{name}: {status} {said}"));
            return;
        }
        match answer.status < 300 {
            true => self.successes += 1,
            false => self.refusals.push(format!("{name}: {said}")),
        }
        let Some(response) = response else { return };
        let response = self.resolve(response).clone();
        let content = response["content"].as_object();
        let Some((media, content)) = content.and_then(|content| content.iter().next()) else {
            if answer.status < 300 && !answer.body.is_empty() {
                self.problems
                    .push(format!("{name}: a body that is not promised: {said}"));
            }
            return;
        };
        let sent = answer.header("content-type").unwrap_or_default();
        if sent != media {
            self.problems
                .push(format!("{name}: {sent} instead of {media}"));
        }
        if let Some(schema) = content
            .get("schema")
            .filter(|_| media == "application/json")
        {
            let errors: Vec<String> = (self.validator(schema).iter_errors(&answer.json()))
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            if !errors.is_empty() {
                self.problems
                    .push(format!("{name}: {} in {said}", errors.join("; ")));
            }
        }
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut schema = schema.clone();
        translate(&mut schema);
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft4)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&schema)
            .unwrap()
    }

    /// The resources, the one that a path is most likely about first: their names come from paths.
    fn ranked(&self, template: &str, word: &str, named: Option<&str>) -> Vec<String> {
        let mut resources = self.server.resources();
        let singular = word.trim_end_matches('s');
        resources.sort_by_key(|resource| {
            let said = resource
                .split('-')
                .filter(|word| template.contains(word))
                .count();
            let exact = Some(resource.as_str()) == named;
            let same = resource == singular;
            let ends = !singular.is_empty() && resource.ends_with(singular);
            std::cmp::Reverse((exact, same, ends, said, resource.len()))
        });
        resources
    }

    /// The body of a path such as `things/delete`, whose schema does not say what the ids name.
    fn deleted(&self, template: &str, schema: &Value) -> Option<Value> {
        let (before, last) = template.rsplit_once('/')?;
        let items = self.resolve(&self.resolve(schema)["items"]).clone();
        if !last.contains("delete") || items["type"] != "string" || items.get("x-ref").is_some() {
            return None;
        }
        let resources = self.ranked(template, before.rsplit('/').next()?, None);
        let elements = self.server.items(resources.first()?).unwrap();
        let word = resources.first()?.replace('-', "_");
        let is_id = |name: &str| name == "id" || name.ends_with("_id");
        let fields = elements.first()?.as_object()?;
        let named = fields.iter().find(|(name, _)| {
            name.strip_suffix("_id")
                .is_some_and(|stem| word.ends_with(stem.trim_end_matches('s')))
        });
        let any = || fields.iter().find(|(name, _)| is_id(name));
        named.or_else(any).map(|(_, id)| json!([id]))
    }

    /// Returns the id of an element that the operation accepts.
    fn segment(&self, template: &str, operation: &Value, parameter: &Value) -> String {
        let name = parameter["name"].as_str().unwrap();
        if name == "project_id" {
            return "p".to_owned();
        }
        let declared = self.declared(template);
        let named = (operation["x-effect"]["resource"].as_str()).or(declared["name"].as_str());
        let word = template.split(&format!("/{{{name}}}")).next().unwrap();
        let resources = self.ranked(template, word.rsplit('/').next().unwrap(), named);
        let allowed = operation["x-allowed-states"].as_array();
        let found = (resources.iter())
            .flat_map(|resource| self.server.items(resource).unwrap())
            .filter(|element| {
                let conditions = declared["where"].as_object().into_iter().flatten();
                let mut states = element.as_object().unwrap().values();
                conditions
                    .into_iter()
                    .all(|(member, value)| element[member] == *value)
                    && allowed.is_none_or(|allowed| states.any(|own| allowed.contains(own)))
            })
            .find_map(|element| element.get(name).map(text));
        // The id of an element may have another name than the parameter.
        let is_last = template.rsplit('{').next() == Some(format!("{name}}}").as_str());
        let own = named.filter(|_| is_last || parameter.get("x-ref").is_some());
        let own = own.and_then(|resource| {
            let elements = self.server.items(resource).ok()?;
            let has_name = elements.iter().any(|element| element.get(name).is_some());
            let mut ids = elements.iter().filter_map(|one| self.id_of(resource, one));
            ids.next().filter(|_| !has_name).map(|id| text(&id))
        });
        let values = self.resolve(&parameter["schema"])["enum"].as_array();
        let allows = |value: &String| values.is_none_or(|all| all.contains(&json!(value)));
        let found = own.or(found).filter(allows);
        found.unwrap_or_else(|| text(&self.valid_parameter(parameter)))
    }

    fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        match node["$ref"].as_str() {
            Some(reference) => {
                let target = self.contract.pointer(reference.trim_start_matches('#'));
                self.resolve(target.unwrap())
            }
            None => node,
        }
    }

    fn id_of(&self, resource: &str, element: &Value) -> Option<Value> {
        let paths = self.contract["paths"].as_object().unwrap();
        let declared = paths.values().map(|path| &path["x-resource"]);
        let declared = declared.filter(|own| own["name"] == resource);
        declared
            .filter_map(|own| element.get(own["id"].as_str()?))
            .next()
            .cloned()
    }

    /// A value that a schema allows, the least there is.
    fn valid(&self, schema: &Value, depth: usize) -> Value {
        let schema = self.resolve(schema);
        for given in ["example", "default"] {
            if let Some(value) = schema.get(given).filter(|value| !value.is_null()) {
                return value.clone();
            }
        }
        if let Some(value) = schema["enum"].get(0) {
            return value.clone();
        }
        if let Some(name) = schema["x-ref"]
            .as_str()
            .or(schema["x-ref"]["resource"].as_str())
        {
            let elements = self.server.items(name).unwrap();
            let ids = elements
                .iter()
                .filter_map(|element| self.id_of(name, element));
            let id = ids.into_iter().next().unwrap();
            return match schema["type"].as_str() {
                Some("array") => json!([id]),
                _ => id,
            };
        }
        for joined in ["oneOf", "anyOf"] {
            if let Some(part) = schema[joined].get(0) {
                return self.valid(part, depth + 1);
            }
        }
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let parts: Vec<Value> = parts.map(|part| self.valid(part, depth)).collect();
        if parts.iter().any(|part| !part.is_object()) {
            return parts.into_iter().next().unwrap();
        }
        let least = schema["minLength"].as_u64().unwrap_or(1).max(1);
        match schema["type"].as_str() {
            Some("integer" | "number") => {
                let least = schema["minimum"].as_f64().unwrap_or(0.0);
                match schema["multipleOf"].as_f64() {
                    Some(step) => json!((least / step).ceil() * step),
                    None if schema["type"] == "integer" => json!(least as i64),
                    None => json!(least),
                }
            }
            Some("boolean") => json!(true),
            Some("array") => {
                let items = schema["minItems"].as_u64().unwrap_or(u64::from(depth == 0));
                (0..items)
                    .map(|_| self.valid(&schema["items"], depth + 1))
                    .collect()
            }
            Some("string") => match schema["format"].as_str() {
                Some("date-time") => json!("2025-03-01T00:00:00Z"),
                Some("date") => json!("2025-03-01"),
                _ => json!("a".repeat(least as usize)),
            },
            _ => {
                let required = schema["required"].as_array().cloned().unwrap_or_default();
                (schema["properties"].as_object().into_iter().flatten())
                    .filter(|(name, _)| required.contains(&json!(name)) || depth == 0)
                    .map(|(name, property)| (name.clone(), self.valid(property, depth + 1)))
                    .chain(
                        parts
                            .into_iter()
                            .flat_map(|part| part.as_object().unwrap().clone()),
                    )
                    .collect::<Map<_, _>>()
                    .into()
            }
        }
    }
}

fn encode(media: &str, value: &Value) -> (String, Vec<u8>) {
    if media != "multipart/form-data" {
        return (media.to_owned(), value.to_string().into_bytes());
    }
    let mut body = String::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        body += &format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
        body += &format!("{}\r\n", text(value));
    }
    (
        "multipart/form-data; boundary=x".to_owned(),
        (body + "--x--\r\n").into_bytes(),
    )
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// OpenAPI 3.0 in the words of JSON Schema: `nullable` allows `null`, and references are complete.
fn translate(schema: &mut Value) {
    match schema {
        Value::Object(members) => members.values_mut().for_each(translate),
        Value::Array(items) => items.iter_mut().for_each(translate),
        _ => {}
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::String(reference)) = object.get_mut("$ref")
        && reference.starts_with('#')
    {
        reference.insert_str(0, "urn:x");
    }
    if object.remove("nullable") == Some(json!(true)) {
        *schema = json!({"anyOf": [schema.take(), {"type": "null"}]});
    }
}
