//! Downloads from a store that sends other ranges than were requested.

use std::{
    fs,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use huaweicloud_auth::transport::TransportError;
use tokio::{io::AsyncReadExt, task::JoinSet};

use super::{SECRET, now, service::SERVICE};
use crate::{
    Client, Credentials,
    testing::{ManualClock, Stub},
    transfer::{Content, TransferError},
};

const URL: &str = "http://store.example/a?signature=hush";
const MIB: u64 = 1024 * 1024;

/// Content of this length, of which each byte depends on its place.
fn content(length: u64) -> Bytes {
    (0..length).map(|at| (at / 7 % 251) as u8).collect()
}

/// The requested range, and the number of the request.
struct Asked {
    start: u64,
    end: u64,
    number: usize,
}

/// A partial response.
struct Part {
    bytes: Bytes,
    range: String,
    headers: Vec<(&'static str, &'static str)>,
}

impl Part {
    /// The range that was requested.
    fn of(content: &Bytes, asked: &Asked) -> Self {
        let end = (asked.end + 1).min(content.len() as u64);
        Self::between(content, asked.start, end)
    }

    fn between(content: &Bytes, start: u64, end: u64) -> Self {
        Self {
            bytes: content.slice(start as usize..end as usize),
            range: format!("bytes {start}-{}/{}", end - 1, content.len()),
            headers: Vec::new(),
        }
    }

    fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn range(mut self, range: impl Into<String>) -> Self {
        self.range = range.into();
        self
    }

    fn response(self) -> Response<Bytes> {
        let mut response = Response::new(self.bytes);
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let mut headers = HeaderMap::new();
        let range = HeaderValue::try_from(self.range).expect("ASCII");
        headers.insert("content-range", range);
        for (name, value) in self.headers {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        *response.headers_mut() = headers;
        response
    }
}

/// A store that responds like this to requests for ranges.
fn store(respond: impl Fn(Asked) -> Part + Send + Sync + 'static) -> (Stub, Client) {
    let number = AtomicUsize::new(0);
    let stub = Stub::with(
        move |request: &Request<Bytes>| -> Result<_, TransportError> {
            let range = request.headers()["range"].to_str().expect("ASCII");
            let range = range.strip_prefix("bytes=").expect("a range");
            let (start, end) = range.split_once('-').expect("a range");
            let asked = Asked {
                start: start.parse().expect("a number"),
                end: end.parse().expect("a number"),
                number: number.fetch_add(1, Relaxed),
            };
            Ok(respond(asked).response())
        },
    );
    let client = client(&stub);
    (stub, client)
}

fn client(stub: &Stub) -> Client {
    Client::builder(&SERVICE)
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .transport(stub.clone())
        .clock(Arc::new(ManualClock::automatic(now())))
        .build()
        .expect("complete")
}

#[tokio::test]
async fn unrequested_ranges_are_rejected() {
    type Respond = fn(&Bytes, Asked) -> Part;
    let cases: [(&str, Respond); 9] = [
        ("always the beginning", |content, _| {
            Part::between(content, 0, 8 * MIB)
        }),
        ("a later start", |content, asked| {
            Part::between(content, asked.start + 1, 20 * MIB)
        }),
        ("the beginning, declared as requested", |content, asked| {
            Part::between(content, 0, 9 * MIB).range(format!(
                "bytes {}-{}/{}",
                asked.start,
                asked.end,
                20 * MIB
            ))
        }),
        ("more than was requested", |content, asked| {
            Part::between(content, asked.start, 20 * MIB)
        }),
        ("fewer bytes than declared", |content, asked| {
            let part = Part::of(content, &asked);
            let bytes = part.bytes.slice(1..);
            Part { bytes, ..part }
        }),
        ("no total", |content, asked| {
            Part::of(content, &asked).range(format!("bytes {}-{}/*", asked.start, asked.end))
        }),
        ("no range", |content, asked| {
            Part::of(content, &asked).range("")
        }),
        ("another unit", |content, asked| {
            Part::of(content, &asked).range(format!(
                "items {}-{}/{}",
                asked.start,
                asked.end,
                content.len()
            ))
        }),
        ("the end past the total", |content, asked| {
            Part::of(content, &asked)
                .range(format!("bytes {}-{}/{}", asked.start, asked.end, asked.end))
        }),
    ];
    for (case, respond) in cases {
        let whole = content(20 * MIB);
        let (stub, client) = store(move |asked| respond(&whole, asked));
        let got = client.transfer().get(URL).to_bytes().await;
        let error = got.expect_err(case);
        assert!(matches!(error, TransferError::Range(_)), "{case}: {error}");
        assert!(error.is_transient() && !format!("{error:?}").contains("hush"));
        let requests = stub.requests().len();
        assert!((4..=5).contains(&requests), "{case}: {requests} requests");
    }
}

#[tokio::test]
async fn wrong_ranges_are_retried_and_short_ones_continued() {
    let whole = content(20 * MIB);
    let bytes = whole.clone();
    let (stub, client) = store(move |asked| match asked.number {
        1 => Part::between(&bytes, 0, 8 * MIB),
        2 => Part::between(&bytes, asked.start, asked.start + 10),
        _ => Part::of(&bytes, &asked),
    });
    let got = client.transfer().get(URL).to_bytes().await;
    assert!(got.expect("complete") == whole);
    let ranges: Vec<String> = (stub.requests().iter())
        .map(|request| {
            request.headers()["range"]
                .to_str()
                .expect("ASCII")
                .to_owned()
        })
        .collect();
    assert_eq!(
        ranges,
        [
            "bytes=0-8388607",
            "bytes=8388608-16777215",
            "bytes=8388608-16777215",
            "bytes=8388618-16777225",
            "bytes=16777226-25165833",
        ]
    );
}

#[tokio::test]
async fn content_that_changes_during_a_download_is_an_error() {
    type Respond = fn(&Bytes, Asked) -> Part;
    let cases: [(&str, Respond); 6] = [
        ("the tag", |content, asked| {
            let tag = if asked.number == 0 { "\"1\"" } else { "\"2\"" };
            Part::of(content, &asked).header("etag", tag)
        }),
        ("a tag that is gone", |content, asked| match asked.number {
            0 => Part::of(content, &asked).header("etag", "\"1\""),
            _ => Part::of(content, &asked),
        }),
        ("the time, without a tag", |content, asked| {
            let time = [
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:38 GMT",
            ];
            Part::of(content, &asked).header("last-modified", time[asked.number.min(1)])
        }),
        ("a larger total", |content, asked| match asked.number {
            0 => Part::of(content, &asked),
            _ => Part::of(&self::content(content.len() as u64 + 1), &asked),
        }),
        ("a smaller total", |content, asked| match asked.number {
            0 => Part::of(content, &asked),
            _ => Part::of(&content.slice(..9 * MIB as usize), &asked),
        }),
        ("the total in the last range", |content, asked| {
            let part = Part::of(content, &asked);
            let range = part.range.replace("/20971520", "/20971521");
            if asked.number == 2 {
                part.range(range)
            } else {
                part
            }
        }),
    ];
    for (case, respond) in cases {
        let whole = content(20 * MIB);
        let (_, client) = store(move |asked| respond(&whole, asked));
        let got = client.transfer().get(URL).to_bytes().await;
        let error = got.expect_err(case);
        assert!(matches!(error, TransferError::Changed), "{case}: {error}");
    }
}

#[tokio::test]
async fn an_unsatisfiable_range_is_empty_content_only_if_the_total_is() {
    let unsatisfiable = |total: Option<&'static str>| {
        let stub = Stub::with(move |request: &Request<Bytes>| {
            // An empty object has no range, but is sent as a whole.
            if !request.headers().contains_key("range") {
                return Stub::response(200, "");
            }
            let response = Stub::response(416, "<Error/>");
            match total {
                Some(total) => super::sending::with_header(response, "content-range", total),
                None => response,
            }
        });
        client(&stub).transfer().get(URL).to_bytes()
    };
    for total in [None, Some("bytes */0")] {
        assert!(unsatisfiable(total).await.expect("empty").is_empty());
    }
    let error = unsatisfiable(Some("bytes */5"))
        .await
        .expect_err("not empty");
    assert!(matches!(error, TransferError::Range(_)), "{error}");
}

#[tokio::test]
async fn a_rejected_range_without_a_total_is_not_empty_content() {
    let stub =
        Stub::with(
            |request: &Request<Bytes>| match request.headers().contains_key("range") {
                true => Stub::response(416, "no ranges here"),
                false => Stub::response(200, "content"),
            },
        );
    let got = client(&stub).transfer().get(URL).to_bytes().await;
    assert_eq!(got.expect("as a whole"), "content");
    assert_eq!(stub.requests().len(), 2);
    let stub = Stub::with(|_: &Request<Bytes>| Stub::response(416, "no ranges here"));
    let error = client(&stub).transfer().get(URL).to_bytes().await;
    let error = error.expect_err("no content").to_string();
    assert!(error.contains("416"), "{error}");
}

/// The word "hello" in the format of gzip.
const HELLO: &[u8] = &[
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0, 0x86, 0xa6, 0x10,
    0x36, 5, 0, 0, 0,
];

#[tokio::test]
async fn encoded_content_is_downloaded_without_decoding() {
    let store = httpmock::MockServer::start_async().await;
    store
        .mock_async(|when, then| {
            when.path("/hello.gz");
            then.status(206)
                .header("content-encoding", "gzip")
                .header(
                    "content-range",
                    format!("bytes 0-{}/{}", HELLO.len() - 1, HELLO.len()),
                )
                .body(HELLO);
        })
        .await;
    let client = Client::builder(&SERVICE)
        .endpoint(store.base_url())
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .build()
        .expect("complete");
    let got = client
        .transfer()
        .get(store.url("/hello.gz"))
        .to_bytes()
        .await;
    assert_eq!(got.expect("complete"), HELLO);
}

/// A folder that is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("core-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("created");
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("there");
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("there").file_name();
        entries
            .map(|entry| name(entry).into_string().expect("UTF-8"))
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn downloads_into_one_file_do_not_mix() {
    let folder = Folder::new("mix");
    let path = folder.0.join("video.mp4");
    let mut downloads = JoinSet::new();
    let contents: Vec<Bytes> = (0..4)
        .map(|fill| vec![fill; 20 * MIB as usize].into())
        .collect();
    for whole in contents.clone() {
        let (_, client) = store(move |asked| Part::of(&whole, &asked));
        let path = path.clone();
        downloads.spawn(async move { client.transfer().get(URL).to_file(path).await });
    }
    while let Some(length) = downloads.join_next().await {
        assert_eq!(length.expect("no panic").expect("complete"), 20 * MIB);
    }
    let kept = fs::read(&path).expect("there");
    assert!(contents.iter().any(|content| *content == kept), "a mixture");
    assert_eq!(folder.names(), ["video.mp4"]);
}

#[tokio::test]
async fn failed_downloads_do_not_change_the_file() {
    let folder = Folder::new("failed");
    let path = folder.0.join("video.mp4");
    fs::write(&path, "before").expect("written");
    // A foreign file with the name that downloads used in the past.
    fs::write(folder.0.join("video.mp4.part"), "mine").expect("written");
    let whole = content(20 * MIB);
    let (_, client) = store(move |asked| {
        let tag = if asked.start == 0 { "1" } else { "2" };
        Part::of(&whole, &asked).header("etag", tag)
    });
    let got = client.transfer().get(URL).to_file(&path).await;
    assert!(matches!(got, Err(TransferError::Changed)));
    assert_eq!(fs::read(&path).expect("there"), b"before");
    let mut names = folder.names();
    names.sort();
    assert_eq!(names, ["video.mp4", "video.mp4.part"]);
}

#[tokio::test]
async fn file_errors_have_a_path_and_a_cause() {
    let whole = content(10);
    let (_, client) = store(move |asked| Part::of(&whole, &asked));
    let path = Path::new("/nowhere/at/all/video.mp4");
    let error = client
        .transfer()
        .get(URL)
        .to_file(path)
        .await
        .expect_err("no folder");
    let TransferError::Content {
        path: Some(named),
        source,
        ..
    } = &error
    else {
        panic!("{error}");
    };
    assert_eq!(
        (&**named, source.kind()),
        (path, std::io::ErrorKind::NotFound)
    );
    assert!(
        error.to_string().contains("/nowhere/at/all/video.mp4"),
        "{error}"
    );
    assert!(!error.to_string().contains(&source.to_string()), "{error}");
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    assert_eq!(cause, Some(source.to_string()));
    let gone = Content::file(path).await.expect_err("no file");
    assert!(
        gone.to_string().contains("/nowhere/at/all/video.mp4"),
        "{gone}"
    );
}

#[tokio::test]
async fn a_download_is_a_stream_and_a_reader() {
    let whole = content(20 * MIB);
    let bytes = whole.clone();
    let (stub, client) = store(move |asked| Part::of(&bytes, &asked));
    let mut download = client.transfer().get(URL).into_stream();
    assert_eq!((download.length(), stub.requests().len()), (None, 0));
    let first = download
        .try_next()
        .await
        .expect("complete")
        .expect("a piece");
    assert_eq!(
        (first.len() as u64, download.length()),
        (8 * MIB, Some(20 * MIB))
    );
    assert_eq!(
        stub.requests().len(),
        1,
        "the next piece is not requested yet"
    );
    let mut rest = Vec::new();
    download.read_to_end(&mut rest).await.expect("complete");
    assert!([&first[..], &rest].concat() == whole);
    assert!(download.next().await.is_none());

    let (_, client) =
        store(|asked| Part::between(&content(10), asked.start, 10).range("bytes 1-2/3"));
    let mut failing = client.transfer().get(URL).into_stream();
    let error = failing.read_u8().await.expect_err("a wrong range");
    assert!(error.to_string().contains("not the range"), "{error}");
    assert!(failing.next().await.is_none());
    let mut invalid = client.transfer().get("no address").into_stream();
    assert!(matches!(
        invalid.next().await,
        Some(Err(TransferError::Request(_)))
    ));
}

/// A stream of these pieces.
struct Pieces(std::vec::IntoIter<std::io::Result<Bytes>>);

impl Pieces {
    fn of(text: &'static str) -> Self {
        let pieces = text
            .split_inclusive(' ')
            .map(|piece| Ok(Bytes::from(piece)));
        Self(pieces.collect::<Vec<_>>().into_iter())
    }
}

impl Stream for Pieces {
    type Item = std::io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

const TEXT: &str = "one two three four";

#[tokio::test]
async fn a_stream_of_known_length_is_uploaded() {
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let content = Content::stream(TEXT.len() as u64, move || {
        count.fetch_add(1, Relaxed);
        Pieces::of(TEXT)
    });
    assert_eq!(
        content.md5().await.expect("readable"),
        Content::bytes(TEXT).md5().await.expect("in memory")
    );
    let stub = Stub::new([Stub::response(503, ""), Stub::response(200, "")]);
    client(&stub)
        .transfer()
        .put(URL, content.clone())
        .send()
        .await
        .expect("the second attempt");
    assert!(stub.requests().iter().all(|request| request.body() == TEXT));
    assert_eq!(opened.load(Relaxed), 3);
    let stub = Stub::with(|_| Stub::response(200, ""));
    for part in content.cut(4) {
        client(&stub)
            .transfer()
            .put(URL, part)
            .send()
            .await
            .expect("put");
    }
    let parts: Vec<Bytes> = (stub.requests().iter())
        .map(|request| request.body().clone())
        .collect();
    assert_eq!(parts, ["one t", "wo th", "ree f", "our"]);
    assert!(format!("{content:?}").contains("18") && !format!("{content:?}").contains("one"));
}

#[tokio::test]
async fn a_stream_of_another_length_or_with_an_error_is_an_error() {
    let put = |length, stream: fn() -> Pieces| {
        let stub = Stub::with(|_| Stub::response(200, ""));
        client(&stub)
            .transfer()
            .put(URL, Content::stream(length, stream))
            .send()
    };
    for length in [TEXT.len() as u64 - 1, TEXT.len() as u64 + 1] {
        let error = put(length, || Pieces::of(TEXT))
            .await
            .expect_err("another length");
        assert!(
            format!("{error:?}").contains("declared length"),
            "{error:?}"
        );
    }
    let broken = || {
        Pieces(
            vec![
                Ok(Bytes::from("one ")),
                Err(std::io::Error::other("unplugged")),
            ]
            .into_iter(),
        )
    };
    let error = put(10, broken).await.expect_err("unplugged");
    let TransferError::Content {
        path: None, source, ..
    } = error
    else {
        panic!("{error}");
    };
    assert_eq!(source.to_string(), "unplugged");
}

#[tokio::test]
async fn unrepeatable_streams_are_sent_in_one_attempt() {
    let stub = Stub::with(|_| Stub::response(503, ""));
    let content = Content::once(TEXT.len() as u64, Pieces::of(TEXT));
    let put = client(&stub)
        .transfer()
        .put(URL, content.clone())
        .send()
        .await;
    let error = put.expect_err("unavailable");
    assert!(matches!(error, TransferError::Rejected { .. }), "{error}");
    assert_eq!(stub.requests().len(), 1);
    let again = client(&stub).transfer().put(URL, content).send().await;
    let error = again.expect_err("read before");
    assert!(matches!(error, TransferError::Content { .. }), "{error}");
    assert!(format!("{error:?}").contains("only once"), "{error:?}");
}
