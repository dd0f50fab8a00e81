//! Comparison of combined schemas: `allOf`, `anyOf`, `oneOf` and `not`.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    draft::Drafts,
    engine::Engine,
    pair::{Pair, Step, Visit},
};
use crate::model::{Direction, Fact, Listing, Schema, SchemaId, Types};

/// Compares the schemas that must not match.
pub(super) fn not(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Fact<Option<SchemaId>>,
    new: &Fact<Option<SchemaId>>,
    drafts: &mut Drafts,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let (action, effect) = match (*old, *new) {
        (None, None) => return,
        (None, Some(_)) => (Action::Added, Effect::Narrows),
        (Some(_), None) => (Action::Removed, Effect::Widens),
        (Some(old), Some(new)) if engine.same(pair.part(old, new)) => return,
        (Some(_), Some(_)) => (Action::Changed, Effect::Unclear),
    };
    let reason = "what must not match is judged otherwise";
    drafts.push(
        drafts
            .draft(Aspect::Not, action, effect, reason)
            .member("not"),
    );
}

type Choice<'l> = (&'l Listing<SchemaId>, &'l Listing<SchemaId>);

/// Compares the choices of both kinds, `anyOf` and `oneOf`.
pub(super) fn either(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old_any, old_one): Choice<'_>,
    (new_any, new_one): Choice<'_>,
    visit: &mut Visit,
) {
    let other_kind = old_any.items.is_empty() != new_any.items.is_empty()
        && old_one.items.is_empty() != new_one.items.is_empty();
    if other_kind {
        // One kind of choice replaced the other: the branches themselves are compared.
        let only = |any: Choice<'_>| any.0.items.is_empty();
        let old = if only((old_any, old_one)) {
            old_one
        } else {
            old_any
        };
        let new = if only((new_any, new_one)) {
            new_one
        } else {
            new_any
        };
        branches(engine, pair, Aspect::OneOf, old, new, visit);
    } else {
        branches(engine, pair, Aspect::AnyOf, old_any, new_any, visit);
        branches(engine, pair, Aspect::OneOf, old_one, new_one, visit);
    }
}

/// Returns the name of a branch in reports.
fn branch_name(schema: &Schema) -> String {
    let title = schema.docs.value().and_then(|docs| docs.title.as_deref());
    let name = schema.name.as_deref().or(title);
    name.map_or_else(
        || {
            schema
                .types
                .known()
                .map_or("unknown".to_owned(), ToString::to_string)
        },
        ToOwned::to_owned,
    )
}

/// Compares the parts of `allOf`. They are merged, so that a difference in parts is reported only
/// if nothing else differs.
pub(super) fn parts(engine: &Engine<'_>, pair: Pair, drafts: &mut Drafts) {
    let (old, new) = (
        engine.old.part_names(pair.old),
        engine.new.part_names(pair.new),
    );
    if !drafts.list.is_empty() || old.is_empty() || new.is_empty() || old == new {
        return;
    }
    let reason = "all of the parts together demand what they demanded before";
    let draft = drafts.draft(Aspect::AllOf, Action::Changed, Effect::Words, reason);
    drafts.push(draft.values(old, new).member("allOf"));
}

/// Compares combined schemas, matched by name and by content.
pub(super) fn branches(
    engine: &mut Engine<'_>,
    pair: Pair,
    aspect: Aspect,
    old: &Listing<SchemaId>,
    new: &Listing<SchemaId>,
    visit: &mut Visit,
) {
    let member = match aspect {
        Aspect::AllOf => "allOf",
        Aspect::AnyOf => "anyOf",
        _ => "oneOf",
    };
    if !old.complete || !new.complete {
        return;
    }
    let mut removed: Vec<SchemaId> = old.items.clone();
    let mut added: Vec<SchemaId> = new.items.clone();
    let mut matched = Vec::new();
    for by_name in [true, false] {
        removed.retain(|old| {
            let found = added.iter().position(|new| {
                if by_name {
                    let (one, other) = (engine.old.schema(*old), engine.new.schema(*new));
                    one.name.is_some() && one.name == other.name
                } else {
                    engine.same(pair.part(*old, *new))
                }
            });
            if let Some(index) = found {
                matched.push((*old, added.remove(index)));
            }
            found.is_none()
        });
    }
    if let ([one], [other]) = (removed.as_slice(), added.as_slice()) {
        let (one_schema, other_schema) = (engine.old.schema(*one), engine.new.schema(*other));
        let both_named = one_schema.name.is_some() && other_schema.name.is_some();
        if !both_named && one_schema.types == other_schema.types {
            matched.push((*one, *other));
            removed.clear();
            added.clear();
        }
    }
    for (old, new) in matched {
        let name = branch_name(&engine.old.schema(old));
        let new_name = branch_name(&engine.new.schema(new));
        if name != new_name {
            let reason = "it says the same under another name, which nobody sends";
            let draft = visit
                .drafts
                .draft(aspect, Action::Renamed, Effect::Words, reason);
            let draft = draft.named(&name).values(name.clone(), new_name);
            visit.drafts.push(draft.member(member));
        }
        visit.edge(pair, old, new, Step::Branch(name.into()));
    }
    let all = aspect == Aspect::AllOf;
    for id in removed {
        let schema = engine.old.schema(id);
        // Without any branch left, nothing is restricted.
        let effect = if all || new.items.is_empty() {
            Effect::Widens
        } else {
            Effect::Narrows
        };
        let reason = "what only this schema matched is judged otherwise";
        let draft = visit.drafts.draft(aspect, Action::Removed, effect, reason);
        let name = branch_name(&schema);
        visit.drafts.push(
            draft
                .named(&name)
                .values(name.clone(), Value::Null)
                .member(member)
                .old_at(schema.at),
        );
    }
    for id in added {
        let schema = engine.new.schema(id);
        // A first branch adds a restriction.
        let effect = if all || old.items.is_empty() {
            Effect::Narrows
        } else if aspect == Aspect::AnyOf && pair.direction == Direction::Response {
            // `anyOf` promises no single schema: readers take the parts of a value that they know.
            Effect::Neutral
        } else {
            Effect::Widens
        };
        let reason = "what only this schema matches is judged otherwise";
        let draft = visit.drafts.draft(aspect, Action::Added, effect, reason);
        let name = branch_name(&schema);
        visit.drafts.push(
            draft
                .named(&name)
                .values(Value::Null, name.clone())
                .member(member)
                .new_at(schema.at),
        );
    }
}

/// Returns whether no value has a type of both sets.
fn apart(one: &Fact<Types>, other: &Fact<Types>) -> bool {
    match (one, other) {
        (Fact::Known(one), Fact::Known(other)) => one.common(*other) == Types::NONE,
        _ => false,
    }
}

/// Detects a plain schema that became one of several, or the reverse: one change, not many.
pub(super) fn wrapped(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Schema,
    new: &Schema,
    visit: &mut Visit,
) -> bool {
    let choices =
        |schema: &Schema| [schema.one_of.items.clone(), schema.any_of.items.clone()].concat();
    let is_choice = |schema: &Schema| {
        schema.properties.items.is_empty()
            && (!schema.one_of.items.is_empty() || !schema.any_of.items.is_empty())
    };
    let is_plain = |schema: &Schema| {
        schema.one_of.complete
            && schema.one_of.items.is_empty()
            && schema.any_of.items.is_empty()
            && (schema.types != Fact::Known(Types::ANY) || !schema.properties.items.is_empty())
            && schema.types != Fact::Unknown
    };
    let (action, effect, branch) = if is_plain(old) && is_choice(new) {
        let mut branches = choices(new).into_iter();
        let found = branches.find(|branch| engine.same(pair.part(pair.old, *branch)));
        // Under `oneOf`, a value that also matches another branch is rejected.
        let alone = found.is_some_and(|found| {
            let others = new.one_of.items.iter().filter(|other| **other != found);
            let types: Vec<Fact<Types>> = others
                .map(|other| engine.new.schema(*other).types)
                .collect();
            types.iter().all(|types| apart(&old.types, types))
        });
        (
            Action::Wrapped,
            match (found, pair.direction) {
                (Some(_), Direction::Request) if alone => Effect::Widens,
                (Some(_), Direction::Request) => Effect::MayNarrow,
                (Some(_), _) => Effect::Widens,
                (None, _) => Effect::Changes,
            },
            found,
        )
    } else if is_choice(old) && is_plain(new) {
        let mut branches = choices(old).into_iter();
        let found = branches.find(|branch| engine.same(pair.part(*branch, pair.new)));
        let effect = found.map_or(Effect::Changes, |_| Effect::Narrows);
        (Action::Unwrapped, effect, found)
    } else {
        return false;
    };
    let aspect = if old.one_of.items.is_empty() && new.one_of.items.is_empty() {
        Aspect::AnyOf
    } else {
        Aspect::OneOf
    };
    let (old_choices, new_choices) = (choices(old), choices(new));
    let (old_value, new_value) = if action == Action::Wrapped {
        let names = new_choices.into_iter();
        let names = names.map(|id| branch_name(&engine.new.schema(id)));
        (Value::from(branch_name(old)), names.collect())
    } else {
        let names = old_choices.into_iter();
        let names = names.map(|id| branch_name(&engine.old.schema(id)));
        (names.collect(), Value::from(branch_name(new)))
    };
    let reason = match branch {
        Some(_) => "one schema stands beside others that match values of their own",
        None => "none of the choices is the schema that stood alone",
    };
    let draft = visit.drafts.draft(aspect, action, effect, reason);
    visit.drafts.push(draft.values(old_value, new_value));
    true
}
