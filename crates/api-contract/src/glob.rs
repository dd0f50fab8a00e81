//! Patterns in which `*` matches any text.

/// Returns whether a pattern matches a whole text.
#[must_use]
pub fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    text.strip_prefix(start).is_some_and(|text| {
        let mut ends = text
            .char_indices()
            .map(|(index, _)| index)
            .chain([text.len()]);
        ends.any(|index| text.get(index..).is_some_and(|tail| fits(rest, tail)))
    })
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn asterisks_match_any_text() {
        assert!(
            fits("*", "") && fits("GET /v1/*/jobs", "GET /v1/{id}/jobs") && fits("a*c*e", "abcde")
        );
        assert!(
            !fits("GET /v1/*/jobs", "GET /v1/{id}/jobs/{job}")
                && !fits("a", "ab")
                && !fits("", "a")
        );
    }
}
