//! Drafts a contract from an SDK's facts: `cargo run -p api-contract --example draft -- FOLDER`.
//!
//! The folder contains `operations.json` and `models.json`; the draft is printed as JSON.

use std::{error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("usage: draft FOLDER")?;
    let operations = serde_json::from_str(&fs::read_to_string(folder.join("operations.json"))?)?;
    let models = serde_json::from_str(&fs::read_to_string(folder.join("models.json"))?)?;
    println!(
        "{:#}",
        api_contract::draft::from_sdk_facts("draft", &operations, &models)?
    );
    Ok(())
}
