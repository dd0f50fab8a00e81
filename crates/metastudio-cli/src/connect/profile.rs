//! Profiles: named settings in `config.toml`, and a file with the access key of each.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use toml_edit::{DocumentMut, Item, Table, value};

use super::paths;
use crate::{failure::Failure, files};

/// The name of the profile that is used if none is named.
pub const DEFAULT: &str = "default";

/// The settings of a profile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// Whether it was named by an option or a variable, and so precedes the environment.
    pub is_named: bool,
    /// The region.
    pub region: Option<String>,
    /// The address of the service.
    pub endpoint: Option<String>,
    /// The project.
    pub project_id: Option<String>,
    /// The output format.
    pub output: Option<String>,
    /// The id of the access key whose secret a command prints.
    pub access_key_id: Option<String>,
    /// The command that prints the secret, for instance from the keyring of the system.
    pub secret_command: Option<String>,
}

/// The keys of a profile in the file.
const KEYS: [&str; 6] = [
    "region",
    "endpoint",
    "project_id",
    "output",
    "access_key_id",
    "secret_command",
];

/// Returns the profile with this name, or the one of `METASTUDIO_PROFILE`, or the default one, which
/// need not exist.
///
/// # Errors
///
/// Fails if the file is invalid, or a profile that was named does not exist.
pub fn load(name: Option<&str>) -> Result<Profile, Failure> {
    let name = name.map(str::to_owned);
    let name = name.or_else(|| paths::variable("METASTUDIO_PROFILE"));
    let is_named = name.is_some();
    let name = name.unwrap_or_else(|| DEFAULT.to_owned());
    check_name(&name)?;
    let path = paths::config()?.join("config.toml");
    let document = read(&path)?;
    let profiles = document.get("profiles").and_then(Item::as_table_like);
    let own = profiles.and_then(|profiles| profiles.get(&name)?.as_table_like());
    if own.is_none() && is_named && !credentials_path(&name)?.exists() {
        let known: Vec<&str> = profiles
            .into_iter()
            .flat_map(|all| all.iter())
            .map(|(name, _)| name)
            .collect();
        let known = match known.as_slice() {
            [] => "there are none yet".to_owned(),
            known => format!("there are {}", known.join(", ")),
        };
        return Err(
            Failure::usage(format!("there is no profile `{name}`; {known}")).with_hint(format!(
                "create it with `metastudio configure --profile {name}`"
            )),
        );
    }
    let text = |key: &str| Some(own?.get(key)?.as_str()?.to_owned());
    Ok(Profile {
        name: name.clone(),
        is_named,
        region: text("region"),
        endpoint: text("endpoint"),
        project_id: text("project_id"),
        output: text("output"),
        access_key_id: text("access_key_id"),
        secret_command: text("secret_command"),
    })
}

/// Writes the settings of a profile that are not `None`, and keeps everything else in the file.
///
/// # Errors
///
/// Fails if the file is invalid or cannot be written.
pub fn store(profile: &Profile) -> Result<PathBuf, Failure> {
    check_name(&profile.name)?;
    let path = paths::config()?.join("config.toml");
    let mut document = read(&path)?;
    let profiles = document.entry("profiles").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        table.into()
    });
    let invalid = || Failure::usage(format!("{}: `profiles` is no table", path.display()));
    let profiles = profiles.as_table_like_mut().ok_or_else(invalid)?;
    let own = profiles
        .entry(&profile.name)
        .or_insert_with(toml_edit::table);
    let own = own.as_table_like_mut().ok_or_else(invalid)?;
    let values = [
        &profile.region,
        &profile.endpoint,
        &profile.project_id,
        &profile.output,
        &profile.access_key_id,
        &profile.secret_command,
    ];
    for (key, text) in KEYS.into_iter().zip(values) {
        if let Some(text) = text {
            own.insert(key, value(text.as_str()));
        }
    }
    files::write(&path, document.to_string().as_bytes(), false)?;
    Ok(path)
}

/// Returns the path of the access key of a profile, an INI file as the vendor's SDKs read it.
///
/// # Errors
///
/// Fails if no folder for it is known, or the name is invalid.
pub fn credentials_path(name: &str) -> Result<PathBuf, Failure> {
    check_name(name)?;
    Ok(paths::config()?.join("credentials").join(name))
}

/// Writes the access key of a profile, so that only the user can read it. It replaces a command that prints the
/// secret.
///
/// # Errors
///
/// Fails if the file cannot be written.
pub fn store_credentials(
    name: &str,
    access_key_id: &str,
    secret: &str,
) -> Result<PathBuf, Failure> {
    forget_command(name)?;
    let path = credentials_path(name)?;
    let text = format!("[basic]\nak = {access_key_id}\nsk = {secret}\n");
    files::write(&path, text.as_bytes(), true)?;
    Ok(path)
}

/// Removes the stored access key of a profile whose secret a command prints.
///
/// # Errors
///
/// Fails if the file exists and cannot be removed.
pub fn remove_credentials(name: &str) -> Result<(), Failure> {
    let path = credentials_path(name)?;
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::io(
            format!("{} cannot be removed", path.display()),
            error,
        )),
        _ => Ok(()),
    }
}

fn forget_command(name: &str) -> Result<(), Failure> {
    let path = paths::config()?.join("config.toml");
    let mut document = read(&path)?;
    let own = (document.get_mut("profiles")).and_then(|profiles| {
        profiles
            .as_table_like_mut()?
            .get_mut(name)?
            .as_table_like_mut()
    });
    let Some(own) = own.filter(|own| own.contains_key("secret_command")) else {
        return Ok(());
    };
    own.remove("access_key_id");
    own.remove("secret_command");
    files::write(&path, document.to_string().as_bytes(), false)
}

/// A name is also the name of a file.
fn check_name(name: &str) -> Result<(), Failure> {
    let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.starts_with('.') || !name.chars().all(is_valid) {
        return Err(Failure::usage(format!(
            "`{name}` is no name of a profile: letters, digits, -, _ and . are allowed"
        )));
    }
    Ok(())
}

fn read(path: &Path) -> Result<DocumentMut, Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::usage(format!("{}: {error}", path.display()))),
    };
    text.parse().map_err(|error: toml_edit::TomlError| {
        let problem = error.to_string();
        Failure::usage(format!(
            "{} is not TOML: {}",
            path.display(),
            problem.trim_end()
        ))
    })
}
