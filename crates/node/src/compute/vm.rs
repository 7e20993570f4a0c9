//! What is particular to a virtual machine: its command line's inputs, its buttons, its screen.

use std::fs::{self, OpenOptions};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{FileExt, OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use cumulet_linux::cgroup::{Cgroup, Limits};
use cumulet_model::InstanceId;
use cumulet_node_api::{Boot, DiskSpec};
use serde_json::json;

use super::confine;
use super::qemu::{self, Accelerator, Disk, DiskMode, GuestMemory, Kernel, Machine};
use super::qmp::{Qmp, QmpError};
use super::root::{self, Starts};
use super::run::{PassedFile, Program};
use super::screen;
use super::shim::{MAX_TAPS, QMP_SOCKET, direct_flag};
use super::{Compute, ComputeError, Plug, REBOOT_LIMIT, Run, RunSpec, VM_OVERHEAD_BYTES, find_program};

const QEMU: &str = "qemu-system-x86_64";
/// A kernel and its initial RAM disk, in an image's folder.
const KERNEL_FILES: [&str; 2] = ["vmlinuz", "initrd.img"];
/// Where distributions have UEFI firmware: its code, and variables to begin with.
const UEFI: [(&str, &str); 3] = [
    ("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"),
    ("/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
    ("/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"),
];
/// What makes stage 1 wait for an identity, at a second serial port that the kernel has to look for.
const TEMPLATE_PARAMETERS: &str = " cumulet.template 8250.nr_uarts=2";
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
        let found = find_program(QEMU).ok_or(ComputeError::Missing(QEMU))?;
        let qemu_program = fs::canonicalize(&found).map_err(ComputeError::io("resolve", &found))?;
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
        let boot = match &instance.boot {
            Boot::Direct { bundle, cmdline } if has_kernel(&self.image_folder(bundle)) => {
                Start::Kernel { folder: self.image_folder(bundle), cmdline: cmdline.clone() }
            }
            // An image of somebody else's has no kernel beside its disk.
            Boot::Direct { .. } | Boot::Firmware => self.start_of(&paths[0])?,
        };
        let mut pass = |fd: i32, path: PathBuf, write: bool| -> Result<(), ComputeError> {
            if !write {
                make_readable(&path)?;
            }
            files.push(PassedFile { fd, path, write, direct: false });
            Ok(())
        };
        let kernel = match boot {
            Start::Kernel { folder, mut cmdline } => {
                if let GuestMemory::Template(_) = spec.memory {
                    cmdline.push_str(TEMPLATE_PARAMETERS);
                }
                pass(qemu::KERNEL_FD, folder.join(KERNEL_FILES[0]), false)?;
                pass(qemu::INITRD_FD, folder.join(KERNEL_FILES[1]), false)?;
                Kernel::Direct(cmdline)
            }
            Start::Bios | Start::Uefi if spec.memory != GuestMemory::Own => {
                return Err(ComputeError::Unsupported("its VMs start by firmware, which a template can't"));
            }
            Start::Bios => Kernel::Firmware,
            Start::Uefi => {
                let (code, variables) = self.uefi(&instance.id)?;
                pass(qemu::UEFI_CODE_FD, code, false)?;
                pass(qemu::UEFI_VARIABLES_FD, variables, true)?;
                Kernel::Uefi
            }
        };
        match &spec.memory {
            GuestMemory::Own => {}
            GuestMemory::Template(path) => {
                // QEMU opens it once more, by its descriptor's name, under an id of its own.
                chown(path, Some(uid), None).map_err(ComputeError::io("hand over", path))?;
                pass(qemu::MEMORY_FD, path.clone(), true)?;
            }
            GuestMemory::Shared(path) => pass(qemu::MEMORY_FD, path.clone(), false)?,
        }
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
            threads_per_core: instance.threads_per_core,
            memory_mib: instance.memory_mib,
            kernel,
            disks,
            instance_store: instance.instance_store.iter().map(|disk| disk.serial.clone()).collect(),
            disk_mode,
            nics,
            saved: spec.saved,
            memory: spec.memory,
        };
        let limits = Limits {
            cpu_cores: Some(f64::from(instance.vcpus)),
            memory_bytes: Some((instance.memory_mib << 20) + VM_OVERHEAD_BYTES),
            pids: Some(u64::from(instance.vcpus) + confine::MAX_THREADS),
            ..Limits::default()
        };
        Cgroup::create(&self.cgroup(&instance.id), &limits)?;
        let (args, kvm) = (qemu::render(&machine), self.0.kvm);
        Ok((Program::Vm { qemu: qemu_program, args, files, uid, kvm }, taps))
    }

    /// What runs VMs here.
    pub(super) fn accelerator(&self) -> Accelerator {
        if self.0.kvm { Accelerator::Kvm } else { Accelerator::Tcg }
    }

    /// An image's folder: in the pool, where volumes can share blocks with an image; else beside it.
    fn image_folder(&self, bundle: &str) -> PathBuf {
        let pool = self.pool_images().join(bundle);
        if pool.is_dir() { pool } else { self.config().images_dir().join(bundle) }
    }

    fn pool_images(&self) -> PathBuf {
        self.config().data_dir.join("pool/images")
    }

    /// How a disk starts that has no kernel beside it: by firmware, or where it is a bare file system, which no firmware
    /// can start, by the newest kernel that an image built here has. Its stage 1 finds the root.
    fn start_of(&self, disk: &Path) -> Result<Start, ComputeError> {
        let content = fs::File::open(disk).and_then(|mut file| root::look(&mut file));
        match content.map_err(ComputeError::io("read", disk))?.starts {
            Starts::Bios => Ok(Start::Bios),
            Starts::Uefi => Ok(Start::Uefi),
            Starts::Kernel => {
                let folders = [self.pool_images(), self.config().images_dir()];
                let folders =
                    folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
                let newest =
                    folders.filter_map(|entry| BuiltKernel::in_folder(&entry.path())).max_by_key(|k| k.built);
                let kernel = newest.ok_or_else(|| {
                    ComputeError::Start(
                        "its image has no kernel, and none is built here: `cumulet image build` makes one"
                            .into(),
                    )
                })?;
                Ok(Start::Kernel { folder: kernel.folder, cmdline: kernel.cmdline })
            }
        }
    }

    /// UEFI's code, and the instance's own copy of its variables, which stays while the instance exists.
    fn uefi(&self, id: &InstanceId) -> Result<(PathBuf, PathBuf), ComputeError> {
        let there =
            UEFI.iter().find(|(code, variables)| Path::new(code).exists() && Path::new(variables).exists());
        let (code, fresh) = there.ok_or(ComputeError::Missing("ovmf (firmware for UEFI)"))?;
        let variables = self.dir(id).file("uefi-variables.fd");
        if !variables.exists() {
            let unfinished = self.dir(id).file(".uefi-variables.tmp");
            fs::copy(fresh, &unfinished).map_err(ComputeError::io("make", &unfinished))?;
            fs::rename(&unfinished, &variables).map_err(ComputeError::io("make", &variables))?;
        }
        Ok((PathBuf::from(code), variables))
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
        let (memory, picture) = screen::sheet().map_err(ComputeError::io("make", Path::new("picture")))?;
        monitor.execute_with("add-fd", json!({ "fdset-id": SCREEN_SET }), &[picture.as_fd()])?;
        let file = format!("/dev/fdset/{SCREEN_SET}");
        let taken = monitor.execute("screendump", json!({ "filename": file }));
        let _ = monitor.execute("remove-fd", json!({ "fdset-id": SCREEN_SET }));
        taken?;
        let mut bytes = vec![0; screen::MAX_BYTES];
        memory.read_exact_at(&mut bytes, 0).map_err(ComputeError::io("read", Path::new("picture")))?;
        Ok(bytes)
    }
}

/// How a virtual machine starts.
enum Start {
    Kernel { folder: PathBuf, cmdline: String },
    Bios,
    Uefi,
}

fn has_kernel(folder: &Path) -> bool {
    KERNEL_FILES.iter().all(|name| folder.join(name).is_file())
}

/// A kernel of an image that was built here.
struct BuiltKernel {
    folder: PathBuf,
    cmdline: String,
    built: SystemTime,
}

impl BuiltKernel {
    fn in_folder(folder: &Path) -> Option<BuiltKernel> {
        let manifest = folder.join("manifest.json");
        let text: serde_json::Value = serde_json::from_slice(&fs::read(&manifest).ok()?).ok()?;
        let cmdline = text["kernel_command_line"].as_str().filter(|line| !line.is_empty())?.to_owned();
        let built = fs::metadata(&manifest).and_then(|meta| meta.modified()).ok()?;
        has_kernel(folder).then(|| BuiltKernel { folder: folder.to_owned(), cmdline, built })
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
