//! How lists are paged that do not declare it.

use serde_json::Value;

use super::lists::{ListItems, TOTALS};
use crate::{
    Document, Operation,
    extensions::{Extension, NextMarker, Pagination},
};

/// Names of query parameters for the size of a page.
const LIMITS: [&str; 2] = ["limit", "page_size"];

/// Names of properties with the marker of the next page.
const NEXT: [&str; 3] = ["next_marker", "next_page_marker", "nextMarker"];

/// Returns how an operation returns pages: as `x-pagination` declares, else as its parameters and its
/// response show; `None` if they do not.
///
/// Without a declaration, a GET is paged by offset if it has integers for offset and size, and its
/// response a count of all elements or no marker; and by marker if it has a text for the marker, and
/// either the response the next marker, or its elements an id.
///
/// ```
/// use openapi_document::{Document, extensions::NextMarker, resources::pagination};
/// use serde_json::json;
///
/// let query = |name, kind| json!({ "name": name, "in": "query", "schema": { "type": kind } });
/// let text = json!({ "type": "string" });
/// let response = json!({ "type": "object", "properties": {
///     "books": { "type": "array", "items": { "type": "object", "properties": { "id": text } } },
///     "page_info": { "type": "object", "properties": { "next_marker": text } },
/// } });
/// let document = Document::from_value("shelf.json", json!({ "paths": { "/books": { "get": {
///     "parameters": [query("marker", "string"), query("limit", "integer")],
///     "responses": { "200": { "content": { "application/json": { "schema": response } } } },
/// } } } }));
/// let pages = document.operations().find_map(|list| pagination(&document, &list));
/// let pages = pages.expect("it is paged");
/// assert_eq!((&*pages.items, &*pages.offset), ("books", "marker"));
/// assert_eq!(pages.next, Some(NextMarker::Response("/page_info/next_marker".to_owned())));
/// ```
pub fn pagination(document: &Document, operation: &Operation<'_>) -> Option<Pagination> {
    if operation.value.get(Pagination::KEY).is_some() {
        return Pagination::of(operation.value);
    }
    if operation.method != "get" {
        return None;
    }
    let response = document.schema_parts(operation.json_response(document)?);
    let items = ListItems::of(document, operation)?;
    let property = items.property?;
    // Of several lists, none is sure to be the one in pages.
    let is_list = |schema: &Value| document.schema_parts(schema).keyword("items").is_some();
    if response
        .entries("properties")
        .filter(|(_, schema)| is_list(schema))
        .count()
        != 1
    {
        return None;
    }
    let has_type = |schema: &Value, wanted: &str| {
        document
            .schema_parts(schema)
            .keyword("type")
            .and_then(Value::as_str)
            == Some(wanted)
    };
    let parameters = operation.parameters(document);
    let has = |name: &str, kind: &str| {
        parameters.iter().any(|(_, parameter)| {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            text("in") == Some("query")
                && text("name") == Some(name)
                && parameter
                    .get("schema")
                    .is_some_and(|schema| has_type(schema, kind))
        })
    };
    let limit = LIMITS.into_iter().find(|name| has(name, "integer"))?;
    let total = TOTALS.into_iter().find(|name| {
        let count = response.property(name);
        count.is_some_and(|schema| has_type(schema, "integer"))
    });
    let pages = |offset: &str, total: Option<&str>, next| Pagination {
        items: property.to_owned(),
        total: total.map(str::to_owned),
        offset: offset.to_owned(),
        limit: limit.to_owned(),
        next,
    };
    let by_offset = has("offset", "integer");
    if by_offset && (total.is_some() || !has("marker", "string")) {
        return Some(pages("offset", total, None));
    }
    if !has("marker", "string") {
        return None;
    }
    let element = document.schema_parts(items.item);
    let next = next_marker(document, operation).map(NextMarker::Response);
    let next = next.or_else(|| {
        let id = element.property("id").filter(|id| has_type(id, "string"));
        id.map(|_| NextMarker::LastElement("id".to_owned()))
    });
    // A count beside a marker may be that of the page.
    match next {
        Some(next) => Some(pages("marker", None, Some(next))),
        None => by_offset.then(|| pages("offset", total, None)),
    }
}

/// Returns the pointer to the marker of the next page: a property of the response, or of an object in it.
fn next_marker(document: &Document, operation: &Operation<'_>) -> Option<String> {
    let response = document.schema_parts(operation.json_response(document)?);
    let own = NEXT
        .into_iter()
        .find(|name| response.property(name).is_some());
    own.map(|name| format!("/{name}")).or_else(|| {
        response.entries("properties").find_map(|(outer, schema)| {
            let inner = document.schema_parts(schema);
            let name = NEXT
                .into_iter()
                .find(|name| inner.property(name).is_some())?;
            inner
                .keyword("items")
                .is_none()
                .then(|| format!("/{outer}/{name}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pages(parameters: &[(&str, &str)], properties: &Value) -> Option<Value> {
        let parameters: Vec<Value> = (parameters.iter())
            .map(|(name, kind)| json!({ "name": name, "in": "query", "schema": { "type": kind } }))
            .collect();
        let schema = json!({ "type": "object", "properties": properties });
        let document = Document::from_value(
            "a.json",
            json!({ "paths": { "/books": { "get": {
                "parameters": parameters,
                "responses": { "200": { "content": { "application/json": { "schema": schema } } } },
            } } } }),
        );
        let list = document.operations().next().unwrap();
        let found = pagination(&document, &list)?;
        Some(json!([
            found.offset,
            found.total,
            format!("{:?}", found.next)
        ]))
    }

    #[test]
    fn a_list_is_paged_as_its_parameters_and_response_show() {
        let text = json!({ "type": "string" });
        let count = json!({ "type": "integer" });
        let books =
            json!({ "type": "array", "items": { "type": "object", "properties": { "id": text } } });
        let (limit, marker, offset) = (
            ("limit", "integer"),
            ("marker", "string"),
            ("offset", "integer"),
        );
        let only = json!({ "books": books });
        let counted = json!({ "books": books, "total_count": count });
        assert_eq!(
            pages(&[limit, offset], &counted),
            Some(json!(["offset", "total_count", "None"]))
        );
        assert_eq!(
            pages(&[limit, offset, marker], &counted),
            Some(json!(["offset", "total_count", "None"]))
        );
        let last = "Some(LastElement(\"id\"))";
        assert_eq!(
            pages(&[limit, offset, marker], &only),
            Some(json!(["marker", null, last]))
        );
        let next = json!({ "books": books, "next_marker": text });
        assert_eq!(
            pages(&[limit, marker], &next),
            Some(json!(["marker", null, "Some(Response(\"/next_marker\"))"]))
        );
        assert_eq!(pages(&[limit], &counted), None);
        assert_eq!(pages(&[marker], &only), None);
        assert_eq!(pages(&[("limit", "string"), marker], &only), None);
        let two = json!({ "books": books, "shelves": books });
        assert_eq!(pages(&[limit, marker], &two), None);
    }
}
