//! Measures a page of a list in a collection of a hundred thousand elements, against one of a thousand.
//!
//! Both servers return the same page in turn, over one connection each. The time is processor time of a
//! whole call, from the request to the response. Calls are sent many at once, as waking the threads for
//! each would cost more than the call. Only the ratios are meaningful:
//! `cargo bench --package metastudio-mock --bench lists`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use cpu_time::ProcessTime;
use metastudio_mock::MockServer;
use serde_json::json;

const FEW: usize = 1_000;
const MANY: usize = 100_000;
const ROUNDS: usize = 200;
const CALLS: usize = 20;

const TRAINING: &str = "digital-human-training-manage/user/jobs";
const VIDEOS: &str = "digital-human-videos";

/// A server, and the connection to it.
struct Asked {
    server: MockServer,
    stream: BufReader<TcpStream>,
}

impl Asked {
    /// Returns a server with this number of jobs of each kind, all of this month.
    fn with(jobs: usize) -> anyhow::Result<Self> {
        let server = MockServer::start()?;
        for resource in ["training-job", "video-job"] {
            let example = server
                .items(resource)?
                .into_iter()
                .next()
                .unwrap_or_default();
            server.clear(resource)?;
            #[expect(clippy::disallowed_methods, reason = "a benchmark runs in real time")]
            let now = jiff::Timestamp::now().as_second();
            for index in 0..jobs {
                // Seconds repeat, so that there are ties to break.
                let created = jiff::Timestamp::from_second(now - (index as i64 * 7919) % 86_400)?;
                let mut job = example.clone();
                job["job_id"] = json!(format!("{index:032x}"));
                job["create_time"] = json!(created.to_string());
                server.insert(resource, job)?;
            }
        }
        let stream = TcpStream::connect(server.address())?;
        stream.set_nodelay(true)?;
        Ok(Self {
            server,
            stream: BufReader::new(stream),
        })
    }

    /// Returns the processor time per call in microseconds, of both sides together.
    fn time(&mut self, method: &str, below: &str, calls: usize) -> anyhow::Result<f64> {
        let request = format!(
            "{method} /v1/{}/{below} HTTP/1.1\r\nhost: mock\r\nx-auth-token: {}\r\n\r\n",
            self.server.project_id(),
            self.server.token()
        );
        let started = ProcessTime::now();
        self.stream
            .get_mut()
            .write_all(request.repeat(calls).as_bytes())?;
        for _ in 0..calls {
            self.read_response(below)?;
        }
        Ok(started.elapsed().as_secs_f64() * 1e6 / calls as f64)
    }

    fn read_response(&mut self, below: &str) -> anyhow::Result<()> {
        let mut status = String::new();
        self.stream.read_line(&mut status)?;
        anyhow::ensure!(status.contains(" 200 "), "{below}: {status}");
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(": ") {
                Some(("content-length", value)) => length = value.parse()?,
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(())
    }
}

/// Returns the memory that this process uses, in bytes, on Linux.
fn memory() -> Option<usize> {
    let sizes = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: usize = sizes.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn main() -> anyhow::Result<()> {
    let mut few = Asked::with(FEW)?;
    let before = memory();
    let mut many = Asked::with(MANY)?;
    let bytes = before
        .zip(memory())
        .map(|(before, after)| after.saturating_sub(before));

    println!(
        "{:36} {:>8} {:>8} {:>6}",
        "a page of 100,000 jobs, not 1,000", "µs", "1,000 µs", "ratio"
    );
    for (label, below) in [
        ("the first", format!("{TRAINING}?limit=10")),
        ("the newest", format!("{TRAINING}?limit=10&sort_dir=desc")),
        (
            "one from the middle",
            format!("{TRAINING}?limit=10&offset=500"),
        ),
        ("the first of a hundred", format!("{TRAINING}?limit=100")),
        ("of the last month", format!("{VIDEOS}?limit=10")),
    ] {
        // The first call of an order works it out.
        few.time("GET", &below, 1)?;
        many.time("GET", &below, 1)?;
        let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let (one, other) = (
                many.time("GET", &below, CALLS)?,
                few.time("GET", &below, CALLS)?,
            );
            ours.push(one);
            theirs.push(other);
            ratios.push(one / other);
        }
        println!(
            "{label:36} {:8.1} {:8.1} {:6.3}",
            median(ours),
            median(theirs),
            median(ratios)
        );
    }
    if let Some(bytes) = bytes {
        println!("memory for each of them: {} bytes", bytes / (2 * MANY));
    }
    Ok(())
}
