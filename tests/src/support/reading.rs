//! Bodies, decoded by generated types.

use std::fmt::Debug;

use metastudio::{Error, testing::Stub};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    call::{call, example},
    client::builder,
};

/// A body, decoded by a generated type.
pub(crate) struct Reading {
    /// The encoded value.
    pub(crate) written: Value,
    /// The encoded elements of a page.
    pub(crate) items: Vec<Value>,
    /// Names of the fields that are unknown, or could not be decoded as their type; at any depth.
    pub(crate) extra: Vec<String>,
    /// Its `Debug` form.
    pub(crate) shown: String,
}

/// Decodes a body as the response of an operation.
pub(crate) async fn read(operation: &str, status: u16, body: &Value) -> Result<Reading, Error> {
    let response = Stub::response(status, body.to_string());
    let client = builder("http://service.example")
        .transport(Stub::new([response]))
        .build()
        .expect("complete");
    let response = call(&client, operation, example(operation)).await?;
    let shown = format!("{:?}", *response);
    Ok(Reading {
        written: response.to_json(),
        items: response.items().unwrap_or_default(),
        extra: extra(&shown),
        shown,
    })
}

/// Decodes a body as a type.
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

/// Returns the names in the `extra` of each object, which end its `Debug` form.
fn extra(shown: &str) -> Vec<String> {
    let lists = shown.split("extra: {").skip(1);
    let lists = lists.filter_map(|rest| Some(rest.split_once('}')?.0));
    lists
        .filter(|names| !names.is_empty())
        .map(str::to_owned)
        .collect()
}
