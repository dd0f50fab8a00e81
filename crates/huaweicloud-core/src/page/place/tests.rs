use std::collections::BTreeSet;

use proptest::{collection::vec, option, prelude::*};

use super::{MAX_STALE, Place, Step, TotalChange};

fn go_on(is_new: bool) -> Step {
    Step {
        is_new,
        goes_on: true,
    }
}

fn end(is_new: bool) -> Step {
    Step {
        is_new,
        goes_on: false,
    }
}

fn advance(place: &mut Place, total: Option<u64>, keys: impl IntoIterator<Item = u64>) -> Step {
    let keys: Vec<u64> = keys.into_iter().collect();
    place.advance(total, keys.into_iter())
}

#[test]
fn a_page_that_reaches_the_total_is_the_last() {
    let mut place = Place::at(0);
    assert_eq!(advance(&mut place, Some(15), 0..10), go_on(true));
    assert_eq!(advance(&mut place, Some(15), 10..15), end(true));
    assert_eq!((place.offset(), place.total()), (15, Some(15)));
    assert_eq!(place.total_change(), None);
}

#[test]
fn pages_of_any_size_advance_by_their_length() {
    let mut place = Place::at(0);
    assert_eq!(advance(&mut place, Some(30), 0..3), go_on(true));
    assert_eq!(advance(&mut place, Some(30), 3..25), go_on(true));
    assert_eq!(advance(&mut place, Some(30), 25..30), end(true));
}

#[test]
fn without_a_total_an_empty_page_is_the_end() {
    let mut place = Place::at(0);
    assert_eq!(advance(&mut place, None, 0..10), go_on(true));
    assert_eq!(advance(&mut place, None, 10..13), go_on(true));
    assert_eq!(advance(&mut place, None, []), end(false));
    assert_eq!(place.offset(), 13);
}

#[test]
fn totals_contradicted_by_the_page_are_ignored() {
    for total in [0, 5, 9] {
        let mut place = Place::at(0);
        assert_eq!(advance(&mut place, Some(total), 0..10), go_on(true));
        assert_eq!(advance(&mut place, Some(total), 10..20), go_on(true));
        assert_eq!(advance(&mut place, Some(total), []), end(false));
    }
}

#[test]
fn an_offset_beyond_the_end_yields_no_elements() {
    let mut place = Place::at(500);
    assert_eq!(advance(&mut place, Some(100), []), end(false));
    assert_eq!(place.offset(), 500);
}

#[test]
fn an_unchanged_page_ends_the_list() {
    for total in [None, Some(1000)] {
        let mut place = Place::at(0);
        assert_eq!(advance(&mut place, total, 0..10), go_on(true));
        assert_eq!(advance(&mut place, total, 0..10), go_on(false));
        assert_eq!(advance(&mut place, total, 0..10), go_on(false));
        assert_eq!(advance(&mut place, total, 0..10), end(false));
    }
}

#[test]
fn cyclic_pages_end_the_list() {
    let mut place = Place::at(0);
    let pages = (0..4_u64).map(|page| page % 2 * 10).cycle();
    let steps: Vec<Step> = pages
        .take(5)
        .map(|first| advance(&mut place, None, first..first + 10))
        .collect();
    assert_eq!(
        steps,
        [
            go_on(true),
            go_on(true),
            go_on(false),
            go_on(false),
            end(false)
        ]
    );
}

#[test]
fn pages_repeated_by_growth_do_not_end_the_list() {
    let mut place = Place::at(0);
    assert_eq!(advance(&mut place, Some(30), 0..10), go_on(true));
    for _ in 0..5 {
        assert_eq!(advance(&mut place, Some(80), 0..10), go_on(false));
    }
    assert_eq!(advance(&mut place, Some(80), 10..20), go_on(true));
    assert_eq!(advance(&mut place, Some(80), 20..30), end(true));
    let change = TotalChange {
        first: 30,
        last: 80,
    };
    assert_eq!(place.total_change(), Some(change));
}

#[test]
fn an_ever_growing_total_does_not_cause_a_loop() {
    let mut place = Place::at(0);
    let mut pages = 0;
    while advance(&mut place, Some(1000 + 10 * pages), 0..10).goes_on {
        pages += 1;
    }
    assert_eq!(pages, u64::from(MAX_STALE));
}

#[test]
fn a_reverted_total_counts_as_changed() {
    let mut place = Place::at(0);
    for (total, first) in [(Some(90), 0), (Some(80), 10), (None, 20), (Some(90), 30)] {
        advance(&mut place, total, first..first + 10);
    }
    let change = TotalChange {
        first: 90,
        last: 90,
    };
    assert_eq!(place.total_change(), Some(change));
}

#[test]
fn offsets_do_not_overflow() {
    let mut place = Place::at(u64::MAX - 1);
    assert_eq!(advance(&mut place, None, 0..10), go_on(true));
    assert_eq!(place.offset(), u64::MAX);
}

/// A change of a list between two requests.
#[derive(Debug, Clone)]
enum Edit {
    /// An element is added at this fraction of the list.
    Add(f64),
    /// An element is removed at this fraction of the part that has not been read.
    RemoveAhead(f64),
}

fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        (0.0..=1.0).prop_map(Edit::Add),
        (0.0..1.0).prop_map(Edit::RemoveAhead),
    ];
    vec(edit, 0..=most)
}

/// A list whose elements are numbers, and those that have been in it from the beginning.
struct List {
    elements: Vec<u64>,
    next: u64,
    lasting: BTreeSet<u64>,
}

impl List {
    fn of(len: u64) -> Self {
        Self {
            elements: (0..len).collect(),
            next: len,
            lasting: (0..len).collect(),
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a fraction of a short list"
    )]
    fn edit(&mut self, edit: &Edit, offset: usize) {
        let len = self.elements.len();
        match edit {
            Edit::Add(at) => {
                self.elements.insert((at * len as f64) as usize, self.next);
                self.next += 1;
            }
            Edit::RemoveAhead(at) if offset < len => {
                let index = offset + (at * (len - offset) as f64) as usize;
                let removed = self.elements.remove(index.min(len - 1));
                self.lasting.remove(&removed);
            }
            Edit::RemoveAhead(_) => {}
        }
    }

    fn page(&self, offset: usize, limit: usize) -> &[u64] {
        let rest = self.elements.get(offset..).unwrap_or_default();
        rest.get(..limit).unwrap_or(rest)
    }
}

/// Reads a list that is edited before each request but the first, and returns the new elements.
fn read(list: &mut List, limit: usize, has_total: bool, script: &[Vec<Edit>]) -> BTreeSet<u64> {
    let mut place = Place::at(0);
    let mut yielded = BTreeSet::new();
    let mut script = script.iter();
    loop {
        let offset = place.offset() as usize;
        let page = list.page(offset, limit).to_vec();
        let total = has_total.then_some(list.elements.len() as u64);
        let step = advance(&mut place, total, page.iter().copied());
        if step.is_new {
            yielded.extend(page);
        }
        if !step.goes_on {
            return yielded;
        }
        for edit in script.next().into_iter().flatten() {
            list.edit(edit, place.offset() as usize);
        }
    }
}

proptest! {
    /// A server may respond with anything: as long as it has no new elements for ever, it ends.
    #[test]
    fn lists_end_for_any_responses(
        pages in vec((option::of(0_u64..60), vec(0_u64..30, 0..12)), 1..20),
        growth in 0_u64..20,
        offset in 0_u64..40,
    ) {
        let mut place = Place::at(offset);
        let most = 31 * u64::from(MAX_STALE);
        let mut asked = 0;
        for (total, keys) in pages.iter().cycle() {
            asked += 1;
            prop_assert!(asked <= most, "asked more than {most} times");
            let total = total.map(|total| total + growth * asked);
            if !advance(&mut place, total, keys.iter().copied()).goes_on {
                break;
            }
        }
    }

    /// The guarantee in the documentation of `Pages`, for less than a page of additions.
    #[test]
    fn lasting_elements_are_read_with_few_additions(
        len in 0_u64..120,
        limit in 2_usize..15,
        has_total: bool,
        script in vec(edits(14), 0..40),
    ) {
        let mut list = List::of(len);
        let script: Vec<Vec<Edit>> = script
            .into_iter()
            .map(|edits| edits.into_iter().take(limit - 1).collect())
            .collect();
        let yielded = read(&mut list, limit, has_total, &script);
        prop_assert!(list.lasting.is_subset(&yielded), "{:?}", &list.lasting - &yielded);
    }

    /// The same where the total shows any number of additions.
    #[test]
    fn lasting_elements_are_read_if_the_total_reveals_additions(
        len in 0_u64..120,
        limit in 2_usize..15,
        script in vec(vec(0.0..=1.0, 0..60), 0..10),
    ) {
        let mut list = List::of(len);
        let script: Vec<Vec<Edit>> = script
            .into_iter()
            .map(|added| added.into_iter().map(Edit::Add).collect())
            .collect();
        let yielded = read(&mut list, limit, true, &script);
        prop_assert!(list.lasting.is_subset(&yielded), "{:?}", &list.lasting - &yielded);
    }
}
