//! Tests that requests are signed as they are sent, and carry the values that were set.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::HeaderMap;
use huaweicloud_auth::{ReceivedRequest, Verifier};
use proptest::prelude::*;

use super::{OPERATION, SECRET, UPLOAD, client, now};
use crate::{
    Credentials, FilePart,
    call::Call,
    call::prepare::{check, prepare},
    network::http::into_reqwest,
    signing::sign::sign,
};

/// The request as reqwest gets it.
fn request(call: &Call) -> reqwest::Request {
    check(call).expect("a good call");
    let context = &call.context;
    let mut identified = pin!(context.identify(call.operation));
    let Poll::Ready(Ok(identified)) = identified
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("credentials that are given are there at once");
    };
    let endpoint = context.endpoints.current();
    let now = context.clock.now();
    let request = sign(
        &prepare(call),
        endpoint,
        &identified,
        &HeaderMap::new(),
        now,
    );
    into_reqwest(request.expect("signed")).expect("sent as it is signed")
}

fn body(request: &reqwest::Request) -> &[u8] {
    request
        .body()
        .and_then(|body| body.as_bytes())
        .unwrap_or_default()
}

/// Verifies a request as the service would, and returns which headers its signature covers.
fn verify(request: &reqwest::Request) -> Vec<String> {
    let headers: Vec<(&str, &[u8])> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let received = ReceivedRequest::new(request.method().as_str(), request.url().path())
        .with_query(request.url().query().unwrap_or_default())
        .with_headers(&headers)
        .with_body(body(request));
    let lookup = |id: &str| (id == "AKEXAMPLE").then(|| Credentials::ak_sk(id, SECRET));
    let verified = Verifier::new().verify(&received, now(), lookup);
    verified
        .expect("verifies")
        .signed_headers
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn header<'a>(request: &'a reqwest::Request, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

#[test]
fn identifying_headers_are_signed() {
    let mut call = client().with_app_user_id("user 1").call(&OPERATION);
    call.set("id", "a b");
    call.set_list("joined", ["X", "Y"]);
    call.set_list("repeated", ["q", "p"]);
    call.body(&serde_json::json!({"k": "v"}));
    let request = request(&call);
    assert_eq!(
        request.url().as_str(),
        "http://127.0.0.1:8080/base/v1/0123abcd/things/a%20b/parts?joined=X%2CY&repeated=q&repeated=p",
    );
    assert_eq!(header(&request, "host"), Some("127.0.0.1:8080"));
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "x-app-userid"), Some("user 1"));
    assert_eq!(body(&request), br#"{"k":"v"}"#);
    let signed = verify(&request);
    assert_eq!(
        signed,
        [
            "content-type",
            "host",
            "x-app-userid",
            "x-project-id",
            "x-sdk-date"
        ]
    );
}

#[test]
fn tokens_are_sent_without_a_signature() {
    let client = crate::tests::service::Client::builder()
        .endpoint("http://example.com:80")
        .credentials(Credentials::token("not-a-real-token"))
        .project_id("0123abcd")
        .build()
        .expect("complete");
    let mut call = client.call(&OPERATION);
    call.set("id", "a");
    let request = request(&call);
    let mut names: Vec<&str> = request.headers().keys().map(|name| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "host", "x-auth-token"]);
    assert_eq!(header(&request, "host"), Some("example.com"));
    assert!(!format!("{request:?}").contains("not-a-real-token"));
}

#[test]
fn a_form_is_sent_in_the_order_of_the_table_and_not_hashed() {
    let mut call = client().call(&UPLOAD);
    call.set("name", "n");
    call.file(
        "file",
        FilePart::new("a\"\r\n.png", "image/png", Bytes::from_static(b"\0\xff")),
    );
    let request = request(&call);
    let signed = verify(&request);
    assert!(signed.iter().any(|name| name == "x-sdk-content-sha256"));
    assert_eq!(
        header(&request, "x-sdk-content-sha256"),
        Some("UNSIGNED-PAYLOAD")
    );

    let content_type = header(&request, "content-type").expect("has one");
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a form");
    let expected = [
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.png\"\r\nContent-Type: image/png\r\n\r\n").into_bytes(),
        b"\0\xff\r\n".to_vec(),
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--{boundary}--\r\n").into_bytes(),
    ];
    assert_eq!(body(&request), expected.concat());
    assert_eq!(
        content_type,
        header(&self::request(&call), "content-type").expect("has one")
    );
}

/// Texts of characters with a meaning in URLs, and of characters outside ASCII.
fn special_text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "%", "&", "=", "+", " ", "/", "?", "#", "~", "*", ";", ":", "@", "\\", "'", "\"", "<", "[",
        "|", "%2F", "%2e", "..", "张", "é", "🎬", "\u{0}", "\n", "a", "-", "_", ".", "!", "(", "`",
    ]);
    prop_oneof![
        prop::collection::vec(special, 1..8).prop_map(|texts| texts.concat()),
        ".{1,12}"
    ]
}

proptest! {
    #[test]
    fn arbitrary_values_are_sent_unchanged_and_signed(
        id in special_text(),
        text in special_text(),
        joined in prop::collection::vec(special_text(), 0..3),
        repeated in prop::collection::vec(special_text(), 0..3),
        user in "[!-~]([ -~]{0,8}[!-~])?",
        body_text in special_text(),
    ) {
        prop_assume!(!matches!(id.split(';').next(), Some("." | "..")) && !id.contains(['/', '\\']));
        prop_assume!(joined.iter().all(|element| !element.contains(',')));
        let mut call = client().with_app_user_id(user.as_str()).call(&OPERATION);
        call.set("id", id.as_str());
        call.set("text", text.as_str());
        call.set_list("joined", joined.iter().map(String::as_str));
        call.set_list("repeated", repeated.iter().map(String::as_str));
        call.body(&serde_json::json!({ "text": body_text }));
        let request = request(&call);
        verify(&request);

        let segments: Vec<&str> = request.url().path().split('/').collect();
        prop_assert_eq!(segments.len(), 7);
        let decoded = percent_decode(segments[5]);
        prop_assert_eq!(decoded, id);

        let mut expected = vec![("text".to_owned(), text)];
        if !joined.is_empty() {
            expected.push(("joined".to_owned(), joined.join(",")));
        }
        expected.extend(repeated.into_iter().map(|value| ("repeated".to_owned(), value)));
        let mut pairs: Vec<(String, String)> = request
            .url()
            .query_pairs()
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        pairs.sort();
        expected.sort();
        prop_assert_eq!(pairs, expected);
        prop_assert_eq!(header(&request, "x-app-userid"), Some(user.as_str()));
        let body: serde_json::Value = serde_json::from_slice(body(&request)).expect("JSON");
        prop_assert_eq!(body, serde_json::json!({ "text": body_text }));
    }
}

/// Decodes independently of the code under test: a form value with every `+` protected.
fn percent_decode(segment: &str) -> String {
    let query = format!(
        "http://x/?v={}",
        segment
            .replace('+', "%2B")
            .replace('&', "%26")
            .replace('#', "%23")
    );
    let url = reqwest::Url::parse(&query).expect("an address");
    url.query_pairs()
        .map(|(_, value)| value.into_owned())
        .collect()
}
