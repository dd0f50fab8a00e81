//! Invalid requests, on purpose or not, and the life of a server.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use metastudio_mock::MockServer;

use crate::support::{Request, TRAINING, builder, get, noon, read, server};

/// Returns what the server sends for these bytes until it hangs up.
fn exchange(server: &MockServer, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    // The server may hang up before it has read everything.
    let _ = stream.write_all(bytes);
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response);
    String::from_utf8_lossy(&response).into_owned()
}

#[test]
fn invalid_http_does_no_harm() {
    let server = server();
    for bytes in [
        &b"hello\r\n\r\n"[..],
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nbad header\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ten\r\n\r\n",
        b"CONNECT example.com:80 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    ] {
        let response = exchange(&server, bytes);
        let rejected = response.is_empty()
            || response.starts_with("HTTP/1.1 400")
            || response.starts_with("HTTP/1.1 404");
        assert!(rejected, "{bytes:?}: {response}");
    }
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "x".repeat(100_000));
    let response = exchange(&server, long.as_bytes());
    assert!(response.starts_with("HTTP/1.1 4"), "{response}");
    get(&server, TRAINING);
}

#[test]
fn body_sizes_are_limited() {
    let server = server();
    let send = |head: &str, body: &[u8]| {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        let request = format!(
            "DELETE /v1/{}/{TRAINING}/1 HTTP/1.1\r\nhost: x\r\nx-auth-token: {}\r\n{head}\r\n\r\n",
            server.project_id(),
            server.token(),
        );
        stream.write_all(request.as_bytes()).unwrap();
        // The server may reject the request before it has read everything.
        let _ = stream.write_all(body);
        read(&mut BufReader::new(stream)).status_and_code()
    };
    let megabyte = vec![b'x'; 1 << 20];
    let not_found = (404, "MSS.00000002".to_owned());
    assert_eq!(send("content-length: 1048576", &megabyte), not_found);
    let too_large = (413, "APIGW.0201".to_owned());
    // It rejects by the declared length, or without one after it has read too much.
    assert_eq!(send("content-length: 11000000", b""), too_large);
    let chunk = [b"100000\r\n", megabyte.as_slice(), b"\r\n"].concat();
    assert_eq!(
        send("transfer-encoding: chunked", &chunk.repeat(11)),
        too_large
    );
}

#[test]
fn connections_are_reused() {
    let server = server();
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let mut responses = BufReader::new(stream.try_clone().unwrap());
    let list = Request::get(&server, TRAINING).token(&server);
    let unknown = Request::get(&server, "unknown");
    for _ in 0..3 {
        list.write(&mut stream, server.address());
        unknown.write(&mut stream, server.address());
        assert_eq!(read(&mut responses).status, 200);
        assert_eq!(read(&mut responses).status, 404);
    }
}

#[test]
fn a_panic_fails_only_one_request() {
    let broken = Arc::new(AtomicBool::new(false));
    let clock = {
        let broken = Arc::clone(&broken);
        move || -> SystemTime {
            assert!(
                !broken.load(Ordering::Relaxed),
                "this clock is broken on purpose"
            );
            noon()
        }
    };
    let server = MockServer::builder().clock(clock).start().unwrap();
    broken.store(true, Ordering::Relaxed);
    let request = Request::get(&server, TRAINING).token(&server);
    assert_eq!(
        request.send(&server).status_and_code(),
        (500, "MSS.00000004".to_owned())
    );
    broken.store(false, Ordering::Relaxed);
    assert_eq!(request.send(&server).status, 200);
}

#[test]
fn dropped_servers_stop_immediately() {
    let server = server();
    let address = server.address();
    let mut idle = TcpStream::connect(address).unwrap();
    Request::get(&server, TRAINING)
        .token(&server)
        .write(&mut idle, address);
    let mut responses = BufReader::new(idle.try_clone().unwrap());
    assert_eq!(read(&mut responses).status, 200);
    let half = TcpStream::connect(address).unwrap();
    (&half).write_all(b"GET / HTTP/1.1\r\n").unwrap();
    // Were it to wait for its connections, it would wait for a minute.
    idle.set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    drop(server);
    assert_eq!(responses.read(&mut [0]).unwrap(), 0);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_server_can_be_used_inside_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let server = server();
        get(&server, TRAINING);
        drop(server);
    });
}

#[test]
fn many_clients_at_once_see_one_world() {
    let server = builder().without_authentication().start().unwrap();
    let jobs = server.items("training-job").unwrap();
    let ids: Vec<String> = (jobs.iter())
        .filter(|job| job["state"] == "JOB_FINISH" || job["state"] == "TRAIN_FAILED")
        .map(|job| job["job_id"].as_str().unwrap().to_owned())
        .collect();
    // Two delete each job, and one of them finds it gone.
    let statuses = thread::scope(|scope| {
        let clients: Vec<_> = [(); 2]
            .map(|()| {
                scope.spawn(|| {
                    let delete = |id| Request::delete(&server, &format!("{TRAINING}/{id}"));
                    ids.iter()
                        .map(|id| delete(id).send(&server).status)
                        .collect::<Vec<_>>()
                })
            })
            .into_iter()
            .map(|client| client.join().unwrap())
            .collect();
        clients.concat()
    });
    let deleted = statuses.iter().filter(|status| **status == 200).count();
    assert_eq!((deleted, statuses.len()), (ids.len(), 2 * ids.len()));
    assert_eq!(get(&server, TRAINING)["count"], jobs.len() - ids.len());
}
