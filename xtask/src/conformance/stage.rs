//! A mock server, a recorder before it, and our client: what every tester of calls needs.

use std::path::PathBuf;

use anyhow::Context;
use api_contract::{Spec, sample::Extent};
use serde_json::Value;

use super::{
    case::{Call, Case, World},
    driver::Driver,
    recorder::{Exchange, Recorder},
    server::{self, Server},
};

/// The name of the world as it is at the start.
const START: &str = "start";

/// The programs of this workspace that take part.
pub(super) struct Programs {
    pub(super) server: PathBuf,
    pub(super) client: PathBuf,
}

impl Programs {
    pub(super) fn build() -> anyhow::Result<Self> {
        let client = [
            "--package",
            "metastudio",
            "--example",
            "by_id",
            "--features",
            "dynamic,full",
        ];
        Ok(Self {
            server: server::build(&["--package", "metastudio-mock", "--bin", "metastudio-mock"])?,
            client: server::build(&client)?,
        })
    }
}

/// A server with its world at the start, and our client.
pub(super) struct Stage {
    pub(super) server: Server,
    recorder: Recorder,
    client: Driver,
}

/// A call that the server takes, or why there is none.
pub(super) struct Found {
    pub(super) operation: String,
    pub(super) call: Result<Call, String>,
}

impl Stage {
    pub(super) fn set(programs: &Programs) -> anyhow::Result<Self> {
        let server = Server::start(&programs.server)?;
        // Seen once, the world is kept with all that it fills itself with.
        server.world()?;
        server.keep(START)?;
        let recorder = Recorder::start()?;
        let client = std::process::Command::new(&programs.client);
        let client = Driver::start(client, &server::settings(&recorder.url()))?;
        Ok(Self {
            server,
            recorder,
            client,
        })
    }

    /// What callers have to know; they are recorded.
    pub(super) fn settings(&self) -> Value {
        server::settings(&self.recorder.url())
    }

    /// Puts the world back as it was at the start.
    pub(super) fn put_back(&self) -> anyhow::Result<()> {
        self.server.put_back(START)
    }

    /// What our client would send for a call; nothing of it reaches the server.
    pub(super) fn ours(&mut self, call: &Call) -> anyhow::Result<Exchange> {
        self.recorder.pass_to(None);
        let told = self.client.call(&call.to_json(self.server.time))?;
        let sent = self.recorder.take().pop();
        sent.with_context(|| told["error"].to_string())
    }

    /// Has our client make a call; gives what passed, and what the client made of it.
    pub(super) fn call(&mut self, call: &Call) -> anyhow::Result<(Option<Exchange>, Value)> {
        let call = call.to_json(self.server.time);
        self.recorder.pass_to(Some(self.server.address));
        let told = self.client.call(&call)?;
        Ok((self.recorder.take().pop(), told))
    }

    /// Has another program make a call; gives what passed, and what the program made of it.
    pub(super) fn call_by(
        &self,
        driver: &mut Driver,
        call: &Value,
    ) -> anyhow::Result<(Option<Exchange>, Value)> {
        self.recorder.pass_to(Some(self.server.address));
        let told = driver.call(call)?;
        Ok((self.recorder.take().pop(), told))
    }

    /// For each operation, a call as a person would make it, and one with everything there is.
    pub(super) fn calls(&mut self, spec: &Spec) -> anyhow::Result<Vec<Found>> {
        let world = self.server.world()?;
        let mut found = Vec::new();
        for operation in spec.operations() {
            for extent in [Extent::Example, Extent::Full] {
                let call = self.find(&Case::new(spec, &operation, extent), &world)?;
                let operation = operation.id().unwrap_or_default().to_owned();
                found.push(Found { operation, call });
            }
        }
        Ok(found)
    }

    /// Tries for which element the server takes the call.
    pub(super) fn find(
        &mut self,
        case: &Case<'_>,
        world: &World,
    ) -> anyhow::Result<Result<Call, String>> {
        let mut why = "there is none".to_owned();
        for call in case.calls(world) {
            let (passed, told) = self.call(&call)?;
            why = told["error"].as_str().unwrap_or_default().to_owned();
            match passed {
                // What is refused leaves the world as it was.
                Some(exchange) if exchange.succeeded() => {
                    self.put_back()?;
                    return Ok(Ok(call));
                }
                Some(_) => {}
                // What our client does not send for one element it sends for none.
                None => break,
            }
        }
        Ok(Err(why))
    }
}
