//! Damages valid texts for fuzzing: parts are cut, moved, repeated and replaced by words of the format.

mod cases;

use proptest::{prelude::*, sample::Index};

/// Returns the configuration of a fuzz target; see [`cases`](cases::cases).
pub(crate) fn config(a_minute: u32) -> ProptestConfig {
    ProptestConfig {
        cases: cases::cases(a_minute),
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::default()
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Cut(Index, u8),
    Insert(Index, &'static str),
    Repeat(Index, u8, u8),
    Replace(Index, u8),
    Move(Index, Index, u8),
}

impl Edit {
    fn apply(&self, text: &mut Vec<u8>) {
        if text.is_empty() {
            return;
        }
        let length = text.len();
        let end = |at: usize, size: u8| (at + usize::from(size)).min(length);
        match self {
            Self::Cut(at, size) => {
                let at = at.index(length);
                text.drain(at..end(at, *size));
            }
            Self::Insert(at, word) => {
                let at = at.index(length);
                text.splice(at..at, word.bytes());
            }
            Self::Repeat(at, size, times) => {
                let at = at.index(length);
                let part = text[at..end(at, *size)].repeat(usize::from(*times));
                text.splice(at..at, part);
            }
            Self::Replace(at, byte) => text[at.index(length)] = *byte,
            Self::Move(from, to, size) => {
                let from = from.index(length);
                let part: Vec<u8> = text[from..end(from, *size)].to_vec();
                let to = to.index(length);
                text.splice(to..to, part);
            }
        }
    }
}

/// Generates damaged copies of one of the seeds.
pub(crate) fn damaged(
    seeds: Vec<Vec<u8>>,
    words: &'static [&'static str],
) -> impl Strategy<Value = Vec<u8>> {
    let edit = prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, size)| Edit::Cut(at, size)),
        (any::<Index>(), prop::sample::select(words)).prop_map(|(at, word)| Edit::Insert(at, word)),
        (any::<Index>(), any::<u8>(), any::<u8>())
            .prop_map(|(at, size, times)| Edit::Repeat(at, size, times)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Edit::Replace(at, byte)),
        (any::<Index>(), any::<Index>(), any::<u8>())
            .prop_map(|(from, to, size)| Edit::Move(from, to, size)),
    ];
    let edits = prop::collection::vec(edit, 0..6);
    (prop::sample::select(seeds), edits).prop_map(|(mut text, edits)| {
        for edit in edits {
            edit.apply(&mut text);
        }
        text
    })
}
