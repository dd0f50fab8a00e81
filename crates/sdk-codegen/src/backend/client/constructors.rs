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
    let methods = Methods::of(fields);
    out.blank();
    out.block(format!("impl {name}"), |out| {
        if methods.arguments.is_empty() {
            without_arguments(out, &methods.required);
        } else {
            positional(out, api, &methods.arguments);
        }
        for (field, method) in &methods.setters {
            setter(out, api, field, method);
        }
    });
}

/// The methods by which a caller sets the fields of a type.
pub(super) struct Methods<'a> {
    /// The required fields.
    required: Vec<&'a Field<'a>>,
    /// The fields that the constructor takes.
    pub(super) arguments: Vec<&'a Field<'a>>,
    /// The other fields, with the names of their setters.
    pub(super) setters: Vec<(&'a Field<'a>, String)>,
}

impl<'a> Methods<'a> {
    pub(super) fn of(fields: &'a [Field<'a>]) -> Self {
        // A response has read-only ones, and `null` is a value.
        let is_needed = |field: &&Field<'_>| {
            field.member.required && !field.member.read_only && !field.member.nullable
        };
        let required: Vec<&Field<'_>> = fields.iter().filter(is_needed).collect();
        let is_positional = have_distinct_types(&required);
        let mut taken = Names::with(["new"]);
        let settable = fields.iter().filter(|field| !field.member.read_only);
        let others = settable.filter(|field| !(is_positional && is_needed(field)));
        let setters = others.map(|field| (field, taken.claim(&setter_name(field), "_")));
        Self {
            setters: setters.collect(),
            arguments: match is_positional {
                true => required.clone(),
                false => Vec::new(),
            },
            required,
        }
    }
}

/// Returns whether no two fields have types that a caller could confuse.
fn have_distinct_types(fields: &[&Field<'_>]) -> bool {
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
    let (form, ty, value) = setting(api, field, name);
    out.blank();
    out.line(format!("/// Sets {}.", link(name)));
    out.line("#[must_use]");
    let parameters = ["mut self".to_owned(), format!("{name}: {ty}")];
    out.function(
        &format!("pub fn {method}{form}"),
        &parameters,
        "Self",
        |out| {
            out.assign(&format!("self.{name}"), &value);
            out.line("self");
        },
    );
}

/// Returns the type parameters of a setter, the type of its argument, and the value of the field.
fn setting(api: &Api, field: &Field<'_>, name: &str) -> (&'static str, String, String) {
    let inner = option_inner(&field.ty);
    let ty = inner.unwrap_or(&field.ty);
    // Values of any JSON type are made from lists and options too.
    let is_json = |ty: &str| {
        let is_any = ty == "codegen::Value" || ty.ends_with("<codegen::Value>");
        is_any || list_element(ty).is_some()
    };
    let form = match (list_element(ty), inner) {
        (Some(element), _) if !is_json(element) => Some(("IntoList", element, "into_list")),
        (None, Some(inner)) if !is_json(inner) => Some(("IntoOption", inner, "into_option")),
        _ => None,
    };
    if let Some((form, ty, convert)) = form {
        let ty = format!("impl codegen::{form}<{}, F>", rust_type(ty, ""));
        let convert = match (inner, convert) {
            (Some(_), "into_list") => "into_optional_list",
            _ => convert,
        };
        let value = format!("codegen::{form}::{convert}({name})");
        return ("<F>", ty, value);
    }
    let (ty, value) = argument(api, ty, name, true);
    let value = match inner {
        Some(_) => format!("Some({value})"),
        None => value,
    };
    ("", ty, value)
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
pub(super) fn is_text(api: &Api, ty: &str) -> bool {
    matches!(ty, "String" | "Timestamp") || is_enum(api, ty)
}

fn is_enum(api: &Api, ty: &str) -> bool {
    let schema = api.schema(ty);
    schema.is_some_and(|schema| matches!(schema.kind, SchemaKind::Enum { .. }))
}
