"""Disks and images from elsewhere, and back: ImportImage, ImportSnapshot, ExportImage, and `cumulet image`.

There is no internet here: the disk images, OCI images and the registry are made by the tests.
"""

import contextlib
import gzip
import hashlib
import http.server
import io
import json
import lzma
import os
import pathlib
import shutil
import tarfile
import threading
import types

import pytest

from disks import MIB, code
from harness import AGENT, run, wait_for

pytestmark = pytest.mark.covers("import and export of disks and images")
BUCKET = "disk-images"
SMALL = ("--size", "64M")


class Web(http.server.ThreadingHTTPServer):
    """Serves `files` by path; what is in `cut` ends early once; `gate` holds up what is in `slow` after its first bytes."""

    daemon_threads = True

    def __init__(self):
        self.files, self.cut, self.slow, self.asked, self.token = {}, set(), set(), [], None
        self.gate = threading.Event()
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def host(self):
        return f"127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        web, path = self.server, self.path.partition("?")[0]
        web.asked.append((self.path, self.headers.get("Range"), self.headers.get("Authorization")))
        if path == "/token":
            return self.answer(200, json.dumps({"token": web.token}).encode())
        if path.startswith("/v2/") and web.token and self.headers.get("Authorization") != f"Bearer {web.token}":
            challenge = f'Bearer realm="http://{web.host}/token",service="tests",scope="repository:team/app:pull"'
            return self.answer(401, b"{}", {"WWW-Authenticate": challenge})
        if path == "/allowed/away":
            return self.answer(302, b"", {"Location": f"http://{web.host}/secret"})
        body = web.files.get(path)
        if body is None:
            return self.answer(404, b"")
        start, headers = 0, {"ETag": f'"{hashlib.md5(body).hexdigest()}"'}
        if wanted := self.headers.get("Range"):
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        self.answer(206 if wanted else 200, body[start:], headers, path)

    def answer(self, status, body, headers={}, path=None):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            if path in self.server.cut:
                self.server.cut.discard(path)
                self.wfile.write(body[: len(body) // 2])
                self.close_connection = True
                return self.connection.close()
            if path in self.server.slow:
                self.wfile.write(body[: len(body) // 2])
                self.wfile.flush()
                self.server.gate.wait(120)
                body = body[len(body) // 2:]
            self.wfile.write(body)


@pytest.fixture(scope="module")
def web(namespace):
    web = Web()
    yield web
    web.gate.set()
    web.shutdown()
    web.server_close()


@pytest.fixture(scope="module")
def own(make_server, web):
    """A server of this file's own, without the bundled image: what the operator imports is offered to all accounts."""
    own = make_server("import", image=False, options=["--import-url", f"http://{web.host}/allowed/"])
    yield own
    assert own.alive(), own.log_tail()
    own.assert_nothing_left()


@pytest.fixture(scope="module")
def guest(own):
    """An account of that server."""
    return types.SimpleNamespace(ec2=own.client(), server=own)


@pytest.fixture(scope="module")
def bucket(server):
    folder = server.data_dir / "objects" / BUCKET
    folder.mkdir(parents=True, mode=0o700)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def pool(server, own):
    """What a test must leave of the pools: nothing unfinished, and no snapshot or image but those that it says."""
    def files():
        return {p for one in (server, own) for folder in ("snapshots", "images")
                for p in (one.data_dir / "pool" / folder).iterdir()}

    before = files()
    news = []
    yield lambda *expected: news.extend(expected)
    wait_for("nothing unfinished in the pool", lambda: not [p for p in files() if p.name.startswith(".")], 20)
    assert {p.name for p in files() - before} == set(news)


@pytest.fixture(scope="module")
def disk(tmp_path_factory):
    """A small disk, raw, with something at several places."""
    path = tmp_path_factory.mktemp("disk") / "disk.raw"
    content = bytearray(8 * MIB)
    content[MIB : MIB + 9] = b"something"
    content[5 * MIB : 6 * MIB] = bytes(i % 251 for i in range(MIB))
    path.write_bytes(content)
    return path


def convert(disk, to, form, *options):
    run("qemu-img", "convert", "-f", "raw", "-O", form, *options, disk, to)
    return to


def ova(vmdk, to, href="disk.vmdk"):
    descriptor = (
        '<?xml version="1.0"?><Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" '
        'xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"><References><File ovf:id="f" '
        f'ovf:href="{href}"/></References><DiskSection><Disk ovf:diskId="d" ovf:fileRef="f" ovf:capacity="8388608"/>'
        "</DiskSection></Envelope>").encode()
    with tarfile.open(to, "w") as archive:
        for name, data in (("vm.ovf", descriptor), ("disk.vmdk", vmdk.read_bytes())):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return to


def snapshot_task(cloud, task):
    return cloud.ec2.describe_import_snapshot_tasks(ImportTaskIds=[task])["ImportSnapshotTasks"][0]["SnapshotTaskDetail"]


def ended(cloud, task, deadline=90):
    """Waits until a snapshot's import is over."""
    def over():
        detail = snapshot_task(cloud, task)
        return detail["Status"] in ("completed", "deleted") and detail
    return wait_for(f"{task} to end", over, deadline)


def begin(cloud, key, form, **more):
    container = {"Format": form, "UserBucket": {"S3Bucket": BUCKET, "S3Key": key}} | more
    return cloud.ec2.import_snapshot(DiskContainer=container)["ImportTaskId"]


def test_a_qcow2_becomes_an_ami_that_runs_with_its_data_and_goes_out_again(cloud, bucket, bundled_image, tmp_path, pool):
    root, mark = tmp_path / "root.raw", tmp_path / "mark"
    run("cp", "--sparse=always", bundled_image / "root.raw", root)
    mark.write_text("carried by a qcow2\n")
    run("debugfs", "-w", "-R", f"write {mark} /mark", root)
    convert(root, bucket / "boot.qcow2", "qcow2")
    request = dict(
        ClientToken="once", Description="from a qcow2", Architecture="x86_64", BootMode="legacy-bios",
        DiskContainers=[{"Format": "qcow2", "UserBucket": {"S3Bucket": BUCKET, "S3Key": "boot.qcow2"}}],
        TagSpecifications=[{"ResourceType": "import-image-task", "Tags": [{"Key": "from", "Value": "elsewhere"}]}])
    task = cloud.ec2.import_image(**request)
    assert task["Status"] == "active" and task["SnapshotDetails"][0]["UserBucket"]["S3Key"] == "boot.qcow2"
    assert cloud.ec2.import_image(**request)["ImportTaskId"] == task["ImportTaskId"]
    seen = []

    def done():
        shown = cloud.ec2.describe_import_image_tasks(ImportTaskIds=[task["ImportTaskId"]])["ImportImageTasks"][0]
        if "Progress" in shown:
            seen.append((int(shown["Progress"]), shown["StatusMessage"]))
        assert shown["Status"] != "deleted", shown
        return shown["Status"] == "completed" and shown
    shown = wait_for("the import", done, 120, 0.02)
    assert seen == sorted(seen, key=lambda one: one[0]) and len({percent for percent, _ in seen}) > 3, seen
    assert "converting" in {message for _, message in seen}
    image = cloud.ec2.describe_images(ImageIds=[shown["ImageId"]])["Images"][0]
    assert image["Name"] == task["ImportTaskId"] and image["BootMode"] == "legacy-bios" and not image["Public"]
    assert image["Tags"] == [{"Key": "from", "Value": "elsewhere"}]
    snapshot = shown["SnapshotDetails"][0]["SnapshotId"]
    assert image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"] == snapshot
    instance = cloud.launch("container", ImageId=shown["ImageId"])
    assert cloud.wait_ssh(instance, command="cat /mark") == "carried by a qcow2\n"
    cloud.ec2.terminate_instances(InstanceIds=[instance])
    assert code(cloud.ec2.cancel_import_task, ImportTaskId=task["ImportTaskId"]) == "IncorrectState"
    listed = cloud.ec2.describe_import_image_tasks(Filters=[{"Name": "task-state", "Values": ["completed"]}])
    assert [one["ImportTaskId"] for one in listed["ImportImageTasks"]] == [task["ImportTaskId"]]

    going = cloud.ec2.export_image(
        ImageId=shown["ImageId"], DiskImageFormat="VMDK", S3ExportLocation={"S3Bucket": BUCKET, "S3Prefix": "out/"})
    export = going["ExportImageTaskId"]

    def gone_out():
        one = cloud.ec2.describe_export_image_tasks(ExportImageTaskIds=[export])["ExportImageTasks"][0]
        assert one["Status"] != "deleted", one
        return one["Status"] == "completed"
    wait_for("the export", gone_out, 120)
    written = bucket / "out" / f"{export}.vmdk"
    run("qemu-img", "compare", "-f", "vmdk", "-F", "raw", written, root, timeout=120)
    assert code(cloud.ec2.export_image, ImageId=cloud.image, DiskImageFormat="VHD",
                S3ExportLocation={"S3Bucket": BUCKET}) == "AuthFailure"
    written.unlink()
    (bucket / "boot.qcow2").unlink()
    cloud.ec2.deregister_image(ImageId=shown["ImageId"])
    cloud.ec2.delete_snapshot(SnapshotId=snapshot)
    folder = cloud.server.data_dir / "pool" / "snapshots"
    wait_for("the snapshot's file to go", lambda: not (folder / f"{snapshot}.raw").exists(), 30)


def test_every_format_arrives_with_its_bytes(cloud, bucket, disk, pool, tmp_path):
    made = {
        "RAW": disk.read_bytes(),
        "QCOW2": convert(disk, tmp_path / "1", "qcow2").read_bytes(),
        "VMDK": convert(disk, tmp_path / "2", "vmdk", "-o", "subformat=streamOptimized").read_bytes(),
        "VHD": convert(disk, tmp_path / "3", "vpc", "-o", "subformat=dynamic,force_size=on").read_bytes(),
        "VHDX": convert(disk, tmp_path / "4", "vhdx").read_bytes(),
        "OVA": ova(tmp_path / "2", tmp_path / "5").read_bytes(),
    }
    for form, content in made.items():
        (bucket / f"disk.{form}").write_bytes(content)
    tasks = {form: begin(cloud, f"disk.{form}", form) for form in made}
    for form, task in tasks.items():
        detail = ended(cloud, task)
        assert detail["Status"] == "completed", detail
        file = cloud.server.data_dir / "pool" / "snapshots" / f"{detail['SnapshotId']}.raw"
        with open(file, "rb") as arrived:
            assert arrived.read(8 * MIB) == disk.read_bytes(), form
        assert os.stat(file).st_size == 1 << 30 and os.stat(file).st_blocks * 512 < 8 * MIB
        snapshot = cloud.ec2.describe_snapshots(SnapshotIds=[detail["SnapshotId"]])["Snapshots"][0]
        assert (snapshot["State"], snapshot["VolumeSize"]) == ("completed", 1)
        cloud.ec2.delete_snapshot(SnapshotId=detail["SnapshotId"])
        wait_for("the snapshot's file to go", lambda: not file.exists(), 30)


def test_bad_images_are_refused_and_leave_nothing(cloud, bucket, disk, pool, tmp_path):
    def image(name, *argv):
        run("qemu-img", "create", "-q", *argv[:-1], bucket / name, argv[-1])
        return name

    good = convert(disk, tmp_path / "good.qcow2", "qcow2").read_bytes()
    vmdk = convert(disk, tmp_path / "good.vmdk", "vmdk").read_bytes()
    (bucket / "cut.qcow2").write_bytes(good[: len(good) - len(good) // 4])
    encrypted = bytearray(good)
    encrypted[35] = 1
    (bucket / "encrypted.qcow2").write_bytes(encrypted)
    (bucket / "flat.vmdk").write_text(
        '# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType="monolithicFlat"\n'
        'RW 16384 FLAT "/etc/shadow" 0\n')
    (bucket / "inside.vmdk").write_bytes(vmdk.replace(b" SPARSE ", b" FLAT   ", 1))
    ova(tmp_path / "good.vmdk", bucket / "out.ova", "../../../etc/shadow")
    before = cloud.ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    cases = [
        (image("backed.qcow2", "-f", "qcow2", "-u", "-b", "/etc/shadow", "-F", "raw", "8M"), "QCOW2", "backing file"),
        (image("json.qcow2", "-f", "qcow2", "-u", "-b", 'json:{"driver":"file","filename":"/etc/shadow"}', "-F", "raw", "8M"),
         "QCOW2", "backing file"),
        (image("nbd.qcow2", "-f", "qcow2", "-u", "-b", "nbd://127.0.0.1/x", "-F", "raw", "8M"), "QCOW2", "backing file"),
        (image("data.qcow2", "-f", "qcow2", "-o", f"data_file={tmp_path}/data,data_file_raw=on", "8M"), "QCOW2", "another file"),
        (image("huge.qcow2", "-f", "qcow2", "1P"), "QCOW2", "at most"),
        ("cut.qcow2", "QCOW2", "cut off"),
        ("encrypted.qcow2", "QCOW2", "encrypted"),
        ("cut.qcow2", "VHDX", "no VHDX"),
        ("flat.vmdk", "VMDK", "one file"),
        ("inside.vmdk", "VMDK", "extent"),
        ("out.ova", "OVA", "plain name"),
        ("nothing-there", "RAW", "does not exist"),
    ]
    tasks = [(begin(cloud, key, form), key, why) for key, form, why in cases]
    for task, key, why in tasks:
        detail = ended(cloud, task)
        assert detail["Status"] == "deleted" and "SnapshotId" not in detail, (key, detail)
        assert why in detail["StatusMessage"] and detail["StatusMessage"].startswith("ClientError: "), (key, detail)
    assert cloud.ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"] == before

    def refused(**container):
        return code(cloud.ec2.import_snapshot, DiskContainer={"Format": "RAW"} | container)

    assert refused(Url="file:///etc/shadow") == "InvalidParameterValue"
    assert refused(Url="http://127.0.0.1/secret") == "InvalidParameterValue", "this server's operator allows none"
    for key in ("../../store.redb", "/etc/shadow", "a/../../x", ".hidden"):
        assert refused(UserBucket={"S3Bucket": BUCKET, "S3Key": key}) == "InvalidParameterValue", key
    assert refused(UserBucket={"S3Bucket": "../pool", "S3Key": "x"}) == "InvalidParameterValue"
    assert refused(Format="QED", UserBucket={"S3Bucket": BUCKET, "S3Key": "x"}) == "InvalidParameterValue"
    assert refused() == "MissingParameter" and code(cloud.ec2.import_snapshot) == "MissingParameter"
    assert code(cloud.ec2.import_image) == "MissingParameter"
    call = cloud.ec2.describe_import_image_tasks
    assert code(call, ImportTaskIds=["import-ami-0123456789abcdef0"]) == "InvalidConversionTaskId"
    assert code(call, ImportTaskIds=["nonsense"]) == "InvalidConversionTaskId.Malformed"
    assert code(cloud.ec2.cancel_export_task, ExportTaskId="export-ami-0123456789abcdef0") == "InvalidExportTaskID.NotFound"


def test_urls_are_fetched_where_the_operator_lets_them_be(guest, web, pool):
    web.files["/secret"] = b"x" * 1000

    def begin_url(path):
        return guest.ec2.import_snapshot(DiskContainer={"Format": "RAW", "Url": f"http://{web.host}{path}"})["ImportTaskId"]

    for path in ("/secret", "/allowed/../secret", "/allowed/%2e%2e/secret"):
        assert code(guest.ec2.import_snapshot, DiskContainer={"Format": "RAW", "Url": f"http://{web.host}{path}"}) == "InvalidParameterValue"
    for path, why in (("/allowed/away", "302"), ("/allowed/none", "404")):
        detail = ended(guest, begin_url(path))
        assert detail["Status"] == "deleted" and why in detail["StatusMessage"], detail
    assert not any(path == "/secret" for path, _, _ in web.asked)


def test_an_import_is_cancelled_and_one_outlives_the_server(guest, own, disk, web, pool):
    web.files["/allowed/disk.raw"] = disk.read_bytes()
    web.slow.add("/allowed/disk.raw")

    def slow():
        container = {"Format": "RAW", "Url": f"http://{web.host}/allowed/disk.raw"}
        before = len(web.asked)
        task = guest.ec2.import_snapshot(DiskContainer=container)["ImportTaskId"]
        wait_for("the download to begin", lambda: len(web.asked) > before, 30)
        return task

    task = slow()
    answer = guest.ec2.cancel_import_task(ImportTaskId=task, CancelReason="changed my mind")
    assert (answer["PreviousState"], answer["State"]) == ("active", "deleting")
    # Though no byte comes.
    detail = ended(guest, task)
    assert detail["Status"] == "deleted" and "changed my mind" in detail["StatusMessage"]
    assert code(guest.ec2.cancel_import_task, ImportTaskId=task) == "IncorrectState"

    task = slow()
    own.kill9()
    web.slow.clear()
    web.gate.set()
    own.start()
    detail = ended(guest, task)
    assert detail["Status"] == "completed", detail
    file = own.data_dir / "pool" / "snapshots" / f"{detail['SnapshotId']}.raw"
    assert file.read_bytes()[: 8 * MIB] == disk.read_bytes()
    guest.ec2.delete_snapshot(SnapshotId=detail["SnapshotId"])
    wait_for("the snapshot's file to go", lambda: not file.exists(), 30)


# --- the operator's side ---


def layer(*entries):
    """A layer: (name, content), a content of None is a folder, one that begins with -> a link."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content, *more in entries:
            member = tarfile.TarInfo(name)
            for key, value in (more[0] if more else {}).items():
                setattr(member, key, value)
            if content is None:
                member.type, member.mode = tarfile.DIRTYPE, 0o755
            elif content.startswith("-> "):
                member.type, member.linkname = tarfile.SYMTYPE, content[3:]
            data = (content or "").encode() if member.isfile() else b""
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


CAPABILITY = bytes([1, 0, 0, 2, 0, 4, 0, 0] + 12 * [0]).decode("latin-1")
LAYERS = [
    layer(("etc", None), ("etc/passwd", "root:x:0:0::/root:/bin/sh\nweb:x:33:44::/srv:/bin/sh\n"), ("usr", None),
          ("usr/lib", None), ("lib", "-> usr/lib"), ("app", "old"), ("gone", "x"), ("dir/lower", "x"),
          ("etc/os-release", "ID=tiny\nVERSION_ID=1\n")),
    layer(("app", "new", {"mode": 0o4755, "uid": 33, "gid": 44}), (".wh.gone", ""), ("dir/.wh..wh..opq", ""),
          ("dir/upper", "y"), ("lib/through", "a link"),
          ("ping", "p", {"pax_headers": {"SCHILY.xattr.user.note": "kept"}})),
]


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def oci(layers=LAYERS, **wrong):
    """The blobs of an image, and its manifest's digest."""
    packed = [gzip.compress(one, 1) for one in layers]
    config = json.dumps({
        "architecture": "amd64", "os": "linux",
        "config": {"Entrypoint": ["/app"], "Cmd": ["serve"], "Env": ["MODE=test"], "User": "web", "WorkingDir": "/srv",
                   "ExposedPorts": {"8080/tcp": {}}},
        "rootfs": {"type": "layers", "diff_ids": [digest(one) for one in layers]}} | wrong).encode()
    kind = "application/vnd.oci.image."
    manifest = json.dumps({
        "schemaVersion": 2, "mediaType": kind + "manifest.v1+json",
        "config": {"mediaType": kind + "config.v1+json", "digest": digest(config), "size": len(config)},
        "layers": [{"mediaType": kind + "layer.v1.tar+gzip", "digest": digest(one), "size": len(one)} for one in packed],
    }).encode()
    return {digest(one): one for one in [*packed, config, manifest]}, digest(manifest)


def oci_archive(path, blobs, top):
    index = json.dumps({"schemaVersion": 2, "manifests": [{"digest": top, "size": len(blobs[top])}]})
    with tarfile.open(path, "w") as archive:
        for name, data in [("oci-layout", b'{"imageLayoutVersion":"1.0.0"}'), ("index.json", index.encode()),
                           *((f"blobs/sha256/{key[7:]}", data) for key, data in blobs.items())]:
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def the_files(server, name, tmp_path):
    """The files of an image's root, as `cumulet image export` writes them."""
    out = tmp_path / "out.tar"
    server.command("image", "export", name, out)
    with tarfile.open(out) as archive:
        return {m.name.removeprefix("./"): (m, archive.extractfile(m).read().decode(errors="replace") if m.isfile() else None)
                for m in archive}


def listed(server):
    return {one["name"]: one for one in json.loads(server.command("image", "list", "--output", "json").stdout)["images"]}


def check_app(files):
    assert files["app"][1] == "new" and files["app"][0].mode & 0o7777 == 0o4755
    assert (files["app"][0].uid, files["app"][0].gid) == (33, 44)
    assert "gone" not in files and "dir/lower" not in files and files["dir/upper"][1] == "y"
    assert files["usr/lib/through"][1] == "a link" and files["lib"][0].issym()
    assert files["ping"][0].pax_headers.get("SCHILY.xattr.user.note") == "kept"
    assert json.loads(files["etc/cumulet/process.json"][1]) == {
        "argv": ["/app", "serve"], "env": ["MODE=test"], "working_dir": "/srv", "user": "33:44",
        "exposed_ports": ["8080/tcp"]}
    assert files["usr/lib/cumulet/agent"][0].mode & 0o111


def test_an_oci_archive_becomes_an_ami_with_its_layers_files(own, tmp_path, pool):
    archive = oci_archive(tmp_path / "app.tar", *oci())
    done = own.command("image", "import", archive, "--name", "team/app", "--agent", AGENT, *SMALL)
    assert "offered in every region" in done.stdout
    pool(listed(own)["team/app"]["id"])
    for region in ("us-east-1", "eu-central-1"):
        client = own.client(region=region)
        shown = client.describe_images(Filters=[{"Name": "name", "Values": ["team/app"]}])["Images"]
        assert len(shown) == 1 and shown[0]["Public"] and "tiny 1" in shown[0]["Description"]
    # By the AMI's id, which only the server knows.
    client = own.client(region="eu-central-1")
    ami = client.describe_images(Filters=[{"Name": "name", "Values": ["team/app"]}])["Images"][0]["ImageId"]
    check_app(the_files(own, ami, tmp_path))
    again = own.command("image", "import", archive, "--name", "team/app", "--agent", AGENT, check=False)
    assert again.returncode == 1 and "already" in again.stderr


def test_a_registrys_image_is_pulled_with_a_token_and_resumed(own, web, tmp_path, pool):
    blobs, top = oci()
    index = json.dumps({"schemaVersion": 2, "manifests": [
        {"digest": digest(b"?"), "platform": {"os": "linux", "architecture": "arm64"}},
        {"digest": top, "size": len(blobs[top]), "platform": {"os": "linux", "architecture": "amd64"}}]}).encode()
    web.token = "t0k3n"
    web.files["/v2/team/app/manifests/1.0"] = index
    web.files |= {f"/v2/team/app/{'manifests' if key == top else 'blobs'}/{key}": data for key, data in blobs.items()}
    largest = max((key for key in blobs if key != top), key=lambda key: len(blobs[key]))
    web.cut.add(f"/v2/team/app/blobs/{largest}")
    name = f"{web.host}/team/app:1.0"
    own.command("image", "pull", name, "--plain-http", "--arch", "x86_64")
    asked = [(path, wanted) for path, wanted, _ in web.asked if path.endswith(largest)]
    assert [bool(wanted) for _, wanted in asked] == [False, True], "the rest is asked for, not all of it"
    before = len(web.asked)
    own.command("image", "import", name, "--plain-http", "--name", "pulled", "--agent", AGENT, *SMALL)
    assert not any("/blobs/" in path for path, _, _ in web.asked[before:]), "layers that are there aren't fetched again"
    pool(listed(own)["pulled"]["id"])
    check_app(the_files(own, "pulled", tmp_path))
    assert name in own.command("image", "list").stdout
    # A registry that hands out other bytes.
    web.files["/v2/team/app/manifests/2.0"] = blobs[top].replace(largest.encode(), digest(b"evil").encode())
    web.files[f"/v2/team/app/blobs/{digest(b'evil')}"] = b"x" * len(blobs[largest])
    bad = own.command("image", "import", f"{web.host}/team/app:2.0", "--plain-http", "--name", "bad", check=False)
    assert bad.returncode == 1 and "digest" in bad.stderr and "bad" not in listed(own)
    web.token = None


def test_a_cloud_image_by_url_with_its_checksum(own, web, disk, tmp_path, pool):
    packed = lzma.compress(convert(disk, tmp_path / "cloud.qcow2", "qcow2").read_bytes(), preset=0)
    web.files["/cloud.qcow2.xz"], url = packed, f"http://{web.host}/cloud.qcow2.xz"
    cache = own.data_dir / "cache" / "files"
    bad = own.command("image", "import", url, "--checksum", "sha256:" + 64 * "0", check=False)
    assert bad.returncode == 1 and "checksum" in bad.stderr and not list(cache.iterdir())
    web.cut.add("/cloud.qcow2.xz")
    own.command("image", "import", url, "--checksum", digest(packed), "--default-user", "debian")
    assert any(path == "/cloud.qcow2.xz" and wanted for path, wanted, _ in web.asked) and not list(cache.iterdir())
    made = listed(own)["cloud"]
    pool(made["id"])
    assert (made["boot"], made["default_user"]) == ("disk", "debian")
    root = own.data_dir / "pool" / "images" / made["id"] / "root.raw"
    assert root.read_bytes() == disk.read_bytes()
    own.command("image", "export", "cloud", tmp_path / "out.vhdx")
    run("qemu-img", "compare", "-f", "vhdx", "-F", "raw", tmp_path / "out.vhdx", disk)
    (tmp_path / "name.img").write_bytes(b"x")
    unclear = own.command("image", "import", tmp_path / "name.img", check=False)
    assert unclear.returncode == 1 and "--format" in unclear.stderr


def test_bad_archives_are_refused_and_leave_nothing(own, disk, tmp_path, pool):
    def refused(why, path, *options):
        done = own.command("image", "import", path, "--name", "evil", "--agent", AGENT, *options, check=False)
        assert done.returncode == 1 and why in done.stderr, (path, done.stderr)

    def tar(name, *entries):
        (tmp_path / name).write_bytes(layer(*entries))
        return tmp_path / name

    root = ("--kind", "rootfs")
    refused("leads out", tar("up.tar", ("../../../../../../tmp/evil", "x")), *root)
    refused("no place", tar("round.tar", ("a", "-> a"), ("a/b", "x")), *root)
    escape = tar("out.tar", ("out", f"-> {tmp_path}"), ("out/evil", "x"), ("../x", "y"))
    refused("no place", escape, *root)
    assert not (tmp_path / "evil").exists() and not pathlib.Path("/tmp/evil").exists()
    bomb = tmp_path / "bomb.tar.gz"
    member = tarfile.TarInfo("zeros")
    member.size = 64 * MIB
    bomb.write_bytes(gzip.compress(member.tobuf() + bytes(64 * MIB), 1))
    refused("limit", bomb, *root, "--max-size", "16M")
    zeros = tmp_path / "zeros.raw.gz"
    zeros.write_bytes(gzip.compress(bytes(64 * MIB), 1))
    refused("at most", zeros, "--max-size", "16M")
    cut = tmp_path / "cut.raw.gz"
    cut.write_bytes(zeros.read_bytes()[:-20])
    refused("damaged", cut)
    (tmp_path / "garbage.tar").write_bytes(os.urandom(4096))
    refused("archive", tmp_path / "garbage.tar")
    blobs, top = oci(rootfs={"type": "layers", "diff_ids": [digest(b"other"), digest(LAYERS[1])]})
    refused("digest", oci_archive(tmp_path / "other.tar", blobs, top))
    refused("for arm64", oci_archive(tmp_path / "arm.tar", *oci(architecture="arm64")), "--arch", "x86_64")
    refused("not there", tmp_path / "nowhere.raw")


def test_a_root_folder_is_imported_while_no_server_runs(own, tmp_path, pool):
    root = tmp_path / "root"
    (root / "etc").mkdir(parents=True)
    (root / "etc" / "hello").write_text("from a folder")
    os.chown(root / "etc" / "hello", 1234, 5678)
    os.link(root / "etc" / "hello", root / "etc" / "again")
    own.stop()
    done = own.command("image", "import", root, "--name", "folder", "--agent", AGENT, *SMALL)
    assert "when it starts" in done.stdout
    made = listed(own)["folder"]
    pool(made["id"])
    assert made["size_bytes"] == 64 * MIB
    files = the_files(own, "folder", tmp_path)
    assert files["etc/hello"][1] == "from a folder" or files["etc/again"][1] == "from a folder"
    assert (files["etc/hello"][0].uid, files["etc/hello"][0].gid) == (1234, 5678)
    own.start()
    assert own.client().describe_images(Filters=[{"Name": "name", "Values": ["folder"]}])["Images"]
