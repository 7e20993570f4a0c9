//! Instances: launch, start, stop, reboot, terminate. Each is one transaction.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use cumulet_model::image::Image;
use cumulet_model::instance::{
    BlockDevice, CpuOptions, Instance, InstanceState, Intent, Isolation, MetadataOptions, Observed, ShutdownBehavior, StateReason,
};
use cumulet_model::keypair::KeyPair;
use cumulet_model::network::{Eni, EniAttachment, SecurityGroup, Subnet, Vpc};
use cumulet_model::storage::{Snapshot, Volume, VolumeAttachment};
use cumulet_model::{
    EniId, ImageId, InstanceId, ReservationId, SecurityGroupId, SnapshotId, SubnetId, Tags, Time, World,
};

use crate::db::Txn;
use crate::error::Noun;
use crate::world::new_id;
use crate::{Cloud, Error, catalog, images};

/// The tag that chooses a kind at launch.
pub const ISOLATION_TAG: &str = "cumulet:isolation";

/// An interface asked for at launch.
#[derive(Debug, Clone, Default)]
pub struct LaunchInterface {
    /// 0 is the primary interface.
    pub device_index: i32,
    /// An interface that is there already; only the deletion flag goes with it.
    pub existing: Option<EniId>,
    /// Where to make it.
    pub subnet_id: Option<SubnetId>,
    /// Its groups; the VPC's default group when empty.
    pub groups: Vec<SecurityGroupId>,
    /// Primary address asked for.
    pub private_ip: Option<Ipv4Addr>,
    /// Further addresses asked for.
    pub secondary_ips: Vec<Ipv4Addr>,
    /// How many further addresses to choose.
    pub secondary_count: u32,
    /// Whether it gets a public address; the subnet decides when not given.
    pub public_ip: Option<bool>,
    /// The owner's words.
    pub description: String,
    /// Whether it goes with the instance; default true when made, false when existing.
    pub delete_on_termination: Option<bool>,
}

/// A block device mapping asked for at launch.
#[derive(Debug, Clone, Default)]
pub struct LaunchVolume {
    /// Such as `/dev/xvda`.
    pub device_name: String,
    /// GiB.
    pub size_gib: Option<u32>,
    /// Such as `gp3`.
    pub volume_type: Option<String>,
    /// Operations a second.
    pub iops: Option<u32>,
    /// MiB/s.
    pub throughput_mib: Option<u32>,
    /// First content.
    pub snapshot_id: Option<SnapshotId>,
    /// Whether it goes with the instance; default true.
    pub delete_on_termination: Option<bool>,
}

/// What to launch.
#[derive(Debug, Clone)]
pub struct Launch {
    /// The AMI.
    pub image_id: ImageId,
    /// Type name.
    pub instance_type: String,
    /// As few as this, or none.
    pub min_count: u32,
    /// As many as this.
    pub max_count: u32,
    /// Key pair name.
    pub key_name: Option<String>,
    /// Zone, when no subnet says it.
    pub zone: Option<String>,
    /// Interfaces; exactly one with index 0.
    pub interfaces: Vec<LaunchInterface>,
    /// Groups by name, for the primary interface in the default VPC.
    pub group_names: Vec<String>,
    /// Mappings.
    pub volumes: Vec<LaunchVolume>,
    /// User data.
    pub user_data: Vec<u8>,
    /// Termination protection.
    pub disable_api_termination: bool,
    /// Stop protection.
    pub disable_api_stop: bool,
    /// On a power-off from inside.
    pub shutdown_behavior: ShutdownBehavior,
    /// Record.
    pub ebs_optimized: bool,
    /// Record.
    pub monitoring: bool,
    /// Metadata service options.
    pub metadata_options: MetadataOptions,
    /// CPU options.
    pub cpu_options: CpuOptions,
    /// CPU credits.
    pub cpu_credits: Option<String>,
    /// The caller's token.
    pub client_token: Option<String>,
    /// Tags of instances.
    pub instance_tags: Tags,
    /// Tags of volumes.
    pub volume_tags: Tags,
    /// Tags of interfaces.
    pub interface_tags: Tags,
}

/// Instances that one call may launch.
pub const MAX_LAUNCH: u32 = 1000;
/// User data that an instance may have, bytes, as on EC2.
pub const MAX_USER_DATA: usize = 16 * 1024;

/// Sets what shall be, and why.
pub fn set_intent(instance: &mut Instance, intent: Intent, force: bool, reason: StateReason, transition: String, now: Time) {
    instance.intent = intent;
    instance.force = force;
    instance.state_reason = Some(reason);
    instance.transition_reason = transition;
    instance.intent_time = now;
}

/// EC2's `reason` of a change that a caller asked for.
fn user_initiated(now: Time) -> String {
    format!("User initiated ({} GMT)", now.strftime("%Y-%m-%d %H:%M:%S"))
}

/// A locally administered unicast MAC, as EC2's begin.
fn random_mac() -> [u8; 6] {
    let mut mac: [u8; 6] = rand::random();
    mac[0] = 0x02;
    mac
}

/// An instance and its state before and after a call.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which.
    pub id: InstanceId,
    /// Before.
    pub previous: InstanceState,
    /// After.
    pub current: InstanceState,
}

/// Finds all instances of a list of ids, or says which are missing.
///
/// # Errors
/// [`Error::NotFound`] naming all that are missing.
pub fn find_all(txn: &mut Txn, world: &World, ids: &[InstanceId]) -> Result<Vec<Instance>, Error> {
    let mut found = Vec::with_capacity(ids.len());
    let mut missing = Vec::new();
    let mut seen = BTreeSet::new();
    for id in ids.iter().filter(|id| seen.insert((*id).clone())) {
        match txn.get::<Instance>(world, id) {
            Some(instance) => found.push(instance),
            None => missing.push(id.to_string()),
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(Error::NotFound { noun: Noun::Instance, ids: missing.join(", ") }) }
}

/// The state that EC2 shows.
pub fn state_of(txn: &mut Txn, instance: &Instance) -> InstanceState {
    let observed = txn.get::<Observed>(&instance.world, &instance.id);
    instance.state(observed.as_ref())
}

/// The first address of the pool that nobody has.
fn take_public_ip(txn: &Txn, pool: ipnet::Ipv4Net) -> Result<Ipv4Addr, Error> {
    // The network's own first address is left for the operator's gateway.
    pool.hosts().skip(1).find(|ip| !txn.state().public_ips.contains_key(ip)).ok_or_else(|| {
        Error::InsufficientPublicAddresses(format!("The pool {pool} has no free public address."))
    })
}

/// The first address of a subnet that nobody has.
///
/// # Errors
/// The subnet is full.
pub fn take_private_ip(txn: &Txn, subnet: &Subnet) -> Result<Ipv4Addr, Error> {
    subnet
        .cidr
        .hosts()
        .find(|ip| subnet.assignable(*ip) && !txn.state().subnet_ips.contains_key(&(subnet.id.clone(), *ip)))
        .ok_or_else(|| {
            Error::InsufficientFreeAddresses(format!(
                "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
                subnet.id
            ))
        })
}

fn check_private_ip(txn: &Txn, subnet: &Subnet, ip: Ipv4Addr) -> Result<(), Error> {
    if !subnet.cidr.contains(&ip) {
        return Err(Error::InvalidParameterValue(format!("Address {ip} does not fall within the subnet's address range")));
    }
    if !subnet.assignable(ip) {
        return Err(Error::InvalidParameterValue(format!("Address {ip} is in subnet's reserved address range")));
    }
    if txn.state().subnet_ips.contains_key(&(subnet.id.clone(), ip)) {
        return Err(Error::AddressInUse(format!("Address {ip} is in use.")));
    }
    Ok(())
}

impl Cloud {
    /// What kind an instance becomes, and why: its tag, its AMI, the server's default, what the host can.
    fn choose_isolation(&self, tags: &Tags, image: &Image) -> Result<(Isolation, String), Error> {
        let can = self.node.capabilities();
        let parse = |value: &str| match value {
            "vm" => Ok(Some(Isolation::Vm)),
            "container" => Ok(Some(Isolation::Container)),
            "auto" => Ok(None),
            _ => Err(Error::InvalidParameterValue(format!(
                "Value ({value}) for tag {ISOLATION_TAG} is invalid. Valid values are auto, vm, container."
            ))),
        };
        let (wish, whose) = match tags.get(ISOLATION_TAG).map(|value| parse(value)).transpose()? {
            Some(wish) => (wish, "the instance's tag"),
            None if image.isolation.is_some() => (image.isolation, "the AMI's default"),
            None => (self.settings.isolation, "the server's default"),
        };
        let (kind, why) = match wish {
            Some(kind) => (kind, format!("{} by {whose}", kind.as_str())),
            None if can.kvm => (Isolation::Vm, format!("auto by {whose}: hardware virtualisation works here")),
            None if can.container.is_ok() => {
                (Isolation::Container, format!("auto by {whose}: no hardware virtualisation that works here"))
            }
            None => (Isolation::Vm, format!("auto by {whose}: this host can't run containers")),
        };
        let able = match kind {
            Isolation::Vm => can.vm,
            Isolation::Container => can.container,
        };
        match able {
            Ok(()) => Ok((kind, why)),
            Err(problem) => Err(Error::Unsupported(format!("This host can't run a {}: {problem}", kind.as_str()))),
        }
    }

    /// Memory that running instances leave free, MiB.
    fn free_memory_mib(&self, txn: &Txn) -> u64 {
        let used: u64 = txn
            .state()
            .instances
            .all()
            .filter(|i| i.intent == Intent::Run)
            .filter_map(|i| catalog::instance_type(&i.instance_type))
            .map(|facts| facts.memory_mib)
            .sum();
        self.node.capabilities().memory_mib.saturating_sub(used)
    }

    /// Launches instances.
    ///
    /// # Errors
    /// What a parameter names is missing or doesn't fit; nothing is made then.
    pub fn launch(&self, txn: &mut Txn, world: &World, launch: &Launch, now: Time) -> Result<Vec<InstanceId>, Error> {
        let image = images::find(txn.state(), world, &launch.image_id)
            .cloned()
            .ok_or_else(|| Error::NotFound { noun: Noun::Image, ids: format!("[{}]", launch.image_id) })?;
        let facts = catalog::instance_type(&launch.instance_type).ok_or_else(|| {
            Error::InvalidParameterValue(format!(
                "Invalid value '{}' for InstanceType.",
                launch.instance_type
            ))
        })?;
        if !facts.architectures.contains(&image.architecture) {
            return Err(Error::InvalidParameterValue(format!(
                "The architecture '{}' of the specified instance type does not match the architecture '{}' of the \
                 specified AMI. Specify an instance type and an AMI that have matching architectures, and try again.",
                facts.architectures.join(","),
                image.architecture
            )));
        }
        let key = match &launch.key_name {
            None => None,
            Some(name) => Some(txn.get::<KeyPair>(world, name).ok_or_else(|| Error::NotFound {
                noun: Noun::KeyPair,
                ids: name.clone(),
            })?),
        };
        if launch.user_data.len() > MAX_USER_DATA {
            return Err(Error::InvalidUserData(format!("User data is limited to {MAX_USER_DATA} bytes")));
        }
        let (isolation, isolation_reason) = self.choose_isolation(&launch.instance_tags, &image)?;
        let fits = u32::try_from(self.free_memory_mib(txn) / facts.memory_mib.max(1)).unwrap_or(u32::MAX);
        let count = launch.max_count.min(fits);
        if count < launch.min_count {
            return Err(Error::InsufficientInstanceCapacity(format!(
                "We currently do not have sufficient {} capacity: {} of {} fit into the memory of this host.",
                launch.instance_type, fits, launch.min_count
            )));
        }
        let volumes = plan_volumes(txn, world, &image, &launch.volumes)?;
        let interfaces = plan_interfaces(txn, world, launch, facts)?;
        let reservation_id: ReservationId = new_id();
        let mut made = Vec::new();
        for launch_index in 0..i32::try_from(count).unwrap_or(i32::MAX) {
            let id: InstanceId = new_id();
            let mut enis = Vec::new();
            for plan in &interfaces {
                enis.push(self.take_interface(txn, world, plan, launch, &id, now)?);
            }
            let mut block_devices = Vec::new();
            for (volume, delete) in &volumes {
                block_devices.push(make_volume(txn, world, volume, *delete, launch, &id, &enis[0].zone, now));
            }
            let primary = &enis[0];
            txn.put(Instance {
                v: 1,
                world: world.clone(),
                id: id.clone(),
                reservation_id: reservation_id.clone(),
                launch_index,
                image_id: image.id.clone(),
                instance_type: launch.instance_type.clone(),
                key_name: launch.key_name.clone(),
                public_key: key.as_ref().map(|key| key.public_key.clone()),
                zone: primary.zone.clone(),
                vpc_id: primary.vpc_id.clone(),
                subnet_id: primary.subnet_id.clone(),
                interfaces: enis.iter().map(|eni| eni.id.clone()).collect(),
                block_devices,
                root_device_name: image.root_device_name.clone(),
                launch_time: now,
                client_token: launch.client_token.clone(),
                isolation,
                isolation_reason: isolation_reason.clone(),
                user_data: launch.user_data.clone(),
                disable_api_termination: launch.disable_api_termination,
                disable_api_stop: launch.disable_api_stop,
                shutdown_behavior: launch.shutdown_behavior,
                ebs_optimized: launch.ebs_optimized,
                monitoring: launch.monitoring,
                metadata_options: launch.metadata_options.clone(),
                cpu_options: launch.cpu_options.clone(),
                cpu_credits: launch.cpu_credits.clone(),
                intent: Intent::Run,
                generation: 1,
                reboots: 0,
                force: false,
                state_reason: Some(StateReason { code: "pending".into(), message: "pending".into() }),
                transition_reason: String::new(),
                intent_time: now,
                tags: launch.instance_tags.clone(),
            });
            made.push(id);
        }
        Ok(made)
    }

    /// Makes an interface for an instance, or takes the one that is there.
    fn take_interface(
        &self,
        txn: &mut Txn,
        world: &World,
        plan: &PlannedInterface,
        launch: &Launch,
        instance_id: &InstanceId,
        now: Time,
    ) -> Result<Eni, Error> {
        let attachment = EniAttachment {
            id: new_id(),
            instance_id: instance_id.clone(),
            device_index: plan.asked.device_index,
            attach_time: now,
            delete_on_termination: plan.asked.delete_on_termination.unwrap_or(plan.asked.existing.is_none()),
        };
        if let Some(id) = &plan.asked.existing {
            let mut eni = txn.get::<Eni>(world, id).ok_or_else(|| missing_interface(id))?;
            eni.attachment = Some(attachment);
            txn.put(eni.clone());
            return Ok(eni);
        }
        let subnet = &plan.subnet;
        let mut private_ips = Vec::new();
        for ip in plan.asked.private_ip.iter().chain(&plan.asked.secondary_ips) {
            check_private_ip(txn, subnet, *ip)?;
            if private_ips.contains(ip) {
                return Err(Error::InvalidParameterValue(format!("Address {ip} is given twice")));
            }
            private_ips.push(*ip);
        }
        let mut eni = Eni {
            v: 1,
            world: world.clone(),
            id: new_id(),
            vpc_id: subnet.vpc_id.clone(),
            subnet_id: subnet.id.clone(),
            zone: subnet.zone.clone(),
            mac: random_mac(),
            private_ips,
            public_ip: None,
            auto_public_ip: plan.asked.public_ip.unwrap_or(subnet.map_public_ip_on_launch),
            groups: plan.groups.clone(),
            description: plan.asked.description.clone(),
            source_dest_check: true,
            attachment: Some(attachment),
            create_time: now,
            tags: launch.interface_tags.clone(),
        };
        let further = plan.asked.secondary_count + u32::from(eni.private_ips.is_empty());
        for _ in 0..further {
            // Put before the next is taken, so that the index knows it.
            txn.put(eni.clone());
            let ip = take_private_ip(txn, subnet)?;
            eni.private_ips.push(ip);
        }
        if eni.auto_public_ip {
            eni.public_ip = Some(take_public_ip(txn, self.settings.public_cidr)?);
        }
        txn.put(eni.clone());
        Ok(eni)
    }

    /// Starts stopped instances.
    ///
    /// # Errors
    /// One is missing, terminated, or still stopping; or the host is full. Nothing is changed then.
    pub fn start(&self, txn: &mut Txn, world: &World, ids: &[InstanceId], now: Time) -> Result<Vec<Change>, Error> {
        let mut changes = Vec::new();
        for mut instance in find_all(txn, world, ids)? {
            let previous = state_of(txn, &instance);
            match previous {
                InstanceState::Pending | InstanceState::Running => {
                    changes.push(Change { id: instance.id, previous, current: previous });
                    continue;
                }
                InstanceState::Stopped => {}
                InstanceState::Stopping | InstanceState::ShuttingDown | InstanceState::Terminated => {
                    return Err(Error::IncorrectInstanceState(format!(
                        "The instance '{}' is not in a state from which it can be started.",
                        instance.id
                    )));
                }
            }
            let memory = catalog::instance_type(&instance.instance_type).map_or(0, |facts| facts.memory_mib);
            if memory > self.free_memory_mib(txn) {
                return Err(Error::InsufficientInstanceCapacity(format!(
                    "We currently do not have sufficient {} capacity: its memory does not fit into this host.",
                    instance.instance_type
                )));
            }
            let image = images::find(txn.state(), world, &instance.image_id).cloned();
            if let Some(image) = image {
                (instance.isolation, instance.isolation_reason) = self.choose_isolation(&instance.tags, &image)?;
            }
            for id in &instance.interfaces {
                if let Some(mut eni) = txn.get::<Eni>(world, id).filter(|eni| eni.auto_public_ip && eni.public_ip.is_none()) {
                    eni.public_ip = Some(take_public_ip(txn, self.settings.public_cidr)?);
                    txn.put(eni);
                }
            }
            instance.intent = Intent::Run;
            instance.generation += 1;
            instance.force = false;
            instance.state_reason = None;
            instance.transition_reason = String::new();
            instance.intent_time = now;
            instance.launch_time = now;
            changes.push(Change { id: instance.id.clone(), previous, current: InstanceState::Pending });
            txn.put(instance);
        }
        Ok(changes)
    }
}

/// Stops running instances.
///
/// # Errors
/// One is missing, terminated, or protected. Nothing is changed then.
pub fn stop(txn: &mut Txn, world: &World, ids: &[InstanceId], force: bool, now: Time) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for mut instance in find_all(txn, world, ids)? {
        let previous = state_of(txn, &instance);
        let current = match previous {
            InstanceState::Stopped => InstanceState::Stopped,
            InstanceState::Pending | InstanceState::Running | InstanceState::Stopping => InstanceState::Stopping,
            InstanceState::ShuttingDown | InstanceState::Terminated => {
                return Err(Error::IncorrectInstanceState(format!(
                    "This instance '{}' is not in a state from which it can be stopped.",
                    instance.id
                )));
            }
        };
        if instance.disable_api_stop {
            return Err(Error::OperationNotPermitted(format!(
                "The instance '{}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.",
                instance.id
            )));
        }
        changes.push(Change { id: instance.id.clone(), previous, current });
        let news = instance.intent == Intent::Run || force && !instance.force;
        if current == InstanceState::Stopping && news {
            let reason = StateReason {
                code: "Client.UserInitiatedShutdown".into(),
                message: "Client.UserInitiatedShutdown: User initiated shutdown".into(),
            };
            set_intent(&mut instance, Intent::Stop, force, reason, user_initiated(now), now);
            txn.put(instance);
        }
    }
    Ok(changes)
}

/// Terminates instances, in any state.
///
/// # Errors
/// One is missing or protected. Nothing is changed then.
pub fn terminate(txn: &mut Txn, world: &World, ids: &[InstanceId], now: Time) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for mut instance in find_all(txn, world, ids)? {
        let previous = state_of(txn, &instance);
        if instance.disable_api_termination && previous != InstanceState::Terminated {
            return Err(Error::OperationNotPermitted(format!(
                "The instance '{}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.",
                instance.id
            )));
        }
        let current = match previous {
            InstanceState::Terminated => InstanceState::Terminated,
            _ => InstanceState::ShuttingDown,
        };
        changes.push(Change { id: instance.id.clone(), previous, current });
        if instance.intent != Intent::Terminate {
            let reason = StateReason {
                code: "Client.UserInitiatedShutdown".into(),
                message: "Client.UserInitiatedShutdown: User initiated shutdown".into(),
            };
            set_intent(&mut instance, Intent::Terminate, false, reason, user_initiated(now), now);
            txn.put(instance);
        }
    }
    Ok(changes)
}

/// Asks running instances to reboot.
///
/// # Errors
/// One is missing or not running. Nothing is changed then.
pub fn reboot(txn: &mut Txn, world: &World, ids: &[InstanceId]) -> Result<(), Error> {
    for mut instance in find_all(txn, world, ids)? {
        match state_of(txn, &instance) {
            InstanceState::Running => {}
            // EC2 accepts it and the boot in progress serves.
            InstanceState::Pending => continue,
            _ => {
                return Err(Error::IncorrectInstanceState(format!(
                    "The instance '{}' is not in a state from which it can be rebooted.",
                    instance.id
                )));
            }
        }
        instance.reboots += 1;
        txn.put(instance);
    }
    Ok(())
}

/// An interface with what its request means.
struct PlannedInterface {
    asked: LaunchInterface,
    subnet: Subnet,
    groups: Vec<SecurityGroupId>,
}

fn missing_interface(id: &EniId) -> Error {
    Error::NotFound { noun: Noun::NetworkInterface, ids: id.to_string() }
}

/// The subnet of a zone in the default VPC, or of any zone.
fn default_subnet(txn: &Txn, world: &World, zone: Option<&str>) -> Result<Subnet, Error> {
    if let Some(zone) = zone
        && catalog::zone_id(&world.region, zone).is_none()
    {
        return Err(Error::InvalidParameterValue(format!("Invalid availability zone: [{zone}]")));
    }
    txn.state()
        .subnets
        .in_world(world)
        .filter(|subnet| subnet.is_default && zone.is_none_or(|zone| subnet.zone == zone))
        .min_by(|a, b| a.zone.cmp(&b.zone))
        .cloned()
        .ok_or_else(|| match zone {
            Some(zone) => Error::DefaultVpcMissing(format!("No default subnet for availability zone: '{zone}'.")),
            None => Error::DefaultVpcMissing(
                "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.".into(),
            ),
        })
}

fn plan_interfaces(
    txn: &mut Txn,
    world: &World,
    launch: &Launch,
    facts: &catalog::InstanceType,
) -> Result<Vec<PlannedInterface>, Error> {
    let mut planned: Vec<PlannedInterface> = Vec::new();
    let mut asked = launch.interfaces.clone();
    asked.sort_by_key(|interface| interface.device_index);
    if asked.first().is_none_or(|interface| interface.device_index != 0) {
        return Err(Error::InvalidParameterValue("A network interface with device index 0 is required".into()));
    }
    if asked.len() > facts.max_interfaces as usize {
        return Err(Error::LimitExceeded {
            noun: Noun::NetworkInterface,
            message: format!(
                "Number of network interfaces {} exceeds the limit for {}, which is {}",
                asked.len(),
                launch.instance_type,
                facts.max_interfaces
            ),
        });
    }
    for interface in asked {
        if planned.iter().any(|p| p.asked.device_index == interface.device_index) {
            return Err(Error::InvalidParameterValue(
                "Each network interface requires a unique device index.".into(),
            ));
        }
        if (interface.existing.is_some() || interface.private_ip.is_some()) && launch.max_count > 1 {
            return Err(Error::InvalidParameterCombination(
                "Only one instance can be launched with a given network interface or private address".into(),
            ));
        }
        if let Some(id) = &interface.existing {
            let eni = txn.get::<Eni>(world, id).ok_or_else(|| missing_interface(id))?;
            if eni.attachment.is_some() {
                return Err(Error::AddressInUse(format!("Interface: [{id}] in use.")));
            }
            let subnet = find_subnet(txn, world, &eni.subnet_id)?;
            planned.push(PlannedInterface { asked: interface, subnet, groups: eni.groups });
            continue;
        }
        let subnet = match &interface.subnet_id {
            Some(id) => find_subnet(txn, world, id)?,
            None => default_subnet(txn, world, launch.zone.as_deref())?,
        };
        if launch.zone.as_ref().is_some_and(|zone| *zone != subnet.zone) {
            return Err(Error::InvalidParameterValue(format!(
                "The availability zone '{}' does not match that of the subnet '{}' ({})",
                launch.zone.as_deref().unwrap_or_default(),
                subnet.id,
                subnet.zone
            )));
        }
        if planned.first().is_some_and(|first| first.subnet.zone != subnet.zone || first.subnet.vpc_id != subnet.vpc_id) {
            return Err(Error::InvalidParameterCombination(
                "All network interfaces of an instance must be in one VPC and Availability Zone".into(),
            ));
        }
        if 1 + interface.secondary_count as usize + interface.secondary_ips.len() > facts.ipv4_per_interface as usize {
            return Err(Error::LimitExceeded {
                noun: Noun::NetworkInterface,
                message: format!("An interface of {} can have {} private addresses", launch.instance_type, facts.ipv4_per_interface),
            });
        }
        let groups = plan_groups(txn, world, &interface, launch, &subnet)?;
        planned.push(PlannedInterface { asked: interface, subnet, groups });
    }
    Ok(planned)
}

/// A subnet by its id.
///
/// # Errors
/// It isn't there.
pub fn find_subnet(txn: &mut Txn, world: &World, id: &SubnetId) -> Result<Subnet, Error> {
    txn.get(world, id).ok_or_else(|| Error::NotFound { noun: Noun::Subnet, ids: id.to_string() })
}

fn plan_groups(
    txn: &mut Txn,
    world: &World,
    interface: &LaunchInterface,
    launch: &Launch,
    subnet: &Subnet,
) -> Result<Vec<SecurityGroupId>, Error> {
    let mut groups = Vec::new();
    for id in &interface.groups {
        let group = txn
            .get::<SecurityGroup>(world, id)
            .ok_or_else(|| Error::NotFound { noun: Noun::SecurityGroup, ids: id.to_string() })?;
        if group.vpc_id != subnet.vpc_id {
            return Err(Error::InvalidParameterValue(format!(
                "Security group {id} and subnet {} belong to different networks.",
                subnet.id
            )));
        }
        if !groups.contains(id) {
            groups.push(id.clone());
        }
    }
    if interface.device_index == 0 && !launch.group_names.is_empty() {
        if !txn.get::<Vpc>(world, &subnet.vpc_id).is_some_and(|vpc| vpc.is_default) {
            return Err(Error::InvalidParameterCombination(
                "The parameter groupName cannot be used with the parameter subnet".into(),
            ));
        }
        for name in &launch.group_names {
            let found = txn
                .state()
                .security_groups
                .in_world(world)
                .find(|group| group.vpc_id == subnet.vpc_id && group.name == *name)
                .map(|group| group.id.clone())
                .ok_or_else(|| Error::NotFound { noun: Noun::SecurityGroup, ids: name.clone() })?;
            if !groups.contains(&found) {
                groups.push(found);
            }
        }
    }
    if groups.is_empty() {
        let default = txn.state().security_groups.in_world(world).find(|g| g.vpc_id == subnet.vpc_id && g.name == "default");
        groups.extend(default.map(|group| group.id.clone()));
    }
    Ok(groups)
}

/// Fewest and most GiB of a volume type.
fn size_limits(volume_type: &str) -> Option<(u32, u32)> {
    Some(match volume_type {
        "gp2" | "gp3" => (1, 16384),
        "io1" => (4, 16384),
        "io2" => (4, 65536),
        "st1" | "sc1" => (125, 16384),
        "standard" => (1, 1024),
        _ => return None,
    })
}

/// Plans the volumes of a launch, root first, each with its deletion flag.
fn plan_volumes(txn: &mut Txn, world: &World, image: &Image, asked: &[LaunchVolume]) -> Result<Vec<(LaunchVolume, bool)>, Error> {
    let root = LaunchVolume {
        device_name: image.root_device_name.clone(),
        size_gib: Some(image.root_size_gib),
        volume_type: Some("gp3".into()),
        snapshot_id: Some(image.root_snapshot_id.clone()),
        ..LaunchVolume::default()
    };
    let mut plan = vec![root];
    for mapping in asked {
        if mapping.device_name != image.root_device_name {
            return Err(Error::Unsupported(format!(
                "Block device mappings beyond the root device ({}) are not supported at launch: {}",
                image.root_device_name, mapping.device_name
            )));
        }
        let root = &mut plan[0];
        if let Some(snapshot) = &mapping.snapshot_id {
            if *snapshot != image.root_snapshot_id {
                return Err(Error::InvalidBlockDeviceMapping("snapshotId cannot be modified on root device".into()));
            }
        }
        root.size_gib = mapping.size_gib.or(root.size_gib);
        root.volume_type = mapping.volume_type.clone().or(root.volume_type.take());
        root.iops = mapping.iops;
        root.throughput_mib = mapping.throughput_mib;
        root.delete_on_termination = mapping.delete_on_termination;
    }
    for volume in &plan {
        let kind = volume.volume_type.as_deref().unwrap_or("gp3");
        let (fewest, most) = size_limits(kind)
            .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid volume type: {kind}")))?;
        let size = volume.size_gib.unwrap_or(fewest);
        if !(fewest..=most).contains(&size) {
            return Err(Error::InvalidBlockDeviceMapping(format!(
                "The volume size is invalid for {kind} volumes: {size} GiB. It must be between {fewest} and {most} GiB"
            )));
        }
        if let Some(id) = &volume.snapshot_id {
            let images = World { account: image.world.account.clone(), region: world.region.clone() };
            let snapshot = txn
                .get::<Snapshot>(&images, id)
                .ok_or_else(|| Error::NotFound { noun: Noun::Snapshot, ids: id.to_string() })?;
            if size < snapshot.volume_size_gib {
                return Err(Error::InvalidBlockDeviceMapping(format!(
                    "Volume of size {size}GB is smaller than snapshot '{id}', expect size >= {}GB",
                    snapshot.volume_size_gib
                )));
            }
        }
        check_performance(kind, size, volume)?;
    }
    Ok(plan.into_iter().map(|volume| (volume.delete_on_termination.unwrap_or(true), volume)).map(|(d, v)| (v, d)).collect())
}

/// The operations and throughput that a type allows, as the EBS user guide states them.
fn check_performance(kind: &str, size_gib: u32, volume: &LaunchVolume) -> Result<(), Error> {
    let bounds = match kind {
        "gp3" => Some((3000, 16000.min(size_gib.saturating_mul(500)).max(3000))),
        "io1" => Some((100, 64000.min(size_gib.saturating_mul(50)))),
        "io2" => Some((100, 256_000.min(size_gib.saturating_mul(1000)))),
        _ => None,
    };
    match (bounds, volume.iops) {
        (Some((fewest, most)), Some(iops)) if !(fewest..=most).contains(&iops) => {
            return Err(Error::InvalidParameterValue(format!(
                "Volume iops of {iops} is out of range for {kind} volumes of {size_gib} GiB: {fewest} to {most}"
            )));
        }
        (None, Some(_)) => {
            return Err(Error::InvalidParameterCombination(format!("The parameter iops is not supported for {kind} volumes.")));
        }
        (Some(_), None) if kind != "gp3" => return Err(Error::MissingParameter("iops".into())),
        _ => {}
    }
    match volume.throughput_mib {
        Some(_) if kind != "gp3" => Err(Error::InvalidParameterCombination(format!(
            "The parameter throughput is not supported for {kind} volumes."
        ))),
        Some(throughput) if !(125..=1000).contains(&throughput) => Err(Error::InvalidParameterValue(format!(
            "Throughput of {throughput} MiB/s is out of range for gp3 volumes: 125 to 1000"
        ))),
        _ => Ok(()),
    }
}

#[expect(clippy::too_many_arguments, reason = "one call, all of it distinct")]
fn make_volume(
    txn: &mut Txn,
    world: &World,
    asked: &LaunchVolume,
    delete_on_termination: bool,
    launch: &Launch,
    instance_id: &InstanceId,
    zone: &str,
    now: Time,
) -> BlockDevice {
    let volume_type = asked.volume_type.clone().unwrap_or_else(|| "gp3".into());
    let size_gib = asked.size_gib.unwrap_or(1);
    let volume = Volume {
        v: 1,
        world: world.clone(),
        id: new_id(),
        zone: zone.to_owned(),
        size_gib,
        iops: asked.iops.or(match volume_type.as_str() {
            "gp3" => Some(3000),
            "gp2" => Some((size_gib * 3).clamp(100, 16000)),
            _ => None,
        }),
        throughput_mib: asked.throughput_mib.or((volume_type == "gp3").then_some(125)),
        volume_type,
        snapshot_id: asked.snapshot_id.clone(),
        create_time: now,
        attachments: vec![VolumeAttachment {
            instance_id: instance_id.clone(),
            device_name: asked.device_name.clone(),
            attach_time: now,
            delete_on_termination,
        }],
        deleted: false,
        tags: launch.volume_tags.clone(),
    };
    let device = BlockDevice {
        device_name: asked.device_name.clone(),
        volume_id: volume.id.clone(),
        attach_time: now,
        delete_on_termination,
    };
    txn.put(volume);
    device
}
