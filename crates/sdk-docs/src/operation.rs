//! The page of an operation.

use openapi_document::{
    Document, Operation as Described,
    extensions::{Extension, RateLimit, Retry},
};
use sdk_codegen::model::Operation;
use serde_json::Value;

use crate::{fields, markdown, messages};

/// Returns the first line of an operation's documentation.
pub(crate) fn summary<'a>(described: &Described<'a>) -> &'a str {
    let summary = described.value.get("summary").and_then(Value::as_str);
    summary.unwrap_or_default()
}

/// Returns the page: what the operation does, a call in both languages, parameters, body, responses.
pub(crate) fn page(
    document: &Document,
    operation: &Operation,
    described: &Described<'_>,
    call: Option<&String>,
) -> String {
    let mut page = format!("# {}\n\n", markdown::text(&operation.id));
    let mut paragraph = |text: &str| {
        if !text.trim().is_empty() {
            page.push_str(text.trim_end());
            page.push_str("\n\n");
        }
    };
    paragraph(&format!(
        "{}.",
        markdown::prose(summary(described).trim_end_matches('.'))
    ));
    let description = described.value.get("description").and_then(Value::as_str);
    paragraph(&markdown::prose(description.unwrap_or_default()));
    let method = operation.http_method.to_uppercase();
    paragraph(&markdown::code(&format!("{method} {}", operation.path)));
    paragraph(&conventions(operation, described));
    let request = markdown::block("http", &messages::request(document, described));
    let call = call.map_or_else(String::new, |call| markdown::block("rust,ignore", call));
    paragraph("## Example");
    paragraph(&format!(
        "<div class=\"calls\"><div>\n\n{call}\n</div><div>\n\n{request}\n</div></div>"
    ));

    let parameters = described.parameters(document);
    // The client sets these in every call.
    let is_of_client = |parameter: &Value| {
        let name = parameter.get("name").and_then(Value::as_str);
        let mut parameters = operation.parameters.iter();
        parameters.any(|own| !own.is_set_by_calls() && Some(own.name.as_str()) == name)
    };
    let shown = parameters.iter().map(|(_, parameter)| *parameter);
    let shown: Vec<&Value> = shown.filter(|parameter| !is_of_client(parameter)).collect();
    let table = fields::parameters(document, &shown);
    if !table.is_empty() {
        paragraph("## Parameters");
        paragraph(&table);
    }
    if let Some(schema) = described.body_schema(document) {
        paragraph("## Request body");
        paragraph(&fields::of_schema(document, schema));
    }
    paragraph("## Responses");
    paragraph(&messages::responses(document, described));
    if let Some(schema) = described.json_response(document) {
        paragraph(&fields::of_schema(document, schema));
        if operation.job.is_some() {
            let states = fields::states(document, schema);
            if !states.is_empty() {
                paragraph("## States of the job");
                paragraph(&states);
            }
        }
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

/// Returns when calls are retried, how often they are allowed, how lists are read, and the job.
fn conventions(operation: &Operation, described: &Described<'_>) -> String {
    let mut lines = Vec::new();
    lines.push(
        match Retry::of(described.value) {
            Some(Retry::Never) => "The client never retries it.",
            Some(Retry::Unexecuted) => {
                "The client retries it only if the service did not execute it."
            }
            Some(Retry::Idempotent) => "The client retries it after every transient error.",
            None if operation.idempotent => "The client retries it after every transient error.",
            None => "The client retries it only if the service did not execute it.",
        }
        .to_owned(),
    );
    if let Some(limit) = RateLimit::of(described.value) {
        lines.push(format!("At most {} calls per second.", limit.default));
    }
    if let Some(pages) = &operation.pagination {
        lines.push(format!(
            "The list {} comes in pages; `items()` reads all of them.",
            markdown::code(&pages.items)
        ));
    }
    if let Some(job) = &operation.creates {
        lines.push(format!(
            "It starts a job, which {} returns.",
            markdown::code(&job.shown_by)
        ));
    }
    lines.join(" ")
}
