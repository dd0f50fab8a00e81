//! Documentation from descriptions and the facts beside them.

use serde_json::Value;

use crate::model::Bounds;

/// The description of a part, and after it what its schema says of bounds and default.
///
/// A part without a description is called by its name: its type and bounds then say all there is.
pub(super) fn describe(
    name: &str,
    description: Option<&str>,
    bounds: &Bounds,
    schema: &Value,
) -> String {
    let mut sentences = vec![
        match description.map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => text.to_owned(),
            None => format!("`{name}`"),
        },
    ];
    sentences.extend(match bounds.range {
        (Some(least), Some(greatest)) => Some(format!("Range: {least} to {greatest}.")),
        (Some(least), None) => Some(format!("At least {least}.")),
        (None, Some(greatest)) => Some(format!("At most {greatest}.")),
        (None, None) => None,
    });
    sentences.extend(counted(bounds.length, "characters"));
    sentences.extend(counted(bounds.items, "elements"));
    sentences.extend(schema.get("default").map(|value| match value {
        Value::String(text) => format!("Default: `{text}`."),
        other => format!("Default: `{other}`."),
    }));
    let mut text = sentences.remove(0);
    for sentence in sentences {
        if !text.ends_with(['.', '!', '?']) {
            text.push('.');
        }
        text.push(if text.contains('\n') { '\n' } else { ' ' });
        text.push_str(&sentence);
    }
    text
}

fn counted(bounds: (Option<u64>, Option<u64>), what: &str) -> Option<String> {
    match bounds {
        (Some(least), Some(greatest)) => Some(format!("{least} to {greatest} {what}.")),
        (Some(1), None) => Some("Not empty.".to_owned()),
        (Some(least), None) => Some(format!("At least {least} {what}.")),
        (None, Some(greatest)) => Some(format!("At most {greatest} {what}.")),
        (None, None) => None,
    }
}
