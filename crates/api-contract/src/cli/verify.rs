//! `verify`: checks a service or a recording against a contract and prints one report.

use std::{collections::BTreeMap, fs, path::PathBuf};

use clap::Args;

use openapi_document::Loader;

use super::{Error, Outcome, write};
use crate::{
    Spec,
    report::Format,
    verify::{self, Report, Settings, Verified},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The contract.
    spec: PathBuf,
    /// The folder that references to other files must not leave; the folder of the contract if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// The base URL of the service.
    #[arg(
        long,
        value_name = "BASE",
        required_unless_present = "har",
        conflicts_with = "har"
    )]
    url: Option<String>,
    /// A recording of calls (HAR) instead of a service.
    #[arg(long, value_name = "FILE")]
    har: Option<PathBuf>,
    /// Call only this operation, by its id; unsafe operations are called only if named here. May be
    /// repeated.
    #[arg(long, value_name = "ID")]
    operation: Vec<String>,
    /// The value of a parameter, wherever it is used. May be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    /// A header of every request, `NAME: VALUE`. Other users of this machine can see it: pass
    /// secrets by one of the next two options.
    #[arg(long, value_name = "HEADER", value_parser = header)]
    header: Vec<(String, String)>,
    /// A header whose value is in an environment variable.
    #[arg(long, value_name = "NAME=VARIABLE", value_parser = pair)]
    header_env: Vec<(String, String)>,
    /// A header whose value is in a file.
    #[arg(long, value_name = "NAME=FILE", value_parser = pair)]
    header_file: Vec<(String, String)>,
    /// Sign for Huawei Cloud with the keys in `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`; the
    /// project is the parameter `project_id`.
    #[cfg(feature = "huaweicloud")]
    #[arg(long)]
    sign: bool,
    /// The maximum number of pages requested of a list.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    pages: usize,
    /// The timeout of a call in seconds.
    #[cfg(feature = "network")]
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    timeout: u64,
    /// Treat enums without `x-open-enum` as open: an unknown value is reported and breaks nothing.
    #[arg(long)]
    open_enums: bool,
    /// The format of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Show every call, and the reasons why operations were skipped.
    #[arg(long)]
    all: bool,
    /// Where to write the report; standard output if not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Error> {
    let spec = Loader::within(arguments.root.as_deref())
        .load(&arguments.spec)?
        .checked()?;
    let (service, verified) = match (&arguments.har, &arguments.url) {
        (Some(path), _) => {
            let name = path.display().to_string();
            let text = crate::reader::read(path).map_err(|source| Error::Read {
                path: path.clone(),
                source,
            })?;
            let verified = verify::recorded(&spec, &name, &text, arguments.open_enums);
            (name, verified?)
        }
        (None, Some(url)) => {
            if url.split('/').nth(2).is_some_and(|host| host.contains('@')) {
                return Err(Error::Password);
            }
            let settings = settings(arguments)?;
            (url.clone(), ask(&spec, url, arguments, &settings)?)
        }
        (None, None) => return Ok(Outcome::Misused),
    };
    let report = Report::new(&arguments.spec.display().to_string(), &service, verified);
    let text = report
        .render(arguments.format, arguments.all)
        .map_err(Error::Report)?;
    write(arguments.output.as_deref(), &text, arguments.format)?;
    Ok(if report.is_broken() {
        Outcome::Found
    } else if report.is_conclusive() {
        Outcome::Done
    } else {
        Outcome::Failed
    })
}

#[cfg(feature = "network")]
fn ask(
    spec: &Spec,
    url: &str,
    arguments: &Arguments,
    settings: &Settings,
) -> Result<Verified, Error> {
    let timeout = std::time::Duration::from_secs(arguments.timeout);
    let http = verify::Http::new(timeout)?;
    #[cfg(feature = "huaweicloud")]
    if arguments.sign {
        let credentials = huaweicloud_auth::Credentials::from_env().map_err(Error::Keys)?;
        let mut signed = verify::Signed::new(http, credentials, now);
        if let Some(project_id) = settings.parameters.get("project_id") {
            signed = signed.with_project_id(project_id);
        }
        return Ok(verify::live(spec, url, &signed, settings));
    }
    Ok(verify::live(spec, url, &http, settings))
}

#[cfg(not(feature = "network"))]
fn ask(_: &Spec, _: &str, _: &Arguments, _: &Settings) -> Result<Verified, Error> {
    Err(Error::NoNetwork)
}

fn settings(arguments: &Arguments) -> Result<Settings, Error> {
    let mut headers = arguments.header.clone();
    for (name, variable) in &arguments.header_env {
        let value = std::env::var(variable).map_err(|_| Error::Variable {
            variable: variable.clone(),
            header: name.clone(),
        })?;
        headers.push((name.clone(), value));
    }
    for (name, file) in &arguments.header_file {
        let value = fs::read_to_string(file).map_err(|source| Error::HeaderFile {
            file: file.clone(),
            header: name.clone(),
            source,
        })?;
        headers.push((name.clone(), value.trim().to_owned()));
    }
    Ok(Settings {
        operations: arguments.operation.clone(),
        parameters: arguments.param.iter().cloned().collect::<BTreeMap<_, _>>(),
        headers,
        pages: arguments.pages,
        open_enums: arguments.open_enums,
    })
}

#[cfg(feature = "huaweicloud")]
#[allow(
    clippy::disallowed_methods,
    reason = "a signature is for the time at which it is made"
)]
fn now() -> std::time::SystemTime {
    std::time::SystemTime::now()
}

/// An argument in an invalid format; the field names the expected one.
#[derive(Debug, thiserror::Error)]
#[error("write it as {0}")]
struct Form(&'static str);

fn pair(text: &str) -> Result<(String, String), Form> {
    split(text, '=').ok_or(Form("NAME=VALUE"))
}

fn header(text: &str) -> Result<(String, String), Form> {
    split(text, ':').ok_or(Form("`NAME: VALUE`"))
}

fn split(text: &str, by: char) -> Option<(String, String)> {
    let (name, value) = text.split_once(by)?;
    let name = name.trim();
    (!name.is_empty()).then(|| (name.to_owned(), value.trim().to_owned()))
}
