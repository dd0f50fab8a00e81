//! Requests of any method and path.

use http::Method;
use serde_json::Value;

use super::{operation::Call, previewed};
use crate::{
    call::Arguments,
    catalog::{Catalog, Effect},
    failure::Failure,
    input,
    output::{About, emit},
    session::Session,
};

/// Sends a request, and prints its response.
pub(super) async fn run(session: &Session<'_>) -> Result<(), Failure> {
    let (method, path) = target(session)?;
    let (path, query) = split(&path);
    let mut pairs = query;
    for pair in session.matches.texts("param") {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Failure::usage(format!("--param {pair}: expected NAME=VALUE")))?;
        pairs.push((name.to_owned(), value.to_owned()));
    }
    let headers = session.matches.texts("header");
    let is_plain = headers.is_empty() && session.matches.text("body").is_none();
    let pages = is_plain && !session.matches.flag("no-paginate") && !session.is_preview();
    if let Some(call) = known(&method, &path, &pairs).filter(|_| pages) {
        return call.run(session).await;
    }
    if method == Method::DELETE && !session.is_preview() {
        session.confirm(&format!("DELETE {path}"))?;
    }
    let client = session.connect()?.client().clone();
    let mut request = client.request(method.clone(), path);
    for (name, value) in pairs {
        request = request.query(name, value);
    }
    for header in headers {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| Failure::usage(format!("--header {header}: expected NAME:VALUE")))?;
        request = request.header(name.trim(), value.trim());
    }
    if let Some(body) = session.matches.text("body") {
        request = request.json(&input::document("--body", &body)?);
    }
    let response = match request.send().await {
        Ok(response) => response,
        Err(error) if session.is_preview() => return previewed(session, error.into()),
        Err(error) => return Err(error.into()),
    };
    if response.is_empty() {
        return Ok(());
    }
    match serde_json::from_slice::<Value>(&response) {
        Ok(value) => session.printer.print(&value, &About::default()),
        Err(_) => emit(response.as_ref()),
    }
}

/// Returns method and path, which may be one argument or two.
fn target(session: &Session<'_>) -> Result<(Method, String), Failure> {
    let first = session.matches.text("method").unwrap_or_default();
    let (method, path) = match session.matches.text("path") {
        Some(path) => (first, path),
        None if first.starts_with('/') => ("GET".to_owned(), first),
        None => {
            return Err(Failure::usage(format!("api {first}: there is no path"))
                .with_hint("metastudio api GET /v1/{project_id}/digital-assets"));
        }
    };
    let known = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::HEAD,
    ];
    let mut known = known.into_iter();
    let found = known.find(|known| known.as_str().eq_ignore_ascii_case(&method));
    let found = found.ok_or_else(|| {
        Failure::usage(format!("{method} is no method"))
            .with_hint("methods are GET, POST, PUT, PATCH, DELETE")
    })?;
    if !path.starts_with('/') {
        return Err(
            Failure::usage(format!("the path {path} does not begin with /"))
                .with_hint("pass the path without the host; --endpoint sets the host"),
        );
    }
    Ok((found, path))
}

/// Splits a path and the pairs of its query.
fn split(path: &str) -> (String, Vec<(String, String)>) {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    (path.to_owned(), pairs.collect())
}

/// Returns the call of a list that the contract knows, whose pages can be merged.
fn known(method: &Method, path: &str, pairs: &[(String, String)]) -> Option<Call> {
    let (family, entry) = Catalog::get().operations().find(|(_, entry)| {
        entry.method == method.as_str()
            && entry.effect == Effect::Read
            && arguments(&entry.path, path).is_some()
    })?;
    let details = family.details();
    let operation = details.operation(&entry.id)?;
    let pages = operation.pagination.as_ref()?;
    // Whoever sets the place asks for one page.
    if pairs
        .iter()
        .any(|(name, _)| *name == pages.limit || *name == pages.offset)
    {
        return None;
    }
    let mut parameters = arguments(&entry.path, path)?;
    for (name, value) in pairs {
        let own = operation.parameters.iter().find(|own| own.name == *name)?;
        if own.list {
            let value = value.split(',').map(Value::from).collect();
            parameters.insert(name.clone(), Value::Array(value));
        } else {
            parameters.insert(name.clone(), value.as_str().into());
        }
    }
    let arguments = Arguments {
        parameters,
        ..Arguments::default()
    };
    Some(Call {
        family,
        entry,
        operation,
        arguments,
        has_extra: false,
    })
}

/// Returns the parameters of a path, if it is one of the template.
fn arguments(template: &str, path: &str) -> Option<serde_json::Map<String, Value>> {
    let (mut steps, mut own) = (template.split('/'), path.split('/'));
    let mut parameters = serde_json::Map::new();
    loop {
        match (steps.next(), own.next()) {
            (None, None) => return Some(parameters),
            (Some(step), Some(own)) if step == own => {}
            // The project is a setting, and another one than the client's cannot be paged by it.
            (Some("{project_id}"), Some(_)) => return None,
            (Some(step), Some(own)) => {
                let name = step.strip_prefix('{')?.strip_suffix('}')?;
                let value = percent_encoding::percent_decode_str(own)
                    .decode_utf8()
                    .ok()?;
                parameters.insert(name.to_owned(), value.into_owned().into());
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_lists_are_paged() {
        let path = "/v1/{project_id}/digital-human-training-manage/user/jobs";
        let pairs = [("state".to_owned(), "A,B".to_owned())];
        let call = known(&Method::GET, path, &pairs).expect("a list");
        assert_eq!(call.entry.id, "List2dModelTrainingJob");
        assert_eq!(
            call.arguments.parameters["state"],
            serde_json::json!(["A", "B"])
        );
        assert!(known(&Method::GET, path, &[("nope".to_owned(), String::new())]).is_none());
        assert!(known(&Method::GET, path, &[("limit".to_owned(), "5".to_owned())]).is_none());
        assert!(known(&Method::POST, path, &[]).is_none());
    }
}
