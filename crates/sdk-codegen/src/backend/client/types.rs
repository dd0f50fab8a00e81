//! Types: objects with their lists of fields, and open enums.

use std::collections::{BTreeMap, BTreeSet};

use super::{constructors, messages, rust_type};
use crate::{
    backend::{
        docs,
        print::{Printer, literal},
    },
    model::{Api, Member, Schema, SchemaKind},
    names,
    wire::{Types, WireError},
};

/// One field of a generated struct.
pub(super) struct Field<'a> {
    pub(super) member: &'a Member,
    /// The type, without paths.
    pub(super) ty: String,
}

impl Field<'_> {
    /// Returns the type as the module of types names it.
    pub(super) fn text(&self) -> String {
        rust_type(&self.ty, "")
    }
}

/// Writes the types of some schemas after the imports that they need; `all` is the path of all types.
pub(super) fn module(
    out: &mut Printer,
    api: &Api,
    types: &Types,
    schemas: &[&Schema],
    more: &Printer,
    all: &str,
) -> Result<(), WireError> {
    let mut items = Printer::like(out);
    let mut named = BTreeSet::new();
    let mut has_objects = false;
    for schema in schemas {
        match &schema.kind {
            SchemaKind::Enum { values, phases } => enumeration(&mut items, schema, values, phases),
            SchemaKind::Object(members) => {
                let fields = fields(types, schema, members)?;
                named.extend(fields.iter().flat_map(|field| words(&field.ty)));
                object(&mut items, api, schema, &fields);
                if let Some(variants) = &schema.variants {
                    let cases = variants.cases.iter().filter_map(|case| case.ty.as_deref());
                    named.extend(cases.flat_map(words));
                    messages::variants(&mut items, schema, variants);
                }
                has_objects = true;
            }
        }
    }
    let is_own = |name: &String| schemas.iter().any(|schema| schema.name == *name);
    let foreign = named
        .into_iter()
        .filter(|name| api.schema(name).is_some() && !is_own(name));
    let foreign: Vec<String> = foreign.collect();
    let uses_runtime = items.names("codegen") || more.names("codegen");
    if uses_runtime {
        out.line("use huaweicloud_core::codegen;");
    }
    if has_objects {
        out.line("#[cfg(feature = \"schemars\")]");
        out.line("use huaweicloud_core::codegen::schemars::{self, JsonSchema};");
    }
    if !foreign.is_empty() {
        out.blank();
        out.import(all, &foreign);
    }
    out.append(&items);
    out.append(more);
    Ok(())
}

fn enumeration(
    out: &mut Printer,
    schema: &Schema,
    values: &[(String, String)],
    phases: &BTreeMap<String, String>,
) {
    out.blank();
    out.block("codegen::open_enum!", |out| {
        out.lines(docs::comments(&schema.docs));
        out.block(format!("pub enum {}", schema.name), |out| {
            for (value, variant) in values {
                out.line(format!("{variant} = {},", literal(value)));
            }
        });
    });
    if phases.is_empty() {
        return;
    }
    let mut by_phase: BTreeMap<&String, Vec<String>> = BTreeMap::new();
    for (value, variant) in values {
        if let Some(phase) = phases.get(value) {
            by_phase
                .entry(phase)
                .or_default()
                .push(format!("Self::{variant}"));
        }
    }
    out.blank();
    out.block(format!("impl {}", schema.name), |out| {
        out.line("/// Returns the phase of a job in this state; `None` for a state that this version does");
        out.line("/// not know.");
        out.block("pub fn phase(&self) -> Option<codegen::Phase>", |out| {
            out.block("match self", |out| {
                for (phase, variants) in by_phase {
                    let phase = names::upper_camel(phase);
                    out.arm(&variants, &format!("Some(codegen::Phase::{phase}),"));
                }
                out.line("Self::Unknown(_) => None,");
            });
        });
    });
}

pub(super) fn fields<'a>(
    types: &Types,
    schema: &Schema,
    members: &'a [Member],
) -> Result<Vec<Field<'a>>, WireError> {
    let missing = |name: &str| WireError::Missing(format!("{}.{name}", schema.name));
    let own = types.get(&schema.name).ok_or_else(|| missing("*"))?;
    let field = |member: &'a Member| {
        let ty = own.get(&member.name).cloned();
        let ty = ty.ok_or_else(|| missing(&member.name))?;
        // In a request, an empty list has another meaning than a missing one.
        let is_optional = !member.required && is_collection(&ty) && schema.in_request;
        let is_nullable = member.nullable && option_inner(&ty).is_none();
        let ty = if is_optional || is_nullable {
            format!("Option<{ty}>")
        } else {
            ty
        };
        Ok(Field { member, ty })
    };
    members.iter().map(field).collect()
}

fn object(out: &mut Printer, api: &Api, schema: &Schema, fields: &[Field<'_>]) {
    let is_free = |name: &str| fields.iter().all(|field| field.member.rust != name);
    let extra = match is_free("extra") {
        true => "extra".to_owned(),
        false => names::numbered("extra_", "", is_free),
    };
    let extra = extra.as_str();
    out.blank();
    out.lines(docs::comments(&schema.docs));
    out.line("#[cfg_attr(feature = \"schemars\", derive(JsonSchema))]");
    out.line("#[non_exhaustive]");
    out.block(format!("pub struct {}", schema.name), |out| {
        for field in fields {
            let member = field.member;
            out.lines(docs::of_member(member));
            let mut settings = Vec::new();
            if member.rust != member.name {
                settings.push(format!("rename = {}", literal(&member.name)));
            }
            if !member.required && is_collection(&field.ty) {
                settings.push("default".to_owned());
            }
            if !settings.is_empty() {
                let settings = format!("schemars({})", settings.join(", "));
                out.line(format!("#[cfg_attr(feature = \"schemars\", {settings})]"));
            }
            out.line(format!("pub {}: {},", member.rust, field.text()));
        }
        out.line("/// Fields that this version does not know, or could not decode as their type.");
        out.line("#[cfg_attr(feature = \"schemars\", schemars(skip))]");
        out.line(format!("pub {extra}: codegen::Extra,"));
    });
    if schema.in_request {
        constructors::write(out, api, &schema.name, fields);
    }
    out.blank();
    out.block("codegen::object!", |out| {
        let head = format!("{}, {extra}", schema.name);
        if fields.is_empty() {
            return out.line(format!("{head} {{}}"));
        }
        out.block(head, |out| {
            for (index, field) in fields.iter().enumerate() {
                let member = field.member;
                let kind = match (member.required, is_collection(&field.ty)) {
                    (true, _) => "required",
                    (false, true) => "collection",
                    (false, false) => "optional",
                };
                let flags = [
                    (member.sensitive, " sensitive"),
                    (member.read_only, " read_only"),
                    (member.write_only, " write_only"),
                ];
                let flags = flags.into_iter().filter(|(is_set, _)| *is_set);
                let flags: String = flags.map(|(_, flag)| flag).collect();
                let (name, ty, wire) = (&member.rust, field.text(), literal(&member.name));
                out.line(format!("{index} {name}: {ty} = {kind} {wire}{flags};"));
            }
        });
    });
}

/// Returns the names in the text of a type.
pub(super) fn words(ty: &str) -> Vec<String> {
    ty.split(|next: char| !(next.is_alphanumeric() || matches!(next, '_' | ':')))
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// Returns whether a type is a list or a map.
pub(super) fn is_collection(ty: &str) -> bool {
    ["Vec<", "codegen::HashMap<", "codegen::Map<"]
        .iter()
        .any(|start| ty.starts_with(start))
}

/// Returns the type inside of an option.
pub(super) fn option_inner(ty: &str) -> Option<&str> {
    ty.strip_prefix("Option<")?.strip_suffix('>')
}

/// Returns the element of a list type.
pub(super) fn list_element(ty: &str) -> Option<&str> {
    ty.strip_prefix("Vec<")?.strip_suffix('>')
}
