//! An instance as callers see it, and as filters see it.

use std::borrow::Cow;

use cumulet_aws_model::ec2;
use cumulet_control::cpu_options;
use cumulet_control::db::State;
use cumulet_control::instances::{architecture, automatic_reason, platform_details};
use cumulet_model::instance::{
    Instance, InstanceState, Isolation, Observed, StateReason, ip_text, private_dns_name,
};
use cumulet_model::network::{Eni, SecurityGroup, format_mac};
use cumulet_model::{SecurityGroupId, Tags, World};

use crate::filter::Filterable;
use crate::nouns::network::{Public, address_values, private_dns};
use crate::{tagspec, time};

/// An instance with what belongs to it.
pub struct View<'a> {
    pub state_db: &'a State,
    pub instance: &'a Instance,
    pub state: InstanceState,
}

impl<'a> View<'a> {
    pub fn new(state_db: &'a State, instance: &'a Instance) -> Self {
        let observed = state_db.get::<Observed>(&instance.world, &instance.id);
        Self { state_db, instance, state: instance.state(observed) }
    }

    pub fn enis(&self) -> impl Iterator<Item = &'a Eni> {
        self.state_db.interfaces_of(self.instance)
    }

    pub fn primary(&self) -> Option<&'a Eni> {
        self.enis().next()
    }

    fn public_dns(&self, eni: &Eni) -> Option<String> {
        Public::primary(self.state_db, eni).and_then(|public| public.name)
    }

    /// Why it is as it is. A running instance needs no reason, but where nobody chose its kind: then what was decided
    /// and why.
    fn state_reason(&self) -> Option<Cow<'a, StateReason>> {
        let reason = self.instance.state_reason.as_ref();
        match self.state {
            InstanceState::Pending | InstanceState::Running => {
                let chosen = automatic_reason(self.instance).map(Cow::Owned);
                chosen.or_else(|| reason.filter(|_| self.state == InstanceState::Pending).map(Cow::Borrowed))
            }
            InstanceState::Stopping
            | InstanceState::Stopped
            | InstanceState::ShuttingDown
            | InstanceState::Terminated => reason.map(Cow::Borrowed),
        }
    }

    /// The reply's form.
    pub fn wire(&self) -> ec2::Instance {
        let i = self.instance;
        let cpus = cpu_options::of(i);
        let enis: Vec<&Eni> = self.enis().collect();
        let primary = enis.first().copied();
        // What the instance and its interfaces both show is found once, for a page can have a thousand of them.
        let interfaces: Vec<ec2::InstanceNetworkInterface> =
            enis.iter().map(|eni| self.wire_eni(eni)).collect();
        let first = interfaces.first();
        let public = first.and_then(|eni| eni.association.as_ref());
        let gone = self.state == InstanceState::Terminated;
        ec2::Instance {
            instance_id: Some(i.id.to_string()),
            image_id: Some(i.image_id.to_string()),
            state: Some(wire_state(self.state)),
            private_dns_name: Some(first.and_then(|eni| eni.private_dns_name.clone()).unwrap_or_default()),
            public_dns_name: Some(
                public.and_then(|public| public.public_dns_name.clone()).unwrap_or_default(),
            ),
            state_transition_reason: Some(i.transition_reason.clone()),
            state_reason: self
                .state_reason()
                .map(Cow::into_owned)
                .map(|reason| ec2::StateReason { code: Some(reason.code), message: Some(reason.message) }),
            key_name: i.key_name.clone(),
            ami_launch_index: Some(i.launch_index),
            instance_type: Some(i.instance_type.clone()),
            launch_time: Some(time::wire(i.launch_time)),
            placement: Some(ec2::Placement {
                availability_zone: Some(i.zone.clone()),
                availability_zone_id: cumulet_control::catalog::zone_id(&i.world.region, &i.zone)
                    .map(str::to_owned),
                group_name: Some(String::new()),
                tenancy: Some("default".into()),
                ..Default::default()
            }),
            monitoring: Some(ec2::Monitoring {
                state: Some(if i.monitoring { "enabled" } else { "disabled" }.into()),
            }),
            subnet_id: (!gone).then(|| i.subnet_id.to_string()),
            vpc_id: (!gone).then(|| i.vpc_id.to_string()),
            private_ip_address: first.and_then(|eni| eni.private_ip_address.clone()),
            public_ip_address: public.and_then(|public| public.public_ip.clone()),
            ipv6_address: primary.and_then(|eni| eni.ipv6.first()).map(ToString::to_string),
            architecture: Some(architecture(self.state_db, i)),
            block_device_mappings: i.block_devices.iter().map(|device| self.wire_device(device)).collect(),
            client_token: Some(i.client_token.clone().unwrap_or_default()),
            ebs_optimized: Some(i.ebs_optimized),
            ena_support: Some(true),
            hypervisor: Some("xen".into()),
            root_device_name: Some(i.root_device_name.clone()),
            root_device_type: Some("ebs".into()),
            security_groups: first.map_or_else(Vec::new, |eni| eni.groups.clone()),
            source_dest_check: primary.map(|eni| eni.source_dest_check),
            tags: tagspec::wire(&i.tags),
            virtualization_type: Some(virtualization(i.isolation).into()),
            cpu_options: Some(ec2::CpuOptions {
                core_count: i32::try_from(cpus.core_count).ok(),
                threads_per_core: i32::try_from(cpus.threads_per_core).ok(),
                ..Default::default()
            }),
            capacity_reservation_specification: Some(ec2::CapacityReservationSpecificationResponse {
                capacity_reservation_preference: Some(i.capacity_preference.as_str().into()),
                ..Default::default()
            }),
            hibernation_options: Some(ec2::HibernationOptions { configured: Some(i.hibernation) }),
            metadata_options: Some(wire_metadata_options(i)),
            enclave_options: Some(ec2::EnclaveOptions { enabled: Some(false) }),
            platform_details: Some(platform_details(self.state_db, i)),
            usage_operation: Some("RunInstances".into()),
            usage_operation_update_time: Some(time::wire(i.launch_time)),
            private_dns_name_options: Some(ec2::PrivateDnsNameOptionsResponse {
                hostname_type: Some(hostname_type(i).into()),
                enable_resource_name_dns_a_record: Some(i.names.a_record),
                enable_resource_name_dns_aaaa_record: Some(i.names.aaaa_record),
            }),
            maintenance_options: Some(ec2::InstanceMaintenanceOptions {
                auto_recovery: Some(i.auto_recovery.as_str().into()),
                ..Default::default()
            }),
            network_interfaces: interfaces,
            ..Default::default()
        }
    }

    fn wire_device(&self, device: &cumulet_model::instance::BlockDevice) -> ec2::InstanceBlockDeviceMapping {
        let attaching = self.state == InstanceState::Pending && self.instance.generation == 1;
        ec2::InstanceBlockDeviceMapping {
            device_name: Some(device.device_name.clone()),
            ebs: Some(ec2::EbsInstanceBlockDevice {
                attach_time: Some(time::wire(device.attach_time)),
                delete_on_termination: Some(device.delete_on_termination),
                status: Some(if attaching { "attaching" } else { "attached" }.into()),
                volume_id: Some(device.volume_id.to_string()),
                ..Default::default()
            }),
        }
    }

    fn wire_eni(&self, eni: &Eni) -> ec2::InstanceNetworkInterface {
        let association = |ip: &std::net::Ipv4Addr| {
            Public::of(self.state_db, eni, *ip).map(|public| ec2::InstanceNetworkInterfaceAssociation {
                ip_owner_id: Some(public.owner().to_owned()),
                public_ip: Some(ip_text(public.ip)),
                public_dns_name: Some(public.name.unwrap_or_default()),
                ..Default::default()
            })
        };
        let region = &eni.world.region;
        let addresses: Vec<ec2::InstancePrivateIpAddress> = eni
            .private_ips
            .iter()
            .enumerate()
            .map(|(place, ip)| ec2::InstancePrivateIpAddress {
                association: association(ip),
                primary: Some(place == 0),
                private_dns_name: Some(private_dns_name(*ip, region)),
                private_ip_address: Some(ip_text(*ip)),
            })
            .collect();
        let first = addresses.first();
        let by_id =
            eni.attachment.as_ref().is_some_and(|a| a.device_index == 0) && self.instance.names.resource_name;
        ec2::InstanceNetworkInterface {
            association: first.and_then(|address| address.association.clone()),
            attachment: eni.attachment.as_ref().map(|attachment| ec2::InstanceNetworkInterfaceAttachment {
                attach_time: Some(time::wire(attachment.attach_time)),
                attachment_id: Some(attachment.id.to_string()),
                delete_on_termination: Some(attachment.delete_on_termination),
                device_index: Some(attachment.device_index),
                status: Some(attachment.status.name().into()),
                network_card_index: Some(0),
                ..Default::default()
            }),
            description: Some(eni.description.clone()),
            groups: groups(self.state_db, &eni.world, &eni.groups),
            mac_address: Some(format_mac(eni.mac)),
            network_interface_id: Some(eni.id.to_string()),
            owner_id: Some(eni.world.account.to_string()),
            private_dns_name: if by_id {
                private_dns(self.state_db, eni)
            } else {
                first.and_then(|address| address.private_dns_name.clone())
            },
            private_ip_address: first.and_then(|address| address.private_ip_address.clone()),
            private_ip_addresses: addresses,
            source_dest_check: Some(eni.source_dest_check),
            status: Some("in-use".into()),
            subnet_id: Some(eni.subnet_id.to_string()),
            vpc_id: Some(eni.vpc_id.to_string()),
            interface_type: Some("interface".into()),
            ipv6_addresses: eni
                .ipv6
                .iter()
                .enumerate()
                .map(|(place, ip)| ec2::InstanceIpv6Address {
                    ipv6_address: Some(ip.to_string()),
                    is_primary_ipv6: Some(place == 0 && eni.primary_ipv6),
                })
                .collect(),
            ipv4_prefixes: eni
                .prefixes
                .iter()
                .map(|net| ec2::InstanceIpv4Prefix { ipv4_prefix: Some(net.to_string()) })
                .collect(),
            ipv6_prefixes: eni
                .ipv6_prefixes
                .iter()
                .map(|net| ec2::InstanceIpv6Prefix { ipv6_prefix: Some(net.to_string()) })
                .collect(),
            ..Default::default()
        }
    }
}

/// How an instance's host name is made, as `hostnameType`.
fn hostname_type(instance: &Instance) -> &'static str {
    if instance.names.resource_name { "resource-name" } else { "ip-name" }
}

/// The virtualization type that tells the kinds apart: a container is a guest on a kernel that the host supplies.
pub fn virtualization(isolation: Isolation) -> &'static str {
    match isolation {
        Isolation::Vm => "hvm",
        Isolation::Container => "paravirtual",
    }
}

/// A state for a reply.
pub fn wire_state(state: InstanceState) -> ec2::InstanceState {
    ec2::InstanceState { code: Some(state.code()), name: Some(state.name().into()) }
}

/// Metadata options for a reply.
pub fn wire_metadata_options(instance: &Instance) -> ec2::InstanceMetadataOptionsResponse {
    let options = &instance.metadata_options;
    let able = |on: bool| Some(if on { "enabled" } else { "disabled" }.to_owned());
    ec2::InstanceMetadataOptionsResponse {
        state: Some("applied".into()),
        http_tokens: Some(if options.tokens_required { "required" } else { "optional" }.into()),
        http_put_response_hop_limit: Some(options.hop_limit.into()),
        http_endpoint: able(options.enabled),
        http_protocol_ipv6: able(options.ipv6),
        instance_metadata_tags: able(options.instance_tags),
    }
}

/// Groups with their names for a reply.
pub fn groups(state: &State, world: &World, ids: &[SecurityGroupId]) -> Vec<ec2::GroupIdentifier> {
    ids.iter()
        .map(|id| ec2::GroupIdentifier {
            group_id: Some(id.to_string()),
            group_name: state.get::<SecurityGroup>(world, id).map(|group| group.name.clone()),
        })
        .collect()
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "affinity",
        "architecture",
        "availability-zone",
        "availability-zone-id",
        "block-device-mapping.attach-time",
        "block-device-mapping.delete-on-termination",
        "block-device-mapping.device-name",
        "block-device-mapping.status",
        "block-device-mapping.volume-id",
        "boot-mode",
        "capacity-reservation-id",
        "capacity-reservation-specification.capacity-reservation-preference",
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id",
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn",
        "client-token",
        "current-instance-boot-mode",
        "dns-name",
        "ebs-optimized",
        "ena-support",
        "enclave-options.enabled",
        "group-name",
        "hibernation-options.configured",
        "host-id",
        "hypervisor",
        "iam-instance-profile.arn",
        "iam-instance-profile.id",
        "image-id",
        "instance-id",
        "instance-lifecycle",
        "instance-state-code",
        "instance-state-name",
        "instance-type",
        "instance.group-id",
        "instance.group-name",
        "ip-address",
        "ipv6-address",
        "kernel-id",
        "key-name",
        "launch-index",
        "launch-time",
        "maintenance-options.auto-recovery",
        "metadata-options.http-endpoint",
        "metadata-options.http-protocol-ipv4",
        "metadata-options.http-protocol-ipv6",
        "metadata-options.http-put-response-hop-limit",
        "metadata-options.http-tokens",
        "metadata-options.instance-metadata-tags",
        "metadata-options.state",
        "monitoring-state",
        "network-interface.addresses.association.allocation-id",
        "network-interface.addresses.association.association-id",
        "network-interface.addresses.association.carrier-ip",
        "network-interface.addresses.association.customer-owned-ip",
        "network-interface.addresses.association.ip-owner-id",
        "network-interface.addresses.association.public-dns-name",
        "network-interface.addresses.association.public-ip",
        "network-interface.addresses.primary",
        "network-interface.addresses.private-dns-name",
        "network-interface.addresses.private-ip-address",
        "network-interface.association.allocation-id",
        "network-interface.association.association-id",
        "network-interface.association.carrier-ip",
        "network-interface.association.customer-owned-ip",
        "network-interface.association.ip-owner-id",
        "network-interface.association.public-dns-name",
        "network-interface.association.public-ip",
        "network-interface.attachment.attach-time",
        "network-interface.attachment.attachment-id",
        "network-interface.attachment.delete-on-termination",
        "network-interface.attachment.device-index",
        "network-interface.attachment.instance-id",
        "network-interface.attachment.instance-owner-id",
        "network-interface.attachment.network-card-index",
        "network-interface.attachment.status",
        "network-interface.availability-zone",
        "network-interface.deny-all-igw-traffic",
        "network-interface.description",
        "network-interface.group-id",
        "network-interface.group-name",
        "network-interface.ipv4-prefixes.ipv4-prefix",
        "network-interface.ipv6-address",
        "network-interface.ipv6-addresses.ipv6-address",
        "network-interface.ipv6-addresses.is-primary-ipv6",
        "network-interface.ipv6-native",
        "network-interface.ipv6-prefixes.ipv6-prefix",
        "network-interface.mac-address",
        "network-interface.network-interface-id",
        "network-interface.operator.managed",
        "network-interface.operator.principal",
        "network-interface.outpost-arn",
        "network-interface.owner-id",
        "network-interface.private-dns-name",
        "network-interface.private-ip-address",
        "network-interface.public-dns-name",
        "network-interface.requester-id",
        "network-interface.requester-managed",
        "network-interface.source-dest-check",
        "network-interface.status",
        "network-interface.subnet-id",
        "network-interface.tag-key",
        "network-interface.tag-value",
        "network-interface.vpc-id",
        "network-performance-options.bandwidth-weighting",
        "operator.managed",
        "operator.principal",
        "outpost-arn",
        "owner-id",
        "placement-group-name",
        "placement-partition-number",
        "platform",
        "platform-details",
        "private-dns-name",
        "private-dns-name-options.enable-resource-name-dns-a-record",
        "private-dns-name-options.enable-resource-name-dns-aaaa-record",
        "private-dns-name-options.hostname-type",
        "private-ip-address",
        "product-code",
        "product-code.type",
        "ramdisk-id",
        "reason",
        "requester-id",
        "reservation-id",
        "root-device-name",
        "root-device-type",
        "source-dest-check",
        "spot-instance-request-id",
        "state-reason-code",
        "state-reason-message",
        "subnet-id",
        "tenancy",
        "tpm-support",
        "usage-operation",
        "usage-operation-update-time",
        "virtualization-type",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let i = self.instance;
        match filter {
            "instance-id" => emit(i.id.as_str()),
            "instance-state-name" => emit(self.state.name()),
            "instance-state-code" => emit(&self.state.code().to_string()),
            "instance-type" => emit(&i.instance_type),
            "image-id" => emit(i.image_id.as_str()),
            "availability-zone" => emit(&i.zone),
            "key-name" => i.key_name.iter().for_each(|name| emit(name)),
            "subnet-id" => emit(i.subnet_id.as_str()),
            "vpc-id" => emit(i.vpc_id.as_str()),
            "reservation-id" => emit(i.reservation_id.as_str()),
            "owner-id" => emit(i.world.account.as_str()),
            "client-token" => i.client_token.iter().for_each(|token| emit(token)),
            "launch-index" => emit(&i.launch_index.to_string()),
            "launch-time" => emit(&time::text(i.launch_time)),
            "virtualization-type" => emit(virtualization(i.isolation)),
            "root-device-name" => emit(&i.root_device_name),
            "root-device-type" => emit("ebs"),
            "reason" => emit(&i.transition_reason),
            "state-reason-code" => self.state_reason().iter().for_each(|reason| emit(&reason.code)),
            "state-reason-message" => self.state_reason().iter().for_each(|reason| emit(&reason.message)),
            "monitoring-state" => emit(if i.monitoring { "enabled" } else { "disabled" }),
            "tenancy" => emit("default"),
            "hypervisor" => emit("xen"),
            "ebs-optimized" => emit(bool_text(i.ebs_optimized)),
            "ena-support" => emit("true"),
            "enclave-options.enabled" => emit("false"),
            "hibernation-options.configured" => emit(bool_text(i.hibernation)),
            _ if filter.starts_with("block-device-mapping.") => self.device_values(filter, emit),
            _ if filter.starts_with("network-interface.") => self.interface_values(filter, emit),
            _ => self.rare_values(filter, emit),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.instance.tags)
    }
}

/// As filters see a truth value.
pub fn bool_text(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

impl View<'_> {
    fn device_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        for device in &self.instance.block_devices {
            match filter {
                "block-device-mapping.attach-time" => emit(&time::text(device.attach_time)),
                "block-device-mapping.delete-on-termination" => emit(bool_text(device.delete_on_termination)),
                "block-device-mapping.device-name" => emit(&device.device_name),
                "block-device-mapping.status" => {
                    emit(self.wire_device(device).ebs.and_then(|e| e.status).as_deref().unwrap_or(""))
                }
                _ => emit(device.volume_id.as_str()),
            }
        }
    }

    fn interface_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        for eni in self.enis() {
            let attachment = eni.attachment.as_ref();
            match filter.trim_start_matches("network-interface.") {
                "addresses.primary" => {
                    emit("true");
                    if eni.private_ips.len() > 1 {
                        emit("false");
                    }
                }
                "public-dns-name" => {
                    self.public_dns(eni).iter().for_each(|name| emit(name));
                }
                "addresses.private-dns-name" => {
                    eni.private_ips.iter().for_each(|ip| emit(&private_dns_name(*ip, &eni.world.region)));
                }
                "private-ip-address" => {
                    eni.private_ips.first().iter().for_each(|ip| emit(&ip.to_string()));
                }
                "addresses.private-ip-address" => eni.private_ips.iter().for_each(|ip| emit(&ip.to_string())),
                "attachment.attach-time" => attachment.iter().for_each(|a| emit(&time::text(a.attach_time))),
                "attachment.attachment-id" => attachment.iter().for_each(|a| emit(a.id.as_str())),
                "attachment.delete-on-termination" => {
                    attachment.iter().for_each(|a| emit(bool_text(a.delete_on_termination)));
                }
                "attachment.device-index" => {
                    attachment.iter().for_each(|a| emit(&a.device_index.to_string()))
                }
                "attachment.instance-id" => emit(self.instance.id.as_str()),
                "attachment.instance-owner-id" => emit(self.instance.world.account.as_str()),
                "owner-id" => emit(eni.world.account.as_str()),
                "attachment.network-card-index" => emit("0"),
                "attachment.status" => attachment.iter().for_each(|a| emit(a.status.name())),
                "availability-zone" => emit(&eni.zone),
                "description" => emit(&eni.description),
                "group-id" => eni.groups.iter().for_each(|id| emit(id.as_str())),
                "group-name" => self.group_names(eni, emit),
                "mac-address" => emit(&format_mac(eni.mac)),
                "network-interface-id" => emit(eni.id.as_str()),
                "private-dns-name" => {
                    private_dns(self.state_db, eni).iter().for_each(|name| emit(name));
                }
                "requester-managed" | "deny-all-igw-traffic" | "ipv6-native" | "operator.managed" => {
                    emit("false")
                }
                "source-dest-check" => emit(bool_text(eni.source_dest_check)),
                "status" => emit("in-use"),
                "subnet-id" => emit(eni.subnet_id.as_str()),
                "tag-key" => eni.tags.keys().for_each(|key| emit(key)),
                "tag-value" => eni.tags.values().for_each(|value| emit(value)),
                "vpc-id" => emit(eni.vpc_id.as_str()),
                // What is none of them no instance's interface has: requester-id, outpost-arn, …
                other => {
                    if let Some(field) = other.strip_prefix("addresses.association.") {
                        Public::all(self.state_db, eni).for_each(|public| public.emit(field, emit));
                    } else if let Some(field) = other.strip_prefix("association.") {
                        Public::primary(self.state_db, eni)
                            .iter()
                            .for_each(|public| public.emit(field, emit));
                    } else {
                        address_values(eni, other, emit);
                    }
                }
            }
        }
    }

    fn group_names(&self, eni: &Eni, emit: &mut dyn FnMut(&str)) {
        for id in &eni.groups {
            if let Some(group) = self.state_db.get::<SecurityGroup>(&eni.world, id) {
                emit(&group.name);
            }
        }
    }

    fn rare_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let i = self.instance;
        let primary = self.primary();
        let options = &i.metadata_options;
        let able = |on: bool| if on { "enabled" } else { "disabled" };
        match filter {
            "architecture" => emit(self.wire().architecture.as_deref().unwrap_or_default()),
            "availability-zone-id" => {
                cumulet_control::catalog::zone_id(&i.world.region, &i.zone).iter().for_each(|id| emit(id));
            }
            "platform-details" => emit("Linux/UNIX"),
            "usage-operation" => emit("RunInstances"),
            "usage-operation-update-time" => emit(&time::text(i.launch_time)),
            "capacity-reservation-specification.capacity-reservation-preference" => {
                emit(i.capacity_preference.as_str());
            }
            "maintenance-options.auto-recovery" => emit(i.auto_recovery.as_str()),
            "metadata-options.state" => emit("applied"),
            "network-performance-options.bandwidth-weighting" => emit("default"),
            "operator.managed" => emit("false"),
            "metadata-options.http-endpoint" | "metadata-options.http-protocol-ipv4" => {
                emit(able(options.enabled))
            }
            "metadata-options.http-protocol-ipv6" => emit(able(options.ipv6)),
            "metadata-options.http-put-response-hop-limit" => emit(&options.hop_limit.to_string()),
            "metadata-options.http-tokens" => {
                emit(if options.tokens_required { "required" } else { "optional" })
            }
            "metadata-options.instance-metadata-tags" => emit(able(options.instance_tags)),
            "private-dns-name-options.hostname-type" => emit(hostname_type(i)),
            "private-dns-name-options.enable-resource-name-dns-a-record" => emit(bool_text(i.names.a_record)),
            "private-dns-name-options.enable-resource-name-dns-aaaa-record" => {
                emit(bool_text(i.names.aaaa_record));
            }
            "source-dest-check" => primary.iter().for_each(|eni| emit(bool_text(eni.source_dest_check))),
            "instance.group-id" => {
                primary.iter().for_each(|eni| eni.groups.iter().for_each(|id| emit(id.as_str())))
            }
            "instance.group-name" | "group-name" => {
                primary.iter().for_each(|eni| self.group_names(eni, emit))
            }
            "ip-address" => primary
                .and_then(|eni| Public::primary(self.state_db, eni))
                .iter()
                .for_each(|public| emit(&public.ip.to_string())),
            "ipv6-address" => {
                primary.iter().for_each(|eni| eni.ipv6.iter().for_each(|ip| emit(&ip.to_string())));
            }
            "private-ip-address" => {
                primary.and_then(|eni| eni.private_ips.first()).iter().for_each(|ip| emit(&ip.to_string()))
            }
            "dns-name" => primary.and_then(|eni| self.public_dns(eni)).iter().for_each(|name| emit(name)),
            "private-dns-name" => {
                primary.and_then(|eni| private_dns(self.state_db, eni)).iter().for_each(|name| emit(name))
            }
            // What no instance here has: affinity, boot-mode, host-id, kernel-id, platform, spot-instance-request-id, …
            _ => {}
        }
    }
}
