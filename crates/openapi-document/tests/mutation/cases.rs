//! The number of cases of fuzz targets.

/// The number of cases in a run of all tests.
const FEW: u32 = 48;

/// Returns the number of cases of a test: few in a run of all tests, otherwise those of as many minutes
/// of processor time as the variable `FUZZ_MINUTES` states. `a_minute` is the number of cases that take
/// about a minute; a fixed number makes runs repeatable.
pub(crate) fn cases(a_minute: u32) -> u32 {
    let minutes = std::env::var("FUZZ_MINUTES").ok();
    let minutes: Option<u32> = minutes.and_then(|minutes| minutes.parse().ok());
    minutes.map_or(FEW, |minutes| a_minute.saturating_mul(minutes))
}
