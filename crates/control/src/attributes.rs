//! Changing what an instance is: its attributes, metadata options and monitoring. Each is one transaction.

use cumulet_model::instance::{CpuOptions, Instance, InstanceState, MetadataOptions, ShutdownBehavior};
use cumulet_model::network::Eni;
use cumulet_model::storage::Volume;
use cumulet_model::{InstanceId, SecurityGroupId, VolumeId, World};

use crate::db::Txn;
use crate::error::Noun;
use crate::instances::{check_tags, find_all, state_of};
use crate::launch::MAX_USER_DATA;
use crate::{Error, catalog, credits, hibernation, images, metadata_defaults, security_groups};

/// Security groups that an interface may have, as on EC2.
pub const MAX_GROUPS: usize = 5;

/// A wish for one of an instance's block devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceChange {
    /// Which device, such as `/dev/xvda`.
    pub device_name: String,
    /// The volume that the caller thinks is there.
    pub volume_id: Option<VolumeId>,
    /// Whether the volume goes with the instance.
    pub delete_on_termination: bool,
}

/// An attribute with its new value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribute {
    /// The type's name; only while stopped.
    InstanceType(String),
    /// User data; only while stopped.
    UserData(Vec<u8>),
    /// Termination protection.
    DisableApiTermination(bool),
    /// Stop protection.
    DisableApiStop(bool),
    /// On a power-off from inside.
    ShutdownBehavior(ShutdownBehavior),
    /// What happens to volumes.
    BlockDevices(Vec<DeviceChange>),
    /// Whether the primary interface drops packets of foreign addresses.
    SourceDestCheck(bool),
    /// The primary interface's groups.
    Groups(Vec<SecurityGroupId>),
    /// Record; only while stopped.
    EbsOptimized(bool),
    /// Always on here, so that only `true` can be set; only while stopped.
    EnaSupport(bool),
}

fn find(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<(Instance, InstanceState), Error> {
    let instance = find_all(txn, world, std::slice::from_ref(id))?
        .pop()
        .ok_or_else(|| Error::NotFound { noun: Noun::Instance, ids: id.to_string() })?;
    let state = state_of(txn, &instance);
    Ok((instance, state))
}

fn alive(instance: &Instance, state: InstanceState) -> Result<(), Error> {
    match state {
        InstanceState::ShuttingDown | InstanceState::Terminated => {
            Err(Error::IncorrectInstanceState(format!(
                "The instance '{}' is not in a state from which it can be modified: it is {}.",
                instance.id,
                state.name()
            )))
        }
        _ => Ok(()),
    }
}

fn stopped(instance: &Instance, state: InstanceState) -> Result<(), Error> {
    if state == InstanceState::Stopped {
        return Ok(());
    }
    Err(Error::IncorrectInstanceState(format!(
        "The instance '{}' is not in the 'stopped' state.",
        instance.id
    )))
}

/// An instance that is stopped.
///
/// # Errors
/// It is missing, or isn't.
pub(crate) fn find_stopped(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<Instance, Error> {
    let (instance, state) = find(txn, world, id)?;
    stopped(&instance, state)?;
    Ok(instance)
}

/// The primary interface, if it is the only one: of several, EC2 wants the interface itself to be named.
pub(crate) fn only_interface(txn: &mut Txn, instance: &Instance) -> Result<Eni, Error> {
    if instance.interfaces.len() > 1 {
        return Err(Error::SeveralInterfaces(format!(
            "There are multiple interfaces attached to instance '{}'. Please specify an interface ID for the operation \
             instead.",
            instance.id
        )));
    }
    txn.state().interfaces_of(instance).next().cloned().ok_or_else(|| {
        Error::IncorrectInstanceState(format!("The instance '{}' has no network interface.", instance.id))
    })
}

/// As [`only_interface`], to change it as its owner.
fn own_only_interface(txn: &mut Txn, instance: &Instance) -> Result<Eni, Error> {
    let eni = only_interface(txn, instance)?;
    if eni.world != instance.world {
        return Err(Error::OperationNotPermitted(format!(
            "The network interface '{}' belongs to another account.",
            eni.id
        )));
    }
    Ok(eni)
}

/// Checks that an instance's attributes could be changed.
///
/// # Errors
/// It is missing, or terminated.
pub fn check(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<(), Error> {
    let (instance, state) = find(txn, world, id)?;
    alive(&instance, state)
}

/// Changes one attribute.
///
/// # Errors
/// The instance is missing, or not in a state for it; the value doesn't fit.
pub fn modify(txn: &mut Txn, world: &World, id: &InstanceId, change: Attribute) -> Result<(), Error> {
    let (mut instance, state) = find(txn, world, id)?;
    alive(&instance, state)?;
    match change {
        Attribute::DisableApiTermination(on) => instance.disable_api_termination = on,
        Attribute::DisableApiStop(on) => instance.disable_api_stop = on,
        Attribute::ShutdownBehavior(behavior) => instance.shutdown_behavior = behavior,
        Attribute::InstanceType(name) => {
            stopped(&instance, state)?;
            hibernation::refuse_change(txn, &instance)?;
            set_type(txn, &mut instance, name)?;
        }
        Attribute::UserData(bytes) => {
            stopped(&instance, state)?;
            if bytes.len() > MAX_USER_DATA {
                return Err(Error::InvalidUserData(format!("User data is limited to {MAX_USER_DATA} bytes")));
            }
            instance.user_data = bytes;
        }
        Attribute::EbsOptimized(on) => {
            stopped(&instance, state)?;
            instance.ebs_optimized = on;
        }
        Attribute::EnaSupport(on) => {
            stopped(&instance, state)?;
            if !on {
                return Err(Error::Unsupported(
                    "Enhanced networking can't be switched off on this server.".into(),
                ));
            }
        }
        Attribute::BlockDevices(changes) => change_devices(txn, &mut instance, &changes)?,
        Attribute::SourceDestCheck(on) => {
            let mut eni = own_only_interface(txn, &instance)?;
            eni.source_dest_check = on;
            txn.put(eni);
            return Ok(());
        }
        Attribute::Groups(groups) => {
            let mut eni = own_only_interface(txn, &instance)?;
            eni.groups = check_groups(txn, &eni, &groups)?;
            txn.put(eni);
            return Ok(());
        }
    }
    txn.put(instance);
    Ok(())
}

fn set_type(txn: &mut Txn, instance: &mut Instance, name: String) -> Result<(), Error> {
    let facts = catalog::instance_type(&name).ok_or_else(|| {
        Error::InvalidInstanceAttributeValue(format!("Invalid value '{name}' for InstanceType."))
    })?;
    let image = images::anywhere(txn.state(), &instance.image_id);
    let fits = match (image, catalog::instance_type(&instance.instance_type)) {
        (Some(image), _) => facts.architectures.contains(&image.architecture),
        // The image is gone: what the disk holds ran on the present type.
        (None, Some(present)) => present.architectures.iter().any(|a| facts.architectures.contains(a)),
        (None, None) => true,
    };
    if !fits {
        return Err(Error::InvalidParameterValue(format!(
            "The architecture '{}' of the specified instance type does not match the architecture of the instance '{}'.",
            facts.architectures.join(","),
            instance.id
        )));
    }
    if instance.interfaces.len() > facts.max_interfaces as usize {
        return Err(Error::LimitExceeded {
            noun: Noun::NetworkInterface,
            message: format!(
                "Number of network interfaces {} exceeds the limit for {name}, which is {}",
                instance.interfaces.len(),
                facts.max_interfaces
            ),
        });
    }
    if name != instance.instance_type {
        // Both belong to the type that they were chosen for.
        instance.cpu_options = CpuOptions::default();
        let present = instance.cpu_credits.take();
        instance.cpu_credits = credits::choose(txn.state(), &instance.world, &name, present.as_deref());
    }
    instance.instance_type = name;
    Ok(())
}

fn change_devices(txn: &mut Txn, instance: &mut Instance, changes: &[DeviceChange]) -> Result<(), Error> {
    for change in changes {
        let device = instance
            .block_devices
            .iter_mut()
            .find(|device| device.device_name == change.device_name)
            .filter(|device| change.volume_id.as_ref().is_none_or(|id| device.volume_id == *id))
            .ok_or_else(|| {
                Error::InvalidInstanceAttributeValue(format!(
                    "No device is currently mapped at {}",
                    change.device_name
                ))
            })?;
        device.delete_on_termination = change.delete_on_termination;
        if let Some(mut volume) = txn.get::<Volume>(&instance.world, &device.volume_id) {
            for attachment in volume.attachments.iter_mut().filter(|a| a.instance_id == instance.id) {
                attachment.delete_on_termination = change.delete_on_termination;
            }
            txn.put(volume);
        }
    }
    Ok(())
}

/// The groups that an interface is to have, each once.
///
/// # Errors
/// None, too many, one that is missing or of another VPC.
pub fn check_groups(
    txn: &mut Txn,
    eni: &Eni,
    wanted: &[SecurityGroupId],
) -> Result<Vec<SecurityGroupId>, Error> {
    let groups =
        security_groups::of_vpc(txn, &eni.world, wanted, &eni.vpc_id, &format!("interface {}", eni.id))?;
    match groups.len() {
        0 => Err(Error::MissingParameter("groupId".into())),
        n if n > MAX_GROUPS => Err(Error::GroupsPerInterface(MAX_GROUPS)),
        _ => Ok(groups),
    }
}

/// A change of metadata options; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MetadataChange {
    /// Whether version 1 requests are refused.
    pub tokens_required: Option<bool>,
    /// TTL of token replies.
    pub hop_limit: Option<u8>,
    /// Whether the service answers.
    pub enabled: Option<bool>,
    /// Whether the IPv6 endpoint answers.
    pub ipv6: Option<bool>,
    /// Whether tags are shown.
    pub instance_tags: Option<bool>,
}

/// Changes metadata options. Answers the instance as it is then.
///
/// # Errors
/// The instance is missing or terminated, or has a tag that the service can't show and would have to;
/// or its account demands tokens.
pub fn modify_metadata(
    txn: &mut Txn,
    world: &World,
    id: &InstanceId,
    change: &MetadataChange,
) -> Result<Instance, Error> {
    let (mut instance, state) = find(txn, world, id)?;
    alive(&instance, state)?;
    if let Some(required) = change.tokens_required {
        metadata_defaults::check_tokens(txn.state(), world, required)?;
    }
    let options = &mut instance.metadata_options;
    *options = MetadataOptions {
        tokens_required: change.tokens_required.unwrap_or(options.tokens_required),
        hop_limit: change.hop_limit.unwrap_or(options.hop_limit),
        enabled: change.enabled.unwrap_or(options.enabled),
        ipv6: change.ipv6.unwrap_or(options.ipv6),
        instance_tags: change.instance_tags.unwrap_or(options.instance_tags),
    };
    check_tags(&instance.tags, &instance.metadata_options)?;
    txn.put(instance.clone());
    Ok(instance)
}

/// Switches detailed monitoring, which is a record here. Answers each instance and whether that was news.
///
/// # Errors
/// One is missing or terminated. Nothing is changed then.
pub fn monitor(
    txn: &mut Txn,
    world: &World,
    ids: &[InstanceId],
    on: bool,
) -> Result<Vec<(InstanceId, bool)>, Error> {
    let mut answer = Vec::new();
    for mut instance in find_all(txn, world, ids)? {
        let state = state_of(txn, &instance);
        alive(&instance, state)?;
        let news = instance.monitoring != on;
        answer.push((instance.id.clone(), news));
        if news {
            instance.monitoring = on;
            txn.put(instance);
        }
    }
    Ok(answer)
}
