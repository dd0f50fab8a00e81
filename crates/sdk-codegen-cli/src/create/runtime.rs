//! Where the crates that a workspace depends on come from.

use std::path::{Path, PathBuf};

use crate::{Error, report};

/// Where the crates that a workspace depends on come from.
#[derive(Clone, Debug)]
pub enum Runtime {
    /// A checkout of this project, or its folder `crates`. A relative path stays relative.
    Path(PathBuf),
    /// The registry, by a version requirement.
    Version(String),
}

/// Dependencies as values of a manifest, and how the command is called.
pub(super) struct Dependencies {
    source: Source,
}

enum Source {
    /// The folder of the crates, as the workspace names it.
    Folder(String),
    Version(String),
}

impl Default for Runtime {
    /// Returns the checkout that this program was built from, if it is still there, or else its version.
    fn default() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        match here.parent().filter(|crates| crates.join(CORE).is_dir()) {
            Some(crates) => Self::Path(crates.to_owned()),
            None => Self::Version(env!("CARGO_PKG_VERSION").to_owned()),
        }
    }
}

/// The crate by which a checkout is recognized.
const CORE: &str = "huaweicloud-core";

impl Runtime {
    /// Returns the dependencies of a workspace in this folder.
    pub(super) fn dependencies(&self, workspace: &Path) -> Result<Dependencies, Error> {
        let source = match self {
            Self::Version(version) => {
                let is_part =
                    |next: char| next.is_ascii_alphanumeric() || "^~=<>*.,+- ".contains(next);
                let has_number = version.contains(|next: char| next.is_ascii_digit());
                if !has_number || !version.chars().all(is_part) {
                    let version = version.clone();
                    return Err(Error::Version { version });
                }
                Source::Version(version.clone())
            }
            Self::Path(path) => {
                let folders = [path.clone(), path.join("crates")];
                let found = folders
                    .into_iter()
                    .find(|folder| folder.join(CORE).is_dir());
                let found = found.ok_or_else(|| Error::Runtime { path: path.clone() })?;
                let path = match found.is_absolute() {
                    true => found,
                    false => {
                        let absolute = |path: &Path| {
                            std::path::absolute(path).map_err(Error::file(path, "read"))
                        };
                        let found = normal(&absolute(&found)?);
                        report::relative_to(&found, &normal(&absolute(workspace)?))
                    }
                };
                // Cargo takes slashes on every system.
                Source::Folder(path.display().to_string().replace('\\', "/"))
            }
        };
        Ok(Dependencies { source })
    }
}

/// Returns a path without steps up.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        if component == std::path::Component::ParentDir {
            normal.pop();
        } else {
            normal.push(component);
        }
    }
    normal
}

impl Dependencies {
    /// Returns a crate of the runtime as the inside of an inline table.
    pub(super) fn of(&self, name: &str) -> String {
        match &self.source {
            Source::Folder(folder) => {
                let path = toml_edit::Value::from(format!("{folder}/{name}"));
                format!("path = {}", path.to_string().trim())
            }
            Source::Version(version) => {
                let version = toml_edit::Value::from(version.as_str());
                format!("version = {}", version.to_string().trim())
            }
        }
    }

    /// Returns how the command is called in the workspace.
    pub(super) fn command(&self) -> &'static str {
        match self.source {
            Source::Folder(_) => "cargo codegen",
            Source::Version(_) => "sdk-codegen",
        }
    }

    /// Returns how the command is installed; `None` if the alias of the workspace builds it.
    pub(super) fn installation(&self) -> Option<String> {
        match &self.source {
            Source::Folder(_) => None,
            Source::Version(version) => Some(format!(
                "cargo install sdk-codegen-cli --locked --version \"{version}\""
            )),
        }
    }

    /// Returns the settings of Cargo with the alias that builds and calls the command.
    pub(super) fn alias(&self) -> Option<String> {
        let Source::Folder(folder) = &self.source else {
            return None;
        };
        let manifest = toml_edit::Value::from(format!("{folder}/sdk-codegen-cli/Cargo.toml"));
        Some(format!(
            "[alias]\n# In the folder of the workspace.\ncodegen = [\"run\", \"--quiet\", \
             \"--manifest-path\", {}, \"--\"]\n",
            manifest.to_string().trim()
        ))
    }
}
