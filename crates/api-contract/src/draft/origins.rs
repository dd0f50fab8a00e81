//! `x-sources`: the sources that have a part of a draft.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::merge::Stated;
use crate::{
    model::At,
    reader::{Origin, Source},
};

/// The sources of a draft, and those that have each part.
pub(super) struct Origins<'s> {
    sources: Vec<Value>,
    /// A single source has everything.
    stated: &'s HashMap<At, Stated>,
}

impl<'s> Origins<'s> {
    pub(super) fn of(sources: &[Source], stated: &'s HashMap<At, Stated>) -> Self {
        let sources = sources.iter().map(|source| entry(&source.origin));
        Self {
            sources: sources.collect(),
            stated,
        }
    }

    /// Returns whether the sources of a part are known individually.
    pub(super) fn knows(&self, at: At) -> bool {
        self.stated.contains_key(&at)
    }

    /// Returns the value of `x-sources` for a part.
    pub(super) fn of_part(&self, at: At) -> Value {
        let stated = self.stated.get(&at);
        let has_it = |number: usize| stated.is_none_or(|stated| stated.contains(&number));
        let all = self.sources.iter().enumerate();
        all.filter(|(number, _)| has_it(*number))
            .map(|(_, source)| source.clone())
            .collect()
    }

    /// Returns the value for a part of a part, if it has other sources.
    pub(super) fn of_child(&self, at: At, parent: At) -> Option<Value> {
        let (own, around) = (self.stated.get(&at)?, self.stated.get(&parent)?);
        (own != around).then(|| self.of_part(at))
    }
}

fn entry(origin: &Origin) -> Value {
    let mut source = json!({ "source": origin.kind.name() });
    let language = origin
        .language
        .as_ref()
        .filter(|_| origin.version.is_none());
    let facts = [
        ("language", language),
        ("date", origin.date.as_ref()),
        ("version", origin.version.as_ref()),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            source[name] = value.as_str().into();
        }
    }
    source
}
