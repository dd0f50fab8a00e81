//! The places of the parts of a document: file, line and column.

use std::collections::BTreeMap;

use crate::{Document, Finding, Findings, Place};

impl Document {
    /// Returns the place of a part of [`value`](Self::value), in the file that it was read from. A
    /// part without a place of its own has that of its nearest ancestor.
    pub fn place(&self, pointer: &str) -> Place {
        self.places(&[pointer]).pop().unwrap_or_default()
    }

    /// Returns the places of parts in one walk over the files; see [`place`](Self::place).
    pub fn places(&self, pointers: &[&str]) -> Vec<Place> {
        let bundled = match self.links.is_empty() {
            true => None,
            false => Some(self.bundled()).filter(|bundled| !bundled.origins.is_empty()),
        };
        let Some(bundled) = bundled else {
            return self.places_of_joined(pointers);
        };
        let mut places = vec![Place::default(); pointers.len()];
        let mut joined: Vec<usize> = Vec::new();
        let mut others: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
        for (index, pointer) in pointers.iter().enumerate() {
            match bundled.origins.source(pointer) {
                Some((file, source)) => others.entry(file).or_default().push((index, source)),
                None => joined.push(index),
            }
        }
        let own: Vec<&str> = (joined.iter())
            .filter_map(|index| pointers.get(*index).copied())
            .collect();
        let mut set = |index: usize, place: Place| {
            if let Some(known) = places.get_mut(index) {
                *known = place;
            }
        };
        for (index, place) in joined.into_iter().zip(self.places_of_joined(&own)) {
            set(index, place);
        }
        for (number, sources) in others {
            let Some(file) = self.files.get(number) else {
                continue;
            };
            let pointers: Vec<&str> = sources.iter().map(|(_, source)| &**source).collect();
            let located = file.tree.locate(&pointers);
            for ((index, _), (line, column)) in sources.iter().zip(located) {
                let file = file.name.clone();
                set(*index, Place { file, line, column });
            }
        }
        places
    }

    /// Sets the place of each finding from its pointer, and sorts the findings by place.
    pub fn locate(&self, findings: impl IntoIterator<Item = Finding>) -> Findings {
        let findings: Vec<Finding> = findings.into_iter().collect();
        let pointers: Vec<&str> = findings.iter().map(|finding| &*finding.pointer).collect();
        let places = self.places(&pointers);
        let located = findings.into_iter().zip(places);
        located.map(|(finding, place)| finding.at(place)).collect()
    }
}
