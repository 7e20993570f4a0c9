//! The baselines of launches: the same root, kernel and SSH server, started by the raw runtime alone.
//!
//! * Container: clone of the image's root, loop device, mount, a namespace with a veth pair, `runc run` with the
//!   configuration that a real instance had. Init is the SSH server itself and nobody has a user namespace.
//! * VM: clone of the image's root, a tap, QEMU with no more devices than disk, network and console, on the kernel,
//!   command line, processor and memory that a real instance had. Init is a shell script that sets a fixed address
//!   and becomes the SSH server.
//!
//! Neither asks for a lease or metadata, makes host keys ahead, logs or supervises: what an instance does beyond
//! that is measured against it. Everything made is removed, also when a step fails.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::os::fd::AsFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cumulet_linux::loopdev::{self, LoopOptions};
use cumulet_linux::mount::{self, MountFlags};
use cumulet_linux::netlink::{Handle, VethEnd, VethSpec};
use cumulet_linux::netns::{self, NetNs};
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::reflink::{self, Cloned};
use cumulet_linux::tap::{self, TapSpec};
use cumulet_linux::{MacAddr, describe};
use ipnet::{IpNet, Ipv4Net};
use serde_json::{Value, json};

use super::io::Io;
use crate::serve::Problem;

/// Longest wait for a banner.
pub const BANNER_LIMIT: Duration = Duration::from_secs(120);
/// How long an accepted connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pause between two tries to connect.
const PAUSE: Duration = Duration::from_millis(2);
const HOST: Ipv4Addr = Ipv4Addr::new(10, 231, 0, 1);
const GUEST: Ipv4Addr = Ipv4Addr::new(10, 231, 0, 2);
const GUEST_MAC: MacAddr = MacAddr([0x02, 0, 0, 0xbe, 0, 2]);
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// In the foreground; host keys are made when first needed, which is after the banner.
const SSH_SERVER: [&str; 4] = ["/usr/sbin/dropbear", "-F", "-E", "-R"];
const VM_INIT: &str = "/bench-init";
/// Init that measures the second disk and prints what it found.
const VM_IO_INIT: &str = "/bench-io-init";
/// This program, in the VM's root.
const VM_PROGRAM: &str = "/bench-program";
const TAP_FD: i32 = 3;

fn kernel(error: cumulet_linux::Error) -> Problem {
    Problem(describe(&error))
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Problem {
    let path = path.display().to_string();
    move |error| Problem(format!("{path}: {error}"))
}

/// Tries until an SSH server answers; the time that it did.
///
/// # Errors
/// None answered within [`BANNER_LIMIT`].
pub fn banner(connect: impl Fn() -> std::io::Result<TcpStream>) -> Result<Instant, Problem> {
    let started = Instant::now();
    let mut last = String::new();
    while started.elapsed() < BANNER_LIMIT {
        let read = connect().and_then(|stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            let mut line = String::new();
            BufReader::new(stream).read_line(&mut line)?;
            Ok(line)
        });
        match read {
            Ok(line) if line.starts_with("SSH-2.0-") => return Ok(Instant::now()),
            Ok(line) => last = format!("said {line:?}"),
            Err(error) => last = error.to_string(),
        }
        std::thread::sleep(PAUSE);
    }
    Err(Problem(format!("no SSH banner within {} s: {last}", BANNER_LIMIT.as_secs())))
}

/// Undoes steps in reverse order when dropped.
#[derive(Default)]
struct Undo(Vec<Box<dyn FnOnce()>>);

impl Undo {
    fn add(&mut self, step: impl FnOnce() + 'static) {
        self.0.push(Box::new(step));
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        while let Some(step) = self.0.pop() {
            step();
        }
    }
}

/// Where baselines run: a folder in the pool, so that clones share blocks, and a namespace that calls come from.
pub struct Ground {
    dir: PathBuf,
    root: PathBuf,
    outside: NetNs,
    name: String,
    _undo: Undo,
}

impl Ground {
    /// Makes both; `image` is the image's folder.
    ///
    /// # Errors
    /// The kernel's.
    pub fn make(image: &Path) -> Result<Self, Problem> {
        let mut undo = Undo::default();
        let name = format!("cumulet-bench-{}", std::process::id());
        let pool = image.parent().and_then(Path::parent).unwrap_or(image);
        let dir = pool.join(&name);
        fs::create_dir(&dir).map_err(io(&dir))?;
        let gone = dir.clone();
        undo.add(move || drop(fs::remove_dir_all(gone)));
        let outside = netns::create(&name).map_err(kernel)?;
        let gone = name.clone();
        undo.add(move || drop(netns::delete(&gone)));
        Handle::in_ns(&outside).and_then(|handle| handle.set_up("lo")).map_err(kernel)?;
        Ok(Self { dir, root: image.join("root.raw"), outside, name, _undo: undo })
    }

    fn connect(&self, limit: Duration) -> std::io::Result<TcpStream> {
        let to = SocketAddr::from((GUEST, 22));
        self.outside.run(|| TcpStream::connect_timeout(&to, limit)).map_err(std::io::Error::other)?
    }

    /// Times one container, from nothing to the banner, in ms.
    ///
    /// # Errors
    /// A step failed.
    pub fn container(&self, config: &Value) -> Result<f64, Problem> {
        let mut undo = Undo::default();
        let (bundle, disk) = (self.dir.join("bundle"), self.dir.join("container.raw"));
        let (root, state) = (bundle.join("root"), self.dir.join("state"));
        fs::create_dir_all(&root).map_err(io(&root))?;
        let inside = format!("{}-in", self.name);
        let config = raw_config(config, &root, &inside, &self.name);
        let config_file = bundle.join("config.json");
        fs::write(&config_file, config.to_string()).map_err(io(&config_file))?;
        let log_file = self.dir.join("runtime.log");
        let log = File::create(&log_file).map_err(io(&log_file))?;
        let runtime = |arguments: &[&str], dir: &Path| {
            let mut argv = vec!["runc".into(), "--root".into(), state.clone().into_os_string()];
            argv.extend(arguments.iter().map(Into::into));
            let spec = SpawnSpec {
                argv,
                env: vec![("PATH".into(), PATH.into())],
                stdout: Some(log.as_fd()),
                stderr: Some(log.as_fd()),
                dir: Some(dir.to_owned()),
                ..SpawnSpec::default()
            };
            process::spawn_detached(&spec).and_then(|child| process::wait(child.identity.pid)).map_err(kernel)
        };

        let started = Instant::now();
        clone(&self.root, &disk)?;
        let gone = disk.clone();
        undo.add(move || drop(fs::remove_file(gone)));
        let device = loopdev::attach(&disk, LoopOptions { direct_io: true, ..LoopOptions::default() })
            .map_err(kernel)?;
        let gone = device.path.clone();
        undo.add(move || drop(loopdev::detach(&gone)));
        let flags = MountFlags { no_dev: true, ..MountFlags::default() };
        mount::mount("ext4", &device.path.to_string_lossy(), &root, flags, "").map_err(kernel)?;
        let gone = root.clone();
        undo.add(move || drop(mount::umount(&gone, true)));
        let namespace = netns::create(&inside).map_err(kernel)?;
        let gone = inside.clone();
        undo.add(move || drop(netns::delete(&gone)));
        let (outer, inner) =
            (Handle::in_ns(&self.outside).map_err(kernel)?, Handle::in_ns(&namespace).map_err(kernel)?);
        let link = VethSpec {
            end: VethEnd { name: "bench0", ..VethEnd::default() },
            peer: VethEnd { name: "eth0", mac: Some(GUEST_MAC), ..VethEnd::default() },
            peer_ns: Some(&namespace),
        };
        outer.veth_create(&link).map_err(kernel)?;
        inner.set_up("lo").map_err(kernel)?;
        inner.addr_add("eth0", net(GUEST)).map_err(kernel)?;
        inner.set_up("eth0").map_err(kernel)?;
        self.point(&outer)?;
        let ended = runtime(&["run", "--detach", "--bundle", ".", &self.name], &bundle)?;
        let banner = if ended.success() {
            banner(|| self.connect(Duration::from_millis(10)))
        } else {
            Err(Problem(format!("runc: {}", fs::read_to_string(&log_file).unwrap_or_default())))
        };
        // Also where it failed: it may have left something.
        let deleted = runtime(&["delete", "--force", &self.name], &bundle);
        let time = banner?.duration_since(started);
        deleted?;
        Ok(time.as_secs_f64() * 1000.0)
    }

    /// Address, route and neighbour of the guest, on the outer end of its link.
    fn point(&self, outer: &Handle) -> Result<(), Problem> {
        outer.addr_add("bench0", net(HOST)).map_err(kernel)?;
        outer.set_up("bench0").map_err(kernel)?;
        // As in a VPC: who is not up yet costs no second of address resolution.
        outer.neigh_replace("bench0", IpAddr::V4(GUEST), GUEST_MAC).map_err(kernel)?;
        Ok(())
    }

    /// A copy of the image's root whose init can be the baseline's script.
    ///
    /// # Errors
    /// A step failed.
    pub fn prepare_vm(&self) -> Result<PathBuf, Problem> {
        let template = self.dir.join("template.raw");
        clone(&self.root, &template)?;
        let mut undo = Undo::default();
        let at = self.dir.join("template");
        fs::create_dir_all(&at).map_err(io(&at))?;
        let device = loopdev::attach(&template, LoopOptions::default()).map_err(kernel)?;
        let gone = device.path.clone();
        undo.add(move || drop(loopdev::detach(&gone)));
        mount::mount("ext4", &device.path.to_string_lossy(), &at, MountFlags::default(), "")
            .map_err(kernel)?;
        let gone = at.clone();
        undo.add(move || drop(mount::umount(&gone, false)));
        let script = at.join(VM_INIT.trim_start_matches('/'));
        let text = format!(
            "#!/bin/sh\nip link set lo up\nip address add {} dev eth0\nip link set eth0 up\n\
             mount -t tmpfs tmpfs /run\nexec {}\n",
            net(GUEST),
            SSH_SERVER.join(" ")
        );
        let own = std::env::current_exe().map_err(|e| Problem(e.to_string()))?;
        let program = at.join(VM_PROGRAM.trim_start_matches('/'));
        fs::copy(&own, &program).map_err(io(&program))?;
        let measures = at.join(VM_IO_INIT.trim_start_matches('/'));
        let prints = format!(
            "#!/bin/sh\nmount -t devtmpfs dev /dev\n{VM_PROGRAM} bench-io /dev/vdb > /dev/ttyS0 2>&1\nsync\n\
             sleep 1000000\n"
        );
        for (script, text) in [(script, text), (measures, prints)] {
            fs::write(&script, text).map_err(io(&script))?;
            fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).map_err(io(&script))?;
        }
        Ok(template)
    }

    /// What a file does as the second disk of a VM.
    ///
    /// # Errors
    /// A step failed.
    pub fn vm_io(&self, template: &Path, machine: &Machine, file: &Path) -> Result<Io, Problem> {
        let mut undo = Undo::default();
        let (disk, printed) = (self.dir.join("vm.raw"), self.dir.join("printed"));
        clone(template, &disk)?;
        for gone in [disk.clone(), printed.clone()] {
            undo.add(move || drop(fs::remove_file(gone)));
        }
        let tap = TapSpec { name: "bench0".into(), vnet_hdr: true, up: true, ..TapSpec::default() };
        let tap = tap::open(Some(&self.outside), &tap).map_err(kernel)?;
        let mut argv = machine.argv(&disk, VM_IO_INIT, &format!("file:{}", printed.display()));
        argv.extend(["-drive".into(), format!("file={},if=virtio,format=raw,cache=none", file.display())]);
        let spec = SpawnSpec {
            argv: argv.into_iter().map(Into::into).collect(),
            env: vec![("PATH".into(), PATH.into())],
            fds: vec![(tap.fd.as_fd(), TAP_FD)],
            ..SpawnSpec::default()
        };
        let qemu = process::spawn_detached(&spec).map_err(kernel)?;
        let started = Instant::now();
        let found = loop {
            let text = fs::read_to_string(&printed).unwrap_or_default();
            let line = text.lines().find(|line| line.starts_with('{') && line.trim_end().ends_with('}'));
            if let Some(line) = line {
                break serde_json::from_str(line.trim_end()).map_err(|e| Problem(format!("{line}: {e}")));
            }
            if started.elapsed() > BANNER_LIMIT {
                break Err(Problem(format!("bare QEMU measured nothing: {text}")));
            }
            std::thread::sleep(PATIENCE / 100);
        };
        let _ = process::kill(qemu.pidfd.as_fd());
        process::wait(qemu.identity.pid).map_err(kernel)?;
        found
    }

    /// Times one VM, from nothing to the banner, in ms.
    ///
    /// # Errors
    /// A step failed.
    pub fn vm(&self, template: &Path, machine: &Machine) -> Result<f64, Problem> {
        let mut undo = Undo::default();
        let disk = self.dir.join("vm.raw");
        let log_file = self.dir.join("qemu.log");
        let log = File::create(&log_file).map_err(io(&log_file))?;

        let started = Instant::now();
        clone(template, &disk)?;
        let gone = disk.clone();
        undo.add(move || drop(fs::remove_file(gone)));
        let tap = TapSpec { name: "bench0".into(), vnet_hdr: true, up: true, ..TapSpec::default() };
        let tap = tap::open(Some(&self.outside), &tap).map_err(kernel)?;
        self.point(&Handle::in_ns(&self.outside).map_err(kernel)?)?;
        let spec = SpawnSpec {
            argv: machine.argv(&disk, VM_INIT, "null").into_iter().map(Into::into).collect(),
            env: vec![("PATH".into(), PATH.into())],
            stdout: Some(log.as_fd()),
            stderr: Some(log.as_fd()),
            fds: vec![(tap.fd.as_fd(), TAP_FD)],
            ..SpawnSpec::default()
        };
        let qemu = process::spawn_detached(&spec).map_err(kernel)?;
        let banner = banner(|| {
            if process::wait_exit(qemu.pidfd.as_fd(), Some(Duration::ZERO)).unwrap_or(false) {
                return Err(std::io::Error::other("QEMU ended"));
            }
            self.connect(Duration::from_millis(30))
        });
        let _ = process::kill(qemu.pidfd.as_fd());
        process::wait(qemu.identity.pid).map_err(kernel)?;
        let said = || fs::read_to_string(&log_file).unwrap_or_default();
        let time = banner.map_err(|p| Problem(format!("bare QEMU: {p} {}", said())))?.duration_since(started);
        Ok(time.as_secs_f64() * 1000.0)
    }
}

fn net(ip: Ipv4Addr) -> IpNet {
    IpNet::V4(Ipv4Net::new_assert(ip, 24))
}

fn clone(from: &Path, to: &Path) -> Result<(), Problem> {
    if reflink::clone_file(from, to).map_err(kernel)? == Cloned::Unsupported {
        reflink::copy_sparse(from, to).map_err(kernel)?;
    }
    Ok(())
}

/// A container's configuration without what is the driver's own: user namespace, terminal, init, folder of devices.
fn raw_config(real: &Value, root: &Path, network: &str, cgroup: &str) -> Value {
    let mut config = real.clone();
    config["root"]["path"] = json!(root);
    config["hostname"] = json!("bench");
    config["process"]["terminal"] = json!(false);
    config["process"]["args"] = json!(SSH_SERVER);
    if let Some(process) = config["process"].as_object_mut() {
        process.remove("consoleSize");
    }
    if let Some(mounts) = config["mounts"].as_array_mut() {
        mounts.retain(|mount| mount["type"] != "bind");
    }
    let linux = &mut config["linux"];
    linux["cgroupsPath"] = json!(format!("/{cgroup}"));
    linux["namespaces"] = json!([
        { "type": "network", "path": format!("/run/netns/{network}") },
        { "type": "pid" },
        { "type": "mount" },
        { "type": "uts" },
        { "type": "ipc" },
        { "type": "cgroup" },
    ]);
    if let Some(linux) = linux.as_object_mut() {
        linux.remove("uidMappings");
        linux.remove("gidMappings");
    }
    config
}

/// What a real instance's QEMU was told of processor, memory and kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    qemu: String,
    accelerator: String,
    processor: String,
    processors: String,
    memory: String,
    kernel: PathBuf,
    initrd: PathBuf,
    command_line: String,
}

impl Machine {
    /// Reads a run's `shim.json`; none when it isn't a VM's.
    pub fn of(shim: &Value, image: &Path) -> Option<Self> {
        let program = &shim["program"];
        let arguments = program["args"].as_array()?;
        let after = |flag: &str| {
            let at = arguments.iter().position(|argument| argument == flag)?;
            arguments.get(at + 1)?.as_str().map(str::to_owned)
        };
        Some(Self {
            qemu: program["qemu"].as_str()?.to_owned(),
            accelerator: after("-accel")?,
            processor: after("-cpu")?,
            processors: after("-smp")?,
            memory: after("-m")?,
            kernel: image.join("vmlinuz"),
            initrd: image.join("initrd.img"),
            command_line: after("-append")?,
        })
    }

    fn argv(&self, disk: &Path, init: &str, serial: &str) -> Vec<String> {
        let append = format!("{} init={init}", self.command_line);
        let (kernel, initrd) = (self.kernel.display().to_string(), self.initrd.display().to_string());
        let drive = format!("file={},if=virtio,format=raw,cache=none", disk.display());
        let network = format!("tap,id=net0,fd={TAP_FD}");
        let card = format!("virtio-net-pci,netdev=net0,mac={GUEST_MAC},romfile=");
        let arguments = [
            self.qemu.as_str(),
            "-nodefaults",
            "-no-user-config",
            "-display",
            "none",
            "-machine",
            "q35",
            "-accel",
            &self.accelerator,
            "-cpu",
            &self.processor,
            "-smp",
            &self.processors,
            "-m",
            &self.memory,
            "-kernel",
            &kernel,
            "-initrd",
            &initrd,
            "-append",
            &append,
            "-drive",
            &drive,
            "-netdev",
            &network,
            "-device",
            &card,
            "-serial",
            serial,
        ];
        arguments.map(str::to_owned).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_read_from_a_run() {
        let args =
            ["-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "1024M", "-append", "quiet"];
        let shim = json!({ "program": { "kind": "vm", "qemu": "/usr/bin/qemu", "args": args } });
        let machine = Machine::of(&shim, Path::new("/images/a")).unwrap();
        let argv = machine.argv(Path::new("/disk"), VM_INIT, "null").join(" ");
        assert!(argv.contains("-accel tcg,thread=multi -cpu max -smp 2 -m 1024M -kernel /images/a/vmlinuz"));
        assert!(argv.contains("-append quiet init=/bench-init"));
        assert_eq!(Machine::of(&json!({ "program": { "kind": "container" } }), Path::new("/")), None);
    }

    #[test]
    fn the_raw_configuration_keeps_limits_and_drops_the_user_namespace() {
        let real = json!({
            "process": { "terminal": true, "consoleSize": {}, "args": ["/sbin/init"] },
            "mounts": [{ "type": "proc" }, { "type": "bind", "source": "/gone" }],
            "linux": { "uidMappings": [], "gidMappings": [], "resources": { "memory": { "limit": 5 } },
                "namespaces": [{ "type": "user", "path": "/x" }] },
        });
        let raw = raw_config(&real, Path::new("/r"), "n", "c");
        assert_eq!(raw["linux"]["resources"]["memory"]["limit"], 5);
        assert_eq!(raw["mounts"], json!([{ "type": "proc" }]));
        assert!(raw["linux"].get("uidMappings").is_none() && raw["process"].get("consoleSize").is_none());
        assert!(!raw["linux"]["namespaces"].to_string().contains("user"));
    }
}
