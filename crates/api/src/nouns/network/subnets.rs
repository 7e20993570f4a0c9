//! DescribeSubnets.

use std::net::Ipv4Addr;

use cumulet_aws_model::ec2::{
    self, DescribeSubnetsRequest, DescribeSubnetsResult, PrivateDnsNameOptionsOnLaunch,
};
use cumulet_control::{Noun, catalog};
use cumulet_model::network::Subnet;
use cumulet_model::{SubnetId, Tags};

use super::{Listed, Query, arn, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, tagspec};

impl Listed<'_, Subnet> {
    /// Addresses that nobody has, without the reserved ones.
    fn free_addresses(&self) -> u32 {
        let first = (self.record.id.clone(), Ipv4Addr::UNSPECIFIED);
        let last = (self.record.id.clone(), Ipv4Addr::BROADCAST);
        let taken = self.state.subnet_ips.range(first..=last).count();
        self.record.capacity().saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX))
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
            assign_ipv6_address_on_creation: Some(false),
            tags: tagspec::wire(&subnet.tags),
            subnet_arn: Some(self.arn()),
            enable_dns64: Some(false),
            ipv6_native: Some(false),
            private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
                hostname_type: Some("ip-name".into()),
                enable_resource_name_dns_a_record: Some(false),
                enable_resource_name_dns_aaaa_record: Some(false),
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
            "enable-dns64"
            | "ipv6-native"
            | "map-customer-owned-ip-on-launch"
            | "private-dns-name-options-on-launch.enable-resource-name-dns-a-record"
            | "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => emit("false"),
            "map-public-ip-on-launch" => emit(truth(subnet.map_public_ip_on_launch)),
            "owner-id" => emit(subnet.world.account.as_str()),
            "private-dns-name-options-on-launch.hostname-type" => emit("ip-name"),
            "state" => emit("available"),
            "subnet-arn" => emit(&self.arn()),
            "subnet-id" => emit(subnet.id.as_str()),
            "vpc-id" => emit(subnet.vpc_id.as_str()),
            // What only IPv6 and Outposts have.
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
