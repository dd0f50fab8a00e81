//! Prints the lowered document: `cargo run -p sdk-codegen --example lowered -- FILE`.

use std::{path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: lowered FILE");
        return ExitCode::from(2);
    };
    match sdk_codegen::generate(&path) {
        Ok(client) => println!("{:#}", client.lowered),
        Err(findings) => {
            eprint!("{findings}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
