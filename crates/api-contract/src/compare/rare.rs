//! Comparison of rarely used keywords: tuples, conditions, dependencies and contents.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    draft::Drafts,
    matching,
    pair::{Pair, Step, Visit},
};
use crate::model::{Condition, Contains, Content, Fact, Rare, SchemaId};

const REASON: &str = "what it speaks of is judged otherwise";

type Rarities = Fact<Option<Box<Rare>>>;

pub(super) fn compare(pair: Pair, old: &Rarities, new: &Rarities, visit: &mut Visit) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    if old.is_none() && new.is_none() {
        return;
    }
    let nothing = Rare::default();
    let new = new.as_deref().unwrap_or(&nothing);
    let Rare {
        prefix_items,
        contains,
        pattern_properties,
        property_names,
        dependent_required,
        dependent_schemas,
        condition,
        unevaluated_items,
        unevaluated_properties,
        content,
    } = old.as_deref().unwrap_or(&nothing);
    tuple(pair, prefix_items, &new.prefix_items, visit);
    contained(pair, contains.as_ref(), new.contains.as_ref(), visit);
    for (aspect, member, old, new) in [
        (
            Aspect::PatternProperty,
            "patternProperties",
            pattern_properties,
            &new.pattern_properties,
        ),
        (
            Aspect::DependentSchema,
            "dependentSchemas",
            dependent_schemas,
            &new.dependent_schemas,
        ),
    ] {
        named(pair, (aspect, member), old, new, visit);
    }
    requirements(
        dependent_required,
        &new.dependent_required,
        &mut visit.drafts,
    );
    let none = Condition {
        test: None,
        then: None,
        otherwise: None,
    };
    let (old_condition, new_condition) = (
        condition.as_ref().unwrap_or(&none),
        new.condition.as_ref().unwrap_or(&none),
    );
    let Condition {
        test,
        then,
        otherwise,
    } = old_condition;
    for (aspect, member, old, new) in [
        (Aspect::Condition, "if", *test, new_condition.test),
        (Aspect::Condition, "then", *then, new_condition.then),
        (
            Aspect::Condition,
            "else",
            *otherwise,
            new_condition.otherwise,
        ),
        (
            Aspect::PropertyNames,
            "propertyNames",
            *property_names,
            new.property_names,
        ),
        (
            Aspect::Unevaluated,
            "unevaluatedItems",
            *unevaluated_items,
            new.unevaluated_items,
        ),
        (
            Aspect::Unevaluated,
            "unevaluatedProperties",
            *unevaluated_properties,
            new.unevaluated_properties,
        ),
    ] {
        single(pair, (aspect, member), old, new, visit);
    }
    contents(pair, content.as_deref(), new.content.as_deref(), visit);
}

fn single(
    pair: Pair,
    (aspect, member): (Aspect, &'static str),
    old: Option<SchemaId>,
    new: Option<SchemaId>,
    visit: &mut Visit,
) {
    let (action, effect) = match (old, new) {
        (None, None) => return,
        (Some(old), Some(new)) => {
            return visit.edge(pair, old, new, Step::Branch(member.into()));
        }
        (None, Some(_)) => (Action::Added, Effect::Narrows),
        (Some(_), None) => (Action::Removed, Effect::Widens),
    };
    let draft = visit.drafts.draft(aspect, action, effect, REASON);
    visit.drafts.push(draft.named(member).member(member));
}

fn named(
    pair: Pair,
    (aspect, member): (Aspect, &'static str),
    old: &[(Box<str>, SchemaId)],
    new: &[(Box<str>, SchemaId)],
    visit: &mut Visit,
) {
    let paired = matching::pair(old, new, |(name, _)| &**name);
    for ((name, old), (_, new)) in paired.both {
        visit.edge(pair, *old, *new, Step::Branch(name.clone()));
    }
    for (list, action, effect) in [
        (paired.removed, Action::Removed, Effect::Widens),
        (paired.added, Action::Added, Effect::Narrows),
    ] {
        for (name, _) in list {
            let draft = visit.drafts.draft(aspect, action, effect, REASON);
            visit.drafts.push(draft.named(name).member(member));
        }
    }
}

/// Compares tuples. A longer tuple accepts, and produces, more than before.
fn tuple(pair: Pair, old: &[SchemaId], new: &[SchemaId], visit: &mut Visit) {
    for (index, (old, new)) in old.iter().zip(new).enumerate() {
        visit.edge(pair, *old, *new, Step::Place(index));
    }
    let (action, effect) = match old.len().cmp(&new.len()) {
        std::cmp::Ordering::Less => (Action::Added, Effect::Widens),
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Greater => (Action::Removed, Effect::Narrows),
    };
    let draft = visit
        .drafts
        .draft(Aspect::PrefixItem, action, effect, REASON);
    visit
        .drafts
        .push(draft.values(old.len(), new.len()).member("prefixItems"));
}

fn contained(pair: Pair, old: Option<&Contains>, new: Option<&Contains>, visit: &mut Visit) {
    let (Some(old), Some(new)) = (old, new) else {
        let (action, effect) = match (old, new) {
            (None, Some(_)) => (Action::Added, Effect::Narrows),
            (Some(_), None) => (Action::Removed, Effect::Widens),
            _ => return,
        };
        let draft = visit.drafts.draft(Aspect::Contains, action, effect, REASON);
        return visit.drafts.push(draft.member("contains"));
    };
    visit.edge(
        pair,
        old.schema,
        new.schema,
        Step::Branch("contains".into()),
    );
    let least = (old.min.unwrap_or(1), new.min.unwrap_or(1));
    let most = (old.max.unwrap_or(u64::MAX), new.max.unwrap_or(u64::MAX));
    for (member, (old_count, new_count), values, is_least) in [
        ("minContains", least, (old.min, new.min), true),
        ("maxContains", most, (old.max, new.max), false),
    ] {
        let (action, narrows) = match old_count.cmp(&new_count) {
            std::cmp::Ordering::Equal => continue,
            std::cmp::Ordering::Less => (Action::Increased, is_least),
            std::cmp::Ordering::Greater => (Action::Decreased, !is_least),
        };
        let effect = if narrows {
            Effect::Narrows
        } else {
            Effect::Widens
        };
        let draft = visit.drafts.draft(Aspect::Contains, action, effect, REASON);
        visit.drafts.push(
            draft
                .named(member)
                .values(values.0, values.1)
                .member(member),
        );
    }
}

fn requirements(
    old: &[(Box<str>, Vec<Box<str>>)],
    new: &[(Box<str>, Vec<Box<str>>)],
    drafts: &mut Drafts,
) {
    let value = |names: &[Box<str>]| -> Value { names.iter().map(|name| &**name).collect() };
    let paired = matching::pair(old, new, |(name, _)| &**name);
    let changed = paired
        .both
        .into_iter()
        .map(|(old, new)| (Some(old), Some(new)));
    let removed = paired.removed.into_iter().map(|old| (Some(old), None));
    let added = paired.added.into_iter().map(|new| (None, Some(new)));
    for (old, new) in changed.chain(removed).chain(added) {
        let name = old.or(new).map_or("", |(name, _)| &**name);
        let list = |entry: Option<&'_ (Box<str>, Vec<Box<str>>)>| {
            entry.map_or(Vec::new(), |(_, names)| names.clone())
        };
        let (old_names, new_names) = (list(old), list(new));
        let more = new_names.iter().any(|name| !old_names.contains(name));
        let less = old_names.iter().any(|name| !new_names.contains(name));
        let (action, effect) = match (old, new, more, less) {
            (None, ..) => (Action::Added, Effect::Narrows),
            (_, None, ..) => (Action::Removed, Effect::Widens),
            (_, _, true, true) => (Action::Changed, Effect::Changes),
            (_, _, true, false) => (Action::Narrowed, Effect::Narrows),
            (_, _, false, true) => (Action::Widened, Effect::Widens),
            (_, _, false, false) => continue,
        };
        drafts.push(
            drafts
                .draft(Aspect::DependentRequired, action, effect, REASON)
                .named(name)
                .values(value(&old_names), value(&new_names))
                .member("dependentRequired"),
        );
    }
}

fn contents(pair: Pair, old: Option<&Content>, new: Option<&Content>, visit: &mut Visit) {
    let nothing = Content::default();
    let new = new.unwrap_or(&nothing);
    let Content {
        encoding,
        media_type,
        schema,
    } = old.unwrap_or(&nothing);
    for (member, old, new) in [
        ("contentEncoding", encoding, &new.encoding),
        ("contentMediaType", media_type, &new.media_type),
    ] {
        if old != new {
            let reason = "a text that was read in the old way is not right in the new one";
            let draft =
                visit
                    .drafts
                    .draft(Aspect::Content, Action::Changed, Effect::Changes, reason);
            let draft = draft.values(old.as_deref(), new.as_deref());
            visit.drafts.push(draft.named(member).member(member));
        }
    }
    let aspect = (Aspect::Content, "contentSchema");
    single(pair, aspect, *schema, new.schema, visit);
}
