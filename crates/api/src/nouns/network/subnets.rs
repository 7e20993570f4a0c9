//! Subnets: their descriptions, ranges and attributes.

use cumulet_aws_model::ec2::{
    self, AssociateSubnetCidrBlockRequest, AssociateSubnetCidrBlockResult, CreateDefaultSubnetRequest,
    CreateDefaultSubnetResult, CreateSubnetRequest, CreateSubnetResult, DeleteSubnetRequest,
    DescribeSubnetsRequest, DescribeSubnetsResult, DisassociateSubnetCidrBlockRequest,
    DisassociateSubnetCidrBlockResult, ModifySubnetAttributeRequest, PrivateDnsNameOptionsOnLaunch,
    SubnetCidrBlockState, SubnetIpv6CidrBlockAssociation,
};
use cumulet_control::subnets::{NewSubnet, SubnetAttribute, ZoneRef};
use cumulet_control::{Noun, addresses, catalog, subnets};
use cumulet_model::network::Subnet;
use cumulet_model::{ResourceId, SubnetCidrAssociationId, SubnetId, Tags};
use ipnet::Ipv6Net;

use super::{Listed, Query, arn, ipv4_cidr, ipv6_cidr, list, one_attribute, required, truth, without};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

fn wire_ipv6((id, cidr): &(SubnetCidrAssociationId, Ipv6Net), state: &str) -> SubnetIpv6CidrBlockAssociation {
    SubnetIpv6CidrBlockAssociation {
        association_id: Some(id.to_string()),
        ipv6_cidr_block: Some(cidr.to_string()),
        ipv6_cidr_block_state: Some(SubnetCidrBlockState { state: Some(state.into()), status_message: None }),
        ipv6_address_attribute: Some("public".into()),
        ip_source: Some("amazon".into()),
    }
}

fn hostname_type(subnet: &Subnet) -> &'static str {
    if subnet.names.resource_name { "resource-name" } else { "ip-name" }
}

impl Listed<'_, Subnet> {
    /// Addresses that nobody has, without the five of EC2.
    fn free_addresses(&self) -> u32 {
        addresses::count_available(self.state, self.record)
    }

    fn zone_id(&self) -> Option<&'static str> {
        catalog::zone_id(&self.record.world.region, &self.record.zone)
    }

    fn arn(&self) -> String {
        arn(&self.record.world, "subnet", self.record.id.as_str())
    }

    fn wire(&self) -> ec2::Subnet {
        let subnet = self.record;
        ec2::Subnet {
            availability_zone_id: self.zone_id().map(str::to_owned),
            map_customer_owned_ip_on_launch: Some(false),
            owner_id: Some(subnet.world.account.to_string()),
            assign_ipv6_address_on_creation: Some(subnet.assign_ipv6_on_creation),
            ipv6_cidr_block_association_set: subnet
                .ipv6_cidrs
                .iter()
                .map(|cidr| wire_ipv6(cidr, "associated"))
                .collect(),
            tags: tagspec::wire(&subnet.tags),
            subnet_arn: Some(self.arn()),
            enable_dns64: Some(subnet.names.dns64),
            ipv6_native: Some(false),
            private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
                hostname_type: Some(hostname_type(subnet).into()),
                enable_resource_name_dns_a_record: Some(subnet.names.a_record),
                enable_resource_name_dns_aaaa_record: Some(subnet.names.aaaa_record),
            }),
            subnet_id: Some(subnet.id.to_string()),
            state: Some("available".into()),
            vpc_id: Some(subnet.vpc_id.to_string()),
            cidr_block: Some(subnet.cidr.to_string()),
            available_ip_address_count: i32::try_from(self.free_addresses()).ok(),
            availability_zone: Some(subnet.zone.clone()),
            default_for_az: Some(subnet.is_default),
            map_public_ip_on_launch: Some(subnet.map_public_ip_on_launch),
            ..Default::default()
        }
    }
}

impl Filterable for Listed<'_, Subnet> {
    const FILTERS: &'static [&'static str] = &[
        "availability-zone",
        "availability-zone-id",
        "availabilityZone",
        "availabilityZoneId",
        "available-ip-address-count",
        "cidr",
        "cidr-block",
        "cidrBlock",
        "customer-owned-ipv4-pool",
        "default-for-az",
        "defaultForAz",
        "enable-dns64",
        "enable-lni-at-device-index",
        "ipv6-cidr-block-association.association-id",
        "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.state",
        "ipv6-native",
        "map-customer-owned-ip-on-launch",
        "map-public-ip-on-launch",
        "outpost-arn",
        "owner-id",
        "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
        "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
        "private-dns-name-options-on-launch.hostname-type",
        "state",
        "subnet-arn",
        "subnet-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let subnet = self.record;
        match filter {
            "availability-zone" | "availabilityZone" => emit(&subnet.zone),
            "availability-zone-id" | "availabilityZoneId" => self.zone_id().into_iter().for_each(emit),
            "available-ip-address-count" => emit(&self.free_addresses().to_string()),
            "cidr" | "cidr-block" | "cidrBlock" => emit(&subnet.cidr.to_string()),
            "default-for-az" | "defaultForAz" => emit(truth(subnet.is_default)),
            "enable-dns64" => emit(truth(subnet.names.dns64)),
            "ipv6-cidr-block-association.association-id" => {
                subnet.ipv6_cidrs.iter().for_each(|(id, _)| emit(id.as_str()));
            }
            "ipv6-cidr-block-association.ipv6-cidr-block" => {
                subnet.ipv6_cidrs.iter().for_each(|(_, cidr)| emit(&cidr.to_string()));
            }
            "ipv6-cidr-block-association.state" => {
                subnet.ipv6_cidrs.iter().for_each(|_| emit("associated"));
            }
            "ipv6-native" | "map-customer-owned-ip-on-launch" => emit("false"),
            "private-dns-name-options-on-launch.enable-resource-name-dns-a-record" => {
                emit(truth(subnet.names.a_record));
            }
            "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => {
                emit(truth(subnet.names.aaaa_record));
            }
            "map-public-ip-on-launch" => emit(truth(subnet.map_public_ip_on_launch)),
            "owner-id" => emit(subnet.world.account.as_str()),
            "private-dns-name-options-on-launch.hostname-type" => emit(hostname_type(subnet)),
            "state" => emit("available"),
            "subnet-arn" => emit(&self.arn()),
            "subnet-id" => emit(subnet.id.as_str()),
            "vpc-id" => emit(subnet.vpc_id.as_str()),
            // What only Outposts have.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeSubnets: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html>
pub async fn describe_subnets(
    context: Context,
    input: DescribeSubnetsRequest,
) -> Result<DescribeSubnetsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::Subnet,
        ids_name: "subnetSet",
        ids: &input.subnet_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<Subnet, SubnetId>(&context, &state, &query)?;
    Ok(DescribeSubnetsResult {
        next_token: page.next_token,
        subnets: page.items.iter().map(Listed::wire).collect(),
    })
}

const NO_IPAM: &str = "this server has no IPAM; name the range";
const NO_OUTPOSTS: &str = "this server has no Outposts";
const NO_IPV6_ONLY: &str =
    "instances of this server always have an IPv4 address; make a subnet with both families";

/// One subnet, described.
fn described(context: &Context, subnet: &Subnet) -> ec2::Subnet {
    Listed { state: &context.state(), record: subnet }.wire()
}

fn zone_ref(name: Option<&str>, id: Option<&str>) -> Result<Option<ZoneRef>, ApiError> {
    match (name, id) {
        (Some(_), Some(_)) => Err(ApiError::invalid_combination(
            "The parameter availabilityZone cannot be used with the parameter availabilityZoneId",
        )),
        (Some(name), None) => Ok(Some(ZoneRef::Name(name.to_owned()))),
        (None, Some(id)) => Ok(Some(ZoneRef::Id(id.to_owned()))),
        (None, None) => Ok(None),
    }
}

/// CreateSubnet: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html>
pub async fn create_subnet(
    context: Context,
    input: CreateSubnetRequest,
) -> Result<CreateSubnetResult, ApiError> {
    without("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv4NetmaskLength", input.ipv4_netmask_length.is_some(), NO_IPAM)?;
    without("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some(), NO_IPAM)?;
    without("OutpostArn", input.outpost_arn.is_some(), NO_OUTPOSTS)?;
    without("Ipv6Native", input.ipv6_native == Some(true), NO_IPV6_ONLY)?;
    let new = NewSubnet {
        vpc_id: ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?,
        zone: zone_ref(input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?,
        cidr: ipv4_cidr("cidrBlock", required(input.cidr_block.as_ref(), "cidrBlock")?)?,
        ipv6: input.ipv6_cidr_block.as_deref().map(|cidr| ipv6_cidr("ipv6CidrBlock", cidr)).transpose()?,
        tags: tagspec::for_type(&input.tag_specifications, "subnet", &["subnet"])?,
    };
    let made = context.transact(|txn| subnets::create(txn, &context.world, &new)).await?;
    Ok(CreateSubnetResult { subnet: Some(described(&context, &made)) })
}

/// CreateDefaultSubnet: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html>
pub async fn create_default_subnet(
    context: Context,
    input: CreateDefaultSubnetRequest,
) -> Result<CreateDefaultSubnetResult, ApiError> {
    without("Ipv6Native", input.ipv6_native == Some(true), NO_IPV6_ONLY)?;
    let zone = zone_ref(input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    let zone = zone.ok_or_else(|| ApiError::missing("availabilityZone or availabilityZoneId"))?;
    let made = context.transact(|txn| subnets::create_default(txn, &context.world, &zone)).await?;
    Ok(CreateDefaultSubnetResult { subnet: Some(described(&context, &made)) })
}

/// DeleteSubnet: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html>
pub async fn delete_subnet(context: Context, input: DeleteSubnetRequest) -> Result<(), ApiError> {
    let id: SubnetId = ids::parse(Noun::Subnet, required(input.subnet_id.as_ref(), "subnetId")?)?;
    context.transact(|txn| subnets::delete(txn, &context.world, &id)).await
}

/// ModifySubnetAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html>
pub async fn modify_subnet_attribute(
    context: Context,
    input: ModifySubnetAttributeRequest,
) -> Result<(), ApiError> {
    without("MapCustomerOwnedIpOnLaunch", input.map_customer_owned_ip_on_launch.is_some(), NO_OUTPOSTS)?;
    without("CustomerOwnedIpv4Pool", input.customer_owned_ipv4_pool.is_some(), NO_OUTPOSTS)?;
    without("EnableLniAtDeviceIndex", input.enable_lni_at_device_index.is_some(), NO_OUTPOSTS)?;
    without("DisableLniAtDeviceIndex", input.disable_lni_at_device_index.is_some(), NO_OUTPOSTS)?;
    let id: SubnetId = ids::parse(Noun::Subnet, required(input.subnet_id.as_ref(), "subnetId")?)?;
    let names = match input.private_dns_hostname_type_on_launch.as_deref() {
        None => None,
        Some("ip-name") => Some(Some(SubnetAttribute::ResourceNames(false))),
        Some("resource-name") => Some(Some(SubnetAttribute::ResourceNames(true))),
        Some(other) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter privateDnsHostnameTypeOnLaunch is invalid. Valid values: ip-name, \
                 resource-name"
            )));
        }
    };
    let attribute = one_attribute([
        (
            "assignIpv6AddressOnCreation",
            input.assign_ipv6_address_on_creation.map(|v| v.value.map(SubnetAttribute::AssignIpv6)),
        ),
        (
            "mapPublicIpOnLaunch",
            input.map_public_ip_on_launch.map(|v| v.value.map(SubnetAttribute::MapPublicIp)),
        ),
        ("enableDns64", input.enable_dns64.map(|v| v.value.map(SubnetAttribute::Dns64))),
        ("privateDnsHostnameTypeOnLaunch", names),
        (
            "enableResourceNameDnsARecordOnLaunch",
            input.enable_resource_name_dns_a_record_on_launch.map(|v| v.value.map(SubnetAttribute::ARecord)),
        ),
        (
            "enableResourceNameDnsAAAARecordOnLaunch",
            input
                .enable_resource_name_dns_aaaa_record_on_launch
                .map(|v| v.value.map(SubnetAttribute::AaaaRecord)),
        ),
    ])?;
    context.transact(|txn| subnets::modify(txn, &context.world, &id, attribute)).await
}

/// AssociateSubnetCidrBlock: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html>
pub async fn associate_subnet_cidr_block(
    context: Context,
    input: AssociateSubnetCidrBlockRequest,
) -> Result<AssociateSubnetCidrBlockResult, ApiError> {
    without("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some(), NO_IPAM)?;
    without("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some(), NO_IPAM)?;
    let id: SubnetId = ids::parse(Noun::Subnet, required(input.subnet_id.as_ref(), "subnetId")?)?;
    let net = ipv6_cidr("ipv6CidrBlock", required(input.ipv6_cidr_block.as_ref(), "ipv6CidrBlock")?)?;
    let subnet = context.transact(|txn| subnets::associate_cidr(txn, &context.world, &id, net)).await?;
    Ok(AssociateSubnetCidrBlockResult {
        ipv6_cidr_block_association: subnet.ipv6_cidrs.last().map(|cidr| wire_ipv6(cidr, "associating")),
        subnet_id: Some(subnet.id.to_string()),
    })
}

/// DisassociateSubnetCidrBlock:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html>
pub async fn disassociate_subnet_cidr_block(
    context: Context,
    input: DisassociateSubnetCidrBlockRequest,
) -> Result<DisassociateSubnetCidrBlockResult, ApiError> {
    let id = required(input.association_id.as_ref(), "associationId")?;
    let id = SubnetCidrAssociationId::parse(id).map_err(|_| {
        ApiError::client("InvalidSubnetCidrBlockAssociationID.Malformed", format!("Invalid id: \"{id}\""))
    })?;
    let subnet = context.transact(|txn| subnets::disassociate_cidr(txn, &context.world, &id)).await?;
    let cidr = subnet.ipv6_cidrs.iter().find(|(have, _)| *have == id);
    Ok(DisassociateSubnetCidrBlockResult {
        ipv6_cidr_block_association: cidr.map(|cidr| wire_ipv6(cidr, "disassociating")),
        subnet_id: Some(subnet.id.to_string()),
    })
}
