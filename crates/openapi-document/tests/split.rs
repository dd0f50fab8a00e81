//! A contract that is split over files has the same value as the whole one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use openapi_document::{Document, Loader, check};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Where a component is.
#[derive(Clone, Copy, Debug)]
enum Home {
    Root,
    /// A component of the root, which is only a reference to a file.
    Alias,
    /// A file of its own.
    File(usize),
    /// A file with several.
    Shared(usize),
    /// The components of another document.
    Library(usize),
}

const FOLDERS: [&str; 4] = ["", "models/", "models/deep/", "shared parts/"];

/// A component: its section and name, where it is, and the components that it refers to.
#[derive(Clone, Debug)]
struct Part {
    section: &'static str,
    name: String,
    home: Home,
    references: Vec<usize>,
}

impl Part {
    /// Returns the file of the part, and the pointer in it; `None` for the root.
    fn file(&self) -> Option<(String, String)> {
        let (section, name) = (self.section, &self.name);
        let of = |folder: usize| FOLDERS[folder % FOLDERS.len()];
        match self.home {
            Home::Root => None,
            Home::Alias => Some((format!("components/{section}/{name}.yaml"), String::new())),
            Home::File(folder) => Some((
                format!("{}{section}/{name}.yaml", of(folder)),
                String::new(),
            )),
            Home::Shared(folder) => Some((format!("{}all.yaml", of(folder)), format!("/{name}"))),
            Home::Library(folder) => Some((
                format!("{}library.yaml", of(folder)),
                format!("/components/{section}/{name}"),
            )),
        }
    }

    fn whole(&self) -> String {
        format!("#/components/{}/{}", self.section, self.name)
    }

    /// Returns the value; `reference` returns the text of a reference to another part.
    fn value(&self, parts: &[Part], mut reference: impl FnMut(usize) -> String) -> Value {
        let own: Vec<usize> = self.references.iter().map(|at| at % parts.len()).collect();
        let mut of = |index: usize| json!({ "$ref": reference(index) });
        let mut schemas = Map::new();
        for index in own
            .iter()
            .filter(|index| parts[**index].section == "schemas")
        {
            schemas.insert(format!("p{index}"), of(*index));
        }
        let schema = json!({ "type": "object", "properties": schemas, "description": self.name });
        match self.section {
            "schemas" => schema,
            "parameters" => json!({ "name": self.name, "in": "query", "schema": schema }),
            _ => {
                json!({ "description": self.name, "content": { "application/json": { "schema": schema } } })
            }
        }
    }
}

fn part() -> impl Strategy<Value = (Home, u8, Vec<usize>)> {
    let home = prop_oneof![
        Just(Home::Root),
        Just(Home::Alias),
        (0..4_usize).prop_map(Home::File),
        (0..4_usize).prop_map(Home::Shared),
        (0..4_usize).prop_map(Home::Library),
    ];
    (home, 0..4_u8, prop::collection::vec(0..20_usize, 0..4))
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let parts = prop::collection::vec(part(), 1..10);
    parts.prop_map(|parts| {
        let parts = parts.into_iter().enumerate();
        let parts = parts.map(|(index, (home, section, references))| Part {
            section: ["schemas", "schemas", "parameters", "responses"][usize::from(section)],
            name: format!("Part{index}"),
            home,
            references,
        });
        parts.collect()
    })
}

/// Returns a reference from a file to a part, in one of its spellings.
fn relative(from: &str, part: &Part, spelling: u8) -> String {
    let (file, pointer) = match part.file() {
        Some(file) => file,
        None => (
            "api.yaml".to_owned(),
            part.whole().trim_start_matches('#').to_owned(),
        ),
    };
    if file == from && spelling.is_multiple_of(2) && !pointer.is_empty() {
        return format!("#{pointer}");
    }
    let up = "../".repeat(from.matches('/').count());
    let file = match spelling % 3 {
        0 => format!("{up}{file}"),
        1 => format!("./{up}{}", file.replace(' ', "%20")),
        _ => format!("{up}models/../{file}"),
    };
    match pointer.is_empty() {
        true if spelling.is_multiple_of(5) => format!("{file}#"),
        true if spelling % 5 == 1 => format!("{file}#/"),
        true => file,
        false => format!("{file}#{pointer}"),
    }
}

fn set(files: &mut Map<String, Value>, file: &str, pointer: &str, value: Value) {
    let mut at = files.entry(file).or_insert_with(|| json!({}));
    for token in pointer.split('/').skip(1) {
        at = &mut at[token];
    }
    *at = value;
}

/// Returns the operation that refers to every part.
fn operation(parts: &[Part], mut reference: impl FnMut(usize) -> String) -> Value {
    let mut of = |section: &str| -> Vec<Value> {
        let own = (0..parts.len()).filter(|index| parts[*index].section == section);
        own.map(|index| json!({ "$ref": reference(index) }))
            .collect()
    };
    let schema = json!({ "oneOf": of("schemas") });
    let mut responses = Map::new();
    for (number, response) in of("responses").into_iter().enumerate() {
        responses.insert((400 + number).to_string(), response);
    }
    responses.insert(
        "200".to_owned(),
        json!({ "description": "", "content": { "application/json": { "schema": schema } } }),
    );
    json!({ "operationId": "all", "parameters": of("parameters"), "responses": responses })
}

fn head(get: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": { "/a": get },
        "components": { "schemas": {}, "parameters": {}, "responses": {} } })
}

fn whole(parts: &[Part]) -> Value {
    let of = |index: usize| parts[index].whole();
    let mut document = head(json!({ "get": operation(parts, of) }));
    for part in parts {
        document["components"][part.section][&part.name] = part.value(parts, of);
    }
    document
}

fn split(folder: &Path, parts: &[Part], spellings: &[u8], at: u8) {
    let mut turn = spellings.iter().cycle().copied();
    let mut reference = |from: &str, index: usize| {
        let part = &parts[index];
        match (from, part.file()) {
            ("api.yaml", None) => part.whole(),
            _ => relative(from, part, turn.next().unwrap_or_default()),
        }
    };
    let mut files = Map::new();
    let path = ["api.yaml", "paths/a.yaml", "paths/all.yaml"][usize::from(at % 3)];
    let operation = operation(parts, |index| reference(path, index));
    let item = match at % 3 {
        0 => json!({ "get": operation }),
        1 => {
            set(&mut files, path, "/get", operation);
            json!({ "$ref": "paths/a.yaml" })
        }
        _ => {
            set(&mut files, path, "/list", operation);
            json!({ "get": { "$ref": "paths/all.yaml#/list" } })
        }
    };
    let mut root = head(item);
    for (index, part) in parts.iter().enumerate() {
        let from = part.file().map_or("api.yaml".to_owned(), |(file, _)| file);
        let value = part.value(parts, |index| reference(&from, index));
        match part.file() {
            None => root["components"][part.section][&part.name] = value,
            Some((file, pointer)) => set(&mut files, &file, &pointer, value),
        }
        if matches!(part.home, Home::Alias) {
            let reference = json!({ "$ref": reference("api.yaml", index) });
            root["components"][part.section][&part.name] = reference;
        }
    }
    files.insert("api.yaml".to_owned(), root);
    for (name, value) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, openapi_document::yaml::text(&value)).unwrap();
    }
    fs::create_dir_all(folder.join("models")).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn split_contracts_have_the_value_of_the_whole_one(
        parts in parts(),
        spellings in prop::collection::vec(any::<u8>(), 1..8),
        at in any::<u8>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        split(folder.path(), &parts, &spellings, at);
        let root = folder.path().join("api.yaml");
        let document = Loader::new().load(&root).unwrap();
        let expected = Document::from_value("api.yaml", whole(&parts));
        // Maps are equal in any order.
        prop_assert_eq!(document.value(), expected.value());
        let (found, expected) = (check(&document), check(&expected));
        prop_assert_eq!(found.len(), expected.len(), "{}", found);
        let again = Loader::new().load(&root).unwrap();
        prop_assert_eq!(document.value().to_string(), again.value().to_string());
        // A bundle is whole: nothing in it refers to a file.
        let bundled = Document::from_value("bundle.json", document.value().clone());
        prop_assert_eq!(check(&bundled).len(), found.len());
    }
}
