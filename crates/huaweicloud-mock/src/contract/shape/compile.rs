//! Compiling schemas of the contract to shapes.

use std::collections::BTreeMap;

use openapi_document::extensions::{Extension, Flow, InPhases, Length, Phases, Reference, Where};
use openapi_document::{Document, Parts};
use serde_json::{Map, Value};

use super::super::document::{ContractError, resolve, schema};
use super::{Kind, Property, Shape};

/// A schema is compiled to at most this many parts; the rest may be anything. Schemas that share others
/// over many levels would otherwise grow without end.
const LARGEST: usize = 20_000;

/// The state of compiling one schema.
#[derive(Default)]
struct Around {
    /// The schemas around the current one.
    schemas: Vec<*const Map<String, Value>>,
    /// How many parts are compiled so far.
    compiled: usize,
}

impl Shape {
    /// Compiles a schema. Where a schema contains itself, the inner one is [`Kind::Any`].
    pub(in super::super) fn compile<'d>(
        document: &'d Document,
        node: &'d Value,
    ) -> Result<Self, ContractError> {
        Self::compile_within(document, node, &mut Around::default())
    }

    fn compile_within<'d>(
        document: &'d Document,
        node: &'d Value,
        around: &mut Around,
    ) -> Result<Self, ContractError> {
        let identity = std::ptr::from_ref(resolve(document, node)?);
        if around.schemas.contains(&identity) || around.compiled > LARGEST {
            return Ok(Self::default());
        }
        around.compiled += 1;
        around.schemas.push(identity);
        let parts = schema(document, node)?;
        let kind = kind_of(document, &parts, around);
        around.schemas.pop();

        let number = |name| parts.keyword(name).and_then(Value::as_f64);
        let flag = |name| parts.keyword(name).and_then(Value::as_bool) == Some(true);
        let text = |name| parts.keyword(name).and_then(Value::as_str);
        let length = |name| {
            let value = parts.keyword(name).and_then(Value::as_u64);
            value.and_then(|value| usize::try_from(value).ok())
        };
        let bound = |inclusive, exclusive, step: f64| match number(exclusive) {
            Some(bound) => Some(bound + step),
            None => number(inclusive).map(|bound| bound + if flag(exclusive) { step } else { 0.0 }),
        };
        let kind = kind?;
        // The smallest step that synthesised numbers take, beyond a bound that does not belong.
        let step = if matches!(kind, Kind::Integer) {
            1.0
        } else {
            0.01
        };
        let phases = extension::<Phases>(&parts);
        Ok(Self {
            nullable: flag("nullable"),
            minimum: bound("minimum", "exclusiveMinimum", step),
            maximum: bound("maximum", "exclusiveMaximum", -step),
            min_length: length("minLength"),
            max_length: length("maxLength"),
            min_items: length("minItems").unwrap_or_default(),
            max_items: length("maxItems"),
            unique: flag("uniqueItems"),
            multiple_of: number("multipleOf").filter(|step| *step > 0.0),
            pattern: text("pattern").map(str::to_owned),
            format: text("format").map(str::to_owned),
            values: match (parts.keyword("const"), parts.keyword("enum")) {
                (Some(only), _) => vec![only.clone()],
                (None, values) => values
                    .and_then(Value::as_array)
                    .cloned()
                    .unwrap_or_default(),
            },
            default: parts.keyword("default").cloned(),
            example: parts.keyword("example").cloned(),
            flow: extension::<Flow>(&parts)
                .or_else(|| phases.as_ref().map(Phases::flow))
                .map(|flow| flow.0)
                .unwrap_or_default(),
            phases: phases.iter().flat_map(phase_names).collect(),
            in_phases: (extension::<InPhases>(&parts).into_iter())
                .flat_map(|own| own.0)
                .map(|phase| phase.name().to_owned())
                .collect(),
            length: extension::<Length>(&parts),
            conditions: (extension::<Where>(&parts).into_iter())
                .flat_map(|own| own.0)
                .collect(),
            reference: extension::<Reference>(&parts),
            read_only: flag("readOnly"),
            kind,
        })
    }
}

fn kind_of<'d>(
    document: &'d Document,
    parts: &Parts<'d>,
    around: &mut Around,
) -> Result<Kind, ContractError> {
    let named = match parts.keyword("type") {
        Some(Value::String(name)) => Some(name.as_str()),
        Some(Value::Array(names)) => {
            (names.iter().filter_map(Value::as_str)).find(|n| *n != "null")
        }
        _ => None,
    };
    let format = parts.keyword("format").and_then(Value::as_str);
    Ok(match named {
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("string") if format == Some("date-time") => Kind::Time,
        Some("string") if format == Some("binary") => Kind::Any,
        Some("string") => Kind::Text,
        Some("array") => match parts.keyword("items") {
            Some(items) => Kind::List(Box::new(Shape::compile_within(document, items, around)?)),
            None => Kind::List(Box::default()),
        },
        Some("object") | None if parts.entries("properties").next().is_some() => Kind::Object(
            (parts.entries("properties"))
                .map(|(name, node)| {
                    Ok(Property {
                        name: name.to_owned(),
                        required: parts.requires(name),
                        shape: Shape::compile_within(document, node, around)?,
                    })
                })
                .collect::<Result<_, ContractError>>()?,
        ),
        Some("object") => Kind::Object(Vec::new()),
        _ => match alternatives(parts) {
            Some(first) => return Ok(Shape::compile_within(document, first, around)?.kind),
            None => Kind::Any,
        },
    })
}

/// The first of several schemas, any of which a value may have.
fn alternatives<'d>(parts: &Parts<'d>) -> Option<&'d Value> {
    let listed = (parts.keyword("oneOf")).or_else(|| parts.keyword("anyOf"))?;
    listed.as_array()?.first()
}

/// Returns an extension of a schema, from the outermost part that has it.
fn extension<T: Extension>(parts: &Parts<'_>) -> Option<T> {
    T::parse(parts.keyword(T::KEY)?).ok()
}

/// Returns each state with the name of its phase.
fn phase_names(phases: &Phases) -> BTreeMap<String, String> {
    let states = phases.states();
    states
        .map(|(state, phase)| (state.to_owned(), phase.name().to_owned()))
        .collect()
}
