//! Calls of operations.

use metastudio::dynamic::{self, Input};
use serde_json::{Map, Value};

use super::{job, pages, previewed, transfer};
use crate::{
    call::{self, Arguments},
    catalog::{Details, Effect, Entry, Family, Kind, Operation},
    command::fields_of,
    failure::Failure,
    input::{arguments, skeleton},
    output::{About, Format, emit},
    session::Session,
};

/// Runs the command of an operation.
pub(super) async fn run(
    session: &Session<'_>,
    family: &'static Family,
    entry: &'static Entry,
) -> Result<(), Failure> {
    let details = family.details();
    let operation = details.operation(&entry.id);
    let operation = operation.ok_or_else(|| Failure::usage(format!("there is no {}", entry.id)))?;
    let fields = fields_of(operation, details);
    let mut given = arguments::given(session.matches.last(), &fields)?;
    if let Some(format) = session.matches.text("skeleton") {
        return print_skeleton(
            session,
            operation,
            details,
            given.arguments.body.as_ref(),
            &format,
        );
    }
    if given.arguments.body.is_none() && starts_with_nothing(operation, details) {
        given.arguments.body = Some(Value::Object(Map::new()));
    }
    for warning in &given.warnings {
        session.notice(format!("warning: {warning}"));
    }
    if operation.deprecated {
        session.notice("warning: this operation is deprecated");
    }
    let call = Call {
        family,
        entry,
        operation,
        arguments: given.arguments,
        has_extra: given.has_extra,
    };
    call.run(session).await
}

/// Returns whether a job can be started with a body that has no fields, which must be sent all the same.
fn starts_with_nothing(operation: &Operation, details: &Details) -> bool {
    let body = operation
        .body
        .as_ref()
        .filter(|body| body.required && !body.is_form());
    body.is_some_and(|body| {
        let schema = details.schema(&body.schema);
        let needs_nothing = skeleton::required(schema).is_empty();
        operation.creates.is_some() && schema.kind() == Kind::Object && needs_nothing
    })
}

/// A call with its arguments.
pub(super) struct Call {
    pub(super) family: &'static Family,
    pub(super) entry: &'static Entry,
    pub(super) operation: &'static Operation,
    pub(super) arguments: Arguments,
    pub(super) has_extra: bool,
}

impl Call {
    /// Makes the call, and prints its result.
    pub(super) async fn run(mut self, session: &Session<'_>) -> Result<(), Failure> {
        if self.entry.effect == Effect::Delete && !session.is_preview() {
            session.confirm(&self.question())?;
        }
        let is_file = self
            .operation
            .response
            .as_ref()
            .is_some_and(crate::catalog::Response::is_file);
        let target = session.matches.text("output-file").filter(|_| is_file);
        if let Some(target) = target.as_deref().filter(|_| !session.is_preview()) {
            transfer::check_target(target, session.matches.flag("force"))?;
        }
        if session.is_preview() {
            return self.preview(session).await;
        }
        let pagination = self.operation.pagination.as_ref();
        if let Some(pagination) = pagination.filter(|_| !session.matches.flag("no-paginate")) {
            return pages::run(session, self.pages(session)?, pagination, self.about()).await;
        }
        self.arguments.parameters.extend(self.paging(session));
        let client = session.connect()?.client().clone();
        let response = self.request(&client)?.send().await?;
        if let (Some(target), Some(content)) = (target, response.file()) {
            return transfer::write(&target, content);
        }
        let mut body = response.to_json();
        if let Some(new) = self.operation.creates.as_ref() {
            let id = body.get(&new.id).and_then(Value::as_str).map(str::to_owned);
            if let (Some(id), Some(watched)) = (id, job::Watched::by(&new.shown_by)) {
                let id = watched.id_of(&id, &self.arguments.parameters);
                let command = watched.resume(&id);
                if session.matches.flag("wait") {
                    session.notice(format!("started {} {id}", watched.kind()));
                    session.resume_with(command);
                    let until = job::Until::EndedOrLasting;
                    return job::wait_and_print(session, &watched, &id, until).await;
                }
                session.printer.print(&body, &self.about())?;
                session.notice(format!(
                    "started {} {id}; follow it with `{}`",
                    watched.kind(),
                    session.again(command)
                ));
                return Ok(());
            }
        }
        if let Some(pagination) = pagination {
            pages::note_rest(session, pagination, &body);
            if let Some(page) = body.as_object_mut() {
                // An empty list may be left out.
                page.entry(pagination.items.as_str())
                    .or_insert_with(|| Value::Array(Vec::new()));
            }
        }
        session.printer.print(&body, &self.about())
    }

    /// Returns what a person confirms: the command, and what it is about.
    fn question(&self) -> String {
        let mut question = format!("{} {}", self.family.name, self.entry.command);
        for (name, value) in &self.arguments.parameters {
            question.push_str(&format!(" {name}={}", display(value)));
        }
        question
    }

    async fn preview(mut self, session: &Session<'_>) -> Result<(), Failure> {
        self.arguments.parameters.extend(self.paging(session));
        let client = session.connect()?.client().clone();
        match self.request(&client)?.send().await {
            Ok(_) => Ok(()),
            Err(error) => previewed(session, error.into()),
        }
    }

    fn request(&self, client: &metastudio::Client) -> Result<dynamic::Request, Failure> {
        let arguments = self.arguments.clone();
        let help = |failure: Failure| match (failure.hint(), self.operation.body.is_some()) {
            (None, true) => failure.with_hint(format!(
                "`metastudio {} {} --skeleton` prints a body to fill in",
                self.family.name, self.entry.command
            )),
            _ => failure,
        };
        if !self.has_extra {
            return call::request(client, &self.entry.id, arguments).map_err(help);
        }
        let mut input = Input::new().allow_unknown_fields();
        for (name, value) in arguments.parameters {
            input = input.set(name, value);
        }
        if let Some(body) = arguments.body {
            input = input.body(body);
        }
        dynamic::request(client, &self.entry.id, input).map_err(|error| help(error.into()))
    }

    /// Returns the pages of a list, as far as is asked for.
    fn pages(&mut self, session: &Session<'_>) -> Result<dynamic::Pages, Failure> {
        self.arguments.parameters.extend(self.paging(session));
        let client = session.connect()?.client().clone();
        let pages = self.request(&client)?.pages();
        let pages = pages.ok_or_else(|| Failure::usage("the operation has no pages"))?;
        let size = session.matches.number("page-size");
        Ok(match size.and_then(|size| u32::try_from(size).ok()) {
            Some(size) => pages.page_size(size),
            None => pages,
        })
    }

    /// Returns the parameters for the place of a page: of one page, also its size.
    fn paging(&self, session: &Session<'_>) -> Vec<(String, Value)> {
        let Some(pages) = &self.operation.pagination else {
            return Vec::new();
        };
        let matches = &session.matches;
        let one = matches
            .flag("no-paginate")
            .then(|| matches.number("page-size"));
        let limit = matches.number("limit").or(one.flatten());
        let mut set = Vec::new();
        set.extend(limit.map(|limit| (pages.limit.clone(), limit.into())));
        let offset = matches.number("offset");
        set.extend(offset.map(|offset| (pages.offset.clone(), offset.into())));
        set
    }

    fn about(&self) -> About {
        let job = self.operation.job.as_ref();
        let items = self
            .operation
            .pagination
            .as_ref()
            .map(|pages| pages.items.clone());
        About {
            items: items.or_else(|| job.and_then(|job| job.items.clone())),
            first: job
                .map(|job| vec![job.id.clone(), "name".to_owned(), job.state.clone()])
                .unwrap_or_default(),
        }
    }
}

/// Returns a value as a person writes it.
fn display(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Prints a body to fill in.
fn print_skeleton(
    session: &Session<'_>,
    operation: &Operation,
    details: &Details,
    given: Option<&Value>,
    format: &str,
) -> Result<(), Failure> {
    let body = operation
        .body
        .as_ref()
        .ok_or_else(|| Failure::usage("the operation has no body"))?;
    let schema = details.schema(&body.schema);
    let skeleton = skeleton::of(schema, given);
    let required = skeleton::required(schema);
    if format == "yaml" {
        let mut text = String::new();
        if !required.is_empty() {
            text.push_str(&format!("# required: {}\n", required.join(", ")));
        }
        text.push_str(&crate::output::text_of(&skeleton, Format::Yaml));
        return emit(text);
    }
    if !required.is_empty() {
        session.notice(format!("required: {}", required.join(", ")));
    }
    emit(crate::output::text_of(&skeleton, Format::Json))
}
