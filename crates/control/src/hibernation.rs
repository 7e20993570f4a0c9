//! Hibernation: who may, and what is refused meanwhile.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html>

use cumulet_model::instance::{Instance, Isolation, Observed};

use crate::Error;
use crate::catalog::InstanceType;
use crate::db::Txn;

/// Memory of an instance that may be hibernated is below this, as on EC2, MiB.
const MEMORY_LIMIT_MIB: u64 = 150 << 10;

/// What hibernation asks of a launch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Prerequisites<'a> {
    /// The type.
    pub facts: &'a InstanceType,
    /// The type's name.
    pub type_name: &'a str,
    /// The kind.
    pub isolation: Isolation,
    /// The root volume's size, GiB.
    pub root_size_gib: u32,
    /// Whether the root volume is encrypted.
    pub root_encrypted: bool,
}

fn unsupported(text: String) -> Error {
    Error::specific("UnsupportedHibernationConfiguration", text)
}

/// Checks a launch that is to be enabled for hibernation.
///
/// # Errors
/// `UnsupportedHibernationConfiguration`: the type, the kind or the root volume can't.
pub(crate) fn check_launch(launch: Prerequisites<'_>) -> Result<(), Error> {
    let Prerequisites { facts, type_name, isolation, root_size_gib, root_encrypted } = launch;
    if !facts.hibernation {
        return Err(unsupported(format!("The instance type '{type_name}' does not support hibernation.")));
    }
    if facts.memory_mib >= MEMORY_LIMIT_MIB {
        return Err(unsupported(format!(
            "The instance type '{type_name}' has {} MiB of memory; hibernation supports less than {MEMORY_LIMIT_MIB} MiB.",
            facts.memory_mib
        )));
    }
    if isolation == Isolation::Container {
        return Err(unsupported(
            "Hibernation is not supported for containers: their memory is the host's.".into(),
        ));
    }
    if !root_encrypted {
        return Err(unsupported(
            "The root volume must be encrypted to enable hibernation: it stores the contents of the memory."
                .into(),
        ));
    }
    if u64::from(root_size_gib) << 10 < facts.memory_mib {
        return Err(unsupported(format!(
            "The root volume of {root_size_gib} GiB is too small to store the {} MiB of memory of instance type \
             '{type_name}'.",
            facts.memory_mib
        )));
    }
    Ok(())
}

/// Checks that a running instance can be hibernated.
///
/// # Errors
/// It was not enabled for hibernation at launch, or has become a container.
pub(crate) fn check_stop(instance: &Instance) -> Result<(), Error> {
    if !instance.hibernation {
        return Err(unsupported(format!("The instance '{}' is not enabled for hibernation.", instance.id)));
    }
    if instance.isolation == Isolation::Container {
        return Err(unsupported(format!(
            "The instance '{}' runs as a container, which can't be hibernated.",
            instance.id
        )));
    }
    Ok(())
}

/// Whether an instance is stopped with its memory kept.
pub(crate) fn is_hibernated(txn: &mut Txn, instance: &Instance) -> bool {
    let observed = txn.get::<Observed>(&instance.world, &instance.id);
    instance.is_hibernated(observed.as_ref())
}

/// Refuses a change of a hibernated instance's machine: the memory that is kept knows disks, interfaces and processors as
/// they were, and what is on them.
///
/// # Errors
/// `IncorrectInstanceState`.
pub(crate) fn refuse_change(txn: &mut Txn, instance: &Instance) -> Result<(), Error> {
    if !is_hibernated(txn, instance) {
        return Ok(());
    }
    Err(Error::IncorrectInstanceState(format!(
        "The instance '{}' is hibernated. Start it, or start and stop it, and try again.",
        instance.id
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    fn check(type_name: &str, isolation: Isolation, root_size_gib: u32) -> Option<&'static str> {
        let facts = catalog::instance_type(type_name).expect("a type");
        match check_launch(Prerequisites { facts, type_name, isolation, root_size_gib, root_encrypted: true })
        {
            Err(Error::Specific { code, .. }) => Some(code),
            Err(_) => Some("another"),
            Ok(()) => None,
        }
    }

    #[test]
    fn what_may_hibernate_is_as_on_ec2() {
        assert_eq!(check("c5d.large", Isolation::Vm, 8), None);
        let refused = Some("UnsupportedHibernationConfiguration");
        assert_eq!(check("c5d.large", Isolation::Vm, 3), refused, "a root smaller than the memory");
        assert_eq!(check("c5d.large", Isolation::Container, 8), refused);
        assert_eq!(check("c5ad.large", Isolation::Vm, 8), refused, "a type that can't");
        assert_eq!(check("m7i-flex.12xlarge", Isolation::Vm, 500), refused, "too much memory");
    }
}
