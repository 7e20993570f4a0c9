//! Routes of a route table: CreateRoute, ReplaceRoute, DeleteRoute, and how they are shown.

use cumulet_aws_model::ec2::{
    self, CreateRouteRequest, CreateRouteResult, DeleteRouteRequest, ReplaceRouteRequest,
};
use cumulet_control::Noun;
use cumulet_control::db::State;
use cumulet_control::route_tables::routes::{self, Target};
use cumulet_control::spec::vpc;
use cumulet_model::network::{Eni, Route, RouteDestination, RouteTable, RouteTarget};
use cumulet_model::{InternetGatewayId, ResourceId, RouteTableId, VpnGatewayId};
use cumulet_node_api::RouteTargetSpec;
use ipnet::{Ipv4Net, Ipv6Net};

use super::route_tables::table_id;
use crate::context::Context;
use crate::{ApiError, ids};

/// How a route came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Table,
    Caller,
    Propagation,
}

/// A route as replies and filters have it.
pub struct Shown {
    destination: RouteDestination,
    target: RouteTarget,
    origin: Origin,
    active: bool,
    /// The instance of the interface that it leads to, and its owner.
    instance: Option<(String, String)>,
}

/// All routes of a table: its own, and those that it takes over from virtual private gateways for destinations that it
/// has no route for.
pub fn shown(state: &State, table: &RouteTable) -> Vec<Shown> {
    let make = |route: Route, origin: Origin| {
        let instance = match &route.target {
            RouteTarget::Interface(id) => state.get::<Eni>(&table.world, id).and_then(|eni| {
                let attachment = eni.attachment.as_ref()?;
                Some((attachment.instance_id.to_string(), eni.instance_world().account.to_string()))
            }),
            _ => None,
        };
        Shown {
            // A route whose target is gone or attached elsewhere leads nowhere.
            active: vpc::target(state, table, &route.target) != RouteTargetSpec::Blackhole,
            destination: route.destination,
            target: route.target,
            origin,
            instance,
        }
    };
    let mut all: Vec<Shown> = Vec::new();
    for route in &table.routes {
        all.push(make(route.clone(), if route.original { Origin::Table } else { Origin::Caller }));
    }
    for gateway in &table.propagating {
        for net in vpc::propagated(state, &table.world, gateway) {
            let destination = RouteDestination::Ipv4(net);
            if all.iter().all(|route| route.destination != destination) {
                let target = RouteTarget::VpnGateway(gateway.clone());
                all.push(make(Route { destination, target, original: false }, Origin::Propagation));
            }
        }
    }
    all
}

impl Shown {
    /// What `gatewayId` has.
    fn gateway(&self) -> Option<&str> {
        match &self.target {
            RouteTarget::Local => Some("local"),
            RouteTarget::InternetGateway(id) => Some(id.as_str()),
            RouteTarget::VpnGateway(id) => Some(id.as_str()),
            RouteTarget::Endpoint(id) => Some(id.as_str()),
            RouteTarget::EgressOnlyInternetGateway(_)
            | RouteTarget::NatGateway(_)
            | RouteTarget::Interface(_)
            | RouteTarget::Peering(_) => None,
        }
    }

    fn origin(&self) -> &'static str {
        match self.origin {
            Origin::Table => "CreateRouteTable",
            Origin::Caller => "CreateRoute",
            Origin::Propagation => "EnableVgwRoutePropagation",
        }
    }

    fn state(&self) -> &'static str {
        if self.active { "active" } else { "blackhole" }
    }

    fn destination(&self, family: fn(&RouteDestination) -> bool) -> Option<String> {
        family(&self.destination).then(|| routes::text(&self.destination))
    }

    /// The reply's form.
    pub fn wire(&self) -> ec2::Route {
        let (instance_id, instance_owner_id) = self.instance.clone().unzip();
        ec2::Route {
            destination_cidr_block: self.destination(|d| matches!(d, RouteDestination::Ipv4(_))),
            destination_ipv6_cidr_block: self.destination(|d| matches!(d, RouteDestination::Ipv6(_))),
            destination_prefix_list_id: self.destination(|d| matches!(d, RouteDestination::PrefixList(_))),
            egress_only_internet_gateway_id: match &self.target {
                RouteTarget::EgressOnlyInternetGateway(id) => Some(id.to_string()),
                _ => None,
            },
            gateway_id: self.gateway().map(str::to_owned),
            instance_id,
            instance_owner_id,
            nat_gateway_id: match &self.target {
                RouteTarget::NatGateway(id) => Some(id.to_string()),
                _ => None,
            },
            network_interface_id: match &self.target {
                RouteTarget::Interface(id) => Some(id.to_string()),
                _ => None,
            },
            origin: Some(self.origin().into()),
            state: Some(self.state().into()),
            vpc_peering_connection_id: match &self.target {
                RouteTarget::Peering(id) => Some(id.to_string()),
                _ => None,
            },
            ..Default::default()
        }
    }

    /// Values of the filters about routes.
    pub fn values(&self, field: &str, emit: &mut dyn FnMut(&str)) {
        match (field, &self.target, &self.destination) {
            ("origin", ..) => emit(self.origin()),
            ("state", ..) => emit(self.state()),
            ("gateway-id", ..) => self.gateway().into_iter().for_each(emit),
            ("instance-id", ..) => self.instance.iter().for_each(|(id, _)| emit(id)),
            ("destination-cidr-block", _, RouteDestination::Ipv4(net)) => emit(&net.to_string()),
            ("destination-ipv6-cidr-block", _, RouteDestination::Ipv6(net)) => emit(&net.to_string()),
            ("destination-prefix-list-id", _, RouteDestination::PrefixList(id)) => emit(id.as_str()),
            ("egress-only-internet-gateway-id", RouteTarget::EgressOnlyInternetGateway(id), _) => {
                emit(id.as_str());
            }
            ("nat-gateway-id", RouteTarget::NatGateway(id), _) => emit(id.as_str()),
            ("network-interface-id", RouteTarget::Interface(id), _) => emit(id.as_str()),
            ("vpc-peering-connection-id", RouteTarget::Peering(id), _) => emit(id.as_str()),
            // Targets that this server has none of.
            _ => {}
        }
    }
}

/// What a parameter `GatewayId` can name.
pub enum Gateway {
    /// An internet gateway.
    Internet(InternetGatewayId),
    /// A virtual private gateway.
    Vpn(VpnGatewayId),
}

/// Reads a parameter `GatewayId`.
///
/// # Errors
/// It is no id of a gateway.
pub fn gateway(id: &str) -> Result<Gateway, ApiError> {
    if let Ok(id) = InternetGatewayId::parse(id) {
        return Ok(Gateway::Internet(id));
    }
    VpnGatewayId::parse(id).map(Gateway::Vpn).map_err(|_| {
        ApiError::client("InvalidGatewayID.NotFound", format!("The gateway ID '{id}' does not exist"))
    })
}

fn destination(v4: Option<&str>, v6: Option<&str>, list: Option<&str>) -> Result<RouteDestination, ApiError> {
    let wrong = |name: &str, text: &str| {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter {name} is invalid. This is not a valid CIDR block."
        ))
    };
    match (v4, v6, list) {
        (Some(text), None, None) => match text.parse::<Ipv4Net>() {
            Ok(net) => Ok(RouteDestination::Ipv4(net.trunc())),
            Err(_) => Err(wrong("destinationCidrBlock", text)),
        },
        (None, Some(text), None) => match text.parse::<Ipv6Net>() {
            Ok(net) => Ok(RouteDestination::Ipv6(net.trunc())),
            Err(_) => Err(wrong("destinationIpv6CidrBlock", text)),
        },
        (None, None, Some(id)) => Ok(RouteDestination::PrefixList(ids::parse(Noun::PrefixList, id)?)),
        (None, None, None) => Err(ApiError::missing(
            "destinationCidrBlock, destinationIpv6CidrBlock or destinationPrefixListId",
        )),
        _ => Err(ApiError::invalid_combination(
            "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock and \
             destinationPrefixListId",
        )),
    }
}

/// The parameters that name a target, which CreateRoute and ReplaceRoute share.
#[derive(Default)]
struct Targets<'a> {
    gateway: Option<&'a str>,
    egress_only: Option<&'a str>,
    nat_gateway: Option<&'a str>,
    instance: Option<&'a str>,
    interface: Option<&'a str>,
    peering: Option<&'a str>,
    endpoint: Option<&'a str>,
    local: bool,
    /// Those of kinds that aren't here: the parameter's name and whether it was given.
    others: [(&'static str, bool); 5],
}

impl Targets<'_> {
    fn one(&self) -> Result<Target, ApiError> {
        if let Some((name, _)) = self.others.iter().find(|(_, given)| *given) {
            return Err(ApiError::unsupported(format!(
                "Routes to what the parameter {name} names are not supported: this server has no transit gateways, local \
                 gateways, carrier gateways, core networks and ODB networks."
            )));
        }
        let mut found = Vec::new();
        if let Some(id) = self.gateway {
            found.push(match gateway(id)? {
                Gateway::Internet(id) => Target::InternetGateway(id),
                Gateway::Vpn(id) => Target::VpnGateway(id),
            });
        }
        if let Some(id) = self.egress_only {
            found.push(Target::EgressOnlyInternetGateway(ids::parse(Noun::EgressOnlyInternetGateway, id)?));
        }
        if let Some(id) = self.nat_gateway {
            found.push(Target::NatGateway(ids::parse(Noun::NatGateway, id)?));
        }
        if let Some(id) = self.instance {
            found.push(Target::Instance(ids::parse(Noun::Instance, id)?));
        }
        if let Some(id) = self.interface {
            found.push(Target::Interface(ids::parse(Noun::NetworkInterface, id)?));
        }
        if let Some(id) = self.peering {
            found.push(Target::Peering(ids::parse(Noun::VpcPeeringConnection, id)?));
        }
        if let Some(id) = self.endpoint {
            found.push(Target::Endpoint(ids::parse(Noun::VpcEndpoint, id)?));
        }
        if self.local {
            found.push(Target::Local);
        }
        let names = "gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, \
                     egressOnlyInternetGatewayId, instanceId, vpcEndpointId";
        match (found.pop(), found.is_empty()) {
            (Some(target), true) => Ok(target),
            (None, _) => Err(ApiError::client(
                "MissingParameter",
                format!("The request must contain exactly one of {names}"),
            )),
            (Some(_), false) => {
                Err(ApiError::invalid_combination(format!("The request must contain exactly one of {names}")))
            }
        }
    }
}

/// CreateRoute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html>
pub async fn create_route(
    context: Context,
    input: CreateRouteRequest,
) -> Result<CreateRouteResult, ApiError> {
    let id: RouteTableId = table_id(input.route_table_id.as_deref())?;
    let destination = destination(
        input.destination_cidr_block.as_deref(),
        input.destination_ipv6_cidr_block.as_deref(),
        input.destination_prefix_list_id.as_deref(),
    )?;
    let target = Targets {
        gateway: input.gateway_id.as_deref(),
        egress_only: input.egress_only_internet_gateway_id.as_deref(),
        nat_gateway: input.nat_gateway_id.as_deref(),
        instance: input.instance_id.as_deref(),
        interface: input.network_interface_id.as_deref(),
        peering: input.vpc_peering_connection_id.as_deref(),
        endpoint: input.vpc_endpoint_id.as_deref(),
        local: false,
        others: [
            ("transitGatewayId", input.transit_gateway_id.is_some()),
            ("localGatewayId", input.local_gateway_id.is_some()),
            ("carrierGatewayId", input.carrier_gateway_id.is_some()),
            ("coreNetworkArn", input.core_network_arn.is_some()),
            ("odbNetworkArn", input.odb_network_arn.is_some()),
        ],
    }
    .one()?;
    context.transact(|txn| routes::create(txn, &context.world, &id, destination, &target)).await?;
    Ok(CreateRouteResult { r#return: Some(true) })
}

/// ReplaceRoute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html>
pub async fn replace_route(context: Context, input: ReplaceRouteRequest) -> Result<(), ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    let destination = destination(
        input.destination_cidr_block.as_deref(),
        input.destination_ipv6_cidr_block.as_deref(),
        input.destination_prefix_list_id.as_deref(),
    )?;
    let target = Targets {
        gateway: input.gateway_id.as_deref(),
        egress_only: input.egress_only_internet_gateway_id.as_deref(),
        nat_gateway: input.nat_gateway_id.as_deref(),
        instance: input.instance_id.as_deref(),
        interface: input.network_interface_id.as_deref(),
        peering: input.vpc_peering_connection_id.as_deref(),
        endpoint: input.vpc_endpoint_id.as_deref(),
        local: input.local_target.unwrap_or(false),
        others: [
            ("transitGatewayId", input.transit_gateway_id.is_some()),
            ("localGatewayId", input.local_gateway_id.is_some()),
            ("carrierGatewayId", input.carrier_gateway_id.is_some()),
            ("coreNetworkArn", input.core_network_arn.is_some()),
            ("odbNetworkArn", input.odb_network_arn.is_some()),
        ],
    }
    .one()?;
    context.transact(|txn| routes::replace(txn, &context.world, &id, &destination, &target)).await
}

/// DeleteRoute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html>
pub async fn delete_route(context: Context, input: DeleteRouteRequest) -> Result<(), ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    let destination = destination(
        input.destination_cidr_block.as_deref(),
        input.destination_ipv6_cidr_block.as_deref(),
        input.destination_prefix_list_id.as_deref(),
    )?;
    context.transact(|txn| routes::delete(txn, &context.world, &id, &destination)).await
}
