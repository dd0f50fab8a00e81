//! Compares the requests of two clients for the same call, in everything that the contract determines.
//!
//! | part | comparison |
//! |---|---|
//! | method, path, query | byte for byte |
//! | names of signed headers | as sets, without those that only describe the client |
//! | values of these headers | byte for byte |
//! | content type | byte for byte, except the boundary of a form |
//! | JSON bodies | as values: whitespace, the order of fields, and `1` or `1.0` do not matter |
//! | forms | as parts: their order and other headers do not matter |
//! | signatures | byte for byte, if the signed data is equal |

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::recorder::Exchange;

/// Headers that describe the client or the body, which a client may sign or not.
const OF_CLIENTS: [&str; 3] = ["user-agent", "content-type", "accept"];

/// Returns the differences, one per line.
pub(super) fn differences(theirs: &Exchange, ours: &Exchange) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, theirs: &str, ours: &str| {
        if theirs != ours {
            found.push(format!("{what} is {theirs:?}, ours is {ours:?}"));
        }
    };
    compare("the method", &theirs.method, &ours.method);
    compare("the target", &theirs.target, &ours.target);
    let (signed, also) = (signed(theirs), self::signed(ours));
    let names = |signed: &BTreeSet<String>| Vec::from_iter(signed.iter().cloned()).join(";");
    compare("the set of signed headers", &names(&signed), &names(&also));
    for name in &also {
        let value = |exchange: &Exchange| exchange.header(name).unwrap_or_default().to_owned();
        compare(name, &value(theirs), &value(ours));
    }
    if !ours.body.is_empty() || !theirs.body.is_empty() {
        compare(
            "the content type",
            &content_type(theirs),
            &content_type(ours),
        );
        compare("the body", &body(theirs), &body(ours));
    }
    if has_equal_signed_data(theirs, ours) {
        let signature = |exchange: &Exchange| part(exchange, "Signature=").to_owned();
        compare("the signature", &signature(theirs), &signature(ours));
    }
    found
}

/// Returns whether the signed data of both requests is equal.
pub(super) fn has_equal_signed_data(theirs: &Exchange, ours: &Exchange) -> bool {
    let all = |exchange: &Exchange| {
        let names = part(exchange, "SignedHeaders=").to_owned();
        let values: Vec<Option<String>> = names
            .split(';')
            .map(|name| exchange.header(name).map(str::to_owned))
            .collect();
        let Exchange {
            method,
            target,
            body,
            ..
        } = exchange;
        (method.clone(), target.clone(), body.clone(), names, values)
    };
    all(theirs) == all(ours)
}

/// Returns a part of the `Authorization` header.
fn part<'a>(exchange: &'a Exchange, name: &str) -> &'a str {
    let header = exchange.header("authorization").unwrap_or_default();
    let mut parts = header.split([' ', ',']);
    parts
        .find_map(|part| part.strip_prefix(name))
        .unwrap_or_default()
}

fn signed(exchange: &Exchange) -> BTreeSet<String> {
    let names = part(exchange, "SignedHeaders=").split(';');
    let names = names.filter(|name| !OF_CLIENTS.contains(name));
    names.map(str::to_owned).collect()
}

/// Returns the content type without the boundary.
fn content_type(exchange: &Exchange) -> String {
    let header = exchange.header("content-type").unwrap_or_default();
    let parts = header.split(';').map(str::trim);
    let parts = parts.filter(|part| !part.starts_with("boundary="));
    Vec::from_iter(parts).join(";").to_ascii_lowercase()
}

/// Returns the body in a comparable form.
fn body(exchange: &Exchange) -> String {
    let header = exchange.header("content-type").unwrap_or_default();
    if let Some((_, boundary)) = header.split_once("boundary=") {
        return format!("{:?}", parts(&exchange.body, boundary.trim_matches('"')));
    }
    match serde_json::from_slice::<Value>(&exchange.body) {
        Ok(body) => canonical(&body).to_string(),
        Err(_) => String::from_utf8_lossy(&exchange.body).into_owned(),
    }
}

/// Sorts the fields of JSON, and converts all numbers to floating point.
pub(super) fn canonical(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, Value> = fields
                .iter()
                .map(|(name, value)| (name, canonical(value)))
                .collect();
            sorted
                .into_iter()
                .map(|(name, value)| (name.clone(), value))
                .collect()
        }
        Value::Array(values) => values.iter().map(canonical).collect(),
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}

/// Returns the parts of a form by name, with file name, content type and content.
fn parts(body: &[u8], boundary: &str) -> BTreeMap<String, (String, String, String)> {
    let text = String::from_utf8_lossy(body);
    let mut parts = BTreeMap::new();
    for part in text.split(&format!("--{boundary}")) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let attribute = |name: &str| {
            let start = head.find(&format!("; {name}=\""))? + name.len() + 4;
            head[start..].split('"').next().map(str::to_owned)
        };
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (other, value) = line.split_once(':')?;
                other
                    .eq_ignore_ascii_case(name)
                    .then(|| value.trim().to_owned())
            })
        };
        let file = attribute("filename");
        // The content type matters for files only.
        let kind = file.as_ref().and_then(|_| header("content-type"));
        let content = content.strip_suffix("\r\n").unwrap_or(content);
        let part = (
            file.unwrap_or_default(),
            kind.unwrap_or_default(),
            content.to_owned(),
        );
        parts.insert(attribute("name").unwrap_or_default(), part);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchange(target: &str, signed: &str, body: &str) -> Exchange {
        let authorization =
            format!("SDK-HMAC-SHA256 Access=AK, SignedHeaders={signed}, Signature=1234");
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", "application/json"),
            ("host", "h"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Exchange {
            method: "POST".to_owned(),
            target: target.to_owned(),
            headers: headers.into(),
            body: body.as_bytes().to_owned(),
            ..Exchange::default()
        }
    }

    #[test]
    fn equivalent_json_is_equal_and_everything_else_differs() {
        let ours = exchange("/a?b=1", "host", r#"{"a":1,"b":[2.5]}"#);
        let same = exchange("/a?b=1", "host;user-agent", r#"{ "b": [2.5], "a": 1.0 }"#);
        assert_eq!(differences(&same, &ours), Vec::<String>::new());
        assert!(!has_equal_signed_data(&same, &ours));
        for (other, part) in [
            (
                exchange("/a?b=%31", "host", r#"{"a":1,"b":[2.5]}"#),
                "the target",
            ),
            (
                exchange("/a?b=1", "host;x-other", r#"{"a":1,"b":[2.5]}"#),
                "the set of signed headers",
            ),
            (
                exchange("/a?b=1", "host", r#"{"a":1,"b":["2.5"]}"#),
                "the body",
            ),
        ] {
            let found = differences(&other, &ours);
            assert!(found[0].starts_with(part), "{found:?}");
        }
        let mut other = exchange("/a?b=1", "host", r#"{"a":1,"b":[2.5]}"#);
        other.headers[0].1 = other.headers[0].1.replace("1234", "4321");
        assert!(differences(&other, &ours)[0].starts_with("the signature"));
    }

    #[test]
    fn forms_are_compared_part_by_part() {
        let form = |boundary: &str, parts: &[&str]| {
            let parts: String = parts
                .iter()
                .map(|part| format!("--{boundary}\r\nContent-Disposition: form-data; {part}\r\n"))
                .collect();
            let mut exchange = exchange("/a", "host", &format!("{parts}--{boundary}--\r\n"));
            exchange.headers[1].1 = format!("multipart/form-data; boundary={boundary}");
            exchange
        };
        let file = "name=\"f\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nbytes";
        let note = "name=\"note\"\r\n\r\ntext";
        let ours = form("x", &[file, note]);
        assert_eq!(
            differences(&form("y", &[note, file]), &ours),
            Vec::<String>::new()
        );
        let other = file.replace("a.png", "b.png");
        assert!(differences(&form("x", &[&other, note]), &ours)[0].starts_with("the body"));
    }
}
