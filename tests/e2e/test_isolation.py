"""Hostile code inside an instance of each kind, and in the place of a VM's QEMU: what it tries, and that it is held.

What is tried from inside is in probes/hostile.rs: a line a probe, with its verdict. What goes over the network, and what
would show on the host, is looked at from here. The claims of docs/threat-model.md name these tests.
"""

import json
import os
import pathlib
import subprocess
import time

import pytest
from harness import HANG, Cloud, run, tcp_banner, wait_for

pytestmark = pytest.mark.covers("hostile code in an instance is held")

SOURCE = pathlib.Path(__file__).parent / "probes" / "hostile.rs"
# What a container's probes and those in QEMU's place are called; a probe that vanishes is no success.
CONTAINER = """host-files host-processes host-memory kernel-log kernel-addresses device-nodes devices-given mounting kernel-modules namespaces
    system-calls system-calls-32-bit socket-families time-setting through-proc kernel-settings sysfs others-volumes cgroups capabilities setuid""".split()
QEMU = """host-files host-processes processes-seen root devices-given programs system-files writing descriptors descriptors-reopened escalation
    network device-nodes mounting kernel-modules namespaces system-calls-32-bit time-setting swarm""".split()


class Canary:
    """What must not be seen from an instance: a file that is root's, and a process."""

    def __init__(self, work):
        self.file = work / "secret"
        self.file.touch(mode=0o600)
        self.file.write_text("of the host")
        self.process = subprocess.Popen(["bash", "-c", "exec -a cumulet-canary sleep infinity"], stdin=subprocess.DEVNULL)
        wait_for("the canary", lambda: b"cumulet-canary" in pathlib.Path(f"/proc/{self.process.pid}/cmdline").read_bytes()[:15])

    def assert_well(self):
        assert self.file.read_text() == "of the host" and self.process.poll() is None


@pytest.fixture(scope="module")
def canary(work):
    canary = Canary(work)
    yield canary
    canary.process.kill()
    canary.process.wait()


def build(work, name, canary=None):
    """The program; with what it looks for built in where it can't be told."""
    program = work / name / "qemu-system-x86_64"
    program.parent.mkdir()
    told = {"CANARY": str(canary.file), "CANARY_PID": str(canary.process.pid)} if canary else {}
    run("rustc", "--edition", "2024", "-O", "-C", "target-feature=+crt-static", "--target", "x86_64-unknown-linux-gnu", "-o", program, SOURCE,
        timeout=300, env={**os.environ, **told})
    return program


@pytest.fixture(scope="module")
def program(work):
    return build(work, "hostile")


@pytest.fixture(scope="module")
def cloud(server, work):
    cloud = Cloud(server, work)
    yield cloud
    assert server.alive(), f"the server died:\n{server.log_tail()}"
    cloud.terminate_all()
    server.assert_nothing_left()


class Attacker:
    """An instance whose root is hostile."""

    def __init__(self, cloud, kind, program, **more):
        self.cloud, self.id = cloud, cloud.launch(kind, **more)
        self.program = program

    def arm(self):
        self.cloud.wait_ssh(self.id)
        with open(self.program, "rb") as file:
            argv = self.cloud.ssh_argv(self.cloud.address(self.id), "cat > /tmp/hostile && chmod +x /tmp/hostile")
            subprocess.run([str(a) for a in argv], stdin=file, check=True, capture_output=True, timeout=HANG)
        return self

    def run(self, *args, timeout=HANG):
        return self.cloud.ssh(self.id, "sudo /tmp/hostile " + " ".join(map(str, args)), timeout=timeout)


@pytest.fixture(scope="module")
def instances(cloud, program):
    """A container and a VM that attack, and a container beside them."""
    # Enough memory that a swarm meets the bound on processes first.
    made = {kind: Attacker(cloud, kind, program, InstanceType=size) for kind, size in [("container", "t3.small"), ("vm", "t3.nano")]}
    neighbour = cloud.launch("container")
    for attacker in made.values():
        attacker.arm()
    cloud.wait_ssh(neighbour)
    return made | {"neighbour": neighbour}


def verdicts(text):
    lines = [line.split("\t") for line in text.splitlines()]
    assert lines[-1] == ["end"], text[-2000:]
    return {name: (word, detail) for name, word, detail in lines[:-1]}


def assert_held(found, expected):
    for name, (word, detail) in found.items():
        print(f"{name:24} {word:5} {detail}")
    assert [name for name in expected if name not in found] == []
    assert {name: detail for name, (word, detail) in found.items() if word != "held"} == {}


def test_a_container_holds_its_root(instances, canary):
    text = instances["container"].run("container", canary.file, canary.process.pid, timeout=120)
    assert_held(verdicts(text), CONTAINER)
    canary.assert_well()


def host_state():
    """What hostile root could have changed of the host's kernel."""
    names = ["core_pattern", "hostname", "modprobe", "sysrq", "domainname", "randomize_va_space"]
    files = [pathlib.Path("/proc/sys/kernel", name) for name in names] + [pathlib.Path("/proc/modules")]
    return {str(file): file.read_text() for file in files if file.exists()}, time.time() - time.monotonic()


@pytest.mark.parametrize("kind", ["container", "vm"])
def test_what_root_does_to_its_kernel_is_not_the_hosts(instances, canary, kind):
    before, clock = host_state()
    said = dict(line.split("\t") for line in instances[kind].run("damage").splitlines())
    after, now = host_state()
    assert after == before and abs(now - clock) < 60
    canary.assert_well()
    # In a VM it is another kernel, which did as it was told; a container's is the host's, and refused.
    done = {name for name, what in said.items() if what in ("written", "Ok(0)")}
    assert {"clock", "mknod mem", "/proc/sys/kernel/core_pattern"} & done == ({"clock", "mknod mem", "/proc/sys/kernel/core_pattern"} if kind == "vm" else set()), said


def test_a_container_shares_the_hosts_kernel_and_a_vm_does_not(instances):
    """Said plainly in docs/threat-model.md: a hole in the host's kernel is a hole in every container."""
    def facts(text):
        return dict(line.split("\t") for line in text.splitlines())
    container, vm = (facts(instances[kind].run("shared")) for kind in ["container", "vm"])
    host = {
        "kernel": f"{os.uname().release} {os.uname().version}",
        "boot id": pathlib.Path("/proc/sys/kernel/random/boot_id").read_text().strip(),
        "boot time": next(line.split()[1] for line in open("/proc/stat") if line.startswith("btime")),
    }
    assert {name: container[name] for name in host} == host
    assert {name for name in host if vm[name] == host[name]} == set()


def test_a_swarm_of_processes_stays_within_its_instance(instances, cloud):
    count = int(instances["container"].run("swarm", 20000, timeout=180))
    assert 4096 < count < 8192, f"{count} processes"
    began = time.monotonic()
    assert tcp_banner(cloud.address(instances["neighbour"]), 22)
    assert time.monotonic() - began < 10
    assert cloud.ssh(instances["container"].id, "echo alive").strip() == "alive"


def test_a_full_disk_is_full_for_its_instance_alone(instances, cloud):
    volumes = cloud.server.data_dir / "pool"
    before = os.statvfs(volumes)
    for place in ["/tmp/fill", "/dev/shm/fill", "/run/fill", "/dev/fill"]:
        said = cloud.ssh(instances["container"].id, f"sudo dd if=/dev/zero of={place} bs=1M count=400 2>&1; sudo rm -f {place}", check=False, timeout=120)
        assert "hostile" not in said.stdout
    after = os.statvfs(volumes)
    assert (before.f_bavail - after.f_bavail) * before.f_frsize < 1 << 30
    cloud.ssh(instances["neighbour"], "dd if=/dev/zero of=/tmp/some bs=1M count=4 && rm /tmp/some")
    cloud.wait_ssh(instances["container"].id)


def greeting(address, port):
    """A shell command that prints the first bytes that a TCP service says; the image has no nc."""
    return f"timeout 5 bash -c 'exec 3<>/dev/tcp/{address}/{port} && head -c 3 <&3' 2>/dev/null"


@pytest.mark.parametrize("kind", ["container", "vm"])
def test_nobody_takes_a_neighbours_address(instances, cloud, kind):
    """Gratuitous ARP from one instance changes nothing for the others, nor for the gateway."""
    neighbour = cloud.describe(instances["neighbour"])["PrivateIpAddress"]
    other = instances["vm" if kind == "container" else "container"].id
    look = f"{greeting(neighbour, 22)}; echo; ip neigh show {neighbour} | grep -o 'lladdr [0-9a-f:]*'"
    before = cloud.ssh(other, look)
    assert before.startswith("SSH\nlladdr"), before
    assert instances[kind].run("arp", "eth0", neighbour) == ""
    assert cloud.ssh(other, look) == before
    assert tcp_banner(cloud.address(instances["neighbour"]), 22), "and from outside"


@pytest.mark.parametrize("kind", ["container", "vm"])
def test_the_hosts_services_are_out_of_reach(instances, cloud, kind):
    """The server's own port, by each address that the host has for an instance; its metadata is its own alone."""
    attacker, port = instances[kind].id, cloud.server.port
    gateway = cloud.ssh(attacker, "ip route show default").split()[2]
    for address in ["127.0.0.1", gateway, "169.254.169.254", "169.254.0.1", cloud.server.host]:
        said = cloud.ssh(attacker, f"timeout 3 bash -c 'exec 3<>/dev/tcp/{address}/{port} && echo open' 2>/dev/null", check=False)
        assert "open" not in said.stdout, address
    # Whoever it claims to be: metadata goes by the interface that a request comes from.
    def request(line, *headers):
        text = "".join(f"{each}\\r\\n" for each in [line, "Host: metadata", *headers, ""])
        return f"""timeout 10 bash -c 'exec 3<>/dev/tcp/169.254.169.254/80; printf "{text}" >&3; cat <&3' | tail -n 1"""
    token = cloud.ssh(attacker, request("PUT /latest/api/token HTTP/1.0", "X-aws-ec2-metadata-token-ttl-seconds: 60")).strip()
    claim = f"X-Forwarded-For: {cloud.describe(instances['neighbour'])['PrivateIpAddress']}"
    told = cloud.ssh(attacker, request("GET /latest/meta-data/instance-id HTTP/1.0", f"X-aws-ec2-metadata-token: {token}", claim))
    assert told.strip() == attacker


def test_a_containers_files_are_not_for_the_hosts_other_users(instances, cloud):
    root = pathlib.Path("/run") / f"cumulet-{cloud.server.tag}" / instances["container"].id / "root"
    assert (root / "etc/passwd").exists(), "where it is"
    done = subprocess.run(["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "cat", root / "etc/passwd"], capture_output=True, text=True)
    assert done.returncode != 0 and "Permission denied" in done.stderr, done
    done = subprocess.run(["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "ls", cloud.server.data_dir], capture_output=True, text=True)
    assert done.returncode != 0, done


def qemu_of(server, instance):
    return json.loads((server.data_dir / "instances" / instance / "main.json").read_text())["pid"]


def test_a_real_qemu_is_kept_in(instances, cloud):
    """The process itself, from outside: nobody on the host, alone in its namespaces, and with nothing that it was not given."""
    pid = qemu_of(cloud.server, instances["vm"].id)
    status = dict(line.split(":\t", 1) for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines() if ":\t" in line)
    uids = set(status["Uid"].split())
    assert len(uids) == 1 and int(uids.pop()) >= 1 << 20 and status["Groups"].strip() == ""
    assert {int(status[f"Cap{s}"], 16) for s in ["Inh", "Prm", "Eff", "Bnd", "Amb"]} == {0}
    assert status["NoNewPrivs"] == "1" and status["Seccomp"] == "2" and int(status["Seccomp_filters"]) >= 2
    assert status["NSpid"].split()[1:] == ["1"]
    for namespace in ["mnt", "net", "pid", "ipc", "uts", "cgroup"]:
        assert os.readlink(f"/proc/{pid}/ns/{namespace}") != os.readlink(f"/proc/self/ns/{namespace}"), namespace
    assert sorted(os.listdir(f"/proc/{pid}/root")) == sorted(set(os.listdir(f"/proc/{pid}/root")) & {"dev", "etc", "lib", "lib64", "proc", "usr"})
    assert not pathlib.Path(f"/proc/{pid}/root/usr/bin/env").exists()
    limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
    assert "Max core file size        0 " in limits


def test_who_takes_over_qemu_finds_nothing(make_server, work, canary):
    """A server that finds a hostile program as QEMU: it is started as QEMU is, with its descriptors, user and sandbox."""
    program = build(work, "in-place-of-qemu", canary)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{program.parent}:{path}"
    try:
        server = make_server("taken-over")
    finally:
        os.environ["PATH"] = path
    cloud = Cloud(server, work)
    cloud.launch("vm")

    def report():
        text = "".join(log.read_text() for log in (server.data_dir / "instances").glob("*/qemu.log"))
        return text if text.endswith("end\n") else None
    text = wait_for("its report", report, 90)
    assert_held(verdicts(text), QEMU)
    canary.assert_well()
    cloud.terminate_all()
