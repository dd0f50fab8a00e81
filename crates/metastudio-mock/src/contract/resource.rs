//! What the server keeps: the elements of a resource, and what of them is indexed and shown.

use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::shape::{Kind, Shape};
use crate::key::Key;

/// A kind of element that collections list and items name.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) name: String,
    /// The member that identifies an element.
    pub(crate) id: String,
    /// The member that holds the state of a job, if it is one.
    pub(crate) state: Option<String>,
    pub(crate) shape: Shape,
    /// The members that calls filter and sort by.
    pub(crate) columns: Vec<Column>,
    /// What answers show of an element: one shape for each way of showing it.
    pub(crate) views: Vec<Shape>,
}

/// A member of an element that calls filter or sort by.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) path: Vec<String>,
    /// Its text is read as a time.
    time: bool,
    /// The shape of a member that elements have and no answer shows.
    pub(crate) hidden: Option<Shape>,
    /// The resource that the member names an element of.
    pub(crate) parent: Option<usize>,
}

/// What an `x-resource` says of a path.
pub(super) struct Declaration<'a> {
    pub(super) name: &'a str,
    pub(super) role: Role,
    id: &'a str,
    schema: &'a str,
}

/// What a path stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Collection,
    Item,
}

impl<'a> Declaration<'a> {
    /// Reads the `x-resource` of a path, if it has one.
    pub(super) fn of(
        path: &'a Map<String, Value>,
        template: &str,
    ) -> Result<Option<Self>, ContractError> {
        let Some(declared) = path.get("x-resource") else {
            return Ok(None);
        };
        let text = |name| declared.get(name).and_then(Value::as_str);
        let role = match text("role") {
            Some("collection") => Some(Role::Collection),
            Some("item") => Some(Role::Item),
            _ => None,
        };
        match (text("name"), role, text("id"), text("schema")) {
            (Some(name), Some(role), Some(id), Some(schema)) => Ok(Some(Self {
                name,
                role,
                id,
                schema,
            })),
            _ => Err(ContractError::new(
                template,
                "`x-resource` needs `name`, `role` (collection or item), `schema` and `id`",
            )),
        }
    }
}

impl Resource {
    pub(super) fn compile(
        document: Document<'_>,
        declared: &Declaration<'_>,
        template: &str,
    ) -> Result<Self, ContractError> {
        let mut schemas = document.members("/components/schemas");
        let Some((_, schema)) = schemas.find(|(name, _)| *name == declared.schema) else {
            return Err(ContractError::new(
                template,
                format!(
                    "`x-resource` names the schema {}, which is not among the components",
                    declared.schema
                ),
            ));
        };
        Ok(Self {
            name: declared.name.to_owned(),
            id: declared.id.to_owned(),
            state: None,
            shape: Shape::compile(document, schema)?,
            columns: Vec::new(),
            views: Vec::new(),
        })
    }

    /// The column of a member given as a dotted path. `sent` is the shape of a parameter that
    /// compares with it, and stands in where the element's own schema lacks the member.
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

    /// The number of a view, added if it is new.
    pub(super) fn view(&mut self, shape: Shape) -> usize {
        self.views.push(shape);
        self.views.len() - 1
    }

    /// The id of an element. Numbers are identifiers too.
    pub(crate) fn id_of(&self, element: &Value) -> Option<String> {
        match element.get(&self.id)? {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }
}

impl Column {
    /// What the element has in this column.
    pub(crate) fn key(&self, element: &Value) -> Key {
        let member = (self.path.iter()).try_fold(element, |value, name| value.get(name));
        member.map_or(Key::Missing, |value| Key::of(value, self.time))
    }
}
