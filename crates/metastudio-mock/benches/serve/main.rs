//! What a mock server takes to start and to answer, against Prism on the same contract.
//!
//! One load generator asks both for the same list, with the same token, over connections that are kept.
//! The contract is the one in `METASTUDIO_BENCH_CONTRACT`, or else the one that the server carries;
//! Prism is `METASTUDIO_BENCH_PRISM`, or else `prism` where that is installed.
//!
//! `cargo bench --package metastudio-mock --bench serve`

mod load;
mod program;

use std::env;
use std::time::Duration;

use load::Load;
use program::Program;

/// How many measurements there are, and how many requests each is of.
const ROUNDS: usize = 7;
const REQUESTS: usize = 20_000;
const SLOW_REQUESTS: usize = 300;
/// What starts slowly is started less often.
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
    /// It lasts as long as the file is needed.
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

/// From the start of the process to its first answer.
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

/// A list call, when eight connections ask for one after the other.
fn calls(contract: &Contract, prism: &str) -> anyhow::Result<()> {
    let (ours, _) = Program::ours(&contract.path)?;
    let (theirs, _) = Program::prism(prism, &contract.path)?;
    let (mut ours, mut theirs) = (Load::connect(ours.address)?, Load::connect(theirs.address)?);
    // What is compiled or filled at the first use is so before.
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
