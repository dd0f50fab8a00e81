//! Measures start and response times of the mock server, against Prism with the same contract.
//!
//! One load generator requests the same list from both, with the same token, over kept connections. The
//! contract is `METASTUDIO_BENCH_CONTRACT`, or else the built-in one; Prism is `METASTUDIO_BENCH_PRISM`, or
//! else `prism` if that is installed.
//!
//! `cargo bench --package metastudio-mock --bench serve`

mod load;
mod program;

use std::env;
use std::time::Duration;

use load::Load;
use program::Program;

/// The number of measurements, and of requests in each.
const ROUNDS: usize = 7;
const REQUESTS: usize = 20_000;
const SLOW_REQUESTS: usize = 300;
/// The number of starts, which are slow.
const STARTS: usize = 5;

fn main() -> anyhow::Result<()> {
    println!(
        "{:45} {:>10} {:>10} {:>8}",
        "a mock server", "µs", "peer µs", "ratio"
    );
    let contract = Contract::find()?;
    let prism = env::var("METASTUDIO_BENCH_PRISM").unwrap_or_else(|_| "prism".to_owned());
    if Program::is_there(&prism) {
        starts(&contract, &prism)?;
        calls(&contract, &prism)?;
    } else {
        println!("against Prism: not installed");
    }
    Ok(())
}

/// The contract that both serve, as a file.
struct Contract {
    path: String,
    /// Kept as long as the file is needed.
    _folder: Option<tempfile::TempDir>,
}

impl Contract {
    fn find() -> anyhow::Result<Self> {
        if let Ok(path) = env::var("METASTUDIO_BENCH_CONTRACT") {
            return Ok(Self {
                path,
                _folder: None,
            });
        }
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("contract.json");
        std::fs::write(&path, include_str!("../../src/generated/contract.json"))?;
        Ok(Self {
            path: path.display().to_string(),
            _folder: Some(folder),
        })
    }
}

/// Measures the time from the start of the process to its first response.
fn starts(contract: &Contract, prism: &str) -> anyhow::Result<()> {
    let mut rounds = Rounds::default();
    for _ in 0..STARTS {
        let (_ours, ours) = Program::ours(&contract.path)?;
        let (_theirs, theirs) = Program::prism(prism, &contract.path)?;
        rounds.add(ours, theirs);
    }
    rounds.print("from start to first answer, against Prism");
    Ok(())
}

/// Measures list calls over eight connections.
fn calls(contract: &Contract, prism: &str) -> anyhow::Result<()> {
    let (ours, _) = Program::ours(&contract.path)?;
    let (theirs, _) = Program::prism(prism, &contract.path)?;
    let (mut ours, mut theirs) = (Load::connect(ours.address)?, Load::connect(theirs.address)?);
    // Warms up everything that is initialized lazily.
    ours.requests(SLOW_REQUESTS)?;
    theirs.requests(SLOW_REQUESTS)?;
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        rounds.add(ours.requests(REQUESTS)?, theirs.requests(SLOW_REQUESTS)?);
    }
    rounds.print("a list call of eight connections, against Prism");
    Ok(())
}

/// Measurements of this server and a peer, taken in turn.
#[derive(Default)]
struct Rounds {
    ours: Vec<f64>,
    theirs: Vec<f64>,
    ratios: Vec<f64>,
}

impl Rounds {
    fn add(&mut self, ours: Duration, theirs: Duration) {
        let [ours, theirs] = [ours, theirs].map(|time| time.as_secs_f64() * 1e6);
        self.ours.push(ours);
        self.theirs.push(theirs);
        self.ratios.push(ours / theirs);
    }

    fn print(self, label: &str) {
        let [ours, theirs, ratio] = [self.ours, self.theirs, self.ratios].map(median);
        println!("{label:45} {ours:10.1} {theirs:10.1} {ratio:8.4}");
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
