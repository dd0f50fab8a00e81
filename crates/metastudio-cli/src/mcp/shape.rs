//! The part of a result that an agent asked for, as large as a response may be.

use serde_json::{Map, Value, json};

use super::cursor::Cursor;
use crate::{failure::Failure, output::filter::Filter};

/// The most characters of a result; a response adds little to it.
const MOST: usize = 39_000;
/// The number of elements if none is asked for.
pub(super) const LIMIT: usize = 20;

/// What an agent wants of a result.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    /// The fields of the object, or of each element of the list; `a.b` is a field of `a`.
    pub(super) fields: Vec<String>,
    /// A program of jq's language.
    pub(super) jq: Option<String>,
    /// The most elements.
    pub(super) limit: Option<usize>,
    /// Where an earlier result ended.
    pub(super) cursor: Cursor,
}

/// Where a page is in the list of the service.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Page {
    /// The elements of all pages.
    pub(super) total: Option<u64>,
    /// The elements on the page.
    pub(super) count: usize,
    /// Whether another page may follow.
    pub(super) has_more: bool,
}

impl Wanted {
    /// Takes what is wanted out of the arguments of a tool.
    ///
    /// # Errors
    ///
    /// Fails if a value is of another form; a filter is compiled, so that it fails before a request.
    pub(super) fn take(arguments: &mut Map<String, Value>) -> Result<Self, Failure> {
        let text = |value: Value| match value {
            Value::String(text) if !text.is_empty() => Some(text),
            _ => None,
        };
        let fields = match arguments.remove("fields") {
            Some(Value::Array(fields)) => fields.into_iter().filter_map(text).collect(),
            _ => Vec::new(),
        };
        let jq = arguments.remove("jq").and_then(text);
        if let Some(program) = &jq {
            filter(program)?;
        }
        let cursor = arguments.remove("cursor").and_then(text);
        let limit = arguments.remove("limit").and_then(|limit| limit.as_u64());
        Ok(Self {
            fields,
            jq,
            limit: limit.and_then(|limit| usize::try_from(limit).ok()),
            cursor: match cursor {
                Some(cursor) => cursor.parse()?,
                None => Cursor::default(),
            },
        })
    }

    /// Returns the response for a body: `result`, and if there is more, `next`.
    ///
    /// # Errors
    ///
    /// Fails if the filter fails on the body.
    pub(super) fn of(
        &self,
        body: &Value,
        items: Option<&str>,
        page: Option<Page>,
    ) -> Result<Value, Failure> {
        let list = items
            .and_then(|items| body.get(items))
            .filter(|list| list.is_array());
        let result = match &self.jq {
            Some(program) => filter(program)?
                .apply(body)
                .map_err(|failure| of_jq(&failure))?,
            None => picked(list.unwrap_or(body), &self.fields),
        };
        let mut response = Map::new();
        let next = self.fit(result, page, &mut response);
        if let Some(total) = page.and_then(|page| page.total) {
            response.insert("total".to_owned(), total.into());
        }
        if let Some(next) = next {
            response.insert("next".to_owned(), next.to_string().into());
        }
        Ok(response.into())
    }

    /// Adds as much of the result as fits, and returns where it continues.
    fn fit(
        &self,
        result: Value,
        page: Option<Page>,
        response: &mut Map<String, Value>,
    ) -> Option<Cursor> {
        let here = self.cursor;
        let after = page.filter(|page| page.has_more).map(|page| Cursor {
            offset: here.offset + page.count as u64,
            ..Cursor::default()
        });
        let mut result = result;
        let mut done = after;
        if let Value::Array(values) = &mut result {
            // The pages of the service have the size that was asked for.
            let most = page.map_or(self.limit, |_| None).unwrap_or(usize::MAX);
            let start = here.items.min(values.len());
            let kept = if here.text > 0 {
                0
            } else {
                fitting(&values[start..], most)
            };
            let is_last = |end: usize| end >= values.len();
            let follows = |end: usize| Cursor {
                items: end,
                text: 0,
                ..here
            };
            if kept > 0 || start == values.len() {
                let next = if is_last(start + kept) {
                    after
                } else {
                    Some(follows(start + kept))
                };
                let shown: Vec<Value> = values.drain(start..start + kept).collect();
                response.insert("result".to_owned(), shown.into());
                return next;
            }
            // An element that is too large alone is shown as text.
            done = if is_last(start + 1) {
                after
            } else {
                Some(follows(start + 1))
            };
            result = values.swap_remove(start);
        }
        let text = result.to_string();
        if text.len() <= MOST && here.text == 0 {
            response.insert("result".to_owned(), result);
            return done;
        }
        let shown: String = text.chars().skip(here.text).take(MOST / 2).collect();
        let end = here.text + shown.chars().count();
        response.insert("result".to_owned(), shown.into());
        let note = "a part of the JSON as text; `fields` or `jq` make it shorter";
        response.insert("note".to_owned(), note.into());
        if end < text.chars().count() {
            return Some(Cursor { text: end, ..here });
        }
        done
    }
}

/// Returns how many values fit into a response.
fn fitting(values: &[Value], most: usize) -> usize {
    let (mut size, mut count) = (0, 0);
    for value in values.iter().take(most) {
        size += value.to_string().len() + 1;
        if size > MOST {
            break;
        }
        count += 1;
    }
    count
}

fn filter(program: &str) -> Result<Filter, Failure> {
    Filter::jq(program).map_err(|failure| of_jq(&failure))
}

/// Returns a failure of the filter that names the argument of the tool.
fn of_jq(failure: &Failure) -> Failure {
    Failure::usage(failure.message().replacen("--jq", "`jq`", 1)).with_code("invalid_arguments")
}

/// Returns the fields of an object, or of each element of a list.
fn picked(value: &Value, fields: &[String]) -> Value {
    if fields.is_empty() {
        return value.clone();
    }
    match value {
        Value::Array(values) => values.iter().map(|value| picked(value, fields)).collect(),
        Value::Object(_) => {
            let mut own = Map::new();
            for field in fields {
                let found = field
                    .split('.')
                    .try_fold(value, |value, name| value.get(name));
                if let Some(found) = found {
                    own.insert(field.clone(), found.clone());
                }
            }
            own.into()
        }
        other => other.clone(),
    }
}

/// Returns the properties that every tool with results takes.
pub(super) fn properties(is_list: bool) -> Map<String, Value> {
    let mut own = Map::new();
    let mut add = |name: &str, schema: Value| own.insert(name.to_owned(), schema);
    let of = if is_list {
        "each element"
    } else {
        "the result"
    };
    let text = format!("Return only these fields of {of}; a.b is a field of a.");
    add(
        "fields",
        json!({"type": "array", "items": {"type": "string"}, "description": text}),
    );
    let text = "Filter the whole response with jq's language.";
    add("jq", json!({"type": "string", "description": text}));
    if is_list {
        let text = format!("The most elements (default {LIMIT}).");
        add(
            "limit",
            json!({"type": "integer", "minimum": 1, "maximum": 100, "description": text}),
        );
    }
    let text = "`next` of an earlier result with the same arguments, to continue it.";
    add("cursor", json!({"type": "string", "description": text}));
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(count: usize, size: usize) -> Value {
        let items =
            (0..count).map(|at| json!({"id": at, "text": "x".repeat(size), "a": {"b": at}}));
        json!({"items": items.collect::<Vec<_>>(), "count": count})
    }

    #[test]
    fn fields_of_elements_are_picked() {
        let wanted = Wanted {
            fields: vec!["id".to_owned(), "a.b".to_owned()],
            ..Wanted::default()
        };
        let response = wanted
            .of(&list(2, 3), Some("items"), None)
            .expect("a result");
        assert_eq!(
            response,
            json!({"result": [{"id": 0, "a.b": 0}, {"id": 1, "a.b": 1}]})
        );
    }

    #[test]
    fn long_results_are_paged_without_loss() {
        let body = list(60, 1_500);
        let (mut wanted, mut ids) = (Wanted::default(), Vec::new());
        loop {
            let response = wanted.of(&body, Some("items"), None).expect("a result");
            assert!(response.to_string().len() <= 40_000);
            let items = response["result"].as_array().expect("a list").clone();
            ids.extend(items.iter().filter_map(|item| item["id"].as_u64()));
            match response["next"].as_str() {
                Some(next) => wanted.cursor = next.parse().expect("a cursor"),
                None => break,
            }
        }
        assert_eq!(ids, (0..60).collect::<Vec<_>>());
    }

    #[test]
    fn long_text_is_paged_without_loss() {
        let body = json!({"text": "é\"".repeat(50_000)});
        let (mut wanted, mut text) = (Wanted::default(), String::new());
        loop {
            let response = wanted.of(&body, None, None).expect("a result");
            text.push_str(response["result"].as_str().expect("a text"));
            match response["next"].as_str() {
                Some(next) => wanted.cursor = next.parse().expect("a cursor"),
                None => break,
            }
        }
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), body);
    }

    #[test]
    fn service_pages_have_a_cursor_until_the_last() {
        let page = |has_more| Page {
            total: Some(9),
            count: 2,
            has_more,
        };
        let wanted = Wanted {
            cursor: "4.0.0".parse().expect("a cursor"),
            ..Wanted::default()
        };
        let body = list(2, 1);
        let response = wanted
            .of(&body, Some("items"), Some(page(true)))
            .expect("a result");
        assert_eq!(
            (&response["next"], &response["total"]),
            (&json!("6.0.0"), &json!(9))
        );
        let response = wanted
            .of(&body, Some("items"), Some(page(false)))
            .expect("a result");
        assert!(response.get("next").is_none());
    }

    #[test]
    fn filters_apply_to_the_whole_body_and_fail_early() {
        let wanted = Wanted {
            jq: Some(".count".to_owned()),
            ..Wanted::default()
        };
        assert_eq!(
            wanted
                .of(&list(3, 1), Some("items"), None)
                .expect("a result"),
            json!({"result": 3})
        );
        let mut arguments = Map::new();
        arguments.insert("jq".to_owned(), ".[".into());
        let failure = Wanted::take(&mut arguments).expect_err("no filter");
        assert!(failure.message().starts_with("`jq`"), "{failure}");
        arguments.insert("cursor".to_owned(), "soon".into());
        let failure = Wanted::take(&mut arguments).expect_err("no cursor");
        assert!(failure.message().contains("allowed values"), "{failure}");
    }
}
