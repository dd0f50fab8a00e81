//! The position of a stream of pages, and whether it continues; without input or output.

use std::collections::HashSet;

/// With so many pages in a row that bring nothing new, a list is over, unless its total has grown by
/// as many elements.
const MAX_UNEXPLAINED: u32 = 3;

/// With so many, a list is over regardless of its total.
const MAX_STALE: u32 = 100;

/// The total of a list was not the same on every page.
///
/// Something was added to the list or removed from it while it was read:
///
/// - It **grew**: what was added before the place of the stream made it repeat as many elements.
///   None is lost.
/// - It **shrank**: what was removed before the place of the stream made it skip as many elements
///   that are still there. Read the list again if they matter.
///
/// Both may have happened in equal numbers, which the total does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TotalChange {
    /// The total on the first page.
    pub first: u64,
    /// The total on the last page; the same as the first if it has changed back.
    pub last: u64,
}

/// The pages received so far.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// How many elements come before the next page.
    offset: u64,
    /// The total on the last page.
    total: Option<u64>,
    first_total: Option<u64>,
    last_total: Option<u64>,
    total_changed: bool,
    /// The keys of all elements that have come.
    seen: HashSet<u64>,
    stale: Stale,
}

/// The last pages, as far as they brought nothing new.
#[derive(Debug, Default)]
struct Stale {
    pages: u32,
    elements: u64,
}

/// The decision on a page, and on the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    /// Whether the page has elements that have not come before.
    pub(super) is_new: bool,
    /// Whether to ask for another.
    pub(super) goes_on: bool,
}

impl Place {
    pub(super) fn at(offset: u64) -> Self {
        Self {
            offset,
            ..Self::default()
        }
    }

    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    pub(super) fn total_change(&self) -> Option<TotalChange> {
        match (self.total_changed, self.first_total, self.last_total) {
            (true, Some(first), Some(last)) => Some(TotalChange { first, last }),
            _ => None,
        }
    }

    /// Returns whether an empty page with this total, received at the present offset, leaves out
    /// elements.
    pub(super) fn is_gap(&self, total: Option<u64>) -> bool {
        total.is_some_and(|total| total > self.offset)
    }

    /// Advances past a page, given its total and the keys of its elements.
    pub(super) fn advance(
        &mut self,
        total: Option<u64>,
        keys: impl ExactSizeIterator<Item = u64>,
    ) -> Step {
        self.take_total(total);
        let received = keys.len() as u64;
        if received == 0 {
            return Step {
                is_new: false,
                goes_on: false,
            };
        }
        self.offset = self.offset.saturating_add(received);
        // A smaller total is refuted by the page itself.
        let is_last = total == Some(self.offset);
        if is_last && self.seen.is_empty() {
            return Step {
                is_new: true,
                goes_on: false,
            };
        }
        let mut is_new = false;
        for key in keys {
            is_new |= self.seen.insert(key);
        }
        if is_new {
            self.stale = Stale::default();
            return Step {
                is_new,
                goes_on: !is_last,
            };
        }
        self.stale.pages += 1;
        self.stale.elements = self.stale.elements.saturating_add(received);
        Step {
            is_new,
            goes_on: !is_last && !self.stale.is_end(self.first_total, total),
        }
    }

    fn take_total(&mut self, total: Option<u64>) {
        self.total = total;
        if total.is_some() {
            self.total_changed |= self.last_total.is_some_and(|last| Some(last) != total);
            self.first_total = self.first_total.or(total);
            self.last_total = total;
        }
    }
}

impl Stale {
    /// Returns whether the growth of the total from the first page on does not explain so many
    /// elements that came again: each element that is added moves the others by one place.
    fn is_end(&self, first_total: Option<u64>, total: Option<u64>) -> bool {
        let growth = match (first_total, total) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => 0,
        };
        self.pages >= MAX_STALE || (self.pages >= MAX_UNEXPLAINED && self.elements > growth)
    }
}

#[cfg(test)]
mod tests;
