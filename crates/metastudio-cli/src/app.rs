//! The program: from arguments to an exit code.

use std::ffi::OsString;

/// Runs the program with these arguments, the first of which is its name. Returns the exit code.
pub fn run(arguments: Vec<OsString>) -> u8 {
    let _ = arguments;
    0
}
