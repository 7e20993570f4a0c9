//! VPCs and what is in them.

mod classic_link;
mod dhcp_options;
mod egress_gateways;
mod elastic_ips;
mod interface_addresses;
mod interface_changes;
mod interface_permissions;
mod interfaces;
mod internet_gateways;
mod nat_gateways;
mod network_acls;
mod peerings;
mod reservations;
mod route_tables;
mod routes;
mod subnets;
mod vpcs;

use cumulet_aws_model::ec2::Filter;
use cumulet_control::Noun;
use cumulet_control::db::{HasTable, State};
use cumulet_model::{Record, ResourceId, World};
use ipnet::{Ipv4Net, Ipv6Net};

pub use classic_link::{describe_vpc_classic_link, describe_vpc_classic_link_dns_support};
pub use dhcp_options::{
    associate_dhcp_options, create_dhcp_options, delete_dhcp_options, describe_dhcp_options,
};
pub use egress_gateways::{
    create_egress_only_internet_gateway, delete_egress_only_internet_gateway,
    describe_egress_only_internet_gateways,
};
pub use elastic_ips::{
    accept_address_transfer, allocate_address, associate_address, describe_address_transfers,
    describe_addresses, describe_addresses_attribute, describe_moving_addresses, disable_address_transfer,
    disassociate_address, enable_address_transfer, modify_address_attribute, move_address_to_vpc,
    release_address, reset_address_attribute, restore_address_to_classic,
};
pub use interface_addresses::{
    Asked, assign_ipv6_addresses, assign_private_ip_addresses, private_ips, unassign_ipv6_addresses,
    unassign_private_ip_addresses, wanted,
};
pub use interface_changes::{
    attach_network_interface, create_network_interface, delete_network_interface,
    describe_network_interface_attribute, detach_network_interface, modify_network_interface_attribute,
    reset_network_interface_attribute,
};
pub use interface_permissions::{
    create_network_interface_permission, delete_network_interface_permission,
    describe_network_interface_permissions,
};
pub use interfaces::{Public, address_values, describe_network_interfaces, private_dns};
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
pub use reservations::{
    create_subnet_cidr_reservation, delete_subnet_cidr_reservation, get_subnet_cidr_reservations,
};
pub use route_tables::{
    associate_route_table, create_route_table, delete_route_table, describe_route_tables,
    disable_vgw_route_propagation, disassociate_route_table, enable_vgw_route_propagation,
    replace_route_table_association,
};
pub use routes::{create_route, delete_route, replace_route};
pub use subnets::{
    associate_subnet_cidr_block, create_default_subnet, create_subnet, delete_subnet, describe_subnets,
    disassociate_subnet_cidr_block, modify_subnet_attribute,
};
pub use vpcs::{
    associate_vpc_cidr_block, create_default_vpc, create_vpc, delete_vpc, describe_vpc_attribute,
    describe_vpcs, disassociate_vpc_cidr_block, modify_vpc_attribute, modify_vpc_tenancy,
};

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

/// A required parameter; one that is empty isn't there.
fn required<'a>(value: Option<&'a String>, name: &str) -> Result<&'a str, ApiError> {
    value.map(String::as_str).filter(|value| !value.is_empty()).ok_or_else(|| ApiError::missing(name))
}

/// Refuses a parameter that has no meaning here.
fn without(name: &str, given: bool, why: &str) -> Result<(), ApiError> {
    if given {
        return Err(ApiError::unsupported(format!("The parameter {name} is not supported: {why}.")));
    }
    Ok(())
}

fn no_cidr(name: &str, text: &str) -> ApiError {
    ApiError::invalid_value(format!(
        "Value ({text}) for parameter {name} is invalid. This is not a valid CIDR block."
    ))
}

/// An IPv4 range as a caller writes it.
fn ipv4_cidr(name: &str, text: &str) -> Result<Ipv4Net, ApiError> {
    text.parse().map_err(|_| no_cidr(name, text))
}

/// An IPv6 range as a caller writes it.
fn ipv6_cidr(name: &str, text: &str) -> Result<Ipv6Net, ApiError> {
    text.parse().map_err(|_| no_cidr(name, text))
}

/// The one attribute of a call that may change one only: by name, and as far as it is given and has a value.
fn one_attribute<T, const N: usize>(given: [(&str, Option<Option<T>>); N]) -> Result<T, ApiError> {
    let mut given = given.into_iter().filter_map(|(name, value)| Some((name, value?)));
    match (given.next(), given.next()) {
        (None, _) => Err(ApiError::invalid_combination("No attributes specified.")),
        (Some((name, _)), Some((other, _))) => Err(ApiError::invalid_combination(format!(
            "Fields for multiple attribute types specified: {name}, {other}"
        ))),
        (Some((_, value)), None) => value.ok_or_else(|| ApiError::missing("Value")),
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vpc_tests;
