//! Pairs things by name, and finds renamed ones.

use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    hash::Hash,
};

use super::draft::Side;

/// Things by name: in both, only in the old one, only in the new one; in their original order.
pub(super) struct Paired<'a, T> {
    pub(super) both: Vec<(&'a T, &'a T)>,
    pub(super) removed: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

pub(super) fn pair<'a, T, K: Eq + Hash>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    key: impl Fn(&'a T) -> K,
) -> Paired<'a, T> {
    let old: Vec<&'a T> = old.into_iter().collect();
    let new: Vec<&'a T> = new.into_iter().collect();
    // Usually nothing changed, not even the order.
    if old.len() == new.len() && old.iter().zip(&new).all(|(old, new)| key(old) == key(new)) {
        return Paired {
            both: old.into_iter().zip(new).collect(),
            removed: Vec::new(),
            added: Vec::new(),
        };
    }
    // Things of one name are paired in their order: each links to the next one of its name.
    let mut first: HashMap<K, usize> = HashMap::with_capacity(new.len());
    let mut next: Vec<Option<usize>> = vec![None; new.len()];
    for (index, thing) in new.iter().enumerate().rev() {
        let later = first.insert(key(thing), index);
        if let Some(next) = next.get_mut(index) {
            *next = later;
        }
    }
    let mut taken = vec![false; new.len()];
    let mut paired = Paired {
        both: Vec::new(),
        removed: Vec::new(),
        added: Vec::new(),
    };
    for thing in old {
        match first.entry(key(thing)) {
            Entry::Occupied(mut entry) => {
                let index = *entry.get();
                match next.get(index).copied().flatten() {
                    Some(later) => {
                        entry.insert(later);
                    }
                    None => {
                        entry.remove();
                    }
                }
                if let (Some(other), Some(taken)) = (new.get(index), taken.get_mut(index)) {
                    *taken = true;
                    paired.both.push((thing, other));
                }
            }
            Entry::Vacant(_) => paired.removed.push(thing),
        }
    }
    let rest = new.into_iter().zip(taken).filter(|(_, taken)| !taken);
    paired.added = rest.map(|(thing, _)| thing).collect();
    paired
}

/// The minimum similarity of two names for a renaming.
const LIKENESS: f64 = 0.8;

/// The maximum number of pairs of names compared; beyond it, nothing is considered renamed.
const PAIRS: usize = 4096;

impl<'a, T> Paired<'a, T> {
    /// Pairs the rest by another key.
    pub(super) fn again<K: Eq + Hash>(&mut self, key: impl Fn(&'a T) -> K) {
        if self.removed.is_empty() || self.added.is_empty() {
            return;
        }
        let removed = std::mem::take(&mut self.removed);
        let again = pair(removed, std::mem::take(&mut self.added), key);
        self.both.extend(again.both);
        (self.removed, self.added) = (again.removed, again.added);
    }

    /// Returns the things that only one side has, if the other side lists all of its own.
    pub(super) fn lone(&self, old_is_complete: bool, new_is_complete: bool) -> Vec<(&'a T, Side)> {
        let removed = self.removed.iter().filter(|_| new_is_complete);
        let removed = removed.map(|thing| (*thing, Side::Old));
        let added = self.added.iter().filter(|_| old_is_complete);
        removed
            .chain(added.map(|thing| (*thing, Side::New)))
            .collect()
    }

    /// Removes and returns the pairs that were renamed: the names are similar, and the things are
    /// the same. A thing that is similar to several is paired with none of them.
    pub(super) fn renamed(
        &mut self,
        name: impl Fn(&T) -> &str,
        mut same: impl FnMut(&'a T, &'a T) -> bool,
    ) -> Vec<(&'a T, &'a T)> {
        if self.removed.len().saturating_mul(self.added.len()) > PAIRS {
            return Vec::new();
        }
        let mut found: Vec<(&'a T, &'a T)> = Vec::new();
        for old in &self.removed {
            let alike = self.added.iter().copied();
            let alike = alike.filter(|new| alike_names(name(old), name(new)) && same(old, new));
            found.extend(alike.map(|new| (*old, new)));
        }
        // Only pairs of things that are similar to nothing else.
        let mut uses: HashMap<*const T, usize> = HashMap::new();
        for (old, new) in &found {
            for thing in [*old, *new] {
                *uses.entry(std::ptr::from_ref(thing)).or_default() += 1;
            }
        }
        let count = |thing: &T| uses.get(&std::ptr::from_ref(thing)).copied();
        found.retain(|(old, new)| count(old) == Some(1) && count(new) == Some(1));
        let kept: HashSet<*const T> = (found.iter())
            .flat_map(|(old, new)| [std::ptr::from_ref(*old), std::ptr::from_ref(*new)])
            .collect();
        let is_left = |thing: &&T| !kept.contains(&std::ptr::from_ref(*thing));
        self.removed.retain(is_left);
        self.added.retain(is_left);
        found
    }
}

/// Returns whether two names may mean the same thing: the same words in another order, one
/// contained in the other, or nearly the same letters.
fn alike_names(old_name: &str, new_name: &str) -> bool {
    let sorted = |name: &str| {
        let mut words = words(name);
        words.sort_unstable();
        words
    };
    let old_words = sorted(old_name);
    if old_words.len() > 1 && old_words == sorted(new_name) {
        return true;
    }
    let (old, new) = (plain(old_name), plain(new_name));
    if old.is_empty() || new.is_empty() {
        return false;
    }
    // Numbered names differ by their number.
    let letters =
        |name: &str| -> String { name.chars().filter(|char| !char.is_numeric()).collect() };
    let is_numbered = |name: &str| name.chars().any(char::is_numeric);
    if is_numbered(&old) && is_numbered(&new) && letters(&old) == letters(&new) {
        return false;
    }
    old.contains(&new) || new.contains(&old) || strsim::jaro_winkler(&old, &new) >= LIKENESS
}

/// Returns the letters and digits of a name, in lower case.
fn plain(name: &str) -> String {
    words(name).concat()
}

/// Returns the words of a name in any of the usual cases, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for char in name.chars() {
        let begins = was_lower && char.is_uppercase();
        if (begins || !char.is_alphanumeric()) && words.last().is_some_and(|word| !word.is_empty())
        {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut()
            && char.is_alphanumeric()
        {
            word.extend(char.to_lowercase());
        }
        was_lower = char.is_lowercase() || char.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}
