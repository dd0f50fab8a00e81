//! The plan of a list: which parameters filter, order and page it, by which members.

use serde_json::{Map, Value};

use super::parameter::{Location, Match, Parameter};
use super::resource::Resource;
use super::shape::{Kind, Shape};
use crate::rules::{self, Recent};

/// How one list operation reads its collection.
#[derive(Debug)]
pub(crate) struct ListPlan {
    pub(crate) resource: usize,
    pub(crate) view: usize,
    /// Member of the answer that holds the elements, as JSON text with its colon.
    pub(crate) items: String,
    /// Member of the answer that holds the count, in the same way.
    pub(crate) total: Option<String>,
    /// Parameters, by number, in the same way below.
    pub(crate) offset: Option<usize>,
    pub(crate) limit: Option<usize>,
    pub(crate) filters: Vec<Filter>,
    /// Path parameters and the columns that must have their values.
    pub(crate) within: Vec<(usize, usize)>,
    /// Sort key values, and the column of each.
    pub(crate) sort: Option<(usize, Vec<(String, usize)>)>,
    pub(crate) direction: Option<usize>,
    /// The column that orders the list when a call names none.
    pub(crate) default_column: Option<usize>,
    /// The parameter that names the filters which match a part of a value.
    pub(crate) fuzzy: Option<usize>,
    pub(crate) recent: Option<RecentPlan>,
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
    pub(crate) rule: Recent,
    pub(crate) column: usize,
    pub(crate) lifted_by: Vec<usize>,
}

impl ListPlan {
    /// Compiles the plan; `None` if the operation does not page or shows no list.
    pub(super) fn compile(
        resource_number: usize,
        operation: &str,
        object: &Map<String, Value>,
        parameters: &[Parameter],
        answer: &Shape,
        within: Vec<(usize, usize)>,
        resource: &mut Resource,
    ) -> Option<Self> {
        let pagination = object.get("x-pagination")?;
        let named = |name| pagination.get(name).and_then(Value::as_str);
        let query = |name: &str| {
            (parameters.iter()).position(|p| p.location == Location::Query && p.name == name)
        };
        let items = named("items")?;
        let Kind::List(shown) = &answer.at(&[items.to_owned()])?.kind else {
            return None;
        };
        let view = resource.view(shown.as_ref().clone());
        let filters = filters(parameters, resource);
        let sort = sort(parameters, resource);
        let default_column = default_column(sort.as_ref(), resource);
        let recent = rules::recent(operation).map(|rule| RecentPlan {
            rule,
            column: resource.column(rule.member, &Shape::of(Kind::Time)),
            lifted_by: rule
                .lifted_by
                .iter()
                .filter_map(|name| query(name))
                .collect(),
        });
        Some(Self {
            resource: resource_number,
            view,
            items: key_text(items),
            total: named("total").map(key_text),
            offset: named("offset").and_then(query),
            limit: named("limit").and_then(query),
            filters,
            within,
            sort,
            direction: query(rules::SORT_DIRECTION),
            default_column,
            fuzzy: query(rules::FUZZY_FIELDS),
            recent,
        })
    }
}

fn filters(parameters: &[Parameter], resource: &mut Resource) -> Vec<Filter> {
    (parameters.iter().enumerate())
        .filter_map(|(parameter, compiled)| {
            let (member, how) = compiled.filter.as_ref()?;
            let sent = match (&compiled.shape.kind, how) {
                (Kind::List(item), Match::Any) => item.as_ref().clone(),
                _ => compiled.shape.clone(),
            };
            Some(Filter {
                parameter,
                name: compiled.name.clone(),
                column: resource.column(member, &sent),
                how: *how,
            })
        })
        .collect()
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
    let key = rules::DEFAULT_SORT_KEY;
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
