//! Checks whether an operation's texts were written by a person and say more than the names.

use std::collections::HashSet;

use openapi_document::walk::{Part, walk};
use serde_json::Value;

use super::State;
use crate::{Operation, Spec, pointer};

/// Words that carry no meaning by themselves.
const TIES: [&str; 20] = [
    "a", "an", "and", "are", "be", "by", "for", "from", "in", "is", "its", "of", "on", "or",
    "that", "the", "this", "to", "which", "with",
];

/// Returns whether a description only repeats the name that it describes.
///
/// ```
/// use api_contract::coverage::repeats;
///
/// assert!(repeats("create_time", "The time of the creation."));
/// assert!(!repeats("create_time", "When the upload was confirmed."));
/// ```
pub fn repeats(name: &str, description: &str) -> bool {
    let known: HashSet<String> = words(name).collect();
    let mut new_words = words(description)
        .filter(|word| !TIES.contains(&word.as_str()))
        .peekable();
    new_words.peek().is_some()
        && new_words.all(|word| known.iter().any(|known| alike(known, &word)))
}

/// Returns whether two words are forms of one: their common beginning is most of either.
fn alike(one: &str, other: &str) -> bool {
    let both = one
        .chars()
        .zip(other.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let longest = one.chars().count().max(other.chars().count());
    both == longest || (both >= 4 && both * 2 > longest)
}

/// Returns the words of a text or of a name, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
        before = letter;
    }
    let words: Vec<String> = spaced
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

pub(super) fn state(spec: &Spec, operation: &Operation<'_>) -> State {
    let has = |key| {
        operation
            .value
            .get(key)
            .is_some_and(|value| *value != Value::Null)
    };
    let hole = if !has("summary") {
        Some("no summary".to_owned())
    } else if !has("x-sources") {
        Some("no x-sources: nobody says where its facts were seen".to_owned())
    } else {
        let mut used = Used {
            spec,
            seen: HashSet::new(),
            hole: None,
        };
        used.read(operation.value, &operation.pointer, Part::Operation);
        for (at, parameter) in operation.parameters(spec) {
            used.read(parameter, &at, Part::Parameter);
        }
        used.hole
    };
    State::unless(hole)
}

/// The parts that an operation uses, through references.
struct Used<'a> {
    spec: &'a Spec,
    seen: HashSet<String>,
    hole: Option<String>,
}

impl<'a> Used<'a> {
    fn read(&mut self, value: &'a Value, at: &str, part: Part) {
        let mut references = Vec::new();
        let mut hole = None;
        walk(value, at, part, &mut |at, value, part| {
            if part == Part::Names {
                return;
            }
            if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
                references.push((reference, part));
            }
            let name = (value.get("in"))
                .and(value.get("name").and_then(Value::as_str))
                .map(str::to_owned)
                .or_else(|| property(at));
            let description = value.get("description").and_then(Value::as_str);
            if let (Some(name), Some(description)) = (name, description)
                && repeats(&name, description)
            {
                hole.get_or_insert_with(|| format!("the description repeats the name at {at}"));
            }
        });
        if self.hole.is_none() {
            self.hole = hole;
        }
        for (reference, part) in references {
            if let Some((at, target)) = self.spec.at_reference(reference)
                && self.seen.insert(at.clone())
            {
                self.read(target, &at, part);
            }
        }
    }
}

/// Returns the name of the property that a pointer leads to.
fn property(at: &str) -> Option<String> {
    let (holder, name) = at.rsplit_once('/')?;
    holder
        .ends_with("/properties")
        .then(|| pointer::unescape(name).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_repetitions_are_detected() {
        for (name, description) in [
            ("asset_name", "Asset name."),
            ("create_time", "Creation time"),
            ("file_id", "The ID of the file."),
        ] {
            assert!(repeats(name, description), "{name}");
        }
    }

    #[test]
    fn descriptions_with_an_additional_word_are_accepted() {
        assert!(!repeats("limit", "How many elements a page holds at most."));
        assert!(!repeats("file_size", "Size of the file in bytes."));
        assert!(!repeats("name", ""));
    }
}
