//! Calls of operations: checked, previewed if they delete, and answered without secrets.

use serde_json::{Map, Value, json};

use super::{
    arguments::{self, Given},
    lookup,
    policy::{self, asks_to_delete},
    shape::{LIMIT, Page, Wanted},
    world::World,
};
use crate::{
    call::{self, Outcome},
    catalog::{Details, Effect, Entry, Family, Operation, Response},
    failure::Failure,
};

/// What is beside the arguments of the operation.
pub(super) struct Options {
    /// What is wanted of the result.
    pub(super) wanted: Wanted,
    /// Whether a person has agreed.
    confirm: bool,
    /// The file for the response.
    save_as: Option<String>,
}

impl Options {
    /// Takes them out of the arguments of a tool.
    ///
    /// # Errors
    ///
    /// Fails if one is of another form.
    pub(super) fn take(arguments: &mut Map<String, Value>) -> Result<Self, Failure> {
        let confirm = arguments.remove("confirm");
        let save_as = arguments.remove("save_as");
        Ok(Self {
            wanted: Wanted::take(arguments)?,
            confirm: confirm.is_some_and(|confirm| confirm == true),
            save_as: save_as.and_then(|name| name.as_str().map(str::to_owned)),
        })
    }
}

/// An operation to call.
pub(super) struct Call<'a> {
    pub(super) world: &'a World,
    pub(super) family: &'static Family,
    pub(super) entry: &'static Entry,
    /// The effect of the tool that was called.
    pub(super) with: Option<Effect>,
}

impl Call<'_> {
    /// Calls the operation, or returns a preview if a person has to agree first.
    ///
    /// # Errors
    ///
    /// Fails if the policy forbids the call, an argument is wrong, or the service rejects it.
    pub(super) async fn run(
        &self,
        given: Map<String, Value>,
        mut options: Options,
    ) -> Result<Value, Failure> {
        let id = &self.entry.id;
        let details = self.family.details();
        let operation = details.operation(id);
        let operation = operation.ok_or_else(|| Failure::usage(format!("there is no {id}")))?;
        let effect = self.effect(&given)?;
        let given = self.paged(operation, given, &mut options.wanted);
        let given = arguments::of_operation(id, operation, details, given)?;
        let is_file = operation.response.as_ref().is_some_and(Response::is_file);
        if let Some(name) = options.save_as.as_deref().filter(|_| is_file) {
            self.world.files.target(name)?;
        }
        let size = given.size(operation);
        let client = self.world.client()?;
        let asks = effect == Effect::Delete && !options.confirm;
        let preview = asks.then(|| self.preview(&given.arguments));
        let mut arguments = given.arguments;
        for (name, path) in given.files {
            arguments.files.insert(name, self.world.files.read(&path)?);
        }
        let request = call::request(&client, id, arguments)?;
        if let Some(preview) = preview {
            return Ok(preview);
        }
        self.world.count(effect)?;
        let response = request.send().await?;
        let outcome = Outcome {
            status: response.status().as_u16(),
            request_id: response.request_id().map(str::to_owned),
            body: response.to_json(),
            file: response.file().cloned(),
        };
        if effect != Effect::Read {
            self.world.keep()?;
        }
        if let Some(content) = &outcome.file {
            return self.file(content, options.save_as.as_deref(), &options.wanted);
        }
        self.result(operation, details, outcome, size, &options.wanted)
    }

    /// Returns what this call does, if it is allowed and this tool may do it.
    fn effect(&self, given: &Map<String, Value>) -> Result<Effect, Failure> {
        let mut effect = policy::effect(self.entry);
        if let Some(with) = self.with.filter(|with| *with != effect) {
            let is_deleting = with == Effect::Delete && effect == Effect::Write;
            if !is_deleting {
                self.world
                    .policy
                    .check(&self.family.name, &self.entry.id, effect)?;
                let message = format!("{} is not for {}", self.entry.id, lookup::caller(with));
                let hint = format!("call it with {}", lookup::caller(effect));
                let failure = Failure::usage(message).with_code("invalid_arguments");
                return Err(failure.with_hint(hint));
            }
        }
        if effect == Effect::Write && asks_to_delete(&Value::Object(given.clone())) {
            effect = Effect::Delete;
        }
        self.world
            .policy
            .check(&self.family.name, &self.entry.id, effect)?;
        if effect == Effect::Delete && self.with == Some(Effect::Write) {
            let message = format!(
                "{} would delete something with these arguments",
                self.entry.id
            );
            let failure = Failure::usage(message).with_code("invalid_arguments");
            return Err(failure.with_hint("call it with call_delete"));
        }
        Ok(effect)
    }

    /// Sets the page of a list, unless the arguments do.
    fn paged(
        &self,
        operation: &Operation,
        mut given: Map<String, Value>,
        wanted: &mut Wanted,
    ) -> Map<String, Value> {
        let Some(pages) = &operation.pagination else {
            return given;
        };
        let number = |value: &Value| match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        };
        if wanted.cursor.offset == 0 {
            let own = given.get(&pages.offset).and_then(number);
            wanted.cursor.offset = own.unwrap_or_default();
        }
        if wanted.cursor.offset > 0 {
            given.insert(pages.offset.clone(), wanted.cursor.offset.into());
        }
        if let Some(limit) = wanted.limit {
            given.insert(pages.limit.clone(), limit.into());
        }
        given.entry(pages.limit.clone()).or_insert(LIMIT.into());
        given
    }

    /// Returns the request that a confirmation would send.
    fn preview(&self, arguments: &call::Arguments) -> Value {
        let mut path = self.entry.path.clone();
        for (name, value) in &arguments.parameters {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            path = path.replace(&format!("{{{name}}}"), &text);
        }
        let mut arguments_shown = Value::Object(arguments.parameters.clone());
        if let Some(body) = &arguments.body {
            arguments_shown["body"] = body.clone();
        }
        self.world.hide.value(&mut arguments_shown, None);
        json!({
            "preview": true,
            "operation": self.entry.id,
            "summary": self.entry.summary,
            "request": format!("{} {path}", self.entry.method),
            "arguments": arguments_shown,
            "note": "nothing was sent; after a person has agreed, call again with confirm: true",
        })
    }

    /// Returns what became of a file.
    fn file(&self, content: &[u8], name: Option<&str>, wanted: &Wanted) -> Result<Value, Failure> {
        if let Some(name) = name {
            self.world.files.write(name, content)?;
            return Ok(json!({"result": {"saved_as": name, "bytes": content.len()}}));
        }
        if let Ok(text) = std::str::from_utf8(content) {
            return wanted.of(&self.world.hide.text(text).into(), None, None);
        }
        let hint = if self.world.files.is_some() {
            "pass `save_as` to write it to a file"
        } else {
            "files can be written if the server is started with --files DIR"
        };
        Ok(json!({"result": {"bytes": content.len(), "note": hint}}))
    }

    fn result(
        &self,
        operation: &Operation,
        details: &Details,
        outcome: Outcome,
        size: Option<usize>,
        wanted: &Wanted,
    ) -> Result<Value, Failure> {
        let mut body = outcome.body;
        let schema = operation.response.as_ref();
        let schema = schema.map(|response| details.schema(&response.schema));
        let started = operation.creates.as_ref();
        let started = started
            .and_then(|new| body.get(&new.id))
            .and_then(Value::as_str)
            .map(str::to_owned);
        self.world.hide.value(&mut body, schema);
        let pages = operation.pagination.as_ref();
        let page = pages.map(|pages| {
            let items = body.get(&pages.items).and_then(Value::as_array);
            let count = items.map_or(0, Vec::len);
            let total = pages
                .total
                .as_ref()
                .and_then(|total| body.get(total)?.as_u64());
            let end = wanted.cursor.offset + count as u64;
            let has_more = match total {
                Some(total) => end < total,
                None => size.is_some_and(|size| count >= size),
            };
            Page {
                total,
                count,
                has_more: has_more && count > 0,
            }
        });
        let mut response = wanted.of(&body, pages.map(|pages| pages.items.as_str()), page)?;
        if let Some(job) = started {
            response["job_id"] = job.into();
            response["note"] = "a job has been started: call wait_for_job with its id".into();
        }
        if let Some(request) = outcome.request_id {
            response["request_id"] = request.into();
        }
        Ok(response)
    }
}

impl Given {
    /// Returns the size of the page that is asked for.
    fn size(&self, operation: &Operation) -> Option<usize> {
        let name = &operation.pagination.as_ref()?.limit;
        let size = self.arguments.parameters.get(name)?.as_u64()?;
        usize::try_from(size).ok()
    }
}
