//! The binary `api-contract`; see `api-contract --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(api_contract::cli::run(std::env::args_os()) as u8)
}
