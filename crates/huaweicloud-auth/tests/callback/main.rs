//! Verification of callbacks: vectors of an independent program, and every reason to reject one.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::{HeaderMap, HeaderName, HeaderValue};
use huaweicloud_auth::callback::{
    CallbackScheme, CallbackVerifier, MemoryNonces, Rejection, SignatureForm, SignedCallback,
    Verified,
};

const QUERY: CallbackScheme = CallbackScheme::query("secret", "time_stamp").either_form();
const HEADERS: CallbackScheme = CallbackScheme::headers("x-secret", "x-time")
    .sorted_url_seconds()
    .window_seconds(60);
const URL: &str = "https://example.com/rendered?tenant=7";
const KEY: &str = "not-a-real-key";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_744_612_873_350)
}

fn verifier(url: &str, scheme: CallbackScheme) -> CallbackVerifier {
    CallbackVerifier::new(url, &[scheme])
        .expect("the address is absolute")
        .key(KEY)
}

fn query_of(sent: &SignedCallback) -> &str {
    sent.url().split_once('?').map_or("", |(_, query)| query)
}

fn headers_of(sent: &SignedCallback) -> HeaderMap {
    let headers = sent.headers().map(|(name, value)| {
        let value = HeaderValue::from_str(value).expect("it is hexadecimal");
        (HeaderName::from_static(name), value)
    });
    headers.collect()
}

fn verify(verifier: &CallbackVerifier, sent: &SignedCallback) -> Result<Verified, Rejection> {
    verifier.verify(query_of(sent), &headers_of(sent), now())
}

#[test]
fn vectors_of_an_independent_implementation() {
    let mut count = 0;
    for line in include_str!("vectors.csv").lines().skip(1) {
        let [form, key, url, millis, secret, time] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let form = match form {
            "url_millis" => SignatureForm::UrlMillis,
            _ => SignatureForm::SortedUrlSeconds,
        };
        let millis = millis.parse().expect("it is a number");
        let at = UNIX_EPOCH + Duration::from_millis(millis);
        assert_eq!(
            form.sign(key, url, at),
            (secret.to_owned(), time.to_owned()),
            "{line}"
        );
        let sent = QUERY.signed(url, secret.to_owned(), time.to_owned());
        let verifier = CallbackVerifier::new(url, &[QUERY])
            .expect("absolute")
            .key("other")
            .key(key);
        let verified = verifier
            .verify(query_of(&sent), &HeaderMap::new(), at)
            .expect(line);
        assert_eq!(
            (verified.form(), verified.key_index()),
            (Some(form), 1),
            "{line}"
        );
        count += 1;
    }
    assert_eq!(count, 240);
}

#[test]
fn either_form_is_accepted_unless_one_is_chosen() {
    let by_millis = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, now());
    let by_seconds = QUERY.sign(SignatureForm::SortedUrlSeconds, KEY, URL, now());
    let either = verifier(URL, QUERY);
    let form = |sent| verify(&either, sent).map(|verified| verified.form());
    assert_eq!(form(&by_millis), Ok(Some(SignatureForm::UrlMillis)));
    assert_eq!(form(&by_seconds), Ok(Some(SignatureForm::SortedUrlSeconds)));
    let one = either.clone().form(SignatureForm::UrlMillis);
    assert_eq!(verify(&one, &by_seconds), Err(Rejection::Forged));
    assert!(verify(&one, &by_millis).is_ok());
}

#[test]
fn two_keys_are_accepted_during_a_rotation() {
    let sent = |key| QUERY.sign(SignatureForm::UrlMillis, key, URL, now());
    let both = verifier(URL, QUERY).key("old-key");
    let index = |sent| verify(&both, &sent).map(|verified| verified.key_index());
    assert_eq!((index(sent(KEY)), index(sent("old-key"))), (Ok(0), Ok(1)));
    assert_eq!(index(sent("older-key")), Err(Rejection::Forged));
}

#[test]
fn a_forged_callback_is_rejected() {
    let sent = QUERY.sign(SignatureForm::UrlMillis, "another-key", URL, now());
    assert_eq!(verify(&verifier(URL, QUERY), &sent), Err(Rejection::Forged));
    // A signature of another address, or of another time.
    let other = "https://example.com/other?tenant=7";
    let (secret, time) = SignatureForm::UrlMillis.sign(KEY, other, now());
    let sent = QUERY.signed(URL, secret.clone(), time);
    assert_eq!(verify(&verifier(URL, QUERY), &sent), Err(Rejection::Forged));
    let (secret, _) = SignatureForm::UrlMillis.sign(KEY, URL, now());
    let sent = QUERY.signed(URL, secret, "1963307d487".to_owned());
    assert_eq!(verify(&verifier(URL, QUERY), &sent), Err(Rejection::Forged));
}

#[test]
fn a_stale_or_early_callback_is_rejected() {
    let verifier = verifier(URL, QUERY).window(Duration::from_secs(60));
    let at = |time| {
        let sent = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, time);
        verify(&verifier, &sent)
    };
    let window = Duration::from_secs(60);
    assert!(at(now() - window).is_ok() && at(now() + window).is_ok());
    let age = Duration::from_secs(61);
    assert_eq!(at(now() - age), Err(Rejection::Stale { age, window }));
    assert_eq!(
        at(now() + age),
        Err(Rejection::Early { ahead: age, window })
    );
}

#[test]
fn the_published_window_is_the_default() {
    let url = "https://example.com/products";
    let sent = HEADERS.sign(
        SignatureForm::SortedUrlSeconds,
        KEY,
        url,
        now() - Duration::from_secs(90),
    );
    let verified = verify(&verifier(url, HEADERS), &sent);
    assert!(
        matches!(verified, Err(Rejection::Stale { .. })),
        "{verified:?}"
    );
    let wide = verifier(url, HEADERS).window(Duration::from_secs(120));
    assert!(verify(&wide, &sent).is_ok());
}

#[test]
fn a_replayed_callback_is_rejected_with_a_nonce_store() {
    let sent = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, now());
    let without = verifier(URL, QUERY);
    assert!(verify(&without, &sent).is_ok() && verify(&without, &sent).is_ok());
    let with = without.nonces(Arc::new(MemoryNonces::new(1)));
    assert!(verify(&with, &sent).is_ok());
    assert_eq!(verify(&with, &sent), Err(Rejection::Replayed));
    let next = QUERY.sign(
        SignatureForm::UrlMillis,
        KEY,
        URL,
        now() + Duration::from_secs(1),
    );
    assert_eq!(verify(&with, &next), Err(Rejection::NoncesFull));
}

#[test]
fn a_truncated_or_encoded_signature_is_rejected() {
    let (secret, time) = SignatureForm::UrlMillis.sign(KEY, URL, now());
    let verifier = verifier(URL, QUERY);
    let of = |secret: &str, time: &str| {
        let sent = QUERY.signed(URL, secret.to_owned(), time.to_owned());
        verify(&verifier, &sent).map_err(|rejection| rejection.reason())
    };
    assert!(of(&secret, &time).is_ok());
    for secret in [
        &secret[..63],
        "",
        &secret.to_uppercase(),
        &format!("{secret}00"),
        "%61",
    ] {
        assert_eq!(of(secret, &time), Err("malformed"), "{secret}");
    }
    let spelled = format!("0{time}");
    for time in [
        "",
        &time.to_uppercase(),
        &spelled,
        "1744612873350.",
        "fffffffffffffffff",
    ] {
        assert_eq!(of(&secret, time), Err("malformed"), "{time}");
    }
}

#[test]
fn missing_and_repeated_parameters_are_named() {
    let verifier = verifier(URL, QUERY);
    let of = |query: &str| verifier.verify(query, &HeaderMap::new(), now());
    assert_eq!(of("tenant=7"), Err(Rejection::Missing { name: "secret" }));
    let sent = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, now());
    let query = query_of(&sent);
    let without_time = query.split("&time_stamp").next().unwrap_or_default();
    assert_eq!(
        of(without_time),
        Err(Rejection::Missing { name: "time_stamp" })
    );
    let twice = format!("{query}&secret=00");
    assert_eq!(of(&twice), Err(Rejection::Repeated { name: "secret" }));
}

#[test]
fn registered_queries_must_arrive_unchanged() {
    let sent = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, now());
    let verifier = verifier(URL, QUERY);
    let of = |query: &str| verifier.verify(query, &HeaderMap::new(), now());
    let query = query_of(&sent);
    assert!(of(query).is_ok());
    for changed in [
        query.replace("tenant=7", "tenant=8"),
        query.replace("tenant=7", "tenant=%37"),
        query.replace("tenant=7&", ""),
    ] {
        assert_eq!(of(&changed), Err(Rejection::Address), "{changed}");
    }
    // Only one of the forms signs additional parameters.
    assert_eq!(of(&format!("{query}&debug=1")), Err(Rejection::Forged));
}

#[test]
fn queries_added_by_the_service_are_signed() {
    let url = "https://api.example.com/v1/products";
    let called = format!("{url}?live_id=111&limit=10&offset=0");
    let sent = HEADERS.sign(SignatureForm::SortedUrlSeconds, KEY, &called, now());
    let verifier = verifier(url, HEADERS);
    assert!(verify(&verifier, &sent).is_ok());
    let headers = headers_of(&sent);
    let other = verifier.verify("live_id=112&limit=10&offset=0", &headers, now());
    assert_eq!(other, Err(Rejection::Forged));
}

#[test]
fn an_existing_query_and_a_default_port_may_be_signed_or_not() {
    for (registered, signed) in [
        (URL, "https://example.com/rendered"),
        (
            "https://example.com:443/rendered",
            "https://example.com/rendered",
        ),
        (
            "https://Example.com/rendered",
            "https://example.com/rendered",
        ),
        ("https://example.com", "https://example.com/"),
    ] {
        for form in [SignatureForm::UrlMillis, SignatureForm::SortedUrlSeconds] {
            let (secret, time) = form.sign(KEY, signed, now());
            let sent = QUERY.signed(registered, secret, time);
            let verified = verify(&verifier(registered, QUERY), &sent);
            assert!(verified.is_ok(), "{registered} {signed} {form:?}");
        }
    }
}

#[test]
fn without_a_key_the_address_must_match() {
    let verifier = CallbackVerifier::new(URL, &[]).expect("absolute");
    let of = |query: &str| {
        verifier
            .verify(query, &HeaderMap::new(), now())
            .map(|own| own.form())
    };
    assert_eq!(of("tenant=7"), Ok(None));
    assert_eq!(of("tenant=8"), Err(Rejection::Address));
    assert_eq!(of(""), Err(Rejection::Address));
    assert!(CallbackVerifier::new("/rendered", &[]).is_err());
}

#[test]
fn secrets_are_not_printed() {
    let verifier = verifier(URL, QUERY);
    let sent = QUERY.sign(SignatureForm::UrlMillis, KEY, URL, now());
    let rejection = verify(
        &verifier,
        &QUERY.signed(URL, "ab".repeat(32), "1".to_owned()),
    );
    let printed = format!(
        "{verifier:?} {sent:?} {rejection:?} {}",
        rejection.clone().unwrap_err()
    );
    for secret in [KEY, "tenant", "abab", "secret="] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
