//! The binary `api-contract`; see `api-contract --help`.

use std::{process::ExitCode, time::SystemTime};

use api_contract::{cli, sources::Registry};
use jiff::{Timestamp, tz::TimeZone};

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the clock is read here, and given to all else"
    )]
    let now = SystemTime::now();
    let now = Timestamp::try_from(now).unwrap_or_default();
    let today = now.to_zoned(TimeZone::UTC).date();
    let readers = Registry::light();
    ExitCode::from(cli::run(std::env::args_os(), today, &readers) as u8)
}
