//! Instances: start, stop, reboot, terminate. Each is one decision in a transaction.

use std::collections::BTreeSet;

use cumulet_model::image::Image;
use cumulet_model::instance::{
    Instance, InstanceState, Intent, Isolation, MetadataOptions, Observed, StateReason,
};
use cumulet_model::{InstanceId, Tags, Time, World};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::{Cloud, Error, catalog, cpu_options, hibernation, images, tags};

/// The tag that chooses a kind: an instance's own, else its AMI's.
pub const ISOLATION_TAG: &str = "cumulet:isolation";

/// How the reason of a kind begins that nobody chose.
const AUTOMATIC: &str = "auto by ";
/// The code of a state reason that tells of it.
pub const AUTOMATIC_CODE: &str = "Server.AutomaticIsolation";

/// What a value of [`ISOLATION_TAG`] asks for; none is `auto`.
///
/// # Errors
/// It is none of the three words.
pub fn parse_isolation(value: &str) -> Result<Option<Isolation>, Error> {
    match value {
        "vm" => Ok(Some(Isolation::Vm)),
        "container" => Ok(Some(Isolation::Container)),
        "auto" => Ok(None),
        _ => Err(Error::InvalidParameterValue(format!(
            "Value ({value}) for tag {ISOLATION_TAG} is invalid. Valid values are auto, vm, container."
        ))),
    }
}

/// What tags ask for; none where they say nothing.
///
/// # Errors
/// The tag has none of its three values.
pub fn isolation_wish(tags: &Tags) -> Result<Option<Option<Isolation>>, Error> {
    tags.get(ISOLATION_TAG).map(|value| parse_isolation(value)).transpose()
}

/// The state reason of an instance whose kind nobody chose; none where somebody did.
pub fn automatic_reason(instance: &Instance) -> Option<StateReason> {
    let why = instance.isolation_reason.strip_prefix(AUTOMATIC)?;
    let message = format!("{AUTOMATIC_CODE}: {}, {AUTOMATIC}{why}", instance.isolation.as_str());
    Some(StateReason { code: AUTOMATIC_CODE.into(), message })
}

/// Checks an instance's tags: those with a meaning here by their values, and all by their keys where the metadata service
/// shows them, for a key is a part of a path there.
///
/// # Errors
/// `InvalidParameterValue`, in EC2's words.
pub fn check_tags(tags: &Tags, options: &MetadataOptions) -> Result<(), Error> {
    isolation_wish(tags)?;
    let fits = |key: &str| {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_+=,.@:".contains(&byte);
        key.bytes().all(part) && ![".", "..", "_index"].contains(&key)
    };
    match tags.keys().find(|key| options.instance_tags && !fits(key)) {
        None => Ok(()),
        Some(key) => Err(Error::InvalidParameterValue(format!(
            "'{key}' is not a valid tag key. Tag keys must match pattern ([0-9a-zA-Z\\-_+=,.@:]{{1,255}}), and must not be a \
             reserved name ('.', '..', '_index')"
        ))),
    }
}

/// Sets what shall be, and why.
pub fn set_intent(
    instance: &mut Instance,
    intent: Intent,
    force: bool,
    reason: StateReason,
    transition: String,
    now: Time,
) {
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

/// Why an instance is stopped or terminated that a caller wants so.
pub(crate) fn shutdown_reason() -> StateReason {
    StateReason {
        code: "Client.UserInitiatedShutdown".into(),
        message: "Client.UserInitiatedShutdown: User initiated shutdown".into(),
    }
}

fn hibernate_reason() -> StateReason {
    StateReason {
        code: "Client.UserInitiatedHibernate".into(),
        message: "Client.UserInitiatedHibernate: User initiated hibernate".into(),
    }
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
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(Error::NotFound { noun: Noun::Instance, ids: missing.join(", ") })
    }
}

/// The architecture of an instance: its image's, which may be gone.
pub fn architecture(state: &State, instance: &Instance) -> String {
    let of_image = || images::anywhere(state, &instance.image_id).map(|image| image.architecture.clone());
    instance.architecture.clone().or_else(of_image).unwrap_or_else(|| "x86_64".into())
}

/// The platform of an instance: its image's, which may be gone.
pub fn platform_details(state: &State, instance: &Instance) -> String {
    let of_image = || images::anywhere(state, &instance.image_id).map(|image| image.platform_details.clone());
    instance.platform_details.clone().or_else(of_image).unwrap_or_else(|| "Linux/UNIX".into())
}

/// The state that EC2 shows.
pub fn state_of(txn: &mut Txn, instance: &Instance) -> InstanceState {
    let observed = txn.get::<Observed>(&instance.world, &instance.id);
    instance.state(observed.as_ref())
}

/// An instance that something can be attached to and detached from, and whether it runs.
///
/// # Errors
/// It is missing, hibernated, or neither runs nor is stopped.
pub(crate) fn find_steady(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<(Instance, bool), Error> {
    let instance: Instance = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    match state_of(txn, &instance) {
        InstanceState::Running => Ok((instance, true)),
        InstanceState::Stopped => {
            hibernation::refuse_change(txn, &instance)?;
            Ok((instance, false))
        }
        InstanceState::Pending
        | InstanceState::Stopping
        | InstanceState::ShuttingDown
        | InstanceState::Terminated => {
            Err(Error::specific("IncorrectState", format!("Instance '{id}' is not 'running'.")))
        }
    }
}

impl Cloud {
    /// What kind an instance of an account becomes, and why: its tag, its AMI's tag as the account sees it, what the AMI was
    /// registered as, the server's default; and for `auto`, what the host can.
    ///
    /// # Errors
    /// A tag's value is none, or the host can't run the kind.
    pub(crate) fn choose_isolation(
        &self,
        state: &State,
        world: &World,
        tags: &Tags,
        image: Option<&Image>,
    ) -> Result<(Isolation, String), Error> {
        let can = self.node.capabilities();
        let image_tags = image.map(|i| tags::seen(state, world, &i.world, i.id.as_str(), &i.tags));
        let wish = isolation_wish(tags)?;
        let of_image_tags = image_tags.map(isolation_wish).transpose()?.flatten();
        let registered = image.and_then(|image| image.isolation);
        let (wish, whose) = match (wish, of_image_tags, registered) {
            (Some(wish), _, _) => (wish, "the instance's tag"),
            (None, Some(wish), _) => (wish, "the AMI's tag"),
            (None, None, Some(kind)) => (Some(kind), "the AMI's default"),
            (None, None, None) => (self.settings.isolation, "the server's default"),
        };
        let (kind, why) = match wish {
            Some(kind) => (kind, format!("{} by {whose}", kind.as_str())),
            None if can.kvm => {
                (Isolation::Vm, format!("{AUTOMATIC}{whose}: hardware virtualisation works here"))
            }
            None if can.container.is_ok() => (
                Isolation::Container,
                format!("{AUTOMATIC}{whose}: no hardware virtualisation that works here"),
            ),
            None => (Isolation::Vm, format!("{AUTOMATIC}{whose}: this host can't run containers")),
        };
        let able = match kind {
            Isolation::Vm => can.vm,
            Isolation::Container => can.container,
        };
        match able {
            Ok(()) => Ok((kind, why)),
            Err(problem) => {
                Err(Error::Unsupported(format!("This host can't run a {}: {problem}", kind.as_str())))
            }
        }
    }

    /// What the instances that run, or shall, leave to be promised.
    pub(crate) fn room(&self, txn: &Txn) -> Room {
        let can = self.node.capabilities();
        let mut room = Room { memory_mib: can.memory_mib, vcpus: can.cpus };
        for instance in txn.state().instances.all().filter(|i| i.intent == Intent::Run) {
            let memory = catalog::instance_type(&instance.instance_type).map_or(0, |facts| facts.memory_mib);
            room.memory_mib = room.memory_mib.saturating_sub(memory);
            room.vcpus = room.vcpus.saturating_sub(cpu_options::vcpus(&cpu_options::of(instance)));
        }
        room
    }

    /// Starts stopped instances.
    ///
    /// # Errors
    /// One is missing, terminated, or still stopping; or the host is full. Nothing is changed then.
    pub fn start(
        &self,
        txn: &mut Txn,
        world: &World,
        ids: &[InstanceId],
        now: Time,
    ) -> Result<Vec<Change>, Error> {
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
            let vcpus = cpu_options::vcpus(&cpu_options::of(&instance));
            let (fits, scarce) = self.room(txn).fits(memory, vcpus);
            if fits == 0 {
                return Err(no_room(&instance.instance_type, 1, 0, scarce));
            }
            // It goes on as what it was.
            instance.resume = hibernation::is_hibernated(txn, &instance);
            if !instance.resume {
                let image = images::anywhere(txn.state(), &instance.image_id).cloned();
                (instance.isolation, instance.isolation_reason) =
                    self.choose_isolation(txn.state(), world, &instance.tags, image.as_ref())?;
            }
            instance.intent = Intent::Run;
            instance.generation += 1;
            instance.force = false;
            instance.hibernate = false;
            instance.state_reason = None;
            instance.transition_reason = String::new();
            instance.intent_time = now;
            instance.launch_time = now;
            changes.push(Change { id: instance.id.clone(), previous, current: InstanceState::Pending });
            let primary = txn.state().interfaces_of(&instance).next();
            let primary = primary.map(|eni| (eni.world.clone(), eni.id.clone()));
            txn.put(instance);
            if let Some((owner, id)) = primary {
                self.settle_public_ip(txn, &owner, &id);
            }
        }
        Ok(changes)
    }
}

/// What a host can still promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Room {
    memory_mib: u64,
    vcpus: u32,
}

impl Room {
    /// How many instances of a size fit, and what there is the least of.
    pub(crate) fn fits(self, memory_mib: u64, vcpus: u32) -> (u32, &'static str) {
        let by_memory = u32::try_from(self.memory_mib / memory_mib.max(1)).unwrap_or(u32::MAX);
        let by_vcpus = self.vcpus / vcpus.max(1);
        if by_vcpus < by_memory { (by_vcpus, "processors") } else { (by_memory, "memory") }
    }
}

/// The answer where too few fit.
pub(crate) fn no_room(instance_type: &str, wanted: u32, fits: u32, scarce: &str) -> Error {
    Error::InsufficientInstanceCapacity(format!(
        "We currently do not have sufficient {instance_type} capacity: {fits} of {wanted} fit into the {scarce} of this host."
    ))
}

/// How instances are stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The guest is asked.
    Ask,
    /// It isn't.
    Force,
    /// The memory is kept.
    Hibernate,
}

/// Stops running instances.
///
/// # Errors
/// One is missing, terminated, or protected, or can't be hibernated. Nothing is changed then.
pub fn stop(
    txn: &mut Txn,
    world: &World,
    ids: &[InstanceId],
    how: Stop,
    now: Time,
) -> Result<Vec<Change>, Error> {
    let force = how == Stop::Force;
    let mut changes = Vec::new();
    for mut instance in find_all(txn, world, ids)? {
        let previous = state_of(txn, &instance);
        let current = match previous {
            InstanceState::Stopped => InstanceState::Stopped,
            InstanceState::Pending | InstanceState::Running | InstanceState::Stopping => {
                InstanceState::Stopping
            }
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
        let hibernate = how == Stop::Hibernate;
        if hibernate {
            hibernation::check_stop(&instance)?;
            if previous == InstanceState::Pending {
                return Err(Error::Unsupported(format!(
                    "The instance '{}' is not ready to hibernate yet. Retry in a few minutes.",
                    instance.id
                )));
            }
        }
        changes.push(Change { id: instance.id.clone(), previous, current });
        let news = instance.intent == Intent::Run || force && !instance.force;
        if current == InstanceState::Stopping && news {
            let reason = if hibernate { hibernate_reason() } else { shutdown_reason() };
            set_intent(&mut instance, Intent::Stop, force, reason, user_initiated(now), now);
            instance.hibernate = hibernate;
            txn.put(instance);
        }
    }
    Ok(changes)
}

/// Terminates instances, in any state. A protected one spares those that were named with it in its Availability Zone:
/// the others go, and the inner answer is the refusal.
///
/// # Errors
/// One is missing. Nothing is changed then.
pub fn terminate(
    txn: &mut Txn,
    world: &World,
    ids: &[InstanceId],
    now: Time,
) -> Result<Result<Vec<Change>, Error>, Error> {
    let instances = find_all(txn, world, ids)?;
    let protected: Vec<&Instance> = instances
        .iter()
        .filter(|i| i.disable_api_termination && state_of(txn, i) != InstanceState::Terminated)
        .collect();
    let refusal = protected.first().map(|instance| {
        Error::OperationNotPermitted(format!(
            "The instance '{}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.",
            instance.id
        ))
    });
    let spared: BTreeSet<String> = protected.iter().map(|instance| instance.zone.clone()).collect();
    let mut changes = Vec::new();
    for mut instance in instances.into_iter().filter(|instance| !spared.contains(&instance.zone)) {
        let previous = state_of(txn, &instance);
        let current = match previous {
            InstanceState::Terminated => InstanceState::Terminated,
            _ => InstanceState::ShuttingDown,
        };
        changes.push(Change { id: instance.id.clone(), previous, current });
        if instance.intent != Intent::Terminate {
            let reason = shutdown_reason();
            set_intent(&mut instance, Intent::Terminate, false, reason, user_initiated(now), now);
            txn.put(instance);
        }
    }
    Ok(refusal.map_or(Ok(changes), Err))
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
