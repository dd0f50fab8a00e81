//! The addresses of a service by region, which a package lists for each version of an API.

use std::collections::BTreeMap;

use ruff_python_ast::Expr;

use super::python;

/// Returns whether a file lists regions.
pub(super) fn is_list(path: &str) -> bool {
    path.ends_with("_region.py") && path.rsplit('/').nth(1) == Some("region")
}

/// Returns the first address of each region. A later version of the API replaces those of an earlier
/// one; a file that cannot be parsed states none.
pub(super) fn endpoints(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let mut endpoints = BTreeMap::new();
    for (_, bytes) in files.iter().filter(|(path, _)| is_list(path)) {
        let Ok(module) = python::parse(&String::from_utf8_lossy(bytes)) else {
            continue;
        };
        for class in python::classes(&module.body) {
            let assigned = class.body.iter().filter_map(python::assignment);
            endpoints.extend(assigned.filter_map(|(_, value)| region(value)));
        }
    }
    endpoints
}

/// Returns id and address in `Region("id", "address")`.
fn region(value: &Expr) -> Option<(String, String)> {
    let call = value.as_call_expr()?;
    let mut texts = call.arguments.args.iter().map_while(python::text);
    let (id, address) = (texts.next()?, texts.next()?);
    (python::name(&call.func) == Some("Region") && address.contains("://"))
        .then(|| (id.to_owned(), address.trim_end_matches('/').to_owned()))
}
