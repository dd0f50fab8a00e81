//! That no public type shows a secret it holds, in `Debug` or in `Display`.
//!
//! Each type has an example that holds as many secrets as it can. A public type without one fails
//! the test, so that nobody has to remember.

mod auth;
mod client;

use std::{collections::BTreeSet, fmt::Debug};

use crate::{
    public_api::{names, sources},
    support::{
        client::{SECRET, TOKEN},
        contract::file,
    },
};

/// A secret that belongs to no credentials: a password, or what an address is signed with.
const HUSH: &str = "hush";

/// An address that is signed.
const SIGNED: &str = "https://obs.example/a.png?AccessKeyId=AK&Signature=hush";

/// Parts of the operation table and of lists of fields that nobody else can create, with names and
/// numbers of the contract.
const NOT_SHOWN: [&str; 4] = ["Field", "NewJob", "RateLimit", "Shape"];

/// Types that have no `Debug` form: generated code passes them on.
const WITHOUT_FORM: [&str; 4] = ["Arguments", "ParameterValue", "Slot", "View"];

/// How examples of public types show themselves, by the names of the types.
#[derive(Default)]
struct Shown(Vec<(&'static str, String)>);

impl Shown {
    /// Adds an example of a type.
    fn add(&mut self, name: &'static str, example: &dyn Debug) {
        self.0.push((name, format!("{example:?}\n{example:#?}")));
    }

    /// Adds an example that has a text for people too.
    fn add_error(&mut self, name: &'static str, example: &dyn std::error::Error) {
        self.add(name, &example);
        let mut source = Some(example);
        while let Some(error) = source {
            self.0.push((name, format!("{error}\n{error:?}")));
            source = error.source();
        }
    }

    /// Makes sure that all types are there and none shows a secret.
    fn check(&self, types: &BTreeSet<String>) {
        let shown: BTreeSet<String> = self.0.iter().map(|(name, _)| (*name).to_owned()).collect();
        let missing: Vec<_> = types.difference(&shown).collect();
        assert!(
            missing.is_empty(),
            "add an example that holds secrets, if it can: {missing:?}"
        );
        let gone: Vec<_> = shown.difference(types).collect();
        assert!(gone.is_empty(), "these are not public: {gone:?}");
        for (name, text) in &self.0 {
            assert!(!text.is_empty(), "{name} shows nothing");
            for secret in [SECRET, TOKEN, HUSH] {
                assert!(!text.contains(secret), "{name} shows {secret}: {text}");
            }
        }
    }
}

/// The public types that are written by hand in the sources of some crates. Those that are generated
/// are held to the contract's list of sensitive members elsewhere.
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
async fn of_the_client() {
    client::shown()
        .await
        .check(&types(&["metastudio", "huaweicloud-core"]));
}

#[tokio::test]
async fn of_authentication() {
    auth::shown().await.check(&types(&["huaweicloud-auth"]));
}
