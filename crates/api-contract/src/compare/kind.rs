//! What can change, and how: every change has one aspect and one action, which make its id.

/// Names an enum's variants in kebab case, and lists them all.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in ids.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// What a change is about.
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
        /// A way to authenticate.
        SecurityScheme = "security-scheme",
        /// What a caller needs to be allowed.
        Security = "security",
        /// A parameter.
        Parameter = "parameter",
        /// The style of a parameter, a header or a part.
        Style = "style",
        /// Whether elements are written one by one.
        Explode = "explode",
        /// Whether reserved characters stay as they are.
        Reserved = "reserved",
        /// Whether a value may be empty.
        Empty = "empty-value",
        /// A body.
        Body = "body",
        /// A media type.
        MediaType = "media-type",
        /// The schema of a media type.
        Schema = "schema",
        /// How a part of a form is written.
        Encoding = "encoding",
        /// An answer, by status.
        Status = "status",
        /// A header of an answer.
        Header = "header",
        /// A link of an answer.
        Link = "link",
        /// A type.
        Type = "type",
        /// A format.
        Format = "format",
        /// Whether `null` is allowed.
        Null = "null",
        /// A list of values.
        Enum = "enum",
        /// A value of such a list.
        EnumValue = "enum-value",
        /// Whether there may be values that are not listed.
        EnumOpenness = "enum-openness",
        /// The one allowed value.
        Const = "const",
        /// What stands for a missing value.
        Default = "default",
        /// The least number.
        Minimum = "minimum",
        /// The greatest number.
        Maximum = "maximum",
        /// What numbers are multiples of.
        MultipleOf = "multiple-of",
        /// The least length.
        MinLength = "min-length",
        /// The greatest length.
        MaxLength = "max-length",
        /// The pattern of a text.
        Pattern = "pattern",
        /// The least number of elements.
        MinItems = "min-items",
        /// The greatest number of elements.
        MaxItems = "max-items",
        /// Whether elements differ.
        UniqueItems = "unique-items",
        /// The least number of members.
        MinProperties = "min-properties",
        /// The greatest number of members.
        MaxProperties = "max-properties",
        /// What elements are.
        Items = "items",
        /// What an element at its place is.
        PrefixItem = "prefix-item",
        /// What elements a list contains.
        Contains = "contains",
        /// A member of an object.
        Property = "property",
        /// Members that are not listed.
        AdditionalProperties = "additional-properties",
        /// Members by the pattern of their names.
        PatternProperty = "pattern-property",
        /// Names of members.
        PropertyNames = "property-names",
        /// Members that need others.
        DependentRequired = "dependent-required",
        /// Members that bring a schema.
        DependentSchema = "dependent-schema",
        /// What nothing else speaks of.
        Unevaluated = "unevaluated",
        /// A schema that applies or not as another does.
        Condition = "condition",
        /// What a text holds.
        Content = "content",
        /// A schema of which all apply.
        AllOf = "all-of",
        /// A schema of which some apply.
        AnyOf = "any-of",
        /// A schema of which one applies.
        OneOf = "one-of",
        /// A schema that must not apply.
        Not = "not-schema",
        /// The member that tells which schema applies.
        Discriminator = "discriminator",
        /// Whether something is better not used.
        Deprecation = "deprecation",
        /// The day that something ends.
        Sunset = "sunset",
        /// How stable something is said to be.
        Stability = "stability",
        /// Whether a member is in answers only.
        ReadOnly = "read-only",
        /// Whether a member is in requests only.
        WriteOnly = "write-only",
        /// What is said in words.
        Documentation = "documentation",
        /// A member that the model has no place for.
        Extension = "extension",
    }
}

named! {
    /// What happened to it.
    Action {
        /// It was not there before.
        Added = "added",
        /// It is there no more.
        Removed = "removed",
        /// It has another name.
        Renamed = "renamed",
        /// It is another one.
        Changed = "changed",
        /// It holds more.
        Widened = "widened",
        /// It holds less.
        Narrowed = "narrowed",
        /// It grew.
        Increased = "increased",
        /// It shrank.
        Decreased = "decreased",
        /// It must be there now.
        BecameRequired = "became-required",
        /// It may be missing now.
        BecameOptional = "became-optional",
        /// A plain schema became one of several.
        Wrapped = "wrapped",
        /// One of several schemas became the only one.
        Unwrapped = "unwrapped",
        /// It changed in a way that is not evaluated.
        NotEvaluated = "not-evaluated",
    }
}
