//! Volumes.

mod change;
mod describe;
mod modify;
mod status;
#[cfg(test)]
mod tests;

pub use change::{attach_volume, create_volume, delete_volume, detach_volume};
pub use describe::describe_volumes;
pub use modify::{describe_volumes_modifications, modify_volume};
pub use status::{
    describe_volume_attribute, describe_volume_status, enable_volume_io, modify_volume_attribute,
};

use crate::ApiError;

/// A number that can't be negative.
///
/// # Errors
/// It is.
pub fn unsigned(name: &str, given: Option<i32>) -> Result<Option<u32>, ApiError> {
    let parse = |n: i32| {
        u32::try_from(n).map_err(|_| {
            ApiError::invalid_value(format!(
                "Value ({n}) for parameter {name} is invalid. It can't be negative."
            ))
        })
    };
    given.map(parse).transpose()
}
