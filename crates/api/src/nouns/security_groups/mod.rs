//! Security groups and their rules.

mod groups;
mod modify;
pub(super) mod permission;
mod references;
mod rules;

pub use groups::{create_security_group, delete_security_group, describe_security_groups};
pub use modify::{
    modify_security_group_rules, update_security_group_rule_descriptions_egress,
    update_security_group_rule_descriptions_ingress,
};
pub use references::{
    associate_security_group_vpc, describe_security_group_references,
    describe_security_group_vpc_associations, describe_stale_security_groups,
    disassociate_security_group_vpc, get_security_groups_for_vpc,
};
pub use rules::{
    authorize_security_group_egress, authorize_security_group_ingress, describe_security_group_rules,
    revoke_security_group_egress, revoke_security_group_ingress,
};

#[cfg(test)]
mod tests;
