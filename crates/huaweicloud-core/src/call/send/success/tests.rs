use serde_json::json;

use super::*;
use crate::{
    codegen::{Extra, object},
    contract::operation::{Parameter, Success},
};

struct Page {
    count: i64,
    jobs: Vec<Value>,
    extra: Extra,
}

object! {
    Page, extra {
        0 count: i64 = required "count";
        1 jobs: Vec<Value> = collection "jobs";
    }
}

struct Job {
    job_id: String,
    error_code: Option<String>,
    extra: Extra,
}

object! {
    Job, extra {
        0 job_id: String = required "job_id";
        1 error_code: Option<String> = optional "error_code";
    }
}

static LIST: Operation = Operation::new("List", Method::Get, "/").success(Success::json::<Page>());
static SHOW: Operation = Operation::new("Show", Method::Get, "/").success(Success::json::<Job>());
static CREATE: Operation =
    Operation::new("Create", Method::Post, "/").success(Success::json::<Job>());
static SUB: Operation = Operation::new("Sub", Method::Post, "/{job_id}")
    .parameters(&[Parameter::path("job_id")])
    .success(Success::json::<Job>());
static DELETE: Operation = Operation::new("Delete", Method::Delete, "/");
static START: Operation = Operation::new("Start", Method::Post, "/").creates("job_id", "Show");

fn found(operation: &Operation, body: &Value) -> Option<Mismatch> {
    mismatch(operation, body.to_string().as_bytes())
}

#[test]
fn error_bodies_are_errors_for_every_kind_of_operation() {
    for body in [
        json!({"error_code": "MSS.00000003", "error_msg": "Invalid parameter"}),
        json!({"error_code": "MSS.00000003", "error_msg": "x", "request_id": "r", "details": []}),
        json!({"errorCode": "APIGW.0301", "errorMsg": "no"}),
        json!({"error_code": 17}),
        json!({"error": {"code": "IAM.1", "message": "no"}}),
        json!({"error": {"error_code": "IAM.1"}}),
        json!({"code": "APIGW.0101", "message": "no"}),
        json!({"error_code": "MSS.1", "count": 0, "jobs": null}),
        json!({"error_code": "MSS.1", "count": 95, "jobs": [], "job_id": ""}),
        json!({"errcode": 40001, "errmsg": "no"}),
        json!({"err_code": "X", "err_msg": "no"}),
        json!({"ErrorCode": "X", "ErrorMessage": "no", "RequestId": "r"}),
        json!({"ERROR_CODE": "X"}),
        json!({"code": "X", "msg": "no"}),
        json!({"Code": 1, "Message": "no"}),
        json!({"errors": [{"code": "X", "message": "no"}]}),
        json!({"errors": [{"error_code": "X", "error_msg": "no"}], "request_id": "r"}),
        json!({"errors": {"code": 404, "message": "no"}}),
        json!({"error": "unauthorized"}),
        json!({"error": "invalid_token", "error_description": "expired"}),
        json!({"error": [{"code": "X"}]}),
        json!({"status": 500, "error": "Internal Server Error", "path": "/v1", "timestamp": "t"}),
        json!({"type": "about:blank", "title": "Forbidden", "status": 403, "detail": "no"}),
        json!({"itemNotFound": {"code": 404, "message": "no"}}),
        json!({"NeutronError": {"type": "X", "message": "no", "detail": ""}}),
        json!({"fault": {"code": "X", "message": "no"}}),
        json!({"success": false, "message": "no"}),
        json!({"error_code": "X", "error_msg": "no", "encoded_authorization_message": "e",
            "details": [{"error_code": "Y", "error_msg": "no"}]}),
    ] {
        for operation in [&LIST, &CREATE, &DELETE, &START] {
            assert_eq!(
                found(operation, &body),
                Some(Mismatch::Error),
                "{operation:?} {body}"
            );
        }
    }
    let marked = [b"\xef\xbb\xbf".as_slice(), b"{\"error_code\":\"MSS.1\"}"].concat();
    assert_eq!(mismatch(&LIST, &marked), Some(Mismatch::Error));
}

#[test]
fn bodies_without_an_error_are_successes() {
    for body in [
        json!({}),
        json!([]),
        json!([{"error_code": "MSS.1"}]),
        json!({"count": 1, "jobs": [{"error_code": "MSS.1"}]}),
        json!({"jobs": [1], "error_code": "MSS.1"}),
        json!({"error_code": "", "error_msg": ""}),
        json!({"error_code": null}),
        json!({"error_code": "0", "error_msg": "success"}),
        json!({"error_code": 0}),
        json!({"code": 200, "message": "OK"}),
        json!({"code": "200", "message": "OK"}),
        json!({"code": "x"}),
        json!({"error": "none", "message": "ok"}),
        json!({"error": null, "errors": [], "message": "ok"}),
        json!({"success": true, "message": "ok"}),
        json!({"status": "ok", "title": "x", "message": "done"}),
        json!({"errors": [{"code": 0, "message": "ok"}]}),
        json!({"job": {"code": "X1", "message": "hello"}}),
    ] {
        assert_eq!(found(&LIST, &body), None, "{body}");
    }
    assert_eq!(mismatch(&LIST, b"{\"error_code\":"), None);
    let file = json!({"error_code": "X", "rows": [1]});
    assert_eq!(found(&DELETE, &file), None);
}

#[test]
fn a_declared_code_is_an_error_only_where_the_rest_is_missing() {
    let job = json!({"job_id": "1", "error_code": "MSS.1"});
    assert_eq!(found(&SHOW, &job), None);
    let error = json!({"error_code": "MSS.1", "error_msg": "no"});
    assert_eq!(found(&SHOW, &error), Some(Mismatch::Error));
}

#[test]
fn creations_without_an_id_are_errors() {
    for body in [json!({}), json!({"job_id": null}), json!({"job_id": " "})] {
        for operation in [&CREATE, &START] {
            let missing = Some(Mismatch::MissingId("job_id"));
            assert_eq!(found(operation, &body), missing, "{operation:?} {body}");
        }
        assert_eq!(found(&SHOW, &body), None);
        assert_eq!(found(&SUB, &body), None, "the caller knows the id");
    }
    for body in [json!({"job_id": "1"}), json!({"job_id": 1})] {
        assert_eq!(found(&CREATE, &body), None);
    }
}
