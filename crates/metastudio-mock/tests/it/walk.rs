//! Every operation of MetaStudio's contract, called once: the response must be one that it documents.

use crate::support::Walk;

#[test]
fn every_operation_responds_as_the_contract_says() {
    let text = include_str!("../../src/generated/contract.json");
    let walk = Walk::of(serde_json::from_str(text).unwrap());
    assert_eq!(walk.calls, walk.successes, "{:#?}", walk.rejections);
}
