//! One request in, one answer out: the gateway's checks, then the service behind it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::SystemTime;

use bytes::Bytes;
use hyper::header::{ALLOW, CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Response, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

use crate::arguments::{Arguments, check_body};
use crate::clock::Clock;
use crate::contract::{Action, Contract, Operation, Path, Target};
use crate::gate::Gate;
use crate::list;
use crate::problem::{Problem, excerpt};
use crate::rules::PROJECT_HEADER;
use crate::world::{Element, World};

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The server without its sockets.
pub(crate) struct Service {
    pub(crate) contract: Arc<Contract>,
    pub(crate) gate: Gate,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) project: String,
    pub(crate) seed: u64,
    pub(crate) world: RwLock<World>,
    pub(crate) answered: AtomicU64,
}

/// What became of a request.
pub(crate) struct Outcome<'a> {
    /// What it called, if that is in the contract.
    pub(crate) operation: Option<&'a Operation>,
    /// Whether it was carried out, and not refused.
    pub(crate) executed: bool,
    pub(crate) response: Response<Bytes>,
}

/// The part of an answer that depends on the operation.
struct Answer {
    status: StatusCode,
    body: Bytes,
}

impl Service {
    /// The time; `None` from an injected clock that panics.
    pub(crate) fn time(&self) -> Option<SystemTime> {
        catch_unwind(AssertUnwindSafe(|| self.clock.now())).ok()
    }

    /// Answers a request whose body was read, or could not be, at this time.
    pub(crate) fn answer(
        &self,
        head: &Parts,
        body: Result<&Bytes, &Problem>,
        now: Option<SystemTime>,
    ) -> Outcome<'_> {
        let mut operation = None;
        // A panic costs this one request and not the server.
        let result = now.and_then(|now| {
            let run = || self.run(head, body, now, &mut operation);
            catch_unwind(AssertUnwindSafe(run)).ok()
        });
        let result = result.unwrap_or_else(|| Err(Problem::internal("the mock server panicked")));
        Outcome {
            operation,
            executed: result.is_ok(),
            response: self.respond(result, now),
        }
    }

    /// An answer without anything in it, as something else will be put in its place.
    pub(crate) fn placeholder(&self, now: Option<SystemTime>) -> Response<Bytes> {
        let status = StatusCode::OK;
        let body = Bytes::new();
        self.respond(Ok(Answer { status, body }), now)
    }

    fn respond(&self, result: Result<Answer, Problem>, now: Option<SystemTime>) -> Response<Bytes> {
        respond(result, &self.next_request_id(), now)
    }

    /// The world, to read it.
    pub(crate) fn world(&self) -> RwLockReadGuard<'_, World> {
        self.world.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world, to change it.
    pub(crate) fn world_mut(&self) -> RwLockWriteGuard<'_, World> {
        self.world.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ids differ from request to request and repeat with the seed.
    fn next_request_id(&self) -> String {
        let number = self.answered.fetch_add(1, Ordering::Relaxed);
        crate::world::request_id(self.seed, number)
    }

    fn run<'a>(
        &'a self,
        head: &Parts,
        body: Result<&Bytes, &Problem>,
        now: SystemTime,
        called: &mut Option<&'a Operation>,
    ) -> Result<Answer, Problem> {
        let (raw_path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let found = self.contract.find(raw_path).map_err(|error| {
            Problem::unreadable(
                StatusCode::BAD_REQUEST,
                format_args!("the path is malformed: {error}"),
            )
        })?;
        let (path, found) = found.ok_or_else(Problem::unknown_path)?;
        let operation = (path.operation(&head.method))
            .ok_or_else(|| Problem::unknown_method(path.allow.clone()))?;
        *called = Some(operation);
        let body = body.map_err(Problem::clone)?;
        let method = head.method.as_str();
        (self.gate).check(method, raw_path, query, &head.headers, body, now)?;
        self.check_project(path, &found.parameters, head)?;
        let names = &path.parameters;
        let arguments = Arguments::read(operation, names, found.parameters, query, &head.headers)?;
        check_body(operation, body)?;
        self.act(&operation.action, &arguments, now)
    }

    fn check_project(&self, path: &Path, segments: &[String], head: &Parts) -> Result<(), Problem> {
        let in_path = path.project.and_then(|at| segments.get(at));
        let in_header = head.headers.get(PROJECT_HEADER);
        let own = in_path.is_none_or(|project| *project == self.project)
            && in_header.is_none_or(|project| project.as_bytes() == self.project.as_bytes());
        own.then_some(()).ok_or_else(Problem::forbidden)
    }

    fn act(
        &self,
        action: &Action,
        arguments: &Arguments,
        now: SystemTime,
    ) -> Result<Answer, Problem> {
        match action {
            Action::List(plan) => {
                let world = self.world();
                let collection = (world.collection(plan.resource))
                    .ok_or_else(|| Problem::internal("the collection is gone"))?;
                let text = list::page(plan, collection, arguments, now)?;
                Ok(Answer::json(Bytes::from(text)))
            }
            Action::Read { target, view } => {
                let world = self.world();
                let element = self.find(&world, target, arguments)?;
                Ok(Answer::json(Bytes::from(element.shown(*view).to_owned())))
            }
            Action::Delete {
                target,
                allowed,
                status,
            } => {
                let mut world = self.world_mut();
                let element = self.find(&world, target, arguments)?;
                if let Some(allowed) = allowed {
                    let state = element.key(allowed.column);
                    if !allowed.allows(state) {
                        return Err(Problem::invalid(format_args!(
                            "the state {} does not allow this; it is allowed in {}",
                            state.text(),
                            allowed.states.join(", ")
                        )));
                    }
                }
                let id = arguments.segment_text(target.id);
                if let Some(collection) = world.collection_mut(target.resource) {
                    collection.remove(id);
                }
                Ok(Answer {
                    status: *status,
                    body: Bytes::new(),
                })
            }
            Action::Example { status, body } => Ok(Answer {
                status: *status,
                body: body.clone(),
            }),
            Action::Unmodelled => Err(Problem::internal(
                "the mock server does not model this operation, and the contract has no example of its answer",
            )),
        }
    }

    fn find<'a>(
        &self,
        world: &'a World,
        target: &Target,
        arguments: &Arguments,
    ) -> Result<&'a Element, Problem> {
        let id = arguments.segment_text(target.id);
        (world.collection(target.resource))
            .and_then(|collection| collection.find(id))
            .filter(|element| {
                (target.within.iter()).all(|(at, column)| {
                    (arguments.segment(*at)).is_some_and(|wanted| element.key(*column).same(wanted))
                })
            })
            .ok_or_else(|| {
                let resource = self.contract.resources.get(target.resource);
                let name = resource.map_or("element", |resource| resource.name.as_str());
                Problem::not_found(format_args!("there is no {name} `{}`", excerpt(id)))
            })
    }
}

impl Answer {
    fn json(body: Bytes) -> Self {
        Self {
            status: StatusCode::OK,
            body,
        }
    }
}

fn respond(
    result: Result<Answer, Problem>,
    request_id: &str,
    now: Option<SystemTime>,
) -> Response<Bytes> {
    let (status, body, allow) = match result {
        Ok(answer) => (answer.status, answer.body, None),
        Err(problem) => {
            let body = problem.body(request_id);
            (problem.status, body, problem.allow)
        }
    };
    let json = !body.is_empty();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, value);
    }
    if let Some(value) = now.and_then(http_date) {
        headers.insert(DATE, value);
    }
    if json {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some(allow) = allow {
        headers.insert(ALLOW, allow);
    }
    response
}

/// A time as the headers of HTTP have it.
pub(crate) fn http_date(time: SystemTime) -> Option<HeaderValue> {
    let time = Timestamp::try_from(time).ok()?;
    let text = DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&time)
        .ok()?;
    HeaderValue::from_str(&text).ok()
}
