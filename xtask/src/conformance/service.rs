//! Another service than this workspace's: the vendor's SDK and a generated client call a mock server, all of one
//! contract that is drafted from the vendor's evidence.
//!
//! A call completes if the server verifies its signature and accepts it, and the SDK decodes the response. The
//! request of the generated client for the same call is compared with that of the SDK.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use anyhow::{Context, ensure};
use api_contract::{
    Operation, Spec,
    sample::{Elements, Extent, Samples},
};

use super::{
    FOUND, Selection,
    case::{Call, Case, SCOPE},
    compare::differences,
    server,
    stage::{Programs, Stage, Target},
    table::Results,
    testers::Sdk,
    tools::Python,
};
use crate::{
    services::{self, Made, Service},
    workbench, workspace,
};

/// The share of operations that the SDK must complete, in percent.
const LEAST: usize = 95;

/// The program that calls this workspace's client by operation ids, and its service.
const BY_ID: (&str, &str) = ("crates/metastudio/examples/by_id.rs", "metastudio");

/// The number of elements that are tried for a call.
const MAX_ELEMENTS: usize = 24;

/// The columns of the table.
const COMPLETES: &str = "Python SDK";
const EQUALS: &str = "equal request";

/// Drafts the contract of a service, and calls its operations.
pub(super) fn run(service: &str, selection: &Selection) -> anyhow::Result<ExitCode> {
    let service = Service::parse(service)?;
    let folder = workspace::root().join("target/services");
    workbench::set_up(&folder)?;
    let made = services::generate(&service, &folder)?;
    let (package, module) = sdk(&service)?;
    let programs = programs(&made, &folder, module)?;
    let python = Python::with(&format!("python-{}", service.name), &[&*package])?;
    let mut stage = Stage::start(&programs)?;
    let mut sdk = Sdk::start(&python, &stage)?;
    let spec = &made.document;
    let samples = Samples::new(spec, &SCOPE)?;
    let elements = stage.server.elements()?;
    let mut results = Results::default();
    for operation in spec.operations().filter(|own| selection.has(own)) {
        let mut caller = Caller {
            spec,
            samples: &samples,
            elements: &elements,
            stage: &mut stage,
            sdk: &mut sdk,
        };
        caller.call(&operation, &mut results)?;
    }
    println!("{}", results.text(&[]));
    let (completed, all) = results.good(COMPLETES);
    let (equal, compared) = results.good(EQUALS);
    println!(
        "\n{}: {completed} of {all} operations complete, {equal} of {compared} with equal requests",
        service.name
    );
    Ok(match completed * 100 >= all * LEAST {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(FOUND),
    })
}

/// Returns the package of the SDK among the sources, and the name of its module.
fn sdk(service: &Service) -> anyhow::Result<(String, String)> {
    let mut packages = service.sources.iter().filter_map(|path| {
        let file = path.file_name()?.to_str()?;
        let is_archive = file.ends_with(".whl") || file.ends_with(".tar.gz");
        let (module, _) = file.split_once('-').filter(|_| is_archive)?;
        Some((path, module.to_owned()))
    });
    let (path, module) = packages
        .next()
        .context("no source is a wheel or an sdist of the SDK; help: add one, behind a comma")?;
    let path = fs::canonicalize(path)?;
    Ok((path.display().to_string(), module))
}

/// Builds the mock server, and a program that calls the generated client.
fn programs(made: &Made, folder: &Path, package: String) -> anyhow::Result<Programs> {
    let name = made.client.crate_name();
    let parameters = &made.client.api.service.parameters;
    let operations = made.client.api.operations.iter();
    let mut all = operations.flat_map(|operation| &operation.parameters);
    let is_global = all.any(|own| own.name.eq_ignore_ascii_case("x-domain-id"));
    let mut all = parameters.iter();
    let has_enterprises = all.any(|own| own.name == "enterprise_project_id");
    let (example, own) = BY_ID;
    let text = fs::read_to_string(workspace::root().join(example))?;
    let crate_folder = folder.join(name);
    fs::create_dir_all(crate_folder.join("examples"))?;
    let text = caller_of(
        &text,
        own,
        &name.replace('-', "_"),
        is_global,
        has_enterprises,
    )?;
    fs::write(crate_folder.join("examples/by_id.rs"), text)?;
    let manifest = crate_folder.join("Cargo.toml");
    let dependencies = "\n[dev-dependencies]\nanyhow.workspace = true\nserde.workspace = true\n\
                        serde_json.workspace = true\n\
                        tokio = { workspace = true, features = [\"macros\", \"rt\"] }\n";
    let text = fs::read_to_string(&manifest)? + dependencies;
    fs::write(&manifest, text)?;
    let example = [
        "--package",
        name,
        "--example",
        "by_id",
        "--features",
        "dynamic",
    ];
    let server = ["--package", "huaweicloud-mock", "--bin", "huaweicloud-mock"];
    Ok(Programs {
        server: server::build(&server)?,
        contract: vec!["--contract".to_owned(), made.path.display().to_string()],
        client: server::build_in(folder, &example)?,
        target: Target { package, is_global },
    })
}

/// Returns the program that calls a client by operation ids, for the client of another crate.
fn caller_of(
    text: &str,
    own: &str,
    name: &str,
    is_global: bool,
    has_enterprises: bool,
) -> anyhow::Result<String> {
    // The settings of one service are no settings of the others.
    let set = "    if let Some(user) = call.app_user {\n        client = client.with_app_user_id(user);\n    }\n";
    let field = "    app_user: Option<String>,\n";
    let parts = match has_enterprises {
        true => vec![
            (
                set,
                "    for id in call.enterprise.into_values() {\n        client = client.with_enterprise_project_id(id);\n    }\n",
            ),
            (
                field,
                "    #[serde(default)]\n    enterprise: BTreeMap<String, String>,\n",
            ),
        ],
        false => vec![
            (set, ""),
            (field, ""),
            ("let mut client = client(", "let client = client("),
        ],
    };
    let scope = (
        ".project_id(&settings.project)",
        ".domain_id(settings.domain.as_str())",
    );
    let settings = ("    project: String,\n", "    domain: String,\n");
    let scope = [scope, settings].into_iter().filter(|_| is_global);
    let mut text = text.replace(&format!("{own}::"), &format!("{name}::"));
    for (part, other) in parts.into_iter().chain(scope) {
        ensure!(
            text.contains(part),
            "the program that calls by id has no `{}`",
            part.trim()
        );
        text = text.replace(part, other);
    }
    Ok(text)
}

/// What is needed to call an operation.
struct Caller<'a, 'd> {
    spec: &'d Spec,
    samples: &'a Samples<'d>,
    elements: &'a Elements,
    stage: &'a mut Stage,
    sdk: &'a mut Sdk,
}

impl Caller<'_, '_> {
    /// Calls an operation with its example, and with every parameter.
    fn call(&mut self, operation: &Operation<'_>, results: &mut Results) -> anyhow::Result<()> {
        let id = operation.id().unwrap_or_default();
        for extent in [Extent::Example, Extent::Full] {
            let mut failures: BTreeMap<String, usize> = BTreeMap::new();
            let mut done = None;
            for call in self.calls(operation, extent)? {
                let (outcome, _) = self.sdk.call(self.stage, &call)?;
                self.stage.restore()?;
                match outcome {
                    Ok(theirs) => {
                        done = Some((call, theirs));
                        break;
                    }
                    Err(why) => *failures.entry(why).or_default() += 1,
                }
            }
            let Some((call, theirs)) = done else {
                let why = failures.into_iter().max_by_key(|(_, count)| *count);
                let why = why.map_or_else(|| "there is no element".to_owned(), |(why, _)| why);
                results.cell(id, COMPLETES).add(vec![why]);
                continue;
            };
            results.cell(id, COMPLETES).add(Vec::new());
            let found = match self.stage.ours(&call) {
                Ok(ours) => differences(&theirs, &ours),
                Err(error) => vec![format!("{error:#}")],
            };
            results.cell(id, EQUALS).add(found);
        }
        Ok(())
    }

    fn calls(&self, operation: &Operation<'_>, extent: Extent) -> anyhow::Result<Vec<Call>> {
        // The operations of the document live as long as it does.
        let mut own = self.spec.operations();
        let own = own.find(|own| own.pointer == operation.pointer);
        let own = own.context("the operation is in the document")?;
        let case = Case::new(self.spec, self.samples, &own, extent);
        let mut calls = case.calls(self.elements)?;
        calls.truncate(MAX_ELEMENTS);
        Ok(calls)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_made_for_another_client() {
        let text = fs::read_to_string(workspace::root().join(BY_ID.0)).unwrap();
        for is_global in [false, true] {
            let made = caller_of(&text, BY_ID.1, "library", is_global, is_global).unwrap();
            assert!(made.contains("use library::{"), "{made}");
            assert!(!made.contains("metastudio::") && !made.contains("app_user("));
            assert_eq!(made.contains(".domain_id("), is_global);
            assert_eq!(made.contains("with_enterprise_project_id"), is_global);
        }
        assert!(caller_of("", BY_ID.1, "library", false, false).is_err());
    }
}
