//! Which generated type reads which body.

use std::fmt::Debug;

use metastudio::{
    Page,
    types::{
        List2dModelTrainingJobResponse, ListDigitalHumanVideoResponse,
        ListPictureModelingJobsResponse,
    },
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

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

/// Reads a body as the answer to an operation; `None` for an operation that is not listed here.
pub(crate) fn read(operation: &str, body: &Value) -> Option<serde_json::Result<Reading>> {
    Some(match operation {
        "List2dModelTrainingJob" => page::<List2dModelTrainingJobResponse>(body),
        "ListDigitalHumanVideo" => page::<ListDigitalHumanVideoResponse>(body),
        "ListPictureModelingJobs" => page::<ListPictureModelingJobsResponse>(body),
        _ => return None,
    })
}

fn page<T: Page + Serialize + Debug>(body: &Value) -> serde_json::Result<Reading> {
    let mut items = Vec::new();
    let reading = object::<T>(body, |page| {
        items = page.items().iter().map(write).collect();
    })?;
    Ok(Reading { items, ..reading })
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
        written: write(&value),
        items: Vec::new(),
        extra: extra(&shown),
        shown,
    })
}

fn write(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
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
