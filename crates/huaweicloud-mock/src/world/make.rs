//! Making up values from shapes, for fields that no call has set.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::draw::Draw;
use super::{names, pattern};
use crate::contract::{Kind, Resource, Shape};
use crate::profile::ServiceProfile;

/// A text is made no longer than this for the sake of its schema.
const LONGEST_PADDING: usize = 4096;

/// Makes up the fields of one element.
pub(crate) struct Maker<'a> {
    profile: &'a ServiceProfile,
    project: &'a str,
    state: Option<(&'a str, Value)>,
    phase: &'a str,
    created: Timestamp,
    /// How long after its creation the element was last changed.
    life: SignedDuration,
}

/// A value of a shape that is the same always, for what belongs to no element.
pub(crate) fn sample(profile: &ServiceProfile, shape: &Shape, name: &str) -> Value {
    sample_with(profile, shape, name, Draw::seeded(0).named(name))
}

/// A value of a shape that depends on nothing but the draw.
pub(super) fn sample_with(
    profile: &ServiceProfile,
    shape: &Shape,
    name: &str,
    draw: Draw,
) -> Value {
    Maker::new(profile, "", Timestamp::UNIX_EPOCH).make(shape, name, draw)
}

impl<'a> Maker<'a> {
    /// Makes up an element of this project and time.
    pub(crate) fn new(profile: &'a ServiceProfile, project: &'a str, created: Timestamp) -> Self {
        Self {
            profile,
            project,
            state: None,
            phase: "",
            created: whole_seconds(created),
            life: SignedDuration::ZERO,
        }
    }

    /// Sets how long after its creation the element was last changed.
    pub(crate) fn with_life(self, life: SignedDuration) -> Self {
        Self { life, ..self }
    }

    /// Makes up an element in this state.
    pub(crate) fn in_state(self, resource: &'a Resource, state: Option<Value>) -> Self {
        let state = resource.state.as_deref().zip(state);
        let phase =
            (state.as_ref()).and_then(|(_, state)| resource.states()?.phases.get(state.as_str()?));
        Self {
            phase: phase.map_or("", String::as_str),
            state,
            ..self
        }
    }

    /// A value of this shape.
    pub(crate) fn make(&self, shape: &Shape, name: &str, draw: Draw) -> Value {
        if let Some(value) = draw.pick(&shape.values) {
            return value.clone();
        }
        match &shape.kind {
            Kind::Boolean => json!(draw.below(3) == 0),
            Kind::Integer if is_history(shape, name) => {
                let time = json!(since_1970(shape, self.time(name)));
                match shape.fits(&time) {
                    true => time,
                    false => json!(integer(shape, draw)),
                }
            }
            Kind::Integer => json!(integer(shape, draw)),
            Kind::Number => number(shape, draw),
            Kind::Time => json!(self.time(name).to_string()),
            Kind::Text => json!(self.text(shape, name, draw)),
            Kind::Any => shape.example.clone().unwrap_or_else(|| json!({})),
            Kind::List(item) => self.list(shape, item, name, draw),
            Kind::Object(properties) => (properties.iter())
                .filter_map(|property| {
                    let value =
                        self.property(&property.shape, &property.name, property.required, draw)?;
                    Some((property.name.clone(), value))
                })
                .collect(),
        }
    }

    /// A value of this shape, which has at least one entry if it is a list.
    pub(super) fn make_entries(&self, shape: &Shape, name: &str, draw: Draw) -> Value {
        let value = self.make(shape, name, draw);
        match (&shape.kind, value.as_array()) {
            (Kind::List(item), Some(entries)) if entries.is_empty() => {
                Value::Array(vec![self.make(item, name, draw.numbered(0))])
            }
            _ => value,
        }
    }

    /// Returns a property of an object; `None` if this element does not have it.
    pub(crate) fn property(
        &self,
        shape: &Shape,
        name: &str,
        required: bool,
        draw: Draw,
    ) -> Option<Value> {
        let draw = draw.named(name);
        match &self.state {
            Some((property, state)) if *property == name => return Some(state.clone()),
            _ => {}
        }
        let absent = match self.belongs(shape, name) {
            Some(belongs) => !belongs,
            None if is_history(shape, name) || matches!(shape.kind, Kind::Boolean) => {
                // Times put lists in order, and a filter by a flag divides a list in two.
                false
            }
            // An upload cannot go on without it.
            None if names::is_upload(name) => false,
            None => draw.named("absent").below(5) == 0,
        };
        match absent && !required {
            true if shape.nullable => Some(Value::Null),
            true => None,
            false => Some(self.make(shape, name, draw)),
        }
    }

    /// Whether an element in this phase has the field; `None` if that does not depend on phases.
    pub(crate) fn belongs(&self, shape: &Shape, name: &str) -> Option<bool> {
        if self.profile.unused_fields.iter().any(|own| own == name) {
            return Some(false);
        }
        if !shape.in_phases.is_empty() {
            return Some(shape.in_phases.iter().any(|phase| phase == self.phase));
        }
        names::in_phase(name, self.phase)
    }

    /// Returns the value of a field that no response contains, from the shape of a parameter.
    pub(super) fn make_hidden(&self, shape: &Shape, name: &str, draw: Draw) -> Value {
        match shape.kind {
            Kind::Any if name.ends_with("_order") => json!(draw.below(1000)),
            Kind::Any if name.ends_with("_time") => json!(self.time(name).to_string()),
            Kind::Any => json!(self.text(shape, name, draw)),
            _ => self.make(shape, name, draw),
        }
    }

    fn list(&self, shape: &Shape, item: &Shape, name: &str, draw: Draw) -> Value {
        let least = shape.min_items;
        let most = shape.max_items.unwrap_or(usize::MAX).min(least.max(3));
        let wanted = least.max(draw.below(4)).min(most);
        let mut items: Vec<Value> = Vec::new();
        // An enum may have fewer values than the list wants; twice the number of tries finds them.
        for index in 0..wanted.saturating_mul(2).max(wanted + 8) {
            if items.len() == wanted {
                break;
            }
            let made = self.make(item, name, draw.numbered(index as u64));
            let made = item.values.get(index).cloned().unwrap_or(made);
            if !items.contains(&made) {
                items.push(made);
            }
        }
        while items.len() < least && !shape.unique {
            items.push(self.make(item, name, draw));
        }
        Value::Array(items)
    }

    fn time(&self, name: &str) -> Timestamp {
        let after = if name.contains("create") {
            SignedDuration::ZERO
        } else if name.contains("start") {
            self.life / 4
        } else {
            self.life
        };
        whole_seconds(self.created.checked_add(after).unwrap_or(self.created))
    }

    fn text(&self, shape: &Shape, name: &str, draw: Draw) -> String {
        let shortest = shape.min_length.unwrap_or_default().min(LONGEST_PADDING);
        if let Some(pattern) = &shape.pattern {
            let example = shape.example.as_ref().and_then(Value::as_str);
            return (example.map(str::to_owned))
                .or_else(|| pattern::text(pattern, shortest, draw))
                .unwrap_or_default();
        }
        if let Some(text) = shape
            .format
            .as_deref()
            .and_then(|format| formatted(format, draw))
        {
            return match text {
                Formatted::Text(text) => text,
                Formatted::Time => self.time(name).to_string(),
                Formatted::Date => self.time(name).to_string().chars().take(10).collect(),
            };
        }
        let text = if name == self.profile.project_parameter {
            self.project.to_owned()
        } else if let Some(text) = names::text(self.profile, name, draw) {
            text
        } else if let Some(example) = shape.example.as_ref().and_then(Value::as_str) {
            example.to_owned()
        } else if names::is_time(name) {
            self.time(name).to_string()
        } else {
            format!("{name}-{}", draw.below(8) + 1)
        };
        let missing = shortest.saturating_sub(text.chars().count());
        let longest = shape.max_length.unwrap_or(usize::MAX);
        (text.chars().chain(std::iter::repeat_n('0', missing)))
            .take(longest)
            .collect()
    }
}

enum Formatted {
    Text(String),
    Time,
    Date,
}

/// A text of a format that values are checked for.
fn formatted(format: &str, draw: Draw) -> Option<Formatted> {
    let digits = draw.hex();
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    Some(Formatted::Text(match format {
        "date-time" => return Some(Formatted::Time),
        "date" => return Some(Formatted::Date),
        "time" => "08:00:00Z".to_owned(),
        "duration" => "PT1M".to_owned(),
        "email" | "idn-email" => format!("{}@example.com", part(0, 8)),
        "hostname" | "idn-hostname" => format!("{}.example.com", part(0, 8)),
        "ipv4" => format!("192.0.2.{}", draw.below(256)),
        "ipv6" => format!("2001:db8::{}", part(0, 4)),
        "uri" | "iri" | "url" => format!("https://example.com/{digits}"),
        "uri-reference" | "iri-reference" | "json-pointer" => format!("/{digits}"),
        "uuid" => [
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32),
        ]
        .join("-"),
        // Base64 of letters and digits, whose length is a multiple of four.
        "byte" => digits,
        _ => return None,
    }))
}

fn integer(shape: &Shape, draw: Draw) -> i64 {
    let (least, most) = range(shape);
    let above = i64::try_from(draw.below((most - least) as usize + 1)).unwrap_or_default();
    let number = (least.ceil() as i64).saturating_add(above);
    match shape
        .multiple_of
        .map(|step| step as i64)
        .filter(|step| *step > 1)
    {
        Some(step) => least_multiple(number, step, most),
        None => number,
    }
}

/// The multiple of `step` at or above `number`, or the one below where that is too large.
fn least_multiple(number: i64, step: i64, most: f64) -> i64 {
    let above = number.saturating_add((step - number.rem_euclid(step)) % step);
    if above as f64 > most {
        above - step
    } else {
        above
    }
}

/// Hundredths, and sometimes a whole number, which is written without a fraction.
fn number(shape: &Shape, draw: Draw) -> Value {
    let (least, most) = range(shape);
    if let Some(step) = shape.multiple_of {
        return json!((least / step).ceil() * step);
    }
    if draw.below(4) == 0 && least.ceil() <= most {
        return json!(integer(shape, draw));
    }
    let hundredths = draw.below(((most - least) * 100.0) as usize + 1);
    json!((least + hundredths as f64 / 100.0).min(most))
}

fn range(shape: &Shape) -> (f64, f64) {
    let least = shape
        .minimum
        .unwrap_or_else(|| shape.maximum.map_or(0.0, |most| most.min(0.0)));
    let most = shape.maximum.unwrap_or(f64::MAX).min(least + 1000.0);
    (least, most.max(least))
}

/// Whether a value is the time of a creation or change, or any time that the schema marks as one.
fn is_history(shape: &Shape, name: &str) -> bool {
    match shape.kind {
        Kind::Time => true,
        Kind::Integer => names::is_creation(name) || names::is_change(name),
        _ => false,
    }
}

/// A time as a number: of milliseconds, or of seconds where the number has 32 bits.
pub(crate) fn since_1970(shape: &Shape, time: Timestamp) -> i64 {
    match shape.format.as_deref() {
        Some("int32") => time.as_second(),
        _ => time.as_millisecond(),
    }
}

/// The time without its fraction of a second.
pub(crate) fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
