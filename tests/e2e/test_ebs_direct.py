"""The EBS direct API: blocks that a container wrote are read, blocks that are put are read by a container."""

import base64
import hashlib
import os

import pytest
from botocore.exceptions import ClientError

from disks import Disks, code
from harness import wait_for

pytestmark = pytest.mark.covers("EBS direct API: blocks of snapshots, with data")

BLOCK = 512 << 10


def sha(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


class Blocks:
    """A client of the service, with what the tests do with it."""

    def __init__(self, server, ec2):
        self.server, self.ec2 = server, ec2
        self.ebs = server.client("ebs")

    def start(self, **more):
        return self.ebs.start_snapshot(**{"VolumeSize": 1} | more)

    def put(self, snapshot, index, data, **more):
        self.ebs.put_snapshot_block(**{
            "SnapshotId": snapshot, "BlockIndex": index, "BlockData": data, "DataLength": len(data), "Checksum": sha(data),
            "ChecksumAlgorithm": "SHA256"} | more)

    def complete(self, snapshot, blocks):
        """blocks: data by index."""
        whole = hashlib.sha256(b"".join(hashlib.sha256(blocks[i]).digest() for i in sorted(blocks))).digest()
        done = self.ebs.complete_snapshot(
            SnapshotId=snapshot, ChangedBlocksCount=len(blocks), Checksum=base64.b64encode(whole).decode(),
            ChecksumAlgorithm="SHA256", ChecksumAggregationMethod="LINEAR")
        assert done["ResponseMetadata"]["HTTPStatusCode"] == 202 and done["Status"] == "pending"
        self.wait(snapshot)

    def wait(self, snapshot):
        state = lambda: self.ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]
        return wait_for(f"{snapshot} completed", lambda: state()["State"] == "completed" and state())

    def written(self, blocks, **more):
        """A snapshot with these blocks."""
        snapshot = self.start(**more)["SnapshotId"]
        for index, data in blocks.items():
            self.put(snapshot, index, data)
        self.complete(snapshot, blocks)
        return snapshot

    def list(self, snapshot, **more):
        """Tokens by index, of all pages."""
        found, more = {}, {"SnapshotId": snapshot} | more
        while True:
            page = self.ebs.list_snapshot_blocks(**more)
            assert (page["BlockSize"], page["VolumeSize"]) == (BLOCK, 1)
            found |= {b["BlockIndex"]: b["BlockToken"] for b in page["Blocks"]}
            if "NextToken" not in page:
                return found
            more["NextToken"] = page["NextToken"]

    def get(self, snapshot, index, token):
        got = self.ebs.get_snapshot_block(SnapshotId=snapshot, BlockIndex=index, BlockToken=token)
        data = got["BlockData"].read()
        assert got["DataLength"] == len(data) == BLOCK
        assert got["ChecksumAlgorithm"] == "SHA256" and got["Checksum"] == sha(data)
        return data

    def read(self, snapshot):
        return {index: self.get(snapshot, index, token) for index, token in self.list(snapshot).items()}

    def changed(self, first, second):
        changed = self.ebs.list_changed_blocks(FirstSnapshotId=first, SecondSnapshotId=second)
        return {b["BlockIndex"]: ("FirstBlockToken" in b, "SecondBlockToken" in b) for b in changed["ChangedBlocks"]}


@pytest.fixture(scope="module")
def blocks(cloud):
    return Blocks(cloud.server, cloud.ec2)


@pytest.fixture
def disks(cloud):
    disks = Disks(cloud)
    yield disks
    disks.close()


@pytest.fixture(scope="module")
def container(cloud):
    instance = cloud.launch("container", Placement={"AvailabilityZone": "us-east-1a"})
    cloud.wait_ssh(instance)
    return instance


def reason(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    answer = caught.value.response
    return answer["Error"]["Code"], answer.get("Reason")


def test_what_a_container_wrote_is_read_and_changes_are_exact(cloud, disks, blocks, container, aws, work):
    volume = disks.create()
    disks.attach(volume, container)
    path = disks.device(container, volume)
    digest = disks.write(container, path, "one", mib=2, at=3)  # blocks 6 to 9
    disks.write(container, path, "two", mib=1, at=700)  # 1400 and 1401
    first = disks.snapshot(volume)
    read = blocks.read(first)
    assert sorted(read) == [6, 7, 8, 9, 1400, 1401]
    assert hashlib.sha256(b"".join(read[i] for i in range(6, 10))).hexdigest() == digest
    # A single sector makes a block another one; what is discarded is no block any more.
    cloud.ssh(container, f"echo new | sudo dd of={path} bs=512 seek={8 * 1024 + 7} conv=fsync 2>/dev/null")
    disks.write(container, path, "three", mib=1, at=1000)
    second = disks.snapshot(volume)
    changed = blocks.changed(first, second)
    assert changed == {8: (True, True), 2000: (False, True), 2001: (False, True)}
    assert blocks.changed(second, first) == {8: (True, True), 2000: (True, False), 2001: (True, False)}
    assert blocks.changed(second, second) == {}
    new = blocks.read(second)
    assert new[8][7 * 512:].startswith(b"new\n") and new[9] == read[9]
    # The command line is a client too.
    token = aws("ebs", "list-snapshot-blocks", "--snapshot-id", second, "--starting-block-index", "8", "--query",
                "Blocks[0].BlockToken", "--output", "text").stdout.strip()
    file = work / "block"
    aws("ebs", "get-snapshot-block", "--snapshot-id", second, "--block-index", "8", "--block-token", token, file)
    assert file.read_bytes() == new[8]
    disks.detach(volume)


def test_what_is_put_block_by_block_is_read_by_a_container(cloud, disks, blocks, container):
    data = {i: os.urandom(BLOCK) for i in (0, 1, 5, 2047)}
    started = blocks.start(Description="by hand", Tags=[{"Key": "Name", "Value": "put"}])
    snapshot = started["SnapshotId"]
    disks.snapshots.append(snapshot)
    assert started["ResponseMetadata"]["HTTPStatusCode"] == 201
    assert (started["Status"], started["BlockSize"], started["VolumeSize"]) == ("pending", BLOCK, 1)
    blocks.put(snapshot, 5, b"\1" * BLOCK)  # is written again
    for index, block in data.items():
        blocks.put(snapshot, index, block, Progress=40)
    shown = cloud.ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]
    assert (shown["State"], shown["Progress"], shown["Description"]) == ("pending", "40%", "by hand")
    assert shown["Tags"] == [{"Key": "Name", "Value": "put"}]
    assert code(cloud.ec2.create_volume, SnapshotId=snapshot, AvailabilityZone="us-east-1a") == "IncorrectState"
    blocks.complete(snapshot, data)
    assert blocks.read(snapshot) == data
    volume = disks.create(SnapshotId=snapshot)
    disks.attach(volume, container)
    path = disks.device(container, volume)
    assert disks.read(container, path, mib=1) == hashlib.sha256(data[0] + data[1]).hexdigest()
    assert disks.read(container, path, mib=1, at=1023) == hashlib.sha256(bytes(BLOCK) + data[2047]).hexdigest()
    disks.detach(volume)
    # A child has what its parent has, and what is written to it.
    child = blocks.written({1: b"\2" * BLOCK, 9: b"\3" * BLOCK}, ParentSnapshotId=snapshot)
    disks.snapshots.append(child)
    assert blocks.changed(snapshot, child) == {1: (True, True), 9: (False, True)}
    assert blocks.read(child) == data | {1: b"\2" * BLOCK, 9: b"\3" * BLOCK}
    assert blocks.read(snapshot) == data, "the parent is as it was"


def test_pages_and_tokens(disks, blocks):
    data = {i: bytes([i % 251]) * BLOCK for i in range(0, 208, 2)}
    snapshot = blocks.written(data)
    disks.snapshots.append(snapshot)
    page = blocks.ebs.list_snapshot_blocks(SnapshotId=snapshot, MaxResults=100, StartingBlockIndex=3)
    assert [b["BlockIndex"] for b in page["Blocks"]] == list(range(4, 204, 2))
    rest = blocks.ebs.list_snapshot_blocks(SnapshotId=snapshot, MaxResults=100, NextToken=page["NextToken"])
    assert [b["BlockIndex"] for b in rest["Blocks"]] == list(range(204, 208, 2)) and "NextToken" not in rest
    assert (page["ExpiryTime"] - rest["ExpiryTime"]).days in (0, -1)
    token = page["Blocks"][0]["BlockToken"]
    get, lists = blocks.ebs.get_snapshot_block, blocks.ebs.list_snapshot_blocks
    bad = "ValidationException"
    assert reason(get, SnapshotId=snapshot, BlockIndex=6, BlockToken=token) == (bad, "INVALID_BLOCK_TOKEN")
    assert reason(get, SnapshotId=snapshot, BlockIndex=4, BlockToken="AAAA") == (bad, "INVALID_BLOCK_TOKEN")
    assert reason(get, SnapshotId=snapshot, BlockIndex=2048, BlockToken=token) == (bad, "INVALID_BLOCK")
    assert reason(lists, SnapshotId=snapshot, NextToken=token) == (bad, "INVALID_PAGE_TOKEN")
    assert reason(lists, SnapshotId=snapshot, MaxResults=99) == (bad, "INVALID_PARAMETER_VALUE")
    assert reason(lists, SnapshotId="snap-xyz") == (bad, "INVALID_SNAPSHOT_ID")
    missing = "snap-0123456789abcdef0"
    assert reason(lists, SnapshotId=missing) == ("ResourceNotFoundException", "SNAPSHOT_NOT_FOUND")
    other = blocks.start()["SnapshotId"]
    disks.snapshots.append(other)
    assert reason(lists, SnapshotId=other) == (bad, "INVALID_SNAPSHOT_ID")
    alone = blocks.written({})
    disks.snapshots.append(alone)
    changed = blocks.ebs.list_changed_blocks
    assert reason(changed, FirstSnapshotId=snapshot, SecondSnapshotId=alone) == (bad, "UNRELATED_SNAPSHOTS")


def test_wrong_blocks_are_refused_and_change_nothing(disks, blocks):
    token = os.urandom(8).hex()
    snapshot = blocks.start(ClientToken=token)["SnapshotId"]
    disks.snapshots.append(snapshot)
    assert blocks.start(ClientToken=token)["SnapshotId"] == snapshot
    assert reason(blocks.start, ClientToken=token, VolumeSize=2)[0] == "ConflictException"
    bad, data = "ValidationException", b"\7" * BLOCK
    put = blocks.put
    assert reason(put, snapshot=snapshot, index=2048, data=data) == (bad, "INVALID_BLOCK")
    assert reason(put, snapshot=snapshot, index=0, data=data[:-1]) == (bad, "INVALID_BLOCK")
    assert reason(put, snapshot=snapshot, index=0, data=data, Checksum=sha(b"")) == (bad, "INVALID_BLOCK")
    assert reason(put, snapshot=snapshot, index=0, data=data, ChecksumAlgorithm="MD5") == (bad, "INVALID_PARAMETER_VALUE")
    put(snapshot, 3, data)
    complete = blocks.ebs.complete_snapshot
    for count, checksum in ((2, None), (0, None), (1, sha(b"x"))):
        more = {"Checksum": checksum, "ChecksumAlgorithm": "SHA256", "ChecksumAggregationMethod": "LINEAR"} if checksum else {}
        assert reason(complete, SnapshotId=snapshot, ChangedBlocksCount=count, **more) == (bad, "INVALID_PARAMETER_VALUE")
    blocks.complete(snapshot, {3: data})
    assert reason(put, snapshot=snapshot, index=4, data=data) == (bad, "INVALID_SNAPSHOT_ID")
    assert reason(blocks.start, VolumeSize=65537) == (bad, "INVALID_VOLUME_SIZE")
    assert reason(blocks.start, Timeout=9) == (bad, "INVALID_PARAMETER_VALUE")
    assert reason(blocks.start, Tags=[{"Key": "aws:x", "Value": ""}]) == (bad, "INVALID_TAG")
    assert reason(blocks.start, ParentSnapshotId="snap-0123456789abcdef0") == ("ResourceNotFoundException", "SNAPSHOT_NOT_FOUND")
    stranger = blocks.server.client("ebs", key="AKIAZZZZZZZZZZZZZZZZ", secret="x" * 40)
    assert reason(stranger.list_snapshot_blocks, SnapshotId=snapshot)[0] == "UnrecognizedClientException"


def test_blocks_that_were_put_outlive_the_server(make_server):
    """kill -9 between two blocks, and right after the last word: what was answered is there."""
    server = make_server("blocks", image=False, public_cidr="198.19.96.0/20")
    blocks = Blocks(server, server.client())
    data = {i: os.urandom(BLOCK) for i in range(4)}
    snapshot = blocks.start()["SnapshotId"]
    for index, block in data.items():
        blocks.put(snapshot, index, block)
        if index != 2:
            server.kill9()
            server.start()
    blocks.ebs.complete_snapshot(SnapshotId=snapshot, ChangedBlocksCount=4)
    server.kill9()
    server.start()
    blocks.wait(snapshot)
    assert blocks.read(snapshot) == data
    # One that is deleted before it is complete leaves nothing.
    other = blocks.start(ParentSnapshotId=snapshot)["SnapshotId"]
    blocks.put(other, 7, data[0])
    drafts = server.data_dir / "pool" / "writing"
    assert [p.name for p in drafts.iterdir()] == [other]
    blocks.ec2.delete_snapshot(SnapshotId=snapshot)
    blocks.ec2.delete_snapshot(SnapshotId=other)
    wait_for("all to go", lambda: not any(drafts.iterdir()) and not any((server.data_dir / "pool" / "snapshots").iterdir()))
    server.stop()
