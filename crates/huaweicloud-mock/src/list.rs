//! Returning a list: select, order, page, write.

use jiff::Timestamp;
use serde_json::Value;

use crate::arguments::Arguments;
use crate::contract::{ListPlan, Marker, Match, Piece, Sample};
use crate::key::Key;
use crate::problem::Problem;
use crate::world::{self, Collection, Element, Order, Ordered};

/// A condition that an element must meet.
enum Condition<'a> {
    Equal(&'a Key),
    /// A part of the text, in lower case.
    Part(String),
    /// An element of a list, or a part of the text, in lower case.
    Contains(&'a Key, String),
    Since(Timestamp),
    Until(Timestamp),
}

impl Condition<'_> {
    fn accepts(&self, key: &Key) -> bool {
        match (self, key) {
            (Self::Equal(wanted), key) => key.same(wanted),
            (Self::Part(part) | Self::Contains(_, part), Key::Text(text)) => {
                text.to_lowercase().contains(part)
            }
            (Self::Part(part), Key::List(items)) => (items.iter())
                .any(|item| matches!(item, Key::Text(text) if text.to_lowercase().contains(part))),
            (Self::Contains(wanted, _), key) => key.same(wanted),
            (Self::Since(time), Key::Time(own)) => own >= time,
            (Self::Until(time), Key::Time(own)) => own <= time,
            _ => false,
        }
    }
}

/// The JSON text of the page that a call asks for.
pub(crate) fn page(
    plan: &ListPlan,
    collection: &Collection,
    arguments: &Arguments,
    now: Timestamp,
) -> Result<String, Problem> {
    let mut conditions = conditions(plan, arguments, now);
    let order = order(plan, arguments)?;
    let offset = arguments.size(plan.offset).unwrap_or(0);
    let limit = arguments.size(plan.limit).unwrap_or(usize::MAX);
    let ordered = within_times(collection.ordered(order), order, &mut conditions);
    if let Some(marker) = &plan.marker {
        let found = after(marker, ordered, &conditions, limit, arguments);
        return Ok(write(plan, &found, arguments));
    }
    if conditions.is_empty() {
        let shown: Vec<&Element> = ordered.page(offset, limit).collect();
        let found = Found::of(ordered.len(), shown);
        return Ok(write(plan, &found, arguments));
    }
    let mut total = 0;
    let mut shown = Vec::new();
    for element in ordered.iter() {
        let passes =
            (conditions.iter()).all(|(column, condition)| condition.accepts(element.key(*column)));
        if passes {
            if total >= offset && shown.len() < limit {
                shown.push(element);
            }
            total += 1;
        }
    }
    Ok(write(plan, &Found::of(total, shown), arguments))
}

/// The elements of a page.
struct Found<'a> {
    /// The number of elements on all pages.
    total: usize,
    shown: Vec<&'a Element>,
    /// Whether another page follows, if it is known.
    has_next: bool,
}

impl<'a> Found<'a> {
    fn of(total: usize, shown: Vec<&'a Element>) -> Self {
        Self {
            total,
            shown,
            has_next: false,
        }
    }
}

/// The page after the element that the marker of a call names. A marker that names none comes after all
/// elements.
fn after<'a>(
    marker: &Marker,
    ordered: Ordered<'a>,
    conditions: &[(usize, Condition<'_>)],
    limit: usize,
    arguments: &Arguments,
) -> Found<'a> {
    let named = arguments.key(marker.parameter).filter(|key| {
        // An empty marker is that of the first page.
        !matches!(key, Key::Text(text) if text.is_empty())
    });
    let is_named = |element: &Element, named: &Key| match marker.column {
        Some(column) => element.key(column).same(named),
        None => Key::Text(element.id.to_string()).same(named),
    };
    let mut found = Found::of(0, Vec::new());
    let mut has_started = named.is_none();
    for element in ordered.iter() {
        let passes =
            (conditions.iter()).all(|(column, condition)| condition.accepts(element.key(*column)));
        found.total += usize::from(passes);
        if !has_started {
            has_started = named.is_some_and(|named| is_named(element, named));
        } else if passes && found.shown.len() < limit {
            found.shown.push(element);
        } else if passes {
            found.has_next = true;
        }
    }
    found
}

/// Where a list is ordered by a time, bounds of this time need no look at every element.
fn within_times<'a>(
    ordered: Ordered<'a>,
    order: Order,
    conditions: &mut Vec<(usize, Condition<'_>)>,
) -> Ordered<'a> {
    let (mut since, mut until) = (Timestamp::MIN, Timestamp::MAX);
    let before = conditions.len();
    conditions.retain(|(column, condition)| match condition {
        Condition::Since(time) if Some(*column) == order.column => {
            since = since.max(*time);
            false
        }
        Condition::Until(time) if Some(*column) == order.column => {
            until = until.min(*time);
            false
        }
        _ => true,
    });
    if conditions.len() == before {
        return ordered;
    }
    ordered.between(Some(&Key::Time(since)), Some(&Key::Time(until)))
}

fn conditions<'a>(
    plan: &'a ListPlan,
    arguments: &'a Arguments,
    now: Timestamp,
) -> Vec<(usize, Condition<'a>)> {
    let fuzzy = match plan.fuzzy.and_then(|at| arguments.key(at)) {
        Some(Key::List(names)) => names.as_slice(),
        _ => &[],
    };
    let mut conditions: Vec<(usize, Condition<'_>)> = (plan.filters.iter())
        .filter_map(|filter| {
            let key = arguments.key(filter.parameter)?;
            let named =
                (fuzzy.iter()).any(|name| matches!(name, Key::Text(name) if *name == filter.name));
            let condition = match (filter.how, key) {
                (Match::Equal | Match::Contains, Key::Text(text)) if named => {
                    Condition::Part(text.to_lowercase())
                }
                (Match::Contains, Key::Text(text)) => Condition::Contains(key, text.to_lowercase()),
                (Match::Since, Key::Time(time)) => Condition::Since(*time),
                (Match::Until, Key::Time(time)) => Condition::Until(*time),
                _ => Condition::Equal(key),
            };
            Some((filter.column, condition))
        })
        .collect();
    conditions
        .extend((plan.conditions.iter()).map(|(column, value)| (*column, Condition::Equal(value))));
    conditions.extend((plan.within.iter()).filter_map(|(parameter, column)| {
        Some((*column, Condition::Equal(arguments.segment(*parameter)?)))
    }));
    if let Some(recent) = &plan.recent
        && !(recent.lifted_by.iter()).any(|at| arguments.key(*at).is_some())
        && let Ok(since) = now.checked_sub(recent.span)
    {
        conditions.push((recent.column, Condition::Since(since)));
    }
    conditions
}

fn order(plan: &ListPlan, arguments: &Arguments) -> Result<Order, Problem> {
    let mut column = plan.default_column;
    if let Some((parameter, columns)) = &plan.sort
        && let Some(Key::Text(key)) = arguments.key(*parameter)
    {
        let named = columns.iter().find(|(value, _)| value == key);
        let Some((_, named)) = named else {
            let known: Vec<&str> = columns.iter().map(|(value, _)| value.as_str()).collect();
            return Err(Problem::invalid(format_args!(
                "a list is sorted by one of {}",
                known.join(", ")
            )));
        };
        column = Some(*named);
    }
    let direction = plan.direction.and_then(|at| arguments.key(at));
    Ok(Order {
        column,
        descending: matches!(direction, Some(Key::Text(text)) if *text == plan.profile.descending),
    })
}

/// Elements are stored as the text they are shown as, so a page is put together from pieces.
fn write(plan: &ListPlan, found: &Found<'_>, arguments: &Arguments) -> String {
    let (total, shown) = (found.total, found.shown.as_slice());
    let size: usize = shown
        .iter()
        .map(|element| element.shown(plan.view).len() + 1)
        .sum();
    let mut text = String::with_capacity(size + 64);
    let around = |text: &mut String, pieces: &[Piece]| {
        for piece in pieces {
            match piece {
                Piece::Text(piece) => text.push_str(piece),
                Piece::Sample(made) => text.push_str(sample(plan, made)),
                Piece::Total => text.push_str(&total.to_string()),
                Piece::Next(made, names) => {
                    if let Some(value) = next(plan, made, names, found) {
                        text.push_str(&format!("{}:{value},", Value::from(&*made.name)));
                    }
                }
                Piece::Parameter(parameter, otherwise) => match arguments.key(*parameter) {
                    Some(key) => text.push_str(&key.to_value().to_string()),
                    None => text.push_str(sample(plan, otherwise)),
                },
            }
        }
    };
    around(&mut text, &plan.before);
    for (index, element) in shown.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(element.shown(plan.view));
    }
    around(&mut text, &plan.after);
    text
}

/// Returns the property that has the marker of the next page; `None` if it is the marker, and there is no
/// next page.
fn next(plan: &ListPlan, made: &Sample, names: &[String], found: &Found<'_>) -> Option<Value> {
    let last = found.shown.last().filter(|_| found.has_next);
    let marker = last.map(|last| Value::from(&*last.id));
    let Some((name, around)) = names.split_last() else {
        return marker;
    };
    let mut whole: Value = serde_json::from_str(sample(plan, made)).unwrap_or_default();
    let inner = around
        .iter()
        .try_fold(&mut whole, |value, name| value.get_mut(name));
    if let Some(Value::Object(properties)) = inner {
        // Markers of other pages are not known.
        properties.retain(|other, _| !other.contains("marker"));
        properties.extend(marker.map(|marker| (name.clone(), marker)));
        if let Some(count) = properties.get_mut("current_count") {
            *count = found.shown.len().into();
        }
    }
    Some(whole)
}

/// Returns the JSON text of a property that is the same for every call.
fn sample<'a>(plan: &ListPlan, sample: &'a Sample) -> &'a str {
    let make = || world::sample(&plan.profile, &sample.shape, &sample.name).to_string();
    sample.text.get_or_init(make)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn accepts(condition: &Condition<'_>, value: Value) -> bool {
        condition.accepts(&Key::of(&value, true))
    }

    #[test]
    fn equal_compares_the_whole_value() {
        let red = Key::Text("red".to_owned());
        let equal = Condition::Equal(&red);
        assert!(accepts(&equal, json!("red")) && !accepts(&equal, json!("Red")));
        assert!(!accepts(&equal, json!("dark red")) && !accepts(&equal, Value::Null));
        let any = Key::List(vec![red, Key::Text("blue".to_owned())]);
        let any = Condition::Equal(&any);
        assert!(accepts(&any, json!("blue")) && accepts(&any, json!(["green", "red"])));
        assert!(!accepts(&any, json!("green")) && !accepts(&any, Value::Null));
    }

    #[test]
    fn contains_matches_substrings_and_list_elements() {
        let red = Key::Text("RED".to_owned());
        let contains = Condition::Contains(&red, "red".to_owned());
        assert!(accepts(&contains, json!("Dark Red")) && accepts(&contains, json!(["RED"])));
        assert!(!accepts(&contains, json!(["DARK RED"])) && !accepts(&contains, Value::Null));
        let part = Condition::Part("红".to_owned());
        assert!(accepts(&part, json!("大红")) && accepts(&part, json!(["大红"])));
    }

    #[test]
    fn time_bounds_are_inclusive() {
        let time: Timestamp = "2025-01-01T00:00:00Z".parse().unwrap();
        for (value, since, until) in [
            (json!("2025-01-01T08:00:00+08:00"), true, true),
            (json!("2025-01-01T00:00:00.001Z"), true, false),
            (json!("2024-12-31T23:59:59Z"), false, true),
            (json!("no time"), false, false),
            (Value::Null, false, false),
        ] {
            assert_eq!(
                accepts(&Condition::Since(time), value.clone()),
                since,
                "{value}"
            );
            assert_eq!(
                accepts(&Condition::Until(time), value.clone()),
                until,
                "{value}"
            );
        }
    }
}
