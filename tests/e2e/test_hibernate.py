"""Hibernation: a VM's memory goes to the pool and comes back, with its processes alive and its clock right."""

import os
import random
import time

import pytest

from disks import Disks, code
from harness import wait_for

pytestmark = pytest.mark.covers("hibernation")

ROOT = {"DeviceName": "/dev/xvda", "Ebs": {"Encrypted": True}}
ENABLED = {"InstanceType": "t3.nano", "HibernationOptions": {"Configured": True}, "BlockDeviceMappings": [ROOT]}


@pytest.fixture
def disks(cloud):
    disks = Disks(cloud)
    yield disks
    disks.close()


def memory(cloud, instance):
    """The file that the instance's memory is in."""
    return cloud.server.data_dir / "pool" / "memory" / f"{instance}.mem"


# What is to be found in an instance's memory, and nowhere else.
WORD = os.urandom(16).hex()


class Sleeper:
    """A VM with a process that counts in memory, and what tells whether it is the same that it was."""

    def __init__(self, cloud, instance):
        self.cloud, self.instance = cloud, instance
        cloud.ssh(instance, f"echo {WORD} > /dev/shm/file; setsid sh -c 'n=0; while sleep 0.1; do n=$((n+1)); echo $n > /dev/shm/count; done' >/dev/null 2>&1 </dev/null &")
        self.boot = self.boot_id()

    def boot_id(self):
        return self.cloud.ssh(self.instance, "cat /proc/sys/kernel/random/boot_id").strip()

    def count(self):
        return int(self.cloud.ssh(self.instance, "cat /dev/shm/count 2>/dev/null || echo 0"))

    def hibernate(self):
        self.cloud.ec2.stop_instances(InstanceIds=[self.instance], Hibernate=True)

    def check(self, count):
        """It goes on: the same boot, the same process, the same file in memory."""
        self.cloud.wait_ssh(self.instance)
        assert self.boot_id() == self.boot, self.cloud.server.log_tail()
        assert self.cloud.ssh(self.instance, "cat /dev/shm/file").strip() == WORD
        now = wait_for("the process to count", lambda: self.count() > count and self.count(), 30, 0.2)
        return now

    def clock(self):
        """Seconds that the guest's clock is behind the host's."""
        return time.time() - float(self.cloud.ssh(self.instance, "date +%s.%N"))


def test_processes_live_on_and_disks_are_what_they_were(cloud, disks):
    [instance] = cloud.launch_many("vm", 1, **ENABLED)
    cloud.wait_ssh(instance)
    assert cloud.describe(instance)["HibernationOptions"] == {"Configured": True}
    sleeper = Sleeper(cloud, instance)
    # What is attached while it runs has to be at the same place afterwards.
    volume = disks.create(AvailabilityZone=cloud.describe(instance)["Placement"]["AvailabilityZone"])
    disks.attach(volume, instance)
    path = disks.device(instance, volume)
    cloud.ssh(instance, f"sudo mkfs.ext4 -q {path} && sudo mkdir -p /mnt/v && sudo mount {path} /mnt/v && echo written | sudo tee /mnt/v/file")
    address = cloud.describe(instance)["PrivateIpAddress"]
    count = wait_for("the process to count", sleeper.count, 30, 0.2)

    slept = time.monotonic()
    sleeper.hibernate()
    seen = cloud.wait_state(instance, "stopped")
    assert seen["StateReason"]["Code"] == "Client.UserInitiatedHibernate"
    assert memory(cloud, instance).stat().st_size > 1 << 20
    # The process's file in memory is in it, and can't be read.
    assert WORD.encode() not in memory(cloud, instance).read_bytes()
    ec2 = cloud.ec2
    assert code(ec2.detach_volume, VolumeId=volume) == "IncorrectInstanceState"
    assert code(ec2.modify_instance_attribute, InstanceId=instance, InstanceType={"Value": "t3.micro"}) == "IncorrectInstanceState"
    # Long enough to tell a clock that stood still from one that didn't.
    time.sleep(max(0, 5 - (time.monotonic() - slept)))

    ec2.start_instances(InstanceIds=[instance])
    count = sleeper.check(count)
    assert not memory(cloud, instance).exists(), "a memory is used once"
    assert cloud.describe(instance)["PrivateIpAddress"] == address
    wait_for("the clock to be right", lambda: abs(sleeper.clock()) < 2.5, 40, 0.5)
    assert cloud.ssh(instance, "cat /mnt/v/file; echo more | sudo tee -a /mnt/v/file; sync").split() == ["written", "more"]
    # However the server ends meanwhile, memory and disks belong together.
    for _ in range(2):
        sleeper.hibernate()
        time.sleep(random.uniform(0, 0.5))
        cloud.server.kill9()
        cloud.server.start()
        assert cloud.wait_state(instance, "stopped")["StateReason"]["Code"] == "Client.UserInitiatedHibernate"
        ec2.start_instances(InstanceIds=[instance])
        time.sleep(random.uniform(0, 1))
        cloud.server.kill9()
        cloud.server.start()
        count = sleeper.check(count)
    cloud.ssh(instance, "sudo umount /mnt/v")
    disks.detach(volume)

    # What can't be saved is shut down: here something is in the way of the file.
    obstacle = memory(cloud, instance).with_name(f".{instance}.mem.new")
    obstacle.mkdir()
    sleeper.hibernate()
    wait_for("a plain stop", lambda: cloud.state(instance) == "stopped" and cloud.describe(instance)["StateReason"]["Code"] == "Client.UserInitiatedShutdown", 90, 0.2)
    obstacle.rmdir()
    assert not memory(cloud, instance).exists()
    cloud.terminate(instance)


def test_a_hibernated_instance_that_is_terminated_leaves_nothing(cloud):
    [instance] = cloud.launch_many("vm", 1, **ENABLED)
    cloud.wait_ssh(instance)
    cloud.ec2.stop_instances(InstanceIds=[instance], Hibernate=True)
    cloud.wait_state(instance, "stopped")
    assert memory(cloud, instance).exists()
    cloud.terminate(instance)
    assert not memory(cloud, instance).exists()


def test_what_ec2_refuses(cloud):
    ec2, refused = cloud.ec2, "UnsupportedHibernationConfiguration"

    def launch(kind="vm", **more):
        tags = [{"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": kind}]}]
        return code(ec2.run_instances, ImageId=cloud.image, MinCount=1, MaxCount=1, TagSpecifications=tags, **(ENABLED | more))
    assert launch("container") == refused
    assert launch(InstanceType="c5ad.large") == refused, "a type that can't"
    assert launch(BlockDeviceMappings=[]) == refused, "a root that isn't encrypted"
    assert launch(InstanceType="c5d.large") == refused, "a root that is smaller than the memory"
    [instance] = cloud.launch_many("container", 1)
    cloud.wait_state(instance, "running")
    assert code(ec2.stop_instances, InstanceIds=[instance], Hibernate=True) == refused
    assert code(ec2.stop_instances, InstanceIds=[instance], Hibernate=True, Force=True) == "InvalidParameterCombination"
    assert cloud.describe(instance)["HibernationOptions"] == {"Configured": False}
    cloud.terminate(instance)
