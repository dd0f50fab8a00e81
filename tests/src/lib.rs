//! Tests across crates: of the contract, the generated code, the client and the mock server.
//!
//! | module | checks |
//! |---|---|
//! | `ci` | the actions and the examples that users copy into their CI |
//! | `contract` | that the contract follows its rules, and that generated files are up to date |
//! | `created` | that clients of other services contain no text of the vendor |
//! | `evidence` | that the contract agrees with the facts of its sources |
//! | `public_api` | the public items of the client, by snapshots |
//! | `generic` | that crates for any service name none |
//! | `operation_table` | that the client's operation table agrees with the contract |
//! | `schemas` | that the client's types agree with the contract's schemas |
//! | `examples` | that the client's types preserve the contract's examples |
//! | `tolerance` | that the client decodes responses that violate the contract |
//! | `secrets` | that no public type shows a secret |
//! | `wire` | the client's requests, byte by byte |
//! | `mock` | the client with the mock server |
//! | `workflows` | that the client's examples retry and resume under faults |
//! | `verify` | that responses of the mock server conform to the contract, over the network |
//!
//! They are modules of one library, so that only one binary is linked. The examples in the workspace's README
//! are compiled with them.

#![cfg_attr(doctest, doc = include_str!("../../README.md"))]

#[cfg(test)]
mod ci;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod created;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod generic;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod operation_table;
#[cfg(test)]
mod public_api;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tolerance;
#[cfg(test)]
mod verify;
#[cfg(test)]
mod wire;
#[cfg(test)]
mod workflows;
