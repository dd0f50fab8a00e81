//! Operations of unusual shapes, which keep state without any code or declaration of their own.

use huaweicloud_mock::MockServer;
use serde_json::{Value, json};

use crate::support::{Request, Response, builder};

fn json_of(schema: Value) -> Value {
    json!({"content": {"application/json": {"schema": schema}}})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn contract() -> Value {
    let text = || json!({"type": "string"});
    let page = |of: Value| {
        let list = json!({"type": "array", "items": of});
        json!({"200": json_of(object(json!({"count": {"type": "integer"}, "data": list})))})
    };
    let ok = |of: Value| json!({"200": json_of(of)});
    let done = || json!({"204": {"description": ""}});
    let ids = || json_of(json!({"type": "array", "items": {"type": "string"}}));
    let document = || {
        object(json!({
            "document_id": text(), "title": text(), "enabled": {"type": "boolean"},
        }))
    };
    let question = || object(json!({"question_id": text(), "question": text()}));
    let file = json!({"content": {"multipart/form-data": {"schema": object(json!({
        "title": text(), "file": {"type": "string", "format": "binary"},
    }))}}});
    let binary = json!({"200": {"description": "", "content": {"application/octet-stream": {
        "schema": {"type": "string", "format": "binary"},
    }}}});
    json!({"openapi": "3.0.3", "paths": {
        "/documents": {
            "get": {"responses": page(document())},
            "post": {"requestBody": file, "responses": ok(object(json!({"new_document_id": text()})))},
        },
        "/documents/{document_id}": {"get": {"responses": binary}},
        "/documents/detail/{document_id}": {"get": {"responses": ok(document())}},
        "/documents/{document_id}/disable": {"post": {"responses": done()}},
        "/documents/delete": {"post": {"requestBody": ids(), "responses": done()}},
        "/questions": {
            "get": {"responses": ok(json!({"type": "array", "items": question()}))},
            "post": {
                "requestBody": json_of(json!({"type": "array", "items": object(json!({"question": text()}))})),
                "responses": ok(json!({"type": "array", "items": question()})),
            },
            "put": {
                "requestBody": json_of(json!({"type": "array", "items": question()})),
                "responses": done(),
            },
            "delete": {
                "requestBody": json_of(object(json!({"question_ids": {"type": "array", "items": text()}}))),
                "responses": done(),
            },
        },
        "/questions/{question_id}": {"get": {"responses": ok(question())}},
        "/agencies": {"get": {
            "parameters": [{"name": "role_type", "in": "query", "schema": text()}],
            "responses": ok(object(json!({"role_type": text(), "agency_id": text()}))),
        }},
        "/agencies/{role_type}": {
            "post": {"responses": ok(object(json!({"agency_id": text()})))},
            "delete": {"responses": done()},
        },
    }})
}

fn server() -> MockServer {
    let server = builder(contract()).without_authentication();
    let server = server.start().unwrap();
    for resource in ["document", "question", "agency"] {
        server.clear(resource).unwrap();
    }
    server
}

fn send(server: &MockServer, method: &'static str, path: &str, body: Value) -> Response {
    let mut request = Request::new(method, path);
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    request.send(server)
}

fn get(server: &MockServer, path: &str) -> Value {
    let response = send(server, "GET", path, Value::Null);
    assert_eq!(response.status, 200, "{path}");
    response.json()
}

#[test]
fn a_file_is_uploaded_downloaded_and_deleted_by_a_list_of_ids() {
    let server = server();
    let body = "--x\r\ncontent-disposition: form-data; name=\"title\"\r\n\r\nGuide\r\n\
                --x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n\
                content\r\n--x--\r\n";
    let created = Request::new("POST", "/documents")
        .header("content-type", "multipart/form-data; boundary=x")
        .body(body)
        .send(&server)
        .json();
    let id = created["new_document_id"].as_str().unwrap();
    let document = get(&server, &format!("/documents/detail/{id}"));
    assert_eq!(document["title"], "Guide");
    let kept = server.item("document", id).unwrap().unwrap();
    assert_eq!(kept.get("file"), None, "the content is no field");
    let content = send(&server, "GET", &format!("/documents/{id}"), Value::Null);
    assert_eq!(
        content.header("content-type"),
        Some("application/octet-stream")
    );
    assert!(!content.body.is_empty());
    let disable = format!("/documents/{id}/disable");
    assert_eq!(send(&server, "POST", &disable, Value::Null).status, 204);
    assert_eq!(
        server.item("document", id).unwrap().unwrap()["enabled"],
        false
    );
    assert_eq!(get(&server, "/documents")["count"], 1);
    assert_eq!(
        send(&server, "POST", "/documents/delete", json!([id])).status,
        204
    );
    assert_eq!(get(&server, "/documents")["count"], 0);
    assert_eq!(
        send(&server, "GET", &format!("/documents/{id}"), Value::Null).status,
        404
    );
}

#[test]
fn bare_lists_create_update_and_show_elements() {
    let server = server();
    let created = send(
        &server,
        "POST",
        "/questions",
        json!([{"question": "a"}, {"question": "b"}]),
    );
    let created = created.json();
    let id = |at: usize| created[at]["question_id"].as_str().unwrap().to_owned();
    assert_eq!(created.as_array().map(Vec::len), Some(2));
    assert_eq!(get(&server, "/questions").as_array().map(Vec::len), Some(2));
    let changed =
        json!([{"question_id": id(1), "question": "c"}, {"question_id": id(0), "question": "d"}]);
    assert_eq!(send(&server, "PUT", "/questions", changed).status, 204);
    assert_eq!(
        get(&server, &format!("/questions/{}", id(1)))["question"],
        "c"
    );
    assert_eq!(
        get(&server, &format!("/questions/{}", id(0)))["question"],
        "d"
    );
    let nobody = json!([{"question": "e"}]);
    assert_eq!(send(&server, "PUT", "/questions", nobody).status, 404);
    let both = json!({"question_ids": [id(0), id(1)]});
    assert_eq!(send(&server, "DELETE", "/questions", both).status, 204);
    assert_eq!(get(&server, "/questions"), json!([]));
}

#[test]
fn an_element_is_created_by_its_name_and_looked_up_by_a_parameter() {
    let server = server();
    let lookup = "/agencies?role_type=ops";
    assert_eq!(send(&server, "GET", lookup, Value::Null).status, 404);
    let created = send(&server, "POST", "/agencies/ops", Value::Null).json();
    let found = get(&server, lookup);
    assert_eq!(found["agency_id"], created["agency_id"]);
    assert_eq!(found["role_type"], "ops");
    assert_eq!(
        send(&server, "DELETE", "/agencies/ops", Value::Null).status,
        204
    );
    assert_eq!(send(&server, "GET", lookup, Value::Null).status, 404);
}
