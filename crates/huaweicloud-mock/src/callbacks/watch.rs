//! Registrations of callbacks, and the jobs that they watch.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use openapi_document::extensions::Moment;
use serde_json::Value;
use tokio::sync::Notify;

use super::plan::Plans;
use super::queue::{Delivery, Queue};
use super::registration::Registration;
use crate::contract::{Contract, Does, Operation};
use crate::engine::accepted_body;
use crate::service::Service;
use crate::world::World;

/// Watched jobs at a time; further ones are not reported.
const LIMIT: usize = 10_000;
/// Between two looks at jobs, by the clock of the server.
const LOOK: Duration = Duration::from_millis(100);

/// The callbacks of a server.
pub(crate) struct Callbacks {
    plans: Arc<Plans>,
    /// Hosts that may be called, in addition to this machine.
    pub(super) hosts: Vec<String>,
    state: Mutex<State>,
    /// Something was registered or is to be sent.
    pub(super) news: Notify,
    /// Something was sent.
    sent: Condvar,
}

#[derive(Default)]
pub(super) struct State {
    watched: Vec<Watch>,
    /// Registrations for jobs that others start, with the ids that they belong to.
    registrations: Vec<(Vec<String>, Registration)>,
    /// The latest registration of each callback.
    pub(super) latest: Vec<Registration>,
    pub(super) queue: Queue,
}

/// A job whose events are reported.
struct Watch {
    resource: usize,
    id: String,
    registration: Registration,
    phase: Stage,
    /// When each event happens again.
    again: Vec<Option<SystemTime>>,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Waiting,
    Running,
    Succeeded,
    Failed,
}

/// A call that was executed.
pub(crate) struct Executed<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) request: &'a Bytes,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) response: &'a [u8],
    /// The path as it was sent.
    pub(crate) path: &'a str,
    pub(crate) now: SystemTime,
}

impl Callbacks {
    pub(crate) fn new(plans: Arc<Plans>, hosts: Vec<String>) -> Self {
        Self {
            plans,
            hosts,
            state: Mutex::default(),
            news: Notify::new(),
            sent: Condvar::new(),
        }
    }

    /// Whether the contract has callbacks.
    pub(crate) fn any(&self) -> bool {
        !self.plans.is_empty()
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn has_plan(&self, name: &str) -> bool {
        self.plans.all.iter().any(|plan| plan.name == name)
    }

    /// Wakes those who wait for callbacks to be sent.
    pub(super) fn settled(&self) {
        self.sent.notify_all();
    }

    /// Waits until this many were sent, and returns those that were.
    pub(super) fn wait(&self, number: usize, limit: Duration) -> Vec<Delivery> {
        let is_short = |state: &mut State| state.queue.deliveries().len() < number;
        let waited = self.sent.wait_timeout_while(self.state(), limit, is_short);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        state.queue.deliveries()
    }

    /// Forgets all that was registered, sent, and injected.
    pub(crate) fn clear(&self) {
        let mut state = self.state();
        state.queue.clear();
        *state = State::default();
    }

    /// Registers the addresses that a call names, and reports the events that the call is.
    pub(crate) fn executed(&self, contract: &Contract, call: &Executed<'_>) {
        let id = call.operation.id.as_str();
        let plans = self.plans.of_operation(id);
        let is_event = self.plans.all.iter().any(|plan| {
            plan.events()
                .any(|(_, event)| event.operation.as_deref() == Some(id))
        });
        let starts_jobs = self.plans.about_jobs_of(id).next().is_some();
        if plans.is_empty() && !is_event && !starts_jobs {
            return;
        }
        let request = accepted_body(call.operation, call.content_type, call.request);
        let request = request.unwrap_or_default();
        let response = serde_json::from_slice(call.response).unwrap_or_default();
        let mut state = self.state();
        for plan in plans {
            if let Some(registration) = Registration::of(plan, &request) {
                state.latest.retain(|known| known.plan.name != plan.name);
                state.latest.push(registration.clone());
                let is_about = plan.moments.job.as_deref().is_none_or(|job| job == id);
                match is_about {
                    true => state.watch(contract, call, &response, registration),
                    false => state.register(contract, call, &response, registration),
                }
            }
        }
        for plan in self.plans.about_jobs_of(id) {
            let own = plans.iter().any(|own| own.name == plan.name);
            let has_own = own && Registration::of(plan, &request).is_some();
            if let Some(registration) = state
                .registration_for(&plan.name, call.path)
                .filter(|_| !has_own)
            {
                state.watch(contract, call, &response, registration);
            }
        }
        if is_event {
            state.report_call(call, &response);
        }
        drop(state);
        self.news.notify_one();
    }

    /// Looks at all watched jobs and puts what has happened into the queue. Returns when to look again.
    pub(super) fn look(&self, service: &Service, now: SystemTime) -> Option<SystemTime> {
        let mut state = self.state();
        let State { watched, queue, .. } = &mut *state;
        if !watched.is_empty() {
            let world = service.present();
            watched.retain_mut(|watch| watch.look(&service.contract, &world, now, queue));
        }
        let look = (!watched.is_empty()).then(|| now.checked_add(LOOK).unwrap_or(now));
        [look, queue.next_due()].into_iter().flatten().min()
    }
}

impl State {
    fn watch(
        &mut self,
        contract: &Contract,
        call: &Executed<'_>,
        response: &Value,
        registration: Registration,
    ) {
        let Some(effect) = call.operation.effect.as_ref() else {
            return;
        };
        let resource = contract.resources.get(effect.resource);
        let id = resource.and_then(|resource| resource.id_of(response));
        let is_job = resource.is_some_and(|resource| resource.states().is_some());
        if let Some(id) = id.filter(|_| is_job && self.watched.len() < LIMIT) {
            self.watched.push(Watch {
                resource: effect.resource,
                id,
                again: vec![None; registration.plan.moments.events.len()],
                registration,
                phase: Stage::Waiting,
            });
        }
    }

    fn register(
        &mut self,
        contract: &Contract,
        call: &Executed<'_>,
        response: &Value,
        registration: Registration,
    ) {
        let effect = call.operation.effect.as_ref();
        let resource = effect.and_then(|effect| contract.resources.get(effect.resource));
        let mut ids: Vec<String> = Vec::new();
        if effect.is_some_and(|effect| effect.act.does == Does::Create) {
            ids.extend(resource.and_then(|resource| resource.id_of(response)));
        } else if resource.is_some_and(|resource| resource.id.is_some()) {
            ids.extend(call.path.rsplit('/').next().map(str::to_owned));
        }
        self.registrations
            .retain(|(known, other)| *known != ids || other.plan.name != registration.plan.name);
        self.registrations.push((ids, registration));
    }

    /// The registration for a job that is started at a path: that of a part of the path, or else one of
    /// everything.
    fn registration_for(&self, name: &str, path: &str) -> Option<Registration> {
        let own = |ids: &[String]| ids.iter().any(|id| path.split('/').any(|part| part == id));
        let named = || {
            self.registrations
                .iter()
                .rev()
                .filter(|(_, own)| own.plan.name == name)
        };
        let nearest = named().find(|(ids, _)| own(ids));
        let nearest = nearest.or_else(|| named().find(|(ids, _)| ids.is_empty()));
        nearest.map(|(_, registration)| registration.clone())
    }

    fn report_call(&mut self, call: &Executed<'_>, response: &Value) {
        let Self { watched, queue, .. } = self;
        for watch in watched.iter() {
            let is_of_job = call.path.split('/').any(|part| part == watch.id);
            for (_, event) in watch.registration.plan.events() {
                let is_call = event.on == Moment::Call
                    && event.operation.as_deref() == Some(call.operation.id.as_str());
                if !is_of_job || !is_call {
                    continue;
                }
                let element = serde_json::json!({ "job_id": watch.id });
                if let Some(body) = watch.registration.body(event, &element, response) {
                    queue.add(watch.registration.clone(), &body, call.now);
                }
            }
        }
    }
}

impl Watch {
    /// Reports what has happened to the job. Returns whether more may.
    fn look(
        &mut self,
        contract: &Contract,
        world: &World,
        now: SystemTime,
        queue: &mut Queue,
    ) -> bool {
        let Some(resource) = contract.resources.get(self.resource) else {
            return false;
        };
        let Some(element) = world.find(self.resource, &self.id).map(|own| own.value()) else {
            return false;
        };
        let state = resource
            .state
            .as_deref()
            .and_then(|name| element.get(name)?.as_str());
        let phases = resource.states().map(|shape| &shape.phases);
        let phase = state
            .zip(phases)
            .and_then(|(state, phases)| phases.get(state));
        let stage = match phase.map_or("running", String::as_str) {
            "waiting" => Stage::Waiting,
            "succeeded" => Stage::Succeeded,
            "failed" | "canceled" => Stage::Failed,
            _ => Stage::Running,
        };
        let registration = self.registration.clone();
        for (index, event) in registration.plan.events() {
            let on = match event.on {
                Moment::Running => Stage::Running,
                Moment::Succeeded => Stage::Succeeded,
                Moment::Failed => Stage::Failed,
                _ => continue,
            };
            // A job may have passed through a stage between two looks.
            let is_new =
                self.phase < on && (stage == on || on == Stage::Running && stage > Stage::Running);
            let again = self.again.get_mut(index);
            let is_due = again
                .as_ref()
                .and_then(|again| **again)
                .is_some_and(|due| due <= now);
            if !(is_new || is_due && stage == on) {
                continue;
            }
            let every = event.every.map(Duration::from_secs);
            if let (Some(again), Some(every)) = (again, every) {
                *again = now.checked_add(every);
            }
            if let Some(body) = registration.body(event, &element, &Value::Null) {
                queue.add(registration.clone(), &body, now);
            }
        }
        self.phase = self.phase.max(stage);
        stage < Stage::Succeeded
    }
}
