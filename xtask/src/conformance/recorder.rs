//! Stands between callers and the mock server, and keeps what passes byte by byte.
//!
//! It can also take requests without passing them on, to see what a client would send: to the same
//! address, so that both are signed for the same host.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use serde_json::Value;

/// How long either side may keep the other waiting.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a request that is not passed on is answered with.
const SINK: &[u8] = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// A request as it came, and the answer that went back.
#[derive(Clone, Debug, Default)]
pub(super) struct Exchange {
    pub(super) method: String,
    /// Path and query, as they were sent.
    pub(super) target: String,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) status: Option<u16>,
    pub(super) answer: Vec<u8>,
    /// Of the answer; names in lower case.
    pub(super) answer_headers: Vec<(String, String)>,
}

impl Exchange {
    /// The value of a header of the request.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// The request with a body of JSON.
    pub(super) fn with_body(mut self, body: String) -> Self {
        let length = body.len().to_string();
        self.headers
            .push(("content-type".to_owned(), "application/json".to_owned()));
        self.headers.push(("content-length".to_owned(), length));
        self.body = body.into_bytes();
        self
    }

    /// Sends the request to a server, and adds the answer.
    pub(super) fn send_to(mut self, server: SocketAddr) -> io::Result<Self> {
        let answer = forward(&self, server)?;
        self.answered(&answer);
        Ok(self)
    }

    fn answered(&mut self, answer: &[u8]) {
        if let Some(end) = end_of_head(answer) {
            let head = String::from_utf8_lossy(&answer[..end]);
            let status = head.split(' ').nth(1);
            self.status = status.and_then(|status| status.parse().ok());
            let headers = head.lines().filter_map(|line| line.split_once(':'));
            self.answer_headers = headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect();
            self.answer = answer[end..].to_vec();
        }
    }

    /// The answer, where it is JSON.
    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.answer).ok()
    }

    /// Whether the answer says that the call succeeded.
    pub(super) fn succeeded(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }
}

/// A recorder that listens.
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
    /// Listens on a free port of the loopback. It stops with the process.
    pub(super) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                // A caller that goes away in the middle has its own error to tell.
                thread::spawn(move || serve(&stream, &state));
            }
        });
        Ok(Self { address, state })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Passes requests on to this server, or to none.
    pub(super) fn pass_to(&self, upstream: Option<SocketAddr>) {
        lock(&self.state).upstream = upstream;
    }

    /// What has passed since this was last asked.
    pub(super) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut lock(&self.state).exchanges)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves one request; every answer ends its connection.
fn serve(stream: &TcpStream, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut exchange = read(&mut BufReader::new(stream))?;
    let upstream = lock(state).upstream;
    let answer = match upstream {
        Some(upstream) => forward(&exchange, upstream)?,
        None => SINK.to_vec(),
    };
    exchange.answered(&answer);
    // It is kept before the caller can know, so that whoever asks afterwards finds it.
    lock(state).exchanges.push(exchange);
    let mut stream = stream;
    stream.write_all(&answer)
}

fn read(stream: &mut impl BufRead) -> io::Result<Exchange> {
    let odd = |what| io::Error::new(io::ErrorKind::InvalidData, what);
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let mut start = line.trim_end().split(' ');
    let mut next = || start.next().map(str::to_owned);
    let (Some(method), Some(target)) = (next(), next()) else {
        return Err(odd("no request"));
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
        let (name, value) = line.split_once(':').ok_or_else(|| odd("no header"))?;
        let value = value.trim().to_owned();
        exchange.headers.push((name.to_ascii_lowercase(), value));
    }
    if exchange.header("expect").is_some() || exchange.header("transfer-encoding").is_some() {
        return Err(odd("a body without a length"));
    }
    let length = exchange.header("content-length").unwrap_or("0");
    let length = length.parse().map_err(|_| odd("no length"))?;
    stream.take(length).read_to_end(&mut exchange.body)?;
    Ok(exchange)
}

/// Sends a request on as it came, but for the connection it goes over, and reads the whole answer.
fn forward(exchange: &Exchange, upstream: SocketAddr) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect_timeout(&upstream, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut head = format!("{} {} HTTP/1.1\r\n", exchange.method, exchange.target);
    for (name, value) in &exchange.headers {
        if name != "connection" {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    head.push_str("connection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&exchange.body)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn end_of_head(answer: &[u8]) -> Option<usize> {
    let mark = b"\r\n\r\n";
    let at = answer.windows(mark.len()).position(|part| part == mark)?;
    Some(at + mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(url: &str, text: &str) -> String {
        let address = url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn what_passes_is_kept_as_it_came() {
        let (recorder, server) = (Recorder::start().unwrap(), Recorder::start().unwrap());
        recorder.pass_to(Some(server.address));
        let request =
            "POST /a%2Fb?c=%20 HTTP/1.1\r\nHost: x\r\nX-Odd:  a b \r\nContent-Length: 2\r\n\r\n{}";
        assert!(ask(&recorder.url(), request).starts_with("HTTP/1.1 204 "));
        let [passed] = &recorder.take()[..] else {
            panic!("one request")
        };
        assert_eq!((&*passed.method, &*passed.target), ("POST", "/a%2Fb?c=%20"));
        assert_eq!(
            (passed.header("x-odd"), passed.status),
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
