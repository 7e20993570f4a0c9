//! What stands in the way of deleting a VPC or a subnet, and what goes with it.
//!
//! A VPC's own parts (main route table, default network ACL, default security group) go with it. What a user made in it
//! has to be deleted first. Peering connections end with either of their VPCs.

use cumulet_model::network::{
    EgressOnlyInternetGateway, Eni, InternetGateway, NatGateway, NetworkAcl, RouteTable, SecurityGroup,
    Subnet, Vpc, VpcEndpoint, VpnGateway,
};
use cumulet_model::{Time, VpcId, World};

use crate::db::{State, Txn};
use crate::{network_acls, peerings, route_tables};

/// Ids of what users made in a VPC and have to delete or detach before it: subnets, interfaces, route tables, ACLs,
/// security groups, gateways and endpoints.
pub fn of_vpc(state: &State, world: &World, vpc: &VpcId) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |id: &str| found.push(id.to_owned());
    macro_rules! each {
        ($table:ident, $there:expr) => {
            let there: fn(&_, &VpcId) -> bool = $there;
            state
                .$table
                .in_world(world)
                .filter(|record| there(record, vpc))
                .for_each(|record| add(record.id.as_str()));
        };
    }
    each!(subnets, |subnet: &Subnet, vpc| subnet.vpc_id == *vpc);
    each!(enis, |eni: &Eni, vpc| eni.vpc_id == *vpc);
    each!(route_tables, |table: &RouteTable, vpc| table.vpc_id == *vpc && table.main.is_none());
    each!(network_acls, |acl: &NetworkAcl, vpc| acl.vpc_id == *vpc && !acl.is_default);
    each!(security_groups, |group: &SecurityGroup, vpc| { group.vpc_id == *vpc && group.name != "default" });
    each!(internet_gateways, |gateway: &InternetGateway, vpc| { gateway.vpc_id.as_ref() == Some(vpc) });
    each!(egress_only_internet_gateways, |gateway: &EgressOnlyInternetGateway, vpc| gateway.vpc_id == *vpc);
    each!(nat_gateways, |gateway: &NatGateway, vpc| {
        gateway.vpc_id == *vpc && gateway.delete_time.is_none()
    });
    each!(vpn_gateways, |gateway: &VpnGateway, vpc| {
        gateway.vpc_id.as_ref() == Some(vpc) && gateway.delete_time.is_none()
    });
    each!(endpoints, |endpoint: &VpcEndpoint, vpc| endpoint.vpc_id == *vpc);
    found
}

/// Ids of what users made in a subnet and have to delete before it: interfaces, whoever has them.
pub fn of_subnet(state: &State, subnet: &Subnet) -> Vec<String> {
    let enis = state.enis.in_world(&subnet.world).filter(|eni| eni.subnet_id == subnet.id);
    enis.map(|eni| eni.id.to_string()).collect()
}

/// Forgets what refers to a subnet that is being deleted: its associations with a route table and a network ACL.
pub fn forget_subnet(txn: &mut Txn, subnet: &Subnet) {
    route_tables::forget_subnet(txn, subnet);
    network_acls::forget_subnet(txn, subnet);
}

/// Deletes what goes with a VPC that is being deleted: its route tables and ACLs, of which only its own are left, and
/// its peering connections. Security groups are their own module's.
pub fn forget_vpc(txn: &mut Txn, vpc: &Vpc, now: Time) {
    let tables = txn.state().route_tables.in_world(&vpc.world).filter(|table| table.vpc_id == vpc.id);
    for id in tables.map(|table| table.id.clone()).collect::<Vec<_>>() {
        txn.delete::<RouteTable>(&vpc.world, &id);
    }
    let acls = txn.state().network_acls.in_world(&vpc.world).filter(|acl| acl.vpc_id == vpc.id);
    for id in acls.map(|acl| acl.id.clone()).collect::<Vec<_>>() {
        txn.delete::<NetworkAcl>(&vpc.world, &id);
    }
    peerings::on_vpc_deleted(txn, vpc, now);
}

/// Gives route tables and network ACLs of a VPC what follows from its ranges, which were just changed: local routes, and
/// entries that let IPv6 through; its peering connections show the new ranges.
pub fn on_vpc_ranges_changed(txn: &mut Txn, vpc: &Vpc) {
    route_tables::on_vpc_ranges_changed(txn, vpc);
    network_acls::on_vpc_ranges_changed(txn, vpc);
    peerings::on_vpc_ranges_changed(txn, vpc);
}
