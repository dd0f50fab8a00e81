//! Facts in a description: bounds, a default, and values.

use serde_json::{Number, Value};

use super::super::{
    blocks::Line,
    types::Type,
    words::{self, Label},
};
use api_contract::model::{Bound, Fact, Limits, Types};

/// The facts of a description.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Described {
    pub(super) default: Fact<Option<Value>>,
    /// Values, if it lists any.
    pub(super) values: Vec<Value>,
    range: Span,
    value: Span,
    length: Span,
}

/// Bounds, of which one or both may be unknown.
#[derive(Clone, Debug, Default, PartialEq)]
struct Span {
    least: Option<Number>,
    most: Option<Number>,
}

/// Reads the description of a value of a type.
pub(super) fn read(cell: &[Line], kind: Option<&Type>) -> Described {
    let prose: Vec<&str> = cell
        .iter()
        .filter(|line| !line.bullet)
        .map(|line| line.text.as_str())
        .collect();
    let text = words::narrow(&prose.join("\n"));
    let mut described = Described::default();
    let (_, labels) = words::labels(&text);
    let listed = takes_values(kind);
    for line in cell.iter().filter(|line| line.bullet && listed) {
        described
            .values
            .extend(bullet(&words::narrow(&line.text)).map(|value| typed(value, kind)));
    }
    for (label, text) in labels {
        match label {
            Label::Range => described.range = range(text),
            Label::Length => described.length = range(text),
            Label::Minimum => described.value.least = number(text),
            Label::Maximum => described.value.most = number(text),
            Label::MinLength => described.length.least = number(text),
            Label::MaxLength => described.length.most = number(text),
            Label::Default => described.default = default(text, kind),
            Label::Values if listed && described.values.is_empty() => {
                described.values = series(text)
                    .iter()
                    .map(|value| typed(value, kind))
                    .collect();
            }
            Label::Values | Label::Other => {}
        }
    }
    if described.default == Fact::Unknown && kind.is_some_and(is_simple) {
        described.default =
            spoken_default(&text, kind).map_or(Fact::Unknown, |value| Fact::Known(Some(value)));
    }
    described.values.dedup();
    described
}

impl Described {
    /// Returns the facts about elements in the description of a list.
    pub(super) fn of_elements(&self) -> Self {
        Self {
            values: self.values.clone(),
            ..Self::default()
        }
    }

    /// Returns the bounds that apply to a type.
    pub(super) fn limits(&self, kind: Option<&Type>) -> Option<Limits> {
        let mut limits = Limits::unknown();
        match kind? {
            Type::Simple(types, _) if *types == Types::STRING => {
                let span = self.length.or(&self.range);
                limits.min_length = length(span.least.as_ref());
                limits.max_length = length(span.most.as_ref());
            }
            Type::Simple(types, _) if Types::NUMBER.covers(*types) => {
                let span = self.value.or(&self.range);
                limits.minimum = bound(span.least.as_ref());
                limits.maximum = bound(span.most.as_ref());
            }
            Type::Array(_) => {
                let span = self.length.or(&self.range);
                limits.min_items = length(span.least.as_ref());
                limits.max_items = length(span.most.as_ref());
            }
            _ => {}
        }
        (limits != Limits::unknown()).then_some(limits)
    }
}

impl Span {
    fn or<'s>(&'s self, other: &'s Self) -> &'s Self {
        if *self == Self::default() {
            other
        } else {
            self
        }
    }
}

fn bound(value: Option<&Number>) -> Fact<Option<Bound>> {
    value.map_or(Fact::Unknown, |value| {
        Fact::Known(Some(Bound {
            value: value.clone(),
            exclusive: false,
        }))
    })
}

fn length(value: Option<&Number>) -> Fact<Option<u64>> {
    value
        .and_then(Number::as_u64)
        .map_or(Fact::Unknown, |value| Fact::Known(Some(value)))
}

fn is_simple(kind: &Type) -> bool {
    matches!(kind, Type::Simple(types, _) if *types != Types::ANY && *types != Types::ARRAY)
}

/// Returns whether lists in a description are lists of values.
fn takes_values(kind: Option<&Type>) -> bool {
    match kind {
        None => true,
        Some(Type::Simple(types, _)) => *types != Types::BOOLEAN && *types != Types::ANY,
        Some(Type::Array(items)) => takes_values(Some(items)),
        Some(Type::Object(_) | Type::Map(_)) => false,
    }
}

/// Returns the value that an element of a list names: `asc: …`, `…: asc`, or `asc` alone.
fn bullet(text: &str) -> Option<&str> {
    let (first, rest) = match text.split_once(':') {
        Some((first, rest)) => (first.trim(), rest.trim()),
        None => (
            text.trim().trim_end_matches(['。', ',', '.', ';', '、']),
            "",
        ),
    };
    [first, rest.trim_end_matches(['。', ';'])]
        .into_iter()
        .map(|text| text.trim_matches(['"', '“', '”', '\'', '`']))
        .find(|value| is_value(value))
}

fn is_value(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-./+".contains(c))
        && text.chars().any(|c| c.is_ascii_alphanumeric())
        && !words::is_no_value(text)
}

/// Returns the values of a sentence that lists them: `A, B and C`.
fn series(text: &str) -> Vec<&str> {
    let line = text.split(['\n', '。', ';']).next().unwrap_or_default();
    let parts = line
        .split(['、', ',', '|'])
        .map(|part| part.trim().trim_end_matches('.'));
    let values: Vec<&str> = parts
        .flat_map(|part| {
            part.split(" or ")
                .flat_map(|part| part.split(" and "))
                .flat_map(|part| part.split('或'))
        })
        .map(|part| {
            part.trim()
                .trim_start_matches("or ")
                .trim_start_matches("and ")
                .trim()
        })
        .filter(|part| !part.is_empty())
        .collect();
    if values.iter().all(|value| is_value(value)) && values.len() > 1 {
        values
    } else {
        Vec::new()
    }
}

/// Returns the first two numbers of a text that names a range, such as `1-64` or `[1, 64]`.
fn range(text: &str) -> Span {
    let line = text
        .split(['\n', '。', ';'])
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let Some(start) = line.find(|c: char| c.is_ascii_digit()) else {
        return Span::default();
    };
    let signed = line
        .get(..start)
        .is_some_and(|before| before.ends_with('-'));
    let rest = line.get(start - usize::from(signed)..).unwrap_or_default();
    let (least, rest) = leading_number(rest);
    let joined = rest.trim_start();
    let between = ["-", "~", "到", "至", ",", "、", "to "];
    let rest = between.iter().find_map(|mark| joined.strip_prefix(mark));
    let (most, _) = leading_number(rest.unwrap_or_default().trim_start());
    match (&least, &most) {
        (Some(_), Some(_)) => Span { least, most },
        _ => Span::default(),
    }
}

/// Returns the number that a text begins with.
fn number(text: &str) -> Option<Number> {
    leading_number(text.trim_start()).0
}

fn leading_number(text: &str) -> (Option<Number>, &str) {
    let mut end = 0;
    for (index, c) in text.char_indices() {
        let after = text.get(index + c.len_utf8()..).unwrap_or_default();
        let part = c.is_ascii_digit()
            || (index == 0 && c == '-')
            || (c == '.' && after.starts_with(|c: char| c.is_ascii_digit()));
        if !part {
            break;
        }
        end = index + c.len_utf8();
    }
    let (number, rest) = text.split_at_checked(end).unwrap_or(("", text));
    (serde_json::from_str(number).ok(), rest)
}

/// Returns the default after its label.
fn default(text: &str, kind: Option<&Type>) -> Fact<Option<Value>> {
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
        .trim();
    if line.is_empty() {
        return Fact::Unknown;
    }
    if words::is_none(line) {
        return Fact::Known(None);
    }
    let end = line
        .find(|c: char| c.is_whitespace() || "。;,、(".contains(c))
        .unwrap_or(line.len());
    let token = line.get(..end).unwrap_or_default().trim_end_matches('.');
    let token = token.trim_matches(['"', '“', '”', '\'', '`']);
    match kind {
        Some(kind) if is_simple(kind) && !token.is_empty() => {
            Fact::Known(Some(typed(token, Some(kind))))
        }
        Some(Type::Array(_)) => serde_json::from_str::<Vec<Value>>(line)
            .map_or(Fact::Unknown, |values| Fact::Known(Some(values.into()))),
        _ => Fact::Unknown,
    }
}

/// Returns a default that a sentence states.
fn spoken_default(text: &str, kind: Option<&Type>) -> Option<Value> {
    const BEFORE: [&str; 6] = [
        "默认",
        "缺省",
        "defaults to ",
        "default is ",
        "default value is ",
        "by default, ",
    ];
    const AFTER: [&str; 3] = [" is used by default", " by default", " (default)"];
    let lower = text.to_ascii_lowercase();
    let before = BEFORE.iter().filter_map(|words| {
        let start = lower.find(words)? + words.len();
        let rest = text.get(start..)?;
        let rest = rest.trim_start_matches(['值', '取', '为', '是', ':', ' ']);
        let end = rest.find(|c| !is_token(c)).unwrap_or(rest.len());
        let (token, after) = rest.split_at_checked(end)?;
        // A number followed by a noun, or the first of several words.
        let counts = token.chars().all(|c| c.is_ascii_digit())
            && after.starts_with(|c: char| !c.is_ascii() && c != '。' && c != '、');
        let sentence = after
            .strip_prefix(' ')
            .is_some_and(|after| after.starts_with(|c: char| c.is_ascii_alphabetic()));
        (!counts && !sentence).then_some(token)
    });
    let after = AFTER.iter().filter_map(|words| {
        let end = lower.find(words)?;
        let head = text.get(..end)?;
        let start = head.rfind(|c| !is_token(c)).map_or(0, |index| {
            index
                + head
                    .get(index..)
                    .and_then(|rest| rest.chars().next())
                    .map_or(1, char::len_utf8)
        });
        head.get(start..)
    });
    let token = before
        .chain(after)
        .map(|token| token.trim_matches('.'))
        .find(|token| is_value(token))?;
    Some(typed(token, kind))
}

fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-.".contains(c)
}

/// Returns a value of a type; the original text if it is not one.
fn typed(text: &str, kind: Option<&Type>) -> Value {
    let literal = match kind {
        Some(Type::Simple(types, _)) if *types != Types::STRING => serde_json::from_str(text).ok(),
        Some(Type::Array(items)) => return typed(text, Some(items)),
        _ => None,
    };
    literal
        .filter(|value: &Value| value.is_number() || value.is_boolean())
        .unwrap_or_else(|| text.into())
}
