use std::net::{IpAddr, UdpSocket as StdUdpSocket};
use std::time::Instant;

use cumulet_linux::netlink::{Family, Handle, VethEnd, VethSpec};
use cumulet_linux::{MacAddr, netns, sysctl};
use proptest::prelude::*;

use super::*;
use crate::network::names;
use crate::services::fixture;

fn ip(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

fn message(kind: u8, options: &[(u16, &[u8])]) -> Vec<u8> {
    let mut out = vec![kind, 7, 8, 9];
    options.iter().for_each(|(code, value)| put(&mut out, *code, value));
    out
}

const CLIENT: (u16, &[u8]) = (1, &[0, 3, 0, 1, 2, 0, 0, 0, 0, 1]);
const SERVER: (u16, &[u8]) = (2, &[0, 3, 0, 1, 0x0e, 0x43, 0x75, 0x6d, 0, 1]);
const ASSOCIATION: (u16, &[u8]) = (3, &[0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0]);

/// Type, and the addresses given.
fn answer(packet: &[u8], addresses: &[Ipv6Addr]) -> Option<(u8, Vec<Ipv6Addr>)> {
    let bytes = reply(packet, addresses)?;
    assert_eq!(bytes[1..4], [7, 8, 9]);
    let options = parse(&bytes[4..]).unwrap();
    assert!(options.contains(&SERVER), "{options:?}");
    let of = |code| options.iter().filter(move |(found, _)| *found == code).map(|(_, value)| *value);
    let given = of(3).flat_map(|value| parse(&value[12..]).unwrap()).filter(|(code, _)| *code == 5);
    let given = given.map(|(_, value)| Ipv6Addr::from(<[u8; 16]>::try_from(&value[..16]).unwrap()));
    Some((bytes[0], given.collect()))
}

#[test]
fn every_client_gets_the_interface_s_own_addresses() {
    let own = [ip("fd00::4"), ip("fd00::5")];
    let all = own.to_vec();
    assert_eq!(answer(&message(1, &[CLIENT, ASSOCIATION]), &own), Some((2, all.clone())));
    assert_eq!(answer(&message(1, &[CLIENT, ASSOCIATION, (14, &[])]), &own), Some((7, all.clone())));
    for kind in [3, 5] {
        assert_eq!(answer(&message(kind, &[CLIENT, SERVER, ASSOCIATION]), &own), Some((7, all.clone())));
        assert_eq!(answer(&message(kind, &[CLIENT, ASSOCIATION]), &own), None);
    }
    assert_eq!(answer(&message(6, &[CLIENT, ASSOCIATION]), &own), Some((7, all)));
    assert_eq!(answer(&message(8, &[CLIENT, SERVER, ASSOCIATION]), &own), Some((7, vec![])));
    assert_eq!(answer(&message(11, &[]), &own), Some((7, vec![])));
    // Another server's, a server's own kind, no client.
    assert_eq!(answer(&message(3, &[CLIENT, (2, &[9]), ASSOCIATION]), &own), None);
    assert_eq!(answer(&message(7, &[CLIENT, ASSOCIATION]), &own), None);
    assert_eq!(answer(&message(1, &[ASSOCIATION]), &own), None);
}

#[test]
fn a_confirmation_is_for_own_addresses() {
    let asked = |address: &str| {
        let mut value = ASSOCIATION.1.to_vec();
        let address: Vec<u8> = ip(address).octets().into_iter().chain([0; 8]).collect();
        put(&mut value, 5, &address);
        let bytes = reply(&message(4, &[CLIENT, (3, &value)]), &[ip("fd00::4")]).unwrap();
        let status = parse(&bytes[4..]).unwrap().into_iter().find(|(code, _)| *code == 13).unwrap();
        status.1[1]
    };
    assert_eq!((asked("fd00::4"), asked("fd00::5")), (0, 4));
}

proptest! {
    #[test]
    fn no_packet_makes_it_panic(packet in proptest::collection::vec(any::<u8>(), 0..200), kind in 0u8..12) {
        let _ = reply(&packet, &[ip("fd00::4")]);
        let _ = reply(&message(kind, &[CLIENT, (3, &packet), SERVER]), &[ip("fd00::4")]);
    }
}

/// On real sockets: the guest's kernel takes the advertised router, and DHCPv6 gives the address.
#[test]
fn a_guest_finds_its_router_and_its_address() {
    let tag = format!("{:08x}", rand::random::<u32>());
    let spaces =
        ["vpc", "guest"].map(|role| netns::create(&format!("cumulet-test-v6-{role}-{tag}")).unwrap());
    let result = std::panic::catch_unwind(|| {
        let [vpc, guest] = &spaces;
        let mut spec = fixture::spec();
        let mut eni = (*fixture::eni(&spec)).clone();
        eni.ipv6 = vec![ip("fd00::4")];
        spec.enis.insert(eni.id.clone(), Arc::new(eni.clone()));
        let device = names::eni_device(&eni.id);
        let [outer, inner] = [vpc, guest].map(|ns| Handle::in_ns(ns).unwrap());
        for ns in [vpc, guest] {
            sysctl::write_in(ns, "net/ipv6/conf/default/accept_dad", "0").unwrap();
        }
        sysctl::write_in(vpc, "net/ipv6/conf/all/forwarding", "1").unwrap();
        outer
            .veth_create(&VethSpec {
                end: VethEnd { name: &device, mac: Some(MacAddr(ROUTER_MAC)), mtu: None },
                peer: VethEnd { name: "eth0", mac: Some(MacAddr(eni.mac)), mtu: None },
                peer_ns: Some(guest),
            })
            .unwrap();
        inner.set_up("eth0").unwrap();
        outer.set_up(&device).unwrap();
        outer.addr_add(&device, "fe80::1/64".parse().unwrap()).unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let directory = Arc::new(ArcSwap::from_pointee(Directory::default().updated(&spec)));
        let sockets = vpc.run(|| open(&device)).unwrap().unwrap();
        let entered = runtime.enter();
        runtime.spawn(serve(directory, eni.id.clone(), 1500, sockets).unwrap());
        drop(entered);
        let link = inner.index_of("eth0").unwrap();
        let client = guest.run(|| StdUdpSocket::bind("[::]:546")).unwrap().unwrap();
        client.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        let to = SocketAddrV6::new(ALL_SERVERS, SERVER_PORT, 0, link);
        client.send_to(&message(1, &[CLIENT, ASSOCIATION]), to).unwrap();
        let mut buffer = [0; 512];
        let length = client.recv(&mut buffer).unwrap();
        assert_eq!(buffer[0], kind::ADVERTISE);
        assert!(buffer[..length].windows(16).any(|window| window == ip("fd00::4").octets()));
        let end = Instant::now() + Duration::from_secs(10);
        loop {
            let routes = inner.route_list(Family::V6, None).unwrap();
            let router = routes.iter().find(|route| route.dst.prefix_len() == 0).and_then(|route| route.via);
            if router.is_some() {
                assert!(matches!(router, Some(IpAddr::V6(via)) if via.segments()[0] == 0xfe80), "{router:?}");
                break;
            }
            assert!(Instant::now() < end, "{routes:?}");
            // The kernel solicits by itself; there is no event for its taking the answer.
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    for ns in &spaces {
        netns::delete(ns.name()).unwrap();
    }
    result.unwrap();
}
