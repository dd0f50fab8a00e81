//! From a request to its response: the gateway's checks, then the service behind it.

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

use crate::arguments::Arguments;
use crate::authenticator::Authenticator;
use crate::clock::Clock;
use crate::contract::{Contract, Does, Operation, Path};
use crate::engine::{Call, ServiceResponse, read_body};
use crate::problem::Problem;
use crate::profile::ServiceProfile;
use crate::world::World;

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The server without its sockets.
pub(crate) struct Service {
    pub(crate) contract: Arc<Contract>,
    pub(crate) authenticator: Authenticator,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) project: String,
    pub(crate) seed: u64,
    pub(crate) world: RwLock<World>,
    pub(crate) responses: AtomicU64,
}

/// The outcome of a request.
pub(crate) struct Outcome<'a> {
    /// The operation that it called, if the contract has it.
    pub(crate) operation: Option<&'a Operation>,
    /// Whether it was executed, and not rejected.
    pub(crate) executed: bool,
    pub(crate) response: Response<Bytes>,
}

impl Service {
    /// The time; `None` from an injected clock that panics.
    pub(crate) fn time(&self) -> Option<SystemTime> {
        catch_unwind(AssertUnwindSafe(|| self.clock.now())).ok()
    }

    /// Responds to a request at this time. Its body may have been unreadable.
    pub(crate) fn handle(
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
        let result = result.map_err(|problem| documented(problem, operation));
        Outcome {
            operation,
            executed: result.is_ok(),
            response: self.respond(result, now),
        }
    }

    /// Returns an empty response, which a fault will replace.
    pub(crate) fn placeholder(&self, now: Option<SystemTime>) -> Response<Bytes> {
        let nothing = ServiceResponse {
            status: StatusCode::OK,
            media: None,
            body: Bytes::new(),
        };
        self.respond(Ok(nothing), now)
    }

    fn respond(
        &self,
        result: Result<ServiceResponse, Problem>,
        now: Option<SystemTime>,
    ) -> Response<Bytes> {
        respond(&self.contract.profile, result, &self.next_request_id(), now)
    }

    /// The world as it is now, to look into it.
    pub(crate) fn present(&self) -> RwLockReadGuard<'_, World> {
        let now = self.time().and_then(|now| Timestamp::try_from(now).ok());
        if let Some(now) = now {
            self.catch_up(now);
        }
        self.world()
    }

    /// Lets everything happen that is due.
    fn catch_up(&self, now: Timestamp) {
        if self.world().is_due(now) {
            self.world_mut().advance(now);
        }
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
        let number = self.responses.fetch_add(1, Ordering::Relaxed);
        crate::world::request_id(self.seed, number)
    }

    fn run<'a>(
        &'a self,
        head: &Parts,
        body: Result<&Bytes, &Problem>,
        now: SystemTime,
        called: &mut Option<&'a Operation>,
    ) -> Result<ServiceResponse, Problem> {
        let (raw_path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let found = self.contract.find(raw_path, query).map_err(|error| {
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
        (self.authenticator).check(method, raw_path, query, &head.headers, body, now)?;
        self.check_project(path, &found.parameters, head)?;
        let names = &path.parameters;
        let schemas = &self.contract.schemas;
        let headers = &head.headers;
        let arguments =
            Arguments::read(operation, schemas, names, found.parameters, query, headers)?;
        let content_type = head.headers.get(CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let body = read_body(operation, schemas, content_type.as_deref(), body)?;
        let now = Timestamp::try_from(now)
            .map_err(|error| Problem::internal(format_args!("the clock is off: {error}")))?;
        self.catch_up(now);
        let call = Call {
            contract: &self.contract,
            operation,
            arguments: &arguments,
            body,
            now,
            project: &self.project,
        };
        let act = call.act();
        let response = match act.does {
            Does::List | Does::Show | Does::None => call.read(&self.world(), &act),
            Does::Create | Does::Update | Does::Delete => call.write(&mut self.world_mut(), &act),
        }?;
        if !head.method.is_safe() && call.begins_job() {
            call.begin_job(&mut self.world_mut(), &response);
        }
        Ok(response)
    }

    /// Checks the credentials of a request without a body.
    pub(crate) fn admits(&self, head: &Parts, now: SystemTime) -> Result<(), Problem> {
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let method = head.method.as_str();
        (self.authenticator).check(method, path, query, &head.headers, &[], now)
    }

    /// Returns the response to a request without valid credentials.
    pub(crate) fn unauthenticated(&self, now: Option<SystemTime>) -> Response<Bytes> {
        let reason = "there is neither a valid one-off code nor a valid token";
        self.respond(Err(Problem::unauthenticated(reason)), now)
    }

    fn check_project(&self, path: &Path, segments: &[String], head: &Parts) -> Result<(), Problem> {
        let in_path = path.project.and_then(|at| segments.get(at));
        let in_headers = head.headers.get_all(&self.contract.profile.project_header);
        let own = in_path.is_none_or(|project| *project == self.project)
            && (in_headers.iter()).all(|project| project.as_bytes() == self.project.as_bytes());
        own.then_some(()).ok_or_else(Problem::forbidden)
    }
}

/// Returns the problem with a status that the contract documents for the operation.
fn documented(problem: Problem, operation: Option<&Operation>) -> Problem {
    let status = operation.map_or(problem.status, |own| own.documented(problem.status));
    problem.with_status(status)
}

fn respond(
    profile: &ServiceProfile,
    result: Result<ServiceResponse, Problem>,
    request_id: &str,
    now: Option<SystemTime>,
) -> Response<Bytes> {
    let json = "application/json".to_owned();
    let (status, media, body, allow) = match result {
        Ok(response) => (response.status, response.media, response.body, None),
        Err(problem) => {
            let body = problem.body(profile, request_id);
            (problem.status, Some(json), body, problem.allow)
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, value);
    }
    if let Some(value) = now.and_then(http_date) {
        headers.insert(DATE, value);
    }
    if let Some(media) = media.and_then(|media| HeaderValue::try_from(media).ok()) {
        headers.insert(CONTENT_TYPE, media);
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
