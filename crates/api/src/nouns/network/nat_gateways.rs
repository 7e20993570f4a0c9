//! NAT gateways: CreateNatGateway, DeleteNatGateway, DescribeNatGateways, AssociateNatGatewayAddress,
//! DisassociateNatGatewayAddress, AssignPrivateNatGatewayAddress, UnassignPrivateNatGatewayAddress.

use std::net::Ipv4Addr;

use cumulet_aws_model::ec2::{
    self, AssignPrivateNatGatewayAddressRequest, AssignPrivateNatGatewayAddressResult,
    AssociateNatGatewayAddressRequest, AssociateNatGatewayAddressResult, CreateNatGatewayRequest,
    CreateNatGatewayResult, DeleteNatGatewayRequest, DeleteNatGatewayResult, DescribeNatGatewaysRequest,
    DescribeNatGatewaysResult, DisassociateNatGatewayAddressRequest, DisassociateNatGatewayAddressResult,
    NatGatewayAddress, UnassignPrivateNatGatewayAddressRequest, UnassignPrivateNatGatewayAddressResult,
};
use cumulet_control::Noun;
use cumulet_control::db::State;
use cumulet_control::nat_gateways::{self, Connectivity, NewNatGateway};
use cumulet_model::network::{NatAddress, NatGateway};
use cumulet_model::{AllocationId, NatGatewayId, ResourceId, Tags};

use super::{Listed, Query, list};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec, time};

/// What EC2 lets a caller wait for connections to end; here addresses are taken away at once.
const DRAIN_SECONDS: std::ops::RangeInclusive<i32> = 1..=4000;

/// A gateway's id; EC2's code for one that is none is of another form than those of other resources.
fn nat_gateway_id(text: &str) -> Result<NatGatewayId, ApiError> {
    NatGatewayId::parse(text)
        .map_err(|_| ApiError::client("NatGatewayMalformed", format!("Invalid id: \"{text}\"")))
}

fn required(text: Option<&str>) -> Result<NatGatewayId, ApiError> {
    nat_gateway_id(text.ok_or_else(|| ApiError::missing("natGatewayId"))?)
}

fn ips(texts: &[String]) -> Result<Vec<Ipv4Addr>, ApiError> {
    texts.iter().map(|text| ip(text)).collect()
}

fn ip(text: &str) -> Result<Ipv4Addr, ApiError> {
    text.parse().map_err(|_| ApiError::invalid_value(format!("Invalid IPv4 address: {text}")))
}

/// An address of a gateway as replies have it; `status` is what is being done to it.
fn wire_address(
    state: &State,
    gateway: &NatGateway,
    address: &NatAddress,
    status: &str,
) -> NatGatewayAddress {
    let elastic = nat_gateways::elastic_ip(state, gateway, address);
    let primary = gateway.addresses.first() == Some(address);
    NatGatewayAddress {
        allocation_id: address.allocation_id.as_ref().map(ToString::to_string),
        network_interface_id: Some(gateway.eni_id.to_string()),
        private_ip: Some(address.private_ip.to_string()),
        public_ip: elastic.map(|elastic| elastic.public_ip.to_string()),
        association_id: elastic.and_then(|elastic| Some(elastic.association.as_ref()?.id.to_string())),
        is_primary: Some(primary),
        status: Some(status.into()),
        ..Default::default()
    }
}

fn wire_addresses(
    state: &State,
    gateway: &NatGateway,
    which: impl Fn(&NatAddress) -> bool,
    status: &str,
) -> Vec<NatGatewayAddress> {
    let wanted = gateway.addresses.iter().filter(|address| which(address));
    wanted.map(|address| wire_address(state, gateway, address, status)).collect()
}

impl Listed<'_, NatGateway> {
    /// What is written is made true within moments, so that nothing is pending or deleting for long.
    fn gateway_state(&self) -> &'static str {
        if self.record.delete_time.is_some() { "deleted" } else { "available" }
    }

    fn wire(&self) -> ec2::NatGateway {
        let gateway = self.record;
        ec2::NatGateway {
            create_time: Some(time::wire(gateway.create_time)),
            delete_time: gateway.delete_time.map(time::wire),
            nat_gateway_addresses: wire_addresses(self.state, gateway, |_| true, "succeeded"),
            nat_gateway_id: Some(gateway.id.to_string()),
            state: Some(self.gateway_state().into()),
            subnet_id: Some(gateway.subnet_id.to_string()),
            vpc_id: Some(gateway.vpc_id.to_string()),
            tags: tagspec::wire(&gateway.tags),
            connectivity_type: Some(if gateway.private { "private" } else { "public" }.into()),
            availability_mode: Some("zonal".into()),
            ..Default::default()
        }
    }
}

impl Filterable for Listed<'_, NatGateway> {
    const FILTERS: &'static [&'static str] = &["nat-gateway-id", "state", "subnet-id", "vpc-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let gateway = self.record;
        match filter {
            "nat-gateway-id" => emit(gateway.id.as_str()),
            "state" => emit(self.gateway_state()),
            "subnet-id" => emit(gateway.subnet_id.as_str()),
            "vpc-id" => emit(gateway.vpc_id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeNatGateways: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html>
pub async fn describe_nat_gateways(
    context: Context,
    input: DescribeNatGatewaysRequest,
) -> Result<DescribeNatGatewaysResult, ApiError> {
    let state = context.state();
    for id in &input.nat_gateway_ids {
        let id = nat_gateway_id(id)?;
        if state.get::<NatGateway>(&context.world, &id).is_none() {
            return Err(nat_gateways::missing(id.as_str()).into());
        }
    }
    let query = Query {
        noun: Noun::NatGateway,
        ids_name: "natGatewayIdSet",
        ids: &input.nat_gateway_ids,
        filters: &input.filter,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<NatGateway, NatGatewayId>(&context, &state, &query)?;
    Ok(DescribeNatGatewaysResult {
        nat_gateways: page.items.iter().map(Listed::wire).collect(),
        next_token: page.next_token,
    })
}

/// Refuses what is for gateways of several zones.
fn check_zonal(input: &CreateNatGatewayRequest) -> Result<(), ApiError> {
    let regional = input.vpc_id.is_some() || !input.availability_zone_addresses.is_empty();
    match input.availability_mode.as_deref() {
        None | Some("zonal") if regional => Err(ApiError::invalid_combination(
            "The parameters vpcId and availabilityZoneAddresses are for regional NAT gateways only",
        )),
        None | Some("zonal") => Ok(()),
        Some("regional") => Err(ApiError::unsupported(
            "Regional NAT gateways are not supported by this server: make one in each zone that needs it.",
        )),
        Some(other) => Err(ApiError::invalid_value(format!(
            "Value ({other}) for parameter availabilityMode is invalid. Valid values are: zonal, regional"
        ))),
    }
}

fn connectivity(input: &CreateNatGatewayRequest) -> Result<Connectivity, ApiError> {
    let named = ips(&input.secondary_private_ip_addresses)?;
    let count = input.secondary_private_ip_address_count;
    match input.connectivity_type.as_deref() {
        None | Some("public") => {
            let allocation = ids::required(Noun::Address, "AllocationId", input.allocation_id.as_deref())?;
            if count.is_some() {
                return Err(ApiError::invalid_combination(
                    "The parameter secondaryPrivateIpAddressCount cannot be used with public connectivity",
                ));
            }
            Ok(Connectivity::Public {
                allocation,
                secondary: ids::parse_all(Noun::Address, &input.secondary_allocation_ids)?,
                private_ips: named,
            })
        }
        Some("private") => {
            if input.allocation_id.is_some() || !input.secondary_allocation_ids.is_empty() {
                return Err(ApiError::invalid_combination(
                    "Elastic IP addresses cannot be used with private connectivity",
                ));
            }
            Ok(Connectivity::Private {
                secondary: named,
                count: further(count, &input.secondary_private_ip_addresses)?,
            })
        }
        Some(other) => Err(ApiError::invalid_value(format!(
            "Value ({other}) for parameter connectivityType is invalid. Valid values are: public, private"
        ))),
    }
}

/// How many addresses are to be chosen, which can't be together with addresses by name.
fn further(count: Option<i32>, named: &[String]) -> Result<usize, ApiError> {
    let Some(count) = count else { return Ok(0) };
    if !named.is_empty() {
        return Err(ApiError::invalid_combination(
            "A number of private IP addresses cannot be used together with private IP addresses",
        ));
    }
    usize::try_from(count).ok().filter(|count| *count > 0).ok_or_else(|| {
        ApiError::invalid_value(format!("Value ({count}) for the number of private IP addresses is invalid."))
    })
}

/// CreateNatGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html>
pub async fn create_nat_gateway(
    context: Context,
    input: CreateNatGatewayRequest,
) -> Result<CreateNatGatewayResult, ApiError> {
    check_zonal(&input)?;
    let new = NewNatGateway {
        subnet_id: ids::required(Noun::Subnet, "subnetId", input.subnet_id.as_deref())?,
        connectivity: connectivity(&input)?,
        private_ip: input.private_ip_address.as_deref().map(ip).transpose()?,
        tags: tagspec::for_type(&input.tag_specifications, "natgateway", &["natgateway"])?,
    };
    let made = context
        .once(|txn| Ok(vec![nat_gateways::create(txn, &context.world, &new, context.now)?.to_string()]))
        .await?;
    let state = context.state();
    let gateway = made.first().and_then(|id| state.get::<NatGateway>(&context.world, id));
    Ok(CreateNatGatewayResult {
        client_token: input.client_token,
        nat_gateway: gateway.map(|record| Listed { state: &state, record }.wire()),
    })
}

/// DeleteNatGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html>
pub async fn delete_nat_gateway(
    context: Context,
    input: DeleteNatGatewayRequest,
) -> Result<DeleteNatGatewayResult, ApiError> {
    let id = required(input.nat_gateway_id.as_deref())?;
    context.transact(|txn| nat_gateways::delete(txn, &context.world, &id, context.now)).await?;
    Ok(DeleteNatGatewayResult { nat_gateway_id: Some(id.to_string()) })
}

/// AssociateNatGatewayAddress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html>
pub async fn associate_nat_gateway_address(
    context: Context,
    input: AssociateNatGatewayAddressRequest,
) -> Result<AssociateNatGatewayAddressResult, ApiError> {
    let id = required(input.nat_gateway_id.as_deref())?;
    if input.availability_zone.is_some() || input.availability_zone_id.is_some() {
        return Err(ApiError::invalid_combination(
            "Availability Zones can be given for regional NAT gateways only, which this server has none of.",
        ));
    }
    let allocations: Vec<AllocationId> = ids::parse_all(Noun::Address, &input.allocation_ids)?;
    if allocations.is_empty() {
        return Err(ApiError::missing("allocationIds"));
    }
    let private_ips = ips(&input.private_ip_addresses)?;
    let gateway = context
        .transact(|txn| nat_gateways::associate(txn, &context.world, &id, &allocations, &private_ips))
        .await?;
    let new = |address: &NatAddress| {
        address.allocation_id.as_ref().is_some_and(|allocation| allocations.contains(allocation))
    };
    Ok(AssociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.to_string()),
        nat_gateway_addresses: wire_addresses(&context.state(), &gateway, new, "associating"),
    })
}

fn check_drain(seconds: Option<i32>) -> Result<(), ApiError> {
    match seconds {
        Some(seconds) if !DRAIN_SECONDS.contains(&seconds) => Err(ApiError::invalid_value(format!(
            "Value ({seconds}) for parameter maxDrainDurationSeconds is invalid. It must be from {} to {}.",
            DRAIN_SECONDS.start(),
            DRAIN_SECONDS.end()
        ))),
        _ => Ok(()),
    }
}

/// The addresses of a gateway that have these private ones, as a state has them.
fn those_with(
    state: &State,
    context: &Context,
    id: &NatGatewayId,
    ips: &[Ipv4Addr],
    status: &str,
) -> Vec<NatGatewayAddress> {
    let gateway = state.get::<NatGateway>(&context.world, id);
    let has = |address: &NatAddress| ips.contains(&address.private_ip);
    gateway.map(|gateway| wire_addresses(state, gateway, has, status)).unwrap_or_default()
}

/// DisassociateNatGatewayAddress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html>
pub async fn disassociate_nat_gateway_address(
    context: Context,
    input: DisassociateNatGatewayAddressRequest,
) -> Result<DisassociateNatGatewayAddressResult, ApiError> {
    let id = required(input.nat_gateway_id.as_deref())?;
    check_drain(input.max_drain_duration_seconds)?;
    let associations: Vec<_> = ids::parse_all(Noun::AddressAssociation, &input.association_ids)?;
    if associations.is_empty() {
        return Err(ApiError::missing("associationIds"));
    }
    let before = context.state();
    let ips =
        context.transact(|txn| nat_gateways::disassociate(txn, &context.world, &id, &associations)).await?;
    Ok(DisassociateNatGatewayAddressResult {
        nat_gateway_id: Some(id.to_string()),
        nat_gateway_addresses: those_with(&before, &context, &id, &ips, "disassociating"),
    })
}

/// AssignPrivateNatGatewayAddress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html>
pub async fn assign_private_nat_gateway_address(
    context: Context,
    input: AssignPrivateNatGatewayAddressRequest,
) -> Result<AssignPrivateNatGatewayAddressResult, ApiError> {
    let id = required(input.nat_gateway_id.as_deref())?;
    let named = ips(&input.private_ip_addresses)?;
    let count = further(input.private_ip_address_count, &input.private_ip_addresses)?;
    if named.is_empty() && count == 0 {
        return Err(ApiError::missing("privateIpAddresses or privateIpAddressCount"));
    }
    let new =
        context.transact(|txn| nat_gateways::assign_private(txn, &context.world, &id, &named, count)).await?;
    Ok(AssignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.to_string()),
        nat_gateway_addresses: those_with(&context.state(), &context, &id, &new, "assigning"),
    })
}

/// UnassignPrivateNatGatewayAddress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateNatGatewayAddress.html>
pub async fn unassign_private_nat_gateway_address(
    context: Context,
    input: UnassignPrivateNatGatewayAddressRequest,
) -> Result<UnassignPrivateNatGatewayAddressResult, ApiError> {
    let id = required(input.nat_gateway_id.as_deref())?;
    check_drain(input.max_drain_duration_seconds)?;
    let ips = ips(&input.private_ip_addresses)?;
    if ips.is_empty() {
        return Err(ApiError::missing("privateIpAddresses"));
    }
    let before = context.state();
    context.transact(|txn| nat_gateways::unassign_private(txn, &context.world, &id, &ips)).await?;
    Ok(UnassignPrivateNatGatewayAddressResult {
        nat_gateway_id: Some(id.to_string()),
        nat_gateway_addresses: those_with(&before, &context, &id, &ips, "unassigning"),
    })
}
