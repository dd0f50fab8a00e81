//! How operations show jobs and start them. Generated code calls these with names and types.

use std::pin::Pin;

use serde::Serialize;

use super::{handle::JobHandle, job::Job};
use crate::{
    call::{Call, SendFuture, response::Response},
    client::Client,
    contract::model::{Model, raw},
    error::{Error, Problem, envelope::Envelope},
    page::Identified,
};

/// A request for one job; `None` if there is no such job.
pub type JobLookup<T> = Pin<Box<dyn Future<Output = Result<Option<T>, Error>> + Send>>;

/// Calls an operation whose response is the job itself.
pub fn show_job<T>(call: Call, by: &'static str, id: &str) -> JobLookup<T>
where
    T: Identified + Model + Default + Send + 'static,
{
    let call = with_id(call, by, id);
    Box::pin(async move {
        let answer: Response<T> = call?.json().await?;
        Ok(Some(answer.into_inner()))
    })
}

/// Calls an operation whose response is a list of jobs, and selects the one.
pub fn find_job<A, T>(call: Call, by: &'static str, id: &str, jobs: fn(A) -> Vec<T>) -> JobLookup<T>
where
    A: Model + Default + Send + 'static,
    T: Identified + Send + 'static,
{
    let call = with_id(call, by, id);
    let id = id.to_owned();
    Box::pin(async move {
        let answer: Response<A> = call?.json().await?;
        let jobs = jobs(answer.into_inner());
        Ok(jobs.into_iter().find(|job| job.id() == id))
    })
}

/// Sets the id, which must not be empty: a list would return everything.
fn with_id(mut call: Call, by: &'static str, id: &str) -> Result<Call, Error> {
    if id.is_empty() {
        let problem = Problem::new(by, "is empty: it must be the id of a job");
        return Err(Error::invalid(call.operation, vec![problem]));
    }
    call.set(by, id);
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
            id => Ok(client.job(id)),
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
