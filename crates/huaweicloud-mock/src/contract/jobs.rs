//! Jobs that calls start without creating them: the response has the id of a job, which another
//! operation shows.

use serde_json::Value;

use super::{Contract, Does, Kind};

/// The property of responses with the id of a job, and the parameter of the path that shows it.
pub(crate) const JOB_ID: &str = "job_id";

/// Properties with the state of a job.
const STATES: [&str; 3] = ["status", "state", "job_status"];

/// The beginnings of states of jobs that have succeeded.
const SUCCEEDED: [&str; 4] = ["succe", "finish", "complete", "done"];

/// The state of a job that has succeeded, where the contract lists no states.
const SUCCESS: &str = "SUCCESS";

/// The jobs of a contract.
#[derive(Debug)]
pub(crate) struct Jobs {
    pub(crate) resource: usize,
    /// The property with the state, and that of a job that has succeeded.
    pub(crate) state: Option<(String, Value)>,
}

impl Jobs {
    /// Finds the only resource whose elements are shown by `{job_id}`, and that no operation creates.
    pub(super) fn of(contract: &Contract) -> Option<Self> {
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
        let [resource] = shown.as_slice() else {
            return None;
        };
        let shape = &contract.resources.get(*resource)?.shape;
        let state = STATES.into_iter().find_map(|name| {
            let property = shape.property(name)?;
            let own = property.shape.values.iter().find(|value| {
                let value = value.as_str().unwrap_or_default().to_ascii_lowercase();
                SUCCEEDED.iter().any(|start| value.starts_with(start))
            });
            let is_open =
                property.shape.values.is_empty() && matches!(property.shape.kind, Kind::Text);
            let value = own.cloned().or_else(|| is_open.then(|| SUCCESS.into()))?;
            Some((name.to_owned(), value))
        });
        Some(Self {
            resource: *resource,
            state,
        })
    }
}
