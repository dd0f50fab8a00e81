//! Generates a client and its mocks from each of several contracts, into one workspace:
//!
//! ```console
//! $ cargo run --example survey -- OUTPUT CRATES CONTRACT...
//! $ cd OUTPUT && cargo check --workspace --all-features
//! ```
//!
//! `OUTPUT` is the folder of the workspace, `CRATES` that of the runtime crates. Each contract becomes
//! a folder with the crates `client` and `mocks`. Operations that are not supported are left out, and
//! a line per contract reports how many, and by which rules; with the variable `WHOLE`, a contract
//! that has one is rejected.

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use sdk_codegen::{Dependencies, Options};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(output), Some(crates)) = (arguments.next(), arguments.next()) else {
        return Err("usage: survey OUTPUT CRATES CONTRACT...".into());
    };
    let (output, crates) = (Path::new(&output), Path::new(&crates));
    let of = |name: &str| format!("{{ path = {:?} }}", crates.join(name).display().to_string());
    let dependencies = Dependencies {
        core: of("huaweicloud-core"),
        httpmock: of("huaweicloud-httpmock"),
    };
    fs::create_dir_all(output)?;
    let workspace = "[workspace]\nmembers = [\"*/client\", \"*/mocks\"]\nresolver = \"3\"\n";
    fs::write(output.join("Cargo.toml"), workspace)?;
    let options = Options::new().skip_unsupported(env::var_os("WHOLE").is_none());
    for contract in arguments {
        let path = Path::new(&contract);
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let generated = options.generate(path);
        let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
        let report = match generated {
            Ok(client) => {
                for left_out in &client.left_out {
                    *rules.entry(left_out.reason.rule).or_default() += 1;
                }
                let folder = output.join(&*name);
                let own = client.client_crate(folder.join("client"), &dependencies);
                own.write()?;
                let beside = "{ path = \"../client\" }";
                let mocks = client.mocks_crate(folder.join("mocks"), beside, &dependencies);
                mocks.write()?;
                let (operations, left_out) = (client.api.operations.len(), client.left_out.len());
                println!("{name}\tgenerated\t{operations}\t{left_out}\t{rules:?}");
                client.warnings.to_string()
            }
            Err(findings) => {
                for finding in &findings {
                    if finding.level == openapi_document::Level::Error {
                        *rules.entry(finding.rule).or_default() += 1;
                    }
                }
                println!("{name}\trejected\t0\t0\t{rules:?}");
                findings.to_string()
            }
        };
        let mut file = String::new();
        write!(file, "{report}")?;
        fs::write(output.join(format!("{name}.findings")), file)?;
    }
    Ok(())
}
