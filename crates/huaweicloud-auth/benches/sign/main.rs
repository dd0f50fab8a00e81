//! Compares the time of signing a request with that of the hashing it requires: the SHA-256 of the
//! canonical request and of the body, and the HMAC of the string to sign with a prepared key.
//!
//! Both are measured alternately: `cargo bench --package huaweicloud-auth --bench sign`

mod requests;

use std::{hint::black_box, time::Instant};

use anyhow::Context;
use hmac::{Hmac, KeyInit, Mac};
use huaweicloud_auth::SignableRequest;
use sha2::{Digest, Sha256};

use self::requests::{SECRET, Signing, requests};

/// The number of measurements of each, and of requests per measurement.
const ROUNDS: usize = 400;
const REQUESTS: usize = 200;

fn main() -> anyhow::Result<()> {
    println!(
        "{:40} {:>9} {:>9} {:>7}",
        "a signature", "µs", "hash µs", "ratio"
    );
    let signing = Signing::new()?;
    for (label, request, body) in requests() {
        let hashing = Hashing::of(&signing, &request, body)?;
        let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let (one, other) = (time(|| signing.run(&request)), time(|| hashing.run()));
            ours.push(one);
            theirs.push(other);
            ratios.push(one / other);
        }
        let [ours, theirs, ratio] = [ours, theirs, ratios].map(median);
        println!("{label:40} {ours:9.3} {theirs:9.3} {ratio:7.3}");
    }
    Ok(())
}

/// The texts that are hashed when a request is signed.
struct Hashing<'a> {
    key: Hmac<Sha256>,
    canonical_request: String,
    string_to_sign: String,
    body: &'a [u8],
}

impl<'a> Hashing<'a> {
    fn of(
        signing: &Signing,
        request: &SignableRequest<'_>,
        body: &'a [u8],
    ) -> anyhow::Result<Self> {
        let explanation = signing
            .signer
            .explain(&signing.credentials, request, signing.at)?
            .context("nothing is signed")?;
        Ok(Self {
            key: Hmac::new_from_slice(SECRET.as_bytes())?,
            canonical_request: explanation.canonical_request().to_owned(),
            string_to_sign: explanation.string_to_sign().to_owned(),
            body,
        })
    }

    fn run(&self) {
        if !self.body.is_empty() {
            black_box(Sha256::digest(black_box(self.body)));
        }
        black_box(Sha256::digest(black_box(self.canonical_request.as_bytes())));
        let mut mac = black_box(&self.key).clone();
        mac.update(black_box(self.string_to_sign.as_bytes()));
        black_box(mac.finalize());
    }
}

/// Returns microseconds per request.
fn time(run: impl Fn()) -> f64 {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
    let started = Instant::now();
    for _ in 0..REQUESTS {
        run();
    }
    started.elapsed().as_secs_f64() * 1e6 / REQUESTS as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
