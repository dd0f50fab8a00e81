//! Calls that are dropped at any moment.

use std::{
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    task::Poll,
};

use huaweicloud_auth::provider::{IamUser, PasswordProvider, ProjectScope};

use super::{Driven, JOBS, Polite, list, poll, seconds, with_header};
use crate::{
    RateLimits, Response,
    testing::{ManualClock, Stub},
    tests::now,
    tests::service::{Client, JobPage, LIST_2D_MODEL_TRAINING_JOB},
};

type Call = Driven<Response<JobPage>>;

/// A service whose first two responses make a call retry, and an IAM.
fn service() -> Stub {
    let response_count = AtomicUsize::new(0);
    Stub::with(move |request| match request.uri().path() {
        "/v3/projects" => Stub::response(200, r#"{"projects":[{"id":"found"}]}"#),
        "/v3/auth/tokens" => with_header(
            Stub::response(201, r#"{"token":{"expires_at":"2100-01-01T00:00:00Z"}}"#),
            "x-subject-token",
            "not-a-real-token",
        ),
        _ => match response_count.fetch_add(1, SeqCst) {
            0 => with_header(Stub::response(429, ""), "retry-after", "1"),
            1 => Stub::response(401, ""),
            _ => Stub::response(200, JOBS),
        },
    })
}

/// A client that has everything yet to find out, and may make one call a second.
fn client(clock: &ManualClock) -> Client {
    let user = IamUser {
        domain: "account",
        name: "user",
        password: "not-a-real-password",
    };
    let scope = ProjectScope::Name("cn-north-4".to_owned());
    Client::builder()
        .endpoint("http://service.example")
        .region("cn-north-4")
        .credentials_provider(PasswordProvider::new("http://iam.example", user, scope))
        .rate_limits(RateLimits::none().per_second(&LIST_2D_MODEL_TRAINING_JOB, 1))
        .transport(Polite(service()))
        .clock(std::sync::Arc::new(clock.clone()))
        .build()
        .expect("complete")
}

fn call(client: &Client) -> Call {
    Box::pin(list(client).send())
}

/// Polls a call this often, while time goes on. Tells whether it ended.
fn drive(call: &mut Call, clock: &ManualClock, polls: usize) -> bool {
    (0..polls).any(|_| match poll(call) {
        Poll::Ready(result) => {
            result.expect("the service is up in the end");
            true
        }
        Poll::Pending => {
            clock.advance(seconds(1));
            false
        }
    })
}

#[test]
fn calls_can_be_dropped_at_any_await_point() {
    let mut polls = 1;
    loop {
        let clock = ManualClock::new(now());
        let client = client(&clock);
        let mut dropped = call(&client);
        let ended = drive(&mut dropped, &clock, polls);
        drop(dropped);
        assert_eq!(clock.sleepers(), 0, "after {polls} polls");
        assert!(drive(&mut call(&client), &clock, 60), "after {polls} polls");
        if ended {
            break;
        }
        polls += 1;
    }
    // Token, project, rejections, waits and the response: each takes a poll or two.
    assert!(polls > 10, "{polls}");
}

#[test]
fn dropped_calls_do_not_block_waiting_calls() {
    for polls in 1..20 {
        let clock = ManualClock::new(now());
        let client = client(&clock);
        let (mut dropped, mut waiting) = (call(&client), call(&client));
        for _ in 0..polls {
            if drive(&mut dropped, &clock, 1) || drive(&mut waiting, &clock, 1) {
                return;
            }
        }
        drop(dropped);
        assert!(drive(&mut waiting, &clock, 60), "after {polls} polls");
        assert_eq!(clock.sleepers(), 0, "after {polls} polls");
    }
}
