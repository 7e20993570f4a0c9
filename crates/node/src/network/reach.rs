//! Whether guests are there: the router asks for them by ARP, which every guest with a working network answers, whatever
//! its security groups say.
//!
//! One socket a VPC serves all of its interfaces, for the time of one round.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cumulet_linux::arp::{Answer, ArpSocket, Question};
use cumulet_linux::netlink::Handle;
use cumulet_model::{EniId, VpcId};
use cumulet_node_api::{EniSpec, NodeSpec};
use socket2::{Domain, Protocol, Socket, Type};

use super::eni::subnet_of;
use super::{Network, NetworkError, ROUTER_MAC, names};

/// How long a guest has to answer.
const LIMIT: Duration = Duration::from_secs(1);

/// A VPC's questions of one round.
struct Round {
    socket: ArpSocket,
    waiting: BTreeMap<Answer, EniId>,
    answered: BTreeSet<EniId>,
}

impl Round {
    fn take_answers(&mut self) {
        for answer in self.socket.answers() {
            self.answered.extend(self.waiting.remove(&answer));
        }
    }
}

impl Network {
    /// Asks for the primary private addresses of interfaces, all at once, and waits for the answers. Whom the node was
    /// not able to ask is not in the answer.
    pub fn ask(&self, spec: &NodeSpec, enis: &[Arc<EniSpec>]) -> BTreeMap<EniId, bool> {
        let mut by_vpc: BTreeMap<&VpcId, Vec<&EniSpec>> = BTreeMap::new();
        for eni in enis {
            by_vpc.entry(&eni.vpc_id).or_default().push(eni);
        }
        let (mut rounds, mut answers) = (Vec::new(), BTreeMap::new());
        for (vpc, enis) in by_vpc {
            match self.ask_in(spec, vpc, &enis) {
                Ok(round) => {
                    answers.extend(enis.iter().map(|eni| (eni.id.clone(), false)));
                    rounds.push(round);
                }
                Err(error) => tracing::warn!(%vpc, %error, "guests can't be asked whether they are there"),
            }
        }
        let end = Instant::now() + LIMIT;
        loop {
            rounds.iter_mut().for_each(Round::take_answers);
            let waiting = rounds.iter().filter(|round| !round.waiting.is_empty());
            let sockets: Vec<&ArpSocket> = waiting.map(|round| &round.socket).collect();
            let left = end.saturating_duration_since(Instant::now());
            if sockets.is_empty() || left.is_zero() {
                break;
            }
            ArpSocket::wait_any(&sockets, left);
        }
        answers.extend(rounds.into_iter().flat_map(|round| round.answered).map(|id| (id, true)));
        answers
    }

    /// A socket that reaches an interface's SSH port from its subnet's router, not connected yet, and where to.
    pub fn knock_socket(
        &self,
        spec: &NodeSpec,
        eni: &EniSpec,
    ) -> Result<Option<(Socket, SocketAddr)>, NetworkError> {
        let ns = self.vpc_netns(&eni.vpc_id).ok_or_else(|| NetworkError::UnknownVpc(eni.vpc_id.clone()))?;
        let Some(to) = eni.private_ips.first() else { return Ok(None) };
        let router = SocketAddr::from((subnet_of(spec, eni)?.gateway, 0));
        let opened = ns.run(|| {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
            socket.set_nonblocking(true)?;
            socket.bind(&router.into())?;
            Ok::<_, std::io::Error>(socket)
        })?;
        let opened = opened.map_err(|source| cumulet_linux::Error::os("open socket", &eni.id, source))?;
        Ok(Some((opened, SocketAddr::from((*to, 22)))))
    }

    fn ask_in(&self, spec: &NodeSpec, vpc: &VpcId, enis: &[&EniSpec]) -> Result<Round, NetworkError> {
        let ns = self.vpc_netns(vpc).ok_or_else(|| NetworkError::UnknownVpc(vpc.clone()))?;
        let links = Handle::in_ns(&ns)?;
        let mut round =
            Round { socket: ArpSocket::open(&ns)?, waiting: BTreeMap::new(), answered: BTreeSet::new() };
        for eni in enis {
            let (Some(wanted), Some(link)) =
                (eni.private_ips.first().copied(), links.link_get(&names::eni_device(&eni.id))?)
            else {
                continue;
            };
            let router = (ROUTER_MAC, subnet_of(spec, eni)?.gateway);
            let question = Question { ifindex: link.index, from: router, wanted };
            round.waiting.insert(Answer { ifindex: link.index, ip: wanted }, eni.id.clone());
            // Where not even a question gets out there is nobody who could answer it.
            if let Err(error) = round.socket.ask(&question) {
                tracing::debug!(eni = %eni.id, %error, "unanswered");
            }
            // The socket holds some hundred answers only.
            round.take_answers();
        }
        Ok(round)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::testbed::{Bed, PATIENCE, egress_all, eni, group, id, vpc};

    #[test]
    fn a_guest_answers_until_its_link_is_down() {
        let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
        vpc(&mut spec, 1);
        vpc(&mut spec, 2);
        // No rule lets anything in.
        group(&mut spec, 1, 1, vec![egress_all()]);
        group(&mut spec, 2, 2, vec![egress_all()]);
        for (vpc, number, groups) in [(1, 1, [1]), (1, 2, [1]), (1, 3, [1]), (2, 17, [2])] {
            eni(&mut spec, vpc, 1, number, None, &groups);
        }
        let network = bed.network();
        assert!(network.apply(&spec).is_empty());
        let guests = [1, 2, 17].map(|n| bed.guest(&network, &spec, n));
        let enis: Vec<Arc<EniSpec>> = spec.enis.values().cloned().collect();
        let asked = || [1, 2, 3, 17].map(|n| network.ask(&spec, &enis).get(&id::<EniId>(n)).copied());
        let end = Instant::now() + PATIENCE;
        // Links that have just been made may take a moment. Number 3 is plugged nowhere.
        while asked() != [Some(true), Some(true), Some(false), Some(true)] {
            assert!(Instant::now() < end, "{:?}", asked());
        }
        let before = Handle::in_ns(&guests[0]).unwrap().neigh_list(cumulet_linux::netlink::Family::V4, None);
        let router = before.unwrap().into_iter().find(|n| n.ip == std::net::IpAddr::from([10, 0, 1, 1]));
        assert_eq!(router.and_then(|n| n.mac), Some(ROUTER_MAC), "who asks is the router");
        let inside = Handle::in_ns(&guests[1]).unwrap();
        inside.set_down("eth0").unwrap();
        assert_eq!(asked(), [Some(true), Some(false), Some(false), Some(true)]);
        inside.set_up("eth0").unwrap();
        while asked()[1] != Some(true) {
            assert!(Instant::now() < end + PATIENCE, "it never came back");
        }
        // Whom nobody can ask is no failure of the guest's.
        let mut elsewhere = (*enis[0]).clone();
        elsewhere.vpc_id = id(9);
        assert!(network.ask(&spec, &[Arc::new(elsewhere)]).is_empty());
    }
}
