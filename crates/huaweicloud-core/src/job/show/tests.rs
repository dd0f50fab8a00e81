use httpmock::MockServer;
use serde_json::{Value, json};

use super::{JobLookup, OptionalText, find_job, reason, show_job, start_job};
use crate::{
    Client, Credentials, Error, Extra, Identified, Job, JobHandle, JobId, Phase,
    codegen::object,
    contract::operation::{Method, Operation, Parameter},
    tests::service::SERVICE,
};

static BEGIN: Operation = Operation::new("LendBook", Method::Post, "/loans");
static SHOW: Operation = Operation {
    parameters: &[Parameter::path("loan_id")],
    ..Operation::new("ShowLoan", Method::Get, "/loans/{loan_id}")
};
static LIST: Operation = Operation {
    parameters: &[Parameter::query("loan_id")],
    ..Operation::new("ListLoans", Method::Get, "/loans")
};

struct Loan {
    id: String,
    state: String,
    extra: Extra,
}

object! {
    Loan, extra {
        0 id: String = required "id";
        1 state: String = required "state";
    }
}

impl Identified for Loan {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Job for Loan {
    const KIND: &'static str = "loan";

    fn state(&self) -> &str {
        &self.state
    }

    fn phase(&self) -> Option<Phase> {
        (self.state == "LENT").then_some(Phase::Succeeded)
    }

    fn show(client: &Client, id: &JobId) -> JobLookup<Self> {
        show_job(client.call(&SHOW), "loan_id", id)
    }
}

/// A job that is requested below something else.
struct Visit {
    id: String,
    state: String,
    extra: Extra,
}

object! {
    Visit, extra {
        0 id: String = required "id";
        1 state: String = required "state";
    }
}

impl Identified for Visit {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Job for Visit {
    const KIND: &'static str = "visit";
    const PARENTS: &'static [&'static str] = &["room_id"];

    fn state(&self) -> &str {
        &self.state
    }

    fn phase(&self) -> Option<Phase> {
        (self.state == "OVER").then_some(Phase::Succeeded)
    }

    fn show(client: &Client, id: &JobId) -> JobLookup<Self> {
        show_job(client.call(&SHOW_VISIT), "visit_id", id)
    }
}

static BEGIN_VISIT: Operation = Operation {
    parameters: &[Parameter::path("room_id")],
    ..Operation::new("BeginVisit", Method::Post, "/rooms/{room_id}/visits")
};
static SHOW_VISIT: Operation = Operation {
    parameters: &[Parameter::path("room_id"), Parameter::path("visit_id")],
    ..Operation::new(
        "ShowVisit",
        Method::Get,
        "/rooms/{room_id}/visits/{visit_id}",
    )
};

#[tokio::test]
async fn nested_jobs_are_requested_under_their_parent() {
    let (server, client) = server("POST", "/rooms/r%201/visits", json!({"loan_id": "v1"})).await;
    let mut call = client.call(&BEGIN_VISIT);
    call.set("room_id", "r 1");
    let started = start_job::<_, Visit>(call, |begun: &Begun| begun.loan_id.text());
    let handle = started.await.expect("it has begun");
    assert_eq!(handle.full_id(), &JobId::from(("r 1", "v1")));
    server
        .mock_async(|when, then| {
            when.method("GET").path("/rooms/r%201/visits/v1");
            then.body(json!({"id": "v1", "state": "OVER"}).to_string());
        })
        .await;
    assert_eq!(handle.await.expect("over").state, "OVER");
    let resumed = client.job::<Visit>(("r 1", "v1")).await;
    assert_eq!(resumed.expect("over").id, "v1");

    for (id, parameter, part) in [
        (JobId::from("v1"), "room_id", "is missing"),
        (("a", "b", "v1").into(), "visit_id", "one of several ids"),
        (("r 1", "").into(), "visit_id", "is empty"),
    ] {
        let error = Visit::show(&client, &id).await.expect_err(part);
        assert_eq!(error.parameter(), Some(parameter));
        assert!(error.to_string().contains(part), "{error}");
    }
}

struct Begun {
    loan_id: Option<String>,
    extra: Extra,
}

object! {
    Begun, extra {
        0 loan_id: Option<String> = optional "loan_id";
    }
}

async fn server(method: &str, path: &str, response: Value) -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(method).path(path);
            then.status(202)
                .header("X-Request-Id", "req-1")
                .body(response.to_string());
        })
        .await;
    let client = Client::builder(&SERVICE)
        .endpoint(server.base_url())
        .credentials(Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret"))
        .build()
        .expect("complete");
    (server, client)
}

async fn begin(response: Value) -> (MockServer, Result<JobHandle<Loan>, Error>) {
    let (server, client) = server("POST", "/loans", response).await;
    let handle = start_job(client.call(&BEGIN), |begun: &Begun| begun.loan_id.text()).await;
    (server, handle)
}

#[tokio::test]
async fn calls_that_start_a_job_return_its_handle() {
    let (server, handle) = begin(json!({"loan_id": "l 1"})).await;
    let handle = handle.expect("it has begun");
    assert_eq!(handle.id(), "l 1");
    server
        .mock_async(|when, then| {
            when.method("GET").path("/loans/l%201");
            then.body(json!({"id": "l 1", "state": "LENT"}).to_string());
        })
        .await;
    assert_eq!(handle.await.expect("lent").state, "LENT");
}

#[tokio::test]
async fn a_response_without_a_job_id_is_an_error() {
    for response in [json!({}), json!({"loan_id": ""}), json!({"loan_id": null})] {
        let (_server, handle) = begin(response).await;
        let error = handle.expect_err("there is no id");
        assert!(error.is_decode() && error.may_have_executed());
        assert_eq!(error.request_id(), Some("req-1"));
        assert_eq!(
            error.to_string(),
            "LendBook succeeded, but the response does not contain the id of the job (status 202 Accepted) \
             (request req-1)"
        );
    }
}

#[tokio::test]
async fn errors_with_a_success_status_keep_their_code() {
    let response = json!({"error_code": "MSS.00000003", "error_msg": "Invalid parameter"});
    let (_server, handle) = begin(response).await;
    let error = handle.expect_err("the service reports an error");
    assert_eq!(
        (error.code(), error.message(), error.request_id()),
        (
            Some("MSS.00000003"),
            Some("Invalid parameter"),
            Some("req-1")
        )
    );
    assert_eq!(
        error.to_string(),
        "LendBook failed: 202 Accepted, MSS.00000003: Invalid parameter (request req-1)"
    );
}

#[tokio::test]
async fn a_job_in_a_list_is_found_by_its_id() {
    let loan = |id: &str| json!({"id": id, "state": "LENT"});
    let (_server, client) = server("GET", "/loans", json!([loan("10"), loan("1")])).await;
    let look = |id: &str| {
        find_job(
            client.call(&LIST),
            "loan_id",
            &id.into(),
            |loans: Vec<Loan>| loans,
        )
    };
    assert_eq!(
        look("1").await.expect("a list").map(|loan| loan.id),
        Some("1".to_owned())
    );
    assert!(look("2").await.expect("a list").is_none());
    let error = look("").await.expect_err("it would be any");
    assert_eq!(
        (error.is_invalid_request(), error.parameter()),
        (true, Some("loan_id"))
    );
}

#[test]
fn a_reason_is_read_from_any_form() {
    let reason_of = |error: Value| reason(&error);
    let both = "MSS.1: too dark";
    assert_eq!(
        reason_of(json!({"error_code": "MSS.1", "error_msg": "too dark"})).as_deref(),
        Some(both)
    );
    assert_eq!(
        reason_of(json!({"code": "MSS.1", "message": "too dark"})).as_deref(),
        Some(both)
    );
    assert_eq!(
        reason_of(json!({"error_msg": "too dark"})).as_deref(),
        Some("too dark")
    );
    assert_eq!(
        reason_of(json!({"error_code": "MSS.1"})).as_deref(),
        Some("MSS.1")
    );
    assert_eq!(reason_of(json!({"error_code": "", "other": 1})), None);
    assert_eq!(reason_of(Value::Null), None);
}
