//! The parts of a path template: the names of its parameters, the route before its query, and the constants
//! in the query, as in `/jobs/{id}?action=stop`.

/// Returns the names in the braces of a path template, in order.
///
/// ```
/// let names: Vec<_> = openapi_document::template::names("/{region}:{id}/parts").collect();
/// assert_eq!(names, ["region", "id"]);
/// ```
pub fn names(template: &str) -> impl Iterator<Item = &str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Returns a path template without its query. A list of query parameters, as in `/jobs{?limit}`, is
/// a query as well.
///
/// ```
/// assert_eq!(openapi_document::template::route("/jobs/{id}?action=stop"), "/jobs/{id}");
/// assert_eq!(openapi_document::template::route("/jobs{?limit,offset}"), "/jobs");
/// ```
pub fn route(template: &str) -> &str {
    let ends = ["?", "{?", "{&"].into_iter();
    let end = ends.filter_map(|start| template.find(start)).min();
    end.and_then(|end| template.get(..end)).unwrap_or(template)
}

/// Returns the names and values in the query of a path template that are part of every call.
///
/// ```
/// let constants: Vec<_> = openapi_document::template::constants("/jobs?action=stop&id={id}").collect();
/// assert_eq!(constants, [("action", "stop")]);
/// ```
pub fn constants(template: &str) -> impl Iterator<Item = (&str, &str)> {
    let query = template.get(route(template).len()..).unwrap_or_default();
    let query = query.strip_prefix('?').unwrap_or_default();
    let query = query.split("{&").next().unwrap_or_default();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(_, value)| !value.contains('{'))
}
