//! What descriptions say about the form of a value.

/// Words for values that are in one text between commas.
const COMMAS: [&str; 6] = [
    "逗号分隔",
    "逗号隔开",
    "用\",\"分隔",
    "用“,”分隔",
    "用\"，\"分隔",
    "用“，”分隔",
];

/// Words for a text that is made of keys and values.
const PAIRS: [&str; 2] = ["key和value", "Key和Value"];

/// Standards by which times are written.
const TIMES: [&str; 5] = ["RFC 3339", "RFC3339", "ISO 8601", "ISO8601", "UTC"];

/// Returns whether a text holds several values between commas.
pub(super) fn is_list(said: &str) -> bool {
    mentions(said, &COMMAS) && !is_pairs(said)
}

/// Returns whether a text is made of keys and values, so that listed words are no whole values.
pub(super) fn is_pairs(said: &str) -> bool {
    mentions(said, &PAIRS)
}

/// Returns whether a text is a time in UTC.
pub(super) fn is_time(said: &str) -> bool {
    mentions(said, &TIMES)
}

fn mentions(said: &str, words: &[&str]) -> bool {
    words.iter().any(|word| said.contains(word))
}
