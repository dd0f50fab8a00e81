//! Writes the facts of an SDK package, one fact per line, so that two packages can be compared by
//! `diff`: `cargo run -p huaweicloud-sources --example facts -- PACKAGE`.

use std::{env, path::Path, process::ExitCode};

use huaweicloud_sources::sdk;

#[path = "../../api-contract/tests/sources/facts.rs"]
mod facts;

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1) else {
        eprintln!("usage: facts PACKAGE");
        return ExitCode::from(2);
    };
    match sdk::load(Path::new(&path)) {
        Ok(contract) => {
            for problem in &contract.problems {
                eprint!("{problem}");
            }
            println!("{}", facts::facts(&contract));
            ExitCode::SUCCESS
        }
        Err(findings) => {
            eprint!("{findings}");
            ExitCode::FAILURE
        }
    }
}
