//! Names of the contract as names of Rust.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A type or variant. What Rust cannot begin a name with gets an `N` before it.
pub(crate) fn upper_camel(name: &str) -> String {
    let name = name.to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("N{name}")
    } else if name.is_empty() || name == "Self" {
        format!("{name}Value")
    } else {
        name
    }
}

/// A field, parameter or method. Keywords get a `_` after them.
pub(crate) fn snake(name: &str) -> String {
    let name = name.to_snake_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{name}")
    } else if name.is_empty() {
        "value".to_owned()
    } else if syn::parse_str::<syn::Ident>(&name).is_err() {
        format!("{name}_")
    } else {
        name
    }
}

/// A static.
pub(crate) fn shouty(name: &str) -> String {
    snake(name).to_shouty_snake_case()
}

/// A variant name in which punctuation is spelt out.
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
