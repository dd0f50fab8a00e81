//! Lists in responses: where they are, and whether a response is a page of a collection.

use serde_json::Value;

use crate::{
    Document, Operation,
    extensions::{Extension, Pagination},
};

/// Names of properties with the number of all elements.
pub(super) const TOTALS: [&str; 3] = ["count", "total", "total_count"];

/// Names of query parameters that select a page.
const PAGING: [&str; 4] = ["limit", "offset", "marker", "page_size"];

/// The list of elements in a response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListItems<'d> {
    /// The property of the response with the list; `None` if the response is the list itself.
    pub property: Option<&'d str>,
    /// The schema of one element.
    pub item: &'d Value,
}

impl<'d> ListItems<'d> {
    /// Returns the list of elements in the successful response of an operation: that of
    /// `x-pagination`, else the first list of objects.
    pub fn of(document: &'d Document, operation: &Operation<'d>) -> Option<Self> {
        let response = document.schema_parts(operation.json_response(document)?);
        let is_object = |schema: &'d Value| {
            let parts = document.schema_parts(schema);
            parts.entries("properties").next().is_some()
        };
        if let Some(item) = response.keyword("items") {
            return is_object(item).then_some(Self {
                property: None,
                item,
            });
        }
        let named = Pagination::of(operation.value).map(|pages| pages.items);
        (response.entries("properties"))
            .filter(|(name, _)| named.as_deref().is_none_or(|named| named == *name))
            .find_map(|(name, schema)| {
                let item = document.schema_parts(schema).keyword("items")?;
                (named.is_some() || is_object(item)).then_some(Self {
                    property: Some(name),
                    item,
                })
            })
    }
}

/// Returns whether the response of an operation is a page of a collection.
pub(super) fn is_list<'d>(document: &'d Document, operation: &Operation<'d>) -> bool {
    let Some(schema) = operation.json_response(document) else {
        return false;
    };
    let response = document.schema_parts(schema);
    let counted = response.keyword("items").is_some()
        || TOTALS.iter().any(|name| response.property(name).is_some());
    let paged = query_parameters(document, operation).any(|name| PAGING.contains(&name));
    operation.value.get(Pagination::KEY).is_some()
        || ((counted || paged) && ListItems::of(document, operation).is_some())
}

/// Returns the names of the query parameters of an operation.
pub(super) fn query_parameters<'d>(
    document: &'d Document,
    operation: &Operation<'d>,
) -> impl Iterator<Item = &'d str> {
    let parameters = operation.parameters(document).into_iter();
    parameters.filter_map(|(_, parameter)| {
        let in_query = parameter.get("in").and_then(Value::as_str) == Some("query");
        (parameter.get("name").and_then(Value::as_str)).filter(|_| in_query)
    })
}
