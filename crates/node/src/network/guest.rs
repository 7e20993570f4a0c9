//! The inside of a namespace that has an interface: a container, a NAT gateway, an endpoint. A VM's guest does this
//! for itself, by what DHCP and the metadata service tell.
//!
//! Every private and IPv6 address is there. The first interface has the default route; each further one has a table
//! of its own with a default route for what comes from its addresses.
//!
//! Invariant: what the owner of a container sets up beside that is left alone, unless it is an address of the
//! interface's subnet that the interface does not have (any more).

use std::collections::BTreeSet;

use cumulet_linux::netlink::{Family, Handle, Route, Rule};
use cumulet_linux::{NetNs, sysctl};
use cumulet_node_api::{EniHolder, EniSpec, SubnetSpec};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::edge::ROUTER_MAC;
use super::plan::{NEXT_V6, has_ipv6};
use super::{NetworkError, host_net};

/// Tables of further interfaces, as Amazon Linux numbers them.
const FIRST_TABLE: u32 = 10_000;
/// Lookups by source come before the main table.
const PRIORITY: u32 = 10_000;

/// Configures the device of an interface, which is there; `index` is its place in the namespace.
pub fn configure(
    guest: &NetNs,
    device: &str,
    index: u32,
    eni: &EniSpec,
    subnet: &SubnetSpec,
) -> Result<(), NetworkError> {
    let handle = Handle::in_ns(guest)?;
    handle.set_up("lo")?;
    guest.run(|| {
        // The router says what there is; a guest's own idea of it would be one more truth. Addresses are assigned
        // centrally: looking for duplicates would hold them back.
        for (name, value) in [("accept_ra", "0"), ("accept_dad", "0")] {
            let _ = sysctl::write(&format!("net/ipv6/conf/{device}/{name}"), value);
        }
        if has_ipv6(eni) {
            sysctl::write(&format!("net/ipv6/conf/{device}/disable_ipv6"), "0")?;
        }
        Ok::<(), cumulet_linux::Error>(())
    })??;
    handle.set_up(device)?;
    let wanted = addresses(eni, subnet)?;
    let link_index = handle.index_of(device)?;
    let have: BTreeSet<IpNet> = handle
        .addr_list(None)?
        .into_iter()
        .filter(|address| address.link_index == link_index)
        .map(|address| address.net)
        .collect();
    for net in have.difference(&wanted).filter(|net| is_stale(net, eni, subnet)) {
        handle.addr_del(device, *net)?;
    }
    for net in wanted.iter().filter(|net| !have.contains(net)) {
        handle.addr_add(device, *net)?;
    }
    let own_table = FIRST_TABLE + index;
    let v6 = has_ipv6(eni);
    let mut outs =
        vec![Route::to(IpNet::V4(Ipv4Net::default())).via(subnet.gateway.into()).dev(device).onlink()];
    if v6 {
        handle.neigh_replace(device, NEXT_V6.into(), ROUTER_MAC)?;
        outs.push(Route::to(IpNet::V6(Ipv6Net::default())).via(NEXT_V6.into()).dev(device).onlink());
    }
    // An endpoint's first interface is one among equals: it may not answer for itself by the others.
    let by_own_table = index > 0 || matches!(eni.holder, EniHolder::Endpoint(_));
    for out in outs {
        if by_own_table {
            handle.route_replace(&out.clone().table(own_table))?;
        }
        if index == 0 {
            handle.route_replace(&out)?;
        }
    }
    if by_own_table {
        by_source(&handle, own_table, &wanted)?;
    }
    Ok(())
}

/// The primary address with its subnet's length, all others alone.
fn addresses(eni: &EniSpec, subnet: &SubnetSpec) -> Result<BTreeSet<IpNet>, NetworkError> {
    let (primary, others) =
        eni.private_ips.split_first().ok_or_else(|| NetworkError::NoAddress(eni.id.clone()))?;
    let primary = IpNet::new_assert((*primary).into(), subnet.cidr.prefix_len());
    let others = others.iter().map(|ip| host_net((*ip).into()));
    let v6 = eni.ipv6.iter().map(|ip| host_net((*ip).into()));
    Ok([primary].into_iter().chain(others).chain(v6).collect())
}

/// Whether an address is of the subnet and not the interface's (any more). Who may send for others may have any.
fn is_stale(net: &IpNet, eni: &EniSpec, subnet: &SubnetSpec) -> bool {
    let ip = net.addr();
    let of_subnet = IpNet::V4(subnet.cidr).contains(&ip)
        || subnet.ipv6_cidr.is_some_and(|v6| IpNet::V6(v6).contains(&ip));
    of_subnet && eni.source_dest_check && !eni.prefixes.iter().any(|prefix| prefix.contains(&ip))
}

/// Sends what comes from the interface's addresses by its own table.
fn by_source(handle: &Handle, table: u32, wanted: &BTreeSet<IpNet>) -> Result<(), NetworkError> {
    for family in [Family::V4, Family::V6] {
        let of_family =
            wanted.iter().map(|net| host_net(net.addr())).filter(|net| Family::of(net.addr()) == family);
        let rules: BTreeSet<Rule> = of_family
            .map(|from| Rule { family, priority: PRIORITY, from: Some(from), table, ..Rule::default() })
            .collect();
        let have = handle.rule_list(family)?;
        let old = have.iter().filter(|rule| rule.priority == PRIORITY && rule.table == table);
        for rule in old.filter(|rule| !rules.contains(rule)) {
            handle.rule_del(rule)?;
        }
        for rule in &rules {
            handle.rule_add(rule)?;
        }
    }
    Ok(())
}
