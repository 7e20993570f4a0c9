//! A cloud in one process on a simulated node that does only what the test says.

#![allow(clippy::unwrap_used, reason = "a test ends where its expectation does")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use cumulet_control::cpu_options::CpuWish;
use cumulet_control::images::Bundle;
use cumulet_control::instances::Stop;
use cumulet_control::interfaces::permissions;
use cumulet_control::launch::{Launch, LaunchInterface, LaunchVolume};
use cumulet_control::reservations::NewReservation;
use cumulet_control::subnets::NewSubnet;
use cumulet_control::{
    Cloud, Error, Settings, controller, elastic_ips, instances, interfaces, reservations, subnets,
};
use cumulet_crypt::{Keyring, MasterKey};
use cumulet_model::instance::{
    Ended, Instance, InstanceState, Isolation, Observed, Phase, Reachability, ShutdownBehavior,
};
use cumulet_model::network::{Address, AttachmentStatus, Eni, InterfacePermissionKind, Subnet};
use cumulet_model::storage::Volume;
use cumulet_model::{AccountId, EniId, InstanceId, Tags, Time, World};
use cumulet_node_api::{
    Answer, Capabilities, Console, FileStatus, InstanceCheck, InstanceStatus, Node, NodeError, NodeSpec,
    NodeStatus, Power, Source,
};
use cumulet_store::MemoryStore;
use tokio::sync::watch;

#[path = "lifecycle/images.rs"]
mod images;
#[path = "lifecycle/isolation.rs"]
mod isolation;

struct SimNode {
    spec: watch::Sender<NodeSpec>,
    status: watch::Sender<NodeStatus>,
    memory_mib: Mutex<u64>,
    cpus: Mutex<u32>,
}

impl SimNode {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            spec: watch::channel(NodeSpec::default()).0,
            status: watch::channel(NodeStatus::default()).0,
            memory_mib: Mutex::new(16 * 1024),
            cpus: Mutex::new(u32::MAX),
        })
    }

    fn report(&self, id: &InstanceId, generation: u64, phase: Phase) {
        let before = self.status.borrow().instances.get(id).cloned();
        let ran = phase == Phase::Running || before.is_some_and(|b| b.generation == generation && b.ran);
        self.report_ran(id, generation, phase, ran);
    }

    fn report_ran(&self, id: &InstanceId, generation: u64, phase: Phase, ran: bool) {
        let status = InstanceStatus { generation, phase, ran, since: Time::now(), timing: Vec::new() };
        self.status.send_modify(|all| drop(all.instances.insert(id.clone(), Arc::new(status))));
    }

    /// Waits until a volume is named for deletion, and reports all such as gone.
    async fn delete_volumes(&self) {
        let gone = |spec: &NodeSpec| -> Vec<_> {
            let named = spec.volumes.values().filter(|volume| volume.source == Source::Gone);
            named.map(|volume| volume.id.clone()).collect()
        };
        self.wait_spec("a volume to delete", |spec| !gone(spec).is_empty()).await;
        let ids = gone(&self.spec.borrow());
        self.status.send_modify(|status| {
            status.volumes.extend(ids.into_iter().map(|id| (id, FileStatus::Gone)));
        });
    }

    async fn wait_spec(&self, what: &str, good: impl Fn(&NodeSpec) -> bool) {
        let mut spec = self.spec.subscribe();
        let wait = spec.wait_for(|spec| good(spec));
        tokio::time::timeout(Duration::from_secs(10), wait)
            .await
            .unwrap_or_else(|_| panic!("no spec with {what}"))
            .unwrap();
    }
}

impl Node for SimNode {
    fn apply(&self, spec: NodeSpec) {
        self.spec.send_replace(spec);
    }
    fn status(&self) -> watch::Receiver<NodeStatus> {
        self.status.subscribe()
    }
    fn capabilities(&self) -> Capabilities {
        Capabilities {
            kvm: false,
            vm: Ok(()),
            container: Ok(()),
            memory_mib: *self.memory_mib.lock().unwrap(),
            cpus: *self.cpus.lock().unwrap(),
        }
    }
    fn console(&self, id: &InstanceId) -> Answer<'_, Console> {
        let id = id.clone();
        Box::pin(async move { Err(NodeError::NotRunning(id)) })
    }
    fn screenshot(&self, id: &InstanceId) -> Answer<'_, Vec<u8>> {
        let id = id.clone();
        Box::pin(async move { Err(NodeError::NotRunning(id)) })
    }
}

struct World1 {
    cloud: Arc<Cloud>,
    node: Arc<SimNode>,
    world: World,
}

impl World1 {
    async fn new() -> Self {
        let world = Self::without_controller().await;
        tokio::spawn(controller::run(world.cloud.clone()));
        world
    }

    async fn without_controller() -> Self {
        let node = SimNode::new();
        let settings = Settings {
            public_cidr: "198.18.0.0/24".parse().unwrap(),
            public_ipv6_cidr: cumulet_control::DEFAULT_PUBLIC_IPV6_CIDR,
            isolation: None,
        };
        let keyring = Arc::new(Keyring::new(vec![MasterKey::random()]));
        let store = Arc::new(MemoryStore::new());
        let cloud = Arc::new(Cloud::open_with(store, keyring, node.clone(), settings).await.unwrap());
        let bundle = Bundle {
            id: "b1".into(),
            name: "image".into(),
            description: String::new(),
            architecture: "x86_64".into(),
            cmdline: "quiet".into(),
            kernel: true,
            size_bytes: 2 << 30,
            created: Time::UNIX_EPOCH,
        };
        cloud.offer_bundles(vec![bundle]).await.unwrap();
        let world = World { account: AccountId::default_account(), region: "eu-central-1".into() };
        cloud.enter(&world).await.unwrap();
        Self { cloud, node, world }
    }

    fn launch(&self) -> Launch {
        let state = self.cloud.db.state();
        let image = cumulet_control::images::visible(&state, &self.world).next().unwrap().id.clone();
        Launch {
            image_id: image,
            instance_type: "t3.micro".into(),
            min_count: 1,
            max_count: 1,
            key_name: None,
            zone: None,
            interfaces: vec![LaunchInterface::default()],
            group_names: Vec::new(),
            volumes: Vec::new(),
            user_data: Vec::new(),
            disable_api_termination: false,
            disable_api_stop: false,
            shutdown_behavior: ShutdownBehavior::Stop,
            ebs_optimized: false,
            monitoring: false,
            metadata_options: Default::default(),
            hibernation: false,
            cpu_options: CpuWish::default(),
            cpu_credits: None,
            capacity_preference: Default::default(),
            auto_recovery: Default::default(),
            names: Default::default(),
            client_token: None,
            instance_tags: Tags::new(),
            volume_tags: Tags::new(),
            interface_tags: Tags::new(),
        }
    }

    async fn run(&self, launch: &Launch) -> Result<Vec<InstanceId>, Error> {
        self.cloud.db.transact(|txn| self.cloud.launch(txn, &self.world, launch, Time::now())).await
    }

    fn instance(&self, id: &InstanceId) -> Instance {
        self.cloud.db.state().get::<Instance>(&self.world, id).cloned().unwrap()
    }

    fn state(&self, id: &InstanceId) -> InstanceState {
        let state = self.cloud.db.state();
        self.instance(id).state(state.get::<Observed>(&self.world, id))
    }

    async fn terminate(&self, id: &InstanceId) {
        let ids = std::slice::from_ref(id);
        let answer =
            self.cloud.db.transact(|txn| instances::terminate(txn, &self.world, ids, Time::now())).await;
        answer.unwrap().unwrap();
    }

    async fn wait(&self, what: &str, there: impl Fn() -> bool) {
        let mut changes = self.cloud.db.changes();
        let wait = async {
            while !there() {
                let _ = changes.recv().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), wait).await.unwrap_or_else(|_| panic!("no {what}"));
    }

    async fn wait_state(&self, id: &InstanceId, wanted: InstanceState) {
        self.wait(&format!("{wanted:?} of {id}"), || self.state(id) == wanted).await;
    }

    async fn running(&self, launch: &Launch) -> InstanceId {
        let id = self.run(launch).await.unwrap().remove(0);
        self.node.wait_spec("the instance", |spec| spec.instances.contains_key(&id)).await;
        self.node.report(&id, 1, Phase::Running);
        self.wait_state(&id, InstanceState::Running).await;
        id
    }
}

#[tokio::test]
async fn a_launch_reaches_the_node_whole() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let spec = w.node.spec.borrow().clone();
    let instance = &spec.instances[&id];
    assert_eq!((instance.vcpus, instance.memory_mib, instance.isolation), (2, 1024, Isolation::Container));
    let eni = &spec.enis[&instance.enis[0]];
    assert_eq!(eni.private_ips[0].to_string(), "172.31.0.4");
    assert_eq!(eni.public_ip().unwrap().to_string(), "198.18.0.2");
    assert!(spec.vpcs.contains_key(&eni.vpc_id) && spec.groups.contains_key(&eni.groups[0]));
    assert!(spec.volumes.contains_key(&instance.disks[0].volume_id));
    let members: Vec<String> =
        spec.groups[&eni.groups[0]].members.iter().map(|net| net.addr().to_string()).collect();
    assert_eq!(members, [eni.private_ips[0].to_string()]);
}

#[tokio::test]
async fn stop_gives_the_public_address_back_and_start_takes_one() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    w.cloud
        .db
        .transact(|txn| instances::stop(txn, &w.world, std::slice::from_ref(&id), Stop::Ask, Time::now()))
        .await
        .unwrap();
    assert_eq!(w.state(&id), InstanceState::Stopping);
    w.node.wait_spec("power off", |spec| spec.instances[&id].power == Power::Off).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    w.node.wait_spec("no interface", |spec| spec.enis.is_empty() && spec.vpcs.is_empty()).await;
    assert!(w.cloud.db.state().public_ips.is_empty());
    w.cloud
        .db
        .transact(|txn| w.cloud.start(txn, &w.world, std::slice::from_ref(&id), Time::now()))
        .await
        .unwrap();
    w.node.wait_spec("second run", |spec| spec.instances[&id].generation == 2 && spec.enis.len() == 1).await;
    assert_eq!(w.cloud.db.state().public_ips.len(), 1);
}

/// A VM that may be hibernated: with a root that its memory fits on.
fn sleeper(w: &World1) -> Launch {
    let root = LaunchVolume {
        device_name: "/dev/xvda".into(),
        asked: cumulet_control::volumes::Asked {
            size_gib: Some(8),
            encryption: cumulet_control::encryption::Wish { encrypted: Some(true), key: None },
            ..Default::default()
        },
        ..LaunchVolume::default()
    };
    let tags = [("cumulet:isolation".to_owned(), "vm".to_owned())].into();
    Launch { hibernation: true, volumes: vec![root], instance_tags: tags, ..w.launch() }
}

#[tokio::test]
async fn a_hibernated_instance_goes_on_as_it_was() {
    let w = World1::new().await;
    let id = w.running(&sleeper(&w)).await;
    let ids = std::slice::from_ref(&id);
    let db = &w.cloud.db;
    db.transact(|txn| instances::stop(txn, &w.world, ids, Stop::Hibernate, Time::now())).await.unwrap();
    w.node.wait_spec("hibernation", |spec| spec.instances[&id].power == Power::Hibernate).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Hibernated });
    w.wait_state(&id, InstanceState::Stopped).await;
    assert_eq!(w.instance(&id).state_reason.unwrap().code, "Client.UserInitiatedHibernate");
    assert_eq!(w.node.spec.borrow().instances[&id].power, Power::Hibernate, "its memory stays");

    // What the memory knows isn't changed behind it.
    let root = w.instance(&id).block_devices[0].volume_id.clone();
    let detach =
        db.transact(|txn| cumulet_control::volumes::detach(txn, &w.world, &root, None, None, true)).await;
    assert!(matches!(detach, Err(Error::IncorrectInstanceState(_))), "{detach:?}");
    let attribute = cumulet_control::attributes::Attribute::InstanceType("t3.small".into());
    let modify =
        db.transact(|txn| cumulet_control::attributes::modify(txn, &w.world, &id, attribute.clone())).await;
    assert!(matches!(modify, Err(Error::IncorrectInstanceState(_))), "{modify:?}");

    db.transact(|txn| w.cloud.start(txn, &w.world, ids, Time::now())).await.unwrap();
    w.node.wait_spec("a resumed run", |spec| spec.instances[&id].generation == 2).await;
    let spec = w.node.spec.borrow().instances[&id].clone();
    assert_eq!((spec.power, spec.resume), (Power::On, true));
    w.node.report(&id, 2, Phase::Running);
    w.wait_state(&id, InstanceState::Running).await;
    // A plain stop keeps nothing, and the next start boots.
    db.transact(|txn| instances::stop(txn, &w.world, ids, Stop::Ask, Time::now())).await.unwrap();
    w.node.wait_spec("power off", |spec| spec.instances[&id].power == Power::Off).await;
    w.node.report(&id, 2, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    db.transact(|txn| w.cloud.start(txn, &w.world, ids, Time::now())).await.unwrap();
    w.node.wait_spec("a boot", |spec| spec.instances[&id].generation == 3).await;
    assert!(!w.node.spec.borrow().instances[&id].resume);
}

#[tokio::test]
async fn what_could_not_be_hibernated_is_stopped() {
    let w = World1::new().await;
    let id = w.running(&sleeper(&w)).await;
    let (ids, db) = (std::slice::from_ref(&id), &w.cloud.db);
    db.transact(|txn| instances::stop(txn, &w.world, ids, Stop::Hibernate, Time::now())).await.unwrap();
    w.node.wait_spec("hibernation", |spec| spec.instances[&id].power == Power::Hibernate).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    w.wait("another reason", || !w.instance(&id).hibernate).await;
    assert_eq!(w.instance(&id).state_reason.unwrap().code, "Client.UserInitiatedShutdown");
    w.node.wait_spec("power off", |spec| spec.instances[&id].power == Power::Off).await;
    db.transact(|txn| w.cloud.start(txn, &w.world, ids, Time::now())).await.unwrap();
    w.node.wait_spec("a boot", |spec| spec.instances[&id].generation == 2).await;
    assert!(!w.node.spec.borrow().instances[&id].resume);
}

#[tokio::test]
async fn only_what_is_enabled_for_it_hibernates() {
    let w = World1::new().await;
    let plain = w.running(&w.launch()).await;
    let ids = std::slice::from_ref(&plain);
    let refused = w
        .cloud
        .db
        .transact(|txn| instances::stop(txn, &w.world, ids, Stop::Hibernate, Time::now()))
        .await
        .unwrap_err();
    assert!(
        matches!(refused, Error::Specific { code: "UnsupportedHibernationConfiguration", .. }),
        "{refused:?}"
    );
    let plain_root = Launch { volumes: Vec::new(), ..sleeper(&w) };
    let refused = w.run(&plain_root).await.unwrap_err();
    assert!(
        matches!(refused, Error::Specific { code: "UnsupportedHibernationConfiguration", .. }),
        "{refused:?}"
    );
    let container = Launch { instance_tags: Tags::new(), ..sleeper(&w) };
    let refused = w.run(&container).await.unwrap_err();
    assert!(
        matches!(refused, Error::Specific { code: "UnsupportedHibernationConfiguration", .. }),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_power_off_from_inside_stops_or_terminates() {
    let w = World1::new().await;
    let stops = w.running(&w.launch()).await;
    let terminates =
        w.running(&Launch { shutdown_behavior: ShutdownBehavior::Terminate, ..w.launch() }).await;
    for id in [&stops, &terminates] {
        w.node.report(id, 1, Phase::Off { ended: Ended::GuestShutdown });
    }
    w.wait_state(&stops, InstanceState::Stopped).await;
    w.wait_state(&terminates, InstanceState::ShuttingDown).await;
    w.node.wait_spec("the end", |spec| spec.instances[&terminates].power == Power::Gone).await;
    w.node.report(&terminates, 1, Phase::Gone);
    w.wait_state(&terminates, InstanceState::Terminated).await;
    let reason = w.instance(&terminates).state_reason.unwrap();
    assert_eq!(reason.code, "Client.InstanceInitiatedShutdown");
}

#[tokio::test]
async fn a_launch_that_fails_terminates_with_the_reason() {
    let w = World1::new().await;
    let id = w.run(&w.launch()).await.unwrap().remove(0);
    w.node.wait_spec("the instance", |spec| spec.instances.contains_key(&id)).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Failed("the disk is full".into()) });
    w.wait_state(&id, InstanceState::ShuttingDown).await;
    assert_eq!(w.instance(&id).state_reason.unwrap().message, "Server.InternalError: the disk is full");
}

#[tokio::test]
async fn a_run_that_dies_leaves_a_stopped_instance() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Failed("QEMU was killed".into()) });
    w.wait_state(&id, InstanceState::Stopped).await;
    assert_eq!(w.instance(&id).state_reason.unwrap().code, "Server.InternalError");
}

#[tokio::test]
async fn a_first_run_that_nobody_saw_die_leaves_a_stopped_instance() {
    let w = World1::new().await;
    let id = w.run(&w.launch()).await.unwrap().remove(0);
    w.node.wait_spec("the instance", |spec| spec.instances.contains_key(&id)).await;
    // No server was there while it ran: the first report is of its end.
    w.node.report_ran(&id, 1, Phase::Off { ended: Ended::Failed("QEMU was killed".into()) }, true);
    w.wait_state(&id, InstanceState::Stopped).await;
}

#[tokio::test]
async fn termination_releases_interface_and_volume_after_the_node_is_done() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let volume = w.instance(&id).block_devices[0].volume_id.clone();
    let report = |file| w.node.status.send_modify(|status| drop(status.volumes.insert(volume.clone(), file)));
    report(FileStatus::Ready { bytes: 1 << 30 });
    w.cloud
        .db
        .transact(|txn| instances::terminate(txn, &w.world, std::slice::from_ref(&id), Time::now()))
        .await
        .unwrap()
        .unwrap();
    w.node.wait_spec("the end", |spec| spec.instances[&id].power == Power::Gone).await;
    assert_eq!(w.cloud.db.state().enis.len(), 1, "still there while the node works");
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    let named_for_deletion =
        |spec: &NodeSpec| spec.volumes.get(&volume).is_some_and(|volume| volume.source == Source::Gone);
    w.node.wait_spec("the end", |spec| spec.instances.is_empty() && named_for_deletion(spec)).await;
    assert!(w.cloud.db.state().enis.is_empty());
    assert!(w.cloud.db.state().get::<Volume>(&w.world, &volume).unwrap().deleted);
    let mut changes = w.cloud.db.changes();
    report(FileStatus::Gone);
    let gone = async {
        while w.cloud.db.state().get::<Volume>(&w.world, &volume).is_some() {
            let _ = changes.recv().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), gone)
        .await
        .expect("the volume's record goes with its file");
}

#[tokio::test]
async fn what_guests_answer_is_recorded_for_their_run() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let known = || w.cloud.db.state().get::<Observed>(&w.world, &id).unwrap().clone();
    let check = |generation, reachability| {
        let check = InstanceCheck { generation, reachability };
        w.node.status.send_modify(|status| {
            status.checks.insert(id.clone(), check);
        });
    };
    let failed = |seconds| Reachability::Failed { since: Time::from_second(seconds).unwrap() };
    assert_eq!(known().reachability, Reachability::Unknown);
    // One that never answered failed from its start.
    check(1, failed(5));
    w.wait("failure", || known().reachability == Reachability::Failed { since: known().since }).await;
    check(1, Reachability::Passed);
    w.wait("answer", || known().reachability == Reachability::Passed).await;
    check(1, failed(6));
    w.wait("failure", || known().reachability == failed(6)).await;
    // A node that was restarted knows nothing at first, and then not since when.
    w.node.status.send_modify(|status| status.checks.clear());
    check(1, failed(7));
    check(1, failed(8));
    w.node.report(&id, 1, Phase::Off { ended: Ended::GuestShutdown });
    w.wait("the end", || known().reachability == Reachability::Unknown).await;
    // What is told of an earlier run is not of this one.
    w.node.report(&id, 2, Phase::Running);
    w.wait("the next run", || known().generation == 2).await;
    assert_eq!(known().reachability, Reachability::Unknown);
}

#[tokio::test]
async fn bad_launches_change_nothing() {
    let w = World1::new().await;
    let before = w.cloud.db.state().enis.len();
    *w.node.memory_mib.lock().unwrap() = 2048;
    let bad = [
        Launch { instance_type: "t9.huge".into(), ..w.launch() },
        Launch { instance_type: "t4g.micro".into(), ..w.launch() },
        Launch { key_name: Some("missing".into()), ..w.launch() },
        Launch { zone: Some("eu-central-1z".into()), ..w.launch() },
        Launch { min_count: 3, max_count: 3, ..w.launch() },
        Launch { user_data: vec![0; 17 * 1024], ..w.launch() },
        Launch { instance_tags: Tags::from([("cumulet:isolation".into(), "jail".into())]), ..w.launch() },
        Launch {
            interfaces: vec![LaunchInterface {
                private_ip: Some("10.9.9.9".parse().unwrap()),
                ..Default::default()
            }],
            ..w.launch()
        },
        Launch {
            interfaces: vec![LaunchInterface {
                private_ip: Some("172.31.0.3".parse().unwrap()),
                ..Default::default()
            }],
            ..w.launch()
        },
    ];
    for launch in bad {
        assert!(w.run(&launch).await.is_err(), "{launch:?}");
    }
    let state = w.cloud.db.state();
    assert_eq!((state.enis.len(), state.instances.len(), state.volumes.len()), (before, 0, 0));
}

#[tokio::test]
async fn fewer_than_the_maximum_are_launched_where_only_they_fit() {
    let w = World1::new().await;
    *w.node.memory_mib.lock().unwrap() = 2048 + 512;
    let made = w.run(&Launch { max_count: 5, ..w.launch() }).await.unwrap();
    assert_eq!(made.len(), 2);
    assert!(matches!(w.run(&w.launch()).await, Err(Error::InsufficientInstanceCapacity(_))));
}

#[tokio::test]
async fn processors_are_promised_as_far_as_the_host_may() {
    let w = World1::new().await;
    *w.node.cpus.lock().unwrap() = 5;
    let made = w.run(&Launch { max_count: 5, ..w.launch() }).await.unwrap();
    assert_eq!(made.len(), 2);
    let error = w.run(&w.launch()).await.unwrap_err();
    assert!(matches!(error, Error::InsufficientInstanceCapacity(_)), "{error}");
    assert!(error.to_string().contains("0 of 1 fit into the processors"), "{error}");
    // One that is asked for with fewer fits.
    let one = CpuWish { core_count: None, threads_per_core: Some(1) };
    assert_eq!(w.run(&Launch { cpu_options: one, ..w.launch() }).await.unwrap().len(), 1);
}

/// The interface of the first run kept after its instance's end.
async fn kept_interface(w: &World1) -> EniId {
    let keep = LaunchInterface { delete_on_termination: Some(false), ..Default::default() };
    let id = w.running(&Launch { interfaces: vec![keep], ..w.launch() }).await;
    let eni = w.instance(&id).interfaces[0].clone();
    w.terminate(&id).await;
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    eni
}

#[tokio::test]
async fn an_interface_that_stays_can_be_launched_with_once() {
    let w = World1::new().await;
    let eni = kept_interface(&w).await;
    let kept: Eni = w.cloud.db.state().get::<Eni>(&w.world, &eni).cloned().unwrap();
    assert!(kept.attachment.is_none() && kept.public_ip.is_none());
    let existing =
        |device_index| LaunchInterface { device_index, existing: Some(eni.clone()), ..Default::default() };
    let twice = Launch { interfaces: vec![existing(0), existing(1)], ..w.launch() };
    assert!(matches!(w.run(&twice).await, Err(Error::InterfaceInUse(_))));
    let elsewhere = if kept.zone.ends_with('a') { "eu-central-1b" } else { "eu-central-1a" };
    let zone = Launch { interfaces: vec![existing(0)], zone: Some(elsewhere.into()), ..w.launch() };
    assert!(matches!(w.run(&zone).await, Err(Error::InvalidParameterValue(_))));
    let launch = Launch { interfaces: vec![existing(0)], ..w.launch() };
    let id = w.running(&launch).await;
    assert_eq!(w.node.spec.borrow().enis[&eni].instance_id(), Some(&id));
    assert!(matches!(w.run(&launch).await, Err(Error::InterfaceInUse(_))));
    w.terminate(&id).await;
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    assert!(w.cloud.db.state().get::<Eni>(&w.world, &eni).unwrap().attachment.is_none());
}

#[tokio::test]
async fn another_accounts_interface_outlives_the_instance_unless_its_owner_says_otherwise() {
    let w = World1::new().await;
    let db = &w.cloud.db;
    let eni = kept_interface(&w).await;
    let owner = w.world.clone();
    let other = World1 {
        cloud: w.cloud.clone(),
        node: w.node.clone(),
        world: owner.of(&AccountId::parse("222222222222").unwrap()),
    };
    w.cloud.enter(&other.world).await.unwrap();
    let kind = InterfacePermissionKind::InstanceAttach;
    let account = &other.world.account;
    db.transact(|txn| permissions::create(txn, &owner, &eni, account, kind)).await.unwrap();
    let record = || db.state().get::<Eni>(&owner, &eni).cloned();
    for goes in [false, true] {
        let existing = LaunchInterface { existing: Some(eni.clone()), ..Default::default() };
        let id = other.running(&Launch { interfaces: vec![existing], ..other.launch() }).await;
        let spec = w.node.spec.borrow().enis[&eni].clone();
        assert_eq!(spec.instance_id(), Some(&id));
        let vpc = w.node.spec.borrow().vpcs[&spec.vpc_id].world.clone();
        assert_eq!((vpc, spec.public_ip().is_some()), (owner.clone(), false));
        let attachment = record().unwrap().attachment.unwrap();
        assert_eq!(attachment.account.as_ref(), Some(account));
        let change = interfaces::InterfaceAttribute::DeleteOnTermination(attachment.id, goes);
        db.transact(|txn| w.cloud.modify_interface(txn, &owner, &eni, change)).await.unwrap();
        // Stopped and started it has its owner's addresses, automatic ones too.
        let ids = std::slice::from_ref(&id);
        db.transact(|txn| instances::stop(txn, &other.world, ids, Stop::Ask, Time::now())).await.unwrap();
        w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
        other.wait_state(&id, InstanceState::Stopped).await;
        assert!(record().unwrap().public_ip.is_none());
        db.transact(|txn| w.cloud.start(txn, &other.world, ids, Time::now())).await.unwrap();
        assert!(record().unwrap().public_ip.is_some());
        other.terminate(&id).await;
        w.node.report(&id, 2, Phase::Gone);
        other.wait_state(&id, InstanceState::Terminated).await;
        assert_eq!(record().is_none(), goes);
        assert!(record().is_none_or(|eni| eni.attachment.is_none() && eni.public_ip.is_none()));
    }
    assert!(db.state().interface_permissions.is_empty(), "they went with it");
}

#[tokio::test]
async fn secondary_addresses_alone_leave_the_primary_to_be_chosen() {
    let w = World1::new().await;
    let secondary = "172.31.0.4".parse().unwrap();
    let interface = LaunchInterface { secondary_ips: vec![secondary], ..Default::default() };
    let id = w.run(&Launch { interfaces: vec![interface], ..w.launch() }).await.unwrap().remove(0);
    let eni = w.instance(&id).interfaces[0].clone();
    let ips = w.cloud.db.state().get::<Eni>(&w.world, &eni).unwrap().private_ips.clone();
    assert_eq!(ips, ["172.31.0.5".parse::<std::net::Ipv4Addr>().unwrap(), secondary]);
}

#[tokio::test]
async fn what_ends_before_it_began_leaves_nothing() {
    let w = World1::new().await;
    let id = w.run(&w.launch()).await.unwrap().remove(0);
    let volume = w.instance(&id).block_devices[0].volume_id.clone();
    w.terminate(&id).await;
    w.node.wait_spec("the end", |spec| spec.instances.get(&id).is_some_and(|i| i.power == Power::Gone)).await;
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    // The node never had the volume, and says so.
    w.node.delete_volumes().await;
    w.wait("no record of the volume", || w.cloud.db.state().get::<Volume>(&w.world, &volume).is_none()).await;
    let empty = |spec: &NodeSpec| {
        let (enis, networks) = (spec.enis.len() + spec.volumes.len(), spec.vpcs.len() + spec.groups.len());
        spec.instances.len() + enis + networks == 0
    };
    w.node.wait_spec("nothing", empty).await;
    let state = w.cloud.db.state();
    assert!(state.enis.is_empty() && state.public_ips.is_empty() && state.subnet_ips.is_empty());
}

#[tokio::test]
async fn a_report_about_an_earlier_run_changes_nothing_of_this_one() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    w.cloud
        .db
        .transact(|txn| instances::stop(txn, &w.world, std::slice::from_ref(&id), Stop::Force, Time::now()))
        .await
        .unwrap();
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    w.cloud
        .db
        .transact(|txn| w.cloud.start(txn, &w.world, std::slice::from_ref(&id), Time::now()))
        .await
        .unwrap();
    let public = w.cloud.db.state().public_ips.clone();
    for ended in [Ended::GuestShutdown, Ended::Failed("late".into())] {
        let phase = Phase::Off { ended };
        w.node.report(&id, 1, phase.clone());
        w.wait("the observation", || {
            w.cloud.db.state().get::<Observed>(&w.world, &id).is_some_and(|o| o.phase == phase)
        })
        .await;
        assert_eq!(w.state(&id), InstanceState::Pending);
    }
    assert_eq!(w.cloud.db.state().public_ips, public);
    w.node.report(&id, 2, Phase::Running);
    w.wait_state(&id, InstanceState::Running).await;
}

#[tokio::test]
async fn a_stop_before_the_first_report_ends_stopped() {
    let w = World1::new().await;
    let id = w.run(&w.launch()).await.unwrap().remove(0);
    w.cloud
        .db
        .transact(|txn| instances::stop(txn, &w.world, std::slice::from_ref(&id), Stop::Ask, Time::now()))
        .await
        .unwrap();
    w.node
        .wait_spec("power off", |spec| spec.instances.get(&id).is_some_and(|i| i.power == Power::Off))
        .await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    w.wait("the address back", || w.cloud.db.state().public_ips.is_empty()).await;
    w.terminate(&id).await;
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
}

#[tokio::test]
async fn a_controller_that_comes_back_catches_up() {
    let w = World1::without_controller().await;
    let id = w.run(&w.launch()).await.unwrap().remove(0);
    w.terminate(&id).await;
    // All of this happened while nobody looked.
    w.node.report(&id, 1, Phase::Gone);
    tokio::spawn(controller::run(w.cloud.clone()));
    w.wait_state(&id, InstanceState::Terminated).await;
    w.node.delete_volumes().await;
    w.wait("nothing left", || w.cloud.db.state().volumes.is_empty() && w.cloud.db.state().enis.is_empty())
        .await;
}

#[tokio::test]
async fn a_launch_makes_as_many_as_there_are_addresses() {
    let w = World1::without_controller().await;
    *w.node.memory_mib.lock().unwrap() = 1 << 20;
    let vpc = w.cloud.db.state().vpcs.in_world(&w.world).next().unwrap().id.clone();
    let subnet = w
        .cloud
        .db
        .transact(|txn| {
            let subnets: Vec<_> =
                txn.state().subnets.in_world(&w.world).map(|subnet: &Subnet| subnet.id.clone()).collect();
            for id in subnets {
                subnets::delete(txn, &w.world, &id)?;
            }
            let new = NewSubnet {
                vpc_id: vpc.clone(),
                zone: None,
                cidr: "172.31.0.0/28".parse().unwrap(),
                ipv6: None,
                tags: Tags::new(),
            };
            let subnet = subnets::create(txn, &w.world, &new)?;
            let reservation = NewReservation {
                cidr: "172.31.0.8/30".parse().unwrap(),
                prefix: false,
                description: None,
                tags: Tags::new(),
            };
            reservations::create(txn, &w.world, &subnet.id, reservation)?;
            Ok(subnet)
        })
        .await
        .unwrap();
    // Eleven addresses, of which four are reserved; each instance takes two.
    let launch = |min_count, max_count| {
        let mut launch = Launch { min_count, max_count, ..w.launch() };
        launch.interfaces[0].subnet_id = Some(subnet.id.clone());
        launch.interfaces[0].secondary_count = 1;
        launch
    };
    let error = w.run(&launch(4, 5)).await.unwrap_err();
    assert!(matches!(error, Error::InsufficientFreeAddresses(_)), "{error}");
    assert!(w.cloud.db.state().enis.is_empty());
    assert_eq!(w.run(&launch(1, 5)).await.unwrap().len(), 3);
    let state = w.cloud.db.state();
    let taken: Vec<String> = state.subnet_ips.keys().map(|(_, ip)| ip.to_string()).collect();
    let expected = ["4", "5", "6", "7", "12", "13"].map(|last| format!("172.31.0.{last}"));
    assert_eq!(taken, expected);
}

#[tokio::test]
async fn a_launch_of_a_thousand_takes_a_thousand_addresses() {
    let w = World1::without_controller().await;
    *w.node.memory_mib.lock().unwrap() = 1 << 22;
    let mut launch = Launch { min_count: 1000, max_count: 1000, ..w.launch() };
    launch.interfaces[0].public_ip = Some(false);
    assert_eq!(w.run(&launch).await.unwrap().len(), 1000);
    let state = w.cloud.db.state();
    assert_eq!(state.subnet_ips.len(), 1000);
    let last = state.subnet_ips.keys().map(|(_, ip)| *ip).max().unwrap();
    assert_eq!(u32::from(last) & 0xfff, 3 + 1000, "without gaps");
    // The pool of public addresses has 253.
    launch.interfaces[0].public_ip = Some(true);
    let error = w.run(&launch).await.unwrap_err();
    assert!(matches!(error, Error::InsufficientPublicAddresses(_)), "{error}");
    launch.min_count = 1;
    assert_eq!(w.run(&launch).await.unwrap().len(), 253);
}

#[tokio::test]
async fn an_attachment_follows_what_the_node_has_plugged_and_an_elastic_ip_outlives_the_instance() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let subnet = w.instance(&id).subnet_id;
    let new = interfaces::NewInterface {
        subnet_id: subnet,
        private_ip: None,
        addresses: Default::default(),
        primary_ipv6: false,
        groups: Vec::new(),
        description: String::new(),
        tags: Tags::new(),
    };
    let db = &w.cloud.db;
    let eni = db.transact(|txn| interfaces::create(txn, &w.world, &new, Time::now())).await.unwrap();
    let attach = |txn: &mut _| interfaces::attach(txn, &w.world, &eni, &id, 1, Time::now());
    let attachment = db.transact(attach).await.unwrap();
    let record = || db.state().get::<Eni>(&w.world, &eni).cloned().unwrap();
    w.node.wait_spec("the interface", |spec| spec.enis.contains_key(&eni)).await;
    assert_eq!(w.node.spec.borrow().enis[&eni].device_index(), 1);
    assert_eq!(record().attachment.unwrap().status, AttachmentStatus::Attaching);
    let primary = w.instance(&id).interfaces[0].clone();
    let plugged = |enis: Vec<EniId>| {
        w.node.status.send_modify(|status| drop(status.plugged.insert(id.clone(), Arc::new(enis))));
    };
    plugged(vec![primary.clone(), eni.clone()]);
    w.wait("it attached", || record().attachment.unwrap().status == AttachmentStatus::Attached).await;
    db.transact(|txn| interfaces::detach(txn, &w.world, &attachment, false)).await.unwrap();
    w.node.wait_spec("no interface", |spec| !spec.enis.contains_key(&eni)).await;
    assert_eq!(record().attachment.unwrap().status, AttachmentStatus::Detaching);
    plugged(vec![primary.clone()]);
    w.wait("it free", || record().attachment.is_none()).await;

    let address =
        db.transact(|txn| w.cloud.allocate_address(txn, &w.world, None, Tags::new())).await.unwrap();
    let which = elastic_ips::AddressRef::Id(address.clone());
    let target = elastic_ips::Target::Instance(id.clone());
    db.transact(|txn| w.cloud.associate_address(txn, &w.world, &which, &target, None, true)).await.unwrap();
    let elastic = || db.state().get::<Address>(&w.world, &address).cloned().unwrap();
    let ip = elastic().public_ip;
    w.node.wait_spec("the address", |spec| spec.enis[&primary].public_ip() == Some(ip)).await;
    let ids = std::slice::from_ref(&id);
    db.transact(|txn| instances::stop(txn, &w.world, ids, Stop::Ask, Time::now())).await.unwrap();
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    db.transact(|txn| w.cloud.start(txn, &w.world, ids, Time::now())).await.unwrap();
    assert!(elastic().association.is_some(), "it stays");
    assert_eq!(db.state().public_ips.len(), 1, "and no automatic one beside it");
    w.terminate(&id).await;
    w.node.report(&id, 2, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    assert!(elastic().association.is_none(), "allocated, but of nothing");
}

#[tokio::test]
async fn a_terminated_instance_is_shown_for_an_hour() {
    let w = World1::without_controller().await;
    let (mut launch, now) = (w.launch(), Time::now());
    (launch.min_count, launch.max_count) = (2, 2);
    let ids = w.run(&launch).await.unwrap();
    let minutes = [59, 61];
    w.cloud
        .db
        .transact(|txn| {
            instances::terminate(txn, &w.world, &ids, now)??;
            for (id, ago) in ids.iter().zip(minutes) {
                let since = now.checked_sub(jiff::SignedDuration::from_mins(ago)).unwrap();
                let (world, id) = (w.world.clone(), id.clone());
                let (phase, reachability) = (Phase::Gone, Reachability::Unknown);
                txn.put(Observed { world, id, generation: 1, phase, since, reachability });
            }
            Ok(())
        })
        .await
        .unwrap();
    tokio::spawn(controller::run(w.cloud.clone()));
    let there = |id: &InstanceId| w.cloud.db.state().get::<Instance>(&w.world, id).is_some();
    w.wait("sweep", || !there(&ids[1])).await;
    assert!(there(&ids[0]));
}
