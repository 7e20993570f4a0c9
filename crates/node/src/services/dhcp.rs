//! DHCP for one interface: always the address that the interface has, to the interface's MAC and nobody else.
//!
//! There is nothing to lease: the address is the document's, so no state is kept, and a release changes nothing.
//! The codec is our own: a server of one address reads six fields and writes eleven options, and a general parser of
//! what hostile guests send would be many times that. Sources: RFC 2131, RFC 2132.

use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;

use arc_swap::ArcSwap;
use cumulet_model::EniId;
use cumulet_node_api::{DhcpSpec, EniSpec, NodeSpec};
use tokio::net::UdpSocket;
use tracing::{debug, warn};

use crate::services::directory::Directory;

/// As on EC2.
const LEASE_SECONDS: u32 = 3600;
/// What the fixed part takes, magic cookie included.
const FIXED_BYTES: usize = 240;
/// RFC 2131 lets clients refuse shorter messages (BOOTP's length).
const MIN_REPLY_BYTES: usize = 300;
const MAX_REQUEST_BYTES: usize = 1500;
const COOKIE: [u8; 4] = [99, 130, 83, 99];
const CLIENT_PORT: u16 = 68;

/// Kinds of messages, by RFC 2132 section 9.6; those that a server gets or sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Discover,
    Offer,
    Request,
    Decline,
    Ack,
    Nak,
    Release,
    Inform,
}

impl Kind {
    fn parse(code: u8) -> Option<Kind> {
        Some(match code {
            1 => Kind::Discover,
            3 => Kind::Request,
            4 => Kind::Decline,
            7 => Kind::Release,
            8 => Kind::Inform,
            _ => return None,
        })
    }
    fn code(self) -> u8 {
        match self {
            Kind::Discover => 1,
            Kind::Offer => 2,
            Kind::Request => 3,
            Kind::Decline => 4,
            Kind::Ack => 5,
            Kind::Nak => 6,
            Kind::Release => 7,
            Kind::Inform => 8,
        }
    }
}

/// What a client asked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Message {
    kind: Kind,
    xid: [u8; 4],
    flags: [u8; 2],
    client: Ipv4Addr,
    mac: [u8; 6],
    requested: Option<Ipv4Addr>,
    server: Option<Ipv4Addr>,
}

fn address(bytes: &[u8]) -> Option<Ipv4Addr> {
    Some(Ipv4Addr::from(<[u8; 4]>::try_from(bytes).ok()?))
}

impl Message {
    /// Takes a message apart; none when it isn't a DHCP request by Ethernet that came here directly.
    fn parse(bytes: &[u8]) -> Option<Message> {
        let (fixed, mut options) = bytes.split_at_checked(FIXED_BYTES)?;
        let direct = fixed[..3] == [1, 1, 6] && fixed[24..28] == [0; 4] && fixed[236..240] == COOKIE;
        if !direct {
            return None;
        }
        let (mut kind, mut requested, mut server) = (None, None, None);
        while let Some((code, rest)) = options.split_first() {
            match code {
                0 => options = rest,
                255 => break,
                _ => {
                    let (length, rest) = rest.split_first()?;
                    let (value, rest) = rest.split_at_checked(usize::from(*length))?;
                    match code {
                        50 => requested = Some(address(value)?),
                        53 => kind = Some(Kind::parse(*value.first()?)?),
                        54 => server = Some(address(value)?),
                        _ => {}
                    }
                    options = rest;
                }
            }
        }
        Some(Message {
            kind: kind?,
            xid: fixed[4..8].try_into().ok()?,
            flags: fixed[10..12].try_into().ok()?,
            client: address(&fixed[12..16])?,
            mac: fixed[28..34].try_into().ok()?,
            requested,
            server,
        })
    }
}

/// What an interface gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// Whose it is.
    pub mac: [u8; 6],
    /// The address.
    pub address: Ipv4Addr,
    /// The subnet's mask.
    pub mask: Ipv4Addr,
    /// The router, which is also the server's name for itself.
    pub gateway: Ipv4Addr,
    /// Name without domain.
    pub hostname: String,
    /// What the VPC's DHCP option set says.
    pub options: DhcpSpec,
    /// Largest packet, bytes.
    pub mtu: u16,
}

impl Lease {
    /// The lease of an interface; none when the document lacks its address, VPC or subnet.
    pub fn of(spec: &NodeSpec, eni: &EniSpec, mtu: u16) -> Option<Lease> {
        let vpc = spec.vpcs.get(&eni.vpc_id)?;
        let subnet = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id)?;
        let hostname = eni.private_dns_name.split('.').next().unwrap_or_default();
        Some(Lease {
            mac: eni.mac,
            address: *eni.private_ips.first()?,
            mask: subnet.cidr.netmask(),
            gateway: subnet.gateway,
            hostname: hostname.to_owned(),
            options: vpc.dhcp.clone(),
            mtu,
        })
    }
}

/// The reply to a packet and where it goes; none when the packet isn't for us or needs no reply.
pub fn reply(packet: &[u8], lease: &Lease) -> Option<(Vec<u8>, SocketAddrV4)> {
    let message = Message::parse(packet)?;
    if message.mac != lease.mac {
        return None;
    }
    let kind = match message.kind {
        Kind::Discover => Kind::Offer,
        Kind::Inform => Kind::Ack,
        Kind::Request => {
            // The client chose another server's offer (there is none, but it may be one of another network).
            if message.server.is_some_and(|server| server != lease.gateway) {
                return None;
            }
            let wanted = message.requested.unwrap_or(message.client);
            if wanted == lease.address { Kind::Ack } else { Kind::Nak }
        }
        Kind::Release | Kind::Decline | Kind::Offer | Kind::Ack | Kind::Nak => return None,
    };
    // A client that has its address and uses it is answered there; any other may not be able to receive a packet to
    // its address yet, and nobody else hears what is sent to everybody on this link.
    let has_address = kind == Kind::Ack && message.client == lease.address;
    let to = if has_address { message.client } else { Ipv4Addr::BROADCAST };
    Some((encode(kind, &message, lease), SocketAddrV4::new(to, CLIENT_PORT)))
}

fn encode(kind: Kind, message: &Message, lease: &Lease) -> Vec<u8> {
    let leased = matches!((kind, message.kind), (Kind::Offer, _) | (Kind::Ack, Kind::Request));
    let mut out = vec![0; FIXED_BYTES];
    out[..3].copy_from_slice(&[2, 1, 6]);
    out[4..8].copy_from_slice(&message.xid);
    out[10..12].copy_from_slice(&message.flags);
    if kind == Kind::Ack {
        out[12..16].copy_from_slice(&message.client.octets());
    }
    if leased {
        out[16..20].copy_from_slice(&lease.address.octets());
    }
    out[28..34].copy_from_slice(&message.mac);
    out[236..240].copy_from_slice(&COOKIE);
    let mut option = |code: u8, value: &[u8]| {
        // Names are at most 253 bytes; anything longer could not be written and is left out.
        if let Ok(length) = u8::try_from(value.len())
            && length > 0
        {
            out.extend([code, length]);
            out.extend(value);
        }
    };
    option(53, &[kind.code()]);
    option(54, &lease.gateway.octets());
    if leased {
        option(51, &LEASE_SECONDS.to_be_bytes());
        option(58, &(LEASE_SECONDS / 2).to_be_bytes());
        option(59, &(LEASE_SECONDS / 8 * 7).to_be_bytes());
    }
    if kind != Kind::Nak {
        option(1, &lease.mask.octets());
        option(3, &lease.gateway.octets());
        let set = &lease.options;
        option(6, &octets(&set.domain_name_servers));
        option(12, lease.hostname.as_bytes());
        option(15, set.domain_name.as_deref().unwrap_or_default().as_bytes());
        option(26, &lease.mtu.to_be_bytes());
        option(42, &octets(&set.ntp_servers));
        option(44, &octets(&set.netbios_name_servers));
        option(46, set.netbios_node_type.as_slice());
    }
    out.push(255);
    out.resize(out.len().max(MIN_REPLY_BYTES), 0);
    out
}

fn octets(addresses: &[Ipv4Addr]) -> Vec<u8> {
    addresses.iter().flat_map(Ipv4Addr::octets).collect()
}

/// Serves an interface until it is cancelled; the second socket has the gateway's address and sends.
pub async fn serve(directory: Arc<ArcSwap<Directory>>, eni: EniId, mtu: u16, sockets: [UdpSocket; 2]) {
    let [everybody, gateway] = sockets;
    let (mut first, mut second) = (vec![0; MAX_REQUEST_BYTES], vec![0; MAX_REQUEST_BYTES]);
    loop {
        let received = tokio::select! {
            received = everybody.recv(&mut first) => received.map(|length| &first[..length]),
            received = gateway.recv(&mut second) => received.map(|length| &second[..length]),
        };
        let packet = match received {
            Ok(packet) => packet,
            Err(error) => {
                warn!(%eni, %error, "dhcp: receive");
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                continue;
            }
        };
        let answer = {
            let directory = directory.load();
            let spec = directory.spec.enis.get(&eni).and_then(|eni| Lease::of(&directory.spec, eni, mtu));
            spec.and_then(|lease| reply(packet, &lease))
        };
        let Some((bytes, to)) = answer else { continue };
        if let Err(error) = gateway.send_to(&bytes, to).await {
            debug!(%eni, %to, %error, "dhcp: send");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::services::fixture;

    fn lease() -> Lease {
        let spec = fixture::spec();
        Lease::of(&spec, &fixture::eni(&spec), 1500).unwrap()
    }

    fn request(kind: u8, client: [u8; 4], options: &[(u8, &[u8])]) -> Vec<u8> {
        let mut out = vec![0; FIXED_BYTES];
        out[..8].copy_from_slice(&[1, 1, 6, 0, 9, 8, 7, 6]);
        out[12..16].copy_from_slice(&client);
        out[28..34].copy_from_slice(&lease().mac);
        out[236..240].copy_from_slice(&COOKIE);
        out.extend([53, 1, kind, 0, 0]);
        for (code, value) in options {
            out.extend([*code, u8::try_from(value.len()).unwrap()]);
            out.extend(*value);
        }
        out.push(255);
        out
    }

    /// The options by number, the packet, and where it goes.
    type Answered = (BTreeMap<u8, Vec<u8>>, Vec<u8>, SocketAddrV4);

    fn answer(packet: &[u8]) -> Option<Answered> {
        let (bytes, to) = reply(packet, &lease())?;
        let mut options = BTreeMap::new();
        let mut rest = &bytes[FIXED_BYTES..];
        while rest[0] != 255 {
            let length = usize::from(rest[1]);
            assert!(options.insert(rest[0], rest[2..2 + length].to_vec()).is_none());
            rest = &rest[2 + length..];
        }
        assert!(bytes.len() >= MIN_REPLY_BYTES);
        Some((options, bytes, to))
    }

    #[test]
    fn discover_is_offered_the_interface_s_own_address() {
        let (options, bytes, to) = answer(&request(1, [0; 4], &[(55, &[1, 3, 6])])).unwrap();
        assert_eq!(to, SocketAddrV4::new(Ipv4Addr::BROADCAST, 68));
        assert_eq!(bytes[..8], [2, 1, 6, 0, 9, 8, 7, 6]);
        assert_eq!(bytes[16..20], [172, 31, 0, 4]);
        let expected: BTreeMap<u8, Vec<u8>> = [
            (1, vec![255, 255, 240, 0]),
            (3, vec![172, 31, 0, 1]),
            (6, vec![172, 31, 0, 2]),
            (12, b"ip-172-31-0-4".to_vec()),
            (15, b"eu-central-1.compute.internal".to_vec()),
            (26, vec![5, 220]),
            (51, vec![0, 0, 14, 16]),
            (53, vec![2]),
            (54, vec![172, 31, 0, 1]),
            (58, vec![0, 0, 7, 8]),
            (59, vec![0, 0, 12, 78]),
        ]
        .into();
        assert_eq!(options, expected);
    }

    #[test]
    fn the_vpc_s_option_set_is_told() {
        let servers = |text: &str| text.split(' ').map(|ip| ip.parse().unwrap()).collect();
        let mut own = lease();
        own.options = DhcpSpec {
            domain_name: Some("example.net".into()),
            domain_name_servers: servers("10.1.1.1 10.1.1.2"),
            ntp_servers: servers("169.254.169.123"),
            netbios_name_servers: servers("10.1.1.3"),
            netbios_node_type: Some(2),
        };
        let (bytes, _) = reply(&request(1, [0; 4], &[]), &own).unwrap();
        for option in [
            &[6, 8, 10, 1, 1, 1, 10, 1, 1, 2][..],
            b"\x0f\x0bexample.net",
            &[42, 4, 169, 254, 169, 123],
            &[44, 4, 10, 1, 1, 3],
            &[46, 1, 2],
        ] {
            assert!(bytes.windows(option.len()).any(|window| window == option), "{option:?}");
        }
        own.options = DhcpSpec::default();
        let (bytes, _) = reply(&request(1, [0; 4], &[]), &own).unwrap();
        assert!(!bytes.windows(2).any(|window| window == [6, 8] || window == [15, 11]), "nothing is made up");
    }

    #[test]
    fn requests_are_acknowledged_for_the_own_address_only() {
        let own = &[172, 31, 0, 4][..];
        let kind_of = |packet: &[u8]| answer(packet).map(|(options, _, to)| (options[&53][0], *to.ip()));
        let everybody = Ipv4Addr::BROADCAST;
        assert_eq!(kind_of(&request(3, [0; 4], &[(50, own), (54, &[172, 31, 0, 1])])), Some((5, everybody)));
        assert_eq!(kind_of(&request(3, [0; 4], &[(50, own)])), Some((5, everybody)));
        assert_eq!(kind_of(&request(3, [172, 31, 0, 4], &[])), Some((5, Ipv4Addr::new(172, 31, 0, 4))));
        assert_eq!(kind_of(&request(3, [0; 4], &[(50, &[172, 31, 0, 5])])), Some((6, everybody)));
        assert_eq!(kind_of(&request(3, [10, 0, 0, 1], &[])), Some((6, everybody)));
        assert_eq!(kind_of(&request(3, [0; 4], &[(50, own), (54, &[10, 0, 0, 1])])), None);
    }

    #[test]
    fn inform_gets_options_without_a_lease_and_release_gets_nothing() {
        let (options, bytes, to) = answer(&request(8, [172, 31, 0, 4], &[])).unwrap();
        assert_eq!(
            (options[&53][0], bytes[16..20].to_vec(), *to.ip()),
            (5, vec![0; 4], Ipv4Addr::new(172, 31, 0, 4))
        );
        assert!(!options.contains_key(&51));
        for kind in [2, 4, 5, 6, 7, 9] {
            assert_eq!(answer(&request(kind, [172, 31, 0, 4], &[])), None);
        }
    }

    #[test]
    fn other_hardware_and_relayed_requests_are_not_answered() {
        let mut foreign = request(1, [0; 4], &[]);
        foreign[33] ^= 1;
        assert_eq!(answer(&foreign), None);
        let mut relayed = request(1, [0; 4], &[]);
        relayed[24] = 10;
        assert_eq!(answer(&relayed), None);
    }

    proptest! {
        #[test]
        fn no_packet_makes_it_panic(packet in proptest::collection::vec(any::<u8>(), 0..400), valid in any::<bool>()) {
            let mut bytes = request(1, [0; 4], &[]);
            if valid {
                bytes.truncate(FIXED_BYTES);
                bytes.extend(&packet);
            } else {
                bytes = packet;
            }
            let _ = reply(&bytes, &lease());
        }
    }
}
