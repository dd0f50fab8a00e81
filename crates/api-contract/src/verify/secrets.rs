//! Keeps secrets out of reports.

use std::collections::HashSet;

use serde_json::Value;

use super::Verified;
use crate::Spec;

const REDACTED: &str = "[redacted]";

/// Returns the names of properties that a contract marks as sensitive, wherever they are.
pub(super) fn sensitive(spec: &Spec) -> HashSet<String> {
    let mut names = HashSet::new();
    collect(spec.value(), &mut names);
    names
}

fn collect(value: &Value, names: &mut HashSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if field.get("x-sensitive") == Some(&Value::Bool(true)) {
                    names.insert(name.clone());
                }
                collect(field, names);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}

/// Removes secrets that were sent from everything that is reported: a service may echo them.
pub(super) fn scrub(verified: &mut Verified, secrets: &[&str]) {
    // A text this short is no secret, and replacing it would garble every message.
    let secrets: Vec<&str> = secrets
        .iter()
        .copied()
        .filter(|text| text.len() > 3)
        .collect();
    let text = |text: &mut String| {
        for secret in &secrets {
            if text.contains(secret) {
                *text = text.replace(secret, REDACTED);
            }
        }
    };
    for change in &mut verified.changes {
        for part in [
            &mut change.subject,
            &mut change.path,
            &mut change.reason,
            &mut change.new_location.file,
        ] {
            text(part);
        }
        if let Value::String(found) = &mut change.new {
            text(found);
        }
    }
    for problem in &mut verified.problems {
        text(&mut problem.message);
        text(&mut problem.place.file);
    }
}
