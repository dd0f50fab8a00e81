//! The binary `api-contract`; see `api-contract --help`.

use std::{process::ExitCode, time::SystemTime};

use jiff::{Timestamp, tz::TimeZone};

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the clock is read here, and given to all else"
    )]
    let now = SystemTime::now();
    let now = Timestamp::try_from(now).unwrap_or_default();
    let today = now.to_zoned(TimeZone::UTC).date();
    ExitCode::from(api_contract::cli::run(std::env::args_os(), today) as u8)
}
