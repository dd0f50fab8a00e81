//! Examples of calls, from the sample request of each operation.

use std::collections::BTreeSet;

use openapi_document::sample;
use serde_json::Value;

use super::{constructors, types};
use crate::{
    backend::print::literal,
    model::{Api, Body, ListStyle, Operation, Parameter, Part, PartKind, Scalar, SchemaKind},
    wire::Types,
};

/// Returns a function that calls an operation, as formatted lines: the first line and the last three
/// are the frame that documentation hides.
///
/// `None` if the contract's sample does not fit the types of the operation.
pub(crate) fn call(api: &Api, types: &Types, operation: &Operation) -> Option<Vec<String>> {
    let mut writer = Writer {
        api,
        types,
        imported_items: BTreeSet::new(),
        imported_types: BTreeSet::new(),
    };
    let statements = writer.statements(operation)?;
    let name = api.service.crate_name.replace('-', "_");
    let types: Vec<&str> = writer.imported_types.iter().map(String::as_str).collect();
    let types = (!types.is_empty()).then(|| format!("types::{{{}}}", types.join(", ")));
    let items = writer.imported_items.into_iter().map(str::to_owned);
    let imports: Vec<String> = items.chain(types).collect();
    let imports = match imports.as_slice() {
        [] => String::new(),
        imports => format!("use {name}::{{{}}};\n", imports.join(", ")),
    };
    // The frame is one line, however long the name of the crate is.
    let frame = format!(
        "async fn example(client: &{name}::Client) -> Result<(), Box<dyn std::error::Error>> {{"
    );
    let source = format!("async fn example() {{\n{imports}{statements}Ok(())\n}}\n");
    let file = syn::parse_file(&source).ok()?;
    let formatted = prettyplease::unparse(&file);
    let lines = std::iter::once(&*frame).chain(formatted.lines().skip(1));
    // The function is hidden, and so is its indentation.
    let lines = lines.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    let mut lines: Vec<String> = lines.collect();
    if !imports.is_empty() {
        let end = lines.iter().position(|line| line.ends_with(';'))?;
        lines.insert(end + 1, String::new());
    }
    Some(lines)
}

/// Writes values as Rust expressions, and collects the names that they use.
struct Writer<'a> {
    api: &'a Api,
    types: &'a Types,
    /// Items of the client's crate.
    imported_items: BTreeSet<&'static str>,
    /// Types of the contract.
    imported_types: BTreeSet<String>,
}

/// How the surrounding code takes a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// As a value that converts: `impl Into<T>`, or a list of such.
    Converted,
    /// As a value of exactly this type.
    Exact,
}

impl Writer<'_> {
    fn statements(&mut self, operation: &Operation) -> Option<String> {
        let mut setup = String::new();
        let mut arguments = Vec::new();
        let mut setters = String::new();
        for parameter in &operation.parameters {
            // A setting of the client is a better default than the value of an example.
            if parameter.client.is_some() {
                continue;
            }
            let shown = operation.example.parameters.iter();
            let value = shown.clone().find(|(key, _)| *key == parameter.key);
            let is_paging = operation
                .pagination
                .as_ref()
                .is_some_and(|paging| [&paging.offset, &paging.limit].contains(&&parameter.name));
            match value {
                Some((_, value)) if parameter.required => {
                    arguments.push(self.parameter(parameter, value)?);
                }
                Some((_, value)) if !is_paging => {
                    let value = self.parameter(parameter, value)?;
                    setters += &format!(".{}({value})", parameter.rust);
                }
                Some(_) => {}
                None if parameter.required => return None,
                None => {}
            }
        }
        match (&operation.body, &operation.example.body) {
            (Body::Json { ty, required, .. }, Some(sample::Body::Json(value))) => {
                let body = self.exact(ty, value)?;
                setup += &format!("let body = {body};\n");
                if *required {
                    arguments.push("&body".to_owned());
                } else {
                    setters += ".body(&body)";
                }
            }
            (Body::Multipart(parts), Some(sample::Body::Form(shown))) => {
                for part in parts {
                    self.part(part, shown, &mut setup, &mut arguments, &mut setters)?;
                }
            }
            (Body::Content { is_text, required }, Some(sample::Body::Bytes(_))) => {
                let read = if *is_text { "read_to_string" } else { "read" };
                setup += &format!("let body = std::fs::{read}(\"body\")?;\n");
                if *required {
                    arguments.push("body".to_owned());
                } else {
                    setters += ".body(body)";
                }
            }
            (Body::Json { required: true, .. } | Body::Content { required: true, .. }, _)
            | (Body::Multipart(_), _) => return None,
            (Body::Json { .. } | Body::Content { .. } | Body::None, _) => {}
        }
        let call = format!(
            "client.{}({}){setters}",
            operation.method,
            arguments.join(", ")
        );
        Some(if operation.pagination.is_some() {
            format!(
                "{setup}let mut items = {call}.items();\n\
                 while let Some(item) = items.try_next().await? {{\nprintln!(\"{{item:?}}\");\n}}\n"
            )
        } else {
            format!("{setup}let response = {call}.send().await?;\nprintln!(\"{{response:?}}\");\n")
        })
    }

    fn part(
        &mut self,
        part: &Part,
        shown: &[(String, sample::Part)],
        setup: &mut String,
        arguments: &mut Vec<String>,
        setters: &mut String,
    ) -> Option<()> {
        let Some((_, value)) = shown.iter().find(|(name, _)| *name == part.name) else {
            return (!part.required).then_some(());
        };
        let value = match (&part.kind, value) {
            (PartKind::File, sample::Part::File(media_type)) => {
                self.imported_items.insert("FilePart");
                let name = &part.rust;
                *setup += &format!("let {name} = std::fs::read({})?;\n", literal(&part.name));
                let (file, media_type) = (literal(&part.name), literal(media_type));
                format!("FilePart::new({file}, {media_type}, {name})")
            }
            (PartKind::Text, sample::Part::Value(value)) => part_text(value),
            (PartKind::Texts, sample::Part::Value(Value::Array(values))) => {
                let values: Vec<String> = values.iter().map(part_text).collect();
                format!("[{}]", values.join(", "))
            }
            (PartKind::Json(ty), sample::Part::Value(value)) => self.exact(ty, value)?,
            _ => return (!part.required).then_some(()),
        };
        if part.required {
            arguments.push(value);
        } else {
            *setters += &format!(".{}({value})", part.rust);
        }
        Some(())
    }

    fn parameter(&mut self, parameter: &Parameter, value: &Value) -> Option<String> {
        let ty = match &parameter.ty {
            Scalar::Text => "String",
            Scalar::Int32 => "i32",
            Scalar::Int64 => "i64",
            Scalar::Number => "f64",
            Scalar::Boolean => "bool",
            Scalar::Timestamp => "Timestamp",
            Scalar::Enum(name) => name,
        };
        if parameter.style == ListStyle::Single {
            return self.value(ty, value, Taken::Converted);
        }
        let elements = value.as_array()?.iter();
        let elements: Option<Vec<String>> = elements
            .map(|element| self.value(ty, element, Taken::Converted))
            .collect();
        Some(format!("[{}]", elements?.join(", ")))
    }

    fn exact(&mut self, ty: &str, value: &Value) -> Option<String> {
        self.value(ty, value, Taken::Exact)
    }

    /// Returns an expression for a JSON value of a type, which is given without paths.
    fn value(&mut self, ty: &str, value: &Value, taken: Taken) -> Option<String> {
        if let Some(inner) = types::option_inner(ty) {
            let inner = self.exact(inner, value)?;
            return Some(format!("Some({inner})"));
        }
        if let Some(inner) = ty.strip_prefix("Box<").and_then(|ty| ty.strip_suffix('>')) {
            let inner = self.exact(inner, value)?;
            return Some(match taken {
                Taken::Converted => inner,
                Taken::Exact => format!("Box::new({inner})"),
            });
        }
        if let Some(element) = types::list_element(ty) {
            return self.list(element, value, taken);
        }
        if ty.starts_with("codegen::HashMap<") || ty.starts_with("codegen::Map<") {
            return self.map(ty, value);
        }
        match ty {
            "String" => {
                let text = literal(value.as_str()?);
                Some(match taken {
                    Taken::Converted => text,
                    Taken::Exact => format!("{text}.to_owned()"),
                })
            }
            "Timestamp" => {
                let text = literal(value.as_str()?);
                if taken == Taken::Converted {
                    return Some(text);
                }
                self.imported_items.insert("Timestamp");
                Some(format!("Timestamp::from({text})"))
            }
            "i32" | "i64" => {
                let number = value.as_i64()?;
                // Setters take any number that converts, so a literal is an `i32`.
                let suffix = i32::try_from(number).map_or("_i64", |_| "");
                Some(format!("{number}{suffix}"))
            }
            "f64" => value.as_f64().map(|number| format!("{number:?}")),
            "bool" => value.as_bool().map(|value| value.to_string()),
            "codegen::Value" => Some(format!("serde_json::json!({value})")),
            name => self.named(name, value),
        }
    }

    fn list(&mut self, element: &str, value: &Value, taken: Taken) -> Option<String> {
        let values = value.as_array()?;
        if values.is_empty() {
            return Some("Vec::new()".to_owned()).filter(|_| taken == Taken::Exact);
        }
        let is_text = constructors::is_text(self.api, element);
        let inner = match taken {
            Taken::Converted if is_text => Taken::Converted,
            _ => Taken::Exact,
        };
        let elements: Option<Vec<String>> = values
            .iter()
            .map(|value| self.value(element, value, inner))
            .collect();
        let elements = elements?.join(", ");
        Some(match taken {
            Taken::Converted => format!("[{elements}]"),
            Taken::Exact => format!("vec![{elements}]"),
        })
    }

    fn map(&mut self, ty: &str, value: &Value) -> Option<String> {
        let (_, inner) = ty.strip_suffix('>')?.split_once(", ")?;
        let entries: Option<Vec<String>> = value
            .as_object()?
            .iter()
            .map(|(key, value)| {
                let value = self.exact(inner, value)?;
                Some(format!("({}.to_owned(), {value})", literal(key)))
            })
            .collect();
        // Setters take anything that converts, so the type cannot be inferred.
        let map = if ty.starts_with("codegen::Map<") {
            "serde_json::Map"
        } else {
            "std::collections::HashMap"
        };
        Some(format!("{map}::from_iter([{}])", entries?.join(", ")))
    }

    /// Returns an expression for a value of a type of the contract.
    fn named(&mut self, name: &str, value: &Value) -> Option<String> {
        let schema = self.api.schema(name)?;
        self.imported_types.insert(name.to_owned());
        match &schema.kind {
            SchemaKind::Enum { values, .. } => {
                let text = value.as_str()?;
                let known = values.iter().find(|(value, _)| value == text);
                Some(known.map_or_else(
                    || format!("{name}::from({})", literal(text)),
                    |(_, variant)| format!("{name}::{variant}"),
                ))
            }
            SchemaKind::Object(members) => {
                let fields = types::fields(self.types, schema, members).ok()?;
                let given = value.as_object()?;
                let given = |field: &types::Field<'_>| {
                    let value = given.get(&field.member.name);
                    value.filter(|value| !value.is_null())
                };
                let methods = constructors::Methods::of(&fields);
                let mut arguments = Vec::new();
                for field in &methods.arguments {
                    arguments.push(self.value(&field.ty, given(field)?, Taken::Converted)?);
                }
                let mut setters = String::new();
                for (field, method) in &methods.setters {
                    let Some(value) = given(field) else { continue };
                    let ty = types::option_inner(&field.ty).unwrap_or(&field.ty);
                    if value.as_array().is_some_and(Vec::is_empty) {
                        continue;
                    }
                    let value = self.value(ty, value, Taken::Converted)?;
                    setters += &format!(".{method}({value})");
                }
                Some(format!("{name}::new({}){setters}", arguments.join(", ")))
            }
        }
    }
}

/// Returns the literal of a part that is a text, number or boolean.
fn part_text(value: &Value) -> String {
    match value {
        Value::String(text) => literal(text),
        other => literal(&other.to_string()),
    }
}
