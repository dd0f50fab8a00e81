//! The service as a whole: its name, its endpoint, and the settings of its client.

use serde_json::Value;

use super::{Lowerer, read::text};
use crate::{
    model::{ClientParameter, Operation, Service},
    names,
};

/// The setting that the runtime itself defines.
const PROJECT_ID: &str = "project_id";

/// Settings of a client builder, whose names no client-wide parameter may have.
const SETTINGS: [&str; 27] = [
    "builder",
    "clock",
    "connect_timeout",
    "credentials",
    "credentials_provider",
    "drift_observer",
    "endpoint",
    "endpoints",
    "from_env",
    "http_client",
    "iam_endpoint",
    "interceptor",
    "jitter_seed",
    "max_response_bytes",
    "no_proxy",
    "project_id",
    "proxy",
    "rate_limits",
    "region",
    "retry",
    "retry_budget",
    "root_certificates",
    "timeout",
    "timeouts",
    "trace_bodies",
    "transport",
    "user_agent",
];

impl Lowerer<'_> {
    /// Returns the service, with the client-wide parameters of its operations.
    pub(super) fn service(&mut self, operations: &[Operation]) -> Service {
        let document = self.spec.value();
        let title = document
            .get("info")
            .and_then(|info| text(info, "title"))
            .unwrap_or("Service")
            .to_owned();
        let server = document.get("servers").and_then(|servers| servers.get(0));
        let endpoint = server.and_then(endpoint);
        let name = endpoint
            .as_deref()
            .and_then(name_of_host)
            .or_else(|| name_of_title(&title))
            .unwrap_or_else(|| "service".to_owned());
        let name = crate_name(name);
        Service {
            crate_name: name.clone(),
            name,
            title,
            endpoint,
            parameters: self.client_parameters(operations),
        }
    }

    fn client_parameters(&mut self, operations: &[Operation]) -> Vec<ClientParameter> {
        let mut found: Vec<ClientParameter> = Vec::new();
        for parameter in operations
            .iter()
            .flat_map(|operation| &operation.parameters)
        {
            let Some(name) = parameter.client.as_deref() else {
                continue;
            };
            if name == PROJECT_ID || found.iter().any(|known| known.name == name) {
                continue;
            }
            self.check_client_parameter(name, operations);
            found.push(ClientParameter {
                name: name.to_owned(),
                wire_name: parameter.name.clone(),
                location: parameter.location,
                docs: parameter.docs.clone(),
            });
        }
        found
    }

    /// Rejects a name that the client already uses.
    fn check_client_parameter(&mut self, name: &str, operations: &[Operation]) {
        let method = names::snake(name);
        let setter = format!("with_{method}");
        let mut methods = operations.iter().map(|operation| &operation.method);
        let taken = if SETTINGS.contains(&&*method) {
            "a setting of every client"
        } else if methods.any(|other| *other == method || *other == setter) {
            "the name of an operation"
        } else {
            return;
        };
        self.reject(
            "client-parameter",
            "/components/parameters",
            format!("`x-client: {name}` is also {taken}"),
            "give the client-wide parameter another name",
        );
    }
}

/// Returns the address of a server, with the default of every variable except the region.
fn endpoint(server: &Value) -> Option<String> {
    let mut address = text(server, "url")?.trim_end_matches('/').to_owned();
    let variables = server.get("variables").and_then(Value::as_object);
    for (name, variable) in variables.into_iter().flatten() {
        if name != "region" {
            let default = text(variable, "default").unwrap_or_default();
            address = address.replace(&format!("{{{name}}}"), default);
        }
    }
    // A relative address does not identify the service.
    address.contains("://").then_some(address)
}

/// Names that a crate cannot have beside those that generated code uses.
pub(crate) const CRATES: [&str; 11] = [
    "alloc",
    "core",
    "deps",
    "examples",
    "httpmock",
    "huaweicloud-core",
    "huaweicloud-httpmock",
    "proc-macro",
    "serde-json",
    "std",
    "test",
];

/// Returns a name of a crate: no longer than registries allow, and none that is in use.
fn crate_name(name: String) -> String {
    let name: String = name.chars().take(48).collect();
    let name = name.trim_end_matches('-');
    match CRATES.contains(&name) || !names::is_identifier(&name.replace('-', "_")) {
        true => format!("{name}-client"),
        false => name.to_owned(),
    }
}

/// Returns the words of a title, if they form a name.
fn name_of_title(title: &str) -> Option<String> {
    let name = names::snake(title);
    let is_name = name.is_ascii() && names::is_identifier(&name);
    is_name.then(|| name.replace('_', "-"))
}

/// Returns the first label of the host of an address with a region, if it is a word.
fn name_of_host(endpoint: &str) -> Option<String> {
    let (_, rest) = endpoint.split_once("://")?;
    let (label, domain) = rest.split_once('.')?;
    let is_word = label
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let starts = label.starts_with(|first: char| first.is_ascii_lowercase());
    (is_word && starts && domain.contains("{region}")).then(|| label.to_owned())
}
