//! Compares two schemas fact by fact; the schemas that they contain are pairs of their own.

use super::{
    Action, Aspect, Effect, choices, discriminator,
    draft::{Drafts, Side},
    engine::Engine,
    lifecycle::{self, Life},
    limits, normal, null,
    pair::{Pair, Role, Step, Visit},
    properties, rare, redundant, rules, values, words, written, xml,
};
use crate::model::{Fact, Schema, SchemaId, Types};

pub(super) fn compare(engine: &mut Engine<'_>, pair: Pair) -> Visit {
    let old = engine.old.schema(pair.old);
    let new = engine.new.schema(pair.new);
    let mut visit = Visit {
        drafts: Drafts::new(pair.direction, old.at, new.at),
        edges: Vec::new(),
    };
    if !properties::is_absent(pair.direction, &old) && properties::is_absent(pair.direction, &new) {
        // A part that no longer exists has nothing to compare.
        properties::flags(&old, &new, &mut visit.drafts);
        return visit;
    }
    // Every fact is named, so that a new one does not compile until it is compared.
    let Schema {
        at: _,
        name: _,
        types: _,
        nullable: _,
        format: _,
        values: _,
        constant: _,
        default: _,
        limits: _,
        items: _,
        properties: _,
        also_required: _,
        additional: _,
        all_of: _,
        any_of: _,
        one_of: _,
        not: _,
        discriminator,
        read_only: _,
        write_only: _,
        deprecated,
        rare: _,
        docs,
    } = &*old;
    let is_done = choices::plain_or_choice(engine, pair, (&old, &new), &mut visit)
        || to_list(engine, pair, &old, &new, &mut visit.drafts);
    if is_done {
        return visit;
    }
    if content(engine, pair, (&old, &new), &mut visit) {
        discriminator::compare(
            engine,
            (pair, &old, &new),
            (discriminator, &new.discriminator),
            &mut visit,
        );
        properties::flags(&old, &new, &mut visit.drafts);
        lifecycle::compare(
            Life { deprecated, docs },
            Life {
                deprecated: &new.deprecated,
                docs: &new.docs,
            },
            &mut visit.drafts,
        );
        xml::compare(pair.role, docs, &new.docs, &mut visit.drafts);
        words::docs_but(
            docs,
            &new.docs,
            xml::evaluated(pair.role),
            &mut visit.drafts,
        );
        choices::parts(engine, pair, &mut visit.drafts);
    }
    visit
}

/// Compares what restricts the values of two schemas in normal form. Returns `false` if the types
/// have nothing in common, so that nothing else can be compared.
pub(super) fn content(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Schema, &Schema),
    visit: &mut Visit,
) -> bool {
    if let Some((old, new)) = written::as_text(pair.role, old, new) {
        return content(engine, pair, (&old, &new), visit);
    }
    let aligned = distributed(engine, (old, new));
    let aligned = aligned.or_else(|| separated(engine, (old, new)));
    if let Some((old, new)) = aligned {
        return content(engine, pair, (&old, &new), visit);
    }
    let are_listed = values::is_listed(old) && values::is_listed(new);
    let are_apart = match (old.types, new.types) {
        (Fact::Known(old), Fact::Known(new)) => old.common(new) == Types::NONE,
        _ => false,
    };
    if (!are_listed || are_apart) && !types_differ(engine, pair, (old, new), &mut visit.drafts) {
        return false;
    }
    null::compare(engine, (old, new), &mut visit.drafts);
    values::compare(old, new, engine.options, &mut visit.drafts);
    values::default(pair.role, &old.default, &new.default, &mut visit.drafts);
    let before = visit.drafts.list.len();
    let types = match (old.types, new.types) {
        (Fact::Known(old), Fact::Known(new)) => old.common(new),
        (Fact::Known(types), _) | (_, Fact::Known(types)) => types,
        _ => Types::ANY,
    };
    let bounds = (redundant::bounds(old, new), redundant::bounds(new, old));
    limits::compare(&bounds.0, &bounds.1, types, &mut visit.drafts);
    let bounds = visit.drafts.list.iter_mut().skip(before);
    if are_listed || values::satisfy(old, new) || values::satisfy(new, old) {
        // The listed values are all within the bounds.
        bounds.for_each(|draft| draft.effect = Effect::Neutral);
    } else if pair.role == Role::Test {
        bounds
            .filter(|draft| draft.aspect == Aspect::Pattern)
            .for_each(|draft| {
                draft.effect = match draft.action {
                    Action::Added => Effect::Narrows,
                    Action::Removed => Effect::Widens,
                    _ => Effect::Unclear,
                };
            });
    }
    items_differ(pair, (old, new), visit);
    // A schema without restrictions still accepts every property.
    if !normal::is_free(new) {
        properties::listed(engine, pair, (old, new), visit);
    }
    properties::also_required(old, new, &mut visit.drafts);
    properties::additional(engine, pair, (old, new), visit);
    choices::all_of(engine, pair, (&old.all_of, &new.all_of), visit);
    choices::either(engine, pair, (old, new), visit);
    choices::not(engine, pair, (&old.not, &new.not), &mut visit.drafts);
    rare::compare(engine, pair, (old, new), visit);
    true
}

/// Returns both choices with the properties that the alternatives share in each of them, if only one
/// side states these once for all.
fn distributed(
    engine: &mut Engine<'_>,
    (old, new): (&Schema, &Schema),
) -> Option<(Schema, Schema)> {
    if choices::alternatives(old).is_empty() || choices::alternatives(new).is_empty() {
        return None;
    }
    match (
        old.properties.items.is_empty(),
        new.properties.items.is_empty(),
    ) {
        (true, false) => Some((old.clone(), engine.new.distribute(new))),
        (false, true) => Some((engine.old.distribute(old), new.clone())),
        _ => None,
    }
}

/// Returns both schemas with what could not be merged on one side separate on the other one, too.
fn separated(engine: &mut Engine<'_>, (old, new): (&Schema, &Schema)) -> Option<(Schema, Schema)> {
    match (old.all_of.items.is_empty(), new.all_of.items.is_empty()) {
        (true, false) => {
            let parts = engine.new.parts(new);
            let mut old = old.clone();
            let is_moved = engine.old.separate(&mut old, &parts);
            is_moved.then(|| (old, new.clone()))
        }
        (false, true) => {
            let parts = engine.old.parts(old);
            let mut new = new.clone();
            let is_moved = engine.new.separate(&mut new, &parts);
            is_moved.then(|| (old.clone(), new))
        }
        _ => None,
    }
}

/// Returns the types that a schema allows. A choice without types has those of its branches.
pub(super) fn types_of(side: &mut super::flatten::Side<'_>, schema: &Schema) -> Fact<Types> {
    let branches = [schema.one_of.items.as_slice(), &schema.any_of.items].concat();
    if schema.types != Fact::Known(Types::ANY) || branches.is_empty() {
        return schema.types;
    }
    let mut types = Types::NONE;
    for branch in branches {
        match side.schema(branch).types {
            Fact::Known(branch) => types = types.with(branch),
            Fact::Unknown => return schema.types,
        }
    }
    Fact::Known(types)
}

/// Compares types and formats; returns `false` if the new types have nothing in common with the
/// old, so that the remaining facts cannot be compared.
fn types_differ(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Schema, &Schema),
    drafts: &mut Drafts,
) -> bool {
    let (mut types, mut new_types) = (old.types, new.types);
    if types != new_types {
        types = types_of(&mut engine.old, old);
        new_types = types_of(&mut engine.new, new);
    }
    // A file in a form may be described by no type at all.
    let is_file = |schema: &Schema| {
        schema
            .format
            .value()
            .is_some_and(|format| **format == *"binary")
    };
    let any = Fact::Known(Types::ANY);
    let as_file = pair.role == Role::FormPart
        && (is_file(old) && normal::is_free(new) || normal::is_free(old) && is_file(new));
    if as_file {
        return true;
    }
    if let Some((old_types, new_types)) = types.differs(&new_types) {
        let effect = match (
            pair.role.covers(*new_types, *old_types),
            pair.role.covers(*old_types, *new_types),
        ) {
            (true, true) => Effect::Neutral,
            (true, false) => Effect::Widens,
            (false, true) => Effect::Narrows,
            (false, false) => Effect::Changes,
        };
        let is_same = old_types.covers(*new_types) && new_types.covers(*old_types);
        if !is_same {
            let rule = rules::TYPE.doing(action(effect)).with(effect);
            drafts.add(rule, old_types.to_string(), new_types.to_string());
        }
        let shared = old_types.common(*new_types);
        if effect == Effect::Changes && shared == Types::NONE {
            return false;
        }
    }
    if rare::same_content(old, new) {
        return true;
    }
    // A format only restricts values of its own type.
    let applies = |format: &str| {
        let own = normal::format_types(format);
        let has = |types: Fact<Types>| {
            types == any
                || types
                    .known()
                    .is_none_or(|types| types.common(own) != Types::NONE)
        };
        has(types) && has(new_types) || has(Fact::Known(Types::STRING)) && is_text(types, new_types)
    };
    if let Some((old, new)) = old.format.differs(&new.format) {
        let meant = |format: &Option<Box<str>>| format.clone().filter(|format| applies(format));
        formats(meant(old).as_deref(), meant(new).as_deref(), drafts);
    }
    true
}

/// Returns whether both are texts, for which a format of numbers is that of their digits.
fn is_text(old: Fact<Types>, new: Fact<Types>) -> bool {
    old == Fact::Known(Types::STRING) && new == Fact::Known(Types::STRING)
}

fn formats(old: Option<&str>, new: Option<&str>, drafts: &mut Drafts) {
    let rule = match (old, new) {
        (None, None) => return,
        (None, _) => rules::FORMATS.added,
        (_, None) => rules::FORMATS.removed,
        (Some(old), Some(new)) => match (format_within(old, new), format_within(new, old)) {
            (true, true) => return,
            (true, false) => rules::FORMATS.removed,
            (false, true) => rules::FORMATS.added,
            (false, false) => rules::FORMAT,
        },
    };
    drafts.add(rule, old, new);
}

/// Returns whether every value of one format is also one of another.
fn format_within(inner: &str, outer: &str) -> bool {
    const CHAINS: [&[&str]; 9] = [
        &["int8", "int16", "int32", "int64", "bigint"],
        &["uint8", "uint16", "uint32", "uint64", "bigint"],
        &["uint8", "int16"],
        &["uint16", "int32"],
        &["uint32", "int64"],
        &["int32", "double"],
        &["float", "double"],
        &["uri", "uri-reference", "iri-reference"],
        &["uri", "iri", "iri-reference"],
    ];
    const NAMES: [(&str, &str); 4] = [
        ("email", "idn-email"),
        ("hostname", "idn-hostname"),
        ("url", "uri"),
        ("uri", "url"),
    ];
    let follows = |chain: &[&str]| {
        let place = |name: &str| chain.iter().position(|known| *known == name);
        matches!((place(inner), place(outer)), (Some(inner), Some(outer)) if inner < outer)
    };
    inner == outer || CHAINS.into_iter().any(follows) || NAMES.contains(&(inner, outer))
}

/// Detects a parameter that became a list of its type: a single value is written as before.
fn to_list(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Schema,
    new: &Schema,
    drafts: &mut Drafts,
) -> bool {
    let (Fact::Known(old_types), Fact::Known(Types::ARRAY)) = (old.types, new.types) else {
        return false;
    };
    let compound = Types::ARRAY.with(Types::OBJECT);
    let is_scalar = old_types.common(compound) == Types::NONE;
    let (Role::Parameter { repeats, .. }, true, Some(items)) =
        (pair.role, is_scalar, new.items.value())
    else {
        return false;
    };
    let items = engine.new.schema(*items);
    let takes_one = new.limits.value().is_none_or(|limits| {
        limits.min_items.value().is_none_or(|least| *least <= 1)
            && limits.max_items.value().is_none_or(|most| *most >= 1)
    });
    let is_free = items.limits.value().is_none()
        && items.values.value().is_none()
        && (items.format.value().is_none() || items.format == old.format);
    let covers = is_free
        && items
            .types
            .known()
            .is_some_and(|types| pair.role.covers(*types, old_types));
    let rule = if repeats && takes_one && covers {
        rules::PARAMETER_TO_LIST
    } else {
        rules::TYPE
    };
    let new_types = new.types.known().map(ToString::to_string);
    drafts.add(rule, old_types.to_string(), new_types);
    true
}

fn action(effect: Effect) -> Action {
    match effect {
        Effect::Widens => Action::Widened,
        Effect::Narrows => Action::Narrowed,
        _ => Action::Changed,
    }
}

/// Compares the elements of lists that have no schema for their place.
fn items_differ(pair: Pair, (old, new): (&Schema, &Schema), visit: &mut Visit) {
    let (Fact::Known(old_items), Fact::Known(new_items)) = (old.items, new.items) else {
        return;
    };
    let is_list = |schema: &Schema| {
        let types = schema.types.known();
        types.is_none_or(|types| types.common(Types::ARRAY) != Types::NONE)
    };
    if !is_list(old) || !is_list(new) {
        return;
    }
    // Elements beyond the maximum number do not exist.
    let places = rare::places(old).max(rare::places(new));
    if rare::most(old).min(rare::most(new)) <= places {
        return;
    }
    let side = match (old_items, new_items) {
        (Some(old), Some(new)) => {
            let both: (SchemaId, SchemaId) = (old, new);
            return visit.edge(pair, both.0, both.1, Step::Items);
        }
        (None, None) => return,
        (None, Some(_)) => Side::New,
        (Some(_), None) => Side::Old,
    };
    visit.drafts.only(&rules::ITEMS, side, "present");
}
