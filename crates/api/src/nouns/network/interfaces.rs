//! DescribeNetworkInterfaces.

use cumulet_aws_model::ec2::{
    DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult, GroupIdentifier, NetworkInterface,
    NetworkInterfaceAssociation, NetworkInterfaceAttachment, NetworkInterfacePrivateIpAddress,
    OperatorResponse,
};
use cumulet_control::{Noun, catalog};
use cumulet_model::instance::{private_dns_name, public_dns_name};
use cumulet_model::network::{Eni, SecurityGroup, Vpc, format_mac};
use cumulet_model::{EniId, Tags};

use super::{Listed, Query, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, tagspec, time};

impl Listed<'_, Eni> {
    fn public_dns(&self) -> Option<String> {
        let eni = self.record;
        let names = self.state.get::<Vpc>(&eni.world, &eni.vpc_id).is_some_and(|vpc| vpc.dns_hostnames);
        eni.public_ip.filter(|_| names).map(|ip| public_dns_name(ip, &eni.world.region))
    }

    fn private_dns(&self) -> Option<String> {
        self.record.private_ips.first().map(|ip| private_dns_name(*ip, &self.record.world.region))
    }

    fn status(&self) -> &'static str {
        if self.record.attachment.is_some() { "in-use" } else { "available" }
    }

    fn zone_id(&self) -> Option<&'static str> {
        catalog::zone_id(&self.record.world.region, &self.record.zone)
    }

    fn group_name(&self, id: &cumulet_model::SecurityGroupId) -> Option<&str> {
        self.state.get::<SecurityGroup>(&self.record.world, id).map(|group| group.name.as_str())
    }

    fn wire(&self) -> NetworkInterface {
        let eni = self.record;
        let account = eni.world.account.to_string();
        let association = eni.public_ip.map(|ip| NetworkInterfaceAssociation {
            ip_owner_id: Some("amazon".into()),
            public_dns_name: Some(self.public_dns().unwrap_or_default()),
            public_ip: Some(ip.to_string()),
            ..Default::default()
        });
        NetworkInterface {
            association: association.clone(),
            attachment: eni.attachment.as_ref().map(|attachment| NetworkInterfaceAttachment {
                attach_time: Some(time::wire(attachment.attach_time)),
                attachment_id: Some(attachment.id.to_string()),
                delete_on_termination: Some(attachment.delete_on_termination),
                device_index: Some(attachment.device_index),
                network_card_index: Some(0),
                instance_id: Some(attachment.instance_id.to_string()),
                instance_owner_id: Some(account.clone()),
                status: Some("attached".into()),
                ..Default::default()
            }),
            availability_zone: Some(eni.zone.clone()),
            availability_zone_id: self.zone_id().map(str::to_owned),
            description: Some(eni.description.clone()),
            groups: eni
                .groups
                .iter()
                .map(|id| GroupIdentifier {
                    group_id: Some(id.to_string()),
                    group_name: self.group_name(id).map(str::to_owned),
                })
                .collect(),
            interface_type: Some("interface".into()),
            mac_address: Some(format_mac(eni.mac)),
            network_interface_id: Some(eni.id.to_string()),
            owner_id: Some(account),
            private_dns_name: self.private_dns(),
            public_dns_name: self.public_dns(),
            private_ip_address: eni.private_ips.first().map(ToString::to_string),
            private_ip_addresses: eni
                .private_ips
                .iter()
                .enumerate()
                .map(|(place, ip)| NetworkInterfacePrivateIpAddress {
                    association: association.clone().filter(|_| place == 0),
                    primary: Some(place == 0),
                    private_dns_name: Some(private_dns_name(*ip, &eni.world.region)),
                    private_ip_address: Some(ip.to_string()),
                })
                .collect(),
            requester_managed: Some(false),
            source_dest_check: Some(eni.source_dest_check),
            status: Some(self.status().into()),
            subnet_id: Some(eni.subnet_id.to_string()),
            tag_set: tagspec::wire(&eni.tags),
            vpc_id: Some(eni.vpc_id.to_string()),
            operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
            ..Default::default()
        }
    }

    /// Values of the filters about the attachment.
    fn attachment_values(&self, field: &str, emit: &mut dyn FnMut(&str)) {
        let Some(attachment) = &self.record.attachment else { return };
        match field {
            "attach-time" => emit(&time::text(attachment.attach_time)),
            "attachment-id" => emit(attachment.id.as_str()),
            "delete-on-termination" => emit(truth(attachment.delete_on_termination)),
            "device-index" => emit(&attachment.device_index.to_string()),
            "instance-id" => emit(attachment.instance_id.as_str()),
            "instance-owner-id" => emit(self.record.world.account.as_str()),
            "network-card-index" => emit("0"),
            "status" => emit("attached"),
            _ => {}
        }
    }
}

impl Filterable for Listed<'_, Eni> {
    const FILTERS: &'static [&'static str] = &[
        "addresses.association.owner-id",
        "addresses.association.public-ip",
        "addresses.primary",
        "addresses.private-ip-address",
        "associated-subnets",
        "association.allocation-id",
        "association.association-id",
        "association.carrier-ip",
        "association.customer-owned-ip",
        "association.ip-owner-id",
        "association.public-dns-name",
        "association.public-ip",
        "attachment.attach-time",
        "attachment.attachment-id",
        "attachment.delete-on-termination",
        "attachment.device-index",
        "attachment.instance-id",
        "attachment.instance-owner-id",
        "attachment.nat-gateway-id",
        "attachment.network-card-index",
        "attachment.status",
        "availability-zone",
        "availability-zone-id",
        "description",
        "group-id",
        "group-name",
        "interface-type",
        "ipv6-addresses.ipv6-address",
        "mac-address",
        "network-interface-id",
        "operator.managed",
        "operator.principal",
        "owner-id",
        "private-dns-name",
        "private-ip-address",
        "requester-id",
        "requester-managed",
        "source-dest-check",
        "status",
        "subnet-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let eni = self.record;
        match filter {
            "addresses.association.owner-id" | "association.ip-owner-id" => {
                eni.public_ip.iter().for_each(|_| emit("amazon"))
            }
            "addresses.association.public-ip" | "association.public-ip" => {
                eni.public_ip.iter().for_each(|ip| emit(&ip.to_string()));
            }
            "addresses.primary" => (0..eni.private_ips.len()).for_each(|place| emit(truth(place == 0))),
            "addresses.private-ip-address" => eni.private_ips.iter().for_each(|ip| emit(&ip.to_string())),
            "association.public-dns-name" => self.public_dns().iter().for_each(|name| emit(name)),
            "availability-zone" => emit(&eni.zone),
            "availability-zone-id" => self.zone_id().into_iter().for_each(emit),
            "description" => emit(&eni.description),
            "group-id" => eni.groups.iter().for_each(|id| emit(id.as_str())),
            "group-name" => eni.groups.iter().filter_map(|id| self.group_name(id)).for_each(emit),
            "interface-type" => emit("interface"),
            "mac-address" => emit(&format_mac(eni.mac)),
            "network-interface-id" => emit(eni.id.as_str()),
            "operator.managed" | "requester-managed" => emit("false"),
            "owner-id" => emit(eni.world.account.as_str()),
            "private-dns-name" => self.private_dns().iter().for_each(|name| emit(name)),
            "private-ip-address" => eni.private_ips.first().into_iter().for_each(|ip| emit(&ip.to_string())),
            "source-dest-check" => emit(truth(eni.source_dest_check)),
            "status" => emit(self.status()),
            "subnet-id" => emit(eni.subnet_id.as_str()),
            "vpc-id" => emit(eni.vpc_id.as_str()),
            other => {
                if let Some(field) = other.strip_prefix("attachment.") {
                    self.attachment_values(field, emit);
                }
            }
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeNetworkInterfaces:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html>
///
/// No interface here is managed by a service, so IncludeManagedResources changes nothing.
pub async fn describe_network_interfaces(
    context: Context,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::NetworkInterface,
        ids_name: "networkInterfaceIdSet",
        ids: &input.network_interface_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<Eni, EniId>(&context, &state, &query)?;
    Ok(DescribeNetworkInterfacesResult {
        network_interfaces: page.items.iter().map(Listed::wire).collect(),
        next_token: page.next_token,
    })
}
