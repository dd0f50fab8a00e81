//! Lowers callbacks, channels of messages, and payloads with variants.

use std::collections::BTreeSet;

use openapi_document::{
    Finding, Level, Operation as Described,
    extensions::{self, Callback as Moments, Extension, SignatureForm, Transport},
    pointer,
};
use serde_json::{Value, json};

use super::{
    Lowerer,
    operations::Lowered,
    read::{rust_type, text, words},
};
use crate::{
    model::{Callback, Channel, Forms, Registration, Signature, Variant, Variants},
    names,
};

/// The feature with the types of callbacks.
pub(crate) const CALLBACKS: &str = "callbacks";

/// The callbacks and channels of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Messages {
    pub(super) callbacks: Vec<Callback>,
    pub(super) channels: Vec<Channel>,
}

impl Messages {
    /// Returns the types of all messages by feature, and whether they are sent.
    pub(super) fn roots(&self) -> Vec<(&str, Vec<(String, bool)>)> {
        let typed = |ty: &Option<String>, sent: bool| {
            let names = ty
                .iter()
                .flat_map(|ty| words(ty))
                .map(move |name| (name, sent));
            names.collect::<Vec<_>>()
        };
        let callbacks = self.callbacks.iter().map(|callback| {
            let mut types = typed(&callback.body, false);
            types.extend(typed(&callback.response, true));
            (CALLBACKS, types)
        });
        let channels = self.channels.iter().map(|channel| {
            let mut types = typed(&channel.sends, true);
            types.extend(typed(&channel.receives, false));
            (channel.feature.as_str(), types)
        });
        callbacks.chain(channels).collect()
    }
}

impl<'a> Lowerer<'a> {
    /// Lowers the callbacks of some operations, and all channels. Callbacks that are not supported
    /// are left out with a warning if `is_skipping`.
    pub(super) fn messages(&mut self, operations: &[Lowered<'a>], is_skipping: bool) -> Messages {
        let mut messages = Messages::default();
        let known = self.findings.len();
        let mut failures: Vec<(String, Finding)> = Vec::new();
        for one in operations {
            let (at, id) = (&one.at, &one.operation.id);
            self.callbacks(at, id, &mut messages.callbacks, &mut failures);
        }
        if is_skipping {
            let errors = self.findings.split_off(known).into_iter();
            self.findings
                .extend(errors.filter(|finding| finding.level != Level::Error));
            self.leave_out_callbacks(&mut messages.callbacks, failures);
        }
        let spec = self.spec;
        for one in operations {
            if let Some(channel) = extensions::Messages::of(one.at.value) {
                let channel = self.channel(channel, &one.at.pointer, one.at.path, operations);
                messages.channels.push(channel);
            }
        }
        let paths = spec.value().get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            if let Some(channel) = extensions::Messages::of(item) {
                let at = pointer::child("/paths", path);
                messages
                    .channels
                    .push(self.channel(channel, &at, path, operations));
            }
        }
        messages
    }

    /// Leaves out the callbacks that failed, and those whose types did.
    fn leave_out_callbacks(&mut self, all: &mut Vec<Callback>, failures: Vec<(String, Finding)>) {
        let mut kept = Vec::new();
        for callback in all.drain(..) {
            let mut own = failures.iter().filter(|(name, _)| *name == callback.name);
            let failed = own.next().map(|(_, finding)| finding.clone());
            let failed = failed.or_else(|| {
                let types = [&callback.body, &callback.response].into_iter().flatten();
                let types = types.flat_map(|ty| words(ty)).map(|name| (name, false));
                let mut used = self.types_below(types.collect()).into_keys();
                used.find_map(|name| self.failed_types.get(&name).cloned())
            });
            match failed {
                Some(reason) => self.warn(
                    reason.rule,
                    reason.pointer,
                    format!(
                        "the callback `{}` is left out: {}",
                        callback.name, reason.message
                    ),
                    reason.help,
                ),
                None => kept.push(callback),
            }
        }
        *all = kept;
    }

    fn channel(
        &mut self,
        channel: extensions::Messages,
        at: &str,
        path: &str,
        operations: &[Lowered<'a>],
    ) -> Channel {
        let feature = &channel.feature;
        let is_family = operations
            .iter()
            .any(|one| one.operation.family == *feature);
        let is_valid = feature == CALLBACKS || names::feature(feature).as_ref() == Some(feature);
        if !is_valid || is_family {
            self.reject(
                "messages",
                pointer::child(at, extensions::Messages::KEY),
                format!("`{feature}` is not a feature of its own"),
                "use lower-case letters, digits and dashes, and the name of no family",
            );
        }
        let mut ty = |name: Option<String>| {
            let schema = super::read::reference(&name?);
            Some(rust_type(&self.schema(&schema, at, "Message")))
        };
        Channel {
            sends: ty(channel.sends),
            receives: ty(channel.receives),
            path: path.to_owned(),
            feature: channel.feature,
            family: channel.tag.as_deref().and_then(names::feature),
            is_web_socket: channel.transport == Transport::WebSocket,
        }
    }

    fn callbacks(
        &mut self,
        at: &Described<'a>,
        id: &str,
        found: &mut Vec<Callback>,
        failures: &mut Vec<(String, Finding)>,
    ) {
        let spec = self.spec;
        let named = at.value.get("callbacks").and_then(Value::as_object);
        for (own, callback) in named.into_iter().flatten() {
            let here = pointer::child(&format!("{}/callbacks", at.pointer), own);
            let Some((place, callback)) = spec.resolve_at(callback, &here) else {
                continue;
            };
            // A component is named after itself, and is one callback for all that refer to it.
            let name = match place.strip_prefix("/components/callbacks/") {
                Some(name) => pointer::unescape(name).into_owned(),
                None => own.clone(),
            };
            for (address, item) in callback.as_object().into_iter().flatten() {
                if address.starts_with("x-") {
                    continue;
                }
                let registration = Registration {
                    operation: id.to_owned(),
                    address: address.clone(),
                };
                if let Some(known) = found.iter_mut().find(|known| known.name == name) {
                    known.registrations.push(registration);
                    continue;
                }
                let methods = item.as_object().into_iter().flatten();
                let operation = methods
                    .into_iter()
                    .find(|(key, _)| Described::is_method(key));
                if let Some((method, operation)) = operation {
                    let here = pointer::child(&pointer::child(&place, address), method);
                    let mut lowered = self.callback(&name, method, operation, &here);
                    failures.extend(self.failure.take().map(|failure| (name.clone(), failure)));
                    let is_free = |name: &str| {
                        name != "ALL" && found.iter().all(|other| other.constant != name)
                    };
                    lowered.constant = names::numbered(&lowered.constant, "_", is_free);
                    lowered.registrations.push(registration);
                    found.push(lowered);
                }
            }
        }
    }

    fn callback(&mut self, name: &str, method: &str, operation: &Value, at: &str) -> Callback {
        const JSON: &str = "/content/application~1json/schema";
        let mut ty = |within: &str, hint: &str| {
            let here = format!("{within}{JSON}");
            let schema = operation.pointer(&here)?;
            let hint = format!("{}{hint}", names::upper_camel(name));
            let lowered = self.schema(schema, &format!("{at}{here}"), &hint);
            // An object without properties is whatever the service sends.
            let known = lowered != json!({}) && lowered != json!({ "type": "object" });
            known.then(|| rust_type(&lowered))
        };
        let body = ty("/requestBody", "Body");
        let response = ty("/responses/200", "Response");
        let moments = Moments::of(operation).unwrap_or_default();
        let docs = [text(operation, "summary"), text(operation, "description")];
        let docs = docs.into_iter().flatten().map(|text| {
            let text = text.trim();
            let end = if text.ends_with('.') { "" } else { "." };
            format!("{text}{end}")
        });
        let docs: Vec<String> = docs.collect();
        Callback {
            constant: names::shouty(&names::snake(name)),
            name: name.to_owned(),
            docs: docs.join("\n\n"),
            http_method: method.to_owned(),
            registrations: Vec::new(),
            body,
            response,
            signatures: self.signatures(&moments, operation),
        }
    }

    /// Returns how a callback can be signed: by kind of authentication, or else as `security` lists.
    fn signatures(&self, moments: &Moments, operation: &Value) -> Vec<Signature> {
        let kinds = moments.schemes.iter();
        let mut named: Vec<(String, String)> = kinds
            .filter_map(|(auth, scheme)| Some((auth.clone(), scheme.clone()?)))
            .collect();
        if named.is_empty() {
            let ways = operation.get("security").and_then(Value::as_array);
            let names = ways.into_iter().flatten().filter_map(Value::as_object);
            named.extend(
                names
                    .flatten()
                    .map(|(name, _)| (String::new(), name.clone())),
            );
        }
        let schemes = self.spec.value().pointer("/components/securitySchemes");
        let signature = |(auth, name): (String, String)| {
            let scheme = self.spec.resolve(schemes?.get(&name)?)?;
            let signature = extensions::Signature::of(scheme)?;
            Some(Signature {
                auth,
                in_headers: text(scheme, "in") == Some("header"),
                secret: text(scheme, "name")?.to_owned(),
                time: signature.time,
                forms: match signature.forms.as_slice() {
                    [SignatureForm::UrlMillis] => Forms::UrlMillis,
                    [SignatureForm::SortedUrlSeconds] => Forms::SortedUrlSeconds,
                    _ => Forms::Either,
                },
                window: signature.window,
            })
        };
        named.into_iter().filter_map(signature).collect()
    }

    /// Lowers the variants of the object `holder`, and registers their types.
    pub(super) fn variants(
        &mut self,
        schema: &Value,
        holder: &str,
        at: &str,
        depth: usize,
    ) -> Option<Variants> {
        let variants = extensions::Variants::of(schema)?;
        let here = pointer::child(at, extensions::Variants::KEY);
        let name = self.reserve(&variants.name, &here);
        let mut cases: Vec<Variant> = Vec::new();
        for (value, named) in variants.cases {
            let ty = named.map(|name| {
                let schema = super::read::reference(&name);
                rust_type(&self.schema_within(&schema, &here, &name, depth + 1))
            });
            // A number is no name; that of the type is.
            let is_number = value.starts_with(|first: char| first.is_ascii_digit());
            let rust = match &ty {
                Some(ty) if is_number => ty.clone(),
                _ => names::upper_camel(&value),
            };
            if rust == "Unknown" || cases.iter().any(|case| case.rust == rust) {
                self.reject(
                    "variants",
                    &here,
                    format!("the variant `{value}` has no name of its own"),
                    "give its schema another name with `x-rust-name`, or remove the variant",
                );
                continue;
            }
            cases.push(Variant { value, rust, ty });
        }
        let types = cases.iter().filter_map(|case| case.ty.as_deref());
        let types: BTreeSet<String> = types.flat_map(words).collect();
        let of_variants = types.into_iter().collect();
        self.schemas
            .of_variants
            .insert(holder.to_owned(), of_variants);
        Some(Variants {
            name,
            by: variants.by,
            within: variants.within,
            text: variants.text,
            cases,
        })
    }
}
