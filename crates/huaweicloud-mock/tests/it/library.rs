//! A contract of a library, with one of everything that the server keeps and does.

use serde_json::{Value, json};

fn schema(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn responses(status: &str, schema: Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({
        status: {"description": "", "content": content},
        "400": {"description": ""},
        "404": {"description": ""},
    })
}

fn nothing(status: &str) -> Value {
    json!({status: {"description": ""}, "400": {"description": ""}, "404": {"description": ""}})
}

fn body(schema: Value) -> Value {
    json!({"required": true, "content": {"application/json": {"schema": schema}}})
}

fn object(required: Value, properties: Value) -> Value {
    let mut schema = json!({"type": "object", "properties": properties});
    if required != json!([]) {
        schema["required"] = required;
    }
    schema
}

fn text() -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": 40})
}

fn page(name_of_list: &str, item: &str) -> Value {
    responses(
        "200",
        object(
            json!([]),
            json!({
                name_of_list: {"type": "array", "items": schema(item)},
                "count": {"type": "integer"}, "limit": {"type": "integer"},
            }),
        ),
    )
}

fn limit() -> Value {
    json!([{"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 1000}}])
}

fn path(name: &str) -> Value {
    json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}})
}

fn ids() -> Value {
    json!({"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": true})
}

/// Shelves with books on them, scans that are made of books, and what goes with these.
pub(crate) fn library() -> Value {
    let shelf_body = object(
        json!(["label"]),
        json!({"label": {"type": "string", "pattern": "^[A-Z]{1,3}[0-9]*$"}, "floor": {"type": "integer", "format": "int32"}}),
    );
    let book_body = object(
        json!(["title"]),
        json!({
            "title": text(),
            "kind": {"type": "string", "enum": ["NOVEL", "ATLAS"]},
            "note": {"type": "string", "nullable": true},
            "tags": {"type": "array", "items": text(), "uniqueItems": true, "maxItems": 2},
            "secret_code": {"type": "string"},
        }),
    );
    let scan_body = object(
        json!(["book_id"]),
        json!({"book_id": {"type": "string", "x-ref": "book"}, "title": text()}),
    );
    let one = |name: &str| {
        responses(
            "200",
            object(json!([name]), json!({name: {"type": "string"}})),
        )
    };
    json!({
        "openapi": "3.0.3",
        "paths": {
            "/shelves": {
                "get": {"parameters": limit(), "responses": page("shelves", "Shelf")},
                "post": {"requestBody": body(shelf_body.clone()), "responses": responses("201", schema("Shelf"))},
            },
            "/shelves/{shelf_id}": {
                "parameters": [path("shelf_id")],
                "get": {"responses": responses("200", schema("Shelf"))},
                "put": {"requestBody": body(shelf_body), "responses": responses("200", schema("Shelf"))},
                "delete": {"responses": nothing("204")},
            },
            "/shelves/{shelf_id}/books": {
                "x-resource": {"name": "book", "role": "collection", "id": "book_id", "state": "state"},
                "parameters": [path("shelf_id")],
                "get": {
                    "parameters": [
                        limit()[0],
                        {"name": "secret", "in": "query", "schema": {"type": "string"},
                         "x-filter": {"field": "secret_code", "match": "equal"}},
                        {"name": "kind", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": page("books", "Book"),
                },
                "post": {"requestBody": body(book_body.clone()), "responses": one("book_id")},
            },
            "/shelves/{shelf_id}/books/{book_id}": {
                "x-resource": {"name": "book", "role": "item", "id": "book_id"},
                "parameters": [path("shelf_id"), path("book_id")],
                "get": {"responses": responses("200", schema("Book"))},
                "patch": {"requestBody": body(book_body), "responses": nothing("204")},
                "delete": {
                    "parameters": [{"name": "mode", "in": "query",
                                    "schema": {"type": "string", "enum": ["SOFT", "FINAL"], "default": "SOFT"}}],
                    "x-effect": {"switch": {"on": "$request.query.mode", "cases": {
                        "SOFT": {"set": {"state": "BINNED"}, "allowed": ["HERE"]},
                        "FINAL": {"does": "delete"},
                    }}},
                    "responses": nothing("204"),
                },
            },
            "/shelves/{shelf_id}/books/{book_id}/restore": {
                "parameters": [path("shelf_id"), path("book_id")],
                "post": {"x-effect": {"set": {"state": "HERE"}}, "x-allowed-states": ["BINNED"],
                         "responses": nothing("200")},
            },
            "/shelves/{shelf_id}/books/{book_id}/copy": {
                "parameters": [path("shelf_id"), path("book_id")],
                "post": {"responses": one("book_id")},
            },
            "/books/batch-action": {"post": {
                "x-effect": {
                    "resource": "book", "id": "$request.body#/ids",
                    "switch": {"on": "$request.body#/action", "cases": {
                        "BIN": {"set": {"state": "BINNED"}}, "DELETE": {"does": "delete"},
                    }},
                },
                "requestBody": body(object(json!(["ids", "action"]), json!({"ids": ids(), "action": {"type": "string"}}))),
                "responses": responses("200", object(json!(["results"]), json!({"results": {
                    "type": "array", "items": object(json!(["book_id", "done"]), json!({
                        "book_id": {"type": "string"}, "done": {"type": "boolean"}, "state": {"type": "string"},
                    })),
                }}))),
            }},
            "/books/summaries": {"post": {
                "x-effect": {"does": "list", "resource": "book", "id": "$request.body"},
                "requestBody": body(ids()),
                "responses": responses("200", json!({"type": "array", "items": schema("Summary")})),
            }},
            "/shelves/delete": {"post": {"requestBody": body(ids()), "responses": nothing("204")}},
            "/scans": {
                "x-resource": {"name": "scan", "role": "collection", "id": "scan_id", "schema": "Scan"},
                "parameters": [{"name": "X-Reader", "in": "header", "schema": {"type": "string"}, "x-client": "reader"}],
                "get": {
                    "x-job": {"items": "scans", "id": "scan_id", "state": "state", "by": "scan_id"},
                    "parameters": limit(), "responses": page("scans", "Scan"),
                },
                "post": {"requestBody": body(scan_body.clone()), "responses": one("scan_id")},
            },
            "/quick-scans": {
                "x-resource": {"name": "scan", "role": "collection", "id": "scan_id", "where": {"quick": true}},
                "post": {"requestBody": body(scan_body), "responses": one("scan_id")},
            },
            "/quick-scans/{scan_id}": {
                "x-resource": {"name": "scan", "role": "item", "id": "scan_id", "where": {"quick": true}},
                "parameters": [path("scan_id")],
                "get": {"responses": responses("200", schema("Scan"))},
            },
            "/scans/{scan_id}": {
                "x-resource": {"name": "scan", "role": "item", "id": "scan_id"},
                "parameters": [path("scan_id")],
                "get": {"responses": responses("200", object(json!(["job"]), json!({"job": schema("Scan")})))},
                "delete": {"responses": nothing("204")},
            },
            "/scans/{scan_id}/cancel": {
                "parameters": [path("scan_id")],
                "post": {"x-allowed-states": ["QUEUED", "SCANNING", "CHECK"], "responses": nothing("204")},
            },
            "/scans/{scan_id}/{action}": {
                "parameters": [path("scan_id"), path("action")],
                "post": {
                    "x-effect": {
                        "resource": "scan", "id": "$request.path.scan_id",
                        "switch": {"on": "$request.path.action", "cases": {
                            "approve": {"set": {"state": "BINDING"}, "allowed": ["CHECK"]},
                            "otherwise": {"does": "none"},
                        }},
                    },
                    "responses": nothing("200"),
                },
            },
            "/files": {
                "post": {
                    "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": object(
                        json!(["name", "content"]),
                        json!({"name": text(), "pages": {"type": "integer", "minimum": 1}, "content": {"type": "string", "format": "binary"}}),
                    )}}},
                    "responses": one("file_id"),
                },
            },
            "/files/{file_id}": {
                "parameters": [path("file_id")],
                "get": {"responses": {"200": {"description": "", "content": {"application/octet-stream": {
                    "schema": {"type": "string", "format": "binary"},
                }}}}},
                "delete": {
                    "requestBody": body(object(json!(["reason"]), json!({"reason": text()}))),
                    "responses": nothing("204"),
                },
            },
            "/large-files": {"post": {
                "requestBody": body(object(json!(["name"]), json!({"name": text()}))),
                "responses": one("file_id"),
            }},
            "/settings": {
                "get": {"responses": responses("200", schema("Settings"))},
                "put": {"requestBody": body(schema("Settings")), "responses": responses("200", schema("Settings"))},
            },
        },
        "components": {"schemas": {
            "Shelf": object(json!(["shelf_id", "label"]), json!({
                "shelf_id": {"type": "string"}, "label": {"type": "string", "maxLength": 8},
                "floor": {"type": "integer"},
                "create_time": {"type": "string", "format": "date-time"},
                "update_time": {"type": "string", "format": "date-time"},
            })),
            "Book": object(json!(["book_id", "title", "state"]), json!({
                "book_id": {"type": "string"}, "title": {"type": "string"}, "kind": {"type": "string"},
                "note": {"type": "string", "nullable": true},
                "tags": {"type": "array", "items": {"type": "string"}},
                "state": {"type": "string", "enum": ["HERE", "BINNED"]},
                "isbn": {"type": "string", "pattern": "^[0-9]{13}$"},
            })),
            "Summary": object(json!(["book_id", "words"]), json!({
                "book_id": {"type": "string"}, "title": {"type": "string"}, "words": {"type": "integer", "minimum": 1},
            })),
            "Scan": object(json!(["scan_id", "state"]), json!({
                "scan_id": {"type": "string"}, "title": {"type": "string"},
                "book_id": {"type": "string", "x-ref": {"resource": "book", "on-delete": "reject"}},
                "quick": {"type": "boolean"}, "reader": {"type": "string"},
                "progress": {"type": "integer", "minimum": 0, "maximum": 100},
                "state": {
                    "type": "string",
                    "enum": ["QUEUED", "SCANNING", "CHECK", "BINDING", "DONE", "TORN", "CANCELED"],
                    "x-phases": {
                        "waiting": ["QUEUED"], "running": ["SCANNING", "BINDING"], "attention": ["CHECK"],
                        "succeeded": ["DONE"], "failed": ["TORN"], "canceled": ["CANCELED"],
                    },
                    "x-flow": ["QUEUED", "SCANNING", "CHECK", "BINDING", "DONE"],
                },
                "create_time": {"type": "string", "format": "date-time"},
                "start_time": {"type": "string", "format": "date-time"},
                "end_time": {"type": "string", "format": "date-time"},
                "error_info": {"type": "object", "nullable": true, "properties": {"code": {"type": "string"}}},
                "file_id": {"type": "string", "x-in-phases": ["succeeded"], "x-ref": {"resource": "file", "made": true}},
            })),
            "Settings": object(json!(["color"]), json!({
                "color": {"type": "string", "enum": ["red", "blue"]}, "depth": {"type": "integer", "default": 3},
            })),
        }},
    })
}
