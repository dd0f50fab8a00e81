//! Tests of each reason for rejecting a request.

use std::time::{Duration, SystemTime};

use huaweicloud_auth::{
    Algorithm, Credentials, ReceivedRequest, Rejection, SignableRequest, Signer, SigningError,
    Verified, Verifier,
};

type Headers = Vec<(String, Vec<u8>)>;

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150)
}

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret")
}

fn named(name: &str) -> String {
    name.to_owned()
}

/// Signs a POST request with the body `{}`.
fn signed(
    signer: &Signer,
    credentials: &Credentials,
    headers: &[(&str, &str)],
) -> Result<Headers, SigningError> {
    let request = SignableRequest::new("POST", "/v1/jobs")
        .with_headers(headers)
        .with_body(b"{}");
    let added = signer.authenticate(credentials, &request, now())?;
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.as_bytes().to_vec());
    let mut all: Headers = headers.iter().copied().map(owned).collect();
    all.extend(added.iter().map(owned));
    Ok(all)
}

fn verify_with(
    verifier: &Verifier,
    headers: &Headers,
    credentials: Option<Credentials>,
) -> Result<Verified, Rejection> {
    let headers: Vec<(&str, &[u8])> = (headers.iter())
        .map(|(name, value)| (name.as_str(), value.as_slice()))
        .collect();
    let request = ReceivedRequest::new("POST", "/v1/jobs")
        .with_headers(&headers)
        .with_body(b"{}");
    verifier.verify(&request, now(), |_| credentials)
}

fn verify(headers: &Headers) -> Result<Verified, Rejection> {
    verify_with(&Verifier::new(), headers, Some(key()))
}

fn set(headers: &mut Headers, name: &str, value: &[u8]) {
    headers.retain(|(candidate, _)| candidate != name);
    headers.push((name.to_owned(), value.to_vec()));
}

fn replace(headers: &mut Headers, from: &str, to: &str) {
    for (name, value) in headers {
        if name == "authorization" {
            *value = String::from_utf8_lossy(value)
                .replace(from, to)
                .into_bytes();
        }
    }
}

const HOST: [(&str, &str); 1] = [("host", "api.example.com")];

#[test]
fn a_valid_signature_is_accepted() -> Result<(), SigningError> {
    let verified = verify(&signed(&Signer::new(), &key(), &HOST)?);
    let verified = verified.expect("a good signature");
    assert_eq!(verified.access_key_id, "AKEXAMPLE");
    assert_eq!(verified.algorithm, Algorithm::SdkHmacSha256);
    assert_eq!(verified.signed_at, now());
    assert_eq!(verified.signed_headers, ["host", "x-sdk-date"]);
    assert!(verified.body_signed);
    Ok(())
}

#[test]
fn missing_and_malformed_headers_are_rejected() -> Result<(), SigningError> {
    let good = signed(&Signer::new(), &key(), &HOST)?;

    assert_eq!(
        verify(&Headers::new()),
        Err(Rejection::MissingAuthorization)
    );

    let mut headers = good.clone();
    headers.retain(|(name, _)| name != "x-sdk-date");
    assert_eq!(verify(&headers), Err(Rejection::MissingDate));

    set(&mut headers, "x-sdk-date", b"yesterday");
    assert_eq!(verify(&headers), Err(Rejection::InvalidDate));
    set(&mut headers, "x-sdk-date", b"\xff");
    assert_eq!(verify(&headers), Err(Rejection::InvalidDate));

    let mut headers = good.clone();
    replace(&mut headers, "host;x-sdk-date", "host");
    assert_eq!(verify(&headers), Err(Rejection::DateNotSigned));

    let mut headers = good.clone();
    replace(&mut headers, "SDK-HMAC-SHA256", "SDK-SM2-SM3");
    assert_eq!(verify(&headers), Err(Rejection::UnsupportedAlgorithm));

    let mut headers = good.clone();
    set(&mut headers, "authorization", b"\xff");
    assert!(matches!(verify(&headers), Err(Rejection::Malformed { .. })));

    let mut headers = good.clone();
    headers.retain(|(name, _)| name != "host");
    let absent = Rejection::SignedHeaderAbsent {
        name: named("host"),
    };
    assert_eq!(verify(&headers), Err(absent));

    for name in ["host", "authorization", "x-sdk-date"] {
        let mut headers = good.clone();
        headers.push((name.to_uppercase(), b"x".to_vec()));
        let twice = Rejection::DuplicateHeader { name: named(name) };
        assert_eq!(verify(&headers), Err(twice));
    }

    // An unsigned header may be repeated.
    let mut headers = good;
    headers.push((named("accept"), b"a".to_vec()));
    headers.push((named("accept"), b"b".to_vec()));
    assert!(verify(&headers).is_ok());
    Ok(())
}

#[test]
fn unknown_keys_are_rejected() -> Result<(), SigningError> {
    let headers = signed(&Signer::new(), &key(), &HOST)?;
    let unknown = Err(Rejection::UnknownAccessKey {
        access_key_id: named("AKEXAMPLE"),
    });
    for credentials in [
        None,
        Some(Credentials::token("not-a-real-token")),
        Some(Credentials::ak_sk("AKOTHER", "not-a-real-secret")),
        Some(Credentials::ak_sk("AKEXAMPLE", "")),
    ] {
        assert_eq!(
            verify_with(&Verifier::new(), &headers, credentials),
            unknown
        );
    }
    Ok(())
}

#[test]
fn clock_skew_is_reported() -> Result<(), SigningError> {
    let headers = signed(&Signer::new(), &key(), &HOST)?;
    let headers: Vec<(&str, &[u8])> = (headers.iter())
        .map(|(name, value)| (name.as_str(), value.as_slice()))
        .collect();
    let request = ReceivedRequest::new("POST", "/v1/jobs")
        .with_headers(&headers)
        .with_body(b"{}");
    let verifier = Verifier::new().with_max_skew(Duration::from_secs(60));
    let at = |time| verifier.verify(&request, time, |_| Some(key()));
    let skew = Duration::from_secs(61);

    assert!(at(now() + Duration::from_secs(60)).is_ok());
    let behind = at(now() + skew);
    assert_eq!(behind, Err(Rejection::DateSkewed { skew, ahead: false }));
    let ahead = Rejection::DateSkewed { skew, ahead: true };
    assert_eq!(
        ahead.to_string(),
        "the request was signed 61 s ahead of the server's time"
    );
    assert_eq!(at(now() - skew), Err(ahead));
    Ok(())
}

#[test]
fn a_mismatch_explains_what_the_server_computed() -> Result<(), SigningError> {
    let headers = signed(&Signer::new(), &key(), &HOST)?;
    let other = Credentials::ak_sk("AKEXAMPLE", "another-secret");
    match verify_with(&Verifier::new(), &headers, Some(other)) {
        Err(Rejection::SignatureMismatch { explanation }) => {
            assert_eq!(explanation.canonical_path(), "/v1/jobs/");
            assert_eq!(explanation.signed_headers(), "host;x-sdk-date");
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn required_headers_must_be_signed() -> Result<(), SigningError> {
    let verifier = Verifier::new().with_required_header("Host");
    let headers = signed(&Signer::new(), &key(), &HOST)?;
    assert!(verify_with(&verifier, &headers, Some(key())).is_ok());

    let mut headers = signed(&Signer::new(), &key(), &[])?;
    headers.push((named("host"), b"api.example.com".to_vec()));
    let unsigned = Rejection::HeaderNotSigned {
        name: named("host"),
    };
    assert_eq!(verify_with(&verifier, &headers, Some(key())), Err(unsigned));
    Ok(())
}

#[test]
fn json_bodies_must_be_signed() -> Result<(), SigningError> {
    let declared = |content_type: &str, hash: &str| {
        let headers = [
            ("content-type", content_type),
            ("x-sdk-content-sha256", hash),
        ];
        signed(&Signer::new(), &key(), &headers)
    };
    let hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert!(verify(&declared("application/json", hash)?).is_ok());
    let wrong = declared("application/json", &"0".repeat(64))?;
    assert_eq!(verify(&wrong), Err(Rejection::BodyHashMismatch));

    let plain = verify(&declared("text/plain", "UNSIGNED-PAYLOAD")?);
    assert!(!plain.expect("a good signature").body_signed);
    let json = declared("application/json", "UNSIGNED-PAYLOAD")?;
    assert_eq!(verify(&json), Err(Rejection::UnsignedBody));
    let lenient = Verifier::new().with_unsigned_json();
    assert!(verify_with(&lenient, &json, Some(key())).is_ok());

    let mut headers = signed(&Signer::new(), &key(), &HOST)?;
    headers.push((named("x-sdk-content-sha256"), b"UNSIGNED-PAYLOAD".to_vec()));
    let unsigned = Rejection::HeaderNotSigned {
        name: named("x-sdk-content-sha256"),
    };
    assert_eq!(verify(&headers), Err(unsigned));
    Ok(())
}

#[test]
fn an_empty_body_may_be_declared_as_unsigned() -> Result<(), SigningError> {
    let signer = Signer::new();
    let given = [
        ("content-type", "text/plain"),
        ("x-sdk-content-sha256", "UNSIGNED-PAYLOAD"),
    ];
    let request = SignableRequest::new("GET", "/").with_headers(&given);
    for request in [request.with_body(b""), request.with_unsigned_body()] {
        let credentials = key();
        let added = signer.authenticate(&credentials, &request, now())?;
        let headers: Vec<(&str, &[u8])> = (given.iter().copied())
            .chain(added.iter())
            .map(|(name, value)| (name, value.as_bytes()))
            .collect();
        let received = ReceivedRequest::new("GET", "/").with_headers(&headers);
        assert!(
            Verifier::new()
                .verify(&received, now(), |_| Some(key()))
                .is_ok()
        );
    }
    Ok(())
}

#[test]
fn a_temporary_key_requires_its_token() -> Result<(), SigningError> {
    let temporary = key().with_security_token("not-a-real-token");
    let verify = |headers: &Headers, known: &Credentials| {
        verify_with(&Verifier::new(), headers, Some(known.clone()))
    };
    let with_token = signed(&Signer::new(), &temporary, &HOST)?;
    let without = signed(&Signer::new(), &key(), &HOST)?;
    let other = key().with_security_token("another-token");

    assert!(verify(&with_token, &temporary).is_ok());
    let mismatch = Err(Rejection::SecurityTokenMismatch);
    assert_eq!(verify(&with_token, &other), mismatch);
    assert_eq!(verify(&with_token, &key()), mismatch);
    assert_eq!(verify(&without, &temporary), mismatch);

    let mut unsigned = without;
    unsigned.push((named("x-security-token"), b"not-a-real-token".to_vec()));
    let not_signed = Rejection::HeaderNotSigned {
        name: named("x-security-token"),
    };
    assert_eq!(verify(&unsigned, &temporary), Err(not_signed));
    Ok(())
}

#[test]
fn a_derived_key_is_bound_to_its_scope() -> Result<(), SigningError> {
    let signer = Signer::new().with_algorithm(Algorithm::v11("north-1", "reports"));
    let headers = signed(&signer, &key(), &HOST)?;
    let verified = verify(&headers).expect("a good signature");
    assert_eq!(verified.algorithm, Algorithm::v11("north-1", "reports"));

    let strict = Verifier::new().with_scope("north-1", "reports");
    assert!(verify_with(&strict, &headers, Some(key())).is_ok());
    let strict = Verifier::new().with_scope("south-2", "reports");
    let elsewhere = Rejection::ScopeMismatch {
        scope: named("20250124/north-1/reports"),
    };
    assert_eq!(verify_with(&strict, &headers, Some(key())), Err(elsewhere));

    let mut other_day = headers.clone();
    replace(&mut other_day, "/20250124/", "/20250125/");
    assert_eq!(verify(&other_day), Err(Rejection::ScopeDateMismatch));

    let mut other_region = headers;
    replace(&mut other_region, "/north-1/", "/south-2/");
    assert!(matches!(
        verify(&other_region),
        Err(Rejection::SignatureMismatch { .. })
    ));
    Ok(())
}
