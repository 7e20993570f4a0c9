//! Peering connections, gateways, endpoints, VPN connections and flow logs in the document.

use cumulet_model::network::{
    CustomerGateway, EndpointKind, Eni, FlowLog, FlowLogResource, NatGateway, PeeringStatus, Vpc,
    VpcEndpoint, VpcPeeringConnection, VpnConnection, VpnGateway,
};
use cumulet_node_api::{
    EndpointName, EndpointNameTarget, EndpointSpec, FlowLogSpec, NatGatewaySpec, NodeSpec, PeeringSpec,
    VpnSpec,
};

use crate::db::State;
use crate::endpoints;

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

/// An endpoint.
pub(super) fn endpoint_spec(state: &State, endpoint: &VpcEndpoint) -> EndpointSpec {
    let enis = match &endpoint.kind {
        EndpointKind::Interface { subnets, .. } => subnets.iter().map(|(_, eni)| eni.clone()).collect(),
        EndpointKind::Gateway { .. } => Vec::new(),
    };
    let own = endpoints::names(state, endpoint)
        .into_iter()
        .map(|own| EndpointName { name: own.name, means: EndpointNameTarget::Interfaces(own.enis) });
    let routed =
        endpoints::routed_name(endpoint).map(|name| EndpointName { name, means: EndpointNameTarget::Ranges });
    EndpointSpec {
        id: endpoint.id.clone(),
        vpc_id: endpoint.vpc_id.clone(),
        enis,
        ranges: endpoints::ranges(endpoint),
        names: own.chain(routed).collect(),
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
