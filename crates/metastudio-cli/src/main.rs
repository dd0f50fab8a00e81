//! `metastudio`: the command line of Huawei Cloud MetaStudio.

#![forbid(unsafe_code)]

use std::{process::ExitCode, thread};

/// The stack of the main work. Parsing arguments needs more than some systems give to a process.
const STACK: usize = 8 * 1024 * 1024;

fn main() -> ExitCode {
    let work = thread::Builder::new()
        .name("metastudio".to_owned())
        .stack_size(STACK)
        .spawn(|| metastudio_cli::run(std::env::args_os().collect()));
    match work.map(thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        // The panic has been printed.
        Ok(Err(_)) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: no thread can be started: {error}");
            ExitCode::FAILURE
        }
    }
}
