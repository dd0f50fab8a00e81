//! Places in a result that is longer than one response.

use std::{fmt, str::FromStr};

use crate::failure::Failure;

/// Where a response continues: an element of the service's list, then of what a filter made of its page,
/// then a character.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// The elements of the service's list to skip.
    pub(super) offset: u64,
    /// The elements of the page's result to skip.
    pub(super) items: usize,
    /// The characters of the text to skip.
    pub(super) text: usize,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.offset, self.items, self.text)
    }
}

impl FromStr for Cursor {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Self, Failure> {
        let mut parts = text.split('.');
        let mut next = || parts.next().and_then(|part| part.parse::<u64>().ok());
        let small = |number: Option<u64>| number.and_then(|number| usize::try_from(number).ok());
        match (next(), small(next()), small(next())) {
            (Some(offset), Some(items), Some(text)) => Ok(Self {
                offset,
                items,
                text,
            }),
            _ => Err(Failure::usage(format!(
                "`cursor` is \"{text}\"; allowed values: the `next` of an earlier result"
            ))
            .with_code("invalid_arguments")),
        }
    }
}
