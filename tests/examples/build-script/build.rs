//! Generates the client of two kinds of operations.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    sdk_codegen::build("../../../openapi/metastudio.yaml")
        .operations(["List2dModelTrainingJob", "*Asset"])
        .families(["files"])
        .write()?;
    Ok(())
}
