//! Tests that cross crates: what the contract says, what is generated from it, what the client sends
//! and reads, and what the mock server makes of it.
//!
//! | module | holds together |
//! |---|---|
//! | `ci` | what users copy into their CI, and what is there |
//! | `contract` | the contract, its rules, and the files that are made from it |
//! | `evidence` | the contract and the facts of its sources |
//! | `public_api` | the client's public items, as texts that a change shows in |
//! | `generic` | crates that serve any service, and that they name none |
//! | `operation_table` | the client's operation table and the contract |
//! | `schemas` | the client's types and the contract's schemas |
//! | `examples` | the client's types and the contract's examples |
//! | `tolerance` | the client's types and answers that break the contract |
//! | `secrets` | every public type, and that it shows no secret |
//! | `wire` | the client's requests, byte by byte |
//! | `mock` | the client and the mock server |
//! | `workflows` | the client's examples, and a mock server that fails them |
//! | `verify` | the mock server and the contract, over the network |
//!
//! They are modules of one library, so that there is one binary to link. The examples of the
//! workspace's README are compiled with them.

#![cfg_attr(doctest, doc = include_str!("../../README.md"))]

#[cfg(test)]
mod ci;
#[cfg(test)]
mod contract;
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
