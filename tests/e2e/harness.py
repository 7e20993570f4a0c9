"""What the tests are made of: a server with its own data folder, clients, SSH, and an independent look at the kernel.

The tests run inside a network namespace of their own (see conftest.py), so nothing here touches the host's network.
Every wait polls with a deadline. Nothing sleeps for a fixed time where an event can be seen.
"""

import contextlib
import ctypes
import hashlib
import ipaddress
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

import boto3
import botocore.config
from botocore.exceptions import ClientError

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
# How much longer than on an ordinary machine things may take.
PATIENCE = float(os.environ.get("CUMULET_E2E_PATIENCE", "1"))
# What a wait that only guards against a hang is bounded by (s). A shorter bound is an assertion, and says of what.
HANG = 60.0
BINARY = pathlib.Path(os.environ.get("CUMULET_BINARY", TARGET / "release" / "cumulet"))
AGENT = pathlib.Path(
    os.environ.get("CUMULET_AGENT", TARGET / "x86_64-unknown-linux-gnu" / "release" / "cumulet-guest-agent")
)
# The SSH server of images that have none, beside the agent.
GUEST_SSH = AGENT.with_name("cumulet-guest-ssh")
REGION = "us-east-1"
KINDS = ["container", "vm"]
# The network namespace that the tests were started in, for what needs the internet; set by conftest.py.
outside = None

_libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000


def setns(path):
    """Moves the calling thread (and what it starts from now on) into a network namespace."""
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if _libc.setns(fd, CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"setns {path}")
    finally:
        os.close(fd)


@contextlib.contextmanager
def inside(path):
    """Within a network namespace; sockets made there stay there."""
    home = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    try:
        setns(path)
        yield
    finally:
        if _libc.setns(home, CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns back")
        os.close(home)


def run(*argv, check=True, timeout=HANG, **kwargs):
    """Runs a command; a failure shows its output."""
    done = subprocess.run(
        [str(a) for a in argv], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout * PATIENCE, **kwargs
    )
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, argv))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def wait_for(what, probe, deadline=HANG, every=0.05):
    """Polls until probe() is true and returns its answer; fails with the last answer after the deadline (s)."""
    deadline *= PATIENCE
    end = time.monotonic() + deadline
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {deadline} s: {what} (last answer: {answer!r})")
        time.sleep(every)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def tree(root):
    """All paths below a folder, sorted; nothing where there is none."""
    # What can't be listed, as a file system whose server was killed, has nothing.
    return sorted(os.path.join(folder, name) for folder, folders, files in os.walk(root) for name in folders + files)


class Server:
    """A cumulet server with its own data folder."""

    def __init__(self, data_dir, image=None, memory_mib=8192, public_cidr="198.18.0.0/16", options=()):
        self.data_dir = pathlib.Path(data_dir)
        self.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.log = self.data_dir.parent / f"{self.data_dir.name}.log"
        self.port = free_port()
        self.memory_mib = memory_mib
        self.public_cidr = public_cidr
        self.options = list(options)
        self.process = None
        if image is not None:
            run("cp", "-a", "--sparse=always", "--reflink=auto", image, self.data_dir / "bundled")

    # --- the process ---

    @property
    def tag(self):
        return hashlib.sha256(str(self.data_dir.resolve()).encode()).hexdigest()[:8]

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self):
        """The host's address as instances see it: the first of the public range."""
        return str(next(ipaddress.ip_network(self.public_cidr).hosts()))

    def start(self, deadline=HANG):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--data-dir", self.data_dir, "--listen", f"127.0.0.1:{self.port}",
                 "--memory-mib", str(self.memory_mib), "--public-cidr", self.public_cidr, *self.options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )
        wait_for("server to be ready", self._ready, deadline, 0.02)
        return self

    def _ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the server ended ({self.process.returncode}):\n{self.log_tail()}")
        try:
            written = json.loads((self.data_dir / "server.json").read_text())
        except (OSError, ValueError):
            return False
        return written["pid"] == self.process.pid

    def log_tail(self, lines=40):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def kill9(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(HANG)

    def stop(self):
        """SIGTERM; instances keep running."""
        if self.alive():
            self.process.send_signal(signal.SIGTERM)
            code = self.process.wait(HANG)
            assert code == 0, f"SIGTERM ended the server with {code}:\n{self.log_tail()}"

    def restart(self, options=None):
        self.stop()
        if options is not None:
            self.options = list(options)
        return self.start()

    def command(self, *argv, check=True, timeout=120):
        return run(BINARY, *argv, "--data-dir", self.data_dir, check=check, timeout=timeout)

    def status(self):
        return json.loads(self.command("status", "--output", "json").stdout)

    def env(self):
        """What `cumulet env` exports."""
        done = run("bash", "-c", f'eval "$("{BINARY}" env --data-dir "{self.data_dir}")"; env -0', env=self._bare_env())
        return dict(line.split("=", 1) for line in done.stdout.split("\0") if "=" in line)

    @staticmethod
    def _bare_env():
        return {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}

    # --- clients ---

    def credentials(self):
        stored = json.loads((self.data_dir / "credentials.json").read_text())
        return stored["access_key_id"], stored["secret_access_key"]

    def client(self, service="ec2", region=REGION, key=None, secret=None, retries=0, read_timeout=HANG, endpoint=None):
        stored = self.credentials()
        return boto3.session.Session().client(
            service, region_name=region, endpoint_url=endpoint or self.endpoint,
            aws_access_key_id=key or stored[0], aws_secret_access_key=secret or stored[1],
            config=botocore.config.Config(
                retries={"total_max_attempts": 1 + retries}, connect_timeout=HANG, read_timeout=read_timeout,
                parameter_validation=False,
            ),
        )

    # --- the kernel, looked at without the server's help ---

    def objects(self):
        """Every object in the kernel and every file that instances of this server have: empty when none is left."""
        name, found = f"cumulet-{self.tag}", []
        data = str(self.data_dir.resolve())
        marks = (data, name)
        own = {os.getpid(), self.process.pid if self.process else 0}
        for entry in os.listdir("/proc"):
            if not entry.isdigit() or int(entry) in own:
                continue
            try:
                line = pathlib.Path("/proc", entry, "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                cgroups = pathlib.Path("/proc", entry, "cgroup").read_text()
                state, parent = pathlib.Path("/proc", entry, "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            # One that has ended and waits for somebody else to notice is not the server's any more.
            if state == "Z" and int(parent) not in own:
                continue
            if any(m in line for m in marks) or name in cgroups:
                found.append(f"process {entry}: {line.strip()}")
        found += [f"netns {n}" for n in os.listdir("/run/netns") if name in n] if os.path.isdir("/run/netns") else []
        found += [f"link {l['ifname']}" for l in json.loads(run("ip", "-j", "link").stdout or "[]") if l["ifname"][:2] in ("cg", "ce", "cv")]
        found += [f"nft {line}" for line in run("nft", "list", "tables").stdout.splitlines() if self.tag in line]
        pool = f"{data}/pool"
        for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines():
            target = line.split()[4]
            if (name in target or target.startswith(data + "/")) and target != pool:
                found.append(f"mount {target}")
        for loop in pathlib.Path("/sys/block").glob("loop*/loop/backing_file"):
            with contextlib.suppress(OSError):
                file = loop.read_text().strip()
                if (file.startswith(data + "/") or name in file) and file != f"{data}/pool.img":
                    found.append(f"loop {loop.parts[3]}: {file}")
        for folder, children, _ in os.walk("/sys/fs/cgroup"):
            found += [f"cgroup {folder}/{c}" for c in children if name in c]
        found += [f"file {p}" for p in tree(f"{data}/instances")]
        found += [f"file {p}" for p in tree(f"{data}/pool/volumes")]
        found += [f"file {p}" for p in tree(f"{data}/pool/instance-store")]
        found += [f"file {p}" for p in tree(f"{data}/pool/memory")]
        found += [f"file {p}" for p in tree(f"/run/{name}")]
        return found

    def assert_nothing_left(self, deadline=HANG):
        """The kernel and `cumulet status` agree that no instance has left anything."""
        def both():
            theirs = [o for o in self.status()["objects"] if "pool" not in o]
            return self.objects() + [f"status: {o}" for o in theirs]
        left = []

        def nothing():
            left[:] = both()
            return not left
        try:
            wait_for("nothing to be left", nothing, deadline, 0.1)
        except AssertionError:
            raise AssertionError("left behind:\n  " + "\n  ".join(left) + "\n" + self.log_tail(15)) from None

    def remove(self):
        """Ends the server and takes everything away, whatever the state."""
        if self.alive():
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(HANG)
        cleaned = self.command("cleanup", check=False)
        left = self.objects()
        mounts = [l.split()[4] for l in pathlib.Path("/proc/self/mountinfo").read_text().splitlines()]
        assert str(self.data_dir.resolve() / "pool") not in mounts, f"pool still mounted: {cleaned.stderr}"
        shutil.rmtree(self.data_dir, ignore_errors=True)
        kernel = [o for o in left if not o.startswith("file ")]
        assert not kernel, "`cumulet cleanup` left:\n  " + "\n  ".join(kernel) + f"\n{cleaned.stdout}{cleaned.stderr}"


class Cloud:
    """One account in one region of a server, with what most tests need: an AMI, a key pair, a group with SSH."""

    def __init__(self, server, work, region=REGION, key=None, secret=None):
        self.server = server
        self.ec2 = server.client("ec2", region, key, secret)
        self.image = self.ec2.describe_images(Owners=["amazon"])["Images"]
        assert self.image, "the bundled AMI is not offered"
        self.image = self.image[0]["ImageId"]
        self.vpc = self.ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
        name = f"e2e-{os.urandom(4).hex()}"
        self.key_name = name
        self.key_file = pathlib.Path(work) / f"{name}.pem"
        material = self.ec2.create_key_pair(KeyName=name, KeyType="ed25519")["KeyMaterial"]
        self.key_file.touch(mode=0o600)
        self.key_file.write_text(material)
        self.group = self.ec2.create_security_group(GroupName=name, Description="tests", VpcId=self.vpc)["GroupId"]
        self.allow(self.group, 22)
        self.ec2.authorize_security_group_ingress(
            GroupId=self.group,
            IpPermissions=[{"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}],
        )

    def allow(self, group, port, cidr="0.0.0.0/0"):
        self.ec2.authorize_security_group_ingress(
            GroupId=group,
            IpPermissions=[{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": cidr}]}],
        )

    def launch_many(self, kind, count, **more):
        tags = [{"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": kind}]}]
        request = {
            "ImageId": self.image, "InstanceType": "t3.nano", "MinCount": count, "MaxCount": count,
            "KeyName": self.key_name, "TagSpecifications": tags,
        }
        if "NetworkInterfaces" not in more:
            request["SecurityGroupIds"] = [self.group]
        request.update(more)
        return [i["InstanceId"] for i in self.ec2.run_instances(**request)["Instances"]]

    def launch(self, kind, **more):
        return self.launch_many(kind, 1, **more)[0]

    def describe(self, instance):
        return self.ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]

    def state(self, instance):
        return self.describe(instance)["State"]["Name"]

    def wait_state(self, instance, state, deadline=HANG):
        last = {}

        def there():
            last.clear()
            last.update(self.describe(instance))
            return last["State"]["Name"] == state
        try:
            wait_for(f"{instance} {state}", there, deadline, 0.05)
        except AssertionError as e:
            raise AssertionError(f"{e}: {last.get('State')} {last.get('StateReason')}\n{self.server.log_tail(15)}") from None
        return last

    def terminate(self, *instances):
        if instances:
            self.ec2.terminate_instances(InstanceIds=list(instances))
            for i in instances:
                self.wait_state(i, "terminated")

    def terminate_all(self):
        """Everything, protection or not."""
        pages = self.ec2.get_paginator("describe_instances").paginate()
        alive = [i["InstanceId"] for page in pages for r in page["Reservations"] for i in r["Instances"]
                 if i["State"]["Name"] != "terminated"]
        self.unprotect(alive)
        self.terminate(*alive)

    def unprotect(self, instances):
        """Lifts termination protection; an instance that is terminated by now needs that no more."""
        for i in instances:
            try:
                self.ec2.modify_instance_attribute(InstanceId=i, DisableApiTermination={"Value": False})
            except ClientError as e:
                if e.response["Error"]["Code"] != "IncorrectInstanceState":
                    raise

    def address(self, instance):
        return self.wait_state(instance, "running")["PublicIpAddress"]

    # --- SSH ---

    def ssh_argv(self, ip, *command, key=None, user="ec2-user"):
        return ["ssh", "-F", "none", "-i", str(key or self.key_file), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
                "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
                "-o", "ConnectTimeout=5", "-o", "ServerAliveInterval=10", f"{user}@{ip}", *command]

    def ssh(self, instance, command, key=None, check=True, timeout=HANG, ip=None, user="ec2-user"):
        """Runs a command in a guest that answers already; returns what it printed."""
        argv = self.ssh_argv(ip or self.address(instance), command, key=key, user=user)
        try:
            done = run(*argv, check=check, timeout=timeout)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.about(instance)}") from None
        return done.stdout if check else done

    def about(self, instance):
        """What tells a guest that is gone from a way that is gone: its check (the node asks it by ARP), its console, the log."""
        checks = self.ec2.describe_instance_status(InstanceIds=[instance], IncludeAllInstances=True)["InstanceStatuses"]
        console = self.ec2.get_console_output(InstanceId=instance, Latest=True).get("Output", "")
        return f"check: {checks[0]['InstanceStatus']}\nconsole:\n{console[-2000:]}\n{self.server.log_tail(15)}"

    def wait_ssh(self, instance, key=None, deadline=90, command="true", user="ec2-user"):
        """Waits until the guest lets one in; returns what the command printed."""
        ip = self.address(instance)
        last = None

        def enter():
            nonlocal last
            if not tcp_banner(ip, 22):
                return None
            last = run(*self.ssh_argv(ip, command, key=key, user=user), check=False)
            return last if last.returncode == 0 else None
        try:
            return wait_for(f"SSH of {instance} at {ip}", enter, deadline, 0.1).stdout
        except AssertionError as e:
            raise AssertionError(f"{e}\nssh: {last and last.stderr}\n{self.about(instance)}") from None


def tcp_banner(ip, port, timeout=3.0, source=None):
    """The first bytes that a TCP service sends, or None when it can't be reached."""
    try:
        with socket.create_connection((ip, port), timeout=timeout) as s:
            return s.recv(64) or None
    except OSError:
        return None


def tcp_open(ip, port, timeout=1.5):
    """Whether a TCP connection is accepted."""
    try:
        socket.create_connection((ip, port), timeout=timeout).close()
        return True
    except OSError:
        return False
