//! Clients and servers for the tests.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, SystemTime},
};

use metastudio::{Client, ClientBuilder, Credentials, NeverRetry, testing::ManualClock};

pub(crate) const PROJECT: &str = "0123abcd";
pub(crate) const ACCESS_KEY: &str = "AKEXAMPLE";
pub(crate) const SECRET: &str = "not-a-real-secret";
pub(crate) const JOBS: &str = "/v1/0123abcd/digital-human-training-manage/user/jobs";

/// The time of the clock in all tests.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

pub(crate) fn credentials() -> Credentials {
    Credentials::ak_sk(ACCESS_KEY, SECRET)
}

/// A builder of clients that make one attempt per call.
pub(crate) fn builder(endpoint: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(endpoint)
        .credentials(credentials())
        .project_id(PROJECT)
        .clock(Arc::new(ManualClock::automatic(now())))
        .retry(NeverRetry)
}

pub(crate) fn client(endpoint: &str) -> Client {
    builder(endpoint).build().expect("complete")
}

/// A request as it was received.
#[derive(Debug, Clone, Default)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self
            .headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

/// A server that records requests byte by byte, and returns the same response to each.
pub(crate) struct Recorder {
    pub(crate) endpoint: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Recorder {
    /// Responds with these bytes, then closes the connection.
    pub(crate) fn start(response: impl Into<Vec<u8>>) -> Self {
        let response = response.into();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let endpoint = format!("http://{}", listener.local_addr().expect("bound"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if let Some(request) = receive(&stream) {
                    log.lock().expect("not poisoned").push(request);
                    let _ = (&stream).write_all(&response);
                }
            }
        });
        Self { endpoint, received }
    }

    /// Responds with a status and a body of this type.
    pub(crate) fn responding(status: &str, content_type: &str, body: &str) -> Self {
        Self::start(format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
             X-Request-Id: req-1\r\nConnection: close\r\n\r\n{body}",
            body.len(),
        ))
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("not poisoned").clone()
    }
}

fn receive(stream: &TcpStream) -> Option<Received> {
    let mut reader = BufReader::new(stream);
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        Some(line.trim_end().to_owned())
    };
    let start = line()?;
    let mut words = start.split(' ');
    let mut request = Received {
        method: words.next()?.to_owned(),
        target: words.next()?.to_owned(),
        ..Received::default()
    };
    loop {
        let line = line()?;
        let Some((name, value)) = line.split_once(": ") else {
            break;
        };
        request.headers.push((name.to_owned(), value.to_owned()));
    }
    let length = request
        .header("content-length")
        .and_then(|value| value.parse().ok())
        .unwrap_or(0);
    request.body.resize(length, 0);
    reader.read_exact(&mut request.body).ok()?;
    Some(request)
}

/// A failure of a request to a store.
#[cfg(feature = "transfer")]
#[derive(Debug, Clone, Copy)]
pub(crate) enum StoreFault {
    None,
    /// The connection breaks after this much of the body.
    ResetAfter(usize),
    /// The whole request is read, and the response has this status.
    Status(&'static str),
    /// The same, with this body.
    Response(&'static str, &'static str),
}

/// An object store that records uploads, and serves its content, in ranges if requested.
#[cfg(feature = "transfer")]
pub(crate) struct Store {
    pub(crate) endpoint: String,
    received: Arc<Mutex<Vec<Received>>>,
    kept: Arc<Mutex<std::collections::HashMap<String, Vec<u8>>>>,
}

#[cfg(feature = "transfer")]
impl Store {
    /// Starts the store with one fault per request, in order, and none afterwards.
    pub(crate) fn start(faults: impl IntoIterator<Item = StoreFault>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let store = Self {
            endpoint: format!("http://{}", listener.local_addr().expect("bound")),
            received: Arc::default(),
            kept: Arc::default(),
        };
        let (received, kept) = (Arc::clone(&store.received), Arc::clone(&store.kept));
        let mut faults = faults.into_iter().collect::<Vec<_>>().into_iter();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let fault = faults.next().unwrap_or(StoreFault::None);
                if let StoreFault::ResetAfter(length) = fault {
                    // Unread data makes the system reset the connection.
                    let mut some = vec![0; length + 1];
                    let _ = (&stream).read_exact(&mut some);
                    continue;
                }
                let Some(request) = receive(&stream) else {
                    continue;
                };
                let kept = kept.lock().expect("not poisoned");
                let response = match fault {
                    StoreFault::Status(status) => response(status, "", b""),
                    StoreFault::Response(status, body) => response(status, "", body.as_bytes()),
                    _ => serve(&request, kept.get(&request.target).map(Vec::as_slice)),
                };
                received.lock().expect("not poisoned").push(request);
                let _ = (&stream).write_all(&response);
            }
        });
        store
    }

    pub(crate) fn keep(&self, target: &str, content: Vec<u8>) {
        let mut kept = self.kept.lock().expect("not poisoned");
        kept.insert(target.to_owned(), content);
    }

    pub(crate) fn url(&self, target: &str) -> String {
        format!("{}{target}", self.endpoint)
    }

    /// Returns the requests that were received as a whole.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("not poisoned").clone()
    }
}

#[cfg(feature = "transfer")]
fn serve(request: &Received, content: Option<&[u8]>) -> Vec<u8> {
    let content = content.unwrap_or_default();
    let range = request.header("range").and_then(|range| {
        let (start, end) = range.strip_prefix("bytes=")?.split_once('-')?;
        Some((start.parse::<usize>().ok()?, end.parse::<usize>().ok()?))
    });
    let Some((start, end)) = range else {
        return response("200 OK", "", content);
    };
    let end = end.min(content.len().saturating_sub(1));
    match content.get(start..=end) {
        Some(piece) if !content.is_empty() => {
            let headers = format!(
                "ETag: \"1\"\r\nContent-Range: bytes {start}-{end}/{}\r\n",
                content.len()
            );
            response("206 Partial Content", &headers, piece)
        }
        _ => response("416 Range Not Satisfiable", "", b"<Error/>"),
    }
}

#[cfg(feature = "transfer")]
fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut response = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    )
    .into_bytes();
    response.extend_from_slice(body);
    response
}
