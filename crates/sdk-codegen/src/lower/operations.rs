//! Operations: names, family, and what the extensions say of them.

use api_contract::pointer;
use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::{Lowerer, parameters::lowered_parameter, read::text};
use crate::{
    model::{Family, Job, Location, Operation, Pagination, Retry, Success},
    names,
};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Where an operation stands.
pub(super) struct At<'a> {
    pub(super) path: &'a str,
    pub(super) item: &'a Value,
    pub(super) method: &'a str,
    pub(super) operation: &'a Value,
    pub(super) pointer: String,
    pub(super) id: &'a str,
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
                let Some(id) = text(operation, "operationId") else {
                    continue;
                };
                let at = At {
                    path,
                    item,
                    method,
                    operation,
                    pointer,
                    id,
                };
                let (operation, lowered) = self.operation(&at);
                if let Some(other) = operations.iter().find(|other| {
                    other.id != operation.id
                        && (other.method == operation.method || other.builder == operation.builder)
                }) {
                    let message = format!("`{}` and `{}` have one name in Rust", at.id, other.id);
                    self.refuse(
                        "method-name",
                        &at.pointer,
                        message,
                        "name one of them with `x-rust-name`",
                    );
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
            Some((
                text(tag, "name")?.to_owned(),
                text(tag, "description").unwrap_or("").to_owned(),
            ))
        });
        let mut families: Vec<Family> = Vec::new();
        let used = operations
            .iter()
            .map(|operation| (operation.family.clone(), String::new()));
        for (name, docs) in declared.chain(used) {
            if families.iter().any(|family| family.name == name)
                || !operations.iter().any(|operation| operation.family == name)
            {
                continue;
            }
            let module = names::snake(&name);
            if module == "shared" || families.iter().any(|family| family.module == module) {
                self.refuse(
                    "family-name",
                    "/tags",
                    format!("the module name of the tag `{name}` is taken"),
                    "give the tag another name",
                );
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
        let family = tags
            .and_then(|tags| tags.first())
            .and_then(Value::as_str)
            .unwrap_or("api");
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

    fn pagination(&mut self, at: &At<'a>, success: &Success) -> Option<Pagination> {
        let pagination = at.operation.get("x-pagination")?;
        let name = |key: &str| text(pagination, key).map(str::to_owned);
        let here = pointer::child(&at.pointer, "x-pagination");
        let items = name("items")?;
        if matches!(success, Success::JsonOrEmpty(_)) {
            let message = "a list in pages that may also answer with nothing";
            let help =
                "remove the answer without a body (an empty list says the same), or `x-pagination`";
            self.refuse("pagination", here, message, help);
            return None;
        }
        let list = match success {
            Success::Json(ty) => self
                .schemas
                .lowered
                .get(ty)
                .and_then(|schema| schema.pointer("/properties"))
                .and_then(|members| members.get(&items)),
            _ => None,
        };
        if list.and_then(|list| text(list, "type")) != Some("array") {
            self.refuse(
                "pagination",
                here,
                format!("`{items}` is not a list of the answer"),
                "name the member that holds the elements",
            );
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
        Some(Pagination {
            items,
            total: name("total"),
            offset: name("offset")?,
            limit,
            default_limit,
        })
    }
}

fn operation_docs(at: &At<'_>) -> String {
    let parts = [
        text(at.operation, "summary"),
        text(at.operation, "description"),
    ];
    let mut text: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| part.trim().to_owned())
        .collect();
    if let Some(summary) = text.first_mut().filter(|summary| !summary.ends_with('.')) {
        summary.push('.');
    }
    text.push(format!(
        "`{} {}` ({})",
        at.method.to_uppercase(),
        at.path,
        at.id
    ));
    text.join("\n\n")
}

fn job(operation: &Value) -> Option<Job> {
    let job = operation.get("x-job")?;
    let name = |key: &str| text(job, key).map(str::to_owned);
    Some(Job {
        items: name("items"),
        id: name("id")?,
        state: name("state")?,
    })
}
