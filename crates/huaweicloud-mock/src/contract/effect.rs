//! The effect of an operation on elements: from `x-effect`, else from its method and path.

use serde_json::{Map, Value};

use super::document::ContractError;
use super::expression::{Expression, Setting};
use super::infer::Role;
use super::parameter::{Location, Parameter};
use super::shape::Shape;
use super::words::{self, Verb};
use crate::profile::ServiceProfile;

/// The effect of an operation on the elements of one resource.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) resource: usize,
    pub(crate) act: Act,
    /// Where the ids of the elements are.
    pub(crate) ids: Ids,
    /// The id of an element that is copied.
    pub(crate) from: Option<Expression>,
    /// A list in the body, each object of which is about an element of its own.
    pub(crate) each: Option<String>,
    /// Updating creates an element that does not exist, as nothing else creates it.
    pub(crate) upserts: bool,
    /// The property of the response with the id of a new element, under another name.
    pub(crate) id_property: Option<String>,
    /// The value of an expression decides what is done.
    pub(crate) switch: Option<Switch>,
    /// Fields that every element of the path has.
    pub(crate) conditions: Vec<(String, Value)>,
}

/// One way of acting on elements.
#[derive(Debug, Clone, Default)]
pub(crate) struct Act {
    pub(crate) does: Does,
    pub(crate) set: Vec<(String, Setting)>,
    /// The only states in which this is allowed.
    pub(crate) allowed: Option<Vec<String>>,
    /// The job is over with this.
    pub(crate) cancels: bool,
}

/// The kind of effect.
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

/// Where the ids of elements are.
#[derive(Debug, Clone, Default)]
pub(crate) enum Ids {
    At(Expression),
    /// The one element of a singleton, for each combination of the path's parameters.
    One(Vec<Expression>),
    #[default]
    None,
}

/// Several ways of acting, of which a value picks one.
#[derive(Debug)]
pub(crate) struct Switch {
    pub(crate) on: Expression,
    cases: Vec<(String, Act)>,
}

impl Switch {
    /// Returns the action for a value.
    pub(crate) fn case(&self, value: &str) -> Option<&Act> {
        let named = |wanted| self.cases.iter().find(|(name, _)| name == wanted);
        named(value)
            .or_else(|| named("otherwise"))
            .map(|(_, act)| act)
    }
}

/// The parts of an operation and its path that its effect follows from.
pub(super) struct Surroundings<'a> {
    pub(super) template: &'a str,
    pub(super) names: &'a [String],
    pub(super) role: Option<Role>,
    pub(super) parameters: &'a [Parameter],
    pub(super) body: Option<&'a Shape>,
    /// The response has a list of elements.
    pub(super) lists: bool,
    /// The elements in that list have the id.
    pub(super) lists_elements: bool,
    /// The field that identifies an element of the path's resource.
    pub(super) id: Option<&'a str>,
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
        let Inferred {
            does: inferred,
            ids,
            cancels,
        } = self.inferred(method);
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
        let does_all = does.unwrap_or(if sets { Does::Update } else { inferred });
        let each = match (does_all, &ids, switch.is_some()) {
            (Does::Create, _, false) if from.is_none() => self.several(),
            (Does::Update, Ids::At(Expression::Each(pointer, _)), false) => Some(pointer.clone()),
            _ => None,
        };
        Ok(Effect {
            resource,
            each,
            upserts: written.is_none()
                && does_all == Does::Update
                && self.role == Some(Role::Item)
                && matches!(method, "put" | "post"),
            id_property: None,
            act: Act {
                does: does_all,
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

    /// The effect that method and path imply.
    fn inferred(&self, method: &str) -> Inferred {
        use Does::{Create, Delete, List, Show, Update};
        let role = self.role;
        match (role, method) {
            (Some(Role::Collection), "get" | "post") if self.lists && self.only_lists(method) => {
                Inferred::new(List, Ids::None)
            }
            (Some(Role::Collection), "post") => Inferred::new(Create, Ids::None),
            (Some(Role::Collection), "put" | "patch") => self.named_in_body(Update),
            (Some(Role::Collection), "delete") => self.named_in_body(Delete),
            (Some(Role::Item), "get") => Inferred::new(Show, self.last()),
            (Some(Role::Item), "post") => match self.verb_before_id() {
                Verb::Delete => Inferred::new(Delete, self.last()),
                Verb::Show => Inferred::new(Show, self.last()),
                _ => Inferred::new(Update, self.last()),
            },
            (Some(Role::Item), "put" | "patch") => Inferred::new(Update, self.last()),
            (Some(Role::Item), "delete") => Inferred::new(Delete, self.last()),
            (Some(Role::Singleton), "get") => Inferred::new(Show, self.one()),
            (Some(Role::Singleton), "put" | "patch" | "post") => Inferred::new(Update, self.one()),
            (Some(Role::Singleton), "delete") => Inferred::new(Delete, self.one()),
            (Some(Role::Lookup), "get") => Inferred::new(Show, self.looked_up()),
            (Some(Role::Lookup), "post") => Inferred::new(Create, Ids::None),
            (Some(Role::Lookup), "put" | "patch") => self.named_in_body(Update),
            (Some(Role::Lookup), "delete") => self.named_in_body(Delete),
            (Some(Role::Action), "get") => Inferred::new(Show, self.last()),
            (Some(Role::Action), "put" | "patch" | "post" | "delete") => self.action(method),
            (Some(Role::Batch), "put" | "patch" | "post" | "delete") => self.batch(method),
            _ => Inferred::default(),
        }
    }

    /// Whether a method on a collection returns a list and creates nothing.
    fn only_lists(&self, method: &str) -> bool {
        method == "get" || Verb::of(self.word()) == Verb::List
    }

    /// A word behind an item.
    fn action(&self, method: &str) -> Inferred {
        match (Verb::of(self.word()), method) {
            (Verb::Copy, "post") => Inferred::new(Does::Create, self.last()),
            (Verb::Delete, "post") => Inferred::new(Does::Delete, self.last()),
            (Verb::Show, "post") => Inferred::new(Does::Show, self.last()),
            (_, "delete") => Inferred::default(),
            (verb, _) => Inferred {
                cancels: verb == Verb::Cancel,
                ..Inferred::new(Does::Update, self.last())
            },
        }
    }

    /// A word behind a collection.
    fn batch(&self, method: &str) -> Inferred {
        match Verb::of(self.word()) {
            Verb::Delete if matches!(method, "post" | "delete") => self.named_in_body(Does::Delete),
            Verb::Update => self.named_in_body(Does::Update),
            Verb::Create => Inferred::new(Does::Create, Ids::None),
            Verb::List if self.lists => Inferred::new(Does::List, Ids::None),
            Verb::Cancel => Inferred {
                cancels: true,
                ..self.named_in_body(Does::Update)
            },
            Verb::Other if words::flag(self.word()).is_some() => self.named_in_body(Does::Update),
            _ => Inferred::default(),
        }
    }

    /// Acts on the elements that the body names; on none if it names none.
    fn named_in_body(&self, does: Does) -> Inferred {
        match self.ids_in_body(does) {
            Some(place) => Inferred::new(does, Ids::At(place)),
            None => Inferred::default(),
        }
    }

    fn word(&self) -> &str {
        self.template.rsplit('/').next().unwrap_or_default()
    }

    /// The verb of a path such as `things/delete/{thing_id}`.
    fn verb_before_id(&self) -> Verb {
        Verb::of(self.template.rsplit('/').nth(1).unwrap_or_default())
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

    /// The query parameter that names the element.
    fn looked_up(&self) -> Ids {
        let name = self.id.unwrap_or_default();
        let at = (self.parameters.iter())
            .position(|own| own.location == Location::Query && own.name == name);
        at.map_or(Ids::None, |at| Ids::At(Expression::Parameter(at)))
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

/// The effect that method and path imply.
#[derive(Default)]
struct Inferred {
    does: Does,
    ids: Ids,
    cancels: bool,
}

impl Inferred {
    fn new(does: Does, ids: Ids) -> Self {
        Self {
            does,
            ids,
            cancels: false,
        }
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
