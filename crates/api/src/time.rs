//! Times as the wire has them.

use cumulet_aws_model::Timestamp;
use cumulet_model::Time;

/// A stored time for a reply.
pub fn wire(time: Time) -> Timestamp {
    Timestamp::from_millis(time.as_millisecond())
}

/// A stored time as filters see it: `2024-01-02T03:04:05.000Z`.
pub fn text(time: Time) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
