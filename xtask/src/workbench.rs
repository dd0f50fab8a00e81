//! A workspace under `target/` in which the client stands with other generated code than its own.

use std::{fs, path::Path};

use anyhow::Context;
use sdk_codegen::Client;
use toml_edit::{DocumentMut, Item};

use crate::workspace;

/// Makes an empty workspace with the dependencies and settings of this one.
pub(crate) fn set_up(folder: &Path) -> anyhow::Result<()> {
    let root = workspace::root();
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let crates = root.join("crates");
    let members = "members = [\"*\"]\nexclude = [\"target\"]";
    let manifest = manifest
        .replace(r#"members = ["crates/*", "tests", "xtask"]"#, members)
        .replace(
            r#"path = "crates/"#,
            &format!(r#"path = "{}/"#, crates.display()),
        )
        .replace(
            &format!(r#"path = "{}/metastudio""#, crates.display()),
            r#"path = "metastudio""#,
        );
    fs::create_dir_all(folder)?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Adds the client's runtime with the generated code of any contract.
pub(crate) fn add_client(client: &Client, folder: &Path) -> anyhow::Result<()> {
    let original = workspace::root().join("crates/metastudio");
    let ours = folder.join("metastudio");
    if ours.exists() {
        fs::remove_dir_all(&ours)?;
    }
    copy(&original.join("src"), &ours.join("src"))?;
    fs::remove_dir_all(ours.join("src/generated"))?;
    client.output(ours.join("src/generated")).write()?;
    let manifest = fs::read_to_string(original.join("Cargo.toml"))?;
    let manifest = client
        .manifest(&manifest)
        .context("the client's manifest has no block of families")?;
    fs::write(ours.join("Cargo.toml"), without_tests(&manifest)?)?;
    Ok(())
}

/// Adds the mocks of any contract; the client of the same contract must be there.
pub(crate) fn add_mocks(client: &Client, folder: &Path) -> anyhow::Result<()> {
    let original = workspace::root().join("crates/metastudio-httpmock");
    let ours = folder.join("metastudio-httpmock");
    if ours.exists() {
        fs::remove_dir_all(&ours)?;
    }
    copy(&original.join("src"), &ours.join("src"))?;
    fs::remove_dir_all(ours.join("src/generated"))?;
    client.mocks_output(ours.join("src/generated")).write()?;
    // It is about operations that other contracts do not have.
    fs::write(ours.join("README.md"), "Typed mocks.\n")?;
    let manifest = fs::read_to_string(original.join("Cargo.toml"))?;
    let manifest = client
        .mocks_manifest(&manifest)
        .context("the manifest of the mocks has no block of families")?;
    let manifest = without_tests(&manifest)?
        + "\n[dev-dependencies]\ntokio = { workspace = true, features = [\"macros\", \"rt-multi-thread\"] }\n";
    fs::write(ours.join("Cargo.toml"), manifest)?;
    Ok(())
}

/// A manifest without what only tests and examples need, and without its default features.
fn without_tests(manifest: &str) -> anyhow::Result<String> {
    let mut manifest: DocumentMut = manifest.parse()?;
    for section in ["bench", "dev-dependencies", "example", "test"] {
        manifest.remove(section);
    }
    for (section, key) in [("features", "default"), ("package", "readme")] {
        if let Some(table) = manifest.get_mut(section).and_then(Item::as_table_mut) {
            table.remove(key);
        }
    }
    Ok(manifest.to_string())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
