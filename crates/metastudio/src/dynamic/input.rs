//! What a call is given.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use crate::multipart::FilePart;

/// What a call is given: parameters by their names on the wire, and a body.
///
/// ```
/// use metastudio::dynamic::Input;
///
/// let input = Input::new().set("limit", 50).set("state", vec!["TRAINING", "JOB_FINISH"]);
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Input {
    pub(super) parameters: Map<String, Value>,
    pub(super) files: BTreeMap<String, FilePart>,
    pub(super) body: Option<Value>,
}

impl Input {
    /// One that is empty.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter, or a text that is a part of a form. A list has as many values as it has
    /// elements; `null` is as if it were never set. A number or boolean may be given as its text.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Sets a file that is a part of a form.
    pub fn file(mut self, name: impl Into<String>, file: FilePart) -> Self {
        self.files.insert(name.into(), file);
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Names what is set, without the values: any of them may be personal.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&String> = self.parameters.keys().chain(self.files.keys()).collect();
        f.debug_struct("Input")
            .field("set", &set)
            .field("has_body", &self.body.is_some())
            .finish()
    }
}
