//! Parameters, and constraints on bodies.

/// A parameter of an operation, or a constraint on a part of its body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire. For [`Location::Body`] a JSON pointer, with `*` for every element of
    /// a list or every member of a map.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// Whether a call without it is refused.
    pub required: bool,
    /// How several values are written.
    pub list: ListStyle,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// The least number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
    /// The least number of elements in a list.
    pub min_items: Option<usize>,
    /// The greatest number of elements in a list.
    pub max_items: Option<usize>,
    /// Whether the API forbids all but visible ASCII and spaces.
    pub ascii: bool,
    /// The setting of the client it is filled from: `project_id` or `app_user_id`.
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
    /// A part of a multipart form.
    Form,
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
    /// As several pairs: `tag=a&tag=b`.
    Repeated,
}

#[allow(
    dead_code,
    reason = "which constraints occur depends on the families that are switched on"
)]
impl Parameter {
    const fn new(name: &'static str, location: Location) -> Self {
        Self {
            name,
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
            client: None,
        }
    }

    /// A path parameter, which is always required.
    pub(crate) const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path).required()
    }

    pub(crate) const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query)
    }

    pub(crate) const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header)
    }

    pub(crate) const fn form(name: &'static str) -> Self {
        Self::new(name, Location::Form)
    }

    pub(crate) const fn body(pointer: &'static str) -> Self {
        Self::new(pointer, Location::Body)
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn joined(mut self) -> Self {
        self.list = ListStyle::Joined;
        self
    }

    pub(crate) const fn repeated(mut self) -> Self {
        self.list = ListStyle::Repeated;
        self
    }

    /// Both bounds of a number, inclusive.
    pub(crate) const fn range(self, minimum: f64, maximum: f64) -> Self {
        self.minimum(minimum).maximum(maximum)
    }

    pub(crate) const fn minimum(mut self, minimum: f64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    pub(crate) const fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Both bounds of a text's length in characters, inclusive.
    pub(crate) const fn length(self, min: usize, max: usize) -> Self {
        self.min_length(min).max_length(max)
    }

    pub(crate) const fn min_length(mut self, min: usize) -> Self {
        self.min_length = Some(min);
        self
    }

    pub(crate) const fn max_length(mut self, max: usize) -> Self {
        self.max_length = Some(max);
        self
    }

    /// Both bounds of a list's length, inclusive.
    pub(crate) const fn items(self, min: usize, max: usize) -> Self {
        self.min_items(min).max_items(max)
    }

    pub(crate) const fn min_items(mut self, min: usize) -> Self {
        self.min_items = Some(min);
        self
    }

    pub(crate) const fn max_items(mut self, max: usize) -> Self {
        self.max_items = Some(max);
        self
    }

    pub(crate) const fn ascii(mut self) -> Self {
        self.ascii = true;
        self
    }

    /// Filled from a setting of the client, unless the call sets it.
    pub(crate) const fn client(mut self, setting: &'static str) -> Self {
        self.client = Some(setting);
        self
    }
}
