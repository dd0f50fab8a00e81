//! `cargo xtask coverage`: the completeness of each operation, in the contract, the tests and the mock server.

use std::{collections::HashMap, fmt::Write, fs, path::Path, process::ExitCode};

use anyhow::{anyhow, ensure};
use api_contract::{
    Spec,
    coverage::{self, Row, State},
};
use clap::ValueEnum;
use comfy_table::{Table, presets};
use metastudio_mock::Behavior;
use serde_json::json;

use crate::{generate, workspace};

/// The exit code if something is missing.
const INCOMPLETE: u8 = 4;

/// The aspects, in the order of the columns.
const COLUMNS: [&str; 6] = ["text", "examples", "errors", "effect", "wire test", "mock"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The format of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Reports only this family.
    #[arg(long, value_name = "FAMILY")]
    family: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let spec = Spec::load(&workspace::relative(&generate::spec()));
    let spec = match spec {
        Ok(spec) => spec,
        Err(findings) => {
            eprint!("{findings}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let mut rows = rows(&spec)?;
    if let Some(family) = &arguments.family {
        rows.retain(|row| row.family == *family);
        ensure!(!rows.is_empty(), "the contract has no family `{family}`");
    }
    let holes: usize = rows.iter().map(|row| row.holes().count()).sum();
    match arguments.format {
        Format::Text => print!("{}", text(&rows, holes)),
        Format::Json => {
            let report = json!({ "holes": holes, "operations": rows });
            println!("{}", serde_json::to_string_pretty(&report)?);
        }
    }
    Ok(if holes == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(INCOMPLETE)
    })
}

/// Returns the coverage in the contract, with that of the tests and the mock server added.
fn rows(spec: &Spec) -> anyhow::Result<Vec<Row>> {
    let behaviors: HashMap<String, Behavior> = (Behavior::of(spec.value())
        .map_err(|error| anyhow!("the mock server: {error}"))?)
    .into_iter()
    .collect();
    let mut rows = coverage::of(spec);
    for (row, operation) in rows.iter_mut().zip(spec.operations()) {
        let request = format!("{} ", operation.method.to_uppercase());
        row.aspects
            .insert("wire test".to_owned(), wire_test(&row.operation, &request));
        let mock = match behaviors.get(&row.operation) {
            Some(Behavior::Stateless) if operation.value.get("x-effect").is_some() => {
                State::Needless
            }
            Some(Behavior::Stateless) | None => {
                State::Hole("the mock server only returns an example".to_owned())
            }
            Some(_) => State::Covered,
        };
        row.aspects.insert("mock".to_owned(), mock);
    }
    Ok(rows)
}

/// Checks that a snapshot shows the request of the operation.
fn wire_test(operation: &str, request: &str) -> State {
    let name = format!("tests/src/snapshots/workspace_tests__wire__{operation}.snap");
    let text = fs::read_to_string(workspace::root().join(Path::new(&name)));
    let shown = text.is_ok_and(|text| text.lines().any(|line| line.starts_with(request)));
    State::unless((!shown).then(|| format!("{name} shows no request")))
}

fn text(rows: &[Row], holes: usize) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["family", "operation"].into_iter().chain(COLUMNS));
    for row in rows {
        let cells = COLUMNS.map(|column| match row.aspects.get(column) {
            Some(State::Covered) => "yes",
            Some(State::Needless) => "-",
            _ => "MISSING",
        });
        let names = [row.family.as_str(), row.operation.as_str()];
        table.add_row(names.into_iter().chain(cells));
    }
    let mut text = format!("{}\n\n", table.trim_fmt());
    for row in rows {
        for (aspect, reason) in row.holes() {
            _ = writeln!(text, "{}: {aspect}: {reason}", row.operation);
        }
    }
    _ = match holes {
        0 => writeln!(text, "{} operations, nothing missing", rows.len()),
        _ => writeln!(text, "{} operations, {holes} holes", rows.len()),
    };
    text
}
