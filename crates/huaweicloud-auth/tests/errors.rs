//! Tests of the texts of errors: `Display`, `Debug` and the chain of causes.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests, which clippy does not recognize as tests"
)]

use std::{
    error::Error,
    io,
    time::{Duration, SystemTime},
};

use huaweicloud_auth::{
    Credentials, CredentialsError, ReceivedRequest, SignableRequest, Signer, Verifier,
    endpoints::Endpoints,
    iam::ProjectError,
    parse_sdk_date,
    provider::ProviderError,
    transport::{TransportError, TransportErrorKind},
};

/// Returns an example of each error type.
fn examples() -> Vec<Box<dyn Error>> {
    let transport = || {
        TransportError::new(TransportErrorKind::Connect)
            .with_source(io::Error::other("the host is unknown"))
    };
    let invalid = Credentials::ak_sk("AKEXAMPLE", "");
    let request = SignableRequest::new("GET", "/");
    let signer = Signer::new();
    let signing = || {
        let signed = signer.authenticate(&invalid, &request, SystemTime::UNIX_EPOCH);
        signed.map(|_| ()).unwrap_err()
    };
    let late = SystemTime::UNIX_EPOCH + Duration::from_secs(300_000_000_000);
    let valid = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
    let endpoints = Endpoints::new("S").with_lookup(|_| Some("ftp://a".to_owned()));
    let received = ReceivedRequest::new("GET", "/");
    vec![
        Box::new(Credentials::from_lookup(|_| None).unwrap_err()),
        Box::new(invalid.validate().unwrap_err()),
        Box::new(signing()),
        Box::new(
            signer
                .authenticate(&valid, &request, late)
                .map(|_| ())
                .unwrap_err(),
        ),
        Box::new(parse_sdk_date("").unwrap_err()),
        Box::new(huaweicloud_auth::format_sdk_date(late).unwrap_err()),
        Box::new(
            Verifier::new()
                .verify(&received, late, |_| None)
                .unwrap_err(),
        ),
        Box::new(transport()),
        Box::new(ProviderError::failed("the vault is locked").with_source(transport())),
        Box::new(ProjectError::Transport(transport())),
        Box::new(ProjectError::Signing(signing())),
        Box::new(endpoints.find("r").unwrap_err()),
    ]
}

#[test]
fn debug_is_the_message_followed_by_the_causes() {
    for error in examples() {
        let mut expected = error.to_string();
        let mut cause = error.source();
        if cause.is_some() {
            expected.push_str("\n\nCaused by:");
        }
        while let Some(error) = cause {
            expected.push_str(&format!("\n    {error}"));
            cause = error.source();
        }
        assert_eq!(format!("{error:?}"), expected);
        assert_eq!(format!("{error:#?}"), expected);
    }
}

#[test]
fn messages_do_not_repeat_their_causes() {
    for error in examples() {
        let mut error: &dyn Error = &*error;
        while let Some(cause) = error.source() {
            let message = error.to_string();
            assert!(!message.contains(&cause.to_string()), "{message}");
            error = cause;
        }
    }
}

#[test]
fn main_without_credentials_prints_a_readable_error() {
    fn main() -> Result<(), CredentialsError> {
        Credentials::from_lookup(|_| None)?;
        Ok(())
    }
    assert_eq!(
        format!("Error: {:?}", main().unwrap_err()),
        "Error: no credentials in the environment; help: set HUAWEICLOUD_SDK_AK and \
         HUAWEICLOUD_SDK_SK (with HUAWEICLOUD_SDK_SECURITY_TOKEN for a temporary key), CLOUD_SDK_AK \
         and CLOUD_SDK_SK, or HUAWEICLOUD_SDK_AUTH_TOKEN"
    );
}
