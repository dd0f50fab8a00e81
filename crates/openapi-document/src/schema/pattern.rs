//! Regular expressions as browsers read them.

use std::{borrow::Cow, collections::HashMap, fmt::Write, iter::Peekable, str::Chars};

/// A class of all characters, and one of none: `[^]` and `[]`.
const ALL: &str = r"[\u{0}-\u{10FFFF}]";
const NONE: &str = r"[^\u{0}-\u{10FFFF}]";

/// The maximum length of the name of a group, and of the characters around it.
const LONGEST_NAME: usize = 256;

/// Returns a regular expression of ECMA-262 in a form that engines for Unicode read.
///
/// With the flag `u`, a hyphen beside a class in brackets is an error; without it, a hyphen:
/// `[\w-.]`. The same holds for braces that do not repeat anything, and for needless escapes: `\_`,
/// `\@`. Backreferences by name become those by number, surrogates the characters that they encode.
pub(super) fn strict(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains(['-', '\\', '[', '{', '<']) {
        return Cow::Borrowed(pattern);
    }
    let mut translation = Translation {
        rest: pattern.chars().peekable(),
        groups: groups(pattern),
        strict: String::with_capacity(pattern.len() + 4),
    };
    translation.run();
    Cow::Owned(translation.strict)
}

/// Returns the numbers of the groups that have a name. Alternatives may each have a group of one name.
fn groups(pattern: &str) -> HashMap<&str, Vec<usize>> {
    let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
    if !pattern.contains("(?<") {
        return groups;
    }
    let (mut number, mut in_brackets) = (0, false);
    let mut chars = pattern.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '\\' => _ = chars.next(),
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            '(' if !in_brackets => {
                let rest = pattern.get(at + 1..).unwrap_or_default();
                let name = group_name(rest);
                if name.is_some() || !rest.starts_with('?') {
                    number += 1;
                }
                if let Some(name) = name {
                    groups.entry(name).or_default().push(number);
                }
            }
            _ => {}
        }
    }
    groups
}

/// Returns the name of the group whose content follows `(`.
fn group_name(rest: &str) -> Option<&str> {
    let (name, _) = rest.strip_prefix("?<")?.split_once('>')?;
    (!name.starts_with(['=', '!'])).then_some(name)
}

struct Translation<'p> {
    rest: Peekable<Chars<'p>>,
    groups: HashMap<&'p str, Vec<usize>>,
    strict: String,
}

/// A part of a class in brackets.
enum Atom {
    /// A class of its own, such as `\d`.
    Class(String),
    Char(String),
    /// Half of a character.
    Surrogate,
}

impl Translation<'_> {
    fn run(&mut self) {
        while let Some(char) = self.rest.next() {
            match char {
                '\\' => self.escape(),
                '[' => self.class(),
                '(' => self.group(),
                '{' if !repeats(&mut self.rest.clone()) => self.strict.push_str(r"\{"),
                _ => self.strict.push(char),
            }
        }
    }

    /// Adds the beginning of a group, without its name.
    fn group(&mut self) {
        self.strict.push('(');
        let rest: String = self.rest.clone().take(LONGEST_NAME).collect();
        if let Some(name) = group_name(&rest) {
            let length = name.chars().count() + "?<>".len();
            self.rest.by_ref().take(length).for_each(drop);
        }
    }

    /// Adds an escape outside of brackets.
    fn escape(&mut self) {
        match self.rest.peek() {
            Some('k') => self.named_backreference(),
            Some('b' | 'B') => {
                self.strict.push('\\');
                self.strict.extend(self.rest.next());
            }
            _ => match self.escaped(false) {
                Atom::Class(text) | Atom::Char(text) => self.strict.push_str(&text),
                Atom::Surrogate => self.strict.push_str(NONE),
            },
        }
    }

    fn named_backreference(&mut self) {
        let rest: String = self.rest.clone().skip(1).take(LONGEST_NAME).collect();
        let name = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let Some((name, numbers)) = name.and_then(|(name, _)| Some((name, self.groups.get(name)?)))
        else {
            // No group has the name, so that the expression is not valid.
            self.strict.push('\\');
            return;
        };
        let numbers: Vec<String> = numbers.iter().map(|number| format!(r"\{number}")).collect();
        _ = write!(self.strict, "(?:{})", numbers.join("|"));
        let length = name.chars().count() + "k<>".len();
        self.rest.by_ref().take(length).for_each(drop);
    }

    /// Reads the rest of an escape.
    fn escaped(&mut self, in_brackets: bool) -> Atom {
        let Some(char) = self.rest.next() else {
            return Atom::Char("\\".to_owned());
        };
        match char {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => Atom::Class(format!("\\{char}")),
            'p' | 'P' => {
                let mut class = format!("\\{char}");
                if self.rest.peek() == Some(&'{') {
                    for char in self.rest.by_ref() {
                        class.push(char);
                        if char == '}' {
                            break;
                        }
                    }
                }
                Atom::Class(class)
            }
            'b' if in_brackets => Atom::Char(r"\x08".to_owned()),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => {
                Atom::Char(r"\x00".to_owned())
            }
            'c' if self.rest.peek().is_some_and(char::is_ascii_alphabetic) => {
                let letter = self
                    .rest
                    .next()
                    .and_then(|letter| u8::try_from(letter).ok());
                Atom::Char(format!(r"\x{:02X}", letter.unwrap_or_default() % 32))
            }
            'u' => self.unicode(),
            char if is_needless(char, in_brackets) => Atom::Char(char.to_string()),
            char => Atom::Char(format!("\\{char}")),
        }
    }

    /// Reads the rest of an escape by number.
    fn unicode(&mut self) -> Atom {
        let Some(code) = four_digits(&mut self.rest.clone()) else {
            return Atom::Char("\\u".to_owned());
        };
        self.rest.by_ref().take(4).for_each(drop);
        match code {
            0xD800..=0xDBFF => {
                let mut next = self.rest.clone();
                let escapes = next.next() == Some('\\') && next.next() == Some('u');
                let low = four_digits(&mut next).filter(|_| escapes);
                let Some(low @ 0xDC00..=0xDFFF) = low else {
                    return Atom::Surrogate;
                };
                self.rest = next;
                let code = 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                Atom::Char(format!(r"\u{{{code:X}}}"))
            }
            0xDC00..=0xDFFF => Atom::Surrogate,
            code => Atom::Char(format!(r"\u{{{code:X}}}")),
        }
    }

    /// Adds a class in brackets.
    fn class(&mut self) {
        let is_negated = self.rest.next_if_eq(&'^').is_some();
        let mut parts = String::new();
        let mut after_class = false;
        loop {
            let Some(char) = self.rest.next() else {
                // It is not closed, so that the expression is not valid.
                self.strict.push('[');
                self.strict.push_str(&parts);
                return;
            };
            if char == ']' {
                break;
            }
            if char == '-' && (after_class || self.begins_with_class()) {
                parts.push_str(r"\-");
                after_class = false;
                continue;
            }
            let first = self.atom(char);
            after_class = matches!(first, Atom::Class(_));
            match self.range_end(&first) {
                Some(last) => parts.push_str(&range(first, last)),
                None => match first {
                    Atom::Class(text) | Atom::Char(text) => parts.push_str(&text),
                    Atom::Surrogate => {}
                },
            }
        }
        match (parts.is_empty(), is_negated) {
            (true, true) => self.strict.push_str(ALL),
            (true, false) => self.strict.push_str(NONE),
            (false, true) => _ = write!(self.strict, "[^{parts}]"),
            (false, false) => _ = write!(self.strict, "[{parts}]"),
        }
    }

    fn atom(&mut self, char: char) -> Atom {
        match char {
            '\\' => self.escaped(true),
            char => Atom::Char(char.to_string()),
        }
    }

    /// Reads the end of a range, if one follows its start.
    fn range_end(&mut self, first: &Atom) -> Option<Atom> {
        let mut next = self.rest.clone();
        let is_range = !matches!(first, Atom::Class(_))
            && next.next() == Some('-')
            && next.peek().is_some_and(|char| *char != ']');
        if !is_range {
            return None;
        }
        let before = std::mem::replace(&mut self.rest, next);
        if self.begins_with_class() {
            self.rest = before;
            return None;
        }
        let char = self.rest.next()?;
        Some(self.atom(char))
    }

    fn begins_with_class(&self) -> bool {
        let mut next = self.rest.clone();
        let escaped = next.next() == Some('\\');
        escaped
            && matches!(
                next.next(),
                Some('d' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P')
            )
    }
}

/// Returns a range without the part that consists of surrogates.
fn range(first: Atom, last: Atom) -> String {
    let first = match first {
        Atom::Class(text) | Atom::Char(text) => Some(text),
        Atom::Surrogate => None,
    };
    let last = match last {
        Atom::Class(text) | Atom::Char(text) => Some(text),
        Atom::Surrogate => None,
    };
    match (first, last) {
        (None, None) => String::new(),
        (Some(first), None) => format!(r"{first}-\u{{D7FF}}"),
        (None, Some(last)) => format!(r"\u{{E000}}-{last}"),
        (Some(first), Some(last)) => format!("{first}-{last}"),
    }
}

fn four_digits(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    (0..4).try_fold(0, |code, _| Some(code * 16 + rest.next()?.to_digit(16)?))
}

/// Returns whether a repetition follows a brace: `2}`, `2,}`, `2,3}`.
fn repeats(rest: &mut Peekable<Chars<'_>>) -> bool {
    let mut digits = 0;
    while rest.next_if(char::is_ascii_digit).is_some() {
        digits += 1;
    }
    if rest.next_if_eq(&',').is_some() {
        while rest.next_if(char::is_ascii_digit).is_some() {}
    }
    digits > 0 && rest.next() == Some('}')
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

    #[test]
    fn groups_lose_their_names_and_backreferences_have_numbers() {
        for (pattern, expected) in [
            (r"(?<q>['])x\k<q>1", r"(['])x(?:\1)1"),
            (
                r"(a)[(](?<b>b)(?:c)(?=d)\k<b>",
                r"(a)[(](b)(?:c)(?=d)(?:\2)",
            ),
            (r"(?<y>a)|(?<y>b)-\k<y>", r"(a)|(b)-(?:\1|\2)"),
            (r"(?<b>b)\k<c>", r"(b)\k<c>"),
            (r"\(?<b>\k", r"\(?<b>\k"),
        ] {
            assert_eq!(strict(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn surrogates_are_the_characters_that_they_encode() {
        for (pattern, expected) in [
            (r"\uD83D\uDE00", r"\u{1F600}"),
            (
                r"[\u0020-\uD7FF\uD800\uDC00-\uDBFF\uDFFF]",
                r"[\u{20}-\u{D7FF}\u{10000}-\u{10FFFF}]",
            ),
            (r"[^\uD800-\uDFFF]", r"[\u{0}-\u{10FFFF}]"),
            (r"[a\uD800-\uFFFF]", r"[a\u{E000}-\u{FFFF}]"),
            (r"\uDC00", r"[^\u{0}-\u{10FFFF}]"),
        ] {
            assert_eq!(strict(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn braces_and_empty_classes_are_characters_and_classes() {
        for (pattern, expected) in [
            (r"^{[a-z]{2,}}$", r"^\{[a-z]{2,}}$"),
            (r"a{,3}", r"a\{,3}"),
            (r"[^]*|[]", r"[\u{0}-\u{10FFFF}]*|[^\u{0}-\u{10FFFF}]"),
            (r"\cJ[\b]\0", r"\x0A[\x08]\x00"),
        ] {
            assert_eq!(strict(pattern), expected, "{pattern}");
        }
    }
}
