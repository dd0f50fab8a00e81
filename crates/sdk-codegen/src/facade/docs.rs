//! Documentation of the contract as rustdoc.

use proc_macro2::TokenStream;
use quote::quote;
use textwrap::{Options, WordSplitter};

/// Columns of a doc comment, without its indentation and slashes.
const WIDTH: usize = 92;

/// Doc attributes of a text, in lines of a readable width, with what rustdoc would misread escaped.
pub(crate) fn attributes(text: &str) -> TokenStream {
    let lines = lines(text);
    quote! { #(#[doc = #lines])* }
}

/// The same as comments.
pub(super) fn comments(text: &str) -> Vec<String> {
    lines(text)
        .into_iter()
        .map(|line| format!("///{line}"))
        .collect()
}

fn lines(text: &str) -> Vec<String> {
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

/// The items of a list, or the paragraph as one block; each in one line.
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

/// Escapes brackets outside of code, and makes links of bare addresses.
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
