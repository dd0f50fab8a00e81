//! Comparison of parts that do not affect the wire: documentation, extensions and hints to tools.

use serde_json::Value;

use super::{Action, Aspect, Effect, draft::Drafts, lifecycle};
use crate::model::{Direction, Discriminator, Docs, Fact};

/// Compares whether a property occurs in one direction only.
pub(super) fn flags([read_only, write_only]: [(&Fact<bool>, &Fact<bool>); 2], drafts: &mut Drafts) {
    for (aspect, member, (old, new), vanishes_from) in [
        (Aspect::ReadOnly, "readOnly", read_only, Direction::Request),
        (
            Aspect::WriteOnly,
            "writeOnly",
            write_only,
            Direction::Response,
        ),
    ] {
        if let Some((old, new)) = old.differs(new) {
            let effect = match (*new, drafts.direction) {
                (true, Direction::Response) if vanishes_from == Direction::Response => {
                    Effect::MayWiden
                }
                _ => Effect::Neutral,
            };
            let action = if *new { Action::Added } else { Action::Removed };
            let reason = "it is in data of one direction that it was not in, or no longer is";
            drafts.push(
                drafts
                    .draft(aspect, action, effect, reason)
                    .values(*old, *new)
                    .member(member),
            );
        }
    }
}

/// Compares discriminators, which only help tools to choose: they allow and forbid nothing.
pub(super) fn discriminator(
    old: &Fact<Option<Box<Discriminator>>>,
    new: &Fact<Option<Box<Discriminator>>>,
    drafts: &mut Drafts,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    // Its place is not part of its content.
    let (old, new) = (shown(old.as_deref()), shown(new.as_deref()));
    if old == new {
        return;
    }
    let action = match (&old, &new) {
        (Value::Null, _) => Action::Added,
        (_, Value::Null) => Action::Removed,
        _ => Action::Changed,
    };
    let reason = "tools choose a schema by it; which values are right does not depend on it";
    drafts.push(
        drafts
            .draft(Aspect::Discriminator, action, Effect::Neutral, reason)
            .values(old, new)
            .member("discriminator"),
    );
}

fn shown(discriminator: Option<&Discriminator>) -> Value {
    let Some(Discriminator {
        at: _,
        property,
        mapping,
    }) = discriminator
    else {
        return Value::Null;
    };
    if mapping.is_empty() {
        return Value::from(&**property);
    }
    let targets = mapping.iter();
    let targets = targets.map(|(name, target)| (name.to_string(), Value::from(&**target)));
    serde_json::json!({ "property": &**property, "mapping": Value::from_iter(targets) })
}

/// Compares documentation, examples and extensions.
pub(super) fn docs(
    old: &Fact<Option<Box<Docs>>>,
    new: &Fact<Option<Box<Docs>>>,
    drafts: &mut Drafts,
) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let nothing = Docs::default();
    let new = new.as_deref().unwrap_or(&nothing);
    let Docs {
        title,
        description,
        examples,
        external,
        extensions,
    } = old.as_deref().unwrap_or(&nothing);
    for (member, old, new) in [
        ("title", title, &new.title),
        ("description", description, &new.description),
        ("externalDocs", external, &new.external),
    ] {
        if old != new {
            word(member, old.as_deref(), new.as_deref(), drafts);
        }
    }
    if examples != &new.examples {
        let values = |examples: &[(Box<str>, Value)]| match examples {
            [] => Value::Null,
            [(_, value)] => value.clone(),
            examples => examples.iter().map(|(_, value)| value.clone()).collect(),
        };
        word("examples", values(examples), values(&new.examples), drafts);
    }
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in extensions.iter().chain(&new.extensions) {
        if !names.contains(&&**name) && !lifecycle::EXTENSIONS.contains(&&**name) {
            names.push(name);
        }
    }
    for name in names {
        let find = |list: &[(Box<str>, Value)]| {
            let found = list.iter().find(|(known, _)| **known == *name);
            found.map(|(_, value)| value.clone())
        };
        let (old, new) = (find(extensions), find(&new.extensions));
        if old != new {
            let reason = "what it means to those who use the contract is not known here";
            let draft = drafts.draft(
                Aspect::Extension,
                Action::NotEvaluated,
                Effect::NotEvaluated,
                reason,
            );
            drafts.push(
                draft
                    .named(name)
                    .values(old.unwrap_or_default(), new.unwrap_or_default()),
            );
        }
    }
}

fn word(member: &'static str, old: impl Into<Value>, new: impl Into<Value>, drafts: &mut Drafts) {
    let reason = "words do not change what goes over the wire";
    let draft = drafts.draft(
        Aspect::Documentation,
        Action::Changed,
        Effect::Words,
        reason,
    );
    drafts.push(draft.values(old, new).member(member));
}
