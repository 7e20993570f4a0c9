//! Real tunnels: the gateway's strongSwan, and the office's own in a namespace of its own, as its administrator would
//! configure it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use cumulet_linux::netlink::{VethEnd, VethSpec};
use cumulet_linux::netns;
use cumulet_linux::process::{self, Child, SpawnSpec};

use super::*;
use crate::fixtures;

const PATIENCE: Duration = Duration::from_secs(60);
const VPC_HOST: Ipv4Addr = Ipv4Addr::new(10, 1, 0, 9);
const OFFICE_HOST: Ipv4Addr = Ipv4Addr::new(192, 168, 7, 9);

/// A host of the VPC behind the gateway, and one of the office in its router, a wire between gateway and router.
struct Bed {
    host: NetNs,
    gateway: NetNs,
    office: NetNs,
    config: NodeConfig,
    spec: NodeSpec,
    dir: tempfile::TempDir,
    router: Option<Child>,
}

impl Bed {
    /// None where strongSwan isn't installed.
    fn new(number: u32) -> Option<Bed> {
        if crate::compute::find_program("charon-systemd").is_none() {
            eprintln!("skipped: needs {}", charon::PACKAGES);
            return None;
        }
        let dir = tempfile::tempdir().unwrap();
        let tag = format!("{:08x}", std::process::id().wrapping_mul(16).wrapping_add(number));
        let ns = |name: &str| netns::create(&format!("cumulet-{tag}-{name}")).unwrap();
        let (host, gateway, office) = (ns("host"), ns("gateway"), ns("office"));
        sysctl::write_all_in(&gateway, &[("net/ipv4/ip_forward", "1")]).unwrap();
        let (handle, inner) = (Handle::in_ns(&gateway).unwrap(), Handle::in_ns(&host).unwrap());
        let end = |name| VethEnd { name, mac: None, mtu: None };
        handle
            .veth_create(&VethSpec { end: end("outside"), peer: end("wan"), peer_ns: Some(&office) })
            .unwrap();
        handle.veth_create(&VethSpec { end: end("vpc"), peer: end("eth0"), peer_ns: Some(&host) }).unwrap();
        let far = Handle::in_ns(&office).unwrap();
        let addresses = [
            (&handle, "outside", vec!["198.51.100.1/24", "198.51.100.3/24"]),
            (&handle, "vpc", vec!["169.254.0.1/30"]),
            (&inner, "eth0", vec!["169.254.0.2/30", "10.1.0.9/32"]),
            (&far, "wan", vec!["198.51.100.2/24"]),
            (&far, "lo", vec!["192.168.7.9/32"]),
        ];
        for (handle, device, ips) in addresses {
            handle.set_up(device).unwrap();
            for ip in ips {
                handle.addr_add(device, ip.parse().unwrap()).unwrap();
            }
        }
        let via = |handle: &Handle, range: &str, next: [u8; 4], device| {
            let next = Ipv4Addr::from(next).into();
            handle.route_replace(&Route::to(range.parse().unwrap()).via(next).dev(device)).unwrap();
        };
        via(&handle, "10.1.0.0/16", [169, 254, 0, 2], "vpc");
        via(&inner, "0.0.0.0/0", [169, 254, 0, 1], "eth0");
        let connection = config::tests::spec();
        let mut spec = NodeSpec::default();
        let vpc = fixtures::vpc(
            connection.vpc_id.clone(),
            "10.1.0.0/16",
            &[(fixtures::id(1), "10.1.0.0/24", true), (fixtures::id(2), "10.1.8.0/24", true)],
        );
        spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
        spec.vpn_connections.insert(connection.id.clone(), Arc::new(connection));
        let config = NodeConfig {
            data_dir: dir.path().join("data"),
            tag,
            public_cidr: "198.51.100.0/24".parse().unwrap(),
            public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
            public_interface: None,
            api_address: None,
            upstream_dns: Vec::new(),
            exe: "/bin/false".into(),
            memory_mib: None,
            overcommit: 1.0,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        };
        Some(Bed { host, gateway, office, config, spec, dir, router: None })
    }

    fn tend(&self, vpn: &Vpn) -> Vec<TunnelStatus> {
        let tunnels = vpn.tend(&self.spec, |_| Some(self.gateway.clone()));
        tunnels.into_values().next().unwrap_or_default()
    }

    /// Tends until the tunnels are as described.
    fn until(&self, vpn: &Vpn, what: &str, is: impl Fn(&[TunnelStatus]) -> bool) {
        let begin = Instant::now();
        loop {
            let tunnels = self.tend(vpn);
            if is(&tunnels) {
                return;
            }
            let log = || {
                let charon = Charon::of(&self.config, &config::tests::spec().gateway_id);
                fs::read_to_string(charon.log()).unwrap_or_default()
            };
            assert!(begin.elapsed() < PATIENCE, "not {what}: {tunnels:?} {}", log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Starts the office's router, which calls; its tunnels and the key that it thinks is right.
    fn start_router(&mut self, tunnels: &[&str], key: &str) {
        self.start_router_for(tunnels, key, ["192.168.7.0/24", "10.1.0.0/16"]);
    }

    /// As [`Bed::start_router`], with what it proposes to carry: its own ranges and the VPC's.
    fn start_router_for(&mut self, tunnels: &[&str], key: &str, [own, other]: [&str; 2]) {
        let settings =
            config::daemon(&VpnGatewayId::from_random(7 << 60), &self.file("log"), &self.file("vici"));
        // An impatient router: what it takes to miss the other end is not what is tested.
        let settings = settings.replace("tries = 4", "tries = 1").replace("timeout = 2.0", "timeout = 0.5");
        fs::write(self.file("strongswan.conf"), settings).unwrap();
        let (mut connections, mut secrets) = (String::new(), String::new());
        for server in tunnels {
            let name = format!("to-{}", server.replace('.', "-"));
            connections += &format!(
                "{name} {{\nversion = 2\nlocal_addrs = 198.51.100.2\nremote_addrs = {server}\nencap = yes\nkeyingtries = 0\ndpd_delay = 1s\n\
                 local {{\nauth = psk\nid = 198.51.100.2\n}}\nremote {{\nauth = psk\nid = {server}\n}}\n\
                 children {{\n{name} {{\nlocal_ts = {own}\nremote_ts = {other}\nstart_action = start\n\
                 dpd_action = restart\nclose_action = start\n}}\n}}\n}}\n"
            );
            secrets += &format!("ike-{name} {{\nid-1 = {server}\nsecret = \"{key}\"\n}}\n");
        }
        fs::write(
            self.file("swanctl.conf"),
            format!("connections {{\n{connections}}}\nsecrets {{\n{secrets}}}\n"),
        )
        .unwrap();
        let _ = fs::remove_file(self.file("vici"));
        let child = process::spawn_detached(&SpawnSpec {
            argv: vec!["/usr/sbin/charon-systemd".into()],
            env: vec![("STRONGSWAN_CONF".into(), self.file("strongswan.conf").into())],
            netns: Some(&self.office),
            new_session: true,
            ..SpawnSpec::default()
        })
        .unwrap();
        self.router = Some(child);
        let begin = Instant::now();
        while std::os::unix::net::UnixStream::connect(self.file("vici")).is_err() {
            assert!(begin.elapsed() < PATIENCE, "the router does not start");
            std::thread::sleep(Duration::from_millis(10));
        }
        let loaded = Command::new("swanctl")
            .args(["--load-all", "--file"])
            .arg(self.file("swanctl.conf"))
            .arg("--uri")
            .arg(format!("unix://{}", self.file("vici").display()))
            .env("STRONGSWAN_CONF", self.file("strongswan.conf"))
            .output()
            .unwrap();
        assert!(loaded.status.success(), "{loaded:?}");
        let far = Handle::in_ns(&self.office).unwrap();
        far.set_up(DEVICE).unwrap();
        sysctl::write_all_in(&self.office, &[("net/ipv4/conf/all/rp_filter", "0")]).unwrap();
        far.route_replace(&Route::to("10.1.0.0/16".parse().unwrap()).dev(DEVICE)).unwrap();
    }

    fn stop_router(&mut self) {
        if let Some(child) = self.router.take() {
            process::kill(child.pidfd.as_fd()).unwrap();
            process::wait(child.identity.pid).unwrap();
        }
    }

    /// Whether a connection between the two inner hosts comes about within a while.
    fn passes(&self, from: &NetNs, source: Ipv4Addr, to: &NetNs, target: Ipv4Addr) -> bool {
        let listener = to.run(|| TcpListener::bind((target, 0))).unwrap().unwrap();
        let address = SocketAddr::from((target, listener.local_addr().unwrap().port()));
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            let connect = || {
                let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None)?;
                socket.bind(&SocketAddr::from((source, 0)).into())?;
                socket.connect_timeout(&address.into(), Duration::from_millis(300))?;
                Ok::<_, io::Error>(TcpStream::from(socket))
            };
            if from.run(connect).unwrap().is_ok() {
                return true;
            }
        }
        false
    }

    fn passes_both_ways(&self) {
        assert!(self.passes(&self.office, OFFICE_HOST, &self.host, VPC_HOST), "from the office");
        assert!(self.passes(&self.host, VPC_HOST, &self.office, OFFICE_HOST), "to the office");
    }
}

impl Drop for Bed {
    fn drop(&mut self) {
        self.stop_router();
        Vpn::cleanup(&self.config);
        for ns in [&self.host, &self.gateway, &self.office] {
            let _ = netns::delete(ns.name());
        }
    }
}

fn both_up(tunnels: &[TunnelStatus]) -> bool {
    tunnels.len() == 2 && tunnels.iter().all(|tunnel| tunnel.up)
}

#[test]
fn an_office_is_reached_through_either_tunnel_and_across_restarts_of_either_side() {
    let Some(mut bed) = Bed::new(1) else { return };
    let vpn = Vpn::new(&bed.config);
    assert!(bed.tend(&vpn).iter().all(|tunnel| !tunnel.up));
    bed.start_router(&["198.51.100.1", "198.51.100.3"], "a.secret_of_both");
    bed.until(&vpn, "both tunnels up", both_up);
    bed.passes_both_ways();
    let secret = fs::metadata(
        bed.config.data_dir.join("vpn").join(config::tests::spec().gateway_id.as_str()).join("swanctl.conf"),
    );
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&secret.unwrap().permissions()) & 0o077, 0);

    // Another server finds the daemon, and nothing is interrupted.
    let process = Vpn::inventory(&bed.config);
    let vpn = Vpn::new(&bed.config);
    assert!(both_up(&bed.tend(&vpn)));
    assert_eq!(Vpn::inventory(&bed.config), process);

    // The router restarts.
    bed.stop_router();
    bed.start_router(&["198.51.100.1", "198.51.100.3"], "a.secret_of_both");
    bed.passes_both_ways();

    // The daemon is killed: the next look starts it anew, and the router finds it by its checks.
    let charon = Charon::of(&bed.config, &config::tests::spec().gateway_id);
    assert!(charon.process().unwrap().signal(9));
    let begin = Instant::now();
    while charon.process().is_some() {
        assert!(begin.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(10));
    }
    let _ = process::try_wait(0);
    let vpn = Vpn::new(&bed.config);
    bed.until(&vpn, "both tunnels up again", both_up);
    bed.passes_both_ways();

    // Without connections nothing is left.
    bed.spec.vpn_connections = Default::default();
    assert!(bed.tend(&vpn).is_empty());
    assert_eq!(Vpn::inventory(&bed.config), Vec::<String>::new());
    assert!(!bed.config.data_dir.join("vpn").join(config::tests::spec().gateway_id.as_str()).exists());
}

#[test]
fn a_router_that_calls_too_early_is_not_refused() {
    let Some(mut bed) = Bed::new(4) else { return };
    let vpn = Vpn::new(&bed.config);
    let gateway = config::tests::spec().gateway_id;
    let charon = Charon::of(&bed.config, &gateway);
    charon
        .start(&bed.config, &bed.gateway, &config::daemon(&gateway, &charon.log(), charon.socket()))
        .unwrap();
    bed.start_router(&["198.51.100.1", "198.51.100.3"], "a.secret_of_both");
    let count = "table ip seen { chain input { type filter hook prerouting priority -10; udp dport 500 counter accept; }; }";
    cumulet_linux::nft::apply(Some(&bed.gateway), count).unwrap();
    let begin = Instant::now();
    while cumulet_linux::nft::list_ruleset(Some(&bed.gateway)).unwrap().contains("packets 0") {
        assert!(begin.elapsed() < PATIENCE, "the router doesn't call");
        std::thread::sleep(Duration::from_millis(10));
    }
    bed.until(&vpn, "both tunnels up", both_up);
    bed.passes_both_ways();
}

#[test]
fn a_router_may_propose_everything_or_one_subnet() {
    let Some(mut bed) = Bed::new(3) else { return };
    let vpn = Vpn::new(&bed.config);
    bed.tend(&vpn);
    for proposed in [["0.0.0.0/0", "0.0.0.0/0"], ["192.168.7.0/24", "10.1.0.0/24"]] {
        bed.start_router_for(&["198.51.100.1"], "a.secret_of_both", proposed);
        bed.passes_both_ways();
        bed.stop_router();
    }
    // No interface's address is taken by the gateway.
    let wanted = config::tests::spec();
    let mut taken = bed.spec.clone();
    let ranges = [Ipv4Net::new_assert(VPC_HOST, 32)];
    let ids = (fixtures::id(1), fixtures::id(1), fixtures::id(1));
    let eni = fixtures::eni(ids.0, wanted.vpc_id.clone(), ids.1, VPC_HOST, ids.2);
    taken.enis.insert(eni.id.clone(), Arc::new(eni));
    let own = |spec: &NodeSpec| own_addresses(spec, &[Wanted { connection: &wanted, vpc: &ranges }]);
    assert!(own(&bed.spec).contains(&VPC_HOST) && !own(&taken).contains(&VPC_HOST));
    assert!(own(&taken).contains(&Ipv4Addr::new(10, 1, 8, 0)));
}

#[test]
fn a_wrong_key_keeps_the_tunnel_down_and_is_told() {
    let Some(mut bed) = Bed::new(2) else { return };
    let vpn = Vpn::new(&bed.config);
    bed.tend(&vpn);
    bed.start_router(&["198.51.100.1"], "another");
    bed.until(&vpn, "told", |tunnels| !tunnels[0].up && !tunnels[0].message.contains("no router"));
    // The owner mends it, which leaves the daemon running.
    let before = Vpn::inventory(&bed.config);
    let mut mended = config::tests::spec();
    mended.tunnels[0].pre_shared_key = "another".into();
    bed.spec.vpn_connections.insert(mended.id.clone(), Arc::new(mended));
    bed.tend(&vpn);
    bed.stop_router();
    bed.start_router(&["198.51.100.1"], "another");
    bed.until(&vpn, "up", |tunnels| tunnels[0].up);
    assert_eq!(Vpn::inventory(&bed.config), before);
}
