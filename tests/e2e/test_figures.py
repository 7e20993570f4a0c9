"""The choice of a kind and what it costs: who chooses, what an instance's last start took, what it holds, and the comparison."""

import json
import os
import pty
import re
import signal
import subprocess
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError
from harness import AGENT, BINARY, HANG, PATIENCE, Cloud, free_port, wait_for

TAG = "cumulet:isolation"
# Without KVM a VM's boot is emulated.
BOOT = 180
SEEN = ["placed", "disks", "network", "started", "init", "user-data", "ssh"]


@pytest.fixture(scope="module")
def metrics_port():
    return free_port()


@pytest.fixture(scope="module")
def figures(make_server, work, metrics_port):
    server = make_server("figures", public_cidr="198.19.64.0/20", memory_mib=16384,
                         options=["--metrics", f"127.0.0.1:{metrics_port}"])
    cloud = Cloud(server, work)
    yield cloud
    server.remove()


@pytest.fixture(scope="module")
def instances(figures):
    """One of each kind; both boot at the same time."""
    made = {kind: figures.launch(kind, UserData="#!/bin/sh\necho ran > /run/ran\n") for kind in ("container", "vm")}
    for instance in made.values():
        figures.wait_ssh(instance, deadline=BOOT)
    return made


def shown(cloud, instance):
    return json.loads(cloud.server.command("instance", instance, "--timing", "--output", "json").stdout)


def milestones(cloud, instance):
    return {m["name"]: m for m in shown(cloud, instance)["timing"]["milestones"]}


def virtualization(cloud, instance):
    return cloud.describe(instance)["VirtualizationType"]


def test_the_order_of_who_chooses(figures):
    """The instance's tag, then the AMI's, then the server's default; auto says why."""
    ec2 = figures.ec2
    request = {"ImageId": figures.image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1}
    def launch(tag=None):
        tags = {"TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": TAG, "Value": tag}]}]} if tag else {}
        return ec2.run_instances(**request, **tags)["Instances"][0]
    made = []
    try:
        by_default = launch()
        made.append(by_default["InstanceId"])
        kvm = figures.server.status()["host"]["hardware_virtualisation"]
        assert by_default["VirtualizationType"] == ("hvm" if kvm else "paravirtual")
        reason = by_default["StateReason"]
        assert reason["Code"] == "Server.AutomaticIsolation" and "auto by the server's default: " in reason["Message"]
        ec2.create_tags(Resources=[figures.image], Tags=[{"Key": TAG, "Value": "container"}])
        of_image = launch()
        made.append(of_image["InstanceId"])
        assert of_image["VirtualizationType"] == "paravirtual" and of_image["StateReason"]["Code"] == "pending"
        text = figures.server.command("status").stdout
        line = next(l for l in text.splitlines() if of_image["InstanceId"] in l)
        assert "container" in line and line.endswith("(container by the AMI's tag)")
        figures.wait_state(by_default["InstanceId"], "running")
        assert figures.describe(by_default["InstanceId"])["StateReason"] == reason
        with pytest.raises(ClientError) as refused:
            launch("jail")
        assert refused.value.response["Error"]["Code"] == "InvalidParameterValue"
        for resource in (figures.image, of_image["InstanceId"]):
            with pytest.raises(ClientError) as refused:
                ec2.create_tags(Resources=[resource], Tags=[{"Key": TAG, "Value": "jail"}])
            assert refused.value.response["Error"]["Code"] == "InvalidParameterValue"
            assert "auto, vm, container" in refused.value.response["Error"]["Message"]
    finally:
        ec2.delete_tags(Resources=[figures.image], Tags=[{"Key": TAG}])
        figures.terminate(*made)


@pytest.mark.parametrize("kind", ["container", "vm"])
def test_a_start_is_timed_and_its_cost_told(figures, instances, kind):
    """Each milestone in its order, also what only the console tells; memory and disk are what the kernel says."""
    instance = instances[kind]
    wait_for("all milestones", lambda: all(milestones(figures, instance)[n]["time"] for n in SEEN), BOOT, 0.2)
    told = milestones(figures, instance)
    ms = {name: told[name]["ms"] for name in SEEN}
    assert 0 <= ms["placed"] <= ms["disks"] <= ms["network"] <= ms["started"], ms
    # A container's init may speak before the runtime has said that it runs.
    assert ms["network"] < ms["init"] < ms["user-data"] and ms["network"] < ms["ssh"], ms
    whole = shown(figures, instance)
    memory, disk = whole["memory"], whole["disks"][0]
    size = 512 << 20
    if kind == "vm":
        assert 32 << 20 < memory["guest_bytes"] <= size and 8 << 20 < memory["engine_bytes"] < size, memory
    else:
        assert 100 << 10 < memory["guest_bytes"] < 64 << 20 and memory["engine_bytes"] < 32 << 20, memory
    assert 0 < disk["own_bytes"] < disk["allocated_bytes"], disk
    text = figures.server.command("instance", instance, "--timing").stdout
    assert "SSH banner seen by the node" in text and "unknown" not in text, text


def test_space_of_its_own_grows_by_what_is_written(figures, instances):
    before = shown(figures, instances["container"])["disks"][0]["own_bytes"]
    figures.ssh(instances["container"], "dd if=/dev/urandom of=/var/tmp/mine bs=1M count=16 2>/dev/null && sync")
    after = shown(figures, instances["container"])["disks"][0]["own_bytes"]
    assert 15 << 20 < after - before < 40 << 20, (before, after)


def test_times_outlive_a_killed_server(figures, instances):
    before = {i: shown(figures, i)["timing"] for i in instances.values()}
    figures.server.kill9()
    figures.server.start()
    for instance, timing in before.items():
        assert shown(figures, instance)["timing"] == timing
        assert shown(figures, instance)["memory"]["guest_bytes"] > 0


def test_metrics_are_prometheus_text(figures, instances, metrics_port):
    with urllib.request.urlopen(f"http://127.0.0.1:{metrics_port}/metrics", timeout=HANG * PATIENCE) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = answer.read().decode()
    samples = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            match = re.fullmatch(r'([a-z_]+)\{((?:[a-z_]+="[^"]*",?)*)\} ([0-9.]+)', line)
            assert match, line
            samples[match[1], match[2]] = float(match[3])
    for kind, instance in instances.items():
        of = {k: v for k, v in samples.items() if instance in k[1]}
        ssh = next(v for k, v in of.items() if k[0] == "cumulet_instance_start_seconds" and 'milestone="ssh"' in k[1])
        assert ssh * 1000 == pytest.approx(milestones(figures, instance)["ssh"]["ms"], abs=1)
        assert next(v for k, v in of.items() if k[0] == "cumulet_instance_memory_bytes" and 'part="guest"' in k[1]) > 0
        assert samples["cumulet_instances", f'kind="{kind}",state="running"'] >= 1
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"http://127.0.0.1:{metrics_port}/", timeout=HANG * PATIENCE)


def test_an_instance_without_an_ssh_server_has_no_banner(figures, instances):
    """What isn't known is said so; a new start is timed anew."""
    instance = instances["container"]
    figures.ssh(instance, "sudo chmod 000 /usr/sbin/dropbear")
    first = milestones(figures, instance)["placed"]["time"]
    figures.ec2.stop_instances(InstanceIds=[instance])
    figures.wait_state(instance, "stopped")
    stopped = shown(figures, instance)
    assert stopped["memory"] is None
    figures.ec2.start_instances(InstanceIds=[instance])
    figures.wait_state(instance, "running")
    wait_for("user data", lambda: milestones(figures, instance)["user-data"]["time"])
    told = milestones(figures, instance)
    assert told["placed"]["time"] > first and told["ssh"]["time"] is None
    text = figures.server.command("instance", instance, "--timing").stdout
    assert re.search(r"unknown +SSH banner", text), text


def left(cloud):
    """What comparisons have in the account."""
    ec2 = cloud.ec2
    names = [g["GroupName"] for g in ec2.describe_security_groups()["SecurityGroups"]]
    names += [k["KeyName"] for k in ec2.describe_key_pairs()["KeyPairs"]]
    mine = [{"Name": "tag:Name", "Values": ["cumulet-compare-*"]}]
    found = ec2.describe_instances(Filters=mine)["Reservations"]
    names += [i["InstanceId"] for r in found for i in r["Instances"] if i["State"]["Name"] != "terminated"]
    names += [i["Name"] for i in ec2.describe_images(Owners=["self"])["Images"]]
    return [n for n in names if n.startswith(("cumulet-compare", "i-"))]


def test_a_comparison_in_short(figures, instances):
    """A row has a cell for each variant; figures of an emulated processor are kept back; nothing is left."""
    argv = ["compare", "--runs", "1", "--seconds", "0.3", "--only", "boot,memory,cpu,network,isolation,systems", "--agent", AGENT]
    report = json.loads(figures.server.command(*argv, "--output", "json", timeout=400).stdout)
    assert left(figures) == []
    assert report["form"] == 1 and [v["name"] for v in report["variants"]] == ["container", "vm"]
    rows = {row["name"]: row for row in report["rows"]}
    failed = {(r["name"], c["reason"]) for r in rows.values() for c in r["cells"] if c["kind"] == "failed"}
    assert not failed
    container, vm = rows["boot.ssh"]["cells"]
    assert container["samples"]["runs"] == 1 and vm["samples"]["median"] > 0
    guest = rows["memory.guest-rest"]["cells"]
    assert 0 < guest[0]["samples"]["median"] < guest[1]["samples"]["median"]
    loaded = rows["memory.guest-load"]["cells"]
    assert loaded[0]["samples"]["median"] > guest[0]["samples"]["median"] + 200
    assert all(c["samples"]["median"] > 0 for c in rows["network.in"]["cells"] + rows["network.out"]["cells"])
    one = rows["cpu.one"]
    assert one["bare"]["samples"]["median"] > 0 and one["cells"][0]["samples"]["median"] > 0
    if not report["host"]["hardware_virtualisation"]:
        assert one["cells"][1]["kind"] == "not-meaningful" and "emulates" in one["cells"][1]["reason"]
    words = {name: [c["text"] for c in row["cells"]] for name, row in rows.items() if row["part"] == "isolation"}
    assert words["isolation.kernel"] == ["shared with the host", "its own"]
    assert not [w for said in words.values() for w in said if w.startswith("NOT HELD")], words


def test_ctrl_c_leaves_nothing(figures, instances):
    """At a terminal, while instances run and one is used."""
    main, terminal = pty.openpty()
    process = subprocess.Popen(
        [BINARY, "compare", "--data-dir", figures.server.data_dir, "--runs", "5", "--only", "cpu", "--agent", AGENT],
        stdin=terminal, stdout=subprocess.PIPE, stderr=terminal, start_new_session=True)
    os.close(terminal)
    try:
        wait_for("an instance", lambda: any(n.startswith("i-") for n in left(figures)), BOOT)
        process.send_signal(signal.SIGINT)
        # The bar is drawn to the terminal, which holds only so much.
        os.set_blocking(main, False)
        said = b""

        def ended():
            nonlocal said
            try:
                said += os.read(main, 65536)
            except (BlockingIOError, OSError):
                pass
            return process.poll() is not None
        wait_for("its end", ended, BOOT)
        assert process.returncode == 1 and b"interrupted" in said, said
        assert process.stdout.read() == b"" and left(figures) == []
    finally:
        os.close(main)
        if process.poll() is None:
            process.kill()
            process.wait()


def test_words_without_meaning_are_refused(figures):
    for argv in (["--only", "boots"], ["--runs", "0"], ["--seconds", "0"], ["--image", "ami-0123456789abcdef0"], ["--type", "t9.huge"]):
        done = figures.server.command("compare", *argv, check=False)
        assert done.returncode != 0 and done.stderr and not done.stdout, argv
    assert left(figures) == []
    assert figures.server.command("instance", "i-0123456789abcdef0", check=False).returncode == 1
