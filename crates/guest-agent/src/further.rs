//! What an instance has beside `eth0` and its primary address: secondary addresses, and further interfaces, which may
//! come and go while it runs.
//!
//! The metadata service says what there shall be; this makes it so, when a link appears or goes, and every
//! [`REFRESH`] otherwise, as Amazon Linux does (amazon-ec2-net-utils). Packets from an address of a further interface
//! leave by that interface: a rule leads them to a table of its own, with the subnet's router as way out.

use crate::clock::Clock;
use crate::console::say;
use crate::metadata::Metadata;
use crate::netlink::{Links, Netlink};
use std::collections::BTreeSet;
use std::io;
use std::net::Ipv4Addr;
use std::time::Duration;

/// How often the metadata service is asked when no link comes or goes.
const REFRESH: Duration = Duration::from_secs(20);
/// A link that has just appeared is known to the metadata service before; a moment lets its name settle.
const SETTLE: Duration = Duration::from_millis(50);
/// Tables of further interfaces begin here; the device's number is added.
const FIRST_TABLE: u32 = 10_000;
/// Rules of further interfaces.
const PRIORITY: u32 = 10_000;

/// What an interface shall have.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    device_number: u32,
    addresses: Vec<Ipv4Addr>,
    /// The subnet's first address and prefix length.
    subnet: (Ipv4Addr, u8),
}

/// Keeps interfaces as the metadata service says; returns only when links can't be watched.
pub fn keep(primary_index: u32) -> io::Error {
    let (links, netlink) = match Links::watch().and_then(|links| Ok((links, Netlink::open()?))) {
        Ok(opened) => opened,
        Err(error) => return error,
    };
    let mut session: Option<Metadata> = None;
    let mut told = BTreeSet::new();
    let mut clock = Clock::default();
    loop {
        // A link that goes and comes is also how the host tells that the machine stood still.
        clock.look();
        let open = session.take().map_or_else(Metadata::open, Ok);
        let done = open.and_then(|metadata| {
            refresh(&metadata, &netlink, primary_index, &mut told)?;
            Ok(metadata)
        });
        // A session that failed has ended: the next round asks for another.
        session = done.ok();
        match links.changed(REFRESH) {
            Ok(true) => std::thread::sleep(SETTLE),
            Ok(false) => {}
            Err(error) => return error,
        }
    }
}

fn refresh(
    metadata: &Metadata,
    netlink: &Netlink,
    primary_index: u32,
    told: &mut BTreeSet<String>,
) -> io::Result<()> {
    let macs = metadata.text("meta-data/network/interfaces/macs/")?.unwrap_or_default();
    for mac in macs.lines().map(|line| line.trim_end_matches('/')) {
        let (Some((name, index)), Some(wanted)) = (link_of(mac), wanted(metadata, mac)?) else { continue };
        configure(netlink, index, index == primary_index, &wanted)?;
        let said = format!("{name} has {:?}", wanted.addresses);
        if index != primary_index && told.insert(said.clone()) {
            say(&format!("network: {said}"));
        }
    }
    Ok(())
}

fn wanted(metadata: &Metadata, mac: &str) -> io::Result<Option<Wanted>> {
    let text = |name: &str| metadata.text(&format!("meta-data/network/interfaces/macs/{mac}/{name}"));
    Ok(parse(text("device-number")?, text("local-ipv4s")?, text("subnet-ipv4-cidr-block")?))
}

fn parse(number: Option<String>, addresses: Option<String>, subnet: Option<String>) -> Option<Wanted> {
    let subnet = subnet?;
    let (network, prefix) = subnet.split_once('/')?;
    let addresses: Vec<Ipv4Addr> = addresses?.lines().filter_map(|line| line.parse().ok()).collect();
    Some(Wanted {
        device_number: number?.parse().ok()?,
        subnet: (network.parse().ok()?, prefix.parse().ok().filter(|length| *length <= 32)?),
        addresses,
    })
}

/// The link with a hardware address: its name and index.
fn link_of(mac: &str) -> Option<(String, u32)> {
    std::fs::read_dir("/sys/class/net").ok()?.filter_map(Result::ok).find_map(|entry| {
        let read = |name: &str| std::fs::read_to_string(entry.path().join(name)).ok();
        (read("address")?.trim() == mac).then_some(())?;
        Some((entry.file_name().into_string().ok()?, read("ifindex")?.trim().parse().ok()?))
    })
}

fn configure(netlink: &Netlink, index: u32, is_primary: bool, wanted: &Wanted) -> io::Result<()> {
    let (network, prefix) = wanted.subnet;
    let have = netlink.addresses(index)?;
    if !is_primary {
        netlink.set_up(index, None)?;
    }
    // The primary interface's first address is DHCP's.
    let skip = usize::from(is_primary);
    for address in wanted.addresses.iter().skip(skip) {
        if !have.contains(address) {
            netlink.add_address(index, *address, prefix)?;
        }
    }
    for stale in have.iter().filter(|address| !wanted.addresses.contains(address)) {
        netlink.delete_address(index, *stale, prefix)?;
    }
    if is_primary {
        return Ok(());
    }
    let table = FIRST_TABLE.saturating_add(wanted.device_number);
    let router = Ipv4Addr::from(u32::from(network).saturating_add(1));
    netlink.add_route(index, router, table)?;
    for stale in netlink.rules(table)?.into_iter().filter(|source| !wanted.addresses.contains(source)) {
        netlink.rule(false, stale, table, PRIORITY)?;
    }
    for address in &wanted.addresses {
        netlink.rule(true, *address, table, PRIORITY)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_service_says_is_read_or_left_alone() {
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            parse(text("1"), text("10.0.1.5\n10.0.1.6"), text("10.0.1.0/24")),
            Some(Wanted {
                device_number: 1,
                addresses: vec![Ipv4Addr::new(10, 0, 1, 5), Ipv4Addr::new(10, 0, 1, 6)],
                subnet: (Ipv4Addr::new(10, 0, 1, 0), 24),
            })
        );
        for (number, addresses, subnet) in [
            (None, text(""), text("10.0.0.0/8")),
            (text("1"), None, text("10.0.0.0/8")),
            (text("1"), text(""), text("x/24")),
        ] {
            assert_eq!(parse(number, addresses, subnet), None);
        }
    }
}
