//! What a source says, and what it does not.

/// A fact that a source may have lost. An unknown fact is never different from anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fact<T> {
    /// The source does not tell.
    #[default]
    Unknown,
    /// The source tells; `Known(None)` says that there is none.
    Known(T),
}

impl<T> Fact<T> {
    /// Returns the value, where it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Unknown => None,
            Self::Known(value) => Some(value),
        }
    }

    /// Both values, where both are known and not equal.
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
    /// Returns the value, where there is one and it is known.
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

/// Things that a source lists, and whether it lists all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing<T> {
    /// What is listed.
    pub items: Vec<T>,
    /// Whether something that is not listed does not exist; else it is unknown.
    pub complete: bool,
}

impl<T> Listing<T> {
    /// Returns all there is.
    pub fn complete(items: Vec<T>) -> Self {
        Self {
            items,
            complete: true,
        }
    }

    /// Nothing that is known.
    pub const fn unknown() -> Self {
        Self {
            items: Vec::new(),
            complete: false,
        }
    }

    /// Some of what there is.
    pub fn partial(items: Vec<T>) -> Self {
        Self {
            items,
            complete: false,
        }
    }
}

impl<T> Default for Listing<T> {
    /// Nothing is known.
    fn default() -> Self {
        Self::unknown()
    }
}
