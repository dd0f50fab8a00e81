//! Calls of operations by their ids: the arguments of each builder, taken by name from JSON.
//!
//! All of it is in separate files, which are only compiled if the feature `dynamic` is enabled.

use super::{
    Backend, Files, Input,
    client::{builders::scalar, gate, messages, of_family, own_schemas, rust_type, shared_schemas},
    print::{Printer, literal},
};
use crate::{
    model::{Api, Body, Family, ListStyle, Operation, Parameter, Part, PartKind, Success},
    wire::WireError,
};

/// The folder of the root module.
const FOLDER: &str = "dynamic";
/// The folder of the families' files.
const FAMILIES: &str = "dynamic/families";

/// The documentation of the root module.
const DOCS: &str = "Calls of operations by their ids, with JSON: for a command line, a bridge to another\n\
    protocol, a test of every operation.\n\n\
    JSON input passes through the same builders and types that typed calls use, and so does\n\
    the response. Parameters and body are compared with the contract first: an unknown\n\
    name, a value of another type, and a missing or unknown field are rejected by name.\n\
    Enums are open. What the client itself sets, such as the project, is no input.";

/// The backend of calls by id.
pub(crate) struct Dynamic;

impl Backend for Dynamic {
    fn name(&self) -> &'static str {
        "dynamic"
    }

    fn folders(&self) -> &'static [&'static str] {
        &[FOLDER, FAMILIES]
    }

    fn files(&self, input: &Input<'_>) -> Result<Files, WireError> {
        let api = input.api;
        let mut files = Files::new();
        for family in &api.families {
            let name = format!("{FAMILIES}/{}.rs", family.module);
            files.insert(name, of(api, family));
        }
        files.insert(format!("{FOLDER}/mod.rs"), root(api));
        Ok(files)
    }
}

fn root(api: &Api) -> String {
    let mut out = Printer::file(DOCS);
    out.blank();
    out.block("mod families", |out| {
        for (index, family) in api.families.iter().enumerate() {
            if index > 0 {
                out.blank();
            }
            out.lines(gate([family.name.as_str()]));
            out.line(format!("pub(crate) mod {};", family.module));
        }
    });
    out.blank();
    out.line("pub use huaweicloud_core::codegen::dynamic::{Input, Items, Output, Pages, Request};");
    out.line("use huaweicloud_core::codegen::{Error, dynamic};");
    out.line("#[cfg(feature = \"schemars\")]");
    let names_types =
        shared_schemas(api).next().is_some() || messages_with_types(api).next().is_some();
    out.line(if names_types {
        "use huaweicloud_core::codegen::{dynamic::schema, schemars::Schema};"
    } else {
        "use huaweicloud_core::codegen::schemars::Schema;"
    });
    out.blank();
    out.line("use super::Client;");
    if names_types {
        out.line("#[cfg(feature = \"schemars\")]");
        out.line("use super::types;");
    }
    out.blank();
    out.lines([
        "/// Creates the request of the operation with this id from an input.",
        "///",
        "/// # Errors",
        "///",
        "/// [`is_invalid_request`](Error::is_invalid_request) if no operation of the enabled families has",
        "/// this id, or the input is invalid: the text names every parameter and field that is. Bounds are",
        "/// checked when the request is sent.",
    ]);
    let head = "pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error>";
    out.block(head, |out| {
        out.group(
            "dynamic::call(client, id, input, |arguments| {",
            "})",
            |out| {
                out.line("let mut families = FAMILIES.iter();");
                out.line("families.find_map(|family| family(client, id, arguments))");
            },
        );
    });
    out.blank();
    out.line("type Family = fn(&Client, &str, &mut dynamic::Arguments) -> Option<Request>;");
    out.blank();
    out.group("static FAMILIES: &[Family] = &[", "];", |out| {
        for family in &api.families {
            out.lines(gate([family.name.as_str()]));
            out.line(format!("families::{}::request,", family.module));
        }
    });
    schemas(&mut out, api);
    out.finish()
}

/// Writes the list of the JSON Schemas of all types.
fn schemas(out: &mut Printer, api: &Api) {
    out.blank();
    out.line("/// Returns the JSON Schema of every type, by its name.");
    out.line("#[cfg(feature = \"schemars\")]");
    out.line("#[must_use]");
    out.block("pub fn schemas() -> Vec<(&'static str, Schema)>", |out| {
        out.line("let schemas = SCHEMAS.iter().copied().flatten();");
        out.line("schemas.map(|(name, schema)| (*name, schema())).collect()");
    });
    out.blank();
    out.line("#[cfg(feature = \"schemars\")]");
    out.line("type Schemas = &'static [(&'static str, fn() -> Schema)];");
    out.blank();
    out.line("#[cfg(feature = \"schemars\")]");
    out.group("static SCHEMAS: &[Schemas] = &[", "];", |out| {
        for family in &api.families {
            if own_schemas(api, family).next().is_some() {
                out.lines(gate([family.name.as_str()]));
                out.line(format!("families::{}::SCHEMAS,", family.module));
            }
        }
        for feature in messages_with_types(api) {
            out.lines(gate([feature]));
            out.line(format!("{},", constant(feature)));
        }
        out.line("SHARED,");
    });
    for feature in messages_with_types(api) {
        out.blank();
        out.line(format!(
            "#[cfg(all(feature = \"schemars\", feature = {feature:?}))]"
        ));
        let head = format!("static {}: Schemas = &[", constant(feature));
        out.group(head, "];", |out| {
            for schema in messages::own_schemas(api, feature) {
                let name = &schema.name;
                out.line(format!("({name:?}, schema::<types::{name}>),"));
            }
        });
    }
    out.blank();
    out.line("#[cfg(feature = \"schemars\")]");
    out.group("static SHARED: Schemas = &[", "];", |out| {
        for schema in shared_schemas(api) {
            out.lines(gate(schema.families.iter().map(String::as_str)));
            let name = &schema.name;
            out.line(format!("({name:?}, schema::<types::{name}>),"));
        }
    });
}

/// Returns the features of messages that have types of their own.
fn messages_with_types(api: &Api) -> impl Iterator<Item = &str> {
    let features = messages::features(api).into_iter();
    features.filter(|feature| !messages::own_schemas(api, feature).is_empty())
}

/// Returns the name of the list of the schemas that only messages of a feature use.
fn constant(feature: &str) -> String {
    format!("OF_{}", messages::module(feature).to_uppercase())
}

fn of(api: &Api, family: &Family) -> String {
    let docs = format!(
        "Calls of the family `{}` by the ids of its operations.",
        family.name
    );
    let mut out = Printer::file(&docs);
    let operations: Vec<&Operation> = of_family(api, family).collect();
    let mut functions = Printer::like(&out);
    operations
        .iter()
        .for_each(|operation| function(&mut functions, operation));
    out.blank();
    let has_schemas = own_schemas(api, family).next().is_some();
    let names_types = functions.names("types");
    if functions.names("codegen") {
        out.line("use huaweicloud_core::codegen;");
    }
    if has_schemas {
        out.line("#[cfg(feature = \"schemars\")]");
        out.line("use huaweicloud_core::codegen::dynamic::schema;");
    }
    out.line("use huaweicloud_core::codegen::dynamic::{Arguments, Request};");
    out.blank();
    if has_schemas && !names_types {
        out.line("#[cfg(feature = \"schemars\")]");
        out.line("use super::super::super::types;");
    }
    let names = ["Client", "builders"].map(ToOwned::to_owned).into_iter();
    let types = names_types.then(|| "types".to_owned());
    out.import(
        "super::super::super",
        &names.chain(types).collect::<Vec<_>>(),
    );
    if has_schemas {
        out.blank();
        out.line("/// The JSON Schemas of the types that only this family has.");
        out.line("#[cfg(feature = \"schemars\")]");
        out.group(
            "pub(crate) static SCHEMAS: super::super::Schemas = &[",
            "];",
            |out| {
                for schema in own_schemas(api, family) {
                    let name = &schema.name;
                    out.line(format!("({name:?}, schema::<types::{name}>),"));
                }
            },
        );
    }
    out.blank();
    out.line("/// Creates the request of the operation with this id, if the family has it.");
    let unused = if operations.iter().all(|one| has_no_inputs(one)) {
        "_"
    } else {
        ""
    };
    let arguments = format!("{unused}arguments: &mut Arguments");
    let parameters = [
        "client: &Client".to_owned(),
        "id: &str".to_owned(),
        arguments,
    ];
    out.function(
        "pub(crate) fn request",
        &parameters,
        "Option<Request>",
        |out| {
            out.group("Some(match id {", "})", |out| {
                for operation in &operations {
                    let takes = if has_no_inputs(operation) {
                        ""
                    } else {
                        ", arguments"
                    };
                    let (id, method) = (literal(&operation.id), &operation.method);
                    out.line(format!("{id} => call_{method}(client{takes}),"));
                }
                out.line("_ => return None,");
            });
        },
    );
    out.append(&functions);
    out.finish()
}

fn has_no_inputs(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    matches!(operation.body, Body::None) && !parameters.any(Parameter::is_set_by_calls)
}

/// Writes the function that creates the request of one operation.
fn function(out: &mut Printer, operation: &Operation) {
    let (method, builder) = (&operation.method, &operation.builder);
    let (arguments, setters) = arguments(operation);
    let takes = if has_no_inputs(operation) {
        ""
    } else {
        ", arguments: &mut Arguments"
    };
    out.blank();
    out.block(
        format!("fn call_{method}(client: &Client{takes}) -> Request"),
        |out| {
            let mutable = if setters.is_empty() { "" } else { "mut " };
            out.call(
                &format!("let {mutable}request = client.{method}"),
                &arguments,
                ";",
            );
            for (setter, take) in setters {
                out.block(format!("if let Some(value) = arguments.{take}"), |out| {
                    out.line(format!("request = request.{setter}(value);"));
                });
            }
            let paged =
                operation.pagination.is_some() && matches!(operation.success, Success::Json(_));
            let ways: &[&str] = if paged {
                &["send", "pages", "items"]
            } else {
                &["send"]
            };
            let ways = ways.iter().map(|way| format!("builders::{builder}::{way}"));
            let ways: Vec<String> = ["request".to_owned()].into_iter().chain(ways).collect();
            out.call(
                if paged {
                    "Request::paged"
                } else {
                    "Request::new"
                },
                &ways,
                "",
            );
        },
    );
}

/// Returns the arguments of the client's method, and the setters of the builder with their arguments.
fn arguments(operation: &Operation) -> (Vec<String>, Vec<(String, String)>) {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        if !parameter.is_set_by_calls() {
            continue;
        }
        let (name, ty) = (literal(&parameter.key), scalar(&parameter.ty));
        let list = if parameter.style == ListStyle::Single {
            ""
        } else {
            "_list"
        };
        if parameter.required {
            arguments.push(format!("arguments.required{list}::<{ty}>({name})"));
        } else {
            let take = format!("optional{list}::<{ty}>({name})");
            setters.push((parameter.rust.clone(), take));
        }
    }
    match &operation.body {
        Body::None => {}
        Body::Json { ty, required, .. } => {
            let ty = rust_type(ty, "types");
            if *required {
                arguments.push(format!("arguments.body::<{ty}>()"));
            } else {
                setters.push(("body".to_owned(), format!("optional_body::<{ty}>()")));
            }
        }
        Body::Content { is_text, required } => {
            let content = match (required, is_text) {
                (true, false) => "content()",
                (true, true) => "text()",
                (false, false) => "optional_content()",
                (false, true) => "optional_text()",
            };
            if *required {
                arguments.push(format!("arguments.{content}"));
            } else {
                setters.push(("body".to_owned(), content.to_owned()));
            }
        }
        Body::Multipart(parts) => {
            for part in parts {
                let take = part_argument(part);
                if part.required {
                    arguments.push(format!("arguments.{take}"));
                } else {
                    setters.push((part.rust.clone(), take));
                }
            }
        }
    }
    (arguments, setters)
}

/// Returns the call that takes the argument of a part.
fn part_argument(part: &Part) -> String {
    let name = literal(&part.key);
    let json;
    let (kind, ty) = match &part.kind {
        PartKind::Text => ("", "String"),
        PartKind::Texts => ("_list", "String"),
        PartKind::Json(ty) => {
            json = rust_type(ty, "types");
            ("", &*json)
        }
        PartKind::File | PartKind::Files => {
            let files = if part.kind == PartKind::File {
                "file"
            } else {
                "files"
            };
            return match part.required {
                true => format!("{files}({name})"),
                false => format!("optional_{files}({name})"),
            };
        }
    };
    match part.required {
        true => format!("required{kind}::<{ty}>({name})"),
        false => format!("optional{kind}::<{ty}>({name})"),
    }
}
