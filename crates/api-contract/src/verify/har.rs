//! Checks responses of a recording in the HTTP Archive format.

use serde::Deserialize;

use super::{Response, Verified, body::Bodies, live::Run};
use crate::{Finding, Findings, Operation, Place, Spec, sources::har};

#[derive(Deserialize)]
struct Archive {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: RecordedRequest,
    response: RecordedResponse,
}

#[derive(Deserialize)]
struct RecordedRequest {
    method: String,
    url: String,
}

#[derive(Deserialize)]
struct RecordedResponse {
    status: u16,
    #[serde(default)]
    headers: Vec<Header>,
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Header {
    name: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    #[serde(default)]
    size: i64,
    #[serde(default)]
    mime_type: String,
    text: Option<String>,
    encoding: Option<String>,
}

/// Checks every response of a recording; calls are matched by method and path.
///
/// A body that was not recorded, or not as text, is not checked. A call that matches no operation
/// is among [`Verified::problems`].
///
/// # Errors
/// If the text is not a recording.
pub fn recorded(
    spec: &Spec,
    name: &str,
    text: &[u8],
    open_enums: bool,
) -> Result<Verified, Findings> {
    let place = |line, column| Place {
        file: name.to_owned(),
        line,
        column,
    };
    let archive: Archive = serde_json::from_slice(text).map_err(|error| {
        let message = format!("this is no recording: {error}");
        let help = "give a recording in the HTTP Archive format, as browsers and proxies write it";
        let finding = Finding::error("har", "", message, help);
        std::iter::once(finding.at(place(error.line(), error.column()))).collect::<Findings>()
    })?;
    let bodies = Bodies::new(spec, open_enums);
    let operations: Vec<Operation<'_>> = spec.operations().collect();
    let mut run = Run::new(spec, &bodies);
    for (index, entry) in archive.log.entries.into_iter().enumerate() {
        let method = entry.request.method.to_ascii_lowercase();
        let of_method = operations
            .iter()
            .filter(|operation| operation.method == method);
        let url = har::Url::of(&entry.request.url);
        let fitting = of_method.filter_map(|operation| Some((url.fit(operation.path)?, operation)));
        let pointer = format!("/log/entries/{index}");
        let Some((_, operation)) = fitting.max_by_key(|(fit, _)| *fit) else {
            let message = format!(
                "{} {} fits no operation",
                entry.request.method,
                path(&entry.request.url)
            );
            let help = "it is left out; record calls of the contract's operations";
            run.problem(Finding::warning("har", pointer, message, help).at(place(0, 0)));
            continue;
        };
        // A call without a response has the status 0.
        if !(100..600).contains(&entry.response.status) {
            let message = format!(
                "{} {} has no response",
                entry.request.method, operation.path
            );
            let help = "nothing is known about it";
            run.problem(Finding::warning("har", pointer, message, help).at(place(0, 0)));
            continue;
        }
        let (response, has_body) = received(entry.response);
        run.check(operation, &response, &format!("{name}#{pointer}"), has_body);
    }
    Ok(run.verified)
}

/// Returns a response, and whether its body is known.
fn received(recorded: RecordedResponse) -> (Response, bool) {
    let headers = recorded.headers.into_iter();
    let mut headers: Vec<(String, String)> =
        headers.map(|header| (header.name, header.value)).collect();
    let content = recorded.content;
    let is_known = content.as_ref().is_none_or(|content| {
        content.encoding.is_none() && (content.text.is_some() || content.size <= 0)
    });
    let mut body = Vec::new();
    if let Some(content) = content {
        let has_type = headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if !has_type && !content.mime_type.is_empty() && content.mime_type != "x-unknown" {
            headers.push(("content-type".to_owned(), content.mime_type));
        }
        body = content.text.unwrap_or_default().into_bytes();
    }
    let response = Response {
        status: recorded.status,
        headers,
        body,
    };
    (response, is_known)
}

fn path(url: &str) -> &str {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
}
