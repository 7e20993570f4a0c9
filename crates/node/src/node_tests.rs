//! A node on a simulated host, on which the n-th call fails or the server dies in it, for every n.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cumulet_model::instance::{Ended, Isolation, Phase, Reachability};
use cumulet_model::object::ObjectName;
use cumulet_model::{
    AccountId, EniId, InstanceId, ResourceId, SnapshotId, StoreTaskId, Tags, Time, VolumeId, VpcId, World,
};
use cumulet_node_api::{
    BlockAnswer, BlockError, BlockQuestion, Boot, Console, DiskSpec, EniSpec, Figures, FileStatus,
    ImageHeader, InstanceSpec, MetadataSpec, Milestone, NodeError, NodeSpec, Power, SnapshotSpec, Source,
    StoreSpec, StoreStatus, TemplateSpec, Timing, TraceQuestion, TraceReport, VolumeSpec,
};

use super::*;
use crate::fixtures;
use crate::host::{Detached, Failure, Found, Memory, Record};

/// What goes wrong in the n-th call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It fails without effect.
    FailsBefore,
    /// It fails after its effect.
    FailsAfter,
    /// The server dies before its effect.
    DiesBefore,
    /// The server dies after its effect.
    DiesAfter,
}

/// The host: what outlives a server.
#[derive(Default)]
struct Machine {
    calls: u64,
    fault: Option<(u64, Fault)>,
    /// Calls of servers of another life have no effect.
    life: u64,
    volumes: BTreeSet<VolumeId>,
    snapshots: BTreeSet<SnapshotId>,
    templates: BTreeSet<String>,
    /// Images that were written as objects.
    objects: BTreeSet<ObjectName>,
    /// Disks that a guest has.
    disks: BTreeSet<(InstanceId, VolumeId)>,
    /// A disk that its guest holds on to.
    held: Option<VolumeId>,
    plugged: BTreeSet<(VpcId, EniId)>,
    runs: BTreeMap<InstanceId, (u64, Option<Ended>)>,
    /// Instances that have instance store, and the start that it is of.
    stores: BTreeMap<InstanceId, u64>,
    /// Memory that is kept, and the start that it is of.
    memories: BTreeMap<InstanceId, u64>,
    /// Starts that went on from a memory.
    resumed: u64,
    records: BTreeMap<InstanceId, Record>,
    starts: u64,
    reboots: u64,
    applies: u64,
    starting: usize,
    most_starting: usize,
    /// No guest answers.
    silent: bool,
    /// How often guests were asked.
    asked: u64,
}

impl Machine {
    fn is_empty(&self) -> bool {
        self.volumes.is_empty()
            && self.snapshots.is_empty()
            && self.plugged.is_empty()
            && self.runs.is_empty()
            && self.records.is_empty()
    }
}

#[derive(Clone, Default)]
struct Sim {
    machine: Arc<(Mutex<Machine>, Condvar)>,
    life: u64,
}

impl Sim {
    fn lock(&self) -> MutexGuard<'_, Machine> {
        self.machine.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call<T>(&self, effect: impl FnOnce(&mut Machine) -> T) -> Result<T, Failure> {
        let mut machine = self.lock();
        let dead = Err(Failure::passing("dead"));
        if machine.life != self.life {
            return dead;
        }
        machine.calls += 1;
        let fault = machine.fault.filter(|(n, _)| *n == machine.calls).map(|(_, fault)| fault);
        match fault {
            Some(Fault::FailsBefore) => return Err(Failure::passing("simulated")),
            Some(Fault::DiesBefore) => {
                machine.life += 1;
                self.machine.1.notify_all();
                return dead;
            }
            Some(Fault::FailsAfter | Fault::DiesAfter) | None => {}
        }
        let value = effect(&mut machine);
        self.machine.1.notify_all();
        match fault {
            Some(Fault::FailsAfter) => Err(Failure::passing("simulated")),
            Some(Fault::DiesAfter) => {
                machine.life += 1;
                dead
            }
            Some(Fault::FailsBefore | Fault::DiesBefore) | None => Ok(value),
        }
    }

    fn end(&self, id: &InstanceId, ended: Ended) {
        if let Some(run) = self.lock().runs.get_mut(id) {
            run.1.get_or_insert(ended);
        }
        self.machine.1.notify_all();
    }
}

impl Host for Sim {
    type Run = (InstanceId, u64);

    fn instances(&self) -> Vec<InstanceId> {
        let machine = self.lock();
        machine
            .runs
            .keys()
            .chain(machine.records.keys())
            .cloned()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    fn record(&self, id: &InstanceId) -> Option<Record> {
        self.lock().records.get(id).cloned()
    }

    fn ask(&self, _: &NodeSpec, enis: &[Arc<EniSpec>]) -> BTreeMap<EniId, bool> {
        let mut machine = self.lock();
        machine.asked += 1;
        enis.iter().map(|eni| (eni.id.clone(), !machine.silent)).collect()
    }

    fn save_record(&self, id: &InstanceId, record: &Record) -> Result<(), Failure> {
        self.call(|m| drop(m.records.insert(id.clone(), record.clone())))
    }

    fn volumes(&self) -> Result<Vec<VolumeId>, Failure> {
        self.call(|m| m.volumes.iter().cloned().collect())
    }

    fn ensure_volume(&self, spec: &VolumeSpec) -> Result<(), Failure> {
        self.call(|m| {
            let lost = spec.source == Source::Existing && !m.volumes.contains(&spec.id);
            assert!(!lost, "asked to make what was made before");
            assert_ne!(spec.source, Source::Gone);
            m.volumes.insert(spec.id.clone());
        })
    }

    fn snapshots(&self) -> Result<Vec<SnapshotId>, Failure> {
        self.call(|m| m.snapshots.iter().cloned().collect())
    }

    fn ensure_snapshots(
        &self,
        specs: &[SnapshotSpec],
        _: &[Self::Run],
    ) -> Vec<(SnapshotId, Result<u64, Failure>)> {
        let take = |spec: &SnapshotSpec| {
            let taken = self.call(|m| {
                if let Source::Volume(id) = &spec.source
                    && !m.snapshots.contains(&spec.id)
                {
                    assert!(m.volumes.contains(id), "the volume went before its snapshot was taken");
                }
                m.snapshots.insert(spec.id.clone());
                1
            });
            (spec.id.clone(), taken)
        };
        specs.iter().map(take).collect()
    }

    fn ensure_draft(&self, _: &SnapshotSpec) -> Result<(), Failure> {
        self.call(|_| ())
    }

    fn blocks(&self, _: BlockQuestion) -> Result<BlockAnswer, BlockError> {
        Err(BlockError::Failed("no blocks here".into()))
    }

    fn store_image(&self, spec: &StoreSpec, progress: &mut dyn FnMut(u8)) -> Result<(), Failure> {
        progress(50);
        self.call(|m| m.objects.insert(spec.name.clone())).map(|_| ())
    }

    fn image_header(&self, name: &ObjectName) -> Result<ImageHeader, NodeError> {
        Err(NodeError::NotFound(name.to_string()))
    }

    fn delete_snapshot(&self, id: &SnapshotId) -> Result<(), Failure> {
        self.call(|m| m.snapshots.remove(id)).map(|_| ())
    }

    fn templates(&self) -> Result<Vec<String>, Failure> {
        Ok(self.lock().templates.iter().cloned().collect())
    }

    fn ensure_template(&self, spec: &TemplateSpec) -> Result<(), Failure> {
        self.call(|m| m.templates.insert(spec.name())).map(|_| ())
    }

    fn delete_template(&self, name: &str) -> Result<(), Failure> {
        self.call(|m| m.templates.remove(name)).map(|_| ())
    }

    fn attach_disk(&self, run: &Self::Run, disk: &DiskSpec) -> Result<(), Failure> {
        self.call(|m| {
            let of_another =
                |(id, volume): &&(InstanceId, VolumeId)| *volume == disk.volume_id && *id != run.0;
            assert!(m.disks.iter().all(|have| !of_another(&have)), "one volume in two guests");
            m.disks.insert((run.0.clone(), disk.volume_id.clone()));
        })
    }

    fn detach_disk(&self, run: &Self::Run, volume: &VolumeId, force: bool) -> Result<Detached, Failure> {
        self.call(|m| {
            if m.held.as_ref() == Some(volume) && !force {
                return Detached::Held;
            }
            m.disks.remove(&(run.0.clone(), volume.clone()));
            Detached::Gone
        })
    }

    fn delete_volume(&self, id: &VolumeId) -> Result<(), Failure> {
        self.call(|m| {
            let runs = |id: &InstanceId| m.runs.get(id).is_some_and(|(_, ended)| ended.is_none());
            let used = m.disks.iter().any(|(instance, volume)| volume == id && runs(instance));
            assert!(!used, "a volume is deleted under a run");
            m.volumes.remove(id);
        })
    }

    fn apply_network(&self, _: &NodeSpec, _: bool) -> Vec<(String, Failure)> {
        let applied = self.call(|m| m.applies += 1);
        applied.err().map(|failure| (vpc().to_string(), failure)).into_iter().collect()
    }

    fn tend_vpn(&self, _: &NodeSpec) -> crate::vpn::Tunnels {
        Default::default()
    }

    fn unplug(&self, enis: &[(VpcId, EniId)]) -> Result<(), Failure> {
        enis.iter().try_for_each(|eni| self.call(|m| m.plugged.remove(eni)).map(|_| ()))
    }

    fn start(
        &self,
        document: &NodeSpec,
        instance: &InstanceSpec,
        milestone: &mut dyn FnMut(&'static str),
    ) -> Result<Self::Run, Failure> {
        {
            let mut machine = self.lock();
            machine.starting += 1;
            machine.most_starting = machine.most_starting.max(machine.starting);
        }
        let started = instance
            .enis
            .iter()
            .try_for_each(|id| {
                let eni = document.enis.get(id).expect("in the document");
                self.call(|m| m.plugged.insert((eni.vpc_id.clone(), id.clone()))).map(|_| ())
            })
            .and_then(|()| {
                milestone("plugged");
                // As compute does it: a start that fails leaves no run.
                let ended = self.call(|m| {
                    let running = m.runs.get(&instance.id).is_some_and(|(_, ended)| ended.is_none());
                    assert!(!running, "two runs of an instance");
                    m.starts += 1;
                    m.disks.retain(|(id, _)| *id != instance.id);
                    m.disks.extend(instance.disks.iter().map(|d| (instance.id.clone(), d.volume_id.clone())));
                    m.runs.insert(instance.id.clone(), (instance.generation, None));
                    let fresh = m.stores.get(&instance.id).is_none_or(|of| *of == instance.generation);
                    assert!(fresh, "what an earlier run has left is still there");
                    m.stores.insert(instance.id.clone(), instance.generation);
                    let memory = m.memories.remove(&instance.id).filter(|_| instance.resume);
                    m.resumed += u64::from(memory.is_some());
                });
                if ended.is_err() && self.lock().life == self.life {
                    self.lock().runs.remove(&instance.id);
                }
                ended
            });
        self.lock().starting -= 1;
        started.map(|()| (instance.id.clone(), instance.generation))
    }

    fn plug(
        &self,
        document: &NodeSpec,
        _: &InstanceSpec,
        run: &Self::Run,
        eni: &EniId,
    ) -> Result<(), Failure> {
        let vpc = document.enis.get(eni).expect("in the document").vpc_id.clone();
        self.call(|m| {
            assert!(m.runs.get(&run.0).is_some_and(|(generation, _)| *generation == run.1), "no such run");
            m.plugged.insert((vpc, eni.clone()));
        })
    }

    fn unplug_running(&self, _: &Self::Run, vpc: &VpcId, eni: &EniId) -> Result<(), Failure> {
        self.call(|m| m.plugged.remove(&(vpc.clone(), eni.clone()))).map(|_| ())
    }

    fn adopt(&self, id: &InstanceId) -> Result<Option<Found<Self::Run>>, Failure> {
        self.call(|m| {
            m.runs.get(id).map(|(generation, ended)| match ended {
                None => Found::Running { run: (id.clone(), *generation), generation: *generation },
                Some(ended) => Found::Ended { generation: *generation, ran: true, ended: ended.clone() },
            })
        })
    }

    fn reboot(&self, _: &Self::Run) -> Result<(), Failure> {
        self.call(|m| m.reboots += 1)
    }

    fn stop(&self, run: &Self::Run, force: bool, _: Duration) -> Result<(), Failure> {
        self.call(|m| {
            if let Some(run) = m.runs.get_mut(&run.0) {
                run.1.get_or_insert(if force {
                    Ended::Failed("killed".into())
                } else {
                    Ended::GuestShutdown
                });
            }
        })
    }

    fn wait(&self, run: &Self::Run) -> Result<Ended, Failure> {
        let mut machine = self.lock();
        loop {
            match machine.runs.get(&run.0) {
                Some((generation, None)) if *generation == run.1 && machine.life == self.life => {}
                Some((generation, Some(ended))) if *generation == run.1 => return Ok(ended.clone()),
                Some(_) | None => return Ok(Ended::Requested),
            }
            machine = self.machine.1.wait(machine).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn hibernate(&self, _: &InstanceSpec, run: &Self::Run, _: Duration) -> Result<(), Failure> {
        self.call(|m| {
            if let Some((generation, ended)) = m.runs.get_mut(&run.0) {
                ended.get_or_insert(Ended::Hibernated);
                m.memories.insert(run.0.clone(), *generation);
            }
        })
    }

    fn memory(&self, id: &InstanceId) -> Result<Option<u64>, Failure> {
        self.call(|m| m.memories.get(id).copied())
    }

    fn wipe(&self, id: &InstanceId, memory: Memory) -> Result<(), Failure> {
        self.call(|m| {
            let runs = m.runs.get(id).is_some_and(|(_, ended)| ended.is_none());
            assert!(!runs, "disks are wiped under a run");
            m.stores.remove(id);
            if memory == Memory::Goes {
                m.memories.remove(id);
            }
        })
    }

    fn remove(&self, id: &InstanceId) -> Result<(), Failure> {
        self.wipe(id, Memory::Goes)?;
        self.call(|m| drop(m.runs.remove(id)))?;
        self.call(|m| drop(m.records.remove(id)))
    }

    fn console(&self, _: &InstanceId) -> Result<Console, NodeError> {
        Ok(Console { bytes: Vec::new(), time: Time::now() })
    }

    fn screenshot(&self, run: &Self::Run) -> Result<Vec<u8>, NodeError> {
        Err(NodeError::NotRunning(run.0.clone()))
    }

    fn note_timing(&self, _: &InstanceId, _: u64, _: &BTreeMap<Milestone, Time>) -> Result<(), Failure> {
        Ok(())
    }

    fn timing(&self, _: &InstanceId) -> Timing {
        Timing::default()
    }

    fn knock_socket(
        &self,
        _: &NodeSpec,
        _: &EniSpec,
    ) -> Result<Option<(socket2::Socket, std::net::SocketAddr)>, Failure> {
        Ok(None)
    }

    fn figures(&self, instance: &InstanceSpec, _: Option<&(InstanceId, u64)>) -> Result<Figures, NodeError> {
        Err(NodeError::NotRunning(instance.id.clone()))
    }

    fn trace(&self, _: &NodeSpec, question: &TraceQuestion) -> Result<TraceReport, NodeError> {
        Err(NodeError::Unsupported(format!("no packets leave {}", question.from)))
    }
}

fn vpc() -> VpcId {
    VpcId::from_random(0)
}

fn instance_id(n: u64) -> InstanceId {
    InstanceId::from_random(u128::from(n) << 60)
}

fn instance(n: u64, power: Power, generation: u64) -> InstanceSpec {
    let world = World { account: AccountId::default_account(), region: "us-east-1".into() };
    InstanceSpec {
        id: instance_id(n),
        world,
        generation,
        reboots: 0,
        resume: false,
        power,
        isolation: Isolation::Container,
        vcpus: 1,
        threads_per_core: 1,
        credits: None,
        memory_mib: 512,
        boot: Boot::Firmware,
        disks: vec![DiskSpec {
            volume_id: VolumeId::from_random(u128::from(n) << 60),
            device_name: "/dev/xvda".into(),
            size_bytes: 1,
            limits: None,
            shared: false,
            key: None,
        }],
        instance_store: Vec::new(),
        forced_off: Vec::new(),
        enis: vec![EniId::from_random(u128::from(n) << 60)],
        hostname: String::new(),
        metadata: MetadataSpec {
            options: cumulet_model::instance::MetadataOptions::default(),
            image_id: String::new(),
            launch_index: 0,
            reservation_id: String::new(),
            instance_type: String::new(),
            architecture: String::new(),
            zone: String::new(),
            zone_id: String::new(),
            key: None,
            user_data: Vec::new(),
            group_names: Default::default(),
            monitoring: false,
            hibernation: false,
            block_device_mapping: Vec::new(),
            pending_time: Time::UNIX_EPOCH,
            tags: Tags::new(),
        },
    }
}

/// Adds an instance with its interface and volume.
fn put(spec: &mut NodeSpec, instance: InstanceSpec) {
    for id in &instance.enis {
        let eni = fixtures::eni(
            id.clone(),
            vpc(),
            cumulet_model::SubnetId::from_random(0),
            std::net::Ipv4Addr::new(10, 0, 0, 4),
            instance.id.clone(),
        );
        spec.enis.insert(id.clone(), Arc::new(eni));
    }
    for disk in &instance.disks {
        let volume = VolumeSpec {
            id: disk.volume_id.clone(),
            size_bytes: 1,
            source: Source::Blank,
            key: None,
            source_key: None,
        };
        spec.volumes.insert(disk.volume_id.clone(), Arc::new(volume));
    }
    spec.instances.insert(instance.id.clone(), Arc::new(instance));
}

/// Names all volumes and snapshots for deletion, and drops everything else.
fn let_go(spec: &NodeSpec) -> NodeSpec {
    let mut gone = NodeSpec::default();
    for (id, volume) in &spec.volumes {
        let volume = VolumeSpec { source: Source::Gone, ..(**volume).clone() };
        gone.volumes.insert(id.clone(), Arc::new(volume));
    }
    for (id, snapshot) in &spec.snapshots {
        let snapshot = SnapshotSpec { source: Source::Gone, ..(**snapshot).clone() };
        gone.snapshots.insert(id.clone(), Arc::new(snapshot));
    }
    gone
}

/// A server on the machine, started anew whenever it has died.
struct Server {
    sim: Sim,
    node: Reconciler<Sim>,
    spec: NodeSpec,
}

fn nothing() -> Capabilities {
    Capabilities { kvm: false, vm: Ok(()), container: Ok(()), memory_mib: 1, cpus: 1 }
}

impl Server {
    fn new(fault: Option<(u64, Fault)>) -> Server {
        let sim = Sim::default();
        sim.lock().fault = fault;
        let node = Reconciler::start(sim.clone(), nothing(), &Handle::current());
        Server { sim, node, spec: NodeSpec::default() }
    }

    fn restart(&mut self) {
        let life = self.sim.lock().life;
        self.sim.life = life;
        self.node = Reconciler::start(self.sim.clone(), nothing(), &Handle::current());
        self.node.apply(self.spec.clone());
    }

    fn put(&mut self, instance: InstanceSpec) {
        put(&mut self.spec, instance);
        self.node.apply(self.spec.clone());
    }

    /// Waits, restarting the server when it dies, until machine and report are as described.
    async fn until(&mut self, what: &str, is: impl Fn(&NodeStatus, &Machine) -> bool) {
        for _ in 0..10_000 {
            if self.sim.lock().life != self.sim.life {
                self.restart();
            }
            let status = self.node.status().borrow().clone();
            if is(&status, &self.sim.lock()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let status = self.node.status().borrow().clone();
        panic!("not reached: {what}; reported {status:?}; records {:?}", self.sim.lock().records);
    }

    async fn until_phase(&mut self, n: u64, generation: u64, expected: Phase) {
        let what = format!("{expected:?} of generation {generation}");
        self.until(&what, |status, _| {
            let status = status.instances.get(&instance_id(n));
            status.is_some_and(|s| s.generation == generation && s.phase == expected)
        })
        .await;
    }
}

/// The life of an instance; returns how many calls it took.
async fn life(fault: Option<(u64, Fault)>) -> u64 {
    let mut server = Server::new(fault);
    let mut spec = instance(1, Power::On, 1);
    server.put(spec.clone());
    server.until_phase(1, 1, Phase::Running).await;
    spec.reboots = 1;
    server.put(spec.clone());
    server.until("rebooted", |_, m| m.records.get(&instance_id(1)).is_some_and(|r| r.reboots == 1)).await;
    spec.enis.push(EniId::from_random(9 << 60));
    for count in [2, 1] {
        spec.enis.truncate(count);
        server.put(spec.clone());
        let plugged = |status: &NodeStatus, m: &Machine| {
            let reported = status.plugged.get(&instance_id(1)).map_or(0, |enis| enis.len());
            reported == count && m.plugged.len() == count
        };
        server.until("interfaces plugged as wanted", plugged).await;
    }
    disks_come_and_go(&mut server, &mut spec).await;
    spec.power = Power::Off;
    server.put(spec.clone());
    server.until_phase(1, 1, Phase::Off { ended: Ended::Requested }).await;
    assert!(server.sim.lock().plugged.is_empty(), "off, but plugged");
    assert!(!server.sim.lock().volumes.is_empty(), "a volume outlives the run");
    (spec.power, spec.generation) = (Power::On, 2);
    server.put(spec.clone());
    server.until_phase(1, 2, Phase::Running).await;
    server.sim.end(&spec.id, Ended::GuestShutdown);
    server.until_phase(1, 2, Phase::Off { ended: Ended::GuestShutdown }).await;
    (spec.power, spec.generation) = (Power::On, 3);
    server.put(spec.clone());
    server.until_phase(1, 3, Phase::Running).await;
    spec.power = Power::Hibernate;
    server.put(spec.clone());
    server.until_phase(1, 3, Phase::Off { ended: Ended::Hibernated }).await;
    assert_eq!(server.sim.lock().memories.len(), 1, "hibernated, but without a memory");
    assert!(server.sim.lock().stores.is_empty(), "off, but with instance store");
    (spec.power, spec.generation, spec.resume) = (Power::On, 4, true);
    server.put(spec.clone());
    server.until_phase(1, 4, Phase::Running).await;
    assert!(server.sim.lock().memories.is_empty(), "a memory is used once");
    assert_ne!(server.sim.lock().resumed, 0, "it goes on from its memory");
    spec.power = Power::Hibernate;
    server.put(spec.clone());
    server.until_phase(1, 4, Phase::Off { ended: Ended::Hibernated }).await;
    spec.power = Power::Gone;
    server.put(spec.clone());
    server.until_phase(1, 4, Phase::Gone).await;
    server.spec = let_go(&server.spec);
    server.node.apply(server.spec.clone());
    let all_gone = |status: &NodeStatus, m: &Machine| {
        let reported = status.volumes.values().all(|volume| *volume == FileStatus::Gone);
        m.is_empty() && status.instances.is_empty() && reported && status.volumes.len() == 2
    };
    server.until("nothing left", all_gone).await;
    server.spec = NodeSpec::default();
    server.node.apply(NodeSpec::default());
    server.until("nothing told", |status, _| status.volumes.is_empty() && status.snapshots.is_empty()).await;
    let machine = server.sim.lock();
    if !matches!(fault, Some((_, Fault::FailsAfter | Fault::DiesAfter | Fault::DiesBefore))) {
        assert_eq!(machine.reboots, 1);
        assert_eq!(machine.starts, 4);
    }
    machine.calls
}

/// A volume is attached, snapshotted, held by the guest when it is to go, and taken by force.
async fn disks_come_and_go(server: &mut Server, spec: &mut InstanceSpec) {
    let id = VolumeId::from_random(9 << 60);
    spec.disks.push(DiskSpec { volume_id: id.clone(), ..spec.disks[0].clone() });
    server.put(spec.clone());
    let attached = |status: &NodeStatus, held: Option<bool>| {
        let disks = status.disks.get(&instance_id(1)).into_iter().flat_map(|disks| disks.iter());
        disks.filter(|disk| disk.volume_id == id).map(|disk| disk.held).next() == held
    };
    server.until("attached", |status, m| attached(status, Some(false)) && m.disks.len() == 2).await;
    let snapshot = SnapshotSpec {
        id: SnapshotId::from_random(1 << 60),
        size_bytes: 1,
        source: Source::Volume(id.clone()),
        key: None,
        source_key: None,
        instant: None,
    };
    server.spec.snapshots.insert(snapshot.id.clone(), Arc::new(snapshot));
    server.node.apply(server.spec.clone());
    let ready = |status: &NodeStatus, _: &Machine| {
        status.snapshots.values().any(|snapshot| matches!(snapshot, FileStatus::Ready { .. }))
    };
    server.until("a snapshot", ready).await;
    server.sim.lock().held = Some(id.clone());
    spec.disks.truncate(1);
    server.put(spec.clone());
    server.until("held", |status, _| attached(status, Some(true)) || attached(status, None)).await;
    // It holds nothing else up, and is not deleted while the guest has it.
    let deleted =
        VolumeSpec { id: id.clone(), size_bytes: 1, source: Source::Gone, key: None, source_key: None };
    server.spec.volumes.insert(id.clone(), Arc::new(deleted));
    server.node.apply(server.spec.clone());
    spec.forced_off = vec![id.clone()];
    server.put(spec.clone());
    server
        .until("taken by force, and deleted", |status, m| attached(status, None) && !m.volumes.contains(&id))
        .await;
    spec.forced_off.clear();
}

#[tokio::test]
async fn a_life_on_a_host_that_works() {
    life(None).await;
}

#[tokio::test]
async fn a_life_with_each_call_failing_or_killing_the_server() {
    let calls = life(None).await;
    assert!(calls > 20, "{calls}");
    for n in 1..=calls + 4 {
        for fault in [Fault::FailsBefore, Fault::FailsAfter, Fault::DiesBefore, Fault::DiesAfter] {
            eprintln!("call {n} of {calls} {fault:?}");
            life(Some((n, fault))).await;
        }
    }
}

#[tokio::test]
async fn a_hundred_launches_share_turns_and_network() {
    let mut server = Server::new(None);
    let mut spec = NodeSpec::default();
    for n in 1..=100 {
        put(&mut spec, instance(n, Power::On, 1));
    }
    server.spec = spec.clone();
    server.node.apply(spec);
    let running = |status: &NodeStatus, _: &Machine| {
        status.instances.len() == 100 && status.instances.values().all(|s| s.phase == Phase::Running)
    };
    server.until("all run", running).await;
    assert!(server.sim.lock().applies <= 3, "the network was applied {} times", server.sim.lock().applies);
    assert!(server.sim.lock().most_starting <= crate::shared::TURNS);

    // An instance that the document drops is removed, and all that a new server finds is adopted.
    server.spec.instances.remove(&instance_id(7));
    server.restart();
    let removed = |status: &NodeStatus, m: &Machine| m.runs.len() == 99 && status.instances.len() == 99;
    server.until("one removed", removed).await;
    assert_eq!(server.sim.lock().starts, 100);
    server.spec = let_go(&server.spec);
    server.node.apply(server.spec.clone());
    server.until("nothing left", |_, m| m.is_empty()).await;
}

#[tokio::test]
async fn what_no_document_names_is_kept_whatever_documents_come() {
    let mut server = Server::new(None);
    server.put(instance(1, Power::On, 1));
    server.until_phase(1, 1, Phase::Running).await;
    let stray = VolumeId::from_random(77 << 60);
    server.sim.lock().volumes.insert(stray.clone());
    // A store that was lost knows of nothing: its document is empty.
    server.spec = NodeSpec::default();
    server.restart();
    server.until("no instance", |status, m| status.instances.is_empty() && m.runs.is_empty()).await;
    server.put(instance(2, Power::On, 1));
    server.until_phase(2, 1, Phase::Running).await;
    let kept = server.sim.lock().volumes.clone();
    assert!(kept.contains(&stray) && kept.contains(&VolumeId::from_random(1 << 60)), "{kept:?}");
}

#[tokio::test]
async fn a_start_that_can_not_work_is_reported_and_leaves_nothing_plugged() {
    let mut server = Server::new(None);
    let mut spec = NodeSpec::default();
    put(&mut spec, instance(1, Power::On, 1));
    spec.volumes = imbl::OrdMap::new();
    server.spec = spec.clone();
    server.node.apply(spec);
    let failed = |status: &NodeStatus, m: &Machine| {
        let phase = status.instances.get(&instance_id(1)).map(|s| s.phase.clone());
        let named = |reason: &String| reason.contains("the document lacks volume");
        matches!(&phase, Some(Phase::Off { ended: Ended::Failed(reason) }) if named(reason))
            && m.plugged.is_empty()
    };
    server.until("failed with its reason", failed).await;
}

#[tokio::test]
async fn a_start_that_is_called_off_ends_gone() {
    let mut server = Server::new(None);
    server.put(instance(1, Power::On, 1));
    server.put(instance(1, Power::Gone, 1));
    server.until_phase(1, 1, Phase::Gone).await;
    assert!(server.sim.lock().runs.is_empty());
    server.put(instance(2, Power::On, 1));
    server.until_phase(2, 1, Phase::Running).await;
    server.put(instance(2, Power::ForceOff, 1));
    server.until_phase(2, 1, Phase::Off { ended: Ended::Requested }).await;
}

#[tokio::test]
async fn guests_are_asked_and_what_they_answer_is_reported() {
    let mut server = Server::new(None);
    server.sim.lock().silent = true;
    let checked = |status: &NodeStatus| status.checks.get(&instance_id(1)).map(|check| check.reachability);
    let answers = |status: &NodeStatus, _: &Machine| checked(status) == Some(Reachability::Passed);
    server.put(instance(1, Power::On, 1));
    server.until("asked", |_, m| m.asked > 10).await;
    assert_eq!(checked(&server.node.status().borrow()), None, "it may be booting");
    server.sim.lock().silent = false;
    server.until("an answer", answers).await;
    let asked = server.sim.lock().asked;
    // Who comes back asks at once.
    server.restart();
    server.until("an answer", answers).await;
    assert_eq!(server.sim.lock().asked, asked + 1, "who answers is not asked again so soon");
    // What isn't running has no check.
    server.put(instance(1, Power::Off, 1));
    server.until_phase(1, 1, Phase::Off { ended: Ended::Requested }).await;
    server.until("no check", |status, _| checked(status).is_none()).await;
}

#[tokio::test]
async fn an_image_is_stored_whatever_goes_wrong_with_the_first_try() {
    for fault in [Fault::FailsBefore, Fault::FailsAfter, Fault::DiesBefore, Fault::DiesAfter] {
        // The first calls ask what is here; what follows is the image.
        for n in 1..6 {
            let mut server = Server::new(Some((n, fault)));
            let image = serde_json::json!({
                "world": { "account": "123456789012", "region": "us-east-1" }, "id": "ami-0123456789abcdef0",
                "name": "n", "description": "", "architecture": "x86_64", "creation_time": "2026-01-01T00:00:00Z",
                "public": false, "platform_details": "Linux/UNIX", "root_device_name": "/dev/xvda", "direct_boot": null,
            });
            let image = serde_json::from_value(image).unwrap();
            let name = ObjectName::parse("bucket", "ami.bin").unwrap();
            let header = ImageHeader { image, disks: Vec::new(), kernel: None, key_id: None };
            let spec = StoreSpec { name: name.clone(), header, disks: Vec::new(), key: None, kernel: None };
            let id = StoreTaskId::from_random(1 << 60);
            server.spec.stores.insert(id.clone(), Arc::new(spec));
            server.node.apply(server.spec.clone());
            let done = |status: &NodeStatus, m: &Machine| {
                m.objects.contains(&name) && status.stores.get(&id) == Some(&StoreStatus::Done)
            };
            server.until("stored", done).await;
            server.spec.stores.remove(&id);
            server.node.apply(server.spec.clone());
            server.until("forgotten", |status, _| status.stores.is_empty()).await;
        }
    }
}
