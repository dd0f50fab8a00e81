//! Shapes of paths and bodies, and what is inferred from them.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::contract::{Contract, Does, Expression, Ids};

/// A path of a contract: its methods, each with body and response schemas.
fn operation(body: Option<Value>, response: Option<Value>, query: &[&str]) -> Value {
    let parameters: Vec<Value> = (query.iter())
        .map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}))
        .collect();
    let content = |schema: Value| json!({"application/json": {"schema": schema}});
    let mut operation = json!({
        "parameters": parameters,
        "responses": {"200": {"description": ""}},
    });
    if let Some(body) = body {
        operation["requestBody"] = json!({"content": content(body)});
    }
    if let Some(response) = response {
        operation["responses"]["200"]["content"] = content(response);
    }
    operation
}

fn object(fields: &[&str]) -> Value {
    let properties = fields.iter().map(|name| {
        let schema = match name.strip_suffix("[]") {
            Some(_) => json!({"type": "array", "items": {"type": "string"}}),
            None => json!({"type": "string"}),
        };
        (name.trim_end_matches("[]").to_owned(), schema)
    });
    json!({"type": "object", "properties": properties.collect::<serde_json::Map<_, _>>()})
}

fn page(fields: &[&str]) -> Value {
    let mut page = object(&["count"]);
    page["properties"]["data"] = json!({"type": "array", "items": object(fields)});
    page
}

fn compile(paths: &Value) -> Contract {
    Contract::compile(&json!({"openapi": "3.0.3", "paths": paths}), Arc::default()).unwrap()
}

/// Returns the effect of an operation, its resource, and where the ids are.
fn effect(contract: &Contract, id: &str) -> (Does, String, Ids) {
    let operation = contract.operations().find(|own| own.id == id).unwrap();
    let effect = operation.effect.as_ref().unwrap();
    let resource = contract.resources.get(effect.resource).unwrap();
    (effect.act.does, resource.name.clone(), effect.ids.clone())
}

fn at(expression: Expression) -> Ids {
    Ids::At(expression)
}

fn body(pointer: &str) -> Ids {
    at(Expression::Body(pointer.to_owned()))
}

fn ids_in(contract: &Contract, id: &str) -> String {
    format!("{:?}", effect(contract, id).2)
}

#[test]
fn batch_actions_refer_to_elements_in_their_body() {
    let ids = json!({"type": "array", "items": {"type": "string"}});
    let objects = json!({"type": "array", "items": object(&["robot_id", "name"])});
    let contract = compile(&json!({
        "/robots": {
            "get": operation(None, Some(page(&["robot_id", "name"])), &[]),
            "post": operation(Some(object(&["name"])), Some(object(&["robot_id"])), &[]),
            "delete": operation(Some(object(&["reason", "robot_ids[]"])), None, &[]),
        },
        "/robots/{robot_id}": {"get": operation(None, Some(object(&["robot_id", "name"])), &[])},
        "/robots/delete": {"post": operation(Some(ids), None, &[])},
        "/robots/batch-delete": {"post": operation(Some(object(&["names[]", "ids[]"])), None, &[])},
        "/robots/update": {"post": operation(Some(object(&["id", "name"])), None, &[])},
        "/robots/batch-update": {"put": operation(Some(objects), None, &[])},
        "/robots/reboot": {"post": operation(Some(object(&["robot_ids[]"])), None, &[])},
    }));
    for (id, does, place) in [
        ("delete /robots", Does::Delete, body("/robot_ids")),
        ("post /robots/delete", Does::Delete, body("")),
        ("post /robots/batch-delete", Does::Delete, body("/ids")),
        ("post /robots/update", Does::Update, body("/id")),
        (
            "put /robots/batch-update",
            Does::Update,
            at(Expression::Each(String::new(), "robot_id".to_owned())),
        ),
        ("post /robots/reboot", Does::None, Ids::None),
    ] {
        let (own, resource, _) = effect(&contract, id);
        assert_eq!((own, resource.as_str()), (does, "robot"), "{id}");
        assert_eq!(ids_in(&contract, id), format!("{place:?}"), "{id}");
    }
}

#[test]
fn verbs_before_or_after_an_id_act_on_the_element() {
    let contract = compile(&json!({
        "/documents": {"get": operation(None, Some(page(&["document_id"])), &[])},
        "/documents/{document_id}": {"get": operation(None, Some(object(&["document_id"])), &[])},
        "/documents/detail/{document_id}": {"get": operation(None, Some(object(&["document_id"])), &[])},
        "/documents/delete/{document_id}": {"post": operation(None, None, &[])},
        "/documents/update/{document_id}": {"post": operation(Some(object(&["name"])), None, &[])},
        "/documents/{document_id}/delete": {"post": operation(None, None, &[])},
        "/documents/{document_id}/reset": {"put": operation(None, None, &[])},
        "/segments/list": {"get": operation(None, Some(page(&["id", "text"])), &["offset"])},
        "/segments/update": {"post": operation(Some(object(&["id", "text"])), None, &[])},
        "/segments/search": {"post": operation(Some(object(&["text"])), Some(page(&["id", "text"])), &[])},
    }));
    for (id, does, resource) in [
        (
            "get /documents/detail/{document_id}",
            Does::Show,
            "document",
        ),
        (
            "post /documents/delete/{document_id}",
            Does::Delete,
            "document",
        ),
        (
            "post /documents/update/{document_id}",
            Does::Update,
            "document",
        ),
        (
            "post /documents/{document_id}/delete",
            Does::Delete,
            "document",
        ),
        (
            "put /documents/{document_id}/reset",
            Does::Update,
            "document",
        ),
        ("get /segments/list", Does::List, "segment"),
        ("post /segments/update", Does::Update, "segment"),
        ("post /segments/search", Does::List, "segment"),
    ] {
        let (own, name, _) = effect(&contract, id);
        assert_eq!((own, name.as_str()), (does, resource), "{id}");
    }
}

#[test]
fn lists_of_all_parents_share_the_elements_of_each() {
    let job = page(&["job_id", "room_id"]);
    let contract = compile(&json!({
        "/rooms": {
            "get": operation(None, Some(page(&["room_id"])), &[]),
            "post": operation(None, Some(object(&["room_id"])), &[]),
        },
        "/rooms/{room_id}": {"get": operation(None, Some(object(&["room_id"])), &[])},
        "/rooms/{room_id}/jobs": {
            "get": operation(None, Some(job.clone()), &[]),
            "post": operation(None, Some(object(&["job_id"])), &[]),
        },
        "/rooms/{room_id}/jobs/{job_id}": {"get": operation(None, Some(object(&["job_id"])), &[])},
        "/jobs": {"get": operation(None, Some(job), &[])},
        "/chat/rooms/{room_id}/visitors": {"get": operation(None, Some(page(&["visitor_id"])), &[])},
    }));
    assert_eq!(effect(&contract, "get /jobs").1, "job");
    let nested = contract
        .operations()
        .find(|own| own.id == "post /rooms/{room_id}/jobs");
    let parents: Vec<&str> = (nested.unwrap().parents.iter())
        .map(|(_, number)| contract.resources.get(*number).unwrap().name.as_str())
        .collect();
    assert_eq!(parents, ["room"]);
}

#[test]
fn ids_are_found_under_their_names() {
    let contract = compile(&json!({
        "/v1/{project_id}/styles": {
            "get": operation(None, Some(page(&["project_id", "asset_id", "style_id"])), &[]),
        },
        "/v1/{project_id}/tts-jobs": {
            "get": operation(None, Some(page(&["asset_id", "job_id"])), &[]),
        },
        "/v1/{project_id}/tasks": {"get": operation(None, Some(page(&["task_id"])), &[])},
        "/v1/{project_id}/tasks/{id}": {"get": operation(None, Some(object(&["state"])), &[])},
        "/v1/{project_id}/settings": {
            "get": operation(None, Some(page(&["key", "value"])), &["limit"]),
            "put": operation(Some(object(&["key", "value"])), None, &[]),
        },
        "/v1/{project_id}/configs": {
            "get": operation(None, Some(page(&["id", "key"])), &[]),
            "post": operation(Some(object(&["key"])), Some(object(&["vocabulary_id"])), &[]),
        },
        "/v1/{project_id}/configs/{config_id}": {"delete": operation(None, None, &[])},
    }));
    let ids: Vec<(&str, Option<&str>)> = (contract.resources.iter())
        .map(|resource| (resource.name.as_str(), resource.id.as_deref()))
        .collect();
    assert_eq!(
        ids,
        [
            ("config", Some("id")),
            ("setting", Some("key")),
            ("style", Some("style_id")),
            ("task", Some("task_id")),
            ("tts-job", Some("job_id")),
        ]
    );
    assert_eq!(
        effect(&contract, "put /v1/{project_id}/settings").0,
        Does::Update
    );
    let create = (contract.operations()).find(|own| own.id == "post /v1/{project_id}/configs");
    let effect = create.unwrap().effect.as_ref().unwrap();
    assert_eq!(effect.id_property.as_deref(), Some("vocabulary_id"));
}

#[test]
fn a_query_parameter_may_name_the_element() {
    let contract = compile(&json!({
        "/agencies": {"get": operation(None, Some(object(&["agency_id"])), &["role_type"])},
        "/agencies/{role_type}": {
            "post": operation(None, Some(object(&["agency_id"])), &[]),
            "delete": operation(None, None, &[]),
        },
    }));
    let (does, _, ids) = effect(&contract, "get /agencies");
    assert_eq!(does, Does::Show);
    assert!(matches!(ids, Ids::At(Expression::Parameter(0))), "{ids:?}");
    let create = (contract.operations()).find(|own| own.id == "post /agencies/{role_type}");
    assert!(create.unwrap().effect.as_ref().unwrap().upserts);
}

#[test]
fn several_elements_are_created_from_a_list() {
    let questions = json!({"type": "array", "items": object(&["question"])});
    let mut body = object(&["intent_id"]);
    body["properties"]["question_list"] = questions.clone();
    let mut response = object(&[]);
    response["properties"]["question_list"] =
        json!({"type": "array", "items": object(&["question_id", "question"])});
    let contract = compile(&json!({
        "/questions": {
            "get": operation(None, Some(page(&["question_id", "question"])), &[]),
            "post": operation(Some(questions), None, &[]),
        },
        "/questions/{question_id}": {"delete": operation(None, None, &[])},
        "/questions-batch": {"post": operation(Some(body), Some(response), &[])},
    }));
    for (id, place) in [
        ("post /questions", ""),
        ("post /questions-batch", "/question_list"),
    ] {
        let operation = contract.operations().find(|own| own.id == id).unwrap();
        let effect = operation.effect.as_ref().unwrap();
        assert_eq!(effect.act.does, Does::Create, "{id}");
        assert_eq!(effect.each.as_deref(), Some(place), "{id}");
    }
}

#[test]
fn verbs_set_flags_and_states() {
    let mut rule = object(&["rule_id"]);
    rule["properties"]["enabled"] = json!({"type": "boolean"});
    let mut task = object(&["task_id"]);
    task["properties"]["status"] = json!({"type": "string", "enum": ["RUNNING", "PAUSED"]});
    let contract = compile(&json!({
        "/rules/{rule_id}": {"get": operation(None, Some(rule), &[])},
        "/rules/{rule_id}/enable": {"post": operation(None, None, &[])},
        "/rules/{rule_id}/disable": {"put": operation(None, None, &[])},
        "/tasks/{task_id}": {"get": operation(None, Some(task), &[])},
        "/tasks/{task_id}/pause": {"post": operation(None, None, &[])},
        "/tasks/{task_id}/retry": {"post": operation(None, None, &[])},
    }));
    for (id, set) in [
        (
            "post /rules/{rule_id}/enable",
            r#"[("enabled", Constant(Bool(true)))]"#,
        ),
        (
            "put /rules/{rule_id}/disable",
            r#"[("enabled", Constant(Bool(false)))]"#,
        ),
        (
            "post /tasks/{task_id}/pause",
            r#"[("status", Constant(String("PAUSED")))]"#,
        ),
        ("post /tasks/{task_id}/retry", "[]"),
    ] {
        let operation = contract.operations().find(|own| own.id == id).unwrap();
        let effect = operation.effect.as_ref().unwrap();
        assert_eq!(format!("{:?}", effect.act.set), set, "{id}");
    }
}

#[test]
fn bare_lists_and_paths_without_a_project_are_collections() {
    let contract = compile(&json!({
        "/v1/common/topics": {
            "get": operation(None, Some(json!({"type": "array", "items": object(&["id"])})), &[]),
            "post": operation(Some(object(&["name"])), Some(object(&["id"])), &[]),
        },
        "/v1/common/topics/{id}": {
            "get": {"responses": {"200": {"description": "", "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
            }}}},
            "delete": operation(Some(object(&["reason"])), None, &[]),
        },
    }));
    let list = contract
        .operations()
        .find(|own| own.id == "get /v1/common/topics");
    assert!(list.unwrap().list.is_some());
    for (id, does) in [
        ("post /v1/common/topics", Does::Create),
        ("get /v1/common/topics/{id}", Does::Show),
        ("delete /v1/common/topics/{id}", Does::Delete),
    ] {
        assert_eq!(effect(&contract, id).0, does, "{id}");
    }
}
