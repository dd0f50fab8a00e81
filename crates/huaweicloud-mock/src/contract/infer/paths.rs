//! Segments of paths.

use super::parameter_name;

/// The last segment, if it is no parameter.
pub(super) fn literal(template: &str) -> Option<&str> {
    let (_, last) = template.rsplit_once('/')?;
    (parameter_name(last).is_none() && !last.is_empty()).then_some(last)
}

/// How many parameters a path has.
pub(super) fn parameters(template: &str) -> usize {
    template.matches('{').count()
}

/// Whether a segment is the version of an API, such as `v1`.
pub(super) fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or_default();
    !digits.is_empty()
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

pub(super) fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => word.to_owned(),
    }
}
