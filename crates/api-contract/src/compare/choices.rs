//! Comparison of combined schemas: `allOf`, `not`, and a choice that replaces a single schema.

use serde_json::Value;

use super::{
    Action, Aspect, Effect, branches,
    discriminator::listed,
    draft::{Drafts, Side},
    engine::Engine,
    flatten, normal,
    pair::{Pair, Step, Visit},
    redundant,
    rules::{self, Rule},
    schema,
};
use crate::model::{
    Additional, Direction, Enumeration, Fact, Limits, Listing, Schema, SchemaId, Types,
};

/// Compares the schemas that must not match. What they exclude changes the other way round.
pub(super) fn not(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Fact<Option<SchemaId>>, &Fact<Option<SchemaId>>),
    drafts: &mut Drafts,
) {
    let (Fact::Known(old), Fact::Known(new)) = (*old, *new) else {
        return;
    };
    let side = match (old, new) {
        (None, None) => return,
        (None, Some(_)) => Side::New,
        (Some(_), None) => Side::Old,
        (Some(old), Some(new)) => {
            let excluded = pair.part(old, new, &Step::Keyword("not".into()));
            if !engine.same(excluded) {
                let effect = match engine.relation(excluded) {
                    Effect::Narrows => Effect::Widens,
                    Effect::Widens => Effect::Narrows,
                    other => other,
                };
                drafts.add(rules::NOT_CHANGED.with(effect), Value::Null, Value::Null);
            }
            return;
        }
    };
    drafts.only(&rules::NOT, side, "present");
}

/// Compares the names of the parts of `allOf`. They are merged, so that a difference in parts is
/// reported only if nothing else differs.
pub(super) fn parts(engine: &Engine<'_>, pair: Pair, drafts: &mut Drafts) {
    let (old, new) = (
        engine.old.part_names(pair.old),
        engine.new.part_names(pair.new),
    );
    if drafts.list.is_empty() && !old.is_empty() && !new.is_empty() && old != new {
        drafts.add(rules::ALL_OF_PARTS, old, new);
    }
}

/// Compares the schemas that could not be merged, and must all match.
pub(super) fn all_of(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Listing<SchemaId>, &Listing<SchemaId>),
    visit: &mut Visit,
) {
    if !old.complete || !new.complete || old.items.is_empty() && new.items.is_empty() {
        return;
    }
    let (matched, removed, added) = branches::matched(engine, pair, (&old.items, &new.items));
    for (old, new) in matched {
        visit.edge(pair, old, new, Step::Branch("allOf".into()));
    }
    for id in removed {
        let name = branches::name(&engine.old.schema(id));
        let draft = visit.drafts.only(&rules::PART, Side::Old, name.clone());
        draft.named(&name);
    }
    for id in added {
        let name = branches::name(&engine.new.schema(id));
        let draft = visit.drafts.only(&rules::PART, Side::New, name.clone());
        draft.named(&name);
    }
}

/// Compares the choices of both kinds, `anyOf` and `oneOf`.
pub(super) fn either(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Schema, &Schema),
    visit: &mut Visit,
) {
    let is_selected = old.discriminator.value().is_some() && new.discriminator.value().is_some();
    let other_kind = old.any_of.items.is_empty() != new.any_of.items.is_empty()
        && old.one_of.items.is_empty() != new.one_of.items.is_empty();
    if other_kind {
        // One kind of choice replaced the other: the branches themselves are compared.
        let only = |schema: &Schema| -> Listing<SchemaId> {
            match schema.any_of.items.is_empty() {
                true => schema.one_of.clone(),
                false => schema.any_of.clone(),
            }
        };
        let both = (&only(old), &only(new));
        // Only a value that matches several alternatives is allowed by one kind and not by the other.
        let is_apart = is_selected
            || engine.old.all_apart(&both.0.items) && engine.new.all_apart(&both.1.items);
        if !is_apart {
            let became_one = !new.one_of.items.is_empty();
            let rule = rules::CHOICE_KIND.to(!became_one);
            let (old, new) = match became_one {
                true => ("anyOf", "oneOf"),
                false => ("oneOf", "anyOf"),
            };
            visit.drafts.add(rule, old, new);
        }
        branches::compare(engine, pair, (Aspect::OneOf, is_selected), both, visit);
    } else {
        let any_of = (&old.any_of, &new.any_of);
        if !redundant::is_implied(&mut engine.old, old, new)
            && !redundant::is_implied(&mut engine.new, new, old)
        {
            branches::compare(engine, pair, (Aspect::AnyOf, is_selected), any_of, visit);
        }
        let one_of = (&old.one_of, &new.one_of);
        branches::compare(engine, pair, (Aspect::OneOf, is_selected), one_of, visit);
    }
}

/// Returns the alternatives of a schema.
pub(super) fn alternatives(schema: &Schema) -> Vec<SchemaId> {
    [schema.one_of.items.as_slice(), &schema.any_of.items].concat()
}

fn is_choice(schema: &Schema) -> bool {
    schema.properties.items.is_empty()
        && (!schema.one_of.items.is_empty() || !schema.any_of.items.is_empty())
}

fn is_single(schema: &Schema) -> bool {
    schema.one_of.complete
        && schema.one_of.items.is_empty()
        && schema.any_of.items.is_empty()
        && (schema.types != Fact::Known(Types::ANY) || !schema.properties.items.is_empty())
        && schema.types != Fact::Unknown
}

/// Compares a single schema with a choice, in either order: one change, not many. Returns whether
/// that was the case.
pub(super) fn plain_or_choice(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Schema, &Schema),
    visit: &mut Visit,
) -> bool {
    let is_wrapped = is_single(old) && is_choice(new);
    if !(is_wrapped || is_choice(old) && is_single(new)) {
        return false;
    }
    let found = if is_wrapped {
        wrapped(engine, pair, new)
    } else {
        unwrapped(engine, pair, old)
    };
    let Some(found) = found else {
        // No alternative alone is the single schema, but all together may be.
        let merged = if is_wrapped {
            united(&mut engine.new, new).map(|new| (old.clone(), new))
        } else {
            united(&mut engine.old, old).map(|old| (old, new.clone()))
        };
        if let Some((old, new)) = merged {
            schema::content(engine, pair, (&old, &new), visit);
            return true;
        }
        let rule = if is_wrapped {
            rules::WRAPPED
        } else {
            rules::UNWRAPPED
        };
        report(engine, (old, new), rule, visit);
        return true;
    };
    let nullable = (&old.nullable, &new.nullable);
    super::values::nullable(nullable.0, nullable.1, &mut visit.drafts);
    report(engine, (old, new), found, visit);
    true
}

fn report(engine: &mut Engine<'_>, (old, new): (&Schema, &Schema), rule: Rule, visit: &mut Visit) {
    let is_any_of = old.one_of.items.is_empty() && new.one_of.items.is_empty();
    let aspect = match is_any_of {
        true => Aspect::AnyOf,
        false => Aspect::OneOf,
    };
    let names = |side: &mut flatten::Side<'_>, schema: &Schema| -> Value {
        let all = alternatives(schema).into_iter();
        let names: Vec<String> = all.map(|id| branches::name(&side.schema(id))).collect();
        names.into()
    };
    let (old, new) = if rule.action == Action::Wrapped {
        let new = names(&mut engine.new, new);
        (Value::from(branches::name(old)), new)
    } else {
        let old = names(&mut engine.old, old);
        (old, Value::from(branches::name(new)))
    };
    visit.drafts.add(rule.of(aspect), old, new);
}

const IS_ALTERNATIVE: &str = "the schema is one of several alternatives now";
const ALL_COVERED: &str = "the single schema allows what the alternatives allow";

/// Returns the rule for a single schema that became a choice; `None` if no alternative allows the
/// same.
fn wrapped(engine: &mut Engine<'_>, pair: Pair, new: &Schema) -> Option<Rule> {
    let branches = alternatives(new);
    let rule = rules::WRAPPED.because(IS_ALTERNATIVE);
    if pair.direction == Direction::Response {
        let mut all = branches.iter();
        if all.all(|branch| engine.accepts(pair.alternative(pair.old, *branch))) {
            return Some(rule.with(Effect::Neutral).because(ALL_COVERED));
        }
        let mut all = branches.iter();
        let is_same = all.any(|branch| engine.same(pair.alternative(pair.old, *branch)));
        return is_same.then(|| rule.with(Effect::Widens));
    }
    let mut all = branches.iter();
    let found = all.find(|branch| engine.accepts(pair.alternative(pair.old, **branch)))?;
    // Under `oneOf`, a value that also matches another branch is rejected.
    let mut others = new.one_of.items.iter().filter(|other| *other != found);
    let is_alone = others.all(|other| {
        let side = &mut engine.new;
        branches::are_apart(side, *found, *other) || branches::requires_more(side, *found, *other)
    });
    let effect = match is_alone {
        true => Effect::Widens,
        false => Effect::MayNarrow,
    };
    Some(rule.with(effect))
}

/// Returns the rule for a choice that became a single schema; `None` if it is none of the
/// alternatives.
fn unwrapped(engine: &mut Engine<'_>, pair: Pair, old: &Schema) -> Option<Rule> {
    let branches = alternatives(old);
    let accepted = |engine: &mut Engine<'_>, branch: &SchemaId| {
        engine.accepts(pair.alternative(*branch, pair.new))
    };
    let rule = rules::UNWRAPPED.because(IS_ALTERNATIVE);
    if pair.direction != Direction::Response
        && branches.iter().all(|branch| accepted(engine, branch))
    {
        return Some(rule.with(Effect::Neutral).because(ALL_COVERED));
    }
    let found = branches.iter().any(|branch| accepted(engine, branch));
    found.then(|| {
        rule.with(Effect::Narrows)
            .because("the other alternatives are gone")
    })
}

/// Returns a single schema that allows what a choice allows: alternatives of different types restrict
/// different values, and lists of values can be joined.
fn united(side: &mut flatten::Side<'_>, choice: &Schema) -> Option<Schema> {
    let branches: Vec<Schema> = alternatives(choice)
        .into_iter()
        .map(|id| Schema::clone(&side.schema(id)))
        .collect();
    let is_known = |schema: &Schema| {
        schema.types != Fact::Unknown
            && schema.types != Fact::Known(Types::ANY)
            && schema.properties.complete
            && alternatives(schema).is_empty()
            && schema.all_of.items.is_empty()
            && schema.not.value().is_none()
            && schema.discriminator.value().is_none()
    };
    if !branches.iter().all(is_known) || choice.not.value().is_some() {
        return None;
    }
    let outside = choice.types != Fact::Known(Types::ANY)
        && branches.iter().any(|branch| choice.types != branch.types);
    if outside {
        return None;
    }
    let mut branches = branches.into_iter();
    let mut whole = branches.next()?;
    (whole.at, whole.name) = (choice.at, choice.name.clone());
    (whole.docs, whole.deprecated) = (choice.docs.clone(), choice.deprecated);
    whole.default = choice.default.clone();
    for branch in branches {
        unite(&mut whole, branch)?;
    }
    if choice.nullable.is_true() {
        whole.nullable = Fact::Known(true);
    }
    normal::values(&mut whole);
    Some(whole)
}

fn unite(whole: &mut Schema, branch: Schema) -> Option<()> {
    let (Fact::Known(types), Fact::Known(own)) = (whole.types, branch.types) else {
        return None;
    };
    match (listed(whole), listed(&branch)) {
        (None, None) if types.common(own) == Types::NONE => {}
        (Some(mut values), Some(more)) => {
            values.extend(more);
            let open = whole
                .values
                .value()
                .map_or(Fact::Unknown, |listed| listed.open);
            whole.constant = Fact::Known(None);
            whole.values = Fact::Known(Some(Box::new(Enumeration {
                values: Listing::complete(values),
                open,
            })));
        }
        _ => return None,
    }
    whole.types = Fact::Known(types.with(own));
    if branch.nullable.is_true() {
        whole.nullable = Fact::Known(true);
    }
    let formats = (
        whole.format.value().is_some(),
        branch.format.value().is_some(),
    );
    match formats {
        (true, true) if whole.format != branch.format => return None,
        (false, true) => whole.format = branch.format,
        _ => {}
    }
    whole.limits = match (whole.limits.clone(), branch.limits) {
        (Fact::Known(Some(one)), Fact::Known(Some(other))) => {
            Fact::Known(Some(Box::new(joined(*one, types, *other, own))))
        }
        (Fact::Known(None), other) => other,
        (one, Fact::Known(None)) => one,
        _ => return None,
    };
    if own.contains(Types::ARRAY) {
        whole.items = branch.items;
    }
    if own.contains(Types::OBJECT) {
        whole.properties = branch.properties;
        whole.also_required = branch.also_required;
        whole.additional = branch.additional;
    } else if branch.additional != Fact::Known(Additional::Allowed) {
        return None;
    }
    match (whole.rare.value().is_some(), branch.rare.value().is_some()) {
        (true, true) => return None,
        (false, true) => whole.rare = branch.rare,
        _ => {}
    }
    Some(())
}

/// Returns the limits of values of different types.
fn joined(mut one: Limits, types: Types, other: Limits, own: Types) -> Limits {
    let is_own = |kind: Types| own.common(kind) != Types::NONE && types.common(kind) == Types::NONE;
    if is_own(Types::NUMBER) {
        one.minimum = other.minimum;
        one.maximum = other.maximum;
        one.multiple_of = other.multiple_of;
    }
    if is_own(Types::STRING) {
        one.min_length = other.min_length;
        one.max_length = other.max_length;
        one.pattern = other.pattern;
    }
    if is_own(Types::ARRAY) {
        one.min_items = other.min_items;
        one.max_items = other.max_items;
        one.unique_items = other.unique_items;
    }
    if is_own(Types::OBJECT) {
        one.min_properties = other.min_properties;
        one.max_properties = other.max_properties;
    }
    one
}
