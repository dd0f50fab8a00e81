//! The requests, signer and credentials of the benchmarks.

use std::{hint::black_box, time::SystemTime};

use huaweicloud_auth::{Credentials, SignableRequest, Signer, parse_sdk_date};

pub(crate) const SECRET: &str = "not-a-real-secret-but-as-long-as-one-is";

const PATH: &str = "/v1/0d697589d98091f12f92c0073501cd79/digital-human-training-manage/user/jobs";
const HEADERS: [(&str, &str); 2] = [
    ("host", "example.cn-north-4.myhuaweicloud.com"),
    ("content-type", "application/json"),
];
const BODY: [u8; 1024] = [b'x'; 1024];

/// Returns a request without a body, and one with a body of 1 KiB.
pub(crate) fn requests() -> [(&'static str, SignableRequest<'static>, &'static [u8]); 2] {
    let (list, create) = (
        SignableRequest::new("GET", PATH)
            .with_query("limit=10&offset=20&state=TRAINING%2CWAIT_USER_CONFIRM")
            .with_headers(&HEADERS[..1]),
        SignableRequest::new("POST", PATH)
            .with_headers(&HEADERS)
            .with_body(&BODY),
    );
    [
        ("of a list", list, &[]),
        ("of a creation with a body of 1 KiB", create, &BODY),
    ]
}

pub(crate) struct Signing {
    pub(crate) signer: Signer,
    pub(crate) credentials: Credentials,
    pub(crate) at: SystemTime,
}

impl Signing {
    pub(crate) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            signer: Signer::new().with_project_id("0d697589d98091f12f92c0073501cd79"),
            credentials: Credentials::ak_sk("AKEXAMPLE0000000000A", SECRET),
            at: parse_sdk_date("20250203T102144Z")?,
        })
    }

    pub(crate) fn run(&self, request: &SignableRequest<'_>) {
        let headers = self.signer.authenticate(
            black_box(&self.credentials),
            black_box(request),
            black_box(self.at),
        );
        black_box(headers.is_ok());
    }
}
