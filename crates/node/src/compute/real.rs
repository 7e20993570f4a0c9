//! Real runs, as root with runc (and QEMU): what is started is real, and nothing may be left.

use std::os::unix::fs::MetadataExt;
use std::process::Command;

use cumulet_model::instance::MetadataOptions;
use cumulet_model::{AccountId, EniId, ResourceId, Time, VolumeId, World};
use cumulet_node_api::{Boot, DiskSpec, MetadataSpec, Power};

use super::*;

mod hostile;
mod sizes;

/// A node of its own in a temporary folder.
struct Host {
    config: NodeConfig,
    compute: Compute,
    _dir: tempfile::TempDir,
}

fn capabilities() -> Capabilities {
    Capabilities { kvm: false, vm: Ok(()), container: Ok(()), memory_mib: 4096, cpus: 2 }
}

/// None where the tests can't run: not root, or no runtime.
fn host() -> Option<Host> {
    let root = fs::metadata("/proc/self").expect("/proc is mounted").uid() == 0;
    if !root || find_program("runc").is_none() {
        eprintln!("skipped: needs root and runc");
        return None;
    }
    let dir = tempfile::tempdir().expect("temporary folder");
    let exe = std::env::current_exe().expect("own path");
    let exe = exe.parent().and_then(Path::parent).expect("target folder").join("examples/shim");
    let tag = format!(
        "{:08x}",
        fs::metadata(dir.path()).expect("metadata").ino() as u32 ^ std::process::id() << 12
    );
    let config = NodeConfig {
        data_dir: dir.path().to_owned(),
        tag,
        public_cidr: "198.18.0.0/24".parse().expect("cidr"),
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
    let compute = Compute::new(&config, &capabilities());
    Some(Host { config, compute, _dir: dir })
}

impl Drop for Host {
    fn drop(&mut self) {
        let removed = Compute::cleanup(&self.config);
        let left = sweep::inventory(&self.config);
        if !std::thread::panicking() {
            assert!(left.is_empty(), "left: {left:?}, removed: {removed:?}");
        }
    }
}

fn instance(n: u128, isolation: Isolation) -> InstanceSpec {
    let region = "us-east-1".to_owned();
    InstanceSpec {
        id: InstanceId::from_random(n << 60),
        world: World { account: AccountId::default_account(), region },
        generation: 1,
        reboots: 0,
        resume: false,
        power: Power::On,
        isolation,
        vcpus: 1,
        threads_per_core: 1,
        credits: None,
        memory_mib: 64,
        boot: Boot::Firmware,
        disks: vec![DiskSpec {
            volume_id: VolumeId::from_random(n << 60),
            device_name: "/dev/xvda".into(),
            size_bytes: 16 << 20,
            limits: None,
            shared: false,
            key: None,
        }],
        instance_store: Vec::new(),
        forced_off: Vec::new(),
        enis: Vec::new(),
        hostname: "ip-172-31-0-4".into(),
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
    }
}

/// What every init here begins with: it counts its boots on its disk.
const PREAMBLE: &str = "#!/bin/sh
boots=$(($(cat /boots 2>/dev/null || echo 0) + 1)); echo $boots > /boots
trap 'echo powering off; poweroff -f' 38
trap 'echo rebooting; reboot -f' 39
echo boot $boots on $(hostname) as $(id -u)
";
const IDLE: &str = "echo ready; while :; do sleep 1000 & wait $!; done";

impl Host {
    fn volume(&self, init: &str) -> PathBuf {
        let tree = self.config.data_dir.join("tree");
        let _ = fs::remove_dir_all(&tree);
        for dir in ["bin", "sbin", "proc", "sys", "dev", "run", "tmp", "etc"] {
            fs::create_dir_all(tree.join(dir)).expect("made");
        }
        let busybox = ["/bin/busybox", "/usr/bin/busybox"].into_iter().find(|p| Path::new(p).exists());
        fs::copy(busybox.expect("busybox-static is installed"), tree.join("bin/busybox")).expect("copied");
        for applet in
            ["sh", "cat", "echo", "sleep", "poweroff", "reboot", "hostname", "id", "tail", "ls", "kill"]
        {
            std::os::unix::fs::symlink("busybox", tree.join("bin").join(applet)).expect("linked");
        }
        let path = tree.join("sbin/init");
        fs::write(&path, format!("{PREAMBLE}{init}\n")).expect("written");
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("executable");
        let volume = self
            .config
            .data_dir
            .join(format!("volume-{:x}", init.len() * 31 + init.bytes().map(usize::from).sum::<usize>()));
        fs::File::create(&volume).and_then(|file| file.set_len(16 << 20)).expect("sized");
        let made = Command::new("mke2fs").args(["-q", "-t", "ext4", "-d"]).arg(&tree).arg(&volume).status();
        assert!(made.expect("mke2fs runs").success());
        volume
    }

    fn start(&self, instance: &InstanceSpec, volume: &Path) -> Run {
        start(&self.compute, instance, volume)
    }

    fn console(&self, id: &InstanceId) -> String {
        String::from_utf8_lossy(&self.compute.console(id).map(|c| c.0).unwrap_or_default()).into_owned()
    }

    fn await_console(&self, id: &InstanceId, text: &str, limit: Duration) {
        let start = Instant::now();
        while !self.console(id).contains(text) {
            assert!(start.elapsed() < limit, "no {text:?} within {limit:?} in: {}", self.console(id));
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn start(compute: &Compute, instance: &InstanceSpec, volume: &Path) -> Run {
    let spec = RunSpec {
        instance,
        root: volume.to_owned(),
        disks: Vec::new(),
        instance_store: Vec::new(),
        nics: Vec::new(),
        saved: None,
        memory: GuestMemory::Own,
    };
    compute.start(spec).expect("started")
}

const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_container_starts_stops_and_starts_again() {
    let Some(host) = host() else { return };
    let mut instance = instance(1, Isolation::Container);
    let volume = host.volume(IDLE);
    let run = host.start(&instance, &volume);
    host.await_console(&instance.id, "boot 1 on ip-172-31-0-4 as 0", SOON);
    host.await_console(&instance.id, "ready", SOON);
    let main = host.compute.dir(&instance.id).main().expect("recorded");
    let map = fs::read_to_string(format!("/proc/{}/uid_map", main.pid)).expect("runs");
    let base = host.compute.ids(&instance.id).expect("known").to_string();
    assert_eq!(map.split_whitespace().collect::<Vec<_>>(), ["0", base.as_str(), "65536"]);
    let status = fs::read_to_string(format!("/proc/{}/status", main.pid)).expect("runs");
    assert!(status.contains("Seccomp:\t2"), "{status}");
    let memory = format!("/sys/fs/cgroup/memory/{}/memory.limit_in_bytes", host.compute.cgroup(&instance.id));
    if let Ok(limit) = fs::read_to_string(memory) {
        assert_eq!(limit.trim(), (64u64 << 20).to_string());
    }

    host.compute.stop(&run, false, SOON).expect("stopped");
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Requested);
    assert!(host.console(&instance.id).contains("powering off"));
    assert!(cumulet_linux::loopdev::find_by_backing_file(&volume).expect("listed").is_empty());
    assert!(matches!(
        host.compute.adopt(&instance.id).expect("read"),
        Some(Adopted::Ended { generation: 1, ran: true, ended: Ended::Requested })
    ));

    instance.generation = 2;
    let run = host.start(&instance, &volume);
    host.await_console(&instance.id, "boot 2", SOON);
    host.compute.stop(&run, true, SOON).expect("killed");
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Requested);
    host.compute.remove(&instance.id).expect("removed");
    host.compute.remove(&instance.id).expect("removed again");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}

#[test]
fn the_guests_own_end_is_told_from_a_crash() {
    let Some(host) = host() else { return };
    let ends = [
        ("poweroff -f; sleep 9", Ended::GuestShutdown),
        ("exit 0", Ended::GuestShutdown),
        ("exit 3", Ended::Failed("init exited with status 3".into())),
        ("exec tail /dev/zero", Ended::Failed("init was killed: out of memory".into())),
        (
            "[ $boots = 1 ] && reboot -f; [ $boots = 2 ] && exit 129; exit 7",
            Ended::Failed("init exited with status 7".into()),
        ),
    ];
    for (n, (init, ended)) in (10..).zip(ends) {
        let instance = instance(n, Isolation::Container);
        let run = host.start(&instance, &host.volume(init));
        assert_eq!(host.compute.wait(&run).expect("ended"), ended, "{init}: {}", host.console(&instance.id));
        if init.contains("reboot") {
            assert!(host.console(&instance.id).contains("boot 3"));
        }
        host.compute.remove(&instance.id).expect("removed");
    }
}

#[test]
fn a_reboot_keeps_the_run() {
    let Some(host) = host() else { return };
    let instance = instance(20, Isolation::Container);
    let run = host.start(&instance, &host.volume(IDLE));
    host.await_console(&instance.id, "ready", SOON);
    host.compute.reboot(&run).expect("rebooted");
    host.await_console(&instance.id, "boot 2", SOON);
    let Some(Adopted::Running(adopted)) = host.compute.adopt(&instance.id).expect("read") else {
        panic!("it runs")
    };
    assert_eq!(adopted.generation, run.generation);
    // The main process is another one now; its death is a crash.
    let start = Instant::now();
    while !host.compute.dir(&instance.id).main().expect("recorded").is_alive() {
        assert!(start.elapsed() < SOON);
    }
    host.compute.dir(&instance.id).main().expect("recorded").signal(SIGKILL);
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Failed("init was killed by signal 9".into()));
}

#[test]
fn what_can_not_start_leaves_nothing() {
    let Some(host) = host() else { return };
    let instance = instance(30, Isolation::Container);
    let volume = host.volume("exit 0");
    let blank = host.config.data_dir.join("blank");
    fs::File::create(&blank).and_then(|file| file.set_len(1 << 20)).expect("made");
    let spec = |root: &Path| RunSpec {
        instance: &instance,
        root: root.to_owned(),
        disks: vec![],
        instance_store: vec![],
        nics: vec![],
        saved: None,
        memory: GuestMemory::Own,
    };
    let error = host.compute.start(spec(&blank)).expect_err("no file system");
    assert!(matches!(error, ComputeError::NoFileSystem(_)), "{error}");
    // No init at all: the runtime says so.
    let debugfs = Command::new("debugfs").args(["-w", "-R", "rm /sbin/init"]).arg(&volume).output();
    assert!(debugfs.expect("debugfs runs").status.success());
    let error = host.compute.start(spec(&volume)).expect_err("no init");
    assert!(error.to_string().contains("/sbin/init"), "{error}");
    assert!(host.compute.adopt(&instance.id).is_ok());
    host.compute.remove(&instance.id).expect("removed");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}

#[test]
fn another_server_adopts_what_runs_and_cleans_what_is_half_made() {
    let Some(host) = host() else { return };
    let running = instance(40, Isolation::Container);
    host.start(&running, &host.volume(IDLE));
    let later = Compute::new(&host.config, &capabilities());
    let Some(Adopted::Running(run)) = later.adopt(&running.id).expect("read") else { panic!("it runs") };
    host.await_console(&running.id, "ready", SOON);
    // The supervisor is killed: the guest goes with it, and that is known.
    run.shim.signal(SIGKILL);
    assert_eq!(later.wait(&run).expect("ended"), Ended::Failed("its supervisor was killed".into()));
    let main = later.dir(&running.id).main().expect("recorded");
    assert!(!main.is_alive());

    // A server that died after each step of a start: the record, the namespaces, the mount, the shim before its go.
    let half = instance(41, Isolation::Container);
    let volume = host.volume("exit 1");
    for steps in 1..=4 {
        let later = Compute::new(&host.config, &capabilities());
        let (dir, base) = (later.dir(&half.id), later.ids(&half.id).expect("ids"));
        let mut record = RunRecord {
            generation: 1,
            kind: Isolation::Container,
            root: volume.clone(),
            disks: Vec::new(),
            init: init::Init::default(),
            shim: None,
        };
        dir.write(RunDir::RUN, &record).expect("written");
        let surroundings = later.surroundings(&half.id);
        if steps >= 2 {
            surroundings.make_namespaces(&host.config.exe, base).expect("made");
        }
        if steps >= 3 {
            surroundings.mount_root(&volume, base).expect("mounted");
        }
        if steps >= 4 {
            let (socket, theirs) = UnixStream::pair().expect("pair");
            let shim = later.spawn_shim(&dir, &theirs).expect("spawned");
            drop(theirs);
            record.shim = Some(shim.clone());
            dir.write(RunDir::RUN, &record).expect("written");
            drop(socket);
            // It ends by itself, as it was never told to go.
            if let Some(pidfd) = shim.open() {
                assert!(process::wait_exit(pidfd.as_fd(), Some(SOON)).expect("polled"));
            }
        }
        let next = Compute::new(&host.config, &capabilities());
        assert!(next.adopt(&half.id).expect("read").is_none(), "step {steps}");
        assert!(cumulet_linux::loopdev::find_by_backing_file(&volume).expect("listed").is_empty());
        if steps % 2 == 0 {
            let run = start(&next, &half, &volume);
            assert_eq!(next.wait(&run).expect("ended"), Ended::Failed("init exited with status 1".into()));
        }
        next.remove(&half.id).expect("removed");
    }
}

#[test]
fn a_container_starts_in_a_fraction_of_a_second() {
    let Some(host) = host() else { return };
    let instance = instance(50, Isolation::Container);
    let volume = host.volume("exit 0");
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        host.compute.create_netns(&instance.id).expect("made");
        let netns = start.elapsed();
        let run = host.start(&instance, &volume);
        times.push((start.elapsed(), netns));
        host.compute.wait(&run).expect("ended");
        host.compute.remove(&instance.id).expect("removed");
    }
    times.sort();
    assert!(times[2].0 < Duration::from_millis(500), "{times:?}");
    eprintln!("create_netns + start: median {:?}, of which create_netns {:?}", times[2].0, times[2].1);
}

/// A VM of the bundled image; none without one.
fn virtual_machine(host: &Host, n: u128) -> Option<(InstanceSpec, PathBuf)> {
    let Some(image) = std::env::var_os("CUMULET_IMAGE_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CUMULET_IMAGE_DIR names no image");
        return None;
    };
    if find_program("qemu-system-x86_64").is_none() {
        eprintln!("skipped: needs qemu-system-x86_64");
        return None;
    }
    fs::create_dir_all(host.config.images_dir()).expect("made");
    let _ = std::os::unix::fs::symlink(&image, host.config.images_dir().join("bundled"));
    let manifest = fs::read(image.join("manifest.json")).expect("manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("JSON");
    let cmdline = manifest["kernel_command_line"].as_str().expect("command line").to_owned();
    let volume = host.config.data_dir.join("root.raw");
    let copied = Command::new("cp")
        .args(["--sparse=always", "--reflink=auto"])
        .arg(image.join("root.raw"))
        .arg(&volume)
        .status();
    assert!(copied.expect("cp runs").success());
    let mut instance = instance(n, Isolation::Vm);
    instance.memory_mib = 256;
    instance.boot = Boot::Direct { bundle: "bundled".into(), cmdline };
    Some((instance, volume))
}

/// Booting by emulation beside other tests takes its time.
const BOOT_LIMIT: Duration = Duration::from_secs(120);

#[test]
fn a_virtual_machine_boots_reboots_and_powers_off() {
    let Some(host) = host() else { return };
    let Some((instance, volume)) = virtual_machine(&host, 60) else { return };
    let start = Instant::now();
    let run = host.start(&instance, &volume);
    let id = &instance.id;
    eprintln!("start of a VM: {:?}", start.elapsed());
    host.await_console(id, "cumulet:", BOOT_LIMIT);
    eprintln!("init of a VM: {:?}", start.elapsed());

    let main = host.compute.dir(id).main().expect("recorded");
    let status = fs::read_to_string(format!("/proc/{}/status", main.pid)).expect("runs");
    let uid = host.compute.ids(id).expect("known");
    assert!(status.contains(&format!("Uid:\t{uid}\t{uid}\t{uid}")), "{status}");
    assert!(status.contains("Seccomp:\t2"), "{status}");
    let picture = host.compute.screenshot(&run).expect("picture");
    assert!(picture.starts_with(b"\xff\xd8\xff"), "{} bytes", picture.len());

    let Some(Adopted::Running(run)) = Compute::new(&host.config, &capabilities()).adopt(id).expect("read")
    else {
        panic!("it runs")
    };
    host.await_console(id, "cumulet: ready", BOOT_LIMIT);
    let boots = host.console(id).matches("cumulet: ready").count();
    let asked = Instant::now();
    host.compute.reboot(&run).expect("rebooted");
    eprintln!("reset after {:?}", asked.elapsed());
    let start = Instant::now();
    while host.console(id).matches("cumulet: ready").count() == boots {
        assert!(start.elapsed() < BOOT_LIMIT, "{}", host.console(id));
        std::thread::sleep(Duration::from_millis(50));
    }
    host.compute.stop(&run, false, BOOT_LIMIT).expect("stopped");
    assert!(host.console(id).contains("powering off"), "{}", host.console(id));
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Requested);
    host.compute.remove(id).expect("removed");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}

#[test]
fn the_death_of_a_virtual_machine_says_why() {
    let Some(host) = host() else { return };
    let Some((mut instance, volume)) = virtual_machine(&host, 61) else { return };
    let name = format!("{}-test", host.config.prefix());
    let netns = cumulet_linux::netns::create(&name).expect("made");
    let first = tap(&netns, "etest");
    let eni = interface(&instance);
    let nics = vec![Nic { eni: &eni, plug: Plug::Tap(first) }];
    let spec = RunSpec {
        instance: &instance,
        root: volume.clone(),
        disks: vec![],
        instance_store: vec![],
        nics,
        saved: None,
        memory: GuestMemory::Own,
    };
    let run = host.compute.start(spec).expect("started");
    let start = Instant::now();
    while packets_from_guest(&netns) == 0 {
        assert!(start.elapsed() < BOOT_LIMIT, "{}", host.console(&instance.id));
        std::thread::sleep(Duration::from_millis(20));
    }
    host.await_console(&instance.id, "cumulet: init", BOOT_LIMIT);
    let further = EniSpec { id: EniId::from_random(2 << 60), mac: [2, 0, 0, 0, 0, 2], ..eni.clone() };
    let second = tap(&netns, "efurther");
    for _ in 0..2 {
        assert!(!host.compute.has_nic(&run, &further.id).expect("asked"));
        host.compute.attach_nic(&run, &further, &second).expect("attached");
        assert!(host.compute.has_nic(&run, &further.id).expect("asked"));
        host.compute.detach_nic(&run, &further.id).expect("detached");
    }
    host.compute.detach_nic(&run, &further.id).expect("detached again");
    drop(netns);
    cumulet_linux::netns::delete(&name).expect("deleted");
    host.compute.dir(&instance.id).main().expect("recorded").signal(SIGKILL);
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Failed("QEMU was killed by signal 9".into()));
    // Killed politely, QEMU ends as if the guest had wanted it.
    let run = host.start(&instance, &volume);
    host.compute.dir(&instance.id).main().expect("recorded").signal(15);
    let Ended::Failed(reason) = host.compute.wait(&run).expect("ended") else { panic!("it was killed") };
    assert!(reason.contains("signal 15"), "{reason}");
    // More memory than the host will ever give.
    instance.memory_mib = 1 << 30;
    let spec = RunSpec {
        instance: &instance,
        root: volume,
        disks: vec![],
        instance_store: vec![],
        nics: vec![],
        saved: None,
        memory: GuestMemory::Own,
    };
    let error = host.compute.start(spec).expect_err("no such memory");
    assert!(error.to_string().contains("memory"), "{error}");
    host.compute.remove(&instance.id).expect("removed");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}

#[test]
fn the_bundled_image_boots_as_a_container() {
    let Some(host) = host() else { return };
    let Some((mut instance, volume)) = virtual_machine(&host, 70) else { return };
    instance.isolation = Isolation::Container;
    let start = Instant::now();
    let run = host.start(&instance, &volume);
    host.await_console(&instance.id, "cumulet: ready", BOOT_LIMIT);
    eprintln!("ready after {:?}", start.elapsed());
    host.compute.reboot(&run).expect("rebooted");
    let start = Instant::now();
    while host.console(&instance.id).matches("cumulet: ready").count() < 2 {
        assert!(start.elapsed() < BOOT_LIMIT, "{}", host.console(&instance.id));
        std::thread::sleep(Duration::from_millis(5));
    }
    host.compute.stop(&run, false, SOON).expect("stopped");
    assert!(host.console(&instance.id).contains("powering off"), "{}", host.console(&instance.id));
    assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Requested);
    host.compute.remove(&instance.id).expect("removed");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}

/// A disk with a partition table, GRUB, and the bundled image in a partition; none where the tests can't make one.
fn partitioned(host: &Host, image: &Path, cmdline: &str) -> Option<PathBuf> {
    const GRUB: &str = "/usr/lib/grub/i386-pc";
    const FIRST_SECTOR: u64 = 2048;
    if !Path::new(GRUB).exists() || find_program("grub-mkimage").is_none() {
        eprintln!("skipped: needs grub-pc-bin");
        return None;
    }
    let dir = &host.config.data_dir;
    let run = |command: &mut Command| {
        let output = command.output().expect("it runs");
        assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let partition = dir.join("partition");
    run(Command::new("cp").args(["--sparse=always"]).arg(image.join("root.raw")).arg(&partition));
    for name in ["vmlinuz", "initrd.img"] {
        let request = format!("write {} {name}", image.join(name).display());
        run(Command::new("debugfs").args(["-w", "-R", &request]).arg(&partition));
    }
    let config = format!("set root=(hd0,msdos1)\nlinux /vmlinuz {cmdline}\ninitrd /initrd.img\nboot\n");
    fs::write(dir.join("grub.cfg"), config).expect("written");
    let core = dir.join("core.img");
    run(Command::new("grub-mkimage")
        .args(["-O", "i386-pc", "-d", GRUB, "-p", "/", "-c"])
        .arg(dir.join("grub.cfg"))
        .arg("-o")
        .arg(&core)
        .args(["biosdisk", "part_msdos", "ext2", "linux", "boot"]));
    let disk = dir.join("disk.raw");
    let length = fs::metadata(&partition).expect("made").len() + FIRST_SECTOR * 512;
    fs::File::create(&disk).and_then(|file| file.set_len(length)).expect("sized");
    let copy = |from: &Path, sector: u64| {
        let block = if sector == FIRST_SECTOR { ("1M", 1) } else { ("512", sector) };
        run(Command::new("dd")
            .args(["conv=notrunc,sparse", &format!("bs={}", block.0), &format!("seek={}", block.1)])
            .arg(format!("if={}", from.display()))
            .arg(format!("of={}", disk.display())));
    };
    copy(&partition, FIRST_SECTOR);
    copy(&core, 1);
    // The boot record's code finds the core behind it; its table has one partition.
    let mut record = fs::read(format!("{GRUB}/boot.img")).expect("GRUB's");
    record[446..510].fill(0);
    record[450] = 0x83;
    record[454..458].copy_from_slice(&2048u32.to_le_bytes());
    let sectors = u32::try_from(length / 512 - FIRST_SECTOR).expect("small");
    record[458..462].copy_from_slice(&sectors.to_le_bytes());
    record[510..512].copy_from_slice(&[0x55, 0xaa]);
    use std::os::unix::fs::FileExt;
    let file = fs::OpenOptions::new().write(true).open(&disk).expect("made");
    file.write_all_at(&record[..512], 0).expect("written");
    Some(disk)
}

#[test]
fn a_partitioned_disk_boots_by_firmware_and_as_a_container() {
    let Some(host) = host() else { return };
    let Some((mut instance, _)) = virtual_machine(&host, 90) else { return };
    let image = host.config.images_dir().join("bundled");
    let Boot::Direct { cmdline, .. } = &instance.boot else { panic!("the bundled image has a kernel") };
    // Stage 1 finds the partition.
    let Some(disk) = partitioned(&host, &image, cmdline) else { return };
    instance.boot = Boot::Firmware;
    for (kind, says) in
        [(Isolation::Container, "init of a container"), (Isolation::Vm, "init of a virtual machine")]
    {
        instance.isolation = kind;
        let run = host.start(&instance, &disk);
        host.await_console(&instance.id, says, BOOT_LIMIT);
        host.await_console(&instance.id, "cumulet: ready", BOOT_LIMIT);
        host.compute.stop(&run, false, BOOT_LIMIT).expect("stopped");
        assert_eq!(host.compute.wait(&run).expect("ended"), Ended::Requested);
        assert!(cumulet_linux::loopdev::find_by_backing_file(&disk).expect("listed").is_empty());
        instance.generation += 1;
    }
    host.compute.remove(&instance.id).expect("removed");
}

#[test]
fn a_disk_without_a_kernel_boots_with_one_that_was_built_here() {
    let Some(host) = host() else { return };
    let Some((mut instance, volume)) = virtual_machine(&host, 91) else { return };
    instance.boot = Boot::Firmware;
    let run = host.start(&instance, &volume);
    host.await_console(&instance.id, "init of a virtual machine", BOOT_LIMIT);
    host.compute.stop(&run, true, BOOT_LIMIT).expect("stopped");
    host.compute.wait(&run).expect("ended");
    fs::remove_file(host.config.images_dir().join("bundled")).expect("a link");
    let spec = RunSpec {
        instance: &instance,
        root: volume,
        disks: vec![],
        instance_store: vec![],
        nics: vec![],
        saved: None,
        memory: GuestMemory::Own,
    };
    let error = host.compute.start(spec).expect_err("no kernel");
    assert!(error.to_string().contains("cumulet image build"), "{error}");
    host.compute.remove(&instance.id).expect("removed");
}

fn tap(netns: &NetNs, name: &str) -> OwnedFd {
    let spec = cumulet_linux::tap::TapSpec { name: name.into(), ..Default::default() };
    let tap = cumulet_linux::tap::open(Some(netns), &spec).expect("opened");
    let up = netns.run(|| Command::new("ip").args(["link", "set", name, "up"]).status()).expect("entered");
    assert!(up.expect("ip runs").success());
    tap.fd
}

fn packets_from_guest(netns: &NetNs) -> u64 {
    let text = netns.run(|| fs::read_to_string("/proc/thread-self/net/dev")).expect("entered").expect("read");
    let line = text.lines().find_map(|line| line.trim().strip_prefix("etest:")).expect("listed");
    line.split_whitespace().nth(1).and_then(|packets| packets.parse().ok()).expect("a number")
}

fn interface(instance: &InstanceSpec) -> EniSpec {
    use cumulet_model::{SubnetId, VpcId};
    let ip = "172.31.0.4".parse().expect("address");
    let (eni, vpc, subnet) = (EniId::from_random(1), VpcId::from_random(1), SubnetId::from_random(1));
    crate::fixtures::eni(eni, vpc, subnet, ip, instance.id.clone())
}

/// Not a test of its own: the server that [`a_server_killed_at_any_moment_leaves_a_run_or_nothing`] kills.
#[test]
#[ignore = "started by another test"]
fn a_server_to_be_killed() {
    let Some(dir) = std::env::var_os("CUMULET_TEST_SERVER").map(PathBuf::from) else { return };
    let config: Vec<String> =
        fs::read_to_string(dir.join("server")).expect("read").lines().map(str::to_owned).collect();
    let config = NodeConfig {
        data_dir: dir.clone(),
        tag: config[0].clone(),
        public_cidr: "198.18.0.0/24".parse().expect("cidr"),
        public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
        public_interface: None,
        upstream_dns: Vec::new(),
        api_address: None,
        exe: config[1].clone().into(),
        memory_mib: None,
        overcommit: 1.0,
        cpu_overcommit: None,
        credit_clock_rate: 1.0,
    };
    let volume = PathBuf::from(fs::read_to_string(dir.join("volume")).expect("read"));
    let compute = Compute::new(&config, &capabilities());
    let instance = instance(80, Isolation::Container);
    compute.create_netns(&instance.id).expect("made");
    start(&compute, &instance, &volume);
    std::thread::sleep(SOON);
}

#[test]
fn a_server_killed_at_any_moment_leaves_a_run_or_nothing() {
    let Some(host) = host() else { return };
    let volume = host.volume(IDLE);
    let dir = &host.config.data_dir;
    fs::write(dir.join("server"), format!("{}\n{}\n", host.config.tag, host.config.exe.display()))
        .expect("written");
    fs::write(dir.join("volume"), volume.display().to_string()).expect("written");
    let id = instance(80, Isolation::Container).id;
    let mut running = 0;
    for round in 0..24u64 {
        let mut server = Command::new(std::env::current_exe().expect("own path"))
            .args(["--ignored", "--exact", "compute::real::a_server_to_be_killed"])
            .env("CUMULET_TEST_SERVER", dir)
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("spawned");
        std::thread::sleep(Duration::from_millis(round * 5));
        server.kill().expect("killed");
        server.wait().expect("waited");
        let next = Compute::new(&host.config, &capabilities());
        match next.adopt(&id).expect("read") {
            Some(Adopted::Running(run)) => {
                running += 1;
                next.stop(&run, true, SOON).expect("stopped");
                assert_eq!(next.wait(&run).expect("ended"), Ended::Requested);
            }
            Some(Adopted::Ended { ended, .. }) => panic!("{ended:?} after {round}"),
            Some(Adopted::Lost { .. }) => panic!("lost after {round}"),
            None => {}
        }
        next.remove(&id).expect("removed");
        assert_eq!(next.inventory(), Vec::<String>::new(), "round {round}");
        assert!(cumulet_linux::loopdev::find_by_backing_file(&volume).expect("listed").is_empty());
    }
    eprintln!("it ran after {running} of 24 kills");
}
