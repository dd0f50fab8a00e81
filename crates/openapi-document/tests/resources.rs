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
fn resources_are_inferred_from_paths_and_schemas() {
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
fn effects_are_inferred_from_methods_and_roles() {
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
            Ids::One(vec![Expression::Path("thing_id".to_owned())]),
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
fn extensions_override_inference() {
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

#[test]
fn parents_are_inferred_from_prefixes_names_and_references() {
    let mut value = things().value().clone();
    let paths = &mut value["paths"];
    paths["/v1/{tenant}/other/{thing_id}/notes"] = json!({ "get": nothing() });
    paths["/v1/{tenant}/boards/{owner}/pins"] = json!({
        "get": nothing(),
        "post": {
            "parameters": [{ "name": "owner", "in": "path", "x-ref": "object", "schema": {} }],
            "responses": {},
        },
    });
    paths["/v1/{tenant}/things"]["x-resource"] =
        json!({ "name": "object", "role": "collection", "id": "thing_id" });
    let document = Document::from_value("things.json", value);
    let resources = Resources::of(&document, &["tenant"]).unwrap();
    let thing = resources.named("object");
    assert!(thing.is_some());
    for (path, parameter, expected) in [
        ("/v1/{tenant}/things/{thing_id}/cancel", "thing_id", thing),
        ("/v1/{tenant}/other/{thing_id}/notes", "thing_id", thing),
        ("/v1/{tenant}/boards/{owner}/pins", "owner", thing),
        ("/v1/{tenant}/boards/{owner}/pins", "tenant", None),
        ("/v1/{tenant}/boards/{owner}/pins", "nobody", None),
    ] {
        let found = resources.identified_by(path, parameter);
        assert_eq!(found, expected, "{path} {parameter}");
    }
}

#[test]
fn required_query_parameters_identify_singletons() {
    let setting = json!({ "properties": { "kind": {}, "on": {} } });
    let mut show = returns(setting.clone());
    show["parameters"] = json!([
        { "name": "kind", "in": "query", "required": true },
        { "name": "page", "in": "query", "required": true },
    ]);
    let document = Document::from_value(
        "settings.json",
        json!({ "paths": { "/settings": { "get": show, "put": sends(setting) } } }),
    );
    let resources = Resources::of(&document, &[]).unwrap();
    let ids = |method: &str| effect(&resources, &document, "/settings", method).ids;
    let kind = |place| Ids::One(vec![place]);
    assert_eq!(ids("get"), kind(Expression::Query("kind".to_owned())));
    assert_eq!(ids("put"), kind(Expression::Body("/kind".to_owned())));
}

#[test]
fn a_list_in_a_body_creates_elements_only_if_the_response_has_several() {
    let question = json!({ "properties": { "question_id": {}, "intent_id": {} } });
    let list = json!({ "type": "array", "items": question });
    let one = json!({ "properties": { "intent_id": {}, "questions": list } });
    let several = json!({ "properties": { "questions": list } });
    let create = |response: Value| {
        let mut operation = returns(response);
        operation["requestBody"] = sends(several.clone())["requestBody"].clone();
        operation["x-effect"] = json!({ "does": "create", "resource": "intent" });
        operation
    };
    let item = json!({ "name": "intent", "role": "item", "id": "intent_id" });
    let document = Document::from_value(
        "intents.json",
        json!({ "paths": {
            "/intents/{intent_id}": { "x-resource": item, "get": nothing() },
            "/one": { "post": create(one) },
            "/several": { "post": create(several.clone()) },
        } }),
    );
    let resources = Resources::of(&document, &[]).unwrap();
    let each = |path: &str| effect(&resources, &document, path, "post").each;
    assert_eq!(each("/one"), None);
    assert_eq!(each("/several").as_deref(), Some("/questions"));
}

#[test]
fn a_query_in_a_path_is_no_word() {
    let page = json!({ "properties": { "things": { "type": "array", "items": {
        "properties": { "thing_id": { "type": "string" } },
    } } } });
    let document = Document::from_value(
        "things.json",
        json!({ "paths": {
            "/things?kind=new": { "get": returns(page.clone()), "post": nothing() },
            "/things/{thing_id}?view=full": { "get": nothing() },
            "/things/{thing_id}{?view}": { "put": nothing(), "delete": nothing() },
            "/things/delete?force=1": { "post": sends(json!({ "properties": { "ids": {
                "type": "array", "items": { "type": "string" },
            } } })) },
        } }),
    );
    let resources = Resources::of(&document, &[]).unwrap();
    let names: Vec<&str> = resources
        .all()
        .iter()
        .map(|own| own.name.as_str())
        .collect();
    assert_eq!(names, ["thing"]);
    for (path, role) in [
        ("/things?kind=new", Role::Collection),
        ("/things/{thing_id}?view=full", Role::Item),
        ("/things/{thing_id}{?view}", Role::Item),
        ("/things/delete?force=1", Role::Batch),
    ] {
        let place = resources.place(path).unwrap();
        assert_eq!((place.role, place.resource), (role, 0), "{path}");
    }
}
