//! Formats tokens on one line, as a person would.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Operators of several characters that occur in signatures.
const JOINED: [&str; 4] = ["::", "->", "=>", ".."];
/// No space precedes these,
const CLOSING: [&str; 9] = [",", ";", ":", "::", ")", "]", ">", "?", "!"];
/// and none follows these.
const OPENING: [&str; 7] = ["(", "[", "<", "&", "::", "!", "#"];

pub(super) fn tidy(tokens: impl ToTokens) -> String {
    let mut words = Vec::new();
    flatten(tokens.to_token_stream(), &mut words);
    let mut text = String::new();
    let mut before = "";
    for word in &words {
        let opens = matches!(word.as_str(), "(" | "<") && is_name(before);
        let glued = opens || CLOSING.contains(&word.as_str()) || OPENING.contains(&before);
        if !text.is_empty() && !glued {
            text.push(' ');
        }
        text += word;
        before = word;
    }
    text
}

/// Returns whether a parenthesis or bracket after this word belongs to it.
fn is_name(word: &str) -> bool {
    word == ">" || word.ends_with(|c: char| c.is_alphanumeric() || c == '_') && word != "for"
}

fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut quoted = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), words);
                words.push(close.to_owned());
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => quoted = true,
            TokenTree::Punct(punct) => {
                let punct = punct.as_char().to_string();
                let pair = words.last().map(|last| format!("{last}{punct}"));
                match pair.filter(|pair| JOINED.contains(&pair.as_str())) {
                    Some(pair) => *words.last_mut().expect("the first half of the pair") = pair,
                    None => words.push(punct),
                }
            }
            TokenTree::Ident(name) if quoted => {
                quoted = false;
                words.push(format!("'{name}"));
            }
            TokenTree::Ident(name) => words.push(name.to_string()),
            TokenTree::Literal(literal) => words.push(literal.to_string()),
        }
    }
}

#[test]
fn signatures_look_written_by_hand() {
    for text in [
        "fn f<'a, T: Into<String>>(mut self, x: &'a [T]) -> Result<Option<()>, crate::Error>",
        "#[cfg(any(feature = \"a\", feature = \"b\"))]",
        "impl<T> Deref for Page<T> where T: Clone + 'static",
    ] {
        let tokens: TokenStream = text.parse().unwrap();
        assert_eq!(tidy(tokens), text);
    }
}
