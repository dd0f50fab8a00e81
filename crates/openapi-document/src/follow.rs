//! Reads the files that references name, and the files that those name.

use std::collections::VecDeque;

use crate::{
    Finding, Place, Tree,
    disk::{beside, is_text},
    document::{File, Link},
    loader::Files,
    rebase, reference,
};

/// A file that a reference names, and the place of the reference.
struct Named {
    path: Box<str>,
    line: usize,
    column: usize,
    is_data: bool,
}

impl Files<'_> {
    /// Reads every file that references name. What is only named by data, such as examples and
    /// extensions, may be no file of the document, so that it is no problem if it cannot be read.
    pub(crate) fn follow(&mut self) {
        for (number, file) in self.loaded.iter().enumerate() {
            let canonical = file.canonical.clone();
            self.known
                .extend(canonical.map(|canonical| (canonical, number)));
        }
        for with_data in [false, true] {
            let mut queue: VecDeque<usize> = (0..self.loaded.len()).collect();
            while let Some(number) = queue.pop_front() {
                for named in self.named(number) {
                    if with_data || !named.is_data {
                        queue.extend(self.link(number, named, with_data));
                    }
                }
            }
        }
    }

    /// Returns the files that a file names.
    fn named(&self, number: usize) -> Vec<Named> {
        let mut named: Vec<Named> = Vec::new();
        let Some(file) = self.loaded.get(number) else {
            return named;
        };
        reference::each(file.tree.root(), &mut |reference, node, is_data| {
            let Some(path) = reference::file_of(reference) else {
                return;
            };
            let mut last = named.iter().rev().take(8);
            if !last.any(|known| *known.path == *path && known.is_data == is_data) {
                named.push(Named {
                    path: path.into(),
                    line: node.line(),
                    column: node.column(),
                    is_data,
                });
            }
        });
        named
    }

    /// Links a name to its file; returns the number of the file if it was not read before.
    fn link(&mut self, number: usize, named: Named, is_data: bool) -> Option<usize> {
        let key = (number, named.path);
        if self.links.contains_key(&key) {
            return None;
        }
        let (_, path) = &key;
        let (link, new) = match self.open(number, path, is_data) {
            Ok((file, is_new)) => (Link::To(file), is_new.then_some(file)),
            Err(mut finding) => {
                if finding.place == Place::default() {
                    finding.place = Place {
                        file: self.name(number),
                        line: named.line,
                        column: named.column,
                    };
                }
                if !is_data {
                    self.unread.push((*finding).clone());
                }
                self.reasons.push(*finding);
                (Link::Unread(self.reasons.len() - 1), None)
            }
        };
        self.links.insert(key, link);
        new
    }

    fn name(&self, number: usize) -> String {
        let file = self.loaded.get(number);
        file.map(|file| file.name.clone()).unwrap_or_default()
    }

    /// Returns the file that a reference names, and whether this call has read it.
    fn open(
        &mut self,
        from: usize,
        reference: &str,
        is_data: bool,
    ) -> Result<(usize, bool), Box<Finding>> {
        let from = self.loaded.get(from).map(|file| file.path.clone());
        let from = from.unwrap_or_default();
        let decoded = reference::percent_decoded(reference);
        let mut path = beside(&from, &decoded);
        if decoded != reference && !path.exists() {
            let literal = beside(&from, reference);
            if literal.exists() {
                path = literal;
            }
        }
        let canonical = self.inside(&path, reference)?;
        if let Some(known) = self.known.get(&canonical) {
            return Ok((*known, false));
        }
        // The root may be a text in memory.
        let is_root = |file: &File| file.canonical.is_none() && file.path == path;
        if self.loaded.first().is_some_and(is_root) {
            return Ok((0, false));
        }
        let text = self.read(&path, &path)?;
        let name = path.display().to_string();
        let budget = &self.loader.budget;
        let mut tree = match is_text(&path) {
            true => Tree::from_value(&text.as_str().into()),
            false => Tree::parse_within(&name, &text, budget)?,
        };
        if !is_data {
            self.problems.extend(tree.repeated_keys(&name));
        }
        self.bytes += text.len() as u64;
        rebase::tree(&path, &mut tree);
        self.known.insert(canonical.clone(), self.loaded.len());
        let mut file = File::new(&path, tree);
        file.canonical = Some(canonical);
        self.loaded.push(file);
        Ok((self.loaded.len() - 1, true))
    }
}
