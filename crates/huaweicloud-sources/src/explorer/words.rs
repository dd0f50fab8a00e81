//! Phrases in descriptions that determine the format of a value.

/// Phrases for comma-separated values.
const COMMAS: [&str; 6] = [
    "逗号分隔",
    "逗号隔开",
    "用\",\"分隔",
    "用“,”分隔",
    "用\"，\"分隔",
    "用“，”分隔",
];

/// Phrases for a string that consists of keys and values.
const PAIRS: [&str; 2] = ["key和value", "Key和Value"];

/// Standards for the notation of times.
const TIMES: [&str; 5] = ["RFC 3339", "RFC3339", "ISO 8601", "ISO8601", "UTC"];

/// Returns whether a string contains several comma-separated values.
pub(super) fn is_list(description: &str) -> bool {
    mentions(description, &COMMAS) && !is_pairs(description)
}

/// Returns whether a string consists of keys and values, so that listed words are not entire
/// values.
pub(super) fn is_pairs(description: &str) -> bool {
    mentions(description, &PAIRS)
}

/// Returns whether a string is a time in UTC.
pub(super) fn is_time(description: &str) -> bool {
    mentions(description, &TIMES)
}

fn mentions(description: &str, words: &[&str]) -> bool {
    words.iter().any(|word| description.contains(word))
}
