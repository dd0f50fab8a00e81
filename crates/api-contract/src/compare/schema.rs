//! Two schemas, fact by fact; what they hold is compared as a pair of its own.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    draft::Drafts,
    engine::{Engine, Pair, Role, Step},
    flatten::Flat,
    limits, matching, rare, values, words,
};
use crate::model::{Additional, Direction, Fact, Listing, Property, Schema, SchemaId, Types};

/// What one pair of schemas comes to.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) drafts: Drafts,
    pub(super) edges: Vec<(Pair, Step)>,
}

impl Visit {
    pub(super) fn edge(&mut self, pair: Pair, old: SchemaId, new: SchemaId, step: Step) {
        let mut part = pair.part(old, new);
        if pair.role == Role::Parameter && matches!(step, Step::Items) {
            part.role = Role::Text;
        }
        self.edges.push((part, step));
    }
}

pub(super) fn compare(engine: &mut Engine<'_>, pair: Pair) -> Visit {
    let old = engine.old.schema(pair.old);
    let new = engine.new.schema(pair.new);
    let mut visit = Visit {
        drafts: Drafts::new(pair.direction, old.at, new.at),
        edges: Vec::new(),
    };
    if wrapped(engine, pair, &old, &new, &mut visit) {
        return visit;
    }
    // Every fact is named, so that a new one does not compile until somebody thinks of it.
    let Schema {
        at: _,
        name: _,
        types,
        nullable,
        format,
        values,
        constant,
        default,
        limits,
        items,
        properties,
        also_required,
        additional,
        all_of,
        any_of,
        one_of,
        not,
        discriminator,
        read_only,
        write_only,
        deprecated,
        rare,
        docs,
    } = &*old;
    if listed(engine, pair, &old, &new, &mut visit.drafts) {
        return visit;
    }
    let same_kind = types_differ(pair, (types, format), &new, &mut visit.drafts);
    if !same_kind {
        return visit;
    }
    values::nullable(nullable, &new.nullable, &mut visit.drafts);
    values::enumeration(values, &new.values, engine.options, &mut visit.drafts);
    values::constant(constant, &new.constant, &mut visit.drafts);
    values::default(pair.role, default, &new.default, &mut visit.drafts);
    limits::compare(limits, &new.limits, &mut visit.drafts);
    items_differ(pair, items, &new.items, &mut visit);
    properties_differ(engine, pair, properties, &new, &mut visit);
    let names = (also_required.as_slice(), new.also_required.as_slice());
    also_required_differ(names, &old, &new, &mut visit.drafts);
    additional_differ(pair, additional, &new.additional, &mut visit);
    branches(engine, pair, Aspect::AllOf, all_of, &new.all_of, &mut visit);
    if any_of.items.is_empty() != new.any_of.items.is_empty()
        && one_of.items.is_empty() != new.one_of.items.is_empty()
    {
        // One kind of choice became the other: what there is to choose from is what counts.
        let (old, new) = (either(one_of, any_of), either(&new.one_of, &new.any_of));
        branches(engine, pair, Aspect::OneOf, old, new, &mut visit);
    } else {
        branches(engine, pair, Aspect::AnyOf, any_of, &new.any_of, &mut visit);
        branches(engine, pair, Aspect::OneOf, one_of, &new.one_of, &mut visit);
    }
    not_differs(engine, pair, not, &new.not, &mut visit.drafts);
    words::discriminator(discriminator, &new.discriminator, &mut visit.drafts);
    words::flags(
        (read_only, &new.read_only),
        (write_only, &new.write_only),
        &mut visit.drafts,
    );
    words::deprecation(deprecated, &new.deprecated, &mut visit.drafts);
    rare::compare(pair, rare, &new.rare, &mut visit);
    words::docs(docs, &new.docs, &mut visit.drafts);
    visit
}

/// Types and formats; false when nothing of the one kind is left in the other, so that the rest
/// cannot be compared.
fn types_differ(
    pair: Pair,
    (types, format): (&Fact<Types>, &Fact<Option<Box<str>>>),
    new: &Schema,
    drafts: &mut Drafts,
) -> bool {
    if let Some((old_types, new_types)) = types.differs(&new.types) {
        let effect = match (
            pair.role.covers(*new_types, *old_types),
            pair.role.covers(*old_types, *new_types),
        ) {
            (true, true) => Effect::Neutral,
            (true, false) => Effect::Widens,
            (false, true) => Effect::Narrows,
            (false, false) => Effect::Changes,
        };
        let action = action(effect);
        let reason = "a value of the one type is not always one of the other";
        drafts.push(
            drafts
                .draft(Aspect::Type, action, effect, reason)
                .values(old_types.to_string(), new_types.to_string())
                .member("type"),
        );
        let shared = old_types.common(*new_types);
        if effect == Effect::Changes && shared == Types::NONE {
            return false;
        }
    }
    if let Some((old_format, new_format)) = format.differs(&new.format) {
        let effect = match (old_format.as_deref(), new_format.as_deref()) {
            (None, _) => Effect::Narrows,
            (_, None) => Effect::Widens,
            (Some(old), Some(new)) if format_within(old, new) => Effect::Widens,
            (Some(old), Some(new)) if format_within(new, old) => Effect::Narrows,
            _ => Effect::Changes,
        };
        let reason = "readers and writers choose their types by the format";
        drafts.push(
            drafts
                .draft(Aspect::Format, action(effect), effect, reason)
                .values(old_format.as_deref(), new_format.as_deref())
                .member("format"),
        );
    }
    true
}

/// A parameter that became a list of itself: one value is written as it was before.
fn listed(
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
    let (Role::Parameter, true, Some(items)) = (pair.role, is_scalar, new.items.value()) else {
        return false;
    };
    let items = engine.new.schema(*items);
    let takes_one = new.limits.value().is_none_or(|limits| {
        limits.min_items.value().is_none_or(|least| *least <= 1)
            && limits.max_items.value().is_none_or(|most| *most >= 1)
    });
    let is_free = items.limits.value().is_none()
        && items.values.value().is_none()
        && items.format.value().is_none();
    let covers = is_free
        && items
            .types
            .known()
            .is_some_and(|types| pair.role.covers(*types, old_types));
    let effect = if takes_one && covers {
        Effect::Widens
    } else {
        Effect::Changes
    };
    let reason = "a list of one is written as the one is";
    drafts.push(
        drafts
            .draft(Aspect::Type, action(effect), effect, reason)
            .values(old_types.to_string(), new.types.known().map(ToString::to_string))
            .member("type"),
    );
    true
}

fn action(effect: Effect) -> Action {
    match effect {
        Effect::Widens => Action::Widened,
        Effect::Narrows => Action::Narrowed,
        _ => Action::Changed,
    }
}

/// Whether every value of a format is one of another.
fn format_within(inner: &str, outer: &str) -> bool {
    matches!(
        (inner, outer),
        ("int32", "int64" | "bigint")
            | ("int64", "bigint")
            | ("float", "double")
            | ("date" | "time", "date-time")
    )
}

fn items_differ(
    pair: Pair,
    old: &Fact<Option<SchemaId>>,
    new: &Fact<Option<SchemaId>>,
    visit: &mut Visit,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let reason = "what elements are is now told, or no longer";
    let (action, effect) = match (old, new) {
        (Some(old), Some(new)) => return visit.edge(pair, *old, *new, Step::Items),
        (None, None) => return,
        (None, Some(_)) => (Action::Added, Effect::Narrows),
        (Some(_), None) => (Action::Removed, Effect::Widens),
    };
    let draft = visit.drafts.draft(Aspect::Items, action, effect, reason);
    visit.drafts.push(draft.member("items"));
}

fn properties_differ(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Listing<Property>,
    new_schema: &Schema,
    visit: &mut Visit,
) {
    let new = &new_schema.properties;
    let mut paired = matching::pair(&old.items, &new.items, |property| &*property.name);
    let renamed = if old.complete && new.complete {
        paired.renamed(
            |property| &property.name,
            |old, new| old.required == new.required && engine.same(pair.part(old.schema, new.schema)),
        )
    } else {
        Vec::new()
    };
    for (old, new) in renamed {
        let effect = property_removed(engine, pair, old, new_schema);
        let reason = "whoever knows it by the old name does not find it";
        let draft = visit
            .drafts
            .draft(Aspect::Property, Action::Renamed, effect, reason);
        visit.drafts.push(
            draft
                .named(&old.name)
                .values(&*old.name, &*new.name)
                .old_at(old.at)
                .new_at(new.at),
        );
    }
    for (old, new) in paired.both {
        let old_schema = engine.old.schema(old.schema);
        let new_schema = engine.new.schema(new.schema);
        if absent(pair.direction, &old_schema) && absent(pair.direction, &new_schema) {
            continue;
        }
        required_differs(pair, old, new, &new_schema, &mut visit.drafts);
        visit.edge(pair, old.schema, new.schema, Step::Property(old.name.clone()));
    }
    if new.complete {
        for property in paired.removed {
            let effect = property_removed(engine, pair, property, new_schema);
            let reason = match pair.direction {
                Direction::Response => "a reader that uses it finds nothing",
                _ => "what a writer sends in it is refused or ignored",
            };
            let required = requiredness(property);
            let draft = visit
                .drafts
                .draft(Aspect::Property, Action::Removed, effect, reason);
            visit.drafts.push(
                draft
                    .named(&property.name)
                    .values(required, Value::Null)
                    .old_at(property.at),
            );
        }
    }
    if old.complete {
        for property in paired.added {
            let schema = engine.new.schema(property.schema);
            let required = property.required.is_true() && !absent(pair.direction, &schema);
            let (effect, reason) = match (pair.direction, required) {
                (Direction::Request, true) => {
                    (Effect::Narrows, "a request without it was right, and is now refused")
                }
                (Direction::Request, false) => (Effect::Widens, "a request may leave it out"),
                _ => (Effect::Neutral, "readers ignore members that they do not know"),
            };
            let draft = visit
                .drafts
                .draft(Aspect::Property, Action::Added, effect, reason);
            visit.drafts.push(
                draft
                    .named(&property.name)
                    .values(Value::Null, requiredness(property))
                    .new_at(property.at),
            );
        }
    }
}

fn requiredness(property: &Property) -> Value {
    match property.required {
        Fact::Known(true) => "required".into(),
        Fact::Known(false) => "optional".into(),
        Fact::Unknown => "present".into(),
    }
}

fn property_removed(
    engine: &mut Engine<'_>,
    pair: Pair,
    property: &Property,
    new_schema: &Schema,
) -> Effect {
    let schema = engine.old.schema(property.schema);
    let forbidden = new_schema.additional == Fact::Known(Additional::Forbidden);
    match pair.direction {
        direction if absent(direction, &schema) => Effect::Neutral,
        Direction::Response if property.required.is_true() => Effect::Widens,
        Direction::Response => Effect::MayWiden,
        _ if forbidden => Effect::Narrows,
        _ => Effect::MayNarrow,
    }
}

/// Whether a member is never in data of a direction.
fn absent(direction: Direction, schema: &Schema) -> bool {
    match direction {
        Direction::Request => schema.read_only.is_true(),
        Direction::Response => schema.write_only.is_true(),
        Direction::None => false,
    }
}

fn required_differs(
    pair: Pair,
    old: &Property,
    new: &Property,
    new_schema: &Flat<'_>,
    drafts: &mut Drafts,
) {
    if let Some((_, required)) = old.required.differs(&new.required) {
        let (action, effect, reason) = if *required {
            (
                Action::BecameRequired,
                Effect::Narrows,
                "an object without it was right, and no longer is",
            )
        } else {
            (
                Action::BecameOptional,
                Effect::Widens,
                "an object may now lack what a reader relies on",
            )
        };
        let effect = if absent(pair.direction, new_schema) {
            Effect::Neutral
        } else {
            effect
        };
        drafts.push(
            drafts
                .draft(Aspect::Property, action, effect, reason)
                .named(&old.name)
                .values(requiredness(old), requiredness(new))
                .old_at(old.at)
                .new_at(new.at),
        );
    }
}

/// Names that are required without being described.
fn also_required_differ(
    (old_names, new_names): (&[Box<str>], &[Box<str>]),
    old: &Schema,
    new: &Schema,
    drafts: &mut Drafts,
) {
    if !old.properties.complete || !new.properties.complete {
        return;
    }
    let is_listed = |schema: &Schema, name: &str| {
        let mut items = schema.properties.items.iter();
        items.any(|property| *property.name == *name)
    };
    for (names, others, other, action, effect) in [
        (new_names, old_names, old, Action::BecameRequired, Effect::Narrows),
        (old_names, new_names, new, Action::BecameOptional, Effect::Widens),
    ] {
        for name in names {
            if !others.contains(name) && !is_listed(other, name) {
                let reason = "an object that has it, or lacks it, is judged otherwise";
                drafts.push(
                    drafts
                        .draft(Aspect::Property, action, effect, reason)
                        .named(name)
                        .member("required"),
                );
            }
        }
    }
}

fn additional_differ(pair: Pair, old: &Fact<Additional>, new: &Fact<Additional>, visit: &mut Visit) {
    use Additional::{Allowed, Forbidden, Schema};
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let (action, effect) = match (old, new) {
        (Schema(old), Schema(new)) => {
            return visit.edge(pair, *old, *new, Step::Additional);
        }
        (Allowed, Allowed) | (Forbidden, Forbidden) => return,
        (Allowed | Schema(_), Forbidden) | (Allowed, Schema(_)) => {
            (Action::Narrowed, Effect::Narrows)
        }
        // Readers ignore members that they do not know.
        (Forbidden, _) if pair.direction == Direction::Response => {
            (Action::Widened, Effect::Neutral)
        }
        (Forbidden, _) => (Action::Widened, Effect::Widens),
        (Schema(_), Allowed) => (Action::Widened, Effect::MayWiden),
    };
    let name = |additional: &Additional| match additional {
        Allowed => "allowed",
        Forbidden => "forbidden",
        Schema(_) => "restricted",
    };
    let reason = "members that are not listed are judged otherwise";
    let draft = visit
        .drafts
        .draft(Aspect::AdditionalProperties, action, effect, reason);
    visit.drafts.push(
        draft
            .values(name(old), name(new))
            .member("additionalProperties"),
    );
}

fn not_differs(
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

/// The one choice that a schema has.
fn either<'l>(
    one_of: &'l Listing<SchemaId>,
    any_of: &'l Listing<SchemaId>,
) -> &'l Listing<SchemaId> {
    if one_of.items.is_empty() {
        any_of
    } else {
        one_of
    }
}

/// The name that a branch is known by in reports.
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

fn branches(
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
    let rules: [fn(&mut Engine<'_>, Pair, &Flat<'_>, &Flat<'_>) -> bool; 2] = [
        |_, _, old, new| old.name.is_some() && old.name == new.name,
        |engine, pair, _, _| engine.same(pair),
    ];
    for rule in rules {
        removed.retain(|old| {
            let found = added.iter().position(|new| {
                let (one, other) = (engine.old.schema(*old), engine.new.schema(*new));
                rule(engine, pair.part(*old, *new), &one, &other)
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
        visit.edge(pair, old, new, Step::Branch(name.into()));
    }
    let all = aspect == Aspect::AllOf;
    for id in removed {
        let schema = engine.old.schema(id);
        // Without any choice left, nothing is restricted.
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
        // A first choice restricts what had none.
        let effect = if all || old.items.is_empty() {
            Effect::Narrows
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

/// A plain schema that became one of several, or the other way round: one change, not many.
fn wrapped(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Schema,
    new: &Schema,
    visit: &mut Visit,
) -> bool {
    let choices = |schema: &Schema| [schema.one_of.items.clone(), schema.any_of.items.clone()].concat();
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
        // Under `oneOf`, a value that another branch matches too is refused.
        (
            Action::Wrapped,
            match (found, pair.direction) {
                (Some(_), Direction::Request) if new.one_of.items.is_empty() => Effect::Widens,
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
