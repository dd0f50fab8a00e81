//! Signs every vector of a file and compares the results with the expected values.
//!
//! `cargo run -p huaweicloud-auth --example check_vectors -- FILE`
//!
//! Prints one line per vector and one with the totals. Exits with 0 if all vectors match, 1 if one does
//! not, and 2 if the file cannot be read.

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
    let matching = outcomes.iter().filter(|outcome| outcome.matches()).count();
    println!("{matching} of {} vectors match", outcomes.len());
    if matching == outcomes.len() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
