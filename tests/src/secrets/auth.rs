//! Examples of the public types of authentication.

use std::{sync::Arc, time::Duration};

use http::{HeaderMap, HeaderValue, StatusCode};
use huaweicloud_auth::{
    Algorithm, CredentialKind, CredentialPart, Credentials, ReceivedRequest, Rejection,
    SignableRequest, Signer, Verifier,
    callback::{CallbackScheme, CallbackVerifier, MemoryNonces, NonceStore, SignatureForm},
    endpoints::Endpoints,
    env,
    iam::{ProjectCache, find_project},
    parse_sdk_date,
    provider::{
        CachedCredentials, Chain, Context, EnvironmentProvider, IamUser, MetadataProvider,
        PasswordProvider, ProfileProvider, ProjectScope, ProvideCredentials, Provided,
    },
    transport::{
        NewConnection, NoProxy, RequestTimeout, Streamed, TransportError, TransportErrorKind,
    },
};
use metastudio::testing::Stub;
use serde_json::json;

use super::{HUSH, Shown};
use crate::support::client::{SECRET, TOKEN, keys, noon, token};

fn temporary() -> Credentials {
    keys().with_security_token(TOKEN)
}

pub(super) async fn shown() -> Shown {
    let mut shown = Shown::default();
    credentials(&mut shown);
    signing(&mut shown);
    callbacks(&mut shown);
    places(&mut shown);
    providers(&mut shown).await;
    shown
}

fn credentials(shown: &mut Shown) {
    for credentials in [keys(), temporary(), token()] {
        shown.add("Credentials", &credentials);
        let provided = Provided::new(credentials).with_expires_at(noon());
        shown.add("Provided", &provided);
    }
    shown.add("CredentialKind", &CredentialKind::Token);
    shown.add("CredentialPart", &CredentialPart::SecretKey);
    let broken = Credentials::ak_sk("AK", format!("{SECRET}\n"));
    shown.add_error(
        "InvalidCredentials",
        &broken.validate().expect_err("a line break"),
    );
}

fn signing(shown: &mut Shown) {
    let signer = Signer::new().with_project_id("0123abcd");
    shown.add("Signer", &signer);
    shown.add("Verifier", &Verifier::new());
    shown.add("Algorithm", &Algorithm::SdkHmacSha256);
    let headers = [("host", "service.example"), ("cookie", HUSH)];
    let request = SignableRequest::new("POST", "/v1/jobs")
        .with_headers(&headers)
        .with_body(HUSH.as_bytes());
    shown.add("SignableRequest", &request);
    for credentials in [temporary(), token()] {
        let added = signer.authenticate(&credentials, &request, noon());
        let added = added.expect("signed");
        let text = format!("{added:?}\n{added:#?}");
        assert!(!text.contains("Signature="), "{text}");
        shown.add("AuthHeaders", &added);

        let all = headers.into_iter().chain(added.iter());
        let all: Vec<(&str, &[u8])> = all.map(|(name, value)| (name, value.as_bytes())).collect();
        let received = ReceivedRequest::new("POST", "/v1/jobs")
            .with_headers(&all)
            .with_body(HUSH.as_bytes());
        shown.add("ReceivedRequest", &received);
        match Verifier::new().verify(&received, noon(), |_| Some(temporary())) {
            Ok(verified) => shown.add("Verified", &verified),
            Err(rejection) => shown.add_error("Rejection", &rejection),
        }
        let other = Credentials::ak_sk("AKEXAMPLE", "another").with_security_token(TOKEN);
        let rejection = Verifier::new().verify(&received, noon(), |_| Some(other));
        let rejection = rejection.expect_err("another key");
        shown.add_error("Rejection", &rejection);
        if let Rejection::SignatureMismatch { explanation } = &rejection {
            shown.add("Explanation", explanation);
            shown.0.push(("Explanation", explanation.to_string()));
        }
    }
    let broken = [("x-invalid", "hush\n")];
    let broken = SignableRequest::new("GET", "/").with_headers(&broken);
    let keys = keys();
    let error = signer.authenticate(&keys, &broken, noon());
    shown.add_error("SigningError", &error.expect_err("a line break"));
    shown.add_error("InvalidDate", &parse_sdk_date(HUSH).expect_err("no date"));
    let late = noon() + Duration::from_secs(400_000_000_000);
    let error = huaweicloud_auth::format_sdk_date(late);
    shown.add_error("DateOutOfRange", &error.expect_err("too late"));
}

fn callbacks(shown: &mut Shown) {
    const SCHEME: CallbackScheme = CallbackScheme::query("signature", "time");
    shown.add("CallbackScheme", &SCHEME);
    shown.add("Carrier", &SCHEME.carrier());
    let form = SignatureForm::UrlMillis;
    shown.add("SignatureForm", &form);
    let address = format!("https://app.example/events?code={HUSH}");
    let (signature, _) = form.sign(SECRET, &address, noon());
    let signed = SCHEME.sign(form, SECRET, &address, noon());
    shown.add("SignedCallback", &signed);

    let nonces = Arc::new(MemoryNonces::new(1));
    let verifier = CallbackVerifier::new(&*address, &[SCHEME]);
    let verifier = verifier.expect("an address").key(SECRET);
    let verifier = verifier.nonces(nonces.clone());
    let query = signed.url().split_once('?').expect("a query").1;
    let receive = |query: &str| verifier.verify(query, &HeaderMap::new(), noon());
    shown.add("Verified", &receive(query).expect("it is signed"));
    shown.add("MemoryNonces", &nonces);
    shown.add("CallbackVerifier", &verifier);
    let others = [query, &query.replace(&signature, HUSH), &query[1..], HUSH];
    for wrong in others {
        shown.add_error("Rejection", &receive(wrong).expect_err("it is not valid"));
    }
    shown.add("Nonce", &nonces.record(&[0; 32], noon(), noon()));
    let broken = CallbackVerifier::new(format!("https://user:{SECRET}@app.example"), &[]);
    shown.add_error("InvalidAddress", &broken.expect_err("a password"));
    for (name, text) in &shown.0 {
        assert!(!text.contains(&signature), "{name} shows a signature");
    }
}

fn places(shown: &mut Shown) {
    let endpoints = Endpoints::new("METASTUDIO")
        .with_lookup(|_| Some(format!("https://user:{HUSH}@service.example")));
    shown.add("Endpoints", &endpoints);
    let error = endpoints.find("cn-north-4").expect_err("a password");
    shown.add_error("EndpointsError", &error);
    let secret_only = |name: &str| (name == env::SECRET_KEY).then(|| SECRET.to_owned());
    let error = Credentials::from_lookup(secret_only).expect_err("no access key");
    shown.add_error("CredentialsError", &error);
    let Err(env::CredentialsError::NotFound(checked)) = Credentials::from_lookup(|_| None) else {
        panic!("nothing is set");
    };
    shown.add("CheckedVariables", &checked);
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static(HUSH));
    headers.insert("x-subject-token", HeaderValue::from_static(TOKEN));
    let error = TransportError::new(TransportErrorKind::Broken);
    let error = error.with_response(StatusCode::OK, headers);
    shown.add_error("TransportError", &error);
    shown.add("TransportErrorKind", &error.kind());
    shown.add("Streamed", &Streamed::once(HUSH));
    shown.add("RequestTimeout", &RequestTimeout(Duration::from_secs(1)));
    shown.add("NoProxy", &NoProxy);
    shown.add("NewConnection", &NewConnection);
}

/// A stub of IAM that rejects requests, and quotes secrets in its response.
fn iam(quoted: &str) -> Stub {
    let rejection = json!({"error": {"code": quoted, "message": quoted}}).to_string();
    Stub::with(move |_| Stub::response(401, rejection.clone()))
}

async fn providers(shown: &mut Shown) {
    let stub = iam(SECRET);
    let context = Context::new(&stub, noon());
    shown.add("Context", &context);

    let user = IamUser {
        domain: "account",
        name: "user",
        password: SECRET,
    };
    shown.add("IamUser", &user);
    let scope = ProjectScope::Id("0123abcd".to_owned());
    shown.add("ProjectScope", &scope);
    let password = PasswordProvider::new("http://iam.example", user, scope);
    shown.add("PasswordProvider", &password);
    let environment = EnvironmentProvider::from_lookup(|_| Some(SECRET.to_owned()));
    shown.add("EnvironmentProvider", &environment);
    shown.add("MetadataProvider", &MetadataProvider::new());
    let profile = ProfileProvider::new().with_path("/nowhere");
    shown.add("ProfileProvider", &profile);

    let cached = CachedCredentials::new(temporary());
    cached.get(&context).await.expect("credentials");
    shown.add("CachedCredentials", &cached);

    let chain = Chain::first(EnvironmentProvider::from_lookup(|_| None)).then(password);
    shown.add("Chain", &chain);
    let error = chain.provide(&context).await.expect_err("rejected by IAM");
    shown.add_error("ProviderError", &error);
    shown.add(
        "Attempt",
        &error.attempts().last().expect("an attempt with IAM"),
    );

    let stub = iam(&format!("{SECRET} {TOKEN}"));
    let (context, keys) = (Context::new(&stub, noon()), temporary());
    let found = find_project(&context, "http://iam.example", "cn-north-4", &keys).await;
    shown.add_error("ProjectError", &found.expect_err("rejected by IAM"));
    let projects = ProjectCache::new("cn-north-4");
    let found = projects.get(&context, "http://iam.example", &keys).await;
    shown.add_error("ProjectError", &*found.expect_err("rejected by IAM"));
    shown.add("ProjectCache", &projects);
}
