//! Names that are unique: of operations, and of the setters of one request builder.

use std::collections::BTreeSet;

use super::Lowerer;
use crate::names;

/// Methods that the client of every service has itself, whose names no operation may have. Methods
/// of the runtime's client, to which it dereferences, are hidden by an operation of the same name.
pub(super) const CLIENT_METHODS: [&str; 5] = [
    "builder",
    "clone",
    "from_env",
    "with_credentials",
    "with_project_id",
];

/// Names of the prelude that generated code uses without a path, imports of generated modules, and
/// the type parameter of setters.
const IN_SCOPE: [&str; 11] = [
    "Borrow",
    "Box",
    "Default",
    "F",
    "Into",
    "IntoIterator",
    "JsonSchema",
    "Option",
    "String",
    "Timestamp",
    "Vec",
];

/// The names that are in use in one namespace.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// Creates a namespace in which some names are in use.
    pub(crate) fn with(taken: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(taken.into_iter().map(Into::into).collect())
    }

    /// Returns whether a name is free.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.0.contains(name)
    }

    /// Takes a name; one with a number if it is in use.
    pub(crate) fn claim(&mut self, name: &str, separator: &str) -> String {
        let name = names::numbered(name, separator, |name| self.is_free(name));
        self.0.insert(name.clone());
        name
    }
}

/// Returns a name of a type that hides none that generated code uses.
pub(super) fn of_type(name: String, suffix: &str) -> String {
    match IN_SCOPE.contains(&name.as_str()) {
        true => format!("{name}{suffix}"),
        false => name,
    }
}

impl Lowerer<'_> {
    /// Reports that a name has got a number, because it is that of another part.
    pub(super) fn renamed(&mut self, rule: &'static str, at: &str, what: &str, name: &str) {
        self.doubt(
            rule,
            at,
            format!("{what} has a name in Rust that another has, and becomes `{name}`"),
            "name one of them with `x-rust-name`",
        );
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::CLIENT_METHODS;
    use crate::{lower::setters::BUILDER_METHODS, names::FEATURES};

    fn source(path: &str) -> String {
        let path = format!("{}/../huaweicloud-core/{path}", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(path).expect("the runtime is beside the generator")
    }

    /// Returns the names of the functions in a part of a source.
    fn functions(text: &str) -> impl Iterator<Item = &str> {
        let lines = text.lines().map(str::trim);
        let heads = lines.filter_map(|line| line.strip_prefix("pub fn "));
        heads.map(|head| head.split(['(', '<']).next().unwrap_or_default())
    }

    #[test]
    fn every_builder_method_is_reserved() {
        let text = source("src/codegen/request.rs");
        for name in functions(&text) {
            assert!(BUILDER_METHODS.contains(&name), "{name}");
        }
    }

    #[test]
    fn every_client_method_is_reserved() {
        let text = source("src/codegen/client.rs");
        let (_, text) = text.split_once("impl Client {").expect("the client");
        let (text, _) = text.split_once("impl ::core::ops::Deref").expect("its end");
        for name in functions(text).filter(|name| !name.starts_with('$')) {
            assert!(CLIENT_METHODS.contains(&name), "{name}");
        }
    }

    #[test]
    fn every_runtime_feature_is_reserved() {
        let text = source("Cargo.toml");
        let (_, text) = text.split_once("[features]").expect("features");
        let (text, _) = text.split_once("\n[").expect("the next table");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split('=').next().unwrap_or_default().trim();
            assert!(name.is_empty() || FEATURES.contains(&name), "{name}");
        }
    }
}
