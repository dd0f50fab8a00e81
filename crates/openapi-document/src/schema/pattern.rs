//! Regular expressions as browsers read them.

use std::borrow::Cow;

/// Returns a regular expression of ECMA-262 in the form that it has with the flag `u`.
///
/// Without the flag, a hyphen beside a class in brackets is a hyphen: `[\w-.]`. With it, that is an
/// error. Letters may be escaped without need, too: `\_`, `\@`.
pub(super) fn strict(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains(['-', '\\']) {
        return Cow::Borrowed(pattern);
    }
    let mut strict = String::with_capacity(pattern.len() + 4);
    let mut rest = pattern.chars();
    let (mut in_brackets, mut after_class) = (false, false);
    while let Some(char) = rest.next() {
        let mut is_class = false;
        match char {
            '\\' => {
                let Some(escaped) = rest.next() else {
                    strict.push(char);
                    break;
                };
                is_class = in_brackets && is_class_escape(escaped);
                if !is_needless(escaped, in_brackets) {
                    strict.push(char);
                }
                strict.push(escaped);
                if matches!(escaped, 'p' | 'P') && rest.as_str().starts_with('{') {
                    for char in rest.by_ref() {
                        strict.push(char);
                        if char == '}' {
                            break;
                        }
                    }
                }
            }
            '-' if in_brackets && (after_class || begins_with_class(rest.as_str())) => {
                strict.push_str("\\-");
            }
            _ => {
                match char {
                    '[' => in_brackets = true,
                    ']' => in_brackets = false,
                    _ => {}
                }
                strict.push(char);
            }
        }
        after_class = is_class;
    }
    Cow::Owned(strict)
}

fn is_class_escape(char: char) -> bool {
    matches!(char, 'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P')
}

fn begins_with_class(rest: &str) -> bool {
    let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
    escaped.is_some_and(is_class_escape)
}

/// Returns whether a character has the same meaning with and without a backslash before it.
fn is_needless(escaped: char, in_brackets: bool) -> bool {
    match escaped {
        '-' => !in_brackets,
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|'
        | '/' => false,
        char => char == '_' || char.is_ascii_punctuation() || char == ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::strict;

    #[test]
    fn patterns_are_rewritten_for_the_unicode_flag() {
        for (pattern, expected) in [
            (r"^[\w-.]+$", r"^[\w\-.]+$"),
            (r"^[a-\d]$", r"^[a\-\d]$"),
            (r"[\p{L}-_]", r"[\p{L}\-_]"),
            (r"[\w-]", r"[\w\-]"),
            (r"[a-z]-\w", r"[a-z]-\w"),
            (r"a\-b\_c\@d", r"a-b_c@d"),
            (r"[\-\]\\-]", r"[\-\]\\-]"),
            (r"\d{2}\.\/\$", r"\d{2}\.\/\$"),
            (r"^(?<!x)[\w.]+$", r"^(?<!x)[\w.]+$"),
            ("a\\", "a\\"),
        ] {
            assert_eq!(strict(pattern), expected, "{pattern}");
        }
    }
}
