//! Comparison of nullability, enums, constants and defaults.

use serde_json::Value;

use super::{
    Action, Aspect, Effect, Options,
    draft::Drafts,
    matching::{self, Paired},
    pair::Role,
};
use crate::model::{Direction, Enumeration, Fact};

pub(super) fn nullable(old: &Fact<bool>, new: &Fact<bool>, drafts: &mut Drafts) {
    if let Some((old, new)) = old.differs(new) {
        let (action, effect) = if *new {
            (Action::Added, Effect::Widens)
        } else {
            (Action::Removed, Effect::Narrows)
        };
        let reason = "`null` is judged otherwise";
        drafts.push(
            drafts
                .draft(Aspect::Null, action, effect, reason)
                .values(*old, *new)
                .member("nullable"),
        );
    }
}

type Values = Fact<Option<Box<Enumeration>>>;

pub(super) fn enumeration(old: &Values, new: &Values, options: Options, drafts: &mut Drafts) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) => listed(old, new, options, drafts),
        (None, Some(new)) => {
            let reason = "values that are not listed were right, and no longer are";
            let draft = drafts.draft(Aspect::Enum, Action::Added, Effect::Narrows, reason);
            let draft = draft.values(Value::Null, new.values.items.clone());
            drafts.push(draft.member("enum"));
        }
        (Some(old), None) => {
            let effect = match drafts.direction {
                Direction::Request => Effect::Widens,
                _ if is_open(old, options) => Effect::Neutral,
                _ => Effect::MayWiden,
            };
            let reason = "values that were not listed may come";
            let draft = drafts.draft(Aspect::Enum, Action::Removed, effect, reason);
            let draft = draft.values(old.values.items.clone(), Value::Null);
            drafts.push(draft.member("enum"));
        }
    }
}

fn is_open(enumeration: &Enumeration, options: Options) -> bool {
    match enumeration.open {
        Fact::Known(open) => open,
        Fact::Unknown => options.open_enums,
    }
}

fn listed(old: &Enumeration, new: &Enumeration, options: Options, drafts: &mut Drafts) {
    if old == new {
        return;
    }
    let open = is_open(old, options) && is_open(new, options);
    if let Some((was, is)) = old.open.differs(&new.open) {
        let effect = if *is {
            Effect::MayWiden
        } else {
            Effect::Neutral
        };
        let reason = "whether values that are not listed may come is said otherwise";
        drafts.push(
            drafts
                .draft(Aspect::EnumOpenness, Action::Changed, effect, reason)
                .values(*was, *is)
                .member("enum"),
        );
    }
    let mut paired: Paired<'_, Value> =
        matching::pair(&old.values.items, &new.values.items, Value::to_string);
    let text = |value: &'_ Value| value.as_str().is_some_and(|text| !text.is_empty());
    let all = old.values.complete && new.values.complete;
    let renamed = if all {
        paired.renamed(
            |value| value.as_str().unwrap_or_default(),
            |old, new| text(old) && text(new),
        )
    } else {
        Vec::new()
    };
    let added = match drafts.direction {
        Direction::Request => Effect::Widens,
        _ if open => Effect::Neutral,
        _ => Effect::MayWiden,
    };
    for (old, new) in renamed {
        let effect = match drafts.direction {
            Direction::Request => Effect::Narrows,
            _ => added,
        };
        let reason = "whoever knows the old value does not know the new one";
        drafts.push(
            drafts
                .draft(Aspect::EnumValue, Action::Renamed, effect, reason)
                .values(old.clone(), new.clone())
                .member("enum"),
        );
    }
    if new.values.complete {
        for value in paired.removed {
            let reason = match drafts.direction {
                Direction::Request => "a request with this value is refused",
                _ => "this value does not come any more",
            };
            drafts.push(
                drafts
                    .draft(Aspect::EnumValue, Action::Removed, Effect::Narrows, reason)
                    .values(value.clone(), Value::Null)
                    .member("enum"),
            );
        }
    }
    if old.values.complete {
        for value in paired.added {
            let reason = match drafts.direction {
                Direction::Request => "a request may have a value that it could not have",
                _ if open => "readers expect values that they do not know",
                _ => "a reader that knows only the listed values meets another",
            };
            drafts.push(
                drafts
                    .draft(Aspect::EnumValue, Action::Added, added, reason)
                    .values(Value::Null, value.clone())
                    .member("enum"),
            );
        }
    }
}

fn plain(value: Option<&Value>) -> Value {
    value.cloned().unwrap_or_default()
}

pub(super) fn constant(
    old: &Fact<Option<Box<Value>>>,
    new: &Fact<Option<Box<Value>>>,
    drafts: &mut Drafts,
) {
    if let Some((old, new)) = old.differs(new) {
        let (action, effect) = match (old, new) {
            (None, _) => (Action::Added, Effect::Narrows),
            (_, None) => (Action::Removed, Effect::Widens),
            _ => (Action::Changed, Effect::Changes),
        };
        let reason = "the one value that is right is another";
        drafts.push(
            drafts
                .draft(Aspect::Const, action, effect, reason)
                .values(plain(old.as_deref()), plain(new.as_deref()))
                .member("const"),
        );
    }
}

/// Compares defaults. For a parameter it decides the behavior of the API; in a document it is the
/// value that a reader may use for a missing one.
pub(super) fn default(
    role: Role,
    old: &Fact<Option<Box<Value>>>,
    new: &Fact<Option<Box<Value>>>,
    drafts: &mut Drafts,
) {
    let differs = old.differs(new).filter(|(old, new)| {
        // `1` and `1.0` are the same number.
        let number = |value: &Option<Box<Value>>| value.as_ref().and_then(|value| value.as_f64());
        number(old).is_none() || number(old) != number(new)
    });
    if let Some((old, new)) = differs {
        let action = match (old, new) {
            (None, _) => Action::Added,
            (_, None) => Action::Removed,
            _ => Action::Changed,
        };
        let (effect, reason) = match role {
            Role::Parameter {
                is_needed: false, ..
            } => (
                Effect::Changes,
                "a call that leaves it out does something else",
            ),
            Role::Parameter { .. } => (Effect::Neutral, "no call leaves it out"),
            _ => (Effect::Neutral, "a document without it stays right"),
        };
        drafts.push(
            drafts
                .draft(Aspect::Default, action, effect, reason)
                .values(plain(old.as_deref()), plain(new.as_deref()))
                .member("default"),
        );
    }
}
