//! Results that arrive one after another, such as callbacks.

use huaweicloud_auth::report::is_unprintable;
use serde_json::Value;

use super::{About, Format, Printer, emit, lines};
use crate::failure::Failure;

/// Writes events as they arrive: as lines for a person, or as lines of JSON. Formats with one document are
/// written at the end.
#[derive(Debug)]
pub(crate) struct Events<'a> {
    printer: &'a Printer,
    format: Format,
    kept: Vec<Value>,
}

impl<'a> Events<'a> {
    /// Creates a writer. A format that nobody has chosen is lines of JSON, unless it is that of a terminal.
    pub(crate) fn new(printer: &'a Printer, is_chosen: bool) -> Self {
        let format = match printer.format {
            Format::Json if !is_chosen => Format::Jsonl,
            format => format,
        };
        Self {
            printer,
            format,
            kept: Vec::new(),
        }
    }

    /// Writes an event, or keeps it for the end. `line` describes it to a person.
    ///
    /// # Errors
    ///
    /// Fails if the filter fails on it, or standard output cannot be written.
    pub(crate) fn add(
        &mut self,
        event: Value,
        line: impl FnOnce(&Value) -> String,
    ) -> Result<(), Failure> {
        match (self.format, &self.printer.filter) {
            (Format::None, _) => Ok(()),
            (Format::Table, None) => emit(visible(&line(&event)) + "\n"),
            (Format::Jsonl, None) => emit(lines(&[event])),
            (Format::Table | Format::Jsonl, Some(filter)) => match filter.apply(&event)? {
                // The filter leaves it out.
                Value::Null => Ok(()),
                Value::Array(none) if none.is_empty() => Ok(()),
                value => emit(lines(&[value])),
            },
            _ => {
                self.kept.push(event);
                Ok(())
            }
        }
    }

    /// Writes the events that were kept.
    ///
    /// # Errors
    ///
    /// Those of [`add`](Self::add).
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self.format {
            Format::Table | Format::Jsonl | Format::None => Ok(()),
            _ => self
                .printer
                .print(&Value::Array(self.kept), &About::default()),
        }
    }
}

/// Replaces control characters, which could change what a terminal shows.
fn visible(text: &str) -> String {
    let shown = |c: char| if is_unprintable(c) { ' ' } else { c };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::output::{filter::Filter, terminal::Terminal};

    fn printer(format: Format, filter: Option<Filter>) -> Printer {
        Printer {
            format,
            filter,
            columns: Vec::new(),
            headers: true,
            quiet: true,
            terminal: Terminal::plain(None),
        }
    }

    #[test]
    fn formats_with_one_document_wait_for_the_end() {
        for (format, is_chosen, kept) in [
            (Format::Json, true, 1),
            (Format::Json, false, 0),
            (Format::Yaml, true, 1),
            (Format::Csv, true, 1),
            (Format::None, true, 0),
        ] {
            let printer = printer(format, None);
            let mut events = Events::new(&printer, is_chosen);
            events
                .add(json!({"a": 1}), Value::to_string)
                .expect("output");
            assert_eq!(events.kept.len(), kept, "{format:?}");
        }
    }

    #[test]
    fn nothing_in_a_line_controls_the_terminal() {
        assert_eq!(visible("a\u{1b}[2Jb\nc"), "a [2Jb c");
    }
}
