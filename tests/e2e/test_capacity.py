"""Capacity of an instance's type, in both kinds: CPU time, memory, what the guest sees of it, credits, resizing."""

import json
import os
import time

import pytest
from botocore.exceptions import ClientError

from harness import HANG, KINDS, Cloud, wait_for

pytestmark = pytest.mark.covers("instance types: CPU, memory and their credits enforced, and seen inside")

# What a guest uses all processors with; each loop says when it is done.
BURN = "for i in $(seq {loops}); do (timeout {seconds} sh -c 'while :; do :; done') & done; wait"


def code(call, **arguments):
    with pytest.raises(ClientError) as e:
        call(**arguments)
    return e.value.response["Error"]["Code"]


def group(server, instance):
    """The instance's cgroup directory for CPU time: its path and whether it is of version 2."""
    for v2, root in ((False, "/sys/fs/cgroup/cpuacct"), (False, "/sys/fs/cgroup/cpu,cpuacct"), (True, "/sys/fs/cgroup")):
        path = f"{root}/cumulet-{server.tag}/{instance}"
        if os.path.isdir(path):
            return path, v2
    raise AssertionError(f"{instance} has no cgroup")


def cpu_seconds(server, instance):
    path, v2 = group(server, instance)
    if v2:
        with open(f"{path}/cpu.stat") as f:
            return int(f.readline().split()[1]) / 1e6
    with open(f"{path}/cpuacct.usage") as f:
        return int(f.read()) / 1e9


def cores_used(server, instance, seconds):
    """Processors' worth of time that an instance uses, on average over some seconds."""
    before, start = cpu_seconds(server, instance), time.monotonic()
    time.sleep(seconds)
    return (cpu_seconds(server, instance) - before) / (time.monotonic() - start)


# sysinfo(2), which BusyBox's free and glibc's sysconf ask: memory in KiB.
SYSINFO = """perl -e '$b = "\\0" x 112; syscall(99, $b) == 0 or die; ($t, $u) = unpack("x32Qx64L", $b); print $t * $u / 1024, "\\n"'"""


def seen(cloud, instance):
    """Processors by each way that tells them, and memory in MiB by each way."""
    out = cloud.ssh(instance, "nproc; grep -c ^processor /proc/cpuinfo; cat /sys/devices/system/cpu/online; grep -c '^cpu[0-9]' /proc/stat; "
                              "grep MemTotal /proc/meminfo | tr -dc 0-9; echo; free -k | grep Mem: | sed 's/  */ /g' | cut -d' ' -f2; " + SYSINFO).split()
    last = int(out[2].split("-")[-1]) + 1
    return {int(out[0]), int(out[1]), last, int(out[3])}, [int(kib) / 1024 for kib in out[4:]]


def change(cloud, instance, **change):
    cloud.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    cloud.ec2.modify_instance_attribute(InstanceId=instance, **change)
    cloud.ec2.start_instances(InstanceIds=[instance])
    cloud.wait_ssh(instance)


@pytest.mark.parametrize("kind", KINDS)
def test_a_guest_has_and_sees_its_size_and_a_new_one_after_resizing(cloud, kind):
    ec2 = cloud.ec2
    instance = cloud.launch(kind, InstanceType="t2.nano")
    cloud.wait_ssh(instance)
    # A VM's kernel keeps some of its memory to itself.
    least = 0.8 if kind == "vm" else 1

    def has(vcpus, mib):
        cpus, memory = seen(cloud, instance)
        assert cpus == {vcpus}
        assert len(memory) == 3 and all(mib * least <= m <= mib for m in memory), memory

    has(1, 512)
    assert cloud.describe(instance)["CpuOptions"] == {"CoreCount": 1, "ThreadsPerCore": 1}
    # No more time than one processor's, though the host has more, and the guest tries.
    cloud.ssh(instance, f"({BURN.format(loops=3, seconds=6)}) >/dev/null 2>&1 &")
    used = cores_used(cloud.server, instance, 4)
    assert 0 < used < 1.1, used
    # More memory than it has can't be had, and whoever tries is killed inside: the instance lives.
    tried = cloud.ssh(instance, "tail /dev/zero; echo $?", check=False)
    assert tried.stdout.strip().splitlines()[-1:] != ["0"], tried
    assert cloud.ssh(instance, "echo alive").strip() == "alive"
    assert cloud.state(instance) == "running"

    # Another type, whose cores have two threads, and then one.
    assert code(ec2.modify_instance_cpu_options, InstanceId=instance, CoreCount=1, ThreadsPerCore=1) == "IncorrectInstanceState"
    change(cloud, instance, InstanceType={"Value": "t3.micro"})
    has(2, 1024)
    assert cloud.describe(instance)["CpuOptions"] == {"CoreCount": 1, "ThreadsPerCore": 2}
    if kind == "container":
        ec2.stop_instances(InstanceIds=[instance])
        cloud.wait_state(instance, "stopped")
        assert code(ec2.modify_instance_cpu_options, InstanceId=instance, CoreCount=2, ThreadsPerCore=1) == "InvalidParameterValue"
        ec2.modify_instance_cpu_options(InstanceId=instance, CoreCount=1, ThreadsPerCore=1)
        ec2.start_instances(InstanceIds=[instance])
        cloud.wait_ssh(instance)
        has(1, 1024)
        assert cloud.describe(instance)["CpuOptions"] == {"CoreCount": 1, "ThreadsPerCore": 1}
    cloud.terminate(instance)


def test_a_full_host_refuses(make_server, work):
    """Room for three instances of 512 MiB, and for four vCPUs."""
    server = make_server("full", memory_mib=1024, options=["--overcommit", "1.5", "--cpu-overcommit", str(4 / os.cpu_count())])
    cloud = Cloud(server, work)
    made = cloud.launch_many("container", 3, InstanceType="t2.nano")

    def refused(call, **arguments):
        with pytest.raises(ClientError) as e:
            call(**arguments)
        assert e.value.response["Error"]["Code"] == "InsufficientInstanceCapacity", e.value
        return e.value.response["Error"]["Message"]

    launch = {"ImageId": cloud.image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1}
    assert "memory" in refused(cloud.ec2.run_instances, **launch)
    for instance in made:
        cloud.wait_state(instance, "running")
    cloud.ec2.stop_instances(InstanceIds=made)
    for instance in made:
        cloud.wait_state(instance, "stopped")
    others = cloud.launch_many("container", 2)
    # 512 MiB are free, and no vCPU.
    assert "processors" in refused(cloud.ec2.start_instances, InstanceIds=made[:1])
    assert cloud.state(made[0]) == "stopped"
    cloud.terminate(*others)
    cloud.ec2.start_instances(InstanceIds=made)
    cloud.wait_state(made[0], "running")
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.fixture(scope="module")
def fast(make_server, work):
    """A server on which an hour of credits passes in 36 seconds."""
    server = make_server("credits", options=["--credit-clock-rate", "100"])
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


def credits(cloud, instance):
    found = [i for i in cloud.server.status()["instances"] if i["id"] == instance]
    return found[0]["cpu_credits"]


def now(cloud, instance):
    return wait_for("the meter", lambda: credits(cloud, instance)["now"], HANG, 0.2)


@pytest.mark.parametrize("kind", KINDS)
def test_credits_are_owed_run_out_and_refill(fast, kind):
    """t2.micro: a tenth of a processor is earned, and at 100 times the speed a credit is 0.6 seconds of one."""
    cloud, server = fast, fast.server
    instance = cloud.launch(kind, InstanceType="t2.micro", CreditSpecification={"CpuCredits": "unlimited"})
    cloud.wait_ssh(instance)

    def choose(credits):
        answer = cloud.ec2.modify_instance_credit_specification(InstanceCreditSpecifications=[
            {"InstanceId": instance, "CpuCredits": credits},
            {"InstanceId": "i-0123456789abcdef0", "CpuCredits": credits},
        ])
        assert [i["InstanceId"] for i in answer["SuccessfulInstanceCreditSpecifications"]] == [instance]
        assert [i["Error"]["Code"] for i in answer["UnsuccessfulInstanceCreditSpecifications"]] == ["InvalidInstanceID.NotFound"]

    def burn(seconds):
        cloud.ssh(instance, f"({BURN.format(loops=1, seconds=seconds)}) >/dev/null 2>&1 &")

    # Unlimited: nothing saved, and it goes on.
    burn(600)
    wait_for("surplus", lambda: now(cloud, instance)["surplus"] > 5, HANG, 0.3)
    assert now(cloud, instance)["allowed_vcpus"] == 1.0
    # Standard from now on: what is owed is charged, and there is nothing but the baseline.
    choose("standard")
    charged = wait_for("the charge", lambda: (n := now(cloud, instance))["surplus"] == 0 and n["surplus_charged"] > 5 and n, HANG, 0.3)
    assert charged["balance"] < 1 and charged["allowed_vcpus"] < 0.2, charged
    used = cores_used(server, instance, 4)
    assert 0 < used < 0.15, f"the baseline is a tenth: {used}"
    # The limit holds while no server runs, and the next one knows what is owed and saved.
    server.kill9()
    assert cores_used(server, instance, 2) < 0.15
    server.start()
    again = now(cloud, instance)
    assert again["balance"] < 1 and again["surplus_charged"] == charged["surplus_charged"]
    # Idle, it saves, and may do more than its baseline until that is spent.
    cloud.ssh(instance, "sudo killall -q timeout sh; sudo pkill -f while; true", check=False)
    wait_for("a balance", lambda: now(cloud, instance)["balance"] > 2, HANG, 0.3)
    assert now(cloud, instance)["allowed_vcpus"] > 0.5
    burn(600)
    wait_for("it to be spent", lambda: (n := now(cloud, instance))["balance"] < 0.5 and n["allowed_vcpus"] < 0.2, HANG, 0.3)
    cloud.ec2.stop_instances(InstanceIds=[instance], Force=True)
    cloud.wait_state(instance, "stopped")
    wait_for("the meter's end", lambda: credits(cloud, instance) == {"mode": "standard", "now": None}, HANG, 0.3)
    if kind == "container":
        # T2 begins with 30 launch credits.
        cloud.ec2.start_instances(InstanceIds=[instance])
        cloud.wait_state(instance, "running")
        assert 20 < now(cloud, instance)["balance"] <= 31
    cloud.terminate(instance)


def test_what_the_account_prefers(fast):
    ec2 = fast.ec2
    assert ec2.get_default_credit_specification(InstanceFamily="t3")["InstanceFamilyCreditSpecification"] == {"InstanceFamily": "t3", "CpuCredits": "unlimited"}
    ec2.modify_default_credit_specification(InstanceFamily="t3", CpuCredits="standard")
    [first, second] = fast.launch_many("container", 1) + fast.launch_many("container", 1, CreditSpecification={"CpuCredits": "unlimited"})
    told = ec2.describe_instance_credit_specifications(InstanceIds=[first, second])["InstanceCreditSpecifications"]
    assert {i["InstanceId"]: i["CpuCredits"] for i in told} == {first: "standard", second: "unlimited"}
    ec2.modify_default_credit_specification(InstanceFamily="t3", CpuCredits="unlimited")
    assert code(ec2.get_default_credit_specification, InstanceFamily="m5") == "InvalidParameterValue"
    assert code(ec2.modify_default_credit_specification, InstanceFamily="t2", CpuCredits="much") == "InvalidParameterValue"
    assert code(ec2.run_instances, ImageId=fast.image, InstanceType="c5.large", MinCount=1, MaxCount=1, CreditSpecification={"CpuCredits": "standard"}) == "InvalidParameterCombination"
    # T3 has what it saved after a stop.
    saved = wait_for("a balance", lambda: (b := now(fast, first)["balance"]) > 0.5 and b, HANG, 0.3)
    ec2.stop_instances(InstanceIds=[first], Force=True)
    fast.wait_state(first, "stopped")
    ec2.start_instances(InstanceIds=[first])
    fast.wait_state(first, "running")
    assert now(fast, first)["balance"] > saved / 2
    fast.terminate(first, second)


def test_a_vm_gives_back_memory_that_its_guest_frees(cloud):
    instance = cloud.launch("vm", InstanceType="t3.micro")
    cloud.wait_ssh(instance)
    main = json.loads((cloud.server.data_dir / "instances" / instance / "main.json").read_text())["pid"]

    def resident():
        with open(f"/proc/{main}/smaps_rollup") as f:
            return next(int(line.split()[1]) >> 10 for line in f if line.startswith("Pss:"))

    before = resident()
    cloud.ssh(instance, "sudo mount -o remount,size=700m /dev/shm; head -c 400000000 /dev/zero > /dev/shm/full")
    full = resident()
    assert full > before + 300, f"{before} MiB, then {full} MiB"
    cloud.ssh(instance, "rm /dev/shm/full")
    wait_for("the memory to come back", lambda: resident() < full - 300, HANG, 0.3)
    cloud.terminate(instance)
