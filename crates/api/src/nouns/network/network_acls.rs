//! Network ACLs and their entries: CreateNetworkAcl, DeleteNetworkAcl, DescribeNetworkAcls, CreateNetworkAclEntry,
//! ReplaceNetworkAclEntry, DeleteNetworkAclEntry, ReplaceNetworkAclAssociation.

use cumulet_aws_model::ec2::{
    self, CreateNetworkAclEntryRequest, CreateNetworkAclRequest, CreateNetworkAclResult,
    DeleteNetworkAclEntryRequest, DeleteNetworkAclRequest, DescribeNetworkAclsRequest,
    DescribeNetworkAclsResult, IcmpTypeCode, NetworkAclAssociation, NetworkAclEntry, PortRange,
    ReplaceNetworkAclAssociationRequest, ReplaceNetworkAclAssociationResult, ReplaceNetworkAclEntryRequest,
};
use cumulet_control::network_acls::{self, Entry};
use cumulet_control::{Noun, world};
use cumulet_model::network::{NetworkAcl, Protocol, Vpc};
use cumulet_model::{NetworkAclId, Tags};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::{Listed, Query, list, truth};
use crate::context::Context;
use crate::filter::Filterable;
use crate::nouns::security_groups::permission::{icmp, port_range};
use crate::{ApiError, ids, tagspec};

/// The number of the entry that denies all IPv4 that no other matched (`*`).
const LAST: i32 = 32_767;
/// As `LAST`, of IPv6.
const LAST_IPV6: i32 = 32_768;

/// The number of a protocol, `-1` is all.
fn protocol_number(protocol: Protocol) -> i32 {
    match protocol {
        Protocol::All => -1,
        Protocol::Icmp { .. } => 1,
        Protocol::Tcp { .. } => 6,
        Protocol::Udp { .. } => 17,
        Protocol::Icmpv6 { .. } => 58,
        Protocol::Number(number) => number.into(),
    }
}

/// The name of a protocol that has one, as filters know it.
fn protocol_name(protocol: Protocol) -> Option<&'static str> {
    match protocol {
        Protocol::Icmp { .. } => Some("icmp"),
        Protocol::Tcp { .. } => Some("tcp"),
        Protocol::Udp { .. } => Some("udp"),
        Protocol::All | Protocol::Icmpv6 { .. } | Protocol::Number(_) => None,
    }
}

fn ports(protocol: Protocol) -> Option<(i32, i32)> {
    match protocol {
        Protocol::Tcp { from, to } | Protocol::Udp { from, to } => Some((from.into(), to.into())),
        Protocol::All | Protocol::Icmp { .. } | Protocol::Icmpv6 { .. } | Protocol::Number(_) => None,
    }
}

/// Type and code; -1 is any.
fn type_code(protocol: Protocol) -> Option<(i32, i32)> {
    match protocol {
        Protocol::Icmp { kind, code } | Protocol::Icmpv6 { kind, code } => {
            let number = |number: Option<u8>| number.map_or(-1, i32::from);
            Some((number(kind), number(code)))
        }
        Protocol::All | Protocol::Tcp { .. } | Protocol::Udp { .. } | Protocol::Number(_) => None,
    }
}

/// An entry as replies and filters have it: a stored one, or one of those that deny the rest.
struct Shown {
    number: i32,
    egress: bool,
    allow: bool,
    protocol: Protocol,
    cidr: IpNet,
}

impl Shown {
    fn action(&self) -> &'static str {
        if self.allow { "allow" } else { "deny" }
    }

    fn wire(&self) -> NetworkAclEntry {
        let v4 = if let IpNet::V4(net) = self.cidr { Some(net.to_string()) } else { None };
        let v6 = if let IpNet::V6(net) = self.cidr { Some(net.to_string()) } else { None };
        NetworkAclEntry {
            cidr_block: v4,
            egress: Some(self.egress),
            icmp_type_code: type_code(self.protocol)
                .map(|(kind, code)| IcmpTypeCode { code: Some(code), r#type: Some(kind) }),
            ipv6_cidr_block: v6,
            port_range: ports(self.protocol).map(|(from, to)| PortRange { from: Some(from), to: Some(to) }),
            protocol: Some(protocol_number(self.protocol).to_string()),
            rule_action: Some(self.action().into()),
            rule_number: Some(self.number),
        }
    }

    /// Values of the filters about entries.
    fn values(&self, field: &str, emit: &mut dyn FnMut(&str)) {
        let mut number = |number: i32| emit(&number.to_string());
        match (field, self.cidr) {
            ("cidr", IpNet::V4(net)) => emit(&net.to_string()),
            ("ipv6-cidr", IpNet::V6(net)) => emit(&net.to_string()),
            ("egress", _) => emit(truth(self.egress)),
            ("icmp.type", _) => type_code(self.protocol).into_iter().for_each(|(kind, _)| number(kind)),
            ("icmp.code", _) => type_code(self.protocol).into_iter().for_each(|(_, code)| number(code)),
            ("port-range.from", _) => ports(self.protocol).into_iter().for_each(|(from, _)| number(from)),
            ("port-range.to", _) => ports(self.protocol).into_iter().for_each(|(_, to)| number(to)),
            ("protocol", _) => {
                number(protocol_number(self.protocol));
                protocol_name(self.protocol).into_iter().for_each(emit);
            }
            ("rule-action", _) => emit(self.action()),
            ("rule-number", _) => number(self.number),
            _ => {}
        }
    }
}

impl Listed<'_, NetworkAcl> {
    /// All entries, those that deny the rest at the end of each direction.
    fn entries(&self) -> Vec<Shown> {
        let acl = self.record;
        let vpc = self.state.get::<Vpc>(&acl.world, &acl.vpc_id);
        let mut ends = vec![(LAST, IpNet::V4(world::ANYWHERE))];
        if vpc.is_some_and(|vpc| !vpc.ipv6_cidrs.is_empty()) {
            ends.push((LAST_IPV6, IpNet::V6(Ipv6Net::default())));
        }
        let mut entries = Vec::new();
        for egress in [true, false] {
            let stored = acl.entries.iter().filter(|entry| entry.egress == egress);
            entries.extend(stored.map(|entry| Shown {
                number: entry.number.into(),
                egress,
                allow: entry.allow,
                protocol: entry.protocol,
                cidr: entry.cidr,
            }));
            let denied = |(number, cidr): &(i32, IpNet)| Shown {
                number: *number,
                egress,
                allow: false,
                protocol: Protocol::All,
                cidr: *cidr,
            };
            entries.extend(ends.iter().map(denied));
        }
        entries
    }

    fn wire(&self) -> ec2::NetworkAcl {
        let acl = self.record;
        ec2::NetworkAcl {
            associations: acl
                .subnets
                .iter()
                .map(|(id, subnet)| NetworkAclAssociation {
                    network_acl_association_id: Some(id.to_string()),
                    network_acl_id: Some(acl.id.to_string()),
                    subnet_id: Some(subnet.to_string()),
                })
                .collect(),
            entries: self.entries().iter().map(Shown::wire).collect(),
            is_default: Some(acl.is_default),
            network_acl_id: Some(acl.id.to_string()),
            tags: tagspec::wire(&acl.tags),
            vpc_id: Some(acl.vpc_id.to_string()),
            owner_id: Some(acl.world.account.to_string()),
        }
    }
}

impl Filterable for Listed<'_, NetworkAcl> {
    const FILTERS: &'static [&'static str] = &[
        "association.association-id",
        "association.network-acl-id",
        "association.subnet-id",
        "default",
        "entry.cidr",
        "entry.egress",
        "entry.icmp.code",
        "entry.icmp.type",
        "entry.ipv6-cidr",
        "entry.port-range.from",
        "entry.port-range.to",
        "entry.protocol",
        "entry.rule-action",
        "entry.rule-number",
        "network-acl-id",
        "owner-id",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let acl = self.record;
        match filter {
            "association.association-id" => acl.subnets.iter().for_each(|(id, _)| emit(id.as_str())),
            "association.network-acl-id" => acl.subnets.iter().for_each(|_| emit(acl.id.as_str())),
            "association.subnet-id" => acl.subnets.iter().for_each(|(_, id)| emit(id.as_str())),
            "default" => emit(truth(acl.is_default)),
            "network-acl-id" => emit(acl.id.as_str()),
            "owner-id" => emit(acl.world.account.as_str()),
            "vpc-id" => emit(acl.vpc_id.as_str()),
            _ => {
                if let Some(field) = filter.strip_prefix("entry.") {
                    self.entries().iter().for_each(|entry| entry.values(field, emit));
                }
            }
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeNetworkAcls: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html>
pub async fn describe_network_acls(
    context: Context,
    input: DescribeNetworkAclsRequest,
) -> Result<DescribeNetworkAclsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::NetworkAcl,
        ids_name: "networkAclIdSet",
        ids: &input.network_acl_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<NetworkAcl, NetworkAclId>(&context, &state, &query)?;
    Ok(DescribeNetworkAclsResult {
        network_acls: page.items.iter().map(Listed::wire).collect(),
        next_token: page.next_token,
    })
}

/// CreateNetworkAcl: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html>
pub async fn create_network_acl(
    context: Context,
    input: CreateNetworkAclRequest,
) -> Result<CreateNetworkAclResult, ApiError> {
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    let tags = tagspec::for_type(&input.tag_specifications, "network-acl", &["network-acl"])?;
    let made = context
        .once(|txn| Ok(vec![network_acls::create(txn, &context.world, &vpc, tags)?.to_string()]))
        .await?;
    let state = context.state();
    let acl = made.first().and_then(|id| state.get::<NetworkAcl>(&context.world, id));
    Ok(CreateNetworkAclResult {
        network_acl: acl.map(|record| Listed { state: &state, record }.wire()),
        client_token: input.client_token,
    })
}

/// DeleteNetworkAcl: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html>
pub async fn delete_network_acl(context: Context, input: DeleteNetworkAclRequest) -> Result<(), ApiError> {
    let id = ids::required(Noun::NetworkAcl, "networkAclId", input.network_acl_id.as_deref())?;
    context.transact(|txn| network_acls::delete(txn, &context.world, &id)).await
}

fn range(v4: Option<&str>, v6: Option<&str>) -> Result<IpNet, ApiError> {
    let wrong = |text: &str| ApiError::invalid_value(format!("CIDR block {text} is malformed"));
    match (v4, v6) {
        (Some(text), None) => text.parse::<Ipv4Net>().map(|net| net.trunc().into()).map_err(|_| wrong(text)),
        (None, Some(text)) => text.parse::<Ipv6Net>().map(|net| net.trunc().into()).map_err(|_| wrong(text)),
        (None, None) => Err(ApiError::missing("cidrBlock or ipv6CidrBlock")),
        (Some(_), Some(_)) => Err(ApiError::invalid_combination(
            "The parameter cidrBlock cannot be used with the parameter ipv6CidrBlock",
        )),
    }
}

/// What an entry matches; ports, types and codes of a protocol that has none are of no account, as the API says.
fn protocol(
    name: &str,
    ipv6: bool,
    given_ports: Option<&PortRange>,
    given_type: Option<&IcmpTypeCode>,
) -> Result<Protocol, ApiError> {
    let ports = || {
        let given = given_ports.ok_or_else(|| ApiError::missing("portRange"))?;
        port_range(given.from, given.to)
    };
    let type_code = || {
        let given = given_type.ok_or_else(|| ApiError::missing("icmpTypeCode"))?;
        icmp(given.r#type, given.code, false)
    };
    Ok(match name.to_ascii_lowercase().as_str() {
        "-1" | "all" => Protocol::All,
        "tcp" | "6" => ports().map(|(from, to)| Protocol::Tcp { from, to })?,
        "udp" | "17" => ports().map(|(from, to)| Protocol::Udp { from, to })?,
        "icmp" | "1" => type_code().map(|(kind, code)| Protocol::Icmp { kind, code })?,
        "icmpv6" | "58" if ipv6 => type_code().map(|(kind, code)| Protocol::Icmpv6 { kind, code })?,
        "icmpv6" | "58" => Protocol::Icmpv6 { kind: None, code: None },
        other => Protocol::Number(other.parse().map_err(|_| {
            ApiError::invalid_value(format!("Invalid value '{name}' for IP protocol. Unknown protocol."))
        })?),
    })
}

/// The ACL and the entry of a call that makes or replaces one; both have the same parameters.
fn entry(input: &CreateNetworkAclEntryRequest) -> Result<(NetworkAclId, Entry), ApiError> {
    let id = ids::required(Noun::NetworkAcl, "networkAclId", input.network_acl_id.as_deref())?;
    let cidr = range(input.cidr_block.as_deref(), input.ipv6_cidr_block.as_deref())?;
    let name = input.protocol.as_deref().ok_or_else(|| ApiError::missing("protocol"))?;
    let ipv6 = matches!(cidr, IpNet::V6(_));
    let allow = match input.rule_action.as_deref() {
        Some("allow") => true,
        Some("deny") => false,
        Some(other) => {
            return Err(ApiError::invalid_value(format!(
                "Invalid value '{other}' for ruleAction. Valid values are: allow, deny"
            )));
        }
        None => return Err(ApiError::missing("ruleAction")),
    };
    let entry = Entry {
        number: input.rule_number.ok_or_else(|| ApiError::missing("ruleNumber"))?,
        egress: input.egress.unwrap_or(false),
        allow,
        protocol: protocol(name, ipv6, input.port_range.as_ref(), input.icmp_type_code.as_ref())?,
        cidr,
    };
    Ok((id, entry))
}

/// CreateNetworkAclEntry: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html>
pub async fn create_network_acl_entry(
    context: Context,
    input: CreateNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let (id, entry) = entry(&input)?;
    context.transact(|txn| network_acls::create_entry(txn, &context.world, &id, entry)).await
}

/// ReplaceNetworkAclEntry: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html>
pub async fn replace_network_acl_entry(
    context: Context,
    input: ReplaceNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let (id, entry) = entry(&CreateNetworkAclEntryRequest {
        dry_run: input.dry_run,
        network_acl_id: input.network_acl_id,
        rule_number: input.rule_number,
        protocol: input.protocol,
        rule_action: input.rule_action,
        egress: input.egress,
        cidr_block: input.cidr_block,
        ipv6_cidr_block: input.ipv6_cidr_block,
        icmp_type_code: input.icmp_type_code,
        port_range: input.port_range,
    })?;
    context.transact(|txn| network_acls::replace_entry(txn, &context.world, &id, entry)).await
}

/// DeleteNetworkAclEntry: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html>
pub async fn delete_network_acl_entry(
    context: Context,
    input: DeleteNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let id = ids::required(Noun::NetworkAcl, "networkAclId", input.network_acl_id.as_deref())?;
    let number = input.rule_number.ok_or_else(|| ApiError::missing("ruleNumber"))?;
    let egress = input.egress.ok_or_else(|| ApiError::missing("egress"))?;
    context.transact(|txn| network_acls::delete_entry(txn, &context.world, &id, number, egress)).await
}

/// ReplaceNetworkAclAssociation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html>
pub async fn replace_network_acl_association(
    context: Context,
    input: ReplaceNetworkAclAssociationRequest,
) -> Result<ReplaceNetworkAclAssociationResult, ApiError> {
    let association =
        ids::required(Noun::NetworkAclAssociation, "associationId", input.association_id.as_deref())?;
    let id = ids::required(Noun::NetworkAcl, "networkAclId", input.network_acl_id.as_deref())?;
    let new = context
        .transact(|txn| network_acls::replace_association(txn, &context.world, &association, &id))
        .await?;
    Ok(ReplaceNetworkAclAssociationResult { new_association_id: Some(new.to_string()) })
}
