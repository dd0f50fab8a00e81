//! Pages of a small contract.

use std::fs;

use openapi_document::Document;
use sdk_docs::Book;
use serde_json::json;

/// A service with one operation, whose texts contain markup of Markdown and HTML.
fn shelf() -> Document {
    Document::from_value(
        "shelf",
        json!({
            "openapi": "3.0.3",
            "info": { "title": "Shelf \"A\"", "version": "1" },
            "servers": [{ "url": "https://shelf.example.com" }],
            "tags": [{ "name": "books", "description": "Books | and <b>more</b>." }],
            "paths": { "/v1/books/{book_id}": { "put": {
                "operationId": "UpdateBook",
                "tags": ["books"],
                "summary": "Update a book",
                "description": "The title may contain `<` and |.",
                "parameters": [
                    { "name": "book_id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "notify", "in": "query", "schema": { "type": "boolean", "default": false } }
                ],
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Book" },
                    "example": { "title": "a `b` <c>", "tags": ["new"] }
                } } },
                "responses": {
                    "200": {
                        "description": "The book was updated.",
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Book" } } }
                    },
                    "404": { "description": "There is no such book." }
                }
            } } },
            "components": { "schemas": { "Book": {
                "type": "object",
                "description": "A book.",
                "required": ["title"],
                "properties": {
                    "title": { "type": "string", "maxLength": 64, "description": "What is on the cover." },
                    "tags": { "type": "array", "maxItems": 5, "items": { "$ref": "#/components/schemas/Tag" } },
                    "printed": { "type": "string", "format": "date-time" }
                }
            }, "Tag": { "type": "string", "description": "A tag.", "enum": ["new", "o|d"] } } }
        }),
    )
}

#[test]
fn the_page_of_an_operation_has_its_facts_and_a_call() -> Result<(), Box<dyn std::error::Error>> {
    let document = shelf();
    let client = sdk_codegen::generate_from(&document).map_err(|findings| findings.to_string())?;
    let mut book = Book::new("Shelf \"A\"");
    book.chapter("guide", "Guide", "See [`Client`](crate::Client).");
    book.reference(&document, &client);
    let folder = tempfile::tempdir()?;
    book.output(folder.path()).write()?;
    let read = |path: &str| fs::read_to_string(folder.path().join(path));
    insta::assert_snapshot!("summary", read("src/SUMMARY.md")?);
    insta::assert_snapshot!("settings", read("book.toml")?);
    insta::assert_snapshot!("guide", read("src/guide.md")?);
    insta::assert_snapshot!("family", read("src/reference/books.md")?);
    insta::assert_snapshot!("operation", read("src/reference/books/update_book.md")?);
    Ok(())
}
