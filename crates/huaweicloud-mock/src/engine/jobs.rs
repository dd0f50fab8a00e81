//! Jobs that a call has started without creating them.

use serde_json::{Map, Value};

use super::{Call, ServiceResponse};
use crate::contract::JOB_ID;
use crate::world::{Draft, World};

impl Call<'_> {
    /// Returns whether the response has the id of a job that another operation shows.
    pub(crate) fn begins_job(&self) -> bool {
        let response = self.operation.success.shape();
        let resource = self.operation.effect.as_ref().map(|effect| effect.resource);
        let is_of_jobs = self.contract.jobs.as_ref().map(|jobs| jobs.resource) == resource;
        self.contract.jobs.is_some()
            && !is_of_jobs
            && response.is_some_and(|response| response.property(JOB_ID).is_some())
    }

    /// Creates the job whose id is in the response. It has succeeded at once if the contract does not show
    /// how jobs move.
    pub(crate) fn begin_job(&self, world: &mut World, response: &ServiceResponse) {
        let body = serde_json::from_slice::<Value>(&response.body);
        let id = body
            .as_ref()
            .ok()
            .and_then(|body| body.get(JOB_ID)?.as_str());
        let (Some(jobs), Some(id)) = (&self.contract.jobs, id) else {
            return;
        };
        let state = jobs.state.clone();
        let draft = Draft {
            id: Some(id.to_owned()),
            given: state.into_iter().collect::<Map<String, Value>>(),
            ..Draft::default()
        };
        // A job of this id may exist already: operations without elements return the same id each time.
        let _ = world.create(jobs.resource, &draft, self.now);
    }
}
