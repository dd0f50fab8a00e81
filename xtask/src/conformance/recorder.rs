//! A proxy between callers and the mock server that records exchanges byte by byte.
//!
//! It can also record requests without forwarding them, to see what a client would send. The address is the
//! same, so that the requests are signed for the same host.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use serde_json::Value;

/// The timeout of reads on both sides.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The response to a request that is not forwarded.
const SINK: &[u8] = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// A request as it was received, and its response.
#[derive(Clone, Debug, Default)]
pub(super) struct Exchange {
    pub(super) method: String,
    /// Path and query, as they were sent.
    pub(super) target: String,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) status: Option<u16>,
    pub(super) response: Vec<u8>,
    /// Headers of the response; names in lower case.
    pub(super) response_headers: Vec<(String, String)>,
}

impl Exchange {
    /// Returns the value of a header of the request.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// Adds a JSON body to the request.
    pub(super) fn with_body(mut self, body: String) -> Self {
        let length = body.len().to_string();
        self.headers
            .push(("content-type".to_owned(), "application/json".to_owned()));
        self.headers.push(("content-length".to_owned(), length));
        self.body = body.into_bytes();
        self
    }

    /// Sends the request to a server, and adds the response.
    pub(super) fn send_to(mut self, server: SocketAddr) -> io::Result<Self> {
        let response = forward(&self, server)?;
        self.set_response(&response);
        Ok(self)
    }

    fn set_response(&mut self, response: &[u8]) {
        if let Some(end) = end_of_head(response) {
            let head = String::from_utf8_lossy(&response[..end]);
            let status = head.split(' ').nth(1);
            self.status = status.and_then(|status| status.parse().ok());
            let headers = head.lines().filter_map(|line| line.split_once(':'));
            self.response_headers = headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect();
            self.response = response[end..].to_vec();
        }
    }

    /// Returns the response, if it is JSON.
    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.response).ok()
    }

    /// Returns whether the status is 2xx.
    pub(super) fn succeeded(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }
}

/// A running recorder.
pub(super) struct Recorder {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    upstream: Option<SocketAddr>,
    exchanges: Vec<Exchange>,
}

impl Recorder {
    /// Listens on a free port of the loopback interface, until the process exits.
    pub(super) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                // If the caller disconnects, it reports the error itself.
                thread::spawn(move || serve(&stream, &state));
            }
        });
        Ok(Self { address, state })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Forwards requests to this server, or to none.
    pub(super) fn forward_to(&self, upstream: Option<SocketAddr>) {
        lock(&self.state).upstream = upstream;
    }

    /// Returns and removes the recorded exchanges.
    pub(super) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut lock(&self.state).exchanges)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves one request, and closes the connection.
fn serve(stream: &TcpStream, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(TIMEOUT))?;
    let mut exchange = read(&mut BufReader::new(stream))?;
    let upstream = lock(state).upstream;
    let response = match upstream {
        Some(upstream) => forward(&exchange, upstream)?,
        None => SINK.to_vec(),
    };
    exchange.set_response(&response);
    // Recorded before the caller receives the response, so that it is available to whoever awaits that.
    lock(state).exchanges.push(exchange);
    let mut stream = stream;
    stream.write_all(&response)
}

fn read(stream: &mut impl BufRead) -> io::Result<Exchange> {
    let invalid = |what| io::Error::new(io::ErrorKind::InvalidData, what);
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let mut start = line.trim_end().split(' ');
    let mut next = || start.next().map(str::to_owned);
    let (Some(method), Some(target)) = (next(), next()) else {
        return Err(invalid("no request"));
    };
    let mut exchange = Exchange {
        method,
        target,
        ..Exchange::default()
    };
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        if line.trim_end().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| invalid("no header"))?;
        let value = value.trim().to_owned();
        exchange.headers.push((name.to_ascii_lowercase(), value));
    }
    if exchange.header("expect").is_some() || exchange.header("transfer-encoding").is_some() {
        return Err(invalid("a body without a length"));
    }
    let length = exchange.header("content-length").unwrap_or("0");
    let length = length.parse().map_err(|_| invalid("no length"))?;
    stream.take(length).read_to_end(&mut exchange.body)?;
    Ok(exchange)
}

/// Forwards a request unchanged, except for its `Connection` header, and reads the whole response.
fn forward(exchange: &Exchange, upstream: SocketAddr) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect_timeout(&upstream, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    let mut head = format!("{} {} HTTP/1.1\r\n", exchange.method, exchange.target);
    for (name, value) in &exchange.headers {
        if name != "connection" {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    head.push_str("connection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&exchange.body)?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response)?;
    Ok(response)
}

fn end_of_head(response: &[u8]) -> Option<usize> {
    let mark = b"\r\n\r\n";
    let at = response.windows(mark.len()).position(|part| part == mark)?;
    Some(at + mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn send(url: &str, text: &str) -> String {
        let address = url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    #[test]
    fn requests_are_recorded_and_forwarded_unchanged() {
        let (recorder, server) = (Recorder::start().unwrap(), Recorder::start().unwrap());
        recorder.forward_to(Some(server.address));
        let request = "POST /a%2Fb?c=%20 HTTP/1.1\r\nHost: x\r\nX-Spaced:  a b \r\nContent-Length: 2\r\n\r\n{}";
        assert!(send(&recorder.url(), request).starts_with("HTTP/1.1 204 "));
        let [recorded] = &recorder.take()[..] else {
            panic!("one request")
        };
        assert_eq!(
            (&*recorded.method, &*recorded.target),
            ("POST", "/a%2Fb?c=%20")
        );
        assert_eq!(
            (recorded.header("x-spaced"), recorded.status),
            (Some("a b"), Some(204))
        );
        let [received] = &server.take()[..] else {
            panic!("one request")
        };
        assert_eq!(received.body, b"{}");
        assert_eq!(received.header("host"), Some("x"));
        assert!(recorder.take().is_empty());
    }
}
