//! Values from the command line, files and standard input.

pub(crate) mod arguments;
pub(crate) mod skeleton;
mod yaml;

use std::path::Path;

use serde_json::Value;

use crate::{failure::Failure, files, stdin};

/// Parses JSON, and describes the place of a mistake.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let what = text.split(" at line ").next().unwrap_or_default();
        format!("invalid JSON at line {line}, column {column}: {what}")
    })
}

/// Parses JSON or YAML: by the name of the file, else JSON if it begins like an object or a list.
pub(crate) fn parse_document(text: &str, name: &str) -> Result<Value, String> {
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    let is_json = match extension {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => text.trim_start().starts_with(['{', '[']),
    };
    if is_json {
        parse(text)
    } else {
        yaml::parse(text)
    }
}

/// Returns the text that a value of the command line stands for: itself, a file for `@FILE`, standard
/// input for `-`. `@@` begins a text with `@`.
pub(crate) fn text(option: &str, value: &str) -> Result<String, Failure> {
    match (value, value.strip_prefix('@')) {
        ("-", _) => read(option, "-"),
        (_, Some(rest)) if rest.starts_with('@') => Ok(rest.to_owned()),
        (_, Some(path)) => read(option, path),
        (value, None) => Ok(value.to_owned()),
    }
}

/// Returns the document that a value of the command line stands for: JSON itself, or a file or standard
/// input with JSON or YAML.
pub(crate) fn document(option: &str, value: &str) -> Result<Value, Failure> {
    let (name, parsed) = match (value, value.strip_prefix('@')) {
        ("-", _) => ("-", parse_document(&read(option, "-")?, "-")),
        (_, Some(path)) => (path, parse_document(&read(option, path)?, path)),
        (value, None) => ("", parse(value)),
    };
    parsed.map_err(|problem| {
        let place = match name {
            "" => String::new(),
            "-" => " (standard input)".to_owned(),
            name => format!(" ({name})"),
        };
        let failure = Failure::usage(format!("{option}{place}: {problem}"));
        if name.is_empty() && !value.starts_with(['{', '[']) {
            return failure.with_hint(format!("for a file, write {option} @FILE"));
        }
        failure
    })
}

/// Returns the text of a file, or of standard input for `-`.
pub(crate) fn read(option: &str, path: &str) -> Result<String, Failure> {
    let bytes = read_bytes(option, path)?;
    String::from_utf8(bytes)
        .map_err(|_| Failure::usage(format!("{option} {path}: it is not UTF-8 text")))
}

/// Returns the content of a file, or of standard input for `-`.
pub(crate) fn read_bytes(option: &str, path: &str) -> Result<Vec<u8>, Failure> {
    match path {
        "-" => stdin::read(option),
        path => files::read(Path::new(path), files::LARGEST)
            .map_err(|error| Failure::usage(format!("{option} {path}: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_errors_have_a_location() {
        let problem = parse("{\n  \"a\": 1,\n  b\n}").expect_err("no JSON");
        assert_eq!(
            problem,
            "invalid JSON at line 3, column 3: key must be a string"
        );
    }

    #[test]
    fn documents_are_json_or_yaml() {
        for (text, name) in [
            ("{\"a\": [1, true, null, \"x\", 1.5]}", "-"),
            ("a: [1, true, null, x, 1.5]", "-"),
            ("a:\n- 1\n- true\n- ~\n- x\n- 1.5\n", "a.yaml"),
        ] {
            assert_eq!(
                parse_document(text, name),
                Ok(json!({"a": [1, true, null, "x", 1.5]})),
                "{text}"
            );
        }
        let problem = parse_document("a: [1\nb: 2", "a.yaml").expect_err("no YAML");
        assert!(
            problem.starts_with("invalid YAML at line 2, column "),
            "{problem}"
        );
        assert!(parse_document("a: 1", "a.json").is_err());
    }

    #[test]
    fn only_a_leading_at_sign_and_a_dash_are_special() {
        assert_eq!(text("--name", "@@home").expect("text"), "@home");
        assert_eq!(text("--name", "a@b").expect("text"), "a@b");
        let failure = text("--name", "@/no/such/file").expect_err("no file");
        assert!(
            failure.message().starts_with("--name /no/such/file: "),
            "{failure}"
        );
    }
}
