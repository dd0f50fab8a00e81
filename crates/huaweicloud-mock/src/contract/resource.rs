//! Resources: the kinds of element that the server keeps, with their indexes and views.

use std::sync::Arc;

use openapi_document::extensions::OnDelete;
use openapi_document::{Document, resources};
use serde_json::{Map, Value};

use super::document::ContractError;
use super::shape::{Kind, Shape};
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
    /// The shape of the parameter of the item's path.
    segment: Option<Shape>,
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

impl Resource {
    /// Compiles a resource. `id` is the schema of the path parameter that identifies an element.
    pub(super) fn compile<'d>(
        document: &'d Document,
        declared: &resources::Resource<'d>,
        id: Option<&'d Value>,
        profile: &Arc<ServiceProfile>,
    ) -> Result<Self, ContractError> {
        let mut shape = Shape::of(Kind::Object(Vec::new()));
        for schema in &declared.shown {
            shape.join(Shape::compile(document, schema)?);
        }
        let id = id.map(|schema| Shape::compile(document, schema));
        Ok(Self {
            profile: Arc::clone(profile),
            name: declared.name.clone(),
            id: declared.id.clone(),
            state: declared.state.clone(),
            shape,
            segment: id.transpose()?,
            columns: Vec::new(),
            views: Vec::new(),
            links: Vec::new(),
            conditions: Vec::new(),
            on_delete: declared.on_delete,
        })
    }

    /// The shape of the id: that of the field, or that of the parameter of the item's path if the field has
    /// none, or is any text.
    pub(crate) fn id_shape(&self) -> Option<&Shape> {
        let field = self.id.as_deref().and_then(|id| self.shape.property(id));
        let field = field.map(|field| &field.shape);
        let is_any = field.is_none_or(Shape::is_any_text);
        let segment = self
            .segment
            .as_ref()
            .filter(|own| is_any && matches!(own.kind, Kind::Text));
        segment.or(field).or(self.segment.as_ref())
    }

    /// The shape of the state.
    pub(crate) fn states(&self) -> Option<&Shape> {
        Some(&self.shape.property(self.state.as_deref()?)?.shape)
    }

    /// Returns the column of the field at a dotted path. `sent` is the shape of a parameter that is
    /// compared with it, and is used where the schema of the element lacks the field.
    pub(super) fn column(&mut self, field: &str, sent: &Shape) -> usize {
        let path: Vec<String> = field.split('.').map(str::to_owned).collect();
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
    pub(super) fn condition(&mut self, field: &str, value: &Value) {
        let own = self.conditions.iter_mut().find(|(name, _)| name == field);
        match own {
            Some((_, values)) if !values.contains(value) => values.push(value.clone()),
            Some(_) => {}
            None => (self.conditions).push((field.to_owned(), vec![value.clone()])),
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
        let field = (self.path.iter()).try_fold(element, |value, name| value.get(name));
        let same = |value: &Value| match value {
            Value::String(text) => text == id,
            Value::Number(number) => number.to_string() == id,
            _ => false,
        };
        match field {
            Some(Value::Array(items)) => items.iter().any(same),
            Some(value) => same(value),
            None => false,
        }
    }
}

impl Column {
    /// Returns the key of an element in this column.
    pub(crate) fn key(&self, element: &Value) -> Key {
        let field = (self.path.iter()).try_fold(element, |value, name| value.get(name));
        field.map_or(Key::Missing, |value| Key::of(value, self.time))
    }
}
