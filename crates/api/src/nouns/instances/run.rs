//! RunInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html>

use std::net::Ipv4Addr;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use cumulet_aws_model::ec2::{
    BlockDeviceMapping, InstanceMetadataOptionsRequest, InstanceNetworkInterfaceSpecification, Reservation,
    RunInstancesRequest,
};
use cumulet_control::attributes::MetadataChange;
use cumulet_control::cpu_options::CpuWish;
use cumulet_control::interfaces::Wanted;
use cumulet_control::launch::{Launch, LaunchInterface, LaunchNames, LaunchVolume, MAX_LAUNCH};
use cumulet_control::{Error, Noun};
use cumulet_control::{instance_store, volumes};
use cumulet_model::World;
use cumulet_model::instance::{AutoRecovery, CapacityPreference, ShutdownBehavior};

use super::describe;
use crate::context::Context;
use crate::nouns::encryption;
use crate::nouns::network::{Asked, private_ips, wanted};
use crate::nouns::volumes::unsigned;
use crate::{ApiError, ids, tagspec};

/// What a launch makes that can be tagged.
const TAGGABLE: &[&str] = &["instance", "volume", "network-interface"];

/// RunInstances.
pub async fn run_instances(context: Context, input: RunInstancesRequest) -> Result<Reservation, ApiError> {
    refuse_meaningless(&input)?;
    let launch = launch(&context, &input)?;
    let made = context
        .once(|txn| {
            let made = context.cloud.launch(txn, &context.world, &launch, context.now)?;
            Ok(made.iter().map(ToString::to_string).collect())
        })
        .await?;
    Ok(describe::reservation(&context.state(), &context, &made))
}

/// Parameters that this server can't give a meaning are refused rather than ignored.
fn refuse_meaningless(input: &RunInstancesRequest) -> Result<(), ApiError> {
    let placement = input.placement.clone().unwrap_or_default();
    let refused = [
        ("KernelId", input.kernel_id.is_some()),
        ("RamdiskId", input.ramdisk_id.is_some()),
        ("ElasticGpuSpecification", !input.elastic_gpu_specification.is_empty()),
        ("ElasticInferenceAccelerator", !input.elastic_inference_accelerators.is_empty()),
        ("LaunchTemplate", input.launch_template.is_some()),
        ("InstanceMarketOptions", input.instance_market_options.is_some()),
        ("LicenseSpecification", !input.license_specifications.is_empty()),
        ("EnclaveOptions", input.enclave_options.as_ref().is_some_and(|e| e.enabled == Some(true))),
        ("NetworkPerformanceOptions", input.network_performance_options.is_some()),
        ("Operator", input.operator.is_some()),
        ("SecondaryInterface", !input.secondary_interfaces.is_empty()),
        ("AdditionalInfo", input.additional_info.is_some()),
        ("IamInstanceProfile", input.iam_instance_profile.is_some()),
        ("Placement.HostId", placement.host_id.is_some() || placement.host_resource_group_arn.is_some()),
        (
            "Placement.GroupName",
            placement.group_name.as_deref().is_some_and(|g| !g.is_empty()) || placement.group_id.is_some(),
        ),
        ("Placement.Affinity", placement.affinity.is_some()),
        ("Placement.PartitionNumber", placement.partition_number.is_some()),
        ("Placement.Tenancy", placement.tenancy.as_deref().is_some_and(|t| t != "default")),
        (
            "CapacityReservationSpecification",
            input
                .capacity_reservation_specification
                .as_ref()
                .is_some_and(|c| c.capacity_reservation_target.is_some()),
        ),
        (
            "CpuOptions",
            input.cpu_options.as_ref().is_some_and(|c| {
                c.amd_sev_snp.as_deref() == Some("enabled")
                    || c.nested_virtualization.as_deref() == Some("enabled")
            }),
        ),
    ];
    match refused.iter().find(|(_, given)| *given) {
        Some((name, _)) => {
            Err(ApiError::unsupported(format!("The parameter {name} is not supported by this server.")))
        }
        None => Ok(()),
    }
}

fn launch(context: &Context, input: &RunInstancesRequest) -> Result<Launch, ApiError> {
    let image = input.image_id.as_deref().ok_or_else(|| ApiError::missing("ImageId"))?;
    let (min_count, max_count) = counts(input.min_count.unwrap_or(1), input.max_count.unwrap_or(1))?;
    let placement = input.placement.clone().unwrap_or_default();
    Ok(Launch {
        image_id: ids::parse(Noun::Image, image)?,
        // EC2's own default.
        instance_type: input.instance_type.clone().unwrap_or_else(|| "m1.small".into()),
        min_count,
        max_count,
        key_name: input.key_name.clone(),
        zone: zone(context, placement.availability_zone, placement.availability_zone_id)?,
        interfaces: interfaces(input)?,
        group_names: input.security_groups.clone(),
        volumes: input
            .block_device_mappings
            .iter()
            .map(|given| launch_volume(&context.world, given))
            .collect::<Result<_, _>>()?,
        user_data: input.user_data.as_deref().map(decode_user_data).transpose()?.unwrap_or_default(),
        disable_api_termination: input.disable_api_termination == Some(true),
        disable_api_stop: input.disable_api_stop == Some(true),
        shutdown_behavior: match input.instance_initiated_shutdown_behavior.as_deref() {
            Some("terminate") => ShutdownBehavior::Terminate,
            _ => ShutdownBehavior::Stop,
        },
        ebs_optimized: input.ebs_optimized == Some(true),
        monitoring: input.monitoring.as_ref().is_some_and(|m| m.enabled == Some(true)),
        metadata_options: metadata_options(input.metadata_options.as_ref())?,
        hibernation: input.hibernation_options.as_ref().is_some_and(|h| h.configured == Some(true)),
        cpu_options: cpu_wish(input),
        cpu_credits: cpu_credits(input)?,
        capacity_preference: capacity_preference(input)?,
        auto_recovery: match input.maintenance_options.as_ref().and_then(|m| m.auto_recovery.as_deref()) {
            Some("disabled") => AutoRecovery::Disabled,
            _ => AutoRecovery::Default,
        },
        names: names(input)?,
        client_token: context.token.as_ref().map(|token| token.token.clone()),
        instance_tags: tagspec::for_type(&input.tag_specifications, "instance", TAGGABLE)?,
        volume_tags: tagspec::for_type(&input.tag_specifications, "volume", TAGGABLE)?,
        interface_tags: tagspec::for_type(&input.tag_specifications, "network-interface", TAGGABLE)?,
    })
}

fn counts(min: i32, max: i32) -> Result<(u32, u32), ApiError> {
    let positive = |name: &str, n: i32| {
        u32::try_from(n).ok().filter(|n| *n > 0).ok_or_else(|| {
            ApiError::invalid_value(format!("Invalid value '{n}' for {name}. Must be greater than zero"))
        })
    };
    let (min, max) = (positive("minCount", min)?, positive("maxCount", max)?);
    if min > max {
        return Err(ApiError::invalid_value(format!(
            "Invalid value '{max}' for maxCount. Must be greater than or equal to minCount ({min})"
        )));
    }
    if min > MAX_LAUNCH {
        return Err(ApiError::client(
            "InstanceLimitExceeded",
            format!("You have requested more instances ({min}) than one call may launch ({MAX_LAUNCH})"),
        ));
    }
    Ok((min, max.min(MAX_LAUNCH)))
}

fn zone(context: &Context, name: Option<String>, id: Option<String>) -> Result<Option<String>, ApiError> {
    let Some(id) = id else { return Ok(name.filter(|name| !name.is_empty())) };
    if name.is_some() {
        return Err(ApiError::invalid_combination(
            "AvailabilityZone and AvailabilityZoneId can't be given together",
        ));
    }
    let region = cumulet_control::catalog::region(&context.world.region);
    let zone = region.and_then(|region| region.zones.iter().find(|zone| zone.id == id));
    zone.map(|zone| Some(zone.name.clone()))
        .ok_or_else(|| ApiError::invalid_value(format!("Invalid availability zone-id: [{id}]")))
}

/// Base64 as callers write it: with or without padding; line breaks are dropped before.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes user data.
///
/// # Errors
/// It is no base64.
pub fn decode_user_data(text: &str) -> Result<Vec<u8>, ApiError> {
    let compact: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    LENIENT
        .decode(compact)
        .map_err(|_| ApiError::client("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data."))
}

/// Decodes an IPv4 address.
///
/// # Errors
/// It is none.
pub fn parse_ip(text: &str) -> Result<Ipv4Addr, ApiError> {
    text.parse().map_err(|_| {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter privateIpAddress is invalid. Invalid IPv4 address."
        ))
    })
}

fn names(input: &RunInstancesRequest) -> Result<LaunchNames, ApiError> {
    let Some(given) = &input.private_dns_name_options else { return Ok(LaunchNames::default()) };
    let resource_name = match given.hostname_type.as_deref() {
        None => None,
        Some("ip-name") => Some(false),
        Some("resource-name") => Some(true),
        Some(other) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter hostnameType is invalid. Valid values are ip-name, resource-name."
            )));
        }
    };
    Ok(LaunchNames {
        resource_name,
        a_record: given.enable_resource_name_dns_a_record,
        aaaa_record: given.enable_resource_name_dns_aaaa_record,
    })
}

fn interfaces(input: &RunInstancesRequest) -> Result<Vec<LaunchInterface>, ApiError> {
    if input.network_interfaces.is_empty() {
        if input.subnet_id.is_some() && !input.security_groups.is_empty() {
            return Err(ApiError::invalid_combination(
                "The parameter groupName cannot be used with the parameter subnet",
            ));
        }
        return Ok(vec![LaunchInterface {
            subnet_id: input.subnet_id.as_deref().map(|id| ids::parse(Noun::Subnet, id)).transpose()?,
            groups: ids::parse_all(Noun::SecurityGroup, &input.security_group_ids)?,
            private_ip: input.private_ip_address.as_deref().map(parse_ip).transpose()?,
            further: wanted(Asked {
                ipv6: input
                    .ipv6_addresses
                    .iter()
                    .map(|address| address.ipv6_address.as_deref().unwrap_or_default())
                    .collect(),
                ipv6_count: input.ipv6_address_count,
                ..Asked::default()
            })?,
            primary_ipv6: input.enable_primary_ipv6 == Some(true),
            ..LaunchInterface::default()
        }]);
    }
    let elsewhere = input.subnet_id.is_some()
        || !input.security_group_ids.is_empty()
        || !input.security_groups.is_empty()
        || input.private_ip_address.is_some()
        || input.ipv6_address_count.is_some()
        || !input.ipv6_addresses.is_empty()
        || input.enable_primary_ipv6.is_some();
    if elsewhere {
        return Err(ApiError::invalid_combination(
            "Network interfaces and an instance-level subnet ID, security groups or private address may not be \
             specified on the same request",
        ));
    }
    input.network_interfaces.iter().map(interface).collect()
}

fn interface(given: &InstanceNetworkInterfaceSpecification) -> Result<LaunchInterface, ApiError> {
    let refused = [
        ("AssociateCarrierIpAddress", given.associate_carrier_ip_address == Some(true)),
        ("InterfaceType", given.interface_type.as_deref().is_some_and(|kind| kind != "interface")),
        ("NetworkCardIndex", given.network_card_index.is_some_and(|index| index != 0)),
        ("EnaSrdSpecification", given.ena_srd_specification.is_some()),
        ("EnaQueueCount", given.ena_queue_count.is_some()),
        ("ConnectionTrackingSpecification", given.connection_tracking_specification.is_some()),
    ];
    if let Some((name, _)) = refused.iter().find(|(_, given)| *given) {
        return Err(ApiError::unsupported(format!(
            "The value of NetworkInterface.{name} is not supported by this server: interfaces are of type interface, on \
             network card 0, and share the host's connection tracking."
        )));
    }
    let device_index = given
        .device_index
        .ok_or_else(|| ApiError::missing("NetworkInterface.DeviceIndex"))
        .and_then(|index| {
            if (0..=255).contains(&index) {
                Ok(index)
            } else {
                Err(ApiError::invalid_value(format!("Invalid device index: {index}")))
            }
        })?;
    let existing =
        given.network_interface_id.as_deref().map(|id| ids::parse(Noun::NetworkInterface, id)).transpose()?;
    if existing.is_some()
        && (given.subnet_id.is_some()
            || !given.groups.is_empty()
            || given.associate_public_ip_address.is_some())
    {
        return Err(ApiError::invalid_combination(
            "A network interface ID may not be given with a subnet, groups or a public address",
        ));
    }
    let (primary, secondary) = private_ips(given.private_ip_address.as_deref(), &given.private_ip_addresses)?;
    let further = wanted(Asked {
        prefixes: given.ipv4_prefixes.iter().map(|p| p.ipv4_prefix.as_deref().unwrap_or_default()).collect(),
        prefix_count: given.ipv4_prefix_count,
        ipv6: given.ipv6_addresses.iter().map(|a| a.ipv6_address.as_deref().unwrap_or_default()).collect(),
        ipv6_count: given.ipv6_address_count,
        ipv6_prefixes: given
            .ipv6_prefixes
            .iter()
            .map(|p| p.ipv6_prefix.as_deref().unwrap_or_default())
            .collect(),
        ipv6_prefix_count: given.ipv6_prefix_count,
        ..Asked::default()
    })?;
    let addresses = primary.is_some()
        || !secondary.is_empty()
        || given.secondary_private_ip_address_count.is_some_and(|n| n > 0)
        || further != Wanted::default();
    if existing.is_some() && addresses {
        return Err(ApiError::invalid_combination("A network interface ID may not be given with addresses"));
    }
    Ok(LaunchInterface {
        device_index,
        existing,
        subnet_id: given.subnet_id.as_deref().map(|id| ids::parse(Noun::Subnet, id)).transpose()?,
        groups: ids::parse_all(Noun::SecurityGroup, &given.groups)?,
        private_ip: primary,
        secondary_ips: secondary,
        secondary_count: given.secondary_private_ip_address_count.map_or(Ok(0), |n| {
            u32::try_from(n)
                .map_err(|_| ApiError::invalid_value(format!("Invalid number of private addresses: {n}")))
        })?,
        further,
        primary_ipv6: given.primary_ipv6 == Some(true),
        public_ip: given.associate_public_ip_address,
        description: given.description.clone().unwrap_or_default(),
        delete_on_termination: given.delete_on_termination,
    })
}

/// A block device mapping.
///
/// # Errors
/// It names no device, or asks for what this server doesn't have.
pub fn launch_volume(world: &World, given: &BlockDeviceMapping) -> Result<LaunchVolume, ApiError> {
    let device_name =
        given.device_name.clone().ok_or_else(|| ApiError::missing("BlockDeviceMapping.DeviceName"))?;
    if given.no_device.is_some() {
        return Ok(LaunchVolume { device_name, none: true, ..LaunchVolume::default() });
    }
    if let Some(name) = &given.virtual_name {
        if given.ebs.is_some() {
            return Err(Error::InvalidBlockDeviceMapping(format!(
                "{device_name}: VirtualName and Ebs can't be given together"
            ))
            .into());
        }
        let ephemeral = Some(instance_store::parse_virtual_name(name)?);
        return Ok(LaunchVolume { device_name, ephemeral, ..LaunchVolume::default() });
    }
    let ebs = given.ebs.clone().unwrap_or_default();
    if ebs.outpost_arn.is_some()
        || ebs.volume_initialization_rate.is_some()
        || ebs.ebs_card_index.is_some_and(|i| i != 0)
    {
        return Err(ApiError::unsupported(format!(
            "{device_name}: OutpostArn, VolumeInitializationRate and EbsCardIndex are not supported by this server."
        )));
    }
    Ok(LaunchVolume {
        device_name,
        asked: volumes::Asked {
            size_gib: unsigned("volumeSize", ebs.volume_size)?,
            volume_type: ebs.volume_type,
            iops: unsigned("iops", ebs.iops)?,
            throughput_mib: unsigned("throughput", ebs.throughput)?,
            snapshot_id: ebs.snapshot_id.as_deref().map(|id| ids::parse(Noun::Snapshot, id)).transpose()?,
            multi_attach: false,
            encryption: encryption::wish(world, ebs.encrypted, ebs.kms_key_id.as_deref())?,
        },
        delete_on_termination: ebs.delete_on_termination,
        none: false,
        ephemeral: None,
    })
}

/// Checks a hop limit.
///
/// # Errors
/// It is not 1 to 64.
pub fn hop_limit(given: i32) -> Result<u8, ApiError> {
    u8::try_from(given).ok().filter(|n| (1..=64).contains(n)).ok_or_else(|| {
        ApiError::invalid_value(format!(
            "Value ({given}) for parameter HttpPutResponseHopLimit is invalid. It must be between 1 and 64."
        ))
    })
}

fn metadata_options(given: Option<&InstanceMetadataOptionsRequest>) -> Result<MetadataChange, ApiError> {
    let Some(given) = given else { return Ok(MetadataChange::default()) };
    Ok(MetadataChange {
        tokens_required: given.http_tokens.as_deref().map(|word| word == "required"),
        hop_limit: given.http_put_response_hop_limit.map(hop_limit).transpose()?,
        enabled: enabled(given.http_endpoint.as_deref()),
        ipv6: enabled(given.http_protocol_ipv6.as_deref()),
        instance_tags: enabled(given.instance_metadata_tags.as_deref()),
    })
}

/// Whether a word says `enabled`, if one is given.
pub fn enabled(word: Option<&str>) -> Option<bool> {
    word.map(|word| word == "enabled")
}

/// What is asked for of the processors.
fn cpu_wish(input: &RunInstancesRequest) -> CpuWish {
    let given = input.cpu_options.clone().unwrap_or_default();
    CpuWish { core_count: given.core_count, threads_per_core: given.threads_per_core }
}

fn capacity_preference(input: &RunInstancesRequest) -> Result<CapacityPreference, ApiError> {
    let given = input.capacity_reservation_specification.as_ref();
    match given.and_then(|given| given.capacity_reservation_preference.as_deref()) {
        Some("capacity-reservations-only") => Err(ApiError::client(
            "ReservationCapacityExceeded",
            "There are no Capacity Reservations on this server.",
        )),
        Some("none") => Ok(CapacityPreference::None),
        _ => Ok(CapacityPreference::Open),
    }
}

fn cpu_credits(input: &RunInstancesRequest) -> Result<Option<String>, ApiError> {
    let Some(credits) = input.credit_specification.as_ref().and_then(|c| c.cpu_credits.clone()) else {
        return Ok(None);
    };
    cumulet_control::credits::parse(&credits)?;
    let name = input.instance_type.as_deref().unwrap_or("m1.small");
    if !cumulet_control::catalog::instance_type(name).is_some_and(|facts| facts.burstable) {
        return Err(Error::InvalidParameterCombination(format!(
            "The instance type {name} does not support specifying CpuCredits."
        ))
        .into());
    }
    Ok(Some(credits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_data_may_hold_line_breaks() {
        assert_eq!(decode_user_data("IyEvYmlu\nL3No\r\n").unwrap(), b"#!/bin/sh");
        assert_eq!(decode_user_data("aGk").unwrap(), b"hi");
        assert_eq!(decode_user_data("%%").unwrap_err().code, "InvalidUserData.Malformed");
    }

    #[test]
    fn counts_are_checked() {
        assert_eq!(counts(1, 3).unwrap(), (1, 3));
        for (min, max) in [(0, 1), (2, 1), (-1, -1), (1, 0)] {
            assert_eq!(counts(min, max).unwrap_err().code, "InvalidParameterValue");
        }
        assert_eq!(counts(100_000, 100_000).unwrap_err().code, "InstanceLimitExceeded");
    }
}
