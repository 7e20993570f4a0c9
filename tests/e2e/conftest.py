"""Fixtures: a network namespace for the whole run, the bundled image built once, one server shared by most tests."""

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


def image_folder(name):
    """Where an image is kept while the agent and the builder are the same."""
    builder = sorted((harness.ROOT / "crates" / "image" / "src").glob("*.rs"))
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in [AGENT, *builder])).hexdigest()[:16]
    return pathlib.Path(TARGET) / name / digest


@pytest.fixture(scope="session")
def bundled_image():
    """The image's folder, built from the distribution's packages."""
    assert os.geteuid() == 0, "the tests start real instances: run them as root"
    for file in (BINARY, AGENT):
        assert file.is_file(), f"{file} is not there: run ./test e2e, which builds it"
    if made := os.environ.get("CUMULET_E2E_IMAGE"):
        return pathlib.Path(made)
    home = image_folder("e2e-image")
    if not (home / "bundled" / "manifest.json").exists():
        shutil.rmtree(home.parent, ignore_errors=True)
        home.mkdir(parents=True)
        # Here, where the packages can be fetched: the tests' own namespace has no way out.
        run(BINARY, "image", "build", "--data-dir", home, "--agent", AGENT, timeout=400)
    return home / "bundled"


class DebianImage:
    """Debian as EC2 has it, built once: in the background from the start of a run that needs it, where packages can be
    fetched and other tests have something to do meanwhile."""

    process = None

    @classmethod
    def begin(cls):
        home = image_folder("e2e-debian")
        if (home / "debian-host" / "manifest.json").exists():
            return
        shutil.rmtree(home.parent, ignore_errors=True)
        home.mkdir(parents=True)
        with open(home / "log", "w") as log:
            argv = [BINARY, "image", "build", "debian", "--data-dir", home, "--agent", AGENT]
            cls.process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    @classmethod
    def finish(cls):
        home = image_folder("e2e-debian")
        if cls.process is not None:
            code = cls.process.wait(1200)
            assert code == 0, f"the Debian image was not built:\n{(home / 'log').read_text()[-2000:]}"
        return home / "debian-host"


def pytest_collection_finish(session):
    if any("debian_image" in item.fixturenames for item in session.items) and not session.config.option.collectonly:
        DebianImage.begin()


@pytest.fixture(scope="session")
def debian_image():
    """The folder of a Debian image."""
    return DebianImage.finish()


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
        os.makedirs(keep, exist_ok=True)
        for log in path.glob("*.log"):
            shutil.copy(log, keep)
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
