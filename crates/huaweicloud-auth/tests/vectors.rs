//! Tests with signing vectors: the fixtures, and those of the vendor's SDKs if the file exists.

#[path = "../examples/check_vectors/vectors.rs"]
mod vectors;

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use huaweicloud_auth::{ReceivedRequest, Verifier};
use serde_json::Value;
use vectors::Vector;

const OWN: &str = include_str!("fixtures/vectors.json");
#[cfg(feature = "sm3")]
const SM3: &str = include_str!("fixtures/sm3-vectors.json");

/// Returns the vectors of the vendor's SDKs, if the file exists.
fn vendors() -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3)?;
    fs::read_to_string(root.join("shared/reference/signing-vectors.json")).ok()
}

fn files() -> impl Iterator<Item = String> {
    let fixtures = [
        OWN,
        #[cfg(feature = "sm3")]
        SM3,
    ];
    fixtures.into_iter().map(str::to_owned).chain(vendors())
}

fn mismatches(file: &str) -> Result<Vec<String>> {
    let outcomes = vectors::check_all(file)?;
    let mismatching = outcomes.iter().filter(|outcome| !outcome.matches());
    Ok(mismatching.map(ToString::to_string).collect())
}

#[test]
fn every_vector_matches() -> Result<()> {
    for file in files() {
        assert_eq!(mismatches(&file)?, Vec::<String>::new());
    }
    Ok(())
}

#[test]
fn the_signer_adds_the_headers_of_the_vendor() -> Result<()> {
    let Some(file) = vendors() else {
        return Ok(());
    };
    let mut file: Value = serde_json::from_str(&file)?;
    for vector in file["vectors"].as_array_mut().context("a list")? {
        if let Some(request) = vector["request"].as_object_mut() {
            request.remove("effective_headers");
        }
    }
    assert_eq!(mismatches(&file.to_string())?, Vec::<String>::new());
    Ok(())
}

#[test]
fn mismatches_are_reported() -> Result<()> {
    let mut file: Value = serde_json::from_str(OWN)?;
    file["vectors"][0]["expected"]["signature"] = "00".into();
    file["vectors"][1]["algorithm"] = "SDK-SM2-SM3".into();
    file["vectors"][2]["expected"] = Value::Null;
    let found = mismatches(&file.to_string())?;
    assert_eq!(found.len(), 3);
    assert!(found[0].starts_with("MISMATCH get-plain: signature expected \"00\" got"));
    assert!(found[1].ends_with("the algorithm SDK-SM2-SM3 is not supported"));
    assert!(found[2].ends_with("there is no expected value to compare"));
    Ok(())
}

#[test]
fn every_vector_is_accepted_by_the_verifier() -> Result<()> {
    for file in files() {
        let file: Value = serde_json::from_str(&file)?;
        for vector in file["vectors"].as_array().context("a list")? {
            let vector_id = &vector["id"];
            let vector = Vector::read(vector)?;
            let signed = vector.sign()?;
            let headers: Vec<(&str, &[u8])> = (vector.headers.iter())
                .chain(&signed.headers)
                .map(|(name, value)| (name.as_str(), value.as_bytes()))
                .collect();
            let received = ReceivedRequest::new(&vector.method, &vector.path)
                .with_query(&vector.query)
                .with_headers(&headers)
                .with_body(&vector.body);
            let outcome =
                Verifier::new().verify(&received, vector.at, |_| Some(vector.credentials.clone()));
            let verified = outcome.with_context(|| vector_id.to_string())?;
            assert_eq!(
                verified.signed_headers.join(";"),
                signed.explanation.signed_headers(),
                "{vector_id}"
            );
        }
    }
    Ok(())
}
