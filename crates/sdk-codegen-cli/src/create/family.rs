//! Sorts operations into families by the words of their paths.

use std::collections::{BTreeMap, BTreeSet};

use api_contract::sources::Source;
use heck::ToKebabCase;

/// A family of so many paths is not split.
const SMALL: usize = 8;
/// The least paths of a family, if there would be more than a few of them.
const LEAST: usize = 3;

/// The families of all paths of a service.
pub(super) struct Families {
    by_path: BTreeMap<String, String>,
}

/// Sorts the paths of sources into families: by the first word of a path, or, where most paths begin with
/// the same words, by the first that tells them apart.
pub(super) fn of(sources: &[Source], service: &str) -> Families {
    let operations = sources
        .iter()
        .flat_map(|source| &source.contract.operations.items);
    let paths: BTreeSet<&str> = operations.map(|operation| &*operation.path).collect();
    let total = paths.len();
    let paths: Vec<(&str, Vec<String>)> =
        paths.into_iter().map(|path| (path, words(path))).collect();
    let mut by_path = BTreeMap::new();
    sort(&paths, 0, total, service, &mut by_path);
    Families { by_path }
}

fn sort(
    paths: &[(&str, Vec<String>)],
    depth: usize,
    total: usize,
    name: &str,
    by_path: &mut BTreeMap<String, String>,
) {
    let mut groups: BTreeMap<&str, Vec<(&str, Vec<String>)>> = BTreeMap::new();
    for (path, words) in paths {
        let word = words.get(depth).map_or(name, String::as_str);
        groups.entry(word).or_default().push((path, words.clone()));
    }
    let has_many = groups.len() > SMALL;
    for (word, members) in &groups {
        // Small families join what they are a part of.
        let is_small = members.len() < LEAST && (has_many || depth > 0);
        let word = if is_small { &name } else { word };
        let is_most = members.len() > SMALL && members.len() * 2 > total;
        let goes_on = members.iter().any(|(_, words)| words.len() > depth + 1);
        if is_most && goes_on {
            sort(members, depth + 1, total, word, by_path);
        } else {
            let named = members.iter();
            by_path.extend(named.map(|(path, _)| ((*path).to_owned(), (*word).to_owned())));
        }
    }
}

/// Returns the words of a path as names of features: its parts after the version, without parameters.
fn words(path: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in path.split('/').filter(|part| !part.contains('{')) {
        if is_version(part) {
            words.clear();
            continue;
        }
        let ascii: String = part.chars().filter(char::is_ascii).collect();
        let word = ascii.to_kebab_case();
        if word.contains(|next: char| next.is_ascii_alphabetic()) {
            words.push(word);
        }
    }
    words
}

/// Returns whether a part is a version such as `v1`, `v3.0` or `v3-ext`.
fn is_version(part: &str) -> bool {
    let number = part.strip_prefix(['v', 'V']).unwrap_or_default();
    number.starts_with(|first: char| first.is_ascii_digit())
}

impl Families {
    /// Returns the family of a path.
    pub(super) fn of(&self, path: &str) -> &str {
        self.by_path.get(path).map_or("", String::as_str)
    }

    /// Returns the names of all families.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_path.values().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn families(paths: &[&str]) -> Vec<String> {
        let sorted: Vec<_> = paths.iter().map(|path| (*path, words(path))).collect();
        let mut by_path = BTreeMap::new();
        sort(&sorted, 0, sorted.len(), "shelf", &mut by_path);
        by_path.into_values().collect()
    }

    #[test]
    fn the_first_word_of_a_path_is_its_family() {
        // There are few families, so small ones stay.
        let paths = [
            "/",
            "/v1/{project_id}/books",
            "/v1/{project_id}/books/{id}/action",
            "/rest/v2.1/OS-KEY/{id}",
        ];
        assert_eq!(families(&paths), ["shelf", "os-key", "books", "books"]);
    }

    #[test]
    fn words_that_most_paths_begin_with_are_no_family() {
        let paths: Vec<String> = (0..10)
            .map(|number| format!("/v2/notifications/things{}", number % 3))
            .enumerate()
            .map(|(number, path)| format!("{path}/{{id}}/{}", "x".repeat(number + 1)))
            .collect();
        let mut paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        paths.push("/v2/notifications");
        paths.push("/v2/notifications/alone");
        let found: BTreeSet<String> = families(&paths).into_iter().collect();
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["notifications", "things0", "things1", "things2"]);
    }
}
