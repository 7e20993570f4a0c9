//! The node's document, compiled from the state: one pure function a part.

pub mod vpc;

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use cumulet_model::image::Image;
use cumulet_model::instance::{Instance, Intent, Observed, Phase, private_dns_name, public_dns_name};
use cumulet_model::network::{Eni, Peer, SecurityGroup, Vpc};
use cumulet_model::storage::Volume;
use cumulet_model::{AccountId, InstanceId, Record, SecurityGroupId, VpcId, World};
use cumulet_node_api::{
    Boot, DiskSpec, EniHolder, EniSpec, GroupSpec, InstanceSpec, MetadataSpec, NodeSpec, Power, VolumeSource,
    VolumeSpec,
};
use ipnet::IpNet;

use crate::catalog;
use crate::db::{Changed, State};
use crate::images::BUNDLED;

/// Whether the node still has to do something for an instance.
fn on_node(instance: &Instance, observed: Option<&Observed>) -> bool {
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

/// The bundle that a snapshot's content is, if it is one.
fn bundle_of(content: &str) -> Option<&str> {
    content.strip_prefix(BUNDLED)
}

fn instance_spec(state: &State, instance: &Instance) -> InstanceSpec {
    let images = World { account: AccountId::images(), region: instance.world.region.clone() };
    let image = state
        .get::<Image>(&instance.world, &instance.image_id)
        .or_else(|| state.get(&images, &instance.image_id));
    let facts = catalog::instance_type(&instance.instance_type);
    let enis: Vec<&Eni> =
        instance.interfaces.iter().filter_map(|id| state.get(&instance.world, id)).collect();
    let primary_ip = enis.first().and_then(|eni| eni.private_ips.first());
    let security_groups = enis.first().map_or_else(Vec::new, |eni| {
        eni.groups
            .iter()
            .filter_map(|id| state.get::<SecurityGroup>(&instance.world, id).map(|group| group.name.clone()))
            .collect()
    });
    let threads = facts.map_or(1, |f| f.threads_per_core.max(1));
    let vcpus = match &instance.cpu_options {
        options if options.core_count > 0 => {
            options.core_count * if options.threads_per_core > 0 { options.threads_per_core } else { threads }
        }
        _ => facts.map_or(1, |f| f.vcpus),
    };
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
    InstanceSpec {
        id: instance.id.clone(),
        world: instance.world.clone(),
        generation: instance.generation,
        reboots: instance.reboots,
        power: match (instance.intent, instance.force) {
            (Intent::Run, _) => Power::On,
            (Intent::Stop, false) => Power::Off,
            (Intent::Stop, true) => Power::ForceOff,
            (Intent::Terminate, _) => Power::Gone,
        },
        isolation: instance.isolation,
        vcpus,
        memory_mib: facts.map_or(512, |f| f.memory_mib),
        boot: match image.and_then(|image| image.direct_boot.as_ref()) {
            Some(direct) => Boot::Direct { bundle: direct.bundle.clone(), cmdline: direct.cmdline.clone() },
            None => Boot::Firmware,
        },
        disks: instance
            .block_devices
            .iter()
            .map(|device| DiskSpec {
                volume_id: device.volume_id.clone(),
                device_name: device.device_name.clone(),
            })
            .collect(),
        enis: instance.interfaces.clone(),
        hostname: primary_ip
            .map_or_else(String::new, |ip| format!("ip-{}", ip.to_string().replace('.', "-"))),
        metadata: MetadataSpec {
            options: instance.metadata_options.clone(),
            image_id: instance.image_id.to_string(),
            launch_index: instance.launch_index,
            reservation_id: instance.reservation_id.to_string(),
            instance_type: instance.instance_type.clone(),
            architecture: image.map_or_else(|| "x86_64".into(), |image| image.architecture.clone()),
            zone: instance.zone.clone(),
            zone_id: catalog::zone_id(&instance.world.region, &instance.zone).unwrap_or_default().to_owned(),
            key: instance.key_name.clone().zip(instance.public_key.clone()),
            user_data: instance.user_data.clone(),
            security_groups,
            block_device_mapping,
            pending_time: instance.launch_time,
            tags: instance.tags.clone(),
        },
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

fn eni_spec(state: &State, eni: &Eni, instance: &InstanceId, device_index: i32) -> EniSpec {
    let names = state.get::<Vpc>(&eni.world, &eni.vpc_id).is_some_and(|vpc| vpc.dns_hostnames);
    let primary = eni.private_ips.first().copied().unwrap_or(std::net::Ipv4Addr::UNSPECIFIED);
    EniSpec {
        id: eni.id.clone(),
        vpc_id: eni.vpc_id.clone(),
        subnet_id: eni.subnet_id.clone(),
        mac: eni.mac,
        private_ips: eni.private_ips.clone(),
        ipv6: eni.ipv6.clone(),
        prefixes: eni
            .prefixes
            .iter()
            .map(|net| IpNet::V4(*net))
            .chain(eni.ipv6_prefixes.iter().map(|net| IpNet::V6(*net)))
            .collect(),
        public_ips: public_ips(state, eni),
        bandwidth: None,
        groups: eni.groups.clone(),
        source_dest_check: eni.source_dest_check,
        holder: EniHolder::Instance { id: instance.clone(), device_index },
        private_dns_name: private_dns_name(primary, &eni.world.region),
        public_dns_name: eni.public_ip.filter(|_| names).map(|ip| public_dns_name(ip, &eni.world.region)),
    }
}

fn group_spec(state: &State, group: &SecurityGroup) -> GroupSpec {
    let members = state.enis.in_world(&group.world).filter(|eni| eni.groups.contains(&group.id));
    GroupSpec {
        id: group.id.clone(),
        vpc_id: group.vpc_id.clone(),
        rules: group.rules.clone(),
        members: members
            .flat_map(|eni| eni.private_ips.iter().map(|ip| IpNet::from(IpAddr::V4(*ip))))
            .collect(),
    }
}

fn volume_spec(state: &State, volume: &Volume) -> VolumeSpec {
    let content = volume
        .snapshot_id
        .as_ref()
        .and_then(|id| state.snapshots.all().find(|s| s.id == *id))
        .map(|s| s.content.as_str());
    VolumeSpec {
        id: volume.id.clone(),
        size_bytes: u64::from(volume.size_gib) << 30,
        source: content
            .and_then(bundle_of)
            .map_or(VolumeSource::Blank, |bundle| VolumeSource::Bundle(bundle.to_owned())),
    }
}

/// Puts a part where it belongs, and keeps the old pointer where nothing changed, so that the node sees no change.
fn place<K: Ord + Clone, V: PartialEq>(map: &mut imbl::OrdMap<K, Arc<V>>, key: K, part: V) {
    if map.get(&key).is_none_or(|old| **old != part) {
        map.insert(key, Arc::new(part));
    }
}

/// Takes out the parts whose key isn't wanted any more.
fn keep<K: Ord + Clone, V>(map: &mut imbl::OrdMap<K, Arc<V>>, wanted: impl Fn(&K) -> bool) {
    let unwanted: Vec<K> = map.keys().filter(|key| !wanted(key)).cloned().collect();
    for key in unwanted {
        map.remove(&key);
    }
}

/// Compiles an instance and all that hangs on it, or takes it out.
fn compile_instance(state: &State, spec: &mut NodeSpec, world: &World, id: &InstanceId) {
    let instance = state.get::<Instance>(world, id);
    let observed = state.get::<Observed>(world, id);
    match instance.filter(|instance| on_node(instance, observed)) {
        Some(instance) => {
            place(&mut spec.instances, id.clone(), instance_spec(state, instance));
            let plugged = plugged(instance, observed);
            for (eni_id, index) in instance.interfaces.iter().zip(0..) {
                match state.get::<Eni>(world, eni_id).filter(|_| plugged) {
                    Some(eni) => place(&mut spec.enis, eni_id.clone(), eni_spec(state, eni, id, index)),
                    None => drop(spec.enis.remove(eni_id)),
                }
            }
        }
        None => {
            if let Some(old) = spec.instances.remove(id) {
                for eni in &old.enis {
                    spec.enis.remove(eni);
                }
            }
        }
    }
}

/// VPCs and groups follow from the interfaces that are here.
fn compile_networks(state: &State, spec: &mut NodeSpec) {
    let mut vpcs: BTreeSet<(World, VpcId)> = BTreeSet::new();
    let mut groups: BTreeSet<(World, SecurityGroupId)> = BTreeSet::new();
    for eni in spec.enis.values() {
        let Some(instance) = eni.instance_id().and_then(|id| spec.instances.get(id)) else { continue };
        vpcs.insert((instance.world.clone(), eni.vpc_id.clone()));
        groups.extend(eni.groups.iter().map(|id| (instance.world.clone(), id.clone())));
    }
    let named: Vec<_> = groups
        .iter()
        .filter_map(|(world, id)| Some((world, state.get::<SecurityGroup>(world, id)?)))
        .flat_map(|(world, group)| {
            group.rules.iter().filter_map(|rule| match &rule.peer {
                Peer::Group { id, .. } => Some((world.clone(), id.clone())),
                Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::PrefixList(_) => None,
            })
        })
        .collect();
    groups.extend(named);
    let used: BTreeSet<&VpcId> = vpcs.iter().map(|(_, id)| id).collect();
    keep(&mut spec.vpcs, |id| used.contains(id));
    let used: BTreeSet<&SecurityGroupId> = groups.iter().map(|(_, id)| id).collect();
    keep(&mut spec.groups, |id| used.contains(id));
    for (world, id) in vpcs {
        if let Some(vpc) = state.get::<Vpc>(&world, &id) {
            place(&mut spec.vpcs, id, vpc::vpc_spec(state, &world, vpc));
        }
    }
    for (world, id) in groups {
        if let Some(group) = state.get::<SecurityGroup>(&world, &id) {
            place(&mut spec.groups, id, group_spec(state, group));
        }
    }
}

fn compile_volume(state: &State, spec: &mut NodeSpec, key: &cumulet_model::RecordKey) {
    let Ok(id) = <cumulet_model::VolumeId as cumulet_model::ResourceId>::parse(&key.id) else { return };
    match state.get::<Volume>(&key.world, &key.id).filter(|volume| !volume.deleted) {
        Some(volume) => place(&mut spec.volumes, id, volume_spec(state, volume)),
        None => drop(spec.volumes.remove(&id)),
    }
}

/// The whole document.
pub fn compile(state: &State) -> NodeSpec {
    let mut spec = NodeSpec::default();
    for volume in state.volumes.all() {
        compile_volume(state, &mut spec, &volume.key());
    }
    for instance in state.instances.all() {
        compile_instance(state, &mut spec, &instance.world, &instance.id);
    }
    compile_networks(state, &mut spec);
    spec
}

/// The document after some records changed.
pub fn recompile(state: &State, mut spec: NodeSpec, changed: &[Changed]) -> NodeSpec {
    let mut networks = false;
    for (kind, key) in changed {
        match *kind {
            Volume::KIND => compile_volume(state, &mut spec, key),
            Instance::KIND | Observed::KIND => {
                if let Ok(id) = <InstanceId as cumulet_model::ResourceId>::parse(&key.id) {
                    compile_instance(state, &mut spec, &key.world, &id);
                    networks = true;
                }
            }
            Eni::KIND => {
                if let Some(attachment) =
                    state.get::<Eni>(&key.world, &key.id).and_then(|eni| eni.attachment.as_ref())
                {
                    compile_instance(state, &mut spec, &key.world, &attachment.instance_id);
                }
                networks = true;
            }
            SecurityGroup::KIND => {
                let members: Vec<InstanceId> = state
                    .enis
                    .in_world(&key.world)
                    .filter(|eni| eni.groups.iter().any(|group| group.as_str() == key.id))
                    .filter_map(|eni| Some(eni.attachment.as_ref()?.instance_id.clone()))
                    .collect();
                for id in members {
                    compile_instance(state, &mut spec, &key.world, &id);
                }
                networks = true;
            }
            _ => networks = true,
        }
    }
    if networks {
        compile_networks(state, &mut spec);
    }
    spec
}
