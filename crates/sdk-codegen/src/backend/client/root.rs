//! The root module: the client, all types, all builders, and the operation table.

use super::{gate, is_only_of, of_family, service, shared::is_shared};
use crate::{
    backend::print::Printer,
    model::{Api, Family},
};

/// Returns the source of the root module.
pub(super) fn file(api: &Api) -> String {
    let mut out = Printer::file("The client, and all families, each behind its feature.");
    out.blank();
    out.line("#![allow(missing_docs, reason = \"names that the contract does not explain\")]");
    service::description(&mut out, &api.service);
    // Before the families, so that the page of the client begins with its construction.
    service::client(&mut out, &api.service);
    out.blank();
    out.block("mod families", |out| {
        for (index, family) in api.families.iter().enumerate() {
            if index > 0 {
                out.blank();
            }
            out.lines(gate([family.name.as_str()]));
            out.line(format!("pub(crate) mod {};", family.module));
        }
    });
    out.blank();
    out.line("mod shared;");
    out.blank();
    out.line("#[cfg(feature = \"dynamic\")]");
    out.line("pub mod dynamic;");

    out.blank();
    out.line("/// Types of requests and responses.");
    out.block("pub mod types", |out| {
        let with_types = api.families.iter().filter(|family| has_types(api, family));
        reexport(out, with_types, "schemas");
        if api.schemas.iter().any(is_shared) {
            out.line(
                "#[allow(unused_imports, unreachable_pub, reason = \"families can be disabled\")]",
            );
            out.line("pub use super::shared::*;");
        }
    });

    out.blank();
    out.line("/// Request builders, one per operation.");
    out.block("pub mod builders", |out| {
        reexport(out, &api.families, "builders")
    });

    out.blank();
    out.line("/// The operation table: the contract of each operation, as data.");
    out.line("///");
    out.line("/// Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them.");
    out.block("pub mod operation", |out| {
        out.line("pub use huaweicloud_core::codegen::operation::*;");
        out.blank();
        reexport(out, &api.families, "operations");
        out.blank();
        out.line("/// Every operation of the enabled families.");
        out.group("pub static ALL: &[&Operation] = &[", "];", |out| {
            for family in &api.families {
                for operation in of_family(api, family) {
                    out.lines(gate([family.name.as_str()]));
                    out.line(format!("&{},", operation.constant));
                }
            }
        });
    });
    out.finish()
}

fn has_types(api: &Api, family: &Family) -> bool {
    api.schemas.iter().any(|schema| is_only_of(schema, family))
}

fn reexport<'a>(out: &mut Printer, families: impl IntoIterator<Item = &'a Family>, module: &str) {
    let mut families: Vec<&Family> = families.into_iter().collect();
    families.sort_by(|one, other| one.module.cmp(&other.module));
    for family in families {
        out.lines(gate([family.name.as_str()]));
        out.line(format!(
            "pub use super::families::{}::{module}::*;",
            family.module
        ));
    }
}
