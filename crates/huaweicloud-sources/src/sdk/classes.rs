//! The facts of one model class: its fields and enum values.

use std::collections::{HashMap, HashSet};

use ruff_python_ast::{Stmt, StmtClassDef};
use serde_json::Value;

use super::python::{self, LineTable};

/// A model class of an SDK.
#[derive(Debug, Default)]
pub(super) struct Class {
    pub(super) name: String,
    pub(super) line: u32,
    /// The names of its base classes.
    pub(super) bases: Vec<String>,
    /// Its fields; `None` if the class does not state them.
    pub(super) properties: Option<Vec<Field>>,
    /// Its constants: the values of an enum.
    pub(super) constants: Vec<(String, Value)>,
}

/// A field of a model class.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Its name in Python.
    pub(super) attribute: String,
    /// Its name on the wire.
    pub(super) name: String,
    pub(super) line: u32,
    /// Its type, as the SDK writes it.
    pub(super) kind: Option<String>,
    /// Whether the constructor always sets it; `None` if unknown.
    pub(super) required: Option<bool>,
    /// Its description in the constructor.
    pub(super) prose: Option<String>,
}

impl Class {
    /// Returns whether it is a class with enum values and without fields.
    pub(super) fn is_enum(&self) -> bool {
        !self.constants.is_empty() && self.properties.as_ref().is_none_or(Vec::is_empty)
    }

    /// Returns whether one of its bases has this name.
    pub(super) fn is_a(&self, base: &str) -> bool {
        self.bases.iter().any(|name| name == base)
    }

    pub(super) fn property(&self, attribute: &str) -> Option<&Field> {
        let mut properties = self.properties.iter().flatten();
        properties.find(|property| property.attribute == attribute)
    }
}

pub(super) fn read(class: &StmtClassDef, lines: &LineTable) -> Class {
    let mut types = HashMap::new();
    let mut properties = None;
    let mut constants = Vec::new();
    for (target, value) in class.body.iter().filter_map(python::assignment) {
        match python::name(target) {
            Some("openapi_types") => {
                let entries = python::entries(value).into_iter().flatten();
                types = entries
                    .filter_map(|(name, kind)| Some((name, python::text(kind)?)))
                    .collect();
            }
            Some("attribute_map") => {
                properties = python::entries(value).and_then(|entries| {
                    let property = |(attribute, name): (&str, _)| {
                        Some(Field {
                            attribute: attribute.to_owned(),
                            name: python::text(name)?.to_owned(),
                            line: lines.of(name),
                            ..Field::default()
                        })
                    };
                    entries
                        .into_iter()
                        .map(property)
                        .collect::<Option<Vec<_>>>()
                });
            }
            Some(name) if is_constant(name) => {
                let value = python::literal(value);
                constants.extend(value.map(|value| (name.to_owned(), value)));
            }
            _ => {}
        }
    }
    for property in properties.iter_mut().flatten() {
        property.kind = types
            .get(&*property.attribute)
            .map(|kind| (*kind).to_owned());
    }
    let constructor = python::functions(&class.body).find(|function| &function.name == "__init__");
    if let (Some(properties), Some(constructor)) = (&mut properties, constructor) {
        constructed(properties, &constructor.body);
    }
    Class {
        name: class.name.as_str().to_owned(),
        line: lines.of(class),
        bases: bases(class),
        properties,
        constants,
    }
}

/// Adds the facts of the constructor to the fields: whether each is always set, and its
/// description.
fn constructed(properties: &mut [Field], body: &[Stmt]) {
    let prose = python::docstring(body).map(parameters).unwrap_or_default();
    let always = set(body);
    let conditions = body.iter().filter_map(Stmt::as_if_stmt);
    let sometimes: HashSet<&str> = conditions
        .flat_map(|condition| set(&condition.body))
        .collect();
    for property in properties {
        let attribute = property.attribute.as_str();
        property.prose = prose.get(attribute).map(|prose| (*prose).to_owned());
        property.required = match (always.contains(attribute), sometimes.contains(attribute)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        };
    }
}

fn bases(class: &StmtClassDef) -> Vec<String> {
    let arguments = class.arguments.iter().flat_map(|arguments| &arguments.args);
    arguments
        .filter_map(python::name)
        .map(str::to_owned)
        .collect()
}

/// Returns whether a name is that of an enum value: `NAME`, or `_2D_NAME` for one that begins with
/// a digit.
fn is_constant(name: &str) -> bool {
    let digits = name.strip_prefix('_').unwrap_or_default();
    name.starts_with(|first: char| first.is_ascii_uppercase())
        || digits.starts_with(|first: char| first.is_ascii_digit())
}

/// Returns the fields that statements set to the argument of the same name: `self.name = name`.
fn set(body: &[Stmt]) -> HashSet<&str> {
    body.iter()
        .filter_map(python::assignment)
        .filter_map(|(target, value)| {
            let property = python::attribute_of_self(target)?;
            (python::name(value)? == property).then_some(property)
        })
        .collect()
}

/// Returns the descriptions of parameters in a docstring, in lines of `:param NAME: …`.
fn parameters(docstring: &str) -> HashMap<&str, &str> {
    let lines = docstring.lines();
    lines
        .filter_map(|line| {
            let (name, description) = line.trim().strip_prefix(":param ")?.split_once(':')?;
            Some((name.trim(), description.trim()))
        })
        .collect()
}
