//! Customer gateways and virtual private gateways.

use cumulet_aws_model::ec2::{
    self, AttachVpnGatewayRequest, AttachVpnGatewayResult, CreateCustomerGatewayRequest,
    CreateCustomerGatewayResult, CreateVpnGatewayRequest, CreateVpnGatewayResult,
    DeleteCustomerGatewayRequest, DeleteVpnGatewayRequest, DescribeCustomerGatewaysRequest,
    DescribeCustomerGatewaysResult, DescribeVpnGatewaysRequest, DescribeVpnGatewaysResult,
    DetachVpnGatewayRequest, VpcAttachment,
};
use cumulet_control::Noun;
use cumulet_control::vpn::{self, NewCustomerGateway, NewVpnGateway};
use cumulet_model::network::{CustomerGateway, VpnGateway};
use cumulet_model::{CustomerGatewayId, ResourceId, Tags, Time, VpnGatewayId};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::{ApiError, ids, tagspec};

/// The state of what is deleted at once and shown for a while.
pub fn state(deleted: Option<Time>) -> &'static str {
    if deleted.is_some() { "deleted" } else { "available" }
}

/// Parses an id that a call must give.
pub fn required<I: ResourceId>(noun: Noun, id: Option<&String>) -> Result<I, ApiError> {
    ids::parse(noun, id.map_or("", String::as_str))
}

struct Customer<'a>(&'a CustomerGateway);

impl Customer<'_> {
    fn wire(&self) -> ec2::CustomerGateway {
        let gateway = self.0;
        let extended = gateway.bgp_asn > i32::MAX.unsigned_abs();
        let asn = gateway.bgp_asn.to_string();
        ec2::CustomerGateway {
            device_name: gateway.device_name.clone(),
            tags: tagspec::wire(&gateway.tags),
            customer_gateway_id: Some(gateway.id.to_string()),
            state: Some(state(gateway.delete_time).into()),
            r#type: Some("ipsec.1".into()),
            ip_address: Some(gateway.ip.to_string()),
            bgp_asn: (!extended).then(|| asn.clone()),
            bgp_asn_extended: extended.then_some(asn),
            certificate_arn: None,
        }
    }
}

impl Filterable for Customer<'_> {
    const FILTERS: &'static [&'static str] =
        &["bgp-asn", "customer-gateway-id", "ip-address", "state", "type"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "bgp-asn" => emit(&self.0.bgp_asn.to_string()),
            "customer-gateway-id" => emit(self.0.id.as_str()),
            "ip-address" => emit(&self.0.ip.to_string()),
            "state" => emit(state(self.0.delete_time)),
            "type" => emit("ipsec.1"),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

fn asn(small: Option<i32>, large: Option<i64>) -> Result<u32, ApiError> {
    let wrong = |name: &str, value: i64| {
        ApiError::invalid_value(format!("Value ({value}) for parameter {name} is invalid."))
    };
    match (small, large) {
        (Some(_), Some(_)) => Err(ApiError::invalid_combination(
            "The parameter BgpAsn cannot be used with the parameter BgpAsnExtended",
        )),
        (None, None) => Ok(65000),
        (Some(n), None) => u32::try_from(n).ok().filter(|n| *n > 0).ok_or_else(|| wrong("BgpAsn", n.into())),
        (None, Some(n)) => u32::try_from(n)
            .ok()
            .filter(|n| *n > i32::MAX.unsigned_abs())
            .ok_or_else(|| wrong("BgpAsnExtended", n)),
    }
}

/// CreateCustomerGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html>
pub async fn create_customer_gateway(
    context: Context,
    input: CreateCustomerGatewayRequest,
) -> Result<CreateCustomerGatewayResult, ApiError> {
    if input.certificate_arn.is_some() {
        return Err(ApiError::unsupported(
            "This server has no Certificate Manager; VPN tunnels authenticate by pre-shared keys.",
        ));
    }
    let text = match (&input.ip_address, &input.public_ip) {
        (Some(ip), Some(other)) if ip != other => {
            return Err(ApiError::invalid_combination(
                "The parameter PublicIp cannot be used with the parameter IpAddress",
            ));
        }
        (Some(ip), _) | (None, Some(ip)) => ip,
        (None, None) => return Err(ApiError::missing("IpAddress")),
    };
    if text.parse::<std::net::Ipv6Addr>().is_ok() {
        return Err(ApiError::unsupported("VPN tunnels of this server run over IPv4 addresses."));
    }
    let new = NewCustomerGateway {
        ip: text.parse().map_err(|_| {
            ApiError::invalid_value(format!(
                "Value ({text}) for parameter ipAddress is invalid. Invalid IP address."
            ))
        })?,
        bgp_asn: asn(input.bgp_asn, input.bgp_asn_extended)?,
        device_name: input.device_name.clone().filter(|name| !name.is_empty()),
        tags: tagspec::for_type(&input.tag_specifications, "customer-gateway", &["customer-gateway"])?,
    };
    let id = context.transact(|txn| vpn::create_customer_gateway(txn, &context.world, new)).await?;
    let state = context.state();
    let gateway = state.get::<CustomerGateway>(&context.world, &id);
    Ok(CreateCustomerGatewayResult { customer_gateway: gateway.map(|gateway| Customer(gateway).wire()) })
}

/// DeleteCustomerGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCustomerGateway.html>
pub async fn delete_customer_gateway(
    context: Context,
    input: DeleteCustomerGatewayRequest,
) -> Result<(), ApiError> {
    let id = required(Noun::CustomerGateway, input.customer_gateway_id.as_ref())?;
    context.transact(|txn| vpn::delete_customer_gateway(txn, &context.world, &id, context.now)).await
}

/// DescribeCustomerGateways:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCustomerGateways.html>
pub async fn describe_customer_gateways(
    context: Context,
    input: DescribeCustomerGatewaysRequest,
) -> Result<DescribeCustomerGatewaysResult, ApiError> {
    let state = context.state();
    let wanted: Vec<CustomerGatewayId> = ids::parse_all(Noun::CustomerGateway, &input.customer_gateway_ids)?;
    let filters = Filters::parse::<Customer<'_>>(&input.filters)?;
    let there = |id: &CustomerGatewayId| state.get::<CustomerGateway>(&context.world, id).is_some();
    ids::all_found(Noun::CustomerGateway, &wanted, there)?;
    let gateways = state.customer_gateways.in_world(&context.world).map(Customer);
    let found =
        gateways.filter(|view| (wanted.is_empty() || wanted.contains(&view.0.id)) && filters.matches(view));
    Ok(DescribeCustomerGatewaysResult { customer_gateways: found.map(|view| view.wire()).collect() })
}

struct Private<'a>(&'a VpnGateway);

impl Private<'_> {
    fn wire(&self) -> ec2::VpnGateway {
        let gateway = self.0;
        let attachment = |id: &cumulet_model::VpcId| VpcAttachment {
            vpc_id: Some(id.to_string()),
            state: Some("attached".into()),
        };
        ec2::VpnGateway {
            amazon_side_asn: i64::try_from(gateway.asn).ok(),
            tags: tagspec::wire(&gateway.tags),
            vpn_gateway_id: Some(gateway.id.to_string()),
            state: Some(state(gateway.delete_time).into()),
            r#type: Some("ipsec.1".into()),
            availability_zone: gateway.zone.clone(),
            vpc_attachments: gateway.vpc_id.iter().map(attachment).collect(),
        }
    }
}

impl Filterable for Private<'_> {
    const FILTERS: &'static [&'static str] = &[
        "amazon-side-asn",
        "attachment.state",
        "attachment.vpc-id",
        "availability-zone",
        "state",
        "type",
        "vpn-gateway-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "amazon-side-asn" => emit(&self.0.asn.to_string()),
            "attachment.state" => self.0.vpc_id.iter().for_each(|_| emit("attached")),
            "attachment.vpc-id" => self.0.vpc_id.iter().for_each(|id| emit(id.as_str())),
            "availability-zone" => self.0.zone.iter().for_each(|zone| emit(zone)),
            "state" => emit(state(self.0.delete_time)),
            "type" => emit("ipsec.1"),
            "vpn-gateway-id" => emit(self.0.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// CreateVpnGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnGateway.html>
pub async fn create_vpn_gateway(
    context: Context,
    input: CreateVpnGatewayRequest,
) -> Result<CreateVpnGatewayResult, ApiError> {
    let new = NewVpnGateway {
        asn: input.amazon_side_asn,
        zone: input.availability_zone.clone(),
        tags: tagspec::for_type(&input.tag_specifications, "vpn-gateway", &["vpn-gateway"])?,
    };
    let id = context.transact(|txn| vpn::create_vpn_gateway(txn, &context.world, new)).await?;
    let state = context.state();
    let gateway = state.get::<VpnGateway>(&context.world, &id);
    Ok(CreateVpnGatewayResult { vpn_gateway: gateway.map(|gateway| Private(gateway).wire()) })
}

/// AttachVpnGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVpnGateway.html>
pub async fn attach_vpn_gateway(
    context: Context,
    input: AttachVpnGatewayRequest,
) -> Result<AttachVpnGatewayResult, ApiError> {
    let id = required(Noun::VpnGateway, input.vpn_gateway_id.as_ref())?;
    let vpc = required(Noun::Vpc, input.vpc_id.as_ref())?;
    context.transact(|txn| vpn::attach(txn, &context.world, &id, &vpc)).await?;
    let attachment = VpcAttachment { vpc_id: input.vpc_id, state: Some("attached".into()) };
    Ok(AttachVpnGatewayResult { vpc_attachment: Some(attachment) })
}

/// DetachVpnGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVpnGateway.html>
pub async fn detach_vpn_gateway(context: Context, input: DetachVpnGatewayRequest) -> Result<(), ApiError> {
    let id = required(Noun::VpnGateway, input.vpn_gateway_id.as_ref())?;
    let vpc = required(Noun::Vpc, input.vpc_id.as_ref())?;
    context.transact(|txn| vpn::detach(txn, &context.world, &id, &vpc)).await
}

/// DeleteVpnGateway: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnGateway.html>
pub async fn delete_vpn_gateway(context: Context, input: DeleteVpnGatewayRequest) -> Result<(), ApiError> {
    let id = required(Noun::VpnGateway, input.vpn_gateway_id.as_ref())?;
    context.transact(|txn| vpn::delete_vpn_gateway(txn, &context.world, &id, context.now)).await
}

/// DescribeVpnGateways: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html>
pub async fn describe_vpn_gateways(
    context: Context,
    input: DescribeVpnGatewaysRequest,
) -> Result<DescribeVpnGatewaysResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VpnGatewayId> = ids::parse_all(Noun::VpnGateway, &input.vpn_gateway_ids)?;
    let filters = Filters::parse::<Private<'_>>(&input.filters)?;
    let there = |id: &VpnGatewayId| state.get::<VpnGateway>(&context.world, id).is_some();
    ids::all_found(Noun::VpnGateway, &wanted, there)?;
    let gateways = state.vpn_gateways.in_world(&context.world).map(Private);
    let found =
        gateways.filter(|view| (wanted.is_empty() || wanted.contains(&view.0.id)) && filters.matches(view));
    Ok(DescribeVpnGatewaysResult { vpn_gateways: found.map(|view| view.wire()).collect() })
}
