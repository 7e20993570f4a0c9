//! Prefix lists: ranges under one name, for rules and routes.

use cumulet_model::network::PrefixList;
use cumulet_model::{PrefixListId, World};
use ipnet::IpNet;

use crate::db::State;

/// The present ranges of a prefix list; none when there is no such list.
pub fn ranges(state: &State, world: &World, id: &PrefixListId) -> Vec<IpNet> {
    let list = state.get::<PrefixList>(world, id);
    list.into_iter().flat_map(PrefixList::entries).map(|entry| entry.cidr).collect()
}
