//! A call with the values that are set so far.

use std::{borrow::Cow, fmt};

use bytes::Bytes;

use super::{context::CallContext, multipart::FilePart, options::CallOptions};
use crate::contract::{
    model::{Encoded, Model, unset},
    operation::{Operation, Parameter},
    value::{ParameterValue, Typed},
};

/// A call of an operation, with the values that are set so far.
///
/// Parameters are checked when the call is sent.
#[derive(Clone)]
pub struct Call {
    pub(crate) context: CallContext,
    pub(crate) operation: &'static Operation,
    /// By the keys of parameters.
    pub(crate) values: Vec<(&'static str, Values)>,
    /// Query parameters that no contract declares.
    pub(crate) query: Vec<(String, ParameterValue)>,
    /// The media type of the body, if it is not that of the operation.
    pub(crate) content_type: Option<String>,
    /// The body, or why the value that was set has no JSON form.
    pub(crate) body: Option<Result<Bytes, String>>,
    /// Pointers to required fields of the body that were not set.
    pub(crate) unset: Vec<String>,
    pub(crate) options: CallOptions,
    /// The context of the client, if the options replace credentials or project.
    client: Option<CallContext>,
}

/// The value or values of one parameter.
#[derive(Clone)]
pub(crate) enum Values {
    One(ParameterValue),
    List(Vec<ParameterValue>),
    Files(Vec<FilePart>),
    /// A part of a form as JSON, or why the value that was set has none.
    Json(Result<Bytes, String>),
}

impl Call {
    pub(crate) fn of(context: CallContext, operation: &'static Operation) -> Self {
        Self {
            context,
            operation,
            values: Vec::new(),
            query: Vec::new(),
            content_type: None,
            body: None,
            unset: Vec::new(),
            options: CallOptions::new(),
            client: None,
        }
    }

    /// Overrides settings of the client for this call.
    pub fn options(&mut self, options: CallOptions) {
        if let Some(context) = self.client.take() {
            self.context = context;
        }
        if options.credentials.is_some() || options.project_id.is_some() {
            let own = (self.context)
                .with_identity(options.credentials.clone(), options.project_id.clone());
            self.client = Some(std::mem::replace(&mut self.context, own));
        }
        self.options = options;
    }

    /// Sets a parameter, and replaces its previous value.
    pub fn set(&mut self, name: &'static str, value: impl Into<ParameterValue>) {
        self.put(name, Values::One(value.into()));
    }

    /// Sets a parameter to several values. None at all is treated as if it were not set.
    pub fn set_list<V: Into<ParameterValue>>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
    ) {
        self.put(
            name,
            Values::List(values.into_iter().map(Into::into).collect()),
        );
    }

    /// Sets a parameter to a value that is converted first.
    pub fn set_as<V: Into<ParameterValue>>(&mut self, name: &'static str, value: impl Into<V>) {
        self.set(name, value.into());
    }

    /// Sets a parameter to several values that are converted first.
    pub fn set_list_as<V: Into<ParameterValue>>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) {
        self.set_list(name, values.into_iter().map(Into::<V>::into));
    }

    /// Sets a parameter, and replaces its previous value. `None` is treated as if it were not set.
    pub fn set_option(&mut self, name: &'static str, value: Option<impl Into<ParameterValue>>) {
        match value {
            Some(value) => self.set(name, value),
            None => self.values.retain(|(set, _)| *set != name),
        }
    }

    fn put(&mut self, key: &'static str, values: Values) {
        self.values.retain(|(set, _)| *set != key);
        self.values.push((key, values));
    }

    /// Returns the value of the parameter with this key, if it was set.
    pub(crate) fn get(&self, key: &str) -> Option<&Values> {
        self.values
            .iter()
            .find(|(set, _)| *set == key)
            .map(|(_, values)| values)
    }

    /// Returns the value of an integer parameter, if it was set.
    pub(crate) fn integer(&self, name: &str) -> Option<i128> {
        match self.get(name)? {
            Values::One(value) => match value.typed() {
                Typed::Integer(number) => Some(number),
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the value of a text parameter, if it was set.
    pub(crate) fn text_value(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Values::One(value) => match value.typed() {
                Typed::Text(text) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }

    /// Sets the JSON body. Fields that only responses have are left out.
    pub fn body(&mut self, body: &dyn Model) {
        self.unset.clear();
        unset(body.view(), &mut |pointer| {
            self.unset.push(pointer.to_owned())
        });
        self.body = Some(encoded(body));
    }

    /// Sets a body that is not JSON, or already in its final form.
    pub fn content(&mut self, content: impl Into<Bytes>) {
        self.unset.clear();
        self.body = Some(Ok(content.into()));
    }

    /// Sets a part of a multipart form to JSON.
    pub fn part(&mut self, name: &'static str, value: &dyn Model) {
        self.put(name, Values::Json(encoded(value)));
    }

    /// Sets a part of a multipart form to a file.
    pub fn file(&mut self, name: &'static str, file: FilePart) {
        self.files(name, [file]);
    }

    /// Sets the parts of a multipart form with one name to files.
    pub fn files(&mut self, name: &'static str, files: impl IntoIterator<Item = FilePart>) {
        self.put(name, Values::Files(files.into_iter().collect()));
    }
}

/// Returns the JSON of a value as requests contain it, or why it has none.
fn encoded(value: &dyn Model) -> Result<Bytes, String> {
    match serde_json::to_vec(&Encoded::for_request(value.view())) {
        Ok(text) => Ok(text.into()),
        Err(error) => Err(error.to_string()),
    }
}

/// Prints the names of parameters without their values, which may be personal.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&str> = self.values.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("set", &set)
            .finish_non_exhaustive()
    }
}

/// The value that is sent for a parameter.
pub(crate) enum Effective<'a> {
    /// A value that was set for the call.
    Set(&'a Values),
    /// A setting of the client.
    Setting(&'a str),
}

impl Call {
    /// Returns the value that is sent for a parameter: the one that was set, or else the client's
    /// setting. `None` if there is neither, or the list is empty.
    pub(crate) fn effective(&self, parameter: &Parameter) -> Option<Effective<'_>> {
        match self.get(parameter.key) {
            Some(Values::List(list)) if list.is_empty() => None,
            Some(Values::Files(files)) if files.is_empty() => None,
            Some(values) => Some(Effective::Set(values)),
            None => self
                .context
                .setting(parameter.client?)
                .map(Effective::Setting),
        }
    }

    /// Returns the texts that are sent for a parameter.
    pub(crate) fn texts(&self, parameter: &Parameter) -> Vec<Cow<'_, str>> {
        match self.effective(parameter) {
            Some(Effective::Setting(text)) => vec![Cow::Borrowed(text)],
            Some(Effective::Set(Values::One(value))) => vec![value.text()],
            Some(Effective::Set(Values::List(list))) => {
                list.iter().map(ParameterValue::text).collect()
            }
            Some(Effective::Set(Values::Files(_) | Values::Json(_))) | None => Vec::new(),
        }
    }
}
