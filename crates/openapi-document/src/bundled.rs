//! A document as one value, and where the parts of it were read.

use std::{collections::HashMap, sync::Arc};

use serde_json::Value;

use crate::Finding;

/// A document as one value that refers to no other file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bundled {
    pub(crate) value: Value,
    pub(crate) origins: Arc<Origins>,
    /// The findings for references that could not be replaced, by the pointers of their texts.
    pub(crate) unresolved: Arc<HashMap<Box<str>, Finding>>,
}

impl Bundled {
    /// Creates the bundle of a value that has no references to other files.
    pub(crate) fn of(value: Value) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

/// The sources of the parts of a bundle that other files than the joined ones contain.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins(HashMap<Box<str>, (usize, Box<str>)>);

impl Origins {
    /// Sets the file and the pointer within it from which the part at a pointer was copied.
    pub(crate) fn insert(&mut self, at: &str, file: usize, pointer: &str) {
        self.0.insert(at.into(), (file, pointer.into()));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the pointers of copies, each with file and pointer of its source.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, usize, &str)> {
        let copies = self.0.iter();
        copies.map(|(at, (file, pointer))| (&**at, *file, &**pointer))
    }

    /// Returns file and pointer of the source of a part; `None` if it is in the joined files.
    pub(crate) fn source(&self, at: &str) -> Option<(usize, String)> {
        let mut above = at;
        loop {
            if let Some((file, pointer)) = self.0.get(above) {
                let rest = at.get(above.len()..).unwrap_or_default();
                return Some((*file, format!("{pointer}{rest}")));
            }
            above = crate::pointer::parent(above)?;
        }
    }

    /// Returns where the bundle has the part of a file; the first place if it has several.
    pub(crate) fn target(&self, file: usize, pointer: &str) -> Option<String> {
        let copies = self.0.iter().filter(|(_, (own, _))| *own == file);
        let found = copies.filter_map(|(at, (_, source))| {
            let rest = pointer.strip_prefix(&**source)?;
            let is_below = rest.is_empty() || rest.starts_with('/');
            is_below.then(|| (source.len(), format!("{at}{rest}")))
        });
        // The nearest part around it, so that nothing between the two was replaced.
        let nearest = found.max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.cmp(&a.1)));
        nearest.map(|(_, at)| at)
    }
}
