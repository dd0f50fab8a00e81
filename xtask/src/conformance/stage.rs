//! The setup of every tester: a mock server, a recorder in front of it, and this client.

use std::path::PathBuf;

use anyhow::Context;
use api_contract::{
    Spec,
    sample::{Elements, Extent, Samples},
};
use serde_json::Value;

use super::{
    Selection,
    case::{Call, Case},
    driver::Driver,
    recorder::{Exchange, Recorder},
    server::{self, Server},
    tools,
};

/// The name of the snapshot of the initial data.
const START: &str = "start";

/// The programs that the testers need, and the service that they are for.
pub(super) struct Programs {
    pub(super) server: PathBuf,
    /// The arguments of the server that select the contract.
    pub(super) contract: Vec<String>,
    pub(super) client: PathBuf,
    pub(super) target: Target,
}

/// The service that is called.
#[derive(Clone)]
pub(super) struct Target {
    /// The module of the vendor's SDK.
    pub(super) package: String,
    /// Whether it is called on behalf of an account, not of a project.
    pub(super) is_global: bool,
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
            contract: Vec::new(),
            client: server::build(&client)?,
            target: Target {
                package: tools::SDK.to_owned(),
                is_global: false,
            },
        })
    }
}

/// A server with its initial data, and this client.
pub(super) struct Stage {
    pub(super) server: Server,
    recorder: Recorder,
    client: Driver,
    target: Target,
}

/// A call that the server accepts, or the reason why there is none.
pub(super) struct Found {
    pub(super) operation: String,
    pub(super) call: Result<Call, String>,
}

impl Stage {
    pub(super) fn start(programs: &Programs) -> anyhow::Result<Self> {
        let server = Server::start(programs)?;
        // Reading the data completes it before the snapshot.
        server.elements()?;
        server.save(START)?;
        let recorder = Recorder::start()?;
        let client = std::process::Command::new(&programs.client);
        let target = programs.target.clone();
        let client = Driver::start(client, &server::settings(&recorder.url(), &target))?;
        Ok(Self {
            server,
            recorder,
            client,
            target,
        })
    }

    /// Returns the settings of callers, whose requests are recorded.
    pub(super) fn settings(&self) -> Value {
        server::settings(&self.recorder.url(), &self.target)
    }

    /// Restores the initial data.
    pub(super) fn restore(&self) -> anyhow::Result<()> {
        self.server.restore(START)
    }

    /// Returns the request of this client for a call, without forwarding it to the server.
    pub(super) fn ours(&mut self, call: &Call) -> anyhow::Result<Exchange> {
        self.recorder.forward_to(None);
        let result = self.client.call(&call.to_json(self.server.time))?;
        let sent = self.recorder.take().pop();
        sent.with_context(|| result["error"].to_string())
    }

    /// Makes a call with this client, and returns the exchange and the result of the client.
    pub(super) fn call(&mut self, call: &Call) -> anyhow::Result<(Option<Exchange>, Value)> {
        let call = call.to_json(self.server.time);
        self.recorder.forward_to(Some(self.server.address));
        let result = self.client.call(&call)?;
        Ok((self.recorder.take().pop(), result))
    }

    /// Makes a call with another program, and returns the exchange and the result of the program.
    pub(super) fn call_by(
        &self,
        driver: &mut Driver,
        call: &Value,
    ) -> anyhow::Result<(Option<Exchange>, Value)> {
        self.recorder.forward_to(Some(self.server.address));
        let result = driver.call(call)?;
        Ok((self.recorder.take().pop(), result))
    }

    /// Returns two calls of each operation: with the example of the contract, and with every
    /// parameter.
    pub(super) fn calls<'d>(
        &mut self,
        spec: &'d Spec,
        samples: &Samples<'d>,
        selection: &Selection,
    ) -> anyhow::Result<Vec<Found>> {
        let elements = self.server.elements()?;
        let mut found = Vec::new();
        for operation in spec.operations().filter(|own| selection.has(own)) {
            for extent in [Extent::Example, Extent::Full] {
                let call = self.find(&Case::new(spec, samples, &operation, extent), &elements)?;
                let operation = operation.id().unwrap_or_default().to_owned();
                found.push(Found { operation, call });
            }
        }
        Ok(found)
    }

    /// Finds an element for which the server accepts the call.
    pub(super) fn find(
        &mut self,
        case: &Case<'_, '_>,
        elements: &Elements,
    ) -> anyhow::Result<Result<Call, String>> {
        let mut why = "there is no element".to_owned();
        for call in case.calls(elements)? {
            let (exchange, result) = self.call(&call)?;
            why = result["error"].as_str().unwrap_or_default().to_owned();
            match exchange {
                // A rejected call does not change the data.
                Some(exchange) if exchange.succeeded() => {
                    self.restore()?;
                    return Ok(Ok(call));
                }
                Some(_) => {}
                // If the client does not send the call for one element, it sends it for none.
                None => break,
            }
        }
        Ok(Err(why))
    }
}
