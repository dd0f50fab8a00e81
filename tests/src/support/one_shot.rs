//! A server that serves and records one request.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    thread::{self, JoinHandle},
};

/// A server that returns 200 and JSON to one request, and stops.
pub(crate) struct OneShot {
    pub(crate) url: String,
    thread: JoinHandle<Request>,
}

/// A request as it was received.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl OneShot {
    pub(crate) fn start(body: impl Into<String>) -> Self {
        let body = body.into();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let thread = thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a connection");
            let request = read(&mut BufReader::new(&stream));
            let response = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
                 x-request-id: one-shot\r\nconnection: close\r\n\r\n{body}",
                body.len(),
            );
            (&stream).write_all(response.as_bytes()).expect("a reader");
            request
        });
        Self { url, thread }
    }

    /// Waits for the request, and returns it.
    pub(crate) fn request(self) -> Request {
        self.thread.join().expect("the server does not panic")
    }
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// Returns path and query, still encoded.
    pub(crate) fn parts(&self) -> (&str, &str) {
        self.target.split_once('?').unwrap_or((&self.target, ""))
    }
}

fn read(stream: &mut impl BufRead) -> Request {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).expect("text");
        match line.strip_suffix("\r\n") {
            Some("") => break,
            Some(line) => lines.push(line.to_owned()),
            None => panic!("the request ends after {lines:?}"),
        }
    }
    let start: Vec<&str> = lines[0].split(' ').collect();
    assert_eq!((start.len(), start[2]), (3, "HTTP/1.1"), "{start:?}");
    let mut request = Request {
        method: start[0].to_owned(),
        target: start[1].to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
    };
    for line in &lines[1..] {
        let (name, value) = line.split_once(": ").expect("a header");
        request.headers.push((name.to_owned(), value.to_owned()));
    }
    let length = request.header("content-length").unwrap_or("0");
    request.body = vec![0; length.parse().expect("a length")];
    stream
        .read_exact(&mut request.body)
        .expect("a complete body");
    request
}
