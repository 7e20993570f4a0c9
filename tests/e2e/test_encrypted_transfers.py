"""Encrypted disks from elsewhere and back: imports, snapshots written by blocks, stored images. No instance is needed: what
is in a snapshot is read through the EBS direct API, and what is on the disk by looking through the pool's own file."""

import io
import os
import tarfile
import types

import pytest

from disks import MIB, code
from harness import run, wait_for
from test_ebs_direct import BLOCK, Blocks, reason
from test_import import Web

pytestmark = pytest.mark.covers("encrypted imports, block-written snapshots and stored images: ciphertext at rest")
BUCKET = "sealed-images"
OTHER = "us-west-2"


@pytest.fixture(scope="module")
def web(namespace):
    web = Web()
    yield web
    web.gate.set()
    web.shutdown()
    web.server_close()


@pytest.fixture(scope="module")
def own(make_server, web):
    """A server whose account may change its defaults, without the bundled image: its pool is small and quickly searched."""
    server = make_server("sealed", image=False, options=["--import-url", f"http://{web.host}/", "--dev"])
    (server.data_dir / "objects" / BUCKET).mkdir(parents=True, mode=0o700)
    own = types.SimpleNamespace(server=server, ec2=server.client(), bucket=server.data_dir / "objects" / BUCKET)
    own.blocks = Blocks(server, own.ec2)
    yield own
    assert server.alive(), server.log_tail()
    server.assert_nothing_left()


def on_disk(own, word):
    """Whether a word is anywhere in the pool: in a file, or in what a deleted one has left behind."""
    run("sync", "-f", own.server.data_dir / "pool")
    run("sync", "-f", own.server.data_dir)
    with open(own.server.data_dir / "pool.img", "rb") as pool:
        end, at, before = os.fstat(pool.fileno()).st_size, 0, b""
        while at < end:
            try:
                start = os.lseek(pool.fileno(), at, os.SEEK_DATA)
            except OSError:
                return False
            at = os.lseek(pool.fileno(), start, os.SEEK_HOLE)
            while start < at:
                part = os.pread(pool.fileno(), min(at - start, 8 * MIB), start)
                if word.encode() in before + part:
                    return True
                before, start = part[-len(word):], start + len(part)
    return False


def disk_of(path, word, mib=8):
    """A raw disk with a word all over its second MiB."""
    content = bytearray(mib * MIB)
    text = (word.encode() + b"\n") * (MIB // (len(word) + 1))
    content[MIB : MIB + len(text)] = text
    path.write_bytes(content)
    return path


def content(own, snapshot, ec2_blocks=None):
    """The first 8 MiB of a snapshot, as its volume has them."""
    blocks = (ec2_blocks or own.blocks).read(snapshot)
    return b"".join(blocks.get(i, bytes(BLOCK)) for i in range(8 * MIB // BLOCK))


def snapshot_task(own, task):
    return own.ec2.describe_import_snapshot_tasks(ImportTaskIds=[task])["ImportSnapshotTasks"][0]["SnapshotTaskDetail"]


def ended(own, task):
    def over():
        detail = snapshot_task(own, task)
        return detail["Status"] in ("completed", "deleted") and detail
    detail = wait_for(f"{task} to end", over)
    assert detail["Status"] == "completed", detail
    return detail


def image_ended(own, task):
    def over():
        shown = own.ec2.describe_import_image_tasks(ImportTaskIds=[task])["ImportImageTasks"][0]
        return shown["Status"] in ("completed", "deleted") and shown
    return wait_for(f"{task} to end", over)


def ova(to, disks, order):
    """An OVA of VMDKs by name; its machine has them in an order of its own."""
    files = "".join(f'<File ovf:id="f-{name}" ovf:href="{name}.vmdk"/>' for name in disks)
    listed = "".join(f'<Disk ovf:diskId="{name}" ovf:fileRef="f-{name}"/>' for name in disks)
    items = "".join(
        f"<Item><rasd:AddressOnParent>{at}</rasd:AddressOnParent><rasd:HostResource>ovf:/disk/{name}</rasd:HostResource>"
        f"<rasd:InstanceID>{10 + at}</rasd:InstanceID><rasd:Parent>3</rasd:Parent><rasd:ResourceType>17</rasd:ResourceType></Item>"
        for at, name in enumerate(order))
    descriptor = (
        '<?xml version="1.0"?><Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" '
        'xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" '
        f'xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"><References>{files}</References><DiskSection>{listed}'
        "</DiskSection><VirtualSystem><VirtualHardwareSection><Item><rasd:InstanceID>3</rasd:InstanceID>"
        f"<rasd:ResourceType>6</rasd:ResourceType></Item>{items}</VirtualHardwareSection></VirtualSystem></Envelope>").encode()
    with tarfile.open(to, "w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in [("vm.ovf", descriptor)] + [(f"{name}.vmdk", file.read_bytes()) for name, file in disks.items()]:
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


def vmdk(raw):
    to = raw.with_suffix(".vmdk")
    run("qemu-img", "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", raw, to)
    return to


def test_an_encrypted_import_is_ciphertext_from_its_first_byte_on(own, web, tmp_path):
    """Half of the image has come when the pool is searched first; the server is killed then, and begins anew."""
    raw = disk_of(tmp_path / "disk.raw", "told-by-a-qcow2")
    run("qemu-img", "convert", "-f", "raw", "-O", "qcow2", raw, tmp_path / "disk.qcow2")
    web.files["/disk.qcow2"] = (tmp_path / "disk.qcow2").read_bytes()
    web.files["/disk.raw"] = disk_of(tmp_path / "other.raw", "told-by-a-raw-disk").read_bytes()
    web.slow.update(web.files)
    begun = {
        path: own.ec2.import_snapshot(
            Encrypted=True, DiskContainer={"Format": form, "Url": f"http://{web.host}{path}"})
        for path, form in (("/disk.qcow2", "QCOW2"), ("/disk.raw", "RAW"))}
    for task in begun.values():
        detail = task["SnapshotTaskDetail"]
        assert detail["Encrypted"] and detail["KmsKeyId"].startswith("arn:aws:kms:us-east-1:")
    wait_for("both to be under way", lambda: {path for path, *_ in web.asked} >= set(begun))
    folder = own.server.data_dir / "pool" / "snapshots"
    # The raw disk's second MiB, after which it has only zeros, and some of what the qcow2 has of its own.
    wait_for("half of each", lambda: sum(f.stat().st_size for f in folder.iterdir() if f.name.startswith(".")) >= 2 * MIB + MIB // 4)
    assert not on_disk(own, "told-by-a-qcow2") and not on_disk(own, "told-by-a-raw-disk")
    own.server.kill9()
    assert not on_disk(own, "told-by-a-raw-disk")
    web.gate.set()
    own.server.start()
    for path, word in (("/disk.qcow2", "told-by-a-qcow2"), ("/disk.raw", "told-by-a-raw-disk")):
        detail = ended(own, begun[path]["ImportTaskId"])
        shown = own.ec2.describe_snapshots(SnapshotIds=[detail["SnapshotId"]])["Snapshots"][0]
        assert shown["Encrypted"] and shown["KmsKeyId"] == detail["KmsKeyId"] and shown["State"] == "completed"
        assert not on_disk(own, word)
        expected = raw if path == "/disk.qcow2" else tmp_path / "other.raw"
        assert content(own, detail["SnapshotId"]) == expected.read_bytes()
        own.ec2.delete_snapshot(SnapshotId=detail["SnapshotId"])
    # The search finds what is plain.
    plain = own.ec2.import_snapshot(DiskContainer={"Format": "RAW", "Url": f"http://{web.host}/disk.raw"})
    assert plain["SnapshotTaskDetail"]["Encrypted"] is False
    detail = ended(own, plain["ImportTaskId"])
    assert on_disk(own, "told-by-a-raw-disk")
    own.ec2.delete_snapshot(SnapshotId=detail["SnapshotId"])
    wait_for("no view to be left", lambda: not [o for o in own.server.status()["objects"] if "conversions" in o])


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_archive_of_several_disks_is_one_image(own, tmp_path, encrypted):
    words = {name: f"{name}-in-an-archive-{encrypted}" for name in ("data", "root", "logs")}
    disks = {name: vmdk(disk_of(tmp_path / f"{name}.raw", word)) for name, word in words.items()}
    ova(own.bucket / "vm.ova", disks, ["root", "data", "logs"])
    container = {"Format": "OVA", "UserBucket": {"S3Bucket": BUCKET, "S3Key": "vm.ova"}}
    task = own.ec2.import_image(DiskContainers=[container], **({"Encrypted": True} if encrypted else {}))
    shown = image_ended(own, task["ImportTaskId"])
    assert shown["Status"] == "completed" and shown["Encrypted"] is encrypted, shown
    image = own.ec2.describe_images(ImageIds=[shown["ImageId"]])["Images"][0]
    mapped = [(m["DeviceName"], m["Ebs"]["Encrypted"]) for m in image["BlockDeviceMappings"]]
    assert mapped == [("/dev/sda1", encrypted), ("/dev/sdf", encrypted), ("/dev/sdg", encrypted)]
    snapshots = [m["Ebs"]["SnapshotId"] for m in image["BlockDeviceMappings"]]
    assert [d["SnapshotId"] for d in shown["SnapshotDetails"]] == snapshots and len(set(snapshots)) == 3
    for snapshot, name in zip(snapshots, ("root", "data", "logs"), strict=True):
        assert content(own, snapshot) == (tmp_path / f"{name}.raw").read_bytes()
        if encrypted:
            assert not on_disk(own, words[name])
    # One by itself takes no archive of several.
    one = own.ec2.import_snapshot(DiskContainer=container)["ImportTaskId"]
    refused = wait_for("the refusal", lambda: snapshot_task(own, one)["Status"] == "deleted" and snapshot_task(own, one))
    assert "3 disks" in refused["StatusMessage"]
    own.ec2.deregister_image(ImageId=shown["ImageId"])
    for snapshot in snapshots:
        own.ec2.delete_snapshot(SnapshotId=snapshot)
    folder = own.server.data_dir / "pool" / "snapshots"
    wait_for("nothing to be left", lambda: not list(folder.iterdir()))


def test_under_encryption_by_default_imports_are_encrypted_and_plain_snapshots_copied(own, tmp_path):
    plain = own.blocks.written({0: b"x" * BLOCK})
    disk_of(own.bucket / "default.raw", "by-default")
    own.ec2.enable_ebs_encryption_by_default()
    try:
        task = own.ec2.import_image(DiskContainers=[
            {"Format": "RAW", "UserBucket": {"S3Bucket": BUCKET, "S3Key": "default.raw"}}, {"SnapshotId": plain}])
        # What is to be copied stays until it is.
        own.ec2.delete_snapshot(SnapshotId=plain)
        shown = image_ended(own, task["ImportTaskId"])
        assert shown["Status"] == "completed" and shown["Encrypted"]
        made = [d["SnapshotId"] for d in shown["SnapshotDetails"]]
        assert plain not in made
        for snapshot in made:
            assert own.blocks.wait(snapshot)["Encrypted"]
        assert own.blocks.read(made[1])[0] == b"x" * BLOCK and not on_disk(own, "by-default")
        assert own.ec2.describe_images(ImageIds=[shown["ImageId"]])["Images"][0]["State"] == "available"
        own.ec2.deregister_image(ImageId=shown["ImageId"])
        for snapshot in made:
            own.ec2.delete_snapshot(SnapshotId=snapshot)
        assert code(own.ec2.import_snapshot, KmsKeyId="alias/none", Encrypted=True, DiskContainer={
            "Format": "RAW", "UserBucket": {"S3Bucket": BUCKET, "S3Key": "default.raw"}}) == "InvalidParameterValue"
    finally:
        own.ec2.disable_ebs_encryption_by_default()


def test_snapshots_written_by_blocks_are_encrypted_as_ec2s_table_says(own):
    word = "written-block-by-block"
    block = (word.encode() * (BLOCK // len(word) + 1))[:BLOCK]
    blocks, bad = own.blocks, ("ValidationException", "INVALID_PARAMETER_VALUE")
    first = blocks.start(Encrypted=True)
    assert first["SseType"] == "sse-kms" and first["KmsKeyArn"].startswith("arn:aws:kms:us-east-1:")
    snapshot = first["SnapshotId"]
    written = {0: block, 3: bytes(BLOCK), 2047: block}
    for index, data in written.items():
        blocks.put(snapshot, index, data)
    own.server.kill9()
    assert not on_disk(own, word), "not even while it is written"
    own.server.start()
    blocks.complete(snapshot, written)
    assert blocks.read(snapshot) == written and not on_disk(own, word)
    # A child is encrypted as its parent, and shares what is not written.
    child = blocks.start(ParentSnapshotId=snapshot)
    assert child["KmsKeyArn"] == first["KmsKeyArn"]
    blocks.put(child["SnapshotId"], 7, block)
    blocks.complete(child["SnapshotId"], {7: block})
    assert blocks.read(child["SnapshotId"]) == written | {7: block}
    assert blocks.changed(snapshot, child["SnapshotId"]) == {7: (False, True)}
    plain = blocks.written({1: block})
    assert on_disk(own, word)
    for more in ({"Encrypted": True}, {"Encrypted": False}, {"KmsKeyArn": first["KmsKeyArn"]}):
        assert reason(blocks.start, ParentSnapshotId=plain, **more) == bad
        assert reason(blocks.start, ParentSnapshotId=snapshot, **more) == bad
    assert reason(blocks.start, Encrypted=False, KmsKeyArn=first["KmsKeyArn"]) == bad
    # An encrypted copy of a plain one is its kin, though none of its bytes are the same on the disk.
    copied = own.ec2.copy_snapshot(SourceSnapshotId=plain, SourceRegion="us-east-1", Encrypted=True)["SnapshotId"]
    blocks.wait(copied)
    grandchild = blocks.written({5: block}, ParentSnapshotId=copied)
    assert blocks.read(grandchild) == {1: block, 5: block}
    assert blocks.changed(copied, grandchild) == {5: (False, True)}
    own.ec2.enable_ebs_encryption_by_default()
    try:
        assert reason(blocks.start, ParentSnapshotId=plain) == bad
        assert reason(blocks.start, Encrypted=False) == bad
        by_default = blocks.start()
        assert by_default["SseType"] == "sse-kms"
    finally:
        own.ec2.disable_ebs_encryption_by_default()
    for one in (snapshot, child["SnapshotId"], plain, copied, grandchild, by_default["SnapshotId"]):
        own.ec2.delete_snapshot(SnapshotId=one)


def test_a_stored_encrypted_image_is_ciphertext_and_restored_elsewhere(own):
    word = "kept-in-a-bucket"
    block = (word.encode() * (BLOCK // len(word) + 1))[:BLOCK]
    secret = own.blocks.written({0: block, 2047: block}, Encrypted=True)
    open_one = own.blocks.written({9: b"y" * BLOCK})
    image = own.ec2.register_image(Name="kept", Architecture="x86_64", RootDeviceName="/dev/sda1", VirtualizationType="hvm", BlockDeviceMappings=[
        {"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": secret}}, {"DeviceName": "/dev/sdf", "Ebs": {"SnapshotId": open_one}}])["ImageId"]
    key = own.ec2.create_store_image_task(ImageId=image, Bucket=BUCKET)["ObjectKey"]
    task = lambda: own.ec2.describe_store_image_tasks(ImageIds=[image])["StoreImageTaskResults"][0]
    wait_for("the object", lambda: task()["StoreTaskState"] == "Completed")
    stored = (own.bucket / key).read_bytes()
    assert word.encode() not in stored and b"yyyy" not in stored and b"CUMULET-IMAGE" in stored
    # Keys get new bytes and the master key is another one: the object is read all the same.
    own.server.command("keys", "rotate")
    own.ec2.deregister_image(ImageId=image)
    for snapshot in (secret, open_one):
        own.ec2.delete_snapshot(SnapshotId=snapshot)
    own.server.restart()
    far = own.server.client(region=OTHER)
    far_blocks = Blocks(own.server, far)
    far_blocks.ebs = own.server.client("ebs", OTHER)
    restored = far.create_restore_image_task(Bucket=BUCKET, ObjectKey=key, Name="back")["ImageId"]
    shown = wait_for("the image", lambda: [i for i in far.describe_images(ImageIds=[restored])["Images"] if i["State"] == "available"])[0]
    snapshots = [m["Ebs"]["SnapshotId"] for m in shown["BlockDeviceMappings"]]
    for snapshot, expected in zip(snapshots, ({0: block, 2047: block}, {9: b"y" * BLOCK}), strict=True):
        described = far.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]
        assert described["Encrypted"] and f":{OTHER}:" in described["KmsKeyId"]
        assert far_blocks.read(snapshot) == expected
    assert not on_disk(own, word)
    far.deregister_image(ImageId=restored)
    for snapshot in snapshots:
        far.delete_snapshot(SnapshotId=snapshot)
    # Another server has the object, and not its key.
    torn = bytearray(stored)
    at = torn.index(b'"key_id":"') + len(b'"key_id":"')
    torn[at] = ord("0") if torn[at] != ord("0") else ord("1")
    (own.bucket / "stranger.bin").write_bytes(torn)
    assert code(far.create_restore_image_task, Bucket=BUCKET, ObjectKey="stranger.bin", Name="never") == "InvalidParameterValue"


def test_a_stored_image_is_restored_in_another_account(own):
    """The bucket is the one account's; a copy of the object in a bucket of the other's is theirs to read."""
    block, other = (b"across-accounts" * 40_000)[:BLOCK], own.server.client(key="222222222222", secret="any")
    snapshot = own.blocks.written({1: block}, Encrypted=True)
    image = own.ec2.register_image(Name="given", Architecture="x86_64", RootDeviceName="/dev/sda1", BlockDeviceMappings=[
        {"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": snapshot}}])["ImageId"]
    key = own.ec2.create_store_image_task(ImageId=image, Bucket=BUCKET)["ObjectKey"]
    wait_for("the object", lambda: own.ec2.describe_store_image_tasks(ImageIds=[image])["StoreImageTaskResults"][0]["StoreTaskState"] == "Completed")
    assert code(other.create_restore_image_task, Bucket=BUCKET, ObjectKey=key) == "AccessDenied"
    theirs = own.bucket.with_name("their-images")
    theirs.mkdir(mode=0o700)
    (theirs / key).write_bytes((own.bucket / key).read_bytes())
    restored = other.create_restore_image_task(Bucket="their-images", ObjectKey=key, TagSpecifications=[
        {"ResourceType": "snapshot", "Tags": [{"Key": "from", "Value": "elsewhere"}]}])["ImageId"]
    shown = wait_for("the image", lambda: [i for i in other.describe_images(ImageIds=[restored])["Images"] if i["State"] == "available"])[0]
    assert (shown["OwnerId"], shown["Name"], shown["Public"]) == ("222222222222", "given", False)
    got = other.describe_snapshots(SnapshotIds=[shown["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]])["Snapshots"][0]
    assert got["Encrypted"] and ":222222222222:key/" in got["KmsKeyId"] and got["Tags"] == [{"Key": "from", "Value": "elsewhere"}]
    their_blocks = Blocks(own.server, other)
    their_blocks.ebs = own.server.client("ebs", key="222222222222", secret="any")
    assert their_blocks.read(got["SnapshotId"]) == {1: block}
    assert code(own.ec2.describe_images, ImageIds=[restored]) == "InvalidAMIID.NotFound"
    other.deregister_image(ImageId=restored)
    other.delete_snapshot(SnapshotId=got["SnapshotId"])
    own.ec2.deregister_image(ImageId=image)
    own.ec2.delete_snapshot(SnapshotId=snapshot)


def test_snapshots_are_copied_to_other_regions_with_their_data(own):
    """Plain and encrypted, killed in between; a copy outlives what it was made of, and pending ones are not used."""
    block, far = (b"to-another-region" * 40_000)[:BLOCK], own.server.client(region=OTHER)
    far_blocks = Blocks(own.server, far)
    far_blocks.ebs = own.server.client("ebs", OTHER)
    sources = {sealed: own.blocks.written({0: block, 1000: block}, **({"Encrypted": True} if sealed else {})) for sealed in (False, True)}
    copies = {}
    for sealed, source in sources.items():
        copies[sealed] = far.copy_snapshot(SourceSnapshotId=source, SourceRegion="us-east-1", Description="far", TagSpecifications=[
            {"ResourceType": "snapshot", "Tags": [{"Key": "a", "Value": "b"}]}])["SnapshotId"]
        own.ec2.delete_snapshot(SnapshotId=source)
    own.server.kill9()
    own.server.start()
    for sealed, copy in copies.items():
        seen = []

        def completed(copy=copy, seen=seen):
            shown = far.describe_snapshots(SnapshotIds=[copy])["Snapshots"][0]
            seen.append((shown["State"], shown["Progress"]))
            return shown["State"] == "completed" and shown
        shown = wait_for("the copy", completed, every=0.01)
        assert seen[-1] == ("completed", "100%") and all(progress != "100%" for state, progress in seen if state == "pending"), seen
        assert (shown["Encrypted"], shown["Description"], shown["Tags"]) == (sealed, "far", [{"Key": "a", "Value": "b"}])
        assert not sealed or f":{OTHER}:" in shown["KmsKeyId"]
        assert far_blocks.read(copy) == {0: block, 1000: block}
        assert code(own.ec2.describe_snapshots, SnapshotIds=[copy]) == "InvalidSnapshot.NotFound"
        far.delete_snapshot(SnapshotId=copy)
