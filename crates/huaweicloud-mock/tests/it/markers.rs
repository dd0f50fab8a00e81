//! What is inferred for contracts that declare nothing: pages by markers, jobs, and projects as elements.

use std::time::Duration;

use huaweicloud_mock::{MockServer, VirtualClock};
use serde_json::{Value, json};

use crate::support::{Request, builder, column, get, noon};

/// A library whose books are paged by markers in two ways.
fn server() -> MockServer {
    let query =
        |name: &str, kind: &str| json!({"name": name, "in": "query", "schema": {"type": kind}});
    let text = json!({"type": "string"});
    let book = json!({"type": "object", "properties": {"id": text, "title": text}});
    let page = |more: Value| {
        let mut schema = json!({"type": "object", "properties": {
            "books": {"type": "array", "items": book},
        }});
        for (name, property) in more.as_object().unwrap() {
            schema["properties"][name] = property.clone();
        }
        json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}})
    };
    let info = json!({"page_info": {"type": "object", "required": ["current_count"], "properties": {
        "next_marker": text, "previous_marker": text, "current_count": {"type": "integer"},
    }}});
    let paging = json!([
        query("marker", "string"),
        query("limit", "integer"),
        query("title", "string")
    ]);
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/v1/{project_id}/books": {
            "x-resource": {"name": "book", "role": "collection", "id": "id"},
            "get": {"parameters": paging, "responses": page(info)},
        },
        "/v1/{project_id}/all-books": {
            "x-resource": {"name": "book", "role": "collection", "id": "id"},
            "get": {"parameters": paging, "responses": page(json!({}))},
        },
        "/v1/projects/{project_id}/rules": {
            "get": {"responses": page(json!({}))},
        },
    }});
    let server = builder(contract).start().unwrap();
    server.clear("book").unwrap();
    for (id, title) in [("a", "x"), ("b", "y"), ("c", "x"), ("d", "x"), ("e", "y")] {
        server
            .insert("book", json!({"id": id, "title": title}))
            .unwrap();
    }
    server
}

#[test]
fn a_page_has_the_marker_of_the_next_until_there_is_none() {
    let server = server();
    let page = |query: &str| {
        let page = get(&server, &format!("books?{query}"));
        (column(&page["books"], "id"), page["page_info"].clone())
    };
    assert_eq!(
        page("limit=2"),
        (
            vec![json!("a"), json!("b")],
            json!({"current_count": 2, "next_marker": "b"})
        )
    );
    assert_eq!(
        page("limit=2&marker=b"),
        (
            vec![json!("c"), json!("d")],
            json!({"current_count": 2, "next_marker": "d"})
        )
    );
    assert_eq!(
        page("limit=2&marker=d"),
        (vec![json!("e")], json!({"current_count": 1}))
    );
    assert_eq!(
        page("limit=1&title=x&marker=a"),
        (
            vec![json!("c")],
            json!({"current_count": 1, "next_marker": "c"})
        )
    );
    assert_eq!(
        page("marker=unknown"),
        (vec![], json!({"current_count": 0}))
    );
}

#[test]
fn the_id_of_the_last_element_is_a_marker() {
    let server = server();
    let ids = |query: &str| column(&get(&server, &format!("all-books?{query}"))["books"], "id");
    assert_eq!(ids("limit=3"), [json!("a"), json!("b"), json!("c")]);
    assert_eq!(ids("limit=3&marker=c"), [json!("d"), json!("e")]);
    assert_eq!(ids("limit=3&marker=e"), [Value::Null; 0]);
}

#[test]
fn a_project_behind_the_word_is_not_the_one_that_calls_are_made_for() {
    let server = server();
    let send = |path: &str| {
        Request::new("GET", path)
            .token(&server)
            .send(&server)
            .status
    };
    assert_eq!(send("/v1/projects/another/rules"), 200);
    assert_eq!(send("/v1/another/books"), 403);
}

/// A service whose calls start jobs with this schema of a state.
fn with_jobs(state: &Value) -> Value {
    let text = json!({"type": "string"});
    let ok = |schema: Value| json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}});
    let id = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": text});
    let begun = json!({"type": "object", "properties": {"job_id": text}});
    let job = json!({"type": "object", "properties": {"job_id": text, "status": state}});
    json!({"openapi": "3.0.3", "paths": {
        "/v1/{project_id}/servers": {
            "post": {"responses": ok(begun.clone())},
            "get": {"parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                    "responses": ok(json!({"type": "object", "properties": {"servers": {"type": "array",
                        "items": {"type": "object", "properties": {"id": text}}}}}))},
        },
        "/v1/{project_id}/servers/{server_id}": {
            "parameters": [id("server_id")],
            "get": {"responses": ok(json!({"type": "object", "properties": {"id": text}}))},
            "delete": {"responses": ok(begun.clone())},
        },
        "/v1/{project_id}/servers/reboot": {"post": {"responses": ok(begun)}},
        "/v1/{project_id}/jobs/{job_id}": {
            "parameters": [id("job_id")],
            "get": {"responses": ok(job)},
        },
    }})
}

#[test]
fn a_job_that_a_call_starts_is_shown() {
    let contract = with_jobs(&json!({"type": "string"}));
    let server = builder(contract).start().unwrap();
    let unknown = Request::get(&server, "jobs/unknown")
        .token(&server)
        .send(&server);
    assert_eq!(unknown.status, 404);
    for path in ["servers", "servers/reboot"] {
        let target = Request::get(&server, path).target;
        let begun = Request::new("POST", target).token(&server).send(&server);
        assert_eq!(begun.status, 200, "{path}: {}", begun.message());
        let id = begun.json()["job_id"].as_str().unwrap().to_owned();
        let job = get(&server, &format!("jobs/{id}"));
        assert_eq!(job, json!({"job_id": id, "status": "SUCCESS"}), "{path}");
    }
}

#[test]
fn a_job_moves_through_the_states_that_the_contract_lists() {
    let states = ["FAIL", "RUNNING", "INIT", "STOP", "SUCCESS"];
    let contract = with_jobs(&json!({"type": "string", "enum": states}));
    let clock = VirtualClock::stepped(noon());
    let server = builder(contract).clock(clock).start().unwrap();
    let target = Request::get(&server, "servers").target;
    let begun = Request::new("POST", target).token(&server).send(&server);
    let id = begun.json()["job_id"].as_str().unwrap().to_owned();
    let mut seen = Vec::new();
    for _ in 0..4 {
        let job = get(&server, &format!("jobs/{id}"));
        seen.push(job["status"].as_str().unwrap().to_owned());
        server.advance(Duration::from_secs(1)).unwrap();
    }
    assert_eq!(seen, ["INIT", "RUNNING", "SUCCESS", "SUCCESS"]);
}

#[test]
fn ids_fit_the_paths_that_name_them() {
    let text = json!({"type": "string"});
    let long = json!({"type": "string", "minLength": 36, "maxLength": 36});
    let ok = |schema: Value| json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}});
    let book = json!({"type": "object", "properties": {"book_id": text}});
    let list = json!({"type": "object", "properties": {"books": {"type": "array", "items": book}}});
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/v1/{project_id}/books": {"get": {"parameters": [limit], "responses": ok(list)}},
        "/v1/{project_id}/books/{book_id}": {
            "parameters": [{"name": "book_id", "in": "path", "required": true, "schema": long}],
            "get": {"responses": ok(book)},
        },
    }});
    let server = builder(contract).start().unwrap();
    let books = get(&server, "books");
    let id = books["books"][0]["book_id"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 36);
    assert_eq!(get(&server, &format!("books/{id}")), json!({"book_id": id}));
}

#[test]
fn settings_of_the_client_in_a_path_name_no_element() {
    let text = json!({"type": "string"});
    let ok = |schema: Value| json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}});
    let book = json!({"type": "object", "properties": {"book_id": text}});
    let list = json!({"type": "object", "properties": {"books": {"type": "array", "items": book}}});
    let path = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": text});
    let mut domain = path("domain_id");
    domain["x-client"] = json!("domain_id");
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/v1/{project_id}/domains/{domain_id}/books": {
            "get": {"parameters": [domain, limit], "responses": ok(list)},
        },
        "/v1/{project_id}/domains/{domain_id}/books/{book_id}": {
            "get": {"parameters": [domain, path("book_id")], "responses": ok(book)},
        },
    }});
    let server = builder(contract).start().unwrap();
    let books = get(&server, "domains/mine/books");
    let id = books["books"][0]["book_id"].as_str().unwrap().to_owned();
    let book = get(&server, &format!("domains/mine/books/{id}"));
    assert_eq!(book, json!({"book_id": id}));
}
