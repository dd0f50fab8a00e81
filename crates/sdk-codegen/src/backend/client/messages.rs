//! Callbacks and channels: their types by feature, the table of callbacks, and variants.

use std::collections::BTreeSet;

use super::types;
use crate::{
    backend::{
        docs,
        print::{Printer, literal},
    },
    lower::CALLBACKS,
    model::{Api, Callback, Forms, Schema, Signature, Variants},
    names,
    wire::{Types, WireError},
};

/// Returns the features that have types of messages, in order.
pub(crate) fn features(api: &Api) -> BTreeSet<&str> {
    let callbacks = (!api.callbacks.is_empty()).then_some(CALLBACKS);
    let channels = api.channels.iter().map(|channel| channel.feature.as_str());
    callbacks.into_iter().chain(channels).collect()
}

/// Returns the features of messages as lines of a manifest.
pub(crate) fn manifest(api: &Api) -> String {
    let line = |feature: &str| {
        let own = api
            .channels
            .iter()
            .filter(|channel| channel.feature == feature);
        let mut needed: BTreeSet<String> = BTreeSet::new();
        for channel in own.filter(|channel| channel.is_web_socket) {
            needed.insert("huaweicloud-core/session".to_owned());
            needed.extend(channel.family.clone());
        }
        let needed: Vec<String> = needed.iter().map(|name| literal(name)).collect();
        format!("{feature} = [{}]\n", needed.join(", "))
    };
    let lines: String = features(api).into_iter().map(line).collect();
    match lines.is_empty() {
        true => lines,
        false => format!("# Messages that are no requests.\n{lines}"),
    }
}

/// Returns the module of a feature.
pub(crate) fn module(feature: &str) -> String {
    names::snake(feature)
}

/// Returns the schemas that only messages of a feature use.
pub(crate) fn own_schemas<'a>(api: &'a Api, feature: &str) -> Vec<&'a Schema> {
    let is_own = |schema: &&Schema| schema.families.len() == 1 && schema.families.contains(feature);
    api.schemas.iter().filter(is_own).collect()
}

/// Returns the source of the messages of a feature.
pub(super) fn file(api: &Api, types: &Types, feature: &str) -> Result<String, WireError> {
    let mut out = Printer::file(&format!("Messages of the feature `{feature}`."));
    let own = own_schemas(api, feature);
    if feature == CALLBACKS && !api.callbacks.is_empty() {
        table(&mut out, &api.callbacks);
    }
    if !own.is_empty() {
        out.blank();
        out.line("/// Types that only these messages have.");
        let mut result = Ok(());
        out.block("pub(crate) mod schemas", |out| {
            let none = Printer::inside(out);
            result = types::module(out, api, types, &own, &none, "super::super::types");
        });
        result?;
    }
    Ok(out.finish())
}

fn table(out: &mut Printer, callbacks: &[Callback]) {
    out.blank();
    let are_signed = callbacks.iter().any(|own| !own.signatures.is_empty());
    out.line(match are_signed {
        true => "use huaweicloud_core::codegen::{Callback, CallbackScheme};",
        false => "use huaweicloud_core::codegen::Callback;",
    });
    for callback in callbacks {
        out.blank();
        out.lines(docs::comments(&callback.docs));
        if callback.docs.is_empty() {
            out.lines(docs::comments(&format!("`{}`", callback.name)));
        }
        let name = format!("pub static {}: Callback", callback.constant);
        out.line(format!(
            "{name} = Callback::new({})",
            literal(&callback.name)
        ));
        out.indented(|out| {
            out.group(".operations(&[", "])", |out| {
                for own in &callback.registrations {
                    let (id, at) = (literal(&own.operation), literal(&own.address));
                    out.line(format!("({id}, {at}),"));
                }
            });
            if callback.signatures.is_empty() {
                return out.line(".schemes(&[]);");
            }
            out.group(".schemes(&[", "]);", |out| {
                out.lines(callback.signatures.iter().map(scheme));
            });
        });
    }
    out.blank();
    out.line("/// Every callback.");
    out.group("pub static ALL: &[&Callback] = &[", "];", |out| {
        out.lines(callbacks.iter().map(|own| format!("&{},", own.constant)));
    });
}

fn scheme(signature: &Signature) -> String {
    let carrier = if signature.in_headers {
        "headers"
    } else {
        "query"
    };
    let (secret, time) = (literal(&signature.secret), literal(&signature.time));
    let mut text = format!("CallbackScheme::{carrier}({secret}, {time})");
    if !signature.auth.is_empty() {
        text += &format!(".auth({})", literal(&signature.auth));
    }
    text += match signature.forms {
        Forms::UrlMillis => "",
        Forms::SortedUrlSeconds => ".sorted_url_seconds()",
        Forms::Either => ".either_form()",
    };
    if let Some(window) = signature.window {
        text += &format!(".window_seconds({window})");
    }
    text + ","
}

/// Writes the variants of an object.
pub(super) fn variants(out: &mut Printer, schema: &Schema, variants: &Variants) {
    let within = match &variants.within {
        Some(within) => format!("Some({})", literal(within)),
        None => "None".to_owned(),
    };
    let (holder, by) = (&schema.name, literal(&variants.by));
    let what = match &variants.within {
        Some(within) => format!("The `{within}` of `{holder}`, by its `{}`.", variants.by),
        None => format!("The whole of `{holder}`, by its `{}`.", variants.by),
    };
    out.blank();
    out.block("codegen::variants!", |out| {
        out.lines(docs::comments(&what));
        let head = format!(
            "pub enum {} of {holder}({by}, {within}, {})",
            variants.name, variants.text
        );
        out.block(head, |out| {
            for case in &variants.cases {
                let ty = case
                    .ty
                    .as_ref()
                    .map_or_else(String::new, |ty| format!("({})", super::rust_type(ty, "")));
                out.line(format!("{}{ty} = {},", case.rust, literal(&case.value)));
            }
        });
    });
}
