//! Measures a comparison: `cargo run --release -p api-contract --example compare -- [OPERATIONS]`.
//!
//! Two documents are generated, one with every tenth schema edited. They are written to a
//! temporary folder in JSON and in YAML, and each pair is compared by a process of its own; wall time
//! and peak memory are printed. 300 operations, the default, result in files of about 0.9 MB.

#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock of the machine"
)]

use std::{
    env,
    error::Error,
    fmt::Write,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

const RUNS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [old, new] = arguments.as_slice() {
        return compare(old.as_ref(), new.as_ref());
    }
    let operations = arguments.first().map_or(Ok(300), |count| count.parse())?;
    let folder = env::temp_dir().join("api-contract-compare");
    fs::create_dir_all(&folder)?;
    for (kind, write) in [
        ("json", json as fn(&serde_json::Value) -> String),
        ("yaml", yaml),
    ] {
        let (old, new) = (
            folder.join(format!("old.{kind}")),
            folder.join(format!("new.{kind}")),
        );
        fs::write(&old, write(&document(operations, false)))?;
        fs::write(&new, write(&document(operations, true)))?;
        let size = fs::metadata(&old)?.len();
        let mut times = Vec::new();
        let mut peak = String::new();
        for _ in 0..RUNS {
            let start = Instant::now();
            let output = Command::new(env::current_exe()?)
                .args([&old, &new])
                .output()?;
            times.push(start.elapsed());
            peak = String::from_utf8(output.stdout)?;
        }
        times.sort();
        let median = times.get(RUNS / 2).copied().unwrap_or(Duration::ZERO);
        println!(
            "{kind}, {size} bytes each: {median:.1?} median of {RUNS}, {}",
            peak.trim()
        );
    }
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Runs the binary, and prints its wall time and peak memory.
fn compare(old: &Path, new: &Path) -> Result<(), Box<dyn Error>> {
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| api_contract::openapi::load(old));
        let new = api_contract::openapi::load(new);
        (old.join(), new)
    });
    let old = old.map_err(|_| "the reader stopped")??;
    let changes = api_contract::compare::compare(&old, &new?, Default::default());
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM"));
    println!(
        "{} changes, {}",
        changes.len(),
        peak.unwrap_or("memory unknown")
    );
    Ok(())
}

fn document(operations: usize, edited: bool) -> serde_json::Value {
    use serde_json::json;
    let mut paths = serde_json::Map::new();
    let mut schemas = serde_json::Map::new();
    for number in 0..operations {
        let schema = format!("#/components/schemas/Answer{number}");
        let content = json!({ "application/json": { "schema": { "$ref": schema } } });
        paths.insert(
            format!("/v1/{{project}}/things-{number}/{{id}}"),
            json!({ "post": {
                "operationId": format!("ChangeThing{number}"),
                "tags": [format!("family-{}", number % 20)],
                "parameters": [
                    { "name": "project", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "limit", "in": "query", "schema": { "type": "integer", "format": "int32", "maximum": 100 } },
                ],
                "requestBody": { "required": true, "content": content },
                "responses": { "200": { "description": "What became of it.", "content": content } },
            }}),
        );
        let mut properties = serde_json::Map::new();
        for index in 0..12 {
            let value = match index % 4 {
                0 => json!({ "type": "string", "maxLength": 64, "description": "A name of it." }),
                1 => json!({ "type": "integer", "format": "int64" }),
                2 => {
                    json!({ "type": "string", "enum": ["WAITING", "RUNNING", "SUCCEEDED", "FAILED"] })
                }
                _ => {
                    json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/Answer{}", (number * 7 + index) % operations) } })
                }
            };
            properties.insert(format!("member_number_{index}"), value);
        }
        if edited && number % 10 == 0 {
            properties.remove("member_number_1");
            properties.insert("added".to_owned(), json!({ "type": "boolean" }));
        }
        schemas.insert(
            format!("Answer{number}"),
            json!({ "type": "object", "required": ["member_number_0"], "properties": properties }),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Measured", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn json(document: &serde_json::Value) -> String {
    format!("{document:#}")
}

/// Returns the document in block style, as people write it.
fn yaml(document: &serde_json::Value) -> String {
    let mut text = String::new();
    write_yaml(document, 0, &mut text);
    text
}

fn write_yaml(value: &serde_json::Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                let _ = write!(text, "{indent}{name:?}:");
                write_child(value, depth, text);
            }
        }
        serde_json::Value::Array(values) => {
            for value in values {
                let _ = write!(text, "{indent}-");
                write_child(value, depth, text);
            }
        }
        other => {
            let _ = writeln!(text, "{indent}{other}");
        }
    }
}

fn write_child(value: &serde_json::Value, depth: usize, text: &mut String) {
    if value.is_object() || value.is_array() {
        text.push('\n');
        write_yaml(value, depth + 1, text);
    } else {
        let _ = writeln!(text, " {value}");
    }
}
