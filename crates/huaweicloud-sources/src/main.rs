//! The binary `huaweicloud-contract`; see `huaweicloud-contract --help`.

use std::{process::ExitCode, time::SystemTime};

use api_contract::cli;
use jiff::{Timestamp, tz::TimeZone};

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the clock is read here, and passed to everything else"
    )]
    let now = SystemTime::now();
    let now = Timestamp::try_from(now).unwrap_or_default();
    let today = now.to_zoned(TimeZone::UTC).date();
    let readers = huaweicloud_sources::readers();
    ExitCode::from(cli::run(std::env::args_os(), today, &readers) as u8)
}
