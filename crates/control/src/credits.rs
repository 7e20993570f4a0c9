//! How burstable instances may spend CPU credits: each instance's own choice, and the account's default for each family.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-how-to.html>

use std::collections::BTreeMap;

use cumulet_model::credits::{self, CreditRules};
use cumulet_model::instance::{Instance, InstanceState};
use cumulet_model::{InstanceId, Record, World};
use serde::{Deserialize, Serialize};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::instances::state_of;
use crate::{Error, catalog, cpu_options};

/// What an account prefers in one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditDefaults {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose they are, and where.
    pub world: World,
    /// By family, whether it is unlimited; what isn't there is EC2's own.
    #[serde(default)]
    pub unlimited: BTreeMap<String, bool>,
}

/// There is one in a world.
const ID: &str = "account";

impl Record for CreditDefaults {
    const KIND: &'static str = "credit-defaults";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        ID
    }
}

/// `unlimited` or `standard`.
pub fn word(unlimited: bool) -> &'static str {
    if unlimited { "unlimited" } else { "standard" }
}

/// Whether a word says `unlimited`.
///
/// # Errors
/// It is neither of the two.
pub fn parse(word: &str) -> Result<bool, Error> {
    match word {
        "unlimited" => Ok(true),
        "standard" => Ok(false),
        _ => Err(Error::InvalidParameterValue(format!(
            "Invalid value '{word}' for CpuCredits. Valid values are standard, unlimited."
        ))),
    }
}

/// A family that bursts, by its name.
///
/// # Errors
/// There is none of that name.
pub fn parse_family(name: &str) -> Result<&'static str, Error> {
    credits::FAMILIES.into_iter().find(|family| *family == name).ok_or_else(|| {
        Error::InvalidParameterValue(format!(
            "Invalid value '{name}' for InstanceFamily. Valid values are {}.",
            credits::FAMILIES.join(", ")
        ))
    })
}

/// Whether new instances of a family are unlimited.
pub fn default_of(state: &State, world: &World, family: &str) -> bool {
    let preferred =
        state.get::<CreditDefaults>(world, ID).and_then(|defaults| defaults.unlimited.get(family));
    preferred.copied().unwrap_or_else(|| credits::unlimited_by_default(family))
}

/// Changes what new instances of a family are.
pub fn set_default(txn: &mut Txn, world: &World, family: &str, unlimited: bool) {
    let fresh = || CreditDefaults { v: 1, world: world.clone(), unlimited: BTreeMap::new() };
    let mut defaults = txn.get::<CreditDefaults>(world, ID).unwrap_or_else(fresh);
    defaults.unlimited.insert(family.to_owned(), unlimited);
    txn.put(defaults);
}

/// What a new instance of a type has, or one that becomes of it: what is asked for, else the account's default. None where
/// the type doesn't burst.
pub fn choose(state: &State, world: &World, instance_type: &str, asked: Option<&str>) -> Option<String> {
    let family = credits::family(instance_type)?;
    let of_account = || word(default_of(state, world, family));
    Some(asked.map_or_else(|| of_account().to_owned(), str::to_owned))
}

/// Whether an instance is unlimited; none where its type doesn't burst.
pub fn unlimited(instance: &Instance) -> Option<bool> {
    let family = credits::family(&instance.instance_type)?;
    catalog::instance_type(&instance.instance_type).filter(|facts| facts.burstable)?;
    let own = instance.cpu_credits.as_deref().map(|credits| credits == "unlimited");
    Some(own.unwrap_or_else(|| credits::unlimited_by_default(family)))
}

/// How an instance earns and spends; none where its type doesn't burst.
pub(crate) fn rules(instance: &Instance) -> Option<CreditRules> {
    let vcpus = cpu_options::vcpus(&cpu_options::of(instance));
    CreditRules::of(&instance.instance_type, vcpus, unlimited(instance)?)
}

/// Changes an instance's choice; it holds at once, also while it runs.
///
/// # Errors
/// It is missing, neither runs nor is stopped, or doesn't burst; with EC2's codes for each instance of a list.
pub fn modify(txn: &mut Txn, world: &World, id: &InstanceId, unlimited: bool) -> Result<(), Error> {
    let mut instance = txn.get::<Instance>(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    let state = state_of(txn, &instance);
    if !matches!(state, InstanceState::Running | InstanceState::Stopped) {
        return Err(Error::IncorrectInstanceState(format!(
            "The instance '{id}' is {}, and must be running or stopped.",
            state.name()
        )));
    }
    if self::unlimited(&instance).is_none() {
        return Err(Error::specific(
            "InstanceCreditSpecification.NotSupported",
            format!("The instance type {} of '{id}' has no CPU credits.", instance.instance_type),
        ));
    }
    instance.cpu_credits = Some(word(unlimited).to_owned());
    txn.put(instance);
    Ok(())
}
