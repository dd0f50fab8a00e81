//! Encoding, comparing and printing values.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq, SerializeStruct},
};
use serde_json::Value;

use super::{
    field::{Field, Shape},
    object::Object,
    value::{Model, View},
};

/// A value with what decides which of its fields are encoded.
#[derive(Clone, Copy)]
pub(crate) struct Encoded<'a> {
    view: View<'a>,
    fields: Fields,
}

/// Which fields of objects are encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fields {
    /// Those of a request: without those that only responses have.
    OfRequest,
    /// Those that are present.
    Present,
    /// All known fields, and no others.
    All,
}

/// Encodes every known field of an object, and `null` for those that are absent.
///
/// Types serialize without the fields that are absent, as the service expects them. Formats whose rows
/// must be of one length, such as CSV, need all of them:
///
/// ```
/// use huaweicloud_core::{AllFields, Timestamp};
/// # use huaweicloud_core::{Extra, codegen::object};
/// # struct Job { job_id: String, name: Option<String>, extra: Extra }
/// # object! { Job, extra {
/// #     0 job_id: String = required "job_id";
/// #     1 name: Option<String> = optional "name";
/// # } }
///
/// # fn table(jobs: Vec<Job>) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
/// let mut table = csv::Writer::from_writer(Vec::new());
/// for job in &jobs {
///     table.serialize(AllFields(job))?;
/// }
/// # Ok(table.into_inner()?)
/// # }
/// ```
///
/// [Fields that are not known](crate::Extra) are left out. In formats that are not for people, such as
/// postcard, whose readers find fields by their place, types always serialize in this way, and are read as
/// the same version wrote them.
#[derive(Clone, Copy, Debug)]
pub struct AllFields<T>(pub T);

impl<T: Model> Serialize for AllFields<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (view, fields) = (self.0.view(), Fields::All);
        Encoded { view, fields }.serialize(serializer)
    }
}

impl<'a> Encoded<'a> {
    /// Returns a value as requests contain it.
    pub(crate) fn for_request(view: View<'a>) -> Self {
        let fields = Fields::OfRequest;
        Self { view, fields }
    }

    /// Returns a part of the value.
    fn part<'p>(&self, view: View<'p>) -> Encoded<'p> {
        let fields = self.fields;
        Encoded { view, fields }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (view, fields) = (*self, Fields::Present);
        Encoded { view, fields }.serialize(serializer)
    }
}

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
            View::Null => serializer.serialize_none(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Number(value) if !value.is_finite() && serializer.is_human_readable() => {
                Err(S::Error::custom(format_args!("JSON has no number {value}")))
            }
            View::Number(value) => serializer.serialize_f64(value),
            View::Text(value) => serializer.serialize_str(value),
            View::Json(value) => value.serialize(serializer),
            View::Object(value) => write(value, self.fields, serializer),
            View::List(list) => {
                let mut elements = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    elements.serialize_element(&self.part(list.element(index)))?;
                }
                elements.end()
            }
            View::Map(map) => {
                let mut entries = serializer.serialize_map(Some(map.len()))?;
                let mut result = Ok(());
                map.each(&mut |key, value| {
                    if result.is_ok() {
                        result = entries.serialize_entry(key, &self.part(value));
                    }
                });
                result?;
                entries.end()
            }
        }
    }
}

/// Encodes an object: its known fields, then the others.
///
/// A known field that could not be decoded has both a value and a raw value. The raw value is encoded
/// as long as the value is unchanged since decoding.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    write(object, Fields::Present, serializer)
}

fn write<S: Serializer>(
    object: &dyn Object,
    fields: Fields,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // Readers of other formats find fields by their place.
    let fields = match serializer.is_human_readable() {
        true => fields,
        false => Fields::All,
    };
    if fields == Fields::All || object.extra().is_empty() {
        return write_fields(object, fields, serializer);
    }
    with_extra(object, fields).serialize(serializer)
}

fn write_fields<S: Serializer>(
    object: &dyn Object,
    which: Fields,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let fields = object.layout().fields;
    let mut entries = serializer.serialize_struct(object.layout().name, fields.len())?;
    for (index, field) in fields.iter().enumerate() {
        let view = object.field(index).view();
        let is_left_out = match which {
            Fields::OfRequest => field.read_only || is_absent(field, view),
            Fields::Present => is_absent(field, view),
            Fields::All => false,
        };
        let value = Encoded {
            view,
            fields: which,
        };
        if is_left_out {
            entries.skip_field(field.name)?;
        } else if which == Fields::All && matches!((field.shape)(), Shape::Optional(_)) {
            entries.serialize_field(field.name, &Optional(value))?;
        } else {
            entries.serialize_field(field.name, &value)?;
        }
    }
    entries.end()
}

/// A value that may be absent.
struct Optional<'a>(Encoded<'a>);

impl Serialize for Optional<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.view {
            View::Null => serializer.serialize_none(),
            _ => serializer.serialize_some(&self.0),
        }
    }
}

/// Returns whether a field is not encoded.
fn is_absent(field: &Field, view: View<'_>) -> bool {
    match view {
        View::Null => !field.required,
        View::List(list) => field.skip_empty && list.len() == 0,
        View::Map(map) => field.skip_empty && map.len() == 0,
        _ => false,
    }
}

/// Returns the known fields and the others.
///
/// A known field whose value could not be decoded is encoded as it was received, unless it was
/// changed since.
fn with_extra(object: &dyn Object, which: Fields) -> serde_json::Map<String, Value> {
    let fields = object.layout().fields;
    let is_request = which == Fields::OfRequest;
    let mut written = serde_json::Map::new();
    for (index, field) in fields.iter().enumerate() {
        if is_request && field.read_only {
            continue;
        }
        let view = object.field(index).view();
        let own = own(field, view);
        match object.extra().received(field.name, own.as_ref()) {
            Some(value) => written.insert(field.name.to_owned(), value.clone()),
            None if is_request => own.and_then(|_| {
                let value = raw(&Encoded {
                    view,
                    fields: which,
                });
                written.insert(field.name.to_owned(), value)
            }),
            None => own.and_then(|value| written.insert(field.name.to_owned(), value)),
        };
    }
    let is_known = |name: &str| fields.iter().any(|field| field.name == name);
    for (name, value) in object.extra().iter().filter(|(name, _)| !is_known(name)) {
        written.insert(name.to_owned(), value.clone());
    }
    written
}

/// Returns the value that a field is encoded with; `None` if it is not encoded.
pub(super) fn own(field: &Field, view: View<'_>) -> Option<Value> {
    (!is_absent(field, view)).then(|| raw(&view))
}

/// Returns the JSON form of a value.
pub(crate) fn raw<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Returns whether two objects of one type are equal.
#[must_use]
pub fn equal(left: &dyn Object, right: &dyn Object) -> bool {
    let same = |index| same(left.field(index).view(), right.field(index).view());
    (0..left.layout().fields.len()).all(same) && left.extra() == right.extra()
}

fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        #[expect(
            clippy::float_cmp,
            reason = "equality of fields is that of their values"
        )]
        (View::Number(left), View::Number(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::Object(left), View::Object(right)) => equal(left, right),
        (View::List(left), View::List(right)) => {
            let elements = |index| same(left.element(index), right.element(index));
            left.len() == right.len() && (0..left.len()).all(elements)
        }
        (View::Map(left), View::Map(right)) => {
            let mut equal = left.len() == right.len();
            left.each(&mut |key, value| {
                equal = equal && right.value(key).is_some_and(|other| same(value, other));
            });
            equal
        }
        _ => false,
    }
}

/// Prints an object without the values of its sensitive fields.
///
/// # Errors
///
/// Returns the errors of the formatter.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let layout = object.layout();
    let mut printed = f.debug_struct(layout.name);
    for (index, (field, name)) in layout.fields.iter().zip(layout.names).enumerate() {
        let value = object.field(index);
        if field.sensitive {
            printed.field(name, &Redacted(is_absent(field, value.view())));
        } else {
            printed.field(name, value);
        }
    }
    printed.field(layout.extra, object.extra()).finish()
}

/// A placeholder for a sensitive value: prints whether there is one, but not the value.
struct Redacted(bool);

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 { "None" } else { "[redacted]" })
    }
}
