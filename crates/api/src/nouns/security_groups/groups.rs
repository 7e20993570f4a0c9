//! CreateSecurityGroup, DeleteSecurityGroup, DescribeSecurityGroups.

use cumulet_aws_model::ec2::{
    self, CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroupRequest,
    DeleteSecurityGroupResult, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult,
};
use cumulet_control::db::State;
use cumulet_control::security_groups::{self, GroupRef};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{Direction, Peer, SecurityGroup};
use cumulet_model::{SecurityGroupId, Tags};

use super::permission::{empty, permissions};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::network::arn;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

/// A group's description in filters: its own, and its rules'.
pub struct View<'a> {
    pub group: &'a SecurityGroup,
    state: &'a State,
}

impl View<'_> {
    /// Values of the filters about rules of a direction.
    fn rule_values(&self, direction: Direction, field: &str, emit: &mut dyn FnMut(&str)) {
        for rule in self.group.rules.iter().filter(|rule| rule.direction == direction) {
            let protocol = empty(rule.protocol);
            let mut number = |number: Option<i32>| number.into_iter().for_each(|n| emit(&n.to_string()));
            match (field, &rule.peer) {
                ("from-port", _) => number(protocol.from_port),
                ("to-port", _) => number(protocol.to_port),
                ("protocol", _) => emit(protocol.ip_protocol.as_deref().unwrap_or_default()),
                ("cidr", Peer::Ipv4(net)) => emit(&net.to_string()),
                ("ipv6-cidr", Peer::Ipv6(net)) => emit(&net.to_string()),
                ("prefix-list-id", Peer::PrefixList(id)) => emit(id.as_str()),
                ("group-id", Peer::Group { id, .. }) => emit(id.as_str()),
                ("user-id", Peer::Group { account, .. }) => emit(account.as_str()),
                ("group-name", Peer::Group { id, .. }) => {
                    if let Some(group) = self.state.get::<SecurityGroup>(&self.group.world, id) {
                        emit(&group.name);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "description",
        "egress.ip-permission.cidr",
        "egress.ip-permission.from-port",
        "egress.ip-permission.group-id",
        "egress.ip-permission.group-name",
        "egress.ip-permission.ipv6-cidr",
        "egress.ip-permission.prefix-list-id",
        "egress.ip-permission.protocol",
        "egress.ip-permission.to-port",
        "egress.ip-permission.user-id",
        "group-id",
        "group-name",
        "ip-permission.cidr",
        "ip-permission.from-port",
        "ip-permission.group-id",
        "ip-permission.group-name",
        "ip-permission.ipv6-cidr",
        "ip-permission.prefix-list-id",
        "ip-permission.protocol",
        "ip-permission.to-port",
        "ip-permission.user-id",
        "owner-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let group = self.group;
        match filter {
            "description" => emit(&group.description),
            "group-id" => emit(group.id.as_str()),
            "group-name" => emit(&group.name),
            "owner-id" => emit(group.world.account.as_str()),
            "vpc-id" => emit(group.vpc_id.as_str()),
            _ => {
                if let Some(field) = filter.strip_prefix("egress.ip-permission.") {
                    self.rule_values(Direction::Egress, field, emit);
                } else if let Some(field) = filter.strip_prefix("ip-permission.") {
                    self.rule_values(Direction::Ingress, field, emit);
                }
            }
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.group.tags)
    }
}

fn wire(state: &State, group: &SecurityGroup) -> ec2::SecurityGroup {
    ec2::SecurityGroup {
        group_id: Some(group.id.to_string()),
        ip_permissions_egress: permissions(state, group, Direction::Egress),
        tags: tagspec::wire(&group.tags),
        vpc_id: Some(group.vpc_id.to_string()),
        security_group_arn: Some(arn(&group.world, "security-group", group.id.as_str())),
        owner_id: Some(group.world.account.to_string()),
        group_name: Some(group.name.clone()),
        description: Some(group.description.clone()),
        ip_permissions: permissions(state, group, Direction::Ingress),
    }
}

/// The group that a call names by its id or name.
///
/// # Errors
/// Neither, both, or no id.
pub fn named(id: Option<&str>, name: Option<&str>) -> Result<GroupRef, ApiError> {
    match (id, name) {
        (Some(_), Some(_)) => Err(ApiError::invalid_combination(
            "The parameter groupName cannot be used with the parameter groupId",
        )),
        (Some(id), None) => Ok(GroupRef::Id(ids::parse(Noun::SecurityGroup, id)?)),
        (None, Some(name)) => Ok(GroupRef::Name(name.to_owned())),
        (None, None) => Err(ApiError::missing("groupName or groupId")),
    }
}

/// CreateSecurityGroup: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
pub async fn create_security_group(
    context: Context,
    input: CreateSecurityGroupRequest,
) -> Result<CreateSecurityGroupResult, ApiError> {
    let name = input.group_name.unwrap_or_default();
    let description = input.description.unwrap_or_default();
    let vpc = input.vpc_id.as_deref().map(|id| ids::parse(Noun::Vpc, id)).transpose()?;
    let tags = tagspec::for_type(&input.tag_specifications, "security-group", &["security-group"])?;
    let id = context
        .transact(|txn| {
            security_groups::create(txn, &context.world, &name, &description, vpc.as_ref(), tags.clone())
        })
        .await?;
    Ok(CreateSecurityGroupResult {
        security_group_arn: Some(arn(&context.world, "security-group", id.as_str())),
        group_id: Some(id.to_string()),
        tags: tagspec::wire(&tags),
    })
}

/// DeleteSecurityGroup: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html>
pub async fn delete_security_group(
    context: Context,
    input: DeleteSecurityGroupRequest,
) -> Result<DeleteSecurityGroupResult, ApiError> {
    let group = named(input.group_id.as_deref(), input.group_name.as_deref())?;
    let id = context.transact(|txn| security_groups::delete(txn, &context.world, &group)).await?;
    Ok(DeleteSecurityGroupResult { r#return: Some(true), group_id: Some(id.to_string()) })
}

/// DescribeSecurityGroups: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html>
pub async fn describe_security_groups(
    context: Context,
    input: DescribeSecurityGroupsRequest,
) -> Result<DescribeSecurityGroupsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<SecurityGroupId> = ids::parse_all(Noun::SecurityGroup, &input.group_ids)?;
    let given = wanted.len() + input.group_names.len();
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("groupIds", given))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    ids::all_found(Noun::SecurityGroup, &wanted, |id| {
        state.get::<SecurityGroup>(&context.world, id).is_some()
    })?;
    let vpc = security_groups::default_vpc(&state, &context.world).map(|vpc| vpc.id.clone());
    // Names hold in the default VPC.
    let is_named = |group: &SecurityGroup| {
        Some(&group.vpc_id) == vpc.as_ref() && input.group_names.contains(&group.name)
    };
    for name in &input.group_names {
        let found = vpc.as_ref().and_then(|vpc| security_groups::by_name(&state, &context.world, vpc, name));
        if found.is_none() {
            let vpc = vpc.as_ref().map_or_else(String::new, ToString::to_string);
            return Err(Error::GroupNotFound(format!(
                "The security group '{name}' does not exist in default VPC '{vpc}'"
            ))
            .into());
        }
    }
    let groups = state
        .security_groups
        .in_world(&context.world)
        .filter(|group| given == 0 || wanted.contains(&group.id) || is_named(group))
        .map(|group| View { group, state: &state })
        .filter(|view| filters.matches(view));
    let page = paging.page(groups, |view| view.group.id.as_str());
    Ok(DescribeSecurityGroupsResult {
        next_token: page.next_token,
        security_groups: page.items.iter().map(|view| wire(&state, view.group)).collect(),
    })
}
