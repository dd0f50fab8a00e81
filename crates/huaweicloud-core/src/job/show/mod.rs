//! How operations show jobs and start them. Generated code calls these with names and types.

use std::pin::Pin;

use serde::Serialize;

use super::{handle::JobHandle, id::JobId, job::Job};
use crate::{
    call::{Call, SendFuture, response::Response},
    client::Client,
    contract::model::{Model, raw},
    error::{Error, Problem, envelope::Envelope},
};

/// A request for one job; `None` if there is no such job.
pub type JobLookup<T> = Pin<Box<dyn Future<Output = Result<Option<T>, Error>> + Send>>;

/// Calls an operation whose response is the job itself.
pub fn show_job<T>(call: Call, by: &'static str, id: &JobId) -> JobLookup<T>
where
    T: Job + Model + Default + Send + 'static,
{
    let call = with_id(call, by, T::PARENTS, id);
    Box::pin(async move {
        let response: Response<T> = call?.json().await?;
        Ok(Some(response.into_inner()))
    })
}

/// Calls an operation whose response is a list of jobs, and selects the one.
pub fn find_job<A, T>(
    call: Call,
    by: &'static str,
    id: &JobId,
    jobs: fn(A) -> Vec<T>,
) -> JobLookup<T>
where
    A: Model + Default + Send + 'static,
    T: Job,
{
    let call = with_id(call, by, T::PARENTS, id);
    let id = id.id().to_owned();
    Box::pin(async move {
        let response: Response<A> = call?.json().await?;
        let jobs = jobs(response.into_inner());
        Ok(jobs.into_iter().find(|job| job.id() == id))
    })
}

/// Sets the ids, which must not be empty: a list would return everything.
fn with_id(
    mut call: Call,
    by: &'static str,
    parents: &'static [&'static str],
    id: &JobId,
) -> Result<Call, Error> {
    let problem = |name, message| Error::invalid(call.operation, vec![Problem::new(name, message)]);
    if id.id().is_empty() {
        return Err(problem(by, "is empty: it must be the id of a job"));
    }
    if parents.len() != id.parents().len() {
        let (name, message) = match parents.get(id.parents().len()) {
            Some(name) => (
                *name,
                "is missing: pass it before the id, as `client.job((parent, id))`",
            ),
            None => (
                by,
                "is one of several ids, but only that of the job is needed",
            ),
        };
        return Err(problem(name, message));
    }
    for (name, value) in parents.iter().zip(id.parents()) {
        call.set(name, value.as_str());
    }
    call.set(by, id.id());
    Ok(call)
}

/// Calls an operation that starts a job, and returns a handle of it.
///
/// # Errors
///
/// The call fails, or its response does not contain the id of the job.
pub fn start_job<A, T>(call: Call, id: fn(&A) -> &str) -> SendFuture<JobHandle<T>>
where
    A: Model + Default + 'static,
    T: Job,
{
    let (client, operation) = (Client::of(call.context.clone()), call.operation);
    // The job belongs to what it was started below.
    let parents = T::PARENTS.iter().map(|name| {
        let parameter = operation.parameter(name);
        let texts = parameter.map(|parameter| call.texts(parameter).concat());
        texts.unwrap_or_default()
    });
    let parents: Vec<String> = parents.collect();
    SendFuture::new(call, move |body| {
        let secrets = body.secrets.clone();
        let response: Response<A> = body.json()?;
        match id(&response) {
            "" => {
                let envelope = Envelope::of_headers(response.headers());
                let error =
                    Error::decode(operation, "the response does not contain the id of the job");
                let body = secrets.hide_in_body(response.bytes().clone());
                Err(error.with_response(response.status(), envelope, &body))
            }
            id => Ok(client.job(JobId::new(parents, id.to_owned()))),
        }
    })
}

/// A text that may be absent.
pub trait OptionalText {
    /// Returns the text, which is empty if it is absent.
    fn text(&self) -> &str;
}

impl OptionalText for String {
    fn text(&self) -> &str {
        self
    }
}

impl OptionalText for Option<String> {
    fn text(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }
}

/// Returns the code and message of an error that a job describes.
#[must_use]
pub fn reason<E: Serialize>(error: &E) -> Option<String> {
    let envelope = Envelope::of_value(&raw(error));
    match (envelope.code, envelope.message) {
        (Some(code), Some(message)) => Some(format!("{code}: {message}")),
        (code, message) => code.or(message),
    }
}

#[cfg(test)]
mod tests;
