//! Tests of the signer: added headers, errors and explanations.

use std::time::{Duration, SystemTime};

use huaweicloud_auth::{
    Algorithm, CredentialPart, Credentials, SignableRequest, Signer, SigningError,
    encode_component, header,
};

const HEADERS: [(&str, &str); 2] = [("Host", "api.example.com"), ("X-Trace_Id", "1")];

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150)
}

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret")
}

fn get() -> SignableRequest<'static> {
    SignableRequest::new("GET", "/v1/jobs").with_headers(&HEADERS)
}

/// Returns the names of the added headers, and those of the signed headers.
fn added_and_signed(
    signer: &Signer,
    credentials: &Credentials,
    request: &SignableRequest<'_>,
) -> Result<(String, String), SigningError> {
    let added = signer.authenticate(credentials, request, now())?;
    let names: Vec<&str> = added.iter().map(|(name, _)| name).collect();
    let signed = signer
        .explain(credentials, request, now())?
        .map(|explanation| explanation.signed_headers().to_owned());
    Ok((names.join(" "), signed.unwrap_or_default()))
}

#[test]
fn an_access_key_adds_date_and_authorization() -> Result<(), SigningError> {
    let (added, signed) = added_and_signed(&Signer::new(), &key(), &get())?;
    assert_eq!(added, "x-sdk-date authorization");
    assert_eq!(signed, "host;x-sdk-date");
    Ok(())
}

#[test]
fn project_id_token_and_payload_hash_are_added_and_signed() -> Result<(), SigningError> {
    let signer = Signer::new().with_project_id("tenant-7");
    let temporary = key().with_security_token("not-a-real-token");
    let headers = [("content-type", "text/plain")];
    let request = SignableRequest::new("POST", "/")
        .with_headers(&headers)
        .with_body(b"hello");
    let (added, signed) = added_and_signed(&signer, &temporary, &request)?;
    assert_eq!(
        added,
        "x-sdk-date x-project-id x-security-token x-sdk-content-sha256 authorization"
    );
    assert_eq!(
        signed,
        "content-type;x-project-id;x-sdk-content-sha256;x-sdk-date;x-security-token"
    );
    Ok(())
}

#[test]
fn headers_of_the_request_are_signed_and_not_added() -> Result<(), SigningError> {
    let signer = Signer::new().with_project_id("tenant-7");
    let headers = [
        ("X-Project-Id", "tenant-8"),
        ("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"),
    ];
    let request = SignableRequest::new("POST", "/")
        .with_headers(&headers)
        .with_unsigned_body();
    let (added, signed) = added_and_signed(&signer, &key(), &request)?;
    assert_eq!(added, "x-sdk-date authorization");
    assert_eq!(signed, "x-project-id;x-sdk-content-sha256;x-sdk-date");
    Ok(())
}

#[test]
fn a_body_of_any_type_can_be_signed() -> Result<(), SigningError> {
    let headers = [("content-type", "text/plain")];
    let request = SignableRequest::new("POST", "/").with_headers(&headers);
    let hash_of = |request: SignableRequest<'_>| {
        let explanation = Signer::new().explain(&key(), &request, now())?;
        Ok::<_, SigningError>(explanation.map(|explanation| explanation.payload_hash().to_owned()))
    };
    let hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!(
        hash_of(request.with_signed_body(b"hello"))?.as_deref(),
        Some(hello)
    );
    let unsigned = Some(header::UNSIGNED_PAYLOAD);
    assert_eq!(hash_of(request.with_body(b"hello"))?.as_deref(), unsigned);
    assert_eq!(hash_of(request.with_unsigned_body())?.as_deref(), unsigned);
    Ok(())
}

#[test]
fn a_token_is_sent_and_nothing_is_signed() -> Result<(), SigningError> {
    let signer = Signer::new().with_project_id("tenant-7");
    let token = Credentials::token("not-a-real-token");
    let request = get();
    let headers = signer.authenticate(&token, &request, now())?;
    let pairs: Vec<_> = headers.iter().collect();
    assert_eq!(
        pairs,
        [
            ("x-project-id", "tenant-7"),
            ("x-auth-token", "not-a-real-token")
        ]
    );
    assert_eq!(
        format!("{headers:?}"),
        r#"{"x-project-id": "tenant-7", "x-auth-token": "[redacted]"}"#
    );
    assert_eq!(signer.explain(&token, &request, now())?, None);
    Ok(())
}

#[test]
fn invalid_headers_are_rejected() {
    let named = |name: &str| name.to_owned();
    let outcome = |headers: &[(&str, &str)]| {
        let request = SignableRequest::new("GET", "/").with_headers(headers);
        Signer::new()
            .authenticate(&key(), &request, now())
            .map(|_| ())
    };
    for name in [
        "Authorization",
        "X-Sdk-Date",
        "x-security-token",
        "X-Auth-Token",
    ] {
        assert_eq!(
            outcome(&[(name, "x")]),
            Err(SigningError::ReservedHeader { name: named(name) })
        );
    }
    assert_eq!(
        outcome(&[("A", "1"), ("b", "2"), ("a", "1")]),
        Err(SigningError::DuplicateHeader { name: named("a") })
    );
    assert_eq!(
        outcome(&[("a", "1\r\nb: 2")]),
        Err(SigningError::InvalidHeaderValue { name: named("a") })
    );
    for name in ["", "a b", "a:", "ä", "a\n"] {
        assert_eq!(
            outcome(&[(name, "x")]),
            Err(SigningError::InvalidHeaderName { name: named(name) })
        );
    }
}

#[test]
fn invalid_settings_are_rejected() {
    let outcome = |signer: &Signer, credentials: &Credentials, method: &str, at: SystemTime| {
        let request = SignableRequest::new(method, "/");
        signer.authenticate(credentials, &request, at).map(|_| ())
    };
    let signer = Signer::new();
    for method in ["", "GET /", "GÉT"] {
        assert_eq!(
            outcome(&signer, &key(), method, now()),
            Err(SigningError::InvalidMethod)
        );
    }
    for id in ["", "a b", "a\n", "é"] {
        let signer = Signer::new().with_project_id(id);
        assert_eq!(
            outcome(&signer, &key(), "GET", now()),
            Err(SigningError::InvalidProjectId)
        );
    }
    for (region, service) in [
        ("", "s"),
        ("r", ""),
        ("r/s", "s"),
        ("r", "s,"),
        ("r r", "s"),
    ] {
        let signer = Signer::new().with_algorithm(Algorithm::v11(region, service));
        assert_eq!(
            outcome(&signer, &key(), "GET", now()),
            Err(SigningError::InvalidScope)
        );
    }
    let far = now() + Duration::from_secs(300_000_000_000);
    assert!(matches!(
        outcome(&signer, &key(), "GET", far),
        Err(SigningError::Date(_))
    ));
    let broken = Credentials::token("a\nb");
    let error = outcome(&signer, &broken, "GET", now());
    assert!(matches!(
        error,
        Err(SigningError::Credentials(invalid)) if invalid.part() == CredentialPart::Token
    ));
}

#[test]
fn explanations_are_readable_and_have_no_secrets() -> Result<(), SigningError> {
    let temporary = key().with_security_token("not-a-real-token");
    let explanation = Signer::new().explain(&temporary, &get().with_query("b=2&a=1"), now())?;
    let text = explanation
        .map(|explanation| explanation.to_string())
        .unwrap_or_default();
    let hash = text.lines().last().unwrap_or_default().trim();
    assert_eq!(hash.len(), 64);
    assert_eq!(
        text,
        format!(
            "canonical request (tokens are shown as [redacted]):
  GET
  /v1/jobs/
  a=1&b=2
  host:api.example.com
  x-sdk-date:20250124T080910Z
  x-security-token:[redacted]
  
  host;x-sdk-date;x-security-token
  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
string to sign:
  SDK-HMAC-SHA256
  20250124T080910Z
  {hash}"
        )
    );
    Ok(())
}

/// Pins the behavior that the documentation of `encode_component` warns about.
#[test]
fn an_encoded_slash_has_the_signature_of_a_separator() -> Result<(), SigningError> {
    let signature = |path: &str| {
        let request = SignableRequest::new("DELETE", path).with_headers(&HEADERS);
        let credentials = key();
        let signer = Signer::new();
        let headers = signer.authenticate(&credentials, &request, now())?;
        Ok::<_, SigningError>(headers.get(header::AUTHORIZATION).map(str::to_owned))
    };
    let id = encode_component("../a/b");
    assert_eq!(id, "..%2Fa%2Fb");
    assert_eq!(
        signature(&format!("/v1/jobs/{id}"))?,
        signature("/v1/jobs/../a/b")?
    );
    assert_ne!(signature("/v1/jobs/a%252Fb")?, signature("/v1/jobs/a/b")?);
    Ok(())
}
