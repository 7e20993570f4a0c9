//! Parts of documents for tests, with what most tests don't care about filled in.

use std::net::Ipv4Addr;

use cumulet_model::network::{AclEntry, Protocol};
use cumulet_model::{
    AccountId, EniId, InstanceId, NetworkAclId, ResourceId, RouteTableId, SubnetId, VpcId, World,
};
use cumulet_node_api::{
    AclSpec, DhcpSpec, EniHolder, EniSpec, RouteTableSpec, RouteTargetSpec, SubnetSpec, VpcSpec,
};
use ipnet::{IpNet, Ipv4Net};

/// The default account in Frankfurt.
pub fn world() -> World {
    World { account: AccountId::default_account(), region: "eu-central-1".into() }
}

/// A small number as an id.
pub fn id<I: ResourceId>(number: u64) -> I {
    I::from_random(u128::from(number) << 60)
}

fn anywhere() -> IpNet {
    IpNet::V4(Ipv4Net::default())
}

/// A VPC with an internet gateway, DNS, a default ACL, and subnets by id, range, and whether their route table leads
/// out. Table 1 leads out, table 2 doesn't.
pub fn vpc(vpc: VpcId, range: &str, subnets: &[(SubnetId, &str, bool)]) -> VpcSpec {
    let cidr: Ipv4Net = range.parse().expect("a range");
    let local = (IpNet::V4(cidr), RouteTargetSpec::Local);
    let (public, private): (RouteTableId, RouteTableId) = (id(1), id(2));
    let subnet = |(id, range, leads_out): &(SubnetId, &str, bool)| {
        let cidr: Ipv4Net = range.parse().expect("a range");
        SubnetSpec {
            id: id.clone(),
            cidr,
            ipv6_cidr: None,
            gateway: Ipv4Addr::from(u32::from(cidr.network()) + 1),
            route_table: if *leads_out { public.clone() } else { private.clone() },
            acl: open_acl(),
            dns64: false,
        }
    };
    let subnets: Vec<SubnetSpec> = subnets.iter().map(subnet).collect();
    let entry =
        |egress| AclEntry { number: 100, egress, allow: true, protocol: Protocol::All, cidr: anywhere() };
    VpcSpec {
        id: vpc,
        world: world(),
        cidrs: vec![cidr],
        ipv6_cidrs: Vec::new(),
        dns_support: true,
        dhcp: DhcpSpec {
            domain_name: Some("eu-central-1.compute.internal".into()),
            domain_name_servers: vec![Ipv4Addr::from(u32::from(cidr.network()) + 2)],
            ..DhcpSpec::default()
        },
        subnets,
        route_tables: vec![
            RouteTableSpec {
                id: public,
                routes: vec![(anywhere(), RouteTargetSpec::InternetGateway), local.clone()],
            },
            RouteTableSpec { id: private, routes: vec![local] },
        ],
        acls: vec![AclSpec { id: open_acl(), entries: vec![entry(false), entry(true)] }],
        internet_gateway: true,
        internet_gateway_table: None,
        vpn_gateway: None,
        vpn_gateway_table: None,
    }
}

/// The ACL that subnets of [`vpc`] have.
pub fn open_acl() -> NetworkAclId {
    id(1)
}

/// The primary interface of an instance.
pub fn eni(eni: EniId, vpc: VpcId, subnet: SubnetId, ip: Ipv4Addr, instance: InstanceId) -> EniSpec {
    let [_, _, c, d] = ip.octets();
    EniSpec {
        id: eni,
        vpc_id: vpc,
        subnet_id: subnet,
        mac: [0x02, 0, 0, 0, c, d],
        private_ips: vec![ip],
        ipv6: Vec::new(),
        prefixes: Vec::new(),
        public_ips: Vec::new(),
        groups: Vec::new(),
        source_dest_check: true,
        holder: EniHolder::Instance { id: instance, device_index: 0 },
        bandwidth: None,
        private_dns_name: format!("ip-{}.eu-central-1.compute.internal", ip.to_string().replace('.', "-")),
        public_dns_name: None,
    }
}
