//! Runs schemathesis, which sends requests that the contract allows or forbids, with all its checks.

use std::{fs, process::Command};

use anyhow::Context;
use api_contract::Spec;
use serde_json::{Value, json};

use super::{
    Suite,
    server::{PROJECT, Server, TOKEN},
    table::Results,
    tools::{self, Python},
};
use crate::workspace;

/// The smallest acceptable number of requests; fewer would test too little.
const LEAST: u64 = 2_000;

/// The number of generated requests per operation and phase.
const EXAMPLES: &str = "10";

/// Runs all phases, and adds the failures to the results.
pub(super) fn run(
    suite: &Suite<'_, '_>,
    server: &Server,
    python: &Python,
    heading: &str,
    results: &mut Results,
) -> anyhow::Result<()> {
    let folder = tools::folder().join("schemathesis");
    fs::create_dir_all(&folder)?;
    let (settings, report) = (folder.join("settings.toml"), folder.join("report.json"));
    fs::write(&settings, self::settings())?;
    let contract = folder.join("contract.json");
    let served = workspace::root().join("crates/metastudio-mock/src/generated/contract.json");
    let served = Spec::from_value("contract.json", serde_json::from_slice(&fs::read(served)?)?);
    fs::write(&contract, open_lists(&served).to_string())?;
    let selected = suite.selection.0.iter();
    let selected = selected.flat_map(|id| ["--include-operation-id", id.as_str()]);
    let output = Command::new(python.program("schemathesis"))
        .arg("--config-file")
        .arg(&settings)
        .arg("run")
        .arg(&contract)
        .args(["--url", &server.url(), "--checks", "all", "--seed", "1"])
        // One worker, since CPython's parser, which Hypothesis calls, occasionally fails with two threads.
        .args(["--max-examples", EXAMPLES, "--workers", "1"])
        .args(selected)
        .arg("--continue-on-failure")
        .args(["--report", "json", "--report-json-path"])
        .arg(&report)
        .env("SCHEMATHESIS_HOOKS", "rejections")
        .env("PYTHONPATH", workspace::root().join("xtask/conformance"))
        .current_dir(&folder)
        .output()
        .context("schemathesis")?;
    let log = folder.join("output.txt");
    fs::write(&log, &output.stdout)?;
    let report = fs::read(&report).with_context(|| {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        format!(
            "schemathesis wrote no report: {stderr}; help: see {}",
            log.display()
        )
    })?;
    let report: Value = serde_json::from_slice(&report)?;
    let counts = server.admin("GET", "/counts", &Value::Null)?;
    let (spec, selection) = (suite.spec, suite.selection);
    for operation in spec.operations().filter(|own| selection.has(own)) {
        let id = operation.id().unwrap_or_default();
        let cell = results.cell(id, heading);
        let received = counts[id]["received"].as_u64().unwrap_or_default();
        cell.cases = usize::try_from(received)?;
        let label = format!("{} {}", operation.method.to_uppercase(), operation.path);
        cell.failures = failures(&report, |of| of == label);
        if received == 0 {
            cell.failures.push("it was never called".to_owned());
        }
    }
    let known: Vec<String> = spec
        .operations()
        .map(|operation| format!("{} {}", operation.method.to_uppercase(), operation.path))
        .collect();
    let generated = report["test_cases"]["generated"]
        .as_u64()
        .unwrap_or_default();
    let cell = results.cell("all operations", heading);
    cell.cases = 1;
    cell.failures = failures(&report, |of| !known.iter().any(|label| label == of));
    if generated < LEAST && selection.0.is_empty() {
        cell.failures.push(format!(
            "{generated} requests were generated, expected at least {LEAST}"
        ));
    }
    let errors = report["errors"].as_array().into_iter().flatten();
    cell.failures
        .extend(errors.map(|error| format!("error: {error}; help: see {}", log.display())));
    if !output.status.success() && cell.failures.is_empty() && results.are_good(&[]) {
        let failure = format!(
            "schemathesis exited with {}; help: see {}",
            output.status,
            log.display()
        );
        results
            .cell("all operations", heading)
            .failures
            .push(failure);
    }
    Ok(())
}

/// Returns the contract without the enums of lists in the query: the service accepts unknown values there, since
/// the vendor's pages filter by states that no element has.
fn open_lists(spec: &Spec) -> Value {
    let mut contract = spec.value().clone();
    let operations: Vec<_> = spec.operations().collect();
    let parameters = operations.iter().flat_map(|own| own.parameters(spec));
    let query =
        parameters.filter(|(_, own)| own.get("in").and_then(Value::as_str) == Some("query"));
    for (entry, described) in query {
        let items = (described.get("schema"))
            .and_then(|schema| spec.schema_parts(schema).keyword("items"))
            .map(|items| spec.schema_parts(items));
        let Some(items) = items.filter(|items| items.keyword("enum").is_some()) else {
            continue;
        };
        let Some((at, _)) = spec
            .value()
            .pointer(&entry)
            .and_then(|own| spec.resolve_at(own, &entry))
        else {
            continue;
        };
        let open = json!({"type": items.keyword("type")});
        if let Some(items) = contract.pointer_mut(&format!("{at}/schema/items")) {
            *items = open;
        }
    }
    contract
}

/// Returns the settings: project, token, and the statuses that valid requests may have.
fn settings() -> String {
    format!(
        r#"[parameters]
"path.project_id" = "{PROJECT}"

[auth.openapi]
token = {{ api_key = "{TOKEN}" }}

[checks]
positive_data_acceptance.expected-statuses = ["2xx", "3xx", 400, 401, 403, 404, 409, 429, "5xx"]
"#
    )
}

/// Returns the failures of the operations with these labels.
fn failures(report: &Value, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for failure in report["failures"].as_array().into_iter().flatten() {
        let operations = failure["operations"].as_array().into_iter().flatten();
        if operations.filter_map(Value::as_str).any(&is_wanted) {
            let text = |key: &str| failure[key].as_str().unwrap_or_default();
            found.push(format!("{}: {}", text("code"), text("title")));
        }
    }
    found
}
