//! Names of kernel objects, all derived from ids, so that a restarted node finds what it made.
//!
//! ```text
//!  in a VPC's namespace:  eDDDD interface   igw, eigw outside   vgw own network   pDDDD peering   gDDDD gateway endpoint
//!  in the outer one:      cgTTTTDDDD VPC    ceTTTTDDDD VPC, egress only            cvTTTTDDDD virtual private gateway
//! ```
//! D are the last digits of an id, T the first digits of the server's tag. A device name has 15 bytes at most.

use std::fmt::Display;

use cumulet_model::{EniId, ResourceId, VpcEndpointId, VpcId, VpcPeeringConnectionId, VpnGatewayId};
use cumulet_node_api::EniHolder;

/// The VPC's end of the link to the outside.
pub const IGW: &str = "igw";
/// The VPC's end of the link that only connections from inside leave by.
pub const EGRESS_ONLY: &str = "eigw";
/// The VPC's end of the link to its virtual private gateway.
pub const VGW: &str = "vgw";
/// The other end of a link that leads from a gateway's namespace to its VPC.
pub const VPC: &str = "vpc";
/// A gateway's end of its link to the outside.
pub const OUTSIDE: &str = "outside";

/// The namespaces of this server's VPCs begin so.
pub fn vpc_netns_prefix(tag: &str) -> String {
    format!("cumulet-{tag}-vpc-")
}

/// A VPC's namespace.
pub fn vpc_netns(tag: &str, vpc: &VpcId) -> String {
    netns(tag, vpc)
}

/// The namespace of anything that has one.
pub fn netns(tag: &str, id: impl Display) -> String {
    format!("cumulet-{tag}-{id}")
}

/// The namespace of a VPC's internet gateway.
pub fn internet_netns(tag: &str, vpc: &VpcId) -> String {
    netns(tag, format!("igw-{}", vpc.digits()))
}

/// The namespaces of gateways of all kinds and endpoints begin so.
pub fn gateway_netns_prefixes(tag: &str) -> [String; 4] {
    ["nat-", "vpce-", "vgw-", "igw-"].map(|kind| format!("cumulet-{tag}-{kind}"))
}

/// The namespace of what has an interface: a gateway's, or a container's.
pub fn guest_netns(tag: &str, holder: &EniHolder) -> String {
    match holder {
        EniHolder::Instance { id, .. } => netns(tag, id),
        EniHolder::NatGateway(id) => netns(tag, id),
        EniHolder::Endpoint(id) => netns(tag, id),
    }
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

/// The device whose packets an interface's device receives instead, while one is traced.
pub fn prober_of(eni_device: &str) -> String {
    format!("t{}", eni_device.strip_prefix('e').unwrap_or(eni_device))
}

/// Whether a device in a VPC's namespace is an interface's.
pub fn is_eni_device(name: &str) -> bool {
    is_device_of('e', name)
}

/// A peering connection's device in each of its VPCs.
pub fn peering_device(id: &VpcPeeringConnectionId) -> String {
    format!("p{}", last(id.digits(), 14))
}

/// A gateway endpoint's device in its VPC's namespace.
pub fn endpoint_device(id: &VpcEndpointId) -> String {
    format!("g{}", last(id.digits(), 14))
}

/// Whether a device in a VPC's namespace leads out of the VPC.
pub fn is_way(name: &str) -> bool {
    [IGW, EGRESS_ONLY, VGW].contains(&name) || is_device_of('p', name) || is_device_of('g', name)
}

fn is_device_of(kind: char, name: &str) -> bool {
    name.strip_prefix(kind).is_some_and(|rest| rest.len() >= 8 && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The outer ends of this server's links begin so.
pub fn edge_prefixes(tag: &str) -> [String; 3] {
    ["cg", "ce", "cv"].map(|kind| format!("{kind}{}", &tag[..tag.len().min(4)]))
}

/// The outer end of the link to a VPC.
pub fn edge_device(tag: &str, vpc: &VpcId) -> String {
    outer_device(tag, 0, vpc.digits())
}

/// The outer end of a VPC's link for connections from inside only.
pub fn egress_only_device(tag: &str, vpc: &VpcId) -> String {
    outer_device(tag, 1, vpc.digits())
}

/// The outer end of the link to a virtual private gateway.
pub fn vpn_device(tag: &str, gateway: &VpnGatewayId) -> String {
    outer_device(tag, 2, gateway.digits())
}

fn outer_device(tag: &str, kind: usize, digits: &str) -> String {
    format!("{}{}", edge_prefixes(tag)[kind], last(digits, 9))
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
        assert!(!is_eni_device("eth0") && !is_eni_device(IGW) && !is_eni_device(EGRESS_ONLY));
        let peering = peering_device(&VpcPeeringConnectionId::from_random(u128::MAX));
        assert_eq!(peering.len(), 15);
        for way in [IGW, EGRESS_ONLY, VGW, &peering, &endpoint_device(&VpcEndpointId::from_random(7))] {
            assert!(is_way(way) && !is_eni_device(way), "{way}");
        }
        assert!(!is_way("lo") && !is_way(&eni_device(&eni)));
        let gateway = VpnGatewayId::from_random(u128::MAX);
        for outer in [
            edge_device("0a1b2c3d", &vpc),
            egress_only_device("0a1b2c3d", &vpc),
            vpn_device("0a1b2c3d", &gateway),
        ] {
            assert_eq!(outer.len(), 15);
        }
        assert_eq!(vpc_of_netns("0a1b2c3d", &vpc_netns("0a1b2c3d", &vpc)), Some(vpc));
        assert_eq!(vpc_of_netns("0a1b2c3d", "cumulet-0a1b2c3d-i-0123456789abcdef0"), None);
        assert_eq!(vpc_of_netns("0a1b2c3d", "cumulet-0a1b2c3d-vpce-0123456789abcdef0"), None);
    }
}
