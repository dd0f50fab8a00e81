//! Tests of signing and verification with `SDK-HMAC-SM3`.

#![cfg(feature = "sm3")]

use std::time::{Duration, SystemTime};

use huaweicloud_auth::{
    Algorithm, Credentials, ReceivedRequest, Rejection, SignableRequest, Signer, SigningError,
    Verified, Verifier, header,
};

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150)
}

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret")
}

/// Signs a POST request of `hello`, and verifies it after `modify` changed its headers.
fn verified(
    content_type: &str,
    modify: impl Fn(&mut Vec<(String, String)>),
) -> Result<Result<Verified, Rejection>, SigningError> {
    let signer = Signer::new().with_algorithm(Algorithm::SdkHmacSm3);
    let given = [("host", "api.example.com"), ("content-type", content_type)];
    let request = SignableRequest::new("POST", "/v1/jobs")
        .with_headers(&given)
        .with_body(b"hello");
    let credentials = key();
    let added = signer.authenticate(&credentials, &request, now())?;
    let mut headers: Vec<(String, String)> = (given.into_iter().chain(added.iter()))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    modify(&mut headers);
    let headers: Vec<(&str, &[u8])> = (headers.iter())
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let received = ReceivedRequest::new("POST", "/v1/jobs")
        .with_headers(&headers)
        .with_body(b"hello");
    Ok(Verifier::new().verify(&received, now(), |_| Some(key())))
}

#[test]
fn signed_requests_are_accepted() -> Result<(), SigningError> {
    let signed = verified("application/json", |_| {})?.expect("a valid signature");
    assert_eq!(signed.algorithm, Algorithm::SdkHmacSm3);
    assert!(signed.body_signed);
    Ok(())
}

#[test]
fn unsigned_bodies_are_declared_in_the_header_for_sm3() -> Result<(), SigningError> {
    let unsigned = verified("text/plain", |headers| {
        let declared = headers
            .iter()
            .find(|(name, _)| name == header::X_SDK_CONTENT_SM3);
        assert_eq!(
            declared.map(|(_, value)| value.as_str()),
            Some(header::UNSIGNED_PAYLOAD)
        );
    })?;
    assert!(!unsigned.expect("a valid signature").body_signed);
    Ok(())
}

#[test]
fn a_signature_is_not_valid_for_another_algorithm() -> Result<(), SigningError> {
    let outcome = verified("application/json", |headers| {
        for (_, value) in headers {
            *value = value.replace("SDK-HMAC-SM3", "SDK-HMAC-SHA256");
        }
    })?;
    assert!(matches!(outcome, Err(Rejection::SignatureMismatch { .. })));
    Ok(())
}
