//! The effect of an operation on elements: that of `x-effect`, else that of its method and path.

use serde_json::{Map, Value};

use super::{ResourceError, Resources, Role, around::Around, lists::ListItems, words};
use crate::{
    Operation, Parts,
    extensions::{
        self, AllowedStates, Does, Expression, Extension, ExtensionError, Setting, Settings,
    },
};

/// The effect of an operation on elements of one resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Effect {
    /// The number of the resource.
    pub resource: usize,
    /// The action.
    pub act: Act,
    /// Where the ids of the elements are.
    pub ids: Ids,
    /// Where the id of the element that is copied is.
    pub from: Option<Expression>,
    /// The pointer to a list of objects in the body, each of which creates or updates an element of its
    /// own.
    pub each: Option<String>,
    /// The property of the response with the id of the element, if it has another name there.
    pub returned_id: Option<String>,
    /// Actions, one of which is selected by a value.
    pub switch: Option<Case>,
    /// Properties that every element of the path has.
    pub conditions: Map<String, Value>,
}

/// An action on elements.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Act {
    /// The kind of effect.
    pub does: Does,
    /// Properties that are set.
    pub set: Settings,
    /// The states in which the call is accepted; in all other states it is rejected.
    pub allowed: Option<Vec<String>>,
    /// Whether the call cancels the job.
    pub cancels: bool,
}

/// Where the ids of elements are in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ids {
    /// At this place of the request.
    At(Expression),
    /// In a property of each object in a list of the body.
    Each {
        /// The pointer to the list.
        list: String,
        /// The property.
        id: String,
    },
    /// There is no id: it is the only element for these values, such as those of the path parameters.
    One(Vec<Expression>),
    /// There is no id.
    None,
}

/// Several actions, one of which is selected by a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Case {
    /// Where the value is.
    pub on: Expression,
    /// The actions by value.
    pub acts: Vec<(String, Act)>,
}

impl Case {
    /// Returns the action of a value, else that of `otherwise`.
    pub fn act(&self, value: &str) -> Option<&Act> {
        let named = |wanted| self.acts.iter().find(|(name, _)| name == wanted);
        let found = named(value).or_else(|| named("otherwise"));
        found.map(|(_, act)| act)
    }
}

impl<'d> Resources<'d> {
    /// Returns the effect of an operation on elements; `None` if its path belongs to no resource,
    /// and it names none.
    ///
    /// # Errors
    /// Returns an `x-effect` that is invalid, or that names a resource without a path.
    pub fn effect(&self, operation: &Operation<'d>) -> Result<Option<Effect>, ResourceError> {
        let place = || operation.id().unwrap_or(operation.path).to_owned();
        let unusable = |source: ExtensionError| ResourceError::Extension {
            place: place(),
            source,
        };
        let written = extensions::Effect::try_of(operation.value).map_err(unusable)?;
        let at = self.place(operation.path);
        let named = written
            .as_ref()
            .and_then(|written| written.resource.as_ref());
        let resource = match named {
            Some(name) => self.named(name).ok_or_else(|| ResourceError::Unknown {
                place: place(),
                resource: name.clone(),
            })?,
            None => match at {
                Some(at) => at.resource,
                None => return Ok(None),
            },
        };
        let allowed = AllowedStates::try_of(operation.value).map_err(unusable)?;
        let allowed = allowed.map(|AllowedStates(states)| states);
        let role = at.map(|at| at.role);
        let is_inferred = written.is_none();
        let listed = ListItems::of(self.document, operation);
        let around = Around {
            document: self.document,
            operation,
            role,
            scope: &self.scope,
            keys: self.keys(resource),
            body: (operation.body_schema(self.document))
                .map(|schema| self.document.schema_parts(schema)),
            listed: listed.map(|items| self.document.schema_parts(items.item)),
            id: self.all.get(resource).and_then(|own| own.id.as_deref()),
        };
        let mut effect = around.effect(written.unwrap_or_default(), resource, allowed);
        let declared = extensions::Resource::of(operation.item);
        effect.conditions = declared.map(|own| own.conditions).unwrap_or_default();
        let is_word = matches!(role, Some(Role::Action | Role::Batch));
        if effect.act.does == Does::Update && is_inferred && is_word && !effect.act.cancels {
            effect.act.set = self.set_by(resource, around.word());
        }
        if effect.act.does == Does::Create || role == Some(Role::Item) {
            effect.returned_id = self.returned_id(operation, resource);
        }
        Ok(Some(effect))
    }

    /// Returns the properties that distinguish the elements of a singleton: those that its GET requires in
    /// the query.
    fn keys(&self, resource: usize) -> Vec<&'d str> {
        let shown = self.all.get(resource).map(|own| own.shown.as_slice());
        let shown = shown.unwrap_or_default();
        let is_own = |name: &str| {
            let mut parts = shown
                .iter()
                .map(|schema| self.document.schema_parts(schema));
            parts.any(|parts| parts.property(name).is_some())
        };
        let singletons = self
            .paths(resource)
            .filter(|(_, role)| *role == Role::Singleton);
        let gets = singletons.filter_map(|(template, _)| self.operation(template, "get"));
        let parameters = gets.flat_map(|get| get.parameters(self.document));
        let required = parameters.filter(|(_, parameter)| {
            parameter.get("in").and_then(Value::as_str) == Some("query")
                && parameter.get("required") == Some(&Value::Bool(true))
        });
        let names = required.filter_map(|(_, parameter)| parameter.get("name")?.as_str());
        names.filter(|name| is_own(name)).collect()
    }

    /// Returns the property that a word such as `enable` or `pause` sets: a flag, or the state.
    fn set_by(&self, resource: usize, word: &str) -> Settings {
        let Some(resource) = self.all.get(resource) else {
            return Settings::default();
        };
        let properties = || {
            let parts = resource
                .shown
                .iter()
                .map(|schema| self.document.schema_parts(schema));
            let entries = parts.flat_map(|parts| parts.entries("properties").collect::<Vec<_>>());
            entries.map(|(name, schema)| (name, self.document.schema_parts(schema)))
        };
        let set =
            |name: &str, value: Value| Settings(vec![(name.to_owned(), Setting::Constant(value))]);
        let is_boolean =
            |parts: &Parts<'_>| parts.keyword("type").and_then(Value::as_str) == Some("boolean");
        let flag = properties().find(|(name, parts)| words::is_flag(name) && is_boolean(parts));
        if let (Some(value), Some((name, _))) = (words::flag(word), flag) {
            return set(name, value.into());
        }
        let is_state = |name: &str| {
            Some(name) == resource.state.as_deref() || name == "state" || name == "status"
        };
        let state = properties().find(|(name, _)| is_state(name));
        let value = state.and_then(|(name, parts)| {
            let states = parts.keyword("enum")?.as_array()?;
            Some((name, words::state(word, states)?.clone()))
        });
        value.map_or_else(Settings::default, |(name, value)| set(name, value))
    }

    /// Returns the property of a response with the id of the element, if that has another name there.
    fn returned_id(&self, operation: &Operation<'d>, resource: usize) -> Option<String> {
        let resource = self.all.get(resource)?;
        let id = resource.id.as_deref()?;
        let response = self
            .document
            .schema_parts(operation.json_response(self.document)?);
        let top: Vec<(&str, &Value)> = response.entries("properties").collect();
        let inner = top.iter().flat_map(|(_, schema)| {
            let parts = self.document.schema_parts(schema);
            parts.entries("properties").collect::<Vec<_>>()
        });
        let names: Vec<&str> = top
            .iter()
            .copied()
            .chain(inner)
            .map(|(name, _)| name)
            .collect();
        if names.iter().any(|name| *name == id || *name == "id") {
            return None;
        }
        let is_own = |name: &str| {
            let mut shown = resource.shown.iter();
            shown.any(|schema| self.document.schema_parts(schema).property(name).is_some())
        };
        let mut ids = names.into_iter().filter(|name| {
            let is_id = name.ends_with("_id") || name.ends_with("Id");
            is_id && !self.is_scope(name) && !is_own(name)
        });
        let only = ids.next()?;
        ids.next().is_none().then(|| only.to_owned())
    }
}
