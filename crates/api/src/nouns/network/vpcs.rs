//! DescribeVpcs, DescribeVpcAttribute, DescribeDhcpOptions.

use cumulet_aws_model::ec2::{
    self, AttributeBooleanValue, AttributeValue, DescribeDhcpOptionsRequest, DescribeDhcpOptionsResult,
    DescribeVpcAttributeRequest, DescribeVpcAttributeResult, DescribeVpcsRequest, DescribeVpcsResult,
    DhcpConfiguration, VpcCidrBlockAssociation, VpcCidrBlockState,
};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{DhcpOptions, Vpc};
use cumulet_model::{DhcpOptionsId, Tags, VpcId};

use super::{Listed, Query, list, truth};
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
            "dhcp-options-id" | "dhcpOptionsId" => emit(vpc.dhcp_options_id.as_str()),
            "is-default" | "isDefault" => emit(truth(vpc.is_default)),
            "owner-id" => emit(vpc.world.account.as_str()),
            "state" => emit("available"),
            "vpc-id" => emit(vpc.id.as_str()),
            // What only IPv6 has.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

fn wire(vpc: &Vpc) -> ec2::Vpc {
    ec2::Vpc {
        owner_id: Some(vpc.world.account.to_string()),
        instance_tenancy: Some("default".into()),
        cidr_block_association_set: vpc
            .cidrs
            .iter()
            .map(|(id, cidr)| VpcCidrBlockAssociation {
                association_id: Some(id.to_string()),
                cidr_block: Some(cidr.to_string()),
                cidr_block_state: Some(VpcCidrBlockState {
                    state: Some("associated".into()),
                    status_message: None,
                }),
            })
            .collect(),
        is_default: Some(vpc.is_default),
        tags: tagspec::wire(&vpc.tags),
        vpc_id: Some(vpc.id.to_string()),
        state: Some("available".into()),
        cidr_block: vpc.cidrs.first().map(|(_, cidr)| cidr.to_string()),
        dhcp_options_id: Some(vpc.dhcp_options_id.to_string()),
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
    let vpc = state
        .get::<Vpc>(&context.world, &id)
        .ok_or_else(|| Error::NotFound { noun: Noun::Vpc, ids: id.to_string() })?;
    let mut result = DescribeVpcAttributeResult { vpc_id: Some(id.to_string()), ..Default::default() };
    let value = |value: bool| Some(AttributeBooleanValue { value: Some(value) });
    match attribute {
        "enableDnsSupport" => result.enable_dns_support = value(vpc.dns_support),
        "enableDnsHostnames" => result.enable_dns_hostnames = value(vpc.dns_hostnames),
        "enableNetworkAddressUsageMetrics" => result.enable_network_address_usage_metrics = value(false),
        other => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter attribute is invalid. Unknown vpc attribute"
            )));
        }
    }
    Ok(result)
}

impl Filterable for Listed<'_, DhcpOptions> {
    const FILTERS: &'static [&'static str] = &["dhcp-options-id", "key", "owner-id", "value"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "dhcp-options-id" => emit(self.record.id.as_str()),
            "key" => self.record.options.iter().for_each(|(key, _)| emit(key)),
            "value" => {
                self.record.options.iter().flat_map(|(_, values)| values).for_each(|value| emit(value))
            }
            "owner-id" => emit(self.record.world.account.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeDhcpOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html>
pub async fn describe_dhcp_options(
    context: Context,
    input: DescribeDhcpOptionsRequest,
) -> Result<DescribeDhcpOptionsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::DhcpOptions,
        ids_name: "dhcpOptionsSet",
        ids: &input.dhcp_options_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<DhcpOptions, DhcpOptionsId>(&context, &state, &query)?;
    let wire = |options: &DhcpOptions| ec2::DhcpOptions {
        owner_id: Some(options.world.account.to_string()),
        tags: tagspec::wire(&options.tags),
        dhcp_options_id: Some(options.id.to_string()),
        dhcp_configurations: options
            .options
            .iter()
            .map(|(key, values)| DhcpConfiguration {
                key: Some(key.clone()),
                values: values.iter().map(|value| AttributeValue { value: Some(value.clone()) }).collect(),
            })
            .collect(),
    };
    Ok(DescribeDhcpOptionsResult {
        next_token: page.next_token,
        dhcp_options: page.items.iter().map(|listed| wire(listed.record)).collect(),
    })
}
