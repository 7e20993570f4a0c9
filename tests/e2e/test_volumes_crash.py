"""kill -9 of the server while volumes come and go: what was acknowledged happens, and the data stays."""

import time

import pytest

from disks import Disks
from harness import KINDS, Cloud, wait_for

pytestmark = pytest.mark.covers("a volume is never lost")


@pytest.fixture(scope="module")
def own(make_server, work):
    """A server that may be killed."""
    server = make_server("volumes", public_cidr="198.19.32.0/20")
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.mark.parametrize("kind", KINDS)
def test_killed_between_attach_and_detach(own, kind):
    """What was acknowledged happens, and the data stays, wherever the server was killed."""
    disks = Disks(own)
    instance = own.launch(kind, Placement={"AvailabilityZone": "us-east-1a"})
    own.wait_ssh(instance)
    volume = disks.create()
    digest = None
    for _ in range(3 if kind == "container" else 2):
        own.ec2.attach_volume(VolumeId=volume, InstanceId=instance, Device="/dev/sdf")
        own.server.kill9()
        own.server.start()
        disks.wait_attached(volume)
        path = disks.device(instance, volume)
        digest = digest or disks.write(instance, path, 4)
        assert disks.read(instance, path) == digest
        own.ec2.detach_volume(VolumeId=volume)
        own.server.kill9()
        own.server.start()
        disks.wait(volume, "available")
    own.ec2.stop_instances(InstanceIds=[instance])
    own.wait_state(instance, "stopped")
    disks.attach(volume, instance)
    own.ec2.start_instances(InstanceIds=[instance])
    own.wait_ssh(instance)
    assert disks.read(instance, disks.device(instance, volume)) == digest
    own.terminate(instance)
    disks.wait(volume, "available")
    disks.close()
    own.server.assert_nothing_left()


def test_killed_while_snapshots_of_an_instance_are_taken(own):
    """A counter goes to one disk and then to the other. Wherever the server was killed, all snapshots of a call come to be,
    and of one instant: the counters in them differ by no more than one."""
    disks = Disks(own)
    instance = own.launch("container", Placement={"AvailabilityZone": "us-east-1a"})
    own.wait_ssh(instance)
    first, second = disks.create(), disks.create()
    for volume, name in ((first, "/dev/sdf"), (second, "/dev/sdg")):
        disks.attach(volume, instance, name)
    paths = " ".join(disks.device(instance, volume) for volume in (first, second))
    loop = f"n=0; while [ ! -e /run/stop ]; do n=$((n+1)); for d in {paths}; do printf %08d $n | dd of=$d bs=8 count=1 conv=fsync,notrunc 2>/dev/null; done; done"
    own.ssh(instance, f"sudo setsid sh -c '{loop}' >/dev/null 2>&1 </dev/null &")

    def counter(kind, identifier):
        with open(own.server.data_dir / "pool" / kind / f"{identifier}.raw", "rb") as file:
            return int(file.read(8).strip(b"\0") or b"0")
    counts = []
    for pause in (0, 0.02, 0.1, 0.3):
        wait_for("the counter to move", lambda: counter("volumes", second) > max([a for a, _ in counts], default=0))
        taken = own.ec2.create_snapshots(InstanceSpecification={"InstanceId": instance, "ExcludeBootVolume": True})["Snapshots"]
        # No event tells how far the node is: the kill comes at several points.
        time.sleep(pause)
        own.server.kill9()
        own.server.start()
        of = {s["VolumeId"]: s["SnapshotId"] for s in taken}
        disks.snapshots += of.values()
        for snapshot in of.values():
            disks.wait_snapshot(snapshot)
        counts.append(tuple(counter("snapshots", of[volume]) for volume in (first, second)))
    own.ssh(instance, "sudo touch /run/stop")
    assert all(a - b in (0, 1) for a, b in counts) and len(set(counts)) == len(counts), counts
    own.terminate(instance)
    disks.close()
    own.server.assert_nothing_left()
