//! The kinds of changes: every change has one aspect and one action, which form its id.

/// Names an enum's variants in kebab case, and lists them all.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every variant.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the name in ids.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// The aspect of a contract that changed.
    Aspect {
        /// The contract's own title or version.
        Info = "info",
        /// An operation.
        Operation = "operation",
        /// The path of an operation.
        Path = "path",
        /// The method of an operation.
        Method = "method",
        /// The id of an operation.
        OperationId = "operation-id",
        /// A tag of an operation.
        Tag = "tag",
        /// A webhook.
        Webhook = "webhook",
        /// A callback.
        Callback = "callback",
        /// A server.
        Server = "server",
        /// A security scheme.
        SecurityScheme = "security-scheme",
        /// The security requirements of an operation.
        Security = "security",
        /// A parameter.
        Parameter = "parameter",
        /// The style of a parameter, a header or a part.
        Style = "style",
        /// Whether elements are written separately.
        Explode = "explode",
        /// Whether reserved characters are kept unencoded.
        Reserved = "reserved",
        /// Whether a value may be empty.
        Empty = "empty-value",
        /// A body.
        Body = "body",
        /// A media type.
        MediaType = "media-type",
        /// The schema of a media type.
        Schema = "schema",
        /// The encoding of a part of a form.
        Encoding = "encoding",
        /// A response, by status.
        Status = "status",
        /// A header of a response.
        Header = "header",
        /// A link of a response.
        Link = "link",
        /// A type.
        Type = "type",
        /// A format.
        Format = "format",
        /// Whether `null` is allowed.
        Null = "null",
        /// A list of values.
        Enum = "enum",
        /// A value of an enum.
        EnumValue = "enum-value",
        /// Whether values that are not listed may occur.
        EnumOpenness = "enum-openness",
        /// The only allowed value.
        Const = "const",
        /// The default value.
        Default = "default",
        /// The minimum.
        Minimum = "minimum",
        /// The maximum.
        Maximum = "maximum",
        /// The divisor of a number.
        MultipleOf = "multiple-of",
        /// The minimum length.
        MinLength = "min-length",
        /// The maximum length.
        MaxLength = "max-length",
        /// The pattern of a string.
        Pattern = "pattern",
        /// The minimum number of elements.
        MinItems = "min-items",
        /// The maximum number of elements.
        MaxItems = "max-items",
        /// Whether elements must be unique.
        UniqueItems = "unique-items",
        /// The minimum number of properties.
        MinProperties = "min-properties",
        /// The maximum number of properties.
        MaxProperties = "max-properties",
        /// The schema of elements.
        Items = "items",
        /// The schema of an element at its position.
        PrefixItem = "prefix-item",
        /// The schema of elements that a list must contain.
        Contains = "contains",
        /// A property of an object.
        Property = "property",
        /// Properties that are not listed.
        AdditionalProperties = "additional-properties",
        /// Properties by the pattern of their names.
        PatternProperty = "pattern-property",
        /// The schema of property names.
        PropertyNames = "property-names",
        /// Properties that require others.
        DependentRequired = "dependent-required",
        /// Properties that imply a schema.
        DependentSchema = "dependent-schema",
        /// The schema of otherwise unevaluated elements or properties.
        Unevaluated = "unevaluated",
        /// `if`, `then` and `else`.
        Condition = "condition",
        /// The encoded content of a string.
        Content = "content",
        /// The form of a value in XML.
        Xml = "xml",
        /// A schema in `allOf`.
        AllOf = "all-of",
        /// A schema in `anyOf`.
        AnyOf = "any-of",
        /// A schema in `oneOf`.
        OneOf = "one-of",
        /// The schema in `not`.
        Not = "not-schema",
        /// The property that selects the schema.
        Discriminator = "discriminator",
        /// Whether something is deprecated.
        Deprecation = "deprecation",
        /// The day on which something ends.
        Sunset = "sunset",
        /// The stability level.
        Stability = "stability",
        /// Whether a property occurs only in responses.
        ReadOnly = "read-only",
        /// Whether a property occurs only in requests.
        WriteOnly = "write-only",
        /// A title, description or example.
        Documentation = "documentation",
        /// A field that the model does not represent.
        Extension = "extension",
    }
}

named! {
    /// What happened to the aspect.
    Action {
        /// It was added.
        Added = "added",
        /// It was removed.
        Removed = "removed",
        /// It was renamed.
        Renamed = "renamed",
        /// It was replaced.
        Changed = "changed",
        /// It allows more.
        Widened = "widened",
        /// It allows less.
        Narrowed = "narrowed",
        /// It increased.
        Increased = "increased",
        /// It decreased.
        Decreased = "decreased",
        /// It is required now.
        BecameRequired = "became-required",
        /// It is optional now.
        BecameOptional = "became-optional",
        /// A plain schema became one of several.
        Wrapped = "wrapped",
        /// One of several schemas became the only one.
        Unwrapped = "unwrapped",
        /// It changed in a way that is not evaluated.
        NotEvaluated = "not-evaluated",
    }
}
