//! The service that definitions belong to: its name and its addresses, by their envelopes.

use super::{SERVICE_FIELD, definition::Definition, only};
use api_contract::{Findings, sources::Service};

/// Adds the facts of one definition.
///
/// # Errors
/// If the definition is of another service than those before it.
pub(super) fn add(
    service: &mut Service,
    file: &str,
    definition: &Definition,
) -> Result<(), Findings> {
    let envelope = definition.root();
    if let Some(name) = envelope.text(SERVICE_FIELD).map(str::to_lowercase) {
        match &service.name {
            Some(known) if *known != name => {
                let message = format!("is of the service `{name}`; others are of `{known}`");
                let help = "keep the definitions of each service in a folder of their own";
                return Err(only(file, "two-services", message, help));
            }
            _ => service.name = Some(name),
        }
    }
    if let (Some(region), Some(host)) = (envelope.text("region_id"), envelope.text("host")) {
        let schemes = envelope.get("schemes");
        let schemes = schemes
            .as_ref()
            .and_then(|schemes| schemes.value.as_array());
        let is_plain = schemes.is_some_and(|schemes| {
            schemes.iter().all(|scheme| {
                scheme
                    .as_str()
                    .is_some_and(|text| text.eq_ignore_ascii_case("http"))
            }) && !schemes.is_empty()
        });
        let scheme = if is_plain { "http" } else { "https" };
        let address = format!("{scheme}://{}", host.trim_end_matches('/'));
        service
            .endpoints
            .entry(region.to_owned())
            .or_insert(address);
    }
    Ok(())
}
