//! Peering connections, gateways, endpoints, VPN connections and flow logs in the document.

use cumulet_model::network::{
    CustomerGateway, EndpointKind, Eni, FlowLog, FlowLogResource, NatGateway, PeeringStatus,
    RouteDestination, RouteTable, RouteTarget, Vpc, VpcEndpoint, VpcPeeringConnection, VpnConnection,
    VpnGateway,
};
use cumulet_node_api::{EndpointSpec, FlowLogSpec, NatGatewaySpec, NodeSpec, PeeringSpec, VpnSpec};
use ipnet::{IpNet, Ipv4Net};

use crate::db::State;

/// A peering connection, while it is active between two VPCs that are there.
pub(super) fn peering_spec(state: &State, peering: &VpcPeeringConnection) -> Option<PeeringSpec> {
    let sides = [&peering.requester, &peering.accepter];
    let there = sides.iter().all(|side| state.get::<Vpc>(&side.world, &side.vpc_id).is_some());
    (peering.status == PeeringStatus::Active && there).then(|| PeeringSpec {
        id: peering.id.clone(),
        vpcs: sides.map(|side| side.vpc_id.clone()),
        dns: sides.map(|side| side.allow_dns_from_remote),
    })
}

/// A NAT gateway that isn't deleted.
pub(super) fn nat_spec(gateway: &NatGateway) -> Option<NatGatewaySpec> {
    gateway.delete_time.is_none().then(|| NatGatewaySpec {
        id: gateway.id.clone(),
        vpc_id: gateway.vpc_id.clone(),
        eni_id: gateway.eni_id.clone(),
        private_ips: gateway.addresses.iter().map(|address| address.private_ip).collect(),
    })
}

/// The names that lead to an interface endpoint: its own, and the service's where it has private DNS.
pub fn endpoint_names(endpoint: &VpcEndpoint) -> Vec<String> {
    let EndpointKind::Interface { private_dns, .. } = &endpoint.kind else { return Vec::new() };
    // `com.amazonaws.us-east-1.ec2` is `ec2.us-east-1.amazonaws.com`.
    let region = &endpoint.world.region;
    let Some(service) = endpoint.service_name.rsplit('.').next() else { return Vec::new() };
    let mut names = vec![format!("{}.{service}.{region}.vpce.amazonaws.com", endpoint.id)];
    if *private_dns {
        names.push(format!("{service}.{region}.amazonaws.com"));
    }
    names
}

/// The ranges that routes of a gateway endpoint's tables lead to it by.
fn endpoint_ranges(
    state: &State,
    endpoint: &VpcEndpoint,
    tables: &[cumulet_model::RouteTableId],
) -> Vec<Ipv4Net> {
    let tables = tables.iter().filter_map(|id| state.get::<RouteTable>(&endpoint.world, id));
    let routes = tables.flat_map(|table| &table.routes);
    let ours = routes.filter(|route| route.target == RouteTarget::Endpoint(endpoint.id.clone()));
    let mut ranges: Vec<Ipv4Net> = ours
        .flat_map(|route| match &route.destination {
            RouteDestination::Ipv4(net) => vec![IpNet::V4(*net)],
            RouteDestination::Ipv6(net) => vec![IpNet::V6(*net)],
            RouteDestination::PrefixList(id) => crate::prefix_lists::ranges(state, &endpoint.world, id),
        })
        .filter_map(|net| if let IpNet::V4(net) = net { Some(net) } else { None })
        .collect();
    ranges.sort_unstable();
    ranges.dedup();
    ranges
}

/// An endpoint.
pub(super) fn endpoint_spec(state: &State, endpoint: &VpcEndpoint) -> EndpointSpec {
    let (enis, ranges) = match &endpoint.kind {
        EndpointKind::Interface { subnets, .. } => {
            (subnets.iter().map(|(_, eni)| eni.clone()).collect(), Vec::new())
        }
        EndpointKind::Gateway { route_tables } => {
            (Vec::new(), endpoint_ranges(state, endpoint, route_tables))
        }
    };
    EndpointSpec {
        id: endpoint.id.clone(),
        vpc_id: endpoint.vpc_id.clone(),
        enis,
        ranges,
        names: endpoint_names(endpoint),
    }
}

/// A VPN connection whose gateway is attached to a VPC that is there.
pub(super) fn vpn_spec(state: &State, vpn: &VpnConnection) -> Option<VpnSpec> {
    if vpn.delete_time.is_some() {
        return None;
    }
    let gateway = state
        .get::<VpnGateway>(&vpn.world, &vpn.vpn_gateway_id)
        .filter(|gateway| gateway.delete_time.is_none())?;
    let vpc_id = gateway.vpc_id.clone().filter(|id| state.get::<Vpc>(&vpn.world, id).is_some())?;
    let peer_ip = state.get::<CustomerGateway>(&vpn.world, &vpn.customer_gateway_id)?.ip;
    Some(VpnSpec {
        id: vpn.id.clone(),
        gateway_id: gateway.id.clone(),
        vpc_id,
        peer_ip,
        tunnels: vpn.tunnels.clone(),
        routes: vpn.routes.clone(),
        remote_cidr: vpn.remote_cidr,
        local_cidr: vpn.local_cidr,
    })
}

/// A flow log with the interfaces of the document that it covers; none when it covers none.
pub(super) fn flow_log_spec(state: &State, spec: &NodeSpec, log: &FlowLog) -> Option<FlowLogSpec> {
    let here = |eni: &&Eni| spec.enis.contains_key(&eni.id);
    let enis: Vec<_> = match &log.resource {
        FlowLogResource::Vpc(id) => {
            let of_vpc = state.referrers::<Eni>(id).filter(|eni| eni.vpc_id == *id);
            of_vpc.filter(here).map(|eni| eni.id.clone()).collect()
        }
        FlowLogResource::Subnet(id) => {
            let of_subnet = state.referrers::<Eni>(id).filter(|eni| eni.subnet_id == *id);
            of_subnet.filter(here).map(|eni| eni.id.clone()).collect()
        }
        FlowLogResource::Interface(id) => state
            .get::<Eni>(&log.world, id)
            .iter()
            .filter(|eni| here(eni))
            .map(|eni| eni.id.clone())
            .collect(),
    };
    (!enis.is_empty()).then(|| FlowLogSpec { log: log.clone(), enis })
}
