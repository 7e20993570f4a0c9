//! DescribeRouteTables, DescribeInternetGateways, DescribeNetworkAcls.

use cumulet_aws_model::ec2::{
    self, DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult, DescribeNetworkAclsRequest,
    DescribeNetworkAclsResult, DescribeRouteTablesRequest, DescribeRouteTablesResult,
    InternetGatewayAttachment, NetworkAclAssociation, NetworkAclEntry, Route, RouteTableAssociation,
    RouteTableAssociationState,
};
use cumulet_control::Noun;
use cumulet_control::spec::vpc;
use cumulet_model::network::{
    InternetGateway, NetworkAcl, Route as StoredRoute, RouteDestination, RouteTable, RouteTarget,
};
use cumulet_model::{InternetGatewayId, NetworkAclId, RouteTableId, SubnetId, Tags};
use cumulet_node_api::RouteTargetSpec;

use super::{Listed, Query, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, tagspec};

/// What `gatewayId` has of a route.
fn gateway(target: &RouteTarget) -> Option<&str> {
    match target {
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

fn ipv4(route: &StoredRoute) -> Option<ipnet::Ipv4Net> {
    if let RouteDestination::Ipv4(net) = route.destination { Some(net) } else { None }
}

/// How a route came to be: with its table, or by a caller.
fn origin(route: &StoredRoute) -> &'static str {
    if route.original { "CreateRouteTable" } else { "CreateRoute" }
}

impl Listed<'_, RouteTable> {
    /// A route whose target is gone or attached elsewhere leads nowhere.
    fn state(&self, route: &StoredRoute) -> &'static str {
        match vpc::target(self.state, self.record, &route.target) {
            RouteTargetSpec::Blackhole => "blackhole",
            _ => "active",
        }
    }

    fn associations(&self) -> impl Iterator<Item = (&str, Option<&SubnetId>)> {
        let main = self.record.main.iter().map(|id| (id.as_str(), None));
        main.chain(self.record.subnets.iter().map(|(id, subnet)| (id.as_str(), Some(subnet))))
    }

    fn wire(&self) -> ec2::RouteTable {
        let table = self.record;
        ec2::RouteTable {
            associations: self
                .associations()
                .map(|(id, subnet)| RouteTableAssociation {
                    main: Some(subnet.is_none()),
                    route_table_association_id: Some(id.to_owned()),
                    route_table_id: Some(table.id.to_string()),
                    subnet_id: subnet.map(ToString::to_string),
                    association_state: Some(RouteTableAssociationState {
                        state: Some("associated".into()),
                        status_message: None,
                    }),
                    ..Default::default()
                })
                .collect(),
            route_table_id: Some(table.id.to_string()),
            routes: table
                .routes
                .iter()
                .map(|route| Route {
                    destination_cidr_block: ipv4(route).map(|net| net.to_string()),
                    gateway_id: gateway(&route.target).map(str::to_owned),
                    origin: Some(origin(route).into()),
                    state: Some(self.state(route).into()),
                    ..Default::default()
                })
                .collect(),
            tags: tagspec::wire(&table.tags),
            vpc_id: Some(table.vpc_id.to_string()),
            owner_id: Some(table.world.account.to_string()),
            ..Default::default()
        }
    }
}

impl Filterable for Listed<'_, RouteTable> {
    const FILTERS: &'static [&'static str] = &[
        "association.gateway-id",
        "association.main",
        "association.route-table-association-id",
        "association.route-table-id",
        "association.subnet-id",
        "owner-id",
        "route-table-id",
        "route.carrier-gateway-id",
        "route.core-network-arn",
        "route.destination-cidr-block",
        "route.destination-ipv6-cidr-block",
        "route.destination-prefix-list-id",
        "route.egress-only-internet-gateway-id",
        "route.gateway-id",
        "route.instance-id",
        "route.local-gateway-id",
        "route.nat-gateway-id",
        "route.network-interface-id",
        "route.origin",
        "route.state",
        "route.transit-gateway-id",
        "route.vpc-peering-connection-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let table = self.record;
        match filter {
            "association.main" => self.associations().for_each(|(_, subnet)| emit(truth(subnet.is_none()))),
            "association.route-table-association-id" => self.associations().for_each(|(id, _)| emit(id)),
            "association.route-table-id" => self.associations().for_each(|_| emit(table.id.as_str())),
            "association.subnet-id" => table.subnets.iter().for_each(|(_, id)| emit(id.as_str())),
            "owner-id" => emit(table.world.account.as_str()),
            "route-table-id" => emit(table.id.as_str()),
            "route.destination-cidr-block" => {
                table.routes.iter().filter_map(ipv4).for_each(|net| emit(&net.to_string()));
            }
            "route.gateway-id" => {
                table.routes.iter().filter_map(|route| gateway(&route.target)).for_each(emit);
            }
            "route.origin" => table.routes.iter().for_each(|route| emit(origin(route))),
            "route.state" => table.routes.iter().for_each(|route| emit(self.state(route))),
            "vpc-id" => emit(table.vpc_id.as_str()),
            // Routes to what isn't here.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeRouteTables: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html>
pub async fn describe_route_tables(
    context: Context,
    input: DescribeRouteTablesRequest,
) -> Result<DescribeRouteTablesResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::RouteTable,
        ids_name: "routeTableIdSet",
        ids: &input.route_table_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<RouteTable, RouteTableId>(&context, &state, &query)?;
    Ok(DescribeRouteTablesResult {
        route_tables: page.items.iter().map(Listed::wire).collect(),
        next_token: page.next_token,
    })
}

impl Filterable for Listed<'_, InternetGateway> {
    const FILTERS: &'static [&'static str] =
        &["attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let gateway = self.record;
        match filter {
            "attachment.state" => gateway.vpc_id.iter().for_each(|_| emit("available")),
            "attachment.vpc-id" => gateway.vpc_id.iter().for_each(|id| emit(id.as_str())),
            "internet-gateway-id" => emit(gateway.id.as_str()),
            "owner-id" => emit(gateway.world.account.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeInternetGateways:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html>
pub async fn describe_internet_gateways(
    context: Context,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::InternetGateway,
        ids_name: "internetGatewayIdSet",
        ids: &input.internet_gateway_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<InternetGateway, InternetGatewayId>(&context, &state, &query)?;
    let wire = |gateway: &InternetGateway| ec2::InternetGateway {
        attachments: gateway
            .vpc_id
            .iter()
            .map(|id| InternetGatewayAttachment {
                state: Some("available".into()),
                vpc_id: Some(id.to_string()),
            })
            .collect(),
        internet_gateway_id: Some(gateway.id.to_string()),
        owner_id: Some(gateway.world.account.to_string()),
        tags: tagspec::wire(&gateway.tags),
    };
    Ok(DescribeInternetGatewaysResult {
        internet_gateways: page.items.iter().map(|listed| wire(listed.record)).collect(),
        next_token: page.next_token,
    })
}

/// The entries of a default ACL, which is the only kind here: number and action, for each direction.
const ENTRIES: [(bool, i32, &str); 4] =
    [(true, 100, "allow"), (true, 32767, "deny"), (false, 100, "allow"), (false, 32767, "deny")];

impl Filterable for Listed<'_, NetworkAcl> {
    const FILTERS: &'static [&'static str] = &[
        "association.association-id",
        "association.network-acl-id",
        "association.subnet-id",
        "default",
        "entry.cidr",
        "entry.egress",
        "entry.icmp.code",
        "entry.icmp.type",
        "entry.ipv6-cidr",
        "entry.port-range.from",
        "entry.port-range.to",
        "entry.protocol",
        "entry.rule-action",
        "entry.rule-number",
        "network-acl-id",
        "owner-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let acl = self.record;
        match filter {
            "association.association-id" => acl.subnets.iter().for_each(|(id, _)| emit(id.as_str())),
            "association.network-acl-id" => acl.subnets.iter().for_each(|_| emit(acl.id.as_str())),
            "association.subnet-id" => acl.subnets.iter().for_each(|(_, id)| emit(id.as_str())),
            "default" => emit(truth(acl.is_default)),
            "entry.cidr" => emit("0.0.0.0/0"),
            "entry.egress" => ENTRIES.iter().for_each(|(egress, _, _)| emit(truth(*egress))),
            "entry.protocol" => emit("-1"),
            "entry.rule-action" => ENTRIES.iter().for_each(|(_, _, action)| emit(action)),
            "entry.rule-number" => ENTRIES.iter().for_each(|(_, number, _)| emit(&number.to_string())),
            "network-acl-id" => emit(acl.id.as_str()),
            "owner-id" => emit(acl.world.account.as_str()),
            "vpc-id" => emit(acl.vpc_id.as_str()),
            // What the default entries don't have.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeNetworkAcls: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html>
pub async fn describe_network_acls(
    context: Context,
    input: DescribeNetworkAclsRequest,
) -> Result<DescribeNetworkAclsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::NetworkAcl,
        ids_name: "networkAclIdSet",
        ids: &input.network_acl_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<NetworkAcl, NetworkAclId>(&context, &state, &query)?;
    let wire = |acl: &NetworkAcl| ec2::NetworkAcl {
        associations: acl
            .subnets
            .iter()
            .map(|(id, subnet)| NetworkAclAssociation {
                network_acl_association_id: Some(id.to_string()),
                network_acl_id: Some(acl.id.to_string()),
                subnet_id: Some(subnet.to_string()),
            })
            .collect(),
        entries: ENTRIES
            .iter()
            .map(|(egress, number, action)| NetworkAclEntry {
                cidr_block: Some("0.0.0.0/0".into()),
                egress: Some(*egress),
                protocol: Some("-1".into()),
                rule_action: Some((*action).to_owned()),
                rule_number: Some(*number),
                ..Default::default()
            })
            .collect(),
        is_default: Some(acl.is_default),
        network_acl_id: Some(acl.id.to_string()),
        tags: tagspec::wire(&acl.tags),
        vpc_id: Some(acl.vpc_id.to_string()),
        owner_id: Some(acl.world.account.to_string()),
    };
    Ok(DescribeNetworkAclsResult {
        network_acls: page.items.iter().map(|listed| wire(listed.record)).collect(),
        next_token: page.next_token,
    })
}
