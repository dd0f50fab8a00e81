//! `metastudio-mock`: the mock server of MetaStudio as a program.

use std::process::ExitCode;

use huaweicloud_mock::cli::Program;

fn main() -> ExitCode {
    Program::new(
        env!("CARGO_PKG_NAME"),
        env!("CARGO_PKG_VERSION"),
        "A stateful mock server of Huawei Cloud MetaStudio.",
    )
    .preset(metastudio_mock::contract, metastudio_mock::profile())
    .environment("METASTUDIO_MOCK_CREDENTIALS", "METASTUDIO_MOCK_TOKEN")
    .run(std::env::args_os())
}
