//! Names of drafted operations and schemas: each unique, also in the case of Rust.

use std::collections::{HashMap, HashSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::Operation;

/// Returns the ids of operations, in their order.
///
/// An id that operations of several versions of the API have gets the version of the path, so that
/// `ListPorts` becomes `ListPortsV1` and `ListPortsV3`. `taken` has ids that are in use elsewhere.
pub(super) fn ids<'t>(
    operations: &[&Operation],
    taken: impl IntoIterator<Item = &'t str>,
) -> Vec<String> {
    let own: Vec<String> = operations
        .iter()
        .map(|operation| stated(operation))
        .collect();
    let mut used: HashSet<String> = taken.into_iter().map(ToSnakeCase::to_snake_case).collect();
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, id) in own.iter().enumerate() {
        groups.entry(id.to_snake_case()).or_default().push(index);
    }
    let mut ids = own.clone();
    // Operations whose ids are unique keep them, wherever they are listed.
    let is_alone = |id: &String| {
        let key = id.to_snake_case();
        groups.get(&key).is_some_and(|group| group.len() == 1)
    };
    let kept: HashSet<usize> = (0..own.len())
        .filter(|index| {
            let id = own.get(*index);
            id.is_some_and(|id| is_alone(id) && used.insert(id.to_snake_case()))
        })
        .collect();
    for (index, (operation, id)) in operations.iter().zip(&own).enumerate() {
        if kept.contains(&index) {
            continue;
        }
        let group = groups.get(&id.to_snake_case());
        let others = group.into_iter().flatten().filter(|other| **other != index);
        let others = others.filter_map(|other| version(&operations.get(*other)?.path));
        let candidates = candidates(id, operation, others.collect());
        let numbered = (2..).map(|number: u32| format!("{id}{number}"));
        let mut free = candidates.into_iter().chain(numbered);
        let name = free.find(|name| used.insert(name.to_snake_case()));
        if let (Some(slot), Some(name)) = (ids.get_mut(index), name) {
            *slot = name;
        }
    }
    ids
}

/// Returns names for an operation whose id others have: with the version of its path, in full if
/// another version begins alike, then one built from method and path.
fn candidates(id: &str, operation: &Operation, others: Vec<&str>) -> Vec<String> {
    let own = version(&operation.path);
    let mut found = Vec::new();
    if let Some(own) = own {
        let short = suffix(own);
        let is_like = |other: &&str| !other.eq_ignore_ascii_case(own) && suffix(other) == short;
        match others.iter().any(is_like) {
            true => found.push(format!("{id}{}", in_full(own))),
            false => found.push(format!("{id}{short}")),
        }
    } else if !others.is_empty() {
        // Only one operation of an id may be without a version.
        found.push(id.to_owned());
    }
    found.push(named_after(operation));
    found
}

/// Returns the id of an operation, or one built from method and path.
fn stated(operation: &Operation) -> String {
    let id = operation.id.value().map(ToString::to_string);
    id.filter(|id| !id.is_empty())
        .unwrap_or_else(|| named_after(operation))
}

/// Returns the segment of a path with the version of the API, such as `v2.0`.
pub(super) fn version(path: &str) -> Option<&str> {
    path.split('/').find(|segment| is_version(segment))
}

/// Returns whether a segment of a path is a version, such as `v3` or `V1.0`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']);
    number.is_some_and(|number| {
        number.starts_with(|first: char| first.is_ascii_digit())
            && number
                .chars()
                .all(|char| char.is_ascii_digit() || char == '.')
    })
}

/// Returns a version as the end of a name, without minor versions of zero: `V2` for `v2.0`.
fn suffix(version: &str) -> String {
    let number = version.trim_start_matches(['v', 'V']);
    let number = number.trim_end_matches(".0");
    format!("V{}", number.replace('.', "_"))
}

fn in_full(version: &str) -> String {
    let number = version.trim_start_matches(['v', 'V']);
    format!("V{}", number.replace('.', "_"))
}

/// Builds an id from method and path, for an operation that has none.
fn named_after(operation: &Operation) -> String {
    let words = operation
        .path
        .split(|char: char| !char.is_ascii_alphanumeric());
    let method = operation.method.name().to_lowercase();
    capitals(std::iter::once(method.as_str()).chain(words))
}

/// Joins words into one name.
pub(super) fn capitals<'t>(words: impl Iterator<Item = &'t str>) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    words.map(capital).collect()
}

/// The names of schemas that are in use.
#[derive(Default)]
pub(super) struct SchemaNames {
    /// The version of the API that first used each name, by the name in Rust.
    used: HashMap<String, Option<String>>,
}

impl SchemaNames {
    /// Returns whether no schema has this name in Rust.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.used.contains_key(&key(name))
    }

    /// Takes a name for a schema; if it is in use, the name with the version of the API, or with a
    /// number.
    pub(super) fn claim(&mut self, name: &str, version: Option<&str>) -> String {
        let name = component(name);
        let version = version.map(suffix);
        let first = self.used.get(&key(&name));
        let of_version = (version.as_ref())
            .filter(|version| first.is_some_and(|first| first.as_ref() != Some(*version)))
            .map(|version| format!("{name}{version}"));
        let base = of_version.clone().unwrap_or_else(|| name.clone());
        let numbered = (2..).map(|number: u32| format!("{base}{number}"));
        let mut candidates = std::iter::once(name.clone())
            .chain(of_version)
            .chain(numbered);
        let free = candidates.find(|name| self.is_free(name));
        let free = free.unwrap_or_default();
        self.used.insert(key(&free), version);
        free
    }
}

/// Returns the name of a type in Rust, by which two schemas must differ.
fn key(name: &str) -> String {
    name.to_upper_camel_case()
}

/// Returns a name that a component may have: other characters become `_`.
fn component(name: &str) -> String {
    let is_allowed = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_');
    let name: String = (name.chars())
        .map(|char| if is_allowed(char) { char } else { '_' })
        .collect();
    match name.chars().any(|char| char.is_ascii_alphanumeric()) {
        true => name,
        false => "Schema".to_owned(),
    }
}

/// Returns the name in Rust of each property or parameter that another one has already; `None` for
/// the others.
pub(super) fn renamed<'t>(names: impl IntoIterator<Item = &'t str>) -> Vec<Option<String>> {
    let names: Vec<&str> = names.into_iter().collect();
    let mut used: HashSet<String> = HashSet::new();
    let mut first: HashSet<usize> = HashSet::new();
    for (index, name) in names.iter().enumerate() {
        if used.insert(name.to_snake_case()) {
            first.insert(index);
        }
    }
    let names = names.into_iter().enumerate();
    names
        .map(|(index, name)| {
            let key = name.to_snake_case();
            // A name without letters gets its name from the generator.
            if first.contains(&index) || key.is_empty() {
                return None;
            }
            let mut numbered = (2..).map(|number: u32| format!("{key}_{number}"));
            numbered.find(|name| used.insert(name.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Contract, Fact, Method};

    fn ids_of(calls: &[(&str, &str)], taken: &[&str]) -> Vec<String> {
        let mut contract = Contract::new("a");
        let at = contract.places.root(0, 0);
        let operations: Vec<Operation> = (calls.iter())
            .map(|(id, path)| {
                let mut operation = Operation::unknown(at, Method::Get, path);
                operation.id = match id.is_empty() {
                    true => Fact::Unknown,
                    false => Some((*id).into()).into(),
                };
                operation
            })
            .collect();
        let operations: Vec<&Operation> = operations.iter().collect();
        ids(&operations, taken.iter().copied())
    }

    #[test]
    fn ids_of_several_versions_name_the_version() {
        let calls = [
            ("ListShelves", "/v1/{project_id}/shelves"),
            ("ListShelves", "/v3/{project_id}/library/shelves"),
            ("ShowShelf", "/V1.0/shelves/{id}"),
        ];
        assert_eq!(
            ids_of(&calls, &[]),
            ["ListShelvesV1", "ListShelvesV3", "ShowShelf"]
        );
        let calls = [("A", "/v2/a"), ("A", "/v2.0/a"), ("A", "/a")];
        assert_eq!(ids_of(&calls, &[]), ["AV2", "AV2_0", "A"]);
        assert_eq!(ids_of(&[("A", "/v2/a")], &["A"]), ["AV2"]);
    }

    #[test]
    fn ids_are_unique_in_rust_whatever_sources_state() {
        let calls = [
            ("ListBooks", "/v1/books"),
            ("list_books", "/v1/all-books"),
            ("ListBooksV1", "/v1/others"),
            ("", "/v1/books/{id}"),
            ("ListBooks", "/v1/more/books"),
        ];
        let ids = ids_of(&calls, &[]);
        assert_eq!(ids[2], "ListBooksV1", "a unique id is kept");
        let keys: HashSet<String> = ids.iter().map(|id| id.to_snake_case()).collect();
        assert_eq!(keys.len(), calls.len(), "{ids:?}");
    }

    #[test]
    fn schemas_are_told_apart_by_version_then_by_number() {
        let mut names = SchemaNames::default();
        assert_eq!(names.claim("Port", Some("v1")), "Port");
        assert_eq!(names.claim("Port", Some("v3")), "PortV3");
        assert_eq!(names.claim("Port", Some("v1")), "Port2");
        assert_eq!(names.claim("port", None), "port3");
        assert_eq!(names.claim("A2", None), "A2");
        assert_eq!(names.claim("a_2", None), "a_22");
        assert_eq!(names.claim("Map«A»", None), "Map_A_");
        assert_eq!(names.claim("名", None), "Schema");
    }

    #[test]
    fn only_later_names_are_changed() {
        let names = renamed(["size", "Size", "a-b", "a_b", "a_b_2", "@", "#"]);
        let names: Vec<&str> = (names.iter())
            .map(|name| name.as_deref().unwrap_or("-"))
            .collect();
        assert_eq!(names, ["-", "size_2", "-", "a_b_3", "-", "-", "-"]);
    }
}
