//! How operations show jobs and begin them. Generated code calls this with names and types.

#![allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]

use std::pin::Pin;

use serde::{Serialize, de::DeserializeOwned};

use super::{Job, JobHandle};
use crate::{
    call::Call,
    check::Problem,
    error::{Error, envelope::Envelope},
    model::raw,
    page::Identified,
    response::Response,
};

/// What comes of asking for a job.
pub(crate) type Look<T> = Pin<Box<dyn Future<Output = Result<Option<T>, Error>> + Send>>;

/// Asks an operation that answers with the job itself.
pub(crate) fn itself<T>(call: Call, by: &'static str, id: &str) -> Look<T>
where
    T: Identified + DeserializeOwned + Send + 'static,
{
    let call = with_id(call, by, id);
    Box::pin(async move {
        let answer: Response<T> = call?.json().await?;
        Ok(Some(answer.into_inner()))
    })
}

/// Asks an operation that answers with a list of jobs, and picks the one.
pub(crate) fn one_of<A, T>(call: Call, by: &'static str, id: &str, jobs: fn(A) -> Vec<T>) -> Look<T>
where
    A: DeserializeOwned + Send + 'static,
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

/// An empty id would ask a list for everything.
fn with_id(mut call: Call, by: &'static str, id: &str) -> Result<Call, Error> {
    if id.is_empty() {
        let problem = Problem::new(by, "is empty: it must be the id of a job");
        return Err(Error::refused(call.operation, vec![problem]));
    }
    call.set(by, id);
    Ok(call)
}

/// Calls an operation that begins a job.
pub(crate) async fn start<A, T>(call: Call, id: fn(&A) -> &str) -> Result<JobHandle<T>, Error>
where
    A: DeserializeOwned + Send + 'static,
    T: Job,
{
    let (client, operation) = (call.client.clone(), call.operation);
    let answer: Response<A> = call.json().await?;
    match id(&answer) {
        "" => {
            let envelope = Envelope::of_headers(answer.headers());
            let error = Error::decode(operation, "its answer does not name the job it began");
            Err(error.with_answer(answer.status(), envelope, answer.bytes()))
        }
        id => Ok(client.job(id)),
    }
}

/// The text of a member, empty where there is none.
pub(crate) trait Text {
    fn text(&self) -> &str;
}

impl Text for String {
    fn text(&self) -> &str {
        self
    }
}

impl Text for Option<String> {
    fn text(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }
}

/// The code and the message of what a job says went wrong.
pub(crate) fn reason<E: Serialize>(error: &E) -> Option<String> {
    let envelope = Envelope::of_value(&raw(error));
    match (envelope.code, envelope.message) {
        (Some(code), Some(message)) => Some(format!("{code}: {message}")),
        (code, message) => code.or(message),
    }
}

#[cfg(test)]
mod tests;
