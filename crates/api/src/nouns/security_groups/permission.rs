//! Rules as the wire has them: permissions in, permissions and rules out.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html>

use cumulet_aws_model::ec2;
use cumulet_aws_model::ec2::{IpPermission, IpRange, Ipv6Range, UserIdGroupPair};
use cumulet_control::db::State;
use cumulet_control::security_groups::{GroupRef, PeerRequest, RuleRequest, peers};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{Direction, Peer, PeeringStatus, Protocol, SecurityGroup, SecurityGroupRule};
use cumulet_model::{AccountId, SecurityGroupId};
use ipnet::{Ipv4Net, Ipv6Net};

use crate::nouns::network::arn;
use crate::{ApiError, ids, tagspec};

/// A call's permissions: as a list, or as flat parameters of the time before there were lists.
pub struct Given<'a> {
    pub permissions: &'a [IpPermission],
    pub protocol: Option<&'a str>,
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub cidr: Option<&'a str>,
    pub source_group: Option<&'a str>,
    pub source_owner: Option<&'a str>,
}

impl Given<'_> {
    /// The permissions in their one form.
    ///
    /// # Errors
    /// Both forms at once, or a peer of the flat form that is two or none.
    pub fn permissions(&self) -> Result<Vec<IpPermission>, ApiError> {
        let flat = self.protocol.is_some()
            || self.from.is_some()
            || self.to.is_some()
            || self.cidr.is_some()
            || self.source_group.is_some()
            || self.source_owner.is_some();
        match (flat, self.permissions.is_empty()) {
            (true, false) => {
                return Err(ApiError::invalid_combination(
                    "The parameter ipPermissions cannot be used with the parameters ipProtocol, fromPort, toPort, cidrIp \
                     or sourceSecurityGroupName",
                ));
            }
            (false, _) => return Ok(self.permissions.to_vec()),
            (true, true) => {}
        }
        if self.cidr.is_some() && self.source_group.is_some() {
            return Err(ApiError::invalid_combination(
                "The parameter cidrIp cannot be used with the parameter sourceSecurityGroupName",
            ));
        }
        Ok(vec![IpPermission {
            // A group alone means everything from it.
            ip_protocol: Some(match (self.protocol, self.source_group) {
                (Some(protocol), _) => protocol.to_owned(),
                (None, Some(_)) => "-1".into(),
                (None, None) => return Err(ApiError::missing("ipProtocol")),
            }),
            from_port: self.from,
            to_port: self.to,
            ip_ranges: self
                .cidr
                .iter()
                .map(|cidr| IpRange { cidr_ip: Some((*cidr).to_owned()), description: None })
                .collect(),
            user_id_group_pairs: self
                .source_group
                .iter()
                .map(|name| UserIdGroupPair {
                    // The parameter is of a name, but callers give ids too.
                    group_id: name.starts_with("sg-").then(|| (*name).to_owned()),
                    group_name: (!name.starts_with("sg-")).then(|| (*name).to_owned()),
                    user_id: self.source_owner.map(str::to_owned),
                    ..Default::default()
                })
                .collect(),
            ..Default::default()
        }])
    }
}

fn malformed(message: impl Into<String>) -> ApiError {
    Error::MalformedPermission(message.into()).into()
}

/// The ports of TCP or UDP.
///
/// # Errors
/// They are not both there, out of range or the wrong way round.
pub fn port_range(from: Option<i32>, to: Option<i32>) -> Result<(u16, u16), ApiError> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err(ApiError::invalid_value(
            "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
        ));
    };
    let port = |port: i32| {
        u16::try_from(port)
            .map_err(|_| ApiError::invalid_value(format!("TCP/UDP port ({port}) out of range")))
    };
    let (first, last) = (port(from)?, port(to)?);
    if first > last {
        return Err(ApiError::invalid_value(format!("Invalid value '{from}-{to}' for portRange.")));
    }
    Ok((first, last))
}

/// Type and code of ICMP; -1 is any.
///
/// # Errors
/// They are not both there, out of range, or a code is without a type.
pub fn icmp(from: Option<i32>, to: Option<i32>, v6: bool) -> Result<(Option<u8>, Option<u8>), ApiError> {
    let (from, to) = match (from, to) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) if v6 => (from, -1),
        (None, None) if v6 => (-1, -1),
        _ => {
            return Err(ApiError::invalid_value(
                "Invalid value 'Must specify both from and to ports with ICMP.' for portRange.",
            ));
        }
    };
    let number = |what: &str, n: i32| match n {
        -1 => Ok(None),
        n => u8::try_from(n)
            .map(Some)
            .map_err(|_| ApiError::invalid_value(format!("ICMP {what} ({n}) out of range"))),
    };
    match (number("type", from)?, number("code", to)?) {
        (None, Some(_)) => Err(ApiError::invalid_value(
            "Invalid value for portRange. If you specify all ICMP types, you must specify all ICMP codes.",
        )),
        both => Ok(both),
    }
}

fn protocol(given: &IpPermission) -> Result<Protocol, ApiError> {
    let name = given
        .ip_protocol
        .as_deref()
        .filter(|name| !name.is_empty())
        .ok_or_else(|| ApiError::missing("ipProtocol"))?;
    let (from, to) = (given.from_port, given.to_port);
    Ok(match name.to_ascii_lowercase().as_str() {
        "-1" | "all" => Protocol::All,
        "tcp" | "6" => port_range(from, to).map(|(from, to)| Protocol::Tcp { from, to })?,
        "udp" | "17" => port_range(from, to).map(|(from, to)| Protocol::Udp { from, to })?,
        "icmp" | "1" => icmp(from, to, false).map(|(kind, code)| Protocol::Icmp { kind, code })?,
        "icmpv6" | "58" => icmp(from, to, true).map(|(kind, code)| Protocol::Icmpv6 { kind, code })?,
        other => Protocol::Number(other.parse().map_err(|_| {
            ApiError::invalid_value(format!("Invalid value '{name}' for IP protocol. Unknown protocol."))
        })?),
    })
}

/// An account as a rule names it.
fn account(id: &str) -> Result<AccountId, ApiError> {
    AccountId::parse(id)
        .ok_or_else(|| ApiError::client("InvalidUserID.Malformed", format!("Invalid user id: \"{id}\"")))
}

fn peer_group(given: &UserIdGroupPair) -> Result<PeerRequest, ApiError> {
    let group = match (given.group_id.as_deref(), given.group_name.as_deref()) {
        (Some(id), _) => GroupRef::Id(ids::parse(Noun::SecurityGroup, id)?),
        (None, Some(name)) => GroupRef::Name(name.to_owned()),
        (None, None) => return Err(malformed("A group pair must have a group ID or name")),
    };
    let vpc_id = given.vpc_id.as_deref().filter(|id| !id.is_empty());
    let peering = given.vpc_peering_connection_id.as_deref().filter(|id| !id.is_empty());
    Ok(PeerRequest::Group {
        group,
        account: given.user_id.as_deref().filter(|id| !id.is_empty()).map(account).transpose()?,
        vpc_id: vpc_id.map(|id| ids::parse(Noun::Vpc, id)).transpose()?,
        peering: peering.map(|id| ids::parse(Noun::VpcPeeringConnection, id)).transpose()?,
    })
}

fn bad_range(text: &str) -> ApiError {
    ApiError::invalid_value(format!("CIDR block {text} is malformed"))
}

fn ipv4_range(text: &str) -> Result<PeerRequest, ApiError> {
    let net: Ipv4Net = text.trim().parse().map_err(|_| bad_range(text))?;
    Ok(PeerRequest::Ipv4(net.trunc()))
}

fn ipv6_range(text: &str) -> Result<PeerRequest, ApiError> {
    let net: Ipv6Net = text.trim().parse().map_err(|_| bad_range(text))?;
    Ok(PeerRequest::Ipv6(net.trunc()))
}

/// The rules that a permission means: one for each of its peers.
fn requests_of(given: &IpPermission) -> Result<Vec<RuleRequest>, ApiError> {
    let protocol = protocol(given)?;
    let mut requests = Vec::new();
    let mut add = |peer: PeerRequest, description: &Option<String>| {
        requests.push(RuleRequest { protocol, peer, description: description.clone() });
    };
    for range in &given.ip_ranges {
        add(ipv4_range(range.cidr_ip.as_deref().unwrap_or_default())?, &range.description);
    }
    for range in &given.ipv6_ranges {
        add(ipv6_range(range.cidr_ipv6.as_deref().unwrap_or_default())?, &range.description);
    }
    for list in &given.prefix_list_ids {
        let id =
            list.prefix_list_id.as_deref().ok_or_else(|| malformed("A prefix list pair must have an ID"))?;
        add(PeerRequest::PrefixList(ids::parse(Noun::PrefixList, id)?), &list.description);
    }
    for pair in &given.user_id_group_pairs {
        add(peer_group(pair)?, &pair.description);
    }
    if requests.is_empty() {
        return Err(ApiError::client(
            "MissingParameter",
            "Missing source specification: include source security group or CIDR information",
        ));
    }
    Ok(requests)
}

/// What a rule is to become, as ModifySecurityGroupRules has it: one protocol and exactly one peer.
///
/// # Errors
/// As [`requests`], or not one peer.
pub fn update(given: &ec2::SecurityGroupRuleRequest) -> Result<RuleRequest, ApiError> {
    let permission = IpPermission {
        ip_protocol: given.ip_protocol.clone(),
        from_port: given.from_port,
        to_port: given.to_port,
        ..Default::default()
    };
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
    let (v4, v6) = (text(&given.cidr_ipv4), text(&given.cidr_ipv6));
    let (list, group) = (text(&given.prefix_list_id), text(&given.referenced_group_id));
    let peer = match (v4, v6, list, group) {
        (Some(range), None, None, None) => ipv4_range(&range)?,
        (None, Some(range), None, None) => ipv6_range(&range)?,
        (None, None, Some(id), None) => PeerRequest::PrefixList(ids::parse(Noun::PrefixList, &id)?),
        (None, None, None, Some(id)) => referenced(&id)?,
        (None, None, None, None) => {
            return Err(ApiError::client(
                "MissingParameter",
                "Missing source specification: include source security group or CIDR information",
            ));
        }
        _ => {
            return Err(ApiError::invalid_combination(
                "Only one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId may be specified for a rule",
            ));
        }
    };
    Ok(RuleRequest { protocol: protocol(&permission)?, peer, description: given.description.clone() })
}

/// A group that is named by its id, or by its owner's account and its id with a slash between.
fn referenced(text: &str) -> Result<PeerRequest, ApiError> {
    let (owner, id) = text.split_once('/').map_or((None, text), |(owner, id)| (Some(owner), id));
    Ok(PeerRequest::Group {
        group: GroupRef::Id(ids::parse(Noun::SecurityGroup, id)?),
        account: owner.map(account).transpose()?,
        vpc_id: None,
        peering: None,
    })
}

/// The rules that permissions mean.
///
/// # Errors
/// A permission has a wrong protocol, port, type, range or group, or no peer; or there is none.
pub fn requests(given: &[IpPermission]) -> Result<Vec<RuleRequest>, ApiError> {
    if given.is_empty() {
        return Err(ApiError::missing("ipPermissions"));
    }
    let mut requests = Vec::new();
    for permission in given {
        requests.extend(requests_of(permission)?);
    }
    Ok(requests)
}

/// Protocol, from and to; -1 is any, and ports are there only where the protocol has them.
pub fn wire_protocol(protocol: Protocol) -> (String, Option<i32>, Option<i32>) {
    let any = |number: Option<u8>| Some(number.map_or(-1, i32::from));
    match protocol {
        Protocol::All => ("-1".into(), None, None),
        Protocol::Tcp { from, to } => ("tcp".into(), Some(from.into()), Some(to.into())),
        Protocol::Udp { from, to } => ("udp".into(), Some(from.into()), Some(to.into())),
        Protocol::Icmp { kind, code } => ("icmp".into(), any(kind), any(code)),
        Protocol::Icmpv6 { kind, code } => ("icmpv6".into(), any(kind), any(code)),
        Protocol::Number(number) => (number.to_string(), None, None),
    }
}

/// A permission with a protocol and no peer yet.
pub fn empty(protocol: Protocol) -> IpPermission {
    let (ip_protocol, from_port, to_port) = wire_protocol(protocol);
    IpPermission { ip_protocol: Some(ip_protocol), from_port, to_port, ..Default::default() }
}

/// The word for a peering connection's status.
fn peering_status(status: PeeringStatus) -> &'static str {
    match status {
        PeeringStatus::PendingAcceptance => "pending-acceptance",
        PeeringStatus::Active => "active",
        PeeringStatus::Rejected => "rejected",
        PeeringStatus::Expired => "expired",
        PeeringStatus::Deleted => "deleted",
        PeeringStatus::Failed => "failed",
    }
}

/// A group that a rule names, with where it is when that is another VPC.
pub fn pair(
    state: &State,
    group: &SecurityGroup,
    rule: &SecurityGroupRule,
    account: &AccountId,
    id: &SecurityGroupId,
) -> UserIdGroupPair {
    let far = peers::far(state, group, &rule.peer);
    let peering = far.and_then(|far| far.peering);
    UserIdGroupPair {
        description: rule.description.clone(),
        user_id: Some(account.to_string()),
        group_id: Some(id.to_string()),
        vpc_id: far.and_then(|far| far.vpc_id).map(ToString::to_string),
        vpc_peering_connection_id: peering.map(|peering| peering.id.to_string()),
        peering_status: peering.map(|peering| peering_status(peering.status).to_owned()),
        ..Default::default()
    }
}

/// Rules of one direction as permissions: rules of the same protocol and ports together.
pub fn permissions(state: &State, group: &SecurityGroup, direction: Direction) -> Vec<IpPermission> {
    let mut found: Vec<(Protocol, IpPermission)> = Vec::new();
    for rule in group.rules.iter().filter(|rule| rule.direction == direction) {
        let place = found.iter().position(|(protocol, _)| *protocol == rule.protocol).unwrap_or_else(|| {
            found.push((rule.protocol, empty(rule.protocol)));
            found.len() - 1
        });
        let permission = &mut found[place].1;
        let description = rule.description.clone();
        match &rule.peer {
            Peer::Ipv4(net) => {
                permission.ip_ranges.push(IpRange { description, cidr_ip: Some(net.to_string()) })
            }
            Peer::Ipv6(net) => {
                permission.ipv6_ranges.push(Ipv6Range { description, cidr_ipv6: Some(net.to_string()) })
            }
            Peer::PrefixList(id) => permission
                .prefix_list_ids
                .push(ec2::PrefixListId { description, prefix_list_id: Some(id.to_string()) }),
            Peer::Group { account, id } => {
                permission.user_id_group_pairs.push(pair(state, group, rule, account, id))
            }
        }
    }
    found.into_iter().map(|(_, permission)| permission).collect()
}

/// A request that no rule matched, as it came.
pub fn unknown(request: &RuleRequest) -> IpPermission {
    let mut permission = empty(request.protocol);
    let description = request.description.clone();
    match &request.peer {
        PeerRequest::Ipv4(net) => {
            permission.ip_ranges.push(IpRange { description, cidr_ip: Some(net.to_string()) })
        }
        PeerRequest::Ipv6(net) => {
            permission.ipv6_ranges.push(Ipv6Range { description, cidr_ipv6: Some(net.to_string()) })
        }
        PeerRequest::PrefixList(id) => permission
            .prefix_list_ids
            .push(ec2::PrefixListId { description, prefix_list_id: Some(id.to_string()) }),
        PeerRequest::Group { group, account, vpc_id, peering } => {
            permission.user_id_group_pairs.push(UserIdGroupPair {
                description,
                user_id: account.as_ref().map(ToString::to_string),
                vpc_id: vpc_id.as_ref().map(ToString::to_string),
                vpc_peering_connection_id: peering.as_ref().map(ToString::to_string),
                group_id: if let GroupRef::Id(id) = group { Some(id.to_string()) } else { None },
                group_name: if let GroupRef::Name(name) = group { Some(name.clone()) } else { None },
                ..Default::default()
            })
        }
    }
    permission
}

/// A rule for a reply; unlike in permissions, its ports are -1 where the protocol has none.
pub fn wire_rule(state: &State, group: &SecurityGroup, rule: &SecurityGroupRule) -> ec2::SecurityGroupRule {
    let (ip_protocol, from_port, to_port) = wire_protocol(rule.protocol);
    ec2::SecurityGroupRule {
        security_group_rule_id: Some(rule.id.to_string()),
        group_id: Some(group.id.to_string()),
        group_owner_id: Some(group.world.account.to_string()),
        is_egress: Some(rule.direction == Direction::Egress),
        ip_protocol: Some(ip_protocol),
        from_port: from_port.or(Some(-1)),
        to_port: to_port.or(Some(-1)),
        cidr_ipv4: if let Peer::Ipv4(net) = rule.peer { Some(net.to_string()) } else { None },
        cidr_ipv6: if let Peer::Ipv6(net) = rule.peer { Some(net.to_string()) } else { None },
        prefix_list_id: if let Peer::PrefixList(id) = &rule.peer { Some(id.to_string()) } else { None },
        referenced_group_info: match &rule.peer {
            Peer::Group { account, id } => {
                let pair = pair(state, group, rule, account, id);
                Some(ec2::ReferencedSecurityGroup {
                    group_id: pair.group_id,
                    peering_status: pair.peering_status,
                    user_id: pair.user_id,
                    vpc_id: pair.vpc_id,
                    vpc_peering_connection_id: pair.vpc_peering_connection_id,
                })
            }
            Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::PrefixList(_) => None,
        },
        description: rule.description.clone(),
        tags: tagspec::wire(&rule.tags),
        security_group_rule_arn: Some(arn(&group.world, "security-group-rule", rule.id.as_str())),
    }
}

/// A rule that was revoked.
pub fn wire_revoked(group: &str, rule: &SecurityGroupRule) -> ec2::RevokedSecurityGroupRule {
    let (ip_protocol, from_port, to_port) = wire_protocol(rule.protocol);
    ec2::RevokedSecurityGroupRule {
        security_group_rule_id: Some(rule.id.to_string()),
        group_id: Some(group.to_owned()),
        is_egress: Some(rule.direction == Direction::Egress),
        ip_protocol: Some(ip_protocol),
        from_port: from_port.or(Some(-1)),
        to_port: to_port.or(Some(-1)),
        cidr_ipv4: if let Peer::Ipv4(net) = rule.peer { Some(net.to_string()) } else { None },
        cidr_ipv6: if let Peer::Ipv6(net) = rule.peer { Some(net.to_string()) } else { None },
        prefix_list_id: if let Peer::PrefixList(id) = &rule.peer { Some(id.to_string()) } else { None },
        referenced_group_id: if let Peer::Group { id, .. } = &rule.peer {
            Some(id.to_string())
        } else {
            None
        },
        description: rule.description.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permission(protocol: &str, from: Option<i32>, to: Option<i32>) -> IpPermission {
        IpPermission {
            ip_protocol: Some(protocol.into()),
            from_port: from,
            to_port: to,
            ip_ranges: vec![IpRange { cidr_ip: Some("10.0.0.1/8".into()), description: None }],
            ..Default::default()
        }
    }

    #[test]
    fn protocols_have_names_and_numbers() {
        let good = [
            ("tcp", Some(22), Some(22), Protocol::Tcp { from: 22, to: 22 }),
            ("17", Some(0), Some(65535), Protocol::Udp { from: 0, to: 65535 }),
            ("ICMP", Some(8), Some(-1), Protocol::Icmp { kind: Some(8), code: None }),
            ("icmpv6", None, None, Protocol::Icmpv6 { kind: None, code: None }),
            ("-1", Some(22), Some(22), Protocol::All),
            ("50", None, None, Protocol::Number(50)),
        ];
        for (name, from, to, expected) in good {
            let requests = requests(&[permission(name, from, to)]).unwrap();
            assert_eq!(requests[0].protocol, expected, "{name}");
            assert_eq!(requests[0].peer, PeerRequest::Ipv4("10.0.0.0/8".parse().unwrap()));
        }
        let bad = [
            ("tcp", None, Some(1)),
            ("tcp", Some(-1), Some(-1)),
            ("udp", Some(1), Some(65536)),
            ("tcp", Some(2), Some(1)),
            ("icmp", Some(-1), Some(3)),
            ("icmp", Some(256), Some(-1)),
            ("256", None, None),
            ("nonsense", None, None),
        ];
        for (name, from, to) in bad {
            assert_eq!(
                requests(&[permission(name, from, to)]).unwrap_err().code,
                "InvalidParameterValue",
                "{name} {from:?}"
            );
        }
    }

    #[test]
    fn peers_are_checked() {
        let with = |change: fn(&mut IpPermission)| {
            let mut given = permission("-1", None, None);
            change(&mut given);
            requests(&[given]).map(|requests| requests.len()).map_err(|error| error.code)
        };
        assert_eq!(with(|p| p.ip_ranges.clear()), Err("MissingParameter".into()));
        assert_eq!(
            with(|p| p.ip_ranges[0].cidr_ip = Some("10.0.0.0".into())),
            Err("InvalidParameterValue".into())
        );
        assert_eq!(
            with(|p| p.ip_ranges[0].cidr_ip = Some("10.0.0.0/33".into())),
            Err("InvalidParameterValue".into())
        );
        assert_eq!(
            with(|p| p.prefix_list_ids.push(Default::default())),
            Err("InvalidPermission.Malformed".into())
        );
        assert_eq!(
            with(|p| p
                .prefix_list_ids
                .push(ec2::PrefixListId { prefix_list_id: Some("pl-12345678".into()), description: None })),
            Ok(2)
        );
        assert_eq!(
            with(|p| p.user_id_group_pairs.push(Default::default())),
            Err("InvalidPermission.Malformed".into())
        );
        assert_eq!(
            with(|p| p.ipv6_ranges.push(Ipv6Range { cidr_ipv6: Some("::/0".into()), description: None })),
            Ok(2)
        );
    }

    #[test]
    fn the_flat_form_means_one_permission() {
        let nothing = Given {
            permissions: &[],
            protocol: None,
            from: None,
            to: None,
            cidr: None,
            source_group: None,
            source_owner: None,
        };
        assert!(nothing.permissions().unwrap().is_empty());
        let flat =
            Given { protocol: Some("tcp"), from: Some(22), to: Some(22), cidr: Some("0.0.0.0/0"), ..nothing };
        assert_eq!(requests(&flat.permissions().unwrap()).unwrap().len(), 1);
        let both = [permission("-1", None, None)];
        let both = Given { permissions: &both, ..flat };
        assert_eq!(both.permissions().unwrap_err().code, "InvalidParameterCombination");
    }
}
