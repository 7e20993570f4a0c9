//! A VPC's part of the document: its subnets, and the tables, ACLs and gateways that they use.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use cumulet_model::instance::Instance;
use cumulet_model::network::{
    DhcpOptions, EdgeGateway, Eni, InternetGateway, NatGateway, NetworkAcl, PeeringStatus, Route,
    RouteDestination, RouteTable, RouteTarget, Subnet, Vpc, VpcEndpoint, VpcPeeringConnection, VpnConnection,
    VpnGateway,
};
use cumulet_model::{NetworkAclId, RouteTableId, VpcId, VpnGatewayId, World};
use cumulet_node_api::{AclSpec, DhcpSpec, RouteTableSpec, RouteTargetSpec, SubnetSpec, VpcSpec};
use ipnet::IpNet;

use crate::db::State;

/// Where the VPC's own resolver is named in DHCP options.
const AMAZON_PROVIDED: &str = "AmazonProvidedDNS";

/// The route tables of a VPC.
pub fn tables_of<'a>(
    state: &'a State,
    world: &'a World,
    vpc: &'a VpcId,
) -> impl Iterator<Item = &'a RouteTable> + 'a {
    state.referrers::<RouteTable>(vpc).filter(move |table| table.vpc_id == *vpc && table.world == *world)
}

/// The route table that a subnet uses: its own, or its VPC's main one.
pub fn route_table_of<'a>(state: &'a State, subnet: &'a Subnet) -> Option<&'a RouteTable> {
    let tables = || tables_of(state, &subnet.world, &subnet.vpc_id);
    let explicit = tables().find(|table| table.subnets.iter().any(|(_, id)| *id == subnet.id));
    explicit.or_else(|| tables().find(|table| table.main.is_some()))
}

/// The peering connection of an id, whoever asked for it, as long as a world has part in it.
pub fn peering<'a>(state: &'a State, world: &World, id: &str) -> Option<&'a VpcPeeringConnection> {
    let named = state.referrers::<VpcPeeringConnection>(id);
    named.filter(|peering| peering.id.as_str() == id).find(|peering| peering.tags_of(world).is_some())
}

/// Whether an interface forwards now: it is a gateway's, or its instance is meant to run.
fn forwards(state: &State, eni: &Eni) -> bool {
    let runs = |instance: &Instance| instance.intent == cumulet_model::instance::Intent::Run;
    eni.managed_by.is_some() || state.instance_of(eni).is_some_and(runs)
}

/// Where a route leads now.
pub fn target(state: &State, table: &RouteTable, target: &RouteTarget) -> RouteTargetSpec {
    let world = &table.world;
    let found = match target {
        RouteTarget::Local => Some(RouteTargetSpec::Local),
        RouteTarget::InternetGateway(id) => state
            .internet_gateways
            .get(world, id)
            .filter(|gateway| gateway.vpc_id.as_ref() == Some(&table.vpc_id))
            .map(|_| RouteTargetSpec::InternetGateway),
        RouteTarget::EgressOnlyInternetGateway(id) => state
            .egress_only_internet_gateways
            .get(world, id)
            .map(|_| RouteTargetSpec::EgressOnlyInternetGateway),
        RouteTarget::NatGateway(id) => state
            .get::<NatGateway>(world, id)
            .filter(|gateway| gateway.delete_time.is_none())
            .map(|gateway| RouteTargetSpec::Interface(gateway.eni_id.clone())),
        RouteTarget::Interface(id) => state
            .get::<Eni>(world, id)
            .filter(|eni| forwards(state, eni))
            .map(|eni| RouteTargetSpec::Interface(eni.id.clone())),
        RouteTarget::Peering(id) => peering(state, world, id.as_str())
            .filter(|peering| peering.status == PeeringStatus::Active)
            .map(|peering| RouteTargetSpec::Peering(peering.id.clone())),
        RouteTarget::VpnGateway(id) => state
            .vpn_gateways
            .get(world, id)
            .filter(|gateway| gateway.vpc_id.as_ref() == Some(&table.vpc_id))
            .map(|gateway| RouteTargetSpec::VpnGateway(gateway.id.clone())),
        RouteTarget::Endpoint(id) => {
            state.get::<VpcEndpoint>(world, id).map(|endpoint| RouteTargetSpec::Endpoint(endpoint.id.clone()))
        }
    };
    found.unwrap_or(RouteTargetSpec::Blackhole)
}

/// The ranges that a virtual private gateway hands to tables that propagate it.
pub fn propagated<'a>(
    state: &'a State,
    world: &'a World,
    gateway: &'a VpnGatewayId,
) -> impl Iterator<Item = ipnet::Ipv4Net> + 'a {
    let connections = state.referrers::<VpnConnection>(gateway).filter(|vpn| vpn.world == *world);
    let ours = connections.filter(|vpn| vpn.vpn_gateway_id == *gateway && vpn.delete_time.is_none());
    let ranges: BTreeSet<ipnet::Ipv4Net> = ours.flat_map(|vpn| vpn.routes.iter().copied()).collect();
    ranges.into_iter()
}

/// The ranges of a route's destination.
fn ranges(state: &State, table: &RouteTable, route: &Route) -> Vec<IpNet> {
    match &route.destination {
        RouteDestination::Ipv4(net) => vec![IpNet::V4(net.trunc())],
        RouteDestination::Ipv6(net) => vec![IpNet::V6(net.trunc())],
        RouteDestination::PrefixList(id) => crate::prefix_lists::ranges(state, &table.world, id),
    }
}

/// The table with every destination once: a route with a range of its own before one by prefix list, and both before
/// propagated ones.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html>
fn table_spec(state: &State, table: &RouteTable) -> RouteTableSpec {
    let mut routes: Vec<(IpNet, RouteTargetSpec)> = Vec::new();
    let mut add = |net: IpNet, leads: RouteTargetSpec| {
        if routes.iter().all(|(have, _)| *have != net) {
            routes.push((net, leads));
        }
    };
    let by_list = |route: &&Route| matches!(route.destination, RouteDestination::PrefixList(_));
    let first = table.routes.iter().filter(|route| !by_list(route));
    for route in first.chain(table.routes.iter().filter(by_list)) {
        for net in ranges(state, table, route) {
            add(net, target(state, table, &route.target));
        }
    }
    for gateway in &table.propagating {
        for net in propagated(state, &table.world, gateway) {
            add(net.into(), target(state, table, &RouteTarget::VpnGateway(gateway.clone())));
        }
    }
    routes.sort_by_key(|(net, _)| *net);
    RouteTableSpec { id: table.id.clone(), routes }
}

fn acl_spec(acl: &NetworkAcl) -> AclSpec {
    let mut entries = acl.entries.clone();
    entries.sort_by_key(|entry| (entry.egress, entry.number));
    AclSpec { id: acl.id.clone(), entries }
}

fn dhcp_spec(state: &State, vpc: &Vpc) -> DhcpSpec {
    let set = vpc.dhcp_options_id.as_ref().and_then(|id| state.get::<DhcpOptions>(&vpc.world, id));
    let Some(set) = set else { return DhcpSpec::default() };
    let values = |name: &str| {
        let values = set.options.iter().filter(|(option, _)| option == name).flat_map(|(_, values)| values);
        values.map(String::as_str).collect::<Vec<&str>>()
    };
    let addresses = |name: &str| values(name).iter().filter_map(|value| value.parse().ok()).collect();
    let own = vpc
        .cidrs
        .first()
        .map(|(_, net)| Ipv4Addr::from(u32::from(net.network()).saturating_add(2)))
        .filter(|_| vpc.dns_support);
    DhcpSpec {
        domain_name: values("domain-name").first().map(|name| (*name).to_owned()),
        domain_name_servers: values("domain-name-servers")
            .iter()
            .filter_map(|value| if *value == AMAZON_PROVIDED { own } else { value.parse().ok() })
            .collect(),
        ntp_servers: addresses("ntp-servers"),
        netbios_name_servers: addresses("netbios-name-servers"),
        netbios_node_type: values("netbios-node-type").first().and_then(|value| value.parse().ok()),
    }
}

/// A VPC's part of the document.
pub fn vpc_spec(state: &State, world: &World, vpc: &Vpc) -> VpcSpec {
    let tables: Vec<&RouteTable> = tables_of(state, world, &vpc.id).collect();
    let acls: Vec<&NetworkAcl> =
        state.referrers::<NetworkAcl>(&vpc.id).filter(|acl| acl.world == *world).collect();
    let main = tables.iter().find(|table| table.main.is_some());
    let default_acl = acls.iter().find(|acl| acl.is_default);
    let table_of = |subnet: &Subnet| -> Option<RouteTableId> {
        let explicit = tables.iter().find(|table| table.subnets.iter().any(|(_, id)| *id == subnet.id));
        explicit.or(main).map(|table| table.id.clone())
    };
    let acl_of = |subnet: &Subnet| -> Option<NetworkAclId> {
        let own = acls.iter().find(|acl| acl.subnets.iter().any(|(_, id)| *id == subnet.id));
        own.or(default_acl).map(|acl| acl.id.clone())
    };
    let subnets: Vec<SubnetSpec> = state
        .referrers::<Subnet>(&vpc.id)
        .filter(|subnet| subnet.world == *world)
        .filter_map(|subnet| {
            Some(SubnetSpec {
                id: subnet.id.clone(),
                cidr: subnet.cidr,
                ipv6_cidr: subnet.ipv6_cidrs.first().map(|(_, net)| *net),
                gateway: subnet.gateway(),
                route_table: table_of(subnet)?,
                acl: acl_of(subnet)?,
                dns64: subnet.names.dns64,
            })
        })
        .collect();
    let edge = |wanted: &dyn Fn(&EdgeGateway) -> bool| {
        let table = tables.iter().find(|table| table.gateways.iter().any(|(_, gateway)| wanted(gateway)));
        table.map(|table| table.id.clone())
    };
    let internet_gateway_table = edge(&|gateway| matches!(gateway, EdgeGateway::Internet(_)));
    let vpn_gateway_table = edge(&|gateway| matches!(gateway, EdgeGateway::Vpn(_)));
    let used: BTreeSet<&RouteTableId> = subnets
        .iter()
        .map(|subnet| &subnet.route_table)
        .chain(&internet_gateway_table)
        .chain(&vpn_gateway_table)
        .collect();
    let used_acls: BTreeSet<&NetworkAclId> = subnets.iter().map(|subnet| &subnet.acl).collect();
    let attached = state.referrers::<InternetGateway>(&vpc.id).any(|gateway| gateway.world == *world);
    let vpn_gateway = state
        .referrers::<VpnGateway>(&vpc.id)
        .find(|gateway| gateway.world == *world && gateway.delete_time.is_none());
    VpcSpec {
        id: vpc.id.clone(),
        world: world.clone(),
        cidrs: vpc.cidrs.iter().map(|(_, cidr)| *cidr).collect(),
        ipv6_cidrs: vpc.ipv6_cidrs.iter().map(|(_, cidr)| *cidr).collect(),
        dns_support: vpc.dns_support,
        dhcp: dhcp_spec(state, vpc),
        route_tables: tables
            .iter()
            .filter(|table| used.contains(&table.id))
            .map(|table| table_spec(state, table))
            .collect(),
        acls: acls.iter().filter(|acl| used_acls.contains(&acl.id)).map(|acl| acl_spec(acl)).collect(),
        internet_gateway: attached,
        vpn_gateway: vpn_gateway.map(|gateway| gateway.id.clone()),
        internet_gateway_table,
        vpn_gateway_table,
        subnets,
    }
}
