//! The text of errors: with their causes, and without the help in them.

use std::error::Error;

/// Returns the message of an error with its causes, without the help in them, and the first help that there
/// was.
pub(crate) fn describe(error: &dyn Error) -> (String, Option<String>) {
    let (mut message, mut hint) = without_help(&error.to_string());
    for cause in chain(error) {
        let (cause, help) = without_help(&cause);
        message.push_str(": ");
        message.push_str(&cause);
        hint = hint.or(help);
    }
    (message, hint)
}

/// Returns a text without the help in it, and the first help.
pub(super) fn without_help(text: &str) -> (String, Option<String>) {
    let mut hint = None;
    let lines = text.lines().map(|line| match line.split_once("; help: ") {
        Some((message, help)) => {
            hint.get_or_insert_with(|| help.to_owned());
            message
        }
        None => line,
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    (text, hint)
}

/// Returns the causes of an error, each after a colon.
pub(crate) fn causes(error: &dyn Error) -> String {
    let causes = chain(error).into_iter();
    causes.map(|cause| format!(": {cause}")).collect()
}

/// Returns the causes of an error, without those that repeat the one before.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut last = error.to_string();
    let mut causes = Vec::new();
    let mut source = error.source();
    while let Some(error) = source {
        let next = error.to_string();
        if !last.contains(&next) {
            causes.push(next.clone());
        }
        (last, source) = (next, error.source());
    }
    causes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_not_part_of_a_message() {
        #[derive(Debug, thiserror::Error)]
        #[error("nothing was sent; help: check the endpoint: it is a URL")]
        struct Outer(#[source] Inner);
        #[derive(Debug, thiserror::Error)]
        #[error("no key; help: set A\nchecked before:\n  B: none; help: set B")]
        struct Inner;

        let (message, hint) = describe(&Outer(Inner));
        assert_eq!(
            message,
            "nothing was sent: no key\nchecked before:\n  B: none"
        );
        assert_eq!(hint.as_deref(), Some("check the endpoint: it is a URL"));
        assert_eq!(describe(&Inner).1.as_deref(), Some("set A"));
    }
}
