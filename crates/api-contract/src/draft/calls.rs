//! The parameters and bodies of drafted calls: each parameter once, those of the path as the path
//! names them, and one media type per request.

use openapi_document::template::names;
use serde_json::{Value, json};

use crate::model::{Contract, Fact, In, MediaType, Operation, Parameter, SchemaId, Types};

/// Parameters of paths that clients set once for all calls, and the resources whose paths name them
/// as ordinary ids instead.
const SETTINGS: [(&str, &str); 2] = [("project_id", "project"), ("domain_id", "domain")];

/// The setting of the client with the enterprise project of its calls.
const ENTERPRISE_PROJECT: &str = "enterprise_project_id";

/// Returns the parameters of an operation that a call has: each once, and of the path only those that
/// are in it.
pub(super) fn parameters(operation: &Operation) -> Vec<&Parameter> {
    let mut found: Vec<&Parameter> = Vec::new();
    for parameter in &operation.parameters.items {
        let is_path = parameter.location == In::Path;
        let is_known = found.iter().any(|known| is_same(known, parameter));
        if !is_known && (!is_path || names(&operation.path).any(|name| name == &*parameter.name)) {
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
    for name in names(&operation.path).filter(|name| !is_listed(name)) {
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

/// Returns the setting of the client that provides a parameter: that of a path, the account or the enterprise
/// project of a header, or the enterprise project of a query, which calls may set, too.
pub(super) fn setting_of(path: &str, parameter: &Parameter) -> Option<&'static str> {
    let name = parameter.name.to_ascii_lowercase();
    match (parameter.location, name.strip_prefix("x-").unwrap_or(&name)) {
        // An SDK takes what it has no argument for from the credentials, wherever the path names it.
        (In::Path, _) if parameter.schema == SchemaId::UNKNOWN => {
            let known = SETTINGS.iter().map(|(setting, _)| *setting);
            { known }.find(|setting| *setting == &*parameter.name)
        }
        (In::Path, _) => setting(path, &parameter.name),
        (In::Header, "domain-id") => Some("domain_id"),
        (In::Header, "enterprise-project-id") => Some(ENTERPRISE_PROJECT),
        (In::Query, ENTERPRISE_PROJECT) if !parameter.required.is_true() => {
            Some(ENTERPRISE_PROJECT)
        }
        _ => None,
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

/// Returns the schema of a parameter that sources describe in a form that no request has: an object within a
/// path, a header or a list, or one of which no properties are known. It is text, or a list of texts.
pub(super) fn as_text(contract: &Contract, parameter: &Parameter) -> Option<Value> {
    let text = json!({ "type": "string" });
    let is = |id: SchemaId, types: Types| contract.schema(id).types == Fact::Known(types);
    let is_flat = |id: SchemaId| !is(id, Types::OBJECT) && !is(id, Types::ARRAY);
    let schema = contract.schema(parameter.schema);
    if is(parameter.schema, Types::ARRAY) {
        let element = schema.items.value().copied()?;
        return (!is_flat(element)).then(|| json!({ "type": "array", "items": text }));
    }
    let properties = &schema.properties.items;
    // The properties of such an object are sent as parameters of their own.
    let is_sent = parameter.location == In::Query
        && !properties.is_empty()
        && properties.iter().all(|property| is_flat(property.schema));
    (is(parameter.schema, Types::OBJECT) && !is_sent).then_some(text)
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
