//! `huaweicloud-mock --contract FILE`: a mock server of any contract.

use std::process::ExitCode;

use huaweicloud_mock::cli::Program;

fn main() -> ExitCode {
    Program::new(
        env!("CARGO_PKG_NAME"),
        env!("CARGO_PKG_VERSION"),
        "A stateful mock server of any OpenAPI contract of Huawei Cloud.",
    )
    .run(std::env::args_os())
}
