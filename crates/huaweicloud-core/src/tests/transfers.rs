//! Transfers of content follow the retry policy and the clock of their client.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

use super::{SECRET, now, sending::with_header, service::SERVICE};
use crate::{
    Client, ClientBuilder, Credentials, NeverRetry, RetryBudget, RetryPolicy, SafeRetry,
    testing::{ManualClock, Stub},
    transfer::{Content, TransferError},
};

const URL: &str = "http://store.example/a?signature=hush";

fn builder(stub: &Stub, clock: &ManualClock) -> ClientBuilder {
    Client::builder(&SERVICE)
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .transport(stub.clone())
        .clock(Arc::new(clock.clone()))
}

/// Puts and gets content of a store that is down, and returns how many requests each took.
async fn requests(configure: impl Fn(ClientBuilder) -> ClientBuilder) -> [usize; 2] {
    let clock = ManualClock::automatic(now());
    let stub = Stub::with(|_| Stub::response(503, ""));
    let client = configure(builder(&stub, &clock)).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    let puts = stub.requests().len();
    let got = client.transfer().get(URL).to_bytes().await;
    for error in [put.expect_err("down"), got.expect_err("down")] {
        assert!(error.is_transient(), "{error}");
    }
    [puts, stub.requests().len() - puts]
}

#[tokio::test]
async fn transfers_use_the_policy_of_the_client() {
    assert_eq!(requests(|builder| builder).await, [4, 4]);
    assert_eq!(requests(|builder| builder.retry(NeverRetry)).await, [1, 1]);
    let patient = SafeRetry.attempt_limit(6);
    assert_eq!(requests(|builder| builder.retry(patient)).await, [6, 6]);
    let picky = SafeRetry.no_retry_if(|failure| failure.status().is_some_and(|one| one == 503));
    assert_eq!(requests(|builder| builder.retry(picky)).await, [1, 1]);
    let once = RetryBudget::new(1);
    let shared = |builder: ClientBuilder| builder.retry_budget(once.clone());
    assert_eq!(requests(shared).await, [2, 1]);
}

#[tokio::test]
async fn retry_after_of_the_store_is_respected() {
    let clock = ManualClock::automatic(now());
    let slow_down = || with_header(Stub::response(503, ""), "retry-after", "7");
    let stub = Stub::new([slow_down(), Stub::response(200, "")]);
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    put.expect("the second attempt");
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);

    let stub = Stub::with(move |_| with_header(Stub::response(503, ""), "retry-after", "61"));
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    assert!(matches!(put, Err(TransferError::Rejected { .. })));
    assert_eq!(stub.requests().len(), 1, "it would be too long a wait");
}

#[tokio::test]
async fn headers_that_frame_the_request_are_rejected() {
    for name in ["Content-Length", "transfer-encoding", "Host", "Connection"] {
        let clock = ManualClock::automatic(now());
        let stub = Stub::new([Stub::response(200, "")]);
        let client = builder(&stub, &clock).build().expect("complete");
        let put = client.transfer().put(URL, Content::bytes("x"));
        let error = put.header(name, "99").send().await.expect_err(name);
        assert!(matches!(error, TransferError::Request(_)), "{error}");
        assert!(stub.requests().is_empty());
    }
}

/// An error response whose body was not received.
fn cut_off(status: u16) -> Result<Response<Bytes>, TransportError> {
    let headers = HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static("7"))]);
    let status = StatusCode::from_u16(status).expect("a status");
    Err(TransportError::new(TransportErrorKind::Broken).with_response(status, headers))
}

#[tokio::test]
async fn the_status_counts_although_the_body_is_missing() {
    for (status, requests) in [(503, 2), (403, 1)] {
        let clock = ManualClock::automatic(now());
        let stub = Stub::new([cut_off(status), Stub::response(200, "")]);
        let client = builder(&stub, &clock).build().expect("complete");
        let put = client.transfer().put(URL, Content::bytes("x")).send().await;
        assert_eq!(
            (put.is_ok(), stub.requests().len()),
            (requests == 2, requests)
        );
        let stub = Stub::new([cut_off(status), Stub::response(200, "")]);
        let client = builder(&stub, &clock).build().expect("complete");
        let got = client.transfer().get(URL).to_bytes().await;
        assert_eq!(
            (got.is_ok(), stub.requests().len()),
            (requests == 2, requests)
        );
        let asked = Duration::from_secs(7);
        assert_eq!(clock.sleeps(), vec![asked; 2 * requests - 2]);
    }
}

#[tokio::test]
async fn permanent_errors_are_not_retried() {
    let clock = ManualClock::automatic(now());
    let stub = Stub::with(|_| Stub::response(403, "<Code>AccessDenied</Code>"));
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    assert!(!put.expect_err("rejected").is_transient());
    assert_eq!((stub.requests().len(), clock.sleeps().len()), (1, 0));
}

#[tokio::test]
async fn an_error_with_a_successful_status_is_an_error_of_the_upload() {
    let clock = ManualClock::automatic(now());
    for (body, parts, requests) in [
        (
            "<?xml version=\"1.0\"?><Error><Code>InternalError</Code><Message>try later</Message></Error>",
            vec!["200", "InternalError", "try later"],
            4,
        ),
        (
            "\n<Error><Code>AccessDenied</Code><Message>no</Message><RequestId>r1</RequestId></Error>",
            vec!["AccessDenied: no", "(request r1)"],
            1,
        ),
        (
            "<!DOCTYPE html><title>Log in</title>",
            vec!["Log in", "proxy"],
            1,
        ),
    ] {
        let stub = Stub::with(move |_| Stub::response(200, body));
        let client = builder(&stub, &clock).build().expect("complete");
        let put = client.transfer().put(URL, Content::bytes("x")).send().await;
        let error = put.expect_err("an error").to_string();
        assert!(parts.iter().all(|part| error.contains(part)), "{error}");
        assert_eq!(stub.requests().len(), requests, "{error}");
    }
    for body in [
        "",
        "{}",
        "<CompleteMultipartUploadResult/>",
        "<a><Key>x</Key></a>",
    ] {
        let stub = Stub::with(move |_| Stub::response(200, body));
        let client = builder(&stub, &clock).build().expect("complete");
        let put = client.transfer().put(URL, Content::bytes("x")).send().await;
        put.expect("put");
    }
}

#[tokio::test]
async fn rejections_of_the_store_are_described_without_the_signature() {
    let clock = ManualClock::automatic(now());
    let url = "http://store.example/a?AccessKeyId=AK&Signature=not%2Fa%2Breal%2Bone%3D&x=1";
    for (status, header, body, parts) in [
        (
            403,
            "x-obs-request-id",
            "<Error><Code>SignatureDoesNotMatch</Code><Message>it is not/a+real+one=</Message></Error>",
            vec![
                "403 Forbidden SignatureDoesNotMatch: it is [redacted]",
                "(request here)",
            ],
        ),
        (
            403,
            "x-request-id",
            "<html><title>/a?Signature=not%2Fa%2Breal%2Bone%3D</title>",
            vec!["[redacted]", "(request here)"],
        ),
        (
            503,
            "x-other",
            "upstream connect error",
            vec!["503", "22 bytes"],
        ),
        (307, "location", "", vec!["redirect", "not followed"]),
        (
            404,
            "x-other",
            "{\"code\":\"NoSuchKey\",\"message\":\"gone\"}",
            vec!["NoSuchKey: gone"],
        ),
    ] {
        let stub = Stub::with(move |_| with_header(Stub::response(status, body), header, "here"));
        let client = builder(&stub, &clock).build().expect("complete");
        let put = client.transfer().put(url, Content::bytes("x")).send().await;
        let got = client.transfer().get(url).to_bytes().await;
        for error in [put.expect_err("rejected"), got.expect_err("rejected")] {
            let text = format!("{error} {error:?}");
            assert!(parts.iter().all(|part| text.contains(part)), "{text}");
            assert!(!text.contains("real"), "{text}");
        }
    }
}

/// Receives requests, and never completes a response: to the client, a server that drips bytes.
#[derive(Debug, Clone, Default)]
struct Dripping(Arc<AtomicUsize>);

impl Transport for Dripping {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

fn dripping() -> (Client, ManualClock, Dripping) {
    let (clock, store) = (ManualClock::new(now()), Dripping::default());
    let builder = builder(&Stub::new([]), &clock).transport(store.clone());
    (builder.build().expect("complete"), clock, store)
}

type Driven<T> = Pin<Box<dyn Future<Output = Result<T, TransferError>> + Send>>;

fn poll<T>(transfer: &mut Driven<T>) -> Poll<Result<T, TransferError>> {
    let mut context = Context::from_waker(Waker::noop());
    transfer.as_mut().poll(&mut context)
}

#[test]
fn a_transfer_ends_at_its_deadline_however_slowly_bytes_still_arrive() {
    let (client, clock, store) = dripping();
    let limit = Duration::from_secs(90);
    let get = client.transfer().get(URL).deadline(limit).to_bytes();
    let put = client.transfer().put(URL, Content::bytes("x"));
    let put = put.stall_timeout(Duration::MAX).deadline(limit).send();
    let get: Driven<()> = Box::pin(async move { get.await.map(drop) });
    for mut transfer in [get, Box::pin(put)] {
        assert!(poll(&mut transfer).is_pending());
        clock.advance(Duration::from_secs(89));
        assert!(poll(&mut transfer).is_pending());
        clock.advance(Duration::from_secs(1));
        let Poll::Ready(Err(error)) = poll(&mut transfer) else {
            panic!("the time is over");
        };
        assert!(
            matches!(error, TransferError::Deadline(own) if own == limit),
            "{error}"
        );
        assert!(error.to_string().contains("90s"), "{error}");
    }
    assert_eq!(store.0.load(Ordering::Relaxed), 2, "nothing is retried");
    assert_eq!(clock.sleepers(), 0);
}

#[test]
fn the_deadline_of_a_stream_starts_with_its_first_request() {
    let (client, clock, _) = dripping();
    let limit = Duration::from_secs(10);
    let mut stream = client.transfer().get(URL).deadline(limit).into_stream();
    clock.advance(Duration::from_secs(60));
    let mut next: Driven<()> = Box::pin(async move { stream.try_next().await.map(drop) });
    assert!(poll(&mut next).is_pending());
    clock.advance(limit);
    assert!(matches!(
        poll(&mut next),
        Poll::Ready(Err(TransferError::Deadline(_)))
    ));
}

#[test]
fn a_range_that_takes_too_long_is_requested_again() {
    let (client, clock, store) = dripping();
    let get = client.transfer().get(URL).to_bytes();
    let mut get: Driven<Bytes> = Box::pin(get);
    assert!(poll(&mut get).is_pending());
    clock.advance(Duration::from_secs(599));
    assert!(poll(&mut get).is_pending());
    assert_eq!(store.0.load(Ordering::Relaxed), 1);
    clock.advance(Duration::from_secs(1));
    let mut last = poll(&mut get);
    for _ in 0..20 {
        if last.is_ready() {
            break;
        }
        clock.advance(Duration::from_secs(600));
        last = poll(&mut get);
    }
    let Poll::Ready(Err(TransferError::Slow(timeout))) = last else {
        panic!("{last:?}");
    };
    assert_eq!(
        (timeout, store.0.load(Ordering::Relaxed)),
        (Duration::from_secs(600), 4)
    );
}

#[test]
fn no_wait_is_begun_that_the_deadline_does_not_allow() {
    let clock = ManualClock::automatic(now());
    let stub = Stub::with(|_| with_header(Stub::response(503, ""), "retry-after", "7"));
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x"));
    let mut put: Driven<()> = Box::pin(put.deadline(Duration::from_secs(7)).send());
    let last = poll(&mut put);
    assert!(
        matches!(last, Poll::Ready(Err(TransferError::Rejected { .. }))),
        "{last:?}"
    );
    assert_eq!((stub.requests().len(), clock.sleeps().len()), (1, 0));
}
