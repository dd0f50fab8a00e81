//! `x-effect`: the effect of an operation on elements.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Expression, ExpressionError, extensions};

extensions! {
    Effect, "x-effect", "`{does, resource, id, from, set, switch}`";
}

/// The effect of an operation on elements, if it does not follow from method and path (`x-effect`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
#[non_exhaustive]
pub struct Effect {
    /// The kind of effect.
    pub does: Option<Does>,
    /// The resource, if it is not that of the path.
    pub resource: Option<String>,
    /// Where the id of the element is, or the list of ids.
    pub id: Option<Expression>,
    /// Where the id of the element that is copied is.
    pub from: Option<Expression>,
    /// Properties that are set.
    pub set: Option<Settings>,
    /// Several effects, one of which is selected by a value.
    pub switch: Option<Switch>,
}

/// The kind of an effect on an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Does {
    /// The element is created.
    Create,
    /// Elements are listed.
    List,
    /// The element is returned.
    Show,
    /// The element is updated with the request body.
    Update,
    /// The element is deleted.
    Delete,
    /// There is no effect.
    None,
}

/// Properties of an element and their values, in order.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Settings(pub Vec<(String, Setting)>);

/// The value that a property is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// A constant.
    Constant(Value),
    /// The value at a place of the request.
    From(Expression),
}

/// Effects, one of which is selected by the value of an expression.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Switch {
    /// Where the value is.
    pub on: Expression,
    /// The effects by value. That of `otherwise` applies to all other values.
    #[serde(deserialize_with = "cases")]
    pub cases: Vec<(String, Case)>,
}

/// One effect of a [`Switch`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Case {
    /// The kind of effect. The default is to update.
    pub does: Option<Does>,
    /// Properties that are set.
    pub set: Settings,
    /// The states in which the call is accepted; in all other states it is rejected.
    pub allowed: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    does: Option<Does>,
    resource: Option<String>,
    id: Option<Expression>,
    from: Option<Expression>,
    set: Option<Settings>,
    switch: Option<Switch>,
}

impl TryFrom<Written> for Effect {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let effect = Self {
            does: written.does,
            resource: written.resource,
            id: written.id,
            from: written.from,
            set: written.set,
            switch: written.switch,
        };
        match effect == Self::default() {
            true => Err("an effect says at least one thing"),
            false => Ok(effect),
        }
    }
}

impl TryFrom<Map<String, Value>> for Settings {
    type Error = ExpressionError;

    fn try_from(entries: Map<String, Value>) -> Result<Self, ExpressionError> {
        let settings = entries.into_iter().map(|(name, value)| {
            let setting = match value.as_str() {
                Some(text) if text.starts_with("$request") => Setting::From(text.parse()?),
                _ => Setting::Constant(value),
            };
            Ok((name, setting))
        });
        settings.collect::<Result<_, _>>().map(Self)
    }
}

impl Effect {
    /// Calls `visit` with every expression.
    pub fn expressions<'a>(&'a self, visit: &mut impl FnMut(&'a Expression)) {
        let cases = self.switch.iter().flat_map(|switch| &switch.cases);
        let settings = (self.set.iter()).chain(cases.map(|(_, case)| &case.set));
        let places = settings
            .flat_map(|settings| &settings.0)
            .filter_map(|(_, setting)| match setting {
                Setting::From(expression) => Some(expression),
                Setting::Constant(_) => None,
            });
        let on = self.switch.iter().map(|switch| &switch.on);
        let own = self.id.iter().chain(&self.from);
        own.chain(on).chain(places).for_each(visit);
    }
}

fn cases<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(String, Case)>, D::Error> {
    let cases = Map::<String, Value>::deserialize(deserializer)?.into_iter();
    let cases = cases.map(|(value, case)| {
        let case = Case::deserialize(case).map_err(serde::de::Error::custom)?;
        Ok((value, case))
    });
    cases.collect()
}
