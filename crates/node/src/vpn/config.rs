//! strongSwan's configuration of one virtual private gateway, as text.
//!
//! Userspace IPsec (strongSwan's kernel-libipsec) is used on every host: ESP needs a kernel option that not all have, and
//! one way is better tested than two. It has one TUN device, `ipsec0`, and finds the tunnel of a packet by the ranges that
//! the tunnel carries; so these are the connection's own, not everything, and its two tunnels have the same: the first
//! that is up carries the packets.
//!
//! Sources: swanctl.conf(5), strongswan.conf(5); defaults and choices of tunnels:
//! <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html>

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use base64::Engine;
use cumulet_model::network::{VpnProposals, VpnTunnel};
use cumulet_model::{VpnConnectionId, VpnGatewayId};
use cumulet_node_api::VpnSpec;
use ipnet::{IpNet, Ipv4Net};

/// The TUN device that packets for the other side go into.
pub const DEVICE: &str = "ipsec0";
/// Seconds between two checks that the other end is there.
const CHECK_EVERY: u32 = 10;

/// Algorithms that a daemon has, by strongSwan's names such as `AES_GCM_16`: its distribution may pack those with
/// authentication, and elliptic curves, apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Algorithms(pub BTreeSet<String>);

impl Algorithms {
    fn sealed(&self) -> bool {
        self.0.contains("AES_GCM_16")
    }
    fn curves(&self) -> bool {
        ["ECP_256", "ECP_384", "ECP_521"].iter().all(|curve| self.0.contains(*curve))
    }

    /// Why a tunnel can't come up whatever its router proposes; none when it can.
    pub fn lack(&self, tunnel: &VpnTunnel) -> Option<String> {
        let phases = [(&tunnel.phase1, Phase::Ike), (&tunnel.phase2, Phase::Esp)];
        let lacks = phases.into_iter().any(|(allowed, phase)| proposals(allowed, phase, self).is_empty());
        lacks.then(|| "the node's strongSwan has none of the tunnel's algorithms: install libstrongswan-standard-plugins".into())
    }
}

/// A connection and the ranges of its VPC.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// The connection.
    pub connection: &'a VpnSpec,
    /// The VPC's ranges.
    pub vpc: &'a [Ipv4Net],
}

/// A tunnel's name in strongSwan.
pub fn tunnel_name(connection: &VpnConnectionId, index: usize) -> String {
    format!("{connection}-{}", index + 1)
}

/// strongswan.conf of a gateway.
pub fn daemon(gateway: &VpnGatewayId, log: &Path, socket: &Path) -> String {
    let (log, socket) = (log.display(), socket.display());
    format!(
        r#"# Of {gateway}; written by Cumulet.
charon-systemd {{
	load = random nonce openssl aes sha1 sha2 hmac gcm kdf gmp curve25519 kernel-libipsec kernel-netlink socket-default vici
	install_routes = no
	install_virtual_ip = no
	threads = 16
	# The other end counts as gone after about 30 s.
	retransmit_tries = 4
	retransmit_timeout = 2.0
	retransmit_base = 1.5
	plugins {{
		vici {{
			socket = unix://{socket}
		}}
		kernel-libipsec {{
			allow_peer_ts = yes
		}}
	}}
	filelog {{
		file {{
			path = {log}
			append = yes
			flush_line = yes
			ike_name = yes
			time_format = %FT%T
			default = 0
			ike = 1
			cfg = 1
		}}
	}}
	journal {{
		default = -1
	}}
}}
"#
    )
}

/// swanctl.conf of a gateway: connections and their secrets.
///
/// Only what the daemon has is offered: what it chooses and then can't do would keep a tunnel down.
pub fn connections(wanted: &[Wanted<'_>], algorithms: &Algorithms) -> String {
    let mut text = String::from("connections {\n");
    for wanted in wanted {
        for (index, tunnel) in wanted.connection.tunnels.iter().enumerate() {
            if algorithms.lack(tunnel).is_none() {
                connection(&mut text, wanted, index, tunnel, algorithms);
            }
        }
    }
    text.push_str("}\nsecrets {\n");
    for wanted in wanted {
        let connection = wanted.connection;
        for (index, tunnel) in connection.tunnels.iter().enumerate() {
            let key = base64::engine::general_purpose::STANDARD.encode(&tunnel.pre_shared_key);
            // Writing to a string can't fail.
            let _ = write!(
                text,
                "\tike-{} {{\n\t\tid-1 = {}\n\t\tid-2 = {}\n\t\tsecret = 0s{key}\n\t}}\n",
                tunnel_name(&connection.id, index),
                tunnel.outside_ip,
                connection.peer_ip,
            );
        }
    }
    text.push_str("}\n");
    text
}

fn connection(
    text: &mut String,
    wanted: &Wanted<'_>,
    index: usize,
    tunnel: &VpnTunnel,
    algorithms: &Algorithms,
) {
    let connection = wanted.connection;
    let name = tunnel_name(&connection.id, index);
    let version = match (allows(tunnel, "ikev1"), allows(tunnel, "ikev2")) {
        (true, false) => 1,
        (false, true) => 2,
        (true, true) | (false, false) => 0,
    };
    let start = if tunnel.startup_action == "start" { "start" } else { "none" };
    let gone = match tunnel.dpd_action.as_str() {
        "restart" => "restart",
        "none" => "none",
        _ => "clear",
    };
    let rekey = tunnel.phase2_lifetime.saturating_sub(tunnel.rekey_margin).max(60);
    let jitter = tunnel.rekey_margin.saturating_mul(tunnel.rekey_fuzz_percent) / 100;
    let phase1_rekey = tunnel.phase1_lifetime.saturating_sub(tunnel.rekey_margin).max(120);
    let _ = write!(
        text,
        r#"	{name} {{
		version = {version}
		local_addrs = {local}
		remote_addrs = {remote}
		encap = yes
		mobike = no
		keyingtries = 0
		unique = replace
		proposals = {ike}
		rekey_time = {phase1_rekey}s
		over_time = {margin}s
		dpd_delay = {CHECK_EVERY}s
		dpd_timeout = {dpd}s
		local {{
			auth = psk
			id = {local}
		}}
		remote {{
			auth = psk
			id = {remote}
		}}
		children {{
			{name} {{
				mode = tunnel
				local_ts = {here}
				remote_ts = {there}
				esp_proposals = {esp}
				rekey_time = {rekey}s
				life_time = {life}s
				rand_time = {jitter}s
				replay_window = {window}
				start_action = {start}
				close_action = {start}
				dpd_action = {gone}
			}}
			# Its ends' own addresses, for a router that asks for them: not every one has its own.
			{name}-inside {{
				mode = tunnel
				local_ts = {inside}
				remote_ts = {inside}
				esp_proposals = {esp}
				rekey_time = {rekey}s
				life_time = {life}s
				rand_time = {jitter}s
				replay_window = {window}
				dpd_action = clear
			}}
		}}
	}}
"#,
        local = tunnel.outside_ip,
        remote = connection.peer_ip,
        ike = proposals(&tunnel.phase1, Phase::Ike, algorithms),
        margin = tunnel.rekey_margin.max(60),
        dpd = tunnel.dpd_timeout.max(CHECK_EVERY * 2),
        here = selector(wanted.vpc, connection.local_cidr, tunnel.inside_cidr),
        there = selector(&connection.routes, connection.remote_cidr, tunnel.inside_cidr),
        inside = tunnel.inside_cidr.trunc(),
        esp = proposals(&tunnel.phase2, Phase::Esp, algorithms),
        life = tunnel.phase2_lifetime,
        window = tunnel.replay_window,
    );
}

fn allows(tunnel: &VpnTunnel, version: &str) -> bool {
    tunnel.ike_versions.iter().any(|allowed| allowed == version)
}

/// What of these ranges is in one that is allowed.
pub fn within(ranges: &[Ipv4Net], allowed: Ipv4Net) -> impl Iterator<Item = Ipv4Net> {
    ranges.iter().filter_map(move |range| {
        let (range, allowed) = (range.trunc(), allowed.trunc());
        if allowed.contains(&range) { Some(range) } else { range.contains(&allowed).then_some(allowed) }
    })
}

/// The ranges that a tunnel carries on one side, as a traffic selector; only those inside it when there are none.
fn selector(ranges: &[Ipv4Net], allowed: Ipv4Net, inside: Ipv4Net) -> String {
    let ranges: BTreeSet<Ipv4Net> = within(ranges, allowed).collect();
    if ranges.is_empty() {
        return inside.trunc().to_string();
    }
    ranges.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// The ranges behind a connection's router that packets are led to.
pub fn routes(connection: &VpnSpec) -> BTreeSet<IpNet> {
    let inside = connection.tunnels.iter().map(|tunnel| tunnel.inside_cidr.trunc());
    within(&connection.routes, connection.remote_cidr).chain(inside).map(IpNet::V4).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Ike,
    Esp,
}

/// Algorithms that a phase may use, in strongSwan's words. With authenticated encryption there is no integrity algorithm,
/// so these are a proposal of their own. Empty when the daemon has none of them.
fn proposals(allowed: &VpnProposals, phase: Phase, has: &Algorithms) -> String {
    let chosen = |names: &[String], all: &[(&str, &'static str)]| -> Vec<&'static str> {
        let allowed = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
        all.iter().filter(|(name, _)| allowed(name)).map(|(_, ours)| *ours).collect()
    };
    let groups: Vec<String> = allowed.dh_groups.iter().map(ToString::to_string).collect();
    let plain = chosen(&allowed.encryption, &[("AES256", "aes256"), ("AES128", "aes128")]);
    let sealed =
        chosen(&allowed.encryption, &[("AES256-GCM-16", "aes256gcm16"), ("AES128-GCM-16", "aes128gcm16")]);
    let hashes: &[(&str, &str)] =
        &[("SHA2-512", "sha512"), ("SHA2-384", "sha384"), ("SHA2-256", "sha256"), ("SHA1", "sha1")];
    let integrity = chosen(&allowed.integrity, hashes);
    let random = chosen(
        &allowed.integrity,
        &[
            ("SHA2-512", "prfsha512"),
            ("SHA2-384", "prfsha384"),
            ("SHA2-256", "prfsha256"),
            ("SHA1", "prfsha1"),
        ],
    );
    let mut groups = chosen(
        &groups,
        &[
            ("20", "ecp384"),
            ("19", "ecp256"),
            ("21", "ecp521"),
            ("14", "modp2048"),
            ("15", "modp3072"),
            ("16", "modp4096"),
            ("17", "modp6144"),
            ("18", "modp8192"),
            ("24", "modp2048s256"),
            ("23", "modp2048s224"),
            ("22", "modp1024s160"),
            ("5", "modp1536"),
            ("2", "modp1024"),
        ],
    );
    groups.retain(|group| has.curves() || !group.starts_with("ecp"));
    let mut found = Vec::new();
    if groups.is_empty() {
        return String::new();
    }
    if !sealed.is_empty() && has.sealed() {
        let functions = if phase == Phase::Ike { random.as_slice() } else { &[] };
        found.push([sealed.as_slice(), functions, &groups].concat().join("-"));
    }
    if !plain.is_empty() {
        found.push([plain.as_slice(), &integrity, &groups].concat().join("-"));
    }
    found.join(",")
}

#[cfg(test)]
pub(super) mod tests {
    use cumulet_model::ResourceId;

    use super::*;

    pub fn tunnel(outside: &str, inside: &str) -> VpnTunnel {
        VpnTunnel {
            outside_ip: outside.parse().unwrap(),
            inside_cidr: inside.parse().unwrap(),
            pre_shared_key: "a.secret_of_both".into(),
            phase1_lifetime: 28_800,
            phase2_lifetime: 3600,
            dpd_timeout: 30,
            dpd_action: "clear".into(),
            startup_action: "add".into(),
            ike_versions: vec!["ikev1".into(), "ikev2".into()],
            phase1: VpnProposals::default(),
            phase2: VpnProposals::default(),
            rekey_margin: 270,
            rekey_fuzz_percent: 100,
            replay_window: 1024,
        }
    }

    pub fn spec() -> VpnSpec {
        VpnSpec {
            id: VpnConnectionId::from_random(1 << 60),
            gateway_id: VpnGatewayId::from_random(1 << 60),
            vpc_id: cumulet_model::VpcId::from_random(1 << 60),
            peer_ip: "198.51.100.2".parse().unwrap(),
            tunnels: vec![
                tunnel("198.51.100.1", "169.254.10.0/30"),
                tunnel("198.51.100.3", "169.254.11.0/30"),
            ],
            routes: vec!["192.168.7.0/24".parse().unwrap()],
            remote_cidr: "0.0.0.0/0".parse().unwrap(),
            local_cidr: "0.0.0.0/0".parse().unwrap(),
        }
    }

    /// Of a daemon with all plugins.
    pub fn all() -> Algorithms {
        Algorithms(["AES_GCM_16", "ECP_256", "ECP_384", "ECP_521"].map(String::from).into())
    }

    #[test]
    fn what_the_daemon_lacks_is_not_offered() {
        let few = Algorithms(["AES_CBC", "MODP_2048"].map(String::from).into());
        let (vpc, mut wide) = (["10.1.0.0/16".parse().unwrap()], spec());
        let text = |wide: &VpnSpec| connections(&[Wanted { connection: wide, vpc: &vpc }], &few);
        assert!(text(&wide).contains("esp_proposals = aes256-aes128-sha512"));
        assert!(!text(&wide).contains("gcm") && !text(&wide).contains("ecp"));
        assert_eq!(few.lack(&wide.tunnels[0]), None);
        for phase2 in [
            VpnProposals { encryption: vec!["AES256-GCM-16".into()], ..Default::default() },
            VpnProposals { dh_groups: vec![19, 20], ..Default::default() },
        ] {
            wide.tunnels[0].phase2 = phase2;
            assert!(few.lack(&wide.tunnels[0]).is_some_and(|lack| lack.contains("standard-plugins")));
            assert!(!text(&wide).contains(&format!("\t{} {{", tunnel_name(&wide.id, 0))));
            assert!(text(&wide).contains(&format!("\t{} {{", tunnel_name(&wide.id, 1))));
            assert_eq!(all().lack(&wide.tunnels[0]), None);
        }
    }

    fn golden(name: &str, text: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vpn/golden").join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, text).unwrap();
        }
        assert_eq!(text, std::fs::read_to_string(&path).unwrap(), "{name}; UPDATE_GOLDEN=1 rewrites it");
    }

    #[test]
    fn texts_are_as_written_down() {
        let mut narrow = spec();
        narrow.id = VpnConnectionId::from_random(2 << 60);
        narrow.local_cidr = "10.1.2.0/24".parse().unwrap();
        narrow.tunnels.truncate(1);
        narrow.tunnels[0].startup_action = "start".into();
        narrow.tunnels[0].dpd_action = "restart".into();
        narrow.tunnels[0].ike_versions = vec!["ikev2".into()];
        narrow.tunnels[0].phase1.encryption = vec!["AES256".into()];
        narrow.tunnels[0].phase1.integrity = vec!["SHA2-256".into()];
        narrow.tunnels[0].phase1.dh_groups = vec![14];
        narrow.tunnels[0].phase2.encryption = vec!["AES128-GCM-16".into()];
        narrow.tunnels[0].phase2.dh_groups = vec![19, 20];
        let (vpc, wide) = (["10.1.0.0/16".parse().unwrap()], spec());
        let wanted = [Wanted { connection: &wide, vpc: &vpc }, Wanted { connection: &narrow, vpc: &vpc }];
        golden("swanctl.conf", &connections(&wanted, &all()));
        let daemon = daemon(&wide.gateway_id, Path::new("/data/vpn/log"), Path::new("/run/x.vici"));
        golden("strongswan.conf", &daemon);
    }
}
