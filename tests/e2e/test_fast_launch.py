"""Fast launch: VMs go on from a machine that was booted once, each with an identity of its own and most memory shared."""

import pathlib
import time

import pytest
from botocore.exceptions import ClientError

from harness import HANG, wait_for

pytestmark = pytest.mark.covers("fast launch")

SIBLINGS = 3
# What must differ between siblings, drawn as early as user data is carried out.
USER_DATA = """#!/bin/sh
{ head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \\n'; echo; } >> /root/random
date >> /root/runs
"""


def qemu(cloud, instance):
    """The process number of an instance's QEMU."""
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if b"qemu-system" in line and f"guest={instance},".encode() in line:
                return int(entry.name)
    raise AssertionError(f"{instance} has no QEMU: {cloud.about(instance)}")


def went_on(cloud, instance):
    """Whether an instance's QEMU was started to go on from a template."""
    return b"readonly=on,rom=off" in pathlib.Path(f"/proc/{qemu(cloud, instance)}/cmdline").read_bytes()


def pss_kib(cloud, instance):
    """Memory of an instance's QEMU, shared pages counted in part, KiB."""
    rollup = pathlib.Path(f"/proc/{qemu(cloud, instance)}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))


def templates(cloud):
    return sorted((cloud.server.data_dir / "pool" / "templates").glob(f"{cloud.image}-*"))


def state(cloud):
    images = cloud.ec2.describe_fast_launch_images(ImageIds=[cloud.image])["FastLaunchImages"]
    return images[0]["State"] if images else None


class Launched:
    """One VM that boots, and siblings that go on from the template of its type."""

    def __init__(self, cloud):
        self.cloud = cloud
        answer = cloud.ec2.enable_fast_launch(ImageId=cloud.image, MaxParallelLaunches=6)
        assert answer["State"] == "enabling" and answer["ResourceType"] == "snapshot", answer
        self.cold = cloud.launch("vm")
        cloud.wait_ssh(self.cold, deadline=HANG)
        wait_for("the template of the type", lambda: any(p.name.endswith("-512") for p in templates(cloud)), HANG)
        wait_for("fast launch to be enabled", lambda: state(cloud) == "enabled", HANG)
        self.siblings = cloud.launch_many("vm", SIBLINGS, UserData=USER_DATA)
        for instance in self.siblings:
            cloud.wait_ssh(instance, deadline=HANG)

    def each(self, command):
        """What every sibling answers."""
        return [self.cloud.ssh(instance, command).strip() for instance in self.siblings]


@pytest.fixture(scope="module")
def launched(cloud):
    launched = Launched(cloud)
    yield launched
    if state(cloud):
        cloud.ec2.disable_fast_launch(ImageId=cloud.image)
    cloud.terminate_all()


def test_siblings_go_on_from_the_template_and_the_first_one_boots(launched):
    assert not went_on(launched.cloud, launched.cold)
    assert all(went_on(launched.cloud, i) for i in launched.siblings), launched.cloud.server.log_tail(60)


def test_siblings_have_nothing_of_each_other(launched):
    cloud = launched.cloud
    wait_for("user data", lambda: all(r for r in launched.each("sudo cat /root/random 2>/dev/null || true")), HANG, 0.3)
    secrets = {
        "random number": "sudo head -1 /root/random",
        "host keys": "cat /etc/dropbear/*.pub 2>/dev/null || sudo sh -c 'sha256sum /etc/dropbear/*' | cut -d' ' -f1",
        "machine id": "cat /etc/machine-id",
        "boot id": "cat /proc/sys/kernel/random/boot_id",
        "MAC": "cat /sys/class/net/eth0/address",
        "host name": "hostname",
        "address": "ip -4 -o addr show eth0 | awk '{print $4}'",
        "UUID": "sudo cat /sys/class/dmi/id/product_uuid",
        "asset": "cat /sys/class/dmi/id/board_asset_tag",
    }
    # A login costs an emulated machine more than all of them.
    told = launched.each("; ".join(f"echo =; {command}" for command in secrets.values()))
    found = dict(zip(secrets, zip(*(text.split("=\n")[1:] for text in told))))
    found = {what: [value.strip() for value in values] for what, values in found.items()}
    assert list(found) == list(secrets), told
    for what, seen in found.items():
        assert all(seen) and len(set(seen)) == SIBLINGS, f"{what}: {seen}"
    for instance, asset, address in zip(launched.siblings, found["asset"], found["address"]):
        about = cloud.describe(instance)
        assert asset == instance
        assert address.split("/")[0] == about["PrivateIpAddress"]
    interfaces = [cloud.describe(i)["NetworkInterfaces"][0]["MacAddress"] for i in launched.siblings]
    assert found["MAC"] == interfaces


def test_user_data_runs_once_and_the_clock_is_right(launched):
    assert launched.each("sudo cat /root/runs | wc -l") == ["1"] * SIBLINGS
    for instance in launched.siblings:
        before = time.time()
        there = float(launched.cloud.ssh(instance, "date +%s.%N"))
        assert before - 1 < there < time.time() + 1


def test_siblings_share_memory(launched):
    cold = pss_kib(launched.cloud, launched.cold)
    siblings = [pss_kib(launched.cloud, i) for i in launched.siblings]
    # Each has some of its own; what the template had is there once, and a part of it counted for each.
    assert all(pss < 0.9 * cold for pss in siblings), (siblings, cold)


def test_a_server_that_is_killed_finds_them_and_a_reboot_boots(launched):
    cloud, instance = launched.cloud, launched.siblings[0]
    boot = cloud.ssh(instance, "cat /proc/sys/kernel/random/boot_id")
    cloud.server.kill9()
    cloud.server.restart()
    assert cloud.ssh(instance, "cat /proc/sys/kernel/random/boot_id") == boot
    cloud.ec2.reboot_instances(InstanceIds=[instance])
    wait_for("another boot", lambda: cloud.wait_ssh(instance, deadline=HANG, command="cat /proc/sys/kernel/random/boot_id") != boot, HANG, 0.5)
    assert cloud.ssh(instance, "sudo cat /root/runs | wc -l").strip() == "1"
    mac = cloud.describe(instance)["NetworkInterfaces"][0]["MacAddress"]
    assert cloud.ssh(instance, "cat /sys/class/net/eth0/address").strip() == mac


def test_what_was_written_to_boots(launched):
    cloud, instance = launched.cloud, launched.siblings[1]
    cloud.ssh(instance, "echo kept | sudo tee /root/kept; sync")
    cloud.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    cloud.ec2.start_instances(InstanceIds=[instance])
    assert cloud.wait_ssh(instance, deadline=HANG, command="sudo cat /root/kept").strip() == "kept"
    assert not went_on(cloud, instance)


def test_disabling_deletes_the_templates_and_leaves_what_runs(launched):
    cloud = launched.cloud
    for bad, code in [({"ImageId": "ami-0123456789abcdef0"}, "InvalidAMIID.NotFound"),
                      ({"ImageId": cloud.image, "MaxParallelLaunches": 5}, "InvalidParameterValue"),
                      ({"ImageId": cloud.image, "ResourceType": "volume"}, "InvalidParameterValue")]:
        with pytest.raises(ClientError) as refused:
            cloud.ec2.enable_fast_launch(**bad)
        assert refused.value.response["Error"]["Code"] == code
    assert cloud.ec2.disable_fast_launch(ImageId=cloud.image)["State"] == "disabling"
    assert state(cloud) is None
    with pytest.raises(ClientError) as refused:
        cloud.ec2.disable_fast_launch(ImageId=cloud.image)
    assert refused.value.response["Error"]["Code"] == "InvalidParameterValue"
    wait_for("the templates to go", lambda: not templates(cloud), HANG)
    assert launched.cloud.ssh(launched.siblings[2], "hostname").strip()
