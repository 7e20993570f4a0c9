//! DescribeNetworkInterfaces: interfaces as callers and filters see them.

use std::net::Ipv4Addr;

use cumulet_aws_model::ec2::{
    DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult, GroupIdentifier,
    Ipv4PrefixSpecification, Ipv6PrefixSpecification, NetworkInterface, NetworkInterfaceAssociation,
    NetworkInterfaceAttachment, NetworkInterfaceIpv6Address, NetworkInterfacePrivateIpAddress,
    OperatorResponse,
};
use cumulet_control::db::State;
use cumulet_control::{Noun, catalog};
use cumulet_model::instance::{private_dns_name, public_dns_name, resource_dns_name};
use cumulet_model::network::{Address, AttachmentStatus, Eni, EniManager, SecurityGroup, Vpc, format_mac};
use cumulet_model::{EniId, Tags};

use super::{Listed, Query, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, tagspec, time};

/// The public address of a private one.
pub struct Public<'a> {
    /// The address.
    pub ip: Ipv4Addr,
    /// The Elastic IP address that it is; none for an automatic one.
    pub elastic: Option<&'a Address>,
    /// Its name; none where the VPC gives no names.
    pub name: Option<String>,
}

impl<'a> Public<'a> {
    /// That of an interface's private address, if it has one.
    pub fn of(state: &'a State, eni: &Eni, private: Ipv4Addr) -> Option<Self> {
        let elastic = state.elastic_ip(&eni.id, private);
        let automatic = || eni.public_ip.filter(|_| eni.private_ips.first() == Some(&private));
        let ip = elastic.map(|address| address.public_ip).or_else(automatic)?;
        let names = state.get::<Vpc>(&eni.world, &eni.vpc_id).is_some_and(|vpc| vpc.dns_hostnames);
        Some(Self { ip, elastic, name: names.then(|| public_dns_name(ip, &eni.world.region)) })
    }

    /// That of an interface's primary address.
    pub fn primary(state: &'a State, eni: &Eni) -> Option<Self> {
        Self::of(state, eni, *eni.private_ips.first()?)
    }

    /// Those of all private addresses of an interface.
    pub fn all(state: &'a State, eni: &'a Eni) -> impl Iterator<Item = Self> + 'a {
        eni.private_ips.iter().filter_map(move |ip| Self::of(state, eni, *ip))
    }

    /// Whose it is, as `ipOwnerId`.
    pub fn owner(&self) -> &str {
        self.elastic.map_or("amazon", |address| address.world.account.as_str())
    }

    /// The value of a field of an association, as filters name it.
    pub fn emit(&self, field: &str, emit: &mut dyn FnMut(&str)) {
        let association = self.elastic.and_then(|address| address.association.as_ref());
        match field {
            "allocation-id" => self.elastic.iter().for_each(|address| emit(address.id.as_str())),
            "association-id" => association.iter().for_each(|association| emit(association.id.as_str())),
            "ip-owner-id" | "owner-id" => emit(self.owner()),
            "public-dns-name" => self.name.iter().for_each(|name| emit(name)),
            "public-ip" => emit(&self.ip.to_string()),
            _ => {}
        }
    }

    fn wire(&self) -> NetworkInterfaceAssociation {
        let association = self.elastic.and_then(|address| address.association.as_ref());
        NetworkInterfaceAssociation {
            allocation_id: self.elastic.map(|address| address.id.to_string()),
            association_id: association.map(|association| association.id.to_string()),
            ip_owner_id: Some(self.owner().to_owned()),
            public_dns_name: Some(self.name.clone().unwrap_or_default()),
            public_ip: Some(self.ip.to_string()),
            ..Default::default()
        }
    }
}

/// The name of an interface's primary address: by its instance's id where the instance is named so.
pub fn private_dns(state: &State, eni: &Eni) -> Option<String> {
    let attachment = eni.attachment.as_ref().filter(|attachment| attachment.device_index == 0);
    let instance = attachment.and_then(|_| state.instance_of(eni));
    match instance.filter(|instance| instance.names.resource_name) {
        Some(instance) => Some(resource_dns_name(&instance.id, &eni.world.region)),
        None => eni.private_ips.first().map(|ip| private_dns_name(*ip, &eni.world.region)),
    }
}

/// `interfaceType`.
pub fn interface_type(eni: &Eni) -> &'static str {
    match eni.managed_by {
        Some(EniManager::NatGateway(_)) => "nat_gateway",
        Some(EniManager::Endpoint(_)) => "vpc_endpoint",
        None => "interface",
    }
}

/// The values of a filter about what an interface's addresses are, in the words that both descriptions share.
pub fn address_values(eni: &Eni, filter: &str, emit: &mut dyn FnMut(&str)) {
    match filter {
        "ipv6-address" => eni.ipv6.first().iter().for_each(|ip| emit(&ip.to_string())),
        "ipv6-addresses.ipv6-address" => eni.ipv6.iter().for_each(|ip| emit(&ip.to_string())),
        "ipv6-addresses.is-primary-ipv6" => {
            (0..eni.ipv6.len()).for_each(|place| emit(truth(place == 0 && eni.primary_ipv6)));
        }
        "ipv4-prefixes.ipv4-prefix" => eni.prefixes.iter().for_each(|net| emit(&net.to_string())),
        "ipv6-prefixes.ipv6-prefix" => eni.ipv6_prefixes.iter().for_each(|net| emit(&net.to_string())),
        _ => {}
    }
}

/// Who attaches interfaces of gateways and endpoints.
const ATTACHER: &str = "amazon-aws";

impl Listed<'_, Eni> {
    fn public_dns(&self) -> Option<String> {
        Public::primary(self.state, self.record).and_then(|public| public.name)
    }

    fn private_dns(&self) -> Option<String> {
        private_dns(self.state, self.record)
    }

    fn status(&self) -> &'static str {
        let eni = self.record;
        match &eni.attachment {
            Some(attachment) if attachment.status == AttachmentStatus::Detaching => "detaching",
            Some(_) => "in-use",
            None if eni.managed_by.is_some() => "in-use",
            None => "available",
        }
    }

    fn attachment(&self) -> Option<NetworkInterfaceAttachment> {
        let eni = self.record;
        if eni.managed_by.is_some() {
            return Some(NetworkInterfaceAttachment {
                attach_time: Some(time::wire(eni.create_time)),
                attachment_id: Some(format!("ela-attach-{}", eni.id.digits())),
                delete_on_termination: Some(false),
                device_index: Some(1),
                network_card_index: Some(0),
                instance_owner_id: Some(ATTACHER.into()),
                status: Some("attached".into()),
                ..Default::default()
            });
        }
        eni.attachment.as_ref().map(|attachment| NetworkInterfaceAttachment {
            attach_time: Some(time::wire(attachment.attach_time)),
            attachment_id: Some(attachment.id.to_string()),
            delete_on_termination: Some(attachment.delete_on_termination),
            device_index: Some(attachment.device_index),
            network_card_index: Some(0),
            instance_id: Some(attachment.instance_id.to_string()),
            instance_owner_id: Some(eni.instance_world().account.to_string()),
            status: Some(attachment.status.name().into()),
            ..Default::default()
        })
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
        NetworkInterface {
            association: Public::primary(self.state, eni).map(|public| public.wire()),
            attachment: self.attachment(),
            availability_zone: Some(eni.zone.clone()),
            availability_zone_id: self.zone_id().map(str::to_owned),
            description: Some(eni.description.clone()),
            ipv6_address: eni.ipv6.first().map(ToString::to_string),
            ipv6_addresses: eni
                .ipv6
                .iter()
                .enumerate()
                .map(|(place, ip)| NetworkInterfaceIpv6Address {
                    ipv6_address: Some(ip.to_string()),
                    is_primary_ipv6: Some(place == 0 && eni.primary_ipv6),
                    ..Default::default()
                })
                .collect(),
            ipv4_prefixes: eni
                .prefixes
                .iter()
                .map(|net| Ipv4PrefixSpecification { ipv4_prefix: Some(net.to_string()) })
                .collect(),
            ipv6_prefixes: eni
                .ipv6_prefixes
                .iter()
                .map(|net| Ipv6PrefixSpecification { ipv6_prefix: Some(net.to_string()) })
                .collect(),
            groups: eni
                .groups
                .iter()
                .map(|id| GroupIdentifier {
                    group_id: Some(id.to_string()),
                    group_name: self.group_name(id).map(str::to_owned),
                })
                .collect(),
            interface_type: Some(interface_type(eni).into()),
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
                    association: Public::of(self.state, eni, *ip).map(|public| public.wire()),
                    primary: Some(place == 0),
                    private_dns_name: Some(private_dns_name(*ip, &eni.world.region)),
                    private_ip_address: Some(ip.to_string()),
                })
                .collect(),
            requester_id: eni.managed_by.is_some().then(|| eni.world.account.to_string()),
            requester_managed: Some(eni.managed_by.is_some()),
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
        let Some(attachment) = &self.record.attachment else {
            let Some(shown) = self.attachment() else { return };
            return match (field, &self.record.managed_by) {
                ("attach-time", _) => emit(&time::text(self.record.create_time)),
                ("attachment-id", _) => emit(shown.attachment_id.as_deref().unwrap_or_default()),
                ("delete-on-termination", _) => emit("false"),
                ("device-index", _) => emit("1"),
                ("instance-owner-id", _) => emit(ATTACHER),
                ("nat-gateway-id", Some(EniManager::NatGateway(id))) => emit(id.as_str()),
                ("network-card-index", _) => emit("0"),
                ("status", _) => emit("attached"),
                _ => {}
            };
        };
        match field {
            "attach-time" => emit(&time::text(attachment.attach_time)),
            "attachment-id" => emit(attachment.id.as_str()),
            "delete-on-termination" => emit(truth(attachment.delete_on_termination)),
            "device-index" => emit(&attachment.device_index.to_string()),
            "instance-id" => emit(attachment.instance_id.as_str()),
            "instance-owner-id" => emit(self.record.instance_world().account.as_str()),
            "network-card-index" => emit("0"),
            "status" => emit(attachment.status.name()),
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
            "addresses.primary" => (0..eni.private_ips.len()).for_each(|place| emit(truth(place == 0))),
            "addresses.private-ip-address" => eni.private_ips.iter().for_each(|ip| emit(&ip.to_string())),
            "availability-zone" => emit(&eni.zone),
            "availability-zone-id" => self.zone_id().into_iter().for_each(emit),
            "description" => emit(&eni.description),
            "group-id" => eni.groups.iter().for_each(|id| emit(id.as_str())),
            "group-name" => eni.groups.iter().filter_map(|id| self.group_name(id)).for_each(emit),
            "interface-type" => emit(interface_type(eni)),
            "mac-address" => emit(&format_mac(eni.mac)),
            "network-interface-id" => emit(eni.id.as_str()),
            "operator.managed" => emit("false"),
            "requester-id" if eni.managed_by.is_some() => emit(eni.world.account.as_str()),
            "requester-managed" => emit(truth(eni.managed_by.is_some())),
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
                } else if let Some(field) = other.strip_prefix("addresses.association.") {
                    Public::all(self.state, eni).for_each(|public| public.emit(field, emit));
                } else if let Some(field) = other.strip_prefix("association.") {
                    Public::primary(self.state, eni).iter().for_each(|public| public.emit(field, emit));
                } else {
                    address_values(eni, other, emit);
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
/// No interface here has an operator, so IncludeManagedResources changes nothing.
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

/// An interface as replies show it.
pub(super) fn shown(state: &State, eni: &Eni) -> NetworkInterface {
    Listed { state, record: eni }.wire()
}
