//! Recognising a page that comes again.

use bytes::Bytes;
use serde_json::Value;

use super::Page;
use crate::{model::raw, response::Response};

/// What a page is recognised by when it comes again: its body, or its first and last element but
/// for the queries of their URLs, in which signatures change from one answer to the next.
pub(super) struct Trace {
    body: Bytes,
    ends: Vec<Value>,
    len: usize,
}

impl Trace {
    pub(super) fn of<P: Page>(page: &Response<P>) -> Self {
        let items = page.items();
        let ends = items.first().into_iter().chain(items.last());
        Self {
            body: page.bytes().clone(),
            ends: ends.map(|item| without_signatures(raw(item))).collect(),
            len: items.len(),
        }
    }
}

impl PartialEq for Trace {
    fn eq(&self, other: &Self) -> bool {
        self.body == other.body || (self.len == other.len && self.ends == other.ends)
    }
}

fn without_signatures(mut value: Value) -> Value {
    match &mut value {
        Value::String(text) if text.contains("://") => {
            if let Some(query) = text.find('?') {
                text.truncate(query);
            }
        }
        Value::Array(list) => {
            for element in list {
                *element = without_signatures(element.take());
            }
        }
        Value::Object(members) => {
            for member in members.values_mut() {
                *member = without_signatures(member.take());
            }
        }
        _ => {}
    }
    value
}
