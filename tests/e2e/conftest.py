"""Fixtures: a network namespace for each worker of a run, images built once, one server shared by most tests."""

import functools
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import harness  # noqa: E402
from harness import AGENT, BINARY, TARGET, Cloud, Server, run  # noqa: E402
from network import Network  # noqa: E402


class Image:
    """An image that is built once, and kept while the agent and the builder are the same. The workers of a run share it:
    the first to want it builds, the others wait."""

    def __init__(self, name, made, limit, *kind):
        """limit: the longest that a build may take (s)."""
        self.name, self.made, self.limit, self.kind = name, made, limit, kind
        self.builder = None

    @functools.cached_property
    def home(self):
        sources = sorted((harness.ROOT / "crates" / "image" / "src").glob("*.rs"))
        digest = hashlib.sha256(b"".join(file.read_bytes() for file in [AGENT, *sources])).hexdigest()[:16]
        return pathlib.Path(TARGET) / self.name / digest

    def begin(self):
        """Builds in the background. In the namespace that the run began in, where packages can be fetched: the tests'
        own has no way out."""
        home = self.home
        made = home / self.made / "manifest.json"
        home.mkdir(parents=True, exist_ok=True)
        for old in set(home.parent.iterdir()) - {home}:
            shutil.rmtree(old, ignore_errors=True)
        build = [BINARY, "image", "build", *self.kind, "--data-dir", home, "--agent", AGENT]
        unless_made = ['[ -e "$0" ] && exit; rm -rf "${0%/*}"; exec "$@"', made, *build]
        with open(home / "log", "a") as log:
            self.builder = subprocess.Popen(
                ["flock", "--no-fork", home / "lock", "sh", "-c", *unless_made], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def finish(self):
        """The image's folder."""
        if self.builder is None:
            self.begin()
        try:
            code = self.builder.wait(self.limit)
        except subprocess.TimeoutExpired:
            self.builder.kill()
            raise
        assert code == 0, f"the image was not built:\n{(self.home / 'log').read_text()[-2000:]}"
        return self.home / self.made


BUNDLED = Image("e2e-image", "bundled", 400 * harness.PATIENCE)
DEBIAN = Image("e2e-debian", "debian-host", 1200, "debian")


@pytest.fixture(scope="session")
def bundled_image():
    """The image's folder, built from the distribution's packages."""
    assert os.geteuid() == 0, "the tests start real instances: run them as root"
    for file in (BINARY, AGENT):
        assert file.is_file(), f"{file} is not there: run ./test e2e, which builds it"
    if made := os.environ.get("CUMULET_E2E_IMAGE"):
        return pathlib.Path(made)
    return BUNDLED.finish()


def pytest_collection_finish(session):
    # The controller of several workers collects nothing.
    if any("debian_image" in item.fixturenames for item in session.items) and not session.config.option.collectonly:
        DEBIAN.begin()


@pytest.fixture(scope="session")
def debian_image():
    """The folder of Debian as EC2 has it; its build takes minutes, in which other tests have something to do."""
    return DEBIAN.finish()


@pytest.fixture(scope="session")
def namespace(bundled_image):
    """All tests and servers live in a network namespace of their own."""
    name = f"ce2e-{os.getpid()}"
    run("ip", "netns", "add", name)
    home = os.open("/proc/self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    try:
        harness.setns(f"/run/netns/{name}")
        run("ip", "link", "set", "lo", "up")
        harness.outside = f"/proc/self/fd/{home}"
        yield name
    finally:
        harness.setns(f"/proc/self/fd/{home}")
        os.close(home)
        run("ip", "netns", "del", name)


@pytest.fixture(scope="session")
def work():
    """A folder for data folders; short, because sockets' paths are."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="ce2e-", dir=os.environ.get("CUMULET_E2E_DIR", "/tmp")))
    yield path
    # Logs of servers stay where somebody asked for them.
    if keep := os.environ.get("CUMULET_E2E_LOGS"):
        kept = pathlib.Path(keep) / path.name
        kept.mkdir(parents=True)
        for log in path.glob("*.log"):
            shutil.copy(log, kept)
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def make_server(namespace, work, bundled_image):
    """Makes a server; it and all it made are removed at the end, and what `cumulet cleanup` leaves is an error."""
    made = []

    def make(name, image=True, start=True, data_dir=None, **settings):
        server = Server(data_dir or work / name, bundled_image if image else None, **settings)
        made.append(server)
        return server.start() if start else server

    yield make
    problems = []
    for server in made:
        try:
            server.remove()
        except AssertionError as e:
            problems.append(str(e))
    assert not problems, "\n".join(problems)


@pytest.fixture(scope="session")
def server(make_server):
    """The server that most tests share."""
    return make_server("main")


@pytest.fixture(scope="module")
def cloud(server, work):
    """The default account of the shared server. At the end all is terminated and nothing is left."""
    cloud = Cloud(server, work)
    yield cloud
    assert server.alive(), f"the server died:\n{server.log_tail()}"
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.fixture(scope="module")
def pair(cloud):
    """A container and a VM from the same AMI, reachable by SSH."""
    made = {kind: cloud.launch(kind) for kind in harness.KINDS}
    for instance in made.values():
        cloud.wait_ssh(instance)
    return made


@pytest.fixture
def launched(cloud):
    """launch(kind, ...) whose instances are terminated after the test."""
    made = []

    def launch(kind, ssh=True, **more):
        instance = cloud.launch(kind, **more)
        made.append(instance)
        if ssh:
            cloud.wait_ssh(instance)
        return instance

    yield launch
    cloud.unprotect(made)
    if made:
        cloud.ec2.terminate_instances(InstanceIds=made)


@pytest.fixture
def net(cloud):
    """Makes parts of networks in the shared server's default account; what a test leaves of them is deleted."""
    net = Network(cloud)
    yield net
    net.close()


@pytest.fixture(scope="session")
def aws(server):
    """Runs the unmodified AWS CLI as `cumulet env` says; returns its output."""
    venv = pathlib.Path(sys.executable).parent / "aws"
    program = str(venv) if venv.exists() else "aws"

    def call(*argv, check=True, timeout=120):
        return run(program, *argv, check=check, timeout=timeout, env=server.env() | {"AWS_PAGER": ""})

    return call
