//! Time from starting the program to its end, compared with importing the vendor's SDK for Python.
//!
//! The runs alternate, and each takes the time of the machine. The import is measured if
//! `METASTUDIO_BENCH_PYTHON` (by default `python3`) has the SDK installed.
//!
//! `cargo bench --package metastudio-cli --bench startup`

use std::{
    env,
    process::{Command, Stdio},
};

use anyhow::ensure;
use metastudio::{Clock, SystemClock};

/// The number of measurements.
const ROUNDS: usize = 15;

/// The command lines that are measured.
const LINES: [(&str, &[&str]); 4] = [
    ("--version", &["--version"]),
    ("--help", &["--help"]),
    (
        "the help of an operation",
        &["model-training", "list-2d-model-training-job", "--help"],
    ),
    (
        "a completion",
        &["--", "metastudio", "model-training", "list-"],
    ),
];

fn main() -> anyhow::Result<()> {
    let python = env::var("METASTUDIO_BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let import = |python: &str| {
        let mut command = Command::new(python);
        command.args(["-c", "import huaweicloudsdkmetastudio.v1"]);
        command
    };
    let has_sdk = run(&mut import(&python)).is_ok();
    println!(
        "{:40} {:>9} {:>9} {:>7}",
        "start-up", "ms", "peer ms", "ratio"
    );
    for (label, arguments) in LINES {
        let (mut ours, mut peer) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let mut command = Command::new(env!("CARGO_BIN_EXE_metastudio"));
            command.args(arguments);
            if arguments.first() == Some(&"--") {
                command.env("METASTUDIO_COMPLETE", "fish");
            }
            ours.push(run(&mut command)?);
            if has_sdk {
                peer.push(run(&mut import(&python))?);
            }
        }
        let ours = median(ours);
        if has_sdk {
            let peer = median(peer);
            let label = format!("{label}, against the vendor's SDK");
            println!("{label:40} {ours:>9.1} {peer:>9.1} {:>7.3}", ours / peer);
        } else {
            println!(
                "{label}: {ours:.1} ms; {python} has no huaweicloudsdkmetastudio to compare with"
            );
        }
    }
    Ok(())
}

/// Runs a command, and returns its time in milliseconds.
fn run(command: &mut Command) -> anyhow::Result<f64> {
    let begin = SystemClock.elapsed();
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    let took = SystemClock.elapsed().saturating_sub(begin);
    ensure!(status.success(), "{command:?} failed");
    Ok(took.as_secs_f64() * 1e3)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
