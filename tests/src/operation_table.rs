//! The client's operation table agrees with the contract.
//!
//! Both are converted to lines of text, so that a failure shows the differing lines.

use std::collections::BTreeSet;

use metastudio::operation::{self, ListStyle, Location, Operation, Parameter, Retry};
use serde_json::Value;

use crate::support::contract::{self, fields, operations, resolve};

/// Formats an optional fact as a part of a line.
fn fact(name: &str, value: Option<impl ToString>) -> String {
    let value = value.map(|value| value.to_string());
    value.map_or_else(String::new, |value| format!(", {name} {value}"))
}

/// Returns the lines of an operation in the table.
fn by_table(operation: &Operation) -> BTreeSet<String> {
    let mut lines = BTreeSet::from([
        format!("{} {}", operation.method, operation.path),
        format!("family {}", operation.family),
        format!("idempotent {}", operation.idempotent),
        format!("retry {}", retry(operation.retry)),
    ]);
    lines.extend(
        operation
            .statuses
            .iter()
            .map(|status| format!("status {status}")),
    );
    lines.extend(operation.rate_limit.iter().flat_map(|limit| {
        let regions = limit
            .by_region
            .iter()
            .map(|(region, rate)| (*region, *rate));
        let all = regions.chain([("default", limit.default)]);
        all.map(|(region, rate)| format!("{rate} calls per second in {region}"))
    }));
    lines.extend(operation.pagination.iter().map(|pages| {
        let default = fact("default", pages.default_limit);
        let total = fact("total", pages.total);
        format!(
            "pages of {} by {} and {}{total}{default}",
            pages.items, pages.offset, pages.limit
        )
    }));
    lines.extend(operation.job.iter().map(|job| {
        format!(
            "jobs with {} and {}{}{}",
            job.id,
            job.state,
            fact("in", job.items),
            fact("by", job.by)
        )
    }));
    lines.extend(
        operation
            .creates
            .iter()
            .map(|new| format!("starts a job with {} shown by {}", new.id, new.shown_by)),
    );
    lines.extend(
        operation
            .sensitive
            .iter()
            .map(|pointer| format!("sensitive {pointer}")),
    );
    lines.extend(operation.parameters.iter().map(parameter_by_table));
    lines
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Idempotent => "idempotent",
        Retry::Unexecuted => "unexecuted",
        Retry::Never => "never",
        _ => panic!("{retry:?} is not supported by this test"),
    }
}

fn parameter_by_table(parameter: &Parameter) -> String {
    let location = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Form => "form",
        Location::Body => "body",
        other => panic!(
            "{}: {other:?} is not supported by this test",
            parameter.name
        ),
    };
    let list = match parameter.list {
        ListStyle::Single => None,
        ListStyle::Joined => Some("joined"),
        ListStyle::Repeated => Some("repeated"),
        _ => panic!("{:?} is not supported by this test", parameter.list),
    };
    [
        format!("{location} {}", parameter.name),
        fact("required", Some(parameter.required)),
        fact("list", list),
        fact("minimum", parameter.minimum),
        fact("maximum", parameter.maximum),
        fact("minLength", parameter.min_length),
        fact("maxLength", parameter.max_length),
        fact("minItems", parameter.min_items),
        fact("maxItems", parameter.max_items),
        fact("ascii", parameter.ascii.then_some("only")),
        fact("client", parameter.client),
    ]
    .concat()
}

/// Returns the lines of an operation in the contract.
fn by_contract(operation: contract::Operation) -> BTreeSet<String> {
    let value = operation.value;
    let text = |value: &'static Value| value.as_str();
    let is_idempotent = value["x-idempotent"] == true;
    let retry = text(&value["x-retry"]);
    let mut lines = BTreeSet::from([
        format!("{} {}", operation.method.to_uppercase(), operation.path),
        format!("family {}", text(&value["tags"][0]).expect("a tag")),
        format!("idempotent {is_idempotent}"),
        format!(
            "retry {}",
            retry.unwrap_or(if is_idempotent {
                "idempotent"
            } else {
                "unexecuted"
            })
        ),
    ]);
    if let Some(pages) = value.get("x-pagination") {
        let name = |key: &str| text(&pages[key]).expect("a name");
        let limit = operation
            .parameters()
            .find(|parameter| parameter["name"] == pages["limit"]);
        let default = fact(
            "default",
            limit.and_then(|limit| limit["schema"].get("default")),
        );
        let total = fact("total", text(&pages["total"]));
        let (items, offset, limit) = (name("items"), name("offset"), name("limit"));
        lines.insert(format!(
            "pages of {items} by {offset} and {limit}{total}{default}"
        ));
    }
    if let Some(job) = value.get("x-job") {
        let name = |key: &str| text(&job[key]).expect("a name");
        if let Some(shown_by) = text(&job["creates"]) {
            let id = name("id");
            lines.insert(format!("starts a job with {id} shown by {shown_by}"));
        }
    }
    if let Some(job) = value.get("x-job").filter(|job| job.get("state").is_some()) {
        let name = |key: &str| text(&job[key]).expect("a name");
        let items = fact("in", text(&job["items"]));
        let by = fact("by", text(&job["by"]));
        lines.insert(format!(
            "jobs with {} and {}{items}{by}",
            name("id"),
            name("state")
        ));
    }
    lines.extend(
        operation
            .responses()
            .map(|(status, _)| format!("status {status}")),
    );
    lines.extend(
        fields(&value["x-rate-limit"])
            .map(|(region, rate)| format!("{rate} calls per second in {region}")),
    );
    lines.extend(operation.parameters().map(parameter_by_contract));
    lines.extend(body_by_contract(value));
    let mut sensitive = Vec::new();
    for (_, body) in operation
        .responses()
        .filter(|(status, _)| status.starts_with('2'))
    {
        let schema = body["content"]["application/json"].get("schema");
        schema
            .iter()
            .for_each(|schema| find_sensitive(schema, "", &mut Vec::new(), &mut sensitive));
    }
    lines.extend(
        sensitive
            .iter()
            .map(|pointer| format!("sensitive {pointer}")),
    );
    lines
}

/// Returns the lines of the parts of a form, or of the bounds in a JSON body.
fn body_by_contract(operation: &'static Value) -> Vec<String> {
    let Some(body) = operation.get("requestBody") else {
        return Vec::new();
    };
    let (media_type, media) = fields(&resolve(body)["content"]).next().expect("a type");
    let schema = &media["schema"];
    if media_type.starts_with("multipart/") {
        let schema = resolve(schema);
        let required = schema["required"].as_array();
        let is_required = |name| required.is_some_and(|all| all.contains(&Value::from(name)));
        return fields(&schema["properties"])
            .map(|(name, _)| format!("form {name}, required {}", is_required(name)))
            .collect();
    }
    let mut bounds = Vec::new();
    find_bounds(schema, "", &mut Vec::new(), &mut bounds);
    bounds
}

/// Collects a line for each bounded value in a body.
fn find_bounds(
    schema: &'static Value,
    at: &str,
    above: &mut Vec<&'static Value>,
    found: &mut Vec<String>,
) {
    let schema = resolve(schema);
    if above.iter().any(|other| std::ptr::eq(*other, schema)) {
        return;
    }
    let number = |key: &str| fact(key, bound(schema, key));
    let bounds: String = BOUNDS.map(number).concat();
    if !bounds.is_empty() {
        found.push(format!("body {at}, required false{bounds}"));
    }
    above.push(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        find_bounds(part, at, above, found);
    }
    for (name, property) in fields(&schema["properties"]) {
        find_bounds(property, &format!("{at}/{name}"), above, found);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(element) = schema.get(key).filter(|element| element.is_object()) {
            find_bounds(element, &format!("{at}/*"), above, found);
        }
    }
    above.pop();
}

/// The keywords of bounds, in the order of the lines.
const BOUNDS: [&str; 6] = [
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
];

/// Returns a bound. A minimal length of zero is none.
fn bound(schema: &Value, key: &str) -> Option<f64> {
    let bound = schema[key].as_f64();
    bound.filter(|bound| *bound > 0.0 || !matches!(key, "minLength" | "minItems"))
}

/// A bound beside a reference, or else one of what is referred to.
fn whole_bound(schema: &'static Value, key: &str) -> Option<f64> {
    let target = resolve(schema);
    bound(target, key).or_else(|| whole_bound(target["allOf"].get(0)?, key))
}

fn parameter_by_contract(parameter: &'static Value) -> String {
    let word = |key: &str| parameter[key].as_str();
    let location = word("in").expect("a location");
    let schema = resolve(&parameter["schema"]);
    let list = (schema["type"] == "array").then(|| match parameter.get("explode") {
        Some(Value::Bool(false)) => "joined",
        _ => "repeated",
    });
    let element = if list.is_some() {
        &schema["items"]
    } else {
        &parameter["schema"]
    };
    let number = |key: &str| match key {
        "minItems" | "maxItems" => bound(schema, key),
        _ => whole_bound(element, key),
    };
    // A path parameter must not be empty, even if the contract does not declare it.
    let min_length = number("minLength").filter(|min| location != "path" || *min > 1.0);
    [
        format!("{location} {}", word("name").expect("a name")),
        fact("required", Some(parameter["required"] == true)),
        fact("list", list),
        fact("minimum", number("minimum")),
        fact("maximum", number("maximum")),
        fact("minLength", min_length),
        fact("maxLength", number("maxLength")),
        fact("minItems", number("minItems")),
        fact("maxItems", number("maxItems")),
        fact(
            "ascii",
            (parameter["x-forbid-non-ascii"] == true).then_some("only"),
        ),
        fact("client", word("x-client")),
    ]
    .concat()
}

/// Collects pointers to the values that a schema marks as sensitive.
fn find_sensitive(
    schema: &'static Value,
    at: &str,
    above: &mut Vec<&'static Value>,
    found: &mut Vec<String>,
) {
    let schema = resolve(schema);
    if above.iter().any(|other| std::ptr::eq(*other, schema)) {
        return;
    }
    above.push(schema);
    if schema["x-sensitive"] == true {
        found.push(at.to_owned());
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        find_sensitive(part, at, above, found);
    }
    for (name, property) in fields(&schema["properties"]) {
        find_sensitive(property, &format!("{at}/{name}"), above, found);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(element) = schema.get(key).filter(|element| element.is_object()) {
            find_sensitive(element, &format!("{at}/*"), above, found);
        }
    }
    above.pop();
}

#[test]
fn the_table_has_the_operations_of_the_contract() {
    let of_table: BTreeSet<&str> = operation::ALL
        .iter()
        .map(|operation| operation.id)
        .collect();
    let of_contract = operations().into_iter().map(contract::Operation::id);
    assert_eq!(of_table, of_contract.collect());
    assert_eq!(of_table.len(), operation::ALL.len());
}

#[test]
fn every_entry_agrees_with_the_contract() {
    for operation in operation::ALL {
        let id = operation.id;
        assert_eq!(
            by_table(operation),
            by_contract(contract::operation(id)),
            "{id}"
        );
    }
}
