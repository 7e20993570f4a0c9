//! Real packets and what is written of them.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cumulet_model::network::{FlowLogResource, Protocol};
use cumulet_node_api::{FlowLogSpec, NatGatewaySpec};

use super::*;
use crate::network::testbed::*;

fn log(spec: &mut NodeSpec, number: u64, interval: u32, format: &str, enis: &[u64]) {
    let log = cumulet_model::network::FlowLog {
        v: 0,
        world: crate::fixtures::world(),
        id: id(number),
        resource: FlowLogResource::Vpc(vpc_id(1)),
        traffic: FlowLogTraffic::All,
        destination_type: "s3".into(),
        destination: None,
        log_group: None,
        permission_arn: None,
        format: format.into(),
        interval,
        create_time: Time::UNIX_EPOCH,
        tags: Default::default(),
    };
    let log = FlowLogSpec { log, enis: enis.iter().map(|n| id(*n)).collect() };
    spec.flow_logs.insert(log.log.id.clone(), Arc::new(log));
}

/// All lines of all files of a flow log, without headers.
fn lines(root: &Path, number: u64) -> Vec<String> {
    fn walk(folder: &Path, wanted: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, wanted, found);
            } else if path.to_str().unwrap().contains(wanted) {
                found.extend(fs::read_to_string(path).unwrap().lines().skip(1).map(str::to_owned));
            }
        }
    }
    let mut found = Vec::new();
    walk(&files::root(root), id::<FlowLogId>(number).as_str(), &mut found);
    found
}

const FORMAT: &str = "${interface-id} ${srcaddr} ${dstaddr} ${dstport} ${protocol} ${flow-direction} ${action} ${log-status} ${packets}";

/// Whether a line says this, packets apart.
fn says(lines: &[String], eni: u64, text: &str) -> Option<u64> {
    let wanted = format!("{} {text} ", id::<EniId>(eni));
    let found = lines.iter().find_map(|line| line.strip_prefix(&wanted));
    found.and_then(|packets| packets.parse().ok())
}

struct Logged {
    logs: FlowLogs,
    runtime: tokio::runtime::Runtime,
    dir: tempfile::TempDir,
}

impl Logged {
    fn new(bed: &Bed) -> Logged {
        let dir = tempfile::tempdir().unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let config = NodeConfig { data_dir: dir.path().to_owned(), ..bed.config.clone() };
        Logged { logs: FlowLogs::stopped(&config, runtime.handle().clone()), runtime, dir }
    }

    #[track_caller]
    fn apply(&self, network: &Network, spec: &NodeSpec) {
        let failed = network.apply(spec);
        assert!(failed.is_empty(), "{failed:?}");
        let failed = self.logs.apply(spec, network);
        assert!(failed.is_empty(), "{failed:?}");
    }

    /// Collects until a line is there: refused packets are told of some time after they were.
    #[track_caller]
    fn wait(&self, number: u64, window: &mut u64, eni: u64, text: &str) -> (u64, Vec<String>) {
        let end = Instant::now() + Duration::from_secs(5);
        loop {
            *window += 60;
            self.logs.collect(*window);
            let lines = lines(self.dir.path(), number);
            if let Some(packets) = says(&lines, eni, text) {
                return (packets, lines);
            }
            assert!(Instant::now() < end, "{text}: {lines:#?}");
            std::thread::yield_now();
        }
    }
}

#[test]
fn flows_are_recorded_at_both_ends_accepted_and_refused() {
    let mut bed = Bed::new();
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    group(&mut spec, 1, 1, vec![ingress(tcp(80), "0.0.0.0/0"), egress_all()]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[1]);
    eni(&mut spec, 1, 2, 2, None, &[1]);
    eni(&mut spec, 1, 1, 3, None, &[1]);
    let network = bed.network();
    let logged = Logged::new(&bed);
    log(&mut spec, 1, 60, FORMAT, &[1, 2]);
    log(&mut spec, 2, 600, FORMAT, &[1]);
    log(&mut spec, 3, 60, &FORMAT.replace("log-status", "tcp-flags"), &[1]);
    logged.apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let mut window = now() / 600 * 600;
    logged.logs.collect(window);
    listen(&b, 80);
    // Short, so that only its end tells of it; with the outside; and from one without a flow log.
    connects(&a, ip("10.0.2.6"), 80).write_all(b"hello").unwrap();
    listen(&a, 80);
    drop(connects(&bed.outer, ip("198.18.7.2"), 80));
    refused(&a, ip("10.0.2.6"), 81);
    refused(&c, ip("10.0.1.5"), 82);
    let (packets, found) = logged.wait(1, &mut window, 2, "10.0.1.5 10.0.2.6 81 6 ingress REJECT OK");
    assert!(packets >= 1);
    for (eni, text) in [
        (1, "10.0.1.5 10.0.2.6 80 6 egress ACCEPT OK"),
        (2, "10.0.1.5 10.0.2.6 80 6 ingress ACCEPT OK"),
        (1, "198.18.7.1 10.0.1.5 80 6 ingress ACCEPT OK"),
        (1, "10.0.1.5 10.0.2.6 81 6 egress ACCEPT OK"),
        (1, "10.0.1.7 10.0.1.5 82 6 ingress REJECT OK"),
    ] {
        assert!(says(&found, eni, text).is_some_and(|packets| packets >= 1), "{text}: {found:#?}");
    }
    // Begun and ended in the window, and a first packet that was refused.
    let flags = lines(logged.dir.path(), 3);
    assert!(says(&flags, 1, "198.18.7.1 10.0.1.5 80 6 ingress ACCEPT 3").is_some(), "{flags:#?}");
    assert!(says(&flags, 1, "10.0.1.7 10.0.1.5 82 6 ingress REJECT 2").is_some(), "{flags:#?}");
    let answers = |from: &str, to: &str, direction: &str| {
        found.iter().any(|l| {
            l.contains(&format!(" {from} {to} ")) && l.contains(&format!(" 6 {direction} ACCEPT OK "))
        })
    };
    assert!(answers("10.0.2.6", "10.0.1.5", "egress") && answers("10.0.2.6", "10.0.1.5", "ingress"));
    assert!(answers("10.0.1.5", "198.18.7.1", "egress"));
    assert!(found.iter().all(|line| !line.contains(id::<EniId>(3).as_str())), "{found:#?}");
    // A network ACL that refuses answers: what was counted as accepted isn't.
    acl(
        &mut spec,
        1,
        1,
        vec![
            entry(100, true, true, Protocol::All, "0.0.0.0/0"),
            entry(100, false, false, Protocol::Icmp { kind: None, code: None }, "10.0.2.0/24"),
            entry(200, false, true, Protocol::All, "0.0.0.0/0"),
        ],
    );
    group(&mut spec, 1, 1, vec![ingress(Protocol::All, "0.0.0.0/0"), egress_all()]);
    logged.apply(&network, &spec);
    no_ping(&a, ip("10.0.2.6"));
    let (packets, found) = logged.wait(1, &mut window, 1, "10.0.2.6 10.0.1.5 0 1 ingress REJECT OK");
    assert_eq!(packets, 1);
    assert_eq!(says(&found, 1, "10.0.2.6 10.0.1.5 0 1 ingress ACCEPT OK"), None, "{found:#?}");
    assert_eq!(says(&found, 2, "10.0.2.6 10.0.1.5 0 1 egress ACCEPT OK"), Some(1), "{found:#?}");
    // Quiet windows say so; the other log has all of ten minutes at once.
    window += 60;
    logged.logs.collect(window);
    window += 60;
    logged.logs.collect(window);
    let quiet = format!("{} - - - - - - NODATA -", id::<EniId>(2));
    assert!(lines(logged.dir.path(), 1).contains(&quiet), "{:#?}", lines(logged.dir.path(), 1));
    logged.logs.collect(window.next_multiple_of(600));
    let long = lines(logged.dir.path(), 2);
    assert!(says(&long, 1, "10.0.1.5 10.0.2.6 80 6 egress ACCEPT OK").is_some(), "{long:#?}");
    // An interface that goes has its last window.
    drop(connects(&a, ip("10.0.2.6"), 80));
    let without_b = without(&spec, 2);
    logged.apply(&network, &without_b);
    let before = lines(logged.dir.path(), 1).len();
    for _ in 0..2 {
        window = window.next_multiple_of(600) + 60;
        logged.logs.collect(window);
    }
    let found = lines(logged.dir.path(), 1);
    let of_b = |line: &&String| line.starts_with(id::<EniId>(2).as_str());
    assert_eq!(
        found[..].iter().filter(of_b).filter(|l| l.contains(" 80 6 ingress ACCEPT ")).count(),
        2,
        "{before} {found:#?}"
    );
    // Without a flow log nothing is watched.
    spec.flow_logs.clear();
    logged.apply(&network, &spec);
    assert!(logged.logs.inner.state().watches.is_empty());
    let table = cumulet_linux::nft::list_ruleset(Some(&network.vpc_netns(&vpc_id(1)).unwrap())).unwrap();
    let set = table.split("set logged {").nth(1).unwrap().split('}').next().unwrap();
    assert!(!set.contains("elements"), "{set}");
    drop(logged.runtime);
}

#[test]
fn a_nat_gateway_records_what_it_translates() {
    let mut bed = Bed::new();
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    group(&mut spec, 1, 1, vec![ingress(Protocol::All, "0.0.0.0/0"), egress_all()]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[]);
    edit_eni(&mut spec, 1, |eni| eni.holder = EniHolder::NatGateway(id(1)));
    eni(&mut spec, 1, 2, 2, None, &[1]);
    let nat =
        NatGatewaySpec { id: id(1), vpc_id: vpc_id(1), eni_id: id(1), private_ips: vec![ip("10.0.1.5")] };
    spec.nat_gateways.insert(id(1), Arc::new(nat));
    edit_vpc(&mut spec, 1, |vpc| {
        routes_of(vpc, 2, &[("0.0.0.0/0", cumulet_node_api::RouteTargetSpec::Interface(id(1)))]);
    });
    let network = bed.network();
    let logged = Logged::new(&bed);
    log(&mut spec, 1, 60, &format!("{FORMAT} ${{pkt-srcaddr}} ${{pkt-dstaddr}}"), &[1]);
    logged.apply(&network, &spec);
    let guest = bed.guest(&network, &spec, 2);
    listen(&bed.outer, 8080);
    drop(connects(&guest, ip("198.18.7.1"), 8080));
    let window = now() / 60 * 60 + 60;
    logged.logs.collect(window);
    let found = lines(logged.dir.path(), 1);
    for wanted in [
        ["10.0.2.6 10.0.1.5 8080 6 ingress ACCEPT OK ", " 10.0.2.6 198.18.7.1"],
        ["10.0.1.5 198.18.7.1 8080 6 egress ACCEPT OK ", " 10.0.1.5 198.18.7.1"],
        ["198.18.7.1 10.0.1.5 ", " 198.18.7.1 10.0.1.5"],
        ["10.0.1.5 10.0.2.6 ", " 198.18.7.1 10.0.2.6"],
    ] {
        let start = format!("{} {}", id::<EniId>(1), wanted[0]);
        assert!(
            found.iter().any(|l| l.starts_with(&start) && l.ends_with(wanted[1])),
            "{wanted:?}: {found:#?}"
        );
    }
}
