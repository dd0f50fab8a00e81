//! Floods: whatever comes, the server stays up, serves others, and does not grow beyond its limits.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use metastudio_mock::{Limits, MockServer};

use crate::support::{Request, TRAINING, VIDEOS, builder, get, read};

const SOON: Duration = Duration::from_millis(50);

fn limited(limits: Limits) -> MockServer {
    builder().limits(limits).start().unwrap()
}

fn connect(server: &MockServer, bytes: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    // The server may hang up before it has read everything.
    let _ = stream.write_all(bytes);
    stream
}

/// Returns everything that the server sends until it hangs up.
fn rest(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn post(server: &MockServer, announced: usize) -> String {
    format!(
        "DELETE /v1/{}/{TRAINING}/1 HTTP/1.1\r\nhost: x\r\nx-auth-token: {}\r\ncontent-length: {announced}\r\n\r\n",
        server.project_id(),
        server.token(),
    )
}

#[test]
fn incomplete_requests_time_out() {
    let server = limited(Limits::default().patience(SOON));
    for bytes in ["", "GET", "GET / HTTP/1.1\r\nhost: x\r\na: b"] {
        let response = rest(connect(&server, bytes.as_bytes()));
        assert!(
            response.is_empty() || response.starts_with("HTTP/1.1 408"),
            "{response}"
        );
    }
    let response = rest(connect(&server, post(&server, 100).as_bytes()));
    assert!(response.starts_with("HTTP/1.1 408"), "{response}");
    get(&server, TRAINING);
}

#[test]
fn clients_that_never_read_are_disconnected() {
    let server = limited(Limits::default().patience(SOON).connections(1));
    let request = format!(
        "GET /v1/{}/{TRAINING}?limit=100 HTTP/1.1\r\nhost: x\r\nx-auth-token: {}\r\n\r\n",
        server.project_id(),
        server.token(),
    );
    let deaf = connect(&server, b"");
    // It sends requests until the responses fill every buffer.
    deaf.set_write_timeout(Some(SOON)).unwrap();
    while (&deaf).write_all(request.as_bytes()).is_ok() {}
    // There is room for one connection only, so this one waits until the other has ended.
    get(&server, TRAINING);
    drop(deaf);
}

#[test]
fn connections_over_the_limit_are_queued() {
    let server = limited(Limits::default().connections(2));
    let mut idle = [(); 2].map(|()| TcpStream::connect(server.address()).unwrap());
    for stream in &mut idle {
        let list = Request::get(&server, TRAINING).token(&server);
        list.write(stream, server.address());
        assert_eq!(read(&mut BufReader::new(stream)).status, 200);
    }
    let mut third = TcpStream::connect(server.address()).unwrap();
    let list = Request::get(&server, VIDEOS).token(&server);
    list.write(&mut third, server.address());
    third.set_read_timeout(Some(SOON)).unwrap();
    assert!(third.peek(&mut [0]).is_err(), "no response");
    assert_eq!(server.requests().len(), 2);
    drop(idle);
    third.set_read_timeout(None).unwrap();
    assert_eq!(read(&mut BufReader::new(third)).status, 200);
}

#[test]
fn oversized_heads_and_bodies_are_rejected() {
    let server = limited(Limits::default().head(8 * 1024).body(20_000).bodies(0));
    let long = format!(
        "GET / HTTP/1.1\r\nhost: x\r\na: {}\r\n\r\n",
        "x".repeat(10_000)
    );
    let many = format!(
        "GET / HTTP/1.1\r\nhost: x\r\n{}\r\n",
        "a: b\r\n".repeat(1000)
    );
    for head in [long, many] {
        let response = rest(connect(&server, head.as_bytes()));
        assert!(response.starts_with("HTTP/1.1 431"), "{response}");
    }
    let send = |size: usize| {
        let request = [post(&server, size).into_bytes(), vec![b'x'; size]].concat();
        read(&mut BufReader::new(connect(&server, &request))).status
    };
    // All of the room for bodies is the largest one.
    assert_eq!([send(20_000), send(20_001), send(20_000)], [404, 413, 404]);
}

#[test]
fn large_bodies_wait_for_memory_and_small_ones_do_not() {
    let largest = 40 * 1024;
    let limits = Limits::default().body(largest).bodies(largest);
    let server = limited(limits);
    let stalled = connect(&server, post(&server, largest).as_bytes());
    // Its head has been read once the server asks nothing more of it; a small one passes it meanwhile.
    let small = connect(
        &server,
        [post(&server, 2).as_bytes(), b"{}"].concat().as_slice(),
    );
    assert_eq!(read(&mut BufReader::new(small)).status, 404);
    let waiting = [post(&server, largest).into_bytes(), vec![b'x'; largest]].concat();
    let waiting = connect(&server, &waiting);
    waiting.set_read_timeout(Some(SOON)).unwrap();
    assert!(waiting.peek(&mut [0]).is_err(), "there is no room for it");
    drop(stalled);
    waiting.set_read_timeout(None).unwrap();
    assert_eq!(read(&mut BufReader::new(waiting)).status, 404);
}

#[test]
fn pipelined_requests_are_handled_in_order() {
    let server = limited(Limits::default());
    let mut requests = Vec::new();
    for number in 0..200 {
        let below = if number % 2 == 0 { TRAINING } else { "unknown" };
        let request = Request::get(&server, below).token(&server);
        requests.extend(
            format!(
                "{} {} HTTP/1.1\r\nhost: x\r\n",
                request.method, request.target
            )
            .bytes(),
        );
        for (name, value) in request.headers {
            requests.extend([name.as_bytes(), b": ", &value, b"\r\n"].concat());
        }
        requests.extend(b"\r\n");
    }
    let mut responses = BufReader::new(connect(&server, &requests));
    for number in 0..200 {
        let expected = if number % 2 == 0 { 200 } else { 404 };
        assert_eq!(read(&mut responses).status, expected, "{number}");
    }
}

#[test]
fn the_log_is_bounded_and_counts_are_complete() {
    let server = limited(Limits::default().requests(3).traffic(1 << 20));
    for _ in 0..5 {
        get(&server, TRAINING);
    }
    let body = vec![b'x'; 400_000];
    for _ in 0..3 {
        let request = [post(&server, body.len()).as_bytes(), &body].concat();
        assert_eq!(
            read(&mut BufReader::new(connect(&server, &request))).status,
            404
        );
    }
    let sizes: Vec<usize> = server
        .requests()
        .iter()
        .map(|request| request.body.len())
        .collect();
    assert_eq!(sizes, [400_000, 400_000]);
    assert_eq!(server.count("List2dModelTrainingJob").unwrap().received, 5);
    assert_eq!(
        server.count("Delete2dModelTrainingJob").unwrap().received,
        3
    );
}

/// The most memory that a process has used, in KiB.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB"))
        .unwrap()
        .trim()
        .parse()
        .unwrap()
}

#[test]
#[cfg(all(target_os = "linux", feature = "cli"))]
fn memory_is_bounded_under_load() {
    use crate::binary::{Program, command};

    let (program, address) = Program::start(&mut command());
    let head = "POST /v1/0123456789abcdef0123456789abcdef/digital-human-training-manage/user/jobs/1 HTTP/1.1\r\n\
        host: x\r\nx-auth-token: mock-token\r\n";
    let megabytes = 8;
    let large = [
        format!("{head}content-length: {}\r\n\r\n", megabytes << 20).into_bytes(),
        vec![b'x'; megabytes << 20],
    ]
    .concat();
    let deep = format!(
        "{head}content-length: 1000000\r\n\r\n{}",
        "[".repeat(1_000_000)
    );
    let junk = format!("GET /{} HTTP/1.1\r\n", "%".repeat(60_000));
    let mut open = Vec::new();
    for round in 0..600 {
        let bytes = match round % 6 {
            0 if round % 12 == 0 => &large[..],
            0 | 1 => deep.as_bytes(),
            2 => junk.as_bytes(),
            3 => b"\0\xff\r\n\r\n",
            4 => &large[..200_000],
            _ => b"GET / HTTP/1.1\r\nhost: x\r\n",
        };
        let mut stream = TcpStream::connect(address).unwrap();
        let _ = stream.write_all(bytes);
        // Some are left hanging, and some hang up.
        if round % 3 == 0 {
            open.push(stream);
        }
        if open.len() > 100 {
            open.remove(0);
        }
    }
    drop(open);
    let list = Request::new(
        "GET",
        format!("/v1/0123456789abcdef0123456789abcdef/{TRAINING}"),
    );
    assert_eq!(
        list.header("x-auth-token", "mock-token")
            .send_to(address)
            .status,
        200
    );
    // 400 MiB were sent. The log contains at most 64 of them, the bodies being read another 64.
    let peak = peak(program.0.id());
    assert!(peak < 200 * 1024, "{peak} KiB");
}
