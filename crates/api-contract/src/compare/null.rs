//! Comparison of whether `null` is allowed, by a schema itself or by the alternatives of a choice.

use super::{choices, draft::Drafts, engine::Engine, flatten, schema::types_of, values};
use crate::model::{Fact, Schema, Types};

/// Compares whether two schemas in normal form allow `null`.
pub(super) fn compare(
    engine: &mut Engine<'_>,
    (old, new): (&Schema, &Schema),
    drafts: &mut Drafts,
) {
    let was = takes_null(&mut engine.old, old);
    let is = takes_null(&mut engine.new, new);
    // If only the alternatives differ, they are compared themselves.
    if was.is_some() && is.is_some() && was != is {
        values::nullable(&old.nullable, &new.nullable, drafts);
    }
}

/// Returns whether a schema allows `null`; `None` if that is not known. A schema without types does not
/// restrict `null`, unless it is a choice of schemas that do.
fn takes_null(side: &mut flatten::Side<'_>, schema: &Schema) -> Option<bool> {
    let mut takes = *schema.nullable.known()?;
    if schema.types != Fact::Known(Types::ANY) {
        return Some(takes);
    }
    let alternatives = choices::alternatives(schema);
    if alternatives.is_empty() {
        return None;
    }
    for id in alternatives {
        let alternative = side.schema(id);
        if *types_of(side, &alternative).known()? == Types::ANY {
            return None;
        }
        takes |= *alternative.nullable.known()?;
    }
    Some(takes)
}
