"""Volumes: data written inside a real instance is there after every way that a volume can go."""

import hashlib

import pytest
from botocore.exceptions import ClientError

from harness import KINDS, Cloud, wait_for

pytestmark = pytest.mark.covers("EBS volumes: attach, detach, snapshot, grow, with data")

MIB = 1 << 20
OTHER = {"container": "vm", "vm": "container"}


def code(call, **arguments):
    """The error's code."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]["Code"]


class Disks:
    """What the tests do with volumes; what they made is deleted at the end."""

    def __init__(self, cloud):
        self.cloud, self.ec2 = cloud, cloud.ec2
        self.volumes, self.snapshots = [], []

    def create(self, **more):
        request = {"AvailabilityZone": "us-east-1a", "Size": 1, "VolumeType": "gp3"} | more
        volume = self.ec2.create_volume(**request)["VolumeId"]
        self.volumes.append(volume)
        self.wait(volume, "available")
        return volume

    def describe(self, volume):
        return self.ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]

    def wait(self, volume, state, deadline=30):
        return wait_for(f"{volume} {state}", lambda: self.describe(volume)["State"] == state and self.describe(volume), deadline)

    def attach(self, volume, instance, device="/dev/sdf"):
        self.ec2.attach_volume(VolumeId=volume, InstanceId=instance, Device=device)
        self.wait_attached(volume)
        return device

    def wait_attached(self, volume):
        def attached():
            return all(a["State"] == "attached" for a in self.describe(volume)["Attachments"])
        wait_for(f"{volume} attached", attached, 30)

    def detach(self, volume, **more):
        self.ec2.detach_volume(VolumeId=volume, **more)
        self.wait(volume, "available")

    def gone(self, volume):
        def absent():
            try:
                return not self.describe(volume)
            except ClientError as e:
                return e.response["Error"]["Code"] == "InvalidVolume.NotFound"
        wait_for(f"{volume} gone", absent, 30)

    def snapshot(self, volume, **more):
        made = self.ec2.create_snapshot(VolumeId=volume, **more)
        assert made["State"] == "pending"
        self.snapshots.append(made["SnapshotId"])
        self.wait_snapshot(made["SnapshotId"])
        return made["SnapshotId"]

    def wait_snapshot(self, snapshot):
        def done():
            return self.ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"] == "completed"
        wait_for(f"{snapshot} completed", done, 30)

    # --- inside ---

    def device(self, instance, volume):
        """Where a guest has a volume."""
        digits = volume.replace("-", "")
        find = (f"readlink -f /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{digits} | grep ^/dev/ && exit; "
                f"for d in /sys/block/*; do grep -qs {digits} $d/serial && echo /dev/${{d##*/}} && exit; done; true")

        def seen():
            path = self.cloud.ssh(instance, find).strip()
            return path if path and self.cloud.ssh(instance, f"test -b {path} && echo yes", check=False).stdout.strip() else None
        return wait_for(f"{volume} in {instance}", seen, 20, 0.2)

    def size(self, instance, path):
        return int(self.cloud.ssh(instance, f"sudo blockdev --getsize64 {path} 2>/dev/null || echo $(($(cat /sys/block/$(basename {path})/size) * 512))"))

    def write(self, instance, path, seed, mib=4, at=0):
        """Writes what a seed makes, to the disk itself, and returns its digest."""
        word = hashlib.sha256(str(seed).encode()).hexdigest()
        self.cloud.ssh(instance, f"yes {word} | head -c {mib * MIB} | sudo dd of={path} bs=1M seek={at} iflag=fullblock conv=fsync 2>&1")
        return self.read(instance, path, mib, at)

    def read(self, instance, path, mib=4, at=0):
        return self.cloud.ssh(instance, f"sudo dd if={path} bs=1M skip={at} count={mib} iflag=fullblock 2>/dev/null | sha256sum").split()[0]

    def close(self):
        for volume in self.volumes:
            try:
                for attachment in self.describe(volume)["Attachments"]:
                    self.ec2.detach_volume(VolumeId=volume, InstanceId=attachment["InstanceId"], Force=True)
                self.wait(volume, "available")
                self.ec2.delete_volume(VolumeId=volume)
                self.gone(volume)
            except ClientError as e:
                assert e.response["Error"]["Code"] in ("InvalidVolume.NotFound", "IncorrectState"), e
        for snapshot in self.snapshots:
            try:
                self.ec2.delete_snapshot(SnapshotId=snapshot)
            except ClientError as e:
                assert e.response["Error"]["Code"] == "InvalidSnapshot.NotFound", e


@pytest.fixture
def disks(cloud):
    disks = Disks(cloud)
    yield disks
    disks.close()


@pytest.fixture(scope="module")
def instances(cloud):
    """An instance of each kind in one zone."""
    made = {kind: cloud.launch(kind, Placement={"AvailabilityZone": "us-east-1a"}) for kind in KINDS}
    for instance in made.values():
        cloud.wait_ssh(instance)
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_data_moves_with_the_volume_to_the_other_kind(cloud, disks, instances, kind):
    volume = disks.create()
    here, there = instances[kind], instances[OTHER[kind]]
    disks.attach(volume, here)
    seen = disks.describe(volume)
    assert seen["State"] == "in-use" and seen["Attachments"][0]["Device"] == "/dev/sdf"
    path = disks.device(here, volume)
    assert disks.size(here, path) == 1 << 30
    digest = disks.write(here, path, 1)
    assert code(cloud.ec2.delete_volume, VolumeId=volume) == "VolumeInUse"
    assert code(cloud.ec2.attach_volume, VolumeId=volume, InstanceId=there, Device="/dev/sdf") == "VolumeInUse"
    disks.detach(volume)
    wait_for("the device to go", lambda: cloud.ssh(here, f"test -b {path} || echo gone").strip() == "gone", 20, 0.2)
    disks.attach(volume, there, "/dev/sdg")
    assert disks.read(there, disks.device(there, volume)) == digest
    disks.detach(volume)


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_asked_for_leads_to_the_disk(cloud, disks, instances, kind):
    volume = disks.create()
    disks.attach(volume, instances[kind], "/dev/sdh")
    path = disks.device(instances[kind], volume)
    links = wait_for("links", lambda: cloud.ssh(
        instances[kind], f"readlink -f /dev/sdh /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{volume.replace('-', '')}", check=False).stdout.split(), 20, 0.2)
    assert links == [path, path]
    disks.detach(volume)


@pytest.mark.parametrize("kind", KINDS)
def test_growth_is_seen_while_running(cloud, disks, instances, kind):
    volume = disks.create()
    instance = instances[kind]
    disks.attach(volume, instance)
    path = disks.device(instance, volume)
    digest = disks.write(instance, path, 2)
    asked = cloud.ec2.modify_volume(VolumeId=volume, Size=2, Throughput=250)["VolumeModification"]
    assert (asked["ModificationState"], asked["OriginalSize"], asked["TargetSize"]) == ("modifying", 1, 2)
    wait_for("the modification", lambda: cloud.ec2.describe_volumes_modifications(VolumeIds=[volume])["VolumesModifications"][0]["ModificationState"] == "completed", 20)
    assert disks.size(instance, path) == 2 << 30
    assert disks.read(instance, path) == digest
    seen = disks.describe(volume)
    assert (seen["Size"], seen["Iops"], seen["Throughput"]) == (2, 3000, 250)
    assert code(cloud.ec2.modify_volume, VolumeId=volume, Size=1) == "InvalidParameterValue"
    disks.detach(volume)


@pytest.mark.parametrize("kind", KINDS)
def test_limits_hold(cloud, disks, instances, kind):
    """A disk of 100 operations a second does 100, whoever asks."""
    volume = disks.create(Size=4, VolumeType="io1", Iops=100)
    instance = instances[kind]
    disks.attach(volume, instance)
    path = disks.device(instance, volume)
    # 300 direct reads of 4 KiB: some are saved up, the rest wait.
    took = cloud.ssh(instance, f"sudo dd if={path} of=/dev/null bs=4k count=400 iflag=direct 2>&1 | tail -1; "
                               f"S=$(cut -d' ' -f1 /proc/uptime); sudo dd if={path} of=/dev/null bs=4k count=400 iflag=direct 2>/dev/null; E=$(cut -d' ' -f1 /proc/uptime); echo $S $E", timeout=90)
    start, end = map(float, took.splitlines()[-1].split())
    assert 2.5 < end - start < 15, took
    disks.detach(volume)


@pytest.mark.parametrize("kind", KINDS)
def test_launched_with_further_volumes(cloud, disks, kind):
    [instance] = cloud.launch_many(kind, 1, BlockDeviceMappings=[
        {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 1, "VolumeType": "gp3", "DeleteOnTermination": False}},
        {"DeviceName": "/dev/sdg", "Ebs": {"VolumeSize": 2}},
        {"DeviceName": "/dev/sdz", "NoDevice": ""},
    ])
    cloud.wait_ssh(instance)
    mapped = {m["DeviceName"]: m["Ebs"]["VolumeId"] for m in cloud.describe(instance)["BlockDeviceMappings"]}
    assert set(mapped) == {"/dev/xvda", "/dev/sdf", "/dev/sdg"}
    kept, goes = mapped["/dev/sdf"], mapped["/dev/sdg"]
    disks.volumes.append(kept)
    assert disks.describe(goes)["VolumeType"] == "gp2"
    path = disks.device(instance, kept)
    digest = disks.write(instance, path, 3)
    assert disks.size(instance, disks.device(instance, goes)) == 2 << 30
    cloud.ec2.reboot_instances(InstanceIds=[instance])
    wait_for("the reboot", lambda: cloud.ssh(instance, "cut -d. -f1 /proc/uptime; test -e /run/seen || echo new; sudo touch /run/seen", check=False).stdout.endswith("new\n"), 60, 0.5)
    cloud.wait_ssh(instance)
    assert disks.read(instance, disks.device(instance, kept)) == digest
    cloud.terminate(instance)
    disks.gone(goes)
    assert disks.wait(kept, "available")["Attachments"] == []
    again = cloud.launch(OTHER[kind], Placement={"AvailabilityZone": disks.describe(kept)["AvailabilityZone"]})
    cloud.wait_ssh(again)
    disks.attach(kept, again)
    assert disks.read(again, disks.device(again, kept)) == digest
    disks.detach(kept)
    cloud.terminate(again)


def test_a_container_can_not_take_its_loop_device_apart(cloud, disks, instances):
    """Else it would have the next volume that gets the device's number."""
    volume = disks.create()
    instance = instances["container"]
    disks.attach(volume, instance)
    path = disks.device(instance, volume)
    cloud.ssh(instance, f"sudo losetup -d {path}", check=False)
    cloud.ssh(instance, f"sudo perl -e 'open(F, \"<\", \"{path}\"); ioctl(F, 0x4c01, 0) or print \"refused\"'", check=False)
    assert disks.write(instance, path, 9, 1)
    disks.detach(volume)


def test_what_ec2_refuses(cloud, disks, instances):
    ec2, instance = cloud.ec2, instances["container"]
    volume = disks.create()
    zone = {"AvailabilityZone": "us-east-1a"}
    assert code(ec2.create_volume, **zone) == "MissingParameter"
    assert code(ec2.create_volume, **zone, Size=0) == "InvalidParameterValue"
    assert code(ec2.create_volume, **zone, Size=-1) == "InvalidParameterValue"
    assert code(ec2.create_volume, AvailabilityZone="us-east-1q", Size=1) == "InvalidZone.NotFound"
    assert code(ec2.create_volume, **zone, Size=4, VolumeType="io1") == "MissingParameter"
    assert code(ec2.create_volume, **zone, Size=4, VolumeType="io1", Iops=201) == "InvalidParameterValue"
    assert code(ec2.create_volume, **zone, Size=4, VolumeType="gp2", Iops=200) == "InvalidParameterCombination"
    assert code(ec2.create_volume, **zone, Size=4, VolumeType="st1") == "InvalidParameterValue"
    assert code(ec2.create_volume, **zone, SnapshotId="snap-0123456789abcdef0") == "InvalidSnapshot.NotFound"
    assert code(ec2.attach_volume, VolumeId=volume, InstanceId="i-0123456789abcdef0", Device="/dev/sdf") == "InvalidInstanceID.NotFound"
    assert code(ec2.attach_volume, VolumeId=volume, InstanceId=instance, Device="/etc/passwd") == "InvalidParameterValue"
    assert code(ec2.attach_volume, VolumeId=volume, InstanceId=instance, Device="/dev/xvda") == "InvalidParameterValue"
    assert code(ec2.detach_volume, VolumeId=volume) == "IncorrectState"
    elsewhere = disks.create(AvailabilityZone="us-east-1b")
    assert code(ec2.attach_volume, VolumeId=elsewhere, InstanceId=instance, Device="/dev/sdf") == "InvalidVolume.ZoneMismatch"
    root = cloud.describe(instance)["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    assert code(ec2.detach_volume, VolumeId=root) == "OperationNotPermitted"
    assert disks.describe(volume)["State"] == "available"


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
