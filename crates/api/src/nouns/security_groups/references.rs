//! Groups and VPCs: who names whose groups, which rules lead nowhere, which groups a VPC's interfaces may have.

use cumulet_aws_model::ec2::{
    AssociateSecurityGroupVpcRequest, AssociateSecurityGroupVpcResult,
    DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResult,
    DescribeSecurityGroupVpcAssociationsRequest, DescribeSecurityGroupVpcAssociationsResult,
    DescribeStaleSecurityGroupsRequest, DescribeStaleSecurityGroupsResult,
    DisassociateSecurityGroupVpcRequest, DisassociateSecurityGroupVpcResult, GetSecurityGroupsForVpcRequest,
    GetSecurityGroupsForVpcResult, SecurityGroupForVpc, SecurityGroupReference, SecurityGroupVpcAssociation,
    StaleIpPermission, StaleSecurityGroup,
};
use cumulet_control::db::State;
use cumulet_control::security_groups::{self, peers};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{Direction, Peer, SecurityGroup, SecurityGroupRule, Vpc};
use cumulet_model::{SecurityGroupId, Tags, VpcId, World};

use super::permission::{pair, wire_protocol};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

/// The VPC of an id that a call must give.
fn vpc<'a>(state: &'a State, world: &World, id: Option<&str>) -> Result<&'a Vpc, ApiError> {
    let id: VpcId = ids::parse(Noun::Vpc, id.unwrap_or_default())?;
    state.get::<Vpc>(world, &id).ok_or_else(|| Error::not_found(Noun::Vpc, &id).into())
}

/// DescribeSecurityGroupReferences:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html>
pub async fn describe_security_group_references(
    context: Context,
    input: DescribeSecurityGroupReferencesRequest,
) -> Result<DescribeSecurityGroupReferencesResult, ApiError> {
    let state = context.state();
    let wanted: Vec<SecurityGroupId> = ids::parse_all(Noun::SecurityGroup, &input.group_id)?;
    if wanted.is_empty() {
        return Err(ApiError::missing("GroupId"));
    }
    let find = |id: &SecurityGroupId| state.get::<SecurityGroup>(&context.world, id);
    ids::all_found(Noun::SecurityGroup, &wanted, |id| find(id).is_some())?;
    let references = wanted.iter().filter_map(find).flat_map(|group| peers::references(&state, group));
    Ok(DescribeSecurityGroupReferencesResult {
        security_group_reference_set: references
            .map(|reference| SecurityGroupReference {
                group_id: Some(reference.group_id.to_string()),
                referencing_vpc_id: Some(reference.vpc_id.to_string()),
                vpc_peering_connection_id: Some(reference.peering_id.to_string()),
                ..Default::default()
            })
            .collect(),
    })
}

/// Rules of one direction that lead nowhere, those of the same protocol and ports together.
fn stale_permissions(
    state: &State,
    group: &SecurityGroup,
    rules: &[&SecurityGroupRule],
    direction: Direction,
) -> Vec<StaleIpPermission> {
    let mut found: Vec<StaleIpPermission> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.direction == direction) {
        let Peer::Group { account, id } = &rule.peer else { continue };
        let (protocol, from_port, to_port) = wire_protocol(rule.protocol);
        let ip_protocol = Some(protocol);
        let same = |known: &StaleIpPermission| {
            (&known.ip_protocol, known.from_port, known.to_port) == (&ip_protocol, from_port, to_port)
        };
        let place = found.iter().position(same).unwrap_or_else(|| {
            let permission = StaleIpPermission {
                ip_protocol: ip_protocol.clone(),
                from_port,
                to_port,
                ..Default::default()
            };
            found.push(permission);
            found.len() - 1
        });
        found[place].user_id_group_pairs.push(pair(state, group, rule, account, id));
    }
    found
}

/// DescribeStaleSecurityGroups:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html>
pub async fn describe_stale_security_groups(
    context: Context,
    input: DescribeStaleSecurityGroupsRequest,
) -> Result<DescribeStaleSecurityGroupsResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let vpc = vpc(&state, &context.world, input.vpc_id.as_deref())?;
    let page = paging.page(peers::stale(&state, vpc).into_iter(), |(group, _)| group.id.as_str());
    Ok(DescribeStaleSecurityGroupsResult {
        next_token: page.next_token,
        stale_security_group_set: page
            .items
            .iter()
            .map(|(group, rules)| StaleSecurityGroup {
                description: Some(group.description.clone()),
                group_id: Some(group.id.to_string()),
                group_name: Some(group.name.clone()),
                stale_ip_permissions: stale_permissions(&state, group, rules, Direction::Ingress),
                stale_ip_permissions_egress: stale_permissions(&state, group, rules, Direction::Egress),
                vpc_id: Some(group.vpc_id.to_string()),
            })
            .collect(),
    })
}

/// A group that a VPC's interfaces may have.
struct ForVpc<'a>(&'a SecurityGroup);

impl Filterable for ForVpc<'_> {
    const FILTERS: &'static [&'static str] =
        &["description", "group-id", "group-name", "owner-id", "primary-vpc-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "description" => emit(&self.0.description),
            "group-id" => emit(self.0.id.as_str()),
            "group-name" => emit(&self.0.name),
            "owner-id" => emit(self.0.world.account.as_str()),
            "primary-vpc-id" => emit(self.0.vpc_id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// GetSecurityGroupsForVpc:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html>
pub async fn get_security_groups_for_vpc(
    context: Context,
    input: GetSecurityGroupsForVpcRequest,
) -> Result<GetSecurityGroupsForVpcResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<ForVpc<'_>>(&input.filters)?;
    let vpc = vpc(&state, &context.world, input.vpc_id.as_deref())?;
    let groups = state.security_groups.in_world(&context.world).filter(|group| group.is_in(&vpc.id));
    let page = paging
        .page(groups.map(ForVpc).filter(|group| filters.matches(group)), |ForVpc(group)| group.id.as_str());
    Ok(GetSecurityGroupsForVpcResult {
        next_token: page.next_token,
        security_group_for_vpcs: page
            .items
            .iter()
            .map(|ForVpc(group)| SecurityGroupForVpc {
                description: Some(group.description.clone()),
                group_name: Some(group.name.clone()),
                owner_id: Some(group.world.account.to_string()),
                group_id: Some(group.id.to_string()),
                tags: tagspec::wire(&group.tags),
                primary_vpc_id: Some(group.vpc_id.to_string()),
            })
            .collect(),
    })
}

/// The group and VPC of a call that associates them, which must both be there.
fn check_both(
    context: &Context,
    group: Option<&str>,
    vpc_id: Option<&str>,
) -> Result<(SecurityGroupId, VpcId), ApiError> {
    let state = context.state();
    let group: SecurityGroupId = ids::parse(Noun::SecurityGroup, group.unwrap_or_default())?;
    ids::all_found(Noun::SecurityGroup, std::slice::from_ref(&group), |id| {
        state.get::<SecurityGroup>(&context.world, id).is_some()
    })?;
    Ok((group, vpc(&state, &context.world, vpc_id)?.id.clone()))
}

/// AssociateSecurityGroupVpc:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html>
pub async fn associate_security_group_vpc(
    context: Context,
    input: AssociateSecurityGroupVpcRequest,
) -> Result<AssociateSecurityGroupVpcResult, ApiError> {
    let (group, vpc) = check_both(&context, input.group_id.as_deref(), input.vpc_id.as_deref())?;
    context.transact(|txn| security_groups::associate(txn, &context.world, &group, &vpc)).await?;
    Ok(AssociateSecurityGroupVpcResult { state: Some("associated".into()) })
}

/// DisassociateSecurityGroupVpc:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSecurityGroupVpc.html>
pub async fn disassociate_security_group_vpc(
    context: Context,
    input: DisassociateSecurityGroupVpcRequest,
) -> Result<DisassociateSecurityGroupVpcResult, ApiError> {
    let (group, vpc) = check_both(&context, input.group_id.as_deref(), input.vpc_id.as_deref())?;
    context.transact(|txn| security_groups::disassociate(txn, &context.world, &group, &vpc)).await?;
    Ok(DisassociateSecurityGroupVpcResult { state: Some("disassociated".into()) })
}

/// A group and a further VPC of it.
struct Association<'a>(&'a SecurityGroup, &'a VpcId);

impl Filterable for Association<'_> {
    const FILTERS: &'static [&'static str] =
        &["group-id", "group-owner-id", "state", "vpc-id", "vpc-owner-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "group-id" => emit(self.0.id.as_str()),
            "group-owner-id" | "vpc-owner-id" => emit(self.0.world.account.as_str()),
            "state" => emit("associated"),
            "vpc-id" => emit(self.1.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeSecurityGroupVpcAssociations:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupVpcAssociations.html>
pub async fn describe_security_group_vpc_associations(
    context: Context,
    input: DescribeSecurityGroupVpcAssociationsRequest,
) -> Result<DescribeSecurityGroupVpcAssociationsResult, ApiError> {
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<Association<'_>>(&input.filters)?;
    let state = context.state();
    let groups = state.security_groups.in_world(&context.world);
    let all = groups.flat_map(|group| group.associations.iter().map(move |vpc| Association(group, vpc)));
    let found: Vec<_> = all
        .filter(|association| filters.matches(association))
        .map(|association| (format!("{}/{}", association.0.id, association.1), association))
        .collect();
    let page = paging.page(found.iter(), |(key, _)| key.as_str());
    let owner = || Some(context.world.account.to_string());
    Ok(DescribeSecurityGroupVpcAssociationsResult {
        next_token: page.next_token,
        security_group_vpc_associations: page
            .items
            .iter()
            .map(|(_, Association(group, vpc))| SecurityGroupVpcAssociation {
                group_id: Some(group.id.to_string()),
                vpc_id: Some(vpc.to_string()),
                vpc_owner_id: owner(),
                state: Some("associated".into()),
                state_reason: None,
                group_owner_id: owner(),
            })
            .collect(),
    })
}
