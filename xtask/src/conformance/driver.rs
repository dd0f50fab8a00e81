//! A program that makes calls: it reads a line and answers with a line.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::Context;
use serde_json::Value;

/// A program that runs, and is ended when this is dropped.
pub(super) struct Driver {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a program, and tells it its settings.
    pub(super) fn start(mut command: Command, settings: &Value) -> anyhow::Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .with_context(|| format!("{name} does not start"))?;
        let input = child.stdin.take().context("it has no input")?;
        let output = child.stdout.take().context("it has no output")?;
        let output = BufReader::new(output);
        let mut driver = Self {
            child,
            input,
            output,
        };
        driver.tell(settings)?;
        Ok(driver)
    }

    /// Hands a call to the program; gives what became of it.
    pub(super) fn call(&mut self, call: &Value) -> anyhow::Result<Value> {
        self.tell(call)?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| {
            format!("the program for the call ended, or wrote what is no answer: {line:?}")
        })
    }

    fn tell(&mut self, line: &Value) -> anyhow::Result<()> {
        writeln!(self.input, "{line}").context("the program for the calls has ended")?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
