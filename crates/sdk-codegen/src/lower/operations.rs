//! Operations: names, families, and their extensions.

use heck::ToSnakeCase;
use openapi_document::{
    Finding, Operation as Described,
    extensions::{self, Extension},
    pointer,
};
use serde_json::{Map, Value, json};

use super::{
    Lowerer,
    example::example,
    names::{CLIENT_METHODS, Names, of_type},
    read::text,
    setters::Setters,
    styles::lowered_parameter,
};
use crate::{
    model::{Family, Location, Operation, Pagination, RateLimit, Retry, Status, Success},
    names,
    skip::{LeftOut, Skips},
};

/// A lowered operation.
pub(super) struct Lowered<'a> {
    pub(super) at: Described<'a>,
    pub(super) operation: Operation,
    /// Its form in the lowered document.
    pub(super) lowered: Value,
    /// Why it is not supported, apart from its types.
    pub(super) failure: Option<Finding>,
}

/// The names of operations that are in use.
struct OperationNames {
    ids: Names,
    methods: Names,
    builders: Names,
    constants: Names,
}

impl<'a> Lowerer<'a> {
    /// Lowers every operation that is not left out.
    pub(super) fn operations(&mut self, skips: &Skips) -> Vec<Lowered<'a>> {
        let mut lowered = Vec::new();
        let mut taken = self.operation_names();
        let spec = self.spec;
        for at in spec.operations().filter(|at| !skips.contains(at)) {
            let id = self.id(&at, &mut taken);
            let (operation, value) = self.operation(&at, &id, &mut taken);
            lowered.push(Lowered {
                at,
                operation,
                lowered: value,
                failure: self.failure.take(),
            });
        }
        lowered
    }

    /// Leaves out the operations that are not supported, and those whose types are not.
    pub(super) fn leave_out(&mut self, lowered: &mut Vec<Lowered<'a>>, out: &mut Vec<LeftOut>) {
        self.findings
            .retain(|finding| finding.level != openapi_document::Level::Error);
        let mut kept = Vec::new();
        for one in lowered.drain(..) {
            let failed = one.failure.clone().or_else(|| {
                let mut used = self.types_of(&one.operation).into_iter();
                used.find_map(|(name, _)| self.failed_types.get(&name).cloned())
            });
            match failed {
                Some(reason) => out.push(LeftOut::new(&one.at, reason)),
                None => kept.push(one),
            }
        }
        let shown: Vec<String> = kept
            .iter()
            .filter(|one| one.operation.job.is_some())
            .map(|one| one.operation.id.clone())
            .collect();
        for one in &mut kept {
            let creates = one.operation.creates.as_ref();
            if creates.is_some_and(|new| !shown.contains(&new.shown_by)) {
                one.operation.creates = None;
            }
        }
        *lowered = kept;
    }

    fn operation_names(&self) -> OperationNames {
        let parameters = self.spec.value().pointer("/components/parameters");
        let parameters = parameters.and_then(Value::as_object).into_iter().flatten();
        let settings = parameters.filter_map(|(_, parameter)| text(parameter, "x-client"));
        let settings = settings.flat_map(|name| {
            let name = names::snake(name);
            [format!("with_{name}"), name]
        });
        let methods = CLIENT_METHODS.iter().map(|name| (*name).to_owned());
        // The document may define the setting `project_id` that every client has.
        let settings = settings.filter(|name| !name.ends_with("project_id"));
        OperationNames {
            ids: Names::default(),
            methods: Names::with(methods.chain(settings)),
            builders: Names::default(),
            constants: Names::with(["ALL"]),
        }
    }

    /// Returns the id of an operation: the contract's, or one made of its method and path if it has
    /// none of its own.
    fn id(&mut self, at: &Described<'a>, taken: &mut OperationNames) -> String {
        let own = at.id().filter(|id| taken.ids.is_free(id));
        if let Some(own) = own {
            return taken.ids.claim(own, "_");
        }
        let path = at.path.replace('{', " by ");
        let id = taken
            .ids
            .claim(&format!("{} {path}", at.method).to_snake_case(), "_");
        self.warn(
            "operation-id",
            &at.pointer,
            format!(
                "`{} {}` has no operationId of its own, and becomes `{id}`",
                at.method.to_uppercase(),
                at.path
            ),
            "add an `operationId`; the client's method is named after it",
        );
        id
    }

    /// Returns the families of all operations, in the order of the document's tags.
    pub(super) fn families(&mut self, operations: &[Operation]) -> Vec<Family> {
        let tags = self.spec.value().get("tags").and_then(Value::as_array);
        let declared = tags.into_iter().flatten().filter_map(|tag| {
            let docs = text(tag, "description").unwrap_or_default().to_owned();
            Some((self.family_of(text(tag, "name")?), docs))
        });
        let used = operations
            .iter()
            .map(|operation| (operation.family.clone(), String::new()));
        let mut families: Vec<Family> = Vec::new();
        let mut modules = Names::default();
        for (name, docs) in declared.chain(used) {
            if !families.iter().any(|family| family.name == name)
                && operations.iter().any(|operation| operation.family == name)
            {
                let module = modules.claim(&names::snake(&name), "_");
                families.push(Family { name, module, docs });
            }
        }
        families
    }

    /// Returns the family of a tag. A tag without ASCII letters is numbered.
    fn family_of(&self, tag: &str) -> String {
        names::feature(tag).unwrap_or_else(|| {
            let tags = self.spec.operations().filter_map(|at| {
                let tags = at.value.get("tags")?.as_array()?;
                tags.first()?.as_str()
            });
            let mut unnamed: Vec<&str> = Vec::new();
            for other in tags.filter(|other| names::feature(other).is_none()) {
                if !unnamed.contains(&other) {
                    unnamed.push(other);
                }
            }
            let index = unnamed.iter().position(|other| *other == tag);
            format!("family-{}", index.unwrap_or(unnamed.len()) + 1)
        })
    }

    fn family(&mut self, at: &Described<'a>) -> String {
        let tags = at.value.get("tags").and_then(Value::as_array);
        let tag = tags
            .and_then(|tags| tags.first())
            .and_then(Value::as_str)
            .unwrap_or("api");
        let family = self.family_of(tag);
        if names::feature(tag).is_none() {
            self.doubt(
                "family-name",
                format!("{}/tags/0", at.pointer),
                format!("the tag `{tag}` cannot be a feature, which becomes `{family}`"),
                "name it with letters and digits of ASCII: it is also a feature of the crate",
            );
        }
        family
    }

    fn operation(
        &mut self,
        at: &Described<'a>,
        id: &str,
        taken: &mut OperationNames,
    ) -> (Operation, Value) {
        let own = self.own_name(at.value, &at.pointer);
        let wanted = own.clone().unwrap_or_else(|| names::snake(id));
        let builder = names::upper_camel(if own.is_some() { &wanted } else { id });
        let method = taken.methods.claim(&wanted, "_");
        let builder = taken.builders.claim(&of_type(builder, "Request"), "");
        let constant = taken.constants.claim(&names::shouty(&method), "_");
        if method != wanted {
            self.renamed("method-name", &at.pointer, &format!("`{id}`"), &method);
        }
        self.check_servers(at);
        let (path, fixed_query) = self.path(at);
        let mut setters = Setters::default();
        let mut parameters = self.parameters(at, &mut setters);
        self.drop_fixed(at, &fixed_query, &mut parameters);
        let body = self.body(at, &builder, &mut setters);
        parameters.extend(body.fields);
        let example = example(self.spec, at, &parameters);
        let success = self.success(at, &builder);
        let pagination = self.pagination(at, &success.success);
        let job = self.job(at, &success.success, &parameters);
        let creates = self.new_job(at, &success.success);
        let family = self.family(at);
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
        let in_address = |location| matches!(location, Location::Path | Location::Query);
        let listed = parameters.iter().filter(|one| in_address(one.location));
        let mut lowered = json!({
            "operationId": id.to_snake_case(),
            "parameters": listed.map(lowered_parameter).collect::<Value>(),
            "responses": { "200": success.lowered },
        });
        if let Some(body) = body.lowered {
            lowered["requestBody"] = body;
        }
        let operation = Operation {
            id: id.to_owned(),
            constant,
            method,
            builder,
            http_method: at.method.to_owned(),
            path,
            fixed_query,
            template: at.path.to_owned(),
            family,
            docs: operation_docs(at, id),
            sensitive: Vec::new(),
            parameters,
            body: body.body,
            content_type: body.content_type,
            accept: success.accept,
            success: success.success,
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
            example,
        };
        (operation, lowered)
    }

    /// Returns the statuses of all responses: single ones first, then ranges, then `default`.
    fn statuses(&mut self, at: &Described<'a>) -> Vec<Status> {
        let mut statuses = Vec::new();
        let responses = at.value.get("responses").and_then(Value::as_object);
        let names = responses.into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !name.starts_with("x-")) {
            match status(name) {
                Some(status) => statuses.push(status),
                None => self.reject(
                    "status",
                    pointer::child(&format!("{}/responses", at.pointer), name),
                    format!("`{name}` is not a status"),
                    "write three digits, a range such as `4XX`, or `default`",
                ),
            }
        }
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }

    /// Returns the statuses of responses without a body.
    fn without_body(&self, at: &Described<'a>) -> Vec<Status> {
        let responses = at.value.get("responses").and_then(Value::as_object);
        let bare = responses.into_iter().flatten().filter(|(_, response)| {
            let response = self.spec.resolve(response);
            let content = response.and_then(|response| response.get("content")?.as_object());
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
            self.reject("pagination", here, message, help);
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
            self.reject(
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
            .and_then(|parameter| parameter.pointer("/schema/default")?.as_u64())
            .filter(|limit| u32::try_from(*limit).is_ok());
        Some(Pagination {
            items,
            total: pages.total,
            offset: pages.offset,
            limit,
            next: pages.next,
            default_limit,
        })
    }
}

/// Returns a status, or a range of statuses in either case of letters.
fn status(name: &str) -> Option<Status> {
    if name == "default" {
        return Some(Status::Default);
    }
    let digit = name
        .bytes()
        .next()
        .filter(|first| matches!(first, b'1'..=b'5'))?;
    match name.get(1..)? {
        "XX" | "xx" => Some(Status::Class(digit - b'0')),
        rest if rest.len() == 2 => name.parse().ok().map(Status::Code),
        _ => None,
    }
}

fn operation_docs(at: &Described<'_>, id: &str) -> String {
    let parts = [text(at.value, "summary"), text(at.value, "description")];
    let mut text: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
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
