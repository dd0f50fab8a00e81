//! The call with the vendor's SDK for Python, in a process that waits for its turn.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::Context;

use crate::{ACCESS_KEY, LIMIT, PROJECT};

const SCRIPT: &str = include_str!("vendor.py");

/// The process. It ends when its input does, that is when this is dropped.
pub(crate) struct Vendor {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Vendor {
    /// `None` where there is no Python, or none that has the SDK.
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

    /// Microseconds of processor time a call.
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
        // It may have failed before.
        let _ = self.process.wait();
    }
}
