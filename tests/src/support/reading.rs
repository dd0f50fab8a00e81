//! What generated types make of bodies.

use std::fmt::Debug;

use metastudio::{Error, testing::Stub};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    call::{call, example},
    client::builder,
};

/// What a generated type makes of a body.
pub(crate) struct Reading {
    /// What it writes again.
    pub(crate) written: Value,
    /// The elements of a page, as they are written.
    pub(crate) items: Vec<Value>,
    /// Names of the members that have no field, or could not be read as its type; at any depth.
    pub(crate) extra: Vec<String>,
    /// Its `Debug` form.
    pub(crate) shown: String,
}

/// Has the client receive a body as the answer to an operation.
pub(crate) async fn read(operation: &str, status: u16, body: &Value) -> Result<Reading, Error> {
    let answer = Stub::response(status, body.to_string());
    let client = builder("http://service.example")
        .transport(Stub::new([answer]))
        .build()
        .expect("complete");
    let answer = call(&client, operation, example(operation)).await?;
    let shown = format!("{:?}", *answer);
    Ok(Reading {
        written: answer.to_json(),
        items: answer.items().unwrap_or_default(),
        extra: extra(&shown),
        shown,
    })
}

/// Reads a body as a type.
pub(crate) fn object<T: DeserializeOwned + Serialize + Debug>(
    body: &Value,
    look: impl FnOnce(&T),
) -> serde_json::Result<Reading> {
    let value: T = serde_json::from_str(&body.to_string())?;
    look(&value);
    let shown = format!("{value:?}");
    Ok(Reading {
        written: serde_json::to_value(&value)?,
        items: Vec::new(),
        extra: extra(&shown),
        shown,
    })
}

/// The `Debug` form of every object ends with the names that are in its `extra`.
fn extra(shown: &str) -> Vec<String> {
    let lists = shown.split("extra: {").skip(1);
    let lists = lists.filter_map(|rest| Some(rest.split_once('}')?.0));
    lists
        .filter(|names| !names.is_empty())
        .map(str::to_owned)
        .collect()
}
