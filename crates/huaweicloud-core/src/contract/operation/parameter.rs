//! Parameters, and constraints on bodies.

/// A parameter of an operation, or a constraint on a part of its body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire. For [`Location::Body`] a JSON pointer, with `*` for every element of
    /// a list or every value of a map.
    pub name: &'static str,
    /// The name that sets it in a call. It differs from the name on the wire only where parameters
    /// in several places have the same one.
    pub key: &'static str,
    /// Where it goes.
    pub location: Location,
    /// Whether a call without it is rejected.
    pub required: bool,
    /// How several values are written.
    pub list: ListStyle,
    /// The minimum of a number, inclusive.
    pub minimum: Option<f64>,
    /// The maximum of a number, inclusive.
    pub maximum: Option<f64>,
    /// The minimum number of characters.
    pub min_length: Option<usize>,
    /// The maximum number of characters.
    pub max_length: Option<usize>,
    /// The minimum number of elements in a list.
    pub min_items: Option<usize>,
    /// The maximum number of elements in a list.
    pub max_items: Option<usize>,
    /// Whether the API accepts only visible ASCII and spaces.
    pub ascii: bool,
    /// The media type of a part of a multipart form that is no file. Default: `application/json` for
    /// JSON, none for text.
    pub content_type: Option<&'static str>,
    /// The setting of the client that fills it: `project_id`, or the name of a
    /// [`ClientParameter`](crate::ClientParameter).
    pub client: Option<&'static str>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A request header.
    Header,
    /// A cookie.
    Cookie,
    /// A part of a multipart form.
    Form,
    /// A field of a URL-encoded form.
    Field,
    /// A place in the JSON body.
    Body,
}

/// How several values of one parameter are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStyle {
    /// There is only ever one value.
    Single,
    /// As one value, with commas: `state=a,b`.
    Joined,
    /// As one value, with spaces: `state=a%20b`.
    Spaces,
    /// As one value, with vertical bars: `state=a%7Cb`.
    Pipes,
    /// As several pairs: `tag=a&tag=b`.
    Repeated,
}

impl ListStyle {
    /// Returns what separates the values of a list that is written as one.
    pub(crate) const fn separator(self) -> Option<char> {
        match self {
            Self::Joined => Some(','),
            Self::Spaces => Some(' '),
            Self::Pipes => Some('|'),
            Self::Single | Self::Repeated => None,
        }
    }
}

/// Constructors and setters for `static` tables; generated code is written with them.
impl Parameter {
    const fn new(name: &'static str, location: Location) -> Self {
        Self {
            name,
            key: name,
            location,
            required: false,
            list: ListStyle::Single,
            minimum: None,
            maximum: None,
            min_length: None,
            max_length: None,
            min_items: None,
            max_items: None,
            ascii: false,
            content_type: None,
            client: None,
        }
    }

    /// A path parameter, which is always required.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path).required()
    }

    /// A query parameter.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query)
    }

    /// A request header.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header)
    }

    /// A cookie.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie)
    }

    /// A field of a URL-encoded form.
    #[must_use]
    pub const fn field(name: &'static str) -> Self {
        Self::new(name, Location::Field)
    }

    /// A part of a multipart form.
    #[must_use]
    pub const fn form(name: &'static str) -> Self {
        Self::new(name, Location::Form)
    }

    /// A constraint on a place in the JSON body, given by its pointer.
    #[must_use]
    pub const fn body(pointer: &'static str) -> Self {
        Self::new(pointer, Location::Body)
    }

    /// Sets the name that sets it in a call.
    #[must_use]
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Sets the media type of a part of a multipart form.
    #[must_use]
    pub const fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// Rejects calls without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Writes several values as one, separated by commas.
    #[must_use]
    pub const fn joined(mut self) -> Self {
        self.list = ListStyle::Joined;
        self
    }

    /// Writes several values as one, separated by spaces.
    #[must_use]
    pub const fn spaces(mut self) -> Self {
        self.list = ListStyle::Spaces;
        self
    }

    /// Writes several values as one, separated by vertical bars.
    #[must_use]
    pub const fn pipes(mut self) -> Self {
        self.list = ListStyle::Pipes;
        self
    }

    /// Writes several values as several pairs.
    #[must_use]
    pub const fn repeated(mut self) -> Self {
        self.list = ListStyle::Repeated;
        self
    }

    /// Sets both bounds of a number, inclusive.
    #[must_use]
    pub const fn range(self, minimum: f64, maximum: f64) -> Self {
        self.minimum(minimum).maximum(maximum)
    }

    /// Sets the lower bound of a number, inclusive.
    #[must_use]
    pub const fn minimum(mut self, minimum: f64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// Sets the upper bound of a number, inclusive.
    #[must_use]
    pub const fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Sets both bounds of a text's length in characters, inclusive.
    #[must_use]
    pub const fn length(self, min: usize, max: usize) -> Self {
        self.min_length(min).max_length(max)
    }

    /// Sets the minimum length of a text in characters.
    #[must_use]
    pub const fn min_length(mut self, min: usize) -> Self {
        self.min_length = Some(min);
        self
    }

    /// Sets the maximum length of a text in characters.
    #[must_use]
    pub const fn max_length(mut self, max: usize) -> Self {
        self.max_length = Some(max);
        self
    }

    /// Sets both bounds of a list's length, inclusive.
    #[must_use]
    pub const fn items(self, min: usize, max: usize) -> Self {
        self.min_items(min).max_items(max)
    }

    /// Sets the minimum number of elements of a list.
    #[must_use]
    pub const fn min_items(mut self, min: usize) -> Self {
        self.min_items = Some(min);
        self
    }

    /// Sets the maximum number of elements of a list.
    #[must_use]
    pub const fn max_items(mut self, max: usize) -> Self {
        self.max_items = Some(max);
        self
    }

    /// Declares that the API accepts only visible ASCII and spaces.
    #[must_use]
    pub const fn ascii(mut self) -> Self {
        self.ascii = true;
        self
    }

    /// Fills it from a setting of the client, unless the call sets it.
    #[must_use]
    pub const fn client(mut self, setting: &'static str) -> Self {
        self.client = Some(setting);
        self
    }
}
