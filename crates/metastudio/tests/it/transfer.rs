//! Uploads to and downloads from a store.

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use metastudio::{
    Client, SafeRetry,
    transfer::{Content, ContentVersion, Progress, TransferError},
};

use crate::support::{Store, StoreFault, builder};

/// A client with the default retry policy.
fn client(endpoint: &str) -> Client {
    let builder = builder(endpoint).retry(SafeRetry);
    builder.build().expect("complete")
}

/// Content that may be larger than a single read or range.
fn content(len: usize) -> Vec<u8> {
    (0..len).map(|index| (index / 7 % 251) as u8).collect()
}

/// A file that is removed on drop.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("metastudio-{}-{name}", std::process::id())))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_streamed_with_its_length_headers_and_progress() {
    let bytes = content(3_000_000);
    let file = Temporary::new("streamed");
    fs::write(&file.0, &bytes).expect("written");
    let store = Store::start([]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&reported);
    client(&store.endpoint)
        .transfer()
        .put(
            store.url("/a?signature=1"),
            Content::file(&file.0).await.expect("readable"),
        )
        .header("content-type", "video/mp4")
        .on_progress(move |progress| log.lock().expect("not poisoned").push(progress))
        .send()
        .await
        .expect("put");
    let received = store.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].method, "PUT");
    assert_eq!(received[0].target, "/a?signature=1");
    assert_eq!(received[0].header("content-length"), Some("3000000"));
    assert_eq!(received[0].header("content-type"), Some("video/mp4"));
    assert_eq!(received[0].header("transfer-encoding"), None);
    assert_eq!(received[0].header("authorization"), None);
    assert!(received[0].body == bytes);
    let reported: Vec<Progress> = reported.lock().expect("not poisoned").clone();
    assert!(reported.windows(2).all(|pair| pair[0].done < pair[1].done));
    assert_eq!(
        reported.last().map(|last| (last.done, last.total)),
        Some((3_000_000, 3_000_000))
    );
}

#[tokio::test]
async fn an_upload_with_a_reset_connection_is_retried_from_the_start() {
    let bytes = content(3_000_000);
    let store = Store::start([
        StoreFault::ResetAfter(100_000),
        StoreFault::Status("503 Slow Down"),
    ]);
    client(&store.endpoint)
        .transfer()
        .put(store.url("/a"), Content::bytes(bytes.clone()))
        .send()
        .await
        .expect("put");
    let received = store.received();
    assert_eq!(received.len(), 2, "the reset request was not received");
    assert!(received.iter().all(|request| request.body == bytes));
}

#[tokio::test]
async fn a_rejection_has_the_code_of_the_store_and_no_url() {
    let rejection = "<Error><Code>AccessDenied</Code><StringToSign>hush</StringToSign></Error>";
    let store = Store::start([StoreFault::Response("403 Forbidden", rejection)]);
    let put = client(&store.endpoint)
        .transfer()
        .put(store.url("/a?signature=hush"), Content::bytes("x"));
    assert!(!format!("{put:?}").contains("hush"));
    let error = put.send().await.expect_err("rejected");
    assert!(
        matches!(&error, TransferError::Rejected { code: Some(code), .. } if code == "AccessDenied")
    );
    assert!(!error.is_transient());
    let text = format!("{error} {error:?}");
    assert!(
        text.contains("AccessDenied") && !text.contains("hush"),
        "{text}"
    );
    assert_eq!(store.received().len(), 1);
}

#[tokio::test]
async fn files_that_shrink_during_upload_are_errors() {
    let file = Temporary::new("shrinking");
    fs::write(&file.0, content(500_000)).expect("written");
    let whole = Content::file(&file.0).await.expect("readable");
    fs::write(&file.0, "short").expect("written");
    let store = Store::start([]);
    let put = client(&store.endpoint)
        .transfer()
        .put(store.url("/a"), whole);
    let error = put.send().await.expect_err("cut short");
    assert!(matches!(error, TransferError::Content { .. }), "{error}");
}

#[tokio::test]
async fn content_is_downloaded_in_ranges_and_only_failed_ranges_are_retried() {
    const MIB: usize = 1024 * 1024;
    let bytes = content(20 * MIB);
    let store = Store::start([
        StoreFault::None,
        StoreFault::ResetAfter(0),
        StoreFault::Status("500 Oops"),
    ]);
    store.keep("/video", bytes.clone());
    let file = Temporary::new("video");
    let length = client(&store.endpoint)
        .transfer()
        .get(store.url("/video"))
        .to_file(&file.0)
        .await
        .expect("downloaded");
    assert_eq!(length, 20 * MIB as u64);
    assert!(fs::read(&file.0).expect("there") == bytes);
    let ranges: Vec<_> = (store.received().iter())
        .filter_map(|request| request.header("range").map(str::to_owned))
        .collect();
    assert_eq!(
        ranges,
        [
            "bytes=0-8388607",
            "bytes=8388608-16777215", // The response is 500.
            "bytes=8388608-16777215",
            "bytes=16777216-25165823",
        ]
    );
}

#[tokio::test]
async fn downloads_can_be_continued() {
    let bytes = content(1000);
    let store = Store::start([]);
    store.keep("/video", bytes.clone());
    let get = || client(&store.endpoint).transfer().get(store.url("/video"));
    let rest = get().starting_at(400).to_bytes().await.expect("the rest");
    assert!(rest == bytes[400..]);
    let error = get().starting_at(1000).to_bytes().await;
    assert!(error.is_err(), "{error:?}");
}

#[tokio::test]
async fn a_download_continues_only_with_the_same_version() {
    let store = Store::start([]);
    store.keep("/video", content(1000));
    let get = || client(&store.endpoint).transfer().get(store.url("/video"));
    let mut first = get().into_stream();
    assert_eq!(first.version(), None);
    first.try_next().await.expect("a piece");
    let version = first.version().cloned().expect("known");
    assert_eq!(version.length(), 1000);
    // It is stored between two processes.
    let text = serde_json::to_string(&version).expect("JSON");
    let version: ContentVersion = serde_json::from_str(&text).expect("a version");
    let rest = get().starting_at(400).if_version(version.clone());
    assert_eq!(rest.to_bytes().await.expect("the rest").len(), 600);
    store.keep("/video", content(1001));
    let error = get().starting_at(400).if_version(version).to_bytes().await;
    assert!(matches!(error, Err(TransferError::Changed)), "{error:?}");
}

#[tokio::test]
async fn empty_content_and_stores_without_ranges_are_supported() {
    let store = Store::start([]);
    store.keep("/empty", Vec::new());
    let got = client(&store.endpoint)
        .transfer()
        .get(store.url("/empty"))
        .to_bytes()
        .await;
    assert!(got.expect("got").is_empty());
    let store = Store::start([StoreFault::Response("200 OK", "all of it")]);
    let got = client(&store.endpoint)
        .transfer()
        .get(store.url("/a"))
        .to_bytes()
        .await;
    assert_eq!(got.expect("got"), "all of it");
}

#[tokio::test]
async fn parts_add_up_to_the_whole_and_have_their_own_checksums() {
    let bytes = content(1000);
    let file = Temporary::new("parts");
    fs::write(&file.0, &bytes).expect("written");
    let whole = Content::file(&file.0).await.expect("readable");
    let parts = whole.cut(3);
    let lengths: Vec<u64> = parts.iter().map(Content::length).collect();
    assert_eq!(lengths, [334, 334, 332]);
    let second = Content::bytes(bytes[334..668].to_vec());
    assert_eq!(
        parts[1].md5().await.expect("readable"),
        second.md5().await.expect("in memory")
    );
    assert_eq!(Content::bytes("").cut(4).len(), 1);
    assert_eq!(Content::bytes("ab").cut(4).len(), 2);
}

#[cfg(feature = "files")]
mod upload {
    use metastudio::{
        transfer::{UploadError, UploadState},
        types::AssetFileCategory,
    };

    use super::*;

    fn created(store: &Store, parts: usize) -> String {
        let urls: Vec<String> = (1..=parts)
            .map(|part| format!("\"{}\"", store.url(&format!("/part?n={part}"))))
            .collect();
        match parts {
            0 => format!(
                r#"{{"file_id": "f1", "upload_url": "{}"}}"#,
                store.url("/whole")
            ),
            _ => format!(
                r#"{{"file_id": "f1", "upload_urls": [{}]}}"#,
                urls.join(",")
            ),
        }
    }

    fn targets(store: &Store) -> Vec<String> {
        let received = store.received();
        let line =
            |request: &crate::support::Received| format!("{} {}", request.method, request.target);
        received.iter().map(line).collect()
    }

    #[tokio::test]
    async fn uploads_are_created_sent_and_confirmed() {
        let store = Store::start([]);
        store.keep("/v1/0123abcd/files", created(&store, 0).into_bytes());
        let client = client(&store.endpoint);
        let mut upload = client.upload("a1", "lobby.PNG", Content::bytes("hello"));
        assert_eq!(upload.run().await.expect("uploaded"), "f1");
        assert_eq!(
            targets(&store),
            [
                "POST /v1/0123abcd/files",
                "PUT /whole",
                "POST /v1/0123abcd/files/f1/complete",
            ]
        );
        let received = store.received();
        let request: serde_json::Value = serde_json::from_slice(&received[0].body).expect("JSON");
        assert_eq!(
            request,
            serde_json::json!({
                "file_name": "lobby.PNG",
                "file_md5": "XUFAKrxLKna5cZ2REBfFkg==",
                "file_size": 5,
                "file_type": "PNG",
                "asset_id": "a1",
                "asset_file_category": "MAIN",
            })
        );
        assert_eq!(
            received[1].header("content-md5"),
            Some("XUFAKrxLKna5cZ2REBfFkg==")
        );
        assert_eq!(received[1].header("content-type"), Some("image/png"));
        assert_eq!(received[1].body, b"hello");
        assert_eq!(received[2].body, br#"{"state":"CREATED"}"#);
    }

    #[tokio::test]
    async fn resumed_uploads_send_only_missing_parts() {
        // The call, the first part, and all attempts of the second.
        let faults = [StoreFault::None, StoreFault::None]
            .into_iter()
            .chain([StoreFault::Status("500 Oops"); 4]);
        let store = Store::start(faults);
        store.keep("/v1/0123abcd/large-files", created(&store, 3).into_bytes());
        let client = client(&store.endpoint);
        let reported = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&reported);
        let mut upload = client
            .upload("a1", "footage.zip", Content::bytes(content(1000)))
            .category(AssetFileCategory::Package)
            .in_parts(3)
            .on_progress(move |progress| log.lock().expect("not poisoned").push(progress));
        let error = upload.run().await.expect_err("the second part fails");
        assert!(
            matches!(error, UploadError::Transfer { part: 2, .. }),
            "{error}"
        );
        assert!(error.is_transient());
        assert_eq!(upload.file_id(), Some("f1"));
        let before = store.received().len();
        assert_eq!(upload.run().await.expect("uploaded"), "f1");
        assert_eq!(
            targets(&store)[before..],
            [
                "PUT /part?n=2",
                "PUT /part?n=3",
                "POST /v1/0123abcd/files/f1/complete",
            ]
        );
        let received = store.received();
        let body = content(1000);
        assert!(
            received[before].body == body[334..668] && received[before + 1].body == body[668..]
        );
        assert_eq!(received[before].header("content-type"), None);
        let last = reported.lock().expect("not poisoned").last().copied();
        assert_eq!(last.map(|last| (last.done, last.total)), Some((1000, 1000)));
    }

    #[tokio::test]
    async fn another_process_continues_with_the_missing_parts() {
        let faults = [StoreFault::None, StoreFault::None]
            .into_iter()
            .chain([StoreFault::Status("500 Oops"); 4]);
        let store = Store::start(faults);
        store.keep("/v1/0123abcd/large-files", created(&store, 3).into_bytes());
        let kept = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&kept);
        let upload = || {
            let content = Content::bytes(content(1000));
            client(&store.endpoint)
                .upload("a1", "footage.zip", content)
                .in_parts(3)
        };
        let mut first = upload().on_step(move |state| {
            let text = serde_json::to_string(state).expect("JSON");
            log.lock()
                .expect("not poisoned")
                .push((state.parts_sent(), text));
        });
        first.run().await.expect_err("the second part fails");
        let steps = kept.lock().expect("not poisoned").clone();
        assert_eq!(steps.iter().map(|step| step.0).collect::<Vec<_>>(), [0, 1]);
        let state: UploadState = serde_json::from_str(&steps[1].1).expect("a state");
        assert_eq!(Some(&state), first.state().as_ref());
        assert_eq!((state.file_id(), state.parts()), ("f1", 3));
        assert!(!format!("{state:?}").contains("/part"), "{state:?}");

        let before = store.received().len();
        let mut second = upload().resume(state.clone()).expect("the same content");
        assert_eq!(second.run().await.expect("uploaded"), "f1");
        assert_eq!(
            targets(&store)[before..],
            [
                "PUT /part?n=2",
                "PUT /part?n=3",
                "POST /v1/0123abcd/files/f1/complete",
            ]
        );
        let body = content(1000);
        assert!(store.received()[before].body == body[334..668]);

        let other = client(&store.endpoint).upload("a1", "footage.zip", Content::bytes("other"));
        let error = other.resume(state).expect_err("another content");
        assert!(
            matches!(
                error,
                UploadError::Changed {
                    expected: 1000,
                    found: 5,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[tokio::test]
    async fn cancel_reports_to_the_service() {
        let store = Store::start([StoreFault::None, StoreFault::Status("403 Forbidden")]);
        store.keep("/v1/0123abcd/files", created(&store, 0).into_bytes());
        let client = client(&store.endpoint);
        let mut upload = client.upload("a1", "a.bin", Content::bytes("hello"));
        let error = upload.run().await.expect_err("rejected");
        assert!(!error.is_transient());
        upload.cancel().await.expect("canceled");
        let received = store.received();
        let last = received.last().expect("three");
        assert_eq!(last.body, br#"{"state":"CANCELLED"}"#);
        assert_eq!(
            received[1].header("content-type"),
            Some("application/octet-stream")
        );
    }
}
