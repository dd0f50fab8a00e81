//! A text that a pattern matches.

use openapi_document::schema::unicode_pattern;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::draw::Draw;

/// The largest number of repetitions.
const MOST: u32 = 64;

/// A text that matches the pattern, with at least `shortest` characters where that can be done by
/// repeating; `None` for a pattern that is not understood.
pub(super) fn text(pattern: &str, shortest: usize, draw: Draw) -> Option<String> {
    let hir = regex_syntax::parse(&unicode_pattern(pattern)).ok()?;
    // More repetitions wherever they are allowed, until the text is long enough.
    (0..=MOST).find_map(|more| {
        let mut text = String::new();
        write(&hir, more, draw, &mut text);
        (text.chars().count() >= shortest || more == MOST).then_some(text)
    })
}

fn write(hir: &Hir, more: u32, draw: Draw, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(character(class, draw.numbered(text.len() as u64))),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            for _ in 0..repetition.min.saturating_add(more).min(most) {
                write(&repetition.sub, more, draw, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, draw, text),
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, more, draw, text);
            }
        }
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.first() {
                write(part, more, draw, text);
            }
        }
    }
}

/// A letter or digit of the class, or else what it begins with.
fn character(class: &Class, draw: Draw) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => (class.ranges().iter())
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) => (class.ranges().iter())
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    };
    let plain: Vec<char> = ('0'..='9')
        .chain('a'..='z')
        .chain('A'..='Z')
        .filter(|own| {
            ranges
                .iter()
                .any(|(first, last)| (first..=last).contains(&own))
        })
        .collect();
    draw.pick(&plain)
        .copied()
        .or_else(|| Some(ranges.first()?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_matched() {
        let draw = Draw::seeded(1);
        assert_eq!(text("^ab{2}c$", 0, draw).as_deref(), Some("abbc"));
        assert_eq!(text("^(x|y)?-$", 0, draw).as_deref(), Some("-"));
        let long = text("^[a-f0-9]{1,64}$", 32, draw).unwrap_or_default();
        assert_eq!(long.len(), 32);
        assert!(long.chars().all(|own| own.is_ascii_hexdigit()), "{long}");
        assert_eq!(text("(?=x)", 0, draw), None);
        let any = r"^[\u0020-\uD7FF\uD800\uDC00-\uDBFF\uDFFF\r]{3}$";
        assert_eq!(text(any, 0, draw).map(|text| text.chars().count()), Some(3));
    }
}
