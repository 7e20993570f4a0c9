"""What breaks below the server: the instance goes to the right state with the right reason, and the server lives on."""

import os
import pathlib
import signal

import pytest
from botocore.exceptions import ClientError

from harness import Cloud, run, wait_for

pytestmark = pytest.mark.covers("failures become states and reasons")


def processes(cloud, instance, word):
    """Processes of an instance whose command line has a word."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().decode(errors="replace")
                groups = (entry / "cgroup").read_text()
            except OSError:
                continue
            if word in line and (instance in line or instance in groups):
                found.append(int(entry.name))
    return found


def failed(cloud, instance):
    seen = cloud.wait_state(instance, "stopped")
    assert seen["StateReason"]["Code"] == "Server.InternalError", seen["StateReason"]
    assert cloud.server.alive()
    return seen


def test_qemu_killed(cloud, launched):
    i = launched("vm")
    for pid in processes(cloud, i, "qemu-system"):
        os.kill(pid, signal.SIGKILL)
    failed(cloud, i)
    cloud.ec2.start_instances(InstanceIds=[i])
    cloud.wait_ssh(i)


def test_container_init_killed(cloud, launched):
    i = launched("container")
    inits = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                status = (entry / "status").read_text()
                groups = (entry / "cgroup").read_text()
            except OSError:
                continue
            inner = next(line for line in status.splitlines() if line.startswith("NSpid")).split()
            if i in groups and len(inner) > 2 and inner[-1] == "1":
                inits.append(int(entry.name))
    assert len(inits) == 1, inits
    os.kill(inits[0], signal.SIGKILL)
    failed(cloud, i)
    cloud.ec2.start_instances(InstanceIds=[i])
    cloud.wait_ssh(i)


@pytest.mark.parametrize("kind", ["container", "vm"])
def test_supervisor_killed(cloud, launched, kind):
    """The process that watches an instance: without it the instance is ended, not left alone."""
    i = launched(kind)
    shims = processes(cloud, i, "shim")
    assert shims
    for pid in shims:
        os.kill(pid, signal.SIGKILL)
    failed(cloud, i)
    wait_for("nothing of it to run", lambda: not [o for o in cloud.server.objects() if o.startswith("process") and i in o])


def test_a_full_host_refuses(make_server, work):
    """More memory than the host may give: InsufficientInstanceCapacity, and as many as fit with MinCount."""
    server = make_server("small", memory_mib=1100, public_cidr="198.19.32.0/20")
    cloud = Cloud(server, work)
    try:
        ids = [i["InstanceId"] for i in cloud.ec2.run_instances(
            ImageId=cloud.image, InstanceType="t3.nano", MinCount=1, MaxCount=5,
            TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": "container"}]}])["Instances"]]
        assert len(ids) == 2
        with pytest.raises(ClientError) as e:
            cloud.launch("container")
        assert e.value.response["Error"]["Code"] == "InsufficientInstanceCapacity"
        cloud.ec2.stop_instances(InstanceIds=[ids[0]])
        cloud.wait_state(ids[0], "stopped")
        other = cloud.launch("container")
        with pytest.raises(ClientError) as e:
            cloud.ec2.start_instances(InstanceIds=[ids[0]])
        assert e.value.response["Error"]["Code"] == "InsufficientInstanceCapacity"
        cloud.wait_ssh(other)
    finally:
        cloud.terminate_all()
        server.assert_nothing_left()


def test_disk_full(make_server, work):
    """The data folder on a small file system. Launches fail with a reason, what runs goes on, room makes it well."""
    mountpoint = pathlib.Path(work) / "tiny"
    mountpoint.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=1400m", "tmpfs", mountpoint)
    server = None
    try:
        server = make_server("tiny-data", data_dir=mountpoint / "d", memory_mib=4096, public_cidr="198.19.48.0/20")
        cloud = Cloud(server, work)
        first = cloud.launch("container")
        cloud.wait_ssh(first)
        pool = server.data_dir / "pool"
        filler = (pool if pool.is_mount() else server.data_dir) / "filler"
        fill(filler)
        code, ids = None, []
        try:
            ids = cloud.launch_many("container", 2)
        except ClientError as e:
            code = e.response["Error"]["Code"]
            assert e.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 503) or code == "InternalError"
        for i in ids:
            seen = cloud.wait_state(i, "terminated")
            assert seen["StateReason"]["Code"].startswith(("Server.", "Client.")), seen["StateReason"]
            assert seen["StateReason"]["Code"] != "Client.UserInitiatedShutdown"
            assert "space" in seen["StateReason"]["Message"].lower(), seen["StateReason"]
        assert server.alive()
        assert cloud.state(first) == "running"
        assert cloud.ssh(first, "echo alive").strip() == "alive"
        filler.unlink()
        again = cloud.launch("container")
        cloud.wait_ssh(again)
        cloud.terminate_all()
        server.assert_nothing_left()
    finally:
        if server:
            server.remove()
        run("umount", mountpoint)


def fill(path):
    """Writes until there is no room."""
    with open(path, "wb", buffering=0) as f:
        for size in (1 << 20, 1 << 12):
            chunk = os.urandom(size)
            try:
                while True:
                    f.write(chunk)
                    if f.tell() > 4 << 30:
                        raise AssertionError("the disk doesn't fill")
            except OSError:
                pass
        try:
            os.fsync(f.fileno())
        except OSError:
            pass


def test_the_servers_memory_at_rest(server):
    """Under 40 MiB after all that the other tests did in it would prove little; a fresh one is measured by the bench."""
    text = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    assert int(text.split("VmRSS:")[1].split()[0]) < 120 * 1024
