//! Which branch of the tree arguments select, before the tree is built.

use std::ffi::OsString;

use clap::{ArgAction, Command};

/// The first words of a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    /// The first word: a family, or another command.
    pub(crate) family: String,
    /// The second word.
    pub(crate) command: Option<String>,
}

/// Returns the first two words that are neither options nor their values.
pub(crate) fn select(root: &Command, arguments: &[OsString]) -> Option<Selected> {
    let mut words = Vec::new();
    let mut rest = arguments.iter().skip(1);
    while let (Some(argument), true) = (rest.next(), words.len() < 2) {
        let argument = argument.to_string_lossy();
        if argument == "--" {
            break;
        }
        if takes_next(root, &argument) {
            rest.next();
        } else if !argument.starts_with('-') {
            words.push(argument.into_owned());
        }
    }
    let mut words = words.into_iter();
    Some(Selected {
        family: words.next()?,
        command: words.next(),
    })
}

/// Returns whether an argument is an option whose value is the next argument.
fn takes_next(root: &Command, argument: &str) -> bool {
    let mut options = root.get_arguments().filter(|own| {
        let takes = matches!(own.get_action(), ArgAction::Set | ArgAction::Append);
        takes && !own.is_require_equals_set()
    });
    if let Some(long) = argument.strip_prefix("--") {
        return options.any(|own| own.get_long() == Some(long));
    }
    let Some(shorts) = argument.strip_prefix('-') else {
        return false;
    };
    // `-vo json`: only the last letter may take the next argument.
    let last = shorts.chars().last();
    last.is_some() && options.any(|own| own.get_short() == last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{base, globals};

    fn selected(line: &str) -> Option<(String, Option<String>)> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let selected = select(&globals::visible(base()), &arguments)?;
        Some((selected.family, selected.command))
    }

    #[test]
    fn options_and_their_values_are_not_commands() {
        let expected = Some(("a".to_owned(), Some("b".to_owned())));
        for line in [
            "metastudio a b c",
            "metastudio --mock a b",
            "metastudio -o json a --region x b",
            "metastudio --output=json -vvo json a -q b",
            "metastudio --dry-run a b",
        ] {
            assert_eq!(selected(line), expected, "{line}");
        }
        assert_eq!(selected("metastudio --mock"), None);
        assert_eq!(selected("metastudio a -- b"), Some(("a".to_owned(), None)));
    }
}
