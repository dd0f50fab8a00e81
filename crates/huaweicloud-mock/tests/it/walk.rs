//! Every operation of a contract, called once: the response must be one that the contract documents.

use crate::support::Walk;

#[test]
fn every_operation_conforms_to_the_contract() {
    let walk = Walk::of(crate::library::library());
    assert!(
        walk.calls > 25 && walk.successes > 20,
        "{:#?}",
        walk.rejections
    );
}

/// For a contract of any service: `WALK=contract.json cargo test -p huaweicloud-mock --test it --
/// --ignored --nocapture walk`.
#[test]
#[ignore = "needs a contract"]
fn every_operation_of_a_given_contract_responds() {
    let path = std::env::var("WALK").unwrap();
    let contract = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut walk = Walk::new(contract);
    walk.all();
    println!("{} calls, {} successes", walk.calls, walk.successes);
    println!("{}", walk.rejections.join("\n"));
    println!("{}", walk.problems.join("\n"));
    assert!(walk.problems.is_empty(), "{} problems", walk.problems.len());
}
