//! An account's defaults for the metadata service of its new instances, in one region:
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html>

use cumulet_model::instance::MetadataOptions;
use cumulet_model::{Record, World};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::attributes::MetadataChange;
use crate::db::{State, Txn};

/// What an account prefers; what it doesn't is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetadataDefaults {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose they are, and where.
    pub world: World,
    /// Whether version 1 requests are refused.
    #[serde(default)]
    pub tokens_required: Option<bool>,
    /// TTL of token replies.
    #[serde(default)]
    pub hop_limit: Option<u8>,
    /// Whether the service answers.
    #[serde(default)]
    pub enabled: Option<bool>,
    /// Whether tags are shown.
    #[serde(default)]
    pub instance_tags: Option<bool>,
    /// Whether an instance must refuse version 1 requests.
    #[serde(default)]
    pub tokens_enforced: Option<bool>,
}

/// There is one in a world.
const ID: &str = "account";

impl Record for MetadataDefaults {
    const KIND: &'static str = "metadata-defaults";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        ID
    }
}

fn no_preference(world: &World) -> MetadataDefaults {
    MetadataDefaults {
        v: 1,
        world: world.clone(),
        tokens_required: None,
        hop_limit: None,
        enabled: None,
        instance_tags: None,
        tokens_enforced: None,
    }
}

/// The defaults of an account; nothing is preferred where nothing was said.
pub fn of(state: &State, world: &World) -> MetadataDefaults {
    state.get::<MetadataDefaults>(world, ID).cloned().unwrap_or_else(|| no_preference(world))
}

/// Changes the defaults.
pub fn modify(txn: &mut Txn, world: &World, change: impl FnOnce(&mut MetadataDefaults)) {
    let mut defaults = txn.get::<MetadataDefaults>(world, ID).unwrap_or_else(|| no_preference(world));
    change(&mut defaults);
    txn.put(defaults);
}

/// The hop limit of instances whose image demands tokens, as on EC2: a container inside may ask as well.
const HOP_LIMIT_WITH_TOKENS: u8 = 2;

/// What a launch wishes of an image that demands tokens (`ImdsSupport=v2.0`): the launch and the account say first.
pub fn of_image(state: &State, world: &World, wish: &MetadataChange) -> MetadataChange {
    let defaults = of(state, world);
    let hop_limit = wish.hop_limit.or(defaults.hop_limit).or(Some(HOP_LIMIT_WITH_TOKENS));
    let tokens_required = wish.tokens_required.or(defaults.tokens_required).or(Some(true));
    MetadataChange { hop_limit, tokens_required, ..wish.clone() }
}

/// The options of a new instance: what its launch says, else what its account prefers, else EC2's own.
///
/// # Errors
/// The account demands tokens, and the launch wouldn't have it so.
pub fn resolve(state: &State, world: &World, wish: &MetadataChange) -> Result<MetadataOptions, Error> {
    let (defaults, own) = (of(state, world), MetadataOptions::default());
    let options = MetadataOptions {
        tokens_required: wish.tokens_required.or(defaults.tokens_required).unwrap_or(own.tokens_required),
        hop_limit: wish.hop_limit.or(defaults.hop_limit).unwrap_or(own.hop_limit),
        enabled: wish.enabled.or(defaults.enabled).unwrap_or(own.enabled),
        ipv6: wish.ipv6.unwrap_or(own.ipv6),
        instance_tags: wish.instance_tags.or(defaults.instance_tags).unwrap_or(own.instance_tags),
    };
    check_tokens(state, world, options.tokens_required)?;
    Ok(options)
}

/// Checks that an instance may answer requests without a token, if it shall.
///
/// # Errors
/// Its account doesn't allow it.
pub fn check_tokens(state: &State, world: &World, required: bool) -> Result<(), Error> {
    if required || of(state, world).tokens_enforced != Some(true) {
        return Ok(());
    }
    Err(Error::Unsupported(
        "Instances must require tokens (HttpTokens=required), because HttpTokensEnforced is enabled for this account. See \
         ModifyInstanceMetadataDefaults."
            .into(),
    ))
}
