"""kill -9 of the server while volumes come and go: what was acknowledged happens, and the data stays."""

import pytest

from disks import Disks
from harness import KINDS, Cloud

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
