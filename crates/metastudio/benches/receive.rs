//! The time in which a receiver verifies and decodes a callback, and how its memory is bounded.
//!
//! ```console
//! $ cargo bench -p metastudio --features axum,callbacks --bench receive
//! ```
//!
//! The first line is the receiver alone, on one core; the second is an axum server on the loopback
//! interface with its clients in the same process, on all cores. The limit is that of 2,000 callbacks in a
//! second.

#![allow(clippy::expect_used, reason = "a benchmark fails by panicking")]

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::Arc,
    thread,
    time::{Duration, SystemTime},
};

use axum::{Router, extract::FromRef, routing::post};
use cpu_time::ProcessTime;
use metastudio::{
    Clock, SystemClock,
    callback::SignatureForm,
    callbacks::{JOB_FINISHED, MemoryNonces, Received, Receiver},
};

const URL: &str = "https://example.com/finished";
const KEY: &str = "not-a-real-key";
const BODY: &str = r#"{"result":"SUCCEED","asset_id":"5f1d0c83a7e64b29b0d2f86ae917c354","job_id":"60b2e94a-d17f-4c03-a586-c3f81d7e0b29"}"#;
/// Callbacks in a run.
const NUMBER: u64 = 50_000;
/// Connections of the second run.
const CLIENTS: u64 = 4;
/// The time that a callback may take, in microseconds: 2,000 are received in a second.
const ALLOWED: f64 = 500.0;

/// The query of the callback with a number: each has a time of its own, and so another signature.
fn query(start: SystemTime, number: u64) -> String {
    let time = start + Duration::from_millis(number);
    let scheme = JOB_FINISHED.signatures()[0];
    let signed = scheme.sign(SignatureForm::UrlMillis, KEY, URL, time);
    signed
        .url()
        .split_once('?')
        .map(|(_, query)| query.to_owned())
        .unwrap_or_default()
}

fn receiver(store: &Arc<MemoryNonces>) -> Receiver {
    let receiver = Receiver::signed(&JOB_FINISHED, URL, KEY).expect("it is signed");
    receiver.nonces(store.clone())
}

fn single_connection(queries: &[String]) {
    let store = Arc::new(MemoryNonces::default());
    let receiver = receiver(&store);
    let headers = http::HeaderMap::new();
    let clock = ProcessTime::now();
    for query in queries {
        receiver
            .receive(query, &headers, BODY.as_bytes())
            .expect("valid");
    }
    let seconds = clock.elapsed().as_secs_f64();
    report("of the receiver alone, CPU", queries.len(), seconds, &store);
}

fn report(label: &str, number: usize, seconds: f64, store: &MemoryNonces) {
    let each = seconds * 1e6 / u32::try_from(number).map_or(f64::INFINITY, f64::from);
    println!(
        "{label:40} {each:>9.2} {ALLOWED:>9} {:>7.4}",
        each / ALLOWED
    );
    println!("{label}: {} signatures kept", store.len());
}

#[derive(Clone)]
struct App(Receiver);

impl FromRef<App> for Receiver {
    fn from_ref(App(receiver): &App) -> Self {
        receiver.clone()
    }
}

async fn take(_: Received) {}

fn served(queries: &[String]) {
    let store = Arc::new(MemoryNonces::default());
    let app = App(receiver(&store));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"));
    let listener = listener.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let router = Router::new().route("/finished", post(take)).with_state(app);
    runtime.spawn(async move { axum::serve(listener, router).await });
    let start = SystemClock.elapsed();
    thread::scope(|scope| {
        let size = queries
            .len()
            .div_ceil(usize::try_from(CLIENTS).unwrap_or(1));
        for part in queries.chunks(size) {
            scope.spawn(move || send(address, part));
        }
    });
    let seconds = (SystemClock.elapsed() - start).as_secs_f64();
    report(
        "of axum with its clients, elapsed",
        queries.len(),
        seconds,
        &store,
    );
}

/// Sends callbacks one after another over one connection.
fn send(address: SocketAddr, queries: &[String]) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.set_nodelay(true).expect("a socket");
    let mut buffer = [0; 4096];
    for query in queries {
        let request = format!(
            "POST /finished?{query} HTTP/1.1\r\nhost: h\r\ncontent-length: {}\r\n\r\n{BODY}",
            BODY.len()
        );
        stream.write_all(request.as_bytes()).expect("it is sent");
        let length = stream.read(&mut buffer).expect("a response");
        assert!(
            buffer[..length].starts_with(b"HTTP/1.1 200"),
            "it is accepted"
        );
    }
}

fn main() {
    let start = SystemClock.now() - Duration::from_secs(60);
    let queries: Vec<String> = (0..NUMBER).map(|number| query(start, number)).collect();
    println!(
        "{:40} {:>9} {:>9} {:>7}",
        "a callback", "µs", "allowed", "ratio"
    );
    single_connection(&queries);
    served(&queries);
}
