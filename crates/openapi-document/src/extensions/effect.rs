//! `x-effect`: what an operation does to elements.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Expression, ExpressionError, extensions};

extensions! {
    Effect, "x-effect", "`{does, resource, id, from, set, switch}`";
}

/// What an operation does to elements, where method and path do not tell (`x-effect`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
#[non_exhaustive]
pub struct Effect {
    /// What is done.
    pub does: Option<Does>,
    /// The resource, if it is another than that of the path.
    pub resource: Option<String>,
    /// Where the id of the element is, or the list of ids.
    pub id: Option<Expression>,
    /// Where the id of the element is that is copied.
    pub from: Option<Expression>,
    /// Members that are set.
    pub set: Option<Settings>,
    /// Several effects, of which a value picks one.
    pub switch: Option<Switch>,
}

/// What is done to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Does {
    /// It is created.
    Create,
    /// Several are listed.
    List,
    /// It is returned.
    Show,
    /// It takes over what is sent.
    Update,
    /// It is deleted.
    Delete,
    /// Nothing is done to it.
    None,
}

/// Members of an element and their values, in order.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Settings(pub Vec<(String, Setting)>);

/// The value that a member is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// Always the same.
    Constant(Value),
    /// What is at a place of the request.
    From(Expression),
}

/// Effects of which the value of an expression picks one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Switch {
    /// Where the value is.
    pub on: Expression,
    /// The effects by value. That of `otherwise` is for all other values.
    #[serde(deserialize_with = "cases")]
    pub cases: Vec<(String, Case)>,
}

/// One effect of a [`Switch`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Case {
    /// What is done; to update is the default.
    pub does: Option<Does>,
    /// Members that are set.
    pub set: Settings,
    /// The only states in which the call is not rejected.
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

    fn try_from(members: Map<String, Value>) -> Result<Self, ExpressionError> {
        let settings = members.into_iter().map(|(name, value)| {
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
