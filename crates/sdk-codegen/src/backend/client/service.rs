//! The description of the service, and the client around that of the runtime.

use crate::{
    backend::{
        docs,
        print::{Printer, literal},
    },
    model::{Location, Service},
    names,
};

/// Writes the `static` that describes the service.
pub(super) fn description(out: &mut Printer, service: &Service) {
    let mut imports = vec!["Service".to_owned(), "client".to_owned()];
    if !service.parameters.is_empty() {
        imports.extend(["ClientParameter".to_owned(), "Location".to_owned()]);
    }
    out.blank();
    out.import("huaweicloud_core::codegen", &imports);
    out.blank();
    out.lines(docs::comments(&format!(
        "The description of the service: {}.",
        docs::one_line(&service.title)
    )));
    let name = literal(&service.name);
    out.line(format!(
        "pub static SERVICE: Service = Service::new({name}, env!(\"CARGO_PKG_VERSION\"))"
    ));
    out.indented(|out| {
        if let Some(endpoint) = &service.endpoint {
            out.line(format!(".with_endpoint({})", literal(endpoint)));
        }
        let parameters = service.parameters.iter().map(|parameter| {
            let location = match parameter.location {
                Location::Path => "Path",
                Location::Query => "Query",
                Location::Header => "Header",
                Location::Cookie => "Cookie",
                Location::Field => "Field",
            };
            let (name, wire) = (literal(&parameter.name), literal(&parameter.wire_name));
            format!("ClientParameter::new({name}, {wire}, Location::{location})")
        });
        let parameters: Vec<String> = parameters.collect();
        if !parameters.is_empty() {
            out.list(".with_parameters(&", &parameters, ")");
        }
        out.line(".with_operations(operation::ALL);");
    });
}

/// Writes the client, with a setter for each client-wide parameter.
pub(super) fn client(out: &mut Printer, service: &Service) {
    out.blank();
    out.block("client!", |out| {
        out.line("service SERVICE;");
        for parameter in &service.parameters {
            out.lines(docs::comments(&parameter.docs));
            let name = names::snake(&parameter.name);
            out.line(format!("parameter {name}, with_{name};"));
        }
    });
}
