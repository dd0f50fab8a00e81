//! The plan of a list: the parameters that filter, order and page it, and the fields that they use.

use std::sync::{Arc, OnceLock};

use jiff::SignedDuration;
use openapi_document::extensions::{Match, NextMarker, Pagination, Sort};
use serde_json::Value;

use super::parameter::{Location, Parameter};
use super::resource::Resource;
use super::shape::{Kind, Shape};
use crate::key::Key;
use crate::profile::ServiceProfile;

/// How one list operation reads its collection.
#[derive(Debug)]
pub(crate) struct ListPlan {
    pub(crate) profile: Arc<ServiceProfile>,
    pub(crate) view: usize,
    /// The parts of the response before and after the elements, in order.
    pub(crate) before: Vec<Piece>,
    pub(crate) after: Vec<Piece>,
    /// Parameters, by number, in the same way below.
    pub(crate) offset: Option<usize>,
    pub(crate) limit: Option<usize>,
    /// How a page is found whose parameter is a marker.
    pub(crate) marker: Option<Marker>,
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
    /// Columns that have these values in every element of the path.
    pub(crate) conditions: Vec<(usize, Key)>,
}

/// A part of a response around the elements.
#[derive(Debug)]
pub(crate) enum Piece {
    /// JSON text as it is.
    Text(String),
    /// How many elements there are.
    Total,
    /// A value that is made up from a schema.
    Sample(Sample),
    /// The property with the marker of the next page, and the names that lead to it inside the
    /// property. Without a next page, there is no marker.
    Next(Sample, Vec<String>),
    /// The value of a parameter, or the sample if the call does not set it.
    Parameter(usize, Sample),
}

/// A list that is paged by markers: a page starts after the element that its marker names.
#[derive(Debug)]
pub(crate) struct Marker {
    pub(crate) parameter: usize,
    /// The column with the marker of an element; its id if there is none.
    pub(crate) column: Option<usize>,
}

/// A property of a response that is the same for every call.
#[derive(Debug)]
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    /// Its JSON text, made up at the first use.
    pub(crate) text: OnceLock<String>,
}

impl Sample {
    fn of(name: &str, shape: &Shape) -> Self {
        Self {
            name: name.to_owned(),
            shape: shape.clone(),
            text: OnceLock::new(),
        }
    }
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

/// The parts of a list operation that its plan is made from.
pub(super) struct ListSource<'a> {
    pub(super) operation: &'a str,
    pub(super) pagination: Option<&'a Pagination>,
    pub(super) parameters: &'a [Parameter],
    pub(super) response: &'a Shape,
    /// The property of the response with the elements.
    pub(super) items: Option<&'a str>,
    pub(super) conditions: &'a [(String, Value)],
}

impl<'a> ListSource<'a> {
    /// The number of a query parameter.
    fn query(&self, name: &str) -> Option<usize> {
        (self.parameters.iter()).position(|p| p.location == Location::Query && p.name == name)
    }

    /// The property of the response that counts the elements.
    fn total(&self) -> Option<&'a str> {
        let usual = ["count", "total", "total_count"];
        (self.pagination.and_then(|pages| pages.total.as_deref()))
            .or_else(|| (usual.into_iter()).find(|name| self.response.property(name).is_some()))
    }

    /// How its pages are found, if they have markers.
    fn marker(&self, resource: &mut Resource) -> Option<Marker> {
        let pages = self.pagination?;
        let column = match pages.next.as_ref()? {
            NextMarker::Response(_) => None,
            NextMarker::LastElement(property) => Some(resource.column(property, &Shape::default())),
        };
        let parameter = self.query(&pages.offset)?;
        Some(Marker { parameter, column })
    }

    /// The names that lead to the marker of the next page in the response.
    fn next(&self) -> Option<Vec<String>> {
        match self.pagination?.next.as_ref()? {
            NextMarker::Response(pointer) => {
                let names = pointer
                    .split('/')
                    .skip(1)
                    .map(openapi_document::pointer::unescape);
                Some(names.map(|name| name.into_owned()).collect())
            }
            NextMarker::LastElement(_) => None,
        }
    }

    /// The shape of one element.
    fn shown(&self) -> Option<&'a Shape> {
        let list = match self.items {
            Some(items) => &self.response.property(items)?.shape,
            None => self.response,
        };
        match &list.kind {
            Kind::List(shown) => Some(shown),
            _ => None,
        }
    }
}

impl ListPlan {
    /// Compiles the plan; returns `None` if the response has no list.
    pub(super) fn compile(
        source: &ListSource<'_>,
        within: Vec<(usize, usize)>,
        resource: &mut Resource,
    ) -> Option<Self> {
        let profile = Arc::clone(&resource.profile);
        let view = resource.view(source.shown()?.clone());
        let (before, after) = pieces(source);
        let conditions = (source.conditions.iter())
            .map(|(field, value)| {
                let column = resource.column(field, &Shape::default());
                (column, Key::of(value, false))
            })
            .collect();
        let filters = filters(source.parameters, resource);
        let sort = sort(source.parameters, resource);
        let default_column = default_column(sort.as_ref(), resource);
        let recent = (profile.recent.get(source.operation)).map(|rule| RecentPlan {
            span: SignedDuration::from_secs(i64::try_from(rule.seconds).unwrap_or(i64::MAX)),
            column: resource.column(&rule.field, &Shape::of(Kind::Time)),
            lifted_by: (rule.lifted_by.iter())
                .filter_map(|name| source.query(name))
                .collect(),
        });
        let (offset, limit) = match source.pagination {
            Some(pages) => (pages.offset.as_str(), pages.limit.as_str()),
            None => ("offset", "limit"),
        };
        let marker = source.marker(resource);
        Some(Self {
            view,
            before,
            after,
            conditions,
            offset: source.query(offset).filter(|_| marker.is_none()),
            marker,
            limit: source.query(limit),
            filters,
            within,
            sort,
            direction: source.query(&profile.sort_direction_parameter),
            default_column,
            fuzzy: source.query(&profile.fuzzy_parameter),
            recent,
            profile,
        })
    }
}

/// The filters that `x-filter` declares, and parameters that have the name of a field.
fn filters(parameters: &[Parameter], resource: &mut Resource) -> Vec<Filter> {
    (parameters.iter().enumerate())
        .filter_map(|(parameter, compiled)| {
            let named = || {
                let is_property = resource
                    .shape
                    .property(&compiled.name)
                    .is_some_and(|property| {
                        !matches!(property.shape.kind, Kind::Object(_) | Kind::Any)
                    });
                let filters = compiled.location == Location::Query
                    && compiled.sort.is_none()
                    && (is_property || compiled.name.ends_with("_id"));
                filters.then(|| (compiled.name.clone(), Match::Any))
            };
            let declared = compiled.filter.as_ref();
            let declared = declared.map(|filter| (filter.field.clone(), filter.how));
            let (property, how) = declared.or_else(named)?;
            let mut sent = match (&compiled.shape.kind, how) {
                (Kind::List(item), Match::Any) => item.as_ref().clone(),
                _ => compiled.shape.clone(),
            };
            sent.reference = compiled.reference.clone();
            Some(Filter {
                parameter,
                name: compiled.name.clone(),
                column: resource.column(&property, &sent),
                how,
            })
        })
        .collect()
}

/// The properties of the response around its list.
fn pieces(source: &ListSource<'_>) -> (Vec<Piece>, Vec<Piece>) {
    let text = |text: &str| Piece::Text(text.to_owned());
    let (Some(items), Kind::Object(properties)) = (source.items, &source.response.kind) else {
        return (vec![text("[")], vec![text("]")]);
    };
    let mut before = vec![text("{")];
    let next = source.next().unwrap_or_default();
    for property in properties.iter().filter(|property| property.name != items) {
        if let Some((first, rest)) = next.split_first()
            && *first == property.name
        {
            let sample = Sample::of(&property.name, &property.shape);
            before.push(Piece::Next(sample, rest.to_vec()));
            continue;
        }
        let value = if source.total() == Some(property.name.as_str()) {
            Piece::Total
        } else {
            let sample = Sample::of(&property.name, &property.shape);
            match source.query(&property.name) {
                Some(parameter) => Piece::Parameter(parameter, sample),
                None if property.required => Piece::Sample(sample),
                None => continue,
            }
        };
        before.extend([Piece::Text(key_text(&property.name)), value, text(",")]);
    }
    before.push(Piece::Text(format!("{}[", key_text(items))));
    (before, vec![text("]}")])
}

fn sort(
    parameters: &[Parameter],
    resource: &mut Resource,
) -> Option<(usize, Vec<(String, usize)>)> {
    let (parameter, Sort(fields)) = (parameters.iter().enumerate())
        .find_map(|(at, parameter)| Some((at, parameter.sort.as_ref()?)))?;
    let columns = (fields.iter())
        .map(|(value, field)| (value.clone(), resource.column(field, &Shape::default())))
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

fn key_text(property: &str) -> String {
    format!("{}:", Value::from(property))
}
