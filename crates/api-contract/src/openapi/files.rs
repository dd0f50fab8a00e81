//! The files of a document: all are read before any is understood.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use bumpalo::Bump;

use crate::{
    Finding, Findings, Place,
    document::{self, Data, Node},
    model::Lines,
    spec,
};

/// A file, parsed.
pub(super) struct File<'t> {
    pub(super) path: PathBuf,
    pub(super) node: Node<'t>,
    pub(super) lines: Lines,
    /// Whether it is a part of the root document rather than one of its own.
    pub(super) piece: bool,
}

/// All files but the root, and what went wrong with them.
pub(super) struct Files<'t> {
    /// What all of them are read into.
    arena: &'t Bump,
    pub(super) root: PathBuf,
    pub(super) root_lines: Lines,
    pub(super) others: Vec<File<'t>>,
    pub(super) problems: Vec<Finding>,
    /// Whether no other file is looked at.
    pub(super) closed: bool,
}

impl<'t> Files<'t> {
    pub(super) fn new(arena: &'t Bump) -> Self {
        Self {
            arena,
            root: PathBuf::new(),
            root_lines: Lines::None,
            others: Vec::new(),
            problems: Vec::new(),
            closed: false,
        }
    }

    pub(super) fn parse_root(&mut self, path: &Path, text: &'t str) -> Result<Node<'t>, Findings> {
        self.root = path.to_owned();
        let name = path.display().to_string();
        let node = document::parse(self.arena, &name, text).map_err(|finding| only(*finding))?;
        supported(&node).map_err(|error| {
            let help =
                "give a document of OpenAPI 3.0 or 3.1; a converter turns Swagger 2.0 into it";
            only(Finding::error("version", "/openapi", error.to_string(), help).at(place(path)))
        })?;
        if node.get("openapi").is_none() {
            let message = "the document does not say its OpenAPI version, and is read as 3.0";
            let help = "say which it is: openapi: \"3.0.3\"";
            self.problems
                .push(Finding::warning("version", "", message, help).at(place(path)));
        }
        self.root_lines = document::lines(&name, text, &node);
        Ok(node)
    }

    /// Reads the pieces of a root document that does not refer to files by itself: one that does has
    /// all its parts, and what lies beside it may be anything.
    pub(super) fn pieces(&mut self, root: &Path, node: &Node<'_>) -> Result<(), Findings> {
        let mut named = Vec::new();
        foreign(node, root, &mut named);
        if !named.is_empty() {
            return Ok(());
        }
        let folder = root.parent().unwrap_or(Path::new(""));
        for name in spec::PIECES {
            let folder = folder.join(name);
            let paths = spec::pieces(&folder).map_err(|error| only(unreadable(&folder, &error)))?;
            for path in paths {
                self.add(&path, true)?;
            }
        }
        self.others.sort_by_key(|file| !file.piece);
        Ok(())
    }

    fn add(&mut self, path: &Path, in_folder: bool) -> Result<(), Findings> {
        let text = self.arena.alloc(read(path)?);
        let name = path.display().to_string();
        let node = document::parse(self.arena, &name, text).map_err(|finding| only(*finding))?;
        let lines = document::lines(&name, text, &node);
        let mut members = node.members().iter();
        let piece = in_folder && members.all(|(name, _)| matches!(*name, "paths" | "components"));
        self.others.push(File {
            path: path.to_owned(),
            node,
            lines,
            piece,
        });
        Ok(())
    }

    /// Reads every file that is referred to, and the files that those refer to.
    pub(super) fn follow(&mut self, root: &Node<'_>) {
        if self.closed {
            return;
        }
        let mut wanted = Vec::new();
        foreign(root, &self.root, &mut wanted);
        for file in &self.others {
            foreign(&file.node, &file.path, &mut wanted);
        }
        while let Some(path) = wanted.pop() {
            if path == self.root || self.others.iter().any(|file| file.path == path) {
                continue;
            }
            match self.add(&path, false) {
                Ok(()) => {
                    if let Some(file) = self.others.last() {
                        foreign(&file.node, &file.path, &mut wanted);
                    }
                }
                // Said once for each file; every reference to it leads to the unknown.
                Err(findings) => {
                    self.problems.extend(findings);
                    self.others.push(File {
                        path,
                        node: Node::NULL,
                        lines: Lines::None,
                        piece: false,
                    });
                }
            }
        }
    }
}

pub(super) fn read(path: &Path) -> Result<String, Findings> {
    fs::read_to_string(path).map_err(|error| only(unreadable(path, &error)))
}

/// The path of the file that a reference in another file leads to; `None` for one within the file
/// and for URLs.
pub(super) fn target(reference: &str, from: &Path) -> Option<PathBuf> {
    let file = reference.split('#').next().unwrap_or_default();
    if file.is_empty() || file.contains("://") {
        return None;
    }
    let mut path = PathBuf::new();
    for component in from.parent()?.join(file).components() {
        let goes_up = component == Component::ParentDir
            && matches!(path.components().next_back(), Some(Component::Normal(_)));
        if goes_up {
            path.pop();
        } else if component != Component::CurDir {
            path.push(component);
        }
    }
    Some(path)
}

fn foreign(node: &Node<'_>, from: &Path, found: &mut Vec<PathBuf>) {
    match node.data {
        Data::List(nodes) => nodes.iter().for_each(|node| foreign(node, from, found)),
        Data::Map(members) => {
            for (name, node) in members {
                if *name == "$ref" {
                    if let Some(reference) = node.text()
                        && !reference.starts_with('#')
                    {
                        found.extend(target(reference, from));
                    }
                } else {
                    foreign(node, from, found);
                }
            }
        }
        _ => {}
    }
}

/// A document with one of these is a contract, whether or not it says so.
const PARTS: [&str; 3] = ["paths", "webhooks", "components"];

/// Why a file is no document that is read.
#[derive(Debug, thiserror::Error)]
enum Unsupported {
    #[error("the file holds {0}, not a mapping")]
    NoMapping(&'static str),
    #[error("the document is Swagger 2.0, which is not read")]
    Swagger,
    #[error("the document does not say its OpenAPI version")]
    NoVersion,
    #[error("the document is OpenAPI {0}, which is not read")]
    Version(String),
    #[error("`openapi` is {0}, not a version in quotes")]
    NotText(&'static str),
}

fn supported(root: &Node<'_>) -> Result<(), Unsupported> {
    let Data::Map(_) = root.data else {
        return Err(Unsupported::NoMapping(root.kind()));
    };
    if root.get("swagger").is_some() {
        return Err(Unsupported::Swagger);
    }
    match root.get("openapi") {
        None if PARTS.iter().any(|part| root.get(part).is_some()) => Ok(()),
        None => Err(Unsupported::NoVersion),
        Some(version) => match version.text() {
            Some(text) if text.starts_with("3.") => Ok(()),
            Some(text) => Err(Unsupported::Version(text.to_owned())),
            None => Err(Unsupported::NotText(version.kind())),
        },
    }
}

fn only(finding: Finding) -> Findings {
    std::iter::once(finding).collect()
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    Finding::error(
        "unreadable",
        "",
        format!("cannot be read: {error}"),
        "check that the path is right, and that the file is UTF-8 text that you may read",
    )
    .at(place(path))
}

fn place(path: &Path) -> Place {
    Place {
        file: path.display().to_string(),
        line: 0,
        column: 0,
    }
}
