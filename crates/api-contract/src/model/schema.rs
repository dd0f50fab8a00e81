//! Schemas, as a graph.

use std::fmt;

use serde_json::{Number, Value};

use super::{At, Docs, Fact, Listing};

/// A reference to a schema in its contract's list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(u32);

impl SchemaId {
    /// The schema of which nothing is known; every contract contains it.
    pub const UNKNOWN: Self = Self(0);

    pub(crate) fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or_default())
    }

    pub(crate) fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or_default()
    }
}

/// A set of JSON types, without `null`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Types(u8);

impl Types {
    /// No type; with [`Schema::nullable`], `null` alone.
    pub const NONE: Self = Self(0);
    /// `boolean`.
    pub const BOOLEAN: Self = Self(1);
    /// `integer`.
    pub const INTEGER: Self = Self(2);
    /// `number`, which includes every integer.
    pub const NUMBER: Self = Self(4);
    /// `string`.
    pub const STRING: Self = Self(8);
    /// `array`.
    pub const ARRAY: Self = Self(16);
    /// `object`.
    pub const OBJECT: Self = Self(32);
    /// Any type: the schema does not restrict it.
    pub const ANY: Self = Self(63);

    const NAMES: [(Self, &'static str); 6] = [
        (Self::BOOLEAN, "boolean"),
        (Self::INTEGER, "integer"),
        (Self::NUMBER, "number"),
        (Self::STRING, "string"),
        (Self::ARRAY, "array"),
        (Self::OBJECT, "object"),
    ];

    /// Returns the type of a name in JSON Schema, except for `null`.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(types, _)| *types)
    }

    /// Returns the union of both sets.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the intersection of both sets; an integer is in `number`.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        let shared = Self(self.numbers().0 & other.numbers().0);
        let names_it = self.contains(Self::INTEGER) && other.contains(Self::INTEGER);
        // A `number` that is also any value stays a `number`.
        if shared.contains(Self::NUMBER) && !names_it {
            Self(shared.0 & !Self::INTEGER.0)
        } else {
            shared
        }
    }

    /// Returns the types of this set that the other one does not have.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.numbers().0)
    }

    /// Returns whether every value of the other set's types has one of this set's types.
    pub fn covers(self, other: Self) -> bool {
        other.0 & !self.numbers().0 == 0
    }

    /// Returns whether the set contains all types of the other by name.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    fn numbers(self) -> Self {
        if self.contains(Self::NUMBER) {
            self.with(Self::INTEGER)
        } else {
            self
        }
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ANY {
            return f.write_str("any");
        }
        let names: Vec<&str> = Self::NAMES
            .iter()
            .filter(|(types, _)| self.contains(*types))
            .map(|(_, name)| *name)
            .collect();
        f.write_str(if names.is_empty() { "null" } else { "" })?;
        f.write_str(&names.join(" or "))
    }
}

impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The constraints of a value.
///
/// A fact that a source does not state is unknown; in a source such as OpenAPI, where an omitted
/// field has a meaning, the fact has that meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its place in the source.
    pub at: At,
    /// Its name, if it has one; a new name is not a change.
    pub name: Option<Box<str>>,
    /// The allowed types.
    pub types: Fact<Types>,
    /// Whether `null` is allowed in addition.
    pub nullable: Fact<bool>,
    /// A refinement of the type, such as `int64` or `date-time`.
    pub format: Fact<Option<Box<str>>>,
    /// The allowed values, if they are listed.
    pub values: Fact<Option<Box<Enumeration>>>,
    /// The only allowed value.
    pub constant: Fact<Option<Box<Value>>>,
    /// The value that is used for a missing one.
    pub default: Fact<Option<Box<Value>>>,
    /// Bounds of numbers, strings, arrays and objects.
    pub limits: Fact<Option<Box<Limits>>>,
    /// The schema of each element of a list.
    pub items: Fact<Option<SchemaId>>,
    /// The properties of an object.
    pub properties: Listing<Property>,
    /// Required properties that are not listed in `properties`.
    pub also_required: Vec<Box<str>>,
    /// Whether and which properties that are not listed are allowed.
    pub additional: Fact<Additional>,
    /// Schemas that must all match.
    pub all_of: Listing<SchemaId>,
    /// Schemas of which at least one must match.
    pub any_of: Listing<SchemaId>,
    /// Schemas of which exactly one must match.
    pub one_of: Listing<SchemaId>,
    /// The schema that must not match.
    pub not: Fact<Option<SchemaId>>,
    /// The property that selects one of several schemas.
    pub discriminator: Fact<Option<Box<Discriminator>>>,
    /// Whether it occurs only in responses.
    pub read_only: Fact<bool>,
    /// Whether it occurs only in requests.
    pub write_only: Fact<bool>,
    /// Whether it is deprecated.
    pub deprecated: Fact<bool>,
    /// Rarely used keywords.
    pub rare: Fact<Option<Box<Rare>>>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// The schema for ids out of range.
pub(super) static UNKNOWN: Schema = Schema::nothing();

impl Schema {
    /// Creates a schema of which nothing is known.
    pub fn unknown(at: At) -> Self {
        Self {
            at,
            ..Self::nothing()
        }
    }

    /// Creates a schema that allows everything, as an empty schema does in OpenAPI.
    pub fn any(at: At) -> Self {
        Self {
            at,
            name: None,
            types: Fact::Known(Types::ANY),
            nullable: Fact::Known(false),
            format: Fact::Known(None),
            values: Fact::Known(None),
            constant: Fact::Known(None),
            default: Fact::Known(None),
            limits: Fact::Known(None),
            items: Fact::Known(None),
            properties: Listing::complete(Vec::new()),
            also_required: Vec::new(),
            additional: Fact::Known(Additional::Allowed),
            all_of: Listing::complete(Vec::new()),
            any_of: Listing::complete(Vec::new()),
            one_of: Listing::complete(Vec::new()),
            not: Fact::Known(None),
            discriminator: Fact::Known(None),
            read_only: Fact::Known(false),
            write_only: Fact::Known(false),
            deprecated: Fact::Known(false),
            rare: Fact::Known(None),
            docs: Fact::Known(None),
        }
    }

    const fn nothing() -> Self {
        Self {
            at: At::ZERO,
            name: None,
            types: Fact::Unknown,
            nullable: Fact::Unknown,
            format: Fact::Unknown,
            values: Fact::Unknown,
            constant: Fact::Unknown,
            default: Fact::Unknown,
            limits: Fact::Unknown,
            items: Fact::Unknown,
            properties: Listing::unknown(),
            also_required: Vec::new(),
            additional: Fact::Unknown,
            all_of: Listing::unknown(),
            any_of: Listing::unknown(),
            one_of: Listing::unknown(),
            not: Fact::Unknown,
            discriminator: Fact::Unknown,
            read_only: Fact::Unknown,
            write_only: Fact::Unknown,
            deprecated: Fact::Unknown,
            rare: Fact::Unknown,
            docs: Fact::Unknown,
        }
    }
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Whether the object requires it.
    pub required: Fact<bool>,
    /// The schema of its value.
    pub schema: SchemaId,
}

/// The values that a schema lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values.
    pub values: Listing<Value>,
    /// Whether readers must expect values that are not listed.
    pub open: Fact<bool>,
}

/// A bound of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The bound.
    pub value: Number,
    /// Whether the bound itself is excluded.
    pub exclusive: bool,
}

/// Bounds of numbers, strings, arrays and objects. `Known(None)` means that there is no such bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// The minimum.
    pub minimum: Fact<Option<Bound>>,
    /// The maximum.
    pub maximum: Fact<Option<Bound>>,
    /// The divisor of the number.
    pub multiple_of: Fact<Option<Number>>,
    /// The minimum length of a string, in characters.
    pub min_length: Fact<Option<u64>>,
    /// The maximum length of a string, in characters.
    pub max_length: Fact<Option<u64>>,
    /// The pattern that a string must match.
    pub pattern: Fact<Option<Box<str>>>,
    /// The minimum number of elements.
    pub min_items: Fact<Option<u64>>,
    /// The maximum number of elements.
    pub max_items: Fact<Option<u64>>,
    /// Whether elements must be unique.
    pub unique_items: Fact<bool>,
    /// The minimum number of properties.
    pub min_properties: Fact<Option<u64>>,
    /// The maximum number of properties.
    pub max_properties: Fact<Option<u64>>,
}

impl Limits {
    /// Creates limits without any bound.
    pub const fn none() -> Self {
        Self {
            minimum: Fact::Known(None),
            maximum: Fact::Known(None),
            multiple_of: Fact::Known(None),
            min_length: Fact::Known(None),
            max_length: Fact::Known(None),
            pattern: Fact::Known(None),
            min_items: Fact::Known(None),
            max_items: Fact::Known(None),
            unique_items: Fact::Known(false),
            min_properties: Fact::Known(None),
            max_properties: Fact::Known(None),
        }
    }

    /// Creates limits of which nothing is known.
    pub const fn unknown() -> Self {
        Self {
            minimum: Fact::Unknown,
            maximum: Fact::Unknown,
            multiple_of: Fact::Unknown,
            min_length: Fact::Unknown,
            max_length: Fact::Unknown,
            pattern: Fact::Unknown,
            min_items: Fact::Unknown,
            max_items: Fact::Unknown,
            unique_items: Fact::Unknown,
            min_properties: Fact::Unknown,
            max_properties: Fact::Unknown,
        }
    }
}

/// Whether and which properties that are not listed are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Any are allowed.
    Allowed,
    /// None are allowed.
    Forbidden,
    /// Values that match this schema are allowed.
    Schema(SchemaId),
}

/// The property that selects one of several schemas.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// Its place in the source.
    pub at: At,
    /// The name of the property.
    pub property: Box<str>,
    /// Its values with the schemas that they select, as written.
    pub mapping: Vec<(Box<str>, Box<str>)>,
    /// Every known value with the schema that it selects: those of the mapping, and the names of
    /// schemas that are alternatives or extend this schema.
    pub subtypes: Vec<(Box<str>, SchemaId)>,
}

/// Rarely used keywords, most of them introduced by OpenAPI 3.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rare {
    /// The schemas of the first elements of a list, by position.
    pub prefix_items: Vec<SchemaId>,
    /// The schema that some elements of a list must match.
    pub contains: Option<Contains>,
    /// Properties by the pattern of their names.
    pub pattern_properties: Vec<(Box<str>, SchemaId)>,
    /// The schema of property names.
    pub property_names: Option<SchemaId>,
    /// Properties that are required if another one is present.
    pub dependent_required: Vec<(Box<str>, Vec<Box<str>>)>,
    /// Schemas that apply if a property is present.
    pub dependent_schemas: Vec<(Box<str>, SchemaId)>,
    /// `if`, `then` and `else`.
    pub condition: Option<Condition>,
    /// The schema of otherwise unevaluated elements.
    pub unevaluated_items: Option<SchemaId>,
    /// The schema of otherwise unevaluated properties.
    pub unevaluated_properties: Option<SchemaId>,
    /// The encoded content of a string.
    pub content: Option<Box<Content>>,
}

/// Elements that a list must contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contains {
    /// The schema of the elements.
    pub schema: SchemaId,
    /// The minimum number of them.
    pub min: Option<u64>,
    /// The maximum number of them.
    pub max: Option<u64>,
}

/// `if`, `then` and `else`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The condition.
    pub test: Option<SchemaId>,
    /// The schema that applies if the condition matches.
    pub then: Option<SchemaId>,
    /// The schema that applies if it does not.
    pub otherwise: Option<SchemaId>,
}

/// The encoded content of a string.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// The encoding, such as `base64`.
    pub encoding: Option<Box<str>>,
    /// Its media type.
    pub media_type: Option<Box<str>>,
    /// The schema of the decoded content.
    pub schema: Option<SchemaId>,
}
