//! Client tokens: what an idempotent call answered the first time.

use serde::{Deserialize, Serialize};

use crate::Time;
use crate::record::{World, record};

/// The outcome of a call with a client token.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClientToken {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// `<Operation>:<token>`.
    pub name: String,
    /// SHA-256 of the call's parameters, hexadecimal.
    pub parameters: String,
    /// Ids of what was made, from which the answer is built again.
    pub made: Vec<String>,
    /// When; forgotten after a day.
    pub time: Time,
}
record!(ClientToken, "client-token", name);
