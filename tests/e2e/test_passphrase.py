"""A master key that is made of a passphrase: without that, no server starts on the data folder, and nothing is changed."""

import subprocess

import pytest

from disks import Disks
from harness import BINARY, Cloud

pytestmark = pytest.mark.covers("EBS encryption: a master key from a passphrase")


@pytest.fixture(scope="module")
def secrets(tmp_path_factory):
    folder = tmp_path_factory.mktemp("secrets")
    for name, text in (("right", "open sesame\n"), ("wrong", "open barley\n"), ("new", "another one\n"), ("empty", "\n")):
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="module")
def own(make_server, work, secrets):
    server = make_server("phrase", public_cidr="198.19.160.0/20", options=["--master-passphrase-file", str(secrets / "right")])
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


def refused(server, *options):
    """What a server says that doesn't start."""
    ended = subprocess.run(
        [BINARY, "serve", "--data-dir", server.data_dir, "--listen", f"127.0.0.1:{server.port}", *options],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert ended.returncode != 0
    return ended.stdout + ended.stderr


def test_a_volume_is_read_again_with_the_passphrase_and_never_without(own, secrets):
    server, disks = own.server, Disks(own)
    key_file = server.data_dir / "master.key"
    assert key_file.stat().st_mode & 0o777 == 0o600 and b"sesame" not in key_file.read_bytes()
    instance = own.launch("container", Placement={"AvailabilityZone": "us-east-1a"})
    own.wait_ssh(instance)
    volume = disks.create(Encrypted=True)
    disks.attach(volume, instance)
    digest = disks.write(instance, disks.device(instance, volume), "kept")
    ip = own.address(instance)
    for stopped in (server.stop, server.kill9):
        stopped()
        before = key_file.read_bytes()
        for options in ([], ["--master-passphrase-file", str(secrets / "wrong")], ["--master-passphrase-file", str(secrets / "empty")],
                        ["--master-passphrase-file", str(secrets / "none")]):
            assert "passphrase" in refused(server, *options), options
        assert key_file.read_bytes() == before, "a server that doesn't start changes nothing"
        assert "ok" in own.ssh(instance, "echo ok", ip=ip), "and leaves instances alone"
        server.start()
        assert disks.read(instance, disks.device(instance, volume)) == digest
    # The key is needed anew when the volume is attached anew.
    disks.detach(volume)
    disks.attach(volume, instance, "/dev/sdg")
    assert disks.read(instance, disks.device(instance, volume)) == digest
    # To another passphrase: the old one opens nothing any more.
    server.command("keys", "rotate", "--passphrase-file", secrets / "new")
    server.stop()
    assert "passphrase" in refused(server, "--master-passphrase-file", str(secrets / "right"))
    server.options = ["--master-passphrase-file", str(secrets / "new")]
    server.start()
    disks.detach(volume)
    disks.attach(volume, instance, "/dev/sdh")
    assert disks.read(instance, disks.device(instance, volume)) == digest
    own.terminate(instance)
    disks.close()
