"""The life of an AMI: made of an instance or of a snapshot, launched, copied, shared, stored and restored, deregistered.
What is said of data is proven with data: written inside an instance, read back in another."""

import contextlib
import datetime
import time

import pytest

from disks import Disks, code
from harness import Cloud, run, wait_for

pytestmark = pytest.mark.covers("AMIs: the whole life, with data")

OTHER = "222222222222"


@pytest.fixture(scope="module")
def cloud(make_server, work):
    """An account of a server of its own, which may be killed and has more accounts. At the end nothing is left."""
    server = make_server("images", options=["--dev"], public_cidr="198.19.48.0/20")
    cloud = Cloud(server, work, key="111111111111", secret="any")
    yield cloud
    cloud.terminate_all()
    available = [{"Name": "status", "Values": ["available"]}]
    for volume in cloud.ec2.describe_volumes(Filters=available)["Volumes"]:
        cloud.ec2.delete_volume(VolumeId=volume["VolumeId"])
    for image in cloud.ec2.describe_images(Owners=["self"], IncludeDisabled=True)["Images"]:
        cloud.ec2.disable_image_deregistration_protection(ImageId=image["ImageId"])
        cloud.ec2.deregister_image(ImageId=image["ImageId"])
    for snapshot in cloud.ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]:
        cloud.ec2.delete_snapshot(SnapshotId=snapshot["SnapshotId"])
    server.assert_nothing_left()


class Images:
    """What the tests do with images."""

    def __init__(self, cloud):
        self.cloud, self.ec2 = cloud, cloud.ec2

    def describe(self, image, **more):
        return self.ec2.describe_images(ImageIds=[image], **more)["Images"][0]

    def available(self, image, ec2=None):
        waiter = (ec2 or self.ec2).get_waiter("image_available")
        waiter.wait(ImageIds=[image], WaiterConfig={"Delay": 0.1, "MaxAttempts": 900})
        return image

    def of(self, instance, name, **more):
        return self.available(self.ec2.create_image(InstanceId=instance, Name=name, **more)["ImageId"])

    def write(self, instance, text, sync=False):
        self.cloud.ssh(instance, f"echo {text} | sudo tee /etc/written >/dev/null{' && sync' if sync else ''}")

    def read(self, instance):
        return self.cloud.ssh(instance, "cat /etc/written 2>/dev/null || echo none").strip()

    @contextlib.contextmanager
    def launched(self, image, kind="container", **more):
        instance = self.cloud.launch(kind, ImageId=image, **more)
        self.cloud.wait_ssh(instance)
        yield instance
        self.cloud.terminate(instance)

    def boots(self, instance):
        return self.cloud.ssh(instance, "stat -c %Y /proc/1 2>/dev/null; cat /proc/sys/kernel/random/boot_id").strip()

    def volumes(self, instance):
        return {m["DeviceName"]: m["Ebs"]["VolumeId"] for m in self.cloud.describe(instance)["BlockDeviceMappings"]}

    def replaced(self, task, state="succeeded"):
        def over():
            seen = self.ec2.describe_replace_root_volume_tasks(ReplaceRootVolumeTaskIds=[task])["ReplaceRootVolumeTasks"][0]
            return seen["TaskState"] not in ("pending", "in-progress") and seen
        seen = wait_for(f"{task}", over, every=0.1)
        assert seen["TaskState"] == state and seen["CompleteTime"], seen
        return seen


@pytest.fixture(scope="module")
def images(cloud):
    return Images(cloud)


@pytest.fixture(scope="module")
def box(cloud):
    """A container with a further volume, that has data on both."""
    instance = cloud.launch("container", BlockDeviceMappings=[
        {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 1, "VolumeType": "gp3", "Throughput": 250, "DeleteOnTermination": False}}])
    cloud.wait_ssh(instance)
    return instance


@pytest.fixture(scope="module")
def disks(cloud):
    return Disks(cloud)


@pytest.fixture(scope="module")
def made(cloud, images, box, disks):
    """An image of the box with a reboot: what the guest had not yet written to its disks is in it."""
    data = images.volumes(box)["/dev/sdf"]
    digest = disks.write(box, disks.device(box, data), "image")
    before = cloud.describe(box)
    boot = cloud.ssh(box, "sudo touch /run/before; echo $$")
    images.write(box, "first")
    image = cloud.ec2.create_image(
        InstanceId=box, Name="first image", Description="of the box",
        TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "k", "Value": "i"}]},
                           {"ResourceType": "snapshot", "Tags": [{"Key": "k", "Value": "s"}]}])["ImageId"]
    assert boot and images.describe(image)["State"] == "pending"
    assert cloud.state(box) == "running", "its owner sees a reboot, not a stop"
    images.available(image)
    cloud.wait_ssh(box)
    wait_for("the reboot", lambda: cloud.ssh(box, "test -e /run/before || echo new", check=False).stdout.strip() == "new", every=0.2)
    after = cloud.describe(box)
    for same in ("PublicIpAddress", "PrivateIpAddress", "NetworkInterfaces", "LaunchTime", "BlockDeviceMappings"):
        if same != "NetworkInterfaces":
            assert before[same] == after[same], same
    assert disks.read(box, disks.device(box, data)) == digest
    return image, digest


def test_an_image_of_an_instance_has_all_its_volumes(cloud, images, box, disks, made):
    image, digest = made
    seen = images.describe(image)
    mapped = {m["DeviceName"]: m["Ebs"] for m in seen["BlockDeviceMappings"]}
    assert set(mapped) == {"/dev/xvda", "/dev/sdf"} and seen["SourceInstanceId"] == box
    assert (mapped["/dev/sdf"]["VolumeType"], mapped["/dev/sdf"]["Throughput"], mapped["/dev/sdf"]["DeleteOnTermination"]) == ("gp3", 250, False)
    assert (seen["SourceImageId"], seen["Tags"], seen["Public"], seen["OwnerId"]) == (cloud.image, [{"Key": "k", "Value": "i"}], False, "111111111111")
    snapshots = cloud.ec2.describe_snapshots(SnapshotIds=[m["SnapshotId"] for m in mapped.values()])["Snapshots"]
    assert all(s["Tags"] == [{"Key": "k", "Value": "s"}] and image in s["Description"] for s in snapshots)
    assert code(cloud.ec2.delete_snapshot, SnapshotId=mapped["/dev/sdf"]["SnapshotId"]) == "InvalidSnapshot.InUse"
    assert code(cloud.ec2.create_image, InstanceId=box, Name="first image") == "InvalidAMIName.Duplicate"
    assert code(cloud.ec2.create_image, InstanceId=box, Name="?") == "InvalidAMIName.Malformed"
    # A launch changes what it says, and leaves the rest as in the image.
    overrides = [{"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 2, "DeleteOnTermination": True}},
                 {"DeviceName": "/dev/sdg", "Ebs": {"VolumeSize": 1}}]
    with images.launched(image, BlockDeviceMappings=overrides) as copy:
        assert images.read(copy) == "first"
        volumes = images.volumes(copy)
        assert set(volumes) == {"/dev/xvda", "/dev/sdf", "/dev/sdg"}
        path = disks.device(copy, volumes["/dev/sdf"])
        assert (disks.read(copy, path), disks.size(copy, path)) == (digest, 2 << 30)
        assert disks.describe(volumes["/dev/sdf"])["Throughput"] == 250
    assert images.describe(image)["LastLaunchedTime"]
    with images.launched(image, BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "NoDevice": ""}]) as copy:
        assert set(images.volumes(copy)) == {"/dev/xvda"}


def test_an_image_without_a_reboot_is_of_one_instant(cloud, images, box, disks):
    """A counter goes to one disk and then to the other, each on the disk before the next, and to a file of the root."""
    paths = [disks.device(box, v) for v in [images.volumes(box)["/dev/sdf"]]]
    loop = (f"n=0; while [ ! -e /run/stop ]; do n=$((n+1)); printf %08d $n | dd of={paths[0]} bs=8 count=1 conv=fsync,notrunc 2>/dev/null; "
            "printf %08d $n > /etc/counter; sync /etc/counter; done")
    cloud.ssh(box, f"sudo rm -f /run/stop; sudo touch /run/same; sudo setsid sh -c '{loop}' >/dev/null 2>&1 </dev/null &")
    wait_for("the counter", lambda: cloud.ssh(box, "cat /etc/counter 2>/dev/null", check=False).stdout.strip() > "00000003", every=0.1)
    image = images.of(box, "under load", NoReboot=True)
    cloud.ssh(box, "test -e /run/same && sudo touch /run/stop")
    with images.launched(image) as copy:
        root = int(cloud.ssh(copy, "cat /etc/counter || echo 0"))
        data = int(cloud.ssh(copy, f"sudo dd if={disks.device(copy, images.volumes(copy)['/dev/sdf'])} bs=8 count=1 2>/dev/null"))
        assert root > 2 and data - root in (0, 1), (root, data)
        disks.volumes.append(images.volumes(copy)["/dev/sdf"])


def test_an_image_of_a_snapshot_boots_as_its_instance_did(cloud, images, box, made):
    """Registered from the root's snapshot alone, under another name, and of a copy in another region."""
    ec2 = cloud.ec2
    root = {m["DeviceName"]: m["Ebs"] for m in images.describe(made[0])["BlockDeviceMappings"]}["/dev/xvda"]["SnapshotId"]
    mapping = [{"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": root, "VolumeType": "gp3"}}, {"DeviceName": "/dev/sdb", "VirtualName": "ephemeral0"}]
    register = {"Name": "registered", "Architecture": "x86_64", "VirtualizationType": "hvm", "BlockDeviceMappings": mapping, "EnaSupport": True}
    assert code(ec2.register_image, **register | {"Name": "ab"}) == "InvalidAMIName.Malformed"
    assert code(ec2.register_image, **register | {"RootDeviceName": "/dev/xvda"}) == "InvalidBlockDeviceMapping"
    assert code(ec2.register_image, **register | {"KernelId": "aki-0123456789abcdef0"}) == "InvalidAMIID.NotFound"
    assert code(ec2.register_image, **register | {"ImageLocation": "bucket/manifest"}) == "UnsupportedOperation"
    nowhere = [{"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": "snap-0123456789abcdef0"}}]
    assert code(ec2.register_image, **register | {"BlockDeviceMappings": nowhere}) == "InvalidSnapshot.NotFound"
    image = images.available(ec2.register_image(**register)["ImageId"])
    seen = images.describe(image)
    assert (seen["RootDeviceName"], seen["BlockDeviceMappings"][1].get("VirtualName")) == ("/dev/sda1", "ephemeral0")
    assert seen["KernelId"] == images.describe(cloud.image)["KernelId"]
    with images.launched(image) as copy:
        assert images.read(copy) == "first"
        assert list(images.volumes(copy)) == ["/dev/sda1"]
    west = cloud.server.client("ec2", "eu-west-1", "111111111111", "any")
    there = west.copy_image(SourceRegion="us-east-1", SourceImageId=image, Name="copied", ClientToken="once",
                            TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "k", "Value": "w"}]}])["ImageId"]
    assert west.copy_image(SourceRegion="us-east-1", SourceImageId=image, Name="copied", ClientToken="once",
                           TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "k", "Value": "w"}]}])["ImageId"] == there
    images.available(there, west)
    seen = west.describe_images(ImageIds=[there])["Images"][0]
    assert (seen["SourceImageId"], seen["SourceImageRegion"], seen["Tags"]) == (image, "us-east-1", [{"Key": "k", "Value": "w"}])
    assert code(west.copy_image, SourceRegion="us-east-1", SourceImageId="ami-0123456789abcdef0", Name="none") == "InvalidAMIID.NotFound"
    gone = west.deregister_image(ImageId=there, DeleteAssociatedSnapshots=True)
    assert [r["ReturnCode"] for r in gone["DeleteSnapshotResults"]] == ["success"]
    assert code(west.describe_images, ImageIds=[there]) == "InvalidAMIID.NotFound"
    # Two images have the snapshot: with the first it stays.
    gone = ec2.deregister_image(ImageId=image, DeleteAssociatedSnapshots=True)
    assert [r["ReturnCode"] for r in gone["DeleteSnapshotResults"]] == ["skipped"]


def test_instances_go_on_without_their_image(cloud, images, box):
    image = images.of(box, "goes", NoReboot=True, BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "NoDevice": ""}])
    instance = cloud.launch("container", ImageId=image)
    cloud.wait_ssh(instance)
    cloud.ec2.deregister_image(ImageId=image)
    told = cloud.ec2.describe_instance_image_metadata(InstanceIds=[instance])["InstanceImageMetadata"][0]["ImageMetadata"]
    assert (told["ImageId"], told["State"]) == (image, "deregistered")
    assert code(cloud.launch, kind="container", ImageId=image) == "InvalidAMIID.NotFound"
    cloud.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    cloud.ec2.start_instances(InstanceIds=[instance])
    cloud.wait_ssh(instance)
    assert images.read(instance) == "first"
    cloud.terminate(instance)


def test_a_stored_image_is_restored_in_another_region(cloud, images, made):
    image, digest = made
    ec2, west = cloud.ec2, cloud.server.client("ec2", "eu-west-1", "111111111111", "any")
    for bucket in ("../bucket", "Bucket", "a..b", "192.168.0.1"):
        assert code(ec2.create_store_image_task, ImageId=image, Bucket=bucket) == "InvalidBucketName"
    key = ec2.create_store_image_task(ImageId=image, Bucket="my-bucket")["ObjectKey"]

    def stored():
        seen = ec2.describe_store_image_tasks(ImageIds=[image])["StoreImageTaskResults"][0]
        assert seen["StoreTaskState"] != "Failed", seen
        return seen["StoreTaskState"] == "Completed" and seen
    seen = wait_for("the object", stored, every=0.1)
    assert (key, seen["Bucket"], seen["S3objectKey"], seen["ProgressPercentage"]) == (f"{image}.bin", "my-bucket", key, 100)
    assert not ec2.describe_store_image_tasks(Filters=[{"Name": "task-state", "Values": ["InProgress"]}])["StoreImageTaskResults"]
    file = cloud.server.data_dir / "objects" / "my-bucket" / key
    assert file.read_bytes()[:16] == b"CUMULET-IMAGE-1\n"
    for bad in ("../../etc/passwd", "/etc/passwd", "a//b", "x/../y", ".hidden"):
        assert code(west.create_restore_image_task, Bucket="my-bucket", ObjectKey=bad) == "InvalidParameterValue"
    assert code(west.create_restore_image_task, Bucket="my-bucket", ObjectKey="none") == "NoSuchKey"
    stranger = cloud.server.client("ec2", "eu-west-1", OTHER, "any")
    assert code(stranger.create_restore_image_task, Bucket="my-bucket", ObjectKey=key) == "AccessDenied"
    (file.parent / "torn.bin").write_bytes(file.read_bytes()[:-100])
    torn = west.create_restore_image_task(Bucket="my-bucket", ObjectKey="torn.bin", Name="torn")["ImageId"]
    wait_for("the torn one", lambda: west.describe_images(ImageIds=[torn])["Images"][0]["State"] == "failed", every=0.1)
    assert "digest" in west.describe_images(ImageIds=[torn])["Images"][0]["StateReason"]["Message"] or "early" in west.describe_images(ImageIds=[torn])["Images"][0]["StateReason"]["Message"]
    west.deregister_image(ImageId=torn, DeleteAssociatedSnapshots=True)
    restored = images.available(west.create_restore_image_task(Bucket="my-bucket", ObjectKey=key, Name="restored")["ImageId"], west)
    there = Cloud(cloud.server, cloud.key_file.parent, "eu-west-1", "111111111111", "any")
    instance = there.launch("container", ImageId=restored)
    there.wait_ssh(instance)
    assert there.ssh(instance, "cat /etc/written").strip() == "first"
    data = {m["DeviceName"]: m["Ebs"]["VolumeId"] for m in there.describe(instance)["BlockDeviceMappings"]}["/dev/sdf"]
    disks = Disks(there)
    assert disks.read(instance, disks.device(instance, data)) == digest
    there.terminate(instance)
    disks.volumes.append(data)
    disks.close()
    west.deregister_image(ImageId=restored, DeleteAssociatedSnapshots=True)


def test_a_root_is_replaced_while_the_instance_keeps_the_rest(cloud, images, box, disks, made):
    ec2 = cloud.ec2
    data = images.volumes(box)["/dev/sdf"]
    digest, before = disks.read(box, disks.device(box, data)), cloud.describe(box)
    root = images.volumes(box)["/dev/xvda"]
    images.write(box, "kept", sync=True)
    snapshot = disks.snapshot(root)
    images.write(box, "lost")
    # As it was launched.
    task = ec2.create_replace_root_volume_task(
        InstanceId=box, TagSpecifications=[{"ResourceType": "replace-root-volume-task", "Tags": [{"Key": "k", "Value": "t"}]}])["ReplaceRootVolumeTask"]
    assert task["TaskState"] in ("pending", "in-progress") and task["Tags"] == [{"Key": "k", "Value": "t"}]
    assert code(ec2.create_replace_root_volume_task, InstanceId=box) == "IncorrectInstanceState"
    images.replaced(task["ReplaceRootVolumeTaskId"])
    cloud.wait_ssh(box)
    assert images.read(box) == "none"
    after = cloud.describe(box)
    for same in ("PublicIpAddress", "PrivateIpAddress", "State", "ImageId"):
        assert before[same] == after[same], same
    assert disks.read(box, disks.device(box, data)) == digest
    assert disks.wait(root, "available")["Attachments"] == []
    ec2.delete_volume(VolumeId=root)
    # From a snapshot of an earlier root, whose successor goes.
    middle = images.volumes(box)["/dev/xvda"]
    task = ec2.create_replace_root_volume_task(InstanceId=box, SnapshotId=snapshot, DeleteReplacedRootVolume=True)["ReplaceRootVolumeTask"]
    images.replaced(task["ReplaceRootVolumeTaskId"])
    cloud.wait_ssh(box)
    assert images.read(box) == "kept"
    disks.gone(middle)
    # From an image.
    last = images.volumes(box)["/dev/xvda"]
    task = ec2.create_replace_root_volume_task(InstanceId=box, ImageId=made[0], DeleteReplacedRootVolume=True)["ReplaceRootVolumeTask"]
    assert images.replaced(task["ReplaceRootVolumeTaskId"])["ImageId"] == made[0]
    cloud.wait_ssh(box)
    assert images.read(box) == "first"
    disks.gone(last)
    foreign = disks.snapshot(data)
    assert code(ec2.create_replace_root_volume_task, InstanceId=box, SnapshotId=foreign) == "InvalidParameterValue"
    seen = ec2.describe_replace_root_volume_tasks(Filters=[{"Name": "instance-id", "Values": [box]}])["ReplaceRootVolumeTasks"]
    assert [t["TaskState"] for t in seen] == ["succeeded"] * 3


def test_a_vm_is_imaged_and_gets_another_root(cloud, images):
    """A running VM, shut down for its image and started again; then its root is replaced by the one it was launched with."""
    vm = cloud.launch("vm")
    cloud.wait_ssh(vm)
    images.write(vm, "vm")
    boot = cloud.ssh(vm, "cat /proc/sys/kernel/random/boot_id").strip()
    image = images.of(vm, "of a VM")
    cloud.wait_ssh(vm)
    again = cloud.ssh(vm, "cat /proc/sys/kernel/random/boot_id").strip()
    assert boot != again and images.read(vm) == "vm"
    old = images.volumes(vm)["/dev/xvda"]
    task = cloud.ec2.create_replace_root_volume_task(InstanceId=vm, DeleteReplacedRootVolume=True)["ReplaceRootVolumeTask"]
    # Of its image meanwhile: the other kind, from the same disk.
    with images.launched(image) as copy:
        assert images.read(copy) == "vm"
    images.replaced(task["ReplaceRootVolumeTaskId"])
    cloud.wait_ssh(vm)
    assert images.read(vm) == "none"
    Disks(cloud).gone(old)
    with images.launched(image, "vm") as copy:
        assert images.read(copy) == "vm"
    cloud.terminate(vm)


def test_killed_while_an_image_is_made(cloud, images, box):
    """Wherever the server is killed, the image is made and the instance runs again."""
    for pause in (0, 0.3, 1):
        image = cloud.ec2.create_image(InstanceId=box, Name=f"killed {pause}")["ImageId"]
        time.sleep(pause)
        cloud.server.kill9()
        cloud.server.start()
        images.available(image)
        cloud.wait_ssh(box)
        assert cloud.state(box) == "running"
        gone = cloud.ec2.deregister_image(ImageId=image, DeleteAssociatedSnapshots=True)
        assert {r["ReturnCode"] for r in gone["DeleteSnapshotResults"]} == {"success"}


def test_who_may_launch(cloud, images, box, made):
    ec2, image = cloud.ec2, made[0]
    other = cloud.server.client("ec2", "us-east-1", OTHER, "any")
    request = {"ImageId": image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1, "DryRun": True}
    assert code(other.run_instances, **request) == "InvalidAMIID.NotFound"
    assert code(other.modify_image_attribute, ImageId=image, Description={"Value": "mine"}) == "InvalidAMIID.NotFound"
    add = {"LaunchPermission": {"Add": [{"UserId": OTHER}]}}
    assert code(ec2.modify_image_attribute, ImageId=image, LaunchPermission={"Add": [{"OrganizationArn": "arn:aws:organizations::1:organization/o-1"}]}) == "UnsupportedOperation"
    assert code(ec2.modify_image_attribute, ImageId=image, LaunchPermission={"Add": [{"UserId": "x"}]}) == "InvalidAMIAttributeItemValue"
    ec2.modify_image_attribute(ImageId=image, **add)
    assert ec2.describe_image_attribute(ImageId=image, Attribute="launchPermission")["LaunchPermissions"] == [{"UserId": OTHER}]
    assert [i["ImageId"] for i in other.describe_images(ExecutableUsers=["self"])["Images"]] == [image]
    assert code(other.run_instances, **request) == "DryRunOperation"
    assert code(other.deregister_image, ImageId=image) == "AuthFailure"
    assert code(other.describe_image_attribute, ImageId=image, Attribute="launchPermission") == "AuthFailure"
    mine = other.copy_image(SourceRegion="us-east-1", SourceImageId=image, Name="theirs")["ImageId"]
    images.available(mine, other)
    other.cancel_image_launch_permission(ImageId=image)
    assert code(other.run_instances, **request) == "InvalidAMIID.NotFound"
    # With everybody only when the account says so.
    everybody = {"ImageId": image, "Attribute": "launchPermission", "OperationType": "add", "UserGroups": ["all"]}
    assert ec2.get_image_block_public_access_state()["ImageBlockPublicAccessState"] == "block-new-sharing"
    assert code(ec2.modify_image_attribute, **everybody) == "OperationNotPermitted"
    ec2.disable_image_block_public_access()
    ec2.modify_image_attribute(**everybody)
    assert image in [i["ImageId"] for i in other.describe_images(Filters=[{"Name": "is-public", "Values": ["true"]}])["Images"]]
    # The other account allows certain images only.
    other.enable_allowed_images_settings(AllowedImagesSettingsState="enabled")
    other.replace_image_criteria_in_allowed_images_settings(ImageCriteria=[{"ImageProviders": ["amazon"]}])
    assert {i["ImageId"] for i in other.describe_images()["Images"]} == {cloud.image, mine}
    assert code(other.run_instances, **request) == "InvalidAMIID.NotFound"
    other.disable_allowed_images_settings()
    assert code(other.run_instances, **request) == "DryRunOperation"
    ec2.reset_image_attribute(ImageId=image, Attribute="launchPermission")
    ec2.enable_image_block_public_access(ImageBlockPublicAccessState="block-new-sharing")
    assert code(other.run_instances, **request) == "InvalidAMIID.NotFound"
    other.deregister_image(ImageId=mine, DeleteAssociatedSnapshots=True)


def test_protected_disabled_deprecated(cloud, images, box, made):
    ec2, image = cloud.ec2, made[0]
    other = cloud.server.client("ec2", "us-east-1", OTHER, "any")
    assert ec2.enable_image_deregistration_protection(ImageId=image)["Return"] == "enabled-without-cooldown"
    assert code(ec2.deregister_image, ImageId=image) == "OperationNotPermitted"
    assert ec2.disable_image_deregistration_protection(ImageId=image)["Return"] == "disabled"
    ec2.modify_image_attribute(ImageId=image, LaunchPermission={"Add": [{"UserId": OTHER}]})
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    assert code(ec2.enable_image_deprecation, ImageId=image, DeprecateAt="2020-01-01T00:00:00Z") == "InvalidParameterValue"
    ec2.enable_image_deprecation(ImageId=image, DeprecateAt=soon)
    listed = lambda client, **more: image in [i["ImageId"] for i in client.describe_images(**more)["Images"]]  # noqa: E731
    wait_for("deprecation", lambda: not listed(other))
    assert listed(other, IncludeDeprecated=True) and listed(ec2)
    ec2.disable_image_deprecation(ImageId=image)
    assert listed(other)
    ec2.disable_image(ImageId=image)
    assert not listed(ec2) and listed(ec2, IncludeDisabled=True) and not listed(other, IncludeDisabled=True)
    assert images.describe(image, IncludeDisabled=True)["State"] == "disabled"
    assert code(cloud.launch, kind="container", ImageId=image) == "InvalidAMIID.Unavailable"
    ec2.enable_image(ImageId=image)
    seen = images.describe(image)
    assert seen["State"] == "available" and not ec2.describe_image_attribute(ImageId=image, Attribute="launchPermission")["LaunchPermissions"]
    ec2.modify_image_attribute(ImageId=image, Description={"Value": "changed"})
    ec2.modify_image_attribute(ImageId=image, Attribute="imdsSupport", Value="v2.0")
    assert ec2.describe_image_attribute(ImageId=image, Attribute="description")["Description"] == {"Value": "changed"}
    assert images.describe(image)["ImdsSupport"] == "v2.0"


def test_filters_pages_and_the_command_line(cloud, images, box, made):
    ec2, image = cloud.ec2, made[0]
    found = lambda **filters: [i["ImageId"] for i in ec2.describe_images(  # noqa: E731
        Filters=[{"Name": name.replace("_", "-"), "Values": [value]} for name, value in filters.items()])["Images"]]
    assert found(name="first*") == found(source_instance_id=box, name="first image") == [image]
    assert image in found(owner_id="111111111111") and image not in found(owner_alias="amazon")
    assert image in found(state="available", root_device_type="ebs", virtualization_type="hvm", image_type="machine")
    snapshot = images.describe(image)["BlockDeviceMappings"][1]["Ebs"]["SnapshotId"]
    by_snapshot = ec2.describe_images(Filters=[{"Name": "block-device-mapping.snapshot-id", "Values": [snapshot]}])["Images"]
    assert [i["ImageId"] for i in by_snapshot] == [image]
    assert code(ec2.describe_images, Filters=[{"Name": "nonsense", "Values": ["x"]}]) == "InvalidParameterValue"
    pages = ec2.get_paginator("describe_images").paginate(PaginationConfig={"PageSize": 1})
    seen = [i["ImageId"] for page in pages for i in page["Images"]]
    assert sorted(seen) == sorted(i["ImageId"] for i in ec2.describe_images()["Images"]) and len(seen) == len(set(seen))
    assert code(ec2.describe_images, ImageIds=["ami-xyz"]) == "InvalidAMIID.Malformed"
    ancestry = ec2.get_image_ancestry(ImageId=image)["ImageAncestryEntries"]
    assert [e["ImageId"] for e in ancestry] == [image, cloud.image]
    import pathlib, sys  # noqa: E401
    aws = pathlib.Path(sys.executable).parent / "aws"
    env = cloud.server.env() | {"AWS_ACCESS_KEY_ID": "111111111111", "AWS_SECRET_ACCESS_KEY": "any", "AWS_DEFAULT_REGION": "us-east-1", "AWS_PAGER": ""}
    run(str(aws) if aws.exists() else "aws", "ec2", "wait", "image-available", "--image-ids", image, env=env)
