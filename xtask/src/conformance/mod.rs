//! `cargo xtask conformance`: foreign clients and testers against the mock server, in one table.
//!
//! A tester is a program of its own, told what to call by the contract: no operation is named here or in
//! the programs. What our client sends for the same call is what others are held against.

mod case;
mod compare;
mod driver;
mod recorder;
mod server;
mod stage;
mod table;
mod testers;
mod tools;

use std::process::ExitCode;

use api_contract::Spec;
use clap::ValueEnum;

use self::{
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
}

impl Name {
    /// The heading of its column.
    fn heading(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Sdk => "Python SDK",
            Self::Signer => "Node signer",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let spec = Spec::load(&crate::generate::spec())?;
    let programs = Programs::build()?;
    let mut results = Results::default();
    let wanted = |name: &Name| arguments.only.is_empty() || arguments.only.contains(name);
    for name in Name::value_variants().iter().copied().filter(wanted) {
        let mut stage = Stage::set(&programs)?;
        let mut tester: Box<dyn Tester> = match name {
            Name::Client => Box::new(Ours),
            Name::Sdk => Box::new(Sdk::start(&Python::set_up(&spec)?, &stage)?),
            Name::Signer => Box::new(Signer::start(&Node::set_up()?, &stage)?),
        };
        for found in stage.calls(&spec)? {
            let cell = results.cell(&found.operation, name.heading());
            cell.add(match found.call {
                Ok(call) => testers::run(&mut *tester, &mut stage, &call)?,
                Err(why) => vec![format!("there is no call that the server takes: {why}")],
            });
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
