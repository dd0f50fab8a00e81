//! `cargo xtask conformance`: foreign clients and testers against the mock server, in one table.
//!
//! A tester is a program of its own, told what to call by the contract: no operation is named here or in
//! the programs. What our client sends for the same call is what others are held against.

mod case;
mod compare;
mod driver;
mod faults;
mod lives;
mod recorder;
mod schemathesis;
mod server;
mod stage;
mod table;
mod testers;
mod tools;

use std::process::ExitCode;

use api_contract::{Spec, sample::Extent};
use clap::ValueEnum;

use self::{
    case::Case,
    stage::{Programs, Stage},
    table::Results,
    testers::{Ours, Sdk, Signer, Tester},
    tools::{Node, Python},
};

/// Something was found.
const FOUND: u8 = 4;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these testers
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Name>,
    /// How the results are written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    /// Our client
    Client,
    /// The vendor's SDK for Python: every operation, against what our client sends
    Sdk,
    /// The vendor's signer for Node, over what our client sends
    Signer,
    /// Our client, under every fault
    Faults,
    /// schemathesis, with all of its checks
    Schemathesis,
}

impl Name {
    /// The heading of its column.
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

/// Whether what the foreign testers are written in is installed.
pub(crate) fn is_possible() -> bool {
    tools::are_installed()
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let spec = Spec::load(&crate::generate::spec())?;
    let programs = Programs::build()?;
    let mut results = Results::default();
    let wanted = |name: &Name| arguments.only.is_empty() || arguments.only.contains(name);
    for name in Name::value_variants().iter().copied().filter(wanted) {
        let stage = Stage::set(&programs)?;
        match name {
            Name::Client => calls(&spec, stage, &mut Ours, name, &mut results)?,
            Name::Sdk => {
                let python = Python::set_up(&spec)?;
                let mut sdk = Sdk::start(&python, &stage)?;
                calls(&spec, stage, &mut sdk, name, &mut results)?;
                resources(&spec, Stage::set(&programs)?, &python, &mut results)?;
            }
            Name::Signer => {
                let mut signer = Signer::start(&Node::set_up()?, &stage)?;
                calls(&spec, stage, &mut signer, name, &mut results)?;
            }
            Name::Faults => all_faults(&spec, stage, &programs, &mut results)?,
            Name::Schemathesis => {
                let python = Python::set_up(&spec)?;
                schemathesis::run(&spec, &stage.server, &python, name.heading(), &mut results)?;
            }
        }
    }
    match arguments.format {
        Format::Text => println!("{}", results.text()),
        Format::Json => println!("{}", serde_json::to_string_pretty(&results)?),
    }
    Ok(match results.are_good() {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(FOUND),
    })
}

/// Has a tester make every call.
fn calls(
    spec: &Spec,
    mut stage: Stage,
    tester: &mut dyn Tester,
    name: Name,
    results: &mut Results,
) -> anyhow::Result<()> {
    for found in stage.calls(spec)? {
        let cell = results.cell(&found.operation, name.heading());
        cell.add(match found.call {
            Ok(call) => testers::run(tester, &mut stage, &call)?,
            Err(why) => vec![format!("there is no call that the server takes: {why}")],
        });
    }
    Ok(())
}

/// Has the SDK lead a life of every resource.
fn resources(
    spec: &Spec,
    mut stage: Stage,
    python: &Python,
    results: &mut Results,
) -> anyhow::Result<()> {
    let mut sdk = Sdk::start(python, &stage)?;
    for life in lives::lives(spec) {
        let found = life.lead(spec, &mut stage, &mut sdk)?;
        stage.put_back()?;
        let subject = format!("life of {}", life.resource);
        results.cell(&subject, Name::Sdk.heading()).add(found);
    }
    Ok(())
}

/// Has our client make every call, with a fault each time.
fn all_faults(
    spec: &Spec,
    mut stage: Stage,
    programs: &Programs,
    results: &mut Results,
) -> anyhow::Result<()> {
    let mut client = stage.server.client(programs)?;
    for operation in spec.operations() {
        let id = operation.id().unwrap_or_default();
        let world = stage.server.world()?;
        let call = stage.find(&Case::new(spec, &operation, Extent::Example), &world)?;
        let cell = results.cell(id, Name::Faults.heading());
        let repeat = faults::may_be_repeated(operation.value);
        match call {
            Ok(call) => {
                for fault in &faults::FAULTS {
                    let server = &stage.server;
                    cell.add(faults::strike(fault, server, &mut client, &call, repeat)?);
                    stage.put_back()?;
                }
            }
            Err(why) => cell.add(vec![format!(
                "there is no call that the server takes: {why}"
            )]),
        }
    }
    Ok(())
}
