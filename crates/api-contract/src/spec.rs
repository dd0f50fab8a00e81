//! A contract in pieces, joined into one document that remembers where each part stands.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::{Finding, Findings, Place, pointer, yaml};

/// Folders beside the root file whose YAML files are pieces of the same document.
pub(crate) const PIECES: [&str; 2] = ["families", "schemas"];

/// An OpenAPI document, whole, with the place of each of its parts.
#[derive(Clone, Debug)]
pub struct Spec {
    document: Value,
    places: HashMap<String, Place>,
}

impl Spec {
    /// Reads the document at `root` and joins the pieces that lie in `families/` and `schemas/`
    /// beside it, by name: each piece holds a part of `paths` and `components`.
    ///
    /// # Errors
    /// Every file that cannot be read or parsed, every part that two pieces define, and every member
    /// of a piece that belongs into the root.
    pub fn load(root: &Path) -> Result<Self, Findings> {
        let mut joiner = Joiner::default();
        joiner.root(root);
        let folder = root.parent().unwrap_or(Path::new(""));
        for name in PIECES {
            match pieces(&folder.join(name)) {
                Ok(files) => files.iter().for_each(|file| joiner.piece(file)),
                Err(error) => joiner.findings.push(unreadable(&folder.join(name), &error)),
            }
        }
        if joiner.findings.is_empty() {
            Ok(Self {
                document: Value::Object(joiner.document),
                places: joiner.places,
            })
        } else {
            Err(joiner.findings.into_iter().collect())
        }
    }

    /// A document that is already whole, under the name that findings shall give it.
    pub fn from_value(name: &str, document: Value) -> Self {
        let place = Place {
            file: name.to_owned(),
            line: 0,
            column: 0,
        };
        Self {
            document,
            places: HashMap::from([(String::new(), place)]),
        }
    }

    /// The joined document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Where a part of the document stands; for a part without a place of its own, where the
    /// nearest part around it does.
    pub fn place(&self, pointer: &str) -> Place {
        let mut at = pointer;
        loop {
            if let Some(place) = self.places.get(at) {
                return place.clone();
            }
            match pointer::parent(at) {
                Some(parent) => at = parent,
                None => return Place::default(),
            }
        }
    }

    /// Gives every finding the place its pointer stands at, and brings them in order.
    pub fn locate(&self, findings: impl IntoIterator<Item = Finding>) -> Findings {
        findings
            .into_iter()
            .map(|finding| {
                let place = self.place(&finding.pointer);
                finding.at(place)
            })
            .collect()
    }

    /// What a reference within the document leads to, through any chain of references, with the
    /// pointer to it; `None` when it leads nowhere, out of the document or around in a circle.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        let mut value = value;
        for _ in 0..32 {
            match value.get("$ref").and_then(Value::as_str) {
                Some(reference) => value = self.document.pointer(reference.strip_prefix('#')?)?,
                None => return Some(value),
            }
        }
        None
    }
}

/// The YAML files of a folder, in order; none when there is no such folder.
pub(crate) fn pieces(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml" || extension == "yml")
            {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    let place = Place {
        file: path.display().to_string(),
        line: 0,
        column: 0,
    };
    Finding::error(
        "unreadable",
        "",
        format!("cannot be read: {error}"),
        "check that the path is right, and that the file is UTF-8 text that you may read",
    )
    .at(place)
}

#[derive(Default)]
struct Joiner {
    document: Map<String, Value>,
    places: HashMap<String, Place>,
    findings: Vec<Finding>,
}

impl Joiner {
    fn parse(&mut self, path: &Path) -> Option<(Map<String, Value>, HashMap<String, Place>)> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.findings.push(unreadable(path, &error));
                return None;
            }
        };
        match yaml::parse(path, &text) {
            Ok(yaml::Parsed {
                value: Value::Object(members),
                places,
            }) => Some((members, places)),
            Ok(parsed) => {
                let place = parsed.places.get("").cloned().unwrap_or_default();
                self.findings.push(
                    Finding::error(
                        "syntax",
                        "",
                        "the file does not hold a mapping",
                        "begin it with the members of an OpenAPI document, such as `paths:`",
                    )
                    .at(place),
                );
                None
            }
            Err(findings) => {
                self.findings.extend(findings);
                None
            }
        }
    }

    fn root(&mut self, path: &Path) {
        if let Some((document, places)) = self.parse(path) {
            self.document = document;
            self.places = places;
        }
    }

    fn piece(&mut self, path: &Path) {
        let Some((members, mut places)) = self.parse(path) else {
            return;
        };
        places.remove("");
        for (name, value) in members {
            let at = pointer::child("", &name);
            match (name.as_str(), value) {
                ("paths", Value::Object(paths)) => self.join(&["paths"], paths, &places),
                ("components", Value::Object(kinds)) => {
                    for (kind, value) in kinds {
                        match value {
                            Value::Object(parts) => {
                                self.join(&["components", &kind], parts, &places);
                            }
                            _ => self.misplaced(&pointer::child(&at, &kind), &places),
                        }
                    }
                }
                _ => self.misplaced(&at, &places),
            }
        }
        for (pointer, place) in places {
            self.places.entry(pointer).or_insert(place);
        }
    }

    fn join(&mut self, path: &[&str], parts: Map<String, Value>, places: &HashMap<String, Place>) {
        let at = path
            .iter()
            .fold(String::new(), |at, token| pointer::child(&at, token));
        let mut target = &mut self.document;
        for token in path {
            let slot = target
                .entry(*token)
                .or_insert_with(|| Value::Object(Map::new()));
            match slot {
                Value::Object(members) => target = members,
                _ => return,
            }
        }
        for (name, value) in parts {
            let at = pointer::child(&at, &name);
            if target.contains_key(&name) {
                let first = self
                    .places
                    .get(&at)
                    .map(ToString::to_string)
                    .unwrap_or_default();
                let finding = Finding::error(
                    "defined-twice",
                    at.clone(),
                    format!("`{name}` is already defined at {first}"),
                    "keep one of the two, or give one another name",
                );
                self.findings
                    .push(finding.at(places.get(&at).cloned().unwrap_or_default()));
            } else {
                target.insert(name, value);
            }
        }
    }

    fn misplaced(&mut self, at: &str, places: &HashMap<String, Place>) {
        let finding = Finding::error(
            "misplaced",
            at,
            "a piece holds only mappings under `paths` and `components`",
            "move this member into the root document",
        );
        self.findings
            .push(finding.at(places.get(at).cloned().unwrap_or_default()));
    }
}
