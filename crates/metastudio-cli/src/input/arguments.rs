//! From the options of a command to the arguments of a call.

use std::path::Path;

use clap::ArgMatches;
use metastudio::FilePart;
use serde_json::{Map, Value};

use super::{document, read_bytes, text};
use crate::{
    call::Arguments,
    command::fields::{Field, FieldKind, Target},
    failure::Failure,
};

/// The arguments of a call, and what a person should know of them.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// The arguments.
    pub(crate) arguments: Arguments,
    /// Values that the contract does not know, which are sent as they are.
    pub(crate) warnings: Vec<String>,
    /// Whether the body has fields that the contract does not know.
    pub(crate) has_extra: bool,
}

/// Takes the arguments from the options of a command.
///
/// # Errors
///
/// Fails if a file cannot be read, or a value is not of its type.
pub(crate) fn given(
    matches: &ArgMatches,
    fields: &[(String, Field<'_>)],
) -> Result<Given, Failure> {
    let mut given = Given::default();
    let text_of = |id: &str| matches.try_get_one::<String>(id).ok().flatten();
    let mut body = match text_of("body") {
        Some(value) => Some(document("--body", value)?),
        None => None,
    };
    for (id, field) in fields {
        let Some(values) = matches.try_get_many::<String>(id).ok().flatten() else {
            continue;
        };
        let values: Vec<&String> = values.collect();
        if let Target::File(name) = &field.target {
            if let Some(path) = values.first() {
                let part = file_part(&field.flag, path)?;
                given.arguments.files.insert(name.clone(), part);
            }
            continue;
        }
        let value = value_of(field, &values, &mut given.warnings)?;
        match &field.target {
            Target::Parameter(name) => {
                given.arguments.parameters.insert(name.clone(), value);
            }
            Target::Body(path) => set(&mut body, path, value, &field.flag)?,
            Target::File(_) => {}
        }
    }
    let extra = matches.try_get_many::<String>("extra").ok().flatten();
    for extra in extra.into_iter().flatten() {
        let Some((name, value)) = extra.split_once('=') else {
            return Err(Failure::usage(format!(
                "--extra {extra}: expected NAME=JSON"
            )));
        };
        // A text needs no quotation marks.
        let value = super::parse(value).unwrap_or_else(|_| value.into());
        let path: Vec<String> = name.split('.').map(str::to_owned).collect();
        set(&mut body, &path, value, "extra")?;
        given.has_extra = true;
    }
    given.arguments.body = body;
    Ok(given)
}

fn value_of(
    field: &Field<'_>,
    values: &[&String],
    warnings: &mut Vec<String>,
) -> Result<Value, Failure> {
    let option = format!("--{}", field.flag);
    let mut parsed = Vec::new();
    for value in values {
        let value = match field.value {
            FieldKind::Text => text(&option, value)?.into(),
            FieldKind::Json => document(&option, value)?,
            _ => (field.parse((*value).clone()))
                .map_err(|problem| Failure::usage(format!("{option}: {problem}")))?,
        };
        warnings.extend(unknown(field, &option, &value));
        parsed.push(value);
    }
    if field.list {
        return Ok(Value::Array(parsed));
    }
    Ok(parsed.pop().unwrap_or_default())
}

/// Describes a value that the contract does not know.
fn unknown(field: &Field<'_>, option: &str, value: &Value) -> Option<String> {
    let (known, value) = (field.element().values(), value.as_str()?);
    if known.is_empty() || known.contains(&value) {
        return None;
    }
    let similar = nearest(value, known.iter().copied());
    let similar = similar.map_or_else(String::new, |name| format!("; did you mean {name}?"));
    Some(format!(
        "{option} {value}: the contract does not know this value, it is sent as it is{similar}"
    ))
}

/// Returns the most similar name, if there is one.
pub(crate) fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let rated = names.map(|name| {
        (
            strsim::jaro_winkler(&word, &name.to_ascii_lowercase()),
            name,
        )
    });
    let best = rated.max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.filter(|(score, _)| *score > 0.8).map(|(_, name)| name)
}

/// Sets a field of the body, and creates the objects on the way to it.
fn set(body: &mut Option<Value>, path: &[String], value: Value, flag: &str) -> Result<(), Failure> {
    let Some((last, way)) = path.split_last() else {
        *body = Some(value);
        return Ok(());
    };
    let mut current = body.get_or_insert_with(|| Value::Object(Map::new()));
    for name in way {
        let Some(object) = object_of(current) else {
            return Err(no_object(flag, name));
        };
        current = object.entry(name.as_str()).or_insert(Value::Null);
    }
    let Some(object) = object_of(current) else {
        return Err(no_object(flag, last));
    };
    object.insert(last.clone(), value);
    Ok(())
}

fn object_of(value: &mut Value) -> Option<&mut Map<String, Value>> {
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut()
}

fn no_object(flag: &str, name: &str) -> Failure {
    Failure::usage(format!(
        "--{flag}: `{name}` cannot be set, since the body is no object there"
    ))
}

fn file_part(flag: &str, path: &str) -> Result<FilePart, Failure> {
    let bytes = read_bytes(&format!("--{flag}"), path)?;
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    let name = name.filter(|name| *name != "-").unwrap_or("file");
    Ok(FilePart::new(name, content_type(name), bytes))
}

/// Returns the media type of a file, by the extension of its name.
pub(crate) fn content_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "csv" => "text/csv",
        "txt" | "md" => "text/plain",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        "wav" => "audio/wav",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_set_in_the_body_and_objects_are_created() {
        let mut body = Some(json!({"a": {"b": 1}, "x": 5}));
        let path = |text: &str| -> Vec<String> { text.split('.').map(str::to_owned).collect() };
        set(&mut body, &path("a.c"), json!(2), "a.c").expect("an object");
        set(&mut body, &path("d.e"), json!(3), "d.e").expect("an object");
        assert_eq!(
            body,
            Some(json!({"a": {"b": 1, "c": 2}, "x": 5, "d": {"e": 3}}))
        );
        assert!(set(&mut body, &path("x.y"), json!(1), "x.y").is_err());
        let mut none = None;
        set(&mut none, &[], json!(["id"]), "ids").expect("a list");
        assert_eq!(none, Some(json!(["id"])));
    }

    #[test]
    fn similar_names_are_suggested() {
        let names = ["TRAINING", "WAIT_USER_CONFIRM"];
        assert_eq!(nearest("trainig", names.into_iter()), Some("TRAINING"));
        assert_eq!(nearest("zzz", names.into_iter()), None);
    }
}
