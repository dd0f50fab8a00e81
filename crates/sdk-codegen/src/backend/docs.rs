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
    for paragraph in text.split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for block in blocks(&escape(paragraph)) {
            let indent = if block.starts_with("- ") { "  " } else { "" };
            let options = Options::new(WIDTH)
                .subsequent_indent(indent)
                .break_words(false)
                .word_splitter(WordSplitter::NoHyphenation);
            let wrapped = textwrap::wrap(&block, options);
            lines.extend(wrapped.into_iter().map(|line| format!(" {line}")));
        }
    }
    lines
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
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        if index % 2 == 1 {
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
