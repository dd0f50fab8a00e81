//! The ids of projects, which are in paths and headers.

/// Returns why a text cannot be the id of a project.
pub(crate) fn check_project_id(id: &str) -> Option<String> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if id.is_empty() {
        Some("is empty: leave it out, or set the id of the project".to_owned())
    } else if id.bytes().all(is_allowed) {
        None
    } else {
        Some("has characters other than letters, digits, - and _".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_letters_digits_and_hyphens() {
        for id in ["0fd1a0b2", "my-project", "a_b"] {
            assert_eq!(check_project_id(id), None, "{id}");
        }
        for id in ["", "a/b", "..", "a b", "a\r\n", "é", "a?b", "%2f"] {
            assert!(check_project_id(id).is_some(), "{id:?}");
        }
    }
}
