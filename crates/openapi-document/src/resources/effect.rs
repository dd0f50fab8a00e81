//! The effect of an operation on elements: that of `x-effect`, else that of its method and path.

use serde_json::{Map, Value};

use super::{ResourceError, Resources, Role, infer::is_list, parameter_name};
use crate::{
    Document, Operation, Parts,
    extensions::{
        self, AllowedStates, Does, Expression, Extension, ExtensionError, Settings, Switch,
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
    /// There is no id: it is the only element below the one that these path parameters identify.
    One(Vec<String>),
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
        let written = written.unwrap_or_default();
        let stands = self.place(operation.path);
        let resource = match &written.resource {
            Some(name) => self.named(name).ok_or_else(|| ResourceError::Unknown {
                place: place(),
                resource: name.clone(),
            })?,
            None => match stands {
                Some(stands) => stands.resource,
                None => return Ok(None),
            },
        };
        let allowed = AllowedStates::try_of(operation.value).map_err(unusable)?;
        let allowed = allowed.map(|AllowedStates(states)| states);
        let around = Around {
            document: self.document,
            operation,
            role: stands.map(|stands| stands.role),
            names: names(operation.path),
        };
        let mut effect = around.effect(written, resource, allowed, |name| self.is_scope(name));
        let declared = extensions::Resource::of(operation.item);
        effect.conditions = declared.map(|own| own.conditions).unwrap_or_default();
        Ok(Some(effect))
    }
}

/// An operation with the facts that determine its effect.
struct Around<'a, 'd> {
    document: &'d Document,
    operation: &'a Operation<'d>,
    role: Option<Role>,
    /// The parameters of the path, in order.
    names: Vec<&'d str>,
}

impl Around<'_, '_> {
    fn effect(
        &self,
        written: extensions::Effect,
        resource: usize,
        allowed: Option<Vec<String>>,
        is_scope: impl Fn(&str) -> bool,
    ) -> Effect {
        let sets = written.set.is_some() || written.switch.is_some();
        let (inferred, ids, cancels) = self.inferred(is_scope);
        let ids = match (written.id, written.does) {
            (Some(id), _) => Ids::At(id),
            (None, Some(Does::List | Does::Create)) => Ids::None,
            (None, _) if written.resource.is_some() && self.role.is_none() => self.last(),
            (None, _) => ids,
        };
        let from = match (written.from, &ids) {
            (Some(from), _) => Some(from),
            (None, Ids::At(id)) if inferred == Does::Create && self.role == Some(Role::Action) => {
                Some(id.clone())
            }
            _ => None,
        };
        let does = written.does.unwrap_or(match sets {
            true => Does::Update,
            false => inferred,
        });
        Effect {
            resource,
            switch: written.switch.map(|switch| cases(switch, allowed.as_ref())),
            act: Act {
                does,
                set: written.set.unwrap_or_default(),
                allowed,
                cancels: cancels && written.does.is_none() && !sets,
            },
            ids,
            from,
            conditions: Map::new(),
        }
    }

    /// Returns the effect that follows from method and path.
    fn inferred(&self, is_scope: impl Fn(&str) -> bool) -> (Does, Ids, bool) {
        let word = self.operation.path.rsplit('/').next().unwrap_or_default();
        let many = || match self.ids_in_body() {
            Some(ids) => (Does::Delete, Ids::At(ids), false),
            None => (Does::None, Ids::None, false),
        };
        let Some(role) = self.role else {
            return (Does::None, Ids::None, false);
        };
        match (role, self.operation.method) {
            (Role::Collection, "get") if is_list(self.document, self.operation) => {
                (Does::List, Ids::None, false)
            }
            (Role::Collection, "post") => (Does::Create, Ids::None, false),
            (Role::Collection, "delete") => many(),
            (Role::Item | Role::Action, "get") => (Does::Show, self.last(), false),
            (Role::Item, "put" | "patch" | "post") => (Does::Update, self.last(), false),
            (Role::Item, "delete") => (Does::Delete, self.last(), false),
            (Role::Singleton, "get") => (Does::Show, self.one(is_scope), false),
            (Role::Singleton, "put" | "patch" | "post") => {
                (Does::Update, self.one(is_scope), false)
            }
            (Role::Singleton, "delete") => (Does::Delete, self.one(is_scope), false),
            (Role::Action, "post") if word == "copy" => (Does::Create, self.last(), false),
            (Role::Action, "put" | "patch" | "post") => (
                Does::Update,
                self.last(),
                word == "cancel" || word == "stop",
            ),
            (Role::Batch, "post" | "delete") if word.contains("delete") => many(),
            _ => (Does::None, Ids::None, false),
        }
    }

    fn last(&self) -> Ids {
        let last = self.names.last().map(|name| (*name).to_owned());
        last.map_or(Ids::None, |name| Ids::At(Expression::Path(name)))
    }

    /// Returns the ids of a singleton, which belongs to the item above it.
    fn one(&self, is_scope: impl Fn(&str) -> bool) -> Ids {
        let names = self.names.iter().filter(|name| !is_scope(name));
        Ids::One(names.map(|name| (*name).to_owned()).collect())
    }

    /// Returns the list of ids in the body: the body itself, or its first list of texts or integers.
    fn ids_in_body(&self) -> Option<Expression> {
        let schema = self.operation.body_schema(self.document)?;
        let body = self.document.schema_parts(schema);
        if self.is_ids(&body) {
            return Some(Expression::Body(String::new()));
        }
        let mut properties = body.entries("properties");
        properties.find_map(|(name, schema)| {
            let parts = self.document.schema_parts(schema);
            let pointer = crate::pointer::child("", name);
            self.is_ids(&parts).then_some(Expression::Body(pointer))
        })
    }

    fn is_ids(&self, parts: &Parts<'_>) -> bool {
        let items = parts.keyword("items");
        let items = items.map(|items| self.document.schema_parts(items));
        items.is_some_and(|items| {
            let format = items.keyword("format").and_then(Value::as_str);
            match items.keyword("type").and_then(Value::as_str) {
                Some("string") => !matches!(format, Some("date-time" | "binary")),
                Some("integer") => true,
                _ => false,
            }
        })
    }
}

fn cases(switch: Switch, allowed: Option<&Vec<String>>) -> Case {
    let acts = switch.cases.into_iter().map(|(value, case)| {
        let act = Act {
            does: case.does.unwrap_or(Does::Update),
            set: case.set,
            allowed: case.allowed.or_else(|| allowed.cloned()),
            cancels: false,
        };
        (value, act)
    });
    Case {
        acts: acts.collect(),
        on: switch.on,
    }
}

/// Returns the names of the parameters of a path, in order.
fn names(template: &str) -> Vec<&str> {
    template.split('/').filter_map(parameter_name).collect()
}
