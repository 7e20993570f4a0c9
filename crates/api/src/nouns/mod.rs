//! Handlers, one file a noun: mapping between AWS shapes and use cases, and one call.

pub mod identity;
pub mod instances;
