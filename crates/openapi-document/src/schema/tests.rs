//! Conversions of schemas.

use super::*;

fn document() -> Document {
    let paths = json!({ "/a/{id}": { "get": { "responses": { "200": { "content": {
        "application/json": { "schema": { "type": "integer" } },
    } } } } } });
    let schemas = json!({
        "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" } } },
        "Unused": {},
        "Both": {
            "required": ["id", "secret"],
            "properties": {
                "id": { "type": "string", "readOnly": true },
                "secret": { "type": "string", "writeOnly": true },
            },
        },
    });
    Document::from_value(
        "api",
        json!({ "paths": paths, "components": { "schemas": schemas } }),
    )
}

#[test]
fn properties_named_like_keywords_survive() {
    let document = document();
    let properties = json!({
        "nullable": { "type": "integer", "nullable": true },
        "default": { "type": "string", "minimum": 1, "exclusiveMinimum": true },
        "example": { "nullable": true },
        "enum": { "type": "boolean" },
    });
    let converted = JsonSchemas::new(&document).convert(&json!({ "properties": properties }));
    assert_eq!(
        converted["allOf"][0]["properties"],
        json!({
            "nullable": { "anyOf": [{ "type": "null" }, { "type": "integer" }] },
            "default": { "type": "string", "exclusiveMinimum": 1 },
            "example": { "anyOf": [{ "type": "null" }, {}] },
            "enum": { "type": "boolean" },
        })
    );
}

#[test]
fn only_referenced_components_are_included() {
    let document = document();
    let schemas = JsonSchemas::new(&document);
    let converted = schemas.convert(&json!({ "$ref": "#/components/schemas/Node" }));
    let components = converted["components"]["schemas"].as_object();
    assert_eq!(components.map(Map::len), Some(1));
    let path = "/components/schemas/Node/properties/next";
    assert_eq!(schemas.pointer_of(path, ""), path);
}

#[test]
fn references_to_any_location_are_converted() {
    let document = document();
    let schemas = JsonSchemas::new(&document);
    let place = "/paths/~1a~1{id}/get/responses/200/content/application~1json/schema";
    for reference in [
        format!("#{place}"),
        format!("#{}", place.replace('{', "%7B").replace('}', "%7D")),
    ] {
        let converted = schemas.convert(&json!({ "$ref": reference }));
        assert_eq!(converted["$defs"][place], json!({ "type": "integer" }));
        let written = converted["allOf"][0]["$ref"].as_str().unwrap_or_default();
        assert!(written.starts_with("#/$defs/"), "{written}");
        assert!(!written.contains('{'), "{written}");
        let path = format!("{}/type", pointer::child("/$defs", place));
        assert_eq!(schemas.pointer_of(&path, ""), format!("{place}/type"));
    }
}

#[test]
fn required_properties_depend_on_the_direction() {
    let document = document();
    let schema = json!({ "$ref": "#/components/schemas/Both" });
    for (direction, required) in [
        (None, json!(["id", "secret"])),
        (Some(Direction::Request), json!(["secret"])),
        (Some(Direction::Response), json!(["id"])),
        (Some(Direction::Either), json!([])),
    ] {
        let schemas = JsonSchemas {
            direction,
            ..JsonSchemas::new(&document)
        };
        let converted = schemas.convert(&schema);
        assert_eq!(
            converted["components"]["schemas"]["Both"]["required"],
            required
        );
    }
}

#[test]
fn integer_formats_are_bounds_and_enums_can_be_open() {
    let document = document();
    let schemas = JsonSchemas::new(&document).open_enums(OpenEnums::Marked);
    let converted = schemas.convert(&json!({ "type": "integer", "format": "int32" }));
    assert_eq!(converted["allOf"][0]["maximum"], json!(2_147_483_647));
    let open = schemas.convert(&json!({ "enum": ["a"], "x-open-enum": true }));
    assert_eq!(open["allOf"][0].get("enum"), None);
    let closed = schemas.convert(&json!({ "enum": ["a"] }));
    assert_eq!(closed["allOf"][0]["enum"], json!(["a"]));
}

#[test]
fn all_of_parts_share_their_properties() {
    let document = Document::from_value(
        "api",
        json!({ "components": { "schemas": {
            "Base": { "required": ["id"], "properties": { "name": {} } },
            "Id": { "type": "string", "readOnly": true },
            "Whole": {
                "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["id", "name"] }],
                "properties": { "id": { "$ref": "#/components/schemas/Id" } },
            },
        } } }),
    );
    let schemas = JsonSchemas::new(&document).direction(Direction::Request);
    let converted = schemas.convert(&json!({ "$ref": "#/components/schemas/Whole" }));
    let parts = &converted["components"]["schemas"]["Whole"]["allOf"];
    assert_eq!(parts[0]["required"], json!([]));
    assert_eq!(parts[1]["required"], json!(["name"]));
    let schemas = JsonSchemas::new(&document).direction(Direction::Response);
    let converted = schemas.convert(&json!({ "$ref": "#/components/schemas/Whole" }));
    let parts = &converted["components"]["schemas"]["Whole"]["allOf"];
    assert_eq!(parts[1]["required"], json!(["id", "name"]));
}
