//! The call with the vendor's SDK for Python, in a process that is measured on request.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::Context;

use crate::{ACCESS_KEY, LIMIT, PROJECT};

const SCRIPT: &str = include_str!("vendor.py");

/// The process of the SDK, which exits when its input is closed on drop.
pub(crate) struct Vendor {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Vendor {
    /// Starts the process; returns `None` if there is no Python with the SDK.
    pub(crate) fn start(server: &str) -> anyhow::Result<Option<Self>> {
        let python = env::var("METASTUDIO_BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let mut probe = Command::new(&python);
        probe.args(["-c", "import huaweicloudsdkmetastudio"]);
        let probed = probe.stderr(Stdio::null()).status();
        if !probed.is_ok_and(|status| status.success()) {
            return Ok(None);
        }
        let [id, secret] = ACCESS_KEY;
        let mut process = Command::new(python)
            .args(["-c", SCRIPT, server, id, secret, PROJECT])
            .arg(LIMIT.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("Python has no output")?;
        let input = process.stdin.take();
        let mut vendor = Self {
            process,
            input,
            output: BufReader::new(output),
        };
        vendor.calls(1)?;
        Ok(Some(vendor))
    }

    /// Makes calls, and returns the processor time per call in microseconds.
    pub(crate) fn calls(&mut self, calls: usize) -> anyhow::Result<f64> {
        let input = self.input.as_mut().context("Python has no input")?;
        writeln!(input, "{calls}")?;
        let mut seconds = String::new();
        self.output.read_line(&mut seconds)?;
        let seconds: f64 = seconds.trim().parse().context("Python failed")?;
        Ok(seconds * 1e6 / calls as f64)
    }
}

impl Drop for Vendor {
    fn drop(&mut self) {
        self.input = None;
        // The process may already have failed.
        let _ = self.process.wait();
    }
}
