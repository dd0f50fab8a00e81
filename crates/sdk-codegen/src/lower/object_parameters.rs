//! Lowers parameters that are objects: to one parameter for each property.

use serde_json::{Value, json};

use super::{
    Lowerer,
    objects::Property,
    parameters::Described,
    read::{choices, flag, is_object, target, text},
    setters::Setters,
};
use crate::model::{Location, Parameter};

impl Lowerer<'_> {
    /// Returns the schema that decides the shape of a parameter: a list, if it is a choice between a
    /// value and a list of them, which are sent alike.
    pub(super) fn shape_of(&self, schema: &Value) -> Value {
        let spec = self.spec;
        let resolved = target(spec, schema);
        let arms = choices(resolved, "").map(|(_, arm)| target(spec, arm));
        let mut lists = arms.filter(|arm| text(arm, "type") == Some("array"));
        lists.next().unwrap_or(resolved).clone()
    }

    /// Returns whether all values of a parameter are objects.
    pub(super) fn has_only_objects(&self, shape: &Value) -> bool {
        let mut arms = choices(shape, "").peekable();
        is_object(shape)
            || shape.get("allOf").is_some() && self.is_object_like(shape, 0)
            || arms.peek().is_some()
                && text(shape, "type").is_none()
                && arms.all(|(_, arm)| self.is_object_like(target(self.spec, arm), 0))
    }

    /// Returns a parameter for each property of an object.
    pub(super) fn properties_of(
        &mut self,
        described: &Described<'_>,
        schema: &Value,
        style: Option<&str>,
        explode: Option<bool>,
        setters: &mut Setters,
    ) -> Vec<Parameter> {
        let (name, here) = (&described.name, &described.pointer);
        let is_query = matches!(described.location, Location::Query | Location::Field);
        let is_simple = matches!(described.location, Location::Path | Location::Header);
        let default = if is_simple { "simple" } else { "form" };
        let is_deep = match (style.unwrap_or(default), explode) {
            ("deepObject", _) if is_query => true,
            ("form", None | Some(true)) if is_query => false,
            (style, _) => {
                self.reject(
                    "parameter-style",
                    here,
                    format!("`{name}` is an object with the style `{style}`"),
                    "use `deepObject`, or `form` with `explode: true`, in a query",
                );
                return Vec::new();
            }
        };
        let properties = self.all_properties(schema, &format!("{here}/schema"));
        if properties.is_empty() {
            self.reject(
                "parameter-type",
                format!("{here}/schema"),
                format!("`{name}` is an object without known properties"),
                "list its properties, or describe each as a parameter",
            );
        }
        if self
            .shape_of(schema)
            .get("additionalProperties")
            .is_some_and(Value::is_object)
        {
            self.warn(
                "parameter-type",
                format!("{here}/schema"),
                format!("only the known properties of `{name}` can be set"),
                "list its properties, or describe each as a parameter",
            );
        }
        let mut found = Vec::new();
        for Property {
            name: property,
            schema,
            pointer,
            promised,
        } in properties
        {
            if flag(&schema, "readOnly") {
                continue;
            }
            let shape = self.shape_of(&schema);
            if self.has_only_objects(&shape) || is_deep && text(&shape, "type") == Some("array") {
                self.reject(
                    "parameter-type",
                    pointer,
                    format!("`{property}` of the parameter `{name}` is an object or a list itself"),
                    "use text, a number, a boolean, an enum, or a list of these",
                );
                continue;
            }
            let entry = json!({ "description": schema.get("description") });
            found.extend(self.described_parameter(
                &Described {
                    entry: &entry,
                    schema: &schema,
                    name: match is_deep {
                        true => format!("{name}[{property}]"),
                        false => property,
                    },
                    pointer,
                    location: described.location,
                    required: described.required && promised,
                },
                setters,
            ));
        }
        found
    }
}
