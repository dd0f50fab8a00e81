//! Matches the alternatives of a choice with those of another one, and compares them.

use std::collections::{BTreeSet, HashMap};

use rustc_hash::FxHashSet;
use serde_json::Value;

use super::{
    Aspect, discriminator,
    draft::Side,
    engine::Engine,
    flatten, numbers,
    pair::{Pair, Step, Visit},
    rules,
    schema::types_of,
};
use crate::model::{Direction, Fact, Listing, Property, Schema, SchemaId, Types};

/// The maximum number of pairs of alternatives that are compared to find similar ones.
const PAIRS: usize = 4096;

/// The minimum share of common properties of similar alternatives.
const LIKENESS: f64 = 0.5;

/// Returns the name of a branch in reports.
pub(super) fn name(schema: &Schema) -> String {
    let title = title(schema);
    let name = schema.name.as_deref().or(title.as_deref());
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

fn title(schema: &Schema) -> Option<Box<str>> {
    schema.docs.value().and_then(|docs| docs.title.clone())
}

/// Returns whether a value that has only the listed properties of one schema never matches another
/// one, which requires more.
pub(super) fn requires_more(side: &mut flatten::Side<'_>, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) = (side.schema(one), side.schema(other));
    let is_listed = |name: &str| {
        let mut own = one.properties.items.iter();
        own.any(|property| *property.name == *name)
    };
    let own = other.properties.items.iter();
    let mut required = own.filter(|property| property.required.is_true());
    one.types == Fact::Known(Types::OBJECT)
        && !one.properties.items.is_empty()
        && (required.any(|property| !is_listed(&property.name))
            || other.also_required.iter().any(|name| !is_listed(name)))
}

/// Returns whether no value matches both schemas: they have different types or values, or another
/// value in a property that both require.
pub(super) fn are_apart(side: &mut flatten::Side<'_>, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) = (side.schema(one), side.schema(other));
    let types = (types_of(side, &one), types_of(side, &other));
    if let (Fact::Known(one), Fact::Known(other)) = types
        && one.common(other) == Types::NONE
    {
        return true;
    }
    if are_disjoint(&one, &other) {
        return true;
    }
    let required = |schema: &Schema| -> Vec<Property> {
        let own = schema.properties.items.iter();
        own.filter(|own| own.required.is_true()).cloned().collect()
    };
    let theirs = required(&other);
    required(&one).into_iter().any(|own| {
        let other = theirs.iter().find(|other| other.name == own.name);
        let Some(other) = other.map(|other| other.schema) else {
            return false;
        };
        are_disjoint(&side.schema(own.schema), &side.schema(other))
    })
}

/// Returns whether both schemas list their values, and have none in common.
fn are_disjoint(one: &Schema, other: &Schema) -> bool {
    let both = discriminator::listed(one).zip(discriminator::listed(other));
    both.is_some_and(|(one, other)| {
        let known: FxHashSet<String> = one.iter().map(numbers::key).collect();
        !other
            .iter()
            .any(|value| known.contains(&numbers::key(value)))
    })
}

/// Compares the alternatives of a choice. If a discriminator selects them, its value for a lone alternative
/// is none of the other side, whatever that side's alternatives allow.
pub(super) fn compare(
    engine: &mut Engine<'_>,
    pair: Pair,
    (aspect, is_selected): (Aspect, bool),
    (old, new): (&Listing<SchemaId>, &Listing<SchemaId>),
    visit: &mut Visit,
) {
    if !old.complete || !new.complete || old.items.is_empty() && new.items.is_empty() {
        return;
    }
    let field = match aspect {
        Aspect::AnyOf => "anyOf",
        _ => "oneOf",
    };
    let (matched, removed, added) = self::matched(engine, pair, (&old.items, &new.items));
    for (old, new) in matched {
        let name = self::name(&engine.old.schema(old));
        let new_name = self::name(&engine.new.schema(new));
        if name != new_name {
            let rule = rules::BRANCH_RENAMED.of(aspect).in_field(field);
            let draft = visit.drafts.add(rule, name.clone(), new_name);
            draft.named(&name);
        }
        visit.edge(pair, old, new, Step::Branch(name.into()));
    }
    // Without any alternative, nothing is restricted.
    let is_first = old.items.is_empty() || new.items.is_empty();
    let is_comparable = !is_selected
        && removed.len().max(added.len()) * old.items.len().max(new.items.len()) <= PAIRS;
    let lone = removed.iter().map(|id| (*id, Side::Old));
    for (id, side) in lone.chain(added.iter().map(|id| (*id, Side::New))) {
        let rules = if is_first {
            &rules::FIRST_BRANCH
        } else if is_comparable && is_covered(engine, pair, (id, side), (&old.items, &new.items)) {
            &rules::BRANCH_COVERED
        } else {
            &rules::BRANCH
        };
        let schema = match side {
            Side::Old => engine.old.schema(id),
            Side::New => engine.new.schema(id),
        };
        let name = self::name(&schema);
        let rules = rules.of(aspect, field);
        let draft = visit.drafts.only(&rules, side, name.clone());
        draft.named(&name).at_side(side, schema.at);
    }
}

/// Returns whether another alternative allows what a removed one allowed, or an old one what a new
/// one allows.
fn is_covered(
    engine: &mut Engine<'_>,
    pair: Pair,
    (id, side): (SchemaId, Side),
    (old, new): (&[SchemaId], &[SchemaId]),
) -> bool {
    match (side, pair.direction) {
        (Side::Old, Direction::Response) => false,
        (Side::Old, _) => {
            let mut others = new.iter();
            others.any(|other| engine.accepts(pair.alternative(id, *other)))
        }
        (Side::New, Direction::Response) => {
            let mut others = old.iter();
            others.any(|other| engine.accepts(pair.alternative(*other, id)))
        }
        (Side::New, _) => false,
    }
}

type Matches = (Vec<(SchemaId, SchemaId)>, Vec<SchemaId>, Vec<SchemaId>);

/// Pairs alternatives: by name, by the value that selects them, by title, by content, and last by
/// shape. Returns the pairs, the removed and the added ones.
pub(super) fn matched(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&[SchemaId], &[SchemaId]),
) -> Matches {
    let mut matching = Matching {
        matched: Vec::new(),
        removed: old.to_vec(),
        added: new.to_vec(),
    };
    matching.by_key(engine, |schema, _| {
        schema.name.as_deref().map(|name| vec![name.to_owned()])
    });
    if !matching.is_done() {
        let old_tags = tags(&mut engine.old, old);
        let new_tags = tags(&mut engine.new, new);
        matching.by_tag(&old_tags, &new_tags);
    }
    matching.by_key(engine, |schema, _| {
        title(schema).map(|title| vec![title.into()])
    });
    matching.by_content(engine, pair);
    matching.by_shape(engine);
    (matching.matched, matching.removed, matching.added)
}

struct Matching {
    matched: Vec<(SchemaId, SchemaId)>,
    removed: Vec<SchemaId>,
    added: Vec<SchemaId>,
}

impl Matching {
    fn is_done(&self) -> bool {
        self.removed.is_empty() || self.added.is_empty()
    }

    fn pair(&mut self, pairs: &[(SchemaId, SchemaId)]) {
        let old: FxHashSet<SchemaId> = pairs.iter().map(|(old, _)| *old).collect();
        let new: FxHashSet<SchemaId> = pairs.iter().map(|(_, new)| *new).collect();
        self.removed.retain(|id| !old.contains(id));
        self.added.retain(|id| !new.contains(id));
        self.matched.extend(pairs);
    }

    /// Pairs alternatives with the same key, if only one on each side has it.
    fn by_key(
        &mut self,
        engine: &mut Engine<'_>,
        key: impl Fn(&Schema, Side) -> Option<Vec<String>>,
    ) {
        if self.is_done() {
            return;
        }
        let keyed = |ids: &[SchemaId], side: &mut flatten::Side<'_>, which| {
            let ids = ids.iter();
            ids.filter_map(|id| Some((*id, key(&side.schema(*id), which)?)))
                .collect::<Vec<_>>()
        };
        let old = keyed(&self.removed, &mut engine.old, Side::Old);
        let new = keyed(&self.added, &mut engine.new, Side::New);
        self.by_tag(&old, &new);
    }

    fn by_tag(&mut self, old: &[(SchemaId, Vec<String>)], new: &[(SchemaId, Vec<String>)]) {
        let mut by_tag: HashMap<&str, Option<SchemaId>> = HashMap::new();
        for (id, tags) in new.iter().filter(|(id, _)| self.added.contains(id)) {
            for tag in tags {
                let known = by_tag.entry(tag);
                known.and_modify(|known| *known = None).or_insert(Some(*id));
            }
        }
        let mut pairs = Vec::new();
        let mut taken = FxHashSet::default();
        for (id, tags) in old.iter().filter(|(id, _)| self.removed.contains(id)) {
            let mut found = tags.iter().filter_map(|tag| by_tag.get(&**tag).copied()?);
            if let Some(new) = found.find(|new| !taken.contains(new)) {
                taken.insert(new);
                pairs.push((*id, new));
            }
        }
        self.pair(&pairs);
    }

    /// Pairs alternatives that allow the same values.
    fn by_content(&mut self, engine: &mut Engine<'_>, pair: Pair) {
        if self.is_done() || self.removed.len() * self.added.len() > PAIRS {
            return;
        }
        let mut added = self.added.clone();
        let mut pairs = Vec::new();
        for old in &self.removed {
            let same = |new: &SchemaId| engine.same(pair.alternative(*old, *new));
            if let Some(index) = added.iter().position(same) {
                pairs.push((*old, added.remove(index)));
            }
        }
        self.pair(&pairs);
    }

    /// Pairs alternatives of the same types, the most similar first.
    fn by_shape(&mut self, engine: &mut Engine<'_>) {
        if self.is_done() || self.removed.len() * self.added.len() > PAIRS {
            return;
        }
        let mut alike = Vec::new();
        let is_lone = self.removed.len() == 1 && self.added.len() == 1;
        for (row, old) in self.removed.iter().enumerate() {
            let old_schema = engine.old.schema(*old);
            for (column, new) in self.added.iter().enumerate() {
                let likeness = likeness(&old_schema, &engine.new.schema(*new));
                if likeness >= LIKENESS || is_lone && likeness > 0.0 {
                    alike.push((likeness, row, column, (*old, *new)));
                }
            }
        }
        // The order of both lists decides between equals.
        alike.sort_by(|one, other| {
            other
                .0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(other.1, other.2)))
        });
        let (mut rows, mut columns) = (FxHashSet::default(), FxHashSet::default());
        let mut pairs = Vec::new();
        for (_, row, column, pair) in alike {
            if !rows.contains(&row) && !columns.contains(&column) {
                rows.insert(row);
                columns.insert(column);
                pairs.push(pair);
            }
        }
        self.pair(&pairs);
    }
}

/// Returns how similar two alternatives are, from 0 to 1.
fn likeness(old: &Schema, new: &Schema) -> f64 {
    if old.types != new.types || old.types == Fact::Unknown {
        return 0.0;
    }
    if old.types != Fact::Known(Types::OBJECT) {
        return if old.format == new.format { 1.0 } else { 0.75 };
    }
    let names = |schema: &Schema| -> BTreeSet<Box<str>> {
        let properties = schema.properties.items.iter();
        properties.map(|property| property.name.clone()).collect()
    };
    let (old, new) = (names(old), names(new));
    let share = |part: usize, whole: usize| {
        f64::from(u32::try_from(part).unwrap_or(u32::MAX))
            / f64::from(u32::try_from(whole.max(1)).unwrap_or(u32::MAX))
    };
    if old.is_empty() && new.is_empty() {
        return 1.0;
    }
    // A property that was added does not make another schema.
    let shared = old.intersection(&new).count();
    let part = share(shared, old.len().min(new.len()));
    (part + share(shared, old.union(&new).count())) / 2.0
}

/// Returns the values that select an alternative: those of the one property that has other values in
/// each of them.
fn tags(side: &mut flatten::Side<'_>, ids: &[SchemaId]) -> Vec<(SchemaId, Vec<String>)> {
    type Listed = HashMap<Box<str>, Vec<String>>;
    let mut values: Vec<(SchemaId, Listed)> = Vec::new();
    for id in ids {
        let schema = side.schema(*id);
        let mut own = HashMap::new();
        for property in &schema.properties.items {
            let listed = discriminator::listed(&side.schema(property.schema));
            if let Some(listed) = listed {
                let keys = listed.iter().map(numbers::key).collect();
                own.insert(property.name.clone(), keys);
            }
        }
        values.push((*id, own));
    }
    let Some((_, first)) = values.first() else {
        return Vec::new();
    };
    let selects = |name: &str| {
        let mut seen: FxHashSet<&String> = FxHashSet::default();
        values.iter().all(|(_, own)| {
            own.get(name).is_some_and(|keys| {
                let mut keys = keys.iter();
                keys.all(|key| seen.insert(key))
            })
        })
    };
    let names = first.keys().map(|name| &**name);
    let mut names: Vec<&str> = names.filter(|name| selects(name)).collect();
    names.sort_unstable();
    let Some(name) = names.first().map(|name| Box::<str>::from(*name)) else {
        return Vec::new();
    };
    let tagged = values.into_iter().filter_map(|(id, mut own)| {
        let keys = own.remove(&name)?;
        let tag = |key: String| format!("{name}={key}");
        Some((id, keys.into_iter().map(tag).collect()))
    });
    tagged.collect()
}

/// Returns the values that a schema lists, for matching and reports.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => numbers::key(other),
    }
}
