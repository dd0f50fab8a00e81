//! Counts the allocations of signing a request. Counting slows allocations down, so nothing is timed.
//!
//! `cargo bench --package huaweicloud-auth --bench allocations`

#[path = "sign/requests.rs"]
mod requests;

use self::requests::{Signing, requests};

fn main() -> anyhow::Result<()> {
    println!("a signature");
    let signing = Signing::new()?;
    for (label, request, _) in requests() {
        let allocations = allocation_counter::measure(|| signing.run(&request)).count_total;
        println!("{label}: {allocations} allocations");
    }
    Ok(())
}
