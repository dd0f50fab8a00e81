//! Creates a workspace for a service: sources become a contract, and the contract a client with its mock
//! server, tests and CI.
//!
//! The contract is drafted from the evidence that the workspace keeps, so that [`compare`] can create the
//! same workspace again from it.

mod contract;
mod family;
mod folder;
mod runtime;
mod service;
mod sources;
mod templates;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use openapi_document::{Finding, Findings};
use sdk_codegen::{Client, CrateNameError, Output, check_crate_name};

pub use runtime::Runtime;

use crate::{Error, Outcome, project::Project, report};
use folder::Staging;

/// The name of a workspace, its sources, and choices.
#[derive(Clone, Debug)]
pub struct Request {
    /// The name of the client crate, and of the folder.
    pub name: String,
    /// The sources of one service, best first.
    pub sources: Vec<PathBuf>,
    /// The folder that references of the sources must not leave; the folder of each if `None`.
    pub root: Option<PathBuf>,
    /// The folder of the workspace; one named after the crate in the current folder if `None`.
    pub out: Option<PathBuf>,
    /// The families whose operations are wanted.
    pub families: Vec<String>,
    /// Patterns of ids, or of methods and paths, of wanted operations; `*` matches any text. Without
    /// families and patterns, all operations are wanted.
    pub operations: Vec<String>,
    /// Where the crates that the workspace depends on come from.
    pub runtime: Runtime,
    /// The name of the service; that of the sources if `None`.
    pub service: Option<String>,
    /// The title of the contract; made from the name of the service if `None`.
    pub title: Option<String>,
    /// The address of the service, with `{region}`; that of the sources if `None`.
    pub endpoint: Option<String>,
    /// Whether operations that are not supported are left out.
    pub skip_unsupported: bool,
}

/// A workspace that was created.
#[derive(Debug)]
#[non_exhaustive]
pub struct Created {
    /// Its folder.
    pub folder: PathBuf,
    /// The client in it.
    pub client: Client,
    /// The parts of the sources that could not be read; their facts are unknown.
    pub problems: Findings,
    /// The number of its files.
    pub files: usize,
    /// The number of their lines.
    pub lines: usize,
}

/// Creates a workspace. Its folder is moved into place when it is complete: nothing is left of a failed
/// attempt.
///
/// # Errors
/// Fails if the folder contains files, the sources cannot be read, are of several services or have none of
/// the wanted operations, or the client cannot be generated.
pub fn create(request: &Request) -> Result<Created, Error> {
    check_name(&request.name)?;
    let folder = request.folder();
    folder::check_free(&folder)?;
    let staging = Staging::beside(&folder)?;
    let (client, problems) = request.fill(&staging, &folder)?;
    let (files, lines) = folder::count(staging.path())?;
    staging.move_to(&folder)?;
    Ok(Created {
        folder,
        client,
        problems,
        files,
        lines,
    })
}

/// Creates a workspace in a temporary folder, compares it with an existing one, and prints the
/// differences. Files that only the existing one has are ignored, except generated ones.
///
/// # Errors
/// Fails under the same conditions as [`create`], except that the folder must exist.
pub fn compare(request: &Request) -> Result<Outcome, Error> {
    check_name(&request.name)?;
    let folder = request.folder();
    let staging = Staging::temporary(&request.name)?;
    let (client, _) = request.fill(&staging, &folder)?;
    let mut output = Output::default();
    for (path, text) in folder::texts(staging.path())? {
        output.add(folder.join(path), text);
    }
    for owned in [
        "src/generated",
        "src/generated/families",
        "src/generated/dynamic",
        "src/generated/dynamic/families",
    ] {
        output.owns(folder.join(owned));
    }
    Ok(report::check(&client, &output, "sdk-codegen new")?)
}

impl Request {
    /// Creates a request for all operations of these sources, with everything else by default.
    pub fn new(name: impl Into<String>, sources: impl IntoIterator<Item = PathBuf>) -> Self {
        Self {
            name: name.into(),
            sources: sources.into_iter().collect(),
            root: None,
            out: None,
            families: Vec::new(),
            operations: Vec::new(),
            runtime: Runtime::default(),
            service: None,
            title: None,
            endpoint: None,
            skip_unsupported: false,
        }
    }

    fn folder(&self) -> PathBuf {
        self.out
            .clone()
            .unwrap_or_else(|| PathBuf::from(&self.name))
    }

    /// Writes all files of the workspace, which will be in `folder`.
    fn fill(&self, staging: &Staging, folder: &Path) -> Result<(Client, Findings), Error> {
        let root = staging.path();
        let filled = self.fill_in(root, folder);
        filled.map_err(|error| match error {
            Error::Findings(findings) => {
                let is_of_draft = |one: &Finding| Path::new(&one.place.file).starts_with(root);
                let is_draft = findings.iter().any(is_of_draft);
                let findings = moved(&findings, root, folder);
                match is_draft && !self.skip_unsupported {
                    true => Error::Draft { findings },
                    false => findings.into(),
                }
            }
            other => other,
        })
    }

    fn fill_in(&self, root: &Path, folder: &Path) -> Result<(Client, Findings), Error> {
        let evidence = sources::evidence(&self.sources, self.root.as_deref())?;
        let kept: Vec<PathBuf> = evidence
            .iter()
            .map(|one| Path::new("openapi/evidence").join(&one.name))
            .collect();
        for (one, path) in evidence.iter().zip(&kept) {
            write(&root.join(path), &one.text)?;
        }
        let facts: Vec<_> = evidence.into_iter().map(|one| one.source).collect();
        let problems = facts
            .iter()
            .flat_map(|source| source.contract.problems.clone());
        let problems: Findings = problems.collect();
        let service = service::of(&facts, self)?;
        let families = family::of(&facts, &service.name);
        let wanted = sources::wanted(facts, &families, self)?;
        let names = contract::draft(&wanted, &families, &service, &self.name)?;
        for (path, text) in names {
            write(&root.join("openapi").join(path), &text)?;
        }
        let settings = templates::settings(self, &service, &kept);
        write(&root.join(crate::settings::FILE), &settings)?;

        let project = Project::open(root)?;
        let (document, mut client) = project.client()?;
        let runtime = self.runtime.dependencies(folder)?;
        for (path, text) in templates::files(self, &service, &client, &document, &runtime) {
            write(&root.join(path), &text)?;
        }
        project.output(&document, &client)?.write()?;
        client.warnings = moved(&client.warnings, root, folder);
        for left_out in &mut client.left_out {
            let reason = Findings::from_iter([left_out.reason.clone()]);
            if let Some(reason) = moved(&reason, root, folder).into_iter().next() {
                left_out.reason = reason;
            }
        }
        Ok((client, problems))
    }
}

/// Returns the name of the crate for a service: `NAME`, or `NAME-client` if Rust or generated code uses the
/// name, as for the service `as`.
///
/// # Errors
/// Fails if a crate cannot have the name for another reason.
pub fn crate_name(name: &str) -> Result<String, Error> {
    match check_name(name) {
        Ok(()) => Ok(name.to_owned()),
        Err(Error::Name {
            reason: CrateNameError::Reserved,
            ..
        }) => Ok(format!("{name}-client")),
        Err(error) => Err(error),
    }
}

fn check_name(name: &str) -> Result<(), Error> {
    check_crate_name(name).map_err(|reason| {
        let suggestion = heck::ToKebabCase::to_kebab_case(name);
        let suggestion: String = suggestion.chars().filter(char::is_ascii).take(40).collect();
        let suggestion = suggestion.trim_start_matches(|first: char| !first.is_ascii_lowercase());
        let suggestion = match check_crate_name(suggestion) {
            Ok(()) => suggestion.to_owned(),
            Err(_) if suggestion.is_empty() => "my-service".to_owned(),
            Err(_) => format!("{suggestion}-client"),
        };
        Error::Name {
            name: name.to_owned(),
            reason,
            suggestion,
        }
    })
}

/// Returns findings with the paths that files have after they are moved.
fn moved(findings: &Findings, from: &Path, to: &Path) -> Findings {
    let (from, to) = (from.display().to_string(), to.display().to_string());
    let moved = findings.iter().cloned().map(|mut finding| {
        finding.place.file = finding.place.file.replace(&from, &to);
        finding.message = finding.message.replace(&from, &to);
        finding
    });
    moved.collect()
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let parent = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(parent).and_then(|()| {
        // Two parts of a workspace never have the same name.
        let mut file = fs::File::create_new(path)?;
        io::Write::write_all(&mut file, text.as_bytes())
    });
    written.map_err(Error::file(path, "written"))
}
