//! What an operation does to elements: as `x-effect` says, else as its method and path tell.

use serde_json::{Map, Value};

use super::document::ContractError;
use super::expression::{Expression, Setting};
use super::infer::Role;
use super::parameter::Parameter;
use super::shape::{Kind, Shape};
use crate::profile::ServiceProfile;

/// What an operation does to elements of one resource.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) resource: usize,
    pub(crate) act: Act,
    /// Where the ids of the elements stand.
    pub(crate) ids: Ids,
    /// The id of an element that is copied.
    pub(crate) from: Option<Expression>,
    /// What an expression says decides what is done.
    pub(crate) switch: Option<Switch>,
    /// Members that every element of the path has.
    pub(crate) conditions: Vec<(String, Value)>,
}

/// One way of acting on elements.
#[derive(Debug, Clone, Default)]
pub(crate) struct Act {
    pub(crate) does: Does,
    pub(crate) set: Vec<(String, Setting)>,
    /// The only states in which this is not refused.
    pub(crate) allowed: Option<Vec<String>>,
    /// The job is over with this.
    pub(crate) cancels: bool,
}

/// What is done to an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Does {
    Create,
    List,
    Show,
    Update,
    Delete,
    #[default]
    Nothing,
}

/// Where the ids of elements stand.
#[derive(Debug, Clone)]
pub(crate) enum Ids {
    At(Expression),
    /// The one element of a singleton, told apart by what the path stands below.
    One(Vec<Expression>),
    None,
}

/// Several ways of acting, of which a value picks one.
#[derive(Debug)]
pub(crate) struct Switch {
    pub(crate) on: Expression,
    cases: Vec<(String, Act)>,
}

impl Switch {
    /// What is done for a value.
    pub(crate) fn case(&self, value: &str) -> Option<&Act> {
        let named = |wanted| self.cases.iter().find(|(name, _)| name == wanted);
        named(value)
            .or_else(|| named("otherwise"))
            .map(|(_, act)| act)
    }
}

/// What the operations of one path have in common, as far as their effects go.
pub(super) struct Surroundings<'a> {
    pub(super) template: &'a str,
    pub(super) names: &'a [String],
    pub(super) role: Option<Role>,
    pub(super) parameters: &'a [Parameter],
    pub(super) body: Option<&'a Shape>,
    pub(super) lists: bool,
    pub(super) profile: &'a ServiceProfile,
}

impl Surroundings<'_> {
    /// The effect on elements of this resource.
    pub(super) fn effect(
        &self,
        method: &str,
        operation: &Map<String, Value>,
        resource: usize,
    ) -> Result<Effect, ContractError> {
        let written = operation.get("x-effect");
        let part = |name| written.and_then(|effect| effect.get(name));
        let does = part("does").and_then(Value::as_str).and_then(does);
        let sets = part("set").is_some() || part("switch").is_some();
        let (inferred, ids, cancels) = self.inferred(method);
        let allowed = operation.get("x-allowed-states").map(texts);
        let switch = match part("switch") {
            Some(switch) => Some(self.switch(switch, allowed.as_ref())?),
            None => None,
        };
        let ids = match (part("id"), does) {
            (Some(id), _) => Ids::At(self.expression(id)?),
            (None, Some(Does::List | Does::Create)) => Ids::None,
            (None, _) if part("resource").is_some() && self.role.is_none() => self.last(),
            (None, _) => ids,
        };
        let from = match part("from") {
            Some(from) => Some(self.expression(from)?),
            None if inferred == Does::Create && self.role == Some(Role::Action) => match &ids {
                Ids::At(id) => Some(id.clone()),
                _ => None,
            },
            None => None,
        };
        Ok(Effect {
            resource,
            act: Act {
                does: does.unwrap_or(if sets { Does::Update } else { inferred }),
                set: self.settings(part("set"))?,
                allowed,
                cancels: cancels && does.is_none() && !sets,
            },
            ids,
            from,
            switch,
            conditions: Vec::new(),
        })
    }

    /// What method and path tell.
    fn inferred(&self, method: &str) -> (Does, Ids, bool) {
        let word = self.template.rsplit('/').next().unwrap_or_default();
        let many = self.ids_in_body();
        match (self.role, method) {
            (Some(Role::Collection), "get") if self.lists => (Does::List, Ids::None, false),
            (Some(Role::Collection), "post") => (Does::Create, Ids::None, false),
            (Some(Role::Collection), "delete") => match many {
                Some(ids) => (Does::Delete, Ids::At(ids), false),
                None => (Does::Nothing, Ids::None, false),
            },
            (Some(Role::Item), "get") => (Does::Show, self.last(), false),
            (Some(Role::Item), "put" | "patch" | "post") => (Does::Update, self.last(), false),
            (Some(Role::Item), "delete") => (Does::Delete, self.last(), false),
            (Some(Role::Singleton), "get") => (Does::Show, self.one(), false),
            (Some(Role::Singleton), "put" | "patch" | "post") => (Does::Update, self.one(), false),
            (Some(Role::Singleton), "delete") => (Does::Delete, self.one(), false),
            (Some(Role::Action), "get") => (Does::Show, self.last(), false),
            (Some(Role::Action), "post") if word == "copy" => (Does::Create, self.last(), false),
            (Some(Role::Action), "put" | "patch" | "post") => (
                Does::Update,
                self.last(),
                word == "cancel" || word == "stop",
            ),
            (Some(Role::Batch), "post" | "delete") if word.contains("delete") => match many {
                Some(ids) => (Does::Delete, Ids::At(ids), false),
                None => (Does::Nothing, Ids::None, false),
            },
            _ => (Does::Nothing, Ids::None, false),
        }
    }

    fn last(&self) -> Ids {
        match self.names.len() {
            0 => Ids::None,
            length => Ids::At(Expression::Path(length - 1)),
        }
    }

    /// A singleton below an item belongs to it.
    fn one(&self) -> Ids {
        let paths = (self.names.iter().enumerate())
            .filter(|(_, name)| **name != self.profile.project_parameter)
            .map(|(at, _)| Expression::Path(at));
        Ids::One(paths.collect())
    }

    fn ids_in_body(&self) -> Option<Expression> {
        let is_ids = |shape: &Shape| match &shape.kind {
            Kind::List(item) => matches!(item.kind, Kind::Text | Kind::Integer),
            _ => false,
        };
        let body = self.body?;
        if is_ids(body) {
            return Some(Expression::Body(String::new()));
        }
        match &body.kind {
            Kind::Object(members) => (members.iter().find(|member| is_ids(&member.shape)))
                .map(|member| Expression::Body(format!("/{}", member.name))),
            _ => None,
        }
    }

    fn switch(&self, node: &Value, allowed: Option<&Vec<String>>) -> Result<Switch, ContractError> {
        let on = node
            .get("on")
            .ok_or_else(|| self.error("a `switch` needs `on`"))?;
        let cases = node.get("cases").and_then(Value::as_object);
        let cases = (cases.into_iter().flatten())
            .map(|(value, case)| {
                let does = case.get("does").and_then(Value::as_str).and_then(does);
                let act = Act {
                    does: does.unwrap_or(Does::Update),
                    set: self.settings(case.get("set"))?,
                    allowed: case.get("allowed").map(texts).or_else(|| allowed.cloned()),
                    cancels: false,
                };
                Ok((value.clone(), act))
            })
            .collect::<Result<_, ContractError>>()?;
        Ok(Switch {
            on: self.expression(on)?,
            cases,
        })
    }

    fn settings(&self, node: Option<&Value>) -> Result<Vec<(String, Setting)>, ContractError> {
        let members = node.and_then(Value::as_object);
        (members.into_iter().flatten())
            .map(|(member, value)| {
                let setting = match value.as_str() {
                    Some(text) if text.starts_with("$request.") => {
                        Setting::From(self.expression(value)?)
                    }
                    _ => Setting::Constant(value.clone()),
                };
                Ok((member.clone(), setting))
            })
            .collect()
    }

    fn expression(&self, node: &Value) -> Result<Expression, ContractError> {
        let text = node.as_str().unwrap_or_default();
        Expression::compile(text, self.names, self.parameters)
            .ok_or_else(|| self.error(&format!("`{text}` names no place in the request")))
    }

    fn error(&self, problem: &str) -> ContractError {
        ContractError::new(self.template, format!("`x-effect`: {problem}"))
    }
}

fn does(word: &str) -> Option<Does> {
    match word {
        "create" => Some(Does::Create),
        "list" => Some(Does::List),
        "show" => Some(Does::Show),
        "update" => Some(Does::Update),
        "delete" => Some(Does::Delete),
        "none" => Some(Does::Nothing),
        _ => None,
    }
}

fn texts(node: &Value) -> Vec<String> {
    let listed = node.as_array().into_iter().flatten();
    listed
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
