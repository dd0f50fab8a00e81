//! SARIF 2.1.0, for tools that show findings beside code.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Report, title, users};
use crate::{
    Finding,
    compare::{Change, Location, Severity},
    verdict::sentence,
};

pub(super) fn render(report: &Report) -> Value {
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    for change in &report.changes {
        rules.entry(&change.id).or_insert_with(|| {
            json!({
                "id": change.id,
                "shortDescription": { "text": title(change) },
                "fullDescription": { "text": change.reason },
            })
        });
    }
    for problem in &report.problems {
        rules.entry(problem.rule).or_insert_with(|| {
            json!({
                "id": problem.rule,
                "shortDescription": { "text": "a part of the contract could not be read" },
                "fullDescription": { "text": problem.help },
            })
        });
    }
    let changes = report.changes.iter().map(result);
    let results: Vec<Value> = changes.chain(report.problems.iter().map(unread)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            }},
            "results": results,
        }],
    })
}

fn result(change: &Change) -> Value {
    let level = match change.severity {
        Severity::Breaking => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    json!({
        "ruleId": change.id,
        "level": level,
        "message": { "text": format!(
            "{} {} ({}): {}",
            change.subject, sentence(change), users(change), change.reason
        ) },
        "locations": [location(&change.new_location)],
        "relatedLocations": [location(&change.old_location)],
        "properties": {
            "direction": change.direction,
            "effect": change.effect,
            "users": change.users,
            "old": change.old,
            "new": change.new,
        },
    })
}

/// Returns the result for a part that could not be read.
fn unread(problem: &Finding) -> Value {
    let place = Location {
        pointer: problem.pointer.clone(),
        file: problem.place.file.clone(),
        line: problem.place.line,
        column: problem.place.column,
    };
    json!({
        "ruleId": problem.rule,
        "level": "warning",
        "message": { "text": format!("not read: {}; {}", problem.message, problem.help) },
        "locations": [location(&place)],
    })
}

fn location(location: &Location) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": location.file } });
    if location.line > 0 {
        physical["region"] = json!({
            "startLine": location.line,
            "startColumn": location.column.max(1),
        });
    }
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{ "fullyQualifiedName": location.pointer }],
    })
}
