//! Callbacks, channels and variants: that what they name is defined.

use serde_json::Value;

use super::{did_you_mean, error};
use crate::{
    Document, Finding,
    extensions::{Callback, Extension, Messages, Variants},
    pointer,
};

/// Returns the names of the schemas that the extensions of an object name.
pub(super) fn schemas(value: &Value) -> Vec<String> {
    let messages = Messages::of(value);
    let channel = messages
        .into_iter()
        .flat_map(|channel| [channel.sends, channel.receives]);
    let variants = Variants::of(value).into_iter();
    let cases = variants.flat_map(|variants| variants.cases.into_iter().map(|(_, schema)| schema));
    channel.chain(cases).flatten().collect()
}

/// Checks the extensions of one part, in a walk over all of them.
pub(super) fn check(document: &Document, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    variants(document, at, value, findings);
    channel(document, at, value, findings);
    callback(document, at, value, findings);
}

/// Checks that the properties and schemas of variants exist.
fn variants(document: &Document, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    let Some(variants) = Variants::of(value) else {
        return;
    };
    let here = pointer::child(at, Variants::KEY);
    let parts = document.schema_parts(value);
    for name in std::iter::once(&variants.by).chain(&variants.within) {
        if parts.property(name).is_none() {
            let known = parts.entries("properties").map(|(name, _)| name);
            let hint = did_you_mean(name, known);
            error(
                findings,
                "variants",
                &here,
                format!("the schema has no property `{name}`"),
                format!("name the properties with the name and the value of a variant{hint}"),
            );
        }
    }
    let named = variants
        .cases
        .iter()
        .filter_map(|(_, schema)| schema.as_deref());
    defined(document, "variants", &here, named, findings);
}

/// Checks that the schemas of a channel exist.
fn channel(document: &Document, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    let Some(messages) = Messages::of(value) else {
        return;
    };
    let here = pointer::child(at, Messages::KEY);
    let named: Vec<&str> = [&messages.sends, &messages.receives]
        .into_iter()
        .filter_map(|name| name.as_deref())
        .collect();
    if named.is_empty() {
        error(
            findings,
            "messages",
            &here,
            "the channel has no messages",
            "name the schema of what a client sends, or of what it receives",
        );
    }
    defined(document, "messages", &here, named, findings);
}

/// Checks that the security schemes and operations that a callback names exist.
fn callback(document: &Document, at: &str, value: &Value, findings: &mut Vec<Finding>) {
    let Some(callback) = Callback::of(value) else {
        return;
    };
    let here = pointer::child(at, Callback::KEY);
    let defined = document.value().pointer("/components/securitySchemes");
    let defined = defined.and_then(Value::as_object);
    for scheme in callback
        .schemes
        .iter()
        .filter_map(|(_, name)| name.as_deref())
    {
        if defined.is_none_or(|defined| !defined.contains_key(scheme)) {
            let names = defined.into_iter().flatten().map(|(name, _)| name.as_str());
            let hint = did_you_mean(scheme, names);
            error(
                findings,
                "callback",
                &here,
                format!("the document does not define the security scheme `{scheme}`"),
                format!("define it under `components/securitySchemes`{hint}"),
            );
        }
    }
    let called = callback
        .events
        .iter()
        .filter_map(|event| event.operation.as_deref());
    for id in called.chain(callback.job.as_deref()) {
        if !document
            .operations()
            .any(|operation| operation.id() == Some(id))
        {
            let known: Vec<&str> = document.operations().filter_map(|own| own.id()).collect();
            let hint = did_you_mean(id, known);
            error(
                findings,
                "callback",
                &here,
                format!("the document has no operation `{id}`"),
                format!("name the operation whose call is the event{hint}"),
            );
        }
    }
}

fn defined<'a>(
    document: &Document,
    rule: &'static str,
    here: &str,
    names: impl IntoIterator<Item = &'a str>,
    findings: &mut Vec<Finding>,
) {
    let schemas = document.value().pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object);
    for name in names {
        if schemas.is_none_or(|schemas| !schemas.contains_key(name)) {
            let known = schemas.into_iter().flatten().map(|(name, _)| name.as_str());
            let hint = did_you_mean(name, known);
            error(
                findings,
                rule,
                here,
                format!("the document has no schema `{name}`"),
                format!("define it under `components/schemas`{hint}"),
            );
        }
    }
}
