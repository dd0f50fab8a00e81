//! Properties of signing and verification: a signed request is accepted, a modified one is rejected,
//! and arbitrary input causes no panic.

use std::time::{Duration, SystemTime};

use huaweicloud_auth::{
    Algorithm, Credentials, ReceivedRequest, Rejection, SignableRequest, Signer, Verified,
    Verifier, canonical_query, encode_component, format_sdk_date, header,
};
use proptest::prelude::*;

const SECRET: &str = "not-a-real-secret";
const TOKEN: &str = "not-a-real-token";

/// A request in the parts that tests modify.
#[derive(Debug, Clone)]
struct Sent {
    method: String,
    segments: Vec<String>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Sent {
    fn path(&self) -> String {
        let segments: Vec<_> = self.segments.iter().map(|s| encode_component(s)).collect();
        format!("/{}", segments.join("/"))
    }

    fn verify(&self, now: SystemTime, credentials: &Credentials) -> Result<Verified, Rejection> {
        self.verify_raw(
            &self.path(),
            &canonical_query(self.query.clone()),
            now,
            credentials,
        )
    }

    fn verify_raw(
        &self,
        path: &str,
        query: &str,
        now: SystemTime,
        credentials: &Credentials,
    ) -> Result<Verified, Rejection> {
        let headers: Vec<(&str, &[u8])> = (self.headers.iter())
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let request = ReceivedRequest::new(&self.method, path)
            .with_query(query)
            .with_headers(&headers)
            .with_body(&self.body);
        Verifier::new().verify(&request, now, |_| Some(credentials.clone()))
    }

    fn header_mut(&mut self, name: &str) -> Option<&mut String> {
        let mut headers = self.headers.iter_mut();
        headers.find_map(|(candidate, value)| (candidate == name).then_some(value))
    }
}

fn credentials() -> impl Strategy<Value = Credentials> {
    any::<bool>().prop_map(|temporary| {
        let permanent = Credentials::ak_sk("AKEXAMPLE", SECRET);
        if temporary {
            permanent.with_security_token(TOKEN)
        } else {
            permanent
        }
    })
}

fn algorithm() -> impl Strategy<Value = Algorithm> {
    prop::sample::select(vec![
        Algorithm::SdkHmacSha256,
        Algorithm::v11("north-1", "reports"),
        #[cfg(feature = "sm3")]
        Algorithm::SdkHmacSm3,
    ])
}

fn unsigned() -> impl Strategy<Value = Sent> {
    (
        prop_oneof![Just("GET"), Just("POST"), Just("DELETE")],
        proptest::collection::vec(any::<String>(), 1..4),
        proptest::collection::vec((any::<String>(), any::<String>()), 1..4),
        "[ -~é]{0,12}",
        proptest::collection::vec(any::<u8>(), 1..64),
    )
        .prop_map(|(method, segments, query, label, body)| Sent {
            method: method.to_owned(),
            segments,
            query,
            headers: vec![
                ("host".to_owned(), "api.example.com:8443".to_owned()),
                ("content-type".to_owned(), "application/json".to_owned()),
                ("x-label".to_owned(), label),
            ],
            body,
        })
}

/// A signed request, with the time and the credentials of the signature.
fn signed() -> impl Strategy<Value = (Sent, SystemTime, Credentials)> {
    let time = (0_u64..50_000_000_u64)
        .prop_map(|n| SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + n));
    (unsigned(), time, credentials(), algorithm()).prop_map(
        |(mut sent, at, credentials, algorithm)| {
            let signer = Signer::new()
                .with_algorithm(algorithm)
                .with_project_id("tenant-7");
            let headers: Vec<(&str, &str)> = (sent.headers.iter())
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let path = sent.path();
            let query = canonical_query(sent.query.clone());
            let request = SignableRequest::new(&sent.method, &path)
                .with_query(&query)
                .with_headers(&headers)
                .with_body(&sent.body);
            let added: Vec<(String, String)> = signer
                .authenticate(&credentials, &request, at)
                .map(|added| {
                    added
                        .iter()
                        .map(|(name, value)| (name.to_owned(), value.to_owned()))
                        .collect()
                })
                .unwrap_or_default();
            sent.headers.extend(added);
            (sent, at, credentials)
        },
    )
}

/// A modification of a signed request.
#[derive(Debug, Clone, Copy)]
enum Tampering {
    Method,
    Path,
    Query,
    QueryPair,
    Header,
    HeaderGone,
    HeaderTwice,
    Body,
    Date,
    Project,
    AccessKey,
    Signature,
}

fn tampering() -> impl Strategy<Value = Tampering> {
    use Tampering::*;
    prop::sample::select(vec![
        Method,
        Path,
        Query,
        QueryPair,
        Header,
        HeaderGone,
        HeaderTwice,
        Body,
        Date,
        Project,
        AccessKey,
        Signature,
    ])
}

impl Tampering {
    fn apply(self, sent: &mut Sent, at: SystemTime, index: prop::sample::Index) {
        let touch = |text: &mut String| text.push('x');
        match self {
            Self::Method => "PATCH".clone_into(&mut sent.method),
            Self::Path => touch(index.get_mut(&mut sent.segments)),
            Self::Query => touch(&mut index.get_mut(&mut sent.query).1),
            Self::QueryPair => {
                sent.query.remove(index.index(sent.query.len()));
            }
            Self::Header => touch(&mut index.get_mut(&mut sent.headers[..3]).1),
            Self::HeaderGone => {
                sent.headers.remove(index.index(sent.headers.len()));
            }
            Self::HeaderTwice => {
                let header = index.get(&sent.headers).clone();
                sent.headers.push(header);
            }
            Self::Body => *index.get_mut(&mut sent.body) ^= 1,
            Self::Date => {
                if let (Some(date), Ok(later)) = (
                    sent.header_mut(header::X_SDK_DATE),
                    format_sdk_date(at + Duration::from_secs(1)),
                ) {
                    *date = later;
                }
            }
            Self::Project => {
                if let Some(project) = sent.header_mut(header::X_PROJECT_ID) {
                    touch(project);
                }
            }
            Self::AccessKey => {
                if let Some(value) = sent.header_mut(header::AUTHORIZATION) {
                    *value = value.replace("AKEXAMPLE", "AKEXAMPLF");
                }
            }
            Self::Signature => {
                if let Some(value) = sent.header_mut(header::AUTHORIZATION) {
                    let replacement = if value.ends_with('0') { '1' } else { '0' };
                    value.pop();
                    value.push(replacement);
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn signed_requests_are_accepted((sent, at, credentials) in signed(), skew in 0_u64..=900) {
        for now in [at + Duration::from_secs(skew), at - Duration::from_secs(skew)] {
            let verified = sent.verify(now, &credentials);
            prop_assert!(verified.is_ok(), "{verified:?}");
        }
    }

    #[test]
    fn modified_requests_are_rejected(
        (mut sent, at, credentials) in signed(),
        tampering in tampering(),
        index in any::<prop::sample::Index>(),
    ) {
        tampering.apply(&mut sent, at, index);
        prop_assert!(sent.verify(at, &credentials).is_err());
    }

    #[test]
    fn another_key_or_time_is_rejected((sent, at, credentials) in signed()) {
        let other = Credentials::ak_sk("AKEXAMPLE", "another-secret");
        prop_assert!(sent.verify(at, &other).is_err());
        let other = Credentials::ak_sk("AKEXAMPLE", SECRET).with_security_token("another-token");
        prop_assert_eq!(sent.verify(at, &other), Err(Rejection::SecurityTokenMismatch));
        for now in [at + Duration::from_secs(901), at - Duration::from_secs(901)] {
            let outcome = sent.verify(now, &credentials);
            let skewed = matches!(outcome, Err(Rejection::DateSkewed { .. }));
            prop_assert!(skewed, "{outcome:?}");
        }
    }

    #[test]
    fn equivalent_encodings_are_accepted((mut sent, at, credentials) in signed()) {
        // Escapes every byte, in lower case.
        let escaped = |segment: &String| -> String {
            segment.bytes().map(|byte| format!("%{byte:02x}")).collect()
        };
        let segments: Vec<String> = sent.segments.iter().map(escaped).collect();
        let path = format!("/{}", segments.join("/"));
        let canonical = canonical_query(sent.query.clone());
        let mut pairs: Vec<_> = canonical.split('&').map(|pair| pair.replace("%20", "+")).collect();
        pairs.reverse();
        for (name, _) in &mut sent.headers {
            name.make_ascii_uppercase();
        }
        sent.method.make_ascii_lowercase();
        let outcome = sent.verify_raw(&path, &pairs.join("&"), at, &credentials);
        prop_assert!(outcome.is_ok(), "{outcome:?}");
    }

    #[test]
    fn outcomes_have_no_secrets((sent, at, credentials) in signed()) {
        let other = Credentials::ak_sk("AKEXAMPLE", "another-secret").with_security_token(TOKEN);
        let shown = format!("{credentials:?} {:?} {:?}", sent.verify(at, &credentials), sent.verify(at, &other));
        prop_assert!(!shown.contains(SECRET) && !shown.contains("another-secret"));
        prop_assert!(!shown.contains(TOKEN));
    }

    #[test]
    fn arbitrary_input_is_rejected_without_panic(
        method in any::<String>(),
        path in any::<String>(),
        query in any::<String>(),
        authorization in prop_oneof![
            any::<String>(),
            "(SDK-HMAC-SHA256|V11-HMAC-SHA256|SDK-HMAC-SM3) (Access|Credential)=[a/]{0,6}, ?SignedHeaders=[a-z;_-]{0,12}, ?Signature=[0-9a-f]{60,66}",
            Just(format!("SDK-HMAC-SHA256 Access=AKEXAMPLE, SignedHeaders=x-sdk-date, Signature={}", "0".repeat(64))),
            Just(format!("V11-HMAC-SHA256 Credential=AKEXAMPLE/20231114/r/s, SignedHeaders=x-sdk-date, Signature={}", "0".repeat(64))),
        ],
        date in prop_oneof![any::<String>(), "[0-9]{8}T[0-9]{6}Z", Just("20231114T221320Z".to_owned())],
        header in (any::<String>(), any::<Vec<u8>>()),
        body in any::<Vec<u8>>(),
    ) {
        let headers: [(&str, &[u8]); 3] = [
            ("Authorization", authorization.as_bytes()),
            ("X-Sdk-Date", date.as_bytes()),
            (&header.0, &header.1),
        ];
        let request = ReceivedRequest::new(&method, &path)
            .with_query(&query)
            .with_headers(&headers)
            .with_body(&body);
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let key = Credentials::ak_sk("AKEXAMPLE", SECRET);
        prop_assert!(Verifier::new().verify(&request, now, |_| Some(key.clone())).is_err());

        let value = String::from_utf8_lossy(&header.1);
        let headers = [(header.0.as_str(), value.as_ref())];
        let request = SignableRequest::new(&method, &path)
            .with_query(&query)
            .with_headers(&headers)
            .with_body(&body);
        let _ = Signer::new().authenticate(&key, &request, now);
        let _ = Signer::new().explain(&key, &request, now);
    }
}
