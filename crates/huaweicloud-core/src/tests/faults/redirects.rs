//! Answers that send the client elsewhere, where it does not go.

use super::{KINDS, Kind, client, key, send, server::Server};
use crate::{Credentials, testing::ManualClock, tests::now};

const REDIRECTS: [&str; 5] = [
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
];

#[tokio::test]
async fn redirects_are_errors_and_never_followed() {
    let elsewhere = Server::start(|connection| {
        if connection.read().is_some() {
            connection.respond("200 OK", "", "{}");
        }
    });
    let location = format!("Location: {}/v1/jobs\r\n", elsewhere.url());
    let clock = ManualClock::automatic(now());
    for status in REDIRECTS {
        for location in ["", location.as_str()] {
            let headers = location.to_owned();
            let server = Server::start(move |connection| {
                if connection.read().is_some() {
                    connection.respond(status, &headers, "");
                }
            });
            for credentials in [key(), Credentials::token("not-a-real-token")] {
                let builder = client(&server.url(), &clock).credentials(credentials);
                let following = reqwest::Client::builder()
                    .no_proxy()
                    .redirect(reqwest::redirect::Policy::limited(5));
                let own = builder.clone().http_client(following).build();
                let error = send(own.expect("complete"), Kind::List).await;
                assert!(error.expect_err("redirected").is_redirect());
                let client = builder.build().expect("complete");
                for kind in KINDS {
                    let error = send(client.clone(), kind).await.expect_err("redirected");
                    assert!(error.is_redirect(), "{error}");
                    assert_eq!(error.attempts().len(), 1, "{error}");
                    assert!(error.to_string().contains(&status[..3]), "{error}");
                }
            }
            assert_eq!(server.received(), 8);
        }
    }
    assert_eq!(elsewhere.received(), 0);
}
