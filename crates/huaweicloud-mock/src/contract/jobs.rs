//! Jobs that calls start without creating them: the response has the id of a job, which another
//! operation shows.

use serde_json::Value;

use super::{Contract, Does, Kind, Shape};

/// The property of responses with the id of a job, and the parameter of the path that shows it.
pub(crate) const JOB_ID: &str = "job_id";

/// Properties with the state of a job.
const STATES: [&str; 3] = ["status", "state", "job_status"];

/// The phases of jobs, with the beginnings of their states.
const PHASES: [(&str, &[&str]); 5] = [
    ("succeeded", &["succe", "finish", "complete", "done"]),
    ("failed", &["fail", "error", "abnormal", "timeout"]),
    ("canceled", &["cancel", "stop", "abort", "terminat"]),
    (
        "running",
        &["running", "process", "execut", "progress", "doing"],
    ),
    (
        "waiting",
        &["init", "wait", "pend", "queu", "creat", "submit", "schedul"],
    ),
];

/// The phases of a job that succeeds.
const COURSE: [&str; 3] = ["waiting", "running", "succeeded"];

/// The state of a job that has succeeded, where the contract lists no states.
const SUCCESS: &str = "SUCCESS";

/// The jobs of a contract.
#[derive(Debug)]
pub(crate) struct Jobs {
    pub(crate) resource: usize,
    /// The property with the state, and that of a job that has succeeded, unless jobs move to it.
    pub(crate) state: Option<(String, Value)>,
}

impl Jobs {
    /// Finds the only resource whose elements are shown by `{job_id}`, and that no operation creates. Its
    /// jobs move through the states that the contract lists, if they can be told apart.
    pub(super) fn of(contract: &mut Contract) -> Option<Self> {
        let number = shown(contract)?;
        let resource = contract.resources.get_mut(number)?;
        if resource
            .states()
            .is_some_and(|states| !states.flow.is_empty())
        {
            return Some(Self {
                resource: number,
                state: None,
            });
        }
        let state = STATES.into_iter().find_map(|name| {
            let property = resource.shape.property_mut(name)?;
            let shape = &mut property.shape;
            let is_open = shape.values.is_empty() && matches!(shape.kind, Kind::Text);
            if is_open {
                return Some((name, SUCCESS.into(), false));
            }
            let phases = phases(shape);
            let flow: Vec<String> = COURSE
                .into_iter()
                .filter_map(|phase| phases.iter().find(|(_, own)| *own == phase))
                .map(|(state, _)| state.clone())
                .collect();
            let (last, _) = phases.iter().find(|(_, phase)| *phase == "succeeded")?;
            let last = Value::from(last.as_str());
            let moves = flow.len() > 1;
            if moves {
                shape.flow = flow;
                shape.phases = { phases.into_iter() }
                    .map(|(state, phase)| (state, phase.to_owned()))
                    .collect();
            }
            Some((name, last, moves))
        });
        if let Some((name, _, true)) = &state {
            resource.state = Some((*name).to_owned());
        }
        Some(Self {
            resource: number,
            state: { state.into_iter() }
                .filter(|(_, _, moves)| !moves)
                .map(|(name, last, _)| (name.to_owned(), last))
                .next(),
        })
    }
}

/// Returns the only resource whose elements are shown by `{job_id}`, and that no operation creates.
fn shown(contract: &Contract) -> Option<usize> {
    let is_job = |own: &&super::Path| own.parameters.last().is_some_and(|last| last == JOB_ID);
    let shown = contract.paths.iter().filter(is_job);
    let shown = shown
        .flat_map(|path| &path.operations)
        .filter_map(|(_, operation)| {
            let effect = operation.effect.as_ref()?;
            (effect.act.does == Does::Show).then_some(effect.resource)
        });
    let mut shown: Vec<usize> = shown.collect();
    shown.sort_unstable();
    shown.dedup();
    let creates = |resource: usize| {
        let mut effects = contract.operations().filter_map(|own| own.effect.as_ref());
        effects.any(|effect| effect.resource == resource && effect.act.does == Does::Create)
    };
    shown.retain(|resource| !creates(*resource));
    match shown.as_slice() {
        [resource] => Some(*resource),
        _ => None,
    }
}

/// Returns the states of a shape, each with its phase if its name shows it.
fn phases(shape: &Shape) -> Vec<(String, &'static str)> {
    let states = shape.values.iter().filter_map(Value::as_str);
    let known = states.filter_map(|state| {
        let name = state.to_ascii_lowercase();
        let is = |(_, words): &&(&str, &[&str])| words.iter().any(|word| name.starts_with(word));
        let (phase, _) = PHASES.iter().find(is)?;
        Some((state.to_owned(), *phase))
    });
    known.collect()
}
