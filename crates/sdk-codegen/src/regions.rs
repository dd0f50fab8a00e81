//! The regions of a service, by the servers of its contract.

use std::fmt::Write;

use openapi_document::Document;
use serde_json::Value;

use crate::{names, output::MARK};

/// Returns the source of a module with the type `Region`: a constant for each value of the variable
/// `region` of the contract's first server. `None` if it has no such variable.
///
/// The module is beside `generated` in a client crate.
pub fn region_source(document: &Document) -> Option<String> {
    let servers = document.value().get("servers")?.as_array()?;
    let (first, others) = servers.split_first()?;
    let regions = first.pointer("/variables/region/enum")?.as_array()?;
    let regions: Vec<&str> = regions.iter().filter_map(Value::as_str).collect();
    let mut text = format!(
        "//! The regions that offer the service.\n//!\n//! {MARK}\n\n\
         use huaweicloud_core::codegen::region;\n\n\
         use crate::generated::SERVICE;\n\n\
         region! {{\n    service SERVICE;\n    \
         /// A region of the service, which determines the endpoint.\n    ///\n    \
         /// A region without a constant is created from its id, such as `\"cn-north-4\".parse()?`.\n"
    );
    let others: Vec<&str> = others
        .iter()
        .filter_map(|server| server.get("url")?.as_str())
        .collect();
    if !others.is_empty() {
        text += "    ///\n    /// These addresses differ from the others; set them as the endpoint:\n    ///\n";
        for url in others {
            // A line of documentation that no text can end.
            let url: String = url.chars().filter(|next| !next.is_control()).collect();
            _ = writeln!(text, "    /// - `{url}`");
        }
    }
    text += "    pub struct Region;\n";
    let mut taken: Vec<String> = Vec::new();
    for region in regions {
        let name = names::shouty(region);
        let name = names::numbered(&name, "_", |name| taken.iter().all(|other| other != name));
        let id = region.escape_debug();
        let shown: String = region.chars().filter(|next| !next.is_control()).collect();
        _ = writeln!(
            text,
            "    /// The region `{shown}`.\n    {name} = \"{id}\";"
        );
        taken.push(name);
    }
    text += "}\n";
    Some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn regions_become_constants() {
        let server = json!({
            "url": "https://shelf.{region}.example.com",
            "variables": { "region": { "enum": ["cn-north-4", "eu-west-101"], "default": "cn-north-4" } },
        });
        let other = json!({ "url": "https://shelf.example.cn" });
        let document = json!({ "openapi": "3.0.3", "servers": [server, other] });
        let source = region_source(&Document::from_value("shelf", document)).unwrap_or_default();
        assert!(syn::parse_file(&source).is_ok(), "{source}");
        assert!(
            source.contains("EU_WEST_101 = \"eu-west-101\";"),
            "{source}"
        );
        assert!(
            source.contains("/// - `https://shelf.example.cn`"),
            "{source}"
        );
        let none =
            json!({ "openapi": "3.0.3", "servers": [{ "url": "https://shelf.example.com" }] });
        assert_eq!(region_source(&Document::from_value("shelf", none)), None);
    }
}
