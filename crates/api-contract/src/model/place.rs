//! The places of the parts of a contract, in compact form: pointers and lines are computed on
//! request.

use std::{borrow::Cow, fmt, sync::Arc};

use crate::{Place, pointer};

/// A part of a contract, as an index into its [`Places`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct At(u32);

impl At {
    pub(super) const ZERO: Self = Self(0);
}

/// A token of a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A field defined by the format.
    Word(&'static str),
    /// A field named by the contract.
    Name(Box<str>),
    /// An element of a list.
    Index(u32),
}

impl Token {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Word(word) => Cow::Borrowed(word),
            Self::Name(name) => Cow::Borrowed(name),
            Self::Index(index) => Cow::Owned(index.to_string()),
        }
    }
}

impl From<u32> for Token {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

impl From<&'static str> for Token {
    fn from(word: &'static str) -> Self {
        Self::Word(word)
    }
}

/// Finds the line that a pointer refers to, in a file that was read.
pub trait FindLines: fmt::Debug + Send + Sync {
    /// Returns line and column, from 1, of each pointer; a missing part has the position of its
    /// parent. All pointers of a file are resolved in one call.
    fn find(&self, pointers: &[&str]) -> Vec<(usize, usize)>;
}

/// The way to find a line in a file.
#[derive(Clone, Debug, Default)]
pub enum Lines {
    /// Uses the line given when the part was added.
    #[default]
    None,
    /// Looks up the pointer in the file.
    Lookup(Arc<dyn FindLines>),
}

#[derive(Clone, Debug)]
struct File {
    name: Box<str>,
    lines: Lines,
}

#[derive(Clone, Debug)]
struct Entry {
    parent: Option<At>,
    token: Token,
    file: u16,
    line: u32,
}

/// The table of all places of a contract.
#[derive(Clone, Debug, Default)]
pub struct Places {
    files: Vec<File>,
    entries: Vec<Entry>,
}

impl Places {
    /// Adds a file, and returns its number for adding parts.
    pub fn add_file(&mut self, name: &str, lines: Lines) -> u16 {
        let number = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        self.files.push(File {
            name: name.into(),
            lines,
        });
        number
    }

    /// Adds the root of a file. A line of 0 means unknown.
    pub fn root(&mut self, file: u16, line: u32) -> At {
        self.push(Entry {
            parent: None,
            token: Token::Word(""),
            file,
            line,
        })
    }

    /// Adds a child of a part. A line of 0 means unknown; then it is looked up, or the parent's
    /// line is used.
    pub fn add(&mut self, parent: At, token: impl Into<Token>, line: u32) -> At {
        let file = self.entry(parent).map_or(0, |entry| entry.file);
        self.push(Entry {
            parent: Some(parent),
            token: token.into(),
            file,
            line,
        })
    }

    fn push(&mut self, entry: Entry) -> At {
        let at = At(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(entry);
        at
    }

    fn entry(&self, at: At) -> Option<&Entry> {
        self.entries.get(usize::try_from(at.0).ok()?)
    }

    /// Returns the JSON pointer to a part.
    pub fn pointer(&self, at: At) -> String {
        let mut tokens = Vec::new();
        let mut next = self.entry(at);
        while let Some(entry) = next {
            let Some(parent) = entry.parent else { break };
            tokens.push(&entry.token);
            next = self.entry(parent);
        }
        let mut pointer = String::new();
        for token in tokens.iter().rev() {
            pointer.push('/');
            pointer.push_str(&pointer::escape(&token.text()));
        }
        pointer
    }

    /// Returns the name of a part that is a component: the last token of `/components/KIND/NAME`.
    pub(crate) fn component(&self, at: At) -> Option<Box<str>> {
        let entry = self.entry(at)?;
        let section = self.entry(entry.parent?)?;
        let components = self.entry(section.parent?)?;
        let root = self.entry(components.parent?)?;
        (components.token.text() == "components" && root.parent.is_none())
            .then(|| entry.token.text().into())
    }

    /// Returns the name of the file that contains a part.
    pub fn file(&self, at: At) -> &str {
        self.entry(at)
            .and_then(|entry| self.files.get(usize::from(entry.file)))
            .map_or("", |file| &file.name)
    }

    /// Returns the locations of parts, each given as a part and a pointer within it.
    pub fn locate(&self, wanted: &[(At, &str)]) -> Vec<Place> {
        let mut places: Vec<Place> = wanted
            .iter()
            .map(|(at, _)| Place {
                file: self.file(*at).to_owned(),
                line: self.line(*at),
                column: 0,
            })
            .collect();
        for (number, file) in self.files.iter().enumerate() {
            let Lines::Lookup(finder) = &file.lines else {
                continue;
            };
            let here: Vec<usize> = (0..wanted.len())
                .filter(|index| {
                    let entry = wanted.get(*index).and_then(|(at, _)| self.entry(*at));
                    entry.is_some_and(|entry| usize::from(entry.file) == number)
                })
                .collect();
            if here.is_empty() {
                continue;
            }
            let pointers: Vec<&str> = here
                .iter()
                .filter_map(|index| wanted.get(*index).map(|(_, pointer)| *pointer))
                .collect();
            for (index, (line, column)) in here.into_iter().zip(finder.find(&pointers)) {
                if let Some(place) = places.get_mut(index) {
                    (place.line, place.column) = (line, column);
                }
            }
        }
        places
    }

    /// Returns the line given for a part or its nearest ancestor; 0 if there is none.
    fn line(&self, at: At) -> usize {
        let mut next = self.entry(at);
        while let Some(entry) = next {
            if entry.line != 0 {
                return usize::try_from(entry.line).unwrap_or_default();
            }
            next = entry.parent.and_then(|parent| self.entry(parent));
        }
        0
    }
}
