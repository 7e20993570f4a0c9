//! A small document for the tests of the services.

use std::sync::Arc;

use cumulet_model::id::ResourceId;
use cumulet_model::instance::{Isolation, MetadataOptions};
use cumulet_model::{InstanceId, SubnetId};
use cumulet_node_api::{Boot, EniSpec, InstanceSpec, MetadataSpec, NodeSpec, Power};

use crate::fixtures;

/// An id that is known to be well formed.
pub fn id<T: ResourceId>(text: &str) -> T {
    T::parse(text).unwrap()
}

/// One VPC, one subnet, one instance with one interface that has a public address.
pub fn spec() -> NodeSpec {
    let world = fixtures::world();
    let subnet: SubnetId = id("subnet-00000000000000001");
    let vpc = fixtures::vpc(
        id("vpc-00000000000000001"),
        "172.31.0.0/16",
        &[(subnet.clone(), "172.31.0.0/20", true)],
    );
    let private = "172.31.0.4".parse().unwrap();
    let instance_id: InstanceId = id("i-00000000000000001");
    let eni = EniSpec {
        mac: [0x02, 0x11, 0x22, 0x33, 0x44, 0x55],
        public_ips: vec![(private, "203.0.113.9".parse().unwrap())],
        groups: vec![id("sg-00000000000000001"), id("sg-00000000000000002")],
        public_dns_name: Some("ec2-203-0-113-9.eu-central-1.compute.amazonaws.com".into()),
        ..fixtures::eni(id("eni-00000000000000001"), vpc.id.clone(), subnet, private, instance_id.clone())
    };
    let instance = InstanceSpec {
        id: instance_id,
        world,
        generation: 1,
        reboots: 0,
        resume: false,
        power: Power::On,
        isolation: Isolation::Vm,
        vcpus: 1,
        threads_per_core: 1,
        credits: None,
        memory_mib: 512,
        boot: Boot::Firmware,
        disks: Vec::new(),
        instance_store: Vec::new(),
        forced_off: Vec::new(),
        enis: vec![eni.id.clone()],
        hostname: "ip-172-31-0-4".into(),
        metadata: MetadataSpec {
            options: MetadataOptions::default(),
            image_id: "ami-00000000000000001".into(),
            launch_index: 0,
            reservation_id: "r-00000000000000001".into(),
            instance_type: "t3.micro".into(),
            architecture: "x86_64".into(),
            zone: "eu-central-1a".into(),
            zone_id: "euc1-az2".into(),
            key: Some(("laptop".into(), "ssh-ed25519 AAAAC3Nza laptop".into())),
            user_data: b"#!/bin/sh\necho hello\n".to_vec(),
            group_names: [("sg-00000000000000001", "default"), ("sg-00000000000000002", "web")]
                .map(|(group, name)| (id(group), name.to_owned()))
                .into(),
            monitoring: false,
            hibernation: false,
            block_device_mapping: vec![
                ("ami".into(), "/dev/xvda".into()),
                ("root".into(), "/dev/xvda".into()),
            ],
            pending_time: "2026-11-23T13:00:00.25Z".parse().unwrap(),
            tags: [("Name".to_owned(), "one".to_owned()), ("team".to_owned(), "a b".to_owned())].into(),
        },
    };
    let mut spec = NodeSpec::default();
    spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
    spec.enis.insert(eni.id.clone(), Arc::new(eni));
    spec.instances.insert(instance.id.clone(), Arc::new(instance));
    spec
}

/// The interface of [`spec`].
pub fn eni(spec: &NodeSpec) -> Arc<EniSpec> {
    spec.enis.values().next().unwrap().clone()
}

/// The same document with a changed instance.
pub fn changed(spec: &NodeSpec, change: impl FnOnce(&mut InstanceSpec)) -> NodeSpec {
    let mut spec = spec.clone();
    let mut instance = (**spec.instances.values().next().unwrap()).clone();
    change(&mut instance);
    spec.instances.insert(instance.id.clone(), Arc::new(instance));
    spec
}
