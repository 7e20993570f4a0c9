//! Routes.

use std::net::IpAddr;

use ipnet::IpNet;
use netlink_packet_core::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteHeader, RouteMessage, RouteProtocol, RouteScope, RouteType,
};

use super::{Family, Handle, TABLE_MAIN, absent_is_false};
use crate::error::Result;

/// What happens to packets of a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RouteKind {
    /// Sent on.
    #[default]
    Unicast,
    /// Delivered here.
    Local,
    /// Refused with an ICMP message.
    Unreachable,
    /// Dropped in silence.
    Blackhole,
    /// Refused as forbidden.
    Prohibit,
    /// Not decided by this table: the next rule is tried.
    Throw,
    /// Any other kind, by its number in linux/rtnetlink.h.
    Other(u8),
}

/// How far away a destination is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Behind a gateway, or anywhere.
    Universe,
    /// On the link.
    Link,
    /// This host.
    Host,
    /// Any other, by its number.
    Other(u8),
}

/// A route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Destination.
    pub dst: IpNet,
    /// Gateway.
    pub via: Option<IpAddr>,
    /// Link by name.
    pub dev: Option<String>,
    /// Table; the main one is 254.
    pub table: u32,
    /// What happens to packets.
    pub kind: RouteKind,
    /// Whether the gateway is taken to be on the link though no address says so.
    pub onlink: bool,
    /// Scope; when absent it follows from the kind and the gateway.
    pub scope: Option<Scope>,
    /// Source address of packets that this host sends.
    pub prefsrc: Option<IpAddr>,
    /// Preference among routes of the same destination: lower is better.
    pub metric: Option<u32>,
}

impl Route {
    /// A unicast route in the main table that still lacks a device or gateway.
    pub fn to(dst: IpNet) -> Route {
        Route {
            dst,
            via: None,
            dev: None,
            table: TABLE_MAIN,
            kind: RouteKind::Unicast,
            onlink: false,
            scope: None,
            prefsrc: None,
            metric: None,
        }
    }

    /// Through a link.
    pub fn dev(mut self, dev: &str) -> Route {
        self.dev = Some(dev.to_owned());
        self
    }

    /// Through a gateway.
    pub fn via(mut self, gateway: IpAddr) -> Route {
        self.via = Some(gateway);
        self
    }

    /// In another table.
    pub fn table(mut self, table: u32) -> Route {
        self.table = table;
        self
    }

    /// Of another kind.
    pub fn kind(mut self, kind: RouteKind) -> Route {
        self.kind = kind;
        self
    }

    /// With a gateway that is taken to be on the link.
    pub fn onlink(mut self) -> Route {
        self.onlink = true;
        self
    }

    /// With a source address.
    pub fn prefsrc(mut self, source: IpAddr) -> Route {
        self.prefsrc = Some(source);
        self
    }

    /// With a metric.
    pub fn metric(mut self, metric: u32) -> Route {
        self.metric = Some(metric);
        self
    }
}

impl Handle {
    /// Adds a route.
    ///
    /// # Errors
    /// `EEXIST` when the table has one for that destination and metric.
    pub fn route_add(&self, route: &Route) -> Result<()> {
        self.route_new("add route", route, NLM_F_CREATE | NLM_F_EXCL)
    }

    /// Adds a route, or puts it in the place of the one for that destination and metric.
    pub fn route_replace(&self, route: &Route) -> Result<()> {
        self.route_new("replace route", route, NLM_F_CREATE | NLM_F_REPLACE)
    }

    /// Deletes a route by destination, table, kind, and what else is given. Returns whether there was one; a route
    /// through a device that is gone went with it.
    pub fn route_del(&self, route: &Route) -> Result<bool> {
        let mut message = match self.route_message(route) {
            Ok(message) => message,
            Err(e) if e.errno() == Some(libc::ENODEV) => return Ok(false),
            Err(e) => return Err(e),
        };
        // "Nowhere" and "unspecified" match any scope and protocol.
        message.header.protocol = RouteProtocol::Unspec;
        if route.scope.is_none() {
            message.header.scope = RouteScope::NoWhere;
        }
        let done = self.socket.change(RouteNetlinkMessage::DelRoute(message), 0);
        absent_is_false(done, &[libc::ESRCH, libc::ENOENT], "delete route", route.dst)
    }

    /// The routes of one table, or of all.
    pub fn route_list(&self, family: Family, table: Option<u32>) -> Result<Vec<Route>> {
        let names = self.names()?;
        let mut message = RouteMessage::default();
        message.header.address_family = family.wire();
        let answers = self.socket.dump(RouteNetlinkMessage::GetRoute(message));
        let answers = answers.map_err(|refusal| refusal.on("list", "routes"))?;
        let all = answers.into_iter().filter_map(|answer| read(family, answer, &names));
        Ok(all.filter(|route| table.is_none_or(|table| table == route.table)).collect())
    }

    fn route_new(&self, op: &'static str, route: &Route, flags: u16) -> Result<()> {
        let message = self.route_message(route)?;
        self.socket.change(RouteNetlinkMessage::NewRoute(message), flags).map_err(|refusal| {
            let dev = route.dev.as_deref().unwrap_or("-");
            refusal.on(op, format!("{} dev {dev} table {}", route.dst, route.table))
        })
    }

    fn route_message(&self, route: &Route) -> Result<RouteMessage> {
        let mut message = RouteMessage::default();
        message.header = RouteHeader {
            address_family: Family::of(route.dst.addr()).wire(),
            destination_prefix_length: route.dst.prefix_len(),
            // Tables above 255 fit only in the attribute.
            table: u8::try_from(route.table).unwrap_or(RouteHeader::RT_TABLE_UNSPEC),
            protocol: RouteProtocol::Static,
            scope: scope_of(route),
            kind: kind_to_wire(route.kind),
            flags: if route.onlink { RouteFlags::Onlink } else { RouteFlags::empty() },
            ..RouteHeader::default()
        };
        let attributes = &mut message.attributes;
        if route.dst.prefix_len() > 0 {
            attributes.push(RouteAttribute::Destination(route.dst.network().into()));
        }
        attributes.push(RouteAttribute::Table(route.table));
        attributes.extend(route.via.map(|ip| RouteAttribute::Gateway(ip.into())));
        attributes.extend(route.prefsrc.map(|ip| RouteAttribute::PrefSource(ip.into())));
        attributes.extend(route.metric.map(RouteAttribute::Priority));
        if let Some(dev) = &route.dev {
            attributes.push(RouteAttribute::Oif(self.index_of(dev)?));
        }
        Ok(message)
    }
}

fn scope_of(route: &Route) -> RouteScope {
    match (route.scope, route.kind) {
        (Some(Scope::Universe), _) => RouteScope::Universe,
        (Some(Scope::Link), _) => RouteScope::Link,
        (Some(Scope::Host), _) | (None, RouteKind::Local) => RouteScope::Host,
        (Some(Scope::Other(number)), _) => RouteScope::from(number),
        // IPv6 has no scopes and ignores this.
        (None, RouteKind::Unicast) if route.via.is_none() => RouteScope::Link,
        (None, _) => RouteScope::Universe,
    }
}

fn kind_to_wire(kind: RouteKind) -> RouteType {
    match kind {
        RouteKind::Unicast => RouteType::Unicast,
        RouteKind::Local => RouteType::Local,
        RouteKind::Unreachable => RouteType::Unreachable,
        RouteKind::Blackhole => RouteType::BlackHole,
        RouteKind::Prohibit => RouteType::Prohibit,
        RouteKind::Throw => RouteType::Throw,
        RouteKind::Other(number) => RouteType::from(number),
    }
}

fn kind_from_wire(kind: RouteType) -> RouteKind {
    match kind {
        RouteType::Unicast => RouteKind::Unicast,
        RouteType::Local => RouteKind::Local,
        RouteType::Unreachable => RouteKind::Unreachable,
        RouteType::BlackHole => RouteKind::Blackhole,
        RouteType::Prohibit => RouteKind::Prohibit,
        RouteType::Throw => RouteKind::Throw,
        other => RouteKind::Other(other.into()),
    }
}

fn ip_of(address: &RouteAddress) -> Option<IpAddr> {
    match address {
        RouteAddress::Inet(ip) => Some((*ip).into()),
        RouteAddress::Inet6(ip) => Some((*ip).into()),
        _ => None,
    }
}

fn read(
    family: Family,
    answer: RouteNetlinkMessage,
    names: &std::collections::HashMap<u32, String>,
) -> Option<Route> {
    let RouteNetlinkMessage::NewRoute(message) = answer else { return None };
    let header = &message.header;
    let mut route = Route::to(family.any(header.destination_prefix_length));
    route.table = u32::from(header.table);
    route.kind = kind_from_wire(header.kind);
    route.onlink = header.flags.contains(RouteFlags::Onlink);
    route.scope = Some(match header.scope {
        RouteScope::Universe => Scope::Universe,
        RouteScope::Link => Scope::Link,
        RouteScope::Host => Scope::Host,
        other => Scope::Other(other.into()),
    });
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Destination(address) => {
                route.dst = IpNet::new(ip_of(address)?, header.destination_prefix_length).ok()?;
            }
            RouteAttribute::Gateway(address) => route.via = ip_of(address),
            RouteAttribute::PrefSource(address) => route.prefsrc = ip_of(address),
            RouteAttribute::Oif(index) => route.dev = names.get(index).cloned(),
            RouteAttribute::Table(table) => route.table = *table,
            RouteAttribute::Priority(metric) => route.metric = Some(*metric),
            _ => {}
        }
    }
    Some(route)
}
