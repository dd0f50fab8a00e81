//! Documents of several files as one value: names, places, circles, limits.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod components;
mod limits;
mod references;

use std::fs;

use openapi_document::{Document, Findings, Level, Loader, check};
use serde_json::Value;
use tempfile::TempDir;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match *name {
            "api.yaml" => format!("{HEAD}{text}"),
            _ => (*text).to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    folder
}

/// Returns the document whose root is `api.yaml`, below `HEAD`.
fn load(files: &[(&str, &str)]) -> (TempDir, Document) {
    let folder = folder(files);
    let document = Loader::new().load(&folder.path().join("api.yaml")).unwrap();
    (folder, document)
}

/// Returns the value of a document that is sound.
fn bundle(files: &[(&str, &str)]) -> Value {
    let (_folder, document) = load(files);
    let findings = errors(&document);
    assert!(findings.is_empty(), "{findings}\n{:#}", document.value());
    document.value().clone()
}

fn errors(document: &Document) -> Findings {
    let findings = check(document).into_iter();
    findings
        .filter(|finding| finding.level == Level::Error)
        .collect()
}

/// Returns file, line and pointer of the errors of a document, with their rules.
fn places(folder: &TempDir, document: &Document) -> Vec<(String, usize, String, &'static str)> {
    let findings = errors(document).into_iter();
    let root = format!("{}/", folder.path().display());
    let places = findings.map(|finding| {
        let file = finding.place.file.replace(&root, "");
        (file, finding.place.line, finding.pointer, finding.rule)
    });
    places.collect()
}

/// A path whose response is a schema.
fn get(schema: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{operationId: a, tags: [t], responses: {{'200': {{description: ok, content: \
         {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\ntags: [{{name: t}}]\n"
    )
}

const SCHEMA: &str = "/paths/~1a/get/responses/200/content/application~1json/schema";
