//! Comparison of the properties of objects, listed and unlisted.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    draft::Drafts,
    engine::Engine,
    flatten::Flat,
    matching,
    pair::{Pair, Step, Visit},
};
use crate::model::{Additional, Direction, Fact, Listing, Property, Schema};

/// Compares the properties that both sides list.
pub(super) fn listed(
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
            |old, new| {
                old.required == new.required && engine.same(pair.part(old.schema, new.schema))
            },
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
        visit.edge(
            pair,
            old.schema,
            new.schema,
            Step::Property(old.name.clone()),
        );
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
                (Direction::Request, true) if stands_in(&schema) => (Effect::Widens, STANDS_IN),
                (Direction::Request, true) => (
                    Effect::Narrows,
                    "a request without it was right, and is now refused",
                ),
                (Direction::Request, false) => (Effect::Widens, "a request may leave it out"),
                _ => (
                    Effect::Neutral,
                    "readers ignore members that they do not know",
                ),
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

/// Returns whether a property never occurs in data of a direction.
pub(super) fn absent(direction: Direction, schema: &Schema) -> bool {
    match direction {
        Direction::Request => schema.read_only.is_true(),
        Direction::Response => schema.write_only.is_true(),
        Direction::None => false,
    }
}

const STANDS_IN: &str = "its default stands for it where a request lacks it";

/// Returns whether a default applies to a missing property.
fn stands_in(schema: &Schema) -> bool {
    schema.default.value().is_some()
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
        let (effect, reason) = if absent(pair.direction, new_schema) {
            (Effect::Neutral, "it is not in data of this direction")
        } else if *required && pair.direction == Direction::Request && stands_in(new_schema) {
            (Effect::Neutral, STANDS_IN)
        } else {
            (effect, reason)
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

/// Compares names that are required without being described.
pub(super) fn also_required(
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
        (
            new_names,
            old_names,
            old,
            Action::BecameRequired,
            Effect::Narrows,
        ),
        (
            old_names,
            new_names,
            new,
            Action::BecameOptional,
            Effect::Widens,
        ),
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

/// Compares unlisted properties. A client that follows a contract sends and reads the listed
/// properties, if there are any.
pub(super) fn additional(
    pair: Pair,
    old: &Fact<Additional>,
    new: &Fact<Additional>,
    lists_any: bool,
    visit: &mut Visit,
) {
    use Additional::{Allowed, Forbidden, Schema};
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let (action, effect) = match (old, new) {
        (Schema(old), Schema(new)) => {
            return visit.edge(pair, *old, *new, Step::Additional);
        }
        (Allowed, Allowed) | (Forbidden, Forbidden) => return,
        (Allowed, Forbidden) if lists_any => (Action::Narrowed, Effect::Neutral),
        (Allowed | Schema(_), Forbidden) | (Allowed, Schema(_)) => {
            (Action::Narrowed, Effect::Narrows)
        }
        // Readers ignore properties that they do not know.
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
