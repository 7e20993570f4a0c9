//! DHCP for IPv4 (RFC 2131, 2132), the client's part: messages and the state machine, without sockets or clock.
//!
//! ```text
//! Discovering ── offer ──▶ Requesting ── ack ──▶ Bound ── T1 ──▶ Renewing ── ack ──▶ Bound
//!      ▲                       │ nak                                │ nak, or the lease's end
//!      └───────────────────────┴────────────────────────────────────┘
//! Informing ── ack ──▶ Informing     where the address is given otherwise, and only the options are asked for
//! ```

use std::net::Ipv4Addr;
use std::time::Duration;

const MAGIC: [u8; 4] = [99, 130, 83, 99];
const OPTIONS_START: usize = 240;
/// Many servers and relays drop messages that are shorter than BOOTP's.
const MINIMUM_LENGTH: usize = 300;

const DISCOVER: u8 = 1;
const OFFER: u8 = 2;
const REQUEST: u8 = 3;
const ACK: u8 = 5;
const NAK: u8 = 6;
const INFORM: u8 = 8;

/// What a server gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    pub address: Ipv4Addr,
    pub prefix_length: u8,
    pub router: Option<Ipv4Addr>,
    pub dns: Vec<Ipv4Addr>,
    pub domain: Option<String>,
    pub hostname: Option<String>,
    pub mtu: Option<u16>,
    pub server: Ipv4Addr,
    pub renew_after: Duration,
    pub expires_after: Duration,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Discovering,
    Requesting(Lease),
    Bound(Lease),
    Renewing(Lease),
    Informing(Ipv4Addr),
}

/// What a message from a server led to.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Not for this exchange: go on waiting.
    Ignored,
    /// Send [`Client::message`] at once.
    Send,
    /// A lease is held.
    Bound(Lease),
}

/// One interface's client.
pub struct Client {
    mac: [u8; 6],
    xid: u32,
    state: State,
}

impl Client {
    /// A client without a lease; `xid` is random and tells this exchange from others.
    pub fn new(mac: [u8; 6], xid: u32) -> Self {
        Client { mac, xid, state: State::Discovering }
    }

    /// A client that has an address by other means and asks for what else there is to know.
    pub fn informing(mac: [u8; 6], xid: u32, address: Ipv4Addr) -> Self {
        Client { mac, xid, state: State::Informing(address) }
    }

    /// T1 has passed: ask the server to prolong the lease, or what is new.
    pub fn renew(&mut self, xid: u32) {
        if let State::Bound(lease) = &self.state {
            self.state = State::Renewing(lease.clone());
        }
        self.xid = xid;
    }

    /// The lease has ended, or its server is gone: begin anew.
    pub fn restart(&mut self, xid: u32) {
        if !matches!(self.state, State::Informing(_)) {
            self.state = State::Discovering;
        }
        self.xid = xid;
    }

    /// The message to send now, and again until a reply comes.
    pub fn message(&self) -> Vec<u8> {
        let mut message = vec![0; OPTIONS_START];
        message[..4].copy_from_slice(&[1, 1, 6, 0]); // request, Ethernet, six bytes of address
        message[4..8].copy_from_slice(&self.xid.to_be_bytes());
        message[28..34].copy_from_slice(&self.mac);
        message[236..240].copy_from_slice(&MAGIC);
        let mut option = |code: u8, value: &[u8]| {
            message.extend([code, u8::try_from(value.len()).expect("options here are short")]);
            message.extend(value);
        };
        match &self.state {
            State::Discovering => option(53, &[DISCOVER]),
            State::Requesting(offer) => {
                option(53, &[REQUEST]);
                option(50, &offer.address.octets());
                option(54, &offer.server.octets());
            }
            State::Bound(_) | State::Renewing(_) => option(53, &[REQUEST]),
            State::Informing(_) => option(53, &[INFORM]),
        }
        option(55, &[1, 3, 6, 12, 15, 26, 51, 54, 58]);
        match &self.state {
            // Without an address the reply can only reach us as a broadcast.
            State::Discovering | State::Requesting(_) => message[10] = 0x80,
            State::Bound(lease) | State::Renewing(lease) => {
                message[12..16].copy_from_slice(&lease.address.octets())
            }
            State::Informing(address) => message[12..16].copy_from_slice(&address.octets()),
        }
        message.push(255);
        if message.len() < MINIMUM_LENGTH {
            message.resize(MINIMUM_LENGTH, 0);
        }
        message
    }

    /// Takes a message from the network.
    pub fn receive(&mut self, message: &[u8]) -> Step {
        let Some((kind, lease)) = parse(message, self.mac, self.xid) else { return Step::Ignored };
        match (&self.state, kind) {
            (State::Discovering, OFFER) => {
                self.state = State::Requesting(lease);
                Step::Send
            }
            (State::Requesting(_) | State::Renewing(_), ACK) => {
                self.state = State::Bound(lease.clone());
                Step::Bound(lease)
            }
            (State::Requesting(_) | State::Renewing(_), NAK) => {
                self.state = State::Discovering;
                Step::Send
            }
            // What it has of an address and a router is for others.
            (State::Informing(address), ACK) => Step::Bound(Lease { address: *address, ..lease }),
            _ => Step::Ignored,
        }
    }
}

/// The kind and content of a reply to this client, or nothing where it is malformed or another's.
fn parse(message: &[u8], mac: [u8; 6], xid: u32) -> Option<(u8, Lease)> {
    if message.len() < OPTIONS_START
        || message[0] != 2
        || message[4..8] != xid.to_be_bytes()
        || message[28..34] != mac
        || message[236..240] != MAGIC
    {
        return None;
    }
    let mut kind = None;
    let mut lifetime_s: u32 = 3600;
    let mut renew_s = None;
    let mut lease = Lease {
        address: address(&message[16..20])?,
        prefix_length: 32,
        router: None,
        dns: Vec::new(),
        domain: None,
        hostname: None,
        mtu: None,
        server: address(&message[20..24])?,
        renew_after: Duration::ZERO,
        expires_after: Duration::ZERO,
    };
    let mut rest = &message[OPTIONS_START..];
    while let Some((&code, tail)) = rest.split_first() {
        match code {
            0 => {
                rest = tail;
                continue;
            }
            255 => break,
            _ => {}
        }
        let (&length, tail) = tail.split_first()?;
        let value = tail.get(..usize::from(length))?;
        rest = &tail[usize::from(length)..];
        match code {
            1 => lease.prefix_length = prefix_length(address(value)?)?,
            3 => lease.router = address(value),
            6 => lease.dns = value.chunks_exact(4).filter_map(address).collect(),
            12 => lease.hostname = host_name(value),
            15 => lease.domain = host_name(value),
            26 => lease.mtu = value.try_into().ok().map(u16::from_be_bytes).filter(|mtu| *mtu >= 576),
            51 => lifetime_s = u32::from_be_bytes(value.try_into().ok()?),
            53 => kind = value.first().copied(),
            54 => lease.server = address(value)?,
            58 => renew_s = value.try_into().ok().map(u32::from_be_bytes),
            _ => {}
        }
    }
    // A lease of seconds would make a busy loop of renewing.
    let lifetime_s = lifetime_s.max(20);
    let renew_s = renew_s.unwrap_or(lifetime_s / 2).clamp(10, lifetime_s);
    lease.expires_after = Duration::from_secs(lifetime_s.into());
    lease.renew_after = Duration::from_secs(renew_s.into());
    Some((kind?, lease))
}

fn address(bytes: &[u8]) -> Option<Ipv4Addr> {
    let octets: [u8; 4] = bytes.get(..4)?.try_into().ok()?;
    Some(Ipv4Addr::from(octets))
}

fn prefix_length(mask: Ipv4Addr) -> Option<u8> {
    let bits = u32::from(mask);
    let ones = bits.leading_ones();
    (bits.checked_shl(ones).unwrap_or(0) == 0).then(|| u8::try_from(ones).unwrap_or(32))
}

/// A name as it may stand in files and on the console: a server is not trusted with more.
fn host_name(value: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(value).ok()?.trim_end_matches('\0');
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    (plain && !text.is_empty() && text.len() <= 253).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAC: [u8; 6] = [2, 0, 0, 0, 0, 7];

    fn reply(kind: u8, xid: u32, extra: &[u8]) -> Vec<u8> {
        let mut message = vec![0; OPTIONS_START];
        message[0] = 2;
        message[4..8].copy_from_slice(&xid.to_be_bytes());
        message[16..20].copy_from_slice(&[10, 0, 1, 9]);
        message[28..34].copy_from_slice(&MAC);
        message[236..240].copy_from_slice(&MAGIC);
        message.extend([53, 1, kind, 54, 4, 10, 0, 1, 1, 1, 4, 255, 255, 240, 0, 3, 4, 10, 0, 1, 1]);
        message.extend(extra);
        message.push(255);
        message
    }

    #[test]
    fn a_lease_is_taken_and_renewed() {
        let mut client = Client::new(MAC, 5);
        let discover = client.message();
        assert_eq!(discover.len(), MINIMUM_LENGTH);
        assert_eq!(discover[10], 0x80);
        assert_eq!(discover[240..243], [53, 1, DISCOVER]);
        assert_eq!(client.receive(&reply(ACK, 5, &[])), Step::Ignored, "no request was made yet");
        assert_eq!(client.receive(&reply(OFFER, 6, &[])), Step::Ignored, "another's exchange");
        assert_eq!(client.receive(&reply(OFFER, 5, &[])), Step::Send);
        assert_eq!(client.message()[240..255], [53, 1, REQUEST, 50, 4, 10, 0, 1, 9, 54, 4, 10, 0, 1, 1]);
        let options =
            b"\x1a\x02\x05\xaa\x06\x08\x0a\x00\x00\x02\x08\x08\x08\x08\x0c\x05ip-10\x33\x04\x00\x00\x0e\x10";
        let Step::Bound(lease) = client.receive(&reply(ACK, 5, options)) else { panic!("no lease") };
        assert_eq!((lease.address, lease.prefix_length), (Ipv4Addr::new(10, 0, 1, 9), 20));
        assert_eq!(lease.router, Some(Ipv4Addr::new(10, 0, 1, 1)));
        assert_eq!(lease.dns, [Ipv4Addr::new(10, 0, 0, 2), Ipv4Addr::new(8, 8, 8, 8)]);
        assert_eq!((lease.mtu, lease.hostname.as_deref()), (Some(1450), Some("ip-10")));
        assert_eq!((lease.renew_after.as_secs(), lease.expires_after.as_secs()), (1800, 3600));
        client.renew(8);
        assert_eq!(client.message()[12..16], [10, 0, 1, 9], "a renewal names the address held");
        assert!(matches!(client.receive(&reply(ACK, 8, &[])), Step::Bound(_)));
    }

    #[test]
    fn who_has_an_address_asks_for_the_rest() {
        let address = Ipv4Addr::new(10, 0, 1, 9);
        let mut client = Client::informing(MAC, 5, address);
        for xid in [5, 6] {
            assert_eq!(client.message()[240..243], [53, 1, INFORM]);
            assert_eq!(client.message()[12..16], address.octets());
            assert_eq!(client.receive(&reply(OFFER, xid, &[])), Step::Ignored);
            assert_eq!(client.receive(&reply(NAK, xid, &[])), Step::Ignored);
            let Step::Bound(lease) =
                client.receive(&reply(ACK, xid, b"\x06\x04\x0a\x00\x00\x02\x0f\x04corp"))
            else {
                panic!("no options")
            };
            assert_eq!((lease.dns, lease.domain), (vec![Ipv4Addr::new(10, 0, 0, 2)], Some("corp".into())));
            client.renew(6);
        }
        client.restart(7);
        assert_eq!(client.message()[240..243], [53, 1, INFORM]);
    }

    #[test]
    fn a_refusal_begins_anew() {
        let mut client = Client::new(MAC, 5);
        client.receive(&reply(OFFER, 5, &[]));
        assert_eq!(client.receive(&reply(NAK, 5, &[])), Step::Send);
        assert_eq!(client.message()[240..243], [53, 1, DISCOVER]);
    }

    #[test]
    fn malformed_messages_are_ignored() {
        let good = reply(OFFER, 5, &[]);
        for length in 0..good.len() - 1 {
            Client::new(MAC, 5).receive(&good[..length]); // must not panic
        }
        for extra in [&[26, 200, 1][..], &[1, 4, 255, 0, 255, 0], &[1, 2, 255, 255]] {
            assert_eq!(Client::new(MAC, 5).receive(&reply(OFFER, 5, extra)), Step::Ignored);
        }
        assert_eq!(host_name(b"a;reboot"), None);
    }
}
