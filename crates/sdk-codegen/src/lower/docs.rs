//! Documentation from descriptions, bounds and defaults.

use serde_json::Value;

use crate::model::Bounds;

/// Returns the description of a part, or a default text, followed by the bounds and the default of
/// its schema.
pub(super) fn describe(
    fallback: &str,
    description: Option<&str>,
    bounds: &Bounds,
    schema: &Value,
) -> String {
    let mut sentences = vec![
        match description.map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => text.to_owned(),
            None => fallback.to_owned(),
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

/// Returns the description of a type, or its name.
pub(super) fn of_type(name: &str, schema: &Value) -> String {
    let description = schema.get("description").and_then(Value::as_str);
    let fallback = format!("`{name}`");
    describe(&fallback, description, &Bounds::default(), &Value::Null)
}

/// Returns the default description of a field.
pub(super) fn of_property(name: &str, required: bool) -> String {
    format!(
        "`{name}` ({})",
        if required { "always there" } else { "optional" }
    )
}

/// Returns the default description of a parameter: the selected elements, if it is a filter.
pub(super) fn of_parameter(name: &str, parameter: &Value) -> String {
    let text = |key: &str| parameter.pointer(key).and_then(Value::as_str);
    let (Some(field), Some(how)) = (text("/x-filter/field"), text("/x-filter/match")) else {
        return format!("`{name}`");
    };
    match how {
        "equal" => format!("Only elements whose `{field}` is this."),
        "any" => format!("Only elements whose `{field}` is one of these."),
        "contains" => format!("Only elements whose `{field}` holds this."),
        "since" => format!("Only elements whose `{field}` is not before this."),
        _ => format!("Only elements whose `{field}` is not after this."),
    }
}
