"""Instance store: disks as the type says, that live through a reboot and are empty after a stop."""

import pytest

from disks import Disks, code
from harness import KINDS, wait_for

pytestmark = pytest.mark.covers("instance store volumes: gone and wiped after stop, there after a reboot")

# The smallest type for this architecture whose disk is NVMe: one of 50 GB.
TYPE, BYTES = "c5d.large", 50 * 10**9
BY_ID = "/dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage_AWS"


def store(cloud, instance, deadline=60):
    """The disk's device in the guest, and its serial number."""
    name = wait_for("the disk's link", lambda: cloud.ssh(instance, f"ls {BY_ID}* 2>/dev/null", check=False).stdout.strip(), deadline, 0.2)
    assert "\n" not in name, name
    return cloud.ssh(instance, f"readlink -f {name}").strip(), name.removeprefix(BY_ID[:-3])


def files(cloud, instance):
    folder = cloud.server.data_dir / "pool" / "instance-store" / instance
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_lives_as_long_as_its_run(cloud, kind):
    disks = Disks(cloud)
    # A VM is hibernated in place of a stop: the rest of it lives on, this doesn't.
    hibernates = {"HibernationOptions": {"Configured": True}, "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 8, "Encrypted": True}}]}
    [instance] = cloud.launch_many(kind, 1, InstanceType=TYPE, **(hibernates if kind == "vm" else {}))
    cloud.wait_ssh(instance)
    path, serial = store(cloud, instance)
    assert disks.size(instance, path) == BYTES
    [file] = files(cloud, instance)
    assert file.stem == serial and file.stat().st_blocks * 512 < 1 << 20
    # Empty, so that what is written is there for sure.
    assert cloud.ssh(instance, f"sudo head -c 4194304 {path} | tr -d '\\0' | wc -c").strip() == "0"
    digest = disks.write(instance, path, 1)
    # Only EBS volumes are shown, and a disk without a name has no mapping.
    assert [m["DeviceName"] for m in cloud.describe(instance)["BlockDeviceMappings"]] == ["/dev/xvda"]

    cloud.ssh(instance, "sudo touch /run/seen")
    cloud.ec2.reboot_instances(InstanceIds=[instance])
    wait_for("the reboot", lambda: cloud.ssh(instance, "test -e /run/seen || echo new", check=False).stdout == "new\n", 60, 0.5)
    path, again = store(cloud, instance)
    assert again == serial
    assert disks.read(instance, path) == digest

    cloud.ssh(instance, "sudo touch /run/alive")
    cloud.ec2.stop_instances(InstanceIds=[instance], Hibernate=kind == "vm")
    cloud.wait_state(instance, "stopped")
    assert files(cloud, instance) == [], "a stopped instance has none"
    cloud.ec2.start_instances(InstanceIds=[instance])
    cloud.wait_ssh(instance)
    assert cloud.ssh(instance, "ls /run/alive", check=False).stdout.startswith("/run") == (kind == "vm")
    assert files(cloud, instance)[0].stem != serial
    if kind == "container":
        path, fresh = store(cloud, instance)
        assert fresh == files(cloud, instance)[0].stem
    assert cloud.ssh(instance, f"sudo dd if={path} bs=1M count=4 iflag=direct 2>/dev/null | tr -d '\\0' | wc -c").strip() == "0"
    # A server that is killed finds the disk with its instance.
    digest = disks.write(instance, path, 2)
    cloud.server.kill9()
    cloud.server.start()
    assert disks.read(instance, path) == digest
    cloud.terminate(instance)
    assert files(cloud, instance) == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_image_made_with_a_reboot_leaves_the_disks(cloud, kind):
    """CreateImage starts the instance anew, which for its instance store is a reboot; the image has none of it."""
    disks = Disks(cloud)
    [instance] = cloud.launch_many(kind, 1, InstanceType=TYPE)
    cloud.wait_ssh(instance)
    path, serial = store(cloud, instance)
    digest = disks.write(instance, path, 3)
    cloud.ssh(instance, "sudo touch /run/seen")
    image = cloud.ec2.create_image(InstanceId=instance, Name=f"with a store - {kind}")["ImageId"]
    wait_for("the reboot", lambda: cloud.ssh(instance, "test -e /run/seen || echo new", check=False).stdout == "new\n", 60, 0.5)
    path, again = store(cloud, instance)
    assert again == serial and [file.stem for file in files(cloud, instance)] == [serial]
    assert disks.read(instance, path) == digest
    described = lambda: cloud.ec2.describe_images(ImageIds=[image])["Images"][0]  # noqa: E731
    wait_for("the image", lambda: described()["State"] == "available")
    snapshots = [m["Ebs"]["SnapshotId"] for m in described()["BlockDeviceMappings"] if "Ebs" in m]
    assert len(snapshots) == 1, "the root's alone"
    cloud.terminate(instance)
    assert files(cloud, instance) == []
    cloud.ec2.deregister_image(ImageId=image)
    cloud.ec2.delete_snapshot(SnapshotId=snapshots[0])


def test_disks_that_are_asked_for_have_names(cloud):
    """c3.large has two of 16 GB, and an instance those that it asks for."""
    disks = Disks(cloud)
    [instance] = cloud.launch_many("container", 1, InstanceType="c3.large", BlockDeviceMappings=[
        {"DeviceName": "/dev/sdc", "VirtualName": "ephemeral1"},
        {"DeviceName": "/dev/sdd", "VirtualName": "ephemeral2"},
        {"DeviceName": "/dev/sdb", "NoDevice": ""},
    ])
    cloud.wait_ssh(instance)
    assert disks.size(instance, "/dev/sdc") == 16 * 10**9
    assert len(files(cloud, instance)) == 1, "the type has no third, and the first was not asked for"
    listed = cloud.ssh(instance, "T=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token); "
                                 "B=http://169.254.169.254/latest/meta-data/block-device-mapping; curl -s -H \"X-aws-ec2-metadata-token: $T\" $B/; echo; "
                                 "curl -s -H \"X-aws-ec2-metadata-token: $T\" $B/ephemeral1; echo; ls /dev/sdd /dev/sdb 2>/dev/null", check=False).stdout.split()
    assert sorted(listed) == ["ami", "ephemeral1", "root", "sdc"]
    volume = disks.create(AvailabilityZone=cloud.describe(instance)["Placement"]["AvailabilityZone"])
    assert code(cloud.ec2.attach_volume, VolumeId=volume, InstanceId=instance, Device="/dev/sdc") == "InvalidParameterValue"
    disks.close()
    cloud.terminate(instance)


def test_what_ec2_refuses(cloud):
    def refused(*mappings):
        return code(cloud.ec2.run_instances, ImageId=cloud.image, InstanceType="c3.large", MinCount=1, MaxCount=1,
                    BlockDeviceMappings=[{"DeviceName": name} | more for name, more in mappings])
    first = {"VirtualName": "ephemeral0"}
    assert refused(("/dev/sdb", {"VirtualName": "ephemeral24"})) == "InvalidBlockDeviceMapping"
    assert refused(("/dev/sdb", {"VirtualName": "disk0"})) == "InvalidBlockDeviceMapping"
    assert refused(("/dev/sdb", first), ("/dev/sdc", first)) == "InvalidBlockDeviceMapping"
    assert refused(("/dev/sdb", first), ("/dev/sdb", {"VirtualName": "ephemeral1"})) == "InvalidBlockDeviceMapping"
    assert refused(("/dev/sdb", first | {"Ebs": {"VolumeSize": 1}})) == "InvalidBlockDeviceMapping"
    assert refused(("/dev/xvda", first)) == "InvalidBlockDeviceMapping"
    assert refused(("/etc/passwd", first)) == "InvalidParameterValue"
