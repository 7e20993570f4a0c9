"""A server that is a systemd service: what it started is not the service's, and outlives each way of ending it."""

import json
import pathlib
import subprocess
import types

import pytest

from harness import BINARY, HANG, Cloud, Server, run, wait_for

UNIT = "cumulet-trial"


class Service(Server):
    """A server that systemd starts."""

    def start(self, deadline=HANG):
        run("systemd-run", "--unit", UNIT, "--property", "Restart=on-failure", "--property", "RestartSec=100ms", "--collect",
            BINARY, "serve", "--data-dir", self.data_dir, "--listen", f"127.0.0.1:{self.port}", "--memory-mib", str(self.memory_mib))
        return self.ready(deadline)

    def ready(self, deadline=HANG, other_than=None):
        def written():
            try:
                pid = json.loads((self.data_dir / "server.json").read_text())["pid"]
            except (OSError, ValueError):
                return False
            return pid != other_than and pathlib.Path(f"/proc/{pid}").exists() and pid
        self.process = types.SimpleNamespace(pid=wait_for("the service to be ready", written, deadline))
        return self

    def remove(self):
        run("systemctl", "stop", UNIT, check=False)
        self.process = None
        super().remove()


@pytest.fixture
def service(work, bundled_image):
    service = Service(work / "service", bundled_image).start()
    yield service
    service.remove()


def test_service(service, work):
    cloud = Cloud(service, work)
    instance = cloud.launch("container")
    cloud.wait_ssh(instance)
    session = subprocess.Popen(cloud.ssh_argv(cloud.address(instance), "while read line; do echo \"got $line\"; done"),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def echo(word):
        session.stdin.write(f"{word}\n")
        assert session.stdout.readline() == f"got {word}\n"

    try:
        echo("before")
        for how in (["kill", "--signal=KILL", UNIT], ["restart", UNIT]):
            run("systemctl", *how)
            service.ready(other_than=service.process.pid)
            echo(how[0])
            cloud.wait_state(instance, "running")
        members = run("systemctl", "show", "--property=ControlGroup", "--value", UNIT).stdout.strip()
        procs = pathlib.Path(f"/sys/fs/cgroup{members}/cgroup.procs").read_text().split()
        assert procs == [str(service.process.pid)], "the server is alone in its service's group"
    finally:
        session.kill()
        session.wait()
    cloud.terminate(instance)
    service.assert_nothing_left()
