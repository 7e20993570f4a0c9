//! VPCs and what is in them.

mod acl;
mod address;
mod endpoint;
mod flow_log;
mod gateway;
mod peering;
mod permission;
mod prefix_list;
mod routing;
mod vpn;

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{
    AccountId, DhcpOptionsId, EniAttachmentId, EniId, InstanceId, NatGatewayId, PrefixListId,
    SecurityGroupId, SecurityGroupRuleId, SubnetCidrAssociationId, SubnetCidrReservationId, SubnetId, Time,
    VpcCidrAssociationId, VpcEndpointId, VpcId,
};

pub use acl::{AclEntry, NetworkAcl};
pub use address::{Address, AddressAssociation, AddressTransfer};
pub use endpoint::{EndpointKind, VpcEndpoint};
pub use flow_log::{FlowLog, FlowLogResource, FlowLogTraffic};
pub use gateway::{EgressOnlyInternetGateway, InternetGateway, NatAddress, NatGateway};
pub use peering::{PeeringSide, PeeringStatus, VpcPeeringConnection};
pub use permission::{InterfacePermission, InterfacePermissionKind};
pub use prefix_list::{PrefixList, PrefixListEntry, PrefixListState};
pub use routing::{EdgeGateway, Route, RouteDestination, RouteTable, RouteTarget};
pub use vpn::{CustomerGateway, VpnConnection, VpnGateway, VpnProposals, VpnTunnel};

/// A VPC.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: VpcId,
    /// Primary range first.
    pub cidrs: Vec<(VpcCidrAssociationId, Ipv4Net)>,
    /// Ranges of the server's own IPv6 pool, /56 each.
    #[serde(default)]
    pub ipv6_cidrs: Vec<(VpcCidrAssociationId, Ipv6Net)>,
    /// Whether it is the region's default VPC.
    pub is_default: bool,
    /// Its DHCP options; none is EC2's `default`: DHCP tells guests addresses and routes and nothing else.
    #[serde(default)]
    pub dhcp_options_id: Option<DhcpOptionsId>,
    /// Whether the resolver answers.
    pub dns_support: bool,
    /// Whether instances with public addresses have public names.
    pub dns_hostnames: bool,
    /// Whether network address usage metrics are asked for; a record.
    #[serde(default)]
    pub address_usage_metrics: bool,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Vpc, "vpc", id);

/// A subnet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: SubnetId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its zone's name.
    pub zone: String,
    /// Its range; the first four addresses and the last are reserved.
    pub cidr: Ipv4Net,
    /// Its IPv6 ranges, /64 each; EC2 allows one.
    #[serde(default)]
    pub ipv6_cidrs: Vec<(SubnetCidrAssociationId, Ipv6Net)>,
    /// Whether new interfaces get an IPv6 address.
    #[serde(default)]
    pub assign_ipv6_on_creation: bool,
    /// Names that instances launched here get.
    #[serde(default)]
    pub names: SubnetNames,
    /// Whether it is its zone's default subnet.
    pub is_default: bool,
    /// Whether launches get a public address unless they say otherwise.
    pub map_public_ip_on_launch: bool,
    /// Ranges kept from automatic assignment.
    #[serde(default)]
    pub reservations: Vec<CidrReservation>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Subnet, "subnet", id);

impl Subnet {
    /// The router's address: the second of the range.
    pub fn gateway(&self) -> Ipv4Addr {
        Ipv4Addr::from(u32::from(self.cidr.network()).saturating_add(1))
    }
    /// Whether an address may be given to an interface: inside, and none of the five reserved ones.
    pub fn assignable(&self, ip: Ipv4Addr) -> bool {
        let first = u32::from(self.cidr.network()).saturating_add(4);
        let last = u32::from(self.cidr.broadcast()).saturating_sub(1);
        (first..=last).contains(&u32::from(ip))
    }
    /// How many addresses it can give.
    pub fn capacity(&self) -> u32 {
        (1u32 << (32 - self.cidr.prefix_len()).min(31)).saturating_sub(5)
    }
}

/// How instances launched in a subnet are named (`PrivateDnsNameOptionsOnLaunch`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SubnetNames {
    /// Host names from the instance's id (`resource-name`) instead of its address (`ip-name`).
    pub resource_name: bool,
    /// Whether the name by id has an A record.
    pub a_record: bool,
    /// Whether the name by id has an AAAA record.
    pub aaaa_record: bool,
    /// Whether the resolver synthesises AAAA records for names that have none (DNS64).
    pub dns64: bool,
}

/// A range of a subnet that is kept from automatic assignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CidrReservation {
    /// Its id.
    pub id: SubnetCidrReservationId,
    /// The range.
    pub cidr: IpNet,
    /// For prefixes (`prefix`) instead of single addresses asked for by name (`explicit`).
    pub prefix: bool,
    /// The owner's words.
    #[serde(default)]
    pub description: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// Which way a security group rule looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Into the instance.
    Ingress,
    /// Out of the instance.
    Egress,
}

/// What a rule matches of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Any (`-1`).
    All,
    /// TCP with an inclusive port range.
    Tcp {
        /// First port.
        from: u16,
        /// Last port.
        to: u16,
    },
    /// UDP with an inclusive port range.
    Udp {
        /// First port.
        from: u16,
        /// Last port.
        to: u16,
    },
    /// ICMP; none means any.
    Icmp {
        /// Type.
        kind: Option<u8>,
        /// Code.
        code: Option<u8>,
    },
    /// ICMPv6; none means any.
    Icmpv6 {
        /// Type.
        kind: Option<u8>,
        /// Code.
        code: Option<u8>,
    },
    /// Another protocol by its IANA number.
    Number(u8),
}

/// The other end of a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Peer {
    /// An IPv4 range.
    Ipv4(Ipv4Net),
    /// An IPv6 range.
    Ipv6(Ipv6Net),
    /// The ranges of a prefix list.
    PrefixList(PrefixListId),
    /// The members of a group, in this VPC or in one that is peered with it.
    Group {
        /// Its owner.
        account: AccountId,
        /// The group.
        id: SecurityGroupId,
    },
}

/// A rule of a security group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    /// Its id.
    pub id: SecurityGroupRuleId,
    /// Which way.
    pub direction: Direction,
    /// What.
    pub protocol: Protocol,
    /// From or to where.
    pub peer: Peer,
    /// The owner's words.
    #[serde(default)]
    pub description: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A security group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: SecurityGroupId,
    /// Unique in the VPC.
    pub name: String,
    /// The owner's words.
    pub description: String,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Further VPCs whose interfaces may have it.
    #[serde(default)]
    pub associations: Vec<VpcId>,
    /// In order of making.
    pub rules: Vec<SecurityGroupRule>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(SecurityGroup, "security-group", id);

impl SecurityGroup {
    /// The VPCs whose interfaces may have it, its own first.
    pub fn vpcs(&self) -> impl Iterator<Item = &VpcId> {
        std::iter::once(&self.vpc_id).chain(&self.associations)
    }
    /// Whether a VPC's interfaces may have it.
    pub fn is_in(&self, vpc: &VpcId) -> bool {
        self.vpcs().any(|id| id == vpc)
    }
}

/// How far an attachment is; made while the instance runs, it follows what the node reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentStatus {
    /// The node has not plugged it into the running instance yet.
    Attaching,
    /// It is the instance's.
    #[default]
    Attached,
    /// It is no interface of the instance any more, but the node has not unplugged it yet.
    Detaching,
}

impl AttachmentStatus {
    /// As EC2 writes it.
    pub fn name(self) -> &'static str {
        match self {
            AttachmentStatus::Attaching => "attaching",
            AttachmentStatus::Attached => "attached",
            AttachmentStatus::Detaching => "detaching",
        }
    }
}

/// An interface's attachment to an instance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EniAttachment {
    /// Its id.
    pub id: EniAttachmentId,
    /// The instance.
    pub instance_id: InstanceId,
    /// The instance's owner, where the interface's owner is another account, which permitted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// 0 is the primary interface.
    pub device_index: i32,
    /// When it was attached.
    pub attach_time: Time,
    /// Whether it goes with the instance.
    pub delete_on_termination: bool,
    /// How far it is.
    #[serde(default)]
    pub status: AttachmentStatus,
}

/// What an interface belongs to that no user made directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EniManager {
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// An interface endpoint.
    Endpoint(VpcEndpointId),
}

/// A network interface (ENI).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Eni {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: EniId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its subnet.
    pub subnet_id: SubnetId,
    /// Its zone.
    pub zone: String,
    /// Six bytes, locally administered, kept for life.
    pub mac: [u8; 6],
    /// Primary first.
    pub private_ips: Vec<Ipv4Addr>,
    /// IPv6 addresses.
    #[serde(default)]
    pub ipv6: Vec<Ipv6Addr>,
    /// Whether the first IPv6 address is the primary one, which can't be taken away.
    #[serde(default)]
    pub primary_ipv6: bool,
    /// Delegated IPv4 ranges, /28 each.
    #[serde(default)]
    pub prefixes: Vec<Ipv4Net>,
    /// Delegated IPv6 ranges, /80 each.
    #[serde(default)]
    pub ipv6_prefixes: Vec<Ipv6Net>,
    /// The public address given at launch; only while the instance is not stopped. Elastic IP addresses are
    /// [`Address`] records of their own, and hide it while associated with the primary address.
    #[serde(default)]
    pub public_ip: Option<Ipv4Addr>,
    /// Whether a public address is given when the instance starts.
    #[serde(default)]
    pub auto_public_ip: bool,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// The owner's words.
    #[serde(default)]
    pub description: String,
    /// Whether packets of foreign addresses are dropped.
    pub source_dest_check: bool,
    /// The instance that has it.
    pub attachment: Option<EniAttachment>,
    /// What made it for itself; none for an interface that is the user's.
    #[serde(default)]
    pub managed_by: Option<EniManager>,
    /// When it was made.
    pub create_time: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Eni, "network-interface", id);

impl Eni {
    /// Where the instance lives that has it, if one has: in its own world, or in that of an account that may attach it.
    pub fn instance_world(&self) -> Cow<'_, World> {
        match self.attachment.as_ref().and_then(|attachment| attachment.account.as_ref()) {
            None => Cow::Borrowed(&self.world),
            Some(account) => Cow::Owned(self.world.of(account)),
        }
    }
}

/// Six bytes as `0a:1b:…`.
pub fn format_mac(mac: [u8; 6]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    // By hand: a page of instances has a thousand of them.
    let mut text = String::with_capacity(17);
    for byte in mac {
        if !text.is_empty() {
            text.push(':');
        }
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// A set of DHCP options.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DhcpOptions {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: DhcpOptionsId,
    /// By option name, such as `domain-name`.
    pub options: Vec<(String, Vec<String>)>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(DhcpOptions, "dhcp-options", id);
