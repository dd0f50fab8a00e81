//! `cargo xtask conformance`: other clients and testers with the mock server, in one table.
//!
//! The calls of each tester follow from the contract; neither this module nor the programs name an operation.
//! Requests of other clients are compared with those of this client for the same call.

mod case;
mod compare;
mod driver;
mod faults;
mod gaps;
mod lifecycles;
mod recorder;
mod schemathesis;
mod server;
mod service;
mod stage;
mod table;
mod testers;
mod tools;

use std::process::ExitCode;

use api_contract::{
    Operation, Spec,
    sample::{Extent, Samples},
};
use clap::ValueEnum;

use self::{
    case::Case,
    stage::{Programs, Stage},
    table::Results,
    testers::{Ours, Sdk, Signer, Tester},
    tools::{Node, Python},
};

/// The exit code if a problem was found.
const FOUND: u8 = 4;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Run only these testers
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Name>,
    /// Call only these operations, by their ids
    #[arg(long, value_delimiter = ',')]
    operations: Vec<String>,
    /// Call another service than this workspace's: the vendor's SDK and a generated client call a mock server of
    /// the contract that is drafted from `NAME=SOURCE,…`, one of which is a package of the SDK
    #[arg(long, value_name = "SERVICE", conflicts_with = "only")]
    service: Option<String>,
    /// The format of the results
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    /// This client
    Client,
    /// The vendor's SDK for Python, whose requests are compared with those of this client
    Sdk,
    /// The vendor's signer for Node, which signs the requests of this client
    Signer,
    /// This client under every fault
    Faults,
    /// schemathesis, with all its checks
    Schemathesis,
}

/// The operations that are called.
struct Selection(Vec<String>);

impl Selection {
    fn has(&self, operation: &Operation<'_>) -> bool {
        let is_own = |id| self.0.iter().any(|own| Some(own.as_str()) == id);
        self.0.is_empty() || is_own(operation.id())
    }
}

/// The contract, samples of its operations, and the operations that are called.
struct Suite<'a, 'd> {
    spec: &'d Spec,
    samples: &'a Samples<'d>,
    selection: &'a Selection,
}

impl Name {
    /// Returns the heading of its column.
    fn heading(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Sdk => "Python SDK",
            Self::Signer => "Node signer",
            Self::Faults => "faults",
            Self::Schemathesis => "schemathesis",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Returns whether Python and Node are installed.
pub(crate) fn is_possible() -> bool {
    tools::are_installed()
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if let Some(service) = &arguments.service {
        return service::run(service, &Selection(arguments.operations.clone()));
    }
    let spec = Spec::load(&crate::generate::spec())?;
    let suite = Suite {
        spec: &spec,
        samples: &Samples::new(&spec, &case::SCOPE)?,
        selection: &Selection(arguments.operations.clone()),
    };
    let programs = Programs::build()?;
    let mut results = Results::default();
    let wanted = |name: &Name| arguments.only.is_empty() || arguments.only.contains(name);
    for name in Name::value_variants().iter().copied().filter(wanted) {
        let stage = Stage::start(&programs)?;
        match name {
            Name::Client => calls(&suite, stage, &mut Ours, name, &mut results)?,
            Name::Sdk => {
                let python = Python::set_up(&spec)?;
                let mut sdk = Sdk::start(&python, &stage)?;
                calls(&suite, stage, &mut sdk, name, &mut results)?;
                resources(&suite, Stage::start(&programs)?, &python, &mut results)?;
            }
            Name::Signer => {
                let mut signer = Signer::start(&Node::set_up()?, &stage)?;
                calls(&suite, stage, &mut signer, name, &mut results)?;
            }
            Name::Faults => all_faults(&suite, stage, &programs, &mut results)?,
            Name::Schemathesis => {
                let python = Python::set_up(&spec)?;
                schemathesis::run(&suite, &stage.server, &python, name.heading(), &mut results)?;
            }
        }
    }
    let gaps = gaps::known()?;
    match arguments.format {
        Format::Text => println!("{}", results.text(&gaps)),
        Format::Json => println!("{}", serde_json::to_string_pretty(&results)?),
    }
    Ok(match results.are_good(&gaps) {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(FOUND),
    })
}

/// Makes every call with a tester.
fn calls(
    suite: &Suite<'_, '_>,
    mut stage: Stage,
    tester: &mut dyn Tester,
    name: Name,
    results: &mut Results,
) -> anyhow::Result<()> {
    for found in stage.calls(suite.spec, suite.samples, suite.selection)? {
        let cell = results.cell(&found.operation, name.heading());
        cell.add(match found.call {
            Ok(call) => testers::run(tester, &mut stage, &call)?,
            Err(why) => vec![format!("the server accepts no call: {why}")],
        });
    }
    Ok(())
}

/// Runs the lifecycle of every resource with the SDK.
fn resources(
    suite: &Suite<'_, '_>,
    mut stage: Stage,
    python: &Python,
    results: &mut Results,
) -> anyhow::Result<()> {
    let mut sdk = Sdk::start(python, &stage)?;
    let Suite {
        spec,
        samples,
        selection,
    } = *suite;
    for lifecycle in lifecycles::lifecycles(spec, samples)? {
        if !lifecycle.creates().is_some_and(|own| selection.has(own)) {
            continue;
        }
        let found = lifecycle.run(spec, samples, &mut stage, &mut sdk)?;
        stage.restore()?;
        let subject = format!("lifecycle of {}", lifecycle.resource);
        results.cell(&subject, Name::Sdk.heading()).add(found);
    }
    Ok(())
}

/// Makes a call of every operation with this client, under each fault.
fn all_faults(
    suite: &Suite<'_, '_>,
    mut stage: Stage,
    programs: &Programs,
    results: &mut Results,
) -> anyhow::Result<()> {
    let mut client = stage.server.client(programs)?;
    let spec = suite.spec;
    let elements = stage.server.elements()?;
    for operation in spec.operations().filter(|own| suite.selection.has(own)) {
        let id = operation.id().unwrap_or_default();
        let case = Case::new(spec, suite.samples, &operation, Extent::Example);
        let call = stage.find(&case, &elements)?;
        let cell = results.cell(id, Name::Faults.heading());
        let rules = faults::Rules::of(spec, &operation);
        match call {
            Ok(call) => {
                for fault in &faults::FAULTS {
                    let server = &stage.server;
                    cell.add(faults::check(fault, server, &mut client, &call, rules)?);
                    stage.restore()?;
                }
            }
            Err(why) => cell.add(vec![format!("the server accepts no call: {why}")]),
        }
    }
    Ok(())
}
