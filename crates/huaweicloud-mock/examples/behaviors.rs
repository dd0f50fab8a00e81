//! Prints what the server does for each operation of a contract.
//!
//! `cargo run -p huaweicloud-mock --example behaviors -- contract.json`

use std::error::Error;
use std::io::{self, Write};

use huaweicloud_mock::Behavior;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os()
        .nth(1)
        .ok_or("give the path of a contract")?;
    let contract = serde_json::from_slice(&std::fs::read(path)?)?;
    let mut stdout = io::stdout().lock();
    for (operation, behavior) in Behavior::of(&contract)? {
        writeln!(stdout, "{behavior:?} {operation}")?;
    }
    Ok(())
}
