//! Comparison of discriminators: the values that select a schema are sent, and the schemas that they
//! select are part of the contract.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    branches,
    draft::Side,
    engine::Engine,
    flatten, matching,
    pair::{Pair, Step, Visit},
    rules,
};
use crate::model::{Discriminator, Fact, Schema, SchemaId};

type Known = Fact<Option<Box<Discriminator>>>;

/// Compares the discriminators of two schemas.
pub(super) fn compare(
    engine: &mut Engine<'_>,
    (pair, old_schema, new_schema): (Pair, &Schema, &Schema),
    (old, new): (&Known, &Known),
    visit: &mut Visit,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) if old.property == new.property => (old, new),
        (None, None) => return,
        _ => {
            let property = |discriminator: &Option<Box<Discriminator>>| {
                let known = discriminator.as_deref();
                known.map(|known| Value::from(&*known.property))
            };
            let rules = (&rules::DISCRIMINATOR, rules::DISCRIMINATOR_CHANGED);
            visit.drafts.optional(rules, property(old), property(new));
            return;
        }
    };
    let Discriminator {
        at: _,
        property,
        mapping,
        subtypes,
    } = &**old;
    let before = visit.drafts.list.len();
    let choice =
        |schema: &Schema| !schema.one_of.items.is_empty() || !schema.any_of.items.is_empty();
    let old_tags = tags(&mut engine.old, property, subtypes);
    let new_tags = tags(&mut engine.new, property, &new.subtypes);
    if choice(old_schema) || choice(new_schema) {
        alternatives(
            engine,
            pair,
            (old_schema, new_schema),
            (&old_tags, &new_tags),
            visit,
        );
    } else {
        extensions(pair, (&old_tags, &new_tags), visit);
    }
    let is_reported = visit.drafts.list.len() > before;
    if *mapping != new.mapping && !is_reported {
        let mapped = |mapping: &[(Box<str>, Box<str>)]| -> Value {
            let entries = mapping.iter();
            let entries = entries.map(|(name, target)| (name.to_string(), Value::from(&**target)));
            Value::from_iter(entries)
        };
        let rule = rules::DISCRIMINATOR_CHANGED;
        visit
            .drafts
            .add(rule, mapped(mapping), mapped(&new.mapping));
    }
}

/// A schema with the values that select it.
type Tagged = (SchemaId, BTreeSet<String>);

/// Returns the schemas with the values that select them: those that the property lists itself, else
/// those of the mapping.
fn tags(
    side: &mut flatten::Side<'_>,
    property: &str,
    subtypes: &[(Box<str>, SchemaId)],
) -> Vec<Tagged> {
    let mut found: BTreeMap<SchemaId, BTreeSet<String>> = BTreeMap::new();
    for (tag, id) in subtypes {
        found.entry(*id).or_default().insert(tag.to_string());
    }
    let mut own: BTreeMap<SchemaId, BTreeSet<String>> = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for id in found.keys() {
        let schema = side.schema(*id);
        let mut properties = schema.properties.items.iter();
        let selects = properties.find(|own| *own.name == *property);
        let values = selects.and_then(|own| listed(&side.schema(own.schema)));
        let values: BTreeSet<String> = values.iter().flatten().map(branches::text).collect();
        for value in &values {
            *counts.entry(value.clone()).or_default() += 1;
        }
        own.insert(*id, values);
    }
    let several = found.len() > 1;
    for (id, tags) in &mut found {
        let Some(values) = own.remove(id).filter(|own| !own.is_empty()) else {
            continue;
        };
        // A list that subtypes inherit does not tell them apart.
        let mut all = values.iter();
        let is_own = several && all.all(|value| counts.get(value) == Some(&1));
        if is_own || values.len() == 1 {
            *tags = values;
        }
    }
    found.into_iter().collect()
}

/// Returns the values that a schema lists.
pub(super) fn listed(schema: &Schema) -> Option<Vec<Value>> {
    match (schema.constant.value(), schema.values.value()) {
        (Some(constant), _) => Some(vec![Value::clone(constant)]),
        (_, Some(listed)) if listed.values.complete => Some(listed.values.items.clone()),
        _ => None,
    }
}

/// Compares the values that select the alternatives of a choice, which are compared themselves.
fn alternatives(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Schema, &Schema),
    (old_tags, new_tags): (&[Tagged], &[Tagged]),
    visit: &mut Visit,
) {
    let ids = |schema: &Schema| [schema.one_of.items.as_slice(), &schema.any_of.items].concat();
    let (matched, ..) = branches::matched(engine, pair, (&ids(old), &ids(new)));
    let of = |tags: &[Tagged], id: SchemaId| {
        let found = tags.iter().find(|(known, _)| *known == id);
        found.map(|(_, tags)| tags.clone()).unwrap_or_default()
    };
    for (old, new) in matched {
        let (old_tags, new_tags) = (of(old_tags, old), of(new_tags, new));
        if old_tags.is_empty() || new_tags.is_empty() || old_tags == new_tags {
            continue;
        }
        let joined = |tags: &BTreeSet<String>| {
            let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
            tags.join(", ")
        };
        let rule = if old_tags.is_subset(&new_tags) {
            rules::SUBTYPE.added
        } else if new_tags.is_subset(&old_tags) {
            rules::SUBTYPE.removed
        } else {
            rules::TAG_CHANGED
        };
        let draft = visit.drafts.add(rule, joined(&old_tags), joined(&new_tags));
        draft.named(&branches::name(&engine.old.schema(old)));
    }
}

/// Compares the schemas that extend another one, by the values that select them.
fn extensions(pair: Pair, (old, new): (&[Tagged], &[Tagged]), visit: &mut Visit) {
    let flat = |tagged: &[Tagged]| -> Vec<(String, SchemaId)> {
        let all = tagged.iter();
        all.flat_map(|(id, tags)| tags.iter().map(|tag| (tag.clone(), *id)))
            .collect()
    };
    let (old, new) = (flat(old), flat(new));
    let paired = matching::pair(&old, &new, |(tag, _)| tag.as_str());
    for ((tag, old), (_, new)) in &paired.both {
        visit.edge(pair, *old, *new, Step::Branch(tag.as_str().into()));
    }
    for ((tag, _), side) in paired.lone(true, true) {
        let rules = match (old.is_empty(), new.is_empty()) {
            // Schemas that nobody has described are not new values.
            (true, _) if side == Side::New => &rules::DISCRIMINATOR,
            _ => &rules::SUBTYPE,
        };
        visit.drafts.only(rules, side, tag.clone()).named(tag);
    }
}
