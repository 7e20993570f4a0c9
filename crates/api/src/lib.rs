//! The front door: signatures, routing, and one handler an operation.
//!
//! ```text
//!   bytes ─▶ gateway: verify signature, find the route ─▶ decode ─▶ handler ─▶ encode ─▶ bytes
//! ```
//! An operation is a function from its typed input to its typed output and one line in [`routes`]. DryRun, client
//! tokens, paging, filters, ids, tags and errors are handled once, in the modules of those names.
//!
//! Architecture invariant: only this crate and the command line know AWS shapes, XML and error codes.
//! Architecture invariant: a handler commits desired state and returns; it never waits for a machine, unless it asks for
//! what only the machine has (console, screenshot, a snapshot's blocks).

mod auth;
mod context;
mod error;
mod filter;
mod gateway;
mod ids;
mod nouns;
mod paging;
mod rest;
mod routes;
mod tagspec;
#[cfg(test)]
mod testing;
mod time;

pub use auth::{Authority, Credential};
pub use error::ApiError;
pub use gateway::{Gateway, MAX_BODY, Reply};

/// Names of the operations that are built, with their service.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    routes::operations().chain(rest::operations())
}
