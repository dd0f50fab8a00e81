//! A program that makes calls: it reads one call per line, and prints one result per line.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::Context;
use serde_json::Value;

/// A running program, which is stopped on drop.
pub(super) struct Driver {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a program, and sends it the settings.
    pub(super) fn start(mut command: Command, settings: &Value) -> anyhow::Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .with_context(|| format!("starting {name} failed"))?;
        let input = child.stdin.take().context("the program has no input")?;
        let output = child.stdout.take().context("the program has no output")?;
        let output = BufReader::new(output);
        let mut driver = Self {
            child,
            input,
            output,
        };
        driver.send(settings)?;
        Ok(driver)
    }

    /// Sends a call to the program, and returns its result.
    pub(super) fn call(&mut self, call: &Value) -> anyhow::Result<Value> {
        self.send(call)?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| {
            format!("the program exited, or printed a line that is not JSON: {line:?}")
        })
    }

    fn send(&mut self, line: &Value) -> anyhow::Result<()> {
        writeln!(self.input, "{line}").context("the program exited")?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The program may already have exited.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
