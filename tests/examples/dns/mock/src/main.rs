//! `dns-mock`: the mock server as a program.

use std::process::ExitCode;

use huaweicloud_mock::cli::Program;

fn main() -> ExitCode {
    Program::new(
        env!("CARGO_PKG_NAME"),
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_DESCRIPTION"),
    )
    .preset(dns_mock::contract, dns_mock::profile())
    .run(std::env::args_os())
}
