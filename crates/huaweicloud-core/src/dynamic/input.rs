//! The input of a call by id.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use crate::call::multipart::FilePart;

/// The input of a call: parameters by their names on the wire, and a body.
///
/// ```
/// use huaweicloud_core::dynamic::Input;
///
/// let input = Input::new().set("limit", 50).set("state", vec!["TRAINING", "JOB_FINISH"]);
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Input {
    pub(super) parameters: Map<String, Value>,
    pub(super) files: BTreeMap<String, Vec<FilePart>>,
    pub(super) body: Option<Value>,
    pub(super) allows_unknown_fields: bool,
}

impl Input {
    /// Creates an empty input.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter, or a text part of a form. Each element of a list is a value; `null` is
    /// treated as not set. A number or boolean may be passed as text.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Adds a file part of a form. A body that is not JSON is the content of a file `body`.
    pub fn file(mut self, name: impl Into<String>, file: FilePart) -> Self {
        self.files.entry(name.into()).or_default().push(file);
        self
    }

    /// Sends fields of the body that this version does not know, instead of rejecting them.
    pub fn allow_unknown_fields(mut self) -> Self {
        self.allows_unknown_fields = true;
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Prints the names of parameters without their values, which may be personal.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&String> = self.parameters.keys().chain(self.files.keys()).collect();
        f.debug_struct("Input")
            .field("set", &set)
            .field("has_body", &self.body.is_some())
            .finish()
    }
}
