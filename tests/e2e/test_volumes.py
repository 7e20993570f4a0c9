"""Volumes: data written inside a real instance is there after every way that a volume can go."""

import pytest

from disks import Disks, code
from harness import KINDS, run, wait_for

pytestmark = pytest.mark.covers("EBS volumes: attach, detach, snapshot, grow, with data")

OTHER = {"container": "vm", "vm": "container"}


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
    wait_for("the device to go", lambda: cloud.ssh(here, f"test -b {path} || echo gone").strip() == "gone", every=0.2)
    disks.attach(volume, there, "/dev/sdg")
    assert disks.read(there, disks.device(there, volume)) == digest
    disks.detach(volume)


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_asked_for_leads_to_the_disk(cloud, disks, instances, kind):
    volume = disks.create()
    disks.attach(volume, instances[kind], "/dev/sdh")
    path = disks.device(instances[kind], volume)
    links = wait_for("links", lambda: cloud.ssh(
        instances[kind], f"readlink -f /dev/sdh /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{volume.replace('-', '')}", check=False).stdout.split(), every=0.2)
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
    wait_for("the modification", lambda: cloud.ec2.describe_volumes_modifications(VolumeIds=[volume])["VolumesModifications"][0]["ModificationState"] == "completed")
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
    wait_for("the reboot", lambda: cloud.ssh(instance, "cut -d. -f1 /proc/uptime; test -e /run/seen || echo new; sudo touch /run/seen", check=False).stdout.endswith("new\n"), every=0.5)
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


@pytest.mark.parametrize("kind", KINDS)
def test_a_snapshot_has_what_was_there_at_its_instant(cloud, disks, instances, kind):
    volume = disks.create()
    here, there = instances[kind], instances[OTHER[kind]]
    disks.attach(volume, here)
    path = disks.device(here, volume)
    digest = disks.write(here, path, 5)
    snapshot = disks.snapshot(volume, Description="one", TagSpecifications=[{"ResourceType": "snapshot", "Tags": [{"Key": "k", "Value": "v"}]}])
    later = disks.write(here, path, 6)
    assert later != digest
    seen = cloud.ec2.describe_snapshots(OwnerIds=["self"], Filters=[{"Name": "volume-id", "Values": [volume]}])["Snapshots"]
    assert [(s["SnapshotId"], s["Progress"], s["VolumeSize"], s["Tags"]) for s in seen] == [(snapshot, "100%", 1, [{"Key": "k", "Value": "v"}])]
    disks.detach(volume)
    cloud.ec2.delete_volume(VolumeId=volume)
    disks.gone(volume)
    copy = cloud.ec2.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId=snapshot)["SnapshotId"]
    disks.snapshots.append(copy)
    disks.wait_snapshot(copy)
    cloud.ec2.delete_snapshot(SnapshotId=snapshot)
    assert code(cloud.ec2.describe_snapshots, SnapshotIds=[snapshot]) == "InvalidSnapshot.NotFound"
    again = disks.create(SnapshotId=copy, Size=2)
    disks.attach(again, there, "/dev/sdj")
    path = disks.device(there, again)
    assert disks.read(there, path) == digest
    assert disks.size(there, path) == 2 << 30
    disks.detach(again)


@pytest.mark.parametrize("kind", KINDS)
def test_snapshots_of_an_instance_are_of_one_instant(cloud, disks, instances, kind):
    """A counter goes to one disk and then to the other, each write on the disk before the next: no snapshots of both
    differ by more than one. And what is on them is whole."""
    instance = instances[kind]
    first, second = disks.create(), disks.create()
    disks.attach(first, instance, "/dev/sdk")
    disks.attach(second, instance, "/dev/sdl")
    paths = [disks.device(instance, v) for v in (first, second)]
    loop = f"n=0; while [ ! -e /run/stop ]; do n=$((n+1)); for d in {' '.join(paths)}; do printf %08d $n | dd of=$d bs=8 count=1 conv=fsync,notrunc 2>/dev/null; done; done"
    cloud.ssh(instance, f"sudo rm -f /run/stop; sudo setsid sh -c '{loop}' >/dev/null 2>&1 </dev/null &")

    def counter(volume):
        with open(cloud.server.data_dir / "pool" / "volumes" / f"{volume}.raw", "rb") as f:
            return int(f.read(8).strip(b"\0") or b"0")
    made, last = [], 0
    for _ in range(3):
        last = wait_for("the counter to move", lambda: counter(second) > last and counter(second))
        taken = cloud.ec2.create_snapshots(InstanceSpecification={"InstanceId": instance, "ExcludeBootVolume": True})["Snapshots"]
        assert {s["VolumeId"] for s in taken} == {first, second}
        for s in taken:
            disks.snapshots.append(s["SnapshotId"])
            disks.wait_snapshot(s["SnapshotId"])
        made.append({s["VolumeId"]: s["SnapshotId"] for s in taken})
    cloud.ssh(instance, "sudo touch /run/stop")
    counts = []
    for pair in made:
        values = []
        for v in (first, second):
            file = cloud.server.data_dir / "pool" / "snapshots" / f"{pair[v]}.raw"
            with open(file, "rb") as f:
                values.append(int(f.read(8).strip(b"\0") or b"0"))
        counts.append(values)
    assert all(a - b in (0, 1) for a, b in counts), counts
    assert counts[0] != counts[2], f"the counter stood still: {counts}"
    disks.detach(first)
    disks.detach(second)


def test_a_file_system_snapshotted_under_load_is_clean(cloud, disks, instances):
    """A VM writes to a mounted file system; each snapshot of it passes fsck after its journal's replay."""
    instance = instances["vm"]
    volume = disks.create()
    disks.attach(volume, instance, "/dev/sdm")
    path = disks.device(instance, volume)
    cloud.ssh(instance, f"sudo mkfs.ext4 -q {path} && sudo mkdir -p /mnt/load && sudo mount {path} /mnt/load")
    cloud.ssh(instance, "sudo rm -f /run/stop; sudo setsid sh -c 'while [ ! -e /run/stop ]; do n=$((n+1)); head -c 200000 /dev/zero > /mnt/load/$((n % 40)); sync; done' >/dev/null 2>&1 </dev/null &")
    taken = [disks.snapshot(volume) for _ in range(3)]
    cloud.ssh(instance, "sudo touch /run/stop; sleep 1; sudo umount /mnt/load", timeout=90)
    for snapshot in taken:
        file = cloud.server.data_dir / "pool" / "snapshots" / f"{snapshot}.raw"
        copy = cloud.server.data_dir / "fsck.raw"
        run("cp", "--sparse=always", file, copy)
        assert run("e2fsck", "-fy", "-E", "journal_only", copy, check=False).returncode in (0, 1)
        clean = run("e2fsck", "-fn", copy, check=False)
        copy.unlink()
        assert clean.returncode == 0, clean.stdout
    disks.detach(volume)


def test_sharing_and_locks(cloud, disks):
    ec2 = cloud.ec2
    snapshot = disks.snapshot(disks.create())
    other = "210987654321"
    ec2.modify_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission", OperationType="add", UserIds=[other])
    shown = ec2.describe_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission")
    assert shown["CreateVolumePermissions"] == [{"UserId": other}]
    assert [s["SnapshotId"] for s in ec2.describe_snapshots(OwnerIds=["self"], RestorableByUserIds=[other])["Snapshots"]] == [snapshot]
    ec2.reset_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission")
    assert ec2.describe_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission")["CreateVolumePermissions"] == []
    assert ec2.lock_snapshot(SnapshotId=snapshot, LockMode="governance", LockDuration=1)["LockState"] == "governance"
    assert code(ec2.delete_snapshot, SnapshotId=snapshot) == "OperationNotPermitted"
    assert [s["SnapshotId"] for s in ec2.describe_locked_snapshots()["Snapshots"]] == [snapshot]
    ec2.unlock_snapshot(SnapshotId=snapshot)
    ec2.modify_snapshot_tier(SnapshotId=snapshot, StorageTier="archive")
    assert code(ec2.create_volume, AvailabilityZone="us-east-1a", SnapshotId=snapshot) == "IncorrectState"
    ec2.restore_snapshot_tier(SnapshotId=snapshot, PermanentRestore=True)
    disks.create(SnapshotId=snapshot)
    bundled = ec2.describe_images(Owners=["amazon"])["Images"][0]["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    assert code(ec2.delete_snapshot, SnapshotId=bundled) in ("AuthFailure", "InvalidSnapshot.InUse")


def test_a_disk_that_is_held_is_busy_until_it_is_taken_by_force(cloud, disks, instances):
    volume, holder = disks.create(), instances["container"]
    disks.attach(volume, holder, "/dev/sdn")
    path = disks.device(holder, volume)
    digest = disks.write(holder, path, 7)
    cloud.ssh(holder, f"sudo setsid sh -c 'exec 3<>{path}; while sleep 1; do :; done' >/dev/null 2>&1 </dev/null & sleep 1")
    cloud.ec2.detach_volume(VolumeId=volume)
    wait_for("busy", lambda: disks.describe(volume)["Attachments"][0]["State"] == "busy")
    # Nothing else waits for it.
    other = disks.create()
    disks.attach(other, holder, "/dev/sdo")
    disks.detach(other)
    disks.detach(volume, Force=True)
    disks.attach(volume, instances["vm"], "/dev/sdn")
    assert disks.read(instances["vm"], disks.device(instances["vm"], volume)) == digest
    disks.detach(volume)


def test_two_instances_share_a_volume_that_may_be_shared(cloud, disks, instances):
    volume = disks.create(VolumeType="io2", Iops=200, Size=4, MultiAttachEnabled=True)
    for instance in instances.values():
        disks.attach(volume, instance, "/dev/sdp")
    assert len(disks.describe(volume)["Attachments"]) == 2
    assert code(cloud.ec2.detach_volume, VolumeId=volume) == "InvalidParameterCombination"
    paths = {kind: disks.device(instance, volume) for kind, instance in instances.items()}
    disks.write(instances["container"], paths["container"], 8, mib=1)
    direct = "sudo dd if={} bs=1M count=1 iflag=direct 2>/dev/null | sha256sum"
    seen = {cloud.ssh(instances[kind], direct.format(path)).split()[0] for kind, path in paths.items()}
    assert len(seen) == 1, "both see what one wrote"
    for instance in instances.values():
        cloud.ec2.detach_volume(VolumeId=volume, InstanceId=instance)
    disks.wait(volume, "available")
