//! Builds the contract from the parts of a page.

use super::{
    super::example,
    Extract,
    objects::{self, Part},
    outline::{Group, Outline, TableContent},
};
use api_contract::{
    Finding, Findings, Place,
    call::template,
    model::{
        At, Body, Contract, Fact, Header, In, Listing, MediaType, Method, Operation, Parameter,
        Response, SchemaId, Serialization, Token,
    },
    sources::Example,
};

/// Builds the contract of a page.
pub(super) fn build(name: &str, outline: &Outline<'_>) -> Result<Extract, Findings> {
    let (method, path) = call(name, outline)?;
    let parts = objects::read(outline);
    let mut builder = Builder {
        contract: Contract::new(name),
        objects: Vec::new(),
        parts: &parts,
        outline,
    };
    let operation = builder.operation(method, &path);
    builder.contract.operations = Listing::partial(vec![operation]);
    builder.problems();
    let examples = builder.examples();
    Ok(Extract {
        contract: builder.contract,
        examples,
    })
}

fn call(name: &str, outline: &Outline<'_>) -> Result<(Method, String), Findings> {
    const RULE: &str = "page-operation";
    const HELP: &str = "save the whole reference page of one operation, with the method and the path under its \
         heading URI";
    let rejection = |message: &str, line: u32| {
        let place = Place {
            file: name.to_owned(),
            line: usize::try_from(line).unwrap_or_default(),
            column: 0,
        };
        Findings::from_iter([Finding::error(RULE, "", message, HELP).at(place)])
    };
    match &outline.call {
        Some((method, path, _, true)) => Ok((*method, template(path))),
        Some((_, _, line, false)) => {
            let message = "the page ends with its method and path, which may be cut off";
            Err(rejection(message, *line))
        }
        None => {
            let message = if outline.tables.is_empty() && outline.statuses.is_empty() {
                "this is no reference page of an operation: it has neither a line with a method and a path, \
                 nor a table of parameters"
            } else {
                "the page has tables, but no line with a method and a path: its operation is unknown"
            };
            Err(rejection(message, 1))
        }
    }
}

/// The state of building a contract.
pub(super) struct Builder<'b> {
    pub(super) contract: Contract,
    /// The schemas of objects, by message and name.
    pub(super) objects: Vec<(Group, Box<str>, SchemaId)>,
    pub(super) parts: &'b [Part],
    outline: &'b Outline<'b>,
}

impl<'b> Builder<'b> {
    pub(super) fn place(&mut self, parent: At, token: impl Into<Token>, line: u32) -> At {
        self.contract.places.add(parent, token, line)
    }

    pub(super) fn named(&mut self, parent: At, name: &str, line: u32) -> At {
        self.place(parent, Token::Name(name.into()), line)
    }

    fn operation(&mut self, method: Method, path: &str) -> Operation {
        let line = self
            .outline
            .call
            .as_ref()
            .map_or(0, |(_, _, line, _)| *line);
        let root = self.contract.places.root(0, 1);
        let paths = self.place(root, "paths", 0);
        let item = self.named(paths, path, line);
        let at = self.named(item, &method.name().to_ascii_lowercase(), line);
        let components = self.place(root, "components", 0);
        let schemas = self.place(components, "schemas", 0);
        self.declare_objects(schemas);
        let mut operation = Operation::unknown(at, method, path);
        operation.id = self.id();
        operation.parameters = self.parameters(at, path);
        operation.body = self.body(at);
        operation.responses = self.responses(at);
        self.describe_objects();
        operation
    }

    /// Returns the id, if all code samples agree on one.
    fn id(&self) -> Fact<Option<Box<str>>> {
        let mut ids = self.outline.ids.iter().map(|(id, _)| id);
        match ids.next() {
            Some(id) if ids.all(|other| other == id) => Fact::Known(Some(id.as_str().into())),
            _ => Fact::Unknown,
        }
    }

    fn parameters(&mut self, at: At, path: &str) -> Listing<Parameter> {
        let list = self.place(at, "parameters", 0);
        let mut found = Vec::new();
        let mut complete = true;
        let mut seen: Vec<In> = Vec::new();
        for part in self.parts {
            complete &= part.group != Group::Request || !part.fields.fields.is_empty();
            let TableContent::Parameters(location) = part.content else {
                continue;
            };
            complete &= part.fields.complete;
            seen.push(location);
            for field in &part.fields.fields {
                let index = u32::try_from(found.len()).unwrap_or(u32::MAX);
                let at = self.place(list, index, field.line);
                found.push(Parameter {
                    required: field.required,
                    schema: self.field(field, &part.group, at),
                    ..Parameter::unknown(at, &field.name, location)
                });
            }
        }
        let (requests, goes_on) = self.outline.request;
        let stated = seen.contains(&In::Header) || self.outline.empty_request;
        let pathless = path.contains('{') && !seen.contains(&In::Path);
        let queryless = !seen.contains(&In::Query) && self.example_has_query();
        Listing {
            items: found,
            complete: complete
                && requests
                && goes_on
                && stated
                && !pathless
                && !queryless
                && !self.outline.gap,
        }
    }

    /// Returns whether an example sends a query.
    fn example_has_query(&self) -> bool {
        let samples = self.outline.examples.iter();
        let mut requests = samples.filter(|sample| sample.group == Group::Request);
        requests.any(|sample| {
            let line = sample.text.lines().next().unwrap_or_default();
            line.contains('?') && line.contains('/')
        })
    }

    fn body(&mut self, at: At) -> Fact<Option<Body>> {
        let Some(part) = self.body_part(&Group::Request) else {
            return Fact::Unknown;
        };
        let at = self.place(at, "requestBody", part.line);
        Fact::Known(Some(Body {
            at,
            required: Fact::Unknown,
            content: self.content(at, &Group::Request),
            docs: Fact::Unknown,
        }))
    }

    fn body_part(&self, group: &Group) -> Option<&'b Part> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.group == *group && matches!(part.content, TableContent::Body(_)))
    }

    /// Returns the media types of a body; there may be others than the page shows.
    fn content(&mut self, at: At, group: &Group) -> Listing<MediaType> {
        let parts = self.parts.iter().filter(|part| part.group == *group);
        let mut found: Vec<MediaType> = Vec::new();
        for part in parts {
            let TableContent::Body(name) = part.content else {
                continue;
            };
            if found.iter().any(|known| &*known.name == name) {
                continue;
            }
            let content = self.place(at, "content", 0);
            let at = self.place(content, name, part.line);
            let schema_at = self.place(at, "schema", part.line);
            let schema = self.object(None, &part.fields, &part.group, schema_at);
            found.push(MediaType {
                at,
                name: name.into(),
                schema: Fact::Known(Some(self.contract.add_schema(schema))),
                encoding: Fact::Unknown,
                docs: Fact::Unknown,
            });
        }
        Listing::partial(found)
    }

    fn responses(&mut self, at: At) -> Listing<Response> {
        let list = self.place(at, "responses", 0);
        let mut statuses = self.outline.statuses.clone();
        let unnamed = self
            .parts
            .iter()
            .find(|part| part.group == Group::Response(None));
        if let Some(part) = unnamed
            && !statuses.iter().any(|(status, _)| status.starts_with('2'))
        {
            statuses.insert(0, ("2XX".to_owned(), part.line));
        }
        let mut found = Vec::new();
        for (status, line) in statuses {
            let mut group = Group::Response(Some(status.clone()));
            // Tables before any status describe success.
            if status.starts_with('2') && !self.parts.iter().any(|part| part.group == group) {
                group = Group::Response(None);
            }
            let at = self.named(list, &status, line);
            found.push(Response {
                headers: self.headers(at, &group),
                content: self.content(at, &group),
                ..Response::unknown(at, &status)
            });
        }
        Listing {
            items: found,
            complete: self.outline.all_statuses,
        }
    }

    fn headers(&mut self, at: At, group: &Group) -> Listing<Header> {
        let mut parts = self.parts.iter();
        let Some(part) =
            parts.find(|part| part.group == *group && part.content == TableContent::Headers)
        else {
            return Listing::default();
        };
        let list = self.place(at, "headers", part.line);
        let mut found = Vec::new();
        for field in &part.fields.fields {
            let at = self.named(list, &field.name, field.line);
            found.push(Header {
                at,
                name: field.name.clone(),
                required: field.required,
                deprecated: Fact::Unknown,
                serialization: Serialization::default(),
                schema: self.field(field, &part.group, at),
                docs: Fact::Unknown,
            });
        }
        Listing {
            items: found,
            complete: part.fields.complete,
        }
    }

    /// Reports the parts that could not be read.
    fn problems(&mut self) {
        let mut problems = Vec::new();
        for part in self.parts {
            if part.fields.fields.is_empty() && part.fields.unreadable.is_empty() {
                problems.push(self.problem(
                    "page-table",
                    part.line,
                    "no row of this table can be stated from the next: names or types are lost",
                ));
            }
            for line in &part.fields.unreadable {
                problems.push(self.problem(
                    "page-row",
                    *line,
                    "this row has no name that can be read",
                ));
            }
            for field in &part.fields.fields {
                if let Some(kind) = &field.unknown_type {
                    let message = format!("the type `{kind}` of `{}` is not known", field.name);
                    problems.push(self.problem("page-type", field.line, &message));
                }
            }
            if part.content == TableContent::Object(None) {
                let message = "which object this table describes cannot be stated";
                problems.push(self.problem("page-object", part.line, message));
            }
        }
        let mut ids = self.outline.ids.iter();
        if let Some((first, _)) = ids.next()
            && let Some((other, line)) = ids.find(|(id, _)| id != first)
        {
            let message = format!("code samples call the operation both {first} and {other}");
            problems.push(self.problem("page-id", *line, &message));
        }
        self.contract.problems = problems;
    }

    fn problem(&self, rule: &'static str, line: u32, message: &str) -> Finding {
        let place = Place {
            file: self.contract.places.file(At::default()).to_owned(),
            line: usize::try_from(line).unwrap_or_default(),
            column: 0,
        };
        let help =
            "its facts are unknown; save the page again, as HTML if it is text that lost something";
        Finding::warning(rule, "", message, help).at(place)
    }

    fn examples(&mut self) -> Vec<Example> {
        let root = self.contract.places.root(0, 1);
        let examples = self.place(root, "examples", 0);
        let mut found = Vec::new();
        for sample in &self.outline.examples {
            let status = match &sample.group {
                Group::Request => None,
                Group::Response(status) => Some(status.as_deref().unwrap_or("2XX")),
            };
            let parts = example::parts(&sample.text, status);
            let last = parts.len().saturating_sub(1);
            for (number, (offset, exchange, text)) in parts.into_iter().enumerate() {
                let index = u32::try_from(found.len()).unwrap_or(u32::MAX);
                let line = sample.line.saturating_add(offset);
                let at = self.place(examples, index, line);
                let example = example::example(at, line, exchange, text);
                // The end of the page may be cut off, so that invalid JSON there is not reported.
                let cut = number == last && !sample.closed;
                if !cut || example.value.is_some() {
                    found.push(example);
                }
            }
        }
        found
    }
}
