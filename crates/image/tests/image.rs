//! Boots a built image as a virtual machine and as a container, logs in, and ends it in each way.
//!
//! Needs `CUMULET_IMAGE_DIR`, a folder that `build_bundled` wrote (`./test` sets it), root, QEMU, ssh, and netcat
//! (`scripts/install-deps --test`). Without the variable the tests say so and pass.

#![allow(clippy::unwrap_used)] // a failed test is the message

use cumulet_image::Manifest;
use std::fs;
use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);
const USER_DATA: &str = "#!/bin/bash\necho \"user data as $(id -un)\"\necho once >>/root/mark\n";
/// Inside: the user, the key, sudo, the script's effect, the name.
const INSPECT: &str = "while ! sudo test -s /root/mark; do sleep 0.1; done; id -un; sudo cat /root/mark; hostname; dpkg --audit";
const INSPECTED: &str = "ec2-user\nonce\nip-10-9-0-5\n";

fn image() -> Option<PathBuf> {
    let folder = std::env::var_os("CUMULET_IMAGE_DIR").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: CUMULET_IMAGE_DIR names no image");
    }
    folder
}

fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A process that ends with its holder.
struct Guard(Child);

impl Guard {
    fn wait(&mut self) -> ExitStatus {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the instance does not end");
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(command: &mut Command, log: &Path) -> Guard {
    let log = fs::File::options().create(true).append(true).open(log).unwrap();
    let command = command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
    Guard(command.spawn().unwrap())
}

/// A folder with a copy of the root disk, a key pair and user data.
fn prepare(image: &Path) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name);
    run(Command::new("cp").arg("--sparse=always").arg(image.join("root.raw")).arg(path("disk")));
    run(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(path("key")));
    fs::write(path("user-data"), USER_DATA).unwrap();
    home
}

fn metadata(command: &mut Command, address: &str, port: u16, home: &Path) -> Guard {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/metadata.py");
    command.args(["python3", script, address, &port.to_string()]);
    command.arg(home.join("key.pub")).arg(home.join("user-data")).arg("i-0123456789abcdef0");
    start(command, &home.join("metadata.log"))
}

fn ssh(mut command: Command, home: &Path, port: u16, host: &str, what: &str) -> (bool, String) {
    command.args(["ssh", "-q", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"]);
    command.args(["-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-p", &port.to_string(), "-i"]);
    let output =
        command.arg(home.join("key")).arg(format!("ec2-user@{host}")).arg(what).stdin(Stdio::null()).output();
    let output = output.unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn wait_for_banner(port: u16) {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        if let Ok(mut stream) = TcpStream::connect_timeout(&address, Duration::from_secs(1)) {
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            let mut banner = [0; 4];
            if stream.read_exact(&mut banner).is_ok() && &banner == b"SSH-" {
                return;
            }
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("no SSH banner");
}

#[test]
fn a_virtual_machine_boots_reboots_and_obeys_its_power_button() {
    let Some(image) = image() else { return };
    let manifest = Manifest::load(&image).unwrap();
    let home = prepare(&image);
    let home = home.path();
    let (metadata_port, ssh_port) = (free_port(), free_port());
    let _metadata = metadata(&mut Command::new("env"), "127.0.0.1", metadata_port, home);
    let console = home.join("console");
    let monitor = home.join("monitor");
    let mut machine = start(
        Command::new("qemu-system-x86_64")
            .args(["-M", "q35,hpet=off", "-accel", "tcg", "-m", "512", "-nodefaults", "-display", "none"])
            .arg("-kernel")
            .arg(image.join(&manifest.kernel.as_ref().unwrap().name))
            .arg("-initrd")
            .arg(image.join(&manifest.initrd.as_ref().unwrap().name))
            .args(["-append", &manifest.kernel_command_line, "-serial", &format!("file:{}", console.display())])
            .args(["-drive", &format!("file={},format=raw,if=none,id=disk", home.join("disk").display())])
            .args(["-device", "virtio-blk-pci,drive=disk", "-device", "virtio-net-pci,netdev=net", "-netdev"])
            .arg(format!(
                "user,id=net,restrict=on,net=169.254.169.0/24,host=169.254.169.2,dhcpstart=169.254.169.15,\
                 hostfwd=tcp:127.0.0.1:{ssh_port}-:22,guestfwd=tcp:169.254.169.254:80-cmd:nc 127.0.0.1 {metadata_port}"
            ))
            .args(["-monitor", &format!("unix:{},server,nowait", monitor.display())]),
        &home.join("qemu.log"),
    );
    let inside = |what: &str| ssh(Command::new("env"), home, ssh_port, "127.0.0.1", what);
    wait_for_banner(ssh_port);
    assert_eq!(inside(INSPECT), (true, INSPECTED.to_owned()), "{}", fs::read_to_string(&console).unwrap());
    let key = inside("cat /etc/machine-id").1;
    inside("sudo reboot");
    // The old server may answer for a moment: the new boot is told by its uptime.
    let start = Instant::now();
    while !inside("test $(cut -d. -f1 /proc/uptime) -lt 8 && test -z \"$(pgrep -x reboot)\"").0 {
        assert!(
            start.elapsed() < PATIENCE,
            "it does not come back: {}",
            fs::read_to_string(&console).unwrap()
        );
        wait_for_banner(ssh_port);
    }
    assert_eq!(inside(INSPECT).1, INSPECTED, "user data runs once");
    assert_eq!(inside("cat /etc/machine-id").1, key, "the machine id stays");
    use std::io::Write;
    let mut monitor = std::os::unix::net::UnixStream::connect(&monitor).unwrap();
    monitor.write_all(b"system_powerdown\n").unwrap();
    assert!(machine.wait().success());
    let console = fs::read_to_string(&console).unwrap();
    for said in
        ["user data as root", "-----BEGIN SSH HOST KEY FINGERPRINTS-----", "powering off", "Power down"]
    {
        assert!(console.contains(said), "{said}: {console}");
    }
    let check = Command::new("e2fsck").arg("-fn").arg(home.join("disk")).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
}

/// Two joined network namespaces, removed with their holder: the instance's, and its outside.
struct Network {
    inside: String,
    outside: String,
}

impl Network {
    fn new() -> Self {
        let name = |part: &str| format!("cumulet-image-{part}-{}", std::process::id());
        let network = Network { inside: name("in"), outside: name("out") };
        let (inside, outside) = (&network.inside, &network.outside);
        for line in [
            format!("netns add {inside}"),
            format!("netns add {outside}"),
            format!("-n {outside} link add instance type veth peer name eth0 netns {inside}"),
            format!("-n {outside} link set lo up"),
            format!("-n {outside} addr add 169.254.169.254/32 dev lo"),
            format!("-n {outside} addr add 10.9.0.1/24 dev instance"),
            format!("-n {outside} link set instance up"),
            format!("-n {inside} addr add 10.9.0.5/24 dev eth0"),
            format!("-n {inside} link set eth0 up"),
            format!("-n {inside} route add default via 10.9.0.1"),
        ] {
            run(Command::new("ip").args(line.split(' ')));
        }
        network
    }

    fn outside(&self) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.outside]);
        command
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        for name in [&self.inside, &self.outside] {
            let _ = Command::new("ip").args(["netns", "del", name]).status();
        }
    }
}

/// Process 1 in namespaces of its own on the mounted disk. All mounts are in its mount namespace, and end with it.
fn container(network: &Network, home: &Path) -> Guard {
    let script = r#"
        set -e
        mount -o loop "$1/disk" "$1/root"
        mount -t proc proc "$1/root/proc"
        mount -t tmpfs tmpfs "$1/root/dev"
        for name in null zero random urandom tty full ptmx; do
            : >"$1/root/dev/$name"
            mount --bind "/dev/$name" "$1/root/dev/$name"
        done
        exec env -i PATH=/usr/sbin:/usr/bin chroot "$1/root" /sbin/init
    "#;
    let mut command = Command::new("ip");
    command.args([
        "netns",
        "exec",
        &network.inside,
        "unshare",
        "--mount",
        "--pid",
        "--uts",
        "--ipc",
        "--fork",
    ]);
    command.args(["--kill-child", "/bin/sh", "-c", script, "sh"]).arg(home);
    start(&mut command, &home.join("console"))
}

#[test]
fn a_container_starts_and_tells_how_it_ends() {
    let Some(image) = image() else { return };
    let home = prepare(&image);
    let home = home.path();
    fs::create_dir(home.join("root")).unwrap();
    let network = Network::new();
    let _metadata = metadata(&mut network.outside(), "169.254.169.254", 80, home);
    let inside = |what: &str| ssh(network.outside(), home, 22, "10.9.0.5", what);
    let log_in = || {
        let start = Instant::now();
        while !inside("true").0 {
            assert!(start.elapsed() < PATIENCE, "{}", fs::read_to_string(home.join("console")).unwrap());
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    // unshare takes the end of its child by a signal for its own.
    let mut first = container(&network, home);
    log_in();
    assert_eq!(inside(INSPECT), (true, INSPECTED.to_owned()));
    assert_eq!(inside("cat /etc/resolv.conf").1, "nameserver 10.9.0.2\n");
    inside("sudo reboot");
    assert_eq!(first.wait().signal(), Some(1), "SIGHUP stands for a reboot");
    let mut second = container(&network, home);
    log_in();
    assert_eq!(inside(INSPECT).1, INSPECTED, "user data runs once");
    inside("sudo poweroff");
    assert_eq!(second.wait().signal(), Some(2), "SIGINT stands for power off");
}
