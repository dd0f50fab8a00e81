//! The effect of an operation on elements, with parameters by number.

use openapi_document::{
    extensions::{self, Does, Extension, Settings},
    resources,
};
use serde_json::Value;

use super::document::ContractError;
use super::expression::{Expression, Setting};
use super::parameter::Parameter;

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
    /// The property of the response with the id of an element, under another name.
    pub(crate) id_property: Option<String>,
    /// The value of an expression decides what is done.
    pub(crate) switch: Option<Switch>,
    /// Fields that every element of the path has.
    pub(crate) conditions: Vec<(String, Value)>,
}

/// One way of acting on elements.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) does: Does,
    pub(crate) set: Vec<(String, Setting)>,
    /// The only states in which this is allowed.
    pub(crate) allowed: Option<Vec<String>>,
    /// The job is over with this.
    pub(crate) cancels: bool,
}

impl Default for Act {
    fn default() -> Self {
        Self {
            does: Does::None,
            set: Vec::new(),
            allowed: None,
            cancels: false,
        }
    }
}

/// Where the ids of elements are.
#[derive(Debug, Clone, Default)]
pub(crate) enum Ids {
    At(Expression),
    /// The one element of a singleton, for each combination of these values.
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

/// The operation whose effect is compiled.
pub(super) struct Compiler<'a> {
    pub(super) operation: &'a openapi_document::Operation<'a>,
    pub(super) id: &'a str,
    /// The parameters of the path, in order.
    pub(super) names: &'a [String],
    pub(super) parameters: &'a [Parameter],
    /// The path is that of one element.
    pub(super) is_item: bool,
}

impl Compiler<'_> {
    /// Compiles an effect on the resource with this number.
    pub(super) fn effect(
        &self,
        effect: resources::Effect,
        resource: usize,
    ) -> Result<Effect, ContractError> {
        let is_inferred = self.operation.value.get(extensions::Effect::KEY).is_none();
        let act = self.act(effect.act)?;
        let from = effect.from.map(|from| self.expression(&from));
        let switch = effect.switch.map(|switch| self.switch(switch));
        Ok(Effect {
            resource,
            upserts: is_inferred
                && self.is_item
                && act.does == Does::Update
                && matches!(self.operation.method, "put" | "post"),
            act,
            ids: self.ids(effect.ids)?,
            from: from.transpose()?,
            each: effect.each,
            id_property: effect.returned_id,
            switch: switch.transpose()?,
            conditions: effect.conditions.into_iter().collect(),
        })
    }

    fn ids(&self, ids: resources::Ids) -> Result<Ids, ContractError> {
        Ok(match ids {
            resources::Ids::At(place) => Ids::At(self.expression(&place)?),
            resources::Ids::Each { list, id } => Ids::At(Expression::Each(list, id)),
            resources::Ids::One(places) => {
                let places = places.iter().map(|place| self.expression(place));
                Ids::One(places.collect::<Result<_, _>>()?)
            }
            resources::Ids::None => Ids::None,
        })
    }

    fn switch(&self, switch: resources::Case) -> Result<Switch, ContractError> {
        let cases = switch
            .acts
            .into_iter()
            .map(|(value, act)| Ok((value, self.act(act)?)));
        Ok(Switch {
            on: self.expression(&switch.on)?,
            cases: cases.collect::<Result<_, ContractError>>()?,
        })
    }

    fn act(&self, act: resources::Act) -> Result<Act, ContractError> {
        let Settings(settings) = act.set;
        let set = settings.into_iter().map(|(field, setting)| {
            let setting = match setting {
                extensions::Setting::Constant(value) => Setting::Constant(value),
                extensions::Setting::From(place) => Setting::From(self.expression(&place)?),
            };
            Ok((field, setting))
        });
        Ok(Act {
            does: act.does,
            set: set.collect::<Result<_, ContractError>>()?,
            allowed: act.allowed,
            cancels: act.cancels,
        })
    }

    fn expression(&self, place: &extensions::Expression) -> Result<Expression, ContractError> {
        Expression::compile(place, self.names, self.parameters).ok_or_else(|| {
            let problem = format!("`x-effect`: `{place}` names no place in the request");
            ContractError::new(self.id, problem)
        })
    }
}
