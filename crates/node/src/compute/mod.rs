//! Runs of instances: a container under an OCI runtime, or a virtual machine under QEMU.
//!
//! ```text
//!   create_netns ──▶ (network plugged) ──▶ start ──▶ wait ──▶ (ended; console kept) ──▶ remove
//!   (containers)                            ▲ adopt, after a restart of the server
//! ```
//! A run belongs to a supervisor process ([`shim`]) that outlives the server; what is written down of it is in
//! [`run`]. Every call blocks and may be repeated; after a crash at any point of it, [`Compute::adopt`] tells what
//! is, and [`Compute::remove`] takes all of it away.
//!
//! Architecture invariant: only this module knows what an instance's isolation means.

mod confine;
mod console;
mod container;
mod crypt;
mod devices;
mod figures;
mod fuse;
mod hotplug;
mod init;
mod memory;
mod meter;
mod mounts;
mod oci;
mod qemu;
mod qmp;
mod root;
mod run;
mod screen;
mod shim;
mod sweep;
mod template;
mod view;
mod vm;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, Instant, SystemTime};

use cumulet_crypt::DataKey;
use cumulet_linux::cgroup::{self, Cgroup, Layout, Limits};
use cumulet_linux::netns::NetNs;
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::{describe, fdpass, mount};
use cumulet_model::instance::{Ended, Isolation};
use cumulet_model::{InstanceId, VolumeId};
use cumulet_node_api::{Capabilities, DiskSpec, EniSpec, InstanceSpec};

use crate::config::NodeConfig;
use crate::host::Detached;
use container::Surroundings;
use crypt::View;
pub use crypt::scratch::Scratch;
use init::Init;
pub use memory::SavedMachine;
pub use meter::METER_EVERY;
pub use qemu::{GuestMemory, disk_id as disk_device};
pub(crate) use run::ProcessId;
use run::{ExitRecord, Program, RunDir, RunRecord, ShimSpec};
pub use shim::shim_main;

/// Why compute failed.
#[derive(Debug, thiserror::Error)]
pub enum ComputeError {
    /// The kernel refused.
    #[error(transparent)]
    Linux(#[from] cumulet_linux::Error),
    /// A file could not be made, read or written.
    #[error("{verb} {path}")]
    Io {
        /// What was tried.
        verb: &'static str,
        /// On what.
        path: String,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// QEMU's monitor.
    #[error(transparent)]
    Qmp(#[from] qmp::QmpError),
    /// The helper process made no namespaces.
    #[error("this host refuses user namespaces")]
    Namespaces,
    /// The root volume can't be a container's root.
    #[error("{0} holds no file system that a container can use (ext4, xfs, btrfs)")]
    NoFileSystem(PathBuf),
    /// A machine's memory could not be saved, or read.
    #[error("its memory: {0}")]
    Memory(String),
    /// What has to be installed.
    #[error("{0} is not installed")]
    Missing(&'static str),
    /// The guest could not be started; says why.
    #[error("{0}")]
    Start(String),
    /// The kind of instance can't do that.
    #[error("{0}")]
    Unsupported(&'static str),
    /// It does not run.
    #[error("instance {0} does not run")]
    NotRunning(InstanceId),
    /// Something is still mounted there.
    #[error("{0} is still in use")]
    Busy(PathBuf),
}

impl ComputeError {
    fn io(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ComputeError {
        let path = path.display().to_string();
        move |source| ComputeError::Io { verb, path, source }
    }
}

/// An interface that is plugged in.
#[derive(Debug)]
pub enum Plug {
    /// It is inside the container's network namespace, made by [`Compute::create_netns`].
    Netns(NetNs),
    /// The tap of a VM.
    Tap(OwnedFd),
}

/// An interface of a run.
#[derive(Debug)]
pub struct Nic<'a> {
    /// What it is.
    pub eni: &'a EniSpec,
    /// Where it is.
    pub plug: Plug,
}

/// What a run needs.
#[derive(Debug)]
pub struct RunSpec<'a> {
    /// The instance; its generation is the run's.
    pub instance: &'a InstanceSpec,
    /// File of its root volume.
    pub root: PathBuf,
    /// Files of its other volumes, as in the instance's disks after the first.
    pub disks: Vec<PathBuf>,
    /// Files of its instance store, as in the instance's.
    pub instance_store: Vec<PathBuf>,
    /// Its interfaces, primary first.
    pub nics: Vec<Nic<'a>>,
    /// The machine that it goes on as: it is started standing still, for its memory to be loaded.
    pub saved: Option<SavedMachine>,
    /// What its memory is.
    pub memory: GuestMemory,
}

/// A run that was started or adopted.
#[derive(Debug, Clone)]
pub struct Run {
    /// The instance.
    pub id: InstanceId,
    /// The start it belongs to.
    pub generation: u64,
    /// Kind.
    pub kind: Isolation,
    shim: ProcessId,
}

/// What is known of an instance's last run.
#[derive(Debug, Clone)]
pub enum Adopted {
    /// It runs.
    Running(Run),
    /// It has ended. The volume is free; the console can still be read.
    Ended {
        /// The start it belonged to.
        generation: u64,
        /// Whether it got as far as running.
        ran: bool,
        /// How.
        ended: Ended,
    },
    /// It ran when the host went down, and the host has booted since.
    Lost {
        /// The start it belonged to.
        generation: u64,
    },
}

/// A container that can be started.
struct Prepared {
    program: Program,
    init: Init,
    /// What its supervisor serves: see [`view`].
    machine: fs::File,
}

/// Longest wait for a shim's word that the guest has started.
const START_LIMIT: Duration = Duration::from_secs(60);
/// How long a guest has to react to being asked to reboot; then it is reset.
const REBOOT_LIMIT: Duration = Duration::from_secs(20);
/// How long a guest that was asked to power off has until it is asked again.
const ASK_AGAIN: Duration = Duration::from_secs(5);
const SIGKILL: i32 = 9;
/// QEMU's own memory beside the guest's: code cache, devices, page tables.
const VM_OVERHEAD_BYTES: u64 = 512 << 20;

/// Runs instances on this host. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Compute(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    config: NodeConfig,
    kvm: bool,
    /// First id on the host of each instance that has a folder.
    ids: Mutex<BTreeMap<InstanceId, u32>>,
    /// CPUs of the host that each container is bound to or sees.
    cpus: Mutex<BTreeMap<InstanceId, Vec<u32>>>,
    meters: meter::Meters,
    /// Held while a start's times are written down.
    notes: Mutex<()>,
    /// Read while a run is started; written while what all runs share is removed.
    shared: RwLock<()>,
}

impl Compute {
    /// Runs instances of a node.
    pub fn new(config: &NodeConfig, capabilities: &Capabilities) -> Compute {
        let inner = Inner {
            config: config.clone(),
            kvm: capabilities.kvm,
            ids: Mutex::new(sweep::known_ids(config)),
            cpus: Mutex::new(sweep::known_cpus(config)),
            meters: meter::Meters::default(),
            notes: Mutex::new(()),
            shared: RwLock::new(()),
        };
        Compute(Arc::new(inner))
    }

    fn config(&self) -> &NodeConfig {
        &self.0.config
    }

    /// Shows an encrypted file of a conversion as a plain one.
    pub fn show(&self, file: &Path, key: &DataKey) -> Result<Scratch, ComputeError> {
        let _shared = self.0.shared.read();
        Scratch::open(self.config(), file, key)
    }

    /// Removes the folder of conversions when there are none. Where an instance is just being started it stays, and goes
    /// with what all runs share.
    pub fn tidy_conversions(&self) {
        if let Ok(_alone) = self.0.shared.try_write() {
            crypt::scratch::remove_folder(self.config());
        }
    }

    /// Removes what conversions of an earlier server have left.
    pub fn forget_conversions(config: &NodeConfig) {
        crypt::scratch::remove_all(config);
    }

    fn dir(&self, id: &InstanceId) -> RunDir {
        RunDir(self.config().instance_dir(id.as_str()))
    }

    fn surroundings(&self, id: &InstanceId) -> Surroundings {
        sweep::surroundings(self.config(), id)
    }

    /// The first of 65,536 ids on the host that belong to the instance alone; chosen once and written down.
    fn ids(&self, id: &InstanceId) -> Result<u32, ComputeError> {
        let mut ids = self.0.ids.lock().unwrap_or_else(|poison| poison.into_inner());
        if let Some(base) = ids.get(id) {
            return Ok(*base);
        }
        let base = sweep::free_ids(id, &ids);
        let dir = self.dir(id);
        fs::create_dir_all(&dir.0).map_err(ComputeError::io("make", &dir.0))?;
        dir.write(RunDir::IDS, &base).map_err(ComputeError::io("write", &dir.file(RunDir::IDS)))?;
        ids.insert(id.clone(), base);
        Ok(base)
    }

    /// CPUs for a container, of the host's; its own until it ends.
    fn cpus(&self, id: &InstanceId, vcpus: u32, host: &[u32]) -> Vec<u32> {
        let mut cpus = self.0.cpus.lock().unwrap_or_else(|poison| poison.into_inner());
        cpus.remove(id);
        let chosen = view::choose_cpus(vcpus, host, &cpus);
        cpus.insert(id.clone(), chosen.clone());
        chosen
    }

    /// Makes the network namespace of a container, which belongs to the container's own user namespace; or adopts it.
    /// Interfaces are plugged into it before [`Compute::start`].
    pub fn create_netns(&self, id: &InstanceId) -> Result<NetNs, ComputeError> {
        let uid_base = self.ids(id)?;
        self.surroundings(id).make_namespaces(&self.config().exe, uid_base)
    }

    /// Starts a run and returns once init, or the virtual machine, runs. What an earlier run has left is removed
    /// first, except for its console's text and the network namespace.
    pub fn start(&self, spec: RunSpec<'_>) -> Result<Run, ComputeError> {
        let _shared = self.0.shared.read();
        let id = &spec.instance.id;
        let uid_base = self.ids(id)?;
        let dir = self.dir(id);
        self.end_processes(id)?;
        self.release_volumes(id)?;
        for stale in [RunDir::MAIN, RunDir::EXIT, RunDir::STOPPING, RunDir::RESTART, RunDir::BOOT] {
            dir.delete(stale).map_err(ComputeError::io("delete", &dir.file(stale)))?;
        }
        let (generation, kind) = (spec.instance.generation, spec.instance.isolation);
        let (spec, views) = self.through_views(spec);
        let disks = match kind {
            Isolation::Container => spec.disks.iter().chain(&spec.instance_store).cloned().collect(),
            Isolation::Vm => Vec::new(),
        };
        let (root, init) = (spec.root.clone(), Init::default());
        let mut record = RunRecord { generation, kind, root, disks, init, shim: None };
        self.write(&dir, RunDir::RUN, &record)?;
        let opened = views.iter().try_for_each(|(volume, file, key)| {
            View::new(self.config(), id, volume).open(file, key).map(drop)
        });
        let prepared = opened.and_then(|()| match kind {
            Isolation::Container => {
                let prepared = self.prepare_container(&spec, uid_base)?;
                record.init = prepared.init;
                Ok((prepared.program, vec![prepared.machine.into()]))
            }
            Isolation::Vm => self.prepare_vm(spec, uid_base),
        });
        let (program, passed) = match prepared {
            Ok(prepared) => prepared,
            Err(e) => {
                self.release_volumes(id)?;
                return Err(e);
            }
        };
        let cgroup = self.cgroup(id);
        self.write(&dir, RunDir::SHIM, &ShimSpec { generation, cgroup, program })?;
        let (socket, theirs) = UnixStream::pair().map_err(ComputeError::io("open", Path::new("socket")))?;
        let shim = self.spawn_shim(&dir, &theirs)?;
        drop(theirs);
        record.shim = Some(shim.clone());
        let result = self.write(&dir, RunDir::RUN, &record).and_then(|()| await_start(socket, &passed));
        match result {
            Ok(()) => Ok(Run { id: id.clone(), generation, kind, shim }),
            Err(e) => {
                self.reap(&shim);
                self.end_processes(id)?;
                self.release_volumes(id)?;
                Err(e)
            }
        }
    }

    /// Puts the plain view of each encrypted volume in the place of its file. Returns what is to be shown there.
    fn through_views<'a>(&self, mut spec: RunSpec<'a>) -> (RunSpec<'a>, Vec<(VolumeId, PathBuf, DataKey)>) {
        let instance = spec.instance;
        let mut views = Vec::new();
        let files = [&mut spec.root].into_iter().chain(&mut spec.disks);
        for (disk, file) in instance.disks.iter().zip(files) {
            if let Some(key) = &disk.key {
                let view = View::new(self.config(), &instance.id, &disk.volume_id).path();
                views.push((disk.volume_id.clone(), std::mem::replace(file, view), key.clone()));
            }
        }
        (spec, views)
    }

    fn write<T: serde::Serialize>(&self, dir: &RunDir, name: &str, record: &T) -> Result<(), ComputeError> {
        dir.write(name, record).map_err(ComputeError::io("write", &dir.file(name)))
    }

    fn spawn_shim(&self, dir: &RunDir, socket: &UnixStream) -> Result<ProcessId, ComputeError> {
        let path = dir.file("shim.log");
        let log = fs::File::create(&path).map_err(ComputeError::io("make", &path))?;
        let procs = detached_cgroup(self.config())?;
        let exe = &self.config().exe;
        let child = process::spawn_detached(&SpawnSpec {
            argv: vec![exe.into(), "shim".into(), "--dir".into(), dir.0.clone().into()],
            stdin: Some(socket.as_fd()),
            stdout: Some(log.as_fd()),
            stderr: Some(log.as_fd()),
            cgroup_procs: procs,
            new_session: true,
            ..SpawnSpec::default()
        })?;
        Ok(child.identity.into())
    }

    fn prepare_container(&self, spec: &RunSpec<'_>, uid_base: u32) -> Result<Prepared, ComputeError> {
        let (id, instance) = (&spec.instance.id, spec.instance);
        let runtime = find_program("runc").ok_or(ComputeError::Missing("runc"))?;
        let surroundings = self.surroundings(id);
        let made = mount::is_mountpoint(&surroundings.user_namespace())?;
        for nic in &spec.nics {
            match nic.plug {
                Plug::Netns(_) if made => {}
                Plug::Netns(_) => {
                    return Err(ComputeError::Unsupported(
                        "a container's network namespace comes from create_netns",
                    ));
                }
                Plug::Tap(_) => {
                    return Err(ComputeError::Unsupported("a container's interface is in its namespace"));
                }
            }
        }
        // Where the caller has plugged nothing in, the namespaces are still needed.
        surroundings.make_namespaces(&self.config().exe, uid_base)?;
        let root = surroundings.mount_root(&spec.root, uid_base)?;
        let init = Init::of(&surroundings.root());
        let devices = self.devices(id);
        devices.prepare()?;
        let config = oci::ContainerConfig {
            hostname: instance.hostname.clone(),
            root: surroundings.root(),
            user_namespace: surroundings.user_namespace(),
            network_namespace: surroundings.network_namespace(),
            uid_base,
            devices: devices.dir.clone(),
            cgroup: format!("/{}", self.cgroup(id)),
            vcpus: instance.vcpus,
            memory_bytes: instance.memory_mib << 20,
            bound_swap: bounds_swap(),
            init,
            cgroup_v2: cgroup::detect()? == Layout::V2,
        };
        let mut rendered = oci::render(&config);
        let files = spec.disks.iter();
        for (disk, file) in instance.disks.iter().skip(1).zip(files) {
            let minor = self.make_device(id, disk, file)?;
            devices::throttle(&mut rendered, minor, disk.limits);
        }
        for (disk, file) in instance.instance_store.iter().zip(&spec.instance_store) {
            self.make_node(id, &disk.serial, disk.device_name.as_deref(), file)?;
        }
        devices::throttle(&mut rendered, root, instance.disks.first().and_then(|disk| disk.limits));
        let host_cpus = view::host_cpus();
        let machine = view::Machine {
            memory_bytes: config.memory_bytes,
            cpus: self.cpus(id, instance.vcpus, &host_cpus),
            threads_per_core: instance.threads_per_core,
        };
        if machine.cpus.len() < host_cpus.len() && cgroup::has_cpuset()? {
            view::bind_to(&mut rendered, &machine.cpus);
        }
        let device = view::mount_at(&surroundings.machine())?;
        view::show(&mut rendered, &surroundings.machine());
        // The runtime runs in the instance's folder; the whole path may be longer than a socket's name can be.
        view::hand_over(&mut rendered);
        self.write(&self.dir(id), RunDir::CONFIG, &rendered)?;
        let program = Program::Container {
            runtime,
            id: id.to_string(),
            devices: devices.dir,
            uid: uid_base,
            delegate: init == Init::Systemd,
            machine: Some(machine),
        };
        Ok(Prepared { program, init, machine: device })
    }

    /// What ran of an instance when the server started, or whether anything does. None when nothing is known; what a
    /// start left that did not come to its end is removed then.
    pub fn adopt(&self, id: &InstanceId) -> Result<Option<Adopted>, ComputeError> {
        let dir = self.dir(id);
        let Some(record) = dir.run() else { return Ok(None) };
        if let Some(shim) = record.shim.filter(ProcessId::is_alive) {
            let run = Run { id: id.clone(), generation: record.generation, kind: record.kind, shim };
            return Ok(Some(Adopted::Running(run)));
        }
        let exit = dir.read::<ExitRecord>(RunDir::EXIT).filter(|exit| exit.generation == record.generation);
        let main = dir.main();
        let started = main.is_some();
        self.end_processes(id)?;
        self.release_volumes(id)?;
        let ended = match exit {
            Some(exit) => exit.ended,
            None if !started => return Ok(None),
            None if dir.is_marked(RunDir::STOPPING) => Ended::Requested,
            None if main.is_some_and(|main| main.is_of_earlier_boot()) => {
                return Ok(Some(Adopted::Lost { generation: record.generation }));
            }
            None => Ended::Failed("its supervisor ended (killed)".into()),
        };
        Ok(Some(Adopted::Ended { generation: record.generation, ran: started, ended }))
    }

    /// Waits until a run has ended, and frees its volume. The console and how it ended stay until the next start or
    /// [`Compute::remove`].
    pub fn wait(&self, run: &Run) -> Result<Ended, ComputeError> {
        if let Some(pidfd) = run.shim.open() {
            process::wait_exit(pidfd.as_fd(), None)?;
        }
        self.reap(&run.shim);
        let dir = self.dir(&run.id);
        let exit = dir.read::<ExitRecord>(RunDir::EXIT).filter(|exit| exit.generation == run.generation);
        self.end_processes(&run.id)?;
        self.release_volumes(&run.id)?;
        self.0.cpus.lock().unwrap_or_else(|poison| poison.into_inner()).remove(&run.id);
        Ok(match exit {
            Some(exit) => exit.ended,
            None if dir.is_marked(RunDir::STOPPING) || dir.run().is_none() => Ended::Requested,
            None => Ended::Failed("its supervisor was killed".into()),
        })
    }

    /// Removes a shim that was this process's own child from the process table.
    fn reap(&self, shim: &ProcessId) {
        let _ = process::try_wait(shim.pid);
    }

    /// Ends a run: the guest is asked to power off and killed after `deadline`, or killed at once. Returns when the
    /// run has ended; [`Compute::wait`] then tells that it was requested.
    pub fn stop(&self, run: &Run, force: bool, deadline: Duration) -> Result<(), ComputeError> {
        let dir = self.dir(&run.id);
        let Some(shim) = run.shim.open() else { return Ok(()) };
        dir.mark(RunDir::STOPPING).map_err(ComputeError::io("write", &dir.file(RunDir::STOPPING)))?;
        let start = Instant::now();
        let signal = dir.run().map_or(Init::default(), |run| run.init).power_off_signal();
        // Asked more than once: a guest that is just booting does not listen yet.
        while !force && start.elapsed() < deadline {
            let asked = match run.kind {
                Isolation::Container => dir.main().is_some_and(|main| main.signal(signal)),
                Isolation::Vm => self.power_button(run).is_ok(),
            };
            let left = deadline.saturating_sub(start.elapsed());
            if process::wait_exit(shim.as_fd(), Some(left.min(ASK_AGAIN)))? {
                return Ok(());
            }
            if !asked {
                break;
            }
        }
        // Again and again: a container's init may just be starting anew.
        let start = Instant::now();
        while start.elapsed() < START_LIMIT {
            if let Some(main) = dir.main() {
                main.signal(SIGKILL);
            }
            if process::wait_exit(shim.as_fd(), Some(Duration::from_millis(200)))? {
                return Ok(());
            }
        }
        process::kill(shim.as_fd())?;
        Ok(())
    }

    /// Reboots the guest: asks it, and resets it when it has not reacted after 20 s. The run stays the same.
    pub fn reboot(&self, run: &Run) -> Result<(), ComputeError> {
        match run.kind {
            Isolation::Vm => self.reboot_vm(run),
            Isolation::Container => {
                let dir = self.dir(&run.id);
                let main = dir.main().ok_or_else(|| ComputeError::NotRunning(run.id.clone()))?;
                let Some(pidfd) = main.open() else { return Ok(()) };
                let init = dir.run().map_or(Init::default(), |run| run.init);
                process::pidfd_send_signal(pidfd.as_fd(), init.reboot_signal())?;
                if !process::wait_exit(pidfd.as_fd(), Some(REBOOT_LIMIT))? {
                    dir.mark(RunDir::RESTART)
                        .map_err(ComputeError::io("write", &dir.file(RunDir::RESTART)))?;
                    process::kill(pidfd.as_fd())?;
                }
                Ok(())
            }
        }
    }

    /// Gives a run a disk, or makes the one that it has as large and as fast as it shall be. `path` is the volume's file,
    /// grown already.
    pub fn attach_disk(&self, run: &Run, disk: &DiskSpec, path: &Path) -> Result<(), ComputeError> {
        let view = match &disk.key {
            Some(key) => Some(View::new(self.config(), &run.id, &disk.volume_id).open(path, key)?),
            None => None,
        };
        let path = view.as_deref().unwrap_or(path);
        match run.kind {
            Isolation::Vm => self.attach_disk_vm(run, disk, path),
            Isolation::Container => self.attach_disk_container(run, disk, path),
        }
    }

    /// Takes a disk out of a run; one that it doesn't have is no error. By force it is taken away from a guest that
    /// holds on to it, whose reads and writes then fail.
    pub fn detach_disk(
        &self,
        run: &Run,
        volume: &VolumeId,
        path: &Path,
        force: bool,
    ) -> Result<Detached, ComputeError> {
        let view = View::new(self.config(), &run.id, volume);
        let shown = view.path();
        let path = if view.exists() { shown.as_path() } else { path };
        let detached = match run.kind {
            Isolation::Vm => self.detach_disk_vm(run, volume, force),
            Isolation::Container => self.detach_disk_container(run, volume, path, force),
        }?;
        if detached == Detached::Gone {
            view.close()?;
        }
        Ok(detached)
    }

    /// Undoes what a server that was killed may have left of a run: a guest that stands still, or has no link.
    pub fn recover(&self, run: &Run) -> Result<(), ComputeError> {
        self.set_frozen(run, false)?;
        match run.kind {
            Isolation::Vm => self.link_up(run),
            Isolation::Container => Ok(()),
        }
    }

    /// Stops a guest where it is, with nothing on its way to its disks, or lets it go on.
    pub fn set_frozen(&self, run: &Run, frozen: bool) -> Result<(), ComputeError> {
        match run.kind {
            Isolation::Vm => self.freeze_vm(run, frozen),
            Isolation::Container => Ok(Cgroup::open(&self.cgroup(&run.id))?.set_frozen(frozen)?),
        }
    }

    /// The last 64 KiB of the guest's console at most, and when it was last written.
    pub fn console(&self, id: &InstanceId) -> Result<(Vec<u8>, SystemTime), ComputeError> {
        let path = self.dir(id).file(RunDir::CONSOLE);
        console::read_tail(&path).map_err(ComputeError::io("read", &path))
    }

    fn cgroup(&self, id: &InstanceId) -> String {
        format!("{}/{id}", self.config().prefix())
    }

    /// Removes all of an instance: processes, cgroups, mounts, devices, namespaces, files. Volumes are not touched.
    pub fn remove(&self, id: &InstanceId) -> Result<(), ComputeError> {
        sweep::remove(self.config(), id)?;
        self.0.ids.lock().unwrap_or_else(|poison| poison.into_inner()).remove(id);
        self.0.cpus.lock().unwrap_or_else(|poison| poison.into_inner()).remove(id);
        if let Ok(_alone) = self.0.shared.try_write() {
            sweep::remove_shared(self.config());
        }
        Ok(())
    }

    fn end_processes(&self, id: &InstanceId) -> Result<(), ComputeError> {
        sweep::end_processes(self.config(), id)
    }

    fn release_volumes(&self, id: &InstanceId) -> Result<(), ComputeError> {
        sweep::release_volumes(self.config(), id)
    }

    /// Instances that have a folder, a cgroup or a namespace here.
    pub fn instances(&self) -> Vec<InstanceId> {
        sweep::instances(self.config())
    }

    /// Every object of a run that exists on this host, for people.
    pub fn inventory(&self) -> Vec<String> {
        sweep::inventory(self.config())
    }

    /// Removes all runs of a node, also without a running server. Returns what was removed and what could not be.
    pub fn cleanup(config: &NodeConfig) -> Vec<String> {
        let mut lines = Vec::new();
        for id in sweep::instances(config) {
            // A device may take longer to go than one try waits.
            let removed = sweep::remove(config, &id).or_else(|_| sweep::remove(config, &id));
            lines.push(match removed {
                Ok(()) => format!("removed instance {id}"),
                Err(e) => format!("could not remove instance {id}: {}", describe(&e)),
            });
        }
        Compute::forget_conversions(config);
        sweep::remove_shared(config);
        lines
    }
}

/// What a process joins that outlives the server: out of the server's own group, as who stops the server's service stops
/// all that is in it. On v1 systemd tracks services in a hierarchy that limits nothing, and a unit file has to say
/// KillMode=process; there every move between groups also costs milliseconds.
pub(crate) fn detached_cgroup(config: &NodeConfig) -> Result<Vec<PathBuf>, ComputeError> {
    Ok(match cgroup::detect()? {
        Layout::V2 => Cgroup::create(&sweep::shims_cgroup(config), &Limits::default())?.procs_files(),
        Layout::V1 | Layout::Hybrid => Vec::new(),
    })
}

/// Tells a shim to go, and waits for its word.
fn await_start(mut socket: UnixStream, taps: &[OwnedFd]) -> Result<(), ComputeError> {
    let fds: Vec<_> = taps.iter().map(AsFd::as_fd).collect();
    fdpass::send(socket.as_fd(), shim::GO, &fds)?;
    let path = Path::new("supervisor's answer");
    socket.set_read_timeout(Some(START_LIMIT)).map_err(ComputeError::io("await", path))?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer).map_err(ComputeError::io("await", path))?;
    match answer.as_str() {
        "ok" => Ok(()),
        "" => Err(ComputeError::Start("its supervisor was killed".into())),
        reason => Err(ComputeError::Start(reason.to_owned())),
    }
}

/// A program in PATH or where the system's own are.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system =
        ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(system).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// Whether this kernel counts swap, so that a bound on it is no error.
fn bounds_swap() -> bool {
    matches!(cgroup::detect(), Ok(Layout::V2))
        || Path::new("/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes").exists()
}

#[cfg(test)]
mod real;
#[cfg(test)]
mod tests;
