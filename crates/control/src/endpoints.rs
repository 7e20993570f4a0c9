//! VPC endpoints: private ways to the services that this server offers.
//!
//! A gateway endpoint is a route for the service's prefix list ([`crate::prefix_lists::managed`]) in each of its tables;
//! an interface endpoint is a managed interface in each of its subnets. Policy documents are records: the services have
//! one kind of caller, the account.

use std::net::Ipv4Addr;

use cumulet_model::network::{
    EndpointKind, Eni, EniManager, Route, RouteDestination, RouteTable, RouteTarget, SecurityGroup, Subnet,
    Vpc, VpcEndpoint,
};
use cumulet_model::{
    EniId, PrefixListId, RouteTableId, SecurityGroupId, SubnetId, Tags, Time, VpcEndpointId, VpcId, World,
};
use serde_json::Value;

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::managed_interfaces::{self, Wanted};
use crate::world::new_id;
use crate::{Error, prefix_lists, security_groups};

/// Interface endpoints that a VPC may have, as on EC2.
const MAX_INTERFACE_ENDPOINTS: usize = 50;
/// Gateway endpoints that a world may have, as on EC2.
const MAX_GATEWAY_ENDPOINTS: usize = 20;
/// Security groups of an interface, as on EC2.
const MAX_GROUPS: usize = 5;

/// Lets everybody do everything.
pub const DEFAULT_POLICY: &str = r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;

/// A service that endpoints lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Such as `ec2`.
    pub short: &'static str,
    /// Such as `com.amazonaws.us-east-1.ec2`.
    pub name: String,
    /// Its name in the public DNS, such as `ec2.us-east-1.amazonaws.com`.
    pub dns_name: String,
    /// The list that routes of gateway endpoints name.
    pub prefix_list: PrefixListId,
}

/// The domain of the names that services of a region have.
fn domain(region: &str) -> &'static str {
    if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" }
}

/// The services of a region.
pub fn services(region: &str) -> Vec<Service> {
    let lists = prefix_lists::managed(region).into_iter();
    lists
        .zip(prefix_lists::SERVICE_ADDRESSES)
        .map(|(list, (short, _))| Service {
            short,
            dns_name: format!("{short}.{region}.{}", domain(region)),
            name: list.name,
            prefix_list: list.id,
        })
        .collect()
}

/// The service of a name in a region.
pub fn service(region: &str, name: &str) -> Option<Service> {
    services(region).into_iter().find(|service| service.name == name)
}

/// The domain under which a service's interface endpoints have their names.
pub fn base_name(service: &Service, region: &str) -> String {
    format!("{}.{region}.vpce.{}", service.short, domain(region))
}

/// A name that the VPC's resolver answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub name: String,
    /// The interfaces that it means.
    pub enis: Vec<EniId>,
}

/// Names of an interface endpoint, in EC2's order: its own, for all its interfaces; one for each zone; and the service's,
/// when private names are on. A gateway endpoint has none of its own.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html>
pub fn names(state: &State, endpoint: &VpcEndpoint) -> Vec<Name> {
    let EndpointKind::Interface { private_dns, subnets, .. } = &endpoint.kind else { return Vec::new() };
    let Some(service) = service(&endpoint.world.region, &endpoint.service_name) else { return Vec::new() };
    let base = base_name(&service, &endpoint.world.region);
    // The digits after the id keep names from being guessed on EC2; here they follow from the id.
    let digits = endpoint.id.digits();
    let own = format!("{}-{}", endpoint.id, &digits[digits.len().saturating_sub(8)..]);
    let all: Vec<EniId> = subnets.iter().map(|(_, eni)| eni.clone()).collect();
    let mut names = vec![Name { name: format!("{own}.{base}"), enis: all.clone() }];
    for (subnet, eni) in subnets {
        let subnet = state.get::<Subnet>(&endpoint.world, subnet);
        names.extend(
            subnet.map(|subnet| Name {
                name: format!("{own}-{}.{base}", subnet.zone),
                enis: vec![eni.clone()],
            }),
        );
    }
    names.extend(private_dns.then_some(Name { name: service.dns_name, enis: all }));
    names
}

/// The public name of the service that a gateway endpoint leads to: it means the addresses of the service's prefix list,
/// on EC2 wherever it is asked, here where there is a way to them.
pub fn routed_name(endpoint: &VpcEndpoint) -> Option<String> {
    let EndpointKind::Gateway { .. } = &endpoint.kind else { return None };
    service(&endpoint.world.region, &endpoint.service_name).map(|service| service.dns_name)
}

/// The addresses that routes lead to a gateway endpoint by.
pub fn ranges(endpoint: &VpcEndpoint) -> Vec<ipnet::Ipv4Net> {
    let EndpointKind::Gateway { .. } = &endpoint.kind else { return Vec::new() };
    let lists = prefix_lists::managed(&endpoint.world.region);
    lists.into_iter().filter(|list| list.name == endpoint.service_name).flat_map(|list| list.cidrs).collect()
}

/// A subnet of an interface endpoint, with the address that its interface shall have there.
pub type Place = (SubnetId, Option<Ipv4Addr>);

/// What is wanted of a new endpoint's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewKind {
    /// By routes.
    Gateway {
        /// Of these tables.
        route_tables: Vec<RouteTableId>,
    },
    /// By interfaces.
    Interface {
        /// Where.
        places: Vec<Place>,
        /// Their groups; the VPC's default group when there is none.
        groups: Vec<SecurityGroupId>,
        /// Whether the service's own name leads to it.
        private_dns: bool,
    },
}

/// What is wanted of a new endpoint.
#[derive(Debug, Clone)]
pub struct NewEndpoint {
    /// Its VPC.
    pub vpc_id: VpcId,
    /// The service's name.
    pub service_name: String,
    /// How it leads there.
    pub kind: NewKind,
    /// Its policy.
    pub policy: Option<String>,
    /// Its tags.
    pub tags: Tags,
}

fn invalid(message: impl Into<String>) -> Error {
    Error::specific("InvalidParameter", message)
}

/// Checks that a policy is JSON of a policy's form.
fn check_policy(text: &str) -> Result<(), Error> {
    let policy: Option<Value> = serde_json::from_str(text).ok();
    match policy.as_ref().and_then(|policy| policy.get("Statement")) {
        Some(Value::Array(_) | Value::Object(_)) => Ok(()),
        _ => Err(Error::specific("InvalidPolicyDocument", "The policy document is not a valid JSON policy.")),
    }
}

fn check_limit(state: &State, new: &NewEndpoint, world: &World) -> Result<(), Error> {
    let gateway = matches!(new.kind, NewKind::Gateway { .. });
    let alike = state.endpoints.in_world(world).filter(|other| {
        matches!(other.kind, EndpointKind::Gateway { .. }) == gateway
            && (gateway || other.vpc_id == new.vpc_id)
    });
    let most = if gateway { MAX_GATEWAY_ENDPOINTS } else { MAX_INTERFACE_ENDPOINTS };
    if alike.count() < most {
        return Ok(());
    }
    Err(Error::specific(
        "VpcEndpointLimitExceeded",
        format!("You've reached the maximum number of VPC endpoints of this type ({most})."),
    ))
}

/// Checks that a service's own name can lead to an endpoint in a VPC.
fn check_private_dns(
    state: &State,
    vpc: &Vpc,
    service: &Service,
    but: Option<&VpcEndpointId>,
) -> Result<(), Error> {
    if !(vpc.dns_support && vpc.dns_hostnames) {
        return Err(invalid(format!(
            "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for {}",
            vpc.id
        )));
    }
    let taken = state.endpoints.in_world(&vpc.world).any(|other| {
        other.vpc_id == vpc.id
            && Some(&other.id) != but
            && other.service_name == service.name
            && matches!(other.kind, EndpointKind::Interface { private_dns: true, .. })
    });
    if taken {
        return Err(invalid(format!(
            "private-dns-enabled cannot be set because there is already a conflicting DNS domain for {} in the VPC {}",
            service.dns_name, vpc.id
        )));
    }
    Ok(())
}

/// Adds the endpoint's route to a table.
fn add_route(
    txn: &mut Txn,
    endpoint: &VpcEndpoint,
    id: &RouteTableId,
    list: &PrefixListId,
) -> Result<(), Error> {
    let mut table =
        txn.get::<RouteTable>(&endpoint.world, id).ok_or_else(|| Error::not_found(Noun::RouteTable, id))?;
    if table.vpc_id != endpoint.vpc_id {
        return Err(invalid(format!("Route table {id} belongs to a different VPC than the endpoint")));
    }
    let destination = RouteDestination::PrefixList(list.clone());
    if table.routes.iter().any(|route| route.destination == destination) {
        return Err(Error::specific(
            "RouteAlreadyExists",
            format!("route table {id} already has a route with destination-prefix-list-id {list}"),
        ));
    }
    let target = RouteTarget::Endpoint(endpoint.id.clone());
    table.routes.push(Route { destination, target, original: false });
    txn.put(table);
    Ok(())
}

fn remove_route(txn: &mut Txn, endpoint: &VpcEndpoint, id: &RouteTableId) {
    let Some(mut table) = txn.get::<RouteTable>(&endpoint.world, id) else { return };
    table.routes.retain(|route| route.target != RouteTarget::Endpoint(endpoint.id.clone()));
    txn.put(table);
}

/// Makes the endpoint's interface in a subnet.
fn add_interface(
    txn: &mut Txn,
    endpoint: &VpcEndpoint,
    subnets: &mut Vec<(SubnetId, EniId)>,
    groups: &[SecurityGroupId],
    (id, private_ip): &Place,
    now: Time,
) -> Result<(), Error> {
    let world = &endpoint.world;
    let subnet = txn.get::<Subnet>(world, id).ok_or_else(|| Error::not_found(Noun::Subnet, id))?;
    if subnet.vpc_id != endpoint.vpc_id {
        return Err(invalid(format!("Subnet {id} belongs to a different VPC than the endpoint")));
    }
    for (other, _) in subnets.iter() {
        let same_zone = txn.get::<Subnet>(world, other).is_some_and(|other| other.zone == subnet.zone);
        if same_zone {
            return Err(Error::specific(
                "DuplicateSubnetsInSameZone",
                format!(
                    "Found another VPC endpoint subnet in the availability zone of {id}. {other} is in it."
                ),
            ));
        }
    }
    let wanted = Wanted {
        manager: EniManager::Endpoint(endpoint.id.clone()),
        private_ip: *private_ip,
        groups: groups.to_vec(),
        description: format!("VPC Endpoint Interface {}", endpoint.id),
    };
    let eni = managed_interfaces::make(txn, &subnet, wanted, now)?;
    subnets.push((id.clone(), eni.id));
    Ok(())
}

/// The groups of an endpoint's interfaces: those asked for, or the VPC's default group.
fn groups_of(
    txn: &mut Txn,
    world: &World,
    vpc: &VpcId,
    asked: &[SecurityGroupId],
) -> Result<Vec<SecurityGroupId>, Error> {
    if asked.is_empty() {
        let group = security_groups::by_name(txn.state(), world, vpc, "default");
        return Ok(group.map(|group: &SecurityGroup| group.id.clone()).into_iter().collect());
    }
    let groups = security_groups::of_vpc(txn, world, asked, vpc, "the endpoint")?;
    if groups.len() > MAX_GROUPS {
        return Err(Error::GroupsPerInterface(MAX_GROUPS));
    }
    Ok(groups)
}

/// Makes an endpoint.
///
/// # Errors
/// VPC, service, table, subnet or group are missing or don't belong together, a table has such a route, an address can't
/// be given, private names can't be answered, or there are too many.
pub fn create(txn: &mut Txn, world: &World, new: NewEndpoint, now: Time) -> Result<VpcEndpointId, Error> {
    let vpc = txn.get::<Vpc>(world, &new.vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, &new.vpc_id))?;
    let service = service(&world.region, &new.service_name).ok_or_else(|| {
        Error::specific(
            "InvalidServiceName",
            format!("The Vpc Endpoint Service '{}' does not exist", new.service_name),
        )
    })?;
    if let Some(policy) = &new.policy {
        check_policy(policy)?;
    }
    check_limit(txn.state(), &new, world)?;
    let mut endpoint = VpcEndpoint {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        service_name: service.name.clone(),
        kind: EndpointKind::Gateway { route_tables: Vec::new() },
        policy: new.policy.unwrap_or_else(|| DEFAULT_POLICY.into()),
        create_time: now,
        tags: new.tags,
    };
    endpoint.kind = match new.kind {
        NewKind::Gateway { mut route_tables } => {
            route_tables.sort();
            route_tables.dedup();
            for table in &route_tables {
                add_route(txn, &endpoint, table, &service.prefix_list)?;
            }
            EndpointKind::Gateway { route_tables }
        }
        NewKind::Interface { places, groups, private_dns } => {
            if private_dns {
                check_private_dns(txn.state(), &vpc, &service, None)?;
            }
            let groups = groups_of(txn, world, &vpc.id, &groups)?;
            let mut subnets = Vec::new();
            for place in &places {
                add_interface(txn, &endpoint, &mut subnets, &groups, place, now)?;
            }
            EndpointKind::Interface { subnets, groups, private_dns }
        }
    };
    let id = endpoint.id.clone();
    txn.put(endpoint);
    Ok(id)
}

/// What changes of an endpoint.
#[derive(Debug, Clone, Default)]
pub struct Modification {
    /// Its new policy.
    pub policy: Option<String>,
    /// Tables that get its route.
    pub add_tables: Vec<RouteTableId>,
    /// Tables that lose it.
    pub remove_tables: Vec<RouteTableId>,
    /// Subnets that get an interface; one that has one gets another when it names another address.
    pub add_places: Vec<Place>,
    /// Subnets that lose their interface.
    pub remove_subnets: Vec<SubnetId>,
    /// Groups that its interfaces get.
    pub add_groups: Vec<SecurityGroupId>,
    /// Groups that its interfaces lose.
    pub remove_groups: Vec<SecurityGroupId>,
    /// Whether the service's own name leads to it.
    pub private_dns: Option<bool>,
}

impl Modification {
    fn of_gateway(&self) -> bool {
        !(self.add_tables.is_empty() && self.remove_tables.is_empty())
    }
    fn of_interface(&self) -> bool {
        !(self.add_places.is_empty()
            && self.remove_subnets.is_empty()
            && self.add_groups.is_empty()
            && self.remove_groups.is_empty())
            || self.private_dns.is_some()
    }
}

fn find(txn: &mut Txn, world: &World, id: &VpcEndpointId) -> Result<VpcEndpoint, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::VpcEndpoint, id))
}

/// Changes an endpoint.
///
/// # Errors
/// It is missing, the change is none for its kind, or as [`create`].
pub fn modify(
    txn: &mut Txn,
    world: &World,
    id: &VpcEndpointId,
    change: &Modification,
    now: Time,
) -> Result<(), Error> {
    let mut endpoint = find(txn, world, id)?;
    let service = service(&world.region, &endpoint.service_name)
        .ok_or_else(|| Error::Internal(format!("the service of {id} is gone")))?;
    if let Some(policy) = &change.policy {
        check_policy(policy)?;
        endpoint.policy = policy.clone();
    }
    endpoint.kind = match endpoint.kind.clone() {
        EndpointKind::Gateway { .. } if change.of_interface() => {
            return Err(invalid(format!(
                "Subnets, security groups and private DNS can't be modified for the gateway endpoint {id}"
            )));
        }
        EndpointKind::Interface { .. } if change.of_gateway() => {
            return Err(invalid(format!("Route tables can't be modified for the interface endpoint {id}")));
        }
        EndpointKind::Gateway { mut route_tables } => {
            for table in &change.remove_tables {
                if !route_tables.contains(table) {
                    return Err(Error::not_found(Noun::RouteTable, table));
                }
                remove_route(txn, &endpoint, table);
                route_tables.retain(|have| have != table);
            }
            for table in &change.add_tables {
                add_route(txn, &endpoint, table, &service.prefix_list)?;
                route_tables.push(table.clone());
            }
            EndpointKind::Gateway { route_tables }
        }
        EndpointKind::Interface { mut subnets, groups, mut private_dns } => {
            let groups = modify_groups(txn, &endpoint, &subnets, groups, change)?;
            modify_subnets(txn, &endpoint, &mut subnets, &groups, change, now)?;
            if let Some(wanted) = change.private_dns {
                if wanted && !private_dns {
                    let vpc = txn.get::<Vpc>(world, &endpoint.vpc_id);
                    let vpc = vpc.ok_or_else(|| Error::not_found(Noun::Vpc, &endpoint.vpc_id))?;
                    check_private_dns(txn.state(), &vpc, &service, Some(id))?;
                }
                private_dns = wanted;
            }
            EndpointKind::Interface { subnets, groups, private_dns }
        }
    };
    txn.put(endpoint);
    Ok(())
}

fn modify_groups(
    txn: &mut Txn,
    endpoint: &VpcEndpoint,
    subnets: &[(SubnetId, EniId)],
    mut groups: Vec<SecurityGroupId>,
    change: &Modification,
) -> Result<Vec<SecurityGroupId>, Error> {
    if change.add_groups.is_empty() && change.remove_groups.is_empty() {
        return Ok(groups);
    }
    for id in &change.remove_groups {
        if !groups.contains(id) {
            return Err(Error::not_found(Noun::SecurityGroup, id));
        }
    }
    groups.retain(|id| !change.remove_groups.contains(id));
    groups.extend(change.add_groups.iter().cloned());
    if groups.is_empty() {
        return Err(invalid(format!("The endpoint {} must have at least one security group", endpoint.id)));
    }
    let groups = groups_of(txn, &endpoint.world, &endpoint.vpc_id, &groups)?;
    for (_, id) in subnets {
        if let Some(mut eni) = txn.get::<Eni>(&endpoint.world, id) {
            eni.groups.clone_from(&groups);
            txn.put(eni);
        }
    }
    Ok(groups)
}

fn modify_subnets(
    txn: &mut Txn,
    endpoint: &VpcEndpoint,
    subnets: &mut Vec<(SubnetId, EniId)>,
    groups: &[SecurityGroupId],
    change: &Modification,
    now: Time,
) -> Result<(), Error> {
    for id in &change.remove_subnets {
        let place = subnets.iter().position(|(have, _)| have == id);
        let place = place.ok_or_else(|| Error::not_found(Noun::Subnet, id))?;
        let (_, eni) = subnets.remove(place);
        managed_interfaces::remove(txn, &endpoint.world, &eni);
    }
    for (id, ip) in &change.add_places {
        if let Some(place) = subnets.iter().position(|(have, _)| have == id) {
            let have = txn.get::<Eni>(&endpoint.world, &subnets[place].1);
            let moves = ip.is_some_and(|ip| have.is_some_and(|eni| eni.private_ips.first() != Some(&ip)));
            if !moves {
                continue;
            }
            let (_, eni) = subnets.remove(place);
            managed_interfaces::remove(txn, &endpoint.world, &eni);
        }
        add_interface(txn, endpoint, subnets, groups, &(id.clone(), *ip), now)?;
    }
    Ok(())
}

/// Deletes an endpoint with its routes and interfaces.
///
/// # Errors
/// It is missing.
pub fn delete(txn: &mut Txn, world: &World, id: &VpcEndpointId) -> Result<(), Error> {
    let endpoint = find(txn, world, id)?;
    match &endpoint.kind {
        EndpointKind::Gateway { route_tables } => {
            for table in route_tables {
                remove_route(txn, &endpoint, table);
            }
        }
        EndpointKind::Interface { subnets, .. } => {
            for (_, eni) in subnets {
                managed_interfaces::remove(txn, world, eni);
            }
        }
    }
    txn.delete::<VpcEndpoint>(world, id);
    Ok(())
}
