//! A server on loopback of which every byte is scripted, and that counts what it gets and does.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::{Duration, SystemTime},
};

use huaweicloud_auth::{ReceivedRequest, Verifier};
use socket2::SockRef;

use crate::Credentials;

/// Gives each connection to a script, on a thread of its own, until it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    counts: Arc<Counts>,
    stopped: Arc<AtomicBool>,
}

#[derive(Default)]
struct Counts {
    received: AtomicUsize,
    executed: AtomicUsize,
}

impl Server {
    pub(super) fn start(script: impl Fn(Connection) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let server = Self {
            address: listener.local_addr().expect("bound"),
            counts: Arc::default(),
            stopped: Arc::default(),
        };
        let (counts, stopped) = (Arc::clone(&server.counts), Arc::clone(&server.stopped));
        let script = Arc::new(script);
        thread::spawn(move || {
            for (number, stream) in listener.incoming().flatten().enumerate() {
                if stopped.load(SeqCst) {
                    break;
                }
                let connection = Connection {
                    number,
                    stream,
                    counts: Arc::clone(&counts),
                };
                let script = Arc::clone(&script);
                thread::spawn(move || script(connection));
            }
        });
        server
    }

    /// The address of a port that nobody listens on.
    pub(super) fn nowhere() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        format!("http://{}", listener.local_addr().expect("bound"))
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many requests were read whole.
    pub(super) fn received(&self) -> usize {
        self.counts.received.load(SeqCst)
    }

    /// How many requests took effect.
    pub(super) fn executed(&self) -> usize {
        self.counts.executed.load(SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, SeqCst);
        // Wakes the thread that accepts; if it is gone, so much the better.
        let _ = TcpStream::connect(self.address);
    }
}

/// A connection, which ends when it is dropped.
pub(super) struct Connection {
    /// How many there were before it.
    pub(super) number: usize,
    stream: TcpStream,
    counts: Arc<Counts>,
}

/// A client that disconnects early may leave data unread, which is no fault of the server.
impl Connection {
    /// Waits until a request begins to arrive, and leaves it where it is.
    pub(super) fn await_request(&self) {
        let _ = self.stream.peek(&mut [0]);
    }

    /// Reads a request to its end; `None` if there is none.
    pub(super) fn read(&self) -> Option<Request> {
        let request = Request::read(&self.stream)?;
        self.counts.received.fetch_add(1, SeqCst);
        Some(request)
    }

    /// Does what was asked for.
    pub(super) fn execute(&self) {
        self.counts.executed.fetch_add(1, SeqCst);
    }

    pub(super) fn send(&self, bytes: impl AsRef<[u8]>) {
        let _ = (&self.stream).write_all(bytes.as_ref());
    }

    #[cfg(feature = "rustls")]
    pub(super) fn into_stream(self) -> TcpStream {
        self.stream
    }

    /// Receives whatever comes first.
    #[cfg(feature = "rustls")]
    pub(super) fn receive(&self) -> Vec<u8> {
        let mut bytes = vec![0; 4096];
        let length = (&self.stream).read(&mut bytes).unwrap_or_default();
        bytes.truncate(length);
        bytes
    }

    /// Sends bytes, and returns whether the client is still there.
    pub(super) fn drip(&self, bytes: &[u8]) -> bool {
        (&self.stream).write_all(bytes).is_ok()
    }

    /// Sends a whole response.
    pub(super) fn respond(&self, status: &str, headers: &str, body: &str) {
        self.send(format!(
            "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            body.len(),
        ));
    }

    /// Ends with RST, whatever is on its way.
    pub(super) fn reset(self) {
        let lingering = SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
        lingering.expect("a socket");
    }

    /// Ends with FIN, although there may be more to read.
    pub(super) fn close(self) {
        let _ = self.stream.shutdown(Shutdown::Write);
        self.wait_for_disconnect();
    }

    /// Sends nothing more until the client disconnects.
    pub(super) fn wait_for_disconnect(self) {
        let _ = std::io::copy(&mut &self.stream, &mut std::io::sink());
    }
}

/// A received request.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    fn read(stream: &TcpStream) -> Option<Self> {
        let mut reader = BufReader::new(stream);
        let mut line = || {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            Some(line.strip_suffix("\r\n")?.to_owned())
        };
        let start = line()?;
        let mut words = start.split(' ');
        let method = words.next()?.to_owned();
        let (path, query) = {
            let target = words.next()?;
            target.split_once('?').unwrap_or((target, ""))
        };
        let mut request = Self {
            method,
            path: path.to_owned(),
            query: query.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        };
        loop {
            let line = line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(": ")?;
            request.headers.push((name.to_owned(), value.to_owned()));
        }
        let length = request.header("content-length").unwrap_or("0");
        request.body = vec![0; length.parse().ok()?];
        reader.read_exact(&mut request.body).ok()?;
        Some(request)
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find_map(|(other, value)| other.eq_ignore_ascii_case(name).then_some(&**value))
    }

    /// Whether it is signed with this key, by a clock that shows about `now`.
    pub(super) fn is_signed_with(&self, key: &Credentials, now: SystemTime) -> bool {
        let headers: Vec<(&str, &[u8])> = (self.headers.iter())
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let received = ReceivedRequest::new(&self.method, &self.path)
            .with_query(&self.query)
            .with_headers(&headers)
            .with_body(&self.body);
        let lookup = |id: &str| (key.access_key_id() == Some(id)).then(|| key.clone());
        (Verifier::new().with_required_header("host"))
            .verify(&received, now, lookup)
            .is_ok()
    }
}
