//! Responses that are not of the service: they say what they are.

use http::{HeaderValue, StatusCode, header};

use super::{client, list};
use crate::{Error, testing::Stub};

/// Status, headers and body of a response, and the message of its error.
type Case = (
    u16,
    &'static [(&'static str, &'static str)],
    &'static [u8],
    &'static str,
);

async fn error(status: u16, headers: &[(&'static str, &'static str)], body: &[u8]) -> Error {
    let response = Stub::response(status, body.to_vec()).map(|mut response| {
        response.headers_mut().remove(header::CONTENT_TYPE);
        for (name, value) in headers {
            let value = HeaderValue::from_static(value);
            response.headers_mut().insert(*name, value);
        }
        response
    });
    let (client, _) = client(Stub::new([response]));
    let once = crate::CallOptions::new().retry(crate::NeverRetry);
    let result = list(&client).with_options(once).send().await;
    result.map(drop).expect_err("not of the service")
}

#[tokio::test]
async fn responses_of_proxies_are_described() {
    const HTML: (&str, &str) = ("content-type", "text/html");
    const GBK: (&str, &str) = ("content-type", "text/html; charset=GBK");
    const ENVOY: &[u8] = b"upstream connect error or disconnect/reset before headers.\n \
                         reset reason: connection termination";
    let cases: [Case; 13] = [
        (
            403,
            &[HTML],
            b"<html><title>\n Access  Denied\n</title></html>",
            "Access Denied",
        ),
        (
            403,
            &[HTML],
            b"<!DOCTYPE html><html><body>no</body></html>",
            "the response is an HTML page without a title",
        ),
        (
            403,
            &[GBK],
            b"<html><title>\xb4\xed\xce\xf3</title></html>",
            "the response is not in UTF-8, but in GBK",
        ),
        (
            503,
            &[("content-type", "text/plain")],
            ENVOY,
            "upstream connect error or disconnect/reset before headers. reset reason: connection \
             termination",
        ),
        (502, &[], b"no healthy upstream", "no healthy upstream"),
        (
            502,
            &[],
            b"\x1f\x8b\x08\x00\x00",
            "the response is compressed with gzip, which was not requested",
        ),
        (
            500,
            &[("content-encoding", "br")],
            b"\x0b\x02\x80",
            "the response has the content encoding br, which was not requested",
        ),
        (
            307,
            &[("location", "https://login.example/a?token=hush")],
            b"",
            "the response is a redirect to login.example",
        ),
        (
            307,
            &[("location", "https://user:hush@login.example:8443/a"), HTML],
            b"<html><title>307 Temporary Redirect</title>hush</html>",
            "the response is a redirect to login.example",
        ),
        (
            301,
            &[("location", "//other.example/v1?token=hush")],
            b"moved",
            "the response is a redirect to other.example",
        ),
        (
            502,
            &[("content-encoding", "identity, gzip")],
            b"\x00\x01",
            "the response has the content encoding gzip, which was not requested",
        ),
        (
            500,
            &[],
            b"\xff\xfe{\x00}\x00",
            "the response is in UTF-16, not UTF-8",
        ),
        (
            302,
            &[("location", "/login"), HTML],
            b"",
            "the response is a redirect to another path",
        ),
    ];
    for (status, headers, body, message) in cases {
        let error = error(status, headers, body).await;
        assert_eq!(error.message(), Some(message), "{error}");
        assert_eq!(error.status(), StatusCode::from_u16(status).ok());
        let text = error.to_string();
        let helps = text.contains("check the endpoint");
        assert!(helps && !text.contains("permissions"), "{text}");
        assert!(!text.contains("hush"), "{text}");
    }
}

#[tokio::test]
async fn errors_of_the_service_are_read_in_any_encoding() {
    let marked = b"\xef\xbb\xbf{\"error_code\":\"MSS.1\",\"error_msg\":\"no\"}";
    let gbk = b"{\"error_code\":\"MSS.1\",\"error_msg\":\"\xb4\xed\xce\xf3\"}";
    let surrogate = br#"{"error_code":"MSS.1","error_msg":"\ud800"}"#;
    for body in [&marked[..], gbk, surrogate] {
        let error = error(403, &[], body).await;
        assert_eq!(error.code(), Some("MSS.1"), "{error}");
        assert!(
            error.to_string().contains("check the permissions"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn errors_of_the_object_store_are_read() {
    let body = b"<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code>\n\
                 <Message>Access Denied</Message><RequestId>0000</RequestId></Error>";
    let error = error(403, &[("content-type", "application/xml")], body).await;
    assert_eq!(
        (error.code(), error.message(), error.request_id()),
        (Some("AccessDenied"), Some("Access Denied"), Some("0000"))
    );
}

#[tokio::test]
async fn errors_of_other_forms_are_read() {
    for body in [
        r#"{"errors":[{"code":"X.1","message":"no"}],"requestId":"r1"}"#,
        r#"{"errors":[{"error_code":"X.1","error_msg":"no"}],"request_id":"r1"}"#,
        r#"{"ErrorCode":"X.1","ErrorMessage":"no","RequestId":"r1"}"#,
        r#"{"errcode":"X.1","errmsg":"no","request_id":"r1"}"#,
        r#"{"code":"X.1","msg":"no","trace_id":"r1"}"#,
        r#"{"error":{"code":"X.1","message":"no","request_id":"r1"}}"#,
        r#"{"error":[{"code":"X.1","message":"no","request_id":"r1"}]}"#,
        r#"{"NeutronError":{"code":"X.1","message":"no","request_id":"r1"}}"#,
        r#"[{"error_code":"X.1","error_msg":"no","request_id":"r1"}]"#,
        r#""{\"error_code\":\"X.1\",\"error_msg\":\"no\",\"request_id\":\"r1\"}""#,
        r#"{"error":"{\"code\":\"X.1\",\"message\":\"no\"}","request_id":"r1"}"#,
    ] {
        let error = error(400, &[], body.as_bytes()).await;
        let read = (error.code(), error.message(), error.request_id());
        assert_eq!(read, (Some("X.1"), Some("no"), Some("r1")), "{body}");
    }
    for (body, message) in [
        (r#"{"itemNotFound":{"code":404,"message":"no"}}"#, "no"),
        (
            r#"{"status":500,"error":"Internal Server Error","path":"/a"}"#,
            "Internal Server Error",
        ),
        (
            r#"{"type":"about:blank","title":"Forbidden","detail":"no"}"#,
            "no",
        ),
        (r#"{"errors":["no","never"]}"#, "no"),
        (r#"{"code":"X.1","message":["no","never"]}"#, "no; never"),
        (r#"{"code":"X.1","message":{"en":"no"}}"#, "no"),
    ] {
        let error = error(400, &[], body.as_bytes()).await;
        assert_eq!(error.message(), Some(message), "{body}");
    }
}

#[tokio::test]
async fn errors_do_not_change_how_a_terminal_shows_them() {
    let body = r#"{"error_code":"X\u001b[31m","error_msg":"a\u202eb\u2028c\u2066d"}"#;
    let text = error(400, &[], body.as_bytes()).await.to_string();
    assert!(text.contains("X [31m: a b c d"), "{text:?}");
}

#[tokio::test]
async fn undecodable_responses_with_status_200_are_described() {
    let cases: [Case; 4] = [
        (
            200,
            &[],
            b"\x1f\x8b\x08\x00\x00",
            "compressed with gzip, which was not requested",
        ),
        (
            200,
            &[("content-encoding", "deflate")],
            b"\x78\x9c",
            "has the content encoding deflate",
        ),
        (200, &[], b"\xfe\xff\x00{\x00}", "is in UTF-16"),
        (
            200,
            &[],
            br#"[{"error_code":"MSS.1","error_msg":"no"}]"#,
            "MSS.1: no",
        ),
    ];
    for (status, headers, body, part) in cases {
        let error = error(status, headers, body).await;
        assert!(
            error.is_decode() && error.to_string().contains(part),
            "{error}"
        );
    }
}

#[tokio::test]
async fn large_errors_are_not_parsed() {
    let body = format!(r#"{{"error_code":"X","new":[{}0]}}"#, "0,".repeat(1 << 20));
    let error = error(
        500,
        &[("content-type", "application/json")],
        body.as_bytes(),
    )
    .await;
    assert_eq!((error.code(), error.body().len()), (None, 64 * 1024));
    assert!(
        error.message().is_some_and(|text| text.contains("2097")),
        "{error}"
    );
}
