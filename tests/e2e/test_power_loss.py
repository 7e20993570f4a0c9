"""The power goes at any moment: what was acknowledged is there, with its data, and the server starts."""

import hashlib
import os
import random

import pytest
from botocore.exceptions import ClientError

from disks import Disks
from harness import Server
from powerloss import Recorder

pytestmark = pytest.mark.covers("what the API has acknowledged survives a power cut")

CUTS = 6
KIB = 1 << 10


@pytest.fixture
def recorder(work):
    recorder = Recorder(work / "power", 600)
    yield recorder
    recorder.close()


@pytest.fixture
def server(namespace, recorder):
    server = Server(recorder.mount / "data", public_cidr="198.19.48.0/20")
    yield server
    if server.alive():
        server.kill9()


class Record:
    """What was acknowledged, and where the log of writes was then."""

    def __init__(self, recorder):
        self.recorder = recorder
        # By id: kind, digest of its beginning, tag; where it was acknowledged; where its end was asked for, and acknowledged.
        self.things = {}

    def made(self, kind, thing, digest=None):
        self.things[thing] = {"kind": kind, "digest": digest, "made": self.recorder.position(), "ending": None, "ended": None, "tag": None}

    def tagged(self, thing, value):
        self.things[thing]["tag"] = (self.recorder.position(), value)

    def ending(self, thing):
        self.things[thing]["ending"] = self.recorder.position()

    def ended(self, thing):
        self.things[thing]["ended"] = self.recorder.position()


def beginning(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read(256 * KIB)).hexdigest()


def work_on(disks, pool, record, rounds):
    """Volumes and snapshots come and go."""
    volume = disks.create()
    record.made("volume", volume)
    for n in range(rounds):
        # As a guest's disk does it: into the file, and flushed.
        with open(pool / "volumes" / f"{volume}.raw", "r+b") as file:
            file.write(bytes([n + 1]) * 256 * KIB)
            file.flush()
            os.fsync(file.fileno())
        snapshot = disks.snapshot(volume)
        record.made("snapshot", snapshot, hashlib.sha256(bytes([n + 1]) * 256 * KIB).hexdigest())
        disks.ec2.create_tags(Resources=[snapshot], Tags=[{"Key": "round", "Value": str(n)}])
        record.tagged(snapshot, str(n))
        restored = disks.create(SnapshotId=snapshot)
        record.made("volume", restored, record.things[snapshot]["digest"])
        if n % 2:
            record.ending(snapshot)
            disks.ec2.delete_snapshot(SnapshotId=snapshot)
            record.ended(snapshot)


def check(ec2, pool, record, cut):
    """Holds what is there after a cut against what was acknowledged before it; returns how much that was."""
    found = 0
    for thing, was in record.things.items():
        if was["made"] > cut:
            continue
        found += 1
        try:
            if was["kind"] == "volume":
                shown = ec2.describe_volumes(VolumeIds=[thing])["Volumes"][0]
                assert shown["State"] == "available", shown
            else:
                shown = ec2.describe_snapshots(SnapshotIds=[thing])["Snapshots"][0]
                assert shown["State"] == "completed", shown
        except ClientError as e:
            assert e.response["Error"]["Code"].endswith(".NotFound"), e
            assert was["ending"] is not None and was["ending"] <= cut, f"{thing} is lost"
            continue
        assert was["ended"] is None or was["ended"] > cut, f"{thing} was deleted, and is there"
        if was["ending"] is not None and was["ending"] <= cut:
            continue
        if was["tag"] and was["tag"][0] <= cut:
            assert {"Key": "round", "Value": was["tag"][1]} in shown.get("Tags", []), thing
        if was["digest"]:
            assert beginning(pool / f"{was['kind']}s" / f"{thing}.raw") == was["digest"], f"{thing} has other data"
    return found


def test_what_was_acknowledged_survives_a_power_cut(recorder, server):
    server.start()
    pool = server.data_dir / "pool"
    assert not os.path.ismount(pool), "the recorded file system is the pool's own"

    class Account:
        ec2 = server.client()
    record = Record(recorder)
    work_on(Disks(Account), pool, record, 6)
    end = recorder.position()
    server.kill9()
    recorder.end_recording()
    seed = random.randrange(1 << 32)
    chance, found = random.Random(seed), 0
    for cut in sorted([end, *(chance.randrange(end) for _ in range(CUTS - 1))]):
        image = recorder.cut(cut, chance)
        recorder.attach(image)
        try:
            server.data_dir.mkdir(mode=0o700, exist_ok=True)
            server.start()
            found += check(server.client(), pool, record, cut)
            server.kill9()
        except AssertionError as e:
            raise AssertionError(f"seed {seed}, cut at {cut} of {end}: {e}\n{server.log_tail(15)}") from None
        finally:
            if server.alive():
                server.kill9()
            recorder.detach()
    assert found >= len(record.things), "at the end at least, all is there"
