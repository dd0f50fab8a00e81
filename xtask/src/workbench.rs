//! A workspace under `target/` for generated code of other contracts.

use std::{fs, path::Path};

use sdk_codegen::{Client, Dependencies};

use crate::workspace;

/// Creates an empty workspace with the dependencies and settings of this one.
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
        );
    fs::create_dir_all(folder)?;
    // Crates of a previous contract would be members too.
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.join("Cargo.toml").exists() {
            fs::remove_dir_all(path)?;
        }
    }
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Adds the crate of a generated client, which depends on the runtime by path.
pub(crate) fn add_client(client: &Client, folder: &Path) -> anyhow::Result<()> {
    let crate_folder = folder.join(client.crate_name());
    client.client_crate(crate_folder, &dependencies()).write()?;
    Ok(())
}

/// Adds the crate of generated mocks; the client of the same contract must have been added.
pub(crate) fn add_mocks(client: &Client, folder: &Path) -> anyhow::Result<()> {
    let name = client.mocks_crate_name();
    let beside = format!("{{ path = \"../{}\" }}", client.crate_name());
    client
        .mocks_crate(folder.join(&name), &beside, &dependencies())
        .write()?;
    Ok(())
}

fn dependencies() -> Dependencies {
    let crates = workspace::root().join("crates");
    let of = |name: &str| format!("{{ path = {:?} }}", crates.join(name).display().to_string());
    Dependencies {
        core: of("huaweicloud-core"),
        httpmock: of("huaweicloud-httpmock"),
    }
}
