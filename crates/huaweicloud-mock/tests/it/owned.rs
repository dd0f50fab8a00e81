//! Fields that the service owns, which no body sets.

use huaweicloud_mock::MockServer;
use serde_json::{Value, json};

use crate::support::{Request, builder};

fn contract() -> Value {
    let content = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
    let job = json!({"$ref": "#/components/schemas/Job"});
    let ok = |schema: Value| json!({"200": content(schema)});
    let body = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"},
        "state": {"type": "string"},
        "quota": {"type": "integer", "readOnly": true},
        "config": {"type": "object", "properties": {
                "size": {"type": "integer"}, "owner": {"type": "string", "readOnly": true},
            }},
        "hidden": {"type": "string"},
    }});
    let id =
        json!([{"name": "job_id", "in": "path", "required": true, "schema": {"type": "string"}}]);
    json!({"openapi": "3.0.3", "paths": {
        "/v1/{project_id}/jobs": {
            "get": {"responses": ok(json!({"type": "object", "properties": {
                "count": {"type": "integer"}, "jobs": {"type": "array", "items": job},
            }})), "parameters": [
                {"name": "hidden", "in": "query", "schema": {"type": "string"},
                 "x-filter": {"field": "hidden", "match": "equal"}},
                {"name": "unknown", "in": "query", "schema": {"type": "string"},
                 "x-filter": {"field": "unknown", "match": "equal"}},
            ]},
            "post": {"requestBody": content(body.clone()), "responses": ok(job.clone())},
        },
        "/v1/{project_id}/jobs/{job_id}": {
            "parameters": id,
            "get": {"responses": ok(job.clone())},
            "put": {"requestBody": content(body), "responses": ok(job)},
        },
        "/v1/{project_id}/users": {"post": {
            "requestBody": content(json!({"type": "object", "required": ["user_id"], "properties": {
                "user_id": {"type": "string"},
            }})),
            "responses": {"201": {"description": ""}},
        }},
        "/v1/{project_id}/users/{user_id}": {"get": {"responses": ok(json!({
            "type": "object", "properties": {"user_id": {"type": "string"}},
        }))}},
        "/v1/{project_id}/notes": {"post": {
            "requestBody": {"content": {"application/json": {}}},
            "responses": ok(json!({"$ref": "#/components/schemas/Note"})),
        }},
        "/v1/{project_id}/notes/{note_id}": {"get": {"responses": ok(json!({
            "$ref": "#/components/schemas/Note",
        }))}},
    }, "components": {"schemas": {
        "Note": {"type": "object", "required": ["note_id"], "properties": {
            "note_id": {"type": "string"}, "text": {"type": "string", "maxLength": 5},
        }},
        "Job": {"type": "object", "required": ["job_id", "state"], "properties": {
            "job_id": {"type": "string"},
            "project_id": {"type": "string"},
            "name": {"type": "string"},
            "state": {"type": "string", "enum": ["NEW", "BUSY", "DONE"], "x-flow": ["NEW", "BUSY", "DONE"],
                      "x-phases": {"waiting": ["NEW"], "running": ["BUSY"], "succeeded": ["DONE"]}},
            "quota": {"type": "integer"},
            "progress": {"type": "integer"},
            "create_time": {"type": "string", "format": "date-time"},
            "update_time": {"type": "string", "format": "date-time"},
            "config": {"type": "object", "properties": {
                "size": {"type": "integer"}, "owner": {"type": "string", "readOnly": true},
            }},
            "cover_url": {"type": "string"},
        }},
    }}})
}

fn send(server: &MockServer, method: &'static str, path: &str, body: &Value) -> (u16, Value) {
    let mut request = Request::new(method, format!("/v1/p/{path}"));
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    let response = request.send(server);
    let json = serde_json::from_slice(&response.body).unwrap_or_default();
    (response.status, json)
}

fn server() -> MockServer {
    let builder = builder(contract()).project("p").without_authentication();
    builder.start().unwrap()
}

/// Everything that a body could try to set, in and out of its schema.
fn greedy() -> Value {
    json!({
        "name": "mine", "hidden": "h", "unknown": "u", "state": "DONE", "quota": 99,
        "job_id": "chosen", "project_id": 7, "progress": 100, "cover_url": 1,
        "create_time": "yesterday", "update_time": 0, "config": {"size": 2, "secret": true, "owner": "me"},
    })
}

#[test]
fn created_elements_have_service_owned_fields() {
    let server = server();
    let (status, job) = send(&server, "POST", "jobs", &greedy());
    assert_eq!(status, 200, "{job}");
    assert_eq!(
        (&job["name"], &job["state"]),
        (&json!("mine"), &json!("NEW"))
    );
    assert_ne!(job["job_id"], "chosen");
    assert_ne!(job["quota"], 99);
    assert_eq!(job["project_id"], "p");
    assert_eq!(job["create_time"], "2025-03-11T12:00:00Z");
    assert_eq!(job["update_time"], "2025-03-11T12:00:00Z");
    assert_ne!(job["cover_url"], 1);
    assert_eq!(job["progress"], 0);
    let kept = server.item("job", job["job_id"].as_str().unwrap()).unwrap();
    assert_eq!(kept.as_ref().unwrap()["config"], json!({"size": 2}));
    assert_eq!(kept.as_ref().unwrap()["hidden"], "h", "the request has it");
    assert_eq!(kept.unwrap().get("unknown"), None, "nothing has it");
}

#[test]
fn updates_keep_service_owned_fields() {
    let server = server();
    let (_, before) = send(&server, "POST", "jobs", &json!({"name": "first"}));
    let path = format!("jobs/{}", before["job_id"].as_str().unwrap());
    let (status, after) = send(&server, "PUT", &path, &greedy());
    assert_eq!((status, &after["name"]), (200, &json!("mine")));
    for field in [
        "job_id",
        "project_id",
        "state",
        "quota",
        "progress",
        "create_time",
        "cover_url",
    ] {
        assert_eq!(after.get(field), before.get(field), "{field}");
    }
    assert_eq!(send(&server, "GET", &path, &Value::Null).1, after);
}

#[test]
fn required_ids_are_chosen_by_the_caller() {
    let server = server();
    let user = json!({"user_id": "ann"});
    assert_eq!(send(&server, "POST", "users", &user).0, 201);
    assert_eq!(send(&server, "GET", "users/ann", &Value::Null).1, user);
    assert_eq!(send(&server, "POST", "users", &user).0, 400, "it is taken");
}

#[test]
fn bodies_without_a_schema_set_known_valid_properties() {
    let server = server();
    let body = json!({"note_id": "x", "text": "short", "color": "red"});
    let note = send(&server, "POST", "notes", &body).1;
    assert_eq!(note["text"], "short");
    assert_ne!(note["note_id"], "x");
    let kept = server
        .item("note", note["note_id"].as_str().unwrap())
        .unwrap();
    assert_eq!(kept.unwrap().get("color"), None);
    let long = send(&server, "POST", "notes", &json!({"text": "too long"})).1;
    assert_ne!(long["text"], "too long");
}

#[test]
fn required_read_only_properties_are_optional_in_requests() {
    let mut contract = contract();
    let place = "/paths/~1v1~1{project_id}~1jobs/post/requestBody/content/application~1json/schema";
    contract.pointer_mut(place).unwrap()["required"] = json!(["name", "quota"]);
    let server = builder(contract).project("p").without_authentication();
    let server = server.start().unwrap();
    assert_eq!(send(&server, "POST", "jobs", &json!({"name": "x"})).0, 200);
}

#[test]
fn bodies_of_other_forms_set_no_service_owned_fields() {
    let content = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
    let text = || json!({"type": "string"});
    let task = json!({"type": "object", "required": ["id", "status", "createdAt"], "properties": {
        "id": text(), "projectId": text(), "label": text(),
        "status": {"type": "string", "enum": ["NEW", "DONE"], "x-flow": ["NEW", "DONE"],
                   "x-phases": {"waiting": ["NEW"], "succeeded": ["DONE"]}},
        "createdAt": {"type": "string", "format": "date-time"},
        "updatedAt": {"type": "string", "format": "date-time"},
        "steps": {"type": "array", "items": {"type": "object", "properties": {
            "title": text(), "result": {"type": "string", "readOnly": true},
        }}},
    }});
    let mut list = task.clone();
    list["required"] = json!(["label"]);
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/v1/tasks": {
            "get": {"responses": {"200": content(json!({"type": "object", "properties": {
                "total": {"type": "integer"}, "tasks": {"type": "array", "items": task.clone()},
            }}))}},
            "post": {"requestBody": content(list.clone()), "responses": {"200": content(task.clone())}},
        },
        "/v1/tasks/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": text()}],
            "get": {"responses": {"200": content(task.clone())}},
            "patch": {
                "requestBody": {"content": {"application/merge-patch+json": {"schema": list.clone()}}},
                "responses": {"200": content(task)},
            },
        },
    }});
    let server = builder(contract)
        .project("p")
        .without_authentication()
        .start()
        .unwrap();
    let greedy = json!({
        "label": "mine", "id": "chosen", "status": "DONE", "createdAt": "1999-01-01T00:00:00Z",
        "updatedAt": "1999-01-01T00:00:00Z", "steps": [{"title": "a", "result": "won"}],
    });
    let send = |method, path: &str, body: &Value, media: &str| {
        let request = Request::new(method, path).header("content-type", media);
        let response = request.body(body.to_string()).send(&server);
        assert_eq!(response.status, 200, "{method} {path}: {response:?}");
        response.json()
    };
    let made = send("POST", "/v1/tasks", &greedy, "application/json");
    let check = |task: &Value| {
        assert_eq!(
            (&task["label"], &task["status"]),
            (&json!("mine"), &json!("NEW")),
            "{task}"
        );
        assert_eq!(task["createdAt"], "2025-03-11T12:00:00Z", "{task}");
        assert_eq!(task["updatedAt"], "2025-03-11T12:00:00Z", "{task}");
        assert_eq!(task["steps"], json!([{"title": "a"}]), "{task}");
        assert_ne!(task["id"], "chosen", "{task}");
    };
    check(&made);
    let path = format!("/v1/tasks/{}", made["id"].as_str().unwrap());
    check(&send(
        "PATCH",
        &path,
        &greedy,
        "application/merge-patch+json; charset=utf-8",
    ));
}
