//! Launching instances: what a request means, checked whole, then written in one transaction.

use std::net::Ipv4Addr;

use cumulet_model::instance::{
    AutoRecovery, CapacityPreference, Instance, Intent, ShutdownBehavior, StateReason,
};
use cumulet_model::keypair::KeyPair;
use cumulet_model::network::{
    AttachmentStatus, Eni, EniAttachment, InterfacePermissionKind, Subnet, SubnetNames, Vpc,
};
use cumulet_model::{
    EniId, ImageId, InstanceId, ReservationId, SecurityGroupId, SubnetId, Tags, Time, World,
};

use crate::addresses::Taker;
use crate::attributes::{MAX_GROUPS, MetadataChange};
use crate::cpu_options::CpuWish;
use crate::db::Txn;
use crate::error::Noun;
use crate::hibernation::Prerequisites;
use crate::interfaces::{Wanted, permissions};
use crate::world::new_id;
use crate::{
    Cloud, Error, addresses, catalog, cpu_options, credits, hibernation, images, instance_store, instances,
    interfaces, metadata_defaults, security_groups, volumes,
};

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
    /// IPv6 addresses, and ranges of both families; its IPv4 addresses are those above.
    pub further: Wanted,
    /// Whether the first IPv6 address is to be the primary one.
    pub primary_ipv6: bool,
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
    /// The volume.
    pub asked: volumes::Asked,
    /// Whether it goes with the instance; default true.
    pub delete_on_termination: Option<bool>,
    /// Whether a mapping of the image is left out instead.
    pub none: bool,
    /// The instance store disk that has the name instead.
    pub ephemeral: Option<u8>,
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
    /// Metadata service options; the account's defaults decide what isn't said.
    pub metadata_options: MetadataChange,
    /// Whether instances may be hibernated.
    pub hibernation: bool,
    /// CPU options.
    pub cpu_options: CpuWish,
    /// `standard` or `unlimited`; the account's default decides what isn't said.
    pub cpu_credits: Option<String>,
    /// Record.
    pub capacity_preference: CapacityPreference,
    /// Record.
    pub auto_recovery: AutoRecovery,
    /// How instances are named; the subnet decides what isn't said.
    pub names: LaunchNames,
    /// The caller's token.
    pub client_token: Option<String>,
    /// Tags of instances.
    pub instance_tags: Tags,
    /// Tags of volumes.
    pub volume_tags: Tags,
    /// Tags of interfaces.
    pub interface_tags: Tags,
}

/// How instances are named (`PrivateDnsNameOptions`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LaunchNames {
    /// Host names from the instance's id instead of its address.
    pub resource_name: Option<bool>,
    /// Whether the name by id has an A record.
    pub a_record: Option<bool>,
    /// Whether the name by id has an AAAA record.
    pub aaaa_record: Option<bool>,
}

impl LaunchNames {
    fn on(self, subnet: &SubnetNames) -> SubnetNames {
        SubnetNames {
            resource_name: self.resource_name.unwrap_or(subnet.resource_name),
            a_record: self.a_record.unwrap_or(subnet.a_record),
            aaaa_record: self.aaaa_record.unwrap_or(subnet.aaaa_record),
            dns64: subnet.dns64,
        }
    }
}

/// Instances that one call may launch.
pub const MAX_LAUNCH: u32 = 1000;

/// User data that an instance may have, bytes, as on EC2.
pub const MAX_USER_DATA: usize = 16 * 1024;

impl Cloud {
    /// Launches instances.
    ///
    /// # Errors
    /// What a parameter names is missing or doesn't fit; nothing is made then.
    pub fn launch(
        &self,
        txn: &mut Txn,
        world: &World,
        launch: &Launch,
        now: Time,
    ) -> Result<Vec<InstanceId>, Error> {
        let image = images::launchable(txn, world, &launch.image_id, now)?;
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
            Some(name) => Some(
                txn.get::<KeyPair>(world, name)
                    .ok_or_else(|| Error::NotFound { noun: Noun::KeyPair, ids: name.clone() })?,
            ),
        };
        if launch.user_data.len() > MAX_USER_DATA {
            return Err(Error::InvalidUserData(format!("User data is limited to {MAX_USER_DATA} bytes")));
        }
        let wish = match image.imds_support {
            Some(_) => metadata_defaults::of_image(txn.state(), world, &launch.metadata_options),
            None => launch.metadata_options.clone(),
        };
        let metadata_options = metadata_defaults::resolve(txn.state(), world, &wish)?;
        instances::check_tags(&launch.instance_tags, &metadata_options)?;
        let (isolation, isolation_reason) =
            self.choose_isolation(txn.state(), world, &launch.instance_tags, Some(&image))?;
        let cpu_options = cpu_options::check(&launch.instance_type, facts, launch.cpu_options)?;
        let vcpus = match cpu_options::vcpus(&cpu_options) {
            0 => facts.vcpus,
            chosen => chosen,
        };
        let (fits, scarce) = self.room(txn).fits(facts.memory_mib, vcpus);
        let mut count = launch.max_count.min(fits);
        if count < launch.min_count {
            return Err(instances::no_room(&launch.instance_type, launch.min_count, fits, scarce));
        }
        let asked = launch.cpu_credits.as_deref();
        let cpu_credits = credits::choose(txn.state(), world, &launch.instance_type, asked);
        let mappings = volumes::launch::merge(&image, &launch.volumes)?;
        let ephemeral = instance_store::plan(mappings.iter().map(|merged| &merged.mapping))?;
        let volumes = volumes::launch::plan(txn, world, &image, mappings, now)?;
        if launch.hibernation {
            hibernation::check_launch(Prerequisites {
                facts,
                type_name: &launch.instance_type,
                isolation,
                root_size_gib: volumes.first().map_or(0, volumes::launch::Planned::size_gib),
                root_encrypted: volumes.first().is_some_and(volumes::launch::Planned::encrypted),
            })?;
        }
        let interfaces = plan_interfaces(txn, world, launch, facts)?;
        count = count.min(self.addressable(txn, &interfaces, launch.min_count)?);
        let mut taker = Taker::default();
        // The primary interface's; the plan has at least one, by order of device indexes.
        let names =
            interfaces.first().map_or_else(SubnetNames::default, |plan| launch.names.on(&plan.subnet.names));
        let reservation_id: ReservationId = new_id();
        let mut made = Vec::new();
        for launch_index in 0..i32::try_from(count).unwrap_or(i32::MAX) {
            let id: InstanceId = new_id();
            let mut enis = Vec::new();
            for plan in &interfaces {
                enis.push(self.take_interface(txn, &mut taker, plan, launch, (world, &id), now)?);
            }
            let mut block_devices = Vec::new();
            for volume in &volumes {
                let instance = (&id, enis[0].zone.as_str());
                block_devices.push(volumes::launch::make(txn, world, volume, launch, instance, now)?);
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
                root_device_name: image.disks.root_device_name.clone(),
                architecture: Some(image.architecture.clone()),
                platform_details: Some(image.platform_details.clone()),
                ephemeral: ephemeral.clone(),
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
                metadata_options: metadata_options.clone(),
                cpu_options: cpu_options.clone(),
                cpu_credits: cpu_credits.clone(),
                capacity_preference: launch.capacity_preference,
                auto_recovery: launch.auto_recovery,
                names: names.clone(),
                intent: Intent::Run,
                generation: 1,
                reboots: 0,
                pause: None,
                resumed: None,
                pauses: 0,
                force: false,
                hibernation: launch.hibernation,
                hibernate: false,
                resume: false,
                state_reason: Some(StateReason { code: "pending".into(), message: "pending".into() }),
                transition_reason: String::new(),
                intent_time: now,
                tags: launch.instance_tags.clone(),
            });
            made.push(id);
        }
        images::note_launch(txn, &image, now);
        images::fast_launch::note_launch(txn, world, &image.id, &launch.instance_type, isolation);
        Ok(made)
    }

    /// How many instances there are addresses for.
    ///
    /// # Errors
    /// Fewer than `min_count`.
    fn addressable(&self, txn: &Txn, interfaces: &[PlannedInterface], min_count: u32) -> Result<u32, Error> {
        let state = txn.state();
        let mut count = u32::MAX;
        let made: Vec<&PlannedInterface> =
            interfaces.iter().filter(|plan| plan.asked.existing.is_none()).collect();
        for plan in &made {
            let of_subnet = made.iter().filter(|other| other.subnet.id == plan.subnet.id);
            let each: u32 = of_subnet.map(|plan| plan.chosen_addresses()).sum();
            let fit = addresses::count_private(state, &plan.subnet).checked_div(each).unwrap_or(u32::MAX);
            if fit < min_count {
                return Err(addresses::subnet_full(&plan.subnet));
            }
            count = count.min(fit);
        }
        let public = made.iter().filter(|plan| plan.public_ip()).count();
        let public = u32::try_from(public).unwrap_or(u32::MAX);
        let pool = self.settings.public_cidr;
        let fit = addresses::count_public(state, pool).checked_div(public).unwrap_or(u32::MAX);
        if fit < min_count {
            return Err(Error::InsufficientPublicAddresses(format!(
                "The pool {pool} has no free public address."
            )));
        }
        Ok(count.min(fit))
    }

    /// Makes an interface for an instance, or takes the one that is there.
    fn take_interface(
        &self,
        txn: &mut Txn,
        taker: &mut Taker,
        plan: &PlannedInterface,
        launch: &Launch,
        (of, instance_id): (&World, &InstanceId),
        now: Time,
    ) -> Result<Eni, Error> {
        let world = &plan.subnet.world;
        let attachment = EniAttachment {
            id: new_id(),
            instance_id: instance_id.clone(),
            account: permissions::other(of, world),
            device_index: plan.asked.device_index,
            attach_time: now,
            delete_on_termination: plan.asked.delete_on_termination.unwrap_or(plan.asked.existing.is_none()),
            status: AttachmentStatus::Attached,
        };
        if let Some(id) = &plan.asked.existing {
            let mut eni = txn.get::<Eni>(world, id).ok_or_else(|| missing_interface(id))?;
            eni.attachment = Some(attachment);
            interfaces::check_type(&eni, Some(&launch.instance_type))?;
            txn.put(eni.clone());
            return Ok(eni);
        }
        let subnet = &plan.subnet;
        let asked = &plan.asked;
        let mut wanted = Wanted {
            ipv4: asked.secondary_ips.clone(),
            ipv4_count: asked.secondary_count,
            ..asked.further.clone()
        };
        wanted.default_ipv6(subnet, asked.primary_ipv6);
        let mut eni = interfaces::bare(subnet, plan.groups.clone(), now);
        eni.auto_public_ip = plan.public_ip();
        eni.description.clone_from(&asked.description);
        eni.tags.clone_from(&launch.interface_tags);
        eni.attachment = Some(attachment);
        interfaces::primary(txn, taker, subnet, &mut eni, asked.private_ip, &wanted.ipv4)?;
        interfaces::give(txn, taker, subnet, &mut eni, &wanted)?;
        if asked.primary_ipv6 {
            interfaces::set_primary_ipv6(&mut eni)?;
        }
        interfaces::check_type(&eni, Some(&launch.instance_type))?;
        // Of several interfaces, none has an automatic public address.
        if eni.auto_public_ip && launch.interfaces.len() <= 1 {
            eni.public_ip = Some(taker.public(txn, self.settings.public_cidr)?);
        }
        txn.put(eni.clone());
        Ok(eni)
    }
}

/// An interface with what its request means.
struct PlannedInterface {
    asked: LaunchInterface,
    subnet: Subnet,
    groups: Vec<SecurityGroupId>,
}

impl PlannedInterface {
    /// Private addresses that are chosen for it.
    fn chosen_addresses(&self) -> u32 {
        self.asked.secondary_count + u32::from(self.asked.private_ip.is_none())
    }
    /// Whether it gets a public address.
    fn public_ip(&self) -> bool {
        self.asked.public_ip.unwrap_or(self.subnet.map_public_ip_on_launch && self.asked.device_index == 0)
    }
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
            Some(zone) => {
                Error::DefaultVpcMissing(format!("No default subnet for availability zone: '{zone}'."))
            }
            None => Error::DefaultVpcMissing(
                "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC."
                    .into(),
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
        return Err(Error::InvalidParameterValue(
            "A network interface with device index 0 is required".into(),
        ));
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
            let eni = find_existing(txn, world, &interface, id)?;
            if planned.iter().any(|p| p.asked.existing.as_ref() == Some(id)) {
                return Err(Error::InterfaceInUse(format!("Interface: [{id}] in use.")));
            }
            let subnet = find_subnet(txn, &eni.world, &eni.subnet_id)?;
            check_zone(launch, &planned, &subnet)?;
            planned.push(PlannedInterface { asked: interface, subnet, groups: eni.groups });
            continue;
        }
        let subnet = match &interface.subnet_id {
            Some(id) => find_subnet(txn, world, id)?,
            None => default_subnet(txn, world, launch.zone.as_deref())?,
        };
        check_zone(launch, &planned, &subnet)?;
        check_vpc(&planned, &subnet)?;
        if interface.public_ip == Some(true) && (interface.device_index != 0 || launch.interfaces.len() > 1) {
            return Err(Error::InvalidParameterCombination(
                "The associatePublicIPAddress parameter cannot be specified when launching with multiple network \
                 interfaces, or for a network interface other than that with device index 0."
                    .into(),
            ));
        }
        let groups = plan_groups(txn, world, &interface, launch, &subnet)?;
        planned.push(PlannedInterface { asked: interface, subnet, groups });
    }
    Ok(planned)
}

/// An interface that is there already and free: an own one, or one that its owner permits to attach. Whether it goes with the
/// instance is its owner's to say.
fn find_existing(txn: &mut Txn, world: &World, asked: &LaunchInterface, id: &EniId) -> Result<Eni, Error> {
    let in_use = || Error::InterfaceInUse(format!("Interface: [{id}] in use."));
    if txn.state().get::<Eni>(world, id).is_some_and(|eni| eni.managed_by.is_some()) {
        return Err(in_use());
    }
    let eni = permissions::find_permitted(txn, world, id, InterfacePermissionKind::InstanceAttach)?;
    if eni.attachment.is_some() {
        return Err(in_use());
    }
    if eni.world != *world && asked.delete_on_termination == Some(true) {
        return Err(Error::OperationNotPermitted(format!(
            "The network interface '{id}' belongs to another account, and can't be deleted on termination."
        )));
    }
    Ok(eni)
}

/// Checks that an interface of a subnet fits the zone asked for and the interfaces before it.
fn check_zone(launch: &Launch, planned: &[PlannedInterface], subnet: &Subnet) -> Result<(), Error> {
    if launch.zone.as_ref().is_some_and(|zone| *zone != subnet.zone) {
        return Err(Error::InvalidParameterValue(format!(
            "The availability zone '{}' does not match that of the subnet '{}' ({})",
            launch.zone.as_deref().unwrap_or_default(),
            subnet.id,
            subnet.zone
        )));
    }
    if planned.first().is_some_and(|first| first.subnet.zone != subnet.zone) {
        return Err(Error::InvalidParameterCombination(
            "All network interfaces of an instance must be in one Availability Zone".into(),
        ));
    }
    Ok(())
}

/// Checks that an interface is made in the VPC of those before it. One that is there already may be of another.
fn check_vpc(planned: &[PlannedInterface], subnet: &Subnet) -> Result<(), Error> {
    if planned.first().is_some_and(|first| first.subnet.vpc_id != subnet.vpc_id) {
        return Err(Error::InvalidParameterCombination(
            "All network interfaces that are made for an instance must be in one VPC".into(),
        ));
    }
    Ok(())
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
    let mut groups = security_groups::of_vpc(
        txn,
        world,
        &interface.groups,
        &subnet.vpc_id,
        &format!("subnet {}", subnet.id),
    )?;
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
    if groups.len() > MAX_GROUPS {
        return Err(Error::GroupsPerInterface(MAX_GROUPS));
    }
    if groups.is_empty() {
        let default = txn
            .state()
            .security_groups
            .in_world(world)
            .find(|g| g.vpc_id == subnet.vpc_id && g.name == "default");
        groups.extend(default.map(|group| group.id.clone()));
    }
    Ok(groups)
}
