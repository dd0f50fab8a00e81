//! Content on its way to and from a store.

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use metastudio::{
    Client, SafeRetry,
    transfer::{Content, Progress, TransferError},
};

use crate::support::{Mishap, Store, builder};

/// A client that retries, as clients do by default.
fn client(endpoint: &str) -> Client {
    let builder = builder(endpoint).retry(SafeRetry);
    builder.build().expect("complete")
}

/// Larger than what is read and asked for at once.
fn content(len: usize) -> Vec<u8> {
    (0..len).map(|index| (index / 7 % 251) as u8).collect()
}

/// A file that goes with the test.
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
async fn a_file_is_streamed_with_its_length_and_headers_and_tells_of_its_progress() {
    let bytes = content(3_000_000);
    let file = Temporary::new("streamed");
    fs::write(&file.0, &bytes).expect("written");
    let store = Store::start([]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    client(&store.endpoint)
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
    let told: Vec<Progress> = told.lock().expect("not poisoned").clone();
    assert!(told.windows(2).all(|pair| pair[0].done < pair[1].done));
    assert_eq!(
        told.last().map(|last| (last.done, last.total)),
        Some((3_000_000, 3_000_000))
    );
}

#[tokio::test]
async fn a_reset_in_mid_upload_is_tried_again_from_the_start() {
    let bytes = content(3_000_000);
    let store = Store::start([Mishap::ResetAfter(100_000), Mishap::Status("503 Slow Down")]);
    client(&store.endpoint)
        .put(store.url("/a"), Content::bytes(bytes.clone()))
        .send()
        .await
        .expect("put");
    let received = store.received();
    assert_eq!(received.len(), 2, "the one that was reset never came");
    assert!(received.iter().all(|request| request.body == bytes));
}

#[tokio::test]
async fn a_refusal_is_told_with_the_code_of_the_store_and_without_the_address() {
    let refusal = "<Error><Code>AccessDenied</Code><StringToSign>hush</StringToSign></Error>";
    let store = Store::start([Mishap::Answer("403 Forbidden", refusal)]);
    let put = client(&store.endpoint).put(store.url("/a?signature=hush"), Content::bytes("x"));
    assert!(!format!("{put:?}").contains("hush"));
    let error = put.send().await.expect_err("refused");
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
async fn a_file_that_shrinks_meanwhile_is_not_sent_as_if_it_were_whole() {
    let file = Temporary::new("shrinking");
    fs::write(&file.0, content(500_000)).expect("written");
    let whole = Content::file(&file.0).await.expect("readable");
    fs::write(&file.0, "short").expect("written");
    let store = Store::start([]);
    let put = client(&store.endpoint).put(store.url("/a"), whole);
    let error = put.send().await.expect_err("cut short");
    assert!(matches!(error, TransferError::Content(_)), "{error}");
}

#[tokio::test]
async fn content_is_got_piece_by_piece_and_only_the_piece_that_failed_again() {
    const MIB: usize = 1024 * 1024;
    let bytes = content(20 * MIB);
    let store = Store::start([
        Mishap::None,
        Mishap::ResetAfter(0),
        Mishap::Status("500 Oops"),
    ]);
    store.keep("/video", bytes.clone());
    let file = Temporary::new("video");
    let length = client(&store.endpoint)
        .get(store.url("/video"))
        .to_file(&file.0)
        .await
        .expect("got");
    assert_eq!(length, 20 * MIB as u64);
    assert!(fs::read(&file.0).expect("there") == bytes);
    let ranges: Vec<_> = (store.received().iter())
        .filter_map(|request| request.header("range").map(str::to_owned))
        .collect();
    assert_eq!(
        ranges,
        [
            "bytes=0-8388607",
            "bytes=8388608-16777215", // Answered with 500.
            "bytes=8388608-16777215",
            "bytes=16777216-25165823",
        ]
    );
}

#[tokio::test]
async fn nothing_is_got_of_nothing_and_everything_of_a_store_without_ranges() {
    let store = Store::start([]);
    store.keep("/empty", Vec::new());
    let got = client(&store.endpoint)
        .get(store.url("/empty"))
        .to_bytes()
        .await;
    assert!(got.expect("got").is_empty());
    let store = Store::start([Mishap::Answer("200 OK", "all of it")]);
    let got = client(&store.endpoint)
        .get(store.url("/a"))
        .to_bytes()
        .await;
    assert_eq!(got.expect("got"), "all of it");
}

#[tokio::test]
async fn parts_make_up_the_whole_and_have_checksums_of_their_own() {
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
    use metastudio::{transfer::UploadError, types::AssetFileCategory};

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
    async fn it_creates_puts_and_confirms() {
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
    async fn of_many_parts_only_the_missing_ones_are_sent_when_it_is_run_again() {
        // The call, the first part, and all attempts of the second.
        let mishaps = [Mishap::None, Mishap::None]
            .into_iter()
            .chain([Mishap::Status("500 Oops"); 4]);
        let store = Store::start(mishaps);
        store.keep("/v1/0123abcd/large-files", created(&store, 3).into_bytes());
        let client = client(&store.endpoint);
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&told);
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
        let last = told.lock().expect("not poisoned").last().copied();
        assert_eq!(last.map(|last| (last.done, last.total)), Some((1000, 1000)));
    }

    #[tokio::test]
    async fn called_off_it_tells_the_service() {
        let store = Store::start([Mishap::None, Mishap::Status("403 Forbidden")]);
        store.keep("/v1/0123abcd/files", created(&store, 0).into_bytes());
        let client = client(&store.endpoint);
        let mut upload = client.upload("a1", "a.bin", Content::bytes("hello"));
        let error = upload.run().await.expect_err("refused");
        assert!(!error.is_transient());
        upload.cancel().await.expect("told");
        let received = store.received();
        let last = received.last().expect("three");
        assert_eq!(last.body, br#"{"state":"CANCELLED"}"#);
        assert_eq!(
            received[1].header("content-type"),
            Some("application/octet-stream")
        );
    }
}
