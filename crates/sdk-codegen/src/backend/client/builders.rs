//! Request builders, and the client's methods that create them.

use super::{jobs, rust_type};
use crate::{
    backend::{
        Input, docs,
        print::{Printer, literal},
    },
    model::{Api, Body, ListStyle, Operation, Parameter, Part, PartKind, Scalar, Success},
    wire::WireError,
};

/// Writes the builder of one operation.
pub(super) fn builder(
    out: &mut Printer,
    api: &Api,
    operation: &Operation,
) -> Result<(), WireError> {
    let name = &operation.builder;
    let (read, output) = output(&operation.success);
    let paged = if operation.pagination.is_some() {
        ", paged"
    } else {
        ""
    };
    out.blank();
    out.block("codegen::request!", |out| {
        out.lines(docs::comments(&operation.docs));
        out.line(format!("pub struct {name}: {read} -> {output}{paged};"));
    });
    let mut setters = Printer::like(out);
    let optional = operation
        .parameters
        .iter()
        .filter(|parameter| is_optional(parameter));
    optional.for_each(|parameter| setter(&mut setters, parameter));
    match &operation.body {
        Body::Json {
            ty,
            required: false,
            ..
        } => {
            let ty = rust_type(ty, "types");
            let parameters = format!("mut self, body: impl Borrow<{ty}>");
            setters.blank();
            setters.line("/// Sets the body of the request.");
            setters.block(format!("pub fn body({parameters}) -> Self"), |out| {
                out.method_call(
                    "self.call",
                    "body",
                    &[&format!("Borrow::<{ty}>::borrow(&body)")],
                );
                out.line("self");
            });
        }
        Body::Multipart(parts) => {
            let optional = parts.iter().filter(|part| !part.required);
            optional.for_each(|part| part_setter(&mut setters, part));
        }
        Body::Content {
            is_text,
            required: false,
        } => {
            let ty = content(*is_text);
            setters.blank();
            setters.line("/// Sets the body of the request.");
            let head = format!("pub fn body(mut self, body: impl Into<{ty}>) -> Self");
            setters.block(head, |out| {
                out.line(format!("self.call.content(Into::<{ty}>::into(body));"));
                out.line("self");
            });
        }
        Body::None | Body::Json { .. } | Body::Content { .. } => {}
    }
    jobs::start(&mut setters, api, operation)?;
    if !setters.is_empty() {
        out.blank();
        out.block(format!("impl {name}"), |out| out.append(&setters));
    }
    Ok(())
}

/// Returns how a response is parsed, and the resulting type.
fn output(success: &Success) -> (&'static str, String) {
    match success {
        Success::Empty => ("empty", "()".to_owned()),
        Success::Text => ("text", "String".to_owned()),
        Success::Binary => ("bytes", "codegen::Bytes".to_owned()),
        Success::Json(ty) => ("json", rust_type(ty, "types")),
        Success::JsonOrEmpty(ty) => (
            "json_or_empty",
            format!("Option<{}>", rust_type(ty, "types")),
        ),
    }
}

/// Writes the method of the client that creates the builder.
pub(super) fn method(out: &mut Printer, input: &Input<'_>, operation: &Operation) {
    let mut parameters = vec!["&self".to_owned()];
    let mut settings = Vec::new();
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| is_argument(parameter))
    {
        let (ident, name) = (&parameter.rust, literal(&parameter.key));
        let (ty, set) = value(parameter);
        parameters.push(format!("{ident}: {ty}"));
        settings.push((set, vec![name, ident.clone()]));
    }
    match &operation.body {
        Body::Json {
            ty, required: true, ..
        } => {
            let ty = rust_type(ty, "types");
            parameters.push(format!("body: impl Borrow<{ty}>"));
            settings.push((
                "body".to_owned(),
                vec![format!("Borrow::<{ty}>::borrow(&body)")],
            ));
        }
        Body::Multipart(parts) => {
            for part in parts.iter().filter(|part| part.required) {
                let (ident, name) = (&part.rust, literal(&part.key));
                let (ty, set, value) = part_value(part, ident);
                parameters.push(format!("{ident}: {ty}"));
                settings.push((set, vec![name, value]));
            }
        }
        Body::Content {
            is_text,
            required: true,
        } => {
            let ty = content(*is_text);
            parameters.push(format!("body: impl Into<{ty}>"));
            settings.push((
                "content".to_owned(),
                vec![format!("Into::<{ty}>::into(body)")],
            ));
        }
        Body::None | Body::Json { .. } | Body::Content { .. } => {}
    }
    let call = format!("self.0.call(&operations::{})", operation.constant);
    let output = format!("builders::{}", operation.builder);
    out.blank();
    out.lines(docs::comments(&operation.docs));
    out.lines(example(input, operation));
    out.function(
        &format!("pub fn {}", operation.method),
        &parameters,
        &output,
        |out| {
            if settings.is_empty() {
                return out.structure(&output, &format!("call: {call}"));
            }
            out.line(format!("let mut call = {call};"));
            for (method, arguments) in &settings {
                out.call(&format!("call.{method}"), arguments, ";");
            }
            out.line(format!("{output} {{ call }}"));
        },
    );
}

/// Returns documentation with an example of a call.
fn example(input: &Input<'_>, operation: &Operation) -> Vec<String> {
    let example = input.examples.and_then(|all| all.get(&operation.id));
    let Some(lines) = example else {
        return Vec::new();
    };
    let shown = 1..lines.len().saturating_sub(2);
    let mut docs = vec![
        "///".to_owned(),
        "/// # Examples".to_owned(),
        "///".to_owned(),
    ];
    docs.push("/// ```no_run".to_owned());
    docs.extend(lines.iter().enumerate().map(|(index, line)| {
        let hidden = if shown.contains(&index) { "" } else { "# " };
        format!("/// {hidden}{line}").trim_end().to_owned()
    }));
    docs.push("/// ```".to_owned());
    docs
}

fn is_argument(parameter: &Parameter) -> bool {
    parameter.required && parameter.is_set_by_calls()
}

fn is_optional(parameter: &Parameter) -> bool {
    !parameter.required && parameter.is_set_by_calls()
}

fn setter(out: &mut Printer, parameter: &Parameter) {
    let (ident, name) = (&parameter.rust, literal(&parameter.key));
    let ty = scalar(&parameter.ty);
    let (form, set, convert) = match parameter.style {
        ListStyle::Single => ("IntoOption", "set_option", "into_option"),
        ListStyle::Joined | ListStyle::Spaces | ListStyle::Pipes | ListStyle::Repeated => {
            ("IntoList", "set_list", "into_list")
        }
    };
    out.blank();
    out.lines(docs::of_parameter(parameter));
    let argument = format!("{ident}: impl codegen::{form}<{ty}, F>");
    let parameters = ["mut self".to_owned(), argument];
    out.function(&format!("pub fn {ident}<F>"), &parameters, "Self", |out| {
        let value = format!("codegen::{form}::{convert}({ident})");
        out.method_call("self.call", set, &[&name, &value]);
        out.line("self");
    });
}

fn part_setter(out: &mut Printer, part: &Part) {
    let (ident, name) = (&part.rust, literal(&part.key));
    let argument = match part.kind {
        PartKind::File => "file",
        PartKind::Files => "files",
        PartKind::Texts => "values",
        PartKind::Text | PartKind::Json(_) => "value",
    };
    let (form, ty, set, value) = match part.kind {
        PartKind::Text => (
            "<F>",
            "impl codegen::IntoOption<String, F>".to_owned(),
            "set_option".to_owned(),
            format!("codegen::IntoOption::into_option({argument})"),
        ),
        PartKind::Texts => (
            "<F>",
            "impl codegen::IntoList<String, F>".to_owned(),
            "set_list".to_owned(),
            format!("codegen::IntoList::into_list({argument})"),
        ),
        PartKind::File | PartKind::Files | PartKind::Json(_) => {
            let (ty, set, value) = part_value(part, argument);
            ("", ty, set, value)
        }
    };
    out.blank();
    out.lines(docs::of(&part.name, &part.docs));
    let head = format!("pub fn {ident}{form}");
    let parameters = ["mut self".to_owned(), format!("{argument}: {ty}")];
    out.function(&head, &parameters, "Self", |out| {
        out.method_call("self.call", &set, &[&name, &value]);
        out.line("self");
    });
}

/// Returns the type that a setter of a part takes, the method of the call that takes its value, and
/// the value.
fn part_value(part: &Part, ident: &str) -> (String, String, String) {
    let (ty, set, value) = match &part.kind {
        PartKind::Text => ("impl Into<String>", "set_as::<String>", ident.to_owned()),
        PartKind::Texts => (
            "impl IntoIterator<Item = impl Into<String>>",
            "set_list_as::<String>",
            ident.to_owned(),
        ),
        PartKind::File => ("codegen::FilePart", "file", ident.to_owned()),
        PartKind::Files => (
            "impl IntoIterator<Item = codegen::FilePart>",
            "files",
            ident.to_owned(),
        ),
        PartKind::Json(ty) => {
            let ty = rust_type(ty, "types");
            let value = format!("Borrow::<{ty}>::borrow(&{ident})");
            return (format!("impl Borrow<{ty}>"), "part".to_owned(), value);
        }
    };
    (ty.to_owned(), set.to_owned(), value)
}

/// Returns the type of a body that is not JSON.
pub(crate) fn content(is_text: bool) -> &'static str {
    if is_text { "String" } else { "codegen::Bytes" }
}

/// Returns the type of one value of a parameter.
pub(crate) fn scalar(ty: &Scalar) -> String {
    match ty {
        Scalar::Text => "String".to_owned(),
        Scalar::Int32 => "i32".to_owned(),
        Scalar::Int64 => "i64".to_owned(),
        Scalar::Number => "f64".to_owned(),
        Scalar::Boolean => "bool".to_owned(),
        Scalar::Timestamp => "codegen::Timestamp".to_owned(),
        Scalar::Enum(name) => format!("types::{name}"),
    }
}

/// Returns the type that a setter takes, and the method of the call that takes its value.
fn value(parameter: &Parameter) -> (String, String) {
    let ty = scalar(&parameter.ty);
    let converts = matches!(
        parameter.ty,
        Scalar::Text | Scalar::Timestamp | Scalar::Enum(_)
    );
    match (parameter.style, converts) {
        (ListStyle::Single, true) => (format!("impl Into<{ty}>"), format!("set_as::<{ty}>")),
        (ListStyle::Single, false) => (ty, "set".to_owned()),
        (_, true) => (
            format!("impl IntoIterator<Item = impl Into<{ty}>>"),
            format!("set_list_as::<{ty}>"),
        ),
        (_, false) => (
            format!("impl IntoIterator<Item = {ty}>"),
            "set_list".to_owned(),
        ),
    }
}
