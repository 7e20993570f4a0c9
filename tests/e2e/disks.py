"""What the tests do with volumes: made, attached, written to inside, read back."""

import hashlib

import pytest
from botocore.exceptions import ClientError

from harness import HANG, wait_for

MIB = 1 << 20


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

    def wait(self, volume, state, deadline=HANG):
        return wait_for(f"{volume} {state}", lambda: self.describe(volume)["State"] == state and self.describe(volume), deadline)

    def attach(self, volume, instance, device="/dev/sdf"):
        self.ec2.attach_volume(VolumeId=volume, InstanceId=instance, Device=device)
        self.wait_attached(volume)
        return device

    def wait_attached(self, volume):
        def attached():
            return all(a["State"] == "attached" for a in self.describe(volume)["Attachments"])
        wait_for(f"{volume} attached", attached)

    def detach(self, volume, **more):
        self.ec2.detach_volume(VolumeId=volume, **more)
        self.wait(volume, "available")

    def gone(self, volume):
        def absent():
            try:
                return not self.describe(volume)
            except ClientError as e:
                return e.response["Error"]["Code"] == "InvalidVolume.NotFound"
        wait_for(f"{volume} gone", absent)

    def snapshot(self, volume, **more):
        made = self.ec2.create_snapshot(VolumeId=volume, **more)
        assert made["State"] == "pending"
        self.snapshots.append(made["SnapshotId"])
        self.wait_snapshot(made["SnapshotId"])
        return made["SnapshotId"]

    def wait_snapshot(self, snapshot):
        def done():
            return self.ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"] == "completed"
        wait_for(f"{snapshot} completed", done)

    # --- inside ---

    def device(self, instance, volume):
        """Where a guest has a volume."""
        digits = volume.replace("-", "")
        find = (f"readlink -f /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{digits} | grep ^/dev/ && exit; "
                f"for d in /sys/block/*; do grep -qs {digits} $d/serial && echo /dev/${{d##*/}} && exit; done; true")

        def seen():
            path = self.cloud.ssh(instance, find).strip()
            return path if path and self.cloud.ssh(instance, f"test -b {path} && echo yes", check=False).stdout.strip() else None
        return wait_for(f"{volume} in {instance}", seen, every=0.2)

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
