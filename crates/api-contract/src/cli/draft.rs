//! `draft`: a source in, a document to curate out.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{Outcome, print};
use crate::{
    Spec,
    draft::{self, Draft},
    openapi,
    report::{Format, Report},
    sources,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The source: a page, an SDK package, its evidence, or a folder that holds `operations.json` and
    /// `models.json`.
    source: PathBuf,
    /// Draft only what this contract does not have, as a piece to put beside its others that refers to
    /// what it shares; what it lacks in operations that it has is listed.
    #[arg(long, value_name = "CONTRACT")]
    spec: Option<PathBuf>,
    /// The title of a draft from a folder of facts.
    #[arg(long, default_value = "draft")]
    title: String,
    /// Where to write the draft, which must not be there yet; standard output when left out.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, String> {
    if arguments.source.join("operations.json").is_file() {
        let text = from_facts(&arguments.source, &arguments.title)?;
        return write(arguments.output.as_deref(), &text).map(|()| Outcome::Done);
    }
    let source = sources::open(&arguments.source).map_err(|findings| findings.to_string())?;
    let spec = arguments.spec.as_ref().map(|path| openapi::load(path));
    let spec = spec.transpose().map_err(|findings| findings.to_string())?;
    let mut draft = Draft::of(&source, spec.as_ref());
    if let Some(path) = &arguments.spec {
        let pieces = Spec::load(path).map_err(|findings| findings.to_string())?;
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
            &source.origin.file,
            draft.missing,
            Vec::new(),
        );
        let text = report
            .render(Format::Text)
            .map_err(|error| format!("error: cannot write the report: {error}"))?;
        anstream::eprint!("{text}");
    } else if draft.document.is_none() {
        anstream::eprintln!(
            "the contract has every operation of the source, and all that it says of them"
        );
    }
    Ok(Outcome::Done)
}

/// A draft never takes the place of a file: what stands there may be curated.
fn write(path: Option<&Path>, text: &str) -> Result<(), String> {
    let Some(path) = path else {
        return print(text);
    };
    let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| {
        format!(
            "error: {} cannot be written: {error}; name a file that is not there yet",
            path.display()
        )
    })
}

fn from_facts(folder: &Path, title: &str) -> Result<String, String> {
    let read = |name: &str| -> Result<serde_json::Value, String> {
        let path = folder.join(name);
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("error: {} cannot be read: {error}", path.display()))?;
        serde_json::from_str(&text)
            .map_err(|error| format!("error: {} is not JSON: {error}", path.display()))
    };
    let document = draft::from_sdk_facts(title, &read("operations.json")?, &read("models.json")?)
        .map_err(|error| format!("error: {error}"))?;
    Ok(format!("{document:#}\n"))
}
