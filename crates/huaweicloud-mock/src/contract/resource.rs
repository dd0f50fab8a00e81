//! Resources: the kinds of element that the server keeps, with their indexes and views.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::expression::Setting;
use super::infer::Role;
use super::shape::{Kind, OnDelete, Shape};
use super::words;
use crate::key::Key;
use crate::profile::ServiceProfile;

/// A kind of element that collections list and items name.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) profile: Arc<ServiceProfile>,
    pub(crate) name: String,
    /// The field that identifies an element; a singleton has none.
    pub(crate) id: Option<String>,
    /// The field with the state, if there is one.
    pub(crate) state: Option<String>,
    pub(crate) shape: Shape,
    /// The fields that calls filter and sort by.
    pub(crate) columns: Vec<Column>,
    /// The shapes in which lists return an element.
    pub(crate) views: Vec<Shape>,
    /// The fields with ids of elements of other resources.
    pub(crate) links: Vec<Link>,
    /// Fields whose values decide which path an element belongs to, and these values.
    pub(crate) conditions: Vec<(String, Vec<Value>)>,
    /// What happens to an element when its parent is deleted.
    pub(super) on_delete: OnDelete,
}

/// A field with the id of an element of another resource.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) path: Vec<String>,
    pub(crate) resource: usize,
    /// The service creates that element together with this one.
    pub(crate) made: bool,
    /// Fields that it has then.
    pub(crate) with: Map<String, Value>,
    pub(crate) on_delete: OnDelete,
}

/// A field of an element that calls filter or sort by.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) path: Vec<String>,
    /// Its text is read as a time.
    time: bool,
    /// The shape of a field that elements have and no response contains.
    pub(crate) hidden: Option<Shape>,
    /// The resource whose elements the field refers to.
    pub(crate) parent: Option<usize>,
}

/// A resource before its schema is compiled.
pub(super) struct Declaration<'a> {
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) state: Option<String>,
    /// The component that is named as the schema.
    schema: Option<(&'a str, &'a str)>,
    /// Schemas of the element in responses.
    pub(super) inferred: Vec<&'a Value>,
    on_delete: OnDelete,
}

impl<'a> Declaration<'a> {
    /// A resource that nothing but its name is known of.
    pub(super) fn named(name: String) -> Self {
        Self {
            name,
            id: None,
            state: None,
            schema: None,
            inferred: Vec::new(),
            on_delete: OnDelete::Remove,
        }
    }

    /// Reads the `x-resource` of a path, if it has one.
    pub(super) fn of(
        path: &'a Map<String, Value>,
        template: &'a str,
    ) -> Result<Option<(Self, Role)>, ContractError> {
        let Some(declared) = path.get("x-resource") else {
            return Ok(None);
        };
        let text = |name| declared.get(name).and_then(Value::as_str);
        let role = match text("role") {
            Some("collection") => Some(Role::Collection),
            Some("item") => Some(Role::Item),
            Some("singleton") => Some(Role::Singleton),
            _ => None,
        };
        match (text("name"), role, text("id")) {
            (Some(name), Some(role), id) if id.is_some() || role == Role::Singleton => {
                let declaration = Self {
                    id: id.map(str::to_owned),
                    state: text("state").map(str::to_owned),
                    schema: text("schema").map(|schema| (schema, template)),
                    on_delete: OnDelete::of(text("on-delete")).unwrap_or(OnDelete::Remove),
                    ..Self::named(name.to_owned())
                };
                Ok(Some((declaration, role)))
            }
            _ => Err(ContractError::new(
                template,
                "`x-resource` needs `name`, `role` (collection, item or singleton) and, but for a \
                 singleton, `id`",
            )),
        }
    }

    /// Merges the declaration of another path of the same resource.
    pub(super) fn join(&mut self, other: Self) {
        self.id = self.id.take().or(other.id);
        self.state = self.state.take().or(other.state);
        self.schema = self.schema.or(other.schema);
        if other.on_delete != OnDelete::Remove {
            self.on_delete = other.on_delete;
        }
    }
}

impl Resource {
    pub(super) fn compile<'a>(
        document: Document<'a>,
        declared: &Declaration<'a>,
        profile: &Arc<ServiceProfile>,
    ) -> Result<Self, ContractError> {
        let nodes = match declared.schema {
            Some((name, template)) => {
                let mut schemas = document.members("/components/schemas");
                let found = schemas
                    .find(|(own, _)| *own == name)
                    .map(|(_, schema)| schema);
                vec![found.ok_or_else(|| {
                    let problem = format!(
                        "`x-resource` names the schema {name}, which is not among the components"
                    );
                    ContractError::new(template, problem)
                })?]
            }
            None => declared.inferred.clone(),
        };
        let mut shape = Shape::of(Kind::Object(Vec::new()));
        for node in nodes {
            shape.join(Shape::compile(document, node)?);
        }
        // A field is a state if its values are known to follow each other.
        let state = declared.state.clone().or_else(|| match &shape.kind {
            Kind::Object(members) => (members.iter())
                .find(|member| !member.shape.flow.is_empty())
                .map(|member| member.name.clone()),
            _ => None,
        });
        Ok(Self {
            profile: Arc::clone(profile),
            name: declared.name.clone(),
            id: declared.id.clone(),
            state,
            shape,
            columns: Vec::new(),
            views: Vec::new(),
            links: Vec::new(),
            conditions: Vec::new(),
            on_delete: declared.on_delete,
        })
    }

    /// Returns the field that a word such as `enable` or `pause` sets: a flag, or the state.
    pub(super) fn set_by(&self, word: &str) -> Vec<(String, Setting)> {
        let set = |field: &str, value: Value| vec![(field.to_owned(), Setting::Constant(value))];
        let Kind::Object(fields) = &self.shape.kind else {
            return Vec::new();
        };
        let flag = (fields.iter())
            .find(|field| matches!(field.shape.kind, Kind::Boolean) && words::is_flag(&field.name));
        if let (Some(value), Some(flag)) = (words::flag(word), flag) {
            return set(&flag.name, value.into());
        }
        let is_state =
            |name: &str| Some(name) == self.state.as_deref() || name == "state" || name == "status";
        let state = fields.iter().find(|field| is_state(&field.name));
        match state.and_then(|own| Some((own, words::state(word, &own.shape.values)?))) {
            Some((own, value)) => set(&own.name, value.clone()),
            None => Vec::new(),
        }
    }

    /// The shape of the state.
    pub(crate) fn states(&self) -> Option<&Shape> {
        Some(&self.shape.member(self.state.as_deref()?)?.shape)
    }

    /// Returns the column of the field at a dotted path. `sent` is the shape of a parameter that is
    /// compared with it, and is used where the schema of the element lacks the field.
    pub(super) fn column(&mut self, member: &str, sent: &Shape) -> usize {
        let path: Vec<String> = member.split('.').map(str::to_owned).collect();
        let shape = self.shape.at(&path);
        let time =
            matches!(shape.unwrap_or(sent).kind, Kind::Time) || matches!(sent.kind, Kind::Time);
        if let Some(at) = self.columns.iter().position(|column| column.path == path) {
            if let Some(column) = self.columns.get_mut(at) {
                column.time |= time;
            }
            return at;
        }
        let hidden = shape.is_none().then(|| sent.clone());
        self.columns.push(Column {
            path,
            time,
            hidden,
            parent: None,
        });
        self.columns.len() - 1
    }

    /// Adds a value that the elements of a path have.
    pub(super) fn condition(&mut self, member: &str, value: &Value) {
        let own = self.conditions.iter_mut().find(|(name, _)| name == member);
        match own {
            Some((_, values)) if !values.contains(value) => values.push(value.clone()),
            Some(_) => {}
            None => (self.conditions).push((member.to_owned(), vec![value.clone()])),
        }
    }

    /// Adds a field with ids of elements of another resource.
    pub(super) fn link(&mut self, link: Link) {
        if !self.links.iter().any(|own| own.path == link.path) {
            self.links.push(link);
        }
    }

    /// The number of a view, added if it is new.
    pub(super) fn view(&mut self, shape: Shape) -> usize {
        self.views.push(shape);
        self.views.len() - 1
    }

    /// The id of an element. Numbers are identifiers too; a singleton's is empty.
    pub(crate) fn id_of(&self, element: &Value) -> Option<String> {
        let Some(id) = &self.id else {
            return Some(String::new());
        };
        match element.get(id)? {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }
}

impl Link {
    /// Whether an element names this id here.
    pub(crate) fn names(&self, element: &Value, id: &str) -> bool {
        let member = (self.path.iter()).try_fold(element, |value, name| value.get(name));
        let same = |value: &Value| match value {
            Value::String(text) => text == id,
            Value::Number(number) => number.to_string() == id,
            _ => false,
        };
        match member {
            Some(Value::Array(items)) => items.iter().any(same),
            Some(value) => same(value),
            None => false,
        }
    }
}

impl Column {
    /// Returns the key of an element in this column.
    pub(crate) fn key(&self, element: &Value) -> Key {
        let member = (self.path.iter()).try_fold(element, |value, name| value.get(name));
        member.map_or(Key::Missing, |value| Key::of(value, self.time))
    }
}
