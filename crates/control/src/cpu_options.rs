//! How many cores an instance has, and how many threads each: its type's, or fewer as it was launched or changed.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html>

use cumulet_model::instance::{CpuOptions, Instance};
use cumulet_model::{InstanceId, World};

use crate::catalog::{self, InstanceType};
use crate::db::Txn;
use crate::{Error, attributes, hibernation};

/// What is asked for; what is none is the type's own, or stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CpuWish {
    /// Cores.
    pub core_count: Option<i32>,
    /// Threads of each.
    pub threads_per_core: Option<i32>,
}

/// The options that an instance has, its type's where it has none of its own.
pub fn of(instance: &Instance) -> CpuOptions {
    let own = &instance.cpu_options;
    let Some(facts) = catalog::instance_type(&instance.instance_type) else {
        return CpuOptions {
            core_count: own.core_count.max(1),
            threads_per_core: own.threads_per_core.max(1),
        };
    };
    let either = |own: u32, of_type: u32| if own > 0 { own } else { of_type.max(1) };
    CpuOptions {
        core_count: either(own.core_count, facts.cores),
        threads_per_core: either(own.threads_per_core, facts.threads_per_core),
    }
}

/// Processors of so many cores.
pub fn vcpus(options: &CpuOptions) -> u32 {
    options.core_count * options.threads_per_core
}

/// What a wish means for a type.
///
/// # Errors
/// The type's processors can't be chosen, or not so.
pub fn check(name: &str, facts: &InstanceType, wish: CpuWish) -> Result<CpuOptions, Error> {
    if wish == CpuWish::default() {
        return Ok(CpuOptions::default());
    }
    if facts.valid_cores.is_empty() {
        return Err(Error::InvalidParameterCombination(format!(
            "The {name} instance type does not support specifying CpuOptions."
        )));
    }
    let pick = |what: &str, given: Option<i32>, own: u32, valid: &[u32]| match given {
        None => Ok(own.max(1)),
        Some(n) => valid.iter().copied().find(|valid| i64::from(*valid) == i64::from(n)).ok_or_else(|| {
            let valid: Vec<String> = valid.iter().map(u32::to_string).collect();
            Error::InvalidParameterValue(format!(
                "The value '{n}' for CpuOptions.{what} is not valid for {name}. Valid values are {}.",
                valid.join(", ")
            ))
        }),
    };
    Ok(CpuOptions {
        core_count: pick("CoreCount", wish.core_count, facts.cores, &facts.valid_cores)?,
        threads_per_core: pick(
            "ThreadsPerCore",
            wish.threads_per_core,
            facts.threads_per_core,
            &facts.valid_threads_per_core,
        )?,
    })
}

/// Changes a stopped instance's options. Answers what it has then.
///
/// # Errors
/// It is missing or not stopped, or its type can't.
pub fn modify(txn: &mut Txn, world: &World, id: &InstanceId, wish: CpuWish) -> Result<CpuOptions, Error> {
    let mut instance = attributes::find_stopped(txn, world, id)?;
    hibernation::refuse_change(txn, &instance)?;
    let name = instance.instance_type.clone();
    let facts = catalog::instance_type(&name)
        .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid value '{name}' for InstanceType.")))?;
    let present = of(&instance);
    let stays = |given: Option<i32>, present: u32| given.or_else(|| i32::try_from(present).ok());
    let wish = CpuWish {
        core_count: stays(wish.core_count, present.core_count),
        threads_per_core: stays(wish.threads_per_core, present.threads_per_core),
    };
    instance.cpu_options = check(&name, facts, wish)?;
    let options = instance.cpu_options.clone();
    txn.put(instance);
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(name: &str, core_count: Option<i32>, threads_per_core: Option<i32>) -> Option<(u32, u32)> {
        let facts = catalog::instance_type(name).expect("a type");
        let options = check(name, facts, CpuWish { core_count, threads_per_core }).ok()?;
        Some((options.core_count, options.threads_per_core))
    }

    #[test]
    fn a_type_says_what_may_be_chosen() {
        assert_eq!(checked("t3.micro", None, None), Some((0, 0)), "its own");
        assert_eq!(checked("t3.micro", None, Some(1)), Some((1, 1)));
        assert_eq!(checked("m5.24xlarge", Some(4), None), Some((4, 2)));
        assert_eq!(checked("m5.24xlarge", Some(5), None), None);
        assert_eq!(checked("m5.24xlarge", Some(-1), None), None);
        assert_eq!(checked("c7a.large", Some(1), Some(2)), None);
        assert_eq!(checked("t2.micro", Some(1), Some(1)), None, "nothing can be chosen");
    }
}
