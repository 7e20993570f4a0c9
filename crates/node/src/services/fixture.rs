//! A small document for the tests of the services.

use std::sync::Arc;

use cumulet_model::id::ResourceId;
use cumulet_model::instance::{Isolation, MetadataOptions};
use cumulet_model::{AccountId, World};
use cumulet_node_api::{Boot, EniSpec, InstanceSpec, MetadataSpec, NodeSpec, Power, SubnetSpec, VpcSpec};

/// An id that is known to be well formed.
pub fn id<T: ResourceId>(text: &str) -> T {
    T::parse(text).unwrap()
}

/// One VPC, one subnet, one instance with one interface that has a public address.
pub fn spec() -> NodeSpec {
    let world = World { account: AccountId::default_account(), region: "eu-central-1".into() };
    let vpc = VpcSpec {
        id: id("vpc-00000000000000001"),
        world: world.clone(),
        cidrs: vec!["172.31.0.0/16".parse().unwrap()],
        dns_support: true,
        subnets: vec![SubnetSpec {
            id: id("subnet-00000000000000001"),
            cidr: "172.31.0.0/20".parse().unwrap(),
            gateway: "172.31.0.1".parse().unwrap(),
            internet_gateway: true,
        }],
    };
    let eni = EniSpec {
        id: id("eni-00000000000000001"),
        vpc_id: vpc.id.clone(),
        subnet_id: vpc.subnets[0].id.clone(),
        mac: [0x02, 0x11, 0x22, 0x33, 0x44, 0x55],
        private_ips: vec!["172.31.0.4".parse().unwrap()],
        public_ip: Some("203.0.113.9".parse().unwrap()),
        groups: vec![id("sg-00000000000000001")],
        source_dest_check: true,
        instance_id: id("i-00000000000000001"),
        device_index: 0,
        private_dns_name: "ip-172-31-0-4.eu-central-1.compute.internal".into(),
        public_dns_name: Some("ec2-203-0-113-9.eu-central-1.compute.amazonaws.com".into()),
    };
    let instance = InstanceSpec {
        id: eni.instance_id.clone(),
        world,
        generation: 1,
        reboots: 0,
        power: Power::On,
        isolation: Isolation::Vm,
        vcpus: 1,
        memory_mib: 512,
        boot: Boot::Firmware,
        disks: Vec::new(),
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
            security_groups: vec!["default".into(), "web".into()],
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
