//! Comparison of the elements that a list must contain.

use serde_json::Value;

use super::{
    Effect,
    engine::Engine,
    pair::{Pair, Step, Visit},
    rules,
};
use crate::model::Contains;

pub(super) fn compare(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (Option<&Contains>, Option<&Contains>),
    visit: &mut Visit,
) {
    let Some((old, new)) = visit.drafts.both(&rules::CONTAINS, old, new) else {
        return;
    };
    counted(engine, pair, (old, new), visit);
    let least = (old.min.unwrap_or(1), new.min.unwrap_or(1));
    let most = (old.max.unwrap_or(u64::MAX), new.max.unwrap_or(u64::MAX));
    for (field, (old_count, new_count), values, is_least) in [
        ("minContains", least, (old.min, new.min), true),
        ("maxContains", most, (old.max, new.max), false),
    ] {
        if old_count == new_count {
            continue;
        }
        let grew = old_count < new_count;
        let effect = match grew == is_least {
            true => Effect::Narrows,
            false => Effect::Widens,
        };
        let rule = match grew {
            true => rules::COUNT_INCREASED,
            false => rules::COUNT_DECREASED,
        };
        let rule = rule.with(effect).in_field(field);
        visit.drafts.add(rule, values.0, values.1).named(field);
    }
}

/// Compares the schemas of the elements that a list must contain. If their number has a maximum, a
/// schema that matches more elements allows fewer lists.
fn counted(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Contains, &Contains),
    visit: &mut Visit,
) {
    let step = Step::Keyword("contains".into());
    if old.max.is_none() && new.max.is_none() {
        return visit.edge(pair, old.schema, new.schema, step);
    }
    let elements = pair.part(old.schema, new.schema, &step);
    if engine.same(elements) {
        return;
    }
    let has_least = old.min != Some(0) || new.min != Some(0);
    let effect = match engine.relation(elements) {
        Effect::Neutral => return,
        Effect::Narrows if !has_least => Effect::Widens,
        Effect::Widens if !has_least => Effect::Narrows,
        _ => Effect::Unclear,
    };
    let rule = rules::CONTAINS_CHANGED.with(effect);
    visit.drafts.add(rule, Value::Null, Value::Null);
}
