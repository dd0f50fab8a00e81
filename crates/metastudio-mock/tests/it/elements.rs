//! Single elements: deleting them, ids of every form, and the world as tests access it.

use crate::support::{Request, TRAINING, get, server};
use metastudio_mock::{MockServer, RecordedRequest, WorldError};
use serde_json::{Value, json};

const ALLOWED: [&str; 11] = [
    "WAIT_FILE_UPLOAD",
    "AUTO_VERIFY_FAILED",
    "MANUAL_VERIFYING",
    "MANUAL_VERIFY_FAILED",
    "TRAINING_DATA_PREPROCESS_FAILED",
    "TRAIN_FAILED",
    "INFERENCE_DATA_PREPROCESS_FAILED",
    "JOB_SUCCESS",
    "WAIT_USER_CONFIRM",
    "JOB_REJECT",
    "JOB_FINISH",
];

fn delete(server: &MockServer, id: &str) -> crate::support::Response {
    Request::delete(server, &format!("{TRAINING}/{id}"))
        .token(server)
        .send(server)
}

#[test]
fn jobs_can_be_deleted_only_in_the_allowed_states() {
    let server = server();
    let before = server.items("training-job").unwrap();
    let mut left = before.len();
    for job in &before {
        let (id, state) = (
            job["job_id"].as_str().unwrap(),
            job["state"].as_str().unwrap(),
        );
        let response = delete(&server, id);
        if ALLOWED.contains(&state) {
            assert_eq!((response.status, response.body.len()), (200, 0), "{state}");
            assert_eq!(response.header("content-type"), None);
            assert_eq!(response.header("x-request-id").map(str::len), Some(32));
            assert_eq!(server.item("training-job", id).unwrap(), None);
            left -= 1;
        } else {
            assert_eq!(
                response.status_and_code(),
                (400, "MSS.00000003".to_owned()),
                "{state}"
            );
            assert!(response.message().contains(state), "{}", response.message());
            assert_eq!(server.item("training-job", id).unwrap().as_ref(), Some(job));
        }
    }
    assert_eq!(get(&server, TRAINING)["count"], left);
    assert!(left < before.len());
}

#[test]
fn deleted_elements_are_not_found() {
    let server = server();
    let job = json!({"job_id": "gone", "name": "x", "state": "JOB_FINISH"});
    server.insert("training-job", job).unwrap();
    assert_eq!(delete(&server, "gone").status, 200);
    assert_eq!(
        delete(&server, "gone").status_and_code(),
        (404, "MSS.00000002".to_owned())
    );
    assert_eq!(get(&server, &format!("{TRAINING}?job_id=gone"))["count"], 0);
}

#[test]
fn an_encoded_id_is_one_path_segment() {
    let server = server();
    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("..", ".."),
        ("你好 +", "%E4%BD%A0%E5%A5%BD%20+"),
        ("100%", "100%25"),
        ("a?b#c", "a%3Fb%23c"),
    ] {
        let job = json!({"job_id": id, "name": "x", "state": "JOB_FINISH"});
        server.insert("training-job", job).unwrap();
        let response = Request::delete(&server, &format!("{TRAINING}/{segment}"))
            .sign(&server, server.credentials(), crate::support::noon())
            .send(&server);
        assert_eq!(
            response.status,
            200,
            "{id}: {}",
            String::from_utf8_lossy(&response.body)
        );
        assert_eq!(server.item("training-job", id).unwrap(), None);
    }
}

#[test]
fn the_world_can_be_changed() {
    let server = server();
    for resource in [
        "asset",
        "file",
        "picture-modeling-job",
        "training-job",
        "video-job",
    ] {
        assert!(
            server.resources().iter().any(|own| own == resource),
            "{resource}"
        );
    }
    let job = |name: &str| json!({"job_id": "mine", "name": name, "state": "TRAINING"});
    let before = server.items("training-job").unwrap().len();
    server.insert("training-job", job("one")).unwrap();
    server.insert("training-job", job("two")).unwrap();
    assert_eq!(server.items("training-job").unwrap().len(), before + 1);
    let page = get(&server, &format!("{TRAINING}?job_id=mine"));
    assert_eq!(page["jobs"], json!([job("two")]));
    assert_eq!(
        server.remove("training-job", "mine").unwrap(),
        Some(job("two"))
    );
    assert_eq!(server.remove("training-job", "mine").unwrap(), None);
    server.clear("training-job").unwrap();
    assert_eq!(get(&server, TRAINING), json!({"count": 0, "jobs": []}));
}

#[test]
fn invalid_test_setups_are_errors() {
    let server = server();
    let error = server.items("training-jobs").unwrap_err();
    assert!(error.to_string().contains(", training-job, "), "{error}");
    for element in [
        json!({"name": "x"}),
        json!({"job_id": ""}),
        json!(3),
        Value::Null,
    ] {
        let error = server.insert("training-job", element).unwrap_err();
        assert!(matches!(error, WorldError::MissingId { .. }), "{error}");
    }
}

#[test]
fn requests_are_recorded_as_sent_and_without_secrets() {
    let server = server();
    let key = server.credentials();
    Request::get(&server, &format!("{TRAINING}?name=%41&limit=1"))
        .sign(&server, key, crate::support::noon())
        .send(&server);
    Request::delete(&server, &format!("{TRAINING}/a%2Fb"))
        .token(&server)
        .body("{}")
        .send(&server);
    let log = server.requests();
    let [list, delete] = log.as_slice() else {
        panic!("{log:?}");
    };
    let status = |request: &RecordedRequest| request.status.unwrap().as_u16();
    assert_eq!((list.method.as_str(), status(list)), ("GET", 200));
    assert_eq!(list.query.as_deref(), Some("name=%41&limit=1"));
    assert_eq!(list.operation.as_deref(), Some("List2dModelTrainingJob"));
    assert!(
        list.header("Authorization")
            .unwrap()
            .ends_with("Signature=[redacted]")
    );
    assert!(delete.path.ends_with("/jobs/a%2Fb"));
    assert_eq!((status(delete), &delete.body[..]), (404, &b"{}"[..]));
    assert_eq!(delete.header("x-auth-token"), Some("[redacted]"));
    assert_ne!(list.request_id, delete.request_id);
}
