//! A small HTTP client that sends requests unchanged, signed on demand.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, SystemTime};

use huaweicloud_auth::{Credentials, SignableRequest, Signer};
use huaweicloud_mock::MockServer;
use serde_json::Value;

/// 2025-03-11T12:00:00Z, when the servers of these tests believe to be.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400)
}

/// A request, and what to sign it with.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
}

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        (self.headers.iter()).find_map(|(own, value)| (own == name).then_some(value.as_str()))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["error_code"].as_str().unwrap().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.json()["error_msg"].as_str().unwrap().to_owned()
    }

    /// Status and code, to compare both at once.
    pub(crate) fn status_and_code(&self) -> (u16, String) {
        (self.status, self.code())
    }
}

impl Request {
    pub(crate) fn new(method: &'static str, target: impl Into<String>) -> Self {
        Self {
            method,
            target: target.into(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// A GET below the server's project.
    pub(crate) fn get(server: &MockServer, below: &str) -> Self {
        Self::new("GET", format!("/v1/{}/{below}", server.project_id()))
    }

    pub(crate) fn delete(server: &MockServer, below: &str) -> Self {
        Self::new("DELETE", format!("/v1/{}/{below}", server.project_id()))
    }

    pub(crate) fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers
            .push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    pub(crate) fn body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    pub(crate) fn token(self, server: &MockServer) -> Self {
        let token = server.token().to_owned();
        self.header("x-auth-token", token)
    }

    /// Signs with this key at this time, for this server.
    pub(crate) fn sign(mut self, server: &MockServer, key: &Credentials, at: SystemTime) -> Self {
        let host = server.address().to_string();
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let headers = [("host", host.as_str())];
        let request = SignableRequest::new(self.method, path)
            .with_query(query)
            .with_headers(&headers)
            .with_body(&self.body);
        let signer = Signer::new().with_project_id(server.project_id());
        let added = signer.authenticate(key, &request, at).unwrap();
        (self.headers).extend(
            (added.iter()).map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec())),
        );
        self
    }

    pub(crate) fn send(&self, server: &MockServer) -> Response {
        self.send_to(server.address())
    }

    pub(crate) fn send_to(&self, address: SocketAddr) -> Response {
        let mut stream = TcpStream::connect(address).unwrap();
        self.write(&mut stream, address);
        read(&mut BufReader::new(stream))
    }

    pub(crate) fn write(&self, stream: &mut TcpStream, address: SocketAddr) {
        let mut bytes = format!(
            "{} {} HTTP/1.1\r\nhost: {address}\r\n",
            self.method, self.target
        )
        .into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        if !self.body.is_empty() {
            bytes.extend(format!("content-length: {}\r\n", self.body.len()).into_bytes());
        }
        bytes.extend(b"\r\n");
        bytes.extend(&self.body);
        stream.write_all(&bytes).unwrap();
    }
}

/// Reads one response from a connection.
pub(crate) fn read(stream: &mut impl BufRead) -> Response {
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    let status = line.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_owned(), value.to_owned()));
    }
    let length = (headers.iter())
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    Response {
        status,
        headers,
        body,
    }
}

/// The body of the response to a GET with a token, which must succeed.
pub(crate) fn get(server: &MockServer, below: &str) -> Value {
    let response = Request::get(server, below).token(server).send(server);
    assert_eq!(
        response.status,
        200,
        "{below}: {}",
        String::from_utf8_lossy(&response.body)
    );
    response.json()
}

/// The fields of this name in a list of elements.
pub(crate) fn column(elements: &Value, field: &str) -> Vec<Value> {
    let pointer = format!("/{}", field.replace('.', "/"));
    (elements.as_array().unwrap().iter())
        .map(|element| element.pointer(&pointer).cloned().unwrap_or(Value::Null))
        .collect()
}
