//! Operations: names, families, and their extensions.

use heck::ToSnakeCase;
use openapi_document::{
    Document, Operation as Described,
    extensions::{self, Extension},
    pointer,
    sample::{Extent, Sample},
};
use serde_json::{Map, Value, json};

use super::{Lowerer, RUNTIME_TYPES, parameters::lowered_parameter, read::text};
use crate::{
    model::{Example, Family, Location, Operation, Pagination, RateLimit, Retry, Status, Success},
    names,
};

/// Methods of every client, whose names no operation may have.
const CLIENT_METHODS: [&str; 14] = [
    "builder",
    "call",
    "clock",
    "clone",
    "deref",
    "endpoint",
    "from_env",
    "get",
    "job",
    "parameter",
    "project_id",
    "put",
    "service",
    "with_parameter",
];

impl<'a> Lowerer<'a> {
    /// Lowers every operation; returns them with the paths of the lowered document.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Value) {
        let mut operations: Vec<Operation> = Vec::new();
        let mut lowered_paths = Map::new();
        let spec = self.spec;
        for at in spec.operations() {
            let Some(id) = at.id() else { continue };
            let (operation, lowered) = self.operation(&at, id);
            self.check_names(&operation, &at.pointer);
            if let Some(other) = operations.iter().find(|other| {
                other.id != operation.id
                    && (other.method == operation.method || other.builder == operation.builder)
            }) {
                let message = format!("`{id}` and `{}` have one name in Rust", other.id);
                let help = "name one of them with `x-rust-name`";
                self.refuse("method-name", &at.pointer, message, help);
            }
            operations.push(operation);
            lowered_paths.entry(at.path).or_insert_with(|| json!({}))[at.method] = lowered;
        }
        (operations, Value::Object(lowered_paths))
    }

    /// Rejects names that the client's runtime already has.
    fn check_names(&mut self, operation: &Operation, at: &str) {
        let help = "give the operation another name with `x-rust-name`";
        for (name, reserved) in [
            (&operation.method, CLIENT_METHODS.as_slice()),
            (&operation.builder, RUNTIME_TYPES.as_slice()),
        ] {
            if reserved.contains(&name.as_str()) {
                let message = format!("its Rust name `{name}` is also one of the runtime");
                self.refuse("method-name", at, message, help);
            }
        }
    }

    /// Returns the families of all operations, in the order of the document's tags.
    pub(super) fn families(&mut self, operations: &[Operation]) -> Vec<Family> {
        let tags = self.spec.value().get("tags").and_then(Value::as_array);
        let declared = tags.into_iter().flatten().filter_map(|tag| {
            let docs = text(tag, "description").unwrap_or_default().to_owned();
            Some((names::feature(text(tag, "name")?)?, docs))
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

    fn operation(&mut self, at: &Described<'a>, id: &str) -> (Operation, Value) {
        let own = self.own_name(at.value, &at.pointer);
        let method = own.clone().unwrap_or_else(|| names::snake(id));
        let builder = names::upper_camel(if own.is_some() { &method } else { id });
        let parameters = self.parameters(at);
        let (body, lowered_body) = self.body(at, &builder);
        let (success, lowered_success) = self.success(at, &builder);
        let pagination = self.pagination(at, &success);
        let job = self.job(at, &success, &parameters);
        let creates = self.new_job(at, &success);
        let tags = at.value.get("tags").and_then(Value::as_array);
        let tag = tags
            .and_then(|tags| tags.first())
            .and_then(Value::as_str)
            .unwrap_or("api");
        let family = names::feature(tag).unwrap_or_else(|| {
            let help =
                "name it with letters and digits of ASCII: it is also a feature of the crate";
            self.refuse(
                "family-name",
                format!("{}/tags/0", at.pointer),
                format!("the tag `{tag}` cannot be a feature"),
                help,
            );
            String::new()
        });
        let idempotent = match extensions::Idempotent::of(at.value) {
            Some(extensions::Idempotent(value)) => value,
            None => matches!(at.method, "get" | "head" | "options" | "trace"),
        };
        let retry = match extensions::Retry::of(at.value) {
            Some(extensions::Retry::Idempotent) => Retry::Idempotent,
            Some(extensions::Retry::Unexecuted) => Retry::Unexecuted,
            Some(extensions::Retry::Never) => Retry::Never,
            None if idempotent => Retry::Idempotent,
            None => Retry::Unexecuted,
        };
        let mut lowered = json!({
            "operationId": id.to_snake_case(),
            "parameters": parameters.iter().filter(|p| p.location != Location::Header).map(lowered_parameter).collect::<Value>(),
            "responses": { "200": lowered_success },
        });
        if let Some(body) = lowered_body {
            lowered["requestBody"] = body;
        }
        let answer = lowered["responses"]["200"].pointer("/content/application~1json/schema");
        let operation = Operation {
            id: id.to_owned(),
            constant: names::shouty(&method),
            method,
            builder,
            http_method: at.method.to_owned(),
            path: at.path.to_owned(),
            family,
            docs: operation_docs(at, id),
            sensitive: answer.map_or_else(Vec::new, |schema| self.schemas.sensitive(schema)),
            parameters,
            body,
            success,
            idempotent,
            retry,
            rate_limit: extensions::RateLimit::of(at.value).map(|rates| RateLimit {
                default: rates.default,
                by_region: rates.by_region,
            }),
            pagination,
            job,
            creates,
            statuses: self.statuses(at),
            without_body: self.without_body(at),
            example: example(self.spec, at),
        };
        (operation, lowered)
    }

    /// Returns the statuses of all responses: single ones first, then ranges, then `default`.
    fn statuses(&mut self, at: &Described<'a>) -> Vec<Status> {
        let mut statuses = Vec::new();
        let answers = at.value.get("responses").and_then(Value::as_object);
        let names = answers.into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !name.starts_with("x-")) {
            match status(name) {
                Some(status) => statuses.push(status),
                None => self.refuse(
                    "status",
                    pointer::child(&format!("{}/responses", at.pointer), name),
                    format!("`{name}` is not a status"),
                    "write three digits, a range such as `4XX`, or `default`",
                ),
            }
        }
        statuses.sort_unstable();
        statuses
    }

    /// Returns the statuses of responses without a body.
    fn without_body(&self, at: &Described<'a>) -> Vec<Status> {
        let answers = at.value.get("responses").and_then(Value::as_object);
        let bare = answers.into_iter().flatten().filter(|(_, answer)| {
            let answer = self.spec.resolve(answer);
            let content = answer.and_then(|answer| answer.get("content")?.as_object());
            content.is_none_or(Map::is_empty)
        });
        bare.filter_map(|(name, _)| status(name)).collect()
    }

    fn pagination(&mut self, at: &Described<'a>, success: &Success) -> Option<Pagination> {
        let pages = extensions::Pagination::of(at.value)?;
        let here = pointer::child(&at.pointer, extensions::Pagination::KEY);
        let items = pages.items;
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
        let limit = pages.limit;
        let parameters = at.parameters(self.spec);
        let default_limit = parameters
            .iter()
            .map(|(_, parameter)| parameter)
            .find(|parameter| text(parameter, "name") == Some(limit.as_str()))
            .and_then(|parameter| parameter.pointer("/schema/default")?.as_u64());
        Some(Pagination {
            items,
            total: pages.total,
            offset: pages.offset,
            limit,
            default_limit,
        })
    }
}

fn status(name: &str) -> Option<Status> {
    if name == "default" {
        return Some(Status::Default);
    }
    let digit = name
        .bytes()
        .next()
        .filter(|first| matches!(first, b'1'..=b'5'))?;
    match name.get(1..)? {
        "XX" => Some(Status::Class(digit - b'0')),
        rest if rest.len() == 2 => name.parse().ok().map(Status::Code),
        _ => None,
    }
}

/// Returns the sample request. A text without an example is the name of its parameter: a sample text
/// would not tell readers what it stands for.
fn example(spec: &Document, at: &Described<'_>) -> Example {
    let sample = Sample::of(spec, at, Extent::Example);
    let parameters = sample.parameters.into_iter().map(|parameter| {
        let described = parameter.described;
        let has_example = ["example", "examples"]
            .iter()
            .any(|key| described.get(key).is_some());
        let schema = described
            .get("schema")
            .and_then(|schema| spec.resolve(schema));
        let is_plain = schema.is_some_and(|schema| {
            text(schema, "type") == Some("string")
                && ["enum", "format", "default", "example"]
                    .iter()
                    .all(|key| schema.get(key).is_none())
        });
        let value = if is_plain && !has_example {
            Value::from(names::shouty(parameter.name))
        } else {
            parameter.value
        };
        (parameter.name.to_owned(), value)
    });
    Example {
        parameters: parameters.collect(),
        body: sample.body,
    }
}

fn operation_docs(at: &Described<'_>, id: &str) -> String {
    let parts = [text(at.value, "summary"), text(at.value, "description")];
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
        id
    ));
    text.join("\n\n")
}
