//! Which credentials, account and project are used, and how far the clock is off.

use bytes::Bytes;
use http::{Method, Request, Response};
use huaweicloud_auth::CredentialKind;
use metastudio::{
    Clock, SystemClock,
    provider::{Context, ProvideCredentials},
    transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
};
use serde_json::{Map, Value, json};

use crate::{
    connect::{self, PROJECT_VARIABLES, paths},
    failure::{Exit, Failure, causes},
    output::About,
    session::Session,
};

/// A list that every account may see, in its smallest form.
const PROBE: &str = "/v1/{project_id}/digital-assets";

/// Prints which credentials are used. Fails if there are none, or the service rejects them.
pub(super) async fn status(session: &Session<'_>) -> Result<(), Failure> {
    let mut status = Map::new();
    let mut add = |name: &str, value: Value| {
        status.insert(name.to_owned(), value);
    };
    if session.settings.mock {
        add("credentials_from", "the mock server".into());
    } else {
        let profile = session.settings.profile()?;
        let found = source(session, &profile).await?;
        add("credentials_from", found.origin.into());
        add("kind", found.kind.into());
        add("access_key_id", found.access_key_id.into());
        add("profile", profile.name.clone().into());
        add("region", session.settings.region_or(&profile).into());
        let project = (session.settings.project_id.clone())
            .or_else(|| {
                PROJECT_VARIABLES
                    .iter()
                    .find_map(|name| paths::variable(name))
            })
            .or(profile.project_id)
            .or(found.project_id);
        add("project_id", project.into());
    }
    let mut failure = None;
    if !session.matches.flag("offline") {
        failure = probe(session, &mut add).await?;
    }
    session
        .printer
        .print(&Value::Object(status), &About::default())?;
    match failure {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

/// Asks the service, and reports whether it accepts the credentials, the project and the clock.
async fn probe(
    session: &Session<'_>,
    add: &mut impl FnMut(&str, Value),
) -> Result<Option<Failure>, Failure> {
    let client = session.connect()?.client().clone();
    let response = client
        .request(Method::GET, PROBE)
        .query("limit", 1)
        .send()
        .await;
    if let Some(project) = client.project_id() {
        add("project_id", project.into());
    }
    if let Some(offset) = session.settings.server_time.offset() {
        add("clock_offset_seconds", json!(offset));
    }
    Ok(match response {
        Ok(_) => {
            add("accepted", true.into());
            None
        }
        Err(error) => {
            let failure = Failure::from(error);
            add("accepted", false.into());
            add("problem", failure.message().into());
            Some(failure)
        }
    })
}

/// The credentials that are used.
struct Found {
    origin: String,
    kind: String,
    access_key_id: Option<String>,
    project_id: Option<String>,
}

/// Returns the first source that has credentials.
async fn source(
    session: &Session<'_>,
    profile: &connect::profile::Profile,
) -> Result<Found, Failure> {
    let transport = NoNetwork;
    let context = Context::new(&transport, SystemClock.now());
    let mut tried = Vec::new();
    for source in connect::sources(&session.settings, profile)? {
        let origin = source.origin.describe().into_owned();
        match source.provide(&context).await {
            Ok(provided) => {
                let credentials = provided.credentials();
                return Ok(Found {
                    origin,
                    kind: kind(credentials.kind()).to_owned(),
                    access_key_id: credentials.access_key_id().map(masked),
                    project_id: provided.project_id().map(str::to_owned),
                });
            }
            Err(error) if error.is_not_applicable() => {
                let reason = format!("{error}{}", causes(&error));
                // The hint names what helps with any source.
                let reason = reason.split("; help: ").next().unwrap_or_default();
                tried.push(format!("{origin}: {reason}"));
            }
            // Only the metadata service uses the network, and it was not asked.
            Err(_) if source.origin == connect::Origin::Metadata => {
                tried.push(format!("{origin}: not asked"));
            }
            Err(error) => {
                return Err(Failure::new(
                    Exit::Credentials,
                    format!("{origin}: {error}{}", causes(&error)),
                ));
            }
        }
    }
    Err(Failure::new(Exit::Credentials, format!("there are no credentials: {}", tried.join("; ")))
        .with_hint(
            "run `metastudio configure`, set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or try `--mock`",
        ))
}

/// Returns the name of a kind of credentials.
fn kind(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::AccessKey => "access_key",
        CredentialKind::TemporaryAccessKey => "temporary_access_key",
        CredentialKind::Token => "token",
        _ => "other",
    }
}

/// Returns an id of which only the beginning and the end can be read.
fn masked(id: &str) -> String {
    let count = id.chars().count();
    if count <= 8 {
        return "****".to_owned();
    }
    let start: String = id.chars().take(4).collect();
    let end: String = id.chars().skip(count - 2).collect();
    format!("{start}****{end}")
}

/// A transport that sends nothing: looking at sources does not wait for a network.
#[derive(Debug)]
struct NoNetwork;

impl Transport for NoNetwork {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_masked() {
        assert_eq!(masked("AKEXAMPLE0001"), "AKEX****01");
        assert_eq!(masked("short"), "****");
    }
}
