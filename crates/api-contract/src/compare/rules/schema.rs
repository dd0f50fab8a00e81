//! Rules for schemas.

use super::{pairs, rules};

rules! {
    // Types.
    TYPE = Type Changed, Changes / Changes, "type": "a value of the one type is not always one of the other";
    PARAMETER_TO_LIST = Type Widened, Widens / Widens, "type": "a list with one element is written like the element";
    FORMAT = Format Changed, Changes / Changes, "format": "readers and writers choose their types by the format";
    // Values.
    ENUM_OPENNESS = EnumOpenness Changed, Neutral / Neutral, "enum": "whether other values may occur is documented differently";
    ENUM_VALUE_RENAMED = EnumValue Renamed, Narrows / MayWiden, "enum": "a program that knows the old value does not know the new one";
    CONST_CHANGED = Const Changed, Changes / Changes, "const": "the only allowed value is another one";
    DEFAULT_CHANGED = Default Changed, Neutral / Neutral, "default": "a document without it stays valid";
    // Bounds.
    BOUND_INCREASED = Minimum Increased, Narrows / Narrows, "": "values at the bound are accepted or rejected differently";
    BOUND_DECREASED = Minimum Decreased, Widens / Widens, "": "values at the bound are accepted or rejected differently";
    MULTIPLE_OF = MultipleOf Changed, Changes / Changes, "multipleOf": "multiples of the other number are accepted or rejected differently";
    PATTERN = Pattern Changed, MayNarrow / Neutral, "pattern": "it is not decided which texts match both patterns";
    PATTERN_MATCHES_ALL = Pattern Changed, Widens / Neutral, "pattern": "every text is valid now";
    PATTERN_MATCHED_ALL = Pattern Changed, Narrows / Neutral, "pattern": "texts that do not match are rejected now";
    // Objects.
    PROPERTY_RENAMED = Property Renamed, MayNarrow / MayWiden, "": "a program that uses the old name does not find it";
    PROPERTY_RENAMED_REQUIRED = Property Renamed, Narrows / Widens, "": "a program that uses the old name does not find it";
    ADDITIONAL_NARROWED = AdditionalProperties Narrowed, Narrows / Narrows, "additionalProperties": "properties that are not listed are restricted";
    ADDITIONAL_WIDENED = AdditionalProperties Widened, Widens / Neutral, "additionalProperties": "properties that are not listed are accepted";
    DEPENDENT_CHANGED = DependentRequired Changed, Changes / Changes, "dependentRequired": "the property requires other properties";
    // Lists and conditions.
    COUNT_INCREASED = Contains Increased, Narrows / Narrows, "contains": "a list must contain more such elements";
    COUNT_DECREASED = Contains Decreased, Widens / Widens, "contains": "a list may contain fewer such elements";
    CONDITION = Condition Changed, Unclear / Unclear, "if": "the condition applies to other values";
    CONTAINS_CHANGED = Contains Changed, Unclear / Unclear, "contains": "other elements are counted";
    XML = Xml Changed, Changes / Changes, "xml": "the element or attribute is written in another way";
    CONTENT_CHANGED = Content Changed, Changes / Changes, "": "a text that was decoded in the old way is not valid in the new one";
    // Combinations.
    ALL_OF_PARTS = AllOf Changed, Words / Words, "allOf": "all parts together require what they required before";
    NOT_CHANGED = Not Changed, Unclear / Unclear, "not": "other values are excluded";
    BRANCH_RENAMED = OneOf Renamed, Words / Words, "oneOf": "the schema has another name, which is not sent";
    WRAPPED = OneOf Wrapped, Changes / Changes, "": "none of the alternatives is the schema that stood alone";
    UNWRAPPED = OneOf Unwrapped, Changes / Changes, "": "the schema is none of the former alternatives";
    // Discriminators.
    DISCRIMINATOR_CHANGED = Discriminator Changed, Neutral / Neutral, "discriminator": "tools choose a schema by it; it restricts no values itself";
    TAG_CHANGED = Discriminator Changed, Changes / Changes, "discriminator": "the value that selects the schema is sent, and is another one";
}

pairs! {
    NULL = Null "nullable":
        Added Widens / Widens: "`null` is accepted now",
        Removed Narrows / Narrows: "`null` is rejected now";
    FORMATS = Format "format":
        Narrowed Narrows / Narrows: "values without this format are rejected now",
        Widened Widens / Widens: "values without this format are accepted now";
    ENUM = Enum "enum":
        Added Narrows / Narrows: "values that are not listed were valid, and are rejected now",
        Removed Widens / MayWiden: "values that were not listed may occur";
    ENUM_VALUE = EnumValue "enum":
        Added Widens / MayWiden: "requests may have one more value // a reader that knows only the listed values gets another one",
        Removed Narrows / Narrows: "a request with this value is rejected now // responses do not have this value any more";
    CONST = Const "const":
        Added Narrows / Narrows: "all other values are rejected now",
        Removed Widens / Widens: "other values are accepted now";
    DEFAULT = Default "default":
        Added Neutral / Neutral: "a document without it stays valid",
        Removed Neutral / Neutral: "a document without it stays valid";
    BOUND = Minimum "":
        Added Narrows / Narrows: "values outside of the bound are rejected now",
        Removed Widens / Widens: "values outside of the bound are accepted now";
    MULTIPLES = MultipleOf "multipleOf":
        Added Narrows / Narrows: "other numbers are rejected now",
        Removed Widens / Widens: "other numbers are accepted now";
    MULTIPLES_MOVED = MultipleOf "multipleOf":
        Narrowed Narrows / Narrows: "fewer numbers are multiples",
        Widened Widens / Widens: "more numbers are multiples";
    UNIQUE = UniqueItems "uniqueItems":
        Added Narrows / Narrows: "lists with equal elements are rejected now",
        Removed Widens / Widens: "lists with equal elements are accepted now";
    ITEMS = Items "items":
        Added Narrows / Narrows: "the elements are restricted now",
        Removed Widens / Widens: "the elements are not restricted any more";
    PROPERTY = Property "":
        Added Widens / Neutral: "requests may omit it // readers ignore properties that they do not know",
        Removed MayNarrow / MayWiden: "a request that has it may be rejected // a reader does not find it";
    PROPERTY_REQUIRED = Property "":
        Added Narrows / Neutral: "a request without it was valid, and is rejected now // readers ignore properties that they do not know",
        Removed MayNarrow / Widens: "a request that has it may be rejected // a reader does not find it";
    PROPERTY_OPTIONALITY = Property "required":
        BecameRequired Narrows / Narrows: "an object without it was valid, and is rejected now // readers find it in each object",
        BecameOptional Widens / Widens: "requests may omit it // an object may lack what a reader uses";
    READ_ONLY = ReadOnly "readOnly":
        Added Neutral / Neutral: "it is no longer part of requests",
        Removed Neutral / Neutral: "it is now part of requests";
    WRITE_ONLY = WriteOnly "writeOnly":
        Added Neutral / MayWiden: "it is no longer part of responses",
        Removed Neutral / Neutral: "it is now part of responses";
    PATTERN_PROPERTY = PatternProperty "patternProperties":
        Added Narrows / Narrows: "properties with such names are restricted now",
        Removed Widens / Widens: "properties with such names are not restricted any more";
    PATTERN_PROPERTY_OPENED = PatternProperty "patternProperties":
        Added Widens / Neutral: "properties with such names are accepted now",
        Removed Narrows / Narrows: "properties with such names are rejected now";
    DEPENDENT_SCHEMA = DependentSchema "dependentSchemas":
        Added Narrows / Narrows: "objects with the property are restricted now",
        Removed Widens / Widens: "objects with the property are not restricted any more";
    DEPENDENT = DependentRequired "dependentRequired":
        Added Narrows / Narrows: "the property requires others now",
        Removed Widens / Widens: "the property does not require others any more";
    DEPENDENT_MOVED = DependentRequired "dependentRequired":
        Narrowed Narrows / Narrows: "the property requires more properties",
        Widened Widens / Widens: "the property requires fewer properties";
    CONTAINS = Contains "contains":
        Added Narrows / Narrows: "lists without such an element are rejected now",
        Removed Widens / Widens: "lists without such an element are accepted now";
    RESTRICTION = PropertyNames "":
        Added Narrows / Narrows: "values that do not match it are rejected now",
        Removed Widens / Widens: "values that do not match it are accepted now";
    CONDITIONS = Condition "if":
        Added Narrows / Narrows: "values that match the condition are restricted now",
        Removed Widens / Widens: "values that match the condition are not restricted any more";
    CONTENT_NAMED = Content "contentMediaType":
        Added MayNarrow / Neutral: "the text holds a document of this media type // readers take the text as it is",
        Removed Widens / MayWiden: "the text may hold anything // the text may hold anything that a reader does not expect";
    NOT = Not "not":
        Added Narrows / Narrows: "values that match it are rejected now",
        Removed Widens / Widens: "values that match it are accepted now";
    PART = AllOf "allOf":
        Added Narrows / Narrows: "all values must match this schema, too",
        Removed Widens / Widens: "values need not match this schema any more";
    BRANCH = OneOf "oneOf":
        Added Widens / Widens: "values that match only this schema are valid now",
        Removed Narrows / Narrows: "values that match only this schema are rejected now";
    BRANCH_COVERED = OneOf "oneOf":
        Added Neutral / Neutral: "another alternative allows the same values",
        Removed Neutral / Neutral: "another alternative allows the same values";
    CHOICE_KIND = OneOf "":
        Widened MayWiden / MayWiden: "a value may match several alternatives now",
        Narrowed MayNarrow / MayNarrow: "a value that matches several alternatives is rejected now";
    FIRST_BRANCH = OneOf "oneOf":
        Added Narrows / Narrows: "values must match one of the alternatives now",
        Removed Widens / Widens: "values need not match one of the alternatives any more";
    DISCRIMINATOR = Discriminator "discriminator":
        Added Neutral / Neutral: "tools choose a schema by it; it restricts no values itself",
        Removed Neutral / Neutral: "tools choose a schema by it; it restricts no values itself";
    SUBTYPE = Discriminator "discriminator":
        Added Widens / Widens: "requests may have one more value // a reader that knows only the other values gets a new one",
        Removed Narrows / Narrows: "a request with this value is rejected now // responses do not have this value any more";
}
