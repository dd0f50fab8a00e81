//! What the terminal can show: width, color, progress.

use std::io::{self, IsTerminal};

use terminal_size::{Width, terminal_size};

use crate::connect::paths::variable;

/// What is known of the terminal behind standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Terminal {
    /// The width of a line; `None` if lines are not bounded.
    pub(crate) width: Option<usize>,
    /// Whether to use color.
    pub(crate) color: bool,
}

impl Terminal {
    /// Looks at standard output, and at the variables that concern it.
    pub(crate) fn of_stdout(choice: Option<&str>) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let columns = variable("COLUMNS").and_then(|columns| columns.parse().ok());
        let size = || terminal_size().map(|(Width(width), _)| usize::from(width));
        Self {
            width: columns
                .or_else(size)
                .filter(|width| is_terminal && *width > 0),
            color: color(choice, is_terminal),
        }
    }

    /// Returns a terminal without color.
    #[cfg(test)]
    pub(crate) fn plain(width: Option<usize>) -> Self {
        Self {
            width,
            color: false,
        }
    }
}

/// Returns whether to use color: by the option, else by variables, else on terminals.
pub(crate) fn color(choice: Option<&str>, is_terminal: bool) -> bool {
    match choice {
        Some("always") => true,
        Some("never") => false,
        _ if variable("NO_COLOR").is_some() => false,
        _ if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        _ if variable("CLICOLOR").is_some_and(|value| value == "0") => false,
        _ => is_terminal && variable("TERM").is_none_or(|term| term != "dumb"),
    }
}

/// Returns whether questions can be asked: both ends must be a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}
