//! What is asked of IAM, the service that knows users, projects and tokens.

use bytes::Bytes;
use http::{Method, Request, header};
use serde_json::Value;

use crate::{
    credentials::Credentials,
    encode::canonical_query,
    exchange::{self, Address, Refusal},
    provider::Context,
    request::SignableRequest,
    signer::{Signer, SigningError},
    transport::TransportError,
};

const PATH: &str = "/v3/projects";

/// The address of IAM in a region.
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

/// No project id for a region. No message holds a secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProjectError {
    /// No project of these credentials has the name of the region.
    #[error(
        "IAM knows no project for the region {region:?} with these credentials: check the region, \
         or set the project id that the console shows under \"My Credentials\""
    )]
    None {
        /// The region.
        region: String,
    },
    /// Several projects have the name of the region.
    #[error(
        "IAM knows several projects for the region {region:?}: set the project id to one of {}",
        ids.join(", ")
    )]
    Several {
        /// The region.
        region: String,
        /// The ids of the projects.
        ids: Vec<String>,
    },
    /// The address of IAM is not one.
    #[error("the address of IAM is not one such as https://iam.cn-north-4.myhuaweicloud.com")]
    InvalidEndpoint,
    /// The question could not be authenticated, and nothing was sent.
    #[error("the project id could not be asked for, because the request cannot be signed")]
    Signing(#[source] SigningError),
    /// IAM gave no answer.
    #[error("IAM gave no answer when asked for the project id")]
    Transport(#[source] TransportError),
    /// IAM refused.
    #[error(
        "IAM does not tell the project id: it answered with {answer}; check the credentials, or \
         set the project id"
    )]
    Refused {
        /// The status of the answer, such as 401.
        status: u16,
        /// Status, error code and message, as far as there are any.
        answer: String,
    },
    /// The answer cannot be understood.
    #[error("IAM's answer has no list of projects with ids: check that the address is that of IAM")]
    Unreadable,
}

/// Finds the id of the project that belongs to a region: the one of that name.
///
/// # Errors
///
/// [`ProjectError`] if there is none or more than one, or no answer that could be read.
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
    let request = request(context, iam_endpoint, region, credentials)?;
    let answer = context.transport.send(request).await;
    let answer = answer.map_err(ProjectError::Transport)?;
    if !answer.status().is_success() {
        let secrets: Vec<&str> = [
            credentials.expose_secret_key(),
            credentials.expose_security_token(),
            credentials.expose_token(),
        ]
        .into_iter()
        .flatten()
        .collect();
        return Err(ProjectError::Refused {
            status: answer.status().as_u16(),
            answer: Refusal::new(answer.status(), answer.body(), &secrets).to_string(),
        });
    }
    let mut ids = project_ids(answer.body()).ok_or(ProjectError::Unreadable)?;
    let region = region.to_owned();
    match (ids.pop(), ids.is_empty()) {
        (None, _) => Err(ProjectError::None { region }),
        (Some(id), true) => Ok(id),
        (Some(last), false) => {
            ids.push(last);
            Err(ProjectError::Several { region, ids })
        }
    }
}

fn request(
    context: &Context<'_>,
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
        .authenticate(credentials, &signable, context.now)
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

fn project_ids(body: &[u8]) -> Option<Vec<String>> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let projects = body.get("projects")?.as_array()?;
    projects
        .iter()
        .map(|project| Some(exchange::text(project.get("id")?)?.to_owned()))
        .collect()
}
