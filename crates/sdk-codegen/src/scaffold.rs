//! Creates crates around generated sources: a manifest and a short `lib.rs`.

use std::path::Path;

use crate::{Client, Output, backend::docs, lower, names, output};

/// The version of `httpmock` that generated mocks are written for.
const HTTPMOCK: &str = "0.9";

/// The most characters of a name. Names of crates beside the client are longer.
const LONGEST_NAME: usize = 48;

/// Features of the runtime that a client crate forwards.
const FORWARDED: [&str; 8] = [
    "rustls",
    "native-tls",
    "profile",
    "metadata",
    "transfer",
    "blocking",
    "schemars",
    "dynamic",
];

/// How generated crates depend on others: the value of a dependency in `Cargo.toml`, such as
/// `{ path = "../huaweicloud-core" }` or `"0.1"`.
#[derive(Clone, Debug)]
pub struct Dependencies {
    /// The runtime, `huaweicloud-core`.
    pub core: String,
    /// The common code of mocks, `huaweicloud-httpmock`.
    pub httpmock: String,
}

/// The reason why a crate of a client cannot have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CrateNameError {
    /// It does not begin with a letter.
    #[error("it does not begin with a lower-case letter")]
    Start,
    /// It has a character that names of crates do not have.
    #[error("it has characters other than lower-case letters, digits, `-` and `_`")]
    Character,
    /// It is too long.
    #[error("it has more than {LONGEST_NAME} characters")]
    Length,
    /// Rust or generated code uses it.
    #[error("it is a name that Rust or generated code uses")]
    Reserved,
}

/// Checks that a crate of a client can have a name: lower-case ASCII letters and digits, with `-` or `_`
/// between them, and none that generated code or the language uses.
///
/// # Errors
/// Returns the reason.
pub fn check_crate_name(name: &str) -> Result<(), CrateNameError> {
    let is_part =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err(CrateNameError::Start);
    }
    if !name.bytes().all(is_part) {
        return Err(CrateNameError::Character);
    }
    if name.len() > LONGEST_NAME {
        return Err(CrateNameError::Length);
    }
    if lower::CRATES.contains(&name) || !names::is_identifier(&name.replace('-', "_")) {
        return Err(CrateNameError::Reserved);
    }
    Ok(())
}

impl Client {
    /// Returns the name of the client crate.
    pub fn crate_name(&self) -> &str {
        &self.api.service.crate_name
    }

    /// Returns the name of the crate of mocks.
    pub fn mocks_crate_name(&self) -> String {
        self.outputs
            .iter()
            .find(|output| output.backend == "httpmock")
            .map_or_else(String::new, |output| output.crate_name.clone())
    }

    /// Returns a crate of the client: manifest, `src/lib.rs` and `src/generated/`.
    ///
    /// It depends only on the runtime. Its default features are all families and `rustls`.
    pub fn client_crate(&self, folder: impl AsRef<Path>, dependencies: &Dependencies) -> Output {
        let folder = folder.as_ref();
        let title = &docs::one_line(&self.api.service.title);
        let families: Vec<&str> = self.api.family_names().collect();
        let mut features = String::from("default = [\"rustls\"");
        for family in &families {
            features += &format!(", \"{family}\"");
        }
        features += "]\n\n";
        for feature in FORWARDED {
            features += &format!("{feature} = [\"huaweicloud-core/{feature}\"]\n");
        }
        features += "\n";
        for family in families {
            features += &format!("{family} = []\n");
        }
        features += &crate::backend::client::messages::manifest(&self.api);
        let messages = match self.api.callbacks.is_empty() {
            true => "",
            false => {
                "/// The callbacks that the service makes.\n#[cfg(feature = \"callbacks\")]\n\
                 pub mod callbacks {\n    pub use crate::generated::callbacks::*;\n}\n"
            }
        };
        let dependencies = format!("huaweicloud-core = {}\n", dependencies.core);
        let about = format!("Client for {title}");
        let mut manifest = manifest(self.crate_name(), &about, &features, &dependencies);
        // Examples in the documentation create values of any JSON type by its macro.
        let mut examples = self.examples.values();
        if examples.any(|example| example.contains("serde_json::")) {
            manifest += "\n[dev-dependencies]\nserde_json = \"1\"\n";
        }
        let title = docs::markdown(title);
        let lib = format!(
            r#"//! Client for {title}.

#[rustfmt::skip]
mod generated;

#[doc(inline)]
pub use huaweicloud_core::*;

#[cfg(feature = "dynamic")]
pub use crate::generated::dynamic;
{messages}pub use crate::generated::{{Client, ClientBuilder, SERVICE, builders, operation, types}};
"#
        );
        let mut output = self.output(folder.join("src/generated"));
        output.add(folder.join("Cargo.toml"), manifest);
        output.add(folder.join("src/lib.rs"), lib);
        output
    }

    /// Returns a crate of the mocks, beside a crate of the client: manifest, `src/lib.rs` and
    /// `src/generated/`. By default it has all families.
    pub fn mocks_crate(
        &self,
        folder: impl AsRef<Path>,
        client: &str,
        dependencies: &Dependencies,
    ) -> Output {
        let folder = folder.as_ref();
        let title = &docs::one_line(&self.api.service.title);
        let name = self.crate_name();
        let families: Vec<String> = self
            .api
            .family_names()
            .map(|name| format!("{name:?}"))
            .collect();
        let mut features = format!("default = [{}]\n\n", families.join(", "));
        for family in self.api.family_names() {
            features += &format!("{family} = [\"{name}/{family}\"]\n");
        }
        let dependencies = format!(
            "httpmock = \"{HTTPMOCK}\"\nhuaweicloud-httpmock = {}\n{name} = {client}\nserde_json = \"1\"\n",
            dependencies.httpmock
        );
        let about = format!("Typed mocks of {title}");
        let manifest = manifest(&self.mocks_crate_name(), &about, &features, &dependencies);
        let title = docs::markdown(title);
        let lib = format!(
            r#"//! Typed mocks of {title} on httpmock.

#[rustfmt::skip]
mod generated;

pub use huaweicloud_httpmock::{{ErrorBody, Sender, httpmock}};

pub use crate::generated::{{MockServerExt, operations}};
"#
        );
        let mut output = self.mocks_output(folder.join("src/generated"));
        output.add(folder.join("Cargo.toml"), manifest);
        output.add(folder.join("src/lib.rs"), lib);
        output
    }
}

fn manifest(name: &str, about: &str, features: &str, dependencies: &str) -> String {
    let about = output::toml_text(about);
    format!(
        r#"[package]
name = "{name}"
description = {about}
version = "0.1.0"
edition = "2024"

[features]
{features}
[dependencies]
{dependencies}"#
    )
}

#[cfg(test)]
mod tests {
    use openapi_document::Document;
    use serde_json::json;

    use super::{CrateNameError, Dependencies, check_crate_name};
    use crate::Options;

    #[test]
    fn the_manifest_has_what_examples_need() {
        let manifest = |schema: serde_json::Value| {
            let content = json!({ "application/json": { "schema": schema } });
            let operation = json!({
                "operationId": "ask",
                "requestBody": { "required": true, "content": content },
                "responses": { "200": { "description": "" } },
            });
            let document = Document::from_value(
                "small.json",
                json!({
                    "openapi": "3.0.3",
                    "info": { "title": "Small", "version": "1" },
                    "paths": { "/a": { "post": operation } },
                }),
            );
            let client = Options::new().generate_from(&document).ok()?;
            let dependencies = Dependencies {
                core: "\"1\"".to_owned(),
                httpmock: "\"1\"".to_owned(),
            };
            let folder = tempfile::tempdir().ok()?;
            client
                .client_crate(folder.path(), &dependencies)
                .write()
                .ok()?;
            std::fs::read_to_string(folder.path().join("Cargo.toml")).ok()
        };
        let any = manifest(json!({ "example": [1] }));
        assert!(any.is_some_and(|text| text.ends_with("[dev-dependencies]\nserde_json = \"1\"\n")));
        let text = manifest(json!({ "type": "string" }));
        assert!(text.is_some_and(|text| !text.contains("[dev-dependencies]")));
    }

    #[test]
    fn names_of_crates_are_rejected_with_the_reason() {
        let long = "a".repeat(49);
        for (name, reason) in [
            ("smn", None),
            ("_a", Some(CrateNameError::Start)),
            ("a b", Some(CrateNameError::Character)),
            (&long, Some(CrateNameError::Length)),
            ("as", Some(CrateNameError::Reserved)),
            ("core", Some(CrateNameError::Reserved)),
        ] {
            assert_eq!(check_crate_name(name).err(), reason, "{name}");
        }
    }
}
