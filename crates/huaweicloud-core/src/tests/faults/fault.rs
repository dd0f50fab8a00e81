//! The faults of one request.

use std::time::{Duration, SystemTime};

use super::server::{Connection, Request};
use crate::{Clock, testing::ManualClock};

/// A fault of the service, or of what is between it and the client.
#[derive(Clone, Copy)]
pub(super) enum Fault {
    /// The request is executed, and its response is complete.
    None,
    /// The connection ends with RST or FIN before the request is read.
    ResetUnread,
    ClosedUnread,
    /// The connection ends with RST or FIN after the request was executed.
    ResetRead,
    ClosedRead,
    /// The same with RST, and a retry is rejected with 404.
    ResetThenGone,
    /// The request is executed, and the response takes longer than an attempt may.
    SlowHead,
    SlowBody,
    /// The request is executed, and the response ends too early.
    ShortBody,
    OpenChunks,
    /// The request is executed, and the response is this one.
    Garbled(&'static str),
    /// The request is rejected.
    Rejected(StubResponse),
    /// The request is executed all the same.
    Failed(StubResponse),
}

/// A whole response: status, headers and body.
#[derive(Clone, Copy)]
pub(super) struct StubResponse(
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) &'static str,
);

/// The service: its clock, the callers that it accepts, and how it fails.
pub(super) struct Service {
    /// The client's clock. A slow response advances it instead of taking time.
    pub(super) clock: ManualClock,
    /// By how many seconds the service is ahead of the client.
    pub(super) ahead: i64,
    pub(super) admits: fn(&Request, SystemTime) -> bool,
    pub(super) fault: Fault,
    /// The number of connections that fail.
    pub(super) times: usize,
}

/// Longer than the attempts of these tests may take.
const TOO_LONG: Duration = Duration::from_secs(11);

impl Service {
    /// Serves a connection.
    pub(super) fn serve(&self, connection: Connection) {
        let fault = if connection.number < self.times {
            self.fault
        } else {
            Fault::None
        };
        let fault = match fault {
            Fault::ResetThenGone if connection.number == 0 => Fault::ResetRead,
            Fault::ResetThenGone => Fault::Rejected(StubResponse("404 Not Found", "", "")),
            other => other,
        };
        match fault {
            Fault::ResetUnread => {
                connection.await_request();
                return connection.reset();
            }
            Fault::ClosedUnread => {
                connection.await_request();
                return connection.close();
            }
            _ => {}
        }
        let Some(request) = connection.read() else {
            return;
        };
        if !(self.admits)(&request, self.now()) {
            let date = format!("Date: {}\r\n", httpdate::fmt_http_date(self.now()));
            let body = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect authentication"}"#;
            return connection.respond("401 Unauthorized", &date, body);
        }
        if let Fault::Rejected(StubResponse(status, headers, body)) = fault {
            return connection.respond(status, headers, body);
        }
        connection.execute();
        self.respond(fault, connection, &request);
    }

    fn respond(&self, fault: Fault, connection: Connection, request: &Request) {
        let body = match &*request.method {
            "GET" => r#"{"count":1,"jobs":[{"job_id":"1"}]}"#,
            _ => r#"{"job_id":"1"}"#,
        };
        match fault {
            Fault::ResetRead => connection.reset(),
            Fault::ClosedRead => connection.close(),
            Fault::SlowHead => {
                self.clock.advance(TOO_LONG);
                connection.wait_for_disconnect();
            }
            Fault::SlowBody => {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
                self.clock.advance(TOO_LONG);
                connection.wait_for_disconnect();
            }
            Fault::ShortBody => {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
                connection.close();
            }
            Fault::OpenChunks => {
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
                connection.close();
            }
            Fault::Garbled(text) => {
                connection.send(text);
                connection.close();
            }
            Fault::Failed(StubResponse(status, headers, body)) => {
                connection.respond(status, headers, body);
            }
            _ => connection.respond("200 OK", "Content-Type: application/json\r\n", body),
        }
    }

    fn now(&self) -> SystemTime {
        let offset = Duration::from_secs(self.ahead.unsigned_abs());
        if self.ahead < 0 {
            self.clock.now() - offset
        } else {
            self.clock.now() + offset
        }
    }
}
