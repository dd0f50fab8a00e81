//! Matches media types: by name, by parameters, by ranges such as `application/*`.

use std::collections::{BTreeMap, HashSet};

use super::{
    Effect, matching,
    pair::Role,
    rules::{self, Rule},
};
use crate::model::{Direction, MediaType};

/// The maximum number of pairs of media types that are compared to find similar ones.
const PAIRS: usize = 4096;

/// How values are represented in a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// With types, such as JSON. An unknown format and a range count as such.
    Typed,
    /// As text, such as XML or a form.
    Text,
    /// As parts with media types of their own.
    Parts,
    /// As bytes without structure, such as an image.
    Bytes,
}

impl Format {
    pub(super) fn of(name: &str) -> Self {
        let essence = essence(name);
        let (kind, format) = essence.split_once('/').unwrap_or((&essence, ""));
        let suffix = format.rsplit_once('+').map_or(format, |(_, suffix)| suffix);
        match (kind, suffix) {
            ("multipart", _) => Self::Parts,
            (_, "xml" | "x-www-form-urlencoded") => Self::Text,
            ("text", suffix) if !has_types(suffix) => Self::Text,
            ("image" | "audio" | "video" | "font", suffix) if !has_types(suffix) => Self::Bytes,
            (_, "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar") => Self::Bytes,
            _ => Self::Typed,
        }
    }

    pub(super) fn role(self) -> Role {
        match self {
            Self::Typed | Self::Bytes => Role::Document,
            Self::Text => Role::Text,
            Self::Parts => Role::Form,
        }
    }
}

/// Returns whether a format that is readable as text has types.
fn has_types(format: &str) -> bool {
    let formats = [
        "json",
        "yaml",
        "yml",
        "event-stream",
        "ndjson",
        "jsonl",
        "toml",
        "*",
    ];
    formats.iter().any(|known| format.contains(known))
}

/// Returns a media type without parameters, in lower case.
fn essence(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_lowercase()
}

/// Returns the parameters of a media type that make another format of it.
fn parameters(name: &str) -> BTreeMap<String, String> {
    let parameters = name
        .split(';')
        .skip(1)
        .filter_map(|part| part.split_once('='));
    let parameters = parameters.map(|(name, value)| {
        let value = value.trim().trim_matches('"').to_lowercase();
        (name.trim().to_lowercase(), value)
    });
    // UTF-8 is what everybody expects; a boundary is chosen for each message.
    parameters
        .filter(|(name, value)| match name.as_str() {
            "charset" => value != "utf-8" && value != "utf8",
            "boundary" | "q" => false,
            _ => true,
        })
        .collect()
}

/// Returns whether a media type is XML.
pub(super) fn is_xml(name: &str) -> bool {
    let essence = essence(name);
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Returns the effect of replacing one list of media types with another; `None` if both allow the same.
pub(super) fn relation(old: Option<&str>, new: Option<&str>) -> Option<Effect> {
    if are_same(old, new) {
        return None;
    }
    let (Some(old), Some(new)) = (old, new) else {
        return Some(Effect::Changes);
    };
    let covers = |outer: &str, inner: &str| {
        inner.split(',').all(|inner| {
            let mut outer = outer.split(',');
            outer.any(|outer| are_same(Some(outer), Some(inner)) || includes(outer, inner))
        })
    };
    match (covers(new, old), covers(old, new)) {
        (true, true) => None,
        (true, false) => Some(Effect::Widens),
        (false, true) => Some(Effect::Narrows),
        (false, false) => Some(Effect::Changes),
    }
}

/// Returns whether two media types are the same, whatever the spelling.
pub(super) fn are_same(one: Option<&str>, other: Option<&str>) -> bool {
    let key = |name: &str| (essence(name), parameters(name));
    one.map(key) == other.map(key)
}

/// The media types of two bodies.
pub(super) struct Matches<'c> {
    /// Pairs to compare, with the rule for their names if the names changed.
    pub(super) both: Vec<(&'c MediaType, &'c MediaType, Option<Rule>)>,
    pub(super) removed: Vec<&'c MediaType>,
    pub(super) added: Vec<&'c MediaType>,
}

pub(super) fn matched<'c>(
    old: &'c [MediaType],
    new: &'c [MediaType],
    direction: Direction,
) -> Matches<'c> {
    let mut paired = matching::pair(old, new, |media| media.name.to_lowercase());
    let exact = paired.both.len();
    paired.again(|media| (essence(&media.name), parameters(&media.name)));
    let mut matches = Matches {
        both: Vec::new(),
        removed: Vec::new(),
        added: Vec::new(),
    };
    for (index, (old, new)) in paired.both.iter().copied().enumerate() {
        let rule = (index >= exact).then_some(rules::MEDIA_TYPE_REFINED);
        matches.both.push((old, new, rule));
    }
    (matches.removed, matches.added) = (paired.removed, paired.added);
    let few = matches.removed.len().saturating_mul(matches.added.len()) <= PAIRS;
    if !few {
        return matches;
    }
    matches.pair(|old, new| parameter_rule(&old.name, &new.name));
    if direction == Direction::Response {
        let rule = rules::MEDIA_TYPE_REFINED;
        matches.pair(|old, new| is_refined(&old.name, &new.name).then_some(rule));
    }
    matches.cover(old, new);
    matches
}

impl<'c> Matches<'c> {
    /// Pairs the rest where there is a rule for two media types.
    fn pair(&mut self, rule: impl Fn(&MediaType, &MediaType) -> Option<Rule>) {
        let Self {
            both,
            removed,
            added,
        } = self;
        removed.retain(|old| {
            let found = added.iter().enumerate();
            let mut found = found.filter_map(|(index, new)| Some((index, rule(old, new)?)));
            let Some((index, rule)) = found.next() else {
                return true;
            };
            both.push((old, added.remove(index), Some(rule)));
            false
        });
    }

    /// Compares a media type with a range of the other side that includes it.
    fn cover(&mut self, old: &'c [MediaType], new: &'c [MediaType]) {
        let mut ranges: HashSet<*const MediaType> = HashSet::new();
        let both = &mut self.both;
        self.removed.retain(|media| {
            let Some(range) = new.iter().find(|range| includes(&range.name, &media.name)) else {
                return true;
            };
            let is_new = !old
                .iter()
                .any(|old| essence(&old.name) == essence(&range.name));
            let rule = match is_new {
                true => rules::MEDIA_TYPE_TO_RANGE,
                false => rules::MEDIA_TYPE_COVERED.removed,
            };
            ranges.insert(std::ptr::from_ref(range));
            both.push((media, range, Some(rule)));
            false
        });
        self.added.retain(|media| {
            if ranges.contains(&std::ptr::from_ref(*media)) {
                return false;
            }
            let Some(range) = old.iter().find(|range| includes(&range.name, &media.name)) else {
                return true;
            };
            let is_gone = !new
                .iter()
                .any(|new| essence(&new.name) == essence(&range.name));
            let rule = match is_gone {
                true => rules::MEDIA_TYPE_FROM_RANGE,
                false => rules::MEDIA_TYPE_COVERED.added,
            };
            ranges.insert(std::ptr::from_ref(range));
            both.push((range, media, Some(rule)));
            false
        });
        self.removed
            .retain(|media| !ranges.contains(&std::ptr::from_ref(*media)));
    }
}

/// Returns the rule for two media types that differ only in parameters; `None` if one of these has
/// another value, which makes another format.
fn parameter_rule(old: &str, new: &str) -> Option<Rule> {
    let (old_parameters, new_parameters) = (parameters(old), parameters(new));
    let mut shared = old_parameters.iter();
    let conflicts = shared.any(|(name, value)| {
        let other = new_parameters.get(name);
        other.is_some_and(|other| other != value)
    });
    if essence(old) != essence(new) || conflicts {
        return None;
    }
    let is_added = new_parameters
        .keys()
        .any(|name| !old_parameters.contains_key(name));
    Some(match is_added {
        true => rules::MEDIA_TYPE_PARAMETER,
        false => rules::MEDIA_TYPE_REFINED,
    })
}

/// Returns whether readers of a media type can read a more specific one, such as
/// `application/problem+json` for `application/json`.
fn is_refined(old: &str, new: &str) -> bool {
    let (old, new) = (essence(old), essence(new));
    let (Some((old_kind, format)), Some((new_kind, exact))) =
        (old.split_once('/'), new.split_once('/'))
    else {
        return false;
    };
    old_kind == new_kind
        && exact
            .rsplit_once('+')
            .is_some_and(|(_, suffix)| suffix == format)
}

/// Returns whether a range, such as `application/*`, includes a media type.
fn includes(range: &str, name: &str) -> bool {
    let (range, name) = (essence(range), essence(name));
    if range == name {
        return false;
    }
    match range.split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => name.split_once('/').is_some_and(|(own, _)| own == kind),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_typed_unless_the_media_type_is_text() {
        for name in [
            "application/json",
            "application/problem+json; charset=utf-8",
            "*/*",
            "application/*",
            "text/json",
            "application/x-ndjson",
            "application/json-seq",
            "application/yaml",
            "text/x-yaml",
            "application/cbor",
            "application/msgpack",
            "application/vnd.acme.v2",
            "text/event-stream",
        ] {
            assert_eq!(Format::of(name), Format::Typed, "{name}");
        }
        for name in [
            "text/plain",
            "application/xml",
            "application/soap+xml",
            "text/csv",
        ] {
            assert_eq!(Format::of(name), Format::Text, "{name}");
        }
        assert_eq!(Format::of("multipart/form-data"), Format::Parts);
        assert_eq!(Format::of("image/png"), Format::Bytes);
    }

    #[test]
    fn ranges_include_media_types() {
        assert!(includes("*/*", "application/json"));
        assert!(includes("application/*", "application/json"));
        assert!(!includes("text/*", "application/json"));
        assert!(!includes("application/json", "application/*"));
    }
}
