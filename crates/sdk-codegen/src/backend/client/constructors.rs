//! Constructors and setters of types that requests contain.

use std::collections::BTreeSet;

use super::{
    rust_type,
    types::{Field, list_element, option_inner},
};
use crate::{
    backend::print::Printer,
    lower::Names,
    model::{Api, SchemaKind},
};

/// Writes the constructor of a type, and its setters.
///
/// The constructor takes the required fields if a caller cannot confuse them by their types;
/// otherwise they have setters like the other fields.
pub(super) fn write(out: &mut Printer, api: &Api, name: &str, fields: &[Field<'_>]) {
    // A response has them, and `null` is a value.
    let is_needed = |field: &Field<'_>| {
        field.member.required && !field.member.read_only && !field.member.nullable
    };
    let required: Vec<&Field<'_>> = fields.iter().filter(|field| is_needed(field)).collect();
    let mut taken = Names::with(["new"]);
    let is_positional = are_told_apart(&required);
    out.blank();
    out.block(format!("impl {name}"), |out| {
        if is_positional && !required.is_empty() {
            positional(out, api, &required);
        } else {
            without_arguments(out, &required);
        }
        for field in fields.iter().filter(|field| !field.member.read_only) {
            if !(is_positional && is_needed(field)) {
                setter(out, api, field, &taken.claim(&setter_name(field), "_"));
            }
        }
    });
}

/// Returns whether no two fields have types that a caller could confuse.
fn are_told_apart(fields: &[&Field<'_>]) -> bool {
    let mut kinds = BTreeSet::new();
    fields.iter().all(|field| {
        let kind = match field.ty.as_str() {
            "Timestamp" => "String".to_owned(),
            "i64" | "f64" => "i32".to_owned(),
            other => other.to_owned(),
        };
        kinds.insert(kind)
    })
}

fn positional(out: &mut Printer, api: &Api, required: &[&Field<'_>]) {
    let taken = |field: &&Field<'_>| {
        let is_enum = is_enum(api, &field.ty);
        let (ty, value) = argument(api, &field.ty, &field.member.rust, !is_enum);
        (field.member.rust.clone(), ty, value)
    };
    let taken: Vec<_> = required.iter().map(taken).collect();
    let parameters: Vec<String> = taken
        .iter()
        .map(|(name, ty, _)| format!("{name}: {ty}"))
        .collect();
    out.line("/// Creates a value with the required fields.");
    if parameters.len() > 7 {
        out.line(
            "#[allow(clippy::too_many_arguments, reason = \"the contract requires as many\")]",
        );
    }
    out.line("#[must_use]");
    out.function("pub fn new", &parameters, "Self", |out| {
        out.block("Self", |out| {
            for (name, _, value) in &taken {
                if name == value {
                    out.line(format!("{name},"));
                } else {
                    out.line(format!("{name}: {value},"));
                }
            }
            out.line("..Default::default()");
        });
    });
}

fn without_arguments(out: &mut Printer, required: &[&Field<'_>]) {
    let links = required.iter().map(|field| link(&field.member.rust));
    let links: Vec<String> = links.collect();
    out.line("/// Creates a value without any field.");
    if !links.is_empty() {
        out.line("///");
        out.line("/// The following fields are required. A request without a required text is rejected before it is");
        out.line("/// sent:");
        out.line("///");
        out.lines(links.iter().map(|link| format!("/// - {link}")));
    }
    out.line("#[must_use]");
    out.block("pub fn new() -> Self", |out| out.line("Default::default()"));
}

/// Returns the name of the setter of a field.
fn setter_name(field: &Field<'_>) -> String {
    match field.member.rust.as_str() {
        "new" => "new_".to_owned(),
        name => name.to_owned(),
    }
}

fn setter(out: &mut Printer, api: &Api, field: &Field<'_>, method: &str) {
    let name = &field.member.rust;
    let inner = option_inner(&field.ty);
    let (ty, value) = argument(api, inner.unwrap_or(&field.ty), name, true);
    let value = match inner {
        Some(_) => format!("Some({value})"),
        None => value,
    };
    out.blank();
    out.line(format!("/// Sets {}.", link(name)));
    out.line("#[must_use]");
    let parameters = ["mut self".to_owned(), format!("{name}: {ty}")];
    out.function(&format!("pub fn {method}"), &parameters, "Self", |out| {
        out.assign(&format!("self.{name}"), &value);
        out.line("self");
    });
}

fn link(name: &str) -> String {
    let bare = name.trim_start_matches("r#");
    format!("[`{bare}`](field@Self::{bare})")
}

/// Returns the type of an argument for a field, and the value of the field.
fn argument(api: &Api, ty: &str, name: &str, converts: bool) -> (String, String) {
    let text = |ty: &str| rust_type(ty, "");
    if let Some(element) = list_element(ty) {
        return if is_text(api, element) {
            (
                format!("impl IntoIterator<Item = impl Into<{}>>", text(element)),
                format!("{name}.into_iter().map(Into::into).collect()"),
            )
        } else {
            (
                format!("impl IntoIterator<Item = {}>", text(element)),
                format!("{name}.into_iter().collect()"),
            )
        };
    }
    let is_boxed = ty.starts_with("Box<") || ty == "codegen::Value";
    if converts && (is_boxed || is_text(api, ty)) {
        (format!("impl Into<{}>", text(ty)), format!("{name}.into()"))
    } else {
        (text(ty), name.to_owned())
    }
}

/// Returns whether callers usually have values of a type as text.
fn is_text(api: &Api, ty: &str) -> bool {
    matches!(ty, "String" | "Timestamp") || is_enum(api, ty)
}

fn is_enum(api: &Api, ty: &str) -> bool {
    let schema = api.schema(ty);
    schema.is_some_and(|schema| matches!(schema.kind, SchemaKind::Enum { .. }))
}
