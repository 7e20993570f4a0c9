//! Times as the wire has them.

use cumulet_aws_model::Timestamp;
use cumulet_model::Time;

use crate::ApiError;

/// A stored time for a reply.
pub fn wire(time: Time) -> Timestamp {
    Timestamp::from_millis(time.as_millisecond())
}

/// A stored time as filters see it: `2024-01-02T03:04:05.000Z`.
pub fn text(time: Time) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// A time of a call.
///
/// # Errors
/// It is out of range.
pub fn model(time: Timestamp) -> Result<Time, ApiError> {
    Time::from_millisecond(time.as_millis())
        .map_err(|_| ApiError::invalid_value("A time of the request is out of range."))
}
