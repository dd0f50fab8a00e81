//! Reads bounds of numbers, strings, arrays and objects.

use serde_json::Number;

use openapi_document::tree::{Data, Node};

use crate::{
    model::{Bound, Fact, Limits},
    openapi::reader::{Here, Reader},
};

pub(super) fn read<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Option<Box<Limits>>> {
    let any = here.node.entries().any(|(name, _)| {
        matches!(
            name,
            "minimum"
                | "maximum"
                | "exclusiveMinimum"
                | "exclusiveMaximum"
                | "multipleOf"
                | "minLength"
                | "maxLength"
                | "pattern"
                | "minItems"
                | "maxItems"
                | "uniqueItems"
                | "minProperties"
                | "maxProperties"
        )
    });
    if !any {
        return Fact::Known(None);
    }
    let least = |a: f64, b: f64| a > b;
    let greatest = |a: f64, b: f64| a < b;
    Fact::Known(Some(Box::new(Limits {
        minimum: bound(reader, here, "minimum", "exclusiveMinimum", least),
        maximum: bound(reader, here, "maximum", "exclusiveMaximum", greatest),
        multiple_of: number(reader, here, "multipleOf"),
        min_length: reader.count(here, "minLength"),
        max_length: reader.count(here, "maxLength"),
        pattern: reader.text(here, "pattern"),
        min_items: reader.count(here, "minItems"),
        max_items: reader.count(here, "maxItems"),
        unique_items: reader.flag(here, "uniqueItems", false),
        min_properties: reader.count(here, "minProperties"),
        max_properties: reader.count(here, "maxProperties"),
    })))
}

fn number<'d>(reader: &mut Reader<'d>, here: Here<'d>, name: &'static str) -> Fact<Option<Number>> {
    reader.fact(here, name, "a number", |node| match node.data() {
        Data::Number(number) => Some(Some(number.clone())),
        _ => None,
    })
}

/// Returns a bound: the stricter one if both forms are present.
fn bound<'d>(
    reader: &mut Reader<'d>,
    here: Here<'d>,
    name: &'static str,
    exclusive: &'static str,
    stricter: impl Fn(f64, f64) -> bool,
) -> Fact<Option<Bound>> {
    let inclusive = number(reader, here, name);
    let flag = here.node.get(exclusive).map(Node::data);
    let other = match flag {
        Some(Data::Bool(_)) | None => Fact::Known(None),
        Some(_) => number(reader, here, exclusive),
    };
    match (inclusive, other) {
        (Fact::Known(inclusive), Fact::Known(other)) => {
            let is_exclusive = matches!(flag, Some(Data::Bool(true)));
            Fact::Known(match (inclusive, other) {
                (value, None) => value.map(|value| Bound {
                    value,
                    exclusive: is_exclusive,
                }),
                (Some(value), Some(other)) if !as_strict(&other, &value, &stricter) => {
                    Some(Bound {
                        value,
                        exclusive: false,
                    })
                }
                (_, Some(value)) => Some(Bound {
                    value,
                    exclusive: true,
                }),
            })
        }
        _ => Fact::Unknown,
    }
}

fn as_strict(one: &Number, other: &Number, stricter: impl Fn(f64, f64) -> bool) -> bool {
    one == other
        || matches!((one.as_f64(), other.as_f64()), (Some(one), Some(other)) if stricter(one, other))
}
