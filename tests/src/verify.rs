//! The mock server is verified against the contract over the network, as in a user's CI.

use std::time::Duration;

use api_contract::verify::{
    self, Http, Report, Request, Response, Settings, Signed, Transport, TransportError,
};
use metastudio_mock::MockServer;

use crate::support::{
    client::{ACCESS_KEY, PROJECT, SECRET, TOKEN, keys, noon},
    contract,
};

fn server() -> MockServer {
    MockServer::builder()
        .clock(noon)
        .credentials(ACCESS_KEY, SECRET)
        .token(TOKEN)
        .project(PROJECT)
        .start()
        .expect("a free port")
}

fn settings() -> Settings {
    Settings {
        parameters: [("project_id".to_owned(), PROJECT.to_owned())].into(),
        pages: 2,
        open_enums: true,
        ..Settings::default()
    }
}

fn http() -> Http {
    Http::new(Duration::from_secs(20)).expect("a client")
}

fn verified(transport: &dyn Transport, server: &MockServer, settings: &Settings) -> Report {
    let url = server.url();
    let found = verify::live(&contract::SPEC, &url, transport, settings);
    Report::new("contract", &url, found)
}

#[test]
fn responses_to_signed_calls_conform_to_the_contract() {
    let server = server();
    let signed = Signed::new(http(), keys(), noon).with_project_id(PROJECT);
    let report = verified(&signed, &server, &settings());
    assert!(!report.is_broken(), "{:#?}", report.comparison.changes);
    assert!(report.is_conclusive(), "{:?}", report.comparison.problems);
    for list in contract::operations() {
        // Examples of ids are unknown to a server that drew its own, and a list gives the ids of the paths
        // below its own only.
        let is_below_unlisted = |one: &serde_json::Value| {
            let name = format!("{{{}}}", one["name"].as_str().unwrap_or_default());
            let parent = list.path.split_once(&name).map(|(parent, _)| parent);
            let parent = parent.map(|parent| format!("{parent}{name}"));
            one["in"] == "path"
                && one["name"] != "project_id"
                && parent.is_some_and(|parent| {
                    contract::operations()
                        .iter()
                        .all(|other| other.path != parent)
                })
        };
        let needs_id = list.parameters().any(|one| {
            one["required"] == true
                && (contract::reference(one).is_some() || is_below_unlisted(one))
        });
        if list.value.get("x-pagination").is_none() || needs_id {
            continue;
        }
        let name = format!("{} {}", list.method.to_uppercase(), list.path);
        let mut calls = report.calls.iter();
        let is_called = calls.any(|call| call.operation == name && call.status == 200);
        assert!(is_called, "{name} was not called: {:?}", report.skipped);
    }
}

#[test]
fn responses_to_calls_with_a_token_conform_too() {
    let server = server();
    let mut settings = settings();
    settings
        .headers
        .push(("X-Auth-Token".to_owned(), TOKEN.to_owned()));
    let report = verified(&http(), &server, &settings);
    assert!(!report.is_broken(), "{:#?}", report.comparison.changes);
    assert!(report.is_conclusive());
}

#[test]
fn without_credentials_the_result_is_inconclusive() {
    let server = server();
    let report = verified(&http(), &server, &settings());
    assert!(!report.is_broken() && !report.is_conclusive());
    assert!(report.calls.iter().all(|call| call.status == 401));
}

#[test]
fn a_delete_requires_its_name_and_an_id() {
    let server = server();
    let signed = Signed::new(http(), keys(), noon);
    let before = server.items("training-job").expect("a resource").len();
    let mut named = settings();
    named.operations.push("Delete2dModelTrainingJob".to_owned());
    assert_eq!(verified(&signed, &server, &named).calls, []);
    assert_eq!(
        server.items("training-job").expect("a resource").len(),
        before
    );
    named
        .parameters
        .insert("job_id".to_owned(), "no-such-job".to_owned());
    let report = verified(&signed, &server, &named);
    assert_eq!(
        report
            .calls
            .iter()
            .map(|call| call.status)
            .collect::<Vec<_>>(),
        [404]
    );
}

/// A changed server: the bodies of its responses are rewritten.
struct Changed<'a>(&'a dyn Transport, &'a str, &'a str);

impl Transport for Changed<'_> {
    fn send(&self, request: &Request) -> Result<Response, TransportError> {
        let mut response = self.0.send(request)?;
        let body = String::from_utf8_lossy(&response.body);
        response.body = body.replace(self.1, self.2).into_bytes();
        Ok(response)
    }
}

#[test]
fn changes_of_a_server_are_found() {
    let server = server();
    let signed = Signed::new(http(), keys(), noon);
    for (from, to, id) in [
        ("\"jobs\":", "\"jobs\":{},\"was\":", "response-body-type"),
        (
            "\"count\":",
            "\"count\":\"many\",\"was\":",
            "response-body-type",
        ),
        (
            "\"job_id\":",
            "\"job_id\":null,\"was\":",
            "response-body-type",
        ),
        ("{", "", "response-body-unreadable"),
    ] {
        let report = verified(&Changed(&signed, from, to), &server, &settings());
        let ids: Vec<&str> = report
            .comparison
            .changes
            .iter()
            .map(|change| &*change.id)
            .collect();
        assert!(
            report.is_broken() && ids.contains(&id),
            "{from} → {to}: {ids:?}"
        );
    }
    let unknown = verified(
        &Changed(&signed, "_SUCCESS\"", "_NEVER_SEEN\""),
        &server,
        &settings(),
    );
    assert!(
        !unknown.is_broken(),
        "an unknown value of an open enum is not a violation"
    );
    assert!(!unknown.comparison.changes.is_empty());
}
