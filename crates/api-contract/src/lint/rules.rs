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
        error("version", "The document says that it is OpenAPI 3.0."),
        error("shape", "Every part is what OpenAPI 3.0 has there."),
        warning("unknown-key", "Every key is of OpenAPI 3.0."),
        error("foreign-ref", "References stay within the document."),
        error("dangling-ref", "References lead to something."),
        error("unknown-scheme", "Every security scheme is defined."),
        error("circular-ref", "No reference leads back to itself alone."),
        warning("unused-component", "Every component is referred to."),
        error("operation-id", "Every operation has an id."),
        error("operation-id-twice", "No two operations have one id."),
        error("one-tag", "Every operation has exactly one tag."),
        error("unknown-tag", "The root declares every tag."),
        error("parameter-twice", "No list has a parameter twice."),
        error(
            "path-parameter",
            "A path and its parameters name the same, and all are required.",
        ),
        error("parameter-schema", "Every parameter has a schema."),
        error("no-success", "Some answer of every operation is a success."),
        error("status", "Every response has a status."),
        error("path", "Every path is a template that can be read."),
        error("ambiguous-path", "No two paths fit one URL by their form."),
        warning("empty-path", "Every path has an operation."),
        warning("unknown-extension", "Extensions are of the conventions."),
        error("extension", "Extensions have the values they should have."),
        error("phases", "Every state of a job is in exactly one phase."),
        error("pagination", "`x-pagination` names what is there."),
        error("job", "`x-job` names what is there."),
        error("resource", "Resources that are named are of some path."),
        error("flow", "`x-flow` names states of the job."),
        error("variants", "`x-variants` names what is there."),
        error("messages", "`x-messages` names schemas that are there."),
        error("callback", "`x-callback` names what is there."),
        error("effect", "`x-effect` names what its operation is sent."),
        error("unsound-schema", "A value can be checked by every schema."),
        error("example", "Every example keeps its schema."),
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
