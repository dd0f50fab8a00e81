//! The book: its chapters, the table of contents, and the settings of mdBook.

use std::{fmt::Write, path::Path};

use openapi_document::Document;
use sdk_codegen::{Client, Output};

use crate::{markdown, operation, rustdoc};

/// Style of the two examples side by side, and of long names in tables.
const STYLE: &str = "\
:root { --content-max-width: 1200px; }
.calls { display: grid; grid-template-columns: repeat(auto-fit, minmax(400px, 1fr)); gap: 0 16px; }
.calls > div { min-width: 0; }
.content table { width: 100%; margin: 0; font-size: 0.9em; }
.content td code { overflow-wrap: anywhere; }
.content td:first-child { min-width: 200px; }
";

/// A book: chapters, and the reference of a contract.
///
/// See the [crate's documentation](crate) for an example.
#[derive(Clone, Debug)]
pub struct Book {
    title: String,
    summary: String,
    /// Paths below `src`, with their texts.
    pages: Vec<(String, String)>,
}

impl Book {
    /// Creates a book without chapters.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            summary: "# Summary\n\n".to_owned(),
            pages: Vec::new(),
        }
    }

    /// Adds a chapter of Markdown, which may be written for rustdoc: links to Rust items become
    /// plain text, since the book does not contain these items.
    ///
    /// `path` is relative to the book, without an extension, such as `guide/errors`. A path below that
    /// of another chapter makes it a section of that chapter.
    pub fn chapter(&mut self, path: &str, title: &str, text: &str) {
        self.entry(path, title);
        let title = markdown::text(title);
        let text = rustdoc::to_book(text);
        self.pages
            .push((format!("{path}.md"), format!("# {title}\n\n{text}")));
    }

    /// Adds the reference: a page for each family, and one for each operation.
    ///
    /// `client` is what [`sdk_codegen`] generated from `document`.
    pub fn reference(&mut self, document: &Document, client: &Client) {
        self.entry("reference", "Reference");
        let mut index =
            "# Reference\n\n| family | operations | what they are for |\n|---|---|---|\n"
                .to_owned();
        for family in &client.api.families {
            let (name, module) = (markdown::text(&family.name), &family.module);
            let operations = client.api.operations.iter();
            let operations: Vec<_> = operations
                .filter(|operation| operation.family == family.name)
                .collect();
            _ = writeln!(
                index,
                "| [{name}](reference/{module}.md) | {} | {} |",
                operations.len(),
                markdown::cell(&family.docs)
            );
            self.entry(&format!("reference/{module}"), &family.name);
            let mut page = format!(
                "# {name}\n\n{}\n\nFeature of the crate: `{}`\n\n| operation | summary |\n|---|---|\n",
                markdown::prose(&family.docs),
                family.name
            );
            for operation in operations {
                let described = document
                    .operations()
                    .find(|described| described.id() == Some(&operation.id));
                let Some(described) = described else { continue };
                let summary = operation::summary(&described);
                _ = writeln!(
                    page,
                    "| [{}]({module}/{}.md) | {} |",
                    markdown::text(&operation.id),
                    operation.method,
                    markdown::cell(summary)
                );
                let path = format!("reference/{module}/{}", operation.method);
                self.entry(&path, &operation.id);
                let call = client.examples.get(&operation.id);
                let text = operation::page(document, operation, &described, call);
                self.pages.push((format!("{path}.md"), text));
            }
            self.pages.push((format!("reference/{module}.md"), page));
        }
        self.pages.push(("reference.md".to_owned(), index));
    }

    /// Returns the sources of the book as files of a folder, which `mdbook build` converts to a site.
    #[must_use]
    pub fn output(&self, folder: &Path) -> Output {
        let mut output = Output::default();
        output.add(folder.join("book.toml"), self.settings());
        output.add(folder.join("style.css"), STYLE);
        output.add(folder.join("src/SUMMARY.md"), self.summary.clone());
        for (path, text) in &self.pages {
            output.add(folder.join("src").join(path), text.clone());
        }
        output
    }

    /// Adds a line to the table of contents.
    fn entry(&mut self, path: &str, title: &str) {
        let depth = path.matches('/').count();
        let (indent, title) = ("  ".repeat(depth), markdown::text(title));
        _ = writeln!(self.summary, "{indent}- [{title}]({path}.md)");
    }

    fn settings(&self) -> String {
        // JSON's strings are also strings of TOML.
        let title = serde_json::Value::from(self.title.as_str());
        format!(
            "[book]\n\
             title = {title}\n\
             language = \"en\"\n\n\
             [output.html]\n\
             additional-css = [\"style.css\"]\n\
             no-section-label = true\n\n\
             [output.html.fold]\n\
             enable = true\n\
             level = 1\n\n\
             [output.html.search]\n\
             limit-results = 20\n\
             boost-title = 3\n\
             heading-split-level = 1\n"
        )
    }
}
