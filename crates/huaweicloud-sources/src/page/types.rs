//! The types that pages name.

use super::words::narrow;
use api_contract::model::Types;

/// A type as a page states it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Simple(Types, Option<&'static str>),
    Array(Box<Type>),
    /// An object, with the name of the table that describes it.
    Object(Option<Box<str>>),
    /// An object whose properties all have this type.
    Map(Box<Type>),
}

const SIMPLE: &[(&str, Types, Option<&str>)] = &[
    ("string", Types::STRING, None),
    ("字符串", Types::STRING, None),
    ("enum", Types::STRING, None),
    ("file", Types::STRING, Some("binary")),
    ("文件", Types::STRING, Some("binary")),
    ("integer", Types::INTEGER, Some("int32")),
    ("int", Types::INTEGER, Some("int32")),
    ("整数", Types::INTEGER, Some("int32")),
    ("整型", Types::INTEGER, Some("int32")),
    ("long", Types::INTEGER, Some("int64")),
    ("长整型", Types::INTEGER, Some("int64")),
    ("float", Types::NUMBER, None),
    ("double", Types::NUMBER, Some("double")),
    ("number", Types::NUMBER, None),
    ("bigdecimal", Types::NUMBER, None),
    ("浮点数", Types::NUMBER, None),
    ("浮点型", Types::NUMBER, None),
    ("boolean", Types::BOOLEAN, None),
    ("bool", Types::BOOLEAN, None),
    ("布尔", Types::BOOLEAN, None),
    ("布尔型", Types::BOOLEAN, None),
    ("布尔值", Types::BOOLEAN, None),
    ("anytype", Types::ANY, None),
    ("any", Types::ANY, None),
    ("array", Types::ARRAY, None),
    ("list", Types::ARRAY, None),
    ("数组", Types::ARRAY, None),
];

/// Parses the type in a cell.
pub(super) fn parse(text: &str) -> Option<Type> {
    const DEEPEST: usize = 8;
    parse_within(narrow(text).trim(), DEEPEST)
}

fn parse_within(text: &str, depth: usize) -> Option<Type> {
    const LONGEST: usize = 200;
    if depth == 0 || text.len() > LONGEST {
        return None;
    }
    let part = |text: &str| parse_within(text.trim(), depth - 1).map(Box::new);
    let lower = text.to_ascii_lowercase();
    let after = |prefix: &str| {
        lower
            .strip_prefix(prefix)
            .and_then(|rest| text.get(text.len() - rest.len()..))
    };
    let within = |prefix: &str| after(prefix)?.strip_suffix('>');
    if let Some(rest) = after("array of ") {
        return part(rest)
            .or_else(|| part(rest.strip_suffix(['s', 'S'])?))
            .map(Type::Array);
    }
    if let Some(rest) = within("list<")
        .or_else(|| within("array<"))
        .or_else(|| text.strip_suffix("[]"))
    {
        return part(rest).map(Type::Array);
    }
    if let Some(rest) = within("map<") {
        return part(rest.split_once(',')?.1).map(Type::Map);
    }
    if let Some((_, types, format)) = SIMPLE.iter().find(|(name, ..)| *name == lower) {
        return Some(Type::Simple(*types, *format));
    }
    match lower.as_str() {
        "object" | "objects" | "对象" => return Some(Type::Object(None)),
        "map" => return Some(Type::Object(None)),
        _ => {}
    }
    let (name, kind) = text.split_once(char::is_whitespace)?;
    let object = ["object", "objects", "对象"]
        .iter()
        .any(|word| kind.trim().eq_ignore_ascii_case(word));
    (object && is_name(name)).then(|| Type::Object(Some(name.into())))
}

/// Returns whether a text may name an object.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Returns whether a text looks like a type that is not known.
pub(super) fn may_be_type(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.len() > 2
        && text.chars().all(|c| c.is_ascii_alphabetic())
        && text.chars().any(|c| c.is_ascii_lowercase())
}
