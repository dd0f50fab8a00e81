//! Samples for elements that exist: their ids are set where the operation expects them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Body, Extent, Parameter, Part, Sample};
use crate::{
    Document, Operation,
    extensions::{Does, Expression, Extension, Reference},
    pointer,
    resources::{Effect, Ids, ResourceError, Resources, referred_by},
};

/// The elements of a service, by the names of their resources.
pub type Elements = BTreeMap<String, Vec<Value>>;

/// Creates samples for elements of a service.
///
/// ```
/// use openapi_document::{Document, sample::{Elements, Extent, Samples}};
/// use serde_json::json;
///
/// let document = Document::from_value("shelf", json!({ "paths": { "/books/{book_id}": {
///     "x-resource": { "name": "book", "role": "item", "id": "book_id" },
///     "parameters": [{
///         "name": "book_id", "in": "path", "required": true, "schema": { "type": "string" },
///     }],
///     "delete": { "responses": {} },
/// } } }));
/// let elements = Elements::from([("book".to_owned(), vec![json!({ "book_id": "b7" })])]);
/// let samples = Samples::new(&document, &[])?;
/// for operation in document.operations() {
///     let found = samples.of(&operation, Extent::Example, &elements)?;
///     assert_eq!(found[0].parameters[0].value, json!("b7"));
/// }
/// # Ok::<(), openapi_document::resources::ResourceError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Samples<'d> {
    document: &'d Document,
    resources: Resources<'d>,
}

impl<'d> Samples<'d> {
    /// Finds the resources of a document. `scope` is as for [`Resources::of`].
    ///
    /// # Errors
    /// Returns the same errors as [`Resources::of`].
    pub fn new(document: &'d Document, scope: &[&str]) -> Result<Self, ResourceError> {
        let resources = Resources::of(document, scope)?;
        Ok(Self {
            document,
            resources,
        })
    }

    /// Returns the resources.
    pub fn resources(&self) -> &Resources<'d> {
        &self.resources
    }

    /// Returns one sample per element that an operation may be for; a single sample if it is not for an
    /// element. Elements whose state or path excludes the operation are left out, and the states of the
    /// others alternate, so that few samples cover all states.
    ///
    /// # Errors
    /// Returns the error of an `x-effect` that is invalid.
    pub fn of(
        &self,
        operation: &Operation<'d>,
        extent: Extent,
        elements: &Elements,
    ) -> Result<Vec<Sample<'d>>, ResourceError> {
        let effect = self.resources.effect(operation)?;
        let candidates = effect.as_ref().map(|own| self.candidates(own, elements));
        let candidates = candidates.unwrap_or_default();
        if candidates.is_empty() {
            return Ok(vec![self.for_element(operation, extent, elements, None)?]);
        }
        let samples = candidates.into_iter();
        samples
            .map(|element| self.for_element(operation, extent, elements, Some(element)))
            .collect()
    }

    /// Returns the sample for one element, or for none.
    ///
    /// # Errors
    /// Returns the error of an `x-effect` that is invalid.
    pub fn for_element(
        &self,
        operation: &Operation<'d>,
        extent: Extent,
        elements: &Elements,
        element: Option<&Value>,
    ) -> Result<Sample<'d>, ResourceError> {
        let mut filling = Filling {
            samples: self,
            operation,
            elements,
            element,
            effect: self.resources.effect(operation)?,
            sample: Sample::of(self.document, operation, extent),
        };
        filling.parameters();
        filling.body();
        filling.ids();
        Ok(filling.sample)
    }

    /// Returns the elements that an effect may be on.
    fn candidates<'e>(&self, effect: &Effect, elements: &'e Elements) -> Vec<&'e Value> {
        let needs_one = effect.from.is_some()
            || matches!(effect.act.does, Does::Show | Does::Update | Does::Delete);
        let resource = self.resources.all().get(effect.resource);
        let Some(resource) = resource.filter(|_| needs_one) else {
            return Vec::new();
        };
        let state = resource.state.as_deref().unwrap_or("state");
        let is_allowed = |element: &&Value| {
            let own = element.get(state).and_then(Value::as_str);
            let allowed = effect.act.allowed.as_ref();
            allowed.is_none_or(|all| all.iter().any(|one| Some(one.as_str()) == own))
        };
        let meets = |element: &&Value| {
            let mut conditions = effect.conditions.iter();
            conditions.all(|(name, value)| element.get(name) == Some(value))
        };
        let all = elements.get(&resource.name).into_iter().flatten();
        alternating(all.filter(is_allowed).filter(meets), state)
    }

    /// Returns the id of an element.
    fn id_of<'e>(&self, resource: usize, element: &'e Value) -> Option<&'e Value> {
        let resource = self.resources.all().get(resource)?;
        element.get(resource.id.as_deref()?)
    }

    /// Returns the ids of the elements of a resource.
    fn ids<'e>(
        &'e self,
        resource: usize,
        elements: &'e Elements,
    ) -> impl Iterator<Item = &'e Value> {
        let named = self.resources.all().get(resource);
        let all = named.and_then(|resource| elements.get(&resource.name));
        let all = all.into_iter().flatten();
        all.filter_map(move |element| self.id_of(resource, element))
    }
}

/// A sample whose ids are being filled in.
struct Filling<'a, 'd> {
    samples: &'a Samples<'d>,
    operation: &'a Operation<'d>,
    elements: &'a Elements,
    element: Option<&'a Value>,
    effect: Option<Effect>,
    sample: Sample<'d>,
}

impl<'d> Filling<'_, 'd> {
    /// Sets parameters that identify elements around or beside the element.
    fn parameters(&mut self) {
        let resources = &self.samples.resources;
        let document = self.samples.document;
        for at in 0..self.sample.parameters.len() {
            let Some(parameter) = self.sample.parameters.get(at) else {
                continue;
            };
            let in_path = parameter.described.get("in").and_then(Value::as_str) == Some("path");
            let referred = referred_by(document, parameter.described);
            let resource = match referred {
                Some(referred) => resources.named(&referred.resource),
                None if in_path => resources.identified_by(self.operation.path, parameter.name),
                None => None,
            };
            let unused = self.unused(parameter).filter(|_| in_path);
            let value = unused
                .or_else(|| self.related(resource?, parameter.name))
                .or_else(|| self.around(parameter.name).filter(|_| in_path));
            if let (Some(value), Some(own)) = (value, self.sample.parameters.get_mut(at)) {
                put(&mut own.value, vec![value]);
            }
        }
    }

    /// Returns the id of an element of a resource: that which the element has in a field of this name, or
    /// any.
    fn related(&self, resource: usize, name: &str) -> Option<Value> {
        let own = self.element.and_then(|element| element.get(name));
        let own = own.filter(|own| {
            self.samples
                .ids(resource, self.elements)
                .any(|id| id == *own)
        });
        let any = || self.samples.ids(resource, self.elements).next();
        own.or_else(any).cloned()
    }

    /// Returns the value that the element has in a field of this name, for a parameter of the path around
    /// it that identifies no known element.
    fn around(&self, name: &str) -> Option<Value> {
        let resource = self.effect.as_ref().map(|effect| effect.resource)?;
        let resource = self.samples.resources.all().get(resource)?;
        let is_own = resource.id.as_deref() == Some(name);
        let value = self.element?.get(name).filter(|_| !is_own)?;
        (value.is_string() || value.is_number()).then(|| value.clone())
    }

    /// Returns an id for a new element, if the contract lists the ids that there can be.
    fn unused(&self, parameter: &Parameter<'d>) -> Option<Value> {
        let effect = self.effect.as_ref()?;
        let resource = self.samples.resources.all().get(effect.resource)?;
        let is_new = effect.act.does == Does::Create && effect.from.is_none();
        if !is_new || resource.id.as_deref() != Some(parameter.name) {
            return None;
        }
        let schema = parameter.described.get("schema")?;
        let parts = self.samples.document.schema_parts(schema);
        let mut ids = parts.keyword("enum")?.as_array()?.iter();
        let is_used = |id: &Value| {
            let mut used = self.samples.ids(effect.resource, self.elements);
            used.any(|own| own == id)
        };
        ids.find(|id| !is_used(id)).cloned()
    }

    /// Sets references in the body.
    fn body(&mut self) {
        let schema = self.operation.body_schema(self.samples.document);
        let mut body = self.sample.body.take();
        if let (Some(Body::Json(value)), Some(schema)) = (&mut body, schema) {
            self.references(schema, value, "");
        }
        self.sample.body = body;
    }

    fn references(&self, schema: &'d Value, value: &mut Value, name: &str) {
        let parts = self.samples.document.schema_parts(schema);
        let refers = parts
            .keyword(Reference::KEY)
            .and_then(|own| Reference::parse(own).ok());
        let resource = refers
            .filter(|refers| !refers.made)
            .and_then(|refers| self.samples.resources.named(&refers.resource));
        if let Some(id) = resource.and_then(|resource| self.related(resource, name)) {
            put(value, vec![id]);
            return;
        }
        match value {
            Value::Array(values) => {
                let Some(items) = parts.keyword("items") else {
                    return;
                };
                for value in values {
                    self.references(items, value, name);
                }
            }
            Value::Object(fields) => {
                for (name, value) in fields {
                    if let Some(property) = parts.property(name) {
                        self.references(property, value, name);
                    }
                }
            }
            _ => {}
        }
    }

    /// Sets the id of the element where the operation expects it.
    fn ids(&mut self) {
        let Some(effect) = self.effect.clone() else {
            return;
        };
        let Some(id) = self
            .element
            .and_then(|own| self.samples.id_of(effect.resource, own))
        else {
            return;
        };
        match (&effect.from, &effect.ids) {
            (Some(place), _) | (None, Ids::At(place)) => self.set(&effect, place, id),
            (None, Ids::Each { list, id: field }) => {
                if let Some(Body::Json(body)) = &mut self.sample.body
                    && let Some(Value::Array(objects)) = body.pointer_mut(list)
                {
                    objects.truncate(1);
                    if let Some(Value::Object(first)) = objects.first_mut() {
                        first.insert(field.clone(), id.clone());
                    }
                }
            }
            (None, Ids::One(_) | Ids::None) => {}
        }
    }

    fn set(&mut self, effect: &Effect, place: &Expression, id: &Value) {
        match place {
            Expression::Path(name) => self.set_parameter("path", name, id),
            Expression::Query(name) => self.set_parameter("query", name, id),
            Expression::Header(name) => self.set_parameter("header", name, id),
            Expression::Body(at) => {
                let ids = self.several(effect, at, id);
                let is_list = self.is_list(at);
                match &mut self.sample.body {
                    Some(Body::Json(body)) => {
                        if let Some(value) = body.pointer_mut(at) {
                            put(value, ids);
                        } else if let Some((around, name)) = at.rsplit_once('/')
                            && let Some(Value::Object(fields)) = body.pointer_mut(around)
                        {
                            let value = match is_list {
                                true => ids.into(),
                                false => id.clone(),
                            };
                            fields.insert(pointer::unescape(name).into_owned(), value);
                        }
                    }
                    Some(Body::Form(parts)) => {
                        let name = at.trim_start_matches('/');
                        let part = parts.iter_mut().find(|(own, _)| own == name);
                        if let Some((_, part)) = part {
                            *part = Part::Value(id.clone());
                        }
                    }
                    Some(Body::Bytes(_)) | None => {}
                }
            }
        }
    }

    /// Returns whether the body has a list at a pointer.
    fn is_list(&self, at: &str) -> bool {
        let document = self.samples.document;
        let mut schema = self.operation.body_schema(document);
        for name in at.split('/').skip(1) {
            let parts = schema.map(|schema| document.schema_parts(schema));
            schema = parts.and_then(|parts| parts.property(&pointer::unescape(name)));
        }
        let parts = schema.map(|schema| document.schema_parts(schema));
        let kind = parts.as_ref().and_then(|parts| parts.keyword("type"));
        kind.is_some_and(|kind| kind == "array")
    }

    fn set_parameter(&mut self, location: &str, name: &str, id: &Value) {
        let is_own = |described: &Value| {
            described.get("in").and_then(Value::as_str) == Some(location)
                && described.get("name").and_then(Value::as_str) == Some(name)
        };
        let mut parameters = self.sample.parameters.iter_mut();
        if let Some(own) = parameters.find(|own| is_own(own.described)) {
            put(&mut own.value, vec![id.clone()]);
            return;
        }
        let described = self.operation.parameters(self.samples.document);
        let described = described.into_iter().map(|(_, described)| described);
        let mut described = described.filter(|described| is_own(described));
        let found = described
            .next()
            .and_then(|own| Some((own, own.get("name")?.as_str()?)));
        self.sample
            .parameters
            .extend(found.map(|(described, name)| Parameter {
                described,
                name,
                value: id.clone(),
            }));
    }

    /// Returns the id, and as many others as the list in the body needs.
    fn several(&self, effect: &Effect, pointer: &str, id: &Value) -> Vec<Value> {
        let document = self.samples.document;
        let schema = self.operation.body_schema(document);
        let parts = schema.map(|schema| document.schema_parts(schema));
        let list = parts.and_then(|parts| match pointer.strip_prefix('/') {
            Some(name) => Some(document.schema_parts(parts.property(name)?)),
            None => Some(parts),
        });
        let least = list.and_then(|list| list.keyword("minItems")?.as_u64());
        let least = least.and_then(|least| usize::try_from(least).ok());
        let others = self.samples.ids(effect.resource, self.elements);
        let others = others.filter(|other| *other != id);
        let all = [id].into_iter().chain(others);
        all.take(least.unwrap_or(1).max(1)).cloned().collect()
    }
}

/// Puts ids where a list of ids is, or the first of them where one is.
fn put(place: &mut Value, ids: Vec<Value>) {
    *place = match place {
        Value::Array(_) => ids.into(),
        _ => ids.into_iter().next().unwrap_or(json!(null)),
    };
}

/// Orders elements so that their states alternate.
fn alternating<'e>(elements: impl Iterator<Item = &'e Value>, state: &str) -> Vec<&'e Value> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, &Value)> = elements
        .map(|element| {
            let state = element.get(state).map(Value::to_string);
            let count = seen.entry(state.unwrap_or_default()).or_default();
            *count += 1;
            (*count, element)
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, element)| element).collect()
}
