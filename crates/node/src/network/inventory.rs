//! What this server has in the kernel, found by name, and its removal without a running server.

use std::net::IpAddr;

use cumulet_linux::netlink::Handle;
use cumulet_linux::{NetNs, describe, netns, nft};

use super::{Network, NetworkError, edge, names};
use crate::config::NodeConfig;

impl Network {
    /// Every namespace, device and table with this server's tag, for people; empty when nothing is left.
    pub fn inventory(&self) -> Vec<String> {
        list(&self.inner.tag, self.inner.edge.outer()).unwrap_or_else(|e| vec![format!("network: {e}")])
    }

    /// As [`Network::inventory`], of the calling thread's namespace, without a running server and without a change.
    pub fn inventory_of(config: &NodeConfig) -> Vec<String> {
        let listed = netns::current().map_err(NetworkError::from).and_then(|outer| list(&config.tag, &outer));
        listed.unwrap_or_else(|e| vec![format!("network: {}", describe(&e))])
    }

    /// Removes every kernel object of the network that a server with this configuration made in the namespace of the
    /// calling thread. Works without a running server, and does not stop at a failure.
    ///
    /// Returns what was removed, and what could not be, for people.
    pub fn cleanup(config: &NodeConfig) -> Vec<String> {
        let mut done = Vec::new();
        let mut note = |what: String, result: cumulet_linux::Result<bool>| match result {
            Ok(true) => done.push(format!("removed {what}")),
            Ok(false) => {}
            Err(e) => done.push(format!("could not remove {what}: {}", describe(&e))),
        };
        match Handle::new().and_then(|handle| Ok((edge_devices(&config.tag, &handle)?, handle))) {
            Ok((devices, handle)) => {
                for (ip, lan) in proxied(config, &handle, &devices) {
                    note(format!("proxy entry {ip} on {lan}"), handle.neigh_proxy_del(&lan, ip));
                }
                for device in devices {
                    note(format!("link {device}"), handle.link_delete(&device));
                }
                for rest in edge::unreachable(config.public_cidr, config.public_ipv6_cidr) {
                    note(format!("route unreachable {}", rest.dst), handle.route_del(&rest));
                }
            }
            Err(e) => note("links".into(), Err(e)),
        }
        let table = names::edge_table(&config.tag);
        let had_table = nft::list_table(None, "inet", &table).and_then(|found| match found {
            Some(_) => nft::delete_table(None, "inet", &table).map(|()| true),
            None => Ok(false),
        });
        note(format!("nft table inet {table}"), had_table);
        for prefix in netns_prefixes(&config.tag) {
            match netns::list(&prefix) {
                Ok(all) => {
                    all.into_iter().for_each(|name| note(format!("netns {name}"), netns::delete(&name)))
                }
                Err(e) => note("namespaces".into(), Err(e)),
            }
        }
        done
    }
}

/// Gateways' namespaces first: their links go with them.
fn netns_prefixes(tag: &str) -> Vec<String> {
    names::gateway_netns_prefixes(tag).into_iter().chain([names::vpc_netns_prefix(tag)]).collect()
}

/// Addresses that the host answers for on the public interface.
fn proxied(config: &NodeConfig, handle: &Handle, links: &[String]) -> Vec<(IpAddr, String)> {
    let Some(lan) = &config.public_interface else { return Vec::new() };
    let Ok(mut published) = edge::published(handle) else { return Vec::new() };
    let of_links = links.iter().filter_map(|link| published.remove(link)).flatten();
    of_links.map(|ip| (ip.into(), lan.clone())).collect()
}

fn list(tag: &str, outer: &NetNs) -> Result<Vec<String>, NetworkError> {
    let mut found = Vec::new();
    for prefix in names::gateway_netns_prefixes(tag) {
        found.extend(netns::list(&prefix)?.into_iter().map(|name| format!("netns {name}")));
    }
    for name in netns::list(&names::vpc_netns_prefix(tag))? {
        let links = netns::open(&name).and_then(|ns| Handle::in_ns(&ns)?.link_list())?;
        let devices = links.into_iter().filter(|link| names::is_eni_device(&link.name));
        found.extend(devices.map(|link| format!("link {} in netns {name}", link.name)));
        found.push(format!("netns {name}"));
    }
    let handle = Handle::in_ns(outer)?;
    found.extend(edge_devices(tag, &handle)?.into_iter().map(|device| format!("link {device}")));
    let table = names::edge_table(tag);
    if nft::list_table(Some(outer), "inet", &table)?.is_some() {
        found.push(format!("nft table inet {table}"));
    }
    Ok(found)
}

fn edge_devices(tag: &str, handle: &Handle) -> cumulet_linux::Result<Vec<String>> {
    let prefixes = names::edge_prefixes(tag);
    let links = handle.link_list()?.into_iter().map(|link| link.name);
    Ok(links.filter(|name| prefixes.iter().any(|prefix| name.starts_with(prefix))).collect())
}
