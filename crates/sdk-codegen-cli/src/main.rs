//! The binary `sdk-codegen`; see `sdk-codegen --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(sdk_codegen_cli::run(std::env::args_os()) as u8)
}
