//! The sample request of an operation, which examples show.

use openapi_document::{
    Document, Operation as Described,
    sample::{Extent, Sample},
};
use serde_json::Value;

use super::{read::text, styles::place};
use crate::{
    model::{Example, Parameter},
    names,
};

/// Returns the sample request for the parameters that the client has. A string without an example is the
/// name of its parameter, because a sample text would not show its meaning.
pub(super) fn example(spec: &Document, at: &Described<'_>, parameters: &[Parameter]) -> Example {
    let sample = Sample::of(spec, at, Extent::Example);
    let shown = sample.parameters.into_iter().filter_map(|parameter| {
        let given_place = text(parameter.described, "in");
        let mut own = parameters.iter();
        let own =
            own.find(|own| own.name == parameter.name && Some(place(own.location)) == given_place)?;
        let described = parameter.described;
        let has_example = ["example", "examples"]
            .iter()
            .any(|key| described.get(key).is_some());
        let schema = described
            .get("schema")
            .and_then(|schema| spec.resolve(schema));
        let is_plain = schema.is_some_and(|schema| {
            text(schema, "type") == Some("string")
                && ["enum", "format", "default", "example"]
                    .iter()
                    .all(|key| schema.get(key).is_none())
        });
        let value = if is_plain && !has_example {
            Value::from(names::shouty(parameter.name))
        } else {
            parameter.value
        };
        Some((own.key.clone(), value))
    });
    Example {
        parameters: shown.collect(),
        body: sample.body,
    }
}
