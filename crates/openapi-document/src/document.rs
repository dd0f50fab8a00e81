//! A document in one or several files that records the place of each part.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    Finding, Findings, Loader, Place,
    bundled::Bundled,
    join, rebase,
    resolve::Chains,
    tree::{Node, Tree},
};

/// An OpenAPI document with the place of each of its parts.
///
/// There are two views of it. [`value`](Self::value) is the document as one JSON value, the root file
/// joined with its pieces and with everything that references to other files lead to: for rules,
/// generators and servers. [`files`](Self::files) are the located trees that it was read from, with
/// [`lookup`](Self::lookup) for references between them.
#[derive(Clone, Debug)]
pub struct Document {
    pub(crate) files: Arc<[File]>,
    /// The number of files that are joined, counted from the first.
    pub(crate) joined: usize,
    /// The targets of references, by the number of the file and the path as it is written.
    pub(crate) links: Arc<HashMap<(usize, Box<str>), Link>>,
    /// Components of the joined files by `KIND/NAME`: file and node.
    pub(crate) components: Arc<FxHashMap<Box<str>, (usize, u32)>>,
    pub(crate) chains: Arc<Chains>,
    problems: Vec<Finding>,
    /// The number of problems at the end of the list that are about files that were not read.
    unread: usize,
    /// The reasons why files were not read.
    reasons: Arc<[Finding]>,
    pub(crate) bundled: OnceLock<Bundled>,
}

/// A file of a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct File {
    /// The file name that findings report.
    pub name: String,
    /// The parsed values.
    pub tree: Arc<Tree>,
    pub(crate) path: PathBuf,
    /// The path with symbolic links resolved, to recognize the file.
    pub(crate) canonical: Option<PathBuf>,
}

/// The target of a path that is written in a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Link {
    To(usize),
    /// The number of the reason.
    Unread(usize),
}

/// What is wrong with the files of a document.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// Problems of the files that were read.
    pub(crate) own: Vec<Finding>,
    /// Files that were not read.
    pub(crate) unread: Vec<Finding>,
    /// The reasons of unread links, also of those that are no problem.
    pub(crate) reasons: Vec<Finding>,
}

impl File {
    pub(crate) fn new(path: &Path, tree: Tree) -> Self {
        Self {
            name: path.display().to_string(),
            tree: Arc::new(tree),
            path: path.to_owned(),
            canonical: None,
        }
    }
}

impl Document {
    /// Loads the document at `root`, the pieces beside it, and the files that references lead to,
    /// and checks that the pieces can be joined; see [`Loader`].
    ///
    /// # Errors
    /// Returns a finding if the root or a piece cannot be read or parsed, for every part that two
    /// pieces define, every key of a piece that belongs in the root, and every key that a mapping has
    /// twice. A reference to a file that cannot be read is a finding of [`check`](crate::check).
    pub fn load(root: &Path) -> Result<Self, Findings> {
        Loader::new().load(root)?.checked()
    }

    /// Returns the document, unless one of the [problems of its files](Self::problems_of_files) is
    /// an error.
    ///
    /// # Errors
    /// Returns the problems.
    pub fn checked(self) -> Result<Self, Findings> {
        let findings: Findings = self.problems_of_files().iter().cloned().collect();
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(self),
        }
    }

    /// Creates a document of a value that is already whole. Findings name it `name`.
    pub fn from_value(name: &str, value: Value) -> Self {
        let mut tree = Tree::from_value(&value);
        let value = rebase::document(Path::new(name), &mut tree).unwrap_or(value);
        let file = File::new(Path::new(name), tree);
        let document = Self::of_files(vec![file], 1, HashMap::new(), Problems::default());
        Self {
            bundled: OnceLock::from(Bundled::of(value)),
            ..document
        }
    }

    pub(crate) fn of_files(
        files: Vec<File>,
        joined: usize,
        links: HashMap<(usize, Box<str>), Link>,
        problems: Problems,
    ) -> Self {
        let mut components: FxHashMap<Box<str>, (usize, u32)> = FxHashMap::default();
        for (number, file) in files.iter().enumerate().take(joined) {
            let sections = file.tree.root().get("components");
            for (section, parts) in sections.into_iter().flat_map(Node::entries) {
                for (node, name) in file.tree.numbered(parts) {
                    components
                        .entry(format!("{section}/{name}").into())
                        .or_insert((number, node));
                }
            }
        }
        let Problems {
            own: mut problems,
            unread,
            reasons,
        } = problems;
        join::check(files.get(..joined).unwrap_or_default(), &mut problems);
        let number = unread.len();
        problems.extend(unread);
        Self {
            files: files.into(),
            joined,
            links: Arc::new(links),
            components: Arc::new(components),
            chains: Arc::default(),
            problems,
            unread: number,
            reasons: reasons.into(),
            bundled: OnceLock::new(),
        }
    }

    /// Returns the same files with another bundle.
    pub(crate) fn with_bundled(&self, bundled: Bundled) -> Self {
        Self {
            files: Arc::clone(&self.files),
            joined: self.joined,
            links: Arc::clone(&self.links),
            components: Arc::clone(&self.components),
            chains: Arc::default(),
            problems: self.problems.clone(),
            unread: self.unread,
            reasons: Arc::clone(&self.reasons),
            bundled: bundled.into(),
        }
    }

    /// Returns the root file, then the pieces that are joined with it, then the files that references
    /// lead to.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// Returns the root file and the pieces that are joined with it.
    pub fn joined_files(&self) -> &[File] {
        self.files.get(..self.joined).unwrap_or_default()
    }

    /// Returns what is wrong with the files: parts that two pieces define, keys that a mapping has
    /// twice, and files that are referred to and cannot be read.
    pub fn problems(&self) -> &[Finding] {
        &self.problems
    }

    /// Returns the [`problems`](Self::problems) of the files that were read.
    pub fn problems_of_files(&self) -> &[Finding] {
        let number = self.problems.len() - self.unread;
        self.problems.get(..number).unwrap_or_default()
    }

    /// Returns the reason why a file was not read.
    pub(crate) fn unread(&self, number: usize) -> Option<&Finding> {
        self.reasons.get(number)
    }

    /// Returns the places of parts that the joined files contain, in one walk over them.
    pub(crate) fn places_of_joined(&self, pointers: &[&str]) -> Vec<Place> {
        // The file with the longest part of the way to a pointer; of several, the first.
        let mut nearest = vec![(0, 0); pointers.len()];
        for (number, file) in self.joined_files().iter().enumerate() {
            for (nearest, depth) in nearest.iter_mut().zip(file.tree.depths(pointers)) {
                if depth > nearest.0 {
                    *nearest = (depth, number);
                }
            }
        }
        let mut places = vec![Place::default(); pointers.len()];
        for (number, file) in self.joined_files().iter().enumerate() {
            let own = nearest.iter().zip(pointers).zip(&mut places);
            let (pointers, places): (Vec<&str>, Vec<&mut Place>) = own
                .filter(|(((_, nearest), _), _)| *nearest == number)
                .map(|((_, pointer), place)| (*pointer, place))
                .unzip();
            if pointers.is_empty() {
                continue;
            }
            for (place, (line, column)) in places.into_iter().zip(file.tree.locate(&pointers)) {
                *place = Place {
                    file: file.name.clone(),
                    line,
                    column,
                };
            }
        }
        places
    }
}
