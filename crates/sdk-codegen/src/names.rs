//! Converts names of the contract to Rust names.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Returns whether a text is a valid Rust name.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns the name of a type or variant, with an `N` in front if Rust allows no such first
/// character.
pub(crate) fn upper_camel(name: &str) -> String {
    valid(&name.to_upper_camel_case(), "N", "Value", 'U')
}

/// Returns the name of a field, parameter or method, with a `_` appended to keywords.
pub(crate) fn snake(name: &str) -> String {
    valid(&name.to_snake_case(), "n", "_", 'u')
}

/// Returns the feature and module of a tag: ASCII letters and digits, with dashes.
pub(crate) fn feature(tag: &str) -> Option<String> {
    let name = tag.to_kebab_case();
    let is_valid = name
        .chars()
        .all(|other| other.is_ascii_alphanumeric() || other == '-');
    (is_valid && !name.is_empty()).then_some(name)
}

/// Returns a valid name: fixes invalid characters, keywords and leading digits after casing.
fn valid(name: &str, front: &str, back: &str, code: char) -> String {
    let spelt: String = name
        .chars()
        .map(|other| match is_identifier(&format!("x{other}x")) {
            true => other.to_string(),
            false => format!("{code}{:x}", u32::from(other)),
        })
        .collect();
    let candidates = [
        spelt.clone(),
        format!("{spelt}{back}"),
        format!("{front}{spelt}"),
    ];
    let found = candidates.into_iter().find(|name| is_identifier(name));
    found.unwrap_or_else(|| front.to_owned())
}

/// Returns the name of a static.
pub(crate) fn shouty(name: &str) -> String {
    snake(name).to_shouty_snake_case()
}

/// Returns a variant name in which punctuation is spelled out.
pub(crate) fn spelt_out(value: &str) -> String {
    let spelt: String = value
        .chars()
        .map(|other| match other {
            '.' => " Dot ".to_owned(),
            '-' => " Dash ".to_owned(),
            '_' => " Underscore ".to_owned(),
            '+' => " Plus ".to_owned(),
            ' ' => " Space ".to_owned(),
            other if other.is_lowercase() => format!(" Lower{other} "),
            other => other.to_string(),
        })
        .collect();
    format!("{}Value", upper_camel(&spelt))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_becomes_a_name() {
        let texts = [
            "", "_", "type", "self", "Self", "crate", "2D", "²", "😀", "a😀b", "名字", "a-b.c",
            "$ref", "é",
        ];
        for text in texts {
            for name in [
                upper_camel(text),
                snake(text),
                shouty(text),
                spelt_out(text),
            ] {
                assert!(is_identifier(&name), "{text:?} became {name:?}");
            }
        }
        assert_eq!(upper_camel("2D_ART"), "N2dArt");
        assert_eq!(snake("type"), "type_");
    }

    #[test]
    fn a_feature_is_ascii() {
        assert_eq!(feature("Model Training").as_deref(), Some("model-training"));
        assert_eq!(feature("模型"), None);
        assert_eq!(feature("-"), None);
    }
}
