//! What is particular to a virtual machine: its command line's inputs, its buttons, its screen.

use std::fs::{self, OpenOptions};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use cumulet_linux::cgroup::{Cgroup, Limits};
use cumulet_node_api::{Boot, DiskSpec};
use serde_json::json;

use super::qemu::{self, Accelerator, Disk, DiskMode, Kernel, Machine};
use super::qmp::{Qmp, QmpError};
use super::run::{PassedFile, Program};
use super::screen;
use super::shim::{MAX_TAPS, QMP_SOCKET, direct_flag};
use super::{Compute, ComputeError, Plug, REBOOT_LIMIT, Run, RunSpec, VM_OVERHEAD_BYTES, find_program};

const QEMU: &str = "qemu-system-x86_64";
/// Set of descriptors that a picture is written through.
const SCREEN_SET: i64 = 99;

impl Compute {
    /// Renders the VM's start and makes its cgroup. Returns the taps too.
    pub(super) fn prepare_vm(
        &self,
        spec: RunSpec<'_>,
        uid: u32,
    ) -> Result<(Program, Vec<OwnedFd>), ComputeError> {
        let instance = spec.instance;
        let qemu_program = find_program(QEMU).ok_or(ComputeError::Missing(QEMU))?;
        let paths: Vec<PathBuf> = [spec.root].into_iter().chain(spec.disks).collect();
        let (mut nics, mut taps) = (Vec::new(), Vec::new());
        for nic in spec.nics {
            nics.push(qemu::Nic { eni: nic.eni.id.clone(), mac: nic.eni.mac });
            match nic.plug {
                Plug::Tap(tap) => taps.push(tap),
                Plug::Netns(_) => return Err(ComputeError::Unsupported("a VM's interface is a tap")),
            }
        }
        if taps.len() > MAX_TAPS {
            return Err(ComputeError::Unsupported("a VM has 15 interfaces at most"));
        }
        let mut files = Vec::new();
        let kernel = match &instance.boot {
            Boot::Firmware => Kernel::Firmware,
            Boot::Direct { bundle, cmdline } => {
                // In the pool, where volumes can share blocks with an image; else beside it.
                let pool = self.config().data_dir.join("pool/images").join(bundle);
                let image = if pool.is_dir() { pool } else { self.config().images_dir().join(bundle) };
                for (fd, name) in [(qemu::KERNEL_FD, "vmlinuz"), (qemu::INITRD_FD, "initrd.img")] {
                    let path = image.join(name);
                    make_readable(&path)?;
                    files.push(PassedFile { fd, path, write: false, direct: false });
                }
                Kernel::Direct(cmdline.clone())
            }
        };
        let disks: Vec<Disk> = instance.disks.iter().map(qemu_disk).collect();
        let disk_mode =
            DiskMode { direct: paths.iter().all(|path| opens_direct(path)), io_uring: io_uring_allowed() };
        for (first, paths) in [(qemu::DISK_FD, paths), (qemu::STORE_FD, spec.instance_store)] {
            files.extend(paths.into_iter().enumerate().map(|(i, path)| PassedFile {
                fd: qemu::number(first, i),
                path,
                write: true,
                direct: disk_mode.direct,
            }));
        }
        let machine = Machine {
            name: instance.id.to_string(),
            product: instance.metadata.instance_type.clone(),
            accelerator: self.accelerator(),
            vcpus: instance.vcpus,
            memory_mib: instance.memory_mib,
            kernel,
            disks,
            instance_store: instance.instance_store.iter().map(|disk| disk.serial.clone()).collect(),
            disk_mode,
            nics,
            saved: spec.saved,
        };
        let limits = Limits {
            cpu_cores: Some(f64::from(instance.vcpus)),
            memory_bytes: Some((instance.memory_mib << 20) + VM_OVERHEAD_BYTES),
            ..Limits::default()
        };
        Cgroup::create(&self.cgroup(&instance.id), &limits)?;
        // /dev/kvm is open to a group on most hosts; QEMU's own group has no other use.
        let kvm_group = self.0.kvm.then(|| fs::metadata("/dev/kvm").map(|meta| meta.gid()).ok()).flatten();
        let gid = kvm_group.filter(|gid| *gid != 0).unwrap_or(uid);
        let args = qemu::render(&machine);
        Ok((Program::Vm { qemu: qemu_program, args, files, uid, gid }, taps))
    }

    /// What runs VMs here.
    pub(super) fn accelerator(&self) -> Accelerator {
        if self.0.kvm { Accelerator::Kvm } else { Accelerator::Tcg }
    }

    pub(super) fn monitor(&self, run: &Run) -> Result<Qmp, ComputeError> {
        Ok(Qmp::connect(&self.dir(&run.id).file(QMP_SOCKET))?)
    }

    /// Presses the power button.
    pub(super) fn power_button(&self, run: &Run) -> Result<(), ComputeError> {
        self.monitor(run)?.execute("system_powerdown", json!({}))?;
        Ok(())
    }

    /// Ctrl-Alt-Del, then the reset button.
    pub(super) fn reboot_vm(&self, run: &Run) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        let keys = ["ctrl", "alt", "delete"].map(|key| json!({ "type": "qcode", "data": key }));
        monitor.execute("send-key", json!({ "keys": keys }))?;
        if monitor.event(&["RESET", "SHUTDOWN"], REBOOT_LIMIT)?.is_none() {
            monitor.execute("system_reset", json!({}))?;
        }
        Ok(())
    }

    /// A picture of what the VM shows, as a JPEG file's bytes.
    pub fn screenshot(&self, run: &Run) -> Result<Vec<u8>, ComputeError> {
        if run.kind != cumulet_model::instance::Isolation::Vm {
            return Err(ComputeError::Unsupported("a container has no display"));
        }
        let picture = match self.display(run) {
            Ok(picture) => screen::of_ppm(&picture),
            // QEMU has no display to show.
            Err(ComputeError::Qmp(QmpError::Refused { .. })) => screen::of_console(&self.console(&run.id)?.0),
            Err(e) => return Err(e),
        };
        picture.ok_or(ComputeError::Unsupported("what the VM shows is no picture"))
    }

    /// The VM's display, as a PPM file's bytes.
    fn display(&self, run: &Run) -> Result<Vec<u8>, ComputeError> {
        let mut monitor = self.monitor(run)?;
        let path = self.dir(&run.id).file("screen.ppm");
        // Opened here for writing alone, as QEMU asks for it: QEMU itself may open nothing.
        let picture = OpenOptions::new().write(true).create(true).truncate(true).open(&path);
        let picture = picture.map_err(ComputeError::io("make", &path))?;
        monitor.execute_with("add-fd", json!({ "fdset-id": SCREEN_SET }), &[picture.as_fd()])?;
        let file = format!("/dev/fdset/{SCREEN_SET}");
        let taken = monitor.execute("screendump", json!({ "filename": file }));
        let _ = monitor.execute("remove-fd", json!({ "fdset-id": SCREEN_SET }));
        let bytes = fs::read(&path).map_err(ComputeError::io("read", &path));
        let _ = fs::remove_file(&path);
        taken?;
        bytes
    }
}

/// A disk as QEMU is told of it.
pub(super) fn qemu_disk(disk: &DiskSpec) -> Disk {
    Disk { volume: disk.volume_id.clone(), limits: disk.limits, shared: disk.shared }
}

/// How a file is read and written.
pub(super) fn disk_mode(path: &Path) -> DiskMode {
    DiskMode { direct: opens_direct(path), io_uring: io_uring_allowed() }
}

/// QEMU reads a kernel under an id of its own; a restrictive umask may have closed the file to others.
fn make_readable(path: &Path) -> Result<(), ComputeError> {
    let mode = fs::metadata(path).map_err(ComputeError::io("read", path))?.permissions().mode();
    if mode & 0o004 == 0 {
        let open = fs::Permissions::from_mode(mode | 0o444);
        fs::set_permissions(path, open).map_err(ComputeError::io("open", path))?;
    }
    Ok(())
}

/// Whether the file system can bypass the page cache; tmpfs of older kernels can't.
fn opens_direct(path: &Path) -> bool {
    OpenOptions::new().read(true).custom_flags(direct_flag()).open(path).is_ok()
}

/// Whether this kernel lets everybody use io_uring.
fn io_uring_allowed() -> bool {
    fs::read_to_string("/proc/sys/kernel/io_uring_disabled").is_ok_and(|text| text.trim() == "0")
}
