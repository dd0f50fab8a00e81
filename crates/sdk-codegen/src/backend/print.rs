//! A printer of Rust code, laid out as rustfmt lays it out.

use std::fmt::Write;

use crate::output::MARK;

/// The widest line.
const WIDTH: usize = 100;
/// The widest argument list, list or chain of calls in one line.
const SHORT: usize = 60;

/// Rust code that is being written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Printer {
    text: String,
    depth: usize,
    /// Whether this block is still empty.
    starts_block: bool,
}

impl Printer {
    /// Creates a file with its documentation.
    pub(crate) fn file(docs: &str) -> Self {
        let mut file = Self::default();
        // A line break of any kind would end the comment.
        let docs = docs.replace(
            ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'],
            " ",
        );
        for line in docs.lines().chain(["", MARK]) {
            file.line(format!("//! {line}").trim_end());
        }
        file
    }

    /// Creates a printer of code that is appended to that of another.
    pub(crate) fn like(other: &Self) -> Self {
        Self {
            text: String::new(),
            depth: other.depth,
            starts_block: true,
        }
    }

    /// Creates a printer of code that is appended inside of a block of another.
    pub(crate) fn inside(other: &Self) -> Self {
        Self {
            depth: other.depth + 1,
            ..Self::like(other)
        }
    }

    /// Returns whether the code names this module; examples in its documentation do not count.
    pub(crate) fn names(&self, module: &str) -> bool {
        let path = format!("{module}::");
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        self.text.lines().filter(is_code).any(|line| {
            line.match_indices(&path).any(|(index, _)| {
                let before = &line[..index];
                !before.ends_with(|before: char| before.is_alphanumeric() || before == '_')
                    && !ends_in_literal(before)
            })
        })
    }

    /// Returns whether nothing was written.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends code that was written by a printer [`like`](Self::like) this one, or by one for a
    /// block [`inside`](Self::inside) of it.
    pub(crate) fn append(&mut self, other: &Self) {
        if other.is_empty() {
            return;
        }
        self.blank();
        let indent = " ".repeat((self.depth - other.depth) * 4);
        for line in other.text.lines() {
            if !line.is_empty() {
                self.text.push_str(&indent);
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
        self.starts_block = false;
    }

    /// Writes one line.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            _ = write!(self.text, "{:1$}{line}", "", self.depth * 4);
        }
        self.text.push('\n');
        self.starts_block = false;
    }

    /// Writes several lines.
    pub(crate) fn lines<L: AsRef<str>>(&mut self, lines: impl IntoIterator<Item = L>) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    /// Separates items by a blank line, except at the start of a block.
    pub(crate) fn blank(&mut self) {
        if !self.starts_block && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Writes a block between `head {` and `}`.
    pub(crate) fn block(&mut self, head: impl AsRef<str>, body: impl FnOnce(&mut Self)) {
        self.group(format!("{} {{", head.as_ref()), "}", body);
    }

    /// Writes an indented group between its first and its last line.
    pub(crate) fn group(
        &mut self,
        first: impl AsRef<str>,
        last: &str,
        body: impl FnOnce(&mut Self),
    ) {
        self.line(first);
        self.depth += 1;
        self.starts_block = true;
        body(self);
        self.depth -= 1;
        self.line(last);
    }

    /// Writes indented lines.
    pub(crate) fn indented(&mut self, body: impl FnOnce(&mut Self)) {
        self.depth += 1;
        body(self);
        self.depth -= 1;
    }

    /// Writes a call: in one line if it is short, else with one argument per line.
    pub(crate) fn call<A: AsRef<str>>(&mut self, function: &str, arguments: &[A], tail: &str) {
        let joined = join(arguments);
        let line = format!("{function}({joined}){tail}");
        if joined.len() <= SHORT && self.fits(&line) {
            self.line(line);
        } else {
            self.group(format!("{function}("), &format!("){tail}"), |body| {
                body.lines(
                    arguments
                        .iter()
                        .map(|argument| format!("{},", argument.as_ref())),
                );
            });
        }
    }

    /// Writes an assignment.
    pub(crate) fn assign(&mut self, place: &str, value: &str) {
        let line = format!("{place} = {value};");
        if self.fits(&line) {
            self.line(line);
        } else {
            self.line(format!("{place} ="));
            self.indented(|out| out.line(format!("{value};")));
        }
    }

    /// Writes a statement that calls a method of a field.
    pub(crate) fn method_call(&mut self, receiver: &str, method: &str, arguments: &[&str]) {
        let joined = join(arguments);
        let line = format!("{receiver}.{method}({joined});");
        let second = format!("    .{method}({joined});");
        if line.len() - 1 > SHORT && joined.len() <= SHORT && self.fits(&format!("{second},")) {
            self.line(receiver);
            self.line(second);
        } else {
            self.call(&format!("{receiver}.{method}"), arguments, ";");
        }
    }

    /// Writes a call and the calls of methods of its result.
    pub(crate) fn chain(&mut self, first: &str, argument: &str, methods: &[String], tail: &str) {
        let line = format!("{first}({argument}){}{tail}", methods.concat());
        let is_short = methods.len() <= 1 || line.len() - tail.len() <= SHORT;
        if is_short && self.fits(&line) {
            return self.line(line);
        }
        let Some((last, others)) = methods.split_last() else {
            return self.group(format!("{first}("), &format!("){tail}"), |body| {
                body.line(format!("{argument},"));
            });
        };
        let parent = format!("{first}({argument})");
        let indent = usize::from(self.fits(&format!("{parent},")));
        if indent == 1 {
            self.line(parent);
        } else {
            self.group(format!("{first}("), ")", |body| {
                body.line(format!("{argument},"))
            });
        }
        self.depth += indent;
        self.lines(others);
        self.line(format!("{last}{tail}"));
        self.depth -= indent;
    }

    /// Writes a list: in one line if it is short, else with one element per line.
    pub(crate) fn list<E: AsRef<str>>(&mut self, head: &str, elements: &[E], tail: &str) {
        let joined = join(elements);
        let line = format!("{head}[{joined}]{tail}");
        if joined.len() <= SHORT && self.fits(&line) {
            self.line(line);
        } else {
            self.group(format!("{head}["), &format!("]{tail}"), |body| {
                body.lines(
                    elements
                        .iter()
                        .map(|element| format!("{},", element.as_ref())),
                );
            });
        }
    }

    /// Writes a struct expression with one field.
    pub(crate) fn structure(&mut self, name: &str, field: &str) {
        // rustfmt keeps it in one line up to 18 columns of fields.
        if field.len() <= 18 {
            self.line(format!("{name} {{ {field} }}"));
        } else {
            self.block(name, |body| body.line(format!("{field},")));
        }
    }

    /// Writes an arm of a `match`, with its patterns in one line if they fit.
    pub(crate) fn arm(&mut self, patterns: &[String], value: &str) {
        let line = format!("{} => {value}", patterns.join(" | "));
        if self.fits(&line) {
            return self.line(line);
        }
        let patterns_only = format!("{} => {{", patterns.join(" | "));
        if self.fits(&patterns_only) {
            return self.group(patterns_only, "}", |out| {
                out.line(value.trim_end_matches(','))
            });
        }
        for (index, pattern) in patterns.iter().enumerate() {
            let bar = if index > 0 { "| " } else { "" };
            let end = if index + 1 == patterns.len() {
                format!(" => {value}")
            } else {
                String::new()
            };
            self.line(format!("{bar}{pattern}{end}"));
        }
    }

    /// Writes a function: its head in one line if it fits, else with one parameter per line.
    pub(crate) fn function(
        &mut self,
        name: &str,
        parameters: &[String],
        output: &str,
        body: impl FnOnce(&mut Self),
    ) {
        let head = format!("{name}({}) -> {output}", join(parameters));
        if self.fits(&format!("{head}  {{")) {
            return self.block(head, body);
        }
        self.group(format!("{name}("), &format!(") -> {output} {{"), |head| {
            head.lines(parameters.iter().map(|parameter| format!("{parameter},")));
        });
        self.depth += 1;
        self.starts_block = true;
        body(self);
        self.depth -= 1;
        self.line("}");
    }

    /// Writes `use PATH::{names};`, filled as rustfmt does.
    pub(crate) fn import(&mut self, path: &str, names: &[String]) {
        let mut names = names.to_vec();
        names.sort();
        match names.as_slice() {
            [] => {}
            [name] => self.line(format!("use {path}::{name};")),
            names => {
                let line = format!("use {path}::{{{}}};", names.join(", "));
                if self.fits(&line) {
                    return self.line(line);
                }
                let width = WIDTH - self.depth * 4 - 5;
                let filled = names.iter().fold(vec![String::new()], |mut lines, name| {
                    let last = lines.last().map_or(0, String::len);
                    if last > 0 && last + 1 + name.len() + 1 > width {
                        lines.push(String::new());
                    }
                    if let Some(line) = lines.last_mut() {
                        let space = if line.is_empty() { "" } else { " " };
                        line.push_str(&format!("{space}{name},"));
                    }
                    lines
                });
                self.group(format!("use {path}::{{"), "};", |body| body.lines(filled));
            }
        }
    }

    /// Returns the text.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Returns whether a line is not too wide at this place.
    pub(crate) fn fits(&self, line: &str) -> bool {
        self.depth * 4 + line.len() <= WIDTH
    }
}

fn join<T: AsRef<str>>(parts: &[T]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    parts.join(", ")
}

/// Returns a text as a literal of Rust.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Returns whether the end of a part of a line is within a literal.
fn ends_in_literal(part: &str) -> bool {
    let (mut is_within, mut is_escaped) = (false, false);
    for next in part.chars() {
        is_within ^= next == '"' && !is_escaped;
        is_escaped = next == '\\' && !is_escaped;
    }
    is_within
}

#[cfg(test)]
mod tests {
    use super::Printer;

    #[test]
    fn a_module_that_only_documentation_names_is_not_named_by_the_code() {
        let mut out = Printer::file("About.");
        out.line("/// use client::types::Kind;");
        out.line("fn list(a: subtypes::Kind) {}");
        assert!(!out.names("types") && out.names("subtypes"));
        out.line("fn show(a: &types::Kind) {}");
        assert!(out.names("types"));
    }
}
