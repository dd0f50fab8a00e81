//! A single edit of a page changes a single fact of its model.

mod rows;
mod values;

use std::collections::BTreeSet;

use crate::{
    every_page,
    facts::{self, Facts, Spot},
    read,
};

/// A page to edit, in lines.
struct Subject {
    name: String,
    lines: Vec<String>,
    facts: Facts,
    spots: Vec<Spot>,
}

impl Subject {
    fn all() -> Vec<Self> {
        let pages = every_page().into_iter();
        pages
            .map(|(name, bytes)| {
                let (facts, spots) = facts::with_spots(&read(&name, &bytes));
                let text = String::from_utf8(bytes).unwrap();
                Self {
                    name,
                    lines: text.lines().map(str::to_owned).collect(),
                    facts,
                    spots,
                }
            })
            .collect()
    }

    /// Returns the lines of a row, from 0, up to the next one.
    fn region(&self, index: usize) -> std::ops::Range<usize> {
        let begin = self.spots[index].line - 1;
        let end = self
            .spots
            .get(index + 1)
            .map_or(self.lines.len(), |next| next.line - 1);
        begin..end.min(begin + 120)
    }

    /// Replaces the first of some texts in a region.
    fn replaced(
        &self,
        region: std::ops::Range<usize>,
        from: &[String],
        to: &str,
    ) -> Option<Vec<String>> {
        let mut lines = self.lines.clone();
        for line in &mut lines[region] {
            if let Some(from) = from.iter().find(|from| line.contains(*from)) {
                *line = line.replacen(from, to, 1);
                return Some(lines);
            }
        }
        None
    }

    /// Returns the places whose facts an edit changes. A fact of an object whose properties became
    /// unknown is unknown, not changed.
    fn changes(&self, lines: &[String]) -> BTreeSet<String> {
        let page = read(&self.name, lines.join("\n").as_bytes());
        let edited = facts::of(&page);
        let unknown: Vec<&str> = self
            .facts
            .keys()
            .filter(|place| !edited.contains_key(*place))
            .filter_map(|place| place.strip_suffix(" all members"))
            .filter(|object| edited.contains_key(&format!("{object} type")))
            .collect();
        let lost = |place: &String| {
            let mut objects = unknown.iter();
            !edited.contains_key(place)
                && objects.any(|object| {
                    let rest = place.strip_prefix(*object);
                    rest.is_some_and(|rest| rest == " all members" || rest.starts_with('.'))
                })
        };
        let keys = self.facts.keys().chain(edited.keys());
        let differ = keys.filter(|place| self.facts.get(*place) != edited.get(*place));
        differ.filter(|place| !lost(place)).cloned().collect()
    }
}

fn set(places: &[String]) -> BTreeSet<String> {
    places.iter().cloned().collect()
}

/// Returns a name as it is written: Markdown escapes some characters.
fn written(subject: &Subject, name: &str) -> String {
    if subject.name.ends_with(".md") {
        name.replace('_', "\\_")
    } else {
        name.to_owned()
    }
}

/// Returns the places under one, including itself.
fn under(facts: &Facts, place: &str) -> BTreeSet<String> {
    let within = |key: &&String| {
        let rest = key.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '.', '[']))
    };
    facts.keys().filter(within).cloned().collect()
}
