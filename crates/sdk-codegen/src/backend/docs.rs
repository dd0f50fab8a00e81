//! Converts descriptions of the contract to rustdoc.

use proc_macro2::TokenStream;
use quote::quote;
use textwrap::{Options, WordSplitter};

use crate::model::{Member, Parameter};

/// Columns of a doc comment, without its indentation and slashes.
const WIDTH: usize = 92;

/// Returns doc attributes of a text, wrapped, with characters escaped that rustdoc would misread.
pub(crate) fn attributes(text: &str) -> TokenStream {
    let lines = lines(text);
    quote! { #(#[doc = #lines])* }
}

/// Returns a text as doc comments; none for a text that only repeats a name.
pub(crate) fn comments(text: &str) -> Vec<String> {
    let is_name = text.starts_with('`') && text.ends_with('`') && !text.contains([' ', '\n']);
    if is_name || text.trim().is_empty() {
        return Vec::new();
    }
    let lines = lines(text).into_iter();
    lines.map(|line| format!("///{line}")).collect()
}

/// Returns a text as the lines of documentation, for the documentation of a file.
pub(crate) fn rendered(text: &str) -> String {
    let lines = lines(text).into_iter();
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or_default().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the doc comments of a field.
pub(crate) fn of_member(member: &Member) -> Vec<String> {
    of(&member.name, &member.docs)
}

/// Returns the doc comments of a parameter.
pub(crate) fn of_parameter(parameter: &Parameter) -> Vec<String> {
    of(&parameter.name, &parameter.docs)
}

/// Returns the doc comments of a named item, without text that only repeats the name.
pub(crate) fn of(name: &str, text: &str) -> Vec<String> {
    let repeated = text.strip_prefix(&format!("`{name}`"));
    let rest = repeated.map(|rest| {
        let kinds = [" (always there)", " (optional)"];
        let rest = kinds
            .iter()
            .find_map(|kind| rest.strip_prefix(kind))
            .unwrap_or(rest);
        rest.trim_start_matches('.').trim_start()
    });
    let is_sentence = rest.is_some_and(|rest| !rest.starts_with(char::is_lowercase));
    comments(rest.filter(|_| is_sentence).unwrap_or(text))
}

/// Returns a text in one line, without characters that end a comment or change its direction.
pub(crate) fn one_line(text: &str) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(visible)
        .collect();
    text.lines()
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

/// Returns a text for the documentation of a file or for Markdown: its lines, with brackets escaped.
pub(crate) fn markdown(text: &str) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(visible)
        .collect();
    escape(&text)
}

fn lines(text: &str) -> Vec<String> {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(visible)
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for section in sections(&text) {
        match section {
            Section::Prose(text) => prose(&text, &mut lines),
            Section::Code(code) => quoted(&code, &mut lines),
        }
    }
    lines
}

/// A part of a description.
enum Section<'t> {
    Prose(String),
    /// The lines of a block between fences.
    Code(Vec<&'t str>),
}

/// Splits a text at its blocks of code between fences.
fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let mut prose: Vec<&str> = Vec::new();
    let mut code: Option<(&str, Vec<&str>)> = None;
    for line in text.lines() {
        let bare = line.trim();
        match &mut code {
            Some((fence, lines)) if !bare.starts_with(&**fence) || bare != fence_of(bare) => {
                lines.push(line);
            }
            Some((_, lines)) => {
                sections.push(Section::Code(std::mem::take(lines)));
                code = None;
            }
            None => match fence_of(bare) {
                // Of a fence and its end in one line, Markdown makes code within the text.
                fence if fence.len() < 3 || bare[fence.len()..].contains('`') => prose.push(line),
                fence => {
                    sections.push(Section::Prose(std::mem::take(&mut prose).join("\n")));
                    code = Some((fence, Vec::new()));
                }
            },
        }
    }
    sections.push(Section::Prose(prose.join("\n")));
    sections.extend(code.map(|(_, lines)| Section::Code(lines)));
    sections
}

/// Returns the backticks or tildes that a line begins with.
fn fence_of(line: &str) -> &str {
    let of = |mark: char| &line[..line.len() - line.trim_start_matches(mark).len()];
    match line.starts_with('~') {
        true => of('~'),
        false => of('`'),
    }
}

/// Adds a block of code that documentation tests do not compile.
fn quoted(code: &[&str], lines: &mut Vec<String>) {
    let longest = code.iter().map(|line| fence_of(line.trim()).len()).max();
    let fence = "`".repeat(longest.unwrap_or_default().max(2) + 1);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!(" {fence}text"));
    lines.extend(
        code.iter()
            .map(|line| format!(" {line}").trim_end().to_owned()),
    );
    lines.push(format!(" {fence}"));
}

fn prose(text: &str, lines: &mut Vec<String>) {
    for paragraph in text.split("\n\n") {
        if paragraph.trim().is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for block in blocks(&escape(paragraph.trim_matches('\n'))) {
            let indent = if block.starts_with("- ") { "  " } else { "" };
            let options = Options::new(WIDTH)
                .subsequent_indent(indent)
                .break_words(false)
                .word_splitter(WordSplitter::NoHyphenation);
            let wrapped = textwrap::wrap(&block, options);
            lines.extend(wrapped.into_iter().map(|line| format!(" {line}")));
        }
    }
}

/// Returns the items of a list, or the paragraph as one block; each in one line.
fn blocks(paragraph: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in paragraph.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match blocks.last_mut() {
            Some(block) if !line.starts_with("- ") => {
                block.push(' ');
                block.push_str(&words.join(" "));
            }
            _ => blocks.push(words.join(" ")),
        }
    }
    blocks
}

/// Escapes brackets outside of code, and converts bare addresses to links.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let last = text.matches('`').count();
    for (index, part) in text.split('`').enumerate() {
        // A backtick without another one is no code.
        let is_alone = index == last && last % 2 == 1;
        if index > 0 {
            escaped.push_str(if is_alone { "\\`" } else { "`" });
        }
        if index % 2 == 1 && !is_alone {
            escaped.push_str(part);
            continue;
        }
        for word in part.split_inclusive(char::is_whitespace) {
            if word.starts_with("http://") || word.starts_with("https://") {
                let bare = word.trim_end();
                let end = bare.trim_end_matches(['.', ',', ';', ')']).len();
                escaped.push_str(&format!(
                    "<{}>{}{}",
                    &bare[..end],
                    &bare[end..],
                    &word[bare.len()..]
                ));
            } else {
                escaped.push_str(
                    &word
                        .replace('[', "\\[")
                        .replace(']', "\\]")
                        .replace('<', "\\<"),
                );
            }
        }
    }
    escaped
}

/// Returns a character as comments may contain it: every end of a line as a line feed, and no
/// character that changes the direction of the text, which the compiler rejects.
fn visible(next: char) -> Option<char> {
    match next {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
            None
        }
        '\n' | '\t' => Some(next),
        next if next.is_control() => None,
        next => Some(next),
    }
}
