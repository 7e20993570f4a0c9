"""`cumulet doctor --storage` finds each kind of damage that is made here, and nothing in a pool that is sound."""

import json
import subprocess

import pytest

from harness import run, wait_for

pytestmark = pytest.mark.covers("doctor: orphans, sizes and reference counts of the pool")


def check(server):
    """Exit status, report."""
    done = server.command("doctor", "--storage", "--output", "json", check=False)
    assert done.returncode in (0, 3), done.stderr
    report = json.loads(done.stdout)
    assert report["sound"] == (done.returncode == 0)
    assert all(f["mend"] for f in report["findings"])
    return report, {(f["kind"], f["object"]) for f in report["findings"]}


@pytest.fixture
def ill(make_server):
    """A server with four volumes that have data, and a snapshot of each."""
    server = make_server(f"ill-{len(made)}", image=False, public_cidr="198.19.128.0/20")
    made.append(server)
    ec2 = server.client()
    volumes = [ec2.create_volume(AvailabilityZone="us-east-1a", Size=1)["VolumeId"] for _ in range(4)]
    wait_for("volumes", lambda: all(v["State"] == "available" for v in ec2.describe_volumes()["Volumes"]))
    for volume in volumes:
        with open(server.data_dir / "pool" / "volumes" / f"{volume}.raw", "r+b") as f:
            f.write(b"\xaa" * (2 << 20))
    snapshots = [ec2.create_snapshot(VolumeId=v)["SnapshotId"] for v in volumes]
    wait_for("snapshots", lambda: all(s["State"] == "completed" for s in ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]))
    yield server, volumes, snapshots
    server.remove()


made = []


def test_every_kind_of_orphan_is_found(ill):
    server, volumes, snapshots = ill
    report, found = check(server)
    assert found == set() and report["running"] and report["reference_counts_checked"]
    shared = {f["path"]: f["shared_bytes"] for f in report["files"]}
    assert shared[f"volumes/{volumes[0]}.raw"] == shared[f"snapshots/{snapshots[0]}.raw"] == 2 << 20
    pool = server.data_dir / "pool"
    file = lambda volume: pool / "volumes" / f"{volume}.raw"
    stranger = "vol-0123456789abcdef0"
    file(stranger).write_bytes(b"x")
    (pool / "notes.txt").write_text("x")
    (pool / "snapshots" / ".snap-1.raw.new").write_text("half")
    (pool / "writing" / "snap-0123456789abcdef0").mkdir()
    (pool / "writing" / "snap-0123456789abcdef0" / "disk.raw").write_text("x")
    file(volumes[1]).unlink()
    (pool / "snapshots" / f"{snapshots[2]}.raw").unlink()
    with open(file(volumes[2]), "r+b") as f:
        f.truncate(1 << 29)
    loop = run("losetup", "-f", "--show", file(volumes[3])).stdout.strip()
    damage = {
        ("unnamed-file", f"volumes/{stranger}.raw"), ("unnamed-file", "notes.txt"),
        ("unnamed-file", "writing/snap-0123456789abcdef0/disk.raw"), ("missing-file", volumes[1]),
        ("missing-file", snapshots[2]), ("size", volumes[2]), ("device", loop),
    }
    try:
        # What is just being made looks as what is unfinished, while the server runs.
        assert check(server)[1] == damage
        server.stop()
        assert check(server)[1] == damage | {("unfinished-file", "snapshots/.snap-1.raw.new")}
        text = server.command("doctor", "--storage", check=False)
        assert text.returncode == 3 and f"losetup -d {loop}" in text.stdout
    finally:
        run("losetup", "-d", loop)


def corrupt(image, write):
    """Changes the tree of reference counts, in each part of the file system that has one."""
    for group in range(4):
        here = ["-c", f"agf {group}", "-c", "addr refcntroot"]
        if "[startblock" in run("xfs_db", "-r", *here, "-c", "p", image).stdout:
            run("xfs_db", "-x", *here, "-c", write, image)


def test_wrong_reference_counts_are_found(ill):
    server, volumes, snapshots = ill
    image = server.data_dir / "pool.img"
    if not image.exists():
        pytest.skip("the pool is a folder of the host's file system")
    server.stop()
    server.command("cleanup")
    report, found = check(server)
    assert found == set() and not report["running"]
    assert report["file_system"] == {"asked": True, "says": "xfs_repair finds it sound"}
    corrupt(image, "write recs[1].refcount 7")
    report, found = check(server)
    assert ("file-system", "pool.img") in found
    assert "Incorrect reference count" in json.dumps(report["findings"])
    # Worst: two files on one place, and neither knows.
    corrupt(image, "write numrecs 0")
    report, found = check(server)
    uncounted = {o for kind, o in found if kind == "uncounted-blocks"}
    assert uncounted and uncounted <= {f"snapshots/{s}.raw" for s in snapshots} | {f"volumes/{v}.raw" for v in volumes}
    mounts = subprocess.run(["findmnt", str(server.data_dir / "pool")], capture_output=True)
    assert mounts.returncode != 0, "what was mounted to look is unmounted again"


def test_no_server_has_run(work, namespace):
    from harness import BINARY
    folder = work / "nobody"
    folder.mkdir()
    done = run(BINARY, "doctor", "--storage", "--data-dir", folder, check=False)
    assert done.returncode == 1 and "no server has run" in done.stderr
