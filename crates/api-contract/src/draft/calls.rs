//! The parameters and bodies of drafted calls: each parameter once, those of the path as the path
//! names them, and one media type per request.

use serde_json::{Value, json};

use crate::model::{In, MediaType, Operation, Parameter};

/// Parameters of paths that clients set once for all calls, and the resources whose paths name them
/// as ordinary ids instead.
const SETTINGS: [(&str, &str); 2] = [("project_id", "project"), ("domain_id", "domain")];

/// Returns the parameters of an operation that a call has: each once, and of the path only those that
/// are in it.
pub(super) fn parameters(operation: &Operation) -> Vec<&Parameter> {
    let mut found: Vec<&Parameter> = Vec::new();
    for parameter in &operation.parameters.items {
        let is_path = parameter.location == In::Path;
        let is_known = found.iter().any(|known| is_same(known, parameter));
        if !is_known && (!is_path || in_path(operation).any(|name| name == &*parameter.name)) {
            found.push(parameter);
        }
    }
    found
}

/// Returns the parameters that the path names and the operation does not list.
pub(super) fn missing(operation: &Operation) -> Vec<Value> {
    let listed = &operation.parameters.items;
    let is_listed = |name: &str| {
        let mut listed = listed.iter();
        listed.any(|own| own.location == In::Path && &*own.name == name)
    };
    let mut found: Vec<Value> = Vec::new();
    for name in in_path(operation).filter(|name| !is_listed(name)) {
        let mut parameter = json!({
            "name": name, "in": "path", "required": true, "schema": { "type": "string" },
        });
        if let Some(setting) = setting(&operation.path, name) {
            parameter["x-client"] = setting.into();
        }
        if !found.contains(&parameter) {
            found.push(parameter);
        }
    }
    found
}

/// Returns whether two parameters are the same one; names of headers are not case-sensitive.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    one.location == other.location
        && match one.location {
            In::Header => one.name.eq_ignore_ascii_case(&other.name),
            _ => one.name == other.name,
        }
}

/// Returns the names in the braces of a path.
fn in_path(operation: &Operation) -> impl Iterator<Item = &str> {
    let parts = operation.path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Returns the setting of the client that provides a parameter: that of a path, or the account of a header.
pub(super) fn setting_of(path: &str, parameter: &Parameter) -> Option<&'static str> {
    match parameter.location {
        In::Path => setting(path, &parameter.name),
        In::Header => (parameter.name.eq_ignore_ascii_case("X-Domain-Id")).then_some("domain_id"),
        In::Query | In::Cookie | In::QueryString => None,
    }
}

/// Returns the setting of the client that a parameter of a path is: the project or the account on whose
/// behalf calls are made, which is at the beginning of the path, and not after the word for projects
/// or accounts.
fn setting(path: &str, name: &str) -> Option<&'static str> {
    let (setting, word) = SETTINGS.iter().find(|(setting, _)| *setting == name)?;
    let mark = format!("{{{name}}}");
    let (before, _) = path.split_once(&mark)?;
    let segments: Vec<&str> = before.split('/').filter(|part| !part.is_empty()).collect();
    let is_beginning = segments.iter().all(|part| !part.starts_with('{'));
    let is_own = segments
        .last()
        .is_some_and(|last| last.to_ascii_lowercase().contains(word));
    (is_beginning && !is_own).then_some(*setting)
}

/// Returns the media types of a request that a draft keeps: the one that a client shall send, which is
/// JSON if that is among them.
pub(super) fn sent(media: &[MediaType]) -> Option<&MediaType> {
    const FORMS: [&str; 2] = ["multipart/form-data", "application/x-www-form-urlencoded"];
    let rank = |media: &&MediaType| {
        let essence = essence(&media.name);
        match () {
            () if &*media.name == "application/json" => 0,
            () if openapi_document::is_json(&essence) => 1,
            () if FORMS.contains(&&*essence) => 2,
            () => 3,
        }
    };
    media.iter().min_by_key(rank)
}

/// Returns a media type without its parameters, in lower case.
pub(super) fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::setting;

    #[test]
    fn the_project_is_a_setting_unless_it_is_what_the_path_is_about() {
        for (path, name, expected) in [
            ("/v1/{project_id}/books", "project_id", Some("project_id")),
            (
                "/v2.0/library/{project_id}/books",
                "project_id",
                Some("project_id"),
            ),
            ("/v1/{domain_id}/books", "domain_id", Some("domain_id")),
            ("/v3/projects/{project_id}", "project_id", None),
            ("/v3/OS-A/domains/{domain_id}/users", "domain_id", None),
            ("/v1/users/{user_id}/{project_id}", "project_id", None),
            ("/v1/{book_id}", "book_id", None),
        ] {
            assert_eq!(setting(path, name), expected, "{path}");
        }
    }
}
