//! Text that is safe to show in a terminal, a log or a page.

use std::borrow::Cow;

/// Returns a text with all characters escaped that a terminal, a log or a page obeys instead of
/// showing them: control characters, line breaks, bidirectional marks and invisible characters.
///
/// Names in a document come from strangers. A line break in one could start a line that a CI system
/// takes for a command, and a bidirectional mark could reverse the rest of a line.
///
/// ```
/// assert_eq!(openapi_document::visible("job\u{1b}[2K\n::error::"), "job\\u{1b}[2K\\n::error::");
/// assert_eq!(openapi_document::visible("Größe"), "Größe");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        match char {
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\t' => shown.push_str("\\t"),
            char if is_hidden(char) => shown.extend(char.escape_unicode()),
            char => shown.push(char),
        }
    }
    Cow::Owned(shown)
}

/// Returns whether a character is obeyed rather than shown. Joiners are part of visible text.
fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn control_characters_are_escaped() {
        for (text, shown) in [
            ("a\u{9b}31m", "a\\u{9b}31m"),
            ("a\u{202e}b\u{2066}", "a\\u{202e}b\\u{2066}"),
            ("a\u{2028}b\u{85}", "a\\u{2028}b\\u{85}"),
            ("\u{feff}a\u{200b}", "\\u{feff}a\\u{200b}"),
            ("a\r\n\tb\u{7f}", "a\\r\\n\\tb\\u{7f}"),
            ("名前 👩\u{200d}🚀", "名前 👩\u{200d}🚀"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }
}
