//! A document in one or several files that records the place of each part.

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
    /// The number of files that are joined, counted from the first.
    joined: usize,
    /// The targets of references, by the number of the file and the path as it is written.
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
    /// Returns a finding for every file that cannot be read or parsed, every part that two pieces
    /// define, every key of a piece that belongs in the root, and every key that a mapping has
    /// twice.
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

    /// Returns the joined document as one value. If two pieces define a part, the first definition
    /// is used.
    pub fn value(&self) -> &Value {
        self.value.get_or_init(|| join::value(self.joined_files()))
    }

    /// Returns the place of a part of the joined document. A part without a place of its own has
    /// that of its nearest ancestor.
    pub fn place(&self, pointer: &str) -> Place {
        self.places(&[pointer]).pop().unwrap_or_default()
    }

    /// Returns the places of several parts of the joined document; each file is read once.
    pub fn places(&self, pointers: &[&str]) -> Vec<Place> {
        let files = self.joined_files();
        let mut by_file: Vec<Vec<usize>> = vec![Vec::new(); files.len()];
        for (index, pointer) in pointers.iter().enumerate() {
            let depth = |file: &File| file.tree.root().nearest(pointer).1;
            let depths = files.iter().enumerate();
            let depths = depths.map(|(number, file)| (depth(file), std::cmp::Reverse(number)));
            if let Some((_, std::cmp::Reverse(number))) = depths.max()
                && let Some(found) = by_file.get_mut(number)
            {
                found.push(index);
            }
        }
        let mut places = vec![Place::default(); pointers.len()];
        for (file, indexes) in files.iter().zip(by_file) {
            if indexes.is_empty() {
                continue;
            }
            let wanted = indexes
                .iter()
                .filter_map(|index| pointers.get(*index).copied());
            let found = file.tree.locate(&wanted.collect::<Vec<_>>());
            for (index, (line, column)) in indexes.into_iter().zip(found) {
                if let Some(place) = places.get_mut(index) {
                    let file = file.name.clone();
                    *place = Place { file, line, column };
                }
            }
        }
        places
    }

    /// Sets the place of each finding from its pointer, and sorts the findings by place.
    pub fn locate(&self, findings: impl IntoIterator<Item = Finding>) -> Findings {
        let findings: Vec<Finding> = findings.into_iter().collect();
        let pointers: Vec<&str> = findings.iter().map(|one| one.pointer.as_str()).collect();
        let places = self.places(&pointers);
        let located = findings.into_iter().zip(places);
        located.map(|(finding, place)| finding.at(place)).collect()
    }

    /// Returns the target of a reference in the joined document, through any chain of references;
    /// `None` if the target does not exist, is outside of the document, or refers back to itself. A
    /// value that is not a reference is returned unchanged.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        self.resolve_at(value, "").map(|(_, value)| value)
    }

    /// Returns the same as [`resolve`](Self::resolve), with the pointer of the target. `pointer` is
    /// the pointer of `value`.
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

    /// Returns the target of a reference within the joined document, with its pointer, without
    /// following further references. Percent-encoding is decoded: `#/paths/~1users~1%7Bid%7D`.
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

    /// Returns the target of a reference in a file, without following further references.
    ///
    /// # Errors
    /// Returns why the reference has no target.
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

    /// Follows references from a node of a file; returns `None` if the node is not a reference.
    ///
    /// # Errors
    /// Returns why one of the references has no target.
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
