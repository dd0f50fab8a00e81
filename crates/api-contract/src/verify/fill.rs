//! Values for the parameters of a call: given, learned from responses, or from the contract.

use std::collections::{BTreeMap, HashMap};

use openapi_document::template::{constants, route};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{Request, Response, Settings, error::Missing, plan::is_safe};
use crate::{Operation, Spec};

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Ids learned from responses.
#[derive(Default)]
pub(super) struct Known {
    /// Ids by the path of the resource that they identify, without parameter names.
    ids: HashMap<String, String>,
    /// Values by operation and parameter, from links.
    links: HashMap<(String, String), String>,
}

/// The paths that belong together.
pub(super) struct Paths;

impl Paths {
    /// Returns whether an operation lists elements, one of which the path names.
    pub(super) fn lists(spec: &Spec, operation: &Operation<'_>, path: &str) -> bool {
        let items = Self::items(spec, operation);
        let path = route(path);
        let prefix = |item: &String| path == item || path.starts_with(&format!("{item}/"));
        items.iter().any(|(item, _)| prefix(item))
    }

    /// Returns the paths of elements that an operation lists, each with the property that
    /// identifies them.
    fn items(spec: &Spec, operation: &Operation<'_>) -> Vec<(String, String)> {
        let resource = |item: &Value, role: &str| -> Option<(String, String)> {
            let resource = item.get("x-resource")?;
            let text = |key: &str| resource.get(key).and_then(Value::as_str);
            (text("role") == Some(role)).then_some(())?;
            Some((text("name")?.to_owned(), text("id")?.to_owned()))
        };
        let own = resource(operation.item, "collection");
        let paths = spec.value().get("paths").and_then(Value::as_object);
        let mut found = BTreeMap::new();
        for (path, item) in paths.into_iter().flatten() {
            let path = route(path);
            // An element is identified by the last parameter of its own path.
            if let (Some((name, id)), Some((other, _))) = (&own, resource(item, "item"))
                && *name == other
                && let Some(at) = path.rfind('}')
            {
                found.insert(path[..=at].to_owned(), id.clone());
                continue;
            }
            let below = path.strip_prefix(route(operation.path));
            let name = below
                .and_then(|rest| rest.strip_prefix("/{"))
                .and_then(|rest| rest.split_once('}'));
            if let Some((name, _)) = name {
                let id = own.as_ref().map_or(name, |(_, id)| id);
                let element = format!("{}/{{{name}}}", route(operation.path));
                found.entry(element).or_insert_with(|| id.to_owned());
            }
        }
        found.into_iter().collect()
    }
}

/// Returns whether a value from a service is an id that names one resource when it is put into a path.
fn is_segment(id: &str) -> bool {
    matches!(id.len(), 1..=1024) && !matches!(id, "." | "..") && !id.contains(['/', '\\'])
}

impl Known {
    /// Learns ids from a response.
    pub(super) fn learn(
        &mut self,
        spec: &Spec,
        operation: &Operation<'_>,
        response: &Response,
        body: &Value,
    ) {
        for (path, id) in Paths::items(spec, operation) {
            let elements = elements(operation, body).into_iter().flatten();
            let mut ids = elements.filter_map(|element| {
                let id = element.get(&id).or_else(|| element.get("id"));
                text(id?)
            });
            if let Some(id) = ids.next().filter(|id| is_segment(id)) {
                self.ids.entry(nameless(&path)).or_insert(id);
            }
        }
        let responses = operation.value.get("responses");
        let documented = responses.and_then(|all| all.get(response.status.to_string()));
        let documented = documented.and_then(|documented| spec.resolve(documented));
        let links = documented.and_then(|documented| documented.get("links")?.as_object());
        for link in links.into_iter().flat_map(|links| links.values()) {
            let link = spec.resolve(link).unwrap_or(link);
            let Some(target) = link.get("operationId").and_then(Value::as_str) else {
                continue;
            };
            let parameters = link.get("parameters").and_then(Value::as_object);
            for (name, expression) in parameters.into_iter().flatten() {
                if let Some(value) = expression
                    .as_str()
                    .and_then(|it| evaluate(it, response, body))
                    .filter(|value| is_segment(value))
                {
                    let name = name.rsplit('.').next().unwrap_or(name);
                    self.links
                        .insert((target.to_owned(), name.to_owned()), value);
                }
            }
        }
    }

    /// Creates a request of an operation.
    ///
    /// # Errors
    /// The missing part.
    pub(super) fn request(
        &self,
        spec: &Spec,
        base: &str,
        operation: &Operation<'_>,
        settings: &Settings,
        more: &[(String, String)],
    ) -> Result<Request, Missing> {
        let mut path = route(operation.path).to_owned();
        let fixed = constants(operation.path);
        let mut query: Vec<(String, String)> = fixed
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut headers = settings.headers.clone();
        for (_, parameter) in operation.parameters(spec) {
            let field = |key: &str| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let (name, place) = (field("name"), field("in"));
            let own = more.iter().find(|(other, _)| other == name);
            let is_given = settings.parameters.contains_key(name);
            let is_required = parameter.get("required") == Some(&Value::Bool(true));
            let has_header = headers
                .iter()
                .any(|(other, _)| other.eq_ignore_ascii_case(name));
            if place == "header" && has_header
                || own.is_none() && !is_given && !is_required && place != "path"
            {
                continue;
            }
            let values = match own {
                Some((_, value)) => vec![value.clone()],
                None => self.value(spec, operation, parameter, settings)?,
            };
            let joined = values.join(",");
            match place {
                "path" => {
                    let encoded = utf8_percent_encode(&joined, RESERVED).to_string();
                    path = path.replace(&format!("{{{name}}}"), &encoded);
                }
                "query" if parameter.get("explode") == Some(&Value::Bool(false)) => {
                    query.push((name.to_owned(), joined));
                }
                "query" => query.extend(values.into_iter().map(|value| (name.to_owned(), value))),
                "header" => headers.push((name.to_owned(), joined)),
                _ => {
                    let (name, place) = (name.to_owned(), place.to_owned());
                    return Err(Missing::Place { name, place });
                }
            }
        }
        let body = body(spec, operation)?;
        if body.is_some() {
            headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        }
        let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        let query: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        Ok(Request {
            method: operation.method.to_uppercase(),
            url: format!(
                "{}{path}{mark}{}",
                base.trim_end_matches('/'),
                query.join("&")
            ),
            headers,
            body: body.unwrap_or_default(),
        })
    }

    fn value(
        &self,
        spec: &Spec,
        operation: &Operation<'_>,
        parameter: &Value,
        settings: &Settings,
    ) -> Result<Vec<String>, Missing> {
        let name = parameter
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if let Some(value) = settings.parameters.get(name) {
            return Ok(vec![value.clone()]);
        }
        let is_path = parameter.get("in").and_then(Value::as_str) == Some("path");
        // A modifying call uses only given ids, never one that a list happened to contain.
        if is_safe(operation) {
            let linked = (
                operation.id().unwrap_or_default().to_owned(),
                name.to_owned(),
            );
            let end = operation
                .path
                .find(&format!("{{{name}}}"))
                .map(|at| at + name.len() + 2);
            let prefix = end
                .and_then(|end| operation.path.get(..end))
                .filter(|_| is_path);
            let id = prefix.and_then(|prefix| self.ids.get(&nameless(prefix)));
            if let Some(value) = self.links.get(&linked).or(id) {
                return Ok(vec![value.clone()]);
            }
        } else if is_path {
            return Err(Missing::Given(name.to_owned()));
        }
        let schema = parameter
            .get("schema")
            .and_then(|schema| spec.resolve(schema));
        let schema = schema.unwrap_or(&Value::Null);
        let examples = parameter.get("examples").and_then(Value::as_object);
        let example = examples.and_then(|all| all.values().next()?.get("value"));
        let found = [
            parameter.get("example"),
            example,
            schema.get("example"),
            schema.get("default"),
        ];
        let listed = schema.pointer("/enum/0").or(schema.get("const"));
        let values = found
            .into_iter()
            .flatten()
            .chain(listed)
            .find_map(|value| match value {
                Value::Array(list) => list.iter().map(text).collect::<Option<Vec<String>>>(),
                other => Some(vec![text(other)?]),
            });
        values.ok_or_else(|| {
            let why = if is_path {
                "no list had one, and the contract has no example"
            } else {
                "the contract has no example, default or list of values"
            };
            let name = name.to_owned();
            Missing::Value { name, why }
        })
    }
}

/// Returns the example of a body.
fn body(spec: &Spec, operation: &Operation<'_>) -> Result<Option<Vec<u8>>, Missing> {
    let Some(body) = operation
        .value
        .get("requestBody")
        .and_then(|body| spec.resolve(body))
    else {
        return Ok(None);
    };
    let media = body
        .pointer("/content/application~1json")
        .unwrap_or(&Value::Null);
    let examples = media.get("examples").and_then(Value::as_object);
    let named = examples.and_then(|all| spec.resolve(all.values().next()?)?.get("value"));
    let schema = media.get("schema").and_then(|schema| spec.resolve(schema));
    let example = media
        .get("example")
        .or(named)
        .or_else(|| schema.and_then(|schema| schema.get("example")));
    match example {
        Some(example) => Ok(Some(example.to_string().into_bytes())),
        None if body.get("required") == Some(&Value::Bool(true)) => Err(Missing::Body),
        None => Ok(None),
    }
}

/// Returns the elements that a response lists.
pub(super) fn elements<'b>(operation: &Operation<'_>, body: &'b Value) -> Option<&'b Vec<Value>> {
    if let Some(list) = body.as_array() {
        return Some(list);
    }
    let named = operation
        .value
        .pointer("/x-pagination/items")
        .and_then(Value::as_str);
    match named {
        Some(name) => body.get(name)?.as_array(),
        None => body.as_object()?.values().find_map(Value::as_array),
    }
}

/// Evaluates a runtime expression of a link.
fn evaluate(expression: &str, response: &Response, body: &Value) -> Option<String> {
    if let Some(pointer) = expression.strip_prefix("$response.body#") {
        return text(body.pointer(pointer)?);
    }
    match expression.strip_prefix("$response.header.") {
        Some(name) => response.header(name).map(str::to_owned),
        None => (!expression.starts_with('$')).then(|| expression.to_owned()),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns a path without parameter names: ids are the same whatever a path calls them.
fn nameless(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        text.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::is_segment;

    #[test]
    fn ids_of_a_service_must_be_one_path_segment() {
        for id in ["", ".", "..", "../x", "a/b", "a\\b", &"x".repeat(2000)] {
            assert!(!is_segment(id), "{id}");
        }
        for id in ["1", "a.b", "...", "a b"] {
            assert!(is_segment(id), "{id}");
        }
    }
}
