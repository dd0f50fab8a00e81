//! Elements that belong to others, and properties that follow from an element under another name.

use huaweicloud_mock::MockServer;
use serde_json::{Value, json};

use crate::support::{Request, builder};

fn json_of(schema: Value) -> Value {
    json!({"content": {"application/json": {"schema": schema}}})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn ok(schema: Value) -> Value {
    json!({"responses": {"200": json_of(schema)}})
}

fn done() -> Value {
    json!({"responses": {"204": {"description": ""}}})
}

fn page(item: Value) -> Value {
    let list = json!({"type": "array", "items": item});
    object(json!({"count": {"type": "integer"}, "data": list}))
}

/// Sends a request; returns the status and the body.
fn send(server: &MockServer, method: &'static str, path: &str, body: Value) -> (u16, Value) {
    let mut request = Request::new(method, path);
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    let response = request.send(server);
    let body = serde_json::from_slice(&response.body).unwrap_or_default();
    (response.status, body)
}

fn get(server: &MockServer, path: &str) -> Value {
    let (status, body) = send(server, "GET", path, Value::Null);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

fn serve(paths: Value) -> MockServer {
    let contract = json!({"openapi": "3.0.3", "paths": paths});
    builder(contract).without_authentication().start().unwrap()
}

fn rooms() -> Value {
    let room = || object(json!({"room_id": text()}));
    let job = || object(json!({"job_id": text()}));
    json!({
        "/rooms": {
            "get": ok(page(room())),
            "post": ok(room()),
        },
        "/rooms/{room_id}": {"get": ok(room()), "delete": done()},
        "/live/{room_id}/jobs": {"get": ok(page(job())), "post": ok(job())},
        "/live/{room_id}/jobs/{job_id}": {"get": ok(job())},
    })
}

#[test]
fn parents_are_found_under_another_prefix() {
    let server = serve(rooms());
    let (_, room) = send(&server, "POST", "/rooms", Value::Null);
    let room = room["room_id"].as_str().unwrap();
    let jobs = format!("/live/{room}/jobs");
    let (status, job) = send(&server, "POST", &jobs, Value::Null);
    assert_eq!(status, 200, "{job}");
    let job = job["job_id"].as_str().unwrap();
    assert_eq!(get(&server, &jobs)["count"], 1);
    let unknown = send(&server, "POST", "/live/unknown/jobs", Value::Null);
    assert_eq!(unknown.0, 404);
    send(&server, "DELETE", &format!("/rooms/{room}"), Value::Null);
    assert_eq!(server.item("job", job).unwrap(), None);
}

#[test]
fn a_reference_of_a_path_parameter_names_the_parent() {
    let owner = json!([{
        "name": "owner", "in": "path", "required": true, "schema": text(), "x-ref": "person",
    }]);
    let pin = || object(json!({"pin_id": text()}));
    let person = || object(json!({"person_id": text()}));
    let mut pins = ok(pin());
    pins["parameters"] = owner;
    let server = serve(json!({
        "/people": {"get": ok(page(person())), "post": ok(person())},
        "/people/{person_id}": {
            "x-resource": {"name": "person", "role": "item", "id": "person_id"},
            "get": ok(person()), "delete": done(),
        },
        "/boards/{owner}/pins": {"get": ok(page(pin())), "post": pins},
        "/boards/{owner}/pins/{pin_id}": {"get": ok(pin())},
    }));
    assert_eq!(
        send(&server, "POST", "/boards/nobody/pins", Value::Null).0,
        404
    );
    let pin = &server.items("pin").unwrap()[0];
    let (owner, pin) = (
        pin["owner"].as_str().unwrap(),
        pin["pin_id"].as_str().unwrap(),
    );
    assert!(server.item("person", owner).unwrap().is_some());
    get(&server, &format!("/boards/{owner}/pins/{pin}"));
    send(&server, "DELETE", &format!("/people/{owner}"), Value::Null);
    assert_eq!(server.item("pin", pin).unwrap(), None);
}

#[test]
fn numeric_times_are_filtered_by_time() {
    let job =
        object(json!({"job_id": text(), "create_time": {"type": "integer", "format": "int64"}}));
    let time = |name: &str, how: &str| {
        json!({
            "name": name, "in": "query", "schema": {"type": "string", "format": "date-time"},
            "x-filter": {"field": "create_time", "match": how},
        })
    };
    let mut list = ok(page(job));
    list["parameters"] = json!([time("since", "since"), time("until", "until")]);
    let server = serve(json!({"/jobs": {"get": list}}));
    let all = get(&server, "/jobs")["count"].as_u64().unwrap();
    let middle = "2025-02-20T00:00:00Z";
    let since = get(&server, &format!("/jobs?since={middle}"))["count"]
        .as_u64()
        .unwrap();
    let until = get(&server, &format!("/jobs?until={middle}"))["count"]
        .as_u64()
        .unwrap();
    assert!(since > 0 && until > 0, "{since} {until}");
    assert_eq!(since + until, all);
    server.clear("job").unwrap();
    server
        .insert("job", json!({"job_id": "1", "create_time": 1_741_160_430}))
        .unwrap();
    assert_eq!(get(&server, &format!("/jobs?since={middle}"))["count"], 1);
}

#[test]
fn states_and_list_lengths_are_derived_from_the_element() {
    let phases = json!({"waiting": ["NEW"], "succeeded": ["DONE"]});
    let state = json!({"type": "string", "enum": ["NEW", "DONE"], "x-phases": phases});
    let job = object(json!({"job_id": text(), "job_state": state, "parts": {"type": "integer"}}));
    let urls = json!({"type": "array", "items": text(), "maxItems": 3, "x-length": "parts"});
    let mut created = ok(object(json!({"job_id": text(), "urls": urls})));
    created["requestBody"] = json_of(object(json!({"parts": {"type": "integer"}})));
    let server = serve(json!({
        "/jobs": {
            "x-resource": {"name": "job", "role": "collection", "id": "job_id", "state": "job_state"},
            "get": ok(page(job)), "post": created,
        },
        "/jobs/{job_id}": {"get": ok(object(json!({"state": state})))},
    }));
    for (parts, urls) in [(2, 2), (9, 3)] {
        let (_, job) = send(&server, "POST", "/jobs", json!({"parts": parts}));
        assert_eq!(job["urls"].as_array().map(Vec::len), Some(urls));
        let path = format!("/jobs/{}", job["job_id"].as_str().unwrap());
        assert_eq!(get(&server, &path)["state"], "NEW");
    }
}

#[test]
fn each_required_query_value_has_its_own_singleton() {
    let setting = || object(json!({"kind": text(), "on": {"type": "boolean"}}));
    let mut show = ok(setting());
    show["parameters"] =
        json!([{"name": "kind", "in": "query", "required": true, "schema": text()}]);
    let mut set = done();
    set["requestBody"] = json_of(setting());
    let server = serve(json!({"/notices": {"get": show, "put": set}}));
    assert_eq!(get(&server, "/notices?kind=mail")["kind"], "mail");
    send(
        &server,
        "PUT",
        "/notices",
        json!({"kind": "mail", "on": true}),
    );
    send(
        &server,
        "PUT",
        "/notices",
        json!({"kind": "call", "on": false}),
    );
    assert_eq!(
        get(&server, "/notices?kind=mail"),
        json!({"kind": "mail", "on": true})
    );
    assert_eq!(
        get(&server, "/notices?kind=call"),
        json!({"kind": "call", "on": false})
    );
}

#[test]
fn enumerated_ids_are_the_ids_of_the_elements() {
    let role = json!([{
        "name": "role", "in": "path", "required": true,
        "schema": {"type": "string", "enum": ["A", "B", "C"]},
    }]);
    let agency = || object(json!({"agency_id": text()}));
    let server = serve(json!({"/agencies/{role}": {
        "x-resource": {"name": "agency", "role": "item", "id": "role"},
        "parameters": role,
        "get": ok(agency()), "delete": done(),
    }}));
    let ids: Vec<Value> = server
        .items("agency")
        .unwrap()
        .iter()
        .map(|agency| agency["role"].clone())
        .collect();
    assert_eq!(ids, [json!("A"), json!("B")]);
    assert_eq!(send(&server, "GET", "/agencies/A", Value::Null).0, 200);
    assert_eq!(send(&server, "GET", "/agencies/C", Value::Null).0, 404);
}

#[test]
fn reference_filters_match_existing_elements() {
    let page_text = || object(json!({"page_id": text()}));
    let book = || object(json!({"book_id": text()}));
    let mut pages = ok(page(page_text()));
    pages["parameters"] = json!([{
        "name": "book_id", "in": "query", "required": true, "schema": text(), "x-ref": "book",
    }]);
    let server = serve(json!({
        "/books": {
            "x-resource": {"name": "book", "role": "collection", "id": "book_id"},
            "get": ok(page(book())),
        },
        "/pages": {"get": pages},
    }));
    let book = &server.items("page").unwrap()[0]["book_id"];
    let found = get(
        &server,
        &format!("/pages?book_id={}", book.as_str().unwrap()),
    );
    assert!(found["count"].as_u64().unwrap() > 0, "{found}");
    assert_eq!(
        send(&server, "GET", "/pages?book_id=unknown", Value::Null).0,
        400
    );
}
