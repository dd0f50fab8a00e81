//! Bounds that the HTTP client keeps, by the time of this machine.

use std::time::Duration;

use super::{Kind, client, send, server::Server};
use crate::{Error, NeverRetry, Timeouts, testing::ManualClock, tests::now};

const SHORT: Duration = Duration::from_millis(50);

/// Makes one attempt.
async fn fail(endpoint: &str, timeouts: Timeouts) -> Error {
    let client = client(endpoint, &ManualClock::automatic(now()))
        .timeouts(timeouts)
        .retry(NeverRetry)
        .build()
        .expect("complete");
    let error = send(client, Kind::Create).await.expect_err("too slow");
    assert!(error.is_timeout(), "{error}");
    error
}

#[tokio::test]
async fn the_wait_for_the_next_chunk_is_bounded() {
    for beginning in ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"] {
        let server = Server::start(move |connection| {
            if connection.read().is_some() {
                connection.execute();
                connection.send(beginning);
                connection.wait_for_disconnect();
            }
        });
        let error = fail(&server.url(), Timeouts::new().read(SHORT)).await;
        assert!(error.may_have_executed() && !error.is_connect(), "{error}");
        assert_eq!((server.received(), server.executed()), (1, 1));
    }
}

/// On Linux, connections are not established while the queue of pending connections is full;
/// elsewhere they may be rejected instead.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connecting_is_bounded() {
    use std::net::{SocketAddr, TcpStream};

    use socket2::{Domain, Socket, Type};

    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    let address: SocketAddr = "127.0.0.1:0".parse().expect("an address");
    listener.bind(&address.into()).expect("a free port");
    listener.listen(0).expect("listening");
    let address = listener.local_addr().expect("bound");
    let address = address.as_socket().expect("an address");
    let _waiting = TcpStream::connect(address).expect("room for one");

    let error = fail(&format!("http://{address}"), Timeouts::new().connect(SHORT)).await;
    assert!(error.is_connect() && !error.may_have_executed(), "{error}");
}
