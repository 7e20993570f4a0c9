//! Security groups and their rules.

mod groups;
pub(super) mod permission;
mod rules;

pub use groups::{create_security_group, delete_security_group, describe_security_groups};
pub use rules::{
    authorize_security_group_egress, authorize_security_group_ingress, describe_security_group_rules,
    revoke_security_group_egress, revoke_security_group_ingress,
};

#[cfg(test)]
mod tests;
