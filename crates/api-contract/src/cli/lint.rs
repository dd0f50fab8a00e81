//! `lint`: checks a contract and prints findings.

use std::path::PathBuf;

use clap::Args;

use openapi_document::Loader;

use super::{Error, Outcome, print};
use crate::{
    lint,
    lint::{Config, Rule},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The root file of the contract.
    #[arg(required_unless_present = "rules")]
    contract: Option<PathBuf>,
    /// Levels and exceptions of rules; `lint.yaml` beside the contract if not given.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder that references to other files must not leave; the folder of the contract if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// List the rules with their levels instead.
    #[arg(long)]
    rules: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Error> {
    let Some(contract) = arguments.contract.as_ref().filter(|_| !arguments.rules) else {
        return print(&table()).map(|()| Outcome::Done);
    };
    let config = match &arguments.config {
        Some(path) => Config::load(path),
        None => Config::beside(contract),
    };
    let config = config?;
    // Repeated keys and the like are reported together with everything else.
    let findings = match Loader::within(arguments.root.as_deref()).load(contract) {
        Ok(spec) => config.apply(lint(&spec)),
        Err(findings) => findings,
    };
    print(&findings.to_string())?;
    Ok(if findings.has_errors() {
        Outcome::Failed
    } else {
        Outcome::Done
    })
}

fn table() -> String {
    let rows = Rule::ALL.iter();
    rows.map(|rule| {
        format!(
            "{:<20}{:<10}{}\n",
            rule.id,
            rule.level.to_string(),
            rule.about
        )
    })
    .collect()
}
