//! The normal form of a schema: what is written in different ways and allows the same values becomes
//! equal.

use serde_json::{Number, Value};

use super::{flatten::Side, infer::infer, numbers, redundant};
use crate::model::{Additional, Bound, Condition, Fact, Limits, Rare, Schema, SchemaId, Types};

/// Formats that only help to present a value.
const HINTS: [&str; 8] = [
    "password",
    "textarea",
    "multiline",
    "markdown",
    "html",
    "rich-text",
    "text",
    "string",
];

/// Formats of numbers; all other known formats are of strings.
const NUMERIC: [(&str, Types); 12] = [
    ("int8", Types::INTEGER),
    ("int16", Types::INTEGER),
    ("int32", Types::INTEGER),
    ("int64", Types::INTEGER),
    ("uint8", Types::INTEGER),
    ("uint16", Types::INTEGER),
    ("uint32", Types::INTEGER),
    ("uint64", Types::INTEGER),
    ("float", Types::NUMBER),
    ("double", Types::NUMBER),
    ("single-int", Types::INTEGER),
    ("double-int", Types::INTEGER),
];

/// Returns whether a schema without combined schemas is in normal form as it is written.
pub(super) fn is_plain(schema: &Schema) -> bool {
    let has_bounds = schema.limits.value().is_some_and(|limits| {
        let is_fine = |bound: &Fact<Option<Bound>>| {
            let value = bound.value();
            value.is_none_or(|bound| !bound.exclusive && numbers::is_integer(&bound.value))
        };
        !is_fine(&limits.minimum)
            || !is_fine(&limits.maximum)
            || limits.multiple_of.value().is_some()
    });
    schema.values.value().is_none()
        && schema.constant.value().is_none()
        && schema.rare.value().is_none()
        && !matches!(schema.additional, Fact::Known(Additional::Schema(_)))
        && (schema.types != Fact::Known(Types::ANY) || is_free(schema))
        && (schema.types != Fact::Known(Types::ARRAY) || schema.items.value().is_none())
        && schema.not.value().is_none()
        && !has_bounds
        && !redundant::may_have(schema)
        && schema
            .format
            .value()
            .is_none_or(|format| !HINTS.contains(&&**format))
}

/// Returns whether a schema, as it is written, allows only `null`.
pub(super) fn is_null(schema: &Schema) -> bool {
    let only = |values: &[Value]| matches!(values, [Value::Null]);
    let listed = schema
        .values
        .value()
        .is_some_and(|listed| only(&listed.values.items));
    let constant = schema.constant.value().is_some_and(|value| value.is_null());
    let typed = schema.types == Fact::Known(Types::NONE);
    let open = schema.types == Fact::Known(Types::ANY);
    (listed || constant) && (open || schema.nullable.is_true())
        || typed && schema.nullable.is_true()
}

/// Returns whether a schema in normal form is known to restrict nothing.
pub(super) fn is_free(schema: &Schema) -> bool {
    let is_none = |listing: bool, complete: bool| listing && complete;
    schema.types == Fact::Known(Types::ANY)
        && matches!(schema.format, Fact::Known(None))
        && matches!(schema.values, Fact::Known(None))
        && matches!(schema.constant, Fact::Known(None))
        && matches!(schema.limits, Fact::Known(None))
        && matches!(schema.items, Fact::Known(None))
        && is_none(
            schema.properties.items.is_empty(),
            schema.properties.complete,
        )
        && schema.also_required.is_empty()
        && schema.additional == Fact::Known(Additional::Allowed)
        && is_none(schema.all_of.items.is_empty(), schema.all_of.complete)
        && is_none(schema.any_of.items.is_empty(), schema.any_of.complete)
        && is_none(schema.one_of.items.is_empty(), schema.one_of.complete)
        && matches!(schema.not, Fact::Known(None))
        && matches!(schema.rare, Fact::Known(None))
}

/// Returns the types of values that a keyword of a type restricts.
pub(super) fn format_types(format: &str) -> Types {
    let numeric = NUMERIC.iter().find(|(name, _)| *name == format);
    numeric.map_or(Types::STRING, |(_, types)| *types)
}

impl Side<'_> {
    /// Returns whether a schema allows every value.
    pub(super) fn is_any(&mut self, id: SchemaId) -> bool {
        let may_be = |schema: &Schema| schema.types == Fact::Known(Types::ANY);
        may_be(&self.raw(id)) && !self.is_open(id) && is_free(&self.schema(id))
    }

    /// Returns whether a schema allows no value.
    pub(super) fn is_never(&mut self, id: SchemaId) -> bool {
        let raw = self.raw(id);
        if raw.types == Fact::Known(Types::NONE) {
            return !raw.nullable.is_true();
        }
        match raw.not {
            Fact::Known(Some(not)) => self.is_any(not),
            _ => false,
        }
    }

    /// Brings a schema, whose combined schemas are merged, into normal form.
    pub(super) fn normalize(&mut self, schema: &mut Schema) {
        self.simplify_choice(schema);
        self.rewrite(schema);
        values(schema);
        self.children(schema);
        hints(schema);
        infer(schema);
        bounds(schema);
        redundant::remove(schema);
    }

    /// Removes contained schemas that restrict nothing.
    fn children(&mut self, schema: &mut Schema) {
        if let Fact::Known(Additional::Schema(id)) = schema.additional {
            if self.is_any(id) {
                schema.additional = Fact::Known(Additional::Allowed);
            } else if self.is_never(id) {
                schema.additional = Fact::Known(Additional::Forbidden);
            }
        }
        if let Fact::Known(Some(id)) = schema.items
            && self.is_any(id)
        {
            schema.items = Fact::Known(None);
        }
        if let Fact::Known(Some(id)) = schema.not
            && self.is_never(id)
        {
            schema.not = Fact::Known(None);
        }
        schema.all_of.items.retain(|id| !self.is_any(*id));
        // One alternative that allows everything allows everything.
        if schema.any_of.items.iter().any(|id| self.is_any(*id)) {
            schema.any_of.items.clear();
        }
        self.close(schema);
        self.dependencies(schema);
        let Fact::Known(Some(rare)) = &mut schema.rare else {
            return;
        };
        let mut rare = Rare::clone(rare);
        let is_choice = !schema.one_of.items.is_empty() || !schema.any_of.items.is_empty();
        self.unevaluated(&mut rare, schema, is_choice);
        if schema.additional == Fact::Known(Additional::Allowed) {
            rare.pattern_properties.retain(|(_, id)| !self.is_any(*id));
        }
        rare.dependent_schemas.retain(|(_, id)| !self.is_any(*id));
        if let Some(id) = rare.property_names {
            let schema = self.schema(id);
            if schema.types == Fact::Known(Types::STRING)
                && schema.limits.value().is_none()
                && schema.values.value().is_none()
                && schema.format.value().is_none()
                || is_free(&schema)
            {
                rare.property_names = None;
            }
        }
        if let Some(condition) = rare.condition {
            let then = condition.then.filter(|id| !self.is_any(*id));
            let otherwise = condition.otherwise.filter(|id| !self.is_any(*id));
            let has_result = then.is_some() || otherwise.is_some();
            rare.condition = has_result.then_some(Condition {
                then,
                otherwise,
                ..condition
            });
        }
        if let Some(content) = &mut rare.content
            && content.schema.is_some_and(|id| self.is_any(id))
        {
            content.schema = None;
        }
        schema.rare = Fact::Known((rare != Rare::default()).then(|| Box::new(rare)));
    }

    /// Replaces the schema for further elements, if it allows none, by their maximum number.
    fn close(&mut self, schema: &mut Schema) {
        let is_choice = !schema.one_of.items.is_empty() || !schema.any_of.items.is_empty();
        let rare = schema.rare.value();
        let places = rare.map_or(0, |rare| rare.prefix_items.len());
        let contains = rare.is_some_and(|rare| rare.contains.is_some());
        let unevaluated = rare.and_then(|rare| rare.unevaluated_items);
        let by_items = schema.items.value().is_some_and(|id| self.is_never(*id));
        let by_rest = !is_choice
            && !contains
            && matches!(schema.items, Fact::Known(None))
            && unevaluated.is_some_and(|id| self.is_never(id));
        let (true, Fact::Known(limits)) = (by_items || by_rest, &mut schema.limits) else {
            return;
        };
        let limits = limits.get_or_insert_with(|| Box::new(Limits::none()));
        let Fact::Known(most) = &mut limits.max_items else {
            return;
        };
        let places = u64::try_from(places).unwrap_or(u64::MAX);
        *most = Some(most.map_or(places, |most| most.min(places)));
        schema.items = Fact::Known(None);
        if let (true, Fact::Known(Some(rare))) = (by_rest, &mut schema.rare) {
            rare.unevaluated_items = None;
        }
    }

    fn unevaluated(&mut self, rare: &mut Rare, schema: &mut Schema, is_choice: bool) {
        let adds_none = !is_choice && rare.condition.is_none() && rare.dependent_schemas.is_empty();
        if let Some(id) = rare.unevaluated_properties {
            // Without conditional parts, unevaluated properties are those that are not listed.
            let open = schema.additional == Fact::Known(Additional::Allowed);
            if self.is_any(id) || !open {
                rare.unevaluated_properties = rare.unevaluated_properties.filter(|_| {
                    schema.additional == Fact::Known(Additional::Forbidden) && !self.is_any(id)
                });
            } else if adds_none && self.is_never(id) {
                schema.additional = Fact::Known(Additional::Forbidden);
                rare.unevaluated_properties = None;
            }
        }
        if rare.unevaluated_items.is_some_and(|id| self.is_any(id)) {
            rare.unevaluated_items = None;
        }
    }
}

/// Makes the enum, the constant, the types and nullability agree.
pub(super) fn values(schema: &mut Schema) {
    if let (Fact::Known(Some(constant)), Fact::Known(Some(listed))) =
        (&schema.constant, &schema.values)
        && listed
            .values
            .items
            .iter()
            .any(|value| numbers::same(value, constant))
    {
        schema.values = Fact::Known(None);
    }
    let open = schema.types == Fact::Known(Types::ANY);
    if is_null(schema) {
        (schema.types, schema.nullable) = (Fact::Known(Types::NONE), Fact::Known(true));
        (schema.values, schema.constant) = (Fact::Known(None), Fact::Known(None));
        return;
    }
    let mut types = Types::NONE;
    if let Fact::Known(Some(constant)) = &schema.constant {
        types = type_of(constant);
        if open {
            schema.nullable = Fact::Known(false);
        }
    }
    if let Fact::Known(Some(listed)) = &mut schema.values {
        let items = &mut listed.values.items;
        if !open && schema.nullable == Fact::Known(false) {
            items.retain(|value| !value.is_null());
        }
        if open && listed.values.complete {
            schema.nullable = Fact::Known(items.contains(&Value::Null));
        }
        types = items.iter().map(type_of).fold(types, Types::with);
        if let Fact::Known(declared) = schema.types
            && !open
            && declared != Types::STRING
        {
            items.retain(|value| value.is_null() || declared.covers(type_of(value)));
        }
        let both = [Value::Bool(false), Value::Bool(true)];
        if types == Types::BOOLEAN && both.iter().all(|value| items.contains(value)) {
            schema.values = Fact::Known(None);
        }
    }
    if open && types != Types::NONE {
        schema.types = Fact::Known(types);
    }
}

/// Returns the type of a value; that of `null` is none.
pub(super) fn type_of(value: &Value) -> Types {
    match value {
        Value::Null => Types::NONE,
        Value::Bool(_) => Types::BOOLEAN,
        Value::Number(number) if numbers::is_integer(number) => Types::INTEGER,
        Value::Number(_) => Types::NUMBER,
        Value::String(_) => Types::STRING,
        Value::Array(_) => Types::ARRAY,
        Value::Object(_) => Types::OBJECT,
    }
}

/// Removes formats that restrict nothing.
fn hints(schema: &mut Schema) {
    if schema
        .format
        .value()
        .is_some_and(|format| HINTS.contains(&&**format))
    {
        schema.format = Fact::Known(None);
    }
}

/// Makes the bounds of integers inclusive, and numbers that can only be integers integers.
fn bounds(schema: &mut Schema) {
    let Fact::Known(Some(limits)) = &mut schema.limits else {
        return;
    };
    // A multiple of an integer is one; every integer is a multiple of 1.
    if let Fact::Known(Some(multiple)) = &limits.multiple_of {
        let one = Number::from(1);
        if schema.types == Fact::Known(Types::NUMBER) && numbers::is_multiple(multiple, &one) {
            schema.types = Fact::Known(Types::INTEGER);
        }
        if schema.types == Fact::Known(Types::INTEGER) {
            limits.multiple_of = match numbers::whole_multiple(multiple) {
                Some(whole) if whole == one => Fact::Known(None),
                Some(whole) => Fact::Known(Some(whole)),
                None => Fact::Known(Some(multiple.clone())),
            };
        }
    }
    if schema.types != Fact::Known(Types::INTEGER) {
        return;
    }
    for (bound, is_least) in [(&mut limits.minimum, true), (&mut limits.maximum, false)] {
        if let Fact::Known(Some(bound)) = bound
            && let Some(value) = numbers::next_integer(&bound.value, is_least, bound.exclusive)
        {
            *bound = Bound {
                value,
                exclusive: false,
            };
        }
    }
}
