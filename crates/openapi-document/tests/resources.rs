//! Resources and effects of documents with and without declarations.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_document::{
    Document,
    extensions::{Does, Expression, OnDelete, Setting},
    resources::{Effect, Ids, ResourceError, Resources, Role},
};
use serde_json::{Value, json};

fn returns(schema: Value) -> Value {
    json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } })
}

fn nothing() -> Value {
    json!({ "responses": { "204": { "description": "done" } } })
}

fn sends(schema: Value) -> Value {
    json!({
        "requestBody": { "content": { "application/json": { "schema": schema } } },
        "responses": { "204": { "description": "done" } },
    })
}

/// Returns a document of things without any declaration.
fn things() -> Document {
    let thing = json!({ "allOf": [{ "$ref": "#/components/schemas/Thing" }] });
    let page = json!({ "properties": {
        "count": { "type": "integer" },
        "things": { "type": "array", "items": thing },
    } });
    let ids = json!({ "properties": {
        "reason": { "type": "string" },
        "ids": { "type": "array", "items": { "type": "string" } },
    } });
    Document::from_value(
        "things.json",
        json!({
            "paths": {
                "/v1/{tenant}/things": { "get": returns(page), "post": returns(thing.clone()) },
                "/v1/{tenant}/things/{thing_id}": {
                    "get": returns(thing.clone()), "put": nothing(), "delete": nothing(),
                },
                "/v1/{tenant}/things/{thing_id}/cancel": { "post": nothing() },
                "/v1/{tenant}/things/{thing_id}/copy": { "post": returns(thing) },
                "/v1/{tenant}/things/delete": { "post": sends(ids) },
                "/v1/{tenant}/settings": { "get": returns(json!({})), "put": nothing() },
                "/v1/{tenant}/things/{thing_id}/note": {
                    "get": returns(json!({})), "put": nothing(),
                },
            },
            "components": { "schemas": { "Thing": { "properties": {
                "thing_id": { "type": "string" },
                "state": { "type": "string" },
            } } } },
        }),
    )
}

fn effect(resources: &Resources<'_>, document: &Document, path: &str, method: &str) -> Effect {
    let operation = document
        .operations()
        .find(|own| own.path == path && own.method == method);
    let operation = operation.unwrap();
    let effect = resources.effect(&operation.clone()).unwrap();
    effect.unwrap()
}

#[test]
fn resources_follow_from_paths_and_schemas() {
    let document = things();
    let resources = Resources::of(&document, &["tenant"]).unwrap();
    let names: Vec<&str> = resources
        .all()
        .iter()
        .map(|own| own.name.as_str())
        .collect();
    assert_eq!(names, ["thing", "setting", "note"]);
    let ids: Vec<_> = resources
        .all()
        .iter()
        .map(|own| own.id.as_deref())
        .collect();
    assert_eq!(ids, [Some("thing_id"), None, None]);
    let role = |path: &str| {
        resources
            .place(&format!("/v1/{{tenant}}{path}"))
            .unwrap()
            .role
    };
    assert_eq!(role("/things"), Role::Collection);
    assert_eq!(role("/things/{thing_id}"), Role::Item);
    assert_eq!(role("/things/{thing_id}/cancel"), Role::Action);
    assert_eq!(role("/things/delete"), Role::Batch);
    assert_eq!(role("/settings"), Role::Singleton);
    assert_eq!(resources.item_of("/v1/{tenant}/things/{other}"), Some(0));
    assert_eq!(resources.item_of("/v1/{tenant}"), None);
}

#[test]
fn effects_follow_from_methods_and_roles() {
    let document = things();
    let resources = Resources::of(&document, &["tenant"]).unwrap();
    let effect = |path: &str, method: &str| {
        effect(
            &resources,
            &document,
            &format!("/v1/{{tenant}}{path}"),
            method,
        )
    };
    let id = || Ids::At(Expression::Path("thing_id".to_owned()));
    for (path, method, does, ids) in [
        ("/things", "get", Does::List, Ids::None),
        ("/things", "post", Does::Create, Ids::None),
        ("/things/{thing_id}", "get", Does::Show, id()),
        ("/things/{thing_id}", "put", Does::Update, id()),
        ("/things/{thing_id}", "delete", Does::Delete, id()),
        ("/things/{thing_id}/cancel", "post", Does::Update, id()),
        ("/things/{thing_id}/copy", "post", Does::Create, id()),
        (
            "/things/delete",
            "post",
            Does::Delete,
            Ids::At(Expression::Body("/ids".to_owned())),
        ),
        ("/settings", "get", Does::Show, Ids::One(Vec::new())),
        (
            "/things/{thing_id}/note",
            "put",
            Does::Update,
            Ids::One(vec!["thing_id".to_owned()]),
        ),
    ] {
        let effect = effect(path, method);
        assert_eq!(
            (effect.act.does, &effect.ids),
            (does, &ids),
            "{method} {path}"
        );
        assert_eq!(
            effect.act.cancels,
            path.ends_with("cancel"),
            "{method} {path}"
        );
        let copies = effect.from.is_some();
        assert_eq!(copies, path.ends_with("copy"), "{method} {path}");
    }
}

#[test]
fn extensions_come_first() {
    let mut value = things().value().clone();
    let paths = &mut value["paths"];
    paths["/v1/{tenant}/things"]["x-resource"] = json!({
        "name": "object", "role": "collection", "id": "thing_id", "state": "state",
        "on-delete": "reject", "where": { "kind": "A" },
    });
    let cancel = &mut paths["/v1/{tenant}/things/{thing_id}/cancel"]["post"];
    cancel["x-effect"] = json!({ "set": { "state": "OVER", "by": "$request.query.by" } });
    cancel["x-allowed-states"] = json!(["RUNNING"]);
    let document = Document::from_value("things.json", value.clone());
    let resources = Resources::of(&document, &["tenant"]).unwrap();
    let object = &resources.all()[resources.named("object").unwrap()];
    assert_eq!(object.state.as_deref(), Some("state"));
    assert_eq!(object.on_delete, OnDelete::Reject);
    let lists = effect(&resources, &document, "/v1/{tenant}/things", "get");
    assert_eq!(lists.conditions["kind"], "A");
    let path = "/v1/{tenant}/things/{thing_id}/cancel";
    let sets = effect(&resources, &document, path, "post");
    assert_eq!((sets.act.does, sets.act.cancels), (Does::Update, false));
    assert_eq!(sets.act.allowed, Some(vec!["RUNNING".to_owned()]));
    let by = Setting::From(Expression::Query("by".to_owned()));
    assert_eq!(sets.act.set.0[1], ("by".to_owned(), by));

    value["paths"][path]["post"]["x-effect"] = json!({ "resource": "nobody" });
    let document = Document::from_value("things.json", value.clone());
    let resources = Resources::of(&document, &["tenant"]).unwrap();
    let operation = document.operations().find(|own| own.path == path).unwrap();
    let error = resources.effect(&operation).unwrap_err();
    assert!(matches!(error, ResourceError::Unknown { .. }), "{error}");

    value["paths"]["/v1/{tenant}/things"]["x-resource"] = json!({ "name": "object" });
    let document = Document::from_value("things.json", value);
    let error = Resources::of(&document, &["tenant"]).unwrap_err();
    assert!(error.to_string().contains("/v1/{tenant}/things"), "{error}");
}
