//! Schemas, as a graph.

use std::fmt;

use serde_json::{Number, Value};

use super::{At, Docs, Fact, Listing};

/// A schema in its contract's list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(u32);

impl SchemaId {
    /// The schema of which nothing is known; every contract has it.
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
    /// `number`; it holds every integer.
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

    /// Returns the type of a name in JSON Schema, but not `null`.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(types, _)| *types)
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets; an integer is in `number`.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        Self(self.numbers().0 & other.numbers().0)
    }

    /// Returns whether every value of the other set's types is of one of this set's.
    pub fn covers(self, other: Self) -> bool {
        other.0 & !self.numbers().0 == 0
    }

    /// Returns whether the set has all of the other's types by name.
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

/// What a value may be.
///
/// A source that says nothing of a fact leaves it unknown; a source such as OpenAPI, where silence
/// has a meaning, gives that meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its place in the source.
    pub at: At,
    /// Its name, where it has one; a new name is no change.
    pub name: Option<Box<str>>,
    /// The types it allows.
    pub types: Fact<Types>,
    /// Whether it allows `null` besides.
    pub nullable: Fact<bool>,
    /// A further meaning of the type, such as `int64` or `date-time`.
    pub format: Fact<Option<Box<str>>>,
    /// The values it allows, if they are listed.
    pub values: Fact<Option<Box<Enumeration>>>,
    /// The one value it allows.
    pub constant: Fact<Option<Box<Value>>>,
    /// What a missing value is for.
    pub default: Fact<Option<Box<Value>>>,
    /// Bounds of numbers, strings, arrays and objects.
    pub limits: Fact<Option<Box<Limits>>>,
    /// What each element of a list is.
    pub items: Fact<Option<SchemaId>>,
    /// The properties of an object.
    pub properties: Listing<Property>,
    /// Required properties that are not listed in `properties`.
    pub also_required: Vec<Box<str>>,
    /// Whether and which properties that are not listed are allowed.
    pub additional: Fact<Additional>,
    /// Schemas of which all apply.
    pub all_of: Listing<SchemaId>,
    /// Schemas of which some apply.
    pub any_of: Listing<SchemaId>,
    /// Schemas of which exactly one applies.
    pub one_of: Listing<SchemaId>,
    /// The schema that must not apply.
    pub not: Fact<Option<SchemaId>>,
    /// The property that tells which of several schemas applies.
    pub discriminator: Fact<Option<Box<Discriminator>>>,
    /// Whether it occurs only in responses.
    pub read_only: Fact<bool>,
    /// Whether it occurs only in requests.
    pub write_only: Fact<bool>,
    /// Whether it is deprecated.
    pub deprecated: Fact<bool>,
    /// What few schemas say.
    pub rare: Fact<Option<Box<Rare>>>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// The schema for ids that lead nowhere.
pub(super) static UNKNOWN: Schema = Schema::nothing();

impl Schema {
    /// Returns a schema of which nothing is known.
    pub fn unknown(at: At) -> Self {
        Self {
            at,
            ..Self::nothing()
        }
    }

    /// Returns a schema that allows everything and says nothing: what an empty schema means in
    /// OpenAPI.
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
    /// Whether the object must have it.
    pub required: Fact<bool>,
    /// The schema of its value.
    pub schema: SchemaId,
}

/// The values that a schema lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values.
    pub values: Listing<Value>,
    /// Whether a reader must expect values that are not listed.
    pub open: Fact<bool>,
}

/// A bound of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The bound.
    pub value: Number,
    /// Whether the bound itself is out of bounds.
    pub exclusive: bool,
}

/// Bounds of numbers, texts, lists and objects. `Known(None)`: there is no such bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// The minimum.
    pub minimum: Fact<Option<Bound>>,
    /// The maximum.
    pub maximum: Fact<Option<Bound>>,
    /// What a number must be a multiple of.
    pub multiple_of: Fact<Option<Number>>,
    /// The least length of a text, in characters.
    pub min_length: Fact<Option<u64>>,
    /// The greatest length of a text, in characters.
    pub max_length: Fact<Option<u64>>,
    /// What a text must match.
    pub pattern: Fact<Option<Box<str>>>,
    /// The minimum number of elements.
    pub min_items: Fact<Option<u64>>,
    /// The maximum number of elements.
    pub max_items: Fact<Option<u64>>,
    /// Whether elements must differ.
    pub unique_items: Fact<bool>,
    /// The minimum number of properties.
    pub min_properties: Fact<Option<u64>>,
    /// The maximum number of properties.
    pub max_properties: Fact<Option<u64>>,
}

impl Limits {
    /// No bounds at all.
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

    /// Bounds of which nothing is known.
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
    /// There may be any.
    Allowed,
    /// There are none.
    Forbidden,
    /// There may be some of this kind.
    Schema(SchemaId),
}

/// The property that tells which of several schemas applies.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// Its place in the source.
    pub at: At,
    /// The name of the property.
    pub property: Box<str>,
    /// Its values, and what each is for, as written.
    pub mapping: Vec<(Box<str>, Box<str>)>,
}

/// Rarely used keywords, most of them introduced by OpenAPI 3.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rare {
    /// What the first elements of a list are, one by one.
    pub prefix_items: Vec<SchemaId>,
    /// What some elements of a list are.
    pub contains: Option<Contains>,
    /// Properties by the pattern of their names.
    pub pattern_properties: Vec<(Box<str>, SchemaId)>,
    /// What names of properties are.
    pub property_names: Option<SchemaId>,
    /// Properties that are required when another one is there.
    pub dependent_required: Vec<(Box<str>, Vec<Box<str>>)>,
    /// Schemas that apply when a property is there.
    pub dependent_schemas: Vec<(Box<str>, SchemaId)>,
    /// `if`, `then` and `else`.
    pub condition: Option<Condition>,
    /// What elements are that nothing else speaks of.
    pub unevaluated_items: Option<SchemaId>,
    /// What properties are that nothing else speaks of.
    pub unevaluated_properties: Option<SchemaId>,
    /// The encoded content of a string.
    pub content: Option<Box<Content>>,
}

/// Elements that a list must contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contains {
    /// What they are.
    pub schema: SchemaId,
    /// How many at least.
    pub min: Option<u64>,
    /// How many at most.
    pub max: Option<u64>,
}

/// `if`, `then` and `else`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The schema that decides.
    pub test: Option<SchemaId>,
    /// What applies when it does.
    pub then: Option<SchemaId>,
    /// What applies when it does not.
    pub otherwise: Option<SchemaId>,
}

/// The encoded content of a string.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// How it is encoded, such as `base64`.
    pub encoding: Option<Box<str>>,
    /// Its media type.
    pub media_type: Option<Box<str>>,
    /// What it decodes to.
    pub schema: Option<SchemaId>,
}
