//! What a node is told of networks.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_model::network::{AclEntry, FlowLog, SecurityGroupRule, VpnTunnel};
use cumulet_model::{
    EniId, InstanceId, NatGatewayId, NetworkAclId, RouteTableId, SecurityGroupId, SubnetId, VpcEndpointId,
    VpcId, VpcPeeringConnectionId, VpnConnectionId, VpnGatewayId, World,
};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// A VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct VpcSpec {
    /// Its id.
    pub id: VpcId,
    /// Where it lives.
    pub world: World,
    /// Its ranges; the primary one first.
    pub cidrs: Vec<Ipv4Net>,
    /// Its IPv6 ranges.
    pub ipv6_cidrs: Vec<Ipv6Net>,
    /// Whether the resolver at +2 and 169.254.169.253 answers.
    pub dns_support: bool,
    /// What DHCP tells guests.
    pub dhcp: DhcpSpec,
    /// Its subnets.
    pub subnets: Vec<SubnetSpec>,
    /// Its route tables, as far as a subnet or gateway uses them.
    pub route_tables: Vec<RouteTableSpec>,
    /// Its network ACLs, as far as a subnet uses them.
    pub acls: Vec<AclSpec>,
    /// Whether an internet gateway is attached.
    pub internet_gateway: bool,
    /// The table for packets that come in by the internet gateway; none means straight to the addressee.
    pub internet_gateway_table: Option<RouteTableId>,
    /// The virtual private gateway that is attached.
    pub vpn_gateway: Option<VpnGatewayId>,
    /// The table for packets that come in by the virtual private gateway; none means straight to the addressee.
    pub vpn_gateway_table: Option<RouteTableId>,
}

/// What DHCP tells guests: a DHCP option set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DhcpSpec {
    /// `domain-name`.
    pub domain_name: Option<String>,
    /// `domain-name-servers`; `AmazonProvidedDNS` is the VPC's own address +2 and is left out where the VPC has no
    /// DNS support.
    pub domain_name_servers: Vec<Ipv4Addr>,
    /// `ntp-servers`.
    pub ntp_servers: Vec<Ipv4Addr>,
    /// `netbios-name-servers`.
    pub netbios_name_servers: Vec<Ipv4Addr>,
    /// `netbios-node-type`.
    pub netbios_node_type: Option<u8>,
}

/// A subnet of a VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct SubnetSpec {
    /// Its id.
    pub id: SubnetId,
    /// Its range.
    pub cidr: Ipv4Net,
    /// Its IPv6 range.
    pub ipv6_cidr: Option<Ipv6Net>,
    /// The router's address.
    pub gateway: Ipv4Addr,
    /// The table for packets from its interfaces.
    pub route_table: RouteTableId,
    /// Its network ACL.
    pub acl: NetworkAclId,
    /// Whether the resolver answers IPv6 questions for names without IPv6 addresses with synthesised ones (DNS64).
    pub dns64: bool,
}

/// A route table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteTableSpec {
    /// Its id.
    pub id: RouteTableId,
    /// By destination; of several for one destination the best is here. Prefix lists are spelled out, routes that a
    /// VPN propagates are in, and local routes as well.
    pub routes: Vec<(IpNet, RouteTargetSpec)>,
}

/// Where a route leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteTargetSpec {
    /// Inside the VPC.
    Local,
    /// To the outside, for interfaces that have a public or an IPv6 address.
    InternetGateway,
    /// To the outside, IPv6 connections from inside only.
    EgressOnlyInternetGateway,
    /// To an interface, which is the next hop: an instance's, or a NAT gateway's.
    Interface(EniId),
    /// To another VPC.
    Peering(VpcPeeringConnectionId),
    /// To the user's own network.
    VpnGateway(VpnGatewayId),
    /// To an endpoint's service.
    Endpoint(VpcEndpointId),
    /// Nowhere: its target is gone, stopped or detached.
    Blackhole,
}

/// A network ACL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AclSpec {
    /// Its id.
    pub id: NetworkAclId,
    /// In order of number, for each direction; what none matches is dropped.
    pub entries: Vec<AclEntry>,
}

/// A security group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupSpec {
    /// Its id.
    pub id: SecurityGroupId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its rules.
    pub rules: Vec<SecurityGroupRule>,
    /// Addresses and delegated ranges of all interfaces of its VPC that have the group, on any node.
    pub members: Vec<IpNet>,
    /// The same of other VPCs that it is associated with.
    pub elsewhere: BTreeMap<VpcId, Vec<IpNet>>,
}

impl GroupSpec {
    /// Whether interfaces of a VPC can have it.
    pub fn is_in(&self, vpc: &VpcId) -> bool {
        self.vpc_id == *vpc || self.elsewhere.contains_key(vpc)
    }
    /// The VPCs whose interfaces can have it.
    pub fn vpcs(&self) -> impl Iterator<Item = &VpcId> {
        std::iter::once(&self.vpc_id).chain(self.elsewhere.keys())
    }
    /// Its members by VPC.
    pub fn members_by_vpc(&self) -> impl Iterator<Item = (&VpcId, &[IpNet])> {
        let own = std::iter::once((&self.vpc_id, self.members.as_slice()));
        own.chain(self.elsewhere.iter().map(|(vpc, members)| (vpc, members.as_slice())))
    }
}

/// What an interface belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EniHolder {
    /// An instance.
    Instance {
        /// Which.
        id: InstanceId,
        /// 0 is the primary interface (`eth0` in the guest).
        device_index: i32,
    },
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// An interface endpoint.
    Endpoint(VpcEndpointId),
}

/// An interface.
#[derive(Debug, Clone, PartialEq)]
pub struct EniSpec {
    /// Its id.
    pub id: EniId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its subnet.
    pub subnet_id: SubnetId,
    /// Its MAC.
    pub mac: [u8; 6],
    /// Primary first.
    pub private_ips: Vec<Ipv4Addr>,
    /// IPv6 addresses.
    pub ipv6: Vec<Ipv6Addr>,
    /// Delegated ranges of both families.
    pub prefixes: Vec<IpNet>,
    /// Public addresses, each mapped one to one to a private address: private address first.
    pub public_ips: Vec<(Ipv4Addr, Ipv4Addr)>,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// Whether packets of foreign addresses are dropped.
    pub source_dest_check: bool,
    /// What it belongs to.
    pub holder: EniHolder,
    /// What it may carry; none is without limit.
    pub bandwidth: Option<Bandwidth>,
    /// Name for DHCP and DNS, fully qualified.
    pub private_dns_name: String,
    /// Public name, when it has a public address and the VPC gives names.
    pub public_dns_name: Option<String>,
}

impl EniSpec {
    /// The public address of the primary private address.
    pub fn public_ip(&self) -> Option<Ipv4Addr> {
        let primary = self.private_ips.first()?;
        self.public_ips.iter().find(|(private, _)| private == primary).map(|(_, public)| *public)
    }
    /// The instance that has it, if one has.
    pub fn instance_id(&self) -> Option<&InstanceId> {
        match &self.holder {
            EniHolder::Instance { id, .. } => Some(id),
            EniHolder::NatGateway(_) | EniHolder::Endpoint(_) => None,
        }
    }
    /// Its place on its instance; 0 for what no instance has.
    pub fn device_index(&self) -> i32 {
        match &self.holder {
            EniHolder::Instance { device_index, .. } => *device_index,
            EniHolder::NatGateway(_) | EniHolder::Endpoint(_) => 0,
        }
    }
}

/// What an interface may carry, each way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bandwidth {
    /// Bits a second that it has always.
    pub baseline_bps: u64,
    /// Bits a second that it may reach while it has saved up; not below the baseline.
    pub peak_bps: u64,
}

/// A peering connection between two VPCs of this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeeringSpec {
    /// Its id.
    pub id: VpcPeeringConnectionId,
    /// The requester's and the accepter's VPC.
    pub vpcs: [VpcId; 2],
    /// Whether the resolver of that side answers public names of the other side with private addresses.
    pub dns: [bool; 2],
}

/// A NAT gateway: a namespace of its own behind its interface, which translates what is routed to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NatGatewaySpec {
    /// Its id.
    pub id: NatGatewayId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its interface.
    pub eni_id: EniId,
    /// Addresses that it sends from; the first is the primary one.
    pub private_ips: Vec<Ipv4Addr>,
}

/// An endpoint: a way to this server's own API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointSpec {
    /// Its id.
    pub id: VpcEndpointId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Interfaces that it answers at, port 80; none for a gateway endpoint.
    pub enis: Vec<EniId>,
    /// Addresses that routes lead to it by; none for an interface endpoint.
    pub ranges: Vec<Ipv4Net>,
    /// Names that the VPC's resolver answers.
    pub names: Vec<EndpointName>,
}

/// A name of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointName {
    /// Such as `ec2.eu-central-1.amazonaws.com`.
    pub name: String,
    /// What it means.
    pub means: EndpointNameTarget,
}

/// What the name of an endpoint means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndpointNameTarget {
    /// The first addresses of these interfaces.
    Interfaces(Vec<EniId>),
    /// The endpoint's ranges, to which routes lead. A name that means interfaces goes first.
    Ranges,
}

/// A site-to-site connection.
#[derive(Debug, Clone, PartialEq)]
pub struct VpnSpec {
    /// Its id.
    pub id: VpnConnectionId,
    /// The gateway it ends at.
    pub gateway_id: VpnGatewayId,
    /// The VPC that the gateway is attached to.
    pub vpc_id: VpcId,
    /// The user's router.
    pub peer_ip: Ipv4Addr,
    /// The tunnels.
    pub tunnels: Vec<VpnTunnel>,
    /// Ranges behind the router.
    pub routes: Vec<Ipv4Net>,
    /// Ranges that the tunnels may carry on the router's side.
    pub remote_cidr: Ipv4Net,
    /// Ranges that the tunnels may carry on this side.
    pub local_cidr: Ipv4Net,
}

/// A flow log.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowLogSpec {
    /// The record.
    pub log: FlowLog,
    /// Interfaces here whose flows it has.
    pub enis: Vec<EniId>,
}
