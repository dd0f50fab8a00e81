//! The ids of regions, which become part of host names.

/// The number of characters of a part of a host name.
const MAX_LENGTH: usize = 63;

/// A text is not the id of a region.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is not the id of a region; help: use {suggestion}", excerpt(id))]
pub struct InvalidRegion {
    id: String,
    suggestion: String,
}

crate::__debug_report!(InvalidRegion);

/// Checks the form of a region's id: lower-case letters, digits and hyphens, such as `cn-north-4`. The
/// region need not be known.
///
/// ```
/// use huaweicloud_core::codegen::check_region;
///
/// assert!(check_region("eu-west-101").is_ok());
/// let error = check_region("CN North 4").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#""CN North 4" is not the id of a region; help: use "cn-north-4""#,
/// );
/// ```
///
/// # Errors
///
/// [`InvalidRegion`] if the text has another form.
pub fn check_region(id: &str) -> Result<(), InvalidRegion> {
    if is_region(id) {
        return Ok(());
    }
    let similar: String = (id.trim().chars().take(MAX_LENGTH))
        .map(|character| match character {
            ' ' | '_' => '-',
            character => character.to_ascii_lowercase(),
        })
        .collect();
    let suggestion = if is_region(&similar) {
        format!("{similar:?}")
    } else {
        "lower-case letters, digits and hyphens, such as \"cn-north-4\"".to_owned()
    };
    Err(InvalidRegion {
        id: id.to_owned(),
        suggestion,
    })
}

pub(crate) fn is_region(id: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=MAX_LENGTH).contains(&id.len())
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && !id.ends_with('-')
        && id.bytes().all(is_part)
}

/// Returns the beginning of a text in quotes, without control characters.
fn excerpt(text: &str) -> String {
    let start: String = text.chars().take(MAX_LENGTH).collect();
    let end = if start.len() < text.len() { "…" } else { "" };
    format!("{start:?}{end}")
}

#[cfg(test)]
mod tests {
    use super::check_region;

    #[test]
    fn region_ids_are_valid_host_name_labels() {
        for id in ["cn-north-4", "af-north-1", "my-kualalumpur-1", "x1"] {
            assert!(check_region(id).is_ok(), "{id}");
        }
        let long = "a".repeat(64);
        for id in [
            "",
            "test/",
            "evil.example/",
            "a.b",
            "a@b",
            "a:1",
            "a#",
            "a?",
            "a\\b",
            "..",
            "-a",
            "a-",
            "4a",
            "cn-north-4 ",
            "CN-NORTH-4",
            "cn_north_4",
            "cn-nörth-4",
            "a\nb",
            &long,
        ] {
            let error = check_region(id).expect_err(id);
            assert!(
                error.to_string().contains("not the id of a region"),
                "{error}"
            );
            assert!(!error.to_string().contains('\n'), "{error}");
        }
        for id in ["CN-NORTH-4", "cn_north_4", " cn-north-4", "Cn North 4"] {
            let error = check_region(id).expect_err(id);
            assert!(error.to_string().ends_with("use \"cn-north-4\""), "{error}");
        }
    }
}
