//! VPCs: their ranges, attributes and what is made and goes with them.
//!
//! A VPC is made with a main route table, a default network ACL and a default security group; these go when it does.
//! Every route table of a VPC has a local route for each of its ranges.
//!
//! Quotas are EC2's, where EC2 raises them on request what it is commonly raised to:
//! <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>.

use cumulet_model::network::{
    Direction, FlowLog, Peer, Protocol, SecurityGroup, SecurityGroupRule, Subnet, Vpc,
};
use cumulet_model::{DhcpOptionsId, Record, Tags, Time, VpcCidrAssociationId, VpcId, World};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::addresses::take_vpc_ipv6;
use crate::db::Txn;
use crate::error::Noun;
use crate::world::{ANYWHERE, ANYWHERE_IPV6, default_group, make_default_vpc, new_id};
use crate::{
    Cloud, Error, catalog, dependencies, dhcp_options, network_acls, peerings, route_tables, security_groups,
};

/// VPCs that an account may have in a region; EC2's default of 5 is raised to hundreds.
pub const MAX_VPCS: usize = 100;
/// Ranges of each family that a VPC may have; EC2's default of 5 can be raised to this.
pub const MAX_CIDRS: usize = 50;

const fn net(a: u8, b: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(std::net::Ipv4Addr::new(a, b, 0, 0), prefix)
}

/// Ranges that no VPC can have: this network, loopback, link-local, multicast and what is reserved above it.
const NEVER: [Ipv4Net; 4] = [net(0, 0, 8), net(127, 0, 8), net(169, 254, 16), net(224, 0, 3)];

/// Private ranges: a VPC with a range of one takes none of the others.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions>
const PRIVATE: [Ipv4Net; 3] = [net(10, 0, 8), net(172, 16, 12), net(192, 168, 16)];
/// Never a further range.
const NEVER_FURTHER: Ipv4Net = net(198, 19, 16);
/// No further range of a VPC of 172.16.0.0/12: default VPCs have it.
const OF_DEFAULT_VPCS: Ipv4Net = net(172, 31, 16);

/// Whether two ranges have an address in common.
pub(crate) fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b.network()) || b.contains(&a.network())
}

fn range_error(cidr: Ipv4Net) -> Error {
    Error::specific("InvalidVpc.Range", format!("The CIDR '{cidr}' is invalid."))
}

fn check_range(cidr: Ipv4Net) -> Result<(), Error> {
    if !(16..=28).contains(&cidr.prefix_len()) || NEVER.iter().any(|never| overlap(*never, cidr)) {
        return Err(range_error(cidr));
    }
    Ok(())
}

/// A VPC by its id.
///
/// # Errors
/// It isn't there.
pub fn find(txn: &mut Txn, world: &World, id: &VpcId) -> Result<Vpc, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Vpc, id))
}

fn check_count(txn: &Txn, world: &World) -> Result<(), Error> {
    if txn.state().vpcs.in_world(world).count() >= MAX_VPCS {
        return Err(Error::specific("VpcLimitExceeded", "The maximum number of VPCs has been reached."));
    }
    Ok(())
}

/// Makes a VPC with what every VPC has.
pub(crate) fn make(
    txn: &mut Txn,
    world: &World,
    cidr: Ipv4Net,
    ipv6: Option<Ipv6Net>,
    is_default: bool,
    tags: Tags,
) -> Vpc {
    let mut vpc = Vpc {
        v: 1,
        world: world.clone(),
        id: new_id(),
        cidrs: vec![(new_id(), cidr)],
        ipv6_cidrs: Vec::new(),
        address_usage_metrics: false,
        is_default,
        dhcp_options_id: Some(dhcp_options::of_region(txn, world)),
        dns_support: true,
        dns_hostnames: is_default,
        tags,
    };
    route_tables::make(txn, &vpc, true, Tags::new());
    network_acls::make_default(txn, &vpc);
    txn.put(default_group(world, &vpc.id));
    txn.put(vpc.clone());
    if let Some(net) = ipv6 {
        add_ipv6(txn, &mut vpc, net);
    }
    vpc
}

/// Gives a VPC an IPv6 range, with local routes; what it has by default and nobody changed lets IPv6 through from then
/// on, as EC2 does.
fn add_ipv6(txn: &mut Txn, vpc: &mut Vpc, net: Ipv6Net) -> VpcCidrAssociationId {
    let id: VpcCidrAssociationId = new_id();
    let first = vpc.ipv6_cidrs.is_empty();
    vpc.ipv6_cidrs.push((id.clone(), net));
    txn.put(vpc.clone());
    dependencies::on_vpc_ranges_changed(txn, vpc);
    if first {
        open_default_group(txn, vpc);
    }
    id
}

/// Lets a default group that nobody changed send IPv6 as well.
fn open_default_group(txn: &mut Txn, vpc: &Vpc) {
    let default = security_groups::by_name(txn.state(), &vpc.world, &vpc.id, "default").cloned();
    let Some(mut group) = default else { return };
    let egress = group.rules.iter().filter(|rule| rule.direction == Direction::Egress);
    if egress.map(|rule| &rule.peer).collect::<Vec<_>>() == [&Peer::Ipv4(ANYWHERE)] {
        group.rules.push(SecurityGroupRule {
            id: new_id(),
            direction: Direction::Egress,
            protocol: Protocol::All,
            peer: Peer::Ipv6(ANYWHERE_IPV6),
            description: None,
            tags: Tags::new(),
        });
        txn.put(group);
    }
}

/// A range asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewCidr {
    /// This IPv4 range.
    Ipv4(Ipv4Net),
    /// A range of the server's IPv6 pool.
    Ipv6,
}

/// An attribute with its new value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VpcAttribute {
    /// Whether the resolver answers.
    DnsSupport(bool),
    /// Whether instances with public addresses have public names.
    DnsHostnames(bool),
    /// A record.
    AddressUsageMetrics(bool),
}

impl Cloud {
    /// Makes a VPC.
    ///
    /// # Errors
    /// The range can't be a VPC's, there are too many VPCs, or no IPv6 range is left.
    pub fn create_vpc(
        &self,
        txn: &mut Txn,
        world: &World,
        cidr: Ipv4Net,
        ipv6: bool,
        tags: Tags,
    ) -> Result<Vpc, Error> {
        let cidr = cidr.trunc();
        check_range(cidr)?;
        check_count(txn, world)?;
        let net = if ipv6 { Some(take_vpc_ipv6(txn, self.settings.public_ipv6_cidr)?) } else { None };
        Ok(make(txn, world, cidr, net, false, tags))
    }

    /// Gives a VPC a further range. Answers the VPC and the association's id.
    ///
    /// # Errors
    /// The VPC is missing, has too many ranges, or can't have this one.
    pub fn associate_cidr(
        &self,
        txn: &mut Txn,
        world: &World,
        id: &VpcId,
        cidr: &NewCidr,
    ) -> Result<(Vpc, VpcCidrAssociationId), Error> {
        let mut vpc = find(txn, world, id)?;
        let have = match cidr {
            NewCidr::Ipv4(_) => vpc.cidrs.len(),
            NewCidr::Ipv6 => vpc.ipv6_cidrs.len(),
        };
        if have >= MAX_CIDRS {
            return Err(Error::specific(
                "CidrLimitExceeded",
                format!("This network '{id}' has met its maximum number of allowed CIDRs: {MAX_CIDRS}"),
            ));
        }
        match cidr {
            NewCidr::Ipv4(net) => {
                let net = net.trunc();
                check_further(txn, &vpc, net)?;
                let association: VpcCidrAssociationId = new_id();
                vpc.cidrs.push((association.clone(), net));
                txn.put(vpc.clone());
                dependencies::on_vpc_ranges_changed(txn, &vpc);
                Ok((vpc, association))
            }
            NewCidr::Ipv6 => {
                let net = take_vpc_ipv6(txn, self.settings.public_ipv6_cidr)?;
                let association = add_ipv6(txn, &mut vpc, net);
                Ok((vpc, association))
            }
        }
    }
}

/// Makes the region's default VPC anew.
///
/// # Errors
/// There is one, there are too many VPCs, or the region is unknown.
pub fn create_default(txn: &mut Txn, world: &World) -> Result<Vpc, Error> {
    if security_groups::default_vpc(txn.state(), world).is_some() {
        return Err(Error::specific(
            "DefaultVpcAlreadyExists",
            "A Default VPC already exists for this account in this region.",
        ));
    }
    check_count(txn, world)?;
    let region = catalog::region(&world.region)
        .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid region: {}", world.region)))?;
    Ok(make_default_vpc(txn, world, region))
}

fn check_further(txn: &Txn, vpc: &Vpc, cidr: Ipv4Net) -> Result<(), Error> {
    check_range(cidr)?;
    let wrong = |why: String| Err(Error::specific("InvalidVpc.Range", why));
    if let Some((_, have)) = vpc.cidrs.iter().find(|(_, have)| overlap(*have, cidr)) {
        return wrong(format!("The CIDR '{cidr}' overlaps with the CIDR '{have}' of VPC '{}'.", vpc.id));
    }
    let of = |net: Ipv4Net| PRIVATE.iter().position(|private| overlap(*private, net));
    let primary = vpc.cidrs.first().map(|(_, net)| *net);
    let other_private = of(cidr).is_some_and(|private| primary.and_then(of) != Some(private));
    let of_default = overlap(OF_DEFAULT_VPCS, cidr) && primary.and_then(of) == Some(1);
    if other_private || of_default || overlap(NEVER_FURTHER, cidr) {
        return wrong(format!(
            "The CIDR '{cidr}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, \
             or use a publicly-routable CIDR. For additional restrictions, see \
             https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html"
        ));
    }
    if route_tables::blocks_range(txn.state(), &vpc.world, &vpc.id, cidr.into()) {
        return wrong(format!(
            "The CIDR '{cidr}' is the same as or larger than the destination of a route in a route table of VPC '{}'.",
            vpc.id
        ));
    }
    if peerings::blocks_range(txn.state(), vpc, cidr) {
        return wrong(format!(
            "The CIDR '{cidr}' overlaps with a CIDR of a VPC that is peered with VPC '{}'.",
            vpc.id
        ));
    }
    Ok(())
}

/// Takes a range from a VPC. Answers the VPC as it was.
///
/// # Errors
/// The association is missing, of the primary range, or a subnet is in the range.
pub fn disassociate_cidr(txn: &mut Txn, world: &World, id: &VpcCidrAssociationId) -> Result<Vpc, Error> {
    let ours = |vpc: &&Vpc| {
        vpc.cidrs.iter().any(|(have, _)| have == id) || vpc.ipv6_cidrs.iter().any(|(have, _)| have == id)
    };
    let found = txn.state().vpcs.in_world(world).find(ours).map(|vpc| vpc.id.clone());
    let before = found.and_then(|vpc| txn.get::<Vpc>(world, vpc)).ok_or_else(|| {
        Error::specific(
            "InvalidVpcCidrBlockAssociationID.NotFound",
            format!("The vpc CIDR block association ID '{id}' does not exist"),
        )
    })?;
    if before.cidrs.first().is_some_and(|(have, _)| have == id) {
        return Err(Error::OperationNotPermitted(format!(
            "The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of \
             the VPC"
        )));
    }
    let ipv4 = before.cidrs.iter().find(|(have, _)| have == id).map(|(_, net)| IpNet::V4(*net));
    let ipv6 = before.ipv6_cidrs.iter().find(|(have, _)| have == id).map(|(_, net)| IpNet::V6(*net));
    let Some(net) = ipv4.or(ipv6) else { return Ok(before) };
    let within = |subnet: &Subnet| match net {
        IpNet::V4(net) => net.contains(&subnet.cidr),
        IpNet::V6(net) => subnet.ipv6_cidrs.iter().any(|(_, have)| net.contains(have)),
    };
    if txn.state().referrers::<Subnet>(&before.id).any(within) {
        return Err(Error::specific(
            "InvalidCidrBlock.InUse",
            format!("The vpc {} currently has a subnet within CIDR block {net}", before.id),
        ));
    }
    let mut vpc = before.clone();
    vpc.cidrs.retain(|(have, _)| have != id);
    vpc.ipv6_cidrs.retain(|(have, _)| have != id);
    txn.put(vpc.clone());
    dependencies::on_vpc_ranges_changed(txn, &vpc);
    Ok(before)
}

/// Changes an attribute of a VPC.
///
/// # Errors
/// The VPC is missing, or names are asked for without a resolver.
pub fn modify(txn: &mut Txn, world: &World, id: &VpcId, attribute: VpcAttribute) -> Result<(), Error> {
    let mut vpc = find(txn, world, id)?;
    match attribute {
        VpcAttribute::DnsSupport(on) => vpc.dns_support = on,
        VpcAttribute::DnsHostnames(on) => {
            if on && !vpc.dns_support {
                return Err(Error::InvalidParameterCombination(
                    "DNS hostnames can be enabled only if DNS support is enabled.".into(),
                ));
            }
            vpc.dns_hostnames = on;
        }
        VpcAttribute::AddressUsageMetrics(on) => vpc.address_usage_metrics = on,
    }
    txn.put(vpc);
    Ok(())
}

/// Gives a VPC a set of DHCP options; none is EC2's `default`.
///
/// # Errors
/// The VPC or the set is missing.
pub fn set_dhcp_options(
    txn: &mut Txn,
    world: &World,
    id: &VpcId,
    options: Option<DhcpOptionsId>,
) -> Result<(), Error> {
    if let Some(options) = &options {
        dhcp_options::find(txn, world, options)?;
    }
    let mut vpc = find(txn, world, id)?;
    vpc.dhcp_options_id = options;
    txn.put(vpc);
    Ok(())
}

/// Deletes a VPC with its main route table, default ACL, default group and flow logs; its peering connections end.
///
/// # Errors
/// It is missing, or something else is in it.
pub fn delete(txn: &mut Txn, world: &World, id: &VpcId, now: Time) -> Result<(), Error> {
    let vpc = find(txn, world, id)?;
    if !dependencies::of_vpc(txn.state(), world, id).is_empty() {
        return Err(Error::DependencyViolation(format!(
            "The vpc '{id}' has dependencies and cannot be deleted."
        )));
    }
    dependencies::forget_vpc(txn, &vpc, now);
    let (groups, guests): (Vec<_>, Vec<_>) =
        txn.state().referrers::<SecurityGroup>(id).cloned().partition(|group| group.vpc_id == *id);
    let logs: Vec<_> = txn.state().referrers::<FlowLog>(id).map(Record::key).collect();
    for group in groups {
        txn.delete::<SecurityGroup>(&group.world, &group.id);
    }
    // Those of other VPCs are associated with it no more.
    for mut group in guests {
        group.associations.retain(|vpc| vpc != id);
        txn.put(group);
    }
    for key in logs {
        txn.delete::<FlowLog>(&key.world, &key.id);
    }
    txn.delete::<Vpc>(world, id);
    Ok(())
}
