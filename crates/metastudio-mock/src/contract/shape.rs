//! Schemas, compiled: what a value may be, what of it is shown, what one is made up from.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{ContractError, Document, Parts};

/// A compiled schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    /// The values of an enum, which are open in answers.
    pub(crate) values: Vec<Value>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    /// The phase of each state of a job.
    pub(crate) phases: BTreeMap<String, String>,
}

/// What sort of value a schema describes.
#[derive(Debug, Clone, Default)]
pub(crate) enum Kind {
    /// Anything, or something this server does not look into.
    #[default]
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    Time,
    Object(Vec<Member>),
    List(Box<Shape>),
}

/// One member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

impl Shape {
    /// A shape that says nothing but the kind.
    pub(crate) fn of(kind: Kind) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }

    /// Compiles a schema. Where a schema holds itself, the inner one is [`Kind::Any`].
    pub(super) fn compile<'a>(
        document: Document<'a>,
        node: &'a Value,
    ) -> Result<Self, ContractError> {
        Self::compile_within(document, node, &mut Vec::new())
    }

    fn compile_within<'a>(
        document: Document<'a>,
        node: &'a Value,
        around: &mut Vec<*const Map<String, Value>>,
    ) -> Result<Self, ContractError> {
        let identity = std::ptr::from_ref(document.resolve(node)?);
        if around.contains(&identity) {
            return Ok(Self::default());
        }
        around.push(identity);
        let parts = document.schema(node)?;
        let kind = kind_of(document, &parts, around);
        around.pop();

        let number = |name| parts.keyword(name).and_then(Value::as_f64);
        let length = |name| {
            let value = parts.keyword(name).and_then(Value::as_u64);
            value.and_then(|value| usize::try_from(value).ok())
        };
        Ok(Self {
            kind: kind?,
            nullable: parts.keyword("nullable").and_then(Value::as_bool) == Some(true),
            minimum: number("minimum"),
            maximum: number("maximum"),
            min_length: length("minLength"),
            max_length: length("maxLength"),
            values: (parts.keyword("enum").and_then(Value::as_array))
                .cloned()
                .unwrap_or_default(),
            default: parts.keyword("default").cloned(),
            example: parts.keyword("example").cloned(),
            phases: phases_of(&parts),
        })
    }

    /// The shape of the member at a dotted path.
    pub(crate) fn at(&self, path: &[String]) -> Option<&Self> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        match &self.kind {
            Kind::Object(members) => (members.iter().find(|member| member.name == *first))
                .and_then(|member| member.shape.at(rest)),
            _ => None,
        }
    }

    /// What of a stored value is shown: members that the schema does not name are hidden.
    pub(crate) fn shown(&self, value: &Value) -> Value {
        match (&self.kind, value) {
            (Kind::Object(members), Value::Object(object)) => (members.iter())
                .filter_map(|member| {
                    let value = object.get(&member.name)?;
                    Some((member.name.clone(), member.shape.shown(value)))
                })
                .collect(),
            (Kind::List(shape), Value::Array(items)) => {
                items.iter().map(|item| shape.shown(item)).collect()
            }
            _ => value.clone(),
        }
    }
}

fn kind_of<'a>(
    document: Document<'a>,
    parts: &Parts<'a>,
    around: &mut Vec<*const Map<String, Value>>,
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
                    Ok(Member {
                        name: name.clone(),
                        required: parts.requires(name),
                        shape: Shape::compile_within(document, node, around)?,
                    })
                })
                .collect::<Result<_, ContractError>>()?,
        ),
        _ => Kind::Any,
    })
}

fn phases_of(parts: &Parts<'_>) -> BTreeMap<String, String> {
    (parts.entries("x-phases"))
        .flat_map(|(phase, states)| {
            (states.as_array().into_iter().flatten())
                .filter_map(Value::as_str)
                .map(|state| (state.to_owned(), phase.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn compile(root: &Value) -> Shape {
        Shape::compile(Document::new(root), root.pointer("/s").unwrap()).unwrap()
    }

    #[test]
    fn hides_what_the_schema_does_not_name() {
        let root = json!({"s": {"type": "object", "properties": {
            "a": {"type": "array", "items": {"properties": {"x": {"type": "integer"}}}},
            "open": {"type": "object"},
        }}});
        let value = json!({"a": [{"x": 1, "y": 2}], "open": {"z": 1}, "secret": true});
        assert_eq!(
            compile(&root).shown(&value),
            json!({"a": [{"x": 1}], "open": {"z": 1}})
        );
    }

    #[test]
    fn ends_where_a_schema_holds_itself() {
        let root = json!({"s": {"type": "object", "properties": {
            "child": {"$ref": "#/s"}, "children": {"type": "array", "items": {"$ref": "#/s"}},
        }}});
        let shape = compile(&root);
        let child = shape.at(&["child".to_owned()]).unwrap();
        assert!(matches!(child.kind, Kind::Any));
    }

    #[test]
    fn reads_types_with_null_and_phases() {
        let root = json!({"s": {"type": ["null", "string"], "x-phases": {"failed": ["A", "B"]}}});
        let shape = compile(&root);
        assert!(matches!(shape.kind, Kind::Text));
        assert_eq!(shape.phases.get("B").map(String::as_str), Some("failed"));
    }
}
