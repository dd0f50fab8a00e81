//! Requests to IAM, the service for users, projects and tokens.

mod cache;
mod error;

use std::time::SystemTime;

use bytes::Bytes;
use http::{Method, Request, header};
use serde_json::Value;

pub use self::{cache::ProjectCache, error::ProjectError};
use crate::{
    context::Context,
    credentials::Credentials,
    encode::canonical_query,
    exchange::{self, Address, ClockCheck, ErrorResponse},
    request::SignableRequest,
    signer::{Signer, SigningError},
};

const PATH: &str = "/v3/projects";

/// Returns the endpoint of IAM in a region.
///
/// ```
/// use huaweicloud_auth::iam::iam_endpoint;
///
/// assert_eq!(iam_endpoint("cn-north-4"), "https://iam.cn-north-4.myhuaweicloud.com");
/// ```
#[must_use]
pub fn iam_endpoint(region: &str) -> String {
    format!("https://iam.{region}.myhuaweicloud.com")
}

/// Returns the id of the default project of a region, which has the name of the region.
///
/// If the [`Context`] has a [`Timer`](crate::provider::Timer), transient errors are retried up to
/// three times: a missing response, and the statuses 408, 429, 500, 502, 503 and 504. A
/// `Retry-After` of up to 10 seconds is respected.
///
/// If the clock is off, IAM rejects the signature. The request is then signed again with the time in
/// the `Date` header of the response.
///
/// # Errors
///
/// Returns [`ProjectError`] if there is not exactly one such project, or no valid response.
///
/// ```no_run
/// use huaweicloud_auth::{Credentials, iam::{ProjectError, find_project, iam_endpoint}, provider::Context};
///
/// # async fn run(context: Context<'_>) -> Result<(), ProjectError> {
/// let credentials = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
/// let region = "cn-north-4";
/// let id = find_project(&context, &iam_endpoint(region), region, &credentials).await?;
/// # Ok(())
/// # }
/// ```
pub async fn find_project(
    context: &Context<'_>,
    iam_endpoint: &str,
    region: &str,
    credentials: &Credentials,
) -> Result<String, ProjectError> {
    let check = match credentials.expose_token() {
        Some(_) => ClockCheck::Report,
        None => ClockCheck::Sign,
    };
    let build = |now| request(now, iam_endpoint, region, credentials);
    let response = exchange::send(context, check, build).await?;
    let response = response.map_err(ProjectError::Transport)?;
    let secrets = credentials.secrets();
    let status = response.status();
    if !status.is_success() {
        return Err(ProjectError::Rejected {
            status: status.as_u16(),
            response: ErrorResponse::new(&response, &secrets).to_string(),
            retry_after: exchange::retry_after(response.headers(), context.now),
        });
    }
    let ids = project_ids(response.body(), region);
    let mut ids = ids.ok_or_else(|| ProjectError::InvalidResponse {
        found: exchange::describe(response.headers(), response.body(), &secrets),
    })?;
    let region = region.to_owned();
    match (ids.pop(), ids.is_empty()) {
        (None, _) => Err(ProjectError::NotFound { region }),
        (Some(id), true) => Ok(id),
        (Some(last), false) => {
            ids.push(last);
            Err(ProjectError::Ambiguous { region, ids })
        }
    }
}

fn request(
    now: SystemTime,
    iam_endpoint: &str,
    region: &str,
    credentials: &Credentials,
) -> Result<Request<Bytes>, ProjectError> {
    let query = canonical_query([("name", region)]);
    let address = Address::new(iam_endpoint, &format!("{PATH}?{query}"))
        .map_err(|_| ProjectError::InvalidEndpoint)?;
    let signed = [("host", address.host.as_str())];
    let signable = SignableRequest::new("GET", address.uri.path())
        .with_query(&query)
        .with_headers(&signed);
    let signer = Signer::new();
    let added = signer
        .authenticate(credentials, &signable, now)
        .map_err(ProjectError::Signing)?;
    let mut request = Request::builder()
        .method(Method::GET)
        .uri(address.uri)
        .header(header::HOST, &address.host)
        .header(header::ACCEPT, "application/json");
    for (name, value) in added.iter() {
        let value = exchange::sensitive(value).map_err(|_| {
            ProjectError::Signing(SigningError::InvalidHeaderValue {
                name: name.to_owned(),
            })
        })?;
        request = request.header(name, value);
    }
    (request.body(Bytes::new())).map_err(|_| ProjectError::InvalidEndpoint)
}

/// Returns the ids of the projects with this name, or of all if none has it: a list without the names is
/// already filtered.
fn project_ids(body: &[u8], name: &str) -> Option<Vec<String>> {
    let body = exchange::parse_json(body).ok()?;
    let projects = body.get("projects")?.as_array()?;
    let has_name = |project: &&Value| project.get("name").and_then(Value::as_str) == Some(name);
    let any_has_name = projects.iter().any(|project| has_name(&project));
    projects
        .iter()
        .filter(|project| !any_has_name || has_name(project))
        .map(|project| Some(exchange::text(project.get("id")?)?.to_owned()))
        .collect()
}
