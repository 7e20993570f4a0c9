//! What this server has in the kernel, found by name, and its removal without a running server.

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
                for device in devices {
                    note(format!("link {device}"), handle.link_delete(&device));
                }
                let rest = edge::unreachable(config.public_cidr);
                note(format!("route unreachable {}", config.public_cidr), handle.route_del(&rest));
            }
            Err(e) => note("links".into(), Err(e)),
        }
        let table = names::edge_table(&config.tag);
        let had_table = nft::list_table(None, "inet", &table).and_then(|found| match found {
            Some(_) => nft::delete_table(None, "inet", &table).map(|()| true),
            None => Ok(false),
        });
        note(format!("nft table inet {table}"), had_table);
        match netns::list(&names::vpc_netns_prefix(&config.tag)) {
            Ok(all) => all.into_iter().for_each(|name| note(format!("netns {name}"), netns::delete(&name))),
            Err(e) => note("namespaces".into(), Err(e)),
        }
        done
    }
}

fn list(tag: &str, outer: &NetNs) -> Result<Vec<String>, NetworkError> {
    let mut found = Vec::new();
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
    let prefix = names::edge_prefix(tag);
    let links = handle.link_list()?;
    Ok(links.into_iter().map(|link| link.name).filter(|name| name.starts_with(&prefix)).collect())
}
