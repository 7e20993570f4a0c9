//! VPCs and what is in them: descriptions of what every world has from its first use.

mod egress_gateways;
mod interfaces;
mod internet_gateways;
mod nat_gateways;
mod network_acls;
mod peerings;
mod route_tables;
mod routes;
mod subnets;
mod vpcs;

use cumulet_aws_model::ec2::Filter;
use cumulet_control::Noun;
use cumulet_control::db::{HasTable, State};
use cumulet_model::{Record, ResourceId, World};

pub use egress_gateways::{
    create_egress_only_internet_gateway, delete_egress_only_internet_gateway,
    describe_egress_only_internet_gateways,
};
pub use interfaces::describe_network_interfaces;
pub use internet_gateways::{
    attach_internet_gateway, create_internet_gateway, delete_internet_gateway, describe_internet_gateways,
    detach_internet_gateway,
};
pub use nat_gateways::{
    assign_private_nat_gateway_address, associate_nat_gateway_address, create_nat_gateway,
    delete_nat_gateway, describe_nat_gateways, disassociate_nat_gateway_address,
    unassign_private_nat_gateway_address,
};
pub use network_acls::{
    create_network_acl, create_network_acl_entry, delete_network_acl, delete_network_acl_entry,
    describe_network_acls, replace_network_acl_association, replace_network_acl_entry,
};
pub use peerings::{
    accept_vpc_peering_connection, create_vpc_peering_connection, delete_vpc_peering_connection,
    describe_vpc_peering_connections, modify_vpc_peering_connection_options, reject_vpc_peering_connection,
};
pub use route_tables::{
    associate_route_table, create_route_table, delete_route_table, describe_route_tables,
    disable_vgw_route_propagation, disassociate_route_table, enable_vgw_route_propagation,
    replace_route_table_association,
};
pub use routes::{create_route, delete_route, replace_route};
pub use subnets::describe_subnets;
pub use vpcs::{describe_dhcp_options, describe_vpc_attribute, describe_vpcs};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::identity::partition;
use crate::paging::{Page, Paging};
use crate::{ApiError, ids};

/// The ARN of something in a world.
pub fn arn(world: &World, kind: &str, id: &str) -> String {
    format!("arn:{}:ec2:{}:{}:{kind}/{id}", partition(&world.region), world.region, world.account)
}

/// A record with the state that it lives in, for what filters and replies need of other records.
struct Listed<'a, R> {
    state: &'a State,
    record: &'a R,
}

/// What all descriptions take.
struct Query<'a> {
    noun: Noun,
    /// The parameter of the ids, as errors name it.
    ids_name: &'static str,
    ids: &'a [String],
    filters: &'a [Filter],
    max_results: Option<i32>,
    next_token: Option<&'a str>,
}

/// A page of the records that a description asks for.
fn list<'a, R, I>(
    context: &'a Context,
    state: &'a State,
    query: &Query<'_>,
) -> Result<Page<Listed<'a, R>>, ApiError>
where
    R: Record,
    I: ResourceId,
    State: HasTable<R>,
    Listed<'a, R>: Filterable,
{
    let wanted: Vec<I> = ids::parse_all(query.noun, query.ids)?;
    let paging = Paging::with_ids(query.max_results, query.next_token, 5, (query.ids_name, wanted.len()))?;
    let filters = Filters::parse::<Listed<'a, R>>(query.filters)?;
    ids::all_found(query.noun, &wanted, |id| state.get::<R>(&context.world, id).is_some())?;
    let table: &cumulet_control::db::Table<R> = state.table();
    let found = table
        .in_world(&context.world)
        .filter(|record| wanted.is_empty() || wanted.iter().any(|id| id.as_ref() == record.record_id()))
        .map(|record| Listed { state, record })
        .filter(|listed| filters.matches(listed));
    Ok(paging.page(found, |listed| listed.record.record_id()))
}

/// A truth value as filters see it.
fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

#[cfg(test)]
mod tests;
