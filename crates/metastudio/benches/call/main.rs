//! Processor time that a call takes in the calling process, compared with other clients.
//!
//! The call lists ten jobs over a persistent loopback connection. The server runs in another process, so
//! that its time is not measured. The peers make the same request alternately:
//!
//! - reqwest and serde's derives, without signatures, timeouts or retries;
//! - this client with a drift observer, which inspects every response;
//! - the vendor's SDK for Python, if `METASTUDIO_BENCH_PYTHON` (by default `python3`) has it installed.
//!
//! `cargo bench --package metastudio --bench call`

mod bare;
mod server;
mod vendor;

use std::hint::black_box;

use anyhow::ensure;
use cpu_time::ProcessTime;
use metastudio::{Client, Credentials, drift::DriftEvent};

use self::{bare::Bare, server::Server, vendor::Vendor};

/// The number of measurements, and of calls in each. `SLOW` is for the SDK for Python.
const ROUNDS: usize = 100;
const CALLS: usize = 200;
const SLOW_ROUNDS: usize = 15;
const SLOW_CALLS: usize = 20;

/// The settings of every client.
const ACCESS_KEY: [&str; 2] = ["AKEXAMPLE", "not-a-real-secret"];
const PROJECT: &str = "0d697589d98091f12f92c0073501cd79";
const LIMIT: i32 = 10;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    if std::env::args().nth(1).as_deref() == Some(server::ARGUMENT) {
        return server::serve().await;
    }
    let server = Server::start()?;
    let [id, secret] = ACCESS_KEY;
    let builder = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::ak_sk(id, secret))
        .project_id(PROJECT);
    let client = builder.clone().build()?;
    let observed = builder.drift_observer(|_: &DriftEvent| {}).build()?;
    let bare = Bare::new(server.url())?;
    // The first call of each client opens its connection.
    ours(&client, 1).await?;
    ours(&observed, 1).await?;
    bare.calls(1).await?;

    println!(
        "{:40} {:>9} {:>9} {:>7}",
        "a list call", "µs", "peer µs", "ratio"
    );
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        rounds.add(ours(&client, CALLS).await?, bare.calls(CALLS).await?);
    }
    rounds.print("against reqwest and serde");

    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        rounds.add(ours(&client, CALLS).await?, ours(&observed, CALLS).await?);
    }
    rounds.print("against one with a drift observer");

    let label = "against the vendor's SDK for Python";
    match Vendor::start(server.url())? {
        None => println!("{label}: not installed"),
        Some(mut vendor) => {
            let mut rounds = Rounds::default();
            for _ in 0..SLOW_ROUNDS {
                rounds.add(ours(&client, CALLS).await?, vendor.calls(SLOW_CALLS)?);
            }
            rounds.print(label);
        }
    }
    Ok(())
}

/// Makes calls with this client, and returns the processor time per call in microseconds.
async fn ours(client: &Client, calls: usize) -> anyhow::Result<f64> {
    let started = ProcessTime::now();
    for _ in 0..calls {
        let page = client
            .list_2d_model_training_job()
            .limit(LIMIT)
            .send()
            .await?;
        ensure!(page.jobs.len() == server::JOBS);
        black_box(page);
    }
    Ok(started.elapsed().as_secs_f64() * 1e6 / calls as f64)
}

/// Alternating measurements of this client and a peer.
#[derive(Default)]
struct Rounds {
    ours: Vec<f64>,
    theirs: Vec<f64>,
    ratios: Vec<f64>,
}

impl Rounds {
    fn add(&mut self, ours: f64, theirs: f64) {
        self.ours.push(ours);
        self.theirs.push(theirs);
        self.ratios.push(ours / theirs);
    }

    fn print(self, label: &str) {
        let [ours, theirs, ratio] = [self.ours, self.theirs, self.ratios].map(median);
        println!("{label:40} {ours:9.1} {theirs:9.1} {ratio:7.3}");
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
