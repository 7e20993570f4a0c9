//! The services on real sockets: a VPC's namespace, a guest's, a veth between them, and busybox as DHCP client.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::Duration;

use cumulet_linux::netlink::{Handle as Netlink, Route, VethEnd, VethSpec};
use cumulet_linux::{MacAddr, NetNs, netns, nft};
use simple_dns::rdata::RData;
use simple_dns::{Packet, RCODE, TYPE};

use super::dns::message::tests::query;
use super::*;

const TIMEOUT: Duration = Duration::from_secs(10);

/// Two namespaces, gone when the test ends.
struct Bed {
    vpc: NetNs,
    guest: NetNs,
}

impl Bed {
    fn new(eni: &EniSpec, subnet: &str) -> Bed {
        let name = |role: &str| format!("cumulet-services-test-{}-{role}", std::process::id());
        let bed =
            Bed { vpc: netns::create(&name("vpc")).unwrap(), guest: netns::create(&name("guest")).unwrap() };
        let vpc = Netlink::in_ns(&bed.vpc).unwrap();
        vpc.set_up("lo").unwrap();
        let subnet: ipnet::Ipv4Net = subnet.parse().unwrap();
        for own in
            [subnet.hosts().next().unwrap(), subnet.hosts().nth(1).unwrap(), dns::LINK_LOCAL, *METADATA.ip()]
        {
            vpc.addr_add("lo", format!("{own}/32").parse().unwrap()).unwrap();
        }
        let device = names::eni_device(&eni.id);
        vpc.veth_create(&VethSpec {
            end: VethEnd { name: &device, mac: None, mtu: Some(1450) },
            peer: VethEnd { name: "eth0", mac: Some(MacAddr(eni.mac)), mtu: Some(1450) },
            peer_ns: Some(&bed.guest),
        })
        .unwrap();
        vpc.set_up(&device).unwrap();
        let guest = Netlink::in_ns(&bed.guest).unwrap();
        guest.set_up("lo").unwrap();
        guest.set_up("eth0").unwrap();
        // The interface's address, and one that nobody has.
        for address in [eni.private_ips[0], Ipv4Addr::new(172, 31, 0, 9)] {
            vpc.route_add(&Route::to(format!("{address}/32").parse().unwrap()).dev(&device)).unwrap();
            vpc.neigh_replace(&device, IpAddr::V4(address), MacAddr(eni.mac)).unwrap();
        }
        bed
    }

    /// What DHCP gave: name and value, sorted.
    fn dhcp(&self, dir: &std::path::Path) -> BTreeMap<String, String> {
        let (script, out) = (dir.join("script"), dir.join("lease"));
        std::fs::write(
            &script,
            format!("#!/bin/sh\n[ \"$1\" = bound ] && env > {}\nexit 0\n", out.display()),
        )
        .unwrap();
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        let client = || {
            Command::new("busybox")
                .args(["udhcpc", "-i", "eth0", "-n", "-q", "-f", "-t", "5", "-T", "1", "-s"])
                .arg(&script)
                .args(["-O", "mtu"])
                .output()
        };
        let output = self.guest.run(client).unwrap().unwrap();
        assert!(output.status.success(), "{output:?}");
        let lease = std::fs::read_to_string(out).unwrap();
        lease
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .collect()
    }

    fn connect(&self, from: Ipv4Addr, to: SocketAddr) -> io::Result<TcpStream> {
        let connect = || {
            let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None)?;
            socket.bind(&SocketAddr::from((from, 0)).into())?;
            socket.set_read_timeout(Some(TIMEOUT))?;
            socket.connect_timeout(&to.into(), TIMEOUT)?;
            Ok(TcpStream::from(socket))
        };
        self.guest.run(connect).unwrap()
    }

    fn http(&self, from: Ipv4Addr, head: &str) -> String {
        let mut stream = self.connect(from, METADATA.into()).unwrap();
        let sent = write!(stream, "{head}\r\nHost: 169.254.169.254\r\nConnection: close\r\n\r\n");
        let mut reply = String::new();
        // A caller that nobody knows is cut off, perhaps with a reset.
        let _ = sent.and_then(|()| stream.read_to_string(&mut reply).map(drop));
        reply
    }

    fn ask(&self, server: Ipv4Addr, packet: &[u8]) -> Vec<u8> {
        let socket = self.guest.run(|| UdpSocket::bind("0.0.0.0:0")).unwrap().unwrap();
        socket.set_read_timeout(Some(TIMEOUT)).unwrap();
        socket.send_to(packet, (server, 53)).unwrap();
        let mut buffer = [0; 1500];
        let (length, from) = socket.recv_from(&mut buffer).unwrap();
        assert_eq!(from, SocketAddr::from((server, 53)));
        buffer[..length].to_vec()
    }
}

impl Drop for Bed {
    fn drop(&mut self) {
        for ns in [&self.guest, &self.vpc] {
            let _ = netns::delete(ns.name());
        }
    }
}

fn is_root() -> bool {
    std::fs::read_to_string("/proc/self/status").unwrap().lines().any(|line| line.starts_with("Uid:\t0\t"))
}

#[test]
fn a_guest_gets_its_address_its_metadata_and_its_names() {
    if !is_root() {
        eprintln!("skipped: namespaces need root");
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let spec = fixture::spec();
    let eni = fixture::eni(&spec);
    let bed = Bed::new(&eni, "172.31.0.0/20");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let config = NodeConfig {
        data_dir: dir.path().join("data"),
        tag: "00000000".into(),
        public_cidr: "203.0.113.0/24".parse().unwrap(),
        public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
        public_interface: None,
        // Nobody listens there.
        upstream_dns: vec!["127.254.253.252".parse().unwrap()],
        api_address: None,
        exe: "/bin/false".into(),
        memory_mib: None,
        overcommit: 1.0,
        cpu_overcommit: None,
        credit_clock_rate: 1.0,
    };
    let services = Services::new(&config, runtime.handle().clone()).unwrap();
    services.serve_eni(&spec, &eni, &bed.vpc).unwrap();
    assert!(services.apply_with(&spec, |_| Some(bed.vpc.clone())).is_empty());
    // Again, as after a stop and start of the instance.
    services.serve_eni(&spec, &eni, &bed.vpc).unwrap();

    let lease = bed.dhcp(dir.path());
    for (name, value) in [
        ("ip", "172.31.0.4"),
        ("subnet", "255.255.240.0"),
        ("router", "172.31.0.1"),
        ("serverid", "172.31.0.1"),
        ("dns", "172.31.0.2"),
        ("hostname", "ip-172-31-0-4"),
        ("domain", "eu-central-1.compute.internal"),
        ("lease", "3600"),
        ("mtu", "1450"),
    ] {
        assert_eq!(lease.get(name).map(String::as_str), Some(value), "{name} in {lease:?}");
    }
    let guest = Netlink::in_ns(&bed.guest).unwrap();
    guest.addr_add("eth0", "172.31.0.4/20".parse().unwrap()).unwrap();
    guest.addr_add("eth0", "172.31.0.9/20".parse().unwrap()).unwrap();
    guest
        .route_add(&Route::to("0.0.0.0/0".parse().unwrap()).via("172.31.0.1".parse().unwrap()).dev("eth0"))
        .unwrap();

    let own = eni.private_ips[0];
    let reply = bed.http(own, "GET /latest/meta-data/instance-id HTTP/1.1");
    assert!(reply.starts_with("HTTP/1.1 200 OK\r\n") && reply.contains("server: EC2ws\r\n"), "{reply}");
    assert!(reply.ends_with("\r\n\r\ni-00000000000000001"), "{reply}");
    // The hop limit is the TTL of the packets that carry the token, and of no others.
    let none_near =
        || nft::list_table(Some(&bed.guest), "ip", "seen").unwrap().unwrap().contains("packets 0 bytes 0");
    let rules =
        "table ip seen { chain in { type filter hook input priority 0; tcp sport 80 ip ttl 1 counter\n}\n}";
    nft::apply(Some(&bed.guest), rules).unwrap();
    bed.http(own, "GET /latest/ HTTP/1.1");
    assert!(none_near());
    let reply = bed.http(own, "PUT /latest/api/token HTTP/1.1\r\nX-aws-ec2-metadata-token-ttl-seconds: 60");
    assert!(!none_near());
    let token = reply.rsplit("\r\n").next().unwrap();
    let reply =
        bed.http(own, &format!("GET /latest/user-data HTTP/1.1\r\nX-aws-ec2-metadata-token: {token}"));
    assert!(reply.ends_with("\r\n\r\n#!/bin/sh\necho hello\n"), "{reply}");
    assert!(
        bed.http(own, "GET /latest/ HTTP/1.1\r\nX-aws-ec2-metadata-token: x").starts_with("HTTP/1.1 401 ")
    );
    assert!(bed.http(own, "HEAD /latest/nothing HTTP/1.1").starts_with("HTTP/1.1 404 "));
    assert_eq!(bed.http("172.31.0.9".parse().unwrap(), "GET /latest/ HTTP/1.1"), "");
    let long = format!("GET /latest/ HTTP/1.1\r\nX-Long: {}", "x".repeat(40_000));
    assert!(!bed.http(own, &long).contains(" 200 OK"));

    let name = "ip-172-31-0-4.eu-central-1.compute.internal";
    for server in [Ipv4Addr::new(172, 31, 0, 2), dns::LINK_LOCAL] {
        let reply = bed.ask(server, &query(name, TYPE::A));
        let reply = Packet::parse(&reply).unwrap();
        assert!(matches!(&reply.answers[0].rdata, RData::A(a) if Ipv4Addr::from(a.address) == own));
    }
    let reply = bed.ask(dns::LINK_LOCAL, &query("example.com", TYPE::A));
    assert_eq!(Packet::parse(&reply).unwrap().rcode(), RCODE::ServerFailure);
    let mut stream = bed.connect(own, (dns::LINK_LOCAL, 53).into()).unwrap();
    stream.write_all(&dns::message::framed(&query(name, TYPE::A))).unwrap();
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut reply = vec![0; u16::from_be_bytes(length).into()];
    stream.read_exact(&mut reply).unwrap();
    assert_eq!(Packet::parse(&reply).unwrap().answers.len(), 1);

    // Without the VPC in the document its sockets close, on the runtime's own time.
    assert!(services.apply_with(&NodeSpec::default(), |_| Some(bed.vpc.clone())).is_empty());
    let closed = (0..500).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        bed.connect(own, METADATA.into()).is_err()
    });
    assert!(closed);
}
