//! Comparison of the names of XML elements and attributes, which only a body in XML has.

use serde_json::{Map, Value};

use super::{draft::Drafts, pair::Role, rules};
use crate::model::{Docs, Fact};

const KEYWORD: &str = "xml";

type Words = Fact<Option<Box<Docs>>>;

/// Returns the keyword that [`compare`] evaluates for a role; other roles only report that it changed.
pub(super) fn evaluated(role: Role) -> &'static str {
    match role {
        Role::Xml => KEYWORD,
        _ => "",
    }
}

/// Compares how a value is written in a body in XML.
pub(super) fn compare(role: Role, old: &Words, new: &Words, drafts: &mut Drafts) {
    let (Role::Xml, Fact::Known(old), Fact::Known(new)) = (role, old, new) else {
        return;
    };
    let (old, new) = (form(old.as_deref()), form(new.as_deref()));
    if old != new {
        drafts.add(rules::XML, old, new);
    }
}

/// Returns how a value is written, without what is so by default and without the prefix, which every
/// document may choose.
fn form(docs: Option<&Docs>) -> Map<String, Value> {
    let mut all = docs.into_iter().flat_map(|docs| &docs.extensions);
    let stated = all.find(|(name, _)| **name == *KEYWORD);
    let fields = stated.and_then(|(_, value)| value.as_object());
    let meant = |(name, value): &(&String, &Value)| {
        *name != "prefix" && !name.starts_with("x-") && **value != Value::Bool(false)
    };
    let fields = fields.into_iter().flatten().filter(meant);
    fields
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
