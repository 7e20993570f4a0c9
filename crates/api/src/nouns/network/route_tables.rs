//! Route tables, their associations and propagation: CreateRouteTable, DeleteRouteTable, DescribeRouteTables,
//! AssociateRouteTable, DisassociateRouteTable, ReplaceRouteTableAssociation, EnableVgwRoutePropagation,
//! DisableVgwRoutePropagation. Routes are in [`super::routes`].

use cumulet_aws_model::ec2::{
    self, AssociateRouteTableRequest, AssociateRouteTableResult, CreateRouteTableRequest,
    CreateRouteTableResult, DeleteRouteTableRequest, DescribeRouteTablesRequest, DescribeRouteTablesResult,
    DisableVgwRoutePropagationRequest, DisassociateRouteTableRequest, EnableVgwRoutePropagationRequest,
    PropagatingVgw, ReplaceRouteTableAssociationRequest, ReplaceRouteTableAssociationResult,
    RouteTableAssociation, RouteTableAssociationState,
};
use cumulet_control::Noun;
use cumulet_control::route_tables::{self, User};
use cumulet_model::network::{EdgeGateway, RouteTable};
use cumulet_model::{RouteTableAssociationId, RouteTableId, Tags};

use super::routes::{Gateway, Shown, gateway, shown};
use super::{Listed, Query, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

/// What an association is of.
enum Of<'a> {
    Main,
    Subnet(&'a str),
    Gateway(&'a str),
}

fn associated() -> Option<RouteTableAssociationState> {
    Some(RouteTableAssociationState { state: Some("associated".into()), status_message: None })
}

impl Listed<'_, RouteTable> {
    fn associations(&self) -> impl Iterator<Item = (&RouteTableAssociationId, Of<'_>)> {
        let table = self.record;
        let main = table.main.iter().map(|id| (id, Of::Main));
        let subnets = table.subnets.iter().map(|(id, subnet)| (id, Of::Subnet(subnet.as_str())));
        let gateways = table.gateways.iter().map(|(id, gateway)| {
            let gateway = match gateway {
                EdgeGateway::Internet(id) => id.as_str(),
                EdgeGateway::Vpn(id) => id.as_str(),
            };
            (id, Of::Gateway(gateway))
        });
        main.chain(subnets).chain(gateways)
    }

    fn wire(&self) -> ec2::RouteTable {
        let table = self.record;
        let association = |(id, of): (&RouteTableAssociationId, Of<'_>)| RouteTableAssociation {
            main: Some(matches!(of, Of::Main)),
            route_table_association_id: Some(id.to_string()),
            route_table_id: Some(table.id.to_string()),
            subnet_id: if let Of::Subnet(id) = of { Some(id.to_owned()) } else { None },
            gateway_id: if let Of::Gateway(id) = of { Some(id.to_owned()) } else { None },
            public_ipv4_pool: None,
            association_state: associated(),
        };
        let propagating =
            |id: &cumulet_model::VpnGatewayId| PropagatingVgw { gateway_id: Some(id.to_string()) };
        ec2::RouteTable {
            associations: self.associations().map(association).collect(),
            propagating_vgws: table.propagating.iter().map(propagating).collect(),
            route_table_id: Some(table.id.to_string()),
            routes: shown(self.state, table).iter().map(Shown::wire).collect(),
            tags: tagspec::wire(&table.tags),
            vpc_id: Some(table.vpc_id.to_string()),
            owner_id: Some(table.world.account.to_string()),
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
            "association.gateway-id" => self.associations().for_each(|(_, of)| {
                if let Of::Gateway(id) = of {
                    emit(id);
                }
            }),
            "association.main" => {
                self.associations().for_each(|(_, of)| emit(truth(matches!(of, Of::Main))));
            }
            "association.route-table-association-id" => {
                self.associations().for_each(|(id, _)| emit(id.as_str()));
            }
            "association.route-table-id" => self.associations().for_each(|_| emit(table.id.as_str())),
            "association.subnet-id" => table.subnets.iter().for_each(|(_, id)| emit(id.as_str())),
            "owner-id" => emit(table.world.account.as_str()),
            "route-table-id" => emit(table.id.as_str()),
            "vpc-id" => emit(table.vpc_id.as_str()),
            _ => {
                if let Some(field) = filter.strip_prefix("route.") {
                    shown(self.state, table).iter().for_each(|route| route.values(field, emit));
                }
            }
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

/// CreateRouteTable: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html>
pub async fn create_route_table(
    context: Context,
    input: CreateRouteTableRequest,
) -> Result<CreateRouteTableResult, ApiError> {
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    let tags = tagspec::for_type(&input.tag_specifications, "route-table", &["route-table"])?;
    let made = context
        .once(|txn| Ok(vec![route_tables::create(txn, &context.world, &vpc, tags)?.to_string()]))
        .await?;
    let state = context.state();
    let table = made.first().and_then(|id| state.get::<RouteTable>(&context.world, id));
    Ok(CreateRouteTableResult {
        route_table: table.map(|record| Listed { state: &state, record }.wire()),
        client_token: input.client_token,
    })
}

/// The route table that a call names.
pub fn table_id(text: Option<&str>) -> Result<RouteTableId, ApiError> {
    ids::required(Noun::RouteTable, "routeTableId", text)
}

/// DeleteRouteTable: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html>
pub async fn delete_route_table(context: Context, input: DeleteRouteTableRequest) -> Result<(), ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    context.transact(|txn| route_tables::delete(txn, &context.world, &id)).await
}

/// AssociateRouteTable: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html>
pub async fn associate_route_table(
    context: Context,
    input: AssociateRouteTableRequest,
) -> Result<AssociateRouteTableResult, ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    if input.public_ipv4_pool.is_some() {
        return Err(ApiError::unsupported(
            "Public IPv4 pools are for addresses that callers bring, which this server has none of.",
        ));
    }
    let user = match (input.subnet_id.as_deref(), input.gateway_id.as_deref()) {
        (Some(subnet), None) => User::Subnet(ids::parse(Noun::Subnet, subnet)?),
        (None, Some(id)) => User::Gateway(match gateway(id)? {
            Gateway::Internet(id) => EdgeGateway::Internet(id),
            Gateway::Vpn(id) => EdgeGateway::Vpn(id),
        }),
        (None, None) => return Err(ApiError::missing("subnetId or gatewayId")),
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid_combination(
                "The parameter subnetId cannot be used with the parameter gatewayId",
            ));
        }
    };
    let association = context.transact(|txn| route_tables::associate(txn, &context.world, &id, user)).await?;
    Ok(AssociateRouteTableResult {
        association_id: Some(association.to_string()),
        association_state: associated(),
    })
}

fn association_id(text: Option<&str>) -> Result<RouteTableAssociationId, ApiError> {
    ids::required(Noun::RouteTableAssociation, "associationId", text)
}

/// DisassociateRouteTable:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html>
pub async fn disassociate_route_table(
    context: Context,
    input: DisassociateRouteTableRequest,
) -> Result<(), ApiError> {
    let association = association_id(input.association_id.as_deref())?;
    context.transact(|txn| route_tables::disassociate(txn, &context.world, &association)).await
}

/// ReplaceRouteTableAssociation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html>
pub async fn replace_route_table_association(
    context: Context,
    input: ReplaceRouteTableAssociationRequest,
) -> Result<ReplaceRouteTableAssociationResult, ApiError> {
    let association = association_id(input.association_id.as_deref())?;
    let id = table_id(input.route_table_id.as_deref())?;
    let new = context
        .transact(|txn| route_tables::replace_association(txn, &context.world, &association, &id))
        .await?;
    Ok(ReplaceRouteTableAssociationResult {
        new_association_id: Some(new.to_string()),
        association_state: associated(),
    })
}

/// EnableVgwRoutePropagation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVgwRoutePropagation.html>
pub async fn enable_vgw_route_propagation(
    context: Context,
    input: EnableVgwRoutePropagationRequest,
) -> Result<(), ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    let gateway = ids::required(Noun::VpnGateway, "gatewayId", input.gateway_id.as_deref())?;
    context.transact(|txn| route_tables::enable_propagation(txn, &context.world, &id, &gateway)).await
}

/// DisableVgwRoutePropagation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVgwRoutePropagation.html>
pub async fn disable_vgw_route_propagation(
    context: Context,
    input: DisableVgwRoutePropagationRequest,
) -> Result<(), ApiError> {
    let id = table_id(input.route_table_id.as_deref())?;
    let gateway = ids::required(Noun::VpnGateway, "gatewayId", input.gateway_id.as_deref())?;
    context.transact(|txn| route_tables::disable_propagation(txn, &context.world, &id, &gateway)).await
}
