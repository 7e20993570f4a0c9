//! What Cumulet stores and decides: ids, stored records, state machines. Pure: no I/O, no clock, no async.
//!
//! Every resource is one record, owned by one writer. A record lives in a [`World`] (an account in a region; regions
//! share nothing) and is stored as JSON with a version field, under `<kind>/<account>/<region>/<id>`.
//!
//! Architecture invariant: nothing here knows the EC2 wire format (names, XML, error codes) or any kernel interface.
//! Architecture invariant: functions that need the time take it as an argument.

pub mod credits;
pub mod id;
pub mod image;
pub mod instance;
pub mod keypair;
pub mod network;
pub mod object;
pub mod record;
pub mod storage;
pub mod token;
pub mod transfer;

pub use id::*;
pub use record::{Record, RecordKey, Tags, World};

/// A point in time, stored as an RFC 3339 string with sub-second digits.
pub type Time = jiff::Timestamp;
