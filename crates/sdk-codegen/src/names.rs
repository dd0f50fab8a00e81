//! Converts names of the contract to Rust names.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

/// The longest name, in characters; longer ones are cut.
const LONGEST: usize = 100;

/// Keywords that the parser does not know yet.
const NEW_KEYWORDS: [&str; 1] = ["gen"];

/// Returns whether a text is a valid Rust name.
pub(crate) fn is_identifier(name: &str) -> bool {
    !NEW_KEYWORDS.contains(&name) && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns the first of a name and the name with a number that is free.
pub(crate) fn numbered(name: &str, separator: &str, is_free: impl Fn(&str) -> bool) -> String {
    let separator = if name.ends_with('_') { "" } else { separator };
    let mut number = 2_u32;
    let mut candidate = name.to_owned();
    while !is_free(&candidate) && number < u32::MAX {
        candidate = format!("{name}{separator}{number}");
        number += 1;
    }
    candidate
}

/// Returns the name of a type or variant, with an `N` in front if Rust allows no such first
/// character.
pub(crate) fn upper_camel(name: &str) -> String {
    valid(&normalized(name).to_upper_camel_case(), "N", "Value", 'U')
}

/// Returns the name of a field, parameter or method, with a `_` appended to keywords.
pub(crate) fn snake(name: &str) -> String {
    valid(&normalized(name).to_snake_case(), "n", "_", 'u')
}

/// Returns a name with its compatible characters replaced, as Rust wants them: two names that look
/// alike would otherwise be one to the compiler, or raise a warning.
fn normalized(name: &str) -> String {
    name.nfkc().collect()
}

/// Features of the runtime and of every generated crate, which no family may have.
pub(crate) const FEATURES: [&str; 18] = [
    "blocking",
    "callbacks",
    "chrono",
    "default",
    "dynamic",
    "full",
    "jiff",
    "metadata",
    "native-tls",
    "profile",
    "rustls",
    "schemars",
    "session",
    "std",
    "testing",
    "time",
    "tracing",
    "transfer",
];

/// Returns the feature and module of a tag: ASCII letters and digits, with dashes.
///
/// A feature that generated crates have for something else gets the suffix `-api`.
pub(crate) fn feature(tag: &str) -> Option<String> {
    let name: String = tag.to_kebab_case().chars().take(LONGEST).collect();
    let name = match FEATURES.contains(&&*name) {
        true => format!("{name}-api"),
        false => name,
    };
    let is_valid = name
        .chars()
        .all(|other| other.is_ascii_alphanumeric() || other == '-');
    (is_valid && !name.is_empty()).then_some(name)
}

/// Returns a valid name: fixes invalid characters, keywords and leading digits after casing.
fn valid(name: &str, front: &str, back: &str, code: char) -> String {
    // Casing may create characters that have to be composed again.
    let spelt: String = name
        .nfkc()
        .take(LONGEST)
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
pub(crate) fn spell_punctuation(value: &str) -> String {
    let spelt: String = value
        .chars()
        .map(|other| match other {
            '.' => " Dot ".to_owned(),
            '-' => " Dash ".to_owned(),
            '_' => " Underscore ".to_owned(),
            '+' => " Plus ".to_owned(),
            ' ' => " Space ".to_owned(),
            '=' => " Equal ".to_owned(),
            '<' => " Less ".to_owned(),
            '>' => " Greater ".to_owned(),
            '!' => " Not ".to_owned(),
            '/' => " Slash ".to_owned(),
            '*' => " Star ".to_owned(),
            '&' => " And ".to_owned(),
            '|' => " Or ".to_owned(),
            '%' => " Percent ".to_owned(),
            '#' => " Hash ".to_owned(),
            '@' => " At ".to_owned(),
            ':' => " Colon ".to_owned(),
            '~' => " Tilde ".to_owned(),
            '\u{2264}' => " Less Or Equal ".to_owned(),
            '\u{2265}' => " Greater Or Equal ".to_owned(),
            '\u{2260}' => " Not Equal ".to_owned(),
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
    fn any_text_becomes_an_identifier() {
        let texts = [
            "", "_", "type", "self", "Self", "crate", "2D", "²", "😀", "a😀b", "名字", "a-b.c",
            "$ref", "é",
        ];
        for text in texts {
            for name in [
                upper_camel(text),
                snake(text),
                shouty(text),
                spell_punctuation(text),
            ] {
                assert!(is_identifier(&name), "{text:?} became {name:?}");
            }
        }
        assert_eq!(upper_camel("2D_ART"), "N2dArt");
        assert_eq!(snake("type"), "type_");
    }

    #[test]
    fn duplicate_names_are_numbered() {
        let taken = ["get", "get_2"];
        let name = numbered("get", "_", |name| !taken.contains(&name));
        assert_eq!(name, "get_3");
        assert_eq!(snake("gen"), "gen_");
    }

    #[test]
    fn feature_names_are_ascii() {
        assert_eq!(feature("Model Training").as_deref(), Some("model-training"));
        assert_eq!(feature("模型"), None);
        assert_eq!(feature("-"), None);
    }
}
