//! Creates a draft from the facts of a vendor's SDK: two JSON lists, of operations (method, path,
//! parameters, body, response fields) and of models (fields with types, `required`, enum values).

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// Facts that are not in the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place} lacks `{lacks}`")]
pub struct DraftError {
    place: String,
    lacks: &'static str,
}

/// Creates an OpenAPI 3.0.3 document with all operations and the models that they use.
///
/// # Errors
/// If a fact that every operation or model needs is missing.
pub fn from_sdk_facts(
    title: &str,
    operations: &Value,
    models: &Value,
) -> Result<Value, DraftError> {
    let mut drafter = Drafter {
        models: HashMap::new(),
        schemas: Map::new(),
    };
    for model in models.as_array().into_iter().flatten() {
        drafter
            .models
            .insert(text(model, "name", "a model")?, model);
    }
    let mut paths = Map::new();
    let mut tags: Vec<&str> = Vec::new();
    for operation in operations.as_array().into_iter().flatten() {
        let tag = text(operation, "family", "an operation")?;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
        let path = text(operation, "resource_path", "an operation")?;
        let method = text(operation, "http_method", path)?.to_lowercase();
        let drafted = drafter.operation(operation)?;
        let item = paths.entry(path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(method, drafted);
        }
    }
    let tags: Value = tags.into_iter().map(|tag| json!({ "name": tag })).collect();
    Ok(json!({
        "openapi": "3.0.3",
        "info": { "title": title, "version": "0.0.0" },
        "tags": tags,
        "paths": paths,
        "components": { "schemas": drafter.schemas },
    }))
}

struct Drafter<'a> {
    models: HashMap<&'a str, &'a Value>,
    schemas: Map<String, Value>,
}

impl<'a> Drafter<'a> {
    fn operation(&mut self, operation: &'a Value) -> Result<Value, DraftError> {
        let class = text(operation, "request_class", "an operation")?;
        let id = class.strip_suffix("Request").unwrap_or(class);
        let mut drafted = json!({
            "operationId": id,
            "tags": [text(operation, "family", id)?],
            "parameters": self.parameters(operation)?,
            "responses": { "200": self.success(operation)? },
        });
        if let Some(body) = self.body(operation)? {
            drafted["requestBody"] = body;
        }
        if let Some(pagination) = pagination(operation) {
            drafted["x-pagination"] = pagination;
        }
        Ok(drafted)
    }

    fn parameters(&mut self, operation: &'a Value) -> Result<Value, DraftError> {
        let mut parameters = Vec::new();
        for name in list(operation, "implicit_path_params").filter_map(Value::as_str) {
            parameters.push(json!({
                "name": name, "in": "path", "required": true,
                "schema": { "type": "string" }, "x-client": name,
            }));
        }
        let places = [
            ("path_params", "path"),
            ("query_params", "query"),
            ("header_params", "header"),
        ];
        for (key, place) in places {
            for parameter in list(operation, key) {
                let name = text(parameter, "name", "a parameter")?;
                let required =
                    place == "path" || parameter.get("required") == Some(&Value::Bool(true));
                let schema = self.schema(text(parameter, "type", name)?, parameter)?;
                parameters.push(json!({
                    "name": name, "in": place, "required": required, "schema": schema,
                }));
            }
        }
        Ok(Value::Array(parameters))
    }

    fn body(&mut self, operation: &'a Value) -> Result<Option<Value>, DraftError> {
        let Some(body) = operation.get("body").filter(|body| body.is_object()) else {
            return Ok(None);
        };
        let class = text(body, "type", "a body")?;
        let is_form = list(operation, "form_params").next().is_some();
        let media_type = if is_form {
            "multipart/form-data"
        } else {
            "application/json"
        };
        let schema = self.schema(class, body)?;
        Ok(Some(
            json!({ "required": true, "content": { media_type: { "schema": schema } } }),
        ))
    }

    fn success(&mut self, operation: &'a Value) -> Result<Value, DraftError> {
        if operation.get("response_kind").and_then(Value::as_str) == Some("stream_response") {
            let bytes = json!({ "schema": { "type": "string", "format": "binary" } });
            return Ok(
                json!({ "description": "", "content": { "application/octet-stream": bytes } }),
            );
        }
        let fields: Vec<&Value> = list(operation, "response_fields")
            .filter(|field| field.get("in").is_none())
            .collect();
        let schema = match fields.as_slice() {
            [] => return Ok(json!({ "description": "" })),
            [body] if operation.get("response_bare_body") == Some(&Value::Bool(true)) => {
                self.schema(text(body, "type", "a body")?, body)?
            }
            fields => {
                let name = text(operation, "response_class", "an operation")?;
                let schema = self.object(fields)?;
                self.schemas.insert(name.to_owned(), schema);
                reference(name)
            }
        };
        Ok(json!({ "description": "", "content": { "application/json": { "schema": schema } } }))
    }

    fn object(&mut self, fields: &[&'a Value]) -> Result<Value, DraftError> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in fields {
            let name = text(field, "json", "a field")?;
            properties.insert(
                name.to_owned(),
                self.schema(text(field, "type", name)?, field)?,
            );
            if field.get("required") == Some(&Value::Bool(true)) {
                required.push(Value::from(name));
            }
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            schema["required"] = Value::Array(required);
        }
        Ok(schema)
    }

    /// Returns the schema of a type as the SDK writes it, with the enum values known for the field.
    fn schema(&mut self, class: &'a str, field: &'a Value) -> Result<Value, DraftError> {
        if let Some(item) = class
            .strip_prefix("list[")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            return Ok(json!({ "type": "array", "items": self.schema(item, field)? }));
        }
        if let Some(value) = class
            .strip_prefix("dict(str, ")
            .and_then(|rest| rest.strip_suffix(')'))
        {
            return Ok(
                json!({ "type": "object", "additionalProperties": self.schema(value, field)? }),
            );
        }
        Ok(match class {
            "str" => match field.get("doc_enum").filter(|values| values.is_array()) {
                Some(values) => enumeration(values),
                None => json!({ "type": "string" }),
            },
            "int" => json!({ "type": "integer", "format": "int64" }),
            "float" => json!({ "type": "number", "format": "double" }),
            "bool" => json!({ "type": "boolean" }),
            "file" => json!({ "type": "string", "format": "binary" }),
            "datetime" => json!({ "type": "string", "format": "date-time" }),
            name => match self.models.get(name).copied() {
                Some(model) => {
                    self.model(name, model)?;
                    reference(name)
                }
                None => json!({ "type": "object" }),
            },
        })
    }

    fn model(&mut self, name: &'a str, model: &'a Value) -> Result<(), DraftError> {
        if self.schemas.contains_key(name) {
            return Ok(());
        }
        // The entry is reserved first, for recursive models.
        self.schemas.insert(name.to_owned(), Value::Null);
        let schema = match model.get("enum").filter(|values| values.is_array()) {
            Some(values) => enumeration(values),
            None => {
                let fields: Vec<&Value> = list(model, "fields").collect();
                self.object(&fields)?
            }
        };
        self.schemas.insert(name.to_owned(), schema);
        Ok(())
    }
}

/// Returns offset, limit and the only list of objects in the response, if all three exist.
fn pagination(operation: &Value) -> Option<Value> {
    let names: Vec<&str> = list(operation, "query_params")
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    let fields: Vec<(&str, &str)> = list(operation, "response_fields")
        .filter_map(|field| Some((field.get("json")?.as_str()?, field.get("type")?.as_str()?)))
        .collect();
    if !names.contains(&"offset") || !names.contains(&"limit") {
        return None;
    }
    let mut lists = fields
        .iter()
        .filter(|(_, class)| class.starts_with("list["));
    let (Some((items, _)), None) = (lists.next(), lists.next()) else {
        return None;
    };
    let mut pagination = json!({ "items": items, "offset": "offset", "limit": "limit" });
    if fields
        .iter()
        .any(|(name, class)| *name == "count" && *class == "int")
    {
        pagination["total"] = json!("count");
    }
    Some(pagination)
}

/// Returns a string schema with known values, each once.
fn enumeration(values: &Value) -> Value {
    let mut known: Vec<&Value> = Vec::new();
    for value in values.as_array().into_iter().flatten() {
        if !known.contains(&value) {
            known.push(value);
        }
    }
    json!({ "type": "string", "enum": known })
}

fn text<'a>(value: &'a Value, name: &'static str, place: &str) -> Result<&'a str, DraftError> {
    let found = value.get(name).and_then(Value::as_str);
    found.ok_or_else(|| DraftError {
        place: place.to_owned(),
        lacks: name,
    })
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}
