//! Tests that no public type shows its secrets in `Debug` or `Display`.
//!
//! Each type has an example with as many secrets as possible. A public type without an example fails the
//! test.

mod auth;
mod client;
mod messages;

use std::{collections::BTreeSet, fmt::Debug};

use crate::{
    public_api::{names, sources},
    support::{
        client::{SECRET, TOKEN},
        contract::file,
    },
};

/// A secret that is not part of credentials, such as a password or the signature in a URL.
const HUSH: &str = "hush";

/// A signed URL.
const SIGNED: &str = "https://obs.example/a.png?AccessKeyId=AK&Signature=hush";

/// Types that the tests cannot create. Those of the operation table and of lists of fields contain names and
/// numbers of the contract only; the forms of the values that setters take have no values.
const NOT_SHOWN: [&str; 9] = [
    "Field",
    "Layout",
    "NewJob",
    "RateLimit",
    "Shape",
    "One",
    "Several",
    "Collected",
    "Perhaps",
];

/// Types without `Debug`, which are used by generated code only.
const WITHOUT_FORM: [&str; 4] = ["Arguments", "ParameterValue", "Slot", "View"];

/// The output of examples of public types, by the name of the type.
#[derive(Default)]
struct Shown(Vec<(&'static str, String)>);

impl Shown {
    /// Adds an example of a type.
    fn add(&mut self, name: &'static str, example: &dyn Debug) {
        self.0.push((name, format!("{example:?}\n{example:#?}")));
    }

    /// Adds an example of an error type, with its `Display` form and its sources.
    fn add_error(&mut self, name: &'static str, example: &dyn std::error::Error) {
        self.add(name, &example);
        let mut source = Some(example);
        while let Some(error) = source {
            self.0.push((name, format!("{error}\n{error:?}")));
            source = error.source();
        }
    }

    /// Checks that all types have examples, and that none shows a secret.
    fn check(&self, types: &BTreeSet<String>) {
        let shown: BTreeSet<String> = self.0.iter().map(|(name, _)| (*name).to_owned()).collect();
        let missing: Vec<_> = types.difference(&shown).collect();
        assert!(
            missing.is_empty(),
            "types without an example: {missing:?}; help: add one, with secrets if possible"
        );
        let gone: Vec<_> = shown.difference(types).collect();
        assert!(
            gone.is_empty(),
            "examples of types that are not public: {gone:?}"
        );
        for (name, text) in &self.0 {
            assert!(!text.is_empty(), "{name} shows nothing");
            for secret in [SECRET, TOKEN, HUSH] {
                assert!(!text.contains(secret), "{name} shows {secret}: {text}");
            }
        }
    }
}

/// Returns the handwritten public types of some crates. Generated types are checked with the sensitive fields
/// of the contract elsewhere.
fn types(crates: &[&str]) -> BTreeSet<String> {
    let files = crates.iter();
    let files = files.flat_map(|krate| sources(&file(&format!("crates/{krate}/src"))));
    let mut files: Vec<_> = files.collect();
    files.retain(|(path, _)| {
        !["generated/", "tests/"]
            .iter()
            .any(|folder| path.contains(folder))
            && !path.ends_with("tests.rs")
    });
    let mut types = names(&files).types();
    types.retain(|name| {
        let name = name.as_str();
        !NOT_SHOWN.contains(&name) && !WITHOUT_FORM.contains(&name)
    });
    types
}

#[tokio::test]
async fn client_errors_and_debug_have_no_secrets() {
    client::shown()
        .await
        .check(&types(&["metastudio", "huaweicloud-core"]));
}

#[tokio::test]
async fn authentication_errors_and_debug_have_no_secrets() {
    auth::shown().await.check(&types(&["huaweicloud-auth"]));
}
