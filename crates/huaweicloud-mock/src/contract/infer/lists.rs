//! Lists in responses: where they are, and whether a response is a page of a collection.

use serde_json::{Map, Value};

use super::super::document::{Document, Parts};
use super::super::success;

/// Returns the list in a response that has the elements: its property, and the schema of one. The
/// property is `None` if the response is the list itself.
pub(in super::super) fn list_items<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
    node: &'a Value,
) -> Option<(Option<&'a str>, &'a Value)> {
    let parts = document.schema(node).ok()?;
    let is_object = |node: &'a Value| {
        (document.schema(node)).is_ok_and(|parts| parts.entries("properties").next().is_some())
    };
    if let Some(items) = parts.keyword("items") {
        return is_object(items).then_some((None, items));
    }
    let named = operation
        .get("x-pagination")
        .and_then(|page| page.get("items"));
    let named = named.and_then(Value::as_str);
    (parts.entries("properties"))
        .filter(|(name, _)| named.is_none_or(|named| named == name.as_str()))
        .find_map(|(name, node)| {
            let items = document.schema(node).ok()?.keyword("items")?;
            (named.is_some() || is_object(items)).then_some((Some(name.as_str()), items))
        })
}

/// Whether the response of an operation is a page of a collection.
pub(super) fn is_list<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
    response: Option<&Parts<'a>>,
) -> bool {
    let Some(node) = success::schema(document, operation) else {
        return false;
    };
    let counted = response.is_some_and(|response| {
        response.keyword("items").is_some()
            || (response.entries("properties"))
                .any(|(name, _)| matches!(name.as_str(), "count" | "total" | "total_count"))
    });
    let paged = query_parameters(document, operation)
        .any(|name| matches!(name, "limit" | "offset" | "marker" | "page_size"));
    operation.contains_key("x-pagination")
        || ((counted || paged) && list_items(document, operation, node).is_some())
}

/// Returns the names of an operation's own query parameters.
pub(in super::super) fn query_parameters<'a>(
    document: Document<'a>,
    operation: &'a Map<String, Value>,
) -> impl Iterator<Item = &'a str> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    (parameters.into_iter().flatten()).filter_map(move |parameter| {
        let object = document.resolve(parameter).ok()?;
        let in_query = object.get("in").and_then(Value::as_str) == Some("query");
        (object.get("name").and_then(Value::as_str)).filter(|_| in_query)
    })
}
