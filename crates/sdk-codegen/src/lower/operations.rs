//! Operations: parameters, bodies, answers, and what the extensions say of them.

use std::collections::HashMap;

use api_contract::pointer;
use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::{
    Lowerer, docs,
    schemas::{bounds, flag, rust_type, target, text},
};
use crate::{
    model::{
        Body, Bounds, Family, Job, ListStyle, Location, Operation, Pagination, Parameter, Part, Retry,
        Scalar, SchemaKind, Success,
    },
    names,
};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Where an operation stands.
struct At<'a> {
    path: &'a str,
    item: &'a Value,
    method: &'a str,
    operation: &'a Value,
    pointer: String,
    id: &'a str,
}

impl<'a> Lowerer<'a> {
    /// Every operation, and the paths of the lowered document.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Value) {
        let mut operations: Vec<Operation> = Vec::new();
        let mut lowered_paths = Map::new();
        let document: &'a Value = self.spec.document();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let mut lowered_item = Map::new();
            for (method, operation) in item.as_object().into_iter().flatten() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let pointer = pointer::child(&pointer::child("/paths", path), method);
                let Some(id) = text(operation, "operationId") else { continue };
                let at = At { path, item, method, operation, pointer, id };
                let (operation, lowered) = self.operation(&at);
                if let Some(other) = operations.iter().find(|other| {
                    other.id != operation.id
                        && (other.method == operation.method || other.builder == operation.builder)
                }) {
                    let message = format!("`{}` and `{}` have one name in Rust", at.id, other.id);
                    self.refuse("method-name", &at.pointer, message, "name one of them with `x-rust-name`");
                }
                operations.push(operation);
                lowered_item.insert(method.clone(), lowered);
            }
            lowered_paths.insert(path.clone(), Value::Object(lowered_item));
        }
        (operations, Value::Object(lowered_paths))
    }

    /// The families of all operations, in the order of the document's tags.
    pub(super) fn families(&mut self, operations: &[Operation]) -> Vec<Family> {
        let tags = self.spec.document().get("tags").and_then(Value::as_array);
        let declared = tags.into_iter().flatten().filter_map(|tag| {
            Some((text(tag, "name")?.to_owned(), text(tag, "description").unwrap_or("").to_owned()))
        });
        let mut families: Vec<Family> = Vec::new();
        let used = operations.iter().map(|operation| (operation.family.clone(), String::new()));
        for (name, docs) in declared.chain(used) {
            if families.iter().any(|family| family.name == name)
                || !operations.iter().any(|operation| operation.family == name)
            {
                continue;
            }
            let module = names::snake(&name);
            if module == "shared" || families.iter().any(|family| family.module == module) {
                self.refuse("family-name", "/tags", format!("the module name of the tag `{name}` is taken"), "give the tag another name");
            }
            families.push(Family { name, module, docs });
        }
        families
    }

    fn operation(&mut self, at: &At<'a>) -> (Operation, Value) {
        let own = text(at.operation, "x-rust-name");
        let method = own.map_or_else(|| names::snake(at.id), str::to_owned);
        let builder = names::upper_camel(if own.is_some() { &method } else { at.id });
        let parameters = self.parameters(at);
        let (body, lowered_body) = self.body(at, &builder);
        let (success, lowered_success) = self.success(at, &builder);
        let pagination = self.pagination(at, &success);
        let tags = at.operation.get("tags").and_then(Value::as_array);
        let family = tags.and_then(|tags| tags.first()).and_then(Value::as_str).unwrap_or("api");
        let idempotent = match at.operation.get("x-idempotent").and_then(Value::as_bool) {
            Some(value) => value,
            None => matches!(at.method, "get" | "head" | "options" | "trace"),
        };
        let retry = match text(at.operation, "x-retry") {
            Some("idempotent") => Retry::Idempotent,
            Some("unexecuted") => Retry::Unexecuted,
            Some(_) => Retry::Never,
            None if idempotent => Retry::Idempotent,
            None => Retry::Unexecuted,
        };
        let mut lowered = json!({
            "operationId": at.id.to_snake_case(),
            "parameters": parameters.iter().filter(|p| p.location != Location::Header).map(lowered_parameter).collect::<Value>(),
            "responses": { "200": lowered_success },
        });
        if let Some(body) = lowered_body {
            lowered["requestBody"] = body;
        }
        let operation = Operation {
            id: at.id.to_owned(),
            constant: names::shouty(&method),
            method,
            builder,
            http_method: at.method.to_owned(),
            path: at.path.to_owned(),
            family: family.to_owned(),
            docs: operation_docs(at),
            sensitive: self.sensitive(&success),
            parameters,
            body,
            success,
            idempotent,
            retry,
            pagination,
            job: job(at.operation),
        };
        (operation, lowered)
    }

    fn parameters(&mut self, at: &At<'a>) -> Vec<Parameter> {
        let spec = self.spec;
        let schemes = spec.document().pointer("/components/securitySchemes").and_then(Value::as_object);
        let auth: Vec<String> = schemes
            .into_iter()
            .flat_map(|schemes| schemes.values())
            .filter(|scheme| text(scheme, "in") == Some("header"))
            .filter_map(|scheme| Some(text(scheme, "name")?.to_lowercase()))
            .chain(["accept", "authorization", "content-type"].map(str::to_owned))
            .collect();
        let item_pointer = pointer::parent(&at.pointer).unwrap_or("");
        let lists = [(at.item, item_pointer), (at.operation, at.pointer.as_str())];
        let mut found: Vec<Parameter> = Vec::new();
        for (owner, owner_pointer) in lists {
            let list = owner.get("parameters").and_then(Value::as_array);
            for (index, entry) in list.into_iter().flatten().enumerate() {
                let here = format!("{owner_pointer}/parameters/{index}");
                let Some(entry) = spec.resolve(entry) else { continue };
                let Some(parameter) = self.parameter(entry, &here, &auth) else { continue };
                // One on the operation takes the place of the path's.
                found.retain(|other| {
                    (other.location, &other.name) != (parameter.location, &parameter.name)
                });
                if let Some(other) = found.iter().find(|other| other.rust == parameter.rust) {
                    let message = format!("`{}` and `{}` have one name in Rust", parameter.name, other.name);
                    self.refuse("parameter-name", here, message, "name one of them with `x-rust-name`");
                    continue;
                }
                found.push(parameter);
            }
        }
        found
    }

    fn parameter(&mut self, entry: &'a Value, here: &str, auth: &[String]) -> Option<Parameter> {
        let spec = self.spec;
        let name = text(entry, "name").unwrap_or_default();
        let location = match text(entry, "in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") if auth.contains(&name.to_lowercase()) => {
                self.refuse("auth-header", here, format!("the header `{name}` is set by authentication or by the body, not by each call"), "remove the parameter; describe authentication under `securitySchemes`");
                return None;
            }
            Some("header") => Location::Header,
            other => {
                self.refuse("parameter-place", here, format!("parameters in {} are not supported", other.unwrap_or("no place")), "use path, query or header");
                return None;
            }
        };
        let Some(schema) = entry.get("schema") else {
            self.refuse("parameter-content", here, format!("`{name}` is described by `content`"), "describe it by `schema`, with `style` and `explode`");
            return None;
        };
        let schema_pointer = format!("{here}/schema");
        let resolved = target(spec, schema);
        let is_list = text(resolved, "type") == Some("array");
        let default_style = if location == Location::Query { "form" } else { "simple" };
        let list_style = match (text(entry, "style").unwrap_or(default_style), location) {
            ("form", Location::Query) if entry.get("explode") == Some(&Value::Bool(false)) => ListStyle::Joined,
            ("form", Location::Query) => ListStyle::Repeated,
            ("simple", Location::Path | Location::Header) => ListStyle::Joined,
            (style, _) => {
                self.refuse("parameter-style", here, format!("`{name}` has the style `{style}`"), "use `form` in a query, `simple` in a path or a header");
                return None;
            }
        };
        let element = if is_list { resolved.get("items").unwrap_or(&Value::Null) } else { schema };
        let hint = format!("{}Value", names::upper_camel(name));
        let ty = self.scalar(element, &schema_pointer, &hint)?;
        let mut bounds = Bounds { items: bounds(resolved).items, ..bounds(target(spec, element)) };
        if location == Location::Path {
            // No segment of a path may be empty; the runtime need not be told.
            bounds.length.0 = bounds.length.0.filter(|least| *least > 1);
        }
        let own = text(entry, "x-rust-name");
        let description = text(entry, "description").or(text(target(spec, element), "description"));
        Some(Parameter {
            docs: docs::describe(name, description, &bounds, schema),
            rust: own.map_or_else(|| names::snake(name), str::to_owned),
            name: name.to_owned(),
            location,
            required: flag(entry, "required"),
            client: text(entry, "x-client").map(str::to_owned),
            style: if is_list { list_style } else { ListStyle::Single },
            ty,
            bounds,
            ascii: flag(entry, "x-forbid-non-ascii"),
        })
    }

    fn scalar(&mut self, schema: &Value, at: &str, hint: &str) -> Option<Scalar> {
        let lowered = self.schema(schema, at, hint);
        match rust_type(&lowered).as_str() {
            "String" => Some(Scalar::Text),
            "i32" => Some(Scalar::Int32),
            "i64" => Some(Scalar::Int64),
            "f64" => Some(Scalar::Number),
            "bool" => Some(Scalar::Boolean),
            super::TIMESTAMP => Some(Scalar::Timestamp),
            name if self.is_enum(name) => Some(Scalar::Enum(name.to_owned())),
            other => {
                self.refuse("parameter-type", at, format!("a parameter cannot be `{other}`"), "use text, a number, a boolean, an enum, or a list of these");
                None
            }
        }
    }

    fn is_enum(&self, name: &str) -> bool {
        self.schemas.kind(name).is_some_and(|kind| matches!(kind, SchemaKind::Enum { .. }))
    }

    fn body(&mut self, at: &At<'a>, builder: &str) -> (Body, Option<Value>) {
        let spec = self.spec;
        let Some(entry) = at.operation.get("requestBody") else { return (Body::None, None) };
        let here = format!("{}/requestBody", at.pointer);
        let Some(entry) = spec.resolve(entry) else { return (Body::None, None) };
        let content = entry.get("content").and_then(Value::as_object);
        let types: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
        let [(media_type, media)] = types.as_slice() else {
            let listed: Vec<&str> = types.iter().map(|(name, _)| name.as_str()).collect();
            self.refuse("request-media-types", format!("{here}/content"), format!("a request body with {} media types ({})", types.len(), listed.join(", ")), "keep the one that the client shall send");
            return (Body::None, None);
        };
        let at_schema = format!("{}/schema", pointer::child(&format!("{here}/content"), media_type));
        let Some(schema) = media.get("schema") else {
            self.refuse("request-schema", at_schema, "a request body without a schema", "add `schema:`");
            return (Body::None, None);
        };
        if is_json(media_type) {
            let lowered = self.schema(schema, &at_schema, &format!("{builder}Request"));
            let mut bounds = Vec::new();
            self.body_bounds(schema, String::new(), &mut Vec::new(), &mut bounds);
            let required = flag(entry, "required");
            let body = Body::Json { ty: rust_type(&lowered), required, bounds };
            let content = json!({ "application/json": { "schema": lowered } });
            (body, Some(json!({ "required": true, "content": content })))
        } else if media_type.starts_with("multipart/form-data") {
            let parts = self.parts(schema, &at_schema);
            // Progenitor has no forms; to it the body is bytes.
            let bytes = json!({ "schema": { "type": "string", "format": "binary" } });
            let content = json!({ "application/octet-stream": bytes });
            (Body::Multipart(parts), Some(json!({ "required": true, "content": content })))
        } else {
            self.refuse("request-media-type", pointer::child(&format!("{here}/content"), media_type), format!("bodies of type `{media_type}` are not supported"), "use `application/json` or `multipart/form-data`");
            (Body::None, None)
        }
    }

    fn parts(&mut self, schema: &Value, at: &str) -> Vec<Part> {
        let spec = self.spec;
        let schema = target(spec, schema);
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required.into_iter().flatten().filter_map(Value::as_str).collect();
        let mut parts = Vec::new();
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let resolved = target(spec, property);
            let kind = text(resolved, "type");
            if !matches!(kind, Some("string" | "integer" | "number" | "boolean")) {
                let here = pointer::child(&format!("{at}/properties"), name);
                self.refuse("form-part", here, format!("the part `{name}` of a form is neither text nor a file"), "use a string, a number, a boolean, or `format: binary`");
                continue;
            }
            parts.push(Part {
                rust: names::snake(name),
                required: required.contains(&name.as_str()),
                file: text(resolved, "format") == Some("binary"),
                docs: docs::describe(name, text(property, "description"), &bounds(resolved), property),
                name: name.clone(),
            });
        }
        parts
    }

    /// The bounds of every part of a body, by pointer.
    fn body_bounds(&self, schema: &Value, at: String, above: &mut Vec<Value>, found: &mut Vec<(String, Bounds)>) {
        let spec = self.spec;
        let schema = target(spec, schema);
        if above.len() > 16 || above.contains(schema) {
            return;
        }
        let own = bounds(schema);
        if !own.is_empty() {
            found.push((at.clone(), own));
        }
        above.push(schema.clone());
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.body_bounds(property, pointer::child(&at, name), above, found);
        }
        for part in schema.get("items").into_iter().chain(schema.get("additionalProperties")) {
            self.body_bounds(part, format!("{at}/*"), above, found);
        }
        for arm in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.body_bounds(arm, at.clone(), above, found);
        }
        above.pop();
    }

    fn success(&mut self, at: &At<'a>, builder: &str) -> (Success, Value) {
        let spec = self.spec;
        let mut shapes: Vec<(Success, Value)> = Vec::new();
        let mut empty = false;
        let answers = at.operation.get("responses").and_then(Value::as_object);
        for (status, answer) in answers.into_iter().flatten().filter(|(status, _)| status.starts_with('2')) {
            let here = pointer::child(&format!("{}/responses", at.pointer), status);
            let Some(answer) = spec.resolve(answer) else { continue };
            let content = answer.get("content").and_then(Value::as_object);
            let types: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
            match types.as_slice() {
                [] => empty = true,
                [(media_type, media)] => {
                    let at_schema = format!("{}/schema", pointer::child(&format!("{here}/content"), media_type));
                    let shape = match media.get("schema") {
                        Some(schema) if is_json(media_type) => {
                            let hint = if shapes.is_empty() { format!("{builder}Response") } else { format!("{builder}{status}Response") };
                            let lowered = self.schema(schema, &at_schema, &hint);
                            let content = json!({ "application/json": { "schema": lowered } });
                            (Success::Json(rust_type(&lowered)), content)
                        }
                        _ => {
                            let bytes = json!({ "schema": { "type": "string", "format": "binary" } });
                            (Success::Binary, json!({ "application/octet-stream": bytes }))
                        }
                    };
                    if !shapes.contains(&shape) {
                        shapes.push(shape);
                    }
                }
                _ => self.refuse("response-media-types", format!("{here}/content"), "an answer with several media types", "keep the one that the service sends when asked for JSON"),
            }
        }
        if shapes.len() > 1 {
            self.refuse("success-shapes", format!("{}/responses", at.pointer), "successes with different bodies", "describe one schema that holds the members of all, each optional");
        }
        match (shapes.pop(), empty) {
            (Some((Success::Json(ty), content)), true) => {
                (Success::JsonOrEmpty(ty), json!({ "description": "", "content": content }))
            }
            (Some((success, content)), _) => (success, json!({ "description": "", "content": content })),
            (None, _) => (Success::Empty, json!({ "description": "" })),
        }
    }

    fn pagination(&mut self, at: &At<'a>, success: &Success) -> Option<Pagination> {
        let pagination = at.operation.get("x-pagination")?;
        let name = |key: &str| text(pagination, key).map(str::to_owned);
        let here = pointer::child(&at.pointer, "x-pagination");
        let items = name("items")?;
        if matches!(success, Success::JsonOrEmpty(_)) {
            let message = "a list in pages that may also answer with nothing";
            let help = "remove the answer without a body (an empty list says the same), or `x-pagination`";
            self.refuse("pagination", here, message, help);
            return None;
        }
        let list = match success {
            Success::Json(ty) => self.schemas.lowered.get(ty).and_then(|schema| schema.pointer("/properties")).and_then(|members| members.get(&items)),
            _ => None,
        };
        if list.and_then(|list| text(list, "type")) != Some("array") {
            self.refuse("pagination", here, format!("`{items}` is not a list of the answer"), "name the member that holds the elements");
            return None;
        }
        let spec = self.spec;
        let limit = name("limit")?;
        let lists = [at.item.get("parameters"), at.operation.get("parameters")];
        let default_limit = lists
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|entry| spec.resolve(entry))
            .find(|parameter| text(parameter, "name") == Some(limit.as_str()))
            .and_then(|parameter| parameter.pointer("/schema/default")?.as_u64());
        Some(Pagination { items, total: name("total"), offset: name("offset")?, limit, default_limit })
    }

    /// Pointers to the sensitive parts of an answer.
    fn sensitive(&self, success: &Success) -> Vec<String> {
        let mut found = Vec::new();
        if let Success::Json(ty) | Success::JsonOrEmpty(ty) = success {
            let mut above = Vec::new();
            let lowered = json!({ "$ref": format!("#/components/schemas/{ty}") });
            self.schemas.sensitive(&lowered, String::new(), &mut above, &mut found);
        }
        found
    }
}

impl super::schemas::Registry {
    fn sensitive(&self, lowered: &Value, at: String, above: &mut Vec<String>, found: &mut Vec<String>) {
        if let Some(reference) = text(lowered, "$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
            let Some(SchemaKind::Object(members)) = self.kind(&name) else { return };
            if above.contains(&name) {
                return;
            }
            above.push(name.clone());
            let properties = self.lowered.get(&name).and_then(|schema| schema.get("properties"));
            let properties: HashMap<&str, &Value> = properties
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .map(|(name, schema)| (name.as_str(), schema))
                .collect();
            for member in members {
                let here = pointer::child(&at, &member.name);
                if member.sensitive {
                    found.push(here);
                } else if let Some(schema) = properties.get(member.name.as_str()) {
                    self.sensitive(schema, here, above, found);
                }
            }
            above.pop();
        }
        for part in lowered.get("items").into_iter().chain(lowered.get("additionalProperties")) {
            self.sensitive(part, format!("{at}/*"), above, found);
        }
    }
}

fn lowered_parameter(parameter: &Parameter) -> Value {
    let scalar = match parameter.ty {
        Scalar::Int32 => json!({ "type": "integer", "format": "int32" }),
        Scalar::Int64 => json!({ "type": "integer", "format": "int64" }),
        Scalar::Number => json!({ "type": "number", "format": "double" }),
        Scalar::Boolean => json!({ "type": "boolean" }),
        Scalar::Text | Scalar::Timestamp | Scalar::Enum(_) => json!({ "type": "string" }),
    };
    let schema = match parameter.style {
        ListStyle::Repeated => json!({ "type": "array", "items": scalar }),
        // One text with commas: progenitor would repeat the key.
        ListStyle::Joined => json!({ "type": "string" }),
        ListStyle::Single => scalar,
    };
    let place = if parameter.location == Location::Path { "path" } else { "query" };
    json!({ "name": parameter.name, "in": place, "required": parameter.required, "schema": schema })
}

fn operation_docs(at: &At<'_>) -> String {
    let parts = [text(at.operation, "summary"), text(at.operation, "description")];
    let mut text: Vec<String> = parts.into_iter().flatten().map(|part| part.trim().to_owned()).collect();
    if let Some(summary) = text.first_mut().filter(|summary| !summary.ends_with('.')) {
        summary.push('.');
    }
    text.push(format!("`{} {}` ({})", at.method.to_uppercase(), at.path, at.id));
    text.join("\n\n")
}

fn job(operation: &Value) -> Option<Job> {
    let job = operation.get("x-job")?;
    let name = |key: &str| text(job, key).map(str::to_owned);
    Some(Job { items: name("items"), id: name("id")?, state: name("state")? })
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence.ends_with("+json")
}
