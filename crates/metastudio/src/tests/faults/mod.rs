//! The client against a server that fails in every way there is.

mod fault;
mod server;
mod table;
