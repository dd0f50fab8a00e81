//! Facts that a source may or may not state.

/// A fact that a source may have lost. An unknown fact never differs from anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fact<T> {
    /// The source does not state the fact.
    #[default]
    Unknown,
    /// The source states the fact; `Known(None)` means that there is none.
    Known(T),
}

impl<T> Fact<T> {
    /// Returns the value, if it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Unknown => None,
            Self::Known(value) => Some(value),
        }
    }

    /// Returns both values, if both are known and not equal.
    pub fn differs<'a>(&'a self, other: &'a Self) -> Option<(&'a T, &'a T)>
    where
        T: PartialEq,
    {
        match (self, other) {
            (Self::Known(base), Self::Known(revision)) if base != revision => {
                Some((base, revision))
            }
            _ => None,
        }
    }
}

impl<T> Fact<Option<T>> {
    /// Returns the value, if it is known and present.
    pub fn value(&self) -> Option<&T> {
        self.known().and_then(Option::as_ref)
    }

    pub(crate) fn into_known(self) -> Option<T> {
        match self {
            Self::Known(value) => value,
            Self::Unknown => None,
        }
    }
}

impl Fact<bool> {
    /// Returns whether it is known to be true.
    pub fn is_true(&self) -> bool {
        matches!(self, Self::Known(true))
    }
}

impl<T> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// Items that a source lists, and whether it lists all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing<T> {
    /// The listed items.
    pub items: Vec<T>,
    /// Whether an item that is not listed does not exist; otherwise this is unknown.
    pub complete: bool,
}

impl<T> Listing<T> {
    /// Creates a complete list.
    pub fn complete(items: Vec<T>) -> Self {
        Self {
            items,
            complete: true,
        }
    }

    /// Creates a list of which nothing is known.
    pub const fn unknown() -> Self {
        Self {
            items: Vec::new(),
            complete: false,
        }
    }

    /// Creates an incomplete list.
    pub fn partial(items: Vec<T>) -> Self {
        Self {
            items,
            complete: false,
        }
    }
}

impl<T> Default for Listing<T> {
    /// Returns a list of which nothing is known.
    fn default() -> Self {
        Self::unknown()
    }
}
