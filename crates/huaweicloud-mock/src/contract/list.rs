//! The plan of a list: which parameters filter, order and page it, by which members.

use std::sync::Arc;

use jiff::SignedDuration;
use serde_json::{Map, Value};

use super::effect::Effect;
use super::parameter::{Location, Match, Parameter};
use super::resource::Resource;
use super::shape::{Kind, Shape};
use crate::key::Key;
use crate::profile::{RecentOnly, ServiceProfile};

/// How one list operation reads its collection.
#[derive(Debug)]
pub(crate) struct ListPlan {
    pub(crate) view: usize,
    /// What stands before and after the elements in the answer, in order.
    pub(crate) before: Vec<Piece>,
    pub(crate) after: Vec<Piece>,
    /// Parameters, by number, in the same way below.
    pub(crate) offset: Option<usize>,
    pub(crate) limit: Option<usize>,
    pub(crate) filters: Vec<Filter>,
    /// Path parameters and the columns that must have their values.
    pub(crate) within: Vec<(usize, usize)>,
    /// Sort key values, and the column of each.
    pub(crate) sort: Option<(usize, Vec<(String, usize)>)>,
    pub(crate) direction: Option<usize>,
    /// The value of that parameter which reverses the order.
    pub(crate) descending: String,
    /// The column that orders the list when a call names none.
    pub(crate) default_column: Option<usize>,
    /// The parameter that names the filters which match a part of a value.
    pub(crate) fuzzy: Option<usize>,
    pub(crate) recent: Option<RecentPlan>,
    /// Columns that have these values in every element of the path.
    pub(crate) conditions: Vec<(usize, Key)>,
}

/// A piece of an answer around the elements.
#[derive(Debug)]
pub(crate) enum Piece {
    /// JSON text as it is.
    Text(String),
    /// How many elements there are.
    Total,
    /// What a parameter says, or the text where it says nothing.
    Parameter(usize, String),
}

/// A parameter that selects elements.
#[derive(Debug)]
pub(crate) struct Filter {
    pub(crate) parameter: usize,
    /// The parameter's name, by which a call may ask for a fuzzy match.
    pub(crate) name: String,
    pub(crate) column: usize,
    pub(crate) how: Match,
}

/// A list that shows only what is recent.
#[derive(Debug)]
pub(crate) struct RecentPlan {
    pub(crate) span: SignedDuration,
    pub(crate) column: usize,
    pub(crate) lifted_by: Vec<usize>,
}

impl ListPlan {
    /// Compiles the plan; `None` if the answer shows no list.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one operation, each used once"
    )]
    pub(super) fn compile(
        operation: &str,
        object: &Map<String, Value>,
        parameters: &[Parameter],
        answer: &Shape,
        items: Option<&str>,
        within: Vec<(usize, usize)>,
        effect: &Effect,
        resource: &mut Resource,
    ) -> Option<Self> {
        let profile = Arc::clone(&resource.profile);
        let pagination = object.get("x-pagination");
        let query = |name: &str| {
            (parameters.iter()).position(|p| p.location == Location::Query && p.name == name)
        };
        let named = |name| {
            pagination
                .and_then(|page| page.get(name))
                .and_then(Value::as_str)
        };
        let list = match items {
            Some(items) => &answer.member(items)?.shape,
            None => answer,
        };
        let Kind::List(shown) = &list.kind else {
            return None;
        };
        let view = resource.view(shown.as_ref().clone());
        let total = (named("total")).or_else(|| {
            (["count", "total", "total_count"].into_iter())
                .find(|name| answer.member(name).is_some())
        });
        let (before, after) = pieces(&profile, answer, items, total, query);
        let conditions = (effect.conditions.iter())
            .map(|(member, value)| {
                (
                    resource.column(member, &Shape::default()),
                    Key::of(value, false),
                )
            })
            .collect();
        let filters = filters(parameters, resource);
        let sort = sort(parameters, resource);
        let default_column = default_column(sort.as_ref(), resource);
        let recent = profile
            .recent
            .get(operation)
            .map(|rule: &RecentOnly| RecentPlan {
                span: SignedDuration::from_secs(i64::try_from(rule.seconds).unwrap_or(i64::MAX)),
                column: resource.column(&rule.field, &Shape::of(Kind::Time)),
                lifted_by: rule
                    .lifted_by
                    .iter()
                    .filter_map(|name| query(name))
                    .collect(),
            });
        Some(Self {
            view,
            before,
            after,
            conditions,
            offset: query(named("offset").unwrap_or("offset")),
            limit: query(named("limit").unwrap_or("limit")),
            filters,
            within,
            sort,
            descending: profile.descending.clone(),
            direction: query(&profile.sort_direction_parameter),
            default_column,
            fuzzy: query(&profile.fuzzy_parameter),
            recent,
        })
    }
}

/// The filters that are written, and those that a parameter of a member's name makes.
fn filters(parameters: &[Parameter], resource: &mut Resource) -> Vec<Filter> {
    (parameters.iter().enumerate())
        .filter_map(|(parameter, compiled)| {
            let named = || {
                let is_member = resource.shape.member(&compiled.name).is_some_and(|member| {
                    !matches!(member.shape.kind, Kind::Object(_) | Kind::Any)
                });
                let filters = compiled.location == Location::Query
                    && compiled.sort.is_none()
                    && (is_member || compiled.name.ends_with("_id"));
                filters.then(|| (compiled.name.clone(), Match::Any))
            };
            let (member, how) = compiled.filter.clone().or_else(named)?;
            let sent = match (&compiled.shape.kind, how) {
                (Kind::List(item), Match::Any) => item.as_ref().clone(),
                _ => compiled.shape.clone(),
            };
            Some(Filter {
                parameter,
                name: compiled.name.clone(),
                column: resource.column(&member, &sent),
                how,
            })
        })
        .collect()
}

/// The members of the answer around its list.
fn pieces(
    profile: &ServiceProfile,
    answer: &Shape,
    items: Option<&str>,
    total: Option<&str>,
    query: impl Fn(&str) -> Option<usize>,
) -> (Vec<Piece>, Vec<Piece>) {
    let text = |text: &str| Piece::Text(text.to_owned());
    let (Some(items), Kind::Object(members)) = (items, &answer.kind) else {
        return (vec![text("[")], vec![text("]")]);
    };
    let mut before = vec![text("{")];
    for member in members.iter().filter(|member| member.name != items) {
        let value = if total == Some(member.name.as_str()) {
            Piece::Total
        } else {
            let made = crate::world::sample(profile, &member.shape, &member.name);
            match query(&member.name) {
                Some(parameter) => Piece::Parameter(parameter, made.to_string()),
                None if member.required => Piece::Text(made.to_string()),
                None => continue,
            }
        };
        before.extend([Piece::Text(key_text(&member.name)), value, text(",")]);
    }
    before.push(Piece::Text(format!("{}[", key_text(items))));
    (before, vec![text("]}")])
}

fn sort(
    parameters: &[Parameter],
    resource: &mut Resource,
) -> Option<(usize, Vec<(String, usize)>)> {
    let (parameter, members) = (parameters.iter().enumerate())
        .find_map(|(at, parameter)| Some((at, parameter.sort.as_ref()?)))?;
    let columns = (members.iter())
        .map(|(value, member)| (value.clone(), resource.column(member, &Shape::default())))
        .collect();
    Some((parameter, columns))
}

/// The order that is documented where nothing is asked for: by creation.
fn default_column(
    sort: Option<&(usize, Vec<(String, usize)>)>,
    resource: &mut Resource,
) -> Option<usize> {
    let key = resource.profile.default_sort_field.clone();
    let key = key.as_str();
    let sorted = sort.and_then(|(_, columns)| columns.iter().find(|(value, _)| value == key));
    if let Some((_, column)) = sorted {
        return Some(*column);
    }
    let shape = resource.shape.at(&[key.to_owned()])?.clone();
    Some(resource.column(key, &shape))
}

fn key_text(member: &str) -> String {
    format!("{}:", Value::from(member))
}
