//! The description of the service, and the client around that of the runtime.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::{
    model::{ClientParameter, Location, Service},
    names,
};

/// The `static` that describes the service.
pub(super) fn description(service: &Service) -> TokenStream {
    let Service { name, title, .. } = service;
    let about = docs::attributes(&format!("The description of the service: {title}."));
    let endpoint = service
        .endpoint
        .as_ref()
        .map(|endpoint| quote! { .with_endpoint(#endpoint) });
    let parameters = service.parameters.iter().map(|parameter| {
        let ClientParameter {
            name, wire_name, ..
        } = parameter;
        let location = format_ident!(
            "{}",
            match parameter.location {
                Location::Path => "Path",
                Location::Query => "Query",
                Location::Header => "Header",
            }
        );
        quote! { ClientParameter::new(#name, #wire_name, Location::#location) }
    });
    let parameters =
        (!service.parameters.is_empty()).then(|| quote! { .with_parameters(&[#(#parameters),*]) });
    let imports = parameters
        .is_some()
        .then(|| quote! { ClientParameter, Location, });
    quote! {
        use huaweicloud_core::codegen::{#imports Service, client};

        #about
        pub static SERVICE: Service = Service::new(#name, env!("CARGO_PKG_VERSION"))
            #endpoint
            #parameters
            .with_operations(operation::ALL);
    }
}

/// The client, with a setter for each client-wide parameter. It is text, because the formatter leaves
/// macros as they are.
pub(super) fn client(service: &Service) -> String {
    let mut text = String::from("client! {\n    service SERVICE;\n");
    for parameter in &service.parameters {
        for line in docs::comments(&parameter.docs) {
            text.push_str(&format!("    {line}\n"));
        }
        let name = names::snake(&parameter.name);
        text.push_str(&format!("    parameter {name}, with_{name};\n"));
    }
    text + "}\n"
}
