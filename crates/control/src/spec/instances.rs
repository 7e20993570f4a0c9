//! Instances, their interfaces and volumes in the document.

use std::net::Ipv4Addr;

use cumulet_model::instance::{
    Instance, Intent, Observed, Phase, private_dns_name, public_dns_name, resource_dns_name,
};
use cumulet_model::network::{Eni, EniManager, NatGateway, SecurityGroup, Vpc, VpcEndpoint};
use cumulet_model::storage::Volume;
use cumulet_node_api::{Bandwidth, Boot, EniHolder, EniSpec, InstanceSpec, MetadataSpec, Power};
use ipnet::IpNet;

use super::storage;
use crate::db::State;
use crate::{catalog, cpu_options, credits, images, instance_store, instances, volumes};

/// Whether the node still has to do something for an instance.
pub(super) fn on_node(instance: &Instance, observed: Option<&Observed>) -> bool {
    instance.intent != Intent::Terminate || observed.is_none_or(|o| o.phase != Phase::Gone)
}

/// Whether an instance's interfaces are plugged: while it runs, and until its run has ended.
fn plugged(instance: &Instance, observed: Option<&Observed>) -> bool {
    match instance.intent {
        Intent::Run => true,
        Intent::Stop | Intent::Terminate => observed.is_none_or(|o| match o.phase {
            Phase::Preparing | Phase::Running => true,
            Phase::Off { .. } => o.generation != instance.generation,
            Phase::Gone => false,
        }),
    }
}

pub(super) fn instance_spec(state: &State, instance: &Instance) -> InstanceSpec {
    let facts = catalog::instance_type(&instance.instance_type);
    let enis: Vec<&Eni> = state.interfaces_of(instance).collect();
    let primary_ip = enis.first().and_then(|eni| eni.private_ips.first());
    let group_names = enis
        .iter()
        .flat_map(|eni| eni.groups.iter().map(|id| (&eni.world, id)))
        .filter_map(|(world, id)| state.get::<SecurityGroup>(world, id))
        .map(|group| (group.id.clone(), group.name.clone()))
        .collect();
    let cpus = cpu_options::of(instance);
    let root = instance.root_device_name.clone();
    let mut block_device_mapping =
        vec![("ami".to_owned(), root.trim_start_matches("/dev/").to_owned()), ("root".to_owned(), root)];
    block_device_mapping.extend(
        instance
            .block_devices
            .iter()
            .filter(|device| device.device_name != instance.root_device_name)
            .zip(1..)
            .map(|(device, n)| {
                (format!("ebs{n}"), device.device_name.trim_start_matches("/dev/").to_owned())
            }),
    );
    block_device_mapping.extend(instance_store::named(instance).map(|device| {
        let name = device.device_name.trim_start_matches("/dev/").to_owned();
        (format!("ephemeral{}", device.index), name)
    }));
    InstanceSpec {
        id: instance.id.clone(),
        world: instance.world.clone(),
        generation: instance.generation,
        reboots: instance.reboots,
        resume: instance.resume && instance.intent == Intent::Run,
        power: match (instance.intent, instance.force) {
            (Intent::Run, _) if instance.pause.is_some() => Power::Pause,
            (Intent::Run, _) => Power::On,
            (Intent::Stop, false) if instance.hibernate => Power::Hibernate,
            (Intent::Stop, false) => Power::Off,
            (Intent::Stop, true) => Power::ForceOff,
            (Intent::Terminate, _) => Power::Gone,
        },
        isolation: instance.isolation,
        vcpus: cpu_options::vcpus(&cpus),
        threads_per_core: cpus.threads_per_core,
        credits: credits::rules(instance),
        memory_mib: facts.map_or(512, |f| f.memory_mib),
        boot: boot(state, instance),
        disks: instance
            .block_devices
            .iter()
            .map(|device| storage::disk_spec(state, instance, device))
            .collect(),
        instance_store: instance_store::disks(instance),
        forced_off: storage::forced_off(state, instance),
        enis: instance.interfaces.clone(),
        hostname: match primary_ip {
            _ if instance.names.resource_name => instance.id.to_string(),
            Some(ip) => format!("ip-{}", ip.to_string().replace('.', "-")),
            None => String::new(),
        },
        metadata: MetadataSpec {
            options: instance.metadata_options.clone(),
            image_id: instance.image_id.to_string(),
            launch_index: instance.launch_index,
            reservation_id: instance.reservation_id.to_string(),
            instance_type: instance.instance_type.clone(),
            architecture: instances::architecture(state, instance),
            zone: instance.zone.clone(),
            zone_id: catalog::zone_id(&instance.world.region, &instance.zone).unwrap_or_default().to_owned(),
            key: instance.key_name.clone().zip(instance.public_key.clone()),
            user_data: instance.user_data.clone(),
            group_names,
            monitoring: instance.monitoring,
            hibernation: instance.hibernation,
            block_device_mapping,
            pending_time: instance.launch_time,
            tags: instance.tags.clone(),
        },
    }
}

/// How a VM starts: with the kernel that its root volume came with, else by firmware from that.
fn boot(state: &State, instance: &Instance) -> Boot {
    let root = instance.block_devices.first();
    let root = root.and_then(|root| state.get::<Volume>(&instance.world, &root.volume_id));
    let direct = match root {
        Some(root) if volumes::says_boot(root) => root.boot.as_ref(),
        // Of before volumes said.
        Some(_) | None => {
            images::anywhere(state, &instance.image_id).and_then(|image| image.direct_boot.as_ref())
        }
    };
    match direct {
        Some(direct) => Boot::Direct { bundle: direct.bundle.clone(), cmdline: direct.cmdline.clone() },
        None => Boot::Firmware,
    }
}

/// Private addresses of an interface with the public address of each that has one.
pub fn public_ips(state: &State, eni: &Eni) -> Vec<(Ipv4Addr, Ipv4Addr)> {
    let public = |(place, private): (usize, &Ipv4Addr)| {
        let elastic = state.elastic_ip(&eni.id, *private).map(|address| address.public_ip);
        Some((*private, elastic.or_else(|| eni.public_ip.filter(|_| place == 0))?))
    };
    eni.private_ips.iter().enumerate().filter_map(public).collect()
}

/// What an interface belongs to while it is plugged: a running instance, or what made it for itself.
fn holder(state: &State, eni: &Eni) -> Option<EniHolder> {
    match &eni.managed_by {
        Some(EniManager::NatGateway(id)) => state
            .get::<NatGateway>(&eni.world, id)
            .filter(|gateway| gateway.delete_time.is_none())
            .map(|gateway| EniHolder::NatGateway(gateway.id.clone())),
        Some(EniManager::Endpoint(id)) => {
            state.get::<VpcEndpoint>(&eni.world, id).map(|endpoint| EniHolder::Endpoint(endpoint.id.clone()))
        }
        None => {
            let attachment = eni.attachment.as_ref()?;
            let instance = state.instance_of(eni)?;
            let observed = state.get::<Observed>(&instance.world, &instance.id);
            let there = on_node(instance, observed) && plugged(instance, observed);
            (there && instance.interfaces.contains(&eni.id)).then(|| EniHolder::Instance {
                id: instance.id.clone(),
                device_index: attachment.device_index,
            })
        }
    }
}

/// What an instance's type may carry. EC2 limits the instance as a whole; each interface has the instance's figures.
fn bandwidth(state: &State, eni: &Eni) -> Option<Bandwidth> {
    let facts = catalog::instance_type(&state.instance_of(eni)?.instance_type)?;
    Some(Bandwidth { baseline_bps: facts.network_baseline_bps, peak_bps: facts.network_peak_bps })
}

/// An interface's part of the document; none while it isn't plugged.
pub(super) fn eni_spec(state: &State, eni: &Eni) -> Option<EniSpec> {
    let holder = holder(state, eni)?;
    let names = state.get::<Vpc>(&eni.world, &eni.vpc_id).is_some_and(|vpc| vpc.dns_hostnames);
    let primary = eni.private_ips.first().copied().unwrap_or(Ipv4Addr::UNSPECIFIED);
    let by_id = eni
        .attachment
        .as_ref()
        .filter(|attachment| attachment.device_index == 0)
        .and_then(|_| state.instance_of(eni))
        .filter(|instance| instance.names.resource_name)
        .map(|instance| &instance.id);
    let prefixes = eni.prefixes.iter().map(|net| IpNet::V4(*net));
    let mut spec = EniSpec {
        id: eni.id.clone(),
        vpc_id: eni.vpc_id.clone(),
        subnet_id: eni.subnet_id.clone(),
        mac: eni.mac,
        private_ips: eni.private_ips.clone(),
        ipv6: eni.ipv6.clone(),
        prefixes: prefixes.chain(eni.ipv6_prefixes.iter().map(|net| IpNet::V6(*net))).collect(),
        public_ips: public_ips(state, eni),
        bandwidth: bandwidth(state, eni),
        groups: eni.groups.clone(),
        source_dest_check: eni.source_dest_check,
        holder,
        private_dns_name: match by_id {
            Some(id) => resource_dns_name(id, &eni.world.region),
            None => private_dns_name(primary, &eni.world.region),
        },
        public_dns_name: None,
    };
    spec.public_dns_name =
        spec.public_ip().filter(|_| names).map(|ip| public_dns_name(ip, &eni.world.region));
    Some(spec)
}
