//! Endpoints and the resolver of the outside, with a network around them.

use std::io::{Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use cumulet_model::EniId;
use cumulet_model::network::Protocol;
use cumulet_node_api::{
    EndpointName, EndpointNameTarget, EndpointSpec, EniHolder, NodeSpec, RouteTargetSpec,
};
use simple_dns::rdata::RData;
use simple_dns::{Packet, RCODE, TYPE};

use super::Services;
use super::dns::message::tests::query;
use crate::config::NodeConfig;
use crate::network::testbed::*;

#[test]
fn instances_reach_the_api_by_endpoints_and_the_outside_asks_for_public_names() {
    let mut bed = Bed::new();
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    group(&mut spec, 1, 1, vec![ingress(Protocol::All, "0.0.0.0/0"), egress_all()]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[1]);
    eni(&mut spec, 1, 2, 2, None, &[1]);
    eni(&mut spec, 1, 1, 8, None, &[1]);
    edit_eni(&mut spec, 8, |eni| eni.holder = EniHolder::Endpoint(id(1)));
    let name = "ec2.eu-central-1.amazonaws.com";
    let endpoint = |number: u64, enis: Vec<EniId>, ranges: &[&str], names: &[&str]| {
        Arc::new(EndpointSpec {
            id: id(number),
            vpc_id: vpc_id(1),
            ranges: ranges.iter().map(|net| net.parse().unwrap()).collect(),
            names: names
                .iter()
                .map(|name| EndpointName {
                    name: (*name).to_owned(),
                    means: EndpointNameTarget::Interfaces(enis.clone()),
                })
                .collect(),
            enis,
        })
    };
    spec.endpoints.insert(id(1), endpoint(1, vec![id(8)], &[], &[name]));
    spec.endpoints.insert(id(2), endpoint(2, Vec::new(), &["203.0.113.64/28"], &[]));
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[("203.0.113.64/28", RouteTargetSpec::Endpoint(id(2)))]));

    // The API: answers each request with what it was asked, reversed.
    let api = TcpListener::bind("127.0.0.1:0").unwrap();
    let api_address = api.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in api.incoming().flatten() {
            let mut asked = [0; 5];
            stream.read_exact(&mut asked).unwrap();
            asked.reverse();
            stream.write_all(&asked).unwrap();
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let config =
        NodeConfig { data_dir: dir.path().to_owned(), api_address: Some(api_address), ..bed.config.clone() };
    let services = Services::new(&config, runtime.handle().clone()).unwrap();
    let network = bed.network();
    let apply = |spec: &NodeSpec| {
        let failed = network.apply(spec);
        assert!(failed.is_empty(), "{failed:?}");
        let failed = services.apply(spec, &network);
        assert!(failed.is_empty(), "{failed:?}");
    };
    apply(&spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let answers = |from, to: &str, port| {
        let mut stream = connects(from, ip(to), port);
        stream.write_all(b"hello").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert_eq!(answer, "olleh");
    };
    answers(&a, "10.0.1.12", 80);
    answers(&b, "10.0.1.12", api_address.port());
    answers(&b, "203.0.113.70", 80);
    // Only where a route leads to it.
    refused(&a, ip("203.0.113.70"), 80);

    let ask = |ns: &cumulet_linux::NetNs, server: &str, packet: &[u8]| {
        let socket = ns.run(|| UdpSocket::bind("0.0.0.0:0")).unwrap().unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        socket.send_to(packet, (server, 53)).unwrap();
        let mut buffer = vec![0; 1500];
        let length = socket.recv(&mut buffer).unwrap();
        buffer.truncate(length);
        buffer
    };
    let is_at = |reply: &[u8], address: &str| {
        let reply = Packet::parse(reply).unwrap();
        assert!(
            matches!(&reply.answers[0].rdata, RData::A(a) if a.address == u32::from(ip(address))),
            "{reply:?}"
        );
    };
    is_at(&ask(&a, "10.0.0.2", &query(name, TYPE::A)), "10.0.1.12");
    bed.outer.run(|| services.serve_outside(ip("198.18.7.1"))).unwrap().unwrap();
    // A second one is in the way of the first; nothing ends by that.
    assert!(bed.outer.run(|| services.serve_outside(ip("198.18.7.1"))).unwrap().is_err());
    let public = query("ec2-198-18-7-2.eu-central-1.compute.amazonaws.com", TYPE::A);
    is_at(&ask(&bed.outer, "198.18.7.1", &public), "198.18.7.2");
    is_at(&ask(&a, "10.0.0.2", &public), "10.0.1.5");
    let reply = ask(&bed.outer, "198.18.7.1", &query(name, TYPE::A));
    assert_eq!(Packet::parse(&reply).unwrap().rcode(), RCODE::Refused);

    // Endpoints that go are closed, and so are connections to them.
    let mut open = connects(&b, ip("10.0.1.12"), 80);
    spec.endpoints.clear();
    let failed = services.apply(&spec, &network);
    assert!(failed.is_empty(), "{failed:?}");
    open.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    assert!(matches!(open.read(&mut [0; 1]), Ok(0)) || open.write_all(b"x").is_err());
    services.close();
}

#[test]
fn metadata_is_told_by_ipv6_where_the_instance_asks_for_it() {
    let mut bed = Bed::new();
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    edit_vpc(&mut spec, 1, |vpc| dual(vpc, 1));
    group(&mut spec, 1, 1, vec![egress_all()]);
    for (number, last) in [(1, 5), (2, 6)] {
        eni(&mut spec, 1, 1, number, None, &[1]);
        edit_eni(&mut spec, number, |eni| eni.ipv6 = vec![v6(&format!("fd43:756d:7500:100::{last}"))]);
        let mut instance = (**super::fixture::spec().instances.values().next().unwrap()).clone();
        instance.id = id(number);
        instance.enis = vec![id(number)];
        instance.metadata.options.ipv6 = number == 1;
        spec.instances.insert(instance.id.clone(), Arc::new(instance));
    }
    let dir = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let config = NodeConfig { data_dir: dir.path().to_owned(), ..bed.config.clone() };
    let services = Services::new(&config, runtime.handle().clone()).unwrap();
    let network = bed.network();
    assert!(network.apply(&spec).is_empty());
    assert!(services.apply(&spec, &network).is_empty());
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let ask = |from, request: &str| {
        let mut stream = connect6(from, v6("fd00:ec2::254").into(), 80).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        write!(stream, "{request}\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let answer = ask(&a, "GET /latest/meta-data/ipv6 HTTP/1.1");
    assert!(answer.ends_with("\r\n\r\nfd43:756d:7500:100::5"), "{answer}");
    let token = ask(&a, "PUT /latest/api/token HTTP/1.1\r\nX-aws-ec2-metadata-token-ttl-seconds: 60");
    assert!(token.starts_with("HTTP/1.1 200 "), "{token}");
    assert!(ask(&b, "GET /latest/meta-data/ipv6 HTTP/1.1").starts_with("HTTP/1.1 403 "));
    services.close();
}
