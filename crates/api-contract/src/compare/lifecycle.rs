//! The lifecycle of something in a contract: deprecation, the day it ends, and its stability.
//!
//! `x-sunset` and `x-stability-level` are conventions that many contracts follow.

use jiff::civil::Date;
use serde_json::Value;

use super::{Action, Effect, draft::Drafts, rules};
use crate::model::{Docs, Fact};

const SUNSET: &str = "x-sunset";
const STABILITY: &str = "x-stability-level";

/// Extensions that are evaluated here.
pub(super) const EXTENSIONS: [&str; 2] = [SUNSET, STABILITY];

type Words = Fact<Option<Box<Docs>>>;

/// The lifecycle of something on one side.
#[derive(Clone, Copy)]
pub(super) struct Life<'c> {
    pub(super) deprecated: &'c Fact<bool>,
    pub(super) docs: &'c Words,
}

/// A stability level, the lowest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

impl Life<'_> {
    fn extension(&self, name: &str) -> Option<&Value> {
        let extensions = &self.docs.value()?.extensions;
        let found = extensions.iter().find(|(known, _)| **known == *name);
        found.map(|(_, value)| value)
    }

    /// Returns the stability, which is stable if none is stated; `None` for a word of another
    /// convention.
    fn stability(&self) -> Option<Stability> {
        match self.extension(STABILITY) {
            None => Some(Stability::Stable),
            Some(value) => match value.as_str()? {
                "draft" => Some(Stability::Draft),
                "alpha" => Some(Stability::Alpha),
                "beta" => Some(Stability::Beta),
                "stable" => Some(Stability::Stable),
                _ => None,
            },
        }
    }

    /// Returns whether the thing may be removed: it was never promised to last, or its end was
    /// announced and that day has passed.
    pub(super) fn has_ended(&self, today: Option<Date>) -> bool {
        if self
            .stability()
            .is_some_and(|level| level < Stability::Beta)
        {
            return true;
        }
        self.deprecated.is_true()
            && self.extension(SUNSET).is_none_or(|day| {
                let passed = date(day).zip(today);
                passed.is_some_and(|(day, today)| day < today)
            })
    }
}

/// Parses a day, optionally followed by a time.
fn date(value: &Value) -> Option<Date> {
    let text = value.as_str()?;
    text.split(['T', 't']).next()?.parse().ok()
}

pub(super) fn compare(old: Life<'_>, new: Life<'_>, drafts: &mut Drafts) {
    if let Some((was, is)) = old.deprecated.differs(new.deprecated) {
        drafts.flag(&rules::DEPRECATION, *was, *is);
    }
    let (Fact::Known(_), Fact::Known(_)) = (old.docs, new.docs) else {
        return;
    };
    sunsets(old, new, drafts);
    stabilities(old, new, drafts);
}

fn sunsets(old: Life<'_>, new: Life<'_>, drafts: &mut Drafts) {
    let (was, is) = (old.extension(SUNSET), new.extension(SUNSET));
    if was == is {
        return;
    }
    let (action, effect) = match (was, is, was.and_then(date), is.and_then(date)) {
        (None, _, _, Some(_)) => (Action::Added, Effect::Words),
        // It may be removed on any day from now.
        (_, None, ..) if new.deprecated.is_true() => (Action::Removed, Effect::Unclear),
        (_, None, ..) => (Action::Removed, Effect::Words),
        (.., Some(old), Some(new)) if new < old => (Action::Decreased, Effect::Unclear),
        (.., Some(_), Some(_)) => (Action::Increased, Effect::Words),
        // A value that is not a date does not state how long it works.
        _ => (Action::Changed, Effect::Unclear),
    };
    let rule = rules::SUNSET.doing(action).with(effect);
    drafts.add(rule, was.cloned(), is.cloned());
}

fn stabilities(old: Life<'_>, new: Life<'_>, drafts: &mut Drafts) {
    let (was, is) = (old.extension(STABILITY), new.extension(STABILITY));
    if was == is {
        return;
    }
    let (action, effect) = match (old.stability(), new.stability()) {
        (Some(old), Some(new)) if new < old => (Action::Decreased, Effect::Unclear),
        (Some(old), Some(new)) if new == old => (Action::Changed, Effect::Words),
        (Some(_), Some(_)) => (Action::Increased, Effect::Words),
        _ => (Action::NotEvaluated, Effect::NotEvaluated),
    };
    let rule = rules::STABILITY.doing(action).with(effect);
    drafts.add(rule, was.cloned(), is.cloned());
}
