"""kill -9 of the server at many points: what was acknowledged is there, what runs never blinks, nothing is left."""

import os
import random
import subprocess
import threading
import time

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from harness import HANG, KINDS, Cloud, wait_for

pytestmark = pytest.mark.covers("an instance outlives the server; nothing leaks")

SEED = int(os.environ.get("CUMULET_E2E_SEED", random.randrange(1 << 30)))


@pytest.fixture(scope="module")
def own(make_server, work):
    """A server that may be killed."""
    server = make_server("crash", public_cidr="198.19.16.0/20")
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


def during(server, call, delay):
    """Makes a call, kills the server `delay` seconds into it, starts another. Returns the call's answer, if one came."""
    answer = []

    def make():
        try:
            answer.append(call())
        except (BotoCoreError, ClientError):
            pass

    thread = threading.Thread(target=make)
    thread.start()
    time.sleep(delay)  # the point of the kill is the test's input, not a wait
    server.kill9()
    thread.join(70)
    server.start()
    return answer[0] if answer else None


def settled(cloud, ids):
    """Waits until none of the instances is on its way; returns their states."""
    def states():
        seen = {i["InstanceId"]: i["State"]["Name"] for r in cloud.ec2.describe_instances()["Reservations"] for i in r["Instances"]}
        # A tuple, because a world without instances is settled too.
        return (seen,) if not any(seen[i] in ("pending", "stopping", "shutting-down") for i in ids if i in seen) else None
    return wait_for("all to settle", states, 90, 0.1)[0]


def everything(cloud):
    return [i["InstanceId"] for r in cloud.ec2.describe_instances()["Reservations"] for i in r["Instances"]]


@pytest.mark.parametrize("kind,rounds,longest", [("container", 14, 0.4), ("vm", 4, 3.0)])
def test_killed_while_launching(own, kind, rounds, longest):
    """Each acknowledged instance runs and lets one in afterwards; one that was not acknowledged runs or isn't there."""
    rng = random.Random(SEED)
    for n in range(rounds):
        delay = rng.uniform(0.0, longest)
        before = set(everything(own))
        got = during(own.server, lambda: own.launch_many(kind, 2), delay)
        new = set(everything(own)) - before
        if got is not None:
            assert set(got) == new, f"seed {SEED} round {n} delay {delay:.3f}: acknowledged {got}, there is {new}"
        else:
            assert len(new) in (0, 2), f"seed {SEED} round {n}: a launch is whole or not at all"
        states = settled(own, new)
        assert all(states[i] == "running" for i in new), f"seed {SEED} round {n} delay {delay:.3f}: {states}\n{own.server.log_tail()}"
        for i in new:
            own.wait_ssh(i)
        own.terminate(*new)
    own.server.assert_nothing_left()


@pytest.mark.parametrize("kind,rounds,longest", [("container", 8, 0.6), ("vm", 2, 2.0)])
def test_killed_while_stopping_and_starting(own, kind, rounds, longest):
    rng = random.Random(SEED + 1)
    i = own.launch(kind)
    own.wait_ssh(i)
    own.ssh(i, "echo kept > ~/kept; sync")
    for n in range(rounds):
        stopping = n % 2 == 0
        call = own.ec2.stop_instances if stopping else own.ec2.start_instances
        got = during(own.server, lambda: call(InstanceIds=[i]), rng.uniform(0.0, longest))
        state = settled(own, [i])[i]
        if got is not None:
            assert state == ("stopped" if stopping else "running"), f"seed {SEED} round {n}: acknowledged, yet {state}"
        elif state != ("stopped" if stopping else "running"):
            call(InstanceIds=[i])
            own.wait_state(i, "stopped" if stopping else "running")
        if not stopping:
            assert own.wait_ssh(i, command="cat ~/kept").strip() == "kept"
    own.terminate(i)
    own.server.assert_nothing_left()


@pytest.mark.parametrize("kind,rounds,longest", [("container", 8, 0.8), ("vm", 3, 3.0)])
def test_killed_while_rebooting(own, kind, rounds, longest):
    """An acknowledged reboot happens; the instance is the same one, with its disk and address, and doesn't stop."""
    rng = random.Random(SEED + 4)
    i = own.launch(kind)
    # A VM's kernel and a container's first process are others after each boot.
    boot = lambda: own.wait_ssh(i, command="cat /proc/sys/kernel/random/boot_id; awk '{print $22}' /proc/1/stat")
    own.wait_ssh(i, command="echo kept > ~/kept; sync")
    address = own.address(i)
    for n in range(rounds):
        before, delay = boot(), rng.uniform(0.0, longest)
        got = during(own.server, lambda: own.ec2.reboot_instances(InstanceIds=[i]), delay)
        where = f"seed {SEED} round {n} delay {delay:.3f}"
        if got is not None:
            wait_for(f"{where}: another boot", lambda: boot() != before, every=0.2)
        assert own.state(i) == "running", where
        assert own.wait_ssh(i, command="cat ~/kept").strip() == "kept", where
        assert own.address(i) == address, where
    own.terminate(i)
    own.server.assert_nothing_left()


@pytest.mark.parametrize("kind,rounds,longest", [("container", 8, 0.5), ("vm", 2, 0.8)])
def test_killed_while_terminating(own, kind, rounds, longest):
    rng = random.Random(SEED + 2)
    for n in range(rounds):
        ids = own.launch_many(kind, 2)
        for i in ids:
            own.wait_state(i, "running")
        got = during(own.server, lambda: own.ec2.terminate_instances(InstanceIds=ids), rng.uniform(0.0, longest))
        if got is None:
            own.ec2.terminate_instances(InstanceIds=ids)
        states = settled(own, ids)
        assert all(states.get(i, "terminated") == "terminated" for i in ids), f"seed {SEED} round {n}: {states}"
        own.server.assert_nothing_left()


@pytest.mark.parametrize("kind", KINDS)
def test_a_session_stays_open_across_kill_and_restart(own, kind):
    """SIGKILL and SIGTERM: the connection goes on, while the server is away and afterwards."""
    i = own.launch(kind)
    own.wait_ssh(i)
    session = subprocess.Popen(
        own.ssh_argv(own.address(i), "while read line; do echo \"got $line\"; done"),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1)
    watchdog = threading.Timer(90, session.kill)
    watchdog.start()

    def echo(word):
        session.stdin.write(f"{word}\n")
        assert session.stdout.readline() == f"got {word}\n", f"the session ended at {word}"

    try:
        echo("before")
        own.server.kill9()
        echo("server-dead")
        own.server.start()
        echo("server-back")
        own.wait_state(i, "running")
        assert own.ssh(i, "curl -s http://169.254.169.254/latest/meta-data/instance-id") == i, "metadata is served again"
        echo("adopted")
        own.server.stop()
        echo("server-stopped")
        own.server.start()
        echo("server-back-again")
    finally:
        watchdog.cancel()
        session.kill()
        session.wait()
    own.terminate(i)


def test_ended_while_the_server_was_away(own):
    """A power-off that nobody saw is seen after the restart."""
    i = own.launch("container")
    own.wait_ssh(i)
    ip = own.address(i)
    own.server.kill9()
    subprocess.run(own.ssh_argv(ip, "sudo poweroff"), capture_output=True, timeout=HANG, stdin=subprocess.DEVNULL)
    wait_for("the guest to be off", lambda: not [o for o in own.server.objects() if o.startswith("process") and i in o], every=0.1)
    own.server.start()
    seen = own.wait_state(i, "stopped")
    assert seen["StateReason"]["Code"] == "Client.InstanceInitiatedShutdown"
    own.terminate(i)


def test_killed_again_and_again_while_starting_up(own):
    """A server that is killed while it adopts."""
    ids = own.launch_many("container", 3)
    for i in ids:
        own.wait_ssh(i)
    rng = random.Random(SEED + 3)
    for _ in range(6):
        own.server.kill9()
        with open(own.server.log, "ab") as log:
            from harness import BINARY
            own.server.process = subprocess.Popen(
                [BINARY, "serve", "--data-dir", own.server.data_dir, "--listen", f"127.0.0.1:{own.server.port}",
                 "--public-cidr", own.server.public_cidr, "--memory-mib", str(own.server.memory_mib)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        time.sleep(rng.uniform(0.0, 0.3))
    own.server.kill9()
    own.server.start()
    for i in ids:
        own.wait_state(i, "running")
        own.wait_ssh(i)
    own.terminate(*ids)
    own.server.assert_nothing_left()


def test_cleanup_without_a_server(own):
    """`cumulet cleanup` takes running instances away; the next server sees that they ended."""
    ids = own.launch_many("container", 2) + [own.launch("vm")]
    for i in ids:
        own.wait_state(i, "running")
    own.server.kill9()
    assert own.server.objects()
    own.server.command("cleanup")
    assert not [o for o in own.server.objects() if not o.startswith("file ")], own.server.objects()
    own.server.start()
    states = settled(own, ids)
    assert all(states[i] in ("stopped", "running", "terminated") for i in ids), states
    own.terminate(*ids)
    own.server.assert_nothing_left()
