//! The files of a new workspace that are not generated from its contract.

use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
};

use heck::ToSnakeCase;
use openapi_document::Document;
use sdk_codegen::{
    Client,
    model::{Location, Operation},
};

use super::{Request, contract::has_regions, runtime::Dependencies, service::Service};

/// The templates, by the paths of the files; `{{name}}` is a value.
const TEMPLATES: [(&str, &str); 14] = [
    ("Cargo.toml", include_str!("../../templates/Cargo.toml.in")),
    (".gitignore", include_str!("../../templates/gitignore")),
    (
        ".github/workflows/ci.yml",
        include_str!("../../templates/ci.yml"),
    ),
    ("README.md", include_str!("../../templates/README.md.in")),
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
    ("src/lib.rs", include_str!("../../templates/src/lib.rs.in")),
    (
        "examples/first_call.rs",
        include_str!("../../templates/examples/first_call.rs.in"),
    ),
    (
        "mock/Cargo.toml",
        include_str!("../../templates/mock/Cargo.toml.in"),
    ),
    (
        "mock/src/lib.rs",
        include_str!("../../templates/mock/src/lib.rs.in"),
    ),
    (
        "mock/src/main.rs",
        include_str!("../../templates/mock/src/main.rs.in"),
    ),
    (
        "tests/contract/main.rs",
        include_str!("../../templates/tests/contract/main.rs"),
    ),
    (
        "tests/contract/support.rs",
        include_str!("../../templates/tests/contract/support.rs.in"),
    ),
    (
        "tests/contract/wire.rs",
        include_str!("../../templates/tests/contract/wire.rs.in"),
    ),
];

/// Further templates of tests.
const TESTS: [(&str, &str); 2] = [
    (
        "tests/contract/examples.rs",
        include_str!("../../templates/tests/contract/examples.rs.in"),
    ),
    (
        "tests/contract/mock.rs",
        include_str!("../../templates/tests/contract/mock.rs.in"),
    ),
];

/// Returns the settings of a workspace, with the paths of its evidence.
pub(super) fn settings(request: &Request, service: &Service, evidence: &[PathBuf]) -> String {
    let text = |text: &str| toml_edit::Value::from(text).to_string().trim().to_owned();
    let sources: Vec<String> = evidence
        .iter()
        .map(|path| text(&path.display().to_string().replace('\\', "/")))
        .collect();
    format!(
        "# Settings of `sdk-codegen` for this workspace; `sdk-codegen --help` lists its commands.\n\n\
         [client]\n\
         crate = {}\n\
         # The name in the header `User-Agent` and in environment variables.\n\
         service = {}\n\n\
         [contract]\n\
         path = {}\n\
         # The sources that `drift` compares if it is given none.\n\
         sources = [{}]\n\n\
         [generate]\n\
         # Leaves out operations that are not supported, with a warning.\n\
         skip-unsupported = {}\n\
         # Once the contract is curated: choices that it leaves open are errors, not warnings.\n\
         curated = false\n",
        text(&request.name),
        text(&service.name),
        text(&format!("openapi/{}.yaml", request.name)),
        sources.join(", "),
        request.skip_unsupported,
    )
}

/// Returns the files by their paths.
pub(super) fn files(
    request: &Request,
    service: &Service,
    client: &Client,
    document: &Document,
    runtime: &Dependencies,
) -> BTreeMap<PathBuf, String> {
    let values = values(request, service, client, document, runtime);
    let templates = TEMPLATES.into_iter().chain(TESTS);
    let mut files: BTreeMap<PathBuf, String> = templates
        .map(|(path, template)| (PathBuf::from(path), fill(template, &values)))
        .collect();
    if let Some(alias) = runtime.alias() {
        files.insert(Path::new(".cargo/config.toml").to_owned(), alias);
    }
    files
}

/// Replaces the names of values in a template; values may contain anything.
fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled += before;
        let named = after.split_once("}}");
        let value = named.and_then(|(name, _)| values.iter().find(|(known, _)| *known == name));
        match (named, value) {
            (Some((_, after)), Some((_, value))) => {
                filled += value;
                rest = after;
            }
            _ => {
                filled += "{{";
                rest = after;
            }
        }
    }
    filled + rest
}

fn values(
    request: &Request,
    service: &Service,
    client: &Client,
    document: &Document,
    runtime: &Dependencies,
) -> Vec<(&'static str, String)> {
    let name = &request.name;
    let text = |text: String| toml_edit::Value::from(text).to_string().trim().to_owned();
    let title = one_line(&service.title);
    let regions = has_regions(document);
    let region_type = || shown_region(document).map(|region| format!("Region::{region}"));
    let region = region_type().filter(|_| regions);
    let command = runtime.command();
    let first = FirstCall::of(client);
    let mut values = vec![
        ("crate", name.clone()),
        ("ident", name.replace('-', "_")),
        ("title", title.clone()),
        (
            "service_upper",
            one_line(&service.name.to_uppercase()).replace(['"', '\\'], ""),
        ),
        ("contract", format!("openapi/{name}.yaml")),
        ("command", command.to_owned()),
        ("auth", runtime.of("huaweicloud-auth")),
        ("core", runtime.of("huaweicloud-core")),
        ("mock", runtime.of("huaweicloud-mock")),
        ("document", runtime.of("openapi-document")),
        ("parameters", parameters(client)),
        ("about_call", first.about),
        ("outcome", first.outcome.to_owned()),
        ("statements", first.statements),
        ("region_id", "\"cn-north-4\"".to_owned()),
    ];
    let imports = if region.is_some() {
        "{Client, Region}"
    } else {
        "Client"
    };
    values.push(("imports", imports.to_owned()));
    values.push((
        "region",
        region.unwrap_or_else(|| "\"cn-north-4\"".to_owned()),
    ));
    let region_mod = if regions { "mod region;\n" } else { "" };
    let region_use = if regions {
        "pub use crate::region::Region;\n"
    } else {
        ""
    };
    values.push(("region_mod", region_mod.to_owned()));
    values.push(("region_use", region_use.to_owned()));
    let callbacks = match client.api.callbacks.is_empty() {
        true => "",
        false => "#[cfg(feature = \"callbacks\")]\npub use crate::generated::callbacks;\n",
    };
    values.push(("callbacks", callbacks.to_owned()));
    let installation = runtime.installation();
    let install = installation
        .as_ref()
        .map(|install| format!("      - name: Install the generator\n        run: {install}\n"));
    values.push(("install", install.unwrap_or_default()));
    let installed = installation.map(|install| format!(" `{install}` installs it."));
    values.push(("installation", installed.unwrap_or_default()));
    values.push(("about", text(format!("Client for {title}"))));
    values
}

/// Returns the name of a constant of the type `Region`: the one of the default region, or the first.
fn shown_region(document: &Document) -> Option<String> {
    let source = sdk_codegen::region_source(document)?;
    let default = document
        .value()
        .pointer("/servers/0/variables/region/default");
    let default = default
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default();
    let constants = source
        .lines()
        .filter_map(|line| line.trim().split_once(" = \""));
    let constants: Vec<(&str, &str)> = constants.collect();
    let is_default = |(_, id): &&(&str, &str)| id.trim_end_matches("\";") == default;
    let shown = constants.iter().find(is_default).or(constants.first());
    shown.map(|(name, _)| (*name).to_owned())
}

/// Returns the calls that set the parameters of a client, besides the project.
fn parameters(client: &Client) -> String {
    let mut calls = String::new();
    let parameters = client.api.service.parameters.iter();
    // Those of queries are defaults, which calls need not have.
    for parameter in parameters.filter(|own| own.location != Location::Query) {
        let name = parameter.name.to_snake_case();
        _ = write!(calls, "\n        .{name}(\"example\")");
    }
    calls
}

/// The call of the example and the README.
struct FirstCall {
    about: String,
    statements: String,
    /// The code that uses the result of the call.
    outcome: &'static str,
}

/// The call must succeed.
const SUCCEEDS: &str = "    first_call(&client).await?;";
/// The call may be for an element that the mock server does not have.
const MAY_FAIL: &str = "    if let Err(error) = first_call(&client).await {\n        \
    println!(\"rejected: {error}\");\n    }";

impl FirstCall {
    /// Returns a call that needs no other: the first list, or else one without ids.
    fn of(client: &Client) -> Self {
        let operations = &client.api.operations;
        let shown = operations
            .iter()
            .filter(|one| client.examples.contains_key(&one.id));
        let best = shown.min_by_key(|operation| effort(operation));
        let Some(operation) = best else {
            return Self {
                about: "Prints the operations of the client.".to_owned(),
                statements: "    println!(\"{:?}\", client.service().operations());".to_owned(),
                outcome: SUCCEEDS,
            };
        };
        let statements = client
            .examples
            .get(&operation.id)
            .map_or("", String::as_str);
        let indented = statements.lines().map(|line| match line.is_empty() {
            true => String::new(),
            false => format!("    {line}"),
        });
        Self {
            about: format!("Calls `{}`.", operation.id),
            statements: indented.collect::<Vec<String>>().join("\n"),
            outcome: if is_plain_get(operation) {
                SUCCEEDS
            } else {
                MAY_FAIL
            },
        }
    }
}

/// Returns the number of arguments of a call.
fn arguments(operation: &Operation) -> usize {
    let parameters = operation.parameters.iter();
    parameters
        .filter(|one| one.required && one.client.is_none())
        .count()
}

fn is_plain_get(operation: &Operation) -> bool {
    operation.http_method == "get" && arguments(operation) == 0
}

/// Orders calls by what they need: lists first, calls for elements last.
fn effort(operation: &Operation) -> (bool, bool, bool, usize) {
    let in_path = operation
        .parameters
        .iter()
        .any(|one| one.location == Location::Path && one.client.is_none());
    (
        !is_plain_get(operation),
        in_path,
        operation.pagination.is_none(),
        arguments(operation),
    )
}

/// Returns a text without line breaks and control characters.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|next: char| next.is_whitespace() || next.is_control())
        .collect();
    words
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
