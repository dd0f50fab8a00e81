//! Signs every vector of a file and compares the outcome with what the file expects.
//!
//! `cargo run -p huaweicloud-auth --example check_vectors -- FILE`
//!
//! One line a vector on standard output, and one with the totals. Exit code 0 if all agree, 1 if
//! one does not, 2 if the file cannot be read.

mod vectors;

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("usage: check_vectors FILE");
        return ExitCode::from(2);
    };
    let checked = std::fs::read_to_string(&path)
        .map_err(anyhow::Error::from)
        .and_then(|text| vectors::check_all(&text));
    let outcomes = match checked {
        Ok(outcomes) => outcomes,
        Err(error) => {
            eprintln!("error: {}: {error:#}", path.display());
            return ExitCode::from(2);
        }
    };

    for outcome in &outcomes {
        println!("{outcome}");
    }
    let agreeing = outcomes.iter().filter(|outcome| outcome.agrees()).count();
    println!("{agreeing} of {} vectors agree", outcomes.len());
    if agreeing == outcomes.len() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
