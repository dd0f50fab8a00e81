//! Tools for jobs: listing them by kind, and waiting for one.

use std::time::Duration;

use rmcp::{
    RoleServer,
    model::{ProgressNotificationParam, ProgressToken},
    service::RequestContext,
};
use serde_json::{Map, Value, json};

use super::{policy::Policy, world::World};
use crate::{
    catalog::{Entry, Family, Parameter},
    failure::{Exit, Failure},
    input::arguments::nearest,
    run::job::Watched,
};

/// The time between looks at a job.
const INTERVAL: Duration = Duration::from_secs(5);
/// The number of looks in a row that may fail.
const TOLERATED: u32 = 3;
/// The longest wait, in seconds. Many clients give up after a minute.
pub(super) const LONGEST: u64 = 45;
/// The wait if none is asked for, in seconds.
const DEFAULT: u64 = 25;
/// Fields of a job that matter in a list.
const FIELDS: [&str; 10] = [
    "name",
    "job_name",
    "asset_name",
    "room_name",
    "job_type",
    "progress",
    "create_time",
    "start_time",
    "end_time",
    "error_info",
];

/// An operation that lists jobs.
pub(super) struct Listed {
    /// Its family.
    pub(super) family: &'static Family,
    /// Its entry.
    pub(super) entry: &'static Entry,
    /// The name of the kind, as the command line has it.
    pub(super) name: String,
}

/// Returns the kinds of jobs that can be listed, one operation for each.
pub(super) fn listed(policy: &Policy) -> Vec<Listed> {
    let mut found: Vec<(usize, Listed)> = Vec::new();
    for family in policy.families() {
        for entry in &family.operations {
            let Some(operation) = family.details().operation(&entry.id) else {
                continue;
            };
            let Some(job) = operation.job.as_ref().filter(|job| job.items.is_some()) else {
                continue;
            };
            let own = |own: &&Parameter| own.required && own.client.is_none();
            let needed = operation.parameters.iter().filter(own).count();
            let name = format!("{}/{}", family.name, job.kind.replace(' ', "-"));
            let listed = Listed {
                family,
                entry,
                name,
            };
            match found
                .iter_mut()
                .find(|(_, known)| known.name == listed.name)
            {
                // The one that needs the least lists the most.
                Some(known) if known.0 > needed => *known = (needed, listed),
                Some(_) => {}
                None => found.push((needed, listed)),
            }
        }
    }
    found.into_iter().map(|(_, listed)| listed).collect()
}

/// Returns the fields of a list of jobs if none are asked for.
pub(super) fn fields(listed: &Listed) -> Vec<String> {
    let details = listed.family.details();
    let own = details.operation(&listed.entry.id).and_then(|operation| {
        let job = operation.job.as_ref()?;
        let response = details.schema(&operation.response.as_ref()?.schema);
        let element = response.property(job.items.as_deref()?)?.items()?;
        let mut fields = vec![job.id.clone(), job.state.clone()];
        let known = FIELDS
            .into_iter()
            .filter(|name| element.property(name).is_some());
        fields.extend(known.map(str::to_owned));
        Some(fields)
    });
    own.unwrap_or_default()
}

/// Returns the names of the kinds of jobs that can be waited for.
pub(super) fn awaited(policy: &Policy) -> Vec<String> {
    let all = Watched::all().into_iter();
    let own = all.filter(|kind| policy.exposes(&kind.family.name));
    let mut names: Vec<String> = own.map(|kind| kind.name()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Waits for a job to end, for a while.
///
/// # Errors
///
/// Fails if there is no such job, or the service cannot be asked.
pub(super) async fn wait(
    world: &World,
    arguments: &Map<String, Value>,
    context: &RequestContext<RoleServer>,
) -> Result<Value, Failure> {
    let text = |name: &str| arguments.get(name).and_then(Value::as_str);
    let id = text("job_id").unwrap_or_default();
    let seconds = arguments.get("timeout_seconds").and_then(Value::as_u64);
    let time = Duration::from_secs(seconds.unwrap_or(DEFAULT).min(LONGEST));
    let client = world.client()?;
    let clock = client.clock().clone();
    let begin = clock.elapsed();
    let (kind, mut job) = find(world, id, text("kind")).await?;
    let token = context.meta.get_progress_token();
    let mut failures = 0;
    loop {
        let passed = clock.elapsed().saturating_sub(begin);
        let phase = kind.phase(&job);
        let ended = matches!(
            phase,
            Some("succeeded" | "failed" | "canceled" | "attention")
        );
        let left = time.saturating_sub(passed);
        if ended || left.is_zero() {
            return Ok(outcome(world, &kind, id, job, ended));
        }
        if let Some(token) = &token {
            report(context, token, passed, time, kind.state(&job)).await;
        }
        tokio::select! {
            () = clock.sleep(INTERVAL.min(left)) => {}
            () = context.ct.cancelled() => return Err(canceled()),
            () = world.ended() => return Err(canceled()),
        }
        match kind.look(&client, id).await {
            Ok(Some(seen)) => (job, failures) = (seen, 0),
            Ok(None) if failures < TOLERATED => failures += 1,
            Ok(None) => return Err(missing(id)),
            Err(failure) if failure.is_retryable() && failures < TOLERATED => failures += 1,
            Err(failure) => return Err(failure),
        }
    }
}

async fn report(
    context: &RequestContext<RoleServer>,
    token: &ProgressToken,
    passed: Duration,
    time: Duration,
    state: &str,
) {
    let progress = ProgressNotificationParam::new(token.clone(), passed.as_secs_f64())
        .with_total(time.as_secs_f64())
        .with_message(format!("state {state}"));
    // A client that does not take it loses nothing.
    let _ = context.peer.notify_progress(progress).await;
}

/// Returns what the agent is told of a job.
fn outcome(world: &World, kind: &Watched, id: &str, mut job: Value, ended: bool) -> Value {
    let phase = kind.phase(&job);
    let (state, reason) = (kind.state(&job).to_owned(), kind.reason(&job));
    let next = match phase {
        Some("succeeded") => "the job is done",
        Some("failed") => "the job failed",
        Some("canceled") => "the job was canceled",
        Some("attention") => "the job waits for an action of a person",
        _ => "the job is still running: call wait_for_job again",
    };
    world.hide.value(&mut job, kind.schema());
    json!({"result": {
        "job_id": id, "kind": kind.name(), "state": state, "phase": phase, "ended": ended,
        "note": world.hide.text(&format!("{next}{reason}")), "job": job,
    }})
}

/// Returns the job with this id, and its kind.
async fn find(world: &World, id: &str, name: Option<&str>) -> Result<(Watched, Value), Failure> {
    let client = world.client()?;
    let kinds = Watched::all().into_iter();
    let kinds = kinds.filter(|kind| world.policy.exposes(&kind.family.name));
    let kinds: Vec<Watched> = kinds
        .filter(|kind| name.is_none_or(|name| kind.name() == name))
        .collect();
    let is_one = kinds.len() == 1;
    for kind in kinds {
        match kind.look(&client, id).await {
            Ok(Some(job)) => return Ok((kind, job)),
            Ok(None) => {}
            // An id may not be valid for another kind of job.
            Err(failure) if !is_one && matches!(failure.exit(), Exit::Usage | Exit::Other) => {}
            Err(failure) => return Err(failure),
        }
    }
    Err(missing(id))
}

fn missing(id: &str) -> Failure {
    Failure::new(Exit::NotFound, format!("there is no job {id}"))
        .with_hint("list_jobs lists them by kind")
}

fn canceled() -> Failure {
    Failure::new(Exit::Interrupted, "waiting was canceled; the job continues")
}

/// Returns the listing operation of a kind.
///
/// # Errors
///
/// Fails if there is none, and names those that there are.
pub(super) fn of_kind(policy: &Policy, name: &str) -> Result<Listed, Failure> {
    let all = listed(policy);
    let names: Vec<String> = all.iter().map(|own| own.name.clone()).collect();
    let mut own = all.into_iter().filter(|own| own.name == name);
    own.next().ok_or_else(|| {
        let similar = nearest(name, names.iter().map(String::as_str));
        let similar = similar.map_or_else(String::new, |own| format!(" (did you mean {own}?)"));
        let message = format!(
            "`kind` is \"{name}\"{similar}; allowed values: {}",
            names.join(", ")
        );
        Failure::usage(message).with_code("invalid_arguments")
    })
}
