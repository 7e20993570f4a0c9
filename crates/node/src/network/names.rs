//! Names of kernel objects, all derived from ids, so that a restarted node finds what it made.

use cumulet_model::{EniId, ResourceId, VpcId};

/// The VPC's end of the link to the outside.
pub const IGW: &str = "igw";

/// The namespaces of this server's VPCs begin so.
pub fn vpc_netns_prefix(tag: &str) -> String {
    format!("cumulet-{tag}-vpc-")
}

/// A VPC's namespace.
pub fn vpc_netns(tag: &str, vpc: &VpcId) -> String {
    format!("cumulet-{tag}-{vpc}")
}

/// The VPC of a namespace with one of our names.
pub fn vpc_of_netns(tag: &str, name: &str) -> Option<VpcId> {
    VpcId::parse(name.strip_prefix(&format!("cumulet-{tag}-"))?).ok()
}

/// An interface's device in its VPC's namespace: `e` and the last 14 digits of its id, which fill a device name.
pub fn eni_device(eni: &EniId) -> String {
    format!("e{}", last(eni.digits(), 14))
}

/// The device that what comes from an interface is led through, to wait there.
pub fn shaper_of(eni_device: &str) -> String {
    format!("b{}", eni_device.strip_prefix('e').unwrap_or(eni_device))
}

/// Whether a device in a VPC's namespace is an interface's.
pub fn is_eni_device(name: &str) -> bool {
    name.strip_prefix('e').is_some_and(|rest| rest.len() >= 8 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The outer ends of this server's links to VPCs begin so.
pub fn edge_prefix(tag: &str) -> String {
    format!("cg{}", &tag[..tag.len().min(4)])
}

/// The outer end of the link to a VPC.
pub fn edge_device(tag: &str, vpc: &VpcId) -> String {
    format!("{}{}", edge_prefix(tag), last(vpc.digits(), 9))
}

/// The table in the outer namespace.
pub fn edge_table(tag: &str) -> String {
    format!("cumulet_{tag}")
}

fn last(digits: &str, count: usize) -> &str {
    &digits[digits.len().saturating_sub(count)..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_and_lead_back() {
        let vpc = VpcId::from_random(u128::MAX);
        let eni = EniId::from_random(u128::MAX);
        assert_eq!(eni_device(&eni).len(), 15);
        assert!(is_eni_device(&eni_device(&eni)));
        assert!(!is_eni_device("eth0") && !is_eni_device(IGW));
        assert_eq!(edge_device("0a1b2c3d", &vpc).len(), 15);
        assert_eq!(vpc_of_netns("0a1b2c3d", &vpc_netns("0a1b2c3d", &vpc)), Some(vpc));
        assert_eq!(vpc_of_netns("0a1b2c3d", "cumulet-0a1b2c3d-i-0123456789abcdef0"), None);
    }
}
