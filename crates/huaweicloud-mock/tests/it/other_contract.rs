//! A contract of another service, which the server knows nothing of.

use huaweicloud_mock::{MockServer, StartError};
use serde_json::{Value, json};

use crate::support::{INVALID, NOT_FOUND, Request, builder, column, get, noon};

fn library() -> Value {
    let id = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    let page = |of: &str| {
        json!({"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object",
            "properties": {"data": {"type": "array", "items": {"$ref": of}}, "total": {"type": "integer"}},
        }}}}})
    };
    let one = |of: &str| json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": of}}}}});
    let paging = |mut more: Vec<Value>| {
        more.push(
            json!({"name": "start", "in": "query", "schema": {"type": "integer", "minimum": 0}}),
        );
        more.push(
            json!({"name": "size", "in": "query", "schema": {"type": "integer", "default": 5}}),
        );
        more
    };
    let pages = json!({"items": "data", "total": "total", "offset": "start", "limit": "size"});
    let (shelf, book) = ("#/components/schemas/Shelf", "#/components/schemas/Book");
    json!({
        "openapi": "3.0.3",
        "paths": {
            "/v1/{project_id}/shelves": {
                "x-resource": {"name": "shelf", "role": "collection", "schema": "Shelf", "id": "id"},
                "get": {"x-pagination": pages, "parameters": paging(vec![]), "responses": page(shelf)},
                "post": {
                    "operationId": "CreateShelf",
                    "requestBody": {"required": true, "content": {"application/json": {}}},
                    "responses": {"201": {"description": "", "content": {"application/json": {
                        "examples": {"first": {"value": {"id": "new"}}},
                    }}}},
                },
            },
            "/v1/{project_id}/shelves/{shelf_id}": {
                "x-resource": {"name": "shelf", "role": "item", "schema": "Shelf", "id": "id"},
                "parameters": [id("shelf_id")],
                "get": {"responses": one(shelf)},
                "put": {"responses": {"204": {"description": ""}}},
            },
            "/v1/{project_id}/shelves/{shelf_id}/books": {
                "x-resource": {"name": "book", "role": "collection", "schema": "Book", "id": "number"},
                "parameters": [id("shelf_id")],
                "get": {
                    "x-pagination": pages,
                    "parameters": paging(vec![
                        json!({"name": "pages", "in": "query", "schema": {"type": "integer"},
                               "x-filter": {"field": "pages", "match": "equal"}}),
                        json!({"name": "word", "in": "query", "schema": {"type": "string"},
                               "x-filter": {"field": "print.title", "match": "contains"}}),
                        json!({"name": "by", "in": "query", "schema": {"type": "string"},
                               "x-sort": {"size": "pages"}}),
                    ]),
                    "responses": page(book),
                },
            },
            "/v1/{project_id}/shelves/{shelf_id}/books/{number}": {
                "x-resource": {"name": "book", "role": "item", "schema": "Book", "id": "number"},
                "parameters": [id("shelf_id")],
                "get": {"responses": one(book)},
                "delete": {"responses": {"204": {"description": ""}}},
            },
            "/ping": {"get": {
                "parameters": [{"name": "echo", "in": "query", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"example": ["pong"]}}}},
            }},
        },
        "components": {"schemas": {
            "Shelf": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string"}, "kind": {"type": "string", "enum": ["a", "b"]},
            }},
            "Book": {"type": "object", "required": ["number", "pages"], "properties": {
                "number": {"type": "integer"},
                "pages": {"type": "integer", "minimum": 10, "maximum": 12},
                "print": {"type": "object", "properties": {"title": {"type": "string"}}},
                "sequel": {"$ref": "#/components/schemas/Book"},
            }},
        }},
    })
}

fn server() -> MockServer {
    builder(library()).project("p").start().unwrap()
}

#[test]
fn other_contracts_have_a_generated_world() {
    let server = server();
    assert_eq!(server.resources(), ["book", "shelf"]);
    let shelves = get(&server, "shelves?size=1000");
    assert_eq!(shelves["data"].as_array().map(Vec::len), Some(60));
    // Every book belongs to an existing shelf.
    let books: usize = (column(&shelves["data"], "id").iter())
        .map(|id| get(&server, &format!("shelves/{}/books", id.as_str().unwrap())))
        .map(|page| page["total"].as_u64().unwrap() as usize)
        .sum();
    assert_eq!(books, server.items("book").unwrap().len());
}

#[test]
fn lists_of_other_contracts_filter_sort_and_page() {
    let server = server();
    server.clear("book").unwrap();
    server.insert("shelf", json!({"id": "x"})).unwrap();
    for (number, shelf, pages, title) in [
        (1, "x", 30, "Red"),
        (2, "x", 20, "Bread"),
        (3, "x", 20, "Blue"),
        (4, "y", 10, "Red"),
    ] {
        let book =
            json!({"number": number, "shelf_id": shelf, "pages": pages, "print": {"title": title}});
        server.insert("book", book).unwrap();
    }
    let numbers = |query: &str| {
        let page = get(&server, &format!("shelves/x/books?{query}"));
        (
            page["total"].as_u64().unwrap(),
            column(&page["data"], "number"),
        )
    };
    assert_eq!(numbers(""), (3, vec![json!(1), json!(2), json!(3)]));
    assert_eq!(numbers("by=size"), (3, vec![json!(2), json!(3), json!(1)]));
    assert_eq!(numbers("by=size&start=1&size=1"), (3, vec![json!(3)]));
    assert_eq!(numbers("pages=20"), (2, vec![json!(2), json!(3)]));
    assert_eq!(numbers("word=RED"), (1, vec![json!(1)]));
    let wrong = Request::get(&server, "shelves/x/books?by=color").token(&server);
    assert_eq!(
        wrong.send(&server).status_and_code(),
        (400, INVALID.to_owned())
    );
}

#[test]
fn nested_elements_are_read_and_deleted_under_their_parent() {
    let server = server();
    for shelf in ["x", "y"] {
        server.insert("shelf", json!({"id": shelf})).unwrap();
    }
    server
        .insert("book", json!({"number": 99, "shelf_id": "x", "pages": 11}))
        .unwrap();
    assert_eq!(
        get(&server, "shelves/x/books/99"),
        json!({"number": 99, "pages": 11})
    );
    let elsewhere = Request::delete(&server, "shelves/y/books/99").token(&server);
    assert_eq!(
        elsewhere.send(&server).status_and_code(),
        (404, NOT_FOUND.to_owned())
    );
    let response = Request::delete(&server, "shelves/x/books/99")
        .token(&server)
        .send(&server);
    assert_eq!(response.status, 204);
    assert_eq!(server.item("book", "99").unwrap(), None);
}

#[test]
fn operations_without_a_resource_return_their_example() {
    let server = server();
    let post = |body: &str| {
        let request = Request::new("POST", "/v1/p/shelves")
            .token(&server)
            .body(body);
        request.send(&server)
    };
    let response = post("{}");
    assert_eq!(response.status, 201);
    let deep = "[".repeat(200_000);
    for wrong in ["", "{", "not json", deep.as_str()] {
        assert_eq!(post(wrong).status_and_code(), (400, INVALID.to_owned()));
    }
    let ping = |query: &str| {
        let request = Request::new("GET", format!("/ping{query}")).token(&server);
        request.send(&server)
    };
    assert_eq!(ping("?echo=").json(), json!(["pong"]));
    assert_eq!(ping("").message(), "Invalid parameter: echo is required");
}

#[test]
fn invalid_contracts_are_rejected_with_their_location() {
    let collection =
        |resource: Value| json!({"paths": {"/x": {"x-resource": resource, "get": {}}}});
    for (contract, words) in [
        (json!(null), "paths"),
        (json!({"paths": []}), "paths"),
        (json!({"paths": {"/x": 3}}), "an object is needed"),
        (json!({"paths": {"/x": {"$ref": "#/nothing"}}}), "#/nothing"),
        (
            json!({"paths": {"/{a}": {}, "/{b}": {}}}),
            "/{b}: another path has the same form",
        ),
        (
            collection(json!({"name": "x"})),
            "/x: the value of `x-resource` is not",
        ),
        (
            collection(json!({"name": "x", "role": "item", "schema": "X", "id": "id"})),
            "the schema X, which is not among the components",
        ),
        (
            json!({"paths": {"/x": {"parameters": [{"in": "query"}]}}}),
            "/x: a parameter needs",
        ),
    ] {
        let error = builder(contract.clone()).start().unwrap_err();
        assert!(matches!(error, StartError::Contract(_)));
        assert!(error.to_string().contains(words), "{contract}: {error}");
    }
}

#[test]
fn constants_in_the_query_of_a_path_select_the_operation() {
    let ok = |field: &str| {
        let schema = json!({"type": "object", "required": [field], "properties": {field: {"type": "string"}}});
        json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}})
    };
    let get = |id: &str| json!({"get": {"operationId": id, "responses": ok(id)}});
    let server = builder(json!({"openapi": "3.0.3", "paths": {
        "/c?action=list": get("list"),
        "/c?action=count&v=1": get("count"),
        "/c/{id}?tagging": get("tags"),
        "/c/{id}": get("show"),
    }}))
    .start()
    .unwrap();
    for (target, operation) in [
        ("/c?action=list&x=1", Some("list")),
        ("/c?v=1&action=count", Some("count")),
        ("/c/7?tagging=", Some("tags")),
        ("/c/7?other=1", Some("show")),
        ("/c?action=count", None),
        ("/c", None),
    ] {
        let request = Request::new("GET", target.to_owned());
        let answer = request
            .sign(&server, server.credentials(), noon())
            .send(&server);
        let Some(operation) = operation else {
            assert_eq!(answer.status, 404, "{target}");
            continue;
        };
        // There is no element `7`.
        let status = if target.starts_with("/c/") { 404 } else { 200 };
        assert_eq!(answer.status, status, "{target}: {answer:?}");
        assert_eq!(server.count(operation).unwrap().received, 1, "{target}");
    }
    assert_eq!(server.counts().len(), 4);
}
