//! `cargo xtask bench`: runs the benchmark programs of the crates, and prints one table with their targets.
//!
//! A program prints a heading, and then one line per comparison: a label, its own measurement, that of the
//! peer, and their ratio. Any other line is a remark. Each program alternates its measurements with those of
//! the peers, so only the ratios are meaningful.

use std::{
    fs,
    path::{self, Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::Context;
use comfy_table::{CellAlignment, Table, presets};

use super::compile;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Settings {
    /// The Python with the vendor's SDK. Default: `python3`.
    #[arg(long, value_name = "PROGRAM")]
    python: Option<PathBuf>,
    /// The mock server Prism. Default: `prism`.
    #[arg(long, value_name = "PROGRAM")]
    prism: Option<PathBuf>,
    /// A folder with the facts of an SDK, as for `compile`; the mock servers serve a contract drafted from
    /// them. Default: this workspace's contract.
    #[arg(long, value_name = "FOLDER")]
    facts: Option<PathBuf>,
    /// Run only this program.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Exit with 4 if a ratio exceeds its target.
    #[arg(long)]
    strict: bool,
}

/// A benchmark program, with the largest acceptable ratios by the label of the comparison.
struct Program {
    package: &'static str,
    name: &'static str,
    /// What it needs besides the default features.
    features: &'static str,
    targets: &'static [(&'static str, f64)],
}

const PROGRAMS: [Program; 8] = [
    Program {
        package: "metastudio",
        name: "call",
        features: "",
        targets: &[
            ("against reqwest and serde", 1.3),
            ("against the vendor's SDK for Python", 1.0 / 15.0),
        ],
    },
    Program {
        package: "metastudio",
        name: "decode",
        features: "",
        targets: &[("fields in the contract's order", 1.1)],
    },
    Program {
        package: "metastudio",
        name: "receive",
        features: "axum,callbacks",
        targets: &[
            ("of the receiver alone, CPU", 1.0),
            ("of axum with its clients, elapsed", 1.0),
        ],
    },
    Program {
        package: "huaweicloud-auth",
        name: "sign",
        features: "",
        targets: &[
            ("of a list", 2.0),
            ("of a creation with a body of 1 KiB", 2.0),
        ],
    },
    Program {
        package: "huaweicloud-auth",
        name: "allocations",
        features: "",
        targets: &[],
    },
    Program {
        package: "metastudio-cli",
        name: "startup",
        features: "",
        targets: &[
            ("--version, against the vendor's SDK", 1.0 / 20.0),
            ("--help, against the vendor's SDK", 1.0 / 20.0),
        ],
    },
    Program {
        package: "metastudio-mock",
        name: "serve",
        features: "",
        targets: &[
            ("from start to first response, against Prism", 1.0 / 30.0),
            ("a list call of eight connections, against Prism", 0.01),
        ],
    },
    Program {
        package: "metastudio-mock",
        name: "lists",
        features: "",
        targets: &[
            ("the first", 2.0),
            ("the newest", 2.0),
            ("one from the middle", 2.0),
            ("the first of a hundred", 2.0),
            ("of the last month", 2.0),
        ],
    },
];

/// A line of the table.
#[derive(Debug, PartialEq)]
enum Line {
    Comparison {
        label: String,
        ours: f64,
        peer: f64,
        ratio: f64,
        target: Option<f64>,
    },
    Remark(String),
}

impl Line {
    fn is_over(&self) -> bool {
        matches!(self, Self::Comparison { ratio, target: Some(target), .. } if ratio > target)
    }
}

pub(crate) fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let mut lines = Vec::new();
    let mut failed = false;
    let contract = match &settings.facts {
        Some(facts) => Some(draft(facts)?),
        None => None,
    };
    let only = settings.only.as_deref();
    for program in (PROGRAMS.iter()).filter(|program| only.is_none_or(|name| name == program.name))
    {
        match output(program, settings, contract.as_deref()) {
            Ok(output) => lines.extend(read(&output, program.targets)),
            Err(error) => {
                failed = true;
                lines.push(Line::Remark(format!("{error:#}")));
            }
        }
    }
    println!("{}", report(&lines).trim_fmt());
    Ok(if failed {
        ExitCode::FAILURE
    } else if settings.strict && lines.iter().any(Line::is_over) {
        ExitCode::from(4)
    } else {
        ExitCode::SUCCESS
    })
}

/// Drafts a contract from facts, and returns its path.
fn draft(facts: &Path) -> anyhow::Result<PathBuf> {
    let folder = workspace::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    compile::draft(facts, &folder)
}

fn output(
    program: &Program,
    settings: &Settings,
    contract: Option<&Path>,
) -> anyhow::Result<String> {
    let Program {
        package,
        name,
        features,
        ..
    } = program;
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["bench", "--quiet", "--package", package, "--bench", name])
        .args(["--features", features])
        .current_dir(workspace::root())
        .stderr(Stdio::inherit());
    for (variable, program) in [
        ("METASTUDIO_BENCH_PYTHON", &settings.python),
        ("METASTUDIO_BENCH_PRISM", &settings.prism),
    ] {
        if let Some(program) = program {
            // Benchmarks run in the folder of their package, so paths must be absolute; names are looked up.
            let is_name = program.components().count() == 1;
            let program = if is_name {
                program.clone()
            } else {
                path::absolute(program)?
            };
            command.env(variable, program);
        }
    }
    if let Some(contract) = contract {
        command.env("METASTUDIO_BENCH_CONTRACT", contract);
    }
    let did_not_run = || format!("{package}: benchmark {name} failed to run");
    let output = command.output().with_context(did_not_run)?;
    anyhow::ensure!(output.status.success(), did_not_run());
    String::from_utf8(output.stdout).with_context(did_not_run)
}

/// Parses the output of a program.
fn read(output: &str, targets: &[(&str, f64)]) -> Vec<Line> {
    let mut printed = output.lines();
    // Columns are separated by two blanks; the first column of the heading names the subject.
    let heading = printed.next().unwrap_or_default();
    let subject = heading.split("  ").next().unwrap_or_default();
    let target = |label: &str| {
        targets
            .iter()
            .find(|(of, _)| *of == label)
            .map(|(_, ratio)| *ratio)
    };
    printed
        .filter(|line| !line.is_empty())
        .map(|line| match comparison(line) {
            Some((label, [ours, peer, ratio])) => Line::Comparison {
                label: format!("{subject}: {label}"),
                ours,
                peer,
                ratio,
                target: target(label),
            },
            None => Line::Remark(format!("{subject}: {line}")),
        })
        .collect()
}

/// Parses the label of a comparison and its three numbers.
fn comparison(line: &str) -> Option<(&str, [f64; 3])> {
    let mut rest = line;
    let mut numbers = [0.0; 3];
    for number in numbers.iter_mut().rev() {
        let (before, last) = rest.trim_end().rsplit_once(' ')?;
        *number = last.parse().ok()?;
        rest = before;
    }
    Some((rest.trim_end(), numbers))
}

fn report(lines: &[Line]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["medians of one run", "µs", "peer µs", "ratio", "target", ""]);
    for column in table.column_iter_mut().skip(1).take(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    for line in lines {
        match line {
            Line::Comparison {
                label,
                ours,
                peer,
                ratio,
                target,
            } => {
                let verdict = match target {
                    None => "",
                    Some(_) if line.is_over() => "over",
                    Some(_) => "ok",
                };
                table.add_row([
                    label.clone(),
                    format!("{ours:.2}"),
                    format!("{peer:.2}"),
                    format!("{ratio:.3}"),
                    target.map_or_else(String::new, |target| format!("{target:.3}")),
                    verdict.to_owned(),
                ]);
            }
            Line::Remark(text) => {
                table.add_row([text]);
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_parsed_into_comparisons_with_targets_and_remarks() {
        let printed = "\
a list call                      µs  peer µs   ratio
of 10 jobs                     54.8     50.0   1.096
of 99 jobs                    123456.7 100000.0   1.235
against another: not installed
";
        let lines = read(printed, &[("of 99 jobs", 1.1), ("of 10 jobs", 1.2)]);
        let comparison = |label: &str, ours, peer, ratio, target| Line::Comparison {
            label: format!("a list call: {label}"),
            ours,
            peer,
            ratio,
            target: Some(target),
        };
        assert_eq!(
            lines,
            [
                comparison("of 10 jobs", 54.8, 50.0, 1.096, 1.2),
                comparison("of 99 jobs", 123_456.7, 100_000.0, 1.235, 1.1),
                Line::Remark("a list call: against another: not installed".to_owned()),
            ]
        );
        let over: Vec<bool> = lines.iter().map(Line::is_over).collect();
        assert_eq!(over, [false, true, false]);
    }
}
