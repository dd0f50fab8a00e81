//! A document in one or several files that remembers where each part is.

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    Finding, Findings, Loader, Place, ReferenceError, Target, join, reference,
    tree::{Node, Tree},
};

/// References chained longer than this are checked for circles.
const SHORT_CHAIN: usize = 16;

/// An OpenAPI document with the place of each of its parts.
///
/// There are two views of it. [`value`](Self::value) is the document as one JSON value, the root file
/// joined with its pieces: for rules, generators and servers. [`files`](Self::files) are the located
/// trees that it was read from, with [`lookup`](Self::lookup) for references between them.
#[derive(Clone, Debug)]
pub struct Document {
    files: Arc<[File]>,
    /// How many files from the first on are joined.
    joined: usize,
    /// Where references from a file lead, by the number of the file and the path that is written.
    links: Arc<HashMap<(usize, Box<str>), Link>>,
    /// Components of the joined files by `KIND/NAME`: file and node.
    components: Arc<FxHashMap<Box<str>, (usize, u32)>>,
    problems: Vec<Finding>,
    value: OnceLock<Value>,
}

/// A file of a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct File {
    /// Its name, as findings give it.
    pub name: String,
    /// What it holds.
    pub tree: Arc<Tree>,
    pub(crate) path: PathBuf,
    /// The path without symbolic links, to recognize the file by.
    pub(crate) canonical: Option<PathBuf>,
}

/// Where a path that is written in a file leads.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Link {
    To(usize),
    Unread,
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
    /// Loads the document at `root` and the pieces beside it, without the files that references lead
    /// to, and checks that the pieces can be joined; see [`Loader`].
    ///
    /// # Errors
    /// Returns every file that cannot be read or parsed, every part that two pieces define, every key
    /// of a piece that belongs into the root, and every key that a mapping has twice.
    pub fn load(root: &Path) -> Result<Self, Findings> {
        Loader::new().follow_files(false).load(root)?.checked()
    }

    /// Returns the document, unless one of its [`problems`](Self::problems) is an error.
    ///
    /// # Errors
    /// Returns the problems.
    pub fn checked(self) -> Result<Self, Findings> {
        let findings: Findings = self.problems.iter().cloned().collect();
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(self),
        }
    }

    /// Creates a document of a value that is already whole. Findings name it `name`.
    pub fn from_value(name: &str, value: Value) -> Self {
        let file = File::new(Path::new(name), Tree::from_value(&value));
        let document = Self::of_files(vec![file], 1, HashMap::new(), Vec::new());
        Self {
            value: OnceLock::from(value),
            ..document
        }
    }

    pub(crate) fn of_files(
        files: Vec<File>,
        joined: usize,
        links: HashMap<(usize, Box<str>), Link>,
        mut problems: Vec<Finding>,
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
        join::check(files.get(..joined).unwrap_or_default(), &mut problems);
        Self {
            files: files.into(),
            joined,
            links: Arc::new(links),
            components: Arc::new(components),
            problems,
            value: OnceLock::new(),
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

    /// Returns the joined document as one value. What two pieces define has the first definition.
    pub fn value(&self) -> &Value {
        self.value.get_or_init(|| join::value(self.joined_files()))
    }

    /// Returns the place of a part of the joined document; for a part without a place of its own, that
    /// of the nearest part around it.
    pub fn place(&self, pointer: &str) -> Place {
        let found = self
            .joined_files()
            .iter()
            .enumerate()
            .map(|(number, file)| {
                let (_, depth) = file.tree.root().nearest(pointer);
                (depth, std::cmp::Reverse(number), file)
            });
        let Some((_, _, file)) = found.max_by_key(|(depth, number, _)| (*depth, *number)) else {
            return Place::default();
        };
        let (line, column) = file.tree.locate(&[pointer]).pop().unwrap_or_default();
        Place {
            file: file.name.clone(),
            line,
            column,
        }
    }

    /// Gives each finding the place of its pointer, and sorts them by place.
    pub fn locate(&self, findings: impl IntoIterator<Item = Finding>) -> Findings {
        findings
            .into_iter()
            .map(|finding| {
                let place = self.place(&finding.pointer);
                finding.at(place)
            })
            .collect()
    }

    /// Returns what a reference in the joined document leads to, through any chain of references;
    /// `None` if it leads nowhere, out of the document or around in a circle. A value that is no
    /// reference is returned as it is.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        self.resolve_at(value, "").map(|(_, value)| value)
    }

    /// Returns what [`resolve`](Self::resolve) returns, with its pointer. `pointer` is that of `value`
    /// itself.
    pub fn resolve_at<'a>(
        &'a self,
        value: &'a Value,
        pointer: &str,
    ) -> Option<(String, &'a Value)> {
        let (mut value, mut at) = (value, None);
        let mut seen: HashSet<&str> = HashSet::new();
        let mut hops: usize = 0;
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            hops += 1;
            if hops > SHORT_CHAIN && !seen.insert(reference) {
                return None;
            }
            let (target, found) = self.at_reference(reference)?;
            (value, at) = (found, Some(target));
        }
        Some((at.unwrap_or_else(|| pointer.to_owned()), value))
    }

    /// Returns what a reference within the joined document leads to, with its pointer, without
    /// following further references. Escapes of URIs are read: `#/paths/~1users~1%7Bid%7D`.
    pub fn at_reference(&self, reference: &str) -> Option<(String, &Value)> {
        let target = reference.strip_prefix('#')?;
        let value = self.value();
        if let Some(found) = value.pointer(target) {
            return Some((target.to_owned(), found));
        }
        let decoded = reference::percent_decoded(target);
        let found = value.pointer(&decoded)?;
        Some((decoded.into_owned(), found))
    }

    /// Returns what a reference in a file leads to, without following further references.
    ///
    /// # Errors
    /// Returns why it leads nowhere.
    pub fn lookup<'d>(
        &'d self,
        reference: &'d str,
        file: usize,
    ) -> Result<Target<'d>, ReferenceError> {
        let mut number = file;
        if let Some(path) = reference::file_of(reference) {
            number = match self.links.get(&(file, path.into())) {
                Some(Link::To(number)) => *number,
                Some(Link::Unread) => return Err(ReferenceError::Unread(reference.to_owned())),
                None => return Err(ReferenceError::Dangling(reference.to_owned())),
            };
        } else if reference.contains("://") {
            return Err(ReferenceError::Foreign(reference.to_owned()));
        }
        let fragment = reference::fragment_of(reference);
        let found = self.at_pointer(number, fragment.into());
        let found = found.or_else(|| {
            let decoded = reference::percent_decoded(fragment);
            (decoded != fragment).then(|| self.at_pointer(number, decoded))?
        });
        found.ok_or_else(|| ReferenceError::Dangling(reference.to_owned()))
    }

    fn at_pointer<'d>(
        &'d self,
        file: usize,
        pointer: std::borrow::Cow<'d, str>,
    ) -> Option<Target<'d>> {
        let (mut number, mut node) = (file, None);
        if file < self.joined {
            let component = pointer
                .strip_prefix("/components/")
                .filter(|rest| rest.matches('/').count() == 1 && !rest.contains('~'))
                .and_then(|key| self.components.get(key));
            if let Some((in_file, at)) = component {
                (number, node) = (*in_file, self.files.get(*in_file)?.tree.node(*at));
            } else {
                let others = (0..self.joined).filter(|other| *other != file);
                let found = std::iter::once(file).chain(others).find_map(|number| {
                    Some((
                        number,
                        self.files.get(number)?.tree.root().pointer(&pointer)?,
                    ))
                });
                let (in_file, found) = found?;
                (number, node) = (in_file, Some(found));
            }
        } else if let Some(file) = self.files.get(file) {
            node = file.tree.root().pointer(&pointer);
        }
        Some(Target {
            node: node?,
            file: number,
            pointer,
        })
    }

    /// Follows references from a node of a file to what is no reference; `None` if the node is none.
    ///
    /// # Errors
    /// Returns why one of the references leads nowhere.
    pub fn follow<'d>(
        &'d self,
        node: Node<'d>,
        file: usize,
    ) -> Result<Option<Target<'d>>, ReferenceError> {
        let mut target: Option<Target<'d>> = None;
        let mut seen: HashSet<usize> = HashSet::new();
        loop {
            let (node, file) = match &target {
                Some(target) => (target.node, target.file),
                None => (node, file),
            };
            let Some(reference) = node.get("$ref").and_then(Node::text) else {
                return Ok(target);
            };
            if !seen.insert(node.identity()) {
                return Err(ReferenceError::Circular(reference.to_owned()));
            }
            target = Some(self.lookup(reference, file)?);
        }
    }
}
