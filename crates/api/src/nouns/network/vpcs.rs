//! VPCs: their descriptions, ranges and attributes.

use cumulet_aws_model::ec2::{
    self, AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResult, AttributeBooleanValue,
    CreateDefaultVpcRequest, CreateDefaultVpcResult, CreateVpcRequest, CreateVpcResult, DeleteVpcRequest,
    DescribeVpcAttributeRequest, DescribeVpcAttributeResult, DescribeVpcsRequest, DescribeVpcsResult,
    DisassociateVpcCidrBlockRequest, DisassociateVpcCidrBlockResult, ModifyVpcAttributeRequest,
    ModifyVpcTenancyRequest, ModifyVpcTenancyResult, VpcCidrBlockAssociation, VpcCidrBlockState,
    VpcIpv6CidrBlockAssociation,
};
use cumulet_control::vpcs::{NewCidr, VpcAttribute};
use cumulet_control::{Error, Noun, vpcs};
use cumulet_model::network::Vpc;
use cumulet_model::{ResourceId, Tags, VpcCidrAssociationId, VpcId};
use ipnet::{Ipv4Net, Ipv6Net};

use super::{Listed, Query, ipv4_cidr, list, one_attribute, required, truth, without};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

impl Filterable for Listed<'_, Vpc> {
    const FILTERS: &'static [&'static str] = &[
        "cidr",
        "cidr-block",
        "cidr-block-association.association-id",
        "cidr-block-association.cidr-block",
        "cidr-block-association.state",
        "cidrBlock",
        "dhcp-options-id",
        "dhcpOptionsId",
        "ipv6-cidr-block-association.association-id",
        "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.ipv6-pool",
        "ipv6-cidr-block-association.state",
        "is-default",
        "isDefault",
        "owner-id",
        "state",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let vpc = self.record;
        match filter {
            // Of the primary range only, as the API says.
            "cidr" | "cidr-block" | "cidrBlock" => {
                vpc.cidrs.iter().take(1).for_each(|(_, cidr)| emit(&cidr.to_string()))
            }
            "cidr-block-association.association-id" => vpc.cidrs.iter().for_each(|(id, _)| emit(id.as_str())),
            "cidr-block-association.cidr-block" => {
                vpc.cidrs.iter().for_each(|(_, cidr)| emit(&cidr.to_string()))
            }
            "cidr-block-association.state" => emit("associated"),
            "dhcp-options-id" | "dhcpOptionsId" => emit(options_of(vpc)),
            "ipv6-cidr-block-association.association-id" => {
                vpc.ipv6_cidrs.iter().for_each(|(id, _)| emit(id.as_str()));
            }
            "ipv6-cidr-block-association.ipv6-cidr-block" => {
                vpc.ipv6_cidrs.iter().for_each(|(_, cidr)| emit(&cidr.to_string()));
            }
            "ipv6-cidr-block-association.ipv6-pool" => vpc.ipv6_cidrs.iter().for_each(|_| emit(IPV6_POOL)),
            "ipv6-cidr-block-association.state" => vpc.ipv6_cidrs.iter().for_each(|_| emit("associated")),
            "is-default" | "isDefault" => emit(truth(vpc.is_default)),
            "owner-id" => emit(vpc.world.account.as_str()),
            "state" => emit("available"),
            "vpc-id" => emit(vpc.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// The name of the server's own pool, as EC2 calls its own.
const IPV6_POOL: &str = "Amazon";

/// The id of a VPC's DHCP options, or the word for none.
fn options_of(vpc: &Vpc) -> &str {
    vpc.dhcp_options_id.as_ref().map_or("default", |id| id.as_str())
}

fn block_state(state: &str) -> Option<VpcCidrBlockState> {
    Some(VpcCidrBlockState { state: Some(state.into()), status_message: None })
}

fn wire_ipv4((id, cidr): &(VpcCidrAssociationId, Ipv4Net), state: &str) -> VpcCidrBlockAssociation {
    VpcCidrBlockAssociation {
        association_id: Some(id.to_string()),
        cidr_block: Some(cidr.to_string()),
        cidr_block_state: block_state(state),
    }
}

fn wire_ipv6(
    vpc: &Vpc,
    (id, cidr): &(VpcCidrAssociationId, Ipv6Net),
    state: &str,
) -> VpcIpv6CidrBlockAssociation {
    VpcIpv6CidrBlockAssociation {
        association_id: Some(id.to_string()),
        ipv6_cidr_block: Some(cidr.to_string()),
        ipv6_cidr_block_state: block_state(state),
        network_border_group: Some(vpc.world.region.clone()),
        ipv6_pool: Some(IPV6_POOL.into()),
        ipv6_address_attribute: Some("public".into()),
        ip_source: Some("amazon".into()),
    }
}

pub(super) fn wire(vpc: &Vpc) -> ec2::Vpc {
    ec2::Vpc {
        owner_id: Some(vpc.world.account.to_string()),
        instance_tenancy: Some("default".into()),
        cidr_block_association_set: vpc.cidrs.iter().map(|cidr| wire_ipv4(cidr, "associated")).collect(),
        ipv6_cidr_block_association_set: vpc
            .ipv6_cidrs
            .iter()
            .map(|cidr| wire_ipv6(vpc, cidr, "associated"))
            .collect(),
        is_default: Some(vpc.is_default),
        tags: tagspec::wire(&vpc.tags),
        vpc_id: Some(vpc.id.to_string()),
        state: Some("available".into()),
        cidr_block: vpc.cidrs.first().map(|(_, cidr)| cidr.to_string()),
        dhcp_options_id: Some(options_of(vpc).to_owned()),
        ..Default::default()
    }
}

/// DescribeVpcs: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html>
pub async fn describe_vpcs(
    context: Context,
    input: DescribeVpcsRequest,
) -> Result<DescribeVpcsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::Vpc,
        ids_name: "vpcSet",
        ids: &input.vpc_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<Vpc, VpcId>(&context, &state, &query)?;
    Ok(DescribeVpcsResult {
        next_token: page.next_token,
        vpcs: page.items.iter().map(|listed| wire(listed.record)).collect(),
    })
}

/// DescribeVpcAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html>
pub async fn describe_vpc_attribute(
    context: Context,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult, ApiError> {
    let id = input.vpc_id.as_deref().ok_or_else(|| ApiError::missing("vpcId"))?;
    let id: VpcId = ids::parse(Noun::Vpc, id)?;
    let attribute = input.attribute.as_deref().ok_or_else(|| ApiError::missing("attribute"))?;
    let state = context.state();
    let vpc = state.get::<Vpc>(&context.world, &id).ok_or_else(|| Error::not_found(Noun::Vpc, &id))?;
    let mut result = DescribeVpcAttributeResult { vpc_id: Some(id.to_string()), ..Default::default() };
    let value = |value: bool| Some(AttributeBooleanValue { value: Some(value) });
    match attribute {
        "enableDnsSupport" => result.enable_dns_support = value(vpc.dns_support),
        "enableDnsHostnames" => result.enable_dns_hostnames = value(vpc.dns_hostnames),
        "enableNetworkAddressUsageMetrics" => {
            result.enable_network_address_usage_metrics = value(vpc.address_usage_metrics);
        }
        other => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter attribute is invalid. Unknown vpc attribute"
            )));
        }
    }
    Ok(result)
}

const NO_IPAM: &str =
    "this server has no IPAM: it gives IPv6 ranges from its own pool, and takes IPv4 ranges as given";
const NO_BYOIP: &str =
    "ranges of one's own can't be brought to this server; ask for AmazonProvidedIpv6CidrBlock";

fn border_group(context: &Context, group: Option<&str>, asked_ipv6: bool) -> Result<(), ApiError> {
    let Some(group) = group else { return Ok(()) };
    if !asked_ipv6 {
        return Err(ApiError::invalid_combination(
            "The parameter ipv6CidrBlockNetworkBorderGroup can be used only with amazonProvidedIpv6CidrBlock",
        ));
    }
    if group != context.world.region {
        return Err(ApiError::invalid_value(format!(
            "Value ({group}) for parameter ipv6CidrBlockNetworkBorderGroup is invalid. The only network border group \
             of this region is {}.",
            context.world.region
        )));
    }
    Ok(())
}

/// CreateVpc: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html>
pub async fn create_vpc(context: Context, input: CreateVpcRequest) -> Result<CreateVpcResult, ApiError> {
    without("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv4NetmaskLength", input.ipv4_netmask_length.is_some(), NO_IPAM)?;
    without("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some(), NO_IPAM)?;
    without("Ipv6Pool", input.ipv6_pool.is_some(), NO_BYOIP)?;
    without("Ipv6CidrBlock", input.ipv6_cidr_block.is_some(), NO_BYOIP)?;
    without(
        "VpcEncryptionControl",
        input.vpc_encryption_control.is_some(),
        "traffic within a node never leaves its kernel, and this server has no encryption between nodes",
    )?;
    match input.instance_tenancy.as_deref() {
        None | Some("default") => {}
        Some("dedicated") => {
            return Err(ApiError::unsupported(
                "InstanceTenancy dedicated is not supported: all instances of this server share its hosts.",
            ));
        }
        Some(other) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter instanceTenancy is invalid. Valid values: default, dedicated"
            )));
        }
    }
    let ipv6 = input.amazon_provided_ipv6_cidr_block == Some(true);
    border_group(&context, input.ipv6_cidr_block_network_border_group.as_deref(), ipv6)?;
    let cidr = ipv4_cidr("cidrBlock", required(input.cidr_block.as_ref(), "cidrBlock")?)?;
    let tags = tagspec::for_type(&input.tag_specifications, "vpc", &["vpc"])?;
    let cloud = context.cloud.clone();
    let vpc = context.transact(|txn| cloud.create_vpc(txn, &context.world, cidr, ipv6, tags)).await?;
    Ok(CreateVpcResult { vpc: Some(ec2::Vpc { state: Some("pending".into()), ..wire(&vpc) }) })
}

/// CreateDefaultVpc: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html>
pub async fn create_default_vpc(
    context: Context,
    _input: CreateDefaultVpcRequest,
) -> Result<CreateDefaultVpcResult, ApiError> {
    let vpc = context.transact(|txn| vpcs::create_default(txn, &context.world)).await?;
    Ok(CreateDefaultVpcResult { vpc: Some(ec2::Vpc { state: Some("pending".into()), ..wire(&vpc) }) })
}

/// DeleteVpc: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html>
pub async fn delete_vpc(context: Context, input: DeleteVpcRequest) -> Result<(), ApiError> {
    let id: VpcId = ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?;
    context.transact(|txn| vpcs::delete(txn, &context.world, &id, context.now)).await
}

/// ModifyVpcAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html>
pub async fn modify_vpc_attribute(
    context: Context,
    input: ModifyVpcAttributeRequest,
) -> Result<(), ApiError> {
    let id: VpcId = ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?;
    let attribute = one_attribute([
        ("enableDnsSupport", input.enable_dns_support.map(|v| v.value.map(VpcAttribute::DnsSupport))),
        ("enableDnsHostnames", input.enable_dns_hostnames.map(|v| v.value.map(VpcAttribute::DnsHostnames))),
        (
            "enableNetworkAddressUsageMetrics",
            input
                .enable_network_address_usage_metrics
                .map(|v| v.value.map(VpcAttribute::AddressUsageMetrics)),
        ),
    ])?;
    context.transact(|txn| vpcs::modify(txn, &context.world, &id, attribute)).await
}

/// ModifyVpcTenancy: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html>
///
/// Every VPC here has the tenancy `default`, the only one that the operation can give.
pub async fn modify_vpc_tenancy(
    context: Context,
    input: ModifyVpcTenancyRequest,
) -> Result<ModifyVpcTenancyResult, ApiError> {
    let id: VpcId = ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?;
    let tenancy = required(input.instance_tenancy.as_ref(), "instanceTenancy")?;
    if tenancy != "default" {
        return Err(ApiError::invalid_value(format!(
            "Value ({tenancy}) for parameter instanceTenancy is invalid. Valid values: default"
        )));
    }
    context.transact(|txn| vpcs::find(txn, &context.world, &id)).await?;
    Ok(ModifyVpcTenancyResult { return_value: Some(true) })
}

/// AssociateVpcCidrBlock: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html>
pub async fn associate_vpc_cidr_block(
    context: Context,
    input: AssociateVpcCidrBlockRequest,
) -> Result<AssociateVpcCidrBlockResult, ApiError> {
    without("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv4NetmaskLength", input.ipv4_netmask_length.is_some(), NO_IPAM)?;
    without("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some(), NO_IPAM)?;
    without("Ipv6Pool", input.ipv6_pool.is_some(), NO_BYOIP)?;
    without("Ipv6CidrBlock", input.ipv6_cidr_block.is_some(), NO_BYOIP)?;
    let id: VpcId = ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?;
    let ipv6 = input.amazon_provided_ipv6_cidr_block == Some(true);
    border_group(&context, input.ipv6_cidr_block_network_border_group.as_deref(), ipv6)?;
    let wanted = match (input.cidr_block.as_deref(), ipv6) {
        (Some(_), true) => {
            return Err(ApiError::invalid_combination(
                "The parameter cidrBlock cannot be used with the parameter amazonProvidedIpv6CidrBlock",
            ));
        }
        (Some(cidr), false) => NewCidr::Ipv4(ipv4_cidr("cidrBlock", cidr)?),
        (None, true) => NewCidr::Ipv6,
        (None, false) => return Err(ApiError::missing("cidrBlock or amazonProvidedIpv6CidrBlock")),
    };
    let cloud = context.cloud.clone();
    let (vpc, association) =
        context.transact(|txn| cloud.associate_cidr(txn, &context.world, &id, &wanted)).await?;
    let ipv4 = vpc.cidrs.iter().find(|(id, _)| *id == association);
    let ipv6 = vpc.ipv6_cidrs.iter().find(|(id, _)| *id == association);
    Ok(AssociateVpcCidrBlockResult {
        ipv6_cidr_block_association: ipv6.map(|cidr| wire_ipv6(&vpc, cidr, "associating")),
        cidr_block_association: ipv4.map(|cidr| wire_ipv4(cidr, "associating")),
        vpc_id: Some(vpc.id.to_string()),
    })
}

/// DisassociateVpcCidrBlock: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html>
pub async fn disassociate_vpc_cidr_block(
    context: Context,
    input: DisassociateVpcCidrBlockRequest,
) -> Result<DisassociateVpcCidrBlockResult, ApiError> {
    let id = required(input.association_id.as_ref(), "associationId")?;
    let id = VpcCidrAssociationId::parse(id).map_err(|_| {
        ApiError::client("InvalidVpcCidrBlockAssociationID.Malformed", format!("Invalid id: \"{id}\""))
    })?;
    let vpc = context.transact(|txn| vpcs::disassociate_cidr(txn, &context.world, &id)).await?;
    let ipv4 = vpc.cidrs.iter().find(|(have, _)| *have == id);
    let ipv6 = vpc.ipv6_cidrs.iter().find(|(have, _)| *have == id);
    Ok(DisassociateVpcCidrBlockResult {
        ipv6_cidr_block_association: ipv6.map(|cidr| wire_ipv6(&vpc, cidr, "disassociating")),
        cidr_block_association: ipv4.map(|cidr| wire_ipv4(cidr, "disassociating")),
        vpc_id: Some(vpc.id.to_string()),
    })
}
