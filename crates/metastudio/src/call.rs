//! One call of an operation, while it is being put together.
//!
//! Every request builder holds a [`Call`] and is otherwise only names and types; so checking,
//! encoding and sending are compiled once, not once an operation.

use std::{borrow::Cow, fmt, pin::Pin};

use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    client::Client,
    error::Error,
    model::Timestamp,
    multipart::FilePart,
    operation::{Operation, Parameter},
    options::CallOptions,
    response::{Answer, Response},
    send::send,
};

/// An operation, and the values set so far.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// By parameter name; a later entry stands in for an earlier one.
    pub(crate) values: Vec<(&'static str, Values)>,
    /// The JSON body, or why there is none although one was set.
    pub(crate) body: Option<Result<Bytes, String>>,
    pub(crate) options: CallOptions,
}

/// The value or values of one parameter.
#[derive(Clone)]
pub(crate) enum Values {
    One(ParameterValue),
    List(Vec<ParameterValue>),
    File(FilePart),
}

/// A single value of a parameter.
#[derive(Clone)]
pub(crate) enum ParameterValue {
    Text(String),
    Integer(i128),
    Float(f64),
}

#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
impl Call {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            values: Vec::new(),
            body: None,
            options: CallOptions::new(),
        }
    }

    /// Sets a parameter. Whether the value is right shows when the call is sent.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<ParameterValue>) {
        self.put(name, Values::One(value.into()));
    }

    /// Sets a parameter to several values, or to none at all, which is as if it were never set.
    pub(crate) fn set_list<V: Into<ParameterValue>>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
    ) {
        self.put(
            name,
            Values::List(values.into_iter().map(Into::into).collect()),
        );
    }

    fn put(&mut self, name: &'static str, values: Values) {
        self.values.retain(|(set, _)| *set != name);
        self.values.push((name, values));
    }

    /// The value of a parameter, if it was set.
    pub(crate) fn get(&self, name: &str) -> Option<&Values> {
        self.values
            .iter()
            .find(|(set, _)| *set == name)
            .map(|(_, values)| values)
    }

    /// Sets the JSON body.
    pub(crate) fn body<T: Serialize>(&mut self, body: &T) {
        self.body = Some(match serde_json::to_vec(body) {
            Ok(text) => Ok(text.into()),
            Err(error) => Err(error.to_string()),
        });
    }

    /// Sets a part of a multipart form to a file.
    pub(crate) fn file(&mut self, name: &'static str, file: FilePart) {
        self.put(name, Values::File(file));
    }

    /// Sends the call, whose answer is JSON.
    pub(crate) async fn json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.answer().await?.json()
    }

    /// Sends the call, whose answer is JSON or nothing.
    pub(crate) async fn json_or_empty<T: DeserializeOwned>(
        self,
    ) -> Result<Response<Option<T>>, Error> {
        self.answer().await?.json_or_empty()
    }

    /// Sends the call, whose answer says nothing but that it succeeded.
    pub(crate) async fn empty(self) -> Result<Response<()>, Error> {
        self.answer().await?.empty()
    }

    /// Sends the call, whose answer is a file.
    pub(crate) async fn bytes(self) -> Result<Response<Bytes>, Error> {
        Ok(self.answer().await?.file())
    }

    /// Checks and sends the call, and waits for an answer that says it succeeded.
    ///
    /// The future is boxed so that those of the builders stay small.
    fn answer(self) -> Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>> {
        Box::pin(send(self))
    }
}

/// Names what is set, without the values: any of them may be personal.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&str> = self.values.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("set", &set)
            .finish_non_exhaustive()
    }
}

impl ParameterValue {
    /// The text on the wire.
    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Integer(number) => Cow::Owned(number.to_string()),
            Self::Float(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl From<String> for ParameterValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for ParameterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Timestamp> for ParameterValue {
    fn from(time: Timestamp) -> Self {
        time.as_str().into()
    }
}

impl From<bool> for ParameterValue {
    fn from(value: bool) -> Self {
        Self::Text(value.to_string())
    }
}

macro_rules! from_number {
    ($($variant:ident: $($type:ty),*;)*) => {$($(
        impl From<$type> for ParameterValue {
            fn from(number: $type) -> Self {
                Self::$variant(number.into())
            }
        }
    )*)*};
}
from_number! {
    Integer: i32, i64, u32, u64;
    Float: f64;
}

/// By way of its text, so that 0.1 stays 0.1.
impl From<f32> for ParameterValue {
    fn from(number: f32) -> Self {
        Self::Float(number.to_string().parse().unwrap_or_else(|_| number.into()))
    }
}

/// What is sent for a parameter.
pub(crate) enum Effective<'a> {
    /// What was set for the call.
    Set(&'a Values),
    /// A setting of the client.
    Setting(&'a str),
}

impl Call {
    /// What is sent for a parameter: what was set, or else the client's setting. `None` if there
    /// is neither, or the list is empty.
    pub(crate) fn effective(&self, parameter: &Parameter) -> Option<Effective<'_>> {
        match self.get(parameter.name) {
            Some(Values::List(list)) if list.is_empty() => None,
            Some(values) => Some(Effective::Set(values)),
            None => self
                .client
                .setting(parameter.client?)
                .map(Effective::Setting),
        }
    }

    /// The texts that are sent for a parameter.
    pub(crate) fn texts(&self, parameter: &Parameter) -> Vec<Cow<'_, str>> {
        match self.effective(parameter) {
            Some(Effective::Setting(text)) => vec![Cow::Borrowed(text)],
            Some(Effective::Set(Values::One(value))) => vec![value.text()],
            Some(Effective::Set(Values::List(list))) => {
                list.iter().map(ParameterValue::text).collect()
            }
            Some(Effective::Set(Values::File(_))) | None => Vec::new(),
        }
    }
}
