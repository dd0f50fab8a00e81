//! `draft`: drafts a document to curate from sources.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;

use openapi_document::Loader;

use super::{Error, Outcome, print};
use crate::{
    draft::{self, Draft},
    glob::fits,
    openapi,
    reader::{Registry, Source},
    report::{Format, Report},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The source: anything that `drift` reads, or a folder with `operations.json` and
    /// `models.json`. Several sources of one service, best first, result in one draft.
    #[arg(required = true)]
    source: Vec<PathBuf>,
    /// Draft only operations that this contract lacks, as a piece to add to it that refers to its
    /// shared components; facts that it lacks in existing operations are listed.
    #[arg(long, value_name = "CONTRACT")]
    spec: Option<PathBuf>,
    /// Only operations whose id, or method and path, matches; `*` matches any text. May be
    /// repeated.
    #[arg(long, value_name = "PATTERN")]
    operation: Vec<String>,
    /// The title of a draft from a folder of facts.
    #[arg(long, default_value = "draft")]
    title: String,
    /// The folder that references to other files must not leave; the folder of each document if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// Where to write the draft, which must not exist yet; standard output if not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, readers: &Registry) -> Result<Outcome, Error> {
    if let [folder] = arguments.source.as_slice()
        && folder.join("operations.json").is_file()
    {
        return from_facts(arguments, folder).map(|()| Outcome::Done);
    }
    let sources = read(arguments, readers)?;
    let root = arguments.root.as_deref();
    let spec = arguments.spec.as_ref();
    let spec = spec.map(|path| openapi::load_within(path, root));
    let spec = spec.transpose()?;
    let mut draft = Draft::of_all(&sources, spec.as_ref());
    if let Some(path) = &arguments.spec {
        let pieces = Loader::within(root).load(path)?.checked()?;
        draft = draft.piece_of(&pieces);
    }
    if draft.document.is_some() {
        write(arguments.output.as_deref(), &draft.to_yaml())?;
    }
    if let Some(spec) = arguments
        .spec
        .as_ref()
        .filter(|_| !draft.missing.is_empty())
    {
        let report = Report::new(
            &spec.display().to_string(),
            &names(&sources),
            draft.missing,
            Vec::new(),
        );
        let text = report.render(Format::Text).map_err(Error::Report)?;
        anstream::eprint!("{text}");
    } else if draft.document.is_none() {
        anstream::eprintln!(
            "the contract has every operation of the source, and all that it says of them"
        );
    }
    Ok(Outcome::Done)
}

/// Reads the sources, and selects the requested operations.
fn read(arguments: &Arguments, readers: &Registry) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for path in &arguments.source {
        let mut source = readers.open_within(path, arguments.root.as_deref(), None)?;
        if !arguments.operation.is_empty() {
            let operations = &mut source.contract.operations;
            operations.complete = false;
            operations.items.retain(|operation| {
                let call = format!("{} {}", operation.method, operation.path);
                let id = operation.id.value().map(|id| &**id).unwrap_or_default();
                is_wanted(&call, id, &arguments.operation)
            });
        }
        sources.push(source);
    }
    let is_empty = |source: &Source| source.contract.operations.items.is_empty();
    if !arguments.operation.is_empty() && sources.iter().all(is_empty) {
        let source_path = names(&sources);
        return Err(Error::NoOperation { source_path });
    }
    Ok(sources)
}

fn names(sources: &[Source]) -> String {
    let names: Vec<&str> = sources.iter().map(|source| &*source.origin.file).collect();
    names.join(", ")
}

/// Returns whether a call or its id matches one of the patterns.
fn is_wanted(call: &str, id: &str, patterns: &[String]) -> bool {
    patterns
        .iter()
        .any(|pattern| fits(pattern, call) || fits(pattern, id))
}

/// Writes the draft, but never over an existing file, which may be curated.
fn write(path: Option<&Path>, text: &str) -> Result<(), Error> {
    let Some(path) = path else {
        return print(text);
    };
    let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|source| Error::Create {
        path: path.to_owned(),
        source,
    })
}

fn from_facts(arguments: &Arguments, folder: &Path) -> Result<(), Error> {
    let read = |name: &str| -> Result<serde_json::Value, Error> {
        let path = folder.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text).map_err(|source| Error::Json { path, source }),
            Err(source) => Err(Error::Read { path, source }),
        }
    };
    let (mut operations, models) = (read("operations.json")?, read("models.json")?);
    if let Some(operations) = operations
        .as_array_mut()
        .filter(|_| !arguments.operation.is_empty())
    {
        operations.retain(|operation| {
            let text = |name| operation.get(name).and_then(serde_json::Value::as_str);
            let (method, path) = (text("http_method"), text("resource_path"));
            let id = text("request_class").unwrap_or_default();
            is_wanted(
                &format!(
                    "{} {}",
                    method.unwrap_or_default(),
                    path.unwrap_or_default()
                ),
                id.strip_suffix("Request").unwrap_or(id),
                &arguments.operation,
            )
        });
    }
    let document = draft::from_sdk_facts(&arguments.title, &operations, &models)?;
    let Some(path) = &arguments.spec else {
        return write(arguments.output.as_deref(), &format!("{document:#}\n"));
    };
    let root = arguments.root.as_deref();
    let spec = openapi::load_within(path, root)?;
    let pieces = Loader::within(root).load(path)?.checked()?;
    let draft = Draft::of_document(document, &spec)?;
    write(
        arguments.output.as_deref(),
        &draft.piece_of(&pieces).to_yaml(),
    )
}
