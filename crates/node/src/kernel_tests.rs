//! The whole node on the real kernel: a container's life across restarts of the server, in a namespace of its own.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cumulet_linux::netlink::Handle as Netlink;
use cumulet_linux::{NetNs, netns};
use cumulet_model::InstanceId;
use cumulet_model::instance::{Ended, MetadataOptions, Phase};
use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_node_api::{
    Boot, DiskSpec, EniSpec, FileStatus, GroupSpec, InstanceSpec, MetadataSpec, Node, NodeSpec, NodeStatus,
    Power, Source, VolumeSpec,
};
use tokio::runtime::Runtime;

use super::*;
use crate::fixtures::{self, id, world};
use crate::storage::PoolOptions;

const PATIENCE: Duration = Duration::from_secs(30);
const INIT: &str = "#!/bin/sh
echo up
httpd -f -p 80 -h /www &
trap 'echo powering off; poweroff -f' 38
while :; do sleep 1000 & wait $!; done
";

/// A host of its own.
struct Bed {
    outer: NetNs,
    config: NodeConfig,
    runtime: Runtime,
    bundle: String,
    _dir: tempfile::TempDir,
}

impl Bed {
    /// None where the test can't run.
    fn new() -> Option<Bed> {
        let needed = ["runc", "busybox", "mke2fs", "mkfs.xfs"];
        let exe = std::env::current_exe().expect("own path");
        let exe = exe.parent().and_then(Path::parent).expect("target folder").join("examples/shim");
        if !exe.exists() || needed.iter().any(|name| capabilities::find_program(name).is_none()) {
            eprintln!("skipped: needs {needed:?} and {}", exe.display());
            return None;
        }
        let dir = tempfile::tempdir().expect("temporary folder");
        let tag = format!("{:08x}", rand::random::<u32>());
        let outer = netns::create(&format!("cumulet-test-{tag}")).ok()?;
        Netlink::in_ns(&outer).and_then(|handle| handle.set_up("lo")).expect("loopback");
        let config = NodeConfig {
            data_dir: dir.path().join("data"),
            tag,
            public_cidr: "198.18.9.0/24".parse().expect("a network"),
            public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
            public_interface: None,
            upstream_dns: Vec::new(),
            api_address: None,
            exe,
            memory_mib: None,
            overcommit: 1.0,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        };
        fs::create_dir(&config.data_dir).expect("data folder");
        let storage = Storage::open_with(&config.data_dir, PoolOptions { image_bytes: Some(400 << 20) });
        let bundle = storage.expect("storage").import_bundle(&image(dir.path())).expect("image");
        let runtime = Runtime::new().expect("a runtime");
        Some(Bed { outer, config, runtime, bundle, _dir: dir })
    }

    fn open(&self) -> LocalNode {
        let opened = self.outer.run(|| open(&self.config, self.runtime.handle()));
        opened.expect("namespace").expect("a node")
    }

    /// Asks the instance's web server from the host.
    fn get(&self, to: Ipv4Addr) -> std::io::Result<String> {
        let address = SocketAddr::from((to, 80));
        let stream = self.outer.run(|| TcpStream::connect_timeout(&address, Duration::from_secs(1)));
        let mut stream = stream.map_err(std::io::Error::other)??;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET /hello HTTP/1.0\r\n\r\n")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    }

    #[track_caller]
    fn answers(&self, to: Ipv4Addr) {
        let start = Instant::now();
        let mut last = self.get(to);
        while !matches!(&last, Ok(text) if text.contains("hello from it")) {
            assert!(start.elapsed() < PATIENCE, "no answer: {last:?}");
            std::thread::sleep(Duration::from_millis(20));
            last = self.get(to);
        }
    }
}

impl Drop for Bed {
    fn drop(&mut self) {
        let removed = self.outer.run(|| cleanup(&self.config));
        let left = self.outer.run(|| inventory(&self.config)).expect("namespace");
        let _ = netns::delete(self.outer.name());
        if !std::thread::panicking() {
            assert!(left.is_empty(), "left: {left:?}; removed: {removed:?}");
        }
    }
}

fn image(dir: &Path) -> PathBuf {
    let (tree, out) = (dir.join("tree"), dir.join("image"));
    for name in ["bin", "sbin", "proc", "sys", "dev", "run", "tmp", "etc", "www"] {
        fs::create_dir_all(tree.join(name)).expect("folder");
    }
    let busybox = capabilities::find_program("busybox").expect("checked before");
    fs::copy(busybox, tree.join("bin/busybox")).expect("copied");
    for applet in ["sh", "echo", "sleep", "poweroff", "httpd"] {
        std::os::unix::fs::symlink("busybox", tree.join("bin").join(applet)).expect("linked");
    }
    fs::write(tree.join("www/hello"), "hello from it\n").expect("written");
    fs::write(tree.join("sbin/init"), INIT).expect("written");
    fs::set_permissions(tree.join("sbin/init"), PermissionsExt::from_mode(0o755)).expect("executable");
    fs::create_dir(&out).expect("folder");
    let root = out.join("root.raw");
    fs::File::create(&root).and_then(|file| file.set_len(16 << 20)).expect("sized");
    let made =
        Command::new("mke2fs").args(["-q", "-t", "ext4", "-b", "4096", "-d"]).arg(&tree).arg(&root).status();
    assert!(made.expect("mke2fs runs").success());
    fs::write(out.join("manifest.json"), "{}").expect("written");
    out
}

fn document(bundle: &str, power: Power, generation: u64) -> NodeSpec {
    let world = world();
    let anybody = |direction| SecurityGroupRule {
        id: id(1),
        direction,
        protocol: Protocol::All,
        peer: Peer::Ipv4("0.0.0.0/0".parse().expect("a network")),
        description: None,
        tags: Default::default(),
    };
    let vpc = fixtures::vpc(id(1), "10.0.0.0/16", &[(id(1), "10.0.1.0/24", true)]);
    let group = GroupSpec {
        id: id(1),
        vpc_id: id(1),
        rules: vec![anybody(Direction::Ingress), anybody(Direction::Egress)],
        members: vec!["10.0.1.4/32".parse().expect("an address")],
        elsewhere: std::collections::BTreeMap::new(),
    };
    let private = Ipv4Addr::new(10, 0, 1, 4);
    let eni = EniSpec {
        public_ips: vec![(private, PUBLIC)],
        groups: vec![id(1)],
        ..fixtures::eni(id(1), id(1), id(1), private, id(1))
    };
    let volume = VolumeSpec {
        id: id(1),
        size_bytes: 32 << 20,
        source: Source::Bundle(bundle.to_owned()),
        key: None,
        source_key: None,
    };
    let instance = InstanceSpec {
        id: id(1),
        world,
        generation,
        reboots: 0,
        resume: false,
        power,
        isolation: Isolation::Container,
        vcpus: 1,
        threads_per_core: 1,
        credits: None,
        memory_mib: 64,
        boot: Boot::Firmware,
        disks: vec![DiskSpec {
            volume_id: id(1),
            device_name: "/dev/xvda".into(),
            size_bytes: 32 << 20,
            limits: None,
            shared: false,
            key: None,
        }],
        instance_store: Vec::new(),
        forced_off: Vec::new(),
        enis: vec![id(1)],
        hostname: "ip-10-0-1-4".into(),
        metadata: MetadataSpec {
            options: MetadataOptions::default(),
            image_id: "ami-0".into(),
            launch_index: 0,
            reservation_id: "r-0".into(),
            instance_type: "t3.nano".into(),
            architecture: "x86_64".into(),
            zone: "us-east-1a".into(),
            zone_id: "use1-az1".into(),
            key: None,
            user_data: Vec::new(),
            group_names: Default::default(),
            monitoring: false,
            hibernation: false,
            block_device_mapping: Vec::new(),
            pending_time: Time::UNIX_EPOCH,
            tags: Default::default(),
        },
    };
    let mut spec = NodeSpec::default();
    spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
    spec.groups.insert(group.id.clone(), Arc::new(group));
    spec.enis.insert(eni.id.clone(), Arc::new(eni));
    spec.volumes.insert(volume.id.clone(), Arc::new(volume));
    spec.instances.insert(instance.id.clone(), Arc::new(instance));
    spec
}

const PUBLIC: Ipv4Addr = Ipv4Addr::new(198, 18, 9, 4);

/// Waits for a phase and returns the milestones.
#[track_caller]
fn until(bed: &Bed, node: &LocalNode, generation: u64, phase: &Phase) -> Vec<(&'static str, u64)> {
    let mut status = node.status();
    let wanted = id::<InstanceId>(1);
    let reached = bed.runtime.block_on(async {
        let reached = status.wait_for(|status| {
            status.instances.get(&wanted).is_some_and(|s| s.generation == generation && s.phase == *phase)
        });
        tokio::time::timeout(PATIENCE, reached).await.map(|status| status.expect("a node").clone())
    });
    match reached {
        Ok(status) => status.instances[&wanted].timing.clone(),
        Err(_) => panic!("{phase:?} not reached: {:?}", node.status().borrow()),
    }
}

#[test]
fn a_container_lives_across_restarts_and_leaves_nothing() {
    let Some(bed) = Bed::new() else { return };
    let node = bed.open();
    node.apply(document(&bed.bundle, Power::On, 1));
    eprintln!("first start: {:?}", until(&bed, &node, 1, &Phase::Running));
    bed.answers(PUBLIC);
    assert!(!bed.outer.run(|| inventory(&bed.config)).expect("namespace").is_empty());

    drop(node);
    bed.answers(PUBLIC);
    let node = bed.open();
    node.apply(document(&bed.bundle, Power::On, 1));
    until(&bed, &node, 1, &Phase::Running);
    bed.answers(PUBLIC);

    node.apply(document(&bed.bundle, Power::Off, 1));
    until(&bed, &node, 1, &Phase::Off { ended: Ended::Requested });
    assert!(bed.get(PUBLIC).is_err());
    let console = bed.runtime.block_on(node.console(&id(1))).expect("the last run's console");
    assert!(String::from_utf8_lossy(&console.bytes).contains("powering off"));

    node.apply(document(&bed.bundle, Power::On, 2));
    eprintln!("second start: {:?}", until(&bed, &node, 2, &Phase::Running));
    bed.answers(PUBLIC);

    node.apply(document(&bed.bundle, Power::Gone, 2));
    until(&bed, &node, 2, &Phase::Gone);
    let mut gone = NodeSpec::default();
    let volume =
        VolumeSpec { id: id(1), size_bytes: 32 << 20, source: Source::Gone, key: None, source_key: None };
    gone.volumes.insert(volume.id.clone(), Arc::new(volume));
    node.apply(gone);
    let mut status = node.status();
    let empty = bed.runtime.block_on(async {
        let deleted = |status: &NodeStatus| status.volumes.get(&id::<VolumeId>(1)) == Some(&FileStatus::Gone);
        let empty = status.wait_for(|status| status.instances.is_empty() && deleted(status));
        tokio::time::timeout(PATIENCE, empty).await.is_ok()
    });
    assert!(empty, "{:?}", node.status().borrow());
    let start = Instant::now();
    loop {
        let left = bed.outer.run(|| inventory(&bed.config)).expect("namespace");
        // What the pool itself is made of stays as long as there is a server.
        let left: Vec<String> = left.into_iter().filter(|line| !line.starts_with("pool ")).collect();
        if left.is_empty() {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "left: {left:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
