//! Rules: which table routes a packet.

use std::net::IpAddr;

use ipnet::IpNet;
use netlink_packet_core::{NLM_F_CREATE, NLM_F_EXCL};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::route::RouteHeader;
use netlink_packet_route::rule::{RuleAction, RuleAttribute, RuleMessage};

use super::{Family, Handle, absent_is_false};
use crate::error::Result;

/// A rule that sends matching packets to a table. Lower priorities are tried first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rule {
    /// Which version of IP it is for.
    pub family: Family,
    /// Order: lower first.
    pub priority: u32,
    /// Source to match.
    pub from: Option<IpNet>,
    /// Destination to match.
    pub to: Option<IpNet>,
    /// Incoming link to match, by name; "lo" matches packets that this host sends.
    pub iif: Option<String>,
    /// Packet mark to match.
    pub fwmark: Option<u32>,
    /// Table to look up.
    pub table: u32,
    /// Ignore a route that was found if its prefix is this short or shorter.
    pub suppress_prefixlength: Option<u32>,
}

impl Handle {
    /// Adds a rule; no error if the same one exists.
    pub fn rule_add(&self, rule: &Rule) -> Result<()> {
        match self.socket.change(RouteNetlinkMessage::NewRule(message(rule)), NLM_F_CREATE | NLM_F_EXCL) {
            Ok(()) => Ok(()),
            Err(refusal) if refusal.errno() == libc::EEXIST => Ok(()),
            Err(refusal) => Err(refusal.on("add rule", format!("{} table {}", rule.priority, rule.table))),
        }
    }

    /// Deletes a rule. Returns whether there was one.
    pub fn rule_del(&self, rule: &Rule) -> Result<bool> {
        let done = self.socket.change(RouteNetlinkMessage::DelRule(message(rule)), 0);
        absent_is_false(done, &[libc::ENOENT], "delete rule", rule.priority)
    }

    /// All rules, including the kernel's own at 0, 32766 and 32767.
    pub fn rule_list(&self, family: Family) -> Result<Vec<Rule>> {
        let mut request = RuleMessage::default();
        request.header.family = family.wire();
        let answers = self.socket.dump(RouteNetlinkMessage::GetRule(request));
        let answers = answers.map_err(|refusal| refusal.on("list", "rules"))?;
        Ok(answers.into_iter().filter_map(|answer| read(family, answer)).collect())
    }
}

fn message(rule: &Rule) -> RuleMessage {
    let mut message = RuleMessage::default();
    message.header.family = rule.family.wire();
    message.header.action = RuleAction::ToTable;
    // Tables above 255 fit only in the attribute.
    message.header.table = u8::try_from(rule.table).unwrap_or(RouteHeader::RT_TABLE_UNSPEC);
    let attributes = &mut message.attributes;
    attributes.push(RuleAttribute::Priority(rule.priority));
    attributes.push(RuleAttribute::Table(rule.table));
    if let Some(from) = rule.from {
        message.header.src_len = from.prefix_len();
        attributes.push(RuleAttribute::Source(from.network()));
    }
    if let Some(to) = rule.to {
        message.header.dst_len = to.prefix_len();
        attributes.push(RuleAttribute::Destination(to.network()));
    }
    attributes.extend(rule.iif.clone().map(RuleAttribute::Iifname));
    attributes.extend(rule.fwmark.map(RuleAttribute::FwMark));
    attributes.extend(rule.suppress_prefixlength.map(RuleAttribute::SuppressPrefixLen));
    message
}

fn read(family: Family, answer: RouteNetlinkMessage) -> Option<Rule> {
    let RouteNetlinkMessage::NewRule(message) = answer else { return None };
    let mut rule = Rule { family, table: u32::from(message.header.table), ..Rule::default() };
    let net = |ip: IpAddr, len: u8| IpNet::new(ip, len).ok();
    for attribute in message.attributes {
        match attribute {
            RuleAttribute::Priority(priority) => rule.priority = priority,
            RuleAttribute::Table(table) => rule.table = table,
            RuleAttribute::Source(ip) => rule.from = net(ip, message.header.src_len),
            RuleAttribute::Destination(ip) => rule.to = net(ip, message.header.dst_len),
            RuleAttribute::Iifname(name) => rule.iif = Some(name),
            RuleAttribute::FwMark(mark) => rule.fwmark = Some(mark),
            // All ones is how the kernel says that there is none.
            RuleAttribute::SuppressPrefixLen(len) if len != u32::MAX => {
                rule.suppress_prefixlength = Some(len)
            }
            _ => {}
        }
    }
    Some(rule)
}
