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
