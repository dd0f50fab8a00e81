//! Replaces keywords by simpler ones that allow the same values: conditions that are always true,
//! double negations, patterns that match every name, and the schemas of unevaluated parts.

use std::mem;

use serde_json::Value;

use super::{discriminator::listed, flatten::Side, limits, normal, numbers};
use crate::model::{Additional, Condition, Fact, Limits, Rare, Schema, SchemaId, Types};

impl Side<'_> {
    /// Replaces the keywords of a schema by simpler ones.
    pub(super) fn rewrite(&mut self, schema: &mut Schema) {
        if !schema.all_of.items.is_empty() {
            let parts = self.parts(schema);
            self.separate(schema, &parts);
        }
        if let Fact::Known(Some(not)) = schema.not {
            self.rewrite_not(schema, not);
        }
        let Fact::Known(Some(rare)) = &schema.rare else {
            return;
        };
        let mut rare = Rare::clone(rare);
        self.rewrite_patterns(schema, &mut rare);
        self.rewrite_contains(schema, &mut rare);
        self.rewrite_unevaluated(schema, &mut rare);
        if let Some(content) = &mut rare.content {
            if let Some(encoding) = &mut content.encoding {
                *encoding = encoding.to_lowercase().into();
            }
            // Without a media type, the schema of the content has no meaning.
            content.schema = content.schema.filter(|_| content.media_type.is_some());
        }
        let always = rare.condition.and_then(|condition| {
            let (decided, result) = self.decided(condition);
            rare.condition = Some(condition).filter(|_| !decided);
            result
        });
        if let Some(condition) = &mut rare.condition {
            self.rewrite_negated(condition);
        }
        schema.rare = Fact::Known((rare != Rare::default()).then(|| Box::new(rare)));
        if let Some(always) = always {
            self.add(schema, always);
        }
    }

    /// Returns the parts of `allOf` that could not be merged.
    pub(super) fn parts(&self, schema: &Schema) -> Vec<Schema> {
        let parts = schema.all_of.items.iter();
        parts.map(|part| Schema::clone(&self.raw(*part))).collect()
    }

    /// Moves the keywords that other parts of `allOf` have, too, into a part of their own, so that the
    /// order of the parts has no meaning. Returns whether there were any.
    pub(super) fn separate(&mut self, schema: &mut Schema, parts: &[Schema]) -> bool {
        let some = |has: fn(&Schema) -> bool| parts.iter().any(has);
        let mut own = Schema::any(schema.at);
        if some(|part| part.rare.value().is_some()) {
            mem::swap(&mut own.rare, &mut schema.rare);
        }
        if some(|part| part.not.value().is_some()) {
            mem::swap(&mut own.not, &mut schema.not);
        }
        if some(|part| !part.one_of.items.is_empty()) {
            mem::swap(&mut own.one_of, &mut schema.one_of);
        }
        if some(|part| !part.any_of.items.is_empty()) {
            mem::swap(&mut own.any_of, &mut schema.any_of);
        }
        let limits = |part: &Schema| part.limits.value().is_some();
        if some(limits)
            && let Fact::Known(Some(limits)) = &mut schema.limits
        {
            let mut moved = Limits::none();
            mem::swap(&mut moved.pattern, &mut limits.pattern);
            mem::swap(&mut moved.multiple_of, &mut limits.multiple_of);
            own.limits = Fact::Known((moved != Limits::none()).then(|| Box::new(moved)));
            if **limits == Limits::none() {
                schema.limits = Fact::Known(None);
            }
        }
        let is_moved = !normal::is_free(&own);
        if is_moved {
            let own = self.make(own);
            schema.all_of.items.push(own);
        }
        is_moved
    }

    /// Returns whether a condition is true or false for every value, and what applies then.
    fn decided(&mut self, condition: Condition) -> (bool, Option<SchemaId>) {
        match condition.test {
            Some(test) if self.is_any(test) => (true, condition.then),
            Some(test) if self.is_never(test) => (true, condition.otherwise),
            _ => (false, None),
        }
    }

    /// Exchanges the results of a condition that is a negation.
    fn rewrite_negated(&mut self, condition: &mut Condition) {
        let Some(inner) = condition.test.and_then(|test| self.negated(test)) else {
            return;
        };
        *condition = Condition {
            test: Some(inner),
            then: condition.otherwise,
            otherwise: condition.then,
        };
    }

    /// Returns the schema that another one excludes, if that is all it does.
    fn negated(&mut self, id: SchemaId) -> Option<SchemaId> {
        let raw = self.raw(id);
        let Fact::Known(Some(inner)) = raw.not else {
            return None;
        };
        let mut rest = Schema::clone(&raw);
        rest.not = Fact::Known(None);
        normal::is_free(&rest).then_some(inner)
    }

    fn rewrite_not(&mut self, schema: &mut Schema, not: SchemaId) {
        if self.is_open(not) {
            return;
        }
        if let Some(inner) = self.negated(not) {
            schema.not = Fact::Known(None);
            return self.add(schema, inner);
        }
        let excluded = self.schema(not);
        let (Fact::Known(types), Fact::Known(own)) = (excluded.types, schema.types) else {
            return;
        };
        if let (Some(listed), Fact::Known(Some(values))) = (listed(&excluded), &mut schema.values) {
            let is_excluded =
                |value: &Value| listed.iter().any(|other| numbers::same(value, other));
            values.values.items.retain(|value| !is_excluded(value));
            schema.not = Fact::Known(None);
            return;
        }
        let is_typed = own != Types::ANY && types != Types::ANY;
        // A number that is no integer has no name.
        let is_part = own.contains(Types::NUMBER)
            && types.contains(Types::INTEGER)
            && !types.contains(Types::NUMBER);
        if !is_typed || excluded.nullable != Fact::Known(false) {
            return;
        }
        let mut rest = Schema::clone(&excluded);
        rest.types = Fact::Known(Types::ANY);
        if own.common(types) == Types::NONE {
            schema.not = Fact::Known(None);
        } else if normal::is_free(&rest) && !is_part {
            schema.types = Fact::Known(own.without(types));
            schema.not = Fact::Known(None);
        }
    }

    /// Replaces a pattern that matches every name by the schema of unlisted properties.
    fn rewrite_patterns(&mut self, schema: &mut Schema, rare: &mut Rare) {
        let [(pattern, id)] = rare.pattern_properties.as_slice() else {
            return;
        };
        if !schema.properties.items.is_empty() || !limits::matches_all(pattern) {
            return;
        }
        schema.additional = Fact::Known(Additional::Schema(*id));
        rare.pattern_properties.clear();
    }

    fn rewrite_contains(&mut self, schema: &mut Schema, rare: &mut Rare) {
        let Some(contains) = &rare.contains else {
            return;
        };
        if contains.min == Some(0) && contains.max.is_none() {
            rare.contains = None;
            return;
        }
        if !self.is_any(contains.schema) {
            return;
        }
        let (least, most) = (contains.min.unwrap_or(1), contains.max);
        let Fact::Known(limits) = &mut schema.limits else {
            return;
        };
        let limits = limits.get_or_insert_with(|| Box::new(Limits::none()));
        let (Fact::Known(min), Fact::Known(max)) = (&mut limits.min_items, &mut limits.max_items)
        else {
            return;
        };
        *min = Some(min.map_or(least, |own| own.max(least)));
        *max = match (*max, most) {
            (Some(own), Some(most)) => Some(own.min(most)),
            (own, most) => own.or(most),
        };
        rare.contains = None;
    }

    /// Replaces the schema of unevaluated parts by that of unlisted ones, unless it depends on the
    /// value which parts are evaluated.
    fn rewrite_unevaluated(&mut self, schema: &mut Schema, rare: &mut Rare) {
        let is_choice = !schema.one_of.items.is_empty() || !schema.any_of.items.is_empty();
        if is_choice || rare.condition.is_some() || !rare.dependent_schemas.is_empty() {
            return;
        }
        if schema.additional == Fact::Known(Additional::Allowed)
            && let Some(id) = rare.unevaluated_properties
            && !self.is_any(id)
            && !self.is_never(id)
        {
            schema.additional = Fact::Known(Additional::Schema(id));
            rare.unevaluated_properties = None;
        }
        if schema.items == Fact::Known(None)
            && rare.contains.is_none()
            && let Some(id) = rare.unevaluated_items
            && !self.is_any(id)
            && !self.is_never(id)
        {
            schema.items = Fact::Known(Some(id));
            rare.unevaluated_items = None;
        }
    }
}
