//! Uploads and downloads that are interrupted, and continued by another run.

use std::{
    collections::VecDeque,
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use crate::support::{Home, Ran};

const UPLOAD: &str = "asset upload footage.zip --asset-id a1 --parts 3";

/// A service and its object store: each request for a part has the status that is next.
struct Store {
    url: String,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    statuses: VecDeque<u16>,
    /// The version of the content, and a byte that it consists of.
    tag: u8,
    requests: Vec<String>,
}

impl Store {
    fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let shared = Arc::new(Mutex::new(Shared {
            statuses: statuses.iter().copied().collect(),
            ..Shared::default()
        }));
        let (own, here) = (Arc::clone(&shared), url.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                respond(stream, &own, &here);
            }
        });
        Self { url, shared }
    }

    fn home(&self) -> Home {
        let home = Home::new()
            .set("METASTUDIO_ENDPOINT", &self.url)
            .set("METASTUDIO_PROJECT_ID", "p")
            .set("HUAWEICLOUD_SDK_AK", "AKEXAMPLE")
            .set("HUAWEICLOUD_SDK_SK", "not-a-real-secret");
        home.write("footage.zip", [7; 1000]);
        home
    }

    /// The requests since the last time.
    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.lock().expect("no panic").requests)
    }

    fn next(&self, statuses: &[u16]) {
        self.shared.lock().expect("no panic").statuses = statuses.iter().copied().collect();
    }
}

fn respond(mut stream: TcpStream, shared: &Mutex<Shared>, url: &str) -> Option<()> {
    let (mut received, mut piece) = (Vec::new(), [0; 8192]);
    let (head, length) = loop {
        let read = stream.read(&mut piece).ok().filter(|read| *read > 0)?;
        received.extend_from_slice(&piece[..read]);
        let text = String::from_utf8_lossy(&received).into_owned();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.parse().ok())?
            });
            break (head.to_owned(), head.len() + 4 + length.unwrap_or(0usize));
        }
    };
    while received.len() < length {
        let read = stream.read(&mut piece).ok().filter(|read| *read > 0)?;
        received.extend_from_slice(&piece[..read]);
    }
    let line = head
        .lines()
        .next()?
        .trim_end_matches(" HTTP/1.1")
        .to_owned();
    let body = String::from_utf8_lossy(&received[head.len() + 4..]).into_owned();
    let mut shared = shared.lock().expect("no panic");
    let (status, answer) = if line.starts_with("PUT ") {
        (shared.statuses.pop_front().unwrap_or(200), String::new())
    } else if line.ends_with("/large-files") {
        let urls: Vec<String> = (1..=3)
            .map(|part| format!("\"{url}/part?n={part}\""))
            .collect();
        (
            200,
            format!(
                "{{\"file_id\": \"f1\", \"upload_urls\": [{}]}}",
                urls.join(",")
            ),
        )
    } else if line.starts_with("GET /v1/") {
        let file =
            format!("{{\"asset_file_category\": \"MAIN\", \"download_url\": \"{url}/content\"}}");
        (
            200,
            format!("{{\"asset_id\": \"a1\", \"files\": [{file}]}}"),
        )
    } else {
        (200, "{}".to_owned())
    };
    if line == "GET /content" {
        let range = head
            .lines()
            .find_map(|line| line.split_once("bytes=")?.1.split('-').next());
        let start: usize = range.and_then(|range| range.parse().ok())?;
        shared.requests.push(format!("{line} from {start}"));
        return send(stream, start, &mut shared);
    }
    let is_canceled = body.contains("CANCELLED");
    shared
        .requests
        .push(line + if is_canceled { " canceled" } else { "" });
    let length = answer.len();
    write!(
        stream,
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{answer}"
    )
    .ok()
}

/// Sends at most 400 bytes of the 1,000 of the content.
fn send(mut stream: TcpStream, start: usize, shared: &mut Shared) -> Option<()> {
    let tag = shared.tag;
    let (status, range) = match shared.statuses.pop_front() {
        Some(status) if status != 206 => (status, 0..0),
        _ => (206, start..(start + 400).min(1000)),
    };
    let (last, length) = (range.end.saturating_sub(1), range.len());
    write!(
        stream,
        "HTTP/1.1 {status} X\r\netag: \"{tag}\"\r\ncontent-range: bytes {start}-{last}/1000\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    )
    .ok()?;
    stream.write_all(&vec![tag; length]).ok()
}

const CREATED: &str = "POST /v1/p/large-files";
const COMPLETE: &str = "POST /v1/p/files/f1/complete";
const CANCELED: &str = "POST /v1/p/files/f1/complete canceled";

/// The records of unfinished uploads.
fn kept(home: &Home) -> Vec<std::path::PathBuf> {
    let folder = home.path().join(".local/state/metastudio/uploads");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Starts an upload whose second part is not accepted.
fn interrupted() -> (Store, Home, Ran) {
    let store = Store::start(&[200, 403]);
    let home = store.home();
    let ran = home.run(UPLOAD);
    assert_ne!(ran.code, 0, "{ran:?}");
    assert_eq!(
        store.requests(),
        [CREATED, "PUT /part?n=1", "PUT /part?n=2"]
    );
    assert_eq!(kept(&home).len(), 1);
    (store, home, ran)
}

#[test]
fn another_run_sends_the_missing_parts_only() {
    let (store, home, _) = interrupted();
    let ran = home.run(UPLOAD);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("1 of 3 parts"), "{ran:?}");
    assert_eq!(ran.json()["file_id"], "f1");
    assert_eq!(
        store.requests(),
        ["PUT /part?n=2", "PUT /part?n=3", COMPLETE]
    );
    assert_eq!(kept(&home), Vec::<std::path::PathBuf>::new());
    // Nothing is left to continue.
    assert_eq!(home.run(UPLOAD).code, 0);
    assert_eq!(store.requests().len(), 5);
}

#[test]
fn another_file_account_or_asset_starts_anew() {
    let (store, home, _) = interrupted();
    let ran = home.run("asset upload footage.zip --asset-id a2 --parts 3");
    assert_eq!((ran.code, store.requests().len()), (0, 5), "{ran:?}");
    let ran = home.run(&format!("{UPLOAD} --project-id q"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(store.requests()[0], "POST /v1/q/large-files");

    home.write("footage.zip", [8; 1001]);
    let ran = home.run(UPLOAD);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("has changed"), "{ran:?}");
    let requests = store.requests();
    assert_eq!(requests[..2], [CANCELED, CREATED]);
    assert_eq!((requests.len(), kept(&home).len()), (6, 0));
}

#[test]
fn an_upload_whose_addresses_have_expired_starts_over() {
    let (store, home, _) = interrupted();
    store.next(&[403]);
    let ran = home.run(UPLOAD);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("starting over"), "{ran:?}");
    let requests = store.requests();
    assert_eq!(requests[..3], ["PUT /part?n=2", CANCELED, CREATED]);
    assert_eq!((requests.len(), kept(&home).len()), (7, 0));
}

#[test]
fn standard_input_is_uploaded_by_a_name() {
    let store = Store::start(&[200, 403]);
    let home = store.home();
    let line = "asset upload - --asset-id a1 --parts 3";
    let ran = home.run_with(line, "bytes");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("--name"), "{ran:?}");
    // It cannot be read again, so that nothing is kept.
    let line = format!("{line} --name hall.png");
    assert_eq!(home.run_with(&line, "bytes of a picture").code, 1);
    assert_eq!((store.requests().len(), kept(&home).len()), (3, 0));
    let ran = home.run_with(&line, "bytes of a picture");
    assert_eq!((ran.code, store.requests().len()), (0, 5), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;

    let (_store, home, ran) = interrupted();
    let mode = fs::metadata(&kept(&home)[0])
        .expect("a record")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!ran.stderr.contains("/part"), "{ran:?}");
    // A record that cannot be read is as good as none.
    fs::write(&kept(&home)[0], "{").expect("a record");
    assert_eq!(home.run(UPLOAD).code, 0);
}

#[test]
fn a_download_is_continued_by_the_same_command() {
    const DOWNLOAD: &str = "asset download a1 -O film.mp4";
    const SHOWN: &str = "GET /v1/p/digital-assets/a1";
    let store = Store::start(&[]);
    let home = store.home();
    let file = |name: &str| fs::read(home.path().join(name)).ok();
    let interrupt = || {
        let _ = fs::remove_file(home.path().join("film.mp4"));
        store.next(&[206, 403]);
        let ran = home.run(DOWNLOAD);
        assert_eq!((ran.code, file("film.mp4")), (1, None), "{ran:?}");
        assert_eq!(file("film.mp4.part").map(|part| part.len()), Some(400));
        store.requests();
    };

    interrupt();
    let ran = home.run(DOWNLOAD);
    assert_eq!(
        (ran.code, &ran.json()["bytes"]),
        (0, &1000.into()),
        "{ran:?}"
    );
    assert!(ran.stderr.contains("continuing after 400 bytes"), "{ran:?}");
    let expected = [SHOWN, "GET /content from 400", "GET /content from 800"];
    assert_eq!(store.requests(), expected);
    assert_eq!(file("film.mp4"), Some(vec![0; 1000]));
    for left in ["film.mp4.part", "film.mp4.part.json"] {
        assert_eq!(file(left), None, "{left}");
    }

    interrupt();
    store.shared.lock().expect("no panic").tag = 1;
    let ran = home.run(DOWNLOAD);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("has changed"), "{ran:?}");
    // Nothing of the old version is left.
    assert_eq!(file("film.mp4"), Some(vec![1; 1000]));

    // A part of which nothing is known is continued on request only.
    for (option, start) in [("", 0), ("--resume", 100)] {
        let _ = fs::remove_file(home.path().join("film.mp4"));
        home.write("film.mp4.part", [1; 100]);
        store.requests();
        assert_eq!(home.run(&format!("{DOWNLOAD} {option}")).code, 0);
        let first = format!("GET /content from {start}");
        assert_eq!(store.requests()[1], first, "{option}");
        assert_eq!(file("film.mp4"), Some(vec![1; 1000]));
    }
}
