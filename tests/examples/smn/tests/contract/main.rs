//! Every operation of the contract: on the wire, by its examples, and with the mock server.

mod examples;
mod mock;
mod support;
mod wire;
