//! The service as a whole: its name, its title and its servers.

use std::collections::BTreeMap;

use api_contract::sources::Source;
use serde_json::{Value, json};

use super::Request;
use crate::Error;

/// A service, as its contract describes it.
pub(super) struct Service {
    /// Its name, one lower-case word.
    pub(super) name: String,
    /// The title of the contract.
    pub(super) title: String,
    /// The servers of the contract; the first is that of most regions.
    pub(super) servers: Vec<Value>,
}

/// The placeholder of a region in an address.
const REGION: &str = "{region}";

/// Returns the service of the sources, with what the request overrides.
pub(super) fn of(sources: &[Source], request: &Request) -> Result<Service, Error> {
    let name = name(sources, request)?;
    let title = request.title.clone();
    let title = title.unwrap_or_else(|| format!("Huawei Cloud {}", name.to_uppercase()));
    let mut regions: BTreeMap<&str, &str> = BTreeMap::new();
    for (region, address) in sources.iter().flat_map(|source| &source.service.endpoints) {
        regions.entry(region).or_insert(address);
    }
    let servers = match &request.endpoint {
        Some(endpoint) => {
            check(endpoint)?;
            servers(&regions, Some(endpoint.trim_end_matches('/')))
        }
        None if regions.is_empty() => described(sources),
        None => servers(&regions, None),
    };
    Ok(Service {
        name,
        title,
        servers,
    })
}

/// Returns the name of the service: the requested one, or that of the sources, or else that of the crate.
fn name(sources: &[Source], request: &Request) -> Result<String, Error> {
    match &request.service {
        Some(name) if !name.is_empty() && word(name) == *name => Ok(name.clone()),
        Some(name) => {
            let similar = Some(word(name)).filter(|word| !word.is_empty());
            Err(Error::Service {
                name: name.clone(),
                suggestion: similar.unwrap_or_else(|| request.name.clone()),
            })
        }
        None => {
            let mut stated = sources
                .iter()
                .filter_map(|source| source.service.name.as_deref());
            let stated = stated.next().map(word).filter(|name| !name.is_empty());
            Ok(stated.unwrap_or_else(|| request.name.clone()))
        }
    }
}

/// Returns a name as one word: lower-case letters, digits and hyphens.
fn word(name: &str) -> String {
    let lower = name.to_lowercase().replace([' ', '_'], "-");
    lower
        .chars()
        .filter(|next| next.is_ascii_alphanumeric() || *next == '-')
        .collect()
}

fn check(endpoint: &str) -> Result<(), Error> {
    let host = endpoint.split_once("://");
    let host = host.filter(|(scheme, _)| matches!(*scheme, "http" | "https"));
    let is_part = |next: char| next.is_ascii_alphanumeric() || ".-:/_".contains(next);
    let is_host = |host: &str| !host.is_empty() && host.chars().all(is_part);
    match host {
        Some((_, host)) if is_host(&host.replacen(REGION, "region", 1)) => Ok(()),
        _ => Err(Error::Endpoint {
            endpoint: endpoint.to_owned(),
        }),
    }
}

/// Returns the servers for regions with these addresses: first the address of most regions, or the chosen
/// one, then those of other regions.
fn servers(regions: &BTreeMap<&str, &str>, chosen: Option<&str>) -> Vec<Value> {
    let template = |region: &str, address: &str| address.replacen(region, REGION, 1);
    let mut uses: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (region, address) in regions {
        uses.entry(template(region, address))
            .or_default()
            .push(region);
    }
    // Of equally frequent ones the first, in alphabetical order.
    let most = uses.iter().rev().max_by_key(|(_, regions)| regions.len());
    let first = chosen
        .map(str::to_owned)
        .or_else(|| most.map(|(template, _)| template.clone()));
    let Some(first) = first else {
        return Vec::new();
    };
    let mut servers = Vec::new();
    let own = uses.remove(&first).unwrap_or_default();
    let mut server = json!({ "url": first });
    if first.contains(REGION) {
        let default = own
            .iter()
            .find(|region| **region == "cn-north-4")
            .or(own.first());
        server["variables"] = json!({ "region": { "default": default.unwrap_or(&"cn-north-4") } });
        if !own.is_empty() {
            server["variables"]["region"]["enum"] = json!(own);
        }
    }
    servers.push(server);
    // A chosen address is for all regions.
    if chosen.is_none() {
        let others = uses.values().flatten();
        let others = others.filter_map(|region| regions.get(region));
        let mut others: Vec<&&str> = others.collect();
        others.sort();
        others.dedup();
        servers.extend(others.into_iter().map(|address| json!({ "url": address })));
    }
    servers
}

/// Returns the servers that a document among the sources describes.
fn described(sources: &[Source]) -> Vec<Value> {
    let mut known = sources
        .iter()
        .filter_map(|source| source.contract.servers.known());
    let servers = known.next().into_iter().flatten();
    let servers = servers.filter(|server| server.url.contains("://"));
    let servers = servers.map(|server| {
        let mut described = json!({ "url": server.url.trim_end_matches('/') });
        for variable in &server.variables {
            described["variables"][&*variable.name] = json!({ "default": variable.default });
            if !variable.values.is_empty() {
                described["variables"][&*variable.name]["enum"] = json!(variable.values);
            }
        }
        described
    });
    servers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_most_regions_is_the_first_server() {
        let regions = BTreeMap::from([
            ("cn-north-2", "https://shelf.cn-north-2.example.cn"),
            ("cn-north-4", "https://shelf.cn-north-4.example.com"),
            ("eu-west-101", "https://shelf.eu-west-101.example.com"),
        ]);
        let found = servers(&regions, None);
        assert_eq!(found[0]["url"], "https://shelf.{region}.example.com");
        let region = &found[0]["variables"]["region"];
        assert_eq!(
            *region,
            json!({ "default": "cn-north-4", "enum": ["cn-north-4", "eu-west-101"] })
        );
        assert_eq!(
            found[1..],
            [json!({ "url": "https://shelf.cn-north-2.example.cn" })]
        );
        let chosen = servers(&regions, Some("https://gateway.example.com"));
        assert_eq!(chosen, [json!({ "url": "https://gateway.example.com" })]);
    }

    #[test]
    fn one_address_for_all_regions_has_no_variable() {
        let address = "https://shelf.example.com";
        let regions = BTreeMap::from([("cn-north-1", address), ("cn-north-4", address)]);
        assert_eq!(servers(&regions, None), [json!({ "url": address })]);
    }

    #[test]
    fn only_addresses_are_endpoints() {
        assert!(check("https://shelf.{region}.example.com").is_ok());
        for wrong in [
            "shelf.example.com",
            "ftp://shelf",
            "https://",
            "https://a b",
            "https://{zone}.example",
        ] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }
}
