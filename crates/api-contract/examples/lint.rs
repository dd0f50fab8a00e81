//! Checks a document and prints what was found: `cargo run -p api-contract --example lint -- FILE`.

use std::{path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: lint FILE");
        return ExitCode::from(2);
    };
    let findings = api_contract::Spec::load(&path)
        .map_or_else(|findings| findings, |spec| api_contract::lint(&spec));
    print!("{findings}");
    ExitCode::from(u8::from(findings.has_errors()))
}
