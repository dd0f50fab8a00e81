//! The paths of requests, with parameters in braces.

/// Returns the names of the parameters in a path, or what is wrong with it.
pub(super) fn parameters(path: &str) -> Result<Vec<&str>, String> {
    if !path.starts_with('/') {
        return Err(format!("is {path:?}, must begin with /"));
    }
    let mut names = Vec::new();
    for segment in path.split('/') {
        if is_dot_segment(segment) {
            return Err(format!(
                "has the segment {segment:?}, which names another path"
            ));
        }
        let mut rest = segment;
        while let Some((literal, after)) = rest.split_once('{') {
            check_literal(literal)?;
            let Some((name, after)) = after.split_once('}').filter(|(name, _)| is_name(name))
            else {
                return Err("has a brace without a parameter's name".to_owned());
            };
            names.push(name);
            rest = after;
        }
        check_literal(rest)?;
    }
    Ok(names)
}

/// Returns whether a segment stands for another one, also if its dots are escaped or a parameter follows
/// them that gateways leave out.
fn is_dot_segment(segment: &str) -> bool {
    let name = segment.split(';').next().unwrap_or(segment);
    let name = name.replace("%2e", ".").replace("%2E", ".");
    matches!(&*name, "." | "..")
}

fn is_name(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !text.is_empty() && text.bytes().all(is_part)
}

/// Rejects characters that cannot be sent in a path as they are.
fn check_literal(text: &str) -> Result<(), String> {
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '?' | '#' => {
                return Err(format!(
                    "has a {character}; help: pass query parameters by `query`"
                ));
            }
            '%' => {
                let digits = rest.as_str().get(..2).unwrap_or_default();
                if digits.len() < 2 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err("has a % that is not part of an escape".to_owned());
                }
            }
            'a'..='z' | 'A'..='Z' | '0'..='9' => {}
            character if "-._~!$&'()*+,;=:@".contains(character) => {}
            other => {
                return Err(format!(
                    "has the character {}; help: pass it in a parameter, by `path_parameter`",
                    other.escape_debug()
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::parameters;

    #[test]
    fn parameters_are_listed_in_order() {
        assert_eq!(
            parameters("/v1/{project_id}/jobs/{id}:stop"),
            Ok(vec!["project_id", "id"])
        );
        for path in ["/v1/a%20b/(c)", "/...", "/a;b", "/%2ea"] {
            assert_eq!(parameters(path), Ok(Vec::new()), "{path}");
        }
    }

    #[test]
    fn paths_that_require_encoding_are_rejected_with_a_fix() {
        for (path, part) in [
            ("", "must begin with /"),
            ("v1", "must begin with /"),
            ("https://elsewhere/", "must begin with /"),
            ("/v1?limit=1", "by `query`"),
            ("/v1#a", "by `query`"),
            ("/a b", "by `path_parameter`"),
            ("/张", "by `path_parameter`"),
            ("/a%2", "escape"),
            ("/a%张", "escape"),
            ("/{a", "brace"),
            ("/a}", "character }"),
            ("/{}", "brace"),
            ("/{a b}", "brace"),
            ("/a/../b", "names another path"),
            ("/.", "names another path"),
            ("/a/%2e%2E/b", "names another path"),
            ("/a/.%2e", "names another path"),
            ("/%2e/b", "names another path"),
            ("/a/..;x=1/b", "names another path"),
        ] {
            let error = parameters(path).expect_err(path);
            assert!(error.contains(part), "{path}: {error}");
        }
    }
}
