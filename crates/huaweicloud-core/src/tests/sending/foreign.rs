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
    let cases: [Case; 9] = [
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
