"""Encrypted volumes: what a guest writes is ciphertext on the host's disk, in containers and VMs alike, wherever it goes from there."""

import json
import os
import pathlib
import re

import pytest

from disks import MIB, Disks, code
from harness import KINDS, Cloud, wait_for

pytestmark = pytest.mark.covers("EBS encryption: ciphertext at rest, keys, snapshots, default encryption")

OTHER = {"container": "vm", "vm": "container"}
ZONE = {"Placement": {"AvailabilityZone": "us-east-1a"}}


@pytest.fixture(scope="module")
def own(make_server, work):
    """A server that may be killed and whose account may change its defaults."""
    server = make_server("crypt", public_cidr="198.19.48.0/20")
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.fixture
def disks(own):
    disks = Disks(own)
    yield disks
    disks.close()


@pytest.fixture(scope="module")
def instances(own):
    made = {kind: own.launch(kind, **ZONE) for kind in KINDS}
    for instance in made.values():
        own.wait_ssh(instance)
    return made


def data_of(file):
    """What a sparse file holds."""
    with open(file, "rb") as opened:
        end, at = os.fstat(opened.fileno()).st_size, 0
        while at < end:
            try:
                start = os.lseek(opened.fileno(), at, os.SEEK_DATA)
            except OSError:
                return
            at = os.lseek(opened.fileno(), start, os.SEEK_HOLE)
            while start < at:
                part = os.pread(opened.fileno(), min(at - start, 8 * MIB), start)
                yield part
                start += len(part)


def found_on_disk(cloud, word):
    """Files of the pool that hold a word in the clear. Words are written often: none is only across two parts."""
    pool = cloud.server.data_dir / "pool"
    files = [f for kind in ("volumes", "snapshots") for f in (pool / kind).iterdir()]
    return [f.name for f in files if any(word.encode() in part for part in data_of(f))]


def file_of(cloud, identifier):
    kind = "volumes" if identifier.startswith("vol-") else "snapshots"
    return cloud.server.data_dir / "pool" / kind / f"{identifier}.raw"


def write_word(cloud, instance, path, word, at=0):
    cloud.ssh(instance, f"yes {word} | head -c {2 * MIB} | sudo dd of={path} bs=1M seek={at} iflag=fullblock conv=fsync 2>&1")


def keys(cloud, *argv):
    return json.loads(cloud.server.command("keys", *argv, "--output", "json").stdout)


def account(cloud):
    return cloud.ec2.describe_vpcs()["Vpcs"][0]["OwnerId"]


def decrypters(cloud):
    return [o for o in cloud.server.status()["objects"] if "decrypts" in o]


@pytest.mark.parametrize("kind", KINDS)
def test_written_inside_ciphertext_outside(own, disks, instances, kind):
    here, there = instances[kind], instances[OTHER[kind]]
    plain, secret = disks.create(), disks.create(Encrypted=True)
    seen = disks.describe(secret)
    assert seen["Encrypted"] and re.fullmatch(r"arn:aws:kms:us-east-1:\d{12}:key/[0-9a-f-]{36}", seen["KmsKeyId"])
    assert "KmsKeyId" not in disks.describe(plain)
    words = {volume: f"word-of-{volume}" for volume in (plain, secret)}
    disks.attach(plain, here, "/dev/sdf")
    disks.attach(secret, here, "/dev/sdg")
    paths = {volume: disks.device(here, volume) for volume in words}
    assert disks.size(here, paths[secret]) == 1 << 30
    assert own.ssh(here, f"sudo head -c {MIB} {paths[secret]} | tr -d '\\0' | wc -c").strip() == "0", "a new volume is blank"
    for volume, word in words.items():
        write_word(own, here, paths[volume], word)
    assert found_on_disk(own, words[plain]) == [f"{plain}.raw"], "the search finds what is plain"
    assert found_on_disk(own, words[secret]) == []
    digest = disks.read(here, paths[secret], 2)

    # It grows while it is attached, and its snapshot has what was synced before.
    own.ec2.modify_volume(VolumeId=secret, Size=2)
    wait_for("growth", lambda: disks.size(here, paths[secret]) == 2 << 30, 20)
    write_word(own, here, paths[secret], words[secret], at=1500)
    snapshot = disks.snapshot(secret)
    shown = own.ec2.describe_snapshots(SnapshotIds=[snapshot], Filters=[{"Name": "encrypted", "Values": ["true"]}])["Snapshots"][0]
    assert shown["Encrypted"] and shown["KmsKeyId"] == seen["KmsKeyId"]
    disks.detach(plain)
    disks.detach(secret)
    assert code(own.ec2.create_volume, AvailabilityZone="us-east-1a", SnapshotId=snapshot, Encrypted=False) == "InvalidParameterValue"
    restored = disks.create(SnapshotId=snapshot, Size=2)
    assert disks.describe(restored)["Encrypted"]
    for volume in (secret, restored):
        disks.attach(volume, there, "/dev/sdh")
        path = disks.device(there, volume)
        assert disks.read(there, path, 2) == digest
        assert disks.read(there, path, 2, at=1500) == digest
        disks.detach(volume)
    assert found_on_disk(own, words[secret]) == [] and not decrypters(own)


def test_what_is_plain_is_encrypted_and_what_is_encrypted_again(own, disks, instances):
    """Data are written anew under another key; under the same key blocks are shared."""
    instance = instances["container"]
    key = keys(own, "create", "--alias", "alias/other", "--account", account(own))
    arn = f"arn:aws:kms:us-east-1:{account(own)}:key/{key['id']}"
    plain = disks.create()
    disks.attach(plain, instance)
    write_word(own, instance, disks.device(instance, plain), "first-plain-then-not")
    digest = disks.read(instance, disks.device(instance, plain), 2)
    open_snapshot = disks.snapshot(plain)
    disks.detach(plain)

    def copy(source, region="us-east-1", **more):
        client = own.server.client("ec2", region)
        made = client.copy_snapshot(SourceSnapshotId=source, SourceRegion="us-east-1", **more)["SnapshotId"]
        return client, made, wait_for("the copy", lambda: [s for s in client.describe_snapshots(SnapshotIds=[made])["Snapshots"] if s["State"] == "completed"], 60)[0]
    _, first, shown = copy(open_snapshot, Encrypted=True)
    _, second, again = copy(first, Encrypted=True, KmsKeyId="alias/other")
    elsewhere, third, far = copy(first, "us-east-2")
    disks.snapshots += [first, second]
    assert shown["Encrypted"] and again["KmsKeyId"] == arn and ":us-east-2:" in far["KmsKeyId"]
    raw = {s: b"".join(data_of(file_of(own, s))) for s in (open_snapshot, first, second, third)}
    assert len(set(raw.values())) == 4 and all(raw.values())
    assert found_on_disk(own, "first-plain-then-not") == sorted([f"{plain}.raw", f"{open_snapshot}.raw"], key=lambda n: n.startswith("snap"))
    sealed = disks.create(SnapshotId=open_snapshot, Encrypted=True, KmsKeyId=arn)
    for volume in (sealed, disks.create(SnapshotId=second)):
        disks.attach(volume, instance)
        assert disks.read(instance, disks.device(instance, volume), 2) == digest
        disks.detach(volume)

    share = {"Attribute": "createVolumePermission", "OperationType": "add", "UserIds": ["111111111111"]}
    assert code(own.ec2.modify_snapshot_attribute, SnapshotId=first, **share) == "OperationNotPermitted"
    own.ec2.modify_snapshot_attribute(SnapshotId=second, **share)
    own.ec2.modify_snapshot_attribute(SnapshotId=second, **share | {"OperationType": "remove"})
    assert code(own.ec2.create_volume, AvailabilityZone="us-east-1a", Size=1, KmsKeyId=arn) == "InvalidParameterDependency"
    assert code(own.ec2.create_volume, AvailabilityZone="us-east-1a", Size=1, Encrypted=True, KmsKeyId="alias/none") == "InvalidParameterValue"
    elsewhere.delete_snapshot(SnapshotId=third)


def test_killed_servers_leave_disks_alone_and_adopt_them(own, disks, instances):
    volumes = {kind: disks.create(Encrypted=True) for kind in KINDS}
    paths, digests = {}, {}
    for kind, volume in volumes.items():
        disks.attach(volume, instances[kind])
        paths[kind] = disks.device(instances[kind], volume)
        digests[kind] = disks.write(instances[kind], paths[kind], kind)
    before = decrypters(own)
    assert len(before) == 2
    # The key is in nobody's arguments or environment, and in no file of the node.
    for line in before:
        pid = line.split()[1]
        assert b"--crypt" in pathlib.Path("/proc", pid, "cmdline").read_bytes()
    own.server.kill9()
    for kind, volume in volumes.items():
        assert disks.read(instances[kind], paths[kind]) == digests[kind], "without a server"
        write_word(own, instances[kind], paths[kind], "no-server", at=8)
    assert found_on_disk(own, "no-server") == []
    own.server.start()
    for kind, volume in volumes.items():
        assert disks.read(instances[kind], paths[kind]) == digests[kind]
        own.ec2.modify_volume(VolumeId=volume, Size=2)
        wait_for("growth", lambda kind=kind: disks.size(instances[kind], paths[kind]) == 2 << 30, 20)
    assert decrypters(own) == before, "adopted, not started anew"
    # All keys get new bytes under them.
    rotated = keys(own, "rotate")
    assert rotated["data_keys"] >= 2
    # A container that holds on to its disk loses it.
    own.ssh(instances["container"], f"sudo sh -c 'exec setsid sleep 600 < {paths['container']} > /dev/null 2>&1 &'")
    disks.detach(volumes["container"], Force=True)
    disks.detach(volumes["vm"])
    wait_for("their processes to end", lambda: not decrypters(own), 20)
    own.server.restart()
    for kind, volume in volumes.items():
        other = instances[OTHER[kind]]
        disks.attach(volume, other, "/dev/sdk")
        assert disks.read(other, disks.device(other, volume)) == digests[kind], "after the rotation"
        disks.detach(volume)
    own.ssh(instances["container"], "sudo pkill -f 'sleep 600'", check=False)


def test_encryption_by_default_from_the_root_on(own, disks):
    own.ec2.enable_ebs_encryption_by_default()
    try:
        assert own.ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"]
        made = {kind: own.launch(kind, **ZONE, BlockDeviceMappings=[{"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 1, "Encrypted": True}}]) for kind in KINDS}
        for kind, instance in made.items():
            own.wait_ssh(instance)
            mapped = [m["Ebs"]["VolumeId"] for m in own.describe(instance)["BlockDeviceMappings"]]
            assert all(disks.describe(volume)["Encrypted"] for volume in mapped)
            own.ssh(instance, f"yes root-of-{kind}-is-secret | head -c {MIB} | sudo tee /kept > /dev/null; sync")
            assert found_on_disk(own, f"root-of-{kind}-is-secret") == []
        stopped = made["container"]
        own.ec2.stop_instances(InstanceIds=[stopped])
        own.wait_state(stopped, "stopped")
        own.ec2.start_instances(InstanceIds=[stopped])
        own.wait_ssh(stopped)
        assert own.ssh(stopped, "sudo head -1 /kept").strip() == "root-of-container-is-secret"
        for instance in made.values():
            own.terminate(instance)
    finally:
        own.ec2.disable_ebs_encryption_by_default()
    assert own.ec2.get_ebs_default_kms_key_id()["KmsKeyId"] == "alias/aws/ebs"
