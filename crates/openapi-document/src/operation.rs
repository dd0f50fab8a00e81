//! The operations of a document, in order.

use serde_json::Value;

use crate::{Document, pointer};

/// Keys of a path item whose values are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation with its path item, path and method.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The path item around the operation.
    pub item: &'a Value,
    /// The HTTP method, in lower case.
    pub method: &'a str,
    /// The operation itself.
    pub value: &'a Value,
    /// The pointer to it.
    pub pointer: String,
}

impl<'a> Operation<'a> {
    /// Returns whether a key of a path item is a method, so that its value is an operation.
    pub fn is_method(key: &str) -> bool {
        METHODS.contains(&key)
    }

    /// Returns the `operationId`, unless it is missing or blank.
    pub fn id(&self) -> Option<&'a str> {
        let id = self.value.get("operationId").and_then(Value::as_str);
        id.filter(|id| !id.trim().is_empty())
    }

    /// Returns the first documented success: its status, 200 for `2XX`, and the response.
    pub fn success(&self, document: &'a Document) -> Option<(u16, &'a Value)> {
        let responses = self.value.get("responses")?.as_object()?;
        let successes = responses.iter().filter_map(|(code, response)| {
            let status = match code.as_str() {
                "2XX" => 200,
                code => code
                    .parse()
                    .ok()
                    .filter(|status| (200..300).contains(status))?,
            };
            Some((status, document.resolve(response)?))
        });
        successes.min_by_key(|(status, _)| *status)
    }

    /// Returns the schema of the JSON that the operation returns on success.
    pub fn json_response(&self, document: &'a Document) -> Option<&'a Value> {
        let (_, response) = self.success(document)?;
        let content = response.get("content")?.as_object()?;
        let is_any = |name: &str| is_json(name) || name == "*/*";
        let (_, media) = content.iter().find(|(name, _)| is_any(name))?;
        document.resolve(media)?.get("schema")
    }

    /// Returns the schema of the request body: that of JSON if the operation accepts JSON, else
    /// that of the first media type.
    pub fn body_schema(&self, document: &'a Document) -> Option<&'a Value> {
        let body = document.resolve(self.value.get("requestBody")?)?;
        let content = body.get("content")?.as_object()?;
        let json = content.iter().find(|(name, _)| is_json(name));
        let (_, media) = json.or_else(|| content.iter().next())?;
        document.resolve(media)?.get("schema")
    }

    /// Returns the parameters of the path item and then of the operation, with references followed,
    /// and the pointer to each entry.
    pub fn parameters(&self, document: &'a Document) -> Vec<(String, &'a Value)> {
        let above = pointer::parent(&self.pointer).unwrap_or_default();
        let lists = [(self.item, above), (self.value, self.pointer.as_str())];
        let mut found = Vec::new();
        for (owner, at) in lists {
            let list = owner.get("parameters").and_then(Value::as_array);
            for (index, entry) in list.into_iter().flatten().enumerate() {
                if let Some(parameter) = document.resolve(entry) {
                    found.push((format!("{at}/parameters/{index}"), parameter));
                }
            }
        }
        found
    }
}

impl Document {
    /// Returns every operation, in the order of the document. References of path items are followed.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.value().get("paths").and_then(Value::as_object);
        let paths = paths.into_iter().flatten();
        paths
            .filter(|(path, _)| !path.starts_with("x-"))
            .filter_map(|(path, item)| {
                let (at, item) = self.resolve_at(item, &pointer::child("/paths", path))?;
                Some((path, at, item))
            })
            .flat_map(|(path, at, item)| {
                let entries = item.as_object().into_iter().flatten();
                let operations = entries.filter(|(name, _)| Operation::is_method(name));
                operations.map(move |(method, value)| Operation {
                    path,
                    item,
                    method,
                    value,
                    pointer: pointer::child(&at, method),
                })
            })
    }
}

/// Returns whether a media type is JSON: `application/json`, one that ends in `+json`, or one whose
/// name has the word `json`, as types of vendors that follow no convention do.
///
/// ```
/// assert!(openapi_document::is_json("application/problem+json; charset=utf-8"));
/// assert!(openapi_document::is_json("application/example-v2.1-json-patch"));
/// assert!(!openapi_document::is_json("text/plain"));
/// ```
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    let name = essence.strip_prefix("application/");
    let mut words = name
        .into_iter()
        .flat_map(|name| name.split(['+', '-', '.']));
    words.any(|word| word == "json") || essence.ends_with("+json")
}
