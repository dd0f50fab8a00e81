//! Facts in their serialized form: unknown facts are omitted, and `null` means that there is none.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use crate::model::{Fact, Listing};

/// A fact in a file; it is omitted if unknown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Known<T>(pub(super) T);

/// A fact that may be unknown. The outer option is omitted from the file.
pub(super) type Stated<T> = Option<Known<T>>;

pub(super) fn stated<T: Clone>(fact: &Fact<T>) -> Stated<T> {
    fact.known().cloned().map(Known)
}

pub(super) fn fact<T>(stated: Stated<T>) -> Fact<T> {
    stated.map_or(Fact::Unknown, |known| Fact::Known(known.0))
}

/// Deserializes a field that is present, whether `null` or not.
pub(super) fn some<'de, D, T>(deserializer: D) -> Result<Stated<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(|value| Some(Known(value)))
}

/// The items that a source lists: all of them, or some.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum List<T> {
    All(Vec<T>),
    Some(Vec<T>),
}

impl<T> List<T> {
    pub(super) fn of<S>(listing: &Listing<S>, item: impl FnMut(&S) -> T) -> Option<Self> {
        let items: Vec<T> = listing.items.iter().map(item).collect();
        match (listing.complete, items.is_empty()) {
            (true, _) => Some(Self::All(items)),
            (false, true) => None,
            (false, false) => Some(Self::Some(items)),
        }
    }

    pub(super) fn listing<S>(list: Option<Self>, item: impl FnMut(T) -> S) -> Listing<S> {
        let (items, complete) = match list {
            None => (Vec::new(), false),
            Some(Self::All(items)) => (items, true),
            Some(Self::Some(items)) => (items, false),
        };
        Listing {
            items: items.into_iter().map(item).collect(),
            complete,
        }
    }
}

/// Defines the structures of a file: every field is optional, and no other is allowed.
macro_rules! structures {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields, rename_all = "camelCase")]
        pub(super) struct $name { $($(#[$attribute])* pub(super) $field: $type,)* }
    )*};
}

structures! {
    /// An operation.
    Operation {
        method: String,
        path: String,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        id: Stated<Option<Box<str>>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        deprecated: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        parameters: Option<List<Parameter>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        body: Stated<Option<Body>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        responses: Option<List<Response>>,
    }

    /// A parameter, or a header of a response, which has no location.
    Parameter {
        name: String,
        #[serde(rename = "in", skip_serializing_if = "String::is_empty")]
        location: String,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        required: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        style: Stated<String>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        explode: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        allow_empty: Stated<bool>,
        #[serde(skip_serializing_if = "Schema::is_unknown")]
        schema: Schema,
    }

    /// A request body.
    Body {
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        required: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        content: Option<List<Media>>,
    }

    /// A media type of a body.
    Media {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        schema: Stated<Option<Schema>>,
    }

    /// A response.
    Response {
        status: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        headers: Option<List<Parameter>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        content: Option<List<Media>>,
    }

    /// A schema, or with `ref` alone a reference by name.
    Schema {
        #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        types: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        nullable: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        format: Stated<Option<Box<str>>>,
        #[serde(rename = "enum", skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        values: Stated<Option<List<Value>>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        default: Stated<Option<Box<Value>>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        limits: Stated<Option<Limits>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        items: Stated<Option<Box<Schema>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        properties: Option<List<Property>>,
        /// Required properties that are not listed in `properties`.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        required: Vec<Box<str>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        additional: Option<Box<Additional>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        all_of: Option<List<Schema>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        any_of: Option<List<Schema>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        one_of: Option<List<Schema>>,
    }

    /// A property of an object.
    Property {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        required: Stated<bool>,
        #[serde(skip_serializing_if = "Schema::is_unknown")]
        schema: Schema,
    }

    /// Bounds.
    Limits {
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        minimum: Stated<Option<Bound>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        maximum: Stated<Option<Bound>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        multiple_of: Stated<Option<Number>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        min_length: Stated<Option<u64>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        max_length: Stated<Option<u64>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        pattern: Stated<Option<Box<str>>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        min_items: Stated<Option<u64>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        max_items: Stated<Option<u64>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        unique_items: Stated<bool>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        min_properties: Stated<Option<u64>>,
        #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
        max_properties: Stated<Option<u64>>,
    }
}

impl Schema {
    pub(super) fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// A bound of a number, which may be exclusive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Bound {
    Within(Number),
    Beyond { exclusive: Number },
}

/// Fields that are not listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Additional {
    Allowed,
    Forbidden,
    Schema(Box<Schema>),
}

/// Schemas by name.
pub(super) type Schemas = BTreeMap<String, Schema>;
