//! `cargo xtask contract`: the contract tools on this workspace's contract.

use std::process::ExitCode;

use sdk_codegen_cli::tools::{self, Contract};

use crate::{generate, workspace};

pub(crate) use sdk_codegen_cli::tools::Command;

pub(crate) fn run(command: Command) -> ExitCode {
    let contract = Contract {
        program: "cargo xtask contract",
        path: &workspace::relative(&generate::spec()),
        root: None,
        sources: &[],
    };
    ExitCode::from(tools::run(command, contract) as u8)
}
