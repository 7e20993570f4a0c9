//! Network interfaces: made, changed, attached and detached by their owner.
//!
//! ```text
//!                  attach                 node: plugged
//!  available ──────────────▶ attaching ────────────────▶ attached        (of a stopped instance: attached at once)
//!      ▲                                                    │ detach: no interface of the instance any more
//!      └──────────────────── detaching ◀────────────────────┘
//!        node: unplugged, or forced       (of a stopped instance: available at once)
//! ```
//! An instance's list of interfaces says what it shall have; an attachment's status follows what the node reports.
//! What a gateway or endpoint made for itself ([`crate::managed_interfaces`]) can be described, and nothing else.
//! Another account may attach an interface where its owner permits it ([`permissions`]); all else stays the owner's.

mod assign;
pub mod permissions;

use std::net::Ipv4Addr;

use cumulet_model::instance::Intent;
use cumulet_model::network::{AttachmentStatus, Eni, EniAttachment, InterfacePermissionKind, Subnet};
use cumulet_model::{EniAttachmentId, EniId, InstanceId, SecurityGroupId, SubnetId, Tags, Time, World};

use crate::addresses::Taker;
use crate::attributes::{MAX_GROUPS, check_groups};
use crate::db::Txn;
use crate::error::Noun;
use crate::instances::find_steady;
use crate::launch::find_subnet;
use crate::managed_interfaces::free_elastic_ip;
use crate::world::new_id;
use crate::{Cloud, Error, addresses, catalog, security_groups};

pub use assign::{Assigned, Wanted, assign, give, unassign_ipv4, unassign_ipv6};
pub(crate) use assign::{check_type, primary};

/// An interface asked for.
#[derive(Debug, Clone)]
pub struct NewInterface {
    /// Where.
    pub subnet_id: SubnetId,
    /// Its primary address; any that is free when none is given.
    pub private_ip: Option<Ipv4Addr>,
    /// Its further addresses and ranges.
    pub addresses: Wanted,
    /// Whether the first IPv6 address is to be the primary one.
    pub primary_ipv6: bool,
    /// Its groups; the VPC's default group when empty.
    pub groups: Vec<SecurityGroupId>,
    /// The owner's words.
    pub description: String,
    /// Tags.
    pub tags: Tags,
}

/// Characters that a description may have.
const MAX_DESCRIPTION: usize = 255;

/// An interface that its owner may change.
///
/// # Errors
/// It is missing, or belongs to a gateway or endpoint.
pub fn find_own(txn: &mut Txn, world: &World, id: &EniId) -> Result<Eni, Error> {
    let eni: Eni = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::NetworkInterface, id))?;
    if eni.managed_by.is_some() {
        return Err(Error::OperationNotPermitted(format!(
            "The network interface '{id}' is managed by the service that made it and can't be changed."
        )));
    }
    Ok(eni)
}

fn check_description(text: &str) -> Result<(), Error> {
    if text.chars().count() > MAX_DESCRIPTION {
        return Err(Error::InvalidParameterValue(format!(
            "Invalid value for description: it exceeds the maximum length of {MAX_DESCRIPTION} characters."
        )));
    }
    Ok(())
}

/// An interface without addresses, which nothing has yet.
pub(crate) fn bare(subnet: &Subnet, groups: Vec<SecurityGroupId>, now: Time) -> Eni {
    Eni {
        v: 1,
        world: subnet.world.clone(),
        id: new_id(),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        mac: addresses::random_mac(),
        private_ips: Vec::new(),
        ipv6: Vec::new(),
        primary_ipv6: false,
        prefixes: Vec::new(),
        ipv6_prefixes: Vec::new(),
        public_ip: None,
        auto_public_ip: false,
        groups,
        description: String::new(),
        source_dest_check: true,
        attachment: None,
        managed_by: None,
        create_time: now,
        tags: Tags::new(),
    }
}

/// Makes an interface.
///
/// # Errors
/// The subnet or a group is missing, or an address can't be given.
pub fn create(txn: &mut Txn, world: &World, new: &NewInterface, now: Time) -> Result<EniId, Error> {
    check_description(&new.description)?;
    let subnet = find_subnet(txn, world, &new.subnet_id)?;
    let whose = format!("subnet {}", subnet.id);
    let mut groups = security_groups::of_vpc(txn, world, &new.groups, &subnet.vpc_id, &whose)?;
    if groups.len() > MAX_GROUPS {
        return Err(Error::GroupsPerInterface(MAX_GROUPS));
    }
    if groups.is_empty() {
        groups.extend(default_group(txn, &subnet));
    }
    let mut eni = bare(&subnet, groups, now);
    eni.description.clone_from(&new.description);
    eni.tags.clone_from(&new.tags);
    let mut wanted = new.addresses.clone();
    wanted.default_ipv6(&subnet, new.primary_ipv6);
    assign::primary(txn, &mut Taker::default(), &subnet, &mut eni, new.private_ip, &wanted.ipv4)?;
    assign::give(txn, &mut Taker::default(), &subnet, &mut eni, &wanted)?;
    if new.primary_ipv6 {
        set_primary_ipv6(&mut eni)?;
    }
    assign::check_limits(txn, &eni)?;
    let id = eni.id.clone();
    txn.put(eni);
    Ok(id)
}

fn default_group(txn: &Txn, subnet: &Subnet) -> Option<SecurityGroupId> {
    let mut groups = txn.state().security_groups.in_world(&subnet.world);
    groups
        .find(|group| group.vpc_id == subnet.vpc_id && group.name == "default")
        .map(|group| group.id.clone())
}

/// Makes the first IPv6 address the primary one.
///
/// # Errors
/// There is none.
pub(crate) fn set_primary_ipv6(eni: &mut Eni) -> Result<(), Error> {
    if eni.ipv6.is_empty() {
        return Err(Error::InvalidParameterValue(format!(
            "The network interface '{}' has no IPv6 address that could be primary.",
            eni.id
        )));
    }
    eni.primary_ipv6 = true;
    Ok(())
}

/// Deletes an interface. Elastic IP addresses that stand for it stay allocated.
///
/// # Errors
/// It is missing, or something has it.
pub fn delete(txn: &mut Txn, world: &World, id: &EniId) -> Result<(), Error> {
    let eni: Eni = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::NetworkInterface, id))?;
    if eni.attachment.is_some() || eni.managed_by.is_some() {
        return Err(Error::InvalidParameterValue(format!("Network interface '{id}' is currently in use.")));
    }
    remove(txn, &eni);
    Ok(())
}

/// Removes an interface with its permissions; Elastic IP addresses stand for nothing then.
pub(crate) fn remove(txn: &mut Txn, eni: &Eni) {
    permissions::remove_all(txn, eni);
    for ip in &eni.private_ips {
        free_elastic_ip(txn, eni, *ip);
    }
    txn.delete::<Eni>(&eni.world, &eni.id);
}

/// An attribute of an interface with its new value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InterfaceAttribute {
    /// The owner's words.
    Description(String),
    /// Its groups.
    Groups(Vec<SecurityGroupId>),
    /// Whether packets of foreign addresses are dropped.
    SourceDestCheck(bool),
    /// Whether it goes with its instance.
    DeleteOnTermination(EniAttachmentId, bool),
    /// The first IPv6 address becomes the primary one, for good.
    PrimaryIpv6(bool),
    /// Whether it has a public address of its own while it is an instance's primary interface.
    PublicIp(bool),
}

impl Cloud {
    /// Changes an attribute of an interface.
    ///
    /// # Errors
    /// The interface is missing or managed, or the value doesn't fit.
    pub fn modify_interface(
        &self,
        txn: &mut Txn,
        world: &World,
        id: &EniId,
        change: InterfaceAttribute,
    ) -> Result<(), Error> {
        let mut eni = find_own(txn, world, id)?;
        match change {
            InterfaceAttribute::Description(text) => {
                check_description(&text)?;
                eni.description = text;
            }
            InterfaceAttribute::Groups(groups) => eni.groups = check_groups(txn, &eni, &groups)?,
            InterfaceAttribute::SourceDestCheck(on) => eni.source_dest_check = on,
            InterfaceAttribute::DeleteOnTermination(attachment_id, on) => {
                let attachment = eni.attachment.as_mut().filter(|attachment| attachment.id == attachment_id);
                let missing = || Error::not_found(Noun::NetworkInterfaceAttachment, &attachment_id);
                attachment.ok_or_else(missing)?.delete_on_termination = on;
            }
            InterfaceAttribute::PrimaryIpv6(true) => set_primary_ipv6(&mut eni)?,
            InterfaceAttribute::PrimaryIpv6(false) if eni.primary_ipv6 => {
                return Err(Error::InvalidParameterValue(
                    "A primary IPv6 address can't be disabled once it is enabled.".into(),
                ));
            }
            InterfaceAttribute::PrimaryIpv6(false) => {}
            InterfaceAttribute::PublicIp(on) => {
                eni.auto_public_ip = on;
                txn.put(eni);
                self.settle_public_ip(txn, world, id);
                return Ok(());
            }
        }
        txn.put(eni);
        Ok(())
    }

    /// Gives an interface its automatic public address, or takes it back: it has one while it is the only interface of
    /// an instance that is to run, wants one, and no Elastic IP address stands for its primary address. An interface
    /// that has one keeps it when others join it. Without a free address it has none, as on EC2.
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html>
    pub(crate) fn settle_public_ip(&self, txn: &mut Txn, world: &World, id: &EniId) {
        let Some(mut eni) = txn.get::<Eni>(world, id) else { return };
        let elastic = eni.private_ips.first().is_some_and(|ip| txn.state().elastic_ip(id, *ip).is_some());
        let instance = eni
            .attachment
            .as_ref()
            .filter(|attachment| attachment.device_index == 0)
            .and_then(|_| txn.state().instance_of(&eni))
            .filter(|instance| instance.intent == Intent::Run);
        let alone = instance.is_some_and(|instance| instance.interfaces.len() == 1);
        let wants = eni.auto_public_ip && !elastic && instance.is_some();
        match (eni.public_ip, wants) {
            (Some(_), false) => eni.public_ip = None,
            (None, true) if alone => {
                let Ok(ip) = addresses::take_public(txn, self.settings.public_cidr) else { return };
                eni.public_ip = Some(ip);
            }
            _ => return,
        }
        txn.put(eni);
    }
}

/// Attaches an interface to an instance that runs or is stopped: an own one, or one that its owner permits to attach. It may
/// be of another VPC than the instance's primary interface.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/scenarios-enis.html>
///
/// # Errors
/// One is missing, the interface is in use, the place is taken, or the type has no room.
pub fn attach(
    txn: &mut Txn,
    world: &World,
    id: &EniId,
    instance_id: &InstanceId,
    device_index: i32,
    now: Time,
) -> Result<EniAttachmentId, Error> {
    let mut eni = permissions::find_permitted(txn, world, id, InterfacePermissionKind::InstanceAttach)?;
    let (mut instance, running) = find_steady(txn, world, instance_id)?;
    if eni.attachment.is_some() {
        return Err(Error::InterfaceInUse(format!("Interface: [{id}] in use.")));
    }
    if eni.zone != instance.zone {
        return Err(Error::InvalidParameterCombination(
            "You may not attach a network interface to an instance if they are not in the same availability zone".into(),
        ));
    }
    if !(0..=255).contains(&device_index) {
        return Err(Error::InvalidParameterValue(format!("Invalid device index: {device_index}")));
    }
    let mut present: Vec<(i32, EniId)> = txn
        .state()
        .interfaces_of(&instance)
        .filter_map(|eni| Some((eni.attachment.as_ref()?.device_index, eni.id.clone())))
        .collect();
    // One that is being detached still has its place.
    let leaving = |eni: &&Eni| {
        let attachment = eni.attachment.as_ref();
        attachment.is_some_and(|a| a.device_index == device_index && a.instance_id == instance.id)
    };
    if txn.state().referrers::<Eni>(&instance.id).any(|eni| leaving(&eni)) {
        return Err(Error::InvalidParameterValue(format!(
            "Instance '{instance_id}' already has an interface attached at device index '{device_index}'."
        )));
    }
    if let Some(facts) = catalog::instance_type(&instance.instance_type)
        && present.len() >= facts.max_interfaces as usize
    {
        return Err(Error::specific(
            "AttachmentLimitExceeded",
            format!("Interface count {} exceeds the limit for {}", present.len() + 1, instance.instance_type),
        ));
    }
    let attachment = EniAttachment {
        id: new_id(),
        instance_id: instance_id.clone(),
        account: permissions::other(world, &eni.world),
        device_index,
        attach_time: now,
        delete_on_termination: false,
        status: if running { AttachmentStatus::Attaching } else { AttachmentStatus::Attached },
    };
    let answer = attachment.id.clone();
    eni.attachment = Some(attachment);
    assign::check_limits(txn, &eni)?;
    present.push((device_index, id.clone()));
    present.sort();
    instance.interfaces = present.into_iter().map(|(_, id)| id).collect();
    txn.put(eni);
    txn.put(instance);
    Ok(answer)
}

/// The interface of an attachment, for its owner and for the instance's.
fn find_attached(txn: &Txn, world: &World, id: &EniAttachmentId) -> Option<Eni> {
    let by_id = |eni: &&Eni| eni.attachment.as_ref().is_some_and(|attachment| attachment.id == *id);
    let own = txn.state().enis.in_world(world).find(by_id);
    let others =
        || txn.state().referrers::<Eni>(id).find(|eni| by_id(eni) && *eni.instance_world() == *world);
    own.or_else(others).cloned()
}

/// Detaches an interface, as its owner or as the instance's. By force it is free at once, without waiting for the node.
///
/// # Errors
/// There is no such attachment, it is a managed or primary interface's, or the instance is starting or ending.
pub fn detach(txn: &mut Txn, world: &World, id: &EniAttachmentId, force: bool) -> Result<(), Error> {
    let missing = || Error::not_found(Noun::NetworkInterfaceAttachment, id);
    let mut eni = find_attached(txn, world, id).ok_or_else(missing)?;
    let instance_world = eni.instance_world().into_owned();
    let attachment = eni.attachment.as_mut().ok_or_else(missing)?;
    if attachment.device_index == 0 {
        return Err(Error::OperationNotPermitted(
            "The network interface at device index 0 cannot be detached.".into(),
        ));
    }
    let (mut instance, running) = find_steady(txn, &instance_world, &attachment.instance_id)?;
    if running && !force {
        attachment.status = AttachmentStatus::Detaching;
    } else {
        eni.attachment = None;
    }
    instance.interfaces.retain(|id| *id != eni.id);
    txn.put(eni);
    txn.put(instance);
    Ok(())
}

/// Interfaces whose attachment's status is to be looked at when the node reports what is plugged.
pub(crate) fn in_transit(state: &crate::db::State, instance: &InstanceId) -> Vec<Eni> {
    let moving = |eni: &&Eni| {
        eni.attachment.as_ref().is_some_and(|attachment| attachment.status != AttachmentStatus::Attached)
    };
    state.referrers::<Eni>(instance).filter(moving).cloned().collect()
}

/// What follows for an attachment from what is plugged; none when nothing does.
pub(crate) fn follow(mut eni: Eni, plugged: &[EniId]) -> Option<Eni> {
    let there = plugged.contains(&eni.id);
    match (eni.attachment.as_mut()?, there) {
        (attachment, true) if attachment.status == AttachmentStatus::Attaching => {
            attachment.status = AttachmentStatus::Attached;
        }
        (attachment, false) if attachment.status == AttachmentStatus::Detaching => eni.attachment = None,
        _ => return None,
    }
    Some(eni)
}

/// The end of a run ends what was under way: what was being attached is, what was being detached is free.
pub(crate) fn settle(txn: &mut Txn, instance: &InstanceId) {
    for mut eni in in_transit(txn.state(), instance) {
        match eni.attachment.as_mut() {
            Some(attachment) if attachment.status == AttachmentStatus::Attaching => {
                attachment.status = AttachmentStatus::Attached;
            }
            _ => eni.attachment = None,
        }
        txn.put(eni);
    }
}
