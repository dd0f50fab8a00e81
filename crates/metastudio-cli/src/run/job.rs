//! Jobs: which kinds there are, and waiting for one.

use std::time::Duration;

use metastudio::Client;
use serde_json::{Map, Value, json};

use super::print_list;
use crate::{
    call::{self, Arguments},
    catalog::{Catalog, Details, Entry, Family, Job, Operation, Schema},
    failure::{Exit, Failure},
    input::arguments::nearest,
    output::About,
    session::Session,
};

/// How long to wait for a job if no option says it.
const TIMEOUT: Duration = Duration::from_secs(30 * 60);
/// The time between looks at a job if no option says it.
const INTERVAL: Duration = Duration::from_secs(5);
/// The number of looks in a row that may fail.
const TOLERATED: u32 = 5;

/// An operation that shows one job of a kind.
pub(crate) struct Watched {
    pub(crate) family: &'static Family,
    pub(crate) entry: &'static Entry,
    details: &'static Details,
    operation: &'static Operation,
    job: &'static Job,
}

impl Watched {
    /// Returns the operation with this id, if it shows jobs one by one.
    pub(super) fn by(id: &str) -> Option<Self> {
        let (family, entry) = Catalog::get().find(id)?;
        Self::of(family, entry)
    }

    fn of(family: &'static Family, entry: &'static Entry) -> Option<Self> {
        let details = family.details();
        let operation = details.operation(&entry.id)?;
        let job = operation.job.as_ref().filter(|job| job.by.is_some())?;
        Some(Self {
            family,
            entry,
            details,
            operation,
            job,
        })
    }

    /// Returns every operation that shows one job; those that show a single one come first.
    pub(crate) fn all() -> Vec<Self> {
        let all = Catalog::get().operations();
        let mut all: Vec<Self> = all
            .filter_map(|(family, entry)| Self::of(family, entry))
            .collect();
        all.sort_by_key(|own| own.job.items.is_some());
        all
    }

    /// Returns what its jobs are, such as `training job`.
    pub(crate) fn kind(&self) -> &'static str {
        &self.job.kind
    }

    /// Returns the name of its kind on the command line.
    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.family.name, self.job.kind.replace(' ', "-"))
    }

    /// Returns the command that continues to wait for a job.
    pub(super) fn resume(&self, id: &str) -> String {
        format!("metastudio job watch {id} --kind {}", self.name())
    }

    /// Returns the id of a job that a call has started: if it belongs to something else, such as a room,
    /// with the ids of these in front.
    pub(super) fn id_of(&self, job: &str, parameters: &Map<String, Value>) -> String {
        let parents = self.job.parents.iter();
        let parents = parents.filter_map(|name| parameters.get(name)?.as_str());
        parents.chain([job]).collect::<Vec<_>>().join("/")
    }

    /// Requests the job; `None` if there is none with this id.
    pub(crate) async fn look(&self, client: &Client, id: &str) -> Result<Option<Value>, Failure> {
        let mut arguments = Arguments::default();
        let mut ids = id.split('/').rev();
        let id = ids.next().unwrap_or_default();
        let parents: Vec<&str> = ids.rev().collect();
        if parents.len() != self.job.parents.len() {
            return Ok(None);
        }
        for (name, parent) in self.job.parents.iter().zip(parents) {
            arguments.parameters.insert(name.clone(), parent.into());
        }
        for (name, value) in &self.job.with {
            arguments.parameters.insert(name.clone(), value.clone());
        }
        if let Some(by) = &self.job.by {
            arguments.parameters.insert(by.clone(), id.into());
        }
        let outcome = match call::call(client, &self.entry.id, arguments).await {
            Ok(outcome) => outcome.body,
            Err(failure) if failure.exit() == Exit::NotFound => return Ok(None),
            Err(failure) => return Err(failure),
        };
        let is_own = |job: &&Value| job.get(&self.job.id).and_then(Value::as_str) == Some(id);
        Ok(match &self.job.items {
            None => Some(outcome),
            Some(items) => {
                let jobs = outcome.get(items).and_then(Value::as_array);
                jobs.and_then(|jobs| jobs.iter().find(is_own)).cloned()
            }
        })
    }

    /// Returns the state of a job.
    pub(crate) fn state<'a>(&self, job: &'a Value) -> &'a str {
        job.get(&self.job.state)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// Returns the phase of a job's state.
    pub(crate) fn phase(&self, job: &Value) -> Option<&'static str> {
        let state = self.schema()?.property(&self.job.state)?;
        state.phase(self.state(job))
    }

    /// Returns the state in which such jobs go on until they are stopped.
    fn lasting(&self) -> Option<&'static str> {
        self.schema()?.property(&self.job.state)?.lasting()
    }

    /// Returns the schema of a job.
    pub(crate) fn schema(&self) -> Option<Schema<'static>> {
        let response = self.operation.response.as_ref()?;
        let schema: Schema<'static> = self.details.schema(&response.schema);
        match &self.job.items {
            Some(items) => schema.property(items)?.items(),
            None => Some(schema),
        }
    }

    /// Returns why a job failed, as the service says it.
    pub(crate) fn reason(&self, job: &Value) -> String {
        let reason = self.job.error.as_ref().and_then(|field| job.get(field));
        match reason {
            Some(Value::Object(reason)) => {
                let texts: Vec<&str> = reason.values().filter_map(Value::as_str).collect();
                format!(": {}", texts.join(", "))
            }
            Some(Value::String(reason)) => format!(": {reason}"),
            _ => String::new(),
        }
    }
}

/// How long a job is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// Until it has ended.
    Ended,
    /// Until it has ended; or until it runs, if it goes on until it is stopped.
    EndedOrLasting,
}

/// Lists the kinds of jobs.
pub(super) fn kinds(session: &Session<'_>) -> Result<(), Failure> {
    let kinds = Watched::all();
    let rows = kinds.iter().map(|kind| {
        json!({
            "kind": kind.name(),
            "id": kind.job.parents.iter().map(String::as_str).chain(["job_id"]).collect::<Vec<_>>().join("/"),
            "shown_by": format!("{} {}", kind.family.name, kind.entry.command),
            "operation": kind.entry.id,
        })
    });
    print_list(session, rows.collect(), &["kind", "id"])
}

/// Follows a job until it ends, and prints it.
pub(super) async fn watch(session: &Session<'_>) -> Result<(), Failure> {
    let id = session.matches.text("id").unwrap_or_default();
    let kinds = chosen(session)?;
    session.resume_with(format!("metastudio job watch {id}"));
    for kind in &kinds {
        match kind.look(session.connect()?.client(), &id).await {
            Ok(Some(_)) => {
                session.resume_with(kind.resume(&id));
                return wait_and_print(session, kind, &id, Until::Ended).await;
            }
            // An id may not be valid for another kind of job.
            Ok(None) => {}
            Err(failure)
                if kinds.len() > 1 && matches!(failure.exit(), Exit::Usage | Exit::Other) => {}
            Err(failure) => return Err(failure),
        }
    }
    Err(
        Failure::new(Exit::NotFound, format!("there is no job {id}"))
            .with_hint("check the id and the project; `metastudio job kinds` lists what is tried"),
    )
}

/// Returns the kinds that an option names, or all.
fn chosen(session: &Session<'_>) -> Result<Vec<Watched>, Failure> {
    let all = Watched::all();
    let Some(name) = session.matches.text("kind") else {
        return Ok(all);
    };
    let names: Vec<String> = all.iter().map(Watched::name).collect();
    let found: Vec<Watched> = (all.into_iter())
        .filter(|kind| {
            let own = kind.name();
            own == name || kind.family.name == name || own.ends_with(&format!("/{name}"))
        })
        .collect();
    if found.is_empty() {
        let similar = nearest(&name, names.iter().map(String::as_str));
        let similar = similar.map_or_else(String::new, |name| format!("; did you mean {name}?"));
        return Err(Failure::usage(format!(
            "--kind {name}: there is no such kind of job{similar}"
        ))
        .with_hint("`metastudio job kinds` lists them"));
    }
    Ok(found)
}

/// Waits for a job, and prints it as it is in the end.
pub(super) async fn wait_and_print(
    session: &Session<'_>,
    kind: &Watched,
    id: &str,
    until: Until,
) -> Result<(), Failure> {
    let (job, failure) = wait(session, kind, id, until).await?;
    session.printer.print(&job, &About::default())?;
    match failure {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

/// Waits for a job. Returns it, and why it failed if it did.
pub(super) async fn wait(
    session: &Session<'_>,
    kind: &Watched,
    id: &str,
    until: Until,
) -> Result<(Value, Option<Failure>), Failure> {
    let timeout = session.matches.duration("wait-timeout").unwrap_or(TIMEOUT);
    let interval = session
        .matches
        .duration("wait-interval")
        .unwrap_or(INTERVAL);
    let clock = session.connect()?.client().clock().clone();
    let begin = clock.elapsed();
    let bar = session.progress(None, "{spinner} {msg} ({elapsed})");
    let resume = session.again(kind.resume(id));
    let resume = format!("the job continues; resume with `{resume}`");
    let (mut failures, mut last) = (0, String::new());
    loop {
        match kind.look(session.connect()?.client(), id).await {
            Ok(Some(job)) => {
                failures = 0;
                let state = kind.state(&job).to_owned();
                let progress = job.get("progress").and_then(Value::as_f64);
                let progress =
                    progress.map_or_else(String::new, |progress| format!(" {progress}%"));
                bar.set_message(format!("{} {id}: {state}{progress}", kind.kind()));
                if bar.is_hidden() && state != last {
                    session.notice(format!("{} {id}: {state}{progress}", kind.kind()));
                }
                if let Some(failure) = ended(kind, &job, id, &state) {
                    bar.finish_and_clear();
                    return Ok((job, failure));
                }
                if until == Until::EndedOrLasting && kind.lasting() == Some(state.as_str()) {
                    bar.finish_and_clear();
                    session.notice(format!(
                        "the {} goes on until it is stopped; follow it with `{}`",
                        kind.kind(),
                        session.again(kind.resume(id))
                    ));
                    return Ok((job, None));
                }
                last = state;
            }
            Ok(None) if failures < TOLERATED => failures += 1,
            Ok(None) => {
                return Err(Failure::new(
                    Exit::NotFound,
                    format!("there is no {} {id}", kind.kind()),
                ));
            }
            Err(failure) if failure.is_retryable() && failures < TOLERATED => failures += 1,
            Err(failure) => return Err(failure),
        }
        let left = timeout.saturating_sub(clock.elapsed().saturating_sub(begin));
        if left.is_zero() {
            bar.finish_and_clear();
            let message = format!(
                "{} {id} did not end within {timeout:?} (state {last})",
                kind.kind()
            );
            return Err(Failure::new(Exit::WaitTimeout, message).with_hint(resume));
        }
        clock.sleep(interval.min(left)).await;
    }
}

/// Returns whether a job has ended, and why it failed if it did.
fn ended(kind: &Watched, job: &Value, id: &str, state: &str) -> Option<Option<Failure>> {
    let fail = |exit: Exit, what: &str| {
        let message = format!(
            "{} {id} {what} (state {state}){}",
            kind.kind(),
            kind.reason(job)
        );
        Some(Some(Failure::new(exit, message)))
    };
    match kind.phase(job)? {
        "succeeded" => Some(None),
        "failed" => fail(Exit::JobFailed, "failed"),
        "canceled" => fail(Exit::JobFailed, "was canceled"),
        "attention" => fail(Exit::Declined, "requires an action"),
        _ => None,
    }
}
