//! Every rule by name, with its default level.

use crate::Level;

/// A rule of [`lint`](crate::lint()).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name: stable, in kebab case.
    pub id: &'static str,
    /// The level of its findings.
    pub level: Level,
    /// Its requirement, in a sentence.
    pub about: &'static str,
}

const fn error(id: &'static str, about: &'static str) -> Rule {
    let level = Level::Error;
    Rule { id, level, about }
}

const fn warning(id: &'static str, about: &'static str) -> Rule {
    let level = Level::Warning;
    Rule { id, level, about }
}

impl Rule {
    /// Every rule, grouped by topic.
    pub const ALL: &'static [Self] = &[
        error("version", "The document says its version of OpenAPI 3."),
        error("duplicate-key", "No mapping has a key twice."),
        error("defined-twice", "No two pieces define the same part."),
        error("misplaced", "Pieces contain only paths and components."),
        error("outside-root", "Files are in the folder of the document."),
        error("unreadable", "Every file can be read."),
        error("syntax", "Every file is YAML or JSON."),
        error("shape", "Every part has the keys and values of OpenAPI."),
        warning("unknown-key", "Every key is one of OpenAPI."),
        error("foreign-ref", "References lead to files of the document."),
        error("dangling-ref", "References lead to something."),
        error(
            "reference-kind",
            "References lead to parts of the right kind.",
        ),
        error("unknown-scheme", "Every security scheme is defined."),
        warning(
            "unknown-scope",
            "The flows of a security scheme define its scopes.",
        ),
        error("circular-ref", "No reference leads back to itself alone."),
        warning("unused-component", "Every component is referred to."),
        error("operation-id", "Every operation has an id."),
        error("operation-id-twice", "No two operations have one id."),
        warning("one-tag", "Every operation has exactly one tag."),
        warning("unknown-tag", "The root declares every tag."),
        error("parameter-twice", "No list has a parameter twice."),
        error(
            "path-parameter",
            "A path and its parameters name the same, and all are required.",
        ),
        error("parameter-schema", "Every parameter has a schema."),
        error(
            "no-success",
            "Some response of every operation is a success.",
        ),
        error("status", "Every response has a status."),
        error("path", "Every path is a template that can be read."),
        error("ambiguous-path", "No two paths match the same URLs."),
        warning("empty-path", "Every path has an operation."),
        warning("unknown-extension", "Extensions are of the conventions."),
        error("extension", "Extensions have the values they should have."),
        error("phases", "Every state of a job is in exactly one phase."),
        error(
            "pagination",
            "`x-pagination` names existing fields and parameters.",
        ),
        error("job", "`x-job` names existing fields and operations."),
        error("resource", "Resources that are named belong to some path."),
        error("flow", "`x-flow` names states of the job."),
        error("variants", "`x-variants` names existing fields."),
        error("messages", "`x-messages` names existing schemas."),
        error(
            "callback",
            "`x-callback` names existing fields and operations.",
        ),
        error(
            "effect",
            "`x-effect` names parts of its operation's request.",
        ),
        warning(
            "forbidden-value",
            "No value and no name is one that OpenAPI forbids.",
        ),
        warning("enum-value-twice", "No enum lists a value twice."),
        warning("enum-type", "The values of an enum are of its type."),
        warning("empty-range", "No minimum is greater than its maximum."),
        warning("list-items", "Every list has a schema of its elements."),
        warning(
            "unknown-required",
            "Required properties are not misspelled.",
        ),
        error("unsound-schema", "A value can be checked by every schema."),
        error("example", "Every example and default satisfies its schema."),
        warning(
            "unused-exception",
            "Every exception of a configuration is needed.",
        ),
    ];

    /// Returns the rule of a name.
    pub fn named(id: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|rule| rule.id == id)
    }
}
