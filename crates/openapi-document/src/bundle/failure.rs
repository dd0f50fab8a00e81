//! Findings for references that cannot be replaced.

use crate::{Document, Finding, ReferenceError, document::Link, reference};

/// Returns the finding for a reference without a target; `None` if it is no concern of files.
pub(super) fn of(
    document: &Document,
    error: &ReferenceError,
    reference: &str,
    file: usize,
    at: String,
) -> Option<Finding> {
    Some(match error {
        ReferenceError::Foreign(_) => return None,
        ReferenceError::Circular(_) => Finding::error(
            "circular-ref",
            at,
            format!("`{reference}` leads back to itself"),
            "let one part of the circle be something of its own",
        ),
        ReferenceError::Dangling(_) => Finding::error(
            "dangling-ref",
            at,
            format!("`{reference}` leads nowhere"),
            "define it, or refer to something that is defined; a reference is relative to the file \
             that contains it",
        ),
        ReferenceError::Unread(_) => {
            let path = reference::file_of(reference).unwrap_or_default();
            let reason = match document.links.get(&(file, path.into())) {
                Some(Link::Unread(number)) => document.unread(*number),
                _ => None,
            };
            let (why, help) = match reason {
                Some(reason) => (reason.message.as_str(), reason.help.clone()),
                None => ("it was not read", "check that the path is right".to_owned()),
            };
            let message = format!("`{reference}` cannot be followed: {why}");
            Finding::error("foreign-ref", at, message, help)
        }
    })
}

/// Returns the finding for a reference whose target is too large.
pub(super) fn exceeded(reference: &str, at: String) -> Finding {
    Finding::error(
        "foreign-ref",
        at,
        format!("what `{reference}` leads to is too large, or nested too deeply"),
        "refer to smaller parts, and let none of them contain itself",
    )
}
