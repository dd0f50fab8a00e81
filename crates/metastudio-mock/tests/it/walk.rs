//! Every operation of MetaStudio's contract, called once: the response must be one that it documents.

use crate::support::Walk;

#[test]
fn every_operation_conforms_to_the_contract() {
    let text = include_str!("../../src/generated/contract.json");
    let walk = Walk::of(serde_json::from_str(text).unwrap());
    assert_eq!(walk.calls, walk.successes, "{:#?}", walk.rejections);
}
